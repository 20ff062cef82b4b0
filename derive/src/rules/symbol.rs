//! Formulas of the table, read instead of run.
//!
//! The tokens `1.0 / x.sqrt()` mean a number where `x` is a float. Where `x` is a [`Sym`] they mean a
//! [`Formula`]. A `Sym` is `Copy`, as a float is, because its type spells out the expression it stands for.

use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use super::Formula;
use crate::ir::BinaryOp;

/// What can stand in a formula: a symbol or a number.
pub(super) trait Term: Copy {
    /// The tree.
    fn formula(self) -> Formula;
}

/// A symbolic expression, for use where a formula has a float.
#[derive(Clone, Copy)]
pub(super) struct Sym<T>(T);

/// A sum, difference, product, quotient or remainder.
#[derive(Clone, Copy)]
pub(super) struct Binary<A, B>(BinaryOp, A, B);

/// `-x`.
#[derive(Clone, Copy)]
pub(super) struct Negation<A>(A);

/// Any other expression, as the function that writes it.
#[derive(Clone, Copy)]
pub(super) struct Written<F>(F);

impl Term for f64 {
    fn formula(self) -> Formula {
        let magnitude = Formula::Literal(format!("{:?}", self.abs()));
        if self < 0.0 { Formula::Neg(Box::new(magnitude)) } else { magnitude }
    }
}

impl<T: Term> Term for Sym<T> {
    fn formula(self) -> Formula {
        self.0.formula()
    }
}

impl<A: Term, B: Term> Term for Binary<A, B> {
    fn formula(self) -> Formula {
        let Binary(op, left, right) = self;
        Formula::Binary(op, Box::new(left.formula()), Box::new(right.formula()))
    }
}

impl<A: Term> Term for Negation<A> {
    fn formula(self) -> Formula {
        Formula::Neg(Box::new(self.0.formula()))
    }
}

impl<F: Fn() -> Formula + Copy> Term for Written<F> {
    fn formula(self) -> Formula {
        (self.0)()
    }
}

/// A symbol for what `write` writes.
pub(super) fn symbol(write: impl Fn() -> Formula + Copy) -> Sym<impl Term> {
    Sym(Written(write))
}

/// The argument at this position.
pub(super) fn argument(position: usize) -> Sym<impl Term> {
    symbol(move || Formula::Arg(position))
}

/// The result of the operation.
pub(super) fn result() -> Sym<impl Term> {
    symbol(|| Formula::Result)
}

impl<A: Term> Neg for Sym<A> {
    type Output = Sym<Negation<A>>;

    fn neg(self) -> Self::Output {
        Sym(Negation(self.0))
    }
}

/// An operator between symbols, and between a symbol and a number on either side.
macro_rules! operators {
    ($($operator:ident :: $method:ident),+) => {$(
        impl<A: Term, B: Term> $operator<B> for Sym<A> {
            type Output = Sym<Binary<A, B>>;

            fn $method(self, other: B) -> Self::Output {
                Sym(Binary(BinaryOp::$operator, self.0, other))
            }
        }

        impl<A: Term> $operator<Sym<A>> for f64 {
            type Output = Sym<Binary<f64, A>>;

            fn $method(self, other: Sym<A>) -> Self::Output {
                Sym(Binary(BinaryOp::$operator, self, other.0))
            }
        }
    )+};
}
operators!(Add::add, Sub::sub, Mul::mul, Div::div, Rem::rem);

/// The constants that formulas use, as numbers that serve `f32` and `f64`.
pub(super) mod constants {
    pub(in super::super) use std::f64::consts::{LN_2, LN_10, PI};
}

/// The functions of `rt::math`, by the same names.
pub(super) mod steps {
    use super::{Formula, Sym, Term, symbol};

    /// The product of both, but 0 where the first is exactly 0.
    pub(in super::super) fn strong(first: impl Term, second: impl Term) -> Sym<impl Term> {
        symbol(move || Formula::Strong(Box::new(first.formula()), Box::new(second.formula())))
    }

    macro_rules! steps {
        ($($name:ident($($arg:ident),+);)+) => {$(
            pub(in super::super) fn $name($($arg: impl Term),+) -> Sym<impl Term> {
                symbol(move || Formula::Step(stringify!($name), vec![$($arg.formula()),+]))
            }
        )+};
    }
    steps! {
        sign(x);
        ratio(x, y);
        max_share(x, y);
        min_share(x, y);
        inside(x, low, high);
        at_low(x, low, high);
        at_high(x, low, high);
        exp_m1_partial(x, out);
        tanh_partial(x, out);
        powi_partial(x, n);
    }
}
