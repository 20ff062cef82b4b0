//! Layers whose backward is generated, and what a training loop needs.
//!
//! A layer is a struct of tensors with `#[derive(Differentiable)]`, and its `forward` an ordinary method with
//! `#[differentiable]`. Those of this module are written that way, and so are yours: a model is a struct of layers. Only the
//! products of matrices carry a rule by hand. The names and semantics are those of PyTorch, with which every layer is compared
//! in the tests.
//!
//! ```
//! use chainrule::nn::{Adam, Linear, Random, Tensor, cross_entropy, tanh};
//! use chainrule::{Differentiable, differentiable};
//!
//! #[derive(Clone, Debug, Differentiable)]
//! struct Network {
//!     hidden: Linear<f32>,
//!     scores: Linear<f32>,
//! }
//!
//! #[differentiable]
//! impl Network {
//!     fn forward(&self, x: &Tensor<f32>) -> Tensor<f32> {
//!         let hidden = tanh(self.hidden.forward(x));
//!         self.scores.forward(&hidden)
//!     }
//! }
//!
//! #[differentiable(wrt(network))]
//! fn loss(network: &Network, x: &Tensor<f32>, labels: &[usize]) -> f32 {
//!     cross_entropy(&network.forward(x), labels)
//! }
//!
//! // Exclusive or.
//! let x = Tensor::new(&[4, 2], vec![0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0]);
//! let labels = [0, 1, 1, 0];
//! let mut random = Random::seeded(1);
//! let mut network =
//!     Network { hidden: Linear::new(2, 8, &mut random), scores: Linear::new(8, 2, &mut random) };
//! let mut adam = Adam::new(0.05);
//! for _ in 0..200 {
//!     let (_, gradient) = loss::value_and_grad(&network, &x, &labels);
//!     adam.step(&mut network, &gradient);
//! }
//! assert!(loss(&network, &x, &labels) < 0.05);
//! ```
//!
//! # What a layer is made of
//!
//! * A [`Tensor`] has open fields, a shape and the numbers. A loop over `x.data` is differentiated like one over any vector;
//!   where speed counts, the loop is a function of slices.
//! * Activations take their tensor by value and give it back: `tanh(layer.forward(x))` copies nothing.
//! * The lengths of axes are read with their type, `let rows: usize = x.shape[0];`, since the macro does not know that of a
//!   field.
//! * There is no hidden state. Random numbers come from [`Random`], with an explicit seed, and [`Dropout`] takes what it keeps
//!   as an argument.
//! * An optimiser takes any value with a tangent: a model, a tensor, a vector.

mod float;
mod functions;
mod kernels;
mod layers;
mod losses;
mod optimisers;
mod random;
mod state;
mod tensor;

pub use float::Float;
pub use functions::{flatten, gelu, leaky_relu, log_softmax, relu, sigmoid, silu, softmax, tanh};
pub use kernels::conv2d::conv2d;
pub use kernels::linear::linear;
pub use layers::{
    AvgPool2d, Conv2d, Dropout, Embedding, Gru, LayerNorm, Linear, Lstm, MaxPool2d, MultiHeadAttention,
};
pub use losses::{IGNORED, bce_with_logits, cross_entropy, mse};
pub use optimisers::{Adam, Sgd, clip_by_norm, cosine, step};
pub use random::{Init, Random};
pub use state::{Parameter, parameters, summary};
#[cfg(feature = "safetensors")]
pub use state::{StateError, from_bytes, load, save, to_bytes};
pub use tensor::Tensor;
