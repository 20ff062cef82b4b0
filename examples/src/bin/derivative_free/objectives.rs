//! Two objectives for the same question: is this digit an 8, or a 3?
//!
//! A row holds the features of one image; the last weight is the bias. A sign says the answer: +1 for an 8, −1 for a 3.

use chainrule::differentiable;

/// How strongly an image looks like an 8.
#[differentiable]
pub(crate) fn score(weights: &[f64], row: &[f64]) -> f64 {
    let features = row.len();
    let mut sum = weights[features];
    for i in 0..features {
        sum += weights[i] * row[i];
    }
    sum
}

/// The share of wrong answers: a staircase. Its derivative is 0 wherever it has one.
#[differentiable(wrt(weights))]
pub(crate) fn mistakes(weights: &[f64], rows: &[f64], signs: &[f64]) -> f64 {
    let features = weights.len() - 1;
    let mut wrong = 0.0;
    for n in 0..signs.len() {
        if score(weights, &rows[n * features..(n + 1) * features]) * signs[n] <= 0.0 {
            wrong += 1.0;
        }
    }
    wrong / signs.len() as f64
}

/// The mean of −ln of the probability given to the right answer, and a little for large weights: smooth.
#[differentiable(wrt(weights))]
pub(crate) fn log_loss(weights: &[f64], rows: &[f64], signs: &[f64], decay: f64) -> f64 {
    let features = weights.len() - 1;
    let mut total = 0.0;
    for n in 0..signs.len() {
        let margin = score(weights, &rows[n * features..(n + 1) * features]) * signs[n];
        total += (-margin).exp().ln_1p();
    }
    let mut size = 0.0;
    for weight in &weights[..features] {
        size += weight * weight;
    }
    total / signs.len() as f64 + decay * size
}

#[cfg(test)]
mod tests {
    use chainrule_examples::differences::extrapolated;

    use super::*;

    const WEIGHTS: [f64; 3] = [0.3, -0.7, 0.2];
    const ROWS: [f64; 4] = [0.5, 1.0, 0.25, 0.0];
    const SIGNS: [f64; 2] = [1.0, -1.0];

    #[test]
    fn the_gradient_of_the_log_loss_agrees_with_extrapolated_differences() {
        let gradient = log_loss::grad(&WEIGHTS, &ROWS, &SIGNS, 0.1);
        for (index, slope) in gradient.iter().enumerate() {
            let mut moved = WEIGHTS;
            let along = |x: f64| {
                moved[index] = x;
                log_loss(&moved, &ROWS, &SIGNS, 0.1)
            };
            assert!((slope - extrapolated(along, WEIGHTS[index], 0.25)).abs() < 1e-12);
        }
    }

    #[test]
    fn the_staircase_is_flat() {
        assert_eq!(mistakes(&WEIGHTS, &ROWS, &SIGNS), 1.0);
        assert_eq!(mistakes::grad(&WEIGHTS, &ROWS, &SIGNS), [0.0; 3]);
    }
}
