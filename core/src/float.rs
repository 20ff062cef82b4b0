//! The two float types, for code that serves both.

use core::fmt::{Debug, Display};
use core::ops::{Add, Div, Mul, Neg, Rem, Sub};

/// `f32` or `f64`. Nothing else implements it.
///
/// It has what the derivative rules need and is no general numeric trait. Without the feature `std` it lacks
/// the functions that `core` has no method for, and the rules that need them have no method to be rules of.
///
/// ```
/// fn halved<T: chainrule::Float>(x: T) -> T {
///     x / (T::ONE + T::ONE)
/// }
/// assert_eq!(halved(3.0_f32), 1.5);
/// ```
#[diagnostic::on_unimplemented(
    message = "cannot differentiate operators on `{Self}`: it is taken for a float, and is neither `f32` nor `f64`\nhelp: write the operation as a `#[differentiable]` function of floats and call that [CR039]",
    label = "not an alias of a float"
)]
pub trait Float:
    sealed::Sealed
    + Copy
    + Debug
    + Default
    + Display
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + Neg<Output = Self>
{
    /// 0.
    const ZERO: Self;
    /// 1/2.
    const HALF: Self;
    /// 1.
    const ONE: Self;

    /// The nearest float of this type.
    fn from_f64(value: f64) -> Self;
    /// The nearest float of this type.
    fn from_i32(value: i32) -> Self;
    /// Whether it is not a number.
    fn is_nan(self) -> bool;
    /// The magnitude.
    fn abs(self) -> Self;
    /// 1 with the sign of the number, also for zeros.
    fn signum(self) -> Self;
    /// The exponential.
    #[cfg(feature = "std")]
    fn exp(self) -> Self;
    /// The hyperbolic cosine.
    #[cfg(feature = "std")]
    fn cosh(self) -> Self;
    /// An integer power.
    #[cfg(feature = "std")]
    fn powi(self, n: i32) -> Self;
}

mod sealed {
    /// Keeps the trait to this module.
    pub trait Sealed {}
}

macro_rules! float {
    ($($float:ident),+) => {$(
        impl sealed::Sealed for $float {}

        impl Float for $float {
            const ZERO: Self = 0.0;
            const HALF: Self = 0.5;
            const ONE: Self = 1.0;

            #[inline]
            fn from_f64(value: f64) -> Self {
                value as Self
            }
            #[inline]
            fn from_i32(value: i32) -> Self {
                value as Self
            }
            #[inline]
            fn is_nan(self) -> bool {
                self.is_nan()
            }
            #[inline]
            fn abs(self) -> Self {
                self.abs()
            }
            #[inline]
            fn signum(self) -> Self {
                self.signum()
            }
            #[cfg(feature = "std")]
            #[inline]
            fn exp(self) -> Self {
                self.exp()
            }
            #[cfg(feature = "std")]
            #[inline]
            fn cosh(self) -> Self {
                self.cosh()
            }
            #[cfg(feature = "std")]
            #[inline]
            fn powi(self, n: i32) -> Self {
                self.powi(n)
            }
        }
    )+};
}
float!(f32, f64);

#[cfg(test)]
mod tests {
    use super::Float;

    #[test]
    fn both_types_are_themselves() {
        fn check<T: Float>(x: T) {
            assert!(x.is_nan() || x - x == T::ZERO);
            assert!(T::HALF + T::HALF == T::ONE && T::from_i32(1) == T::ONE && T::from_f64(0.5) == T::HALF);
            #[cfg(feature = "std")]
            assert!(T::ZERO.exp() == T::ONE && T::ZERO.cosh() == T::ONE && T::ONE.powi(-3) == T::ONE);
            assert!((-x).abs() == x.abs() || x.is_nan());
            assert!((-T::ZERO).signum() == -T::ONE);
        }
        check(1.5_f32);
        check(f64::NAN);
        check(-2.25_f64);
    }
}
