//! Early returns.

use chainrule::differentiable;

#[differentiable]
pub fn early(x: f64, y: f64) -> f64 {
    if x < 0.0 {
        return y * x;
    }
    let z = x.ln_1p();
    if z > y {
        return z * z;
    }
    z * y
}
