//! Structs with a derived tangent: fields, literals, patterns, by value and by reference.

use chainrule::Differentiable;
use chainrule_tests::derived;

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Layer {
    pub(crate) weights: Vec<f64>,
    pub(crate) bias: f64,
    pub(crate) repeats: usize,
    pub(crate) at: Point,
    pub(crate) grid: [f64; 3],
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Numbered(pub(crate) f64, pub(crate) usize, pub(crate) f64);

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Stack {
    pub(crate) layers: Vec<Layer>,
    pub(crate) scale: f64,
    pub(crate) name: String,
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Single {
    pub(crate) a: f32,
    pub(crate) b: f32,
}

derived!(Point, Layer, Numbered, Stack, Single);

fn layer(b: f64) -> Layer {
    Layer {
        weights: vec![0.5, 1.5],
        bias: b,
        repeats: 2,
        at: Point { x: 1.2, y: 0.7 },
        grid: [1.0, 2.0, -3.0],
    }
}

mod parts {
    use super::{Layer, Point};
    use chainrule::differentiable;

    #[differentiable]
    pub(super) fn norm(p: &Point) -> f64 {
        (p.x * p.x + p.y * p.y).sqrt()
    }

    #[differentiable]
    pub(super) fn area(p: Point) -> f64 {
        p.x * p.y
    }

    #[differentiable]
    pub(super) fn rotated(p: Point, angle: f64) -> Point {
        let (s, c) = angle.sin_cos();
        Point { x: c * p.x - s * p.y, y: s * p.x + c * p.y }
    }

    #[differentiable]
    pub(super) fn stretch(p: &mut Point, k: f64) {
        p.x *= k;
        p.y += k * p.x;
    }

    #[differentiable]
    pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += a[i] * b[i];
        }
        sum
    }

    #[differentiable]
    pub(super) fn output(layer: &Layer, x: f64) -> f64 {
        (layer.weights[0] * x + layer.bias).tanh() * layer.at.x
    }
}
use parts::{area, dot, norm, output, rotated, stretch};

program! {
    at (1.5, 2.0);
    fn fields_of_a_local_struct(x: f64, y: f64) -> f64 {
        struct P {
            a: f64,
            b: f64,
        }
        let mut p = P { a: x * y, b: 0.0 };
        p.b = p.a + x;
        p.a = p.b * p.a;
        p.a * p.b
    }
}

program! {
    at (&Point { x: 1.2, y: 0.7 });
    fn fields_behind_a_reference(p: &Point) -> f64 {
        (p.x * p.x + p.y * p.y).sqrt()
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.3);
    fn struct_as_result(p: Point, angle: f64) -> Point {
        let (s, c) = angle.sin_cos();
        Point { x: c * p.x - s * p.y, y: s * p.x + c * p.y }
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.3);
    fn update_syntax(p: Point, k: f64) -> Point {
        let q = Point { x: k * p.x, ..p };
        Point { y: q.y * q.x, ..q }
    }
}

program! {
    at (&layer(0.3), 0.3);
    fn update_syntax_with_vectors(l: &Layer, k: f64) -> Layer {
        Layer { bias: l.bias * k, weights: vec![k, l.weights[0], k * k], ..l.clone() }
    }
}

program! {
    at (&layer(0.3), 0.3);
    fn update_syntax_in_place(l: &Layer, k: f64) -> f64 {
        let mut m = l.clone();
        m = Layer { bias: k * m.bias, ..m };
        m = Layer { weights: vec![m.bias, k], grid: [k; 3], ..m };
        m.bias * m.weights[0] + m.grid[1] * m.at.x + m.weights[1]
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, &Point { x: -0.3, y: 2.1 });
    fn destructured_parameters(Point { x, y }: Point, w: &Point) -> f64 {
        let Point { x: first, .. } = *w;
        let Point { y: second, .. } = w;
        x * first + y * second * first
    }
}

