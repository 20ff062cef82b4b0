//! Methods and functions of types: by reference, by value, in place; chained, in loops and in branches.

use chainrule::{Differentiable, differentiable};
use chainrule_tests::derived;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct V {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

#[differentiable]
impl V {
    pub(crate) const G: f64 = 9.81;

    pub(crate) fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub(crate) fn zero() -> Self {
        V { x: 0.0, y: 0.0 }
    }

    pub(crate) fn add(&self, other: &V) -> V {
        V::new(self.x + other.x, self.y + other.y)
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }

    pub(crate) fn scale(self, k: f64) -> V {
        V { x: self.x * k, y: self.y * k }
    }

    pub(crate) fn norm2(&self) -> f64 {
        self.dot(self)
    }

    pub(crate) fn norm(&self) -> f64 {
        self.norm2().sqrt()
    }

    pub(crate) fn dot(&self, other: &V) -> f64 {
        self.x * other.x + self.y * other.y
    }

    pub(crate) fn cross(self, other: Self) -> f64 {
        self.x * other.y - self.y * other.x
    }

    pub(crate) fn shift(&mut self, d: f64) {
        self.x += d * Self::G;
        self.y *= d;
    }

    pub(crate) fn shift_by(&mut self, other: &V) -> f64 {
        self.x += other.x;
        self.y *= other.y;
        self.x * self.y
    }

    pub(crate) fn dimensions(&self) -> usize {
        2
    }

    pub(crate) fn is_long(&self) -> bool {
        self.norm() > 1.0
    }

    pub(crate) fn get(&self, i: usize) -> f64 {
        if i == 0 { self.x } else { self.y }
    }

    pub(crate) fn fill(&self, out: &mut [f64]) {
        for i in 0..out.len() {
            out[i] = self.get(i % 2) * out[i];
        }
    }

    pub(crate) fn normalize(mut self) -> Self {
        let n = self.norm();
        self.x /= n;
        self.y /= n;
        self
    }

    pub(crate) fn powers(&self, n: u32) -> f64 {
        if n == 0 { 1.0 } else { self.x * self.powers(n - 1) + self.y }
    }

    pub(crate) fn lerp(&self, other: &V, t: f64) -> V {
        self.scale(1.0 - t).add(&other.scale(t))
    }
}

/// A type that is moved, not copied.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) struct Sample {
    pub(crate) data: Vec<f64>,
    pub(crate) total: f64,
    pub(crate) count: usize,
}

#[differentiable]
impl Sample {
    pub(crate) fn record(&mut self, v: f64) {
        let data: &mut Vec<f64> = &mut self.data;
        data.push(v * v);
        self.total += v;
        self.count += 1;
    }

    pub(crate) fn mean(&self) -> f64 {
        if self.is_empty() {
            return 0.0;
        }
        self.total / self.len() as f64
    }

