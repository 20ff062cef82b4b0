//! A loop of which nobody knows how often it runs.

use chainrule::differentiable;

/// The length of a vector with a third component of one, its root by at most nine of Newton's iterations.
#[differentiable]
pub fn newton(x: f64, y: f64) -> f64 {
    let square = x * x + y * y + 1.0;
    let mut root = square;
    let mut left = 9;
    while left > 0 && (root * root - square).abs() > 1e-12 {
        root = 0.5 * (root + square / root);
        left -= 1;
    }
    root
}