program! {
    at (&mut Point { x: 1.2, y: 0.7 }, 0.4);
    fn fields_in_place(p: &mut Point, k: f64) {
        p.x *= k;
        p.y += k * p.x;
        p.x -= p.y;
    }
}

program! {
    at (&mut Point { x: 1.2, y: 0.7 }, 0.4);
    fn whole_in_place(p: &mut Point, k: f64) -> f64 {
        *p = Point { x: p.y * k, y: p.x };
        let q = *p;
        p.x = q.x * q.y;
        q.x
    }
}

program! {
    at (&layer(0.3), 0.9);
    fn fields_of_every_kind(l: &Layer, x: f64) -> f64 {
        let mut s = l.bias;
        for i in 0..l.weights.len() {
            s += l.weights[i] * x.powi(i as i32);
        }
        for i in 0..l.repeats {
            s += l.at.x * l.grid[i] / l.repeats as f64;
        }
        for w in &l.weights {
            s *= w;
        }
        for g in l.grid.iter() {
            s += g * x;
        }
        s * l.at.y
    }
}

program! {
    at (&[Point { x: 1.2, y: 0.7 }, Point { x: -0.5, y: 2.0 }]);
    at (&[Point { x: 1.2, y: 0.7 }; 0]);
    fn slice_of_structs(points: &[Point]) -> f64 {
        let mut s = 1.0;
        for p in points {
            s += p.x * p.y;
        }
        for i in 0..points.len() {
            s *= points[i].x;
        }
        for (i, p) in points.iter().enumerate() {
            s += p.y * i as f64;
        }
        s
    }
}

program! {
    at (Numbered(1.1, 2, 3.0));
    fn tuple_struct(t: Numbered) -> f64 {
        let Numbered(a, n, b) = t;
        a * b + t.0 * (n as f64)
    }
}

program! {
    at (1.1, 3.0);
    fn tuple_struct_built(a: f64, b: f64) -> Numbered {
        let mut t = Numbered(a * b, 3, b);
        t.2 *= t.0;
        let Numbered(first, ..) = t;
        Numbered(first * t.2, 4, a)
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.7);
    fn copies(p: Point, t: f64) -> f64 {
        let mut q = p;
        q.x *= t;
        let r = q;
        q.y += r.x;
        p.x * q.x + q.y * r.y
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.7);
    fn structs_through_calls(p: Point, t: f64) -> f64 {
        let r = rotated(p, t);
        norm(&r) * r.x + area(r) + area(Point { x: t, y: p.x })
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.7);
    fn structs_lent_to_calls(p: Point, t: f64) -> f64 {
        let mut q = p;
        stretch(&mut q, t);
        stretch(&mut q, t * t);
        norm(&q) + q.x
    }
}

program! {
    at (&layer(0.3), 0.5);
    fn fields_given_to_calls(l: &Layer, k: f64) -> f64 {
        norm(&l.at) * area(l.at) * k + dot(&l.weights, &l.weights) + dot(&l.grid, &l.grid[..3]) + output(l, k)
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.4);
    at (Point { x: 1.2, y: 0.7 }, -0.4);
    fn struct_from_a_branch(p: Point, t: f64) -> f64 {
        let q = if t > 0.0 { Point { x: t, y: p.x } } else { p };
        q.x * q.y
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 4);
    at (Point { x: 1.2, y: 0.7 }, 0);
    fn struct_carried_by_a_loop(p: Point, n: usize) -> f64 {
        let mut q = p;
        for i in 0..n {
            let r = Point { x: q.y, y: q.x * p.y };
            q = Point { x: r.x * 1.1, y: r.y + q.x };
            if i == 1 {
                q.x = 2.0 * q.y;
            }
        }
        q.x * q.y
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 3);
    fn vector_of_structs(p: Point, n: usize) -> f64 {
        let mut all = Vec::new();
        for i in 0..n {
            all.push(Point { x: p.x * i as f64, y: p.y });
        }
        all[1].x *= p.y;
        let last = all[n - 1];
        let mut s = last.x;
        for q in &all {
            s += q.x * q.y;
        }
        s
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 });
    fn array_of_structs(p: Point) -> [Point; 2] {
        let mut both = [Point { x: p.y, y: p.x }, p];
        both[0].x += both[1].y * both[0].y;
        both
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.5);
    fn struct_of_everything(p: Point, k: f64) -> Layer {
        Layer { weights: vec![p.x, k], bias: p.y, repeats: 2, at: p, grid: [k; 3] }
    }
}

