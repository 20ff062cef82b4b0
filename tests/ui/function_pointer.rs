use chainrule::differentiable;

#[differentiable]

pub fn largest(f: fn(&[f64]) -> f64, x: &[f64]) -> f64 { //~ CR016
    f(x).max(f(&x[1..]))
}

fn main() {}
