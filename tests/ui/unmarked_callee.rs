use chainrule::differentiable;

fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
pub fn fourth(x: f64) -> f64 {
    square(x) * square(x) //~ CR017
}

fn main() {}
