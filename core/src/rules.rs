//! The derivatives of operators, for types of yours.
//!
//! Where the operands of `a * b` are not known to be floats, generated code does not use the formula for floats but asks
//! [`MulRule`]. `#[differentiable]` on the `impl` of the operator writes the rule; by hand it is the value, and a
//! function from the cotangent of the value to those of the operands.
//!
//! ```
//! use chainrule::rules::MulRule;
//! use chainrule::{Differentiable, differentiable};
//!
//! #[derive(Clone, Copy, Differentiable)]
//! struct Complex {
//!     re: f64,
//!     im: f64,
//! }
//!
//! impl std::ops::Mul for Complex {
//!     type Output = Complex;
//!     fn mul(self, b: Complex) -> Complex {
//!         Complex { re: self.re * b.re - self.im * b.im, im: self.re * b.im + self.im * b.re }
//!     }
//! }
//!
//! impl MulRule for Complex {
//!     fn mul_forward(self, b: Complex) -> (Complex, impl Fn(ComplexTangent) -> (ComplexTangent, ComplexTangent)) {
//!         let by = |d: ComplexTangent, z: Complex| ComplexTangent {
//!             re: d.re * z.re + d.im * z.im,
//!             im: d.im * z.re - d.re * z.im,
//!         };
//!         (self * b, move |d| (by(d, b), by(d, self)))
//!     }
//! }
//!
//! #[differentiable]
//! fn square(z: Complex) -> Complex {
//!     z * z
//! }
//!
//! let (_, pullback) = square::vjp(Complex { re: 2.0, im: 1.0 });
//! assert_eq!(pullback(ComplexTangent { re: 1.0, im: 0.0 }), (ComplexTangent { re: 4.0, im: -2.0 }));
//! ```

#![allow(clippy::type_complexity, reason = "the backward functions have no names")]

use core::ops;

use crate::Differentiable;
use crate::rt::math::strong;

/// The type of the cotangents of a value.
pub type TangentOf<T> = <T as Differentiable>::Tangent;

macro_rules! binary {
    ($($of_values:ident $of_right:ident $of_left:ident $of_both:ident $forward:ident $std:ident $symbol:literal),*) => {$(
        #[doc = concat!("The derivative of `a ", $symbol, " b`.")]
        #[diagnostic::on_unimplemented(
            message = "cannot differentiate this operator: there is no rule for `{Self}` and `{Rhs}`\nhelp: put `#[differentiable]` on the `impl` of the operator [CR039]",
            label = "this operator has no derivative"
        )]
        pub trait $of_values<Rhs: Differentiable = Self>: Differentiable + ops::$std<Rhs, Output: Differentiable> {
            /// The value, and its backward function, which gives a cotangent for each operand.
            fn $forward(
                self,
                rhs: Rhs,
            ) -> (Self::Output, impl Fn(TangentOf<Self::Output>) -> (Self::Tangent, Rhs::Tangent));
        }
        of_references!($of_right, $forward, concat!("The derivative of `a ", $symbol, " &b`."), [self], [&Rhs]);
        of_references!($of_left, $forward, concat!("The derivative of `&a ", $symbol, " b`."), [&self], [Rhs]);
        of_references!($of_both, $forward, concat!("The derivative of `&a ", $symbol, " &b`."), [&self], [&Rhs]);
    )*};
}
// What the backward function keeps of an operand behind a reference is a copy.
macro_rules! of_references {
    ($rule:ident, $forward:ident, $doc:expr, [$($this:tt)*], [$($rhs:tt)*]) => {
        #[doc = $doc]
        #[diagnostic::on_unimplemented(
            message = "cannot differentiate this operator: there is no rule for `{Self}` and `{Rhs}`, one of them by reference\nhelp: put `#[differentiable]` on the `impl` of the operator [CR039]",
            label = "this operator has no derivative"
        )]
        pub trait $rule<Rhs: Differentiable = Self>: Differentiable {
            /// What the operator gives.
            type Output: Differentiable;
            /// The value, and its backward function, which gives a cotangent for each operand.
            fn $forward(
                $($this)*,
                rhs: $($rhs)*,
            ) -> (Self::Output, impl Fn(TangentOf<Self::Output>) -> (Self::Tangent, Rhs::Tangent) + use<Self, Rhs>);
        }
    };
}
binary!(
    AddRule AddRefRule RefAddRule RefAddRefRule add_forward Add "+",
    SubRule SubRefRule RefSubRule RefSubRefRule sub_forward Sub "-",
    MulRule MulRefRule RefMulRule RefMulRefRule mul_forward Mul "*",
    DivRule DivRefRule RefDivRule RefDivRefRule div_forward Div "/",
    RemRule RemRefRule RefRemRule RefRemRefRule rem_forward Rem "%"
);

