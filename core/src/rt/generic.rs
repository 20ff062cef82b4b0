//! The same question to a callee as in `discard`, asked by a generic function, of whose numbers nobody
//! says that they are `Differentiable`.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::{Differentiable, NotInWrt, Tangent};

/// A cotangent type that a callee may ask for where the caller has a zero of type `Z`.
pub trait DiscardWith<Z> {
    /// The zero for the callee to add to.
    fn from_zero(zero: Z) -> Box<Self>;
}

impl<Z> DiscardWith<Z> for NotInWrt {
    #[inline]
    fn from_zero(_: Z) -> Box<NotInWrt> {
        Box::new(NotInWrt)
    }
}

impl<T> DiscardWith<Vec<T>> for Vec<T> {
    #[inline]
    fn from_zero(zero: Vec<T>) -> Box<Vec<T>> {
        Box::new(zero)
    }
}

impl<T> DiscardWith<Vec<T>> for [T] {
    #[inline]
    fn from_zero(zero: Vec<T>) -> Box<[T]> {
        zero.into_boxed_slice()
    }
}

impl<T, const N: usize> DiscardWith<[T; N]> for [T; N] {
    #[inline]
    fn from_zero(zero: [T; N]) -> Box<[T; N]> {
        Box::new(zero)
    }
}

impl<T, const N: usize> DiscardWith<[T; N]> for [T] {
    #[inline]
    fn from_zero(zero: [T; N]) -> Box<[T]> {
        Box::new(zero)
    }
}

/// The zero as what the callee takes.
#[inline]
#[must_use]
pub fn discard_with<Z, C: DiscardWith<Z> + ?Sized>(zero: Z) -> Box<C> {
    C::from_zero(zero)
}

/// What a call gave to a generic function: only the compiler knows whether it is a number of its type parameter,
/// which is not `Differentiable`, or something else, which is. The method is called on a reference: that of
/// [`KnownZero`] comes first, and one for the type parameter, which the generated code has, comes second.
#[derive(Debug)]
pub struct ShapeOf<'a, X: ?Sized>(pub &'a X);

/// The zero of a type that is `Differentiable`.
pub trait KnownZero {
    /// The type of the zero.
    type Zero;
    /// A zero cotangent for the value.
    fn zero_of_shape(&self) -> Self::Zero;
}

impl<X: Differentiable + ?Sized> KnownZero for ShapeOf<'_, X> {
    type Zero = X::Tangent;
    #[inline]
    fn zero_of_shape(&self) -> X::Tangent {
        self.0.zero_tangent()
    }
}

/// The cotangent of such a value, to be added to, in the same way.
#[derive(Debug)]
pub struct SumOf<'a, X>(pub &'a mut X);

/// Adds cotangents of a known type.
pub trait KnownSum<X> {
    /// Adds one.
    fn add_cotangent(&mut self, more: X);
}

impl<X: Tangent> KnownSum<X> for SumOf<'_, X> {
    #[inline]
    fn add_cotangent(&mut self, more: X) {
        self.0.accumulate(more);
    }
}

#[cfg(test)]
mod tests {
    use super::discard_with;
    use crate::NotInWrt;
    use alloc::vec;
    use alloc::vec::Vec;

    #[test]
    fn a_callee_gets_a_zero_of_the_type_that_it_takes() {
        let slice = |dx: &mut [f64]| dx.len();
        let vector = |dx: &mut Vec<f64>| dx.len();
        let array = |dx: &mut [f64; 2]| dx.len();
        let nothing = |_: &mut NotInWrt| 0;
        assert_eq!(slice(&mut discard_with(vec![0.0; 3])), 3);
        assert_eq!(slice(&mut discard_with([0.0; 2])), 2);
        assert_eq!(vector(&mut discard_with(vec![0.0; 3])), 3);
        assert_eq!(array(&mut discard_with([0.0; 2])), 2);
        assert_eq!(nothing(&mut discard_with(vec![0.0; 3])), 0);
    }
}
