//! Structs and enums that a jump gives, that a search finds, and that are sorted.

use chainrule::Differentiable;
use chainrule_tests::derived;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Pt {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) enum Kind {
    Near,
    Far,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) struct Hit {
    pub(crate) p: Pt,
    pub(crate) v: Vec<f64>,
    pub(crate) id: usize,
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) t: (f64, [f64; 2]),
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Empty,
}

derived!(Pt, Hit);

fn hit(x: f64, y: f64, id: usize) -> Hit {
    Hit { p: Pt { x, y }, v: vec![0.3], id, name: "hit".to_owned(), kind: Kind::Far, t: (0.2, [0.7, 0.8]) }
}

program! {
    at (&[hit(0.7, 0.5, 3), hit(0.3, 0.6, 2)], 0.5); at (&[hit(0.7, 0.5, 3), hit(0.3, 0.6, 2)], 0.1);
    at (&[hit(0.7, 0.5, 3), hit(0.3, 0.6, 2)], 0.9);
    fn struct_returned_from_loops(hits: &[Hit], x: f64) -> Hit {
        for hit in hits {
            if hit.p.x < x {
                let mut near = hit.clone();
                near.p.x *= x;
                near.v.push(x);
                near.kind = Kind::Near;
                return near;
            }
            for z in &hit.v {
                if *z > x {
                    return Hit { p: Pt { x: *z, y: x }, ..hit.clone() };
                }
            }
        }
        hits[0].clone()
    }
}

program! {
    at (&[hit(0.7, 0.5, 3), hit(0.3, 0.6, 2)], 0.4); at (&[hit(0.7, 0.5, 3), hit(0.3, 0.6, 2)], 0.08);
    at (&[hit(0.7, 0.5, 3), hit(0.3, 0.6, 2)], 0.9);
    fn enum_given_by_breaks(hits: &[Hit], x: f64) -> f64 {
        let shape = 'found: {
            for hit in hits {
                let shape = loop {
                    if hit.p.x < x {
                        break Shape::Circle(hit.p.x * x);
                    }
                    if hit.p.y > 5.0 * x {
                        break 'found Shape::Rect { w: hit.p.y, h: x };
                    }
                    break Shape::Empty;
                };
                if let Shape::Circle(r) = shape {
                    break 'found Shape::Circle(r * 2.0);
                }
            }
            Shape::Empty
        };
        match shape {
            Shape::Circle(r) => r,
            Shape::Rect { w, h } => w * h,
            Shape::Empty => x * x,
        }
    }
}

program! {
    at (vec![hit(0.7, 0.5, 3), hit(0.3, 0.6, 2), hit(0.4, 0.1, 3), hit(-0.4, 0.8, 3)], 0.5);
    fn structs_sorted(mut hits: Vec<Hit>, x: f64) -> f64 {
        hits[2].p.y = x * 0.9;
        hits.sort_by(|a, b| a.p.x.partial_cmp(&b.p.x).unwrap());
        let first = hits[0].p.x;
        hits.sort_unstable_by(|a, b| b.id.cmp(&a.id).then(a.p.y.total_cmp(&b.p.y)));
        let weighted: f64 = hits.iter().enumerate().map(|(i, h)| h.p.x * h.p.y * (i + 1) as f64).sum();
        hits.sort_by_key(|hit| hit.id);
        weighted + hits[0].p.x * first
    }
}

program! {
    at (vec![hit(0.7, 0.5, 3), hit(0.3, 0.6, 2), hit(0.4, 0.1, 3), hit(-0.4, 0.8, 3)], 0.5);
    fn structs_found(hits: Vec<Hit>, x: f64) -> f64 {
        let right = hits.iter().max_by(|a, b| a.p.x.total_cmp(&b.p.x)).unwrap();
        let least = hits.iter().min_by(|a, b| (a.p.x * a.p.y).total_cmp(&(b.p.x * b.p.y))).unwrap();
        let left = hits.iter().find(|hit| hit.p.x < x).unwrap();
        right.p.x * least.p.y * x + left.p.y * right.t.1[0]
    }
}

program! {
    at (&[Pt { x: 0.3, y: 0.4 }, Pt { x: -0.3, y: 0.7 }], 0.5);
    fn copied_structs_found(points: &[Pt], x: f64) -> f64 {
        let left = points.iter().min_by(|a, b| a.x.total_cmp(&b.x)).unwrap();
        let high = points.iter().copied().max_by(|a, b| a.y.total_cmp(&b.y)).unwrap();
        left.x * x + high.y * high.x
    }
}

programs![
    struct_returned_from_loops,
    enum_given_by_breaks,
    structs_sorted,
    structs_found,
    copied_structs_found,
];
