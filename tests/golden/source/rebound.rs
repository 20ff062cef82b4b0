//! A variable that is assigned several times.

use chainrule::differentiable;

#[differentiable]
pub fn rebound(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    z = z.exp() + z;
    z *= x;
    let z = z / y;
    z - y
}