    pub(crate) fn len(&self) -> usize {
        self.data.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn with_total(mut self, total: f64) -> Self {
        self.total = total * self.total;
        self
    }

    pub(crate) fn finish(self) -> f64 {
        let mut s = self.total;
        for i in 0..self.data.len() {
            s += self.data[i];
        }
        s
    }

    pub(crate) fn squares(&self) -> f64 {
        let mut s = self.total;
        for d in &self.data {
            s += d * d;
        }
        s
    }

    pub(crate) fn variance(&self) -> f64 {
        let m = self.mean();
        let mut s = 0.0;
        for i in 0..self.data.len() {
            let e = self.data[i] - m;
            s += e * e;
        }
        s / (self.len() as f64 - 1.0)
    }
}

derived!(V, Sample);

fn v() -> V {
    V { x: 0.8, y: 1.7 }
}

fn sample() -> Sample {
    Sample { data: vec![0.5, 0.2], total: 0.9, count: 2 }
}

program! {
    at (&v());
    fn methods_by_reference(a: &V) -> f64 {
        a.norm2() * a.norm()
    }
}

program! {
    at (v());
    fn method_on_what_is_an_argument_too(a: V) -> f64 {
        let mut p = a;
        p.shift(0.3);
        let q = p.dot(&p);
        p.x = q;
        p.dot(&p) + p.add(&p).norm()
    }
}

program! {
    at (&v());
    at (&V { x: 0.1, y: 0.2 });
    fn method_as_condition(a: &V) -> f64 {
        if a.is_long() { a.scale(2.0).norm() } else { a.x }
    }
}

program! {
    at (&v());
    fn method_that_gives_an_integer(a: &V) -> f64 {
        let mut s = 0.0;
        for i in 0..a.dimensions() {
            s += a.get(i) * a.get(1 - i) * (i as f64 + 1.0);
        }
        s / a.dimensions() as f64
    }
}

program! {
    at (v());
    fn method_with_an_in_out_argument(a: V) -> f64 {
        let mut out = vec![1.0, 2.0, 3.0];
        a.fill(&mut out);
        out[0] * out[1] + out[2] * out[2]
    }
}

program! {
    at (v());
    fn method_that_changes_its_own_copy(a: V) -> f64 {
        let n = a.normalize();
        n.x * 3.0 + n.y * a.x
    }
}

program! {
    at (v());
    fn method_that_calls_itself(a: V) -> f64 {
        a.powers(4)
    }
}

program! {
    at (v());
    fn receiver_changed_in_a_loop(a: V) -> f64 {
        let mut p = a;
        let mut s = 0.0;
        for i in 0..4 {
            s += p.shift_by(&a);
            p = p.lerp(&a, 0.1 * i as f64);
        }
        s + p.cross(a)
    }
}

program! {
    at (v());
    fn methods_of_elements(a: V) -> f64 {
        let mut v = vec![a, a.scale(2.0), V::zero()];
        for i in 0..3 {
            v[i].shift(0.5 + i as f64);
        }
        let mut s = 0.0;
        for p in &v {
            s += p.norm2();
        }
        s + v[0].dot(&v[1])
    }
}

program! {
    at (v());
    fn method_in_the_condition_of_a_loop(a: V) -> f64 {
        let mut p = a;
        while p.norm2() < 100.0 {
            p = p.scale(1.5).plus(a);
        }
        p.x
    }
}

program! {
    at (v());
    fn methods_by_path(a: V) -> f64 {
        let p = a;
        let q = p.plus(p).plus(p);
        let p = q.scale(0.5);
        V::dot(&p, &a) + V::cross(p, a) * p.dot(&q)
    }
}

program! {
    at (v());
    fn method_in_a_loop_of_no_iterations(a: V) -> f64 {
        let mut s = 0.0;
        for i in 0..0 {
            s += a.get(i);
        }
        let mut p = V::zero();
        for _ in 0..3 {
            p = p.add(&a.scale(s + 1.0));
            s += p.norm();
        }
        s
    }
}

program! {
    at (v());
    fn methods_of_parts_of_an_array(a: V) -> f64 {
        let (p, q) = (a.scale(2.0), a.add(&a));
        let all = [p, q, a];
        let mut t = 0.0;
        for i in 0..3 {
            t += all[i].dot(&all[(i + 1) % 3]) * (i as f64);
        }
        t
    }
}

program! {
    at (&mut v(), 0.7);
    fn receiver_that_is_an_in_out_parameter(p: &mut V, k: f64) -> f64 {
        p.shift(k);
        let n = p.norm2();
        p.shift(n);
        p.norm()
    }
}

program! {
    at (v());
    fn receiver_by_another_name(a: V) -> f64 {
        let mut p = a;
        let r = &mut p;
        r.shift(0.4);
        r.shift(1.2);
        p.norm2()
    }
}

program! {
    at (v());
    at (V { x: -0.4, y: 0.3 });
    fn methods_in_arms(a: V) -> f64 {
        let p = a.scale(2.0);
        let s = if a.x > 0.0 { p.norm() } else { p.norm2() };
        let t = match a.dimensions() {
            2 => p.dot(&a),
            _ => 0.0,
        };
        s * t
    }
}

program! {
    at (v());
    fn methods_around_jumps(a: V) -> f64 {
        let mut p = V::new(0.0, 0.0);
        for i in 0..3 {
            let q = a.scale(i as f64);
            if i == 1 {
                continue;
            }
            p = p.add(&q);
            if p.norm2() > 1e3 {
                break;
            }
        }
        p.norm2()
    }
}

program! {
    at (0.7);
    fn chain_of_methods(x: f64) -> f64 {
        let q = V::new(x, 2.0 * x).plus(V::new(1.0, x)).scale(3.0).normalize().lerp(&V::zero(), x);
        q.x * q.y
    }
}

program! {
    at (sample(), 0.4);
    fn receiver_that_is_moved(mut a: Sample, k: f64) -> f64 {
        a.record(k);
        a.record(k * 2.0);
        let m = a.mean();
        a.finish() * m
    }
}

program! {
    at (&sample(), 0.4);
    fn receiver_that_is_a_clone(a: &Sample, k: f64) -> f64 {
        let mut b = a.clone();
        for i in 0..3 {
            b.record(k * i as f64);
            b.record(b.total);
        }
        b.variance() + a.mean() * b.finish()
    }
}

program! {
    at (&mut sample(), 0.4);
    fn receiver_that_grows(a: &mut Sample, k: f64) -> f64 {
        a.record(k);
        a.mean() * a.squares()
    }
}

program! {
    at (sample(), 0.4);
    fn builder(a: Sample, k: f64) -> f64 {
        let mut b = a.with_total(k).with_total(k * k);
        b.record(k);
        b = b.with_total(2.0);
        b.squares()
    }
}

mod of_traits {
    use super::V;
    use chainrule::differentiable;

