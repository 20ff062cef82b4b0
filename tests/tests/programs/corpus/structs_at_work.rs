//! Functions on structs as crates of geometry, physics, astronomy and finance have them, with helpers and operators.

use std::ops::{Add, Mul, Sub};

use chainrule::{Differentiable, differentiable};
use chainrule_tests::derived;

#[derive(Clone, Copy, Debug, Default, Differentiable, PartialEq)]
pub(crate) struct Vec3 {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) z: f64,
}

#[differentiable]
impl Add for Vec3 {
    type Output = Vec3;
    fn add(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
}

#[differentiable]
impl Sub for Vec3 {
    type Output = Vec3;
    fn sub(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }
}

#[differentiable]
impl Mul<f64> for Vec3 {
    type Output = Vec3;
    fn mul(self, k: f64) -> Vec3 {
        Vec3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Quaternion {
    pub(crate) w: f64,
    pub(crate) v: Vec3,
}

#[differentiable]
impl Mul for Quaternion {
    type Output = Quaternion;
    fn mul(self, q: Quaternion) -> Quaternion {
        Quaternion {
            w: self.w * q.w - dot(self.v, q.v),
            v: q.v * self.w + self.v * q.w + cross(&self.v, &q.v),
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Spring {
    pub(crate) i: usize,
    pub(crate) j: usize,
    pub(crate) stiffness: f64,
    pub(crate) rest: f64,
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Net {
    pub(crate) positions: Vec<Vec3>,
    pub(crate) springs: Vec<Spring>,
    pub(crate) gravity: Vec3,
    pub(crate) masses: Vec<f64>,
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Orbit {
    pub(crate) axis: f64,
    pub(crate) eccentricity: f64,
    pub(crate) inclination: f64,
    pub(crate) period: f64,
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Contract {
    pub(crate) spot: f64,
    pub(crate) strike: f64,
    pub(crate) rate: f64,
    pub(crate) vol: f64,
    pub(crate) time: f64,
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Knot {
    pub(crate) i: usize,
    pub(crate) j: usize,
    pub(crate) weight: f64,
}

derived!(Vec3, Quaternion, Net, Orbit, Contract, Knot);

#[differentiable]
fn dot(a: Vec3, b: Vec3) -> f64 {
    a.x * b.x + a.y * b.y + a.z * b.z
}

#[differentiable]
fn cross(a: &Vec3, b: &Vec3) -> Vec3 {
    Vec3 { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x }
}

#[differentiable]
fn length(a: Vec3) -> f64 {
    dot(a, a).sqrt()
}

#[differentiable]
fn normalize(a: Vec3) -> Vec3 {
    a * (1.0 / length(a))
}

const A: Vec3 = Vec3 { x: 1.2, y: 0.7, z: -0.4 };
const B: Vec3 = Vec3 { x: -0.3, y: 2.1, z: 1.0 };
const C: Vec3 = Vec3 { x: 0.3, y: 0.1, z: 1.0 };
const CONTRACT: Contract = Contract { spot: 100.0, strike: 95.0, rate: 0.03, vol: 0.2, time: 0.5 };

fn net() -> Net {
    let springs = vec![
        Spring { i: 0, j: 1, stiffness: 2.0, rest: 1.0 },
        Spring { i: 1, j: 2, stiffness: 1.0, rest: 0.5 },
    ];
    Net { positions: vec![A, B, C], springs, gravity: C, masses: vec![1.0, 2.0, 3.0] }
}

program! {
    at (A, B);
    fn reflected(d: Vec3, n: Vec3) -> Vec3 {
        d - n * (2.0 * dot(d, n))
    }
}

program! {
    at (A, B);
    fn sum_of_results_of_calls(a: Vec3, b: Vec3) -> Vec3 {
        let n = normalize(a) + normalize(b);
        normalize(n)
    }
}

program! {
    at (A, B);
    fn numbers_that_calls_give(a: Vec3, b: Vec3) -> f64 {
        length(a) * length(b) + dot(a, b) / length(a)
    }
}

program! {
    at (A, B, C);
    fn area_of_a_triangle(a: Vec3, b: Vec3, c: Vec3) -> f64 {
        let u = b - a;
        let v = c - a;
        0.5 * length(cross(&u, &v))
    }
}

program! {
    at (Quaternion { w: 0.5, v: B }, A);
    fn rotated_by_a_quaternion(q: Quaternion, p: Vec3) -> Vec3 {
        let conjugate = Quaternion { w: q.w, v: q.v * -1.0 };
        let r = q * Quaternion { w: 0.0, v: p } * conjugate;
        r.v
    }
}

program! {
    at (&net());
    fn energy_of_springs(net: &Net) -> f64 {
        let mut energy = 0.0;
        for spring in &net.springs {
            let d = net.positions[spring.i] - net.positions[spring.j];
            let l = length(d);
            energy += 0.5 * spring.stiffness * (l - spring.rest) * (l - spring.rest);
        }
        for (p, m) in net.positions.iter().zip(net.masses.iter()) {
            energy -= m * dot(net.gravity, *p);
        }
        energy
    }
}

program! {
    at (&[A, B, C]);
    fn centroid(points: &[Vec3]) -> Vec3 {
        let mut c = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
        for p in points {
            c = c + *p;
        }
        c * (1.0 / points.len() as f64)
    }
}

program! {
    at (&Orbit { axis: 1.5, eccentricity: 0.3, inclination: 0.2, period: 2.0 }, 0.3);
    fn position_on_an_orbit(orbit: &Orbit, t: f64) -> (f64, f64) {
        let mean = 2.0 * std::f64::consts::PI * t / orbit.period;
        let mut anomaly = mean;
        for _ in 0..10 {
            anomaly -= (anomaly - orbit.eccentricity * anomaly.sin() - mean)
                / (1.0 - orbit.eccentricity * anomaly.cos());
        }
        let x = orbit.axis * (anomaly.cos() - orbit.eccentricity);
        let y = orbit.axis * (1.0 - orbit.eccentricity * orbit.eccentricity).sqrt() * anomaly.sin();
        (x * orbit.inclination.cos(), y)
    }
}

program! {
    at (&CONTRACT);
    fn first_term_of_an_option(o: &Contract) -> f64 {
        ((o.spot / o.strike).ln() + (o.rate + o.vol * o.vol / 2.0) * o.time) / (o.vol * o.time.sqrt())
    }
}

program! {
    at (CONTRACT);
    fn contract_taken_apart(o: Contract) -> f64 {
        let Contract { spot: s, strike: k, rate, vol, time: t } = o;
        let discount = (-rate * t).exp();
        s * vol - k * discount
    }
}

program! {
    at (&Knot { i: 1, j: 2, weight: 0.5 }, &[1.0, 2.0, 3.0, 4.0]);
    fn integers_of_a_struct_as_indices(c: &Knot, xs: &[f64]) -> f64 {
        let k = c.i * 2;
        xs[c.i + 1] * c.weight + xs[k] * (c.j + 1) as f64 + (c.i * 3) as f64 * c.weight
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Dense {
    pub(crate) weights: Vec<f64>,
    pub(crate) inner: (Vec<f64>, f64),
}

derived!(Dense);

#[differentiable]
fn weighted(weights: &[f64], biases: &[f64], scale: &f64, x: f64) -> f64 {
    let mut sum = 0.0;
    for (w, b) in weights.iter().zip(biases) {
        sum += (w * x + b) * scale;
    }
    sum
}

program! {
    at (&Dense { weights: vec![0.5, -1.2], inner: (vec![0.1, 0.7], 1.3) }, 0.4);
    fn fields_lent_side_by_side(dense: &Dense, x: f64) -> f64 {
        let twice = weighted(&dense.weights, &dense.weights, &dense.inner.1, x);
        weighted(&dense.weights, &dense.inner.0, &dense.inner.1, x + twice)
    }
}

programs![
    reflected,
    sum_of_results_of_calls,
    numbers_that_calls_give,
    area_of_a_triangle,
    rotated_by_a_quaternion,
    energy_of_springs,
    centroid,
    position_on_an_orbit,
    first_term_of_an_option,
    contract_taken_apart,
    integers_of_a_struct_as_indices,
    fields_lent_side_by_side,
];
