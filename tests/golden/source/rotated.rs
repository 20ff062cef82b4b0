//! Arrays by value, and a tuple.

use chainrule::differentiable;

#[differentiable]
pub fn rotated(point: [f64; 2], angle: f64) -> [f64; 2] {
    let (sin, cos) = angle.sin_cos();
    [cos * point[0] - sin * point[1], sin * point[0] + cos * point[1]]
}
