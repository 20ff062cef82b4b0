use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
pub struct Spring(pub f64);

impl Spring {
    fn energy(&self, x: f64) -> f64 {
        self.0 * x * x
    }
}

#[differentiable]
pub fn work(spring: &Spring, x: f64) -> f64 {
    spring.energy(x) - 1.0 //~ CR017
}

#[differentiable]
pub fn sum(springs: &[Spring; 2], x: f64) -> f64 {
    let first = springs[0].energy(x); //~ CR017
    first + springs[1].energy(x) //~ CR017
}

fn main() {}
