use chainrule::differentiable;

#[differentiable]
pub fn square(x: f64) -> f64 {
    let y = ; //~ none
    y * x
}

#[differentiable]
pub fn fourth(x: f64) -> f64 {
    square(square(x))
}

pub fn slope() -> f64 {
    square::grad(1.0) + fourth::grad(1.0)
}

fn main() {}
