//! Operators with their rules, as functions: what has no rule is one error.

#![allow(clippy::type_complexity, reason = "the backward functions have no names")]

use core::ops;

use crate::Differentiable;
use crate::rules::*;

macro_rules! binary {
    ($($name:ident $of_right:ident $of_left:ident $of_both:ident $std:ident
        $rule:ident $right_rule:ident $left_rule:ident $both_rule:ident $forward:ident),*) => {$(
        /// The value, and its backward function.
        #[inline]
        pub fn $name<A: $rule<B> + ops::$std<B, Output: Differentiable>, B: Differentiable>(
            a: A,
            b: B,
        ) -> (
            <A as ops::$std<B>>::Output,
            impl Fn(TangentOf<<A as ops::$std<B>>::Output>) -> (A::Tangent, B::Tangent),
        ) {
            a.$forward(b)
        }
        /// With the right operand by reference.
        #[inline]
        pub fn $of_right<A: $right_rule<B>, B: Differentiable>(
            a: A,
            b: &B,
        ) -> (A::Output, impl Fn(TangentOf<A::Output>) -> (A::Tangent, B::Tangent) + use<A, B>) {
            a.$forward(b)
        }
        /// With the left operand by reference.
        #[inline]
        pub fn $of_left<A: $left_rule<B>, B: Differentiable>(
            a: &A,
            b: B,
        ) -> (A::Output, impl Fn(TangentOf<A::Output>) -> (A::Tangent, B::Tangent) + use<A, B>) {
            a.$forward(b)
        }
        /// With both operands by reference.
        #[inline]
        pub fn $of_both<A: $both_rule<B>, B: Differentiable>(
            a: &A,
            b: &B,
        ) -> (A::Output, impl Fn(TangentOf<A::Output>) -> (A::Tangent, B::Tangent) + use<A, B>) {
            a.$forward(b)
        }
    )*};
}
binary!(
    add add_ref ref_add ref_add_ref Add AddRule AddRefRule RefAddRule RefAddRefRule add_forward,
    sub sub_ref ref_sub ref_sub_ref Sub SubRule SubRefRule RefSubRule RefSubRefRule sub_forward,
    mul mul_ref ref_mul ref_mul_ref Mul MulRule MulRefRule RefMulRule RefMulRefRule mul_forward,
    div div_ref ref_div ref_div_ref Div DivRule DivRefRule RefDivRule RefDivRefRule div_forward,
    rem rem_ref ref_rem ref_rem_ref Rem RemRule RemRefRule RefRemRule RefRemRefRule rem_forward
);

/// The value, and its backward function.
#[inline]
pub fn neg<A: NegRule + ops::Neg<Output: Differentiable>>(
    a: A,
) -> (<A as ops::Neg>::Output, impl Fn(TangentOf<<A as ops::Neg>::Output>) -> (A::Tangent,)) {
    a.neg_forward()
}

/// With the operand by reference.
#[inline]
pub fn ref_neg<A: RefNegRule>(a: &A) -> (A::Output, impl Fn(TangentOf<A::Output>) -> (A::Tangent,) + use<A>) {
    a.neg_forward()
}

macro_rules! assignments {
    ($($name:ident $of_reference:ident $rule:ident $reference_rule:ident $forward:ident),*) => {$(
        /// The assignment, and its backward function.
        #[inline]
        pub fn $name<A: $rule<B>, B: Differentiable>(
            a: &mut A,
            b: B,
        ) -> ((), impl Fn(&mut A::Tangent, ()) -> (B::Tangent,) + use<A, B>) {
            a.$forward(b)
        }
        /// With the right operand by reference.
        #[inline]
        pub fn $of_reference<A: $reference_rule<B>, B: Differentiable>(
            a: &mut A,
            b: &B,
        ) -> ((), impl Fn(&mut A::Tangent, ()) -> (B::Tangent,) + use<A, B>) {
            a.$forward(b)
        }
    )*};
}
assignments!(
    add_assign add_assign_ref AddAssignRule AddAssignRefRule add_assign_forward,
    sub_assign sub_assign_ref SubAssignRule SubAssignRefRule sub_assign_forward,
    mul_assign mul_assign_ref MulAssignRule MulAssignRefRule mul_assign_forward,
    div_assign div_assign_ref DivAssignRule DivAssignRefRule div_assign_forward,
    rem_assign rem_assign_ref RemAssignRule RemAssignRefRule rem_assign_forward
);

/// What `T` is made of is known by the argument alone, so that what has no rule is one error.
#[derive(Debug)]
pub struct Conversion<T>(T);

impl<T: Differentiable> Conversion<T> {
    /// `T::from(value)`, and its backward function.
    #[inline]
    pub fn from<V: ConvertedInto<T>>(value: V) -> (T, impl Fn(T::Tangent) -> (V::Tangent,)) {
        value.converted()
    }

    /// `T::from(&value)`, and its backward function.
    #[inline]
    pub fn from_ref<V: LentInto<T>>(value: &V) -> (T, impl Fn(&V, &mut V::Tangent, T::Tangent) + use<T, V>) {
        value.lent()
    }
}

/// `T: FromRule<Self>`. Asked of the value, whose type is known: of a `T` with a single rule the compiler would take the
/// value to be what that rule is for.
pub trait ConvertedInto<T: Differentiable>: Differentiable {
    /// `T::from(self)`, and its backward function.
    fn converted(self) -> (T, impl Fn(T::Tangent) -> (Self::Tangent,));
}

impl<T: FromRule<V>, V: Differentiable> ConvertedInto<T> for V {
    #[inline]
    fn converted(self) -> (T, impl Fn(T::Tangent) -> (V::Tangent,)) {
        T::from_forward(self)
    }
}

/// `T: FromRefRule<Self>`.
pub trait LentInto<T: Differentiable>: Differentiable {
    /// `T::from(&self)`, and its backward function.
    fn lent(&self) -> (T, impl Fn(&Self, &mut Self::Tangent, T::Tangent) + use<Self, T>);
}

impl<T: FromRefRule<V>, V: Differentiable> LentInto<T> for V {
    #[inline]
    fn lent(&self) -> (T, impl Fn(&V, &mut V::Tangent, T::Tangent) + use<T, V>) {
        T::from_forward(self)
    }
}
