//! Vectors for words.

use alloc::vec::Vec;

use crate::nn::{Float, Init, Random, Tensor};
use crate::{Differentiable, differentiable};

/// A vector of weights for each of a number of words.
#[derive(Clone, Debug, Differentiable)]
pub struct Embedding<T> {
    /// (words, width)
    pub weight: Tensor<T>,
}

impl<T: Float> Embedding<T> {
    /// Vectors of the normal distribution.
    pub fn new(words: usize, width: usize, random: &mut Random) -> Embedding<T> {
        Embedding { weight: Init::Normal(1.0).draw(&[words, width], words, width, random) }
    }
}

#[differentiable]
impl<T: Float> Embedding<T> {
    /// The vectors of these words, one after the other: (words.len(), width).
    ///
    /// # Panics
    ///
    /// There are vectors for all of them.
    pub fn forward(&self, words: &[usize]) -> Tensor<T> {
        let width = self.weight.columns();
        let mut data = Vec::with_capacity(words.len() * width);
        for word in words {
            data.extend_from_slice(&self.weight.data[*word * width..(*word + 1) * width]);
        }
        Tensor::new(&[words.len(), width], data)
    }
}
