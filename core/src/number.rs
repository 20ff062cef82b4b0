//! Numbers of which only a bound is known.

use crate::rules::{AddRule, DivRule, MulRule, NegRule, RemRule, SubRule};
use crate::{Differentiable, Tangent};

/// A number that is its own tangent, and whose operators have rules: `f32`, `f64`.
///
/// The derivatives of a function of `Point<T>` ask it of `T`, since the tangent of a `Point<T>` holds those of its
/// numbers. The function itself does not. A generic function that calls such a derivative has the bound, too.
///
/// ```
/// use chainrule::{Differentiable, Number, differentiable};
/// use num_traits::Float;
///
/// #[derive(Clone, Copy, Differentiable)]
/// struct Point<T> {
///     x: T,
///     y: T,
/// }
///
/// #[differentiable]
/// fn norm<T: Float>(p: Point<T>) -> T {
///     p.x.hypot(p.y)
/// }
///
/// fn step<T: Float + Number>(p: Point<T>) -> Point<T> {
///     let (distance, d) = norm::value_and_grad(p);
///     Point { x: p.x - distance * d.x, y: p.y - distance * d.y }
/// }
///
/// let at = step(Point { x: 3.0_f32, y: 4.0 });
/// assert!(norm(at) < 1e-6);
/// ```
#[diagnostic::on_unimplemented(
    message = "cannot differentiate a type that is generic over `{Self}`: nothing says that `{Self}` is its own tangent\nhelp: add the bound `{Self}: chainrule::Number` [CR060]",
    label = "not known to be a `Number`"
)]
pub trait Number:
    'static
    + Copy
    + Differentiable<Tangent = Self>
    + Tangent
    + AddRule
    + SubRule
    + MulRule
    + DivRule
    + RemRule
    + NegRule
{
}

impl Number for f32 {}
impl Number for f64 {}
