//! A call of another differentiable function in a loop.

use chainrule::differentiable;

#[differentiable]
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiable]
pub fn neuron(weights: &[f64], bias: f64, input: &[f64]) -> f64 {
    let mut sum = bias;
    for i in 0..input.len() {
        sum += weights[i] * sigmoid(input[i]);
    }
    sigmoid(sum)
}
