//! Straight code: the gradient reads like the formula.

use chainrule::differentiable;

/// x sin x
#[differentiable]
pub fn product(x: f64) -> f64 {
    x.sin() * x
}
