//! The convolution of images.

use crate::nn::{Float, Init, Random, Tensor, conv2d};
use crate::{Differentiable, differentiable};

/// A convolution of images (batch, channels, height, width); see [`conv2d`].
#[derive(Clone, Debug, Differentiable)]
pub struct Conv2d<T> {
    /// (outputs, inputs, rows, columns)
    pub weight: Tensor<T>,
    /// (outputs)
    pub bias: Tensor<T>,
    /// How far the window moves.
    pub stride: usize,
    /// How many zeros are put around the images.
    pub padding: usize,
}

impl<T: Float> Conv2d<T> {
    /// A layer with square windows of this size, stride 1 and no padding, with weights and biases drawn evenly within
    /// ±1/√(inputs·size²).
    pub fn new(inputs: usize, outputs: usize, size: usize, random: &mut Random) -> Conv2d<T> {
        let seen = inputs * size * size;
        Conv2d {
            weight: Init::FanIn.draw(&[outputs, inputs, size, size], seen, outputs * size * size, random),
            bias: Init::FanIn.draw(&[outputs], seen, outputs, random),
            stride: 1,
            padding: 0,
        }
    }

    /// The same with another stride.
    #[must_use]
    pub fn stride(self, stride: usize) -> Conv2d<T> {
        Conv2d { stride, ..self }
    }

    /// The same with zeros around the images.
    #[must_use]
    pub fn padding(self, padding: usize) -> Conv2d<T> {
        Conv2d { padding, ..self }
    }
}

#[differentiable]
impl<T: Float> Conv2d<T> {
    /// Applies the layer to each image.
    ///
    /// # Panics
    ///
    /// The images have as many channels as the layer has inputs, and are no smaller than the window.
    pub fn forward(&self, x: &Tensor<T>) -> Tensor<T> {
        conv2d(x, &self.weight, &self.bias, self.stride, self.padding)
    }
}