program! {
    at (layer(0.3), 0.5);
    fn fields_moved_out(l: Layer, k: f64) -> f64 {
        let Layer { weights, bias, at: Point { x, .. }, .. } = l;
        weights[0] * bias * k + weights[1] * x
    }
}

program! {
    at (&Stack { layers: vec![layer(0.3), layer(-0.2)], scale: 1.5, name: "net".to_owned() }, 0.5);
    fn nested_structs(net: &Stack, x: f64) -> f64 {
        let mut y = x;
        for layer in &net.layers {
            y = output(layer, y) + layer.weights[1] * layer.at.y;
        }
        for i in 0..net.layers.len() {
            for j in 0..net.layers[i].grid.len() {
                y += net.layers[i].grid[j] * net.scale;
            }
        }
        if net.name.is_empty() { y } else { y * net.scale }
    }
}

program! {
    at (&mut Stack { layers: vec![layer(0.3), layer(-0.2)], scale: 1.5, name: "net".to_owned() }, 0.5);
    fn nested_structs_in_place(net: &mut Stack, x: f64) {
        net.scale *= x;
        for layer in net.layers.iter_mut() {
            layer.bias += x * layer.weights[0];
            layer.weights[1] *= layer.bias;
            layer.at = Point { x: layer.at.y, y: layer.at.x * x };
        }
        net.layers[0].grid[2] = net.layers[1].bias * net.scale;
    }
}

program! {
    at (Single { a: 1.5, b: -0.5 }, 2.0);
    fn single_precision_fields(s: Single, k: f32) -> f32 {
        let t = Single { a: s.b * k, ..s };
        (t.a * t.b).sin() + s.a
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, (0.5, Point { x: 0.1, y: 0.2 }));
    fn structs_in_tuples(p: Point, pair: (f64, Point)) -> (Point, f64) {
        let (k, q) = pair;
        let both = (Point { x: p.x * q.x, y: k }, q.y);
        (both.0, both.1 * both.0.x)
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.5);
    fn early_return_of_a_struct(p: Point, k: f64) -> Point {
        if p.x < 0.0 {
            return Point { x: -p.x, y: k };
        }
        let q = Point { x: p.x * k, y: p.y };
        if q.x > 0.5 {
            return q;
        }
        p
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.5);
    fn references_to_fields(p: Point, k: f64) -> f64 {
        let mut q = p;
        let x = &mut q.x;
        *x *= k;
        let y = &q.y;
        *y * q.x
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.5);
    fn swapped_fields(p: Point, k: f64) -> f64 {
        let mut q = p;
        (q.x, q.y) = (q.y * k, q.x);
        q.x * q.x * q.y
    }
}

