use chainrule::differentiable;

pub struct Rod(pub f64);

impl Rod {
    pub fn len(&self) -> f64 {
        self.0
    }
}

impl chainrule::Differentiable for Rod {
    type Tangent = f64;

    fn zero_tangent(&self) -> f64 {
        0.0
    }
}

#[differentiable]
pub fn area(rod: &Rod, x: f64) -> f64 {
    rod.len() * x //~ CR050
}

fn main() {}
