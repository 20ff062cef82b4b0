use chainrule::{Differentiable, differentiable};

#[derive(Differentiable)]
pub struct Spring(pub f64);

#[differentiable]
impl Spring {
    pub fn energy(&self, x: f64) -> f64 {
        0.5 * self.force(x) * x.
    } //~ none

    pub fn force(&self, x: f64) -> f64 {
        self.0 * x
    }
}

pub fn stiffness(spring: &Spring) -> f64 {
    spring.energy_grad(1.0).1 + spring.force_grad(1.0).1
}

fn main() {}
