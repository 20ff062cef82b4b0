//! Small functions, and what `#[differentiable]` writes beside them.
//!
//! A file of `source` is an ordinary module; the file of `expanded` with the same name is the same module with
//! the attribute's output printed in its place. `UPDATE=1 cargo test -p chainrule-derive golden` prints them
//! anew. Both are compiled, so that the printed code is known to mean, without the hygiene that tokens have,
//! what the attribute's own output means.

#![allow(
    unreachable_pub,
    clippy::all,
    reason = "the modules are those of a library, written as users write them"
)]

/// As a user writes them.
pub mod source {
    pub mod dot;
    pub mod early;
    pub mod heat;
    pub mod horner;
    pub mod in_place;
    pub mod insertion_sort;
    pub mod logsumexp;
    pub mod lstm;
    pub mod named;
    pub mod neuron;
    pub mod newton;
    pub mod norm;
    /// The layer of the user's crate outside the workspace.
    #[path = "../../outsider/src/layer.rs"]
    pub mod outsider_layer;
    pub mod overwritten_argument;
    pub mod pairs;
    pub mod polar;
    pub mod prefix_product;
    pub mod product;
    pub mod rebound;
    pub mod residual;
    pub mod rotated;
    pub mod softened;
    pub mod softmax;
    pub mod weighted_mean;
}

/// As printed.
#[rustfmt::skip]
pub mod expanded {
    pub mod dot;
    pub mod early;
    pub mod heat;
    pub mod horner;
    pub mod in_place;
    pub mod insertion_sort;
    pub mod logsumexp;
    pub mod lstm;
    pub mod named;
    pub mod neuron;
    pub mod newton;
    pub mod norm;
    pub mod outsider_layer;
    pub mod overwritten_argument;
    pub mod pairs;
    pub mod polar;
    pub mod prefix_product;
    pub mod product;
    pub mod rebound;
    pub mod residual;
    pub mod rotated;
    pub mod softened;
    pub mod softmax;
    pub mod weighted_mean;
}
