use chainrule::differentiable;

pub fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
pub fn apply<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(x)
}

#[differentiable]
pub fn squared(x: f64) -> f64 {
    apply(square, x) //~ CR017
}

fn main() {}
