use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
pub struct Complex(f64, f64);

impl std::ops::Mul for Complex {
    type Output = Complex;
    fn mul(self, other: Complex) -> Complex {
        Complex(self.0 * other.0 - self.1 * other.1, self.0 * other.1 + self.1 * other.0)
    }
}

#[differentiable]
pub fn product(a: Complex, b: Complex) -> Complex {
    a * b //~ CR039
}

fn main() {}
