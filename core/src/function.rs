//! Functions that are passed to functions.

use core::fmt;
use core::marker::PhantomData;

use crate::Differentiable;
use crate::rt::{Needed, OfValues};

/// A function of `X`: the bound of a parameter that takes closures, functions and [`companion`]s.
///
/// `F: Fn(f64) -> f64` serves as well, and is called as `f(x)`; what it does not take is a [`companion`]. In the
/// derivative functions of the function that has such a parameter the bound is [`WithDerivative`].
///
/// ```
/// use chainrule::{DiffFn, companion, differentiable};
///
/// /// Simpson's rule on one interval.
/// #[differentiable]
/// fn simpson<F: DiffFn>(f: F, a: f64, b: f64) -> f64 {
///     (b - a) / 6.0 * (f.call(a) + 4.0 * f.call(0.5 * (a + b)) + f.call(b))
/// }
///
/// #[differentiable]
/// fn square(x: f64) -> f64 {
///     x * x
/// }
///
/// /// The integral of k x² from 0 to b.
/// #[differentiable]
/// fn area(k: f64, b: f64) -> f64 {
///     simpson(|x| k * x * x, 0.0, b)
/// }
///
/// assert_eq!(simpson(square, 0.0, 3.0), 9.0);
/// assert_eq!(simpson::grad(companion::<square>(), 0.0, 3.0), ((), 0.0, 9.0));
/// assert_eq!(area::grad(2.0, 3.0), (9.0, 18.0));
/// ```
pub trait DiffFn<X = f64, Y = f64> {
    /// The function's value at `x`; several arguments are a tuple.
    fn call(&self, x: X) -> Y;
}

impl<X, Y, F: Fn(X) -> Y + ?Sized> DiffFn<X, Y> for F {
    #[inline]
    fn call(&self, x: X) -> Y {
        self(x)
    }
}

/// A function of `X` whose derivative is known: what [`companion`] gives, and what a closure becomes that is an argument
/// in a differentiable function.
///
/// Its tangent is that of what it captures; `()`, if that is nothing.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this call: the derivative of the function that is passed is not known\nhelp: add `#[differentiable]` to it, and pass it to derivatives as `chainrule::companion::<f>()` [CR015]",
    label = "this function has no derivative, or its arguments are not `{X}`, or its result is not `{Y}`"
)]
pub trait WithDerivative<X: Differentiable = f64, Y: Differentiable = f64>: Differentiable {
    /// The function's value at `x`; several arguments are a tuple.
    fn call(&self, x: X) -> Y;

    /// The value, and the function that takes the cotangent of the value back: it adds to the cotangent of what is
    /// captured, and returns that of `x`.
    #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
    fn call_lent(
        &self,
        x: X,
    ) -> (Y, impl Fn(&Self, &mut Self::Tangent, Y::Tangent) -> (X::Tangent,) + use<Self, X, Y>);

    /// Says that the function itself is looked at again.
    #[doc(hidden)]
    #[inline]
    fn call_saved(&self) -> Needed {
        Needed
    }
}

/// The function whose companion `C` is, with its derivative: see [`companion`].
pub struct Companion<C>(PhantomData<fn() -> C>);

/// A differentiable function as an argument: `companion::<square>()`, where `square` is one by `#[differentiable]`, all
/// of its parameters are passed by value, and it is not generic.
///
/// ```
/// use chainrule::{DiffFn, companion, differentiable};
///
/// #[differentiable]
/// fn product(x: f64, y: f64) -> f64 {
///     x * y
/// }
///
/// assert_eq!(companion::<product>().call((2.0, 3.0)), 6.0);
/// ```
#[inline]
#[must_use]
pub fn companion<C>() -> Companion<C> {
    Companion(PhantomData)
}

impl<C> Clone for Companion<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Companion<C> {}

impl<C> fmt::Debug for Companion<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "companion::<{}>()", core::any::type_name::<C>())
    }
}

impl<C> Differentiable for Companion<C> {
    type Tangent = ();

    #[inline]
    fn zero_tangent(&self) {}
}

impl<X: Differentiable, Y: Differentiable, C: OfValues<X, Y>> DiffFn<X, Y> for Companion<C> {
    #[inline]
    fn call(&self, x: X) -> Y {
        C::value(x)
    }
}

impl<X: Differentiable, Y: Differentiable, C: OfValues<X, Y>> WithDerivative<X, Y> for Companion<C> {
    #[inline]
    fn call(&self, x: X) -> Y {
        C::value(x)
    }

    #[inline]
    fn call_lent(&self, x: X) -> (Y, impl Fn(&Self, &mut (), Y::Tangent) -> (X::Tangent,) + use<X, Y, C>) {
        let (value, backward) = C::split(x);
        (value, move |_: &Self, (): &mut (), seed| (backward(seed),))
    }
}
