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

fn main() {}