/// The derivative of `-a`.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this operator: there is no rule for `{Self}`\nhelp: put `#[differentiable]` on the `impl` of the operator [CR039]",
    label = "this operator has no derivative"
)]
pub trait NegRule: Differentiable + ops::Neg<Output: Differentiable> {
    /// The value, and its backward function.
    fn neg_forward(self) -> (Self::Output, impl Fn(TangentOf<Self::Output>) -> (Self::Tangent,));
}

/// The derivative of `-&a`.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this operator: there is no rule for `&{Self}`\nhelp: put `#[differentiable]` on the `impl` of the operator [CR039]",
    label = "this operator has no derivative"
)]
pub trait RefNegRule: Differentiable {
    /// What the operator gives.
    type Output: Differentiable;
    /// The value, and its backward function.
    fn neg_forward(&self)
    -> (Self::Output, impl Fn(TangentOf<Self::Output>) -> (Self::Tangent,) + use<Self>);
}

macro_rules! assignments {
    ($($rule:ident $of_reference:ident $forward:ident $std:ident $symbol:literal),*) => {$(
        #[doc = concat!("The derivative of `a ", $symbol, " b`.")]
        #[diagnostic::on_unimplemented(
            message = "cannot differentiate this operator: there is no rule for `{Self}` and `{Rhs}`\nhelp: put `#[differentiable]` on the `impl` of the operator [CR039]",
            label = "this operator has no derivative"
        )]
        pub trait $rule<Rhs: Differentiable = Self>: Differentiable + ops::$std<Rhs> {
            /// Does it, and gives its backward function, which takes the cotangent of what `self` is afterwards, leaves
            /// that of what it was before, and returns that of the other operand.
            fn $forward(
                &mut self,
                rhs: Rhs,
            ) -> ((), impl Fn(&mut Self::Tangent, ()) -> (Rhs::Tangent,) + use<Self, Rhs>);
        }
        #[doc = concat!("The derivative of `a ", $symbol, " &b`.")]
        #[diagnostic::on_unimplemented(
            message = "cannot differentiate this operator: there is no rule for `{Self}` and `&{Rhs}`\nhelp: put `#[differentiable]` on the `impl` of the operator [CR039]",
            label = "this operator has no derivative"
        )]
        pub trait $of_reference<Rhs: Differentiable = Self>: Differentiable {
            /// Does it, and gives its backward function.
            fn $forward(
                &mut self,
                rhs: &Rhs,
            ) -> ((), impl Fn(&mut Self::Tangent, ()) -> (Rhs::Tangent,) + use<Self, Rhs>);
        }
    )*};
}
assignments!(
    AddAssignRule AddAssignRefRule add_assign_forward AddAssign "+=",
    SubAssignRule SubAssignRefRule sub_assign_forward SubAssign "-=",
    MulAssignRule MulAssignRefRule mul_assign_forward MulAssign "*=",
    DivAssignRule DivAssignRefRule div_assign_forward DivAssign "/=",
    RemAssignRule RemAssignRefRule rem_assign_forward RemAssign "%="
);

/// The derivative of `Self::from(value)`, which `#[differentiable]` on an `impl From` writes. A type may have several.
///
/// ```
/// use chainrule::rules::FromRule;
/// use chainrule::{Differentiable, differentiable};
///
/// #[derive(Clone, Copy, Differentiable)]
/// struct Celsius(f64);
///
/// #[differentiable]
/// impl From<f64> for Celsius {
///     fn from(fahrenheit: f64) -> Self {
///         Celsius((fahrenheit - 32.0) / 1.8)
///     }
/// }
///
/// #[differentiable]
/// fn degrees(fahrenheit: f64) -> f64 {
///     Celsius::from(fahrenheit).0
/// }
///
/// assert_eq!(degrees::grad(50.0), 1.0 / 1.8);
/// let (_, pullback) = Celsius::from_vjp(50.0);
/// assert_eq!(pullback(CelsiusTangent(1.8)), 1.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this conversion: there is no rule for `{Self}` from `{T}`\nhelp: put `#[differentiable]` on the `impl` of `From` [CR017]",
    label = "this conversion has no derivative"
)]
pub trait FromRule<T: Differentiable>: Differentiable + From<T> {
    /// The value, and its backward function.
    fn from_forward(value: T) -> (Self, impl Fn(Self::Tangent) -> (T::Tangent,));

