use chainrule::differentiable;
use std::ops::Mul;

#[differentiable]

pub fn square<T: Mul<Output = T> + Copy>(x: T, y: f64) -> f64 { //~ CR050
    let _ = x * x;
    y * y
}

fn main() {}
