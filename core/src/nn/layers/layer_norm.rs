//! Normalisation of each row.

use alloc::vec;

use crate::nn::{Float, Tensor};
use crate::{Differentiable, differentiable, stop_gradient};

/// (x − mean) / √(variance + ε) for each row, then times `weight` plus `bias` (Ba and others, 2016).
#[derive(Clone, Debug, Differentiable)]
pub struct LayerNorm<T> {
    /// (columns)
    pub weight: Tensor<T>,
    /// (columns)
    pub bias: Tensor<T>,
    /// What is added to the variance.
    #[chainrule(constant)]
    pub epsilon: T,
}

impl<T: Float> LayerNorm<T> {
    /// A layer that leaves normalised rows as they are, with ε = 1e-5.
    #[must_use]
    pub fn new(columns: usize) -> LayerNorm<T> {
        let weight = Tensor::new(&[columns], vec![T::one(); columns]);
        LayerNorm { weight, bias: Tensor::zeros(&[columns]), epsilon: T::rounded(1e-5) }
    }
}

#[differentiable]
impl<T: Float> LayerNorm<T> {
    /// Normalises each row.
    ///
    /// # Panics
    ///
    /// Rows are as long as the weight.
    pub fn forward(&self, mut x: Tensor<T>) -> Tensor<T> {
        let epsilon = stop_gradient(self.epsilon);
        normalise_rows(&mut x.data, &self.weight.data, &self.bias.data, epsilon);
        x
    }
}

#[differentiable(wrt(values, weight, bias))]
fn normalise_rows<T: Float>(values: &mut [T], weight: &[T], bias: &[T], epsilon: T) {
    let columns = weight.len();
    let count = T::from(columns).unwrap();
    for row in values.chunks_exact_mut(columns) {
        let mut sum = T::zero();
        for v in row.iter() {
            sum = sum + *v;
        }
        let mean = sum / count;
        let mut squares = T::zero();
        for v in row.iter() {
            squares = squares + (*v - mean) * (*v - mean);
        }
        let deviation = (squares / count + epsilon).sqrt();
        for (v, (w, b)) in row.iter_mut().zip(weight.iter().zip(bias)) {
            *v = (*v - mean) / deviation * *w + *b;
        }
    }
}
