//! Two variables, a named intermediate value, a rule that needs its own result.

use chainrule::differentiable;

#[differentiable]
pub fn norm(x: f64, y: f64) -> f64 {
    let square = x * x + y * y;
    square.sqrt()
}
