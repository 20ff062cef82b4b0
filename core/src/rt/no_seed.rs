//! The seed of a call whose result nobody uses.

/// A result that a caller may drop: its cotangent is then zero, and known without looking at the result.
///
/// Vectors are left out, since the length of their cotangent is that of the result.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate a call whose result is dropped: its cotangent `{Self}` has no fixed shape\n\
               help: bind the result, `let _result = …;` [CR050]"
)]
pub trait NoSeed {
    /// The zero.
    fn no_seed() -> Self;
}

/// The zero cotangent of a result that is not used.
#[inline]
#[must_use]
pub fn no_seed<T: NoSeed>() -> T {
    T::no_seed()
}

macro_rules! scalars {
    ($($ty:ty = $zero:expr),*) => {$(
        impl NoSeed for $ty {
            #[inline]
            fn no_seed() -> $ty {
                $zero
            }
        }
    )*};
}

scalars!(f32 = 0.0, f64 = 0.0, () = ());

impl<T: NoSeed> NoSeed for Option<T> {
    #[inline]
    fn no_seed() -> Option<T> {
        None
    }
}

impl<T: NoSeed, const N: usize> NoSeed for [T; N] {
    #[inline]
    fn no_seed() -> [T; N] {
        core::array::from_fn(|_| T::no_seed())
    }
}

macro_rules! tuples {
    ($(($($part:ident),+)),*) => {$(
        impl<$($part: NoSeed),+> NoSeed for ($($part,)+) {
            #[inline]
            fn no_seed() -> Self {
                ($($part::no_seed(),)+)
            }
        }
    )*};
}

tuples!((A), (A, B), (A, B, C), (A, B, C, D), (A, B, C, D, E), (A, B, C, D, E, F));
