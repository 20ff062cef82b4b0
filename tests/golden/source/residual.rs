//! Single precision, a parameter outside `wrt`, an assertion.

use chainrule::differentiable;

#[differentiable(wrt(slope, offset))]
pub fn residual(slope: f32, offset: f32, x: &[f32], y: &[f32]) -> f32 {
    assert!(x.len() == y.len());
    let mut sum = 0.0;
    for i in 0..x.len() {
        let r = slope * x[i] + offset - y[i];
        sum += r * r;
    }
    sum / x.len() as f32
}
