use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
pub struct Length(pub f64);

#[differentiable]
impl<T: Into<f64>> std::ops::Mul<T> for Length { //~ CR060
    type Output = Length;

    fn mul(self, factor: T) -> Length {
        Length(self.0 * factor.into())
    }
}

fn main() {}
