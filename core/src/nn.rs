//! Layers whose backward is generated.

mod float;
mod functions;
mod kernels;
mod layers;
mod losses;
mod optimisers;
mod random;
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
pub use tensor::Tensor;
