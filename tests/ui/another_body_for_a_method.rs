use chainrule::{Differentiable, differentiable};

/// With a derivative of `spread` for those who do not write their own.
#[differentiable]
pub trait Distribution {
    fn mean(&self) -> f64;

    fn spread(&self) -> f64 {
        2.0 * self.mean()
    }
}

#[derive(Clone, Copy, Differentiable)]
pub struct Poisson(pub f64);

#[differentiable]
impl Distribution for Poisson {
    #[differentiable]
    fn mean(&self) -> f64 {
        self.0
    }

    fn spread(&self) -> f64 { //~ CR017
        self.0.sqrt()
    }
}

#[differentiable]
pub trait Scaled {
    fn scale(&self, x: f64) -> f64 {
        x
    }
}

impl Scaled for Poisson { //~ E0046
    fn scale(&self, x: f64) -> f64 {
        self.0 * x
    }
}

fn main() {}
