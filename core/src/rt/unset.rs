//! A value that is never read.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// A type with some value that can be made from nothing: what a jump out of a loop leaves behind has to be initialised.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate a jump that gives a `{Self}`: what it gives is kept in a variable that needs a value \
               before\nhelp: write `#[derive(chainrule::Differentiable)]` before its definition [CR039]"
)]
pub trait Unset {
    /// Some value.
    fn unset() -> Self;
}

/// Some value of the type, which is never read.
#[inline]
#[must_use]
pub fn unset<T: Unset>() -> T {
    T::unset()
}

macro_rules! defaults {
    ($($ty:ty)*) => {$(
        impl Unset for $ty {
            #[inline]
            fn unset() -> $ty {
                Default::default()
            }
        }
    )*};
}
defaults!(() f32 f64 u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char String);

impl<T> Unset for Vec<T> {
    #[inline]
    fn unset() -> Vec<T> {
        Vec::new()
    }
}

impl Unset for &str {
    #[inline]
    fn unset() -> Self {
        ""
    }
}

impl<T> Unset for &[T] {
    #[inline]
    fn unset() -> Self {
        &[]
    }
}

impl<T> Unset for Option<T> {
    #[inline]
    fn unset() -> Option<T> {
        None
    }
}

impl<T: Unset> Unset for Box<T> {
    #[inline]
    fn unset() -> Box<T> {
        Box::new(T::unset())
    }
}

impl<T: Unset, E> Unset for Result<T, E> {
    #[inline]
    fn unset() -> Result<T, E> {
        Ok(T::unset())
    }
}

impl<T: Unset, const N: usize> Unset for [T; N] {
    #[inline]
    fn unset() -> [T; N] {
        core::array::from_fn(|_| T::unset())
    }
}

macro_rules! tuples {
    ($(($($part:ident),+)),*) => {$(
        impl<$($part: Unset),+> Unset for ($($part,)+) {
            #[inline]
            fn unset() -> Self {
                ($($part::unset(),)+)
            }
        }
    )*};
}

tuples!((A), (A, B), (A, B, C), (A, B, C, D), (A, B, C, D, E), (A, B, C, D, E, F));
