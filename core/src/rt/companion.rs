//! Questions that only the type checker can answer, asked so that its error is ours.

use crate::Float;

/// Implemented for the companion that `#[differentiable]` writes beside a function.
pub trait Companion {
    /// The type whose `forward` gives a backward function that takes a primal for each reference, also for
    /// those that are mutable: for callers that pass on a `&mut` without saying how.
    type Lent;
}

/// What to call where a `&mut` is passed on.
pub type Lent<C> = <C as Companion>::Lent;

/// Compiles if an alias that the macro took for a float is one.
pub const fn assert_float<T: Float>() {}

#[cfg(test)]
mod tests {
    use super::assert_float;

    type Real = f32;

    const _: () = assert_float::<Real>();
}