    #[differentiable]
    pub(super) trait Potential {
        fn energy(&self, x: &[f64]) -> f64;

        fn order(&self) -> usize {
            2
        }

        fn scaled(&self, x: &[f64], k: f64) -> f64 {
            k * self.energy(x) * self.order() as f64
        }

        fn relax(&mut self, k: f64);
    }

    #[differentiable]
    impl Potential for V {
        fn energy(&self, x: &[f64]) -> f64 {
            let mut s = self.x;
            for v in x {
                s += self.y * v * v;
            }
            s
        }

        fn relax(&mut self, k: f64) {
            self.x -= k * self.x;
            self.y *= k;
        }
    }

    /// A trait without derivatives.
    pub(super) trait Density {
        fn density(&self, x: f64) -> f64;
    }

    #[differentiable]
    impl Density for V {
        fn density(&self, x: f64) -> f64 {
            (-(x - self.x).powi(2) / self.y).exp()
        }
    }

    #[differentiable]
    pub(super) trait Shape {
        fn area(self) -> f64;
    }

    #[differentiable]
    impl Shape for f64 {
        fn area(self) -> f64 {
            self * self
        }
    }
}
use of_traits::{Density, Potential};

program! {
    at (&v(), &[0.3, 0.4]);
    fn methods_of_traits(a: &V, x: &[f64]) -> f64 {
        a.scaled(x, x[0]) + a.density(x[1])
    }
}

program! {
    at (v(), 0.6);
    fn method_of_a_trait_in_place(a: V, k: f64) -> f64 {
        let mut p = a;
        for i in 0..3 {
            p.relax(k * i as f64 + 0.1);
        }
        p.energy(&[k, 2.0])
    }
}

program! {
    at (v());
    fn methods_in_closures(a: V) -> f64 {
        let others: [V; 2] = [a.scale(2.0), V::new(0.3, a.x)];
        let f = |k: f64| a.scale(k).norm();
        let s: f64 = others.iter().map(|p| p.dot(&a)).sum();
        s * (1..3).map(|i| f(i as f64)).fold(0.0, f64::max) + f(0.5)
    }
}

program! {
    at (v());
    fn receiver_changed_by_a_closure(a: V) -> f64 {
        let mut p = a;
        let s = [0.5, 1.5, 2.0].iter().map(|d| { p.shift(*d); p.x * p.y }).skip(1).sum::<f64>();
        s * p.norm()
    }
}

mod two_traits {
    use super::V;
    use chainrule::differentiable;

