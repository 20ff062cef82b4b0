//! A running maximum, then a sum that is shifted by it.

use chainrule::differentiable;

#[differentiable]
pub fn logsumexp(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for i in 1..x.len() {
        if x[i] > largest {
            largest = x[i];
        }
    }
    let mut sum = 0.0;
    for v in x {
        sum += (v - largest).exp();
    }
    largest + sum.ln()
}
