//! Questions that only the type checker can answer, asked so that its error is ours.

use crate::Float;

/// Implemented for the companion that `#[differentiable]` writes beside a function.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this call: the function has differentiable arguments here, but it is not `#[differentiable]`\nhelp: put `#[differentiable]` on the function, or pass the call through `chainrule::stop_gradient(...)` [CR017]",
    label = "no derivative is known for this function"
)]
pub trait Companion {}

/// Compiles if the callee has a companion.
pub const fn need_companion<T: Companion>() {}

/// Compiles if an alias that the macro took for a float is one.
pub const fn assert_float<T: Float>() {}

#[cfg(test)]
mod tests {
    use super::{Companion, assert_float, need_companion};

    enum Twice {}
    impl Companion for Twice {}

    type Real = f32;

    const _: () = need_companion::<Twice>();
    const _: () = assert_float::<Real>();
}
