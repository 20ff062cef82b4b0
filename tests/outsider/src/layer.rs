//! A dense layer, with the derivative that is written beside it.

use autograd::differentiable;

/// The dense layer `output = tanh(weights · input + bias)`, with the weights row by row.
///
/// # Panics
///
/// If the slices are shorter than the layer needs.
#[differentiable(crate = autograd)]
pub fn dense(weights: &[f64], bias: &[f64], input: &[f64], output: &mut [f64]) {
    let inputs = input.len();
    for (o, start) in bias.iter().enumerate() {
        let row = &weights[o * inputs..(o + 1) * inputs];
        let mut sum = *start;
        for (w, x) in row.iter().zip(input) {
            sum += w * x;
        }
        output[o] = sum.tanh();
    }
}