    #[differentiable]
    pub(super) trait Euler {
        fn advance(&mut self, h: f64) -> f64;
    }

    #[differentiable]
    pub(super) trait Leap {
        fn advance(&mut self, h: f64) -> f64;
    }

    #[differentiable]
    impl Euler for V {
        fn advance(&mut self, h: f64) -> f64 {
            self.x += h * self.y;
            self.x * self.y
        }
    }

    #[differentiable]
    impl Leap for V {
        fn advance(&mut self, h: f64) -> f64 {
            self.y -= h * self.x * self.x;
            self.y
        }
    }

    #[differentiable]
    pub(super) fn leapt(mut v: V, h: f64) -> V {
        Leap::advance(&mut v, h);
        v
    }
}
use two_traits::{Euler, leapt};

program! {
    at (v(), 0.6);
    fn traits_with_methods_of_one_name(a: V, h: f64) -> f64 {
        let mut p = leapt(a, h);
        let one = p.advance(h);
        one * p.advance(2.0 * h) + p.x
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Samples(Vec<f64>);

// Iterators and views have no derivative; the attribute leaves their methods alone.
#[differentiable]
impl Samples {
    fn iter(&self) -> std::slice::Iter<'_, f64> {
        self.0.iter()
    }

    fn doubled(&self) -> impl Iterator<Item = f64> + '_ {
        self.iter().map(|x| 2.0 * x)
    }

    fn mean(&self) -> f64 {
        let mut sum = 0.0;
        for x in &self.0 {
            sum += x;
        }
        sum / self.0.len() as f64
    }
}

program! {
    at (&[0.3, 0.9, 1.4]);
    fn beside_views(xs: &[f64]) -> f64 {
        let samples = Samples(xs.to_vec());
        samples.mean() * samples.mean()
    }
}

#[test]
fn trait_in_a_body() {
    #[differentiable]
    trait Area {
        fn area(&self, k: f64) -> f64;
    }
    #[differentiable]
    impl Area for V {
        fn area(&self, k: f64) -> f64 {
            self.x * self.y * k
        }
    }
    #[differentiable]
    fn volume(a: &V, k: f64) -> f64 {
        a.area(k) * k
    }
    let step = 1e-6;
    let slope = (volume(&v(), 0.7 + step) - volume(&v(), 0.7 - step)) / (2.0 * step);
    assert!((volume::grad(&v(), 0.7).1 - slope).abs() < 1e-8);
}

#[test]
fn views_stay_what_they_are() {
    assert_eq!(Samples(vec![1.0, 2.0]).doubled().collect::<Vec<_>>(), [2.0, 4.0]);
}

programs![
    methods_by_reference,
    method_on_what_is_an_argument_too,
    method_as_condition,
    method_that_gives_an_integer,
    method_with_an_in_out_argument,
    method_that_changes_its_own_copy,
    method_that_calls_itself,
    receiver_changed_in_a_loop,
    methods_of_elements,
    method_in_the_condition_of_a_loop,
    methods_by_path,
    method_in_a_loop_of_no_iterations,
    methods_of_parts_of_an_array,
    receiver_that_is_an_in_out_parameter,
    receiver_by_another_name,
    methods_in_arms,
    methods_around_jumps,
    chain_of_methods,
    receiver_that_is_moved,
    receiver_that_is_a_clone,
    receiver_that_grows,
    builder,
    methods_of_traits,
    traits_with_methods_of_one_name,
    method_of_a_trait_in_place,
    methods_in_closures,
    receiver_changed_by_a_closure,
    beside_views,
];