    /// The value, and its pullback.
    fn from_vjp(value: T) -> (Self, impl Fn(Self::Tangent) -> T::Tangent) {
        let (value, backward) = Self::from_forward(value);
        (value, move |seed| backward(seed).0)
    }
}

/// The derivative of `Self::from(&value)`.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this conversion: there is no rule for `{Self}` from `&{T}`\nhelp: put `#[differentiable]` on the `impl` of `From` [CR017]",
    label = "this conversion has no derivative"
)]
pub trait FromRefRule<T: Differentiable>: Differentiable + Sized {
    /// The value, and its backward function, which takes the value that was converted again, and adds to its cotangent.
    fn from_forward(value: &T) -> (Self, impl Fn(&T, &mut T::Tangent, Self::Tangent) + use<Self, T>);
}

macro_rules! from_itself {
    ($($float:ty)*) => {$(
        impl FromRule<$float> for $float {
            #[inline]
            fn from_forward(value: $float) -> ($float, impl Fn($float) -> ($float,)) {
                (value, |seed| (seed,))
            }
        }
    )*};
}
from_itself!(f32 f64);

impl FromRule<f32> for f64 {
    #[inline]
    fn from_forward(value: f32) -> (f64, impl Fn(f64) -> (f32,)) {
        // The cotangent has the type of what it belongs to.
        #[allow(clippy::cast_possible_truncation)]
        let backward = |seed: f64| (seed as f32,);
        (f64::from(value), backward)
    }
}

macro_rules! from_integers {
    ($($float:ty: $($integer:ty)*;)*) => {$($(
        impl FromRule<$integer> for $float {
            #[inline]
            fn from_forward(value: $integer) -> ($float, impl Fn($float) -> ((),)) {
                (<$float>::from(value), |_| ((),))
            }
        }
    )*)*};
}
from_integers!(f64: u8 u16 u32 i8 i16 i32; f32: u8 u16 i8 i16;);

macro_rules! of_floats {
    ($($float:ty)*) => {$(
        of_floats!(@ $float; add_forward; AddRule AddRefRule RefAddRule RefAddRefRule; |x, y, d| x + y; d; d);
        of_floats!(@ $float; sub_forward; SubRule SubRefRule RefSubRule RefSubRefRule; |x, y, d| x - y; d; -d);
        of_floats!(@ $float; mul_forward; MulRule MulRefRule RefMulRule RefMulRefRule; |x, y, d| x * y; d * y; d * x);
        of_floats!(@ $float; div_forward; DivRule DivRefRule RefDivRule RefDivRefRule; |x, y, d| x / y;
            strong(d, 1.0 / y); strong(d, -((x / y) * (1.0 / y))));
        of_floats!(@ $float; rem_forward; RemRule RemRefRule RefRemRule RefRemRefRule; |x, y, d| x % y;
            d; strong(d, -nearest((x - x % y) / y)));
    )*};
    (@ $float:ty; $forward:ident; $of_values:ident $of_right:ident $of_left:ident $of_both:ident;
        |$x:ident, $y:ident, $d:ident| $value:expr; $of_x:expr; $of_y:expr) => {
        impl $of_values for $float {
            #[inline]
            fn $forward(self, $y: $float) -> ($float, impl Fn($float) -> ($float, $float)) {
                let $x = self;
                ($value, move |$d: $float| ($of_x, $of_y))
            }
        }
        impl $of_right for $float {
            type Output = $float;
            #[inline]
            fn $forward(self, y: &$float) -> ($float, impl Fn($float) -> ($float, $float) + use<>) {
                <$float as $of_values>::$forward(self, *y)
            }
        }
        impl $of_left for $float {
            type Output = $float;
            #[inline]
            fn $forward(&self, y: $float) -> ($float, impl Fn($float) -> ($float, $float) + use<>) {
                <$float as $of_values>::$forward(*self, y)
            }
        }
        impl $of_both for $float {
            type Output = $float;
            #[inline]
            fn $forward(&self, y: &$float) -> ($float, impl Fn($float) -> ($float, $float) + use<>) {
                <$float as $of_values>::$forward(*self, *y)
            }
        }
    };
}
of_floats!(f32 f64);

