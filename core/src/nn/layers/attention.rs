//! Attention.

use crate::nn::functions::largest;
use crate::nn::kernels::attention::{mixture, scores};
use crate::nn::{Float, Init, Linear, Random, Tensor, linear};
use crate::{Differentiable, differentiable, stop_gradient};

/// Self-attention with several heads (Vaswani and others, 2017): each row is a mixture of values, by the softmax of q·k/√width
/// within its sequence.
#[derive(Clone, Debug, Differentiable)]
pub struct MultiHeadAttention<T> {
    /// (3·width, width): for queries, keys and values.
    pub in_proj_weight: Tensor<T>,
    /// (3·width)
    pub in_proj_bias: Tensor<T>,
    /// What is made of the heads.
    pub out_proj: Linear<T>,
    /// How many heads there are.
    pub heads: usize,
    /// Whether a row sees only itself and those before it.
    pub is_causal: bool,
}

impl<T: Float> MultiHeadAttention<T> {
    /// A layer with weights drawn as PyTorch draws them, and no biases yet.
    ///
    /// # Panics
    ///
    /// The heads divide the width.
    pub fn new(width: usize, heads: usize, is_causal: bool, random: &mut Random) -> MultiHeadAttention<T> {
        assert!(heads > 0 && width.is_multiple_of(heads), "{heads} heads do not divide a width of {width}");
        MultiHeadAttention {
            in_proj_weight: Init::XavierUniform.draw(&[3 * width, width], width, 3 * width, random),
            in_proj_bias: Tensor::zeros(&[3 * width]),
            out_proj: Linear::with(Init::FanIn, Init::Zeros, width, width, random),
            heads,
            is_causal,
        }
    }
}

#[differentiable]
impl<T: Float> MultiHeadAttention<T> {
    /// Mixes the rows of each sequence of (batch, length, width).
    ///
    /// # Panics
    ///
    /// There are three axes, of which the last one is as wide as the layer.
    pub fn forward(&self, x: &Tensor<T>) -> Tensor<T> {
        let projected = linear(x, &self.in_proj_weight, &self.in_proj_bias);
        let length: usize = x.shape[1];
        let width: usize = x.shape[2] / self.heads;
        let scale = T::one() / T::from(width).unwrap().sqrt();
        let mut weights = scores(&projected, self.heads);
        attend_rows(&mut weights.data, length, scale, self.is_causal);
        self.out_proj.forward(&mixture(&weights, &projected, self.heads))
    }
}

/// The softmax of each row of `length` scores times `scale`; of row n, if it is causal, of the first n + 1.
#[differentiable(wrt(scores))]
fn attend_rows<T: Float>(scores: &mut [T], length: usize, scale: T, is_causal: bool) {
    for (n, row) in scores.chunks_exact_mut(length).enumerate() {
        let seen = if is_causal { n % length + 1 } else { length };
        let shift = stop_gradient(largest(&row[..seen]));
        let mut sum = T::zero();
        for v in row[..seen].iter_mut() {
            *v = (scale * (*v - shift)).exp();
            sum = sum + *v;
        }
        for v in row[..seen].iter_mut() {
            *v = *v / sum;
        }
        for v in row[seen..].iter_mut() {
            *v = T::zero();
        }
    }
}
