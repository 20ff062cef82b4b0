//! A user's crate with layers of its own, under the strictest lints.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unreachable_pub, clippy::pedantic)]

pub mod gated;
pub mod layer;

#[cfg(test)]
mod tests {
    use autograd::check;

    use crate::layer::dense;

    #[test]
    fn the_layer_is_differentiated_as_by_hand() {
        let (weights, bias, input) = ([0.5, -1.0, 0.25, 2.0], [0.1, -0.2], [0.3, 0.7]);
        let mut output = [0.0; 2];
        let ((), pullback) = dense::vjp(&weights, &bias, &input, &mut output);
        let (dweights, dbias, dinput, _) = pullback(vec![1.0, -3.0]);
        let slope = [1.0 - output[0] * output[0], -3.0 * (1.0 - output[1] * output[1])];
        let by_hand = [slope[0] * input[0], slope[0] * input[1], slope[1] * input[0], slope[1] * input[1]];
        assert_close(&dweights, &by_hand);
        assert_close(&dbias, &slope);
        assert_close(&dinput, &[0.5 * slope[0] + 0.25 * slope[1], -slope[0] + 2.0 * slope[1]]);
    }

    #[test]
    fn the_layer_agrees_with_differences() {
        let (weights, bias, input) = ([0.5, -1.0, 0.25, 2.0], [0.1, -0.2], [0.3, 0.7]);
        let summary = check::pullback!(dense(&weights, &bias, &input, &mut vec![0.0; 2])).unwrap();
        assert_eq!(summary.function, "dense");
    }

    fn assert_close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (a, b) in found.iter().zip(expected) {
            assert!((a - b).abs() <= 1e-15, "{found:?} is not {expected:?}");
        }
    }
}
