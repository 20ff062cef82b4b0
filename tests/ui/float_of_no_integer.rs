use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
struct Length(f64);

impl Length {
    fn to_f64(self) -> Option<f64> {
        Some(self.0)
    }
}

#[derive(Differentiable)]
struct Rod {
    length: Length,
}

#[differentiable] //~ CR018
fn half(rod: &Rod) -> f64 {
    rod.length.to_f64().unwrap() / 2.0
}

fn main() {}
