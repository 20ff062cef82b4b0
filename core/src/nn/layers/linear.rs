//! The dense layer.

use crate::nn::{Float, Init, Random, Tensor, linear};
use crate::{Differentiable, differentiable};

/// `x·weightᵀ + bias`.
#[derive(Clone, Debug, Differentiable)]
pub struct Linear<T> {
    /// (outputs, inputs)
    pub weight: Tensor<T>,
    /// (outputs)
    pub bias: Tensor<T>,
}

impl<T: Float> Linear<T> {
    /// A layer with weights and biases drawn evenly within ±1/√inputs.
    pub fn new(inputs: usize, outputs: usize, random: &mut Random) -> Linear<T> {
        Linear::with(Init::FanIn, Init::FanIn, inputs, outputs, random)
    }

    /// A layer with weights and biases drawn as told.
    pub fn with(weight: Init, bias: Init, inputs: usize, outputs: usize, random: &mut Random) -> Linear<T> {
        Linear {
            weight: weight.draw(&[outputs, inputs], inputs, outputs, random),
            bias: bias.draw(&[outputs], inputs, outputs, random),
        }
    }
}

#[differentiable]
impl<T: Float> Linear<T> {
    /// Applies the layer to each row of `x`, whose last axis has the length `inputs`.
    ///
    /// # Panics
    ///
    /// The last axis has that length.
    pub fn forward(&self, x: &Tensor<T>) -> Tensor<T> {
        linear(x, &self.weight, &self.bias)
    }
}
