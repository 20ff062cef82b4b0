//! The same question to a callee as in `discard`, asked by a generic function, of whose numbers nobody
//! says that they are `Differentiable`.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::NotInWrt;

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
