//! The layer as a dependent crate sees it: called from a differentiable function of its own.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unreachable_pub, clippy::pedantic)]

use autograd::{check, differentiable};
use outsider::layer;

#[differentiable(wrt(weights, bias), crate = autograd)]
fn loss(weights: &[f64], bias: &[f64], input: &[f64], target: &[f64]) -> f64 {
    let mut output = vec![0.0; bias.len()];
    layer::dense(weights, bias, input, &mut output);
    let mut sum = 0.0;
    for (y, t) in output.iter().zip(target) {
        sum += (y - t) * (y - t);
    }
    sum
}

#[test]
fn a_loss_over_the_layer_agrees_with_differences() {
    let weights = [0.5, -1.0, 0.25, 2.0, -0.75, 1.5];
    let (bias, input, target) = ([0.1, -0.2, 0.0], [0.3, 0.7], [1.0, 0.0, -1.0]);
    let summary = check::gradient!(loss(&weights, &bias, const &input, const &target)).unwrap();
    assert_eq!(summary.entries, 9);
}

#[test]
fn descent_along_the_gradient_lowers_the_loss() {
    let (mut weights, bias, input, target) = ([0.5, -1.0], [0.1], [0.3, 0.7], [0.9]);
    let (before, (dweights, _)) = loss::value_and_grad(&weights, &bias, &input, &target);
    for (w, dw) in weights.iter_mut().zip(&dweights) {
        *w -= 0.1 * dw;
    }
    assert!(loss(&weights, &bias, &input, &target) < before);
}
