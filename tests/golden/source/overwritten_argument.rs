//! An argument that is overwritten after the call that will need it again.

use chainrule::differentiable;

#[differentiable]
pub fn energy(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v * v;
    }
    sum
}

#[differentiable]
pub fn overwritten_argument(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1]];
    let first = energy(&a);
    a[0] = first * x[1];
    first * energy(&a)
}
