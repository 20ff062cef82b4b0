//! Functions as arguments of differentiable functions.

use crate::{Differentiable, WithDerivative};

/// Implemented for the companion of a function all of whose parameters are passed by value: several are a tuple.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate through this function: it is not `#[differentiable]`, or it is not a function of `{X}`\nhelp: add `#[differentiable]` to it; what is passed has to take its arguments by value [CR017]",
    label = "this function has no derivative with respect to `{X}`"
)]
pub trait OfValues<X: Differentiable, Y: Differentiable> {
    /// Calls the function.
    fn value(x: X) -> Y;

    /// Calls its forward function. The backward function returns the cotangents of all arguments.
    fn split(x: X) -> (Y, impl Fn(Y::Tangent) -> X::Tangent + use<Self, X, Y>);
}

/// The contents of an `impl` of [`OfValues`]: `passable!(f(x: f64, y: f64) -> f64);`.
#[doc(hidden)]
#[macro_export]
macro_rules! __passable {
    ($f:ident($x:ident: $X:ty) -> $Y:ty) => {
        $crate::__passable!(@ ($X) ($Y) {
            |$x| $f($x),
            |$x| {
                let (value, backward) = Self::forward($x);
                (value, move |seed| backward(seed).0)
            }
        });
    };
    ($f:ident($($x:ident: $X:ty),*) -> $Y:ty) => {
        $crate::__passable!(@ (($($X),*)) ($Y) { |($($x),*)| $f($($x),*), |($($x),*)| Self::forward($($x),*) });
    };
    (@ ($X:ty) ($Y:ty) { |$x:pat_param| $value:expr, |$y:pat_param| $split:expr }) => {
        #[inline]
        fn value($x: $X) -> $Y {
            $value
        }
        #[inline]
        fn split(
            $y: $X,
        ) -> (
            $Y,
            impl ::core::ops::Fn(<$Y as $crate::Differentiable>::Tangent) -> <$X as $crate::Differentiable>::Tangent
            + use<>,
        ) {
            $split
        }
    };
}

/// Stands for a function that has no derivative, after an error that says so.
#[derive(Clone, Copy, Debug)]
pub struct AnyFunction;

impl Differentiable for AnyFunction {
    type Tangent = ();

    fn zero_tangent(&self) {}
}

impl<X: Differentiable, Y: Differentiable> WithDerivative<X, Y> for AnyFunction {
    fn call(&self, _: X) -> Y {
        unreachable!("it stands where there is an error")
    }

    fn call_lent(&self, x: X) -> (Y, impl Fn(&Self, &mut (), Y::Tangent) -> (X::Tangent,) + use<X, Y>) {
        let zero = x.zero_tangent();
        (WithDerivative::call(self, x), move |_: &Self, (): &mut (), _: Y::Tangent| (zero.clone(),))
    }
}

/// A closure with what it captured: its function takes that by reference, before the argument.
#[derive(Clone, Copy, Debug)]
pub struct Closure<E, P, D> {
    captured: E,
    function: P,
    forward: D,
}

/// A closure, given its captures, the function that it is of them and its argument, and that function's `forward`.
#[inline]
pub fn closure<E, P, D>(captured: E, function: P, forward: D) -> Closure<E, P, D> {
    Closure { captured, function, forward }
}

impl<E: Differentiable, P, D> Differentiable for Closure<E, P, D> {
    type Tangent = E::Tangent;

    #[inline]
    fn zero_tangent(&self) -> E::Tangent {
        self.captured.zero_tangent()
    }
}

impl<X, Y, E, P, D, B> WithDerivative<X, Y> for Closure<E, P, D>
where
    X: Differentiable,
    Y: Differentiable,
    E: Differentiable,
    P: Fn(&E, X) -> Y,
    D: Fn(&E, X) -> (Y, B),
    B: Fn(&E, &mut E::Tangent, Y::Tangent) -> (X::Tangent,),
{
    #[inline]
    fn call(&self, x: X) -> Y {
        (self.function)(&self.captured, x)
    }

    #[inline]
    fn call_lent(
        &self,
        x: X,
    ) -> (Y, impl Fn(&Self, &mut E::Tangent, Y::Tangent) -> (X::Tangent,) + use<X, Y, E, P, D, B>) {
        let (value, backward) = (self.forward)(&self.captured, x);
        (value, move |this: &Self, tangent: &mut E::Tangent, seed| backward(&this.captured, tangent, seed))
    }
}
