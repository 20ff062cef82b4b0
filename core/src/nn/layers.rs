//! Layers: structs of tensors, whose `forward` is an ordinary method.

mod linear;

pub use linear::Linear;
