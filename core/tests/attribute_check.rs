//! `#[differentiable(check(…))]` writes the test of a gradient.
#![cfg(feature = "check")]
#![allow(missing_docs, unreachable_pub)]

use chainrule::{Differentiable, differentiable};

#[differentiable(check(x in 0.1..10.0, cases = 64))]
pub fn entropy(x: f64) -> f64 {
    -x * x.ln()
}

#[differentiable(wrt(w, x), check(w in [-1.0..1.0; 4], x in [0.5..2.0; 4], draw in 1..4, options in vec![false..=true; 2]))]
pub fn loss(w: &[f64], x: &[f64; 4], draw: usize, options: &[bool]) -> f64 {
    let mut sum = 0.0;
    for _ in 0..draw {
        for (w, x) in w.iter().zip(x) {
            sum += w * x + (w * sum).sin();
        }
    }
    if options[0] { sum * sum } else { sum }
}

#[differentiable(check(u in [-1.0..1.0; 3..9], dt in 0.01..=0.1, allow = Allow::Untested, rtol = 1e-8))]
pub fn heat(u: &mut [f64], dt: f32) {
    for i in 1..u.len() - 1 {
        u[i] += f64::from(dt) * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
    }
}

#[derive(Clone, Debug, Differentiable)]
pub struct Spring {
    stiffness: f64,
    length: f64,
}

#[differentiable]
impl Spring {
    #[differentiable(check(self in Self { stiffness: 0.1..10.0, length: 0.5..1.5 }, x in -3.0..3.0))]
    pub fn energy(&self, x: f64) -> f64 {
        let off = x - self.length;
        if off > 0.0 { 0.5 * self.stiffness * off * off } else { 0.25 * self.stiffness * off * off }
    }

    #[differentiable(check(stiffness in 0.1..10.0, length in 0.5..1.5))]
    pub fn new(stiffness: f64, length: f64) -> Spring {
        Spring { stiffness, length: length * length }
    }

    #[differentiable(check(self in Spring::new(0.1..1.0, 1.0..2.0), factor in -2.0..2.0))]
    pub fn stretch(&mut self, factor: f64) {
        self.length *= factor;
    }

    #[differentiable(check(self in Spring { length: 0.1..0.2, stiffness: 1.0..2.0 }, other in &Spring::new(0.1..1.0, 1.0..2.0)))]
    pub fn beside(self, other: &Spring) -> Spring {
        Spring { stiffness: self.stiffness + other.stiffness, length: (self.length + other.length) / 2.0 }
    }
}

pub mod log {}

#[differentiable(name = "log_d", check(x in 0.1..10.0, label in "nats"))]
pub fn log(x: f64, label: &str) -> f64 {
    x.ln() * label.len() as f64
}

#[test]
fn each_of_them_has_a_test() {
    let names: [fn(); 8] = [
        gradient_of_entropy,
        gradient_of_loss,
        gradient_of_heat,
        gradient_of_spring_energy,
        gradient_of_spring_new,
        gradient_of_spring_stretch,
        gradient_of_spring_beside,
        gradient_of_log,
    ];
    assert_eq!(names.len(), 8);
}
