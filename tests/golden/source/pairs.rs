//! A triangular nest of loops with a branch inside.

use chainrule::differentiable;

#[differentiable]
pub fn pairs(x: &[f64], cutoff: f64) -> f64 {
    let mut energy = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            let d = x[i] - x[j];
            let r = d.abs();
            if r < cutoff {
                energy += (1.0 - r / cutoff).powi(2);
            }
        }
    }
    energy
}
