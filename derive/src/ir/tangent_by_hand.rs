//! The tangent of a split program is a split program: order 2 without differentiating a closure.
//!
//! Let `forward(p) -> (v, backward)` with `backward(dp, s)` adding to dp the gradient of s·v. Its tangent, for
//! a change ṗ of the arguments and ṡ of the seed, is written statement by statement. Each value v and variable x
//! gets a tangent v̇, ẋ of the same shape:
//!
//! * `let v = op(a, b)`: v̇ = ∂op/∂a · ȧ + ∂op/∂b · ḃ;
//! * `let v = x`, `x = v`, `x += v`: the same with dots;
//! * a branch and a loop stay what they are, with both in their blocks and both in their records;
//! * `(v, h) = g::forward(a)`: `((v, v̇), h) = g::forward_tangent(a, ȧ)`, and the call of the handle is given
//!   all of its arguments and then their tangents.
//!
//! What comes out is `forward_tangent(p, ṗ) -> ((v, v̇), backward_tangent)` with
//! `backward_tangent((dp, dṗ), (s, ṡ))`. Its first half is the jvp. With seed (s, 0) its second half adds the
//! gradient of s·v to dp and H ṗ to dṗ, where H is the Hessian of s·v. With seed (ṡ, s) it is the transpose of the
//! jvp, so that `backward` is never transposed. A third order is the tangent of the tangent.
//!
//! The representation needs no more for this than the depth of a `ForwardCall`: results and seeds of
//! two parts are tuples. Tangents are taken of what differentiation has written, before simplification, which may
//! rely on an adjoint being 0 where its tangent is not.

mod double;
mod tests;

pub use double::tangent;
