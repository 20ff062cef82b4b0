use chainrule::differentiable;

#[differentiable]
pub fn half(x: f64) -> f64 {
    x / 2.0
}

#[differentiable]

pub fn halved(x: f64) -> f64 {
    let y = half(x)?; //~ CR031
    y * y
}

fn main() {}
