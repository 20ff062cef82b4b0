//! Cotangents of what calls give to a generic function, of whose numbers nobody says that they are `Differentiable`.
//!
//! Only the compiler knows whether that is a number of the type parameter, something that holds such numbers, or
//! something else, which is `Differentiable`. So a method is called on a reference to a reference: that of [`KnownZero`]
//! comes first, one for the type parameter, which the generated code has, comes second, and that of [`ZeroOfNumbers`]
//! comes last. Sums go the same way.

use alloc::vec::Vec;
use core::ops::Add;

use crate::{Differentiable, Tangent};

/// A value with the zero of the type parameter.
#[derive(Debug)]
pub struct ShapeOf<'a, X: ?Sized, T>(pub &'a X, pub T);

/// The zero of a type that is `Differentiable`.
pub trait KnownZero {
    /// The type of the zero.
    type Zero;
    /// A zero cotangent for the value.
    fn zero_of_shape(&self) -> Self::Zero;
}

impl<X: Differentiable + ?Sized, T> KnownZero for &ShapeOf<'_, X, T> {
    type Zero = X::Tangent;
    #[inline]
    fn zero_of_shape(&self) -> X::Tangent {
        self.0.zero_tangent()
    }
}

/// The zero of what holds numbers of the type parameter.
pub trait ZeroOfNumbers<How> {
    /// The type of the zero.
    type Zero;
    /// A zero cotangent for the value.
    fn zero_of_shape(&self) -> Self::Zero;
}

impl<X: Numbers<T, How> + ?Sized, T: Copy, How> ZeroOfNumbers<How> for ShapeOf<'_, X, T> {
    type Zero = X::Zero;
    #[inline]
    fn zero_of_shape(&self) -> X::Zero {
        self.0.zero(self.1)
    }
}

/// The cotangent of such a value, to be added to.
#[derive(Debug)]
pub struct SumOf<'a, X>(pub &'a mut X);

/// Adds cotangents of a known type.
pub trait KnownSum<X> {
    /// Adds one.
    fn add_cotangent(&mut self, more: X);
}

impl<X: Tangent> KnownSum<X> for &mut SumOf<'_, X> {
    #[inline]
    fn add_cotangent(&mut self, more: X) {
        self.0.accumulate(more);
    }
}

/// Adds what holds numbers of the type parameter.
pub trait SumOfNumbers<X, How> {
    /// Adds one.
    fn add_cotangent(&mut self, more: X);
}

impl<X: Added<How>, How> SumOfNumbers<X, How> for SumOf<'_, X> {
    #[inline]
    fn add_cotangent(&mut self, more: X) {
        self.0.add(more);
    }
}

/// How numbers are found in a type: it is one.
#[derive(Debug)]
pub enum Itself {}

/// How numbers are found in a type: its parts hold some.
#[derive(Debug)]
pub struct Within<How>(How);

/// What holds numbers of type `T`.
pub trait Numbers<T, How> {
    /// The type of its cotangent.
    type Zero;
    /// The zero of its shape.
    fn zero(&self, zero: T) -> Self::Zero;
}

/// A cotangent that holds numbers.
pub trait Added<How> {
    /// Adds one.
    fn add(&mut self, more: Self);
}

impl<T> Numbers<T, Itself> for T {
    type Zero = T;
    #[inline]
    fn zero(&self, zero: T) -> T {
        zero
    }
}

impl<T: Copy + Add<Output = T>> Added<Itself> for T {
    #[inline]
    fn add(&mut self, more: T) {
        *self = *self + more;
    }
}

impl<T: Copy, How, E: Numbers<T, How>> Numbers<T, Within<How>> for [E] {
    type Zero = Vec<E::Zero>;
    #[inline]
    fn zero(&self, zero: T) -> Self::Zero {
        self.iter().map(|element| element.zero(zero)).collect()
    }
}

impl<T: Copy, How, E: Numbers<T, How>> Numbers<T, Within<How>> for Vec<E> {
    type Zero = Vec<E::Zero>;
    #[inline]
    fn zero(&self, zero: T) -> Self::Zero {
        self.as_slice().zero(zero)
    }
}

impl<How, E: Added<How>> Added<Within<How>> for Vec<E> {
    #[inline]
    fn add(&mut self, more: Self) {
        self.iter_mut().zip(more).for_each(|(sum, more)| sum.add(more));
    }
}

impl<T: Copy, How, E: Numbers<T, How>, const N: usize> Numbers<T, Within<How>> for [E; N] {
    type Zero = [E::Zero; N];
    #[inline]
    fn zero(&self, zero: T) -> Self::Zero {
        self.each_ref().map(|element| element.zero(zero))
    }
}

impl<How, E: Added<How>, const N: usize> Added<Within<How>> for [E; N] {
    #[inline]
    fn add(&mut self, more: Self) {
        self.iter_mut().zip(more).for_each(|(sum, more)| sum.add(more));
    }
}

impl<T: Copy, How, E: Numbers<T, How>> Numbers<T, Within<How>> for Option<E> {
    type Zero = Option<E::Zero>;
    #[inline]
    fn zero(&self, zero: T) -> Self::Zero {
        self.as_ref().map(|held| held.zero(zero))
    }
}

impl<T: Copy, How, E: Numbers<T, How>, F> Numbers<T, Within<How>> for Result<E, F> {
    type Zero = Option<E::Zero>;
    #[inline]
    fn zero(&self, zero: T) -> Self::Zero {
        self.as_ref().ok().map(|held| held.zero(zero))
    }
}

/// `None` is zero.
impl<How, E: Added<How>> Added<Within<How>> for Option<E> {
    #[inline]
    fn add(&mut self, more: Self) {
        match (self, more) {
            (_, None) => {}
            (Some(sum), Some(more)) => sum.add(more),
            (none, more) => *none = more,
        }
    }
}

macro_rules! tuples {
    ($($part:ident $how:ident $index:tt)*) => {
        impl<T: Copy, $($how, $part: Numbers<T, $how>),*> Numbers<T, Within<($($how,)*)>> for ($($part,)*) {
            type Zero = ($($part::Zero,)*);
            #[inline]
            fn zero(&self, zero: T) -> Self::Zero {
                ($(self.$index.zero(zero),)*)
            }
        }
        impl<$($how, $part: Added<$how>),*> Added<Within<($($how,)*)>> for ($($part,)*) {
            #[inline]
            fn add(&mut self, more: Self) {
                $(self.$index.add(more.$index);)*
            }
        }
    };
}
tuples!(A HowA 0 B HowB 1);
tuples!(A HowA 0 B HowB 1 C HowC 2);
tuples!(A HowA 0 B HowB 1 C HowC 2 D HowD 3);

#[cfg(test)]
mod tests {
    use super::{Added, Numbers};
    use alloc::vec;

    #[test]
    fn what_holds_numbers_has_a_zero_and_sums() {
        fn check<T: Copy + PartialEq + core::fmt::Debug + core::ops::Add<Output = T>>(
            one: T,
            zero: T,
            two: T,
        ) {
            let held = (vec![[one; 2]; 3], Some(one));
            assert_eq!(held.zero(zero), (vec![[zero; 2]; 3], Some(zero)));
            assert_eq!(Err::<T, _>("none").zero(zero), None);
            let mut sum = (held.0.clone(), None);
            sum.add(held.clone());
            assert_eq!(sum, (vec![[two; 2]; 3], Some(one)));
        }
        check(1.0, 0.0, 2.0);
    }
}
