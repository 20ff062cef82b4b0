//! Losses.

use super::functions::largest;
use super::{Float, Tensor};
use crate::{differentiable, stop_gradient};

/// The label of a row that [`cross_entropy`] leaves out: what a label of −100 becomes `as usize`.
pub const IGNORED: usize = -100_isize as usize;

/// The mean of −ln of the probability that the softmax of a row gives to its label.
///
/// ```
/// use chainrule::nn::{IGNORED, Tensor, cross_entropy};
///
/// let scores = Tensor::new(&[2, 3], vec![0.0, 0.0, 0.0, 5.0, 1.0, 2.0]);
/// let loss: f64 = cross_entropy(&scores, &[1, IGNORED]);
/// assert!((loss - 3.0_f64.ln()).abs() < 1e-15);
/// ```
///
/// # Panics
///
/// There is a label for each row, and a score for each label. Where all labels are ignored, the loss is not a number.
#[differentiable]
pub fn cross_entropy<T: Float>(scores: &Tensor<T>, labels: &[usize]) -> T {
    assert!(scores.rows() == labels.len(), "{} rows of scores and {} labels", scores.rows(), labels.len());
    let columns = scores.columns();
    cross_entropy_of(&scores.data, columns, labels)
}

#[differentiable]
fn cross_entropy_of<T: Float>(scores: &[T], columns: usize, labels: &[usize]) -> T {
    let mut sum = T::zero();
    let mut counted = 0;
    for (row, label) in scores.chunks_exact(columns).zip(labels) {
        if *label != IGNORED {
            let shift = stop_gradient(largest(row));
            let mut total = T::zero();
            for score in row {
                total = total + (*score - shift).exp();
            }
            sum = sum + (shift - row[*label]) + total.ln();
            counted += 1;
        }
    }
    sum / T::from(counted).unwrap()
}

/// The mean of the squares of the differences.
///
/// # Panics
///
/// The shapes are equal.
#[differentiable]
pub fn mse<T: Float>(found: &Tensor<T>, wanted: &Tensor<T>) -> T {
    assert!(found.shape == wanted.shape, "{:?} is compared with {:?}", found.shape, wanted.shape);
    mse_of(&found.data, &wanted.data)
}

#[differentiable]
fn mse_of<T: Float>(found: &[T], wanted: &[T]) -> T {
    let mut sum = T::zero();
    for (a, b) in found.iter().zip(wanted) {
        sum = sum + (*a - *b) * (*a - *b);
    }
    sum / T::from(found.len()).unwrap()
}

/// The mean of −t·ln σ(x) − (1 − t)·ln(1 − σ(x)): the cross-entropy of independent yes-or-no questions, by their scores.
///
/// # Panics
///
/// The shapes are equal.
#[differentiable]
pub fn bce_with_logits<T: Float>(scores: &Tensor<T>, targets: &Tensor<T>) -> T {
    assert!(scores.shape == targets.shape, "{:?} is compared with {:?}", scores.shape, targets.shape);
    bce_with_logits_of(&scores.data, &targets.data)
}

/// −t·ln σ(x) − (1 − t)·ln(1 − σ(x)) = (x + |x|)/2 − t·x + ln(1 + exp(−|x|)), which overflows nowhere. At 0, where |x|
/// has the derivative 0, the derivative is ½ − t as it must be; with max(x, 0) in place of (x + |x|)/2 it would be −t.
#[differentiable]
fn bce_with_logits_of<T: Float>(scores: &[T], targets: &[T]) -> T {
    let half = T::from(0.5).unwrap();
    let mut sum = T::zero();
    for (x, t) in scores.iter().zip(targets) {
        let magnitude = x.abs();
        sum = sum + half * (*x + magnitude) - *t * *x + (-magnitude).exp().ln_1p();
    }
    sum / T::from(scores.len()).unwrap()
}
