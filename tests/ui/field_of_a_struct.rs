use chainrule::differentiable;

pub struct Spring {
    pub stiffness: f64,
}

impl chainrule::Differentiable for Spring {
    type Tangent = f64;

    fn zero_tangent(&self) -> f64 {
        0.0
    }
}

#[differentiable]
pub fn energy(spring: &Spring, x: f64) -> f64 {
    spring.stiffness * x * x //~ CR039
}

fn main() {}
