//! A loop that carries a value: each iteration needs what the one before left.

use chainrule::differentiable;

#[differentiable]
pub fn horner(coefficients: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for c in coefficients.iter().rev() {
        y = y * x + c;
    }
    y
}
