//! A vector that is made, filled and returned.

use chainrule::differentiable;

#[differentiable]
pub fn softmax(x: &[f64]) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        y[i] = x[i].exp();
        sum += y[i];
    }
    for v in y.iter_mut() {
        *v /= sum;
    }
    y
}