#[derive(Clone, Copy, Debug, Default, Differentiable)]
pub(crate) struct Corner {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

impl Corner {
    const ORIGIN: Corner = Corner { x: 0.5, y: 0.0 };
    const SCALE: f64 = 9.81;
}

const CORNER: Corner = Corner { x: 1.0, y: 2.0 };

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Generic<T> {
    pub(crate) first: T,
    pub(crate) others: [T; 2],
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Settings {
    pub(crate) alpha: f64,
    pub(crate) steps: usize,
    pub(crate) verbose: bool,
    pub(crate) kind: u8,
    pub(crate) table: Vec<Vec<f64>>,
    pub(crate) pair: (f64, Corner),
    pub(crate) corners: Vec<Corner>,
}

derived!(Corner, Generic<f64>, Settings);

fn settings() -> Settings {
    let (a, b) = (Corner { x: 1.2, y: 0.7 }, Corner { x: -0.3, y: 2.1 });
    let table = vec![vec![1.0, 3.0], vec![0.5]];
    Settings { alpha: 2.0, steps: 3, verbose: true, kind: 1, table, pair: (1.5, b), corners: vec![a, b] }
}

program! {
    at (Corner { x: 1.2, y: 0.7 });
    fn constants_of_struct_types(v: Corner) -> f64 {
        let o = CORNER;
        (v.x - o.x) * (v.y - Corner::ORIGIN.x) + Corner::SCALE * v.x
    }
}

program! {
    at (Corner { x: 1.2, y: 0.7 });
    fn default_values(v: Corner) -> Corner {
        let mut o = Corner::default();
        o.x = v.y * 2.0;
        let p: Corner = Default::default();
        Corner { y: o.x * v.x, ..p }
    }
}

program! {
    at (Generic { first: 1.0, others: [2.0, 3.0] }, 0.4);
    fn generic_struct(g: Generic<f64>, k: f64) -> Generic<f64> {
        let h = Generic { first: g.others[0] * k, others: [g.first, k] };
        Generic::<f64> { first: h.first * h.others[1], ..h }
    }
}

program! {
    at (&settings(), 0.7);
    fn fields_that_decide(s: &Settings, x: f64) -> f64 {
        let mut sum = if s.verbose { s.alpha } else { x };
        match s.kind {
            0 => sum += x,
            1 => sum *= s.pair.0,
            _ => sum -= 1.0,
        }
        for row in &s.table {
            for entry in row {
                sum += entry * x;
            }
        }
        for i in 0..s.table.len() {
            for j in 0..s.table[i].len() {
                sum += s.table[i][j] * s.table[0][j];
            }
        }
        let last = s.corners[s.corners.len() - 1];
        let (a, b) = s.pair;
        sum + last.x * a * b.y
    }
}

program! {
    at (&settings(), 1.0);
    fn iterations_by_a_field(s: &Settings, start: f64) -> f64 {
        let mut x = start;
        let mut count = 0;
        while count < s.steps {
            let step = (x * x - s.alpha) / (2.0 * x);
            x -= step;
            count += 1;
            if step.abs() < 1e-3 {
                break;
            }
        }
        x
    }
}

program! {
    at (&mut settings(), 0.3);
    fn fields_exchanged(s: &mut Settings, k: f64) {
        let first = s.corners[0];
        s.corners[0] = s.pair.1;
        s.pair.1 = first;
        s.table[1].push(k * s.pair.0);
        s.corners[1] = Corner { x: k, ..s.corners[0] };
        s.corners.push(s.pair.1);
        s.table[0][0] *= k;
        s.verbose = !s.verbose;
        s.kind += 1;
    }
}

program! {
    at (Corner { x: 1.2, y: 0.7 }, 0.4);
    fn whole_overwritten(mut v: Corner, k: f64) -> f64 {
        let a = v.x;
        v.x = k;
        let b = v.x * a;
        v = Corner { x: b, y: a };
        let c = v.y * v.x;
        v.y = 0.0;
        c + v.x + v.y
    }
}

program! {
    at (Corner { x: 1.2, y: 0.7 }, 0);
    at (Corner { x: 1.2, y: 0.7 }, 3);
    fn returned_from_a_loop(v: Corner, n: usize) -> Corner {
        let mut r = Corner { x: v.y, y: 1.0 };
        for _ in 0..n {
            let q = r;
            r = Corner { x: q.y * v.x, y: q.x };
            if r.x > 100.0 {
                return q;
            }
        }
        r
    }
}

program! {
    at (&mut [Corner { x: 1.2, y: 0.7 }, Corner { x: -0.3, y: 2.1 }, Corner { x: 0.4, y: 0.2 }], 0.4);
    fn slice_of_structs_in_place(vs: &mut [Corner], k: f64) {
        for i in 1..vs.len() {
            let p = vs[i - 1];
            vs[i].x += p.x * k;
            let q = &mut vs[i];
            q.y = p.y * q.x;
        }
        vs.swap(0, 1);
        vs.reverse();
    }
}

program! {
    at (Corner { x: 1.2, y: 0.7 }, 0.3);
    fn structs_in_every_result(v: Corner, k: f64) -> (Corner, f64, Vec<Corner>) {
        let w = Corner { x: k, y: v.x * v.y };
        (w, v.x, vec![v, w, Corner { x: w.y, y: w.y }])
    }
}

program! {
    at (Corner { x: 1.2, y: 0.7 }, 0.4);
    fn dead_fields(v: Corner, k: f64) -> f64 {
        let _unused = Corner { x: (-k).ln(), y: v.x };
        let w = Corner { x: (v.x - 1.2).sqrt(), y: k };
        w.y * v.y
    }
}

program! {
    at (0.4, 3);
    at (0.4, 0);
    fn struct_and_methods_in_the_body(x: f64, n: usize) -> f64 {
        #[derive(Clone, Copy)]
        struct State {
            pair: (f64, f64),
            steps: usize,
            row: [f64; 2],
        }
        impl State {
            fn zero() -> State {
                State { pair: (0.0, 0.0), steps: 0, row: [0.0; 2] }
            }
        }
        let mut s = State { pair: (x, 1.0), steps: n, row: [x, 2.0] };
        for i in 0..s.steps {
            s.pair.1 *= s.pair.0 + s.row[i % 2];
            s.row[0] += s.pair.1 / s.steps as f64;
        }
        s.pair.1 * s.row[0] + s.row[1]
    }
}

program! {
    at (&Corner { x: 1.2, y: 0.7 }, 0.3);
    fn fields_cast_to_single(v: &Corner, k: f32) -> f32 {
        (v.x as f32) * k + (v.y as f32).sin()
    }
}

program! {
    at (Point { x: 1.2, y: 0.7 }, 0.3);
    fn one_value_for_several_fields(p: Point, d: f64) -> f64 {
        let mut p = p;
        p.x += d;
        p.y *= d;
        p.x /= d;
        p.x * p.y + p.y
    }
}

#[chainrule::differentiable]
impl Point {
    fn dot(self, other: &Point) -> f64 {
        self.x * other.x + self.y * other.y
    }
}

program! {
    at (1.1, 2.0, Point { x: 1.0, y: 0.3 }); at (1.9, 0.2, Point { x: 1.0, y: 0.3 });
    fn literals_in_conditions(x: f64, y: f64, q: Point) -> f64 {
        let mut s = x;
        if x > (Point { x, y }).dot(&q) {
            return y * x;
        }
        while s < (Point { x, y }).dot(&Point { x: 2.0, y }) {
            s += x;
        }
        s * y
    }
}

programs![
    fields_of_a_local_struct,
    fields_behind_a_reference,
    struct_as_result,
    update_syntax,
    update_syntax_with_vectors,
    update_syntax_in_place,
    destructured_parameters,
    fields_in_place,
    whole_in_place,
    fields_of_every_kind,
    slice_of_structs,
    tuple_struct,
    tuple_struct_built,
    copies,
    structs_through_calls,
    structs_lent_to_calls,
    fields_given_to_calls,
    struct_from_a_branch,
    struct_carried_by_a_loop,
    vector_of_structs,
    array_of_structs,
    struct_of_everything,
    fields_moved_out,
    nested_structs,
    nested_structs_in_place,
    single_precision_fields,
    structs_in_tuples,
    early_return_of_a_struct,
    references_to_fields,
    swapped_fields,
    constants_of_struct_types,
    default_values,
    generic_struct,
    fields_that_decide,
    iterations_by_a_field,
    fields_exchanged,
    whole_overwritten,
    returned_from_a_loop,
    slice_of_structs_in_place,
    structs_in_every_result,
    dead_fields,
    struct_and_methods_in_the_body,
    fields_cast_to_single,
    one_value_for_several_fields,
    literals_in_conditions,
];
