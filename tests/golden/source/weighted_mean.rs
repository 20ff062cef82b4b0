//! A loop over two slices at once, and a quotient.

use chainrule::differentiable;

#[differentiable]
pub fn weighted_mean(values: &[f64], weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut total = 0.0;
    for (v, w) in values.iter().zip(weights) {
        sum += v * w;
        total += w;
    }
    sum / total
}
