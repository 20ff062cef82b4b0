use chainrule::differentiable;

use std::ops::Mul;

#[derive(Clone, Copy)]
pub struct Turn(pub f64);

impl Mul<f64> for Turn {
    type Output = f64;

    fn mul(self, factor: f64) -> f64 {
        self.0 + factor
    }
}

impl chainrule::Differentiable for Turn {
    type Tangent = f64;

    fn zero_tangent(&self) -> f64 {
        0.0
    }
}

#[differentiable]
pub fn turned(turn: Turn, x: f64) -> f64 { //~ E0277
    turn * x
}

fn main() {}
