//! A loop of which nobody knows how often it runs.

use chainrule::differentiable;

/// The square root of `x` by at most nine of Newton's iterations.
#[differentiable]
pub fn newton(x: f64) -> f64 {
    let mut root = x;
    let mut left = 9;
    while left > 0 && (root * root - x).abs() > 1e-12 {
        root = 0.5 * (root + x / root);
        left -= 1;
    }
    root
}
