use chainrule::differentiable;

#[differentiable]

pub fn largest<F: Fn(&[f64]) -> f64>(f: F, x: &[f64]) -> f64 { //~ CR015
    f(x).max(f(&x[1..]))
}

fn main() {}