macro_rules! of_each_float {
    ($($float:ty)*) => {$(
        impl NegRule for $float {
            #[inline]
            fn neg_forward(self) -> ($float, impl Fn($float) -> ($float,)) {
                (-self, |seed: $float| (-seed,))
            }
        }
        impl RefNegRule for $float {
            type Output = $float;
            #[inline]
            fn neg_forward(&self) -> ($float, impl Fn($float) -> ($float,) + use<>) {
                (-*self, |seed: $float| (-seed,))
            }
        }
        impl AddAssignRule for $float {
            #[inline]
            fn add_assign_forward(&mut self, y: $float) -> ((), impl Fn(&mut $float, ()) -> ($float,) + use<>) {
                *self += y;
                ((), |seed: &mut $float, ()| (*seed,))
            }
        }
        impl SubAssignRule for $float {
            #[inline]
            fn sub_assign_forward(&mut self, y: $float) -> ((), impl Fn(&mut $float, ()) -> ($float,) + use<>) {
                *self -= y;
                ((), |seed: &mut $float, ()| (-*seed,))
            }
        }
        impl MulAssignRule for $float {
            #[inline]
            fn mul_assign_forward(&mut self, y: $float) -> ((), impl Fn(&mut $float, ()) -> ($float,) + use<>) {
                let x = *self;
                *self *= y;
                ((), move |seed: &mut $float, ()| {
                    let of_y = *seed * x;
                    *seed *= y;
                    (of_y,)
                })
            }
        }
        impl DivAssignRule for $float {
            #[inline]
            fn div_assign_forward(&mut self, y: $float) -> ((), impl Fn(&mut $float, ()) -> ($float,) + use<>) {
                *self /= y;
                let out = *self;
                ((), move |seed: &mut $float, ()| {
                    let of_y = strong(*seed, -(out * (1.0 / y)));
                    *seed = strong(*seed, 1.0 / y);
                    (of_y,)
                })
            }
        }
    )*};
}
of_each_float!(f32 f64);

/// The nearest integer to a quotient that is one up to rounding.
fn nearest<T: crate::Float>(x: T) -> T {
    // What is between 1/2 and -1/2 away is cut off without the functions of `std`.
    let rest = x % T::ONE;
    if rest > T::HALF {
        x - rest + T::ONE
    } else if rest < -T::HALF {
        x - rest - T::ONE
    } else {
        x - rest
    }
}

macro_rules! of_integers {
    ($($int:ty)*) => {$(
        of_integers!(@ $int, AddRule add_forward +, SubRule sub_forward -, MulRule mul_forward *);
        of_integers!(@ $int, DivRule div_forward /, RemRule rem_forward %);
        of_integers!(= $int, AddAssignRule add_assign_forward +=, SubAssignRule sub_assign_forward -=);
        of_integers!(= $int, MulAssignRule mul_assign_forward *=, DivAssignRule div_assign_forward /=);
    )*};
    (@ $int:ty, $($rule:ident $forward:ident $operator:tt),*) => {$(
        impl $rule for $int {
            #[inline]
            fn $forward(self, rhs: $int) -> ($int, impl Fn(()) -> ((), ())) {
                (self $operator rhs, |()| ((), ()))
            }
        }
    )*};
    (= $int:ty, $($rule:ident $forward:ident $operator:tt),*) => {$(
        impl $rule for $int {
            #[inline]
            fn $forward(&mut self, rhs: $int) -> ((), impl Fn(&mut (), ()) -> ((),) + use<>) {
                *self $operator rhs;
                ((), |(): &mut (), ()| ((),))
            }
        }
    )*};
}
of_integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

#[cfg(test)]
mod tests {
    use super::{DivAssignRule, DivRule, RefMulRule, RemRule, SubRule};

    #[test]
    fn floats_have_the_rules_of_the_table() {
        let (value, backward) = 3.0_f64.div_forward(2.0);
        assert_eq!((value, backward(1.0), backward(0.0)), (1.5, (0.5, -0.75), (0.0, 0.0)));
        let (value, backward) = RefMulRule::mul_forward(&3.0_f32, 2.0);
        assert_eq!((value, backward(1.0)), (6.0, (2.0, 3.0)));
        let (value, backward) = 7.5_f64.rem_forward(2.0);
        assert_eq!((value, backward(1.0)), (1.5, (1.0, -3.0)));
        assert_eq!(7_usize.sub_forward(2).0, 5);
    }

    #[test]
    fn an_assignment_leaves_the_cotangent_of_what_was_there() {
        let (mut x, mut seed) = (3.0_f64, 1.0);
        let ((), backward) = x.div_assign_forward(2.0);
        assert_eq!((backward(&mut seed, ()), seed, x), ((-0.75,), 0.5, 1.5));
    }
}
