//! THE TABLE: one row for each operation of `f32` and `f64` that has a derivative.
//!
//! A row reads `name(arguments) = result, DOMAIN => class partial, …;` with one partial for each argument,
//! the receiver first. An `Onward` partial is a factor of the partial before it. The comment above it is the convention at points without derivative, which users get
//! to read. Partials are in the form that stays accurate near the edges of the domain and in the far range,
//! and reuse the result where that costs no accuracy. A formula cannot branch on a symbol: what needs a
//! branch is a function of `rt::math`.

use super::symbol::{self, Sym, Term};
use super::{Argument, Class, Domain, Formula, Kind, Partial, Rule, RuleId};
use crate::ir::BinaryOp;

/// Turns the rows into [`RULES`], into the methods that formulas can call on symbols, and into tests.
macro_rules! rules {
    ($(
        $(#[doc = $convention:literal])*
        $name:ident($receiver:ident $(, $arg:ident $(: $integer:ident)?)*) = $out:ident, $domain:ident
            => $($class:ident $formula:expr),+;
    )+) => {
        /// The rows.
        pub static RULES: &[Rule] = &[$(Rule {
            name: stringify!($name),
            kind: kind!($name),
            args: &[
                Argument::Float(stringify!($receiver)),
                $(argument!($arg $(: $integer)?)),*
            ],
            partials: {
                #[allow(unused_imports, unused_variables, unused_mut, reason = "few formulas need all")]
                fn partials() -> Vec<Partial> {
                    use symbol::{constants::*, steps::*};
                    let mut positions = 0..;
                    let mut next = || symbol::argument(positions.next().unwrap_or_default());
                    let ($receiver, $out) = (next(), symbol::result());
                    $(let $arg = next();)*
                    vec![$(Partial { formula: ($formula).formula(), class: Class::$class }),+]
                }
                partials
            },
            text: &[$(stringify!($formula)),+],
            domain: $domain,
            convention: concat!($($convention),*).trim_ascii(),
        }),+];

        /// The positions of the rows.
        #[allow(non_camel_case_types, reason = "the names are those of the methods")]
        #[derive(Clone, Copy)]
        enum Row { $($name),+ }

        #[allow(dead_code, reason = "formulas use a few of them")]
        impl<T: Term> Sym<T> {$(
            fn $name(self $(, $arg: impl Term)*) -> Sym<impl Term> {
                let id = RuleId(Row::$name as u16);
                symbol::symbol(move || Formula::Call(id, vec![self.formula() $(, $arg.formula())*]))
            }
        )+}

        #[cfg(test)]
        pub(super) mod typed {
            //! The same rows with floats for symbols.
            rules!(@typed f64 $($name($receiver $(, $arg $(: $integer)?)*) = $out => $($formula),+;)+);
            rules!(@typed f32 $($name($receiver $(, $arg $(: $integer)?)*) = $out => $($formula),+;)+);
        }

        #[cfg(test)]
        mod rows {$(
            #[test]
            fn $name() {
                crate::rules::tests::check_row(super::RuleId(super::Row::$name as u16));
            }
        )+}
    };
    (@typed $float:ident $(
        $name:ident($($arg:ident $(: $integer:ident)?),+) = $out:ident => $($formula:expr),+;
    )+) => {
        pub(in crate::rules) mod $float {
            #![allow(unused_imports, unused_variables, reason = "few formulas need all of them")]
            #![allow(clippy::excessive_precision, reason = "the literals serve both precisions")]
            use std::$float::consts::*;
            use std::ops::*;
            use chainrule::rt::math::*;

            /// The results of the rows, then their partials, in order.
            pub(in crate::rules) static ROWS: &[fn(&[$float]) -> ($float, Vec<$float>)] = &[$(|values| {
                let mut values = values.iter().copied();
                $(let $arg: argument_type!($float $($integer)?) = values.next().unwrap() as _;)+
                let $out = $float::$name($($arg),+);
                ($out, vec![$($formula),+])
            }),+];
        }
    };
}

/// How the operation of this name is written.
#[rustfmt::skip]
macro_rules! kind {
    (add) => { Kind::Operator(BinaryOp::Add) };
    (sub) => { Kind::Operator(BinaryOp::Sub) };
    (mul) => { Kind::Operator(BinaryOp::Mul) };
    (div) => { Kind::Operator(BinaryOp::Div) };
    (rem) => { Kind::Operator(BinaryOp::Rem) };
    (neg) => { Kind::Negation };
    ($method:ident) => { Kind::Method };
}

/// An argument as a row writes it.
#[rustfmt::skip]
macro_rules! argument {
    ($name:ident) => { Argument::Float(stringify!($name)) };
    ($name:ident: i32) => { Argument::Integer(stringify!($name)) };
}

/// The type of an argument as a row writes it.
#[cfg(test)]
#[rustfmt::skip]
macro_rules! argument_type {
    ($float:ident) => { $float };
    ($float:ident i32) => { i32 };
}

const REALS: Domain = Domain { text: "everywhere", contains: |_| true };
const POSITIVE: Domain = Domain { text: "`x > 0`", contains: |a| a[0] > 0.1 };
const NOT_ZERO: Domain = Domain { text: "`x != 0`", contains: |a| a[0].abs() > 0.1 };
const BELOW_ONE: Domain = Domain { text: "`-1 < x < 1`", contains: |a| a[0].abs() < 0.9 };
const ABOVE_ONE: Domain = Domain { text: "`x > 1`", contains: |a| a[0] > 1.1 };
const ABOVE_MINUS_ONE: Domain = Domain { text: "`x > -1`", contains: |a| a[0] > -0.9 };
const OFF_POLES: Domain = Domain { text: "`cos(x) != 0`", contains: |a| a[0].cos().abs() > 0.3 };
const OFF_ORIGIN: Domain =
    Domain { text: "everywhere but at the origin", contains: |a| a[0].abs() + a[1].abs() > 0.2 };
const OFF_CUT: Domain =
    Domain { text: "everywhere but at the origin", contains: |a| a[1] > 0.1 || a[0].abs() > 0.1 };
const DIVISOR: Domain = Domain { text: "`y != 0`", contains: |a| a[1].abs() > 0.2 };
const POWER: Domain = Domain { text: "`x > 0`; in `x` alone, also other bases", contains: |a| a[0] > 0.1 };
const INTEGER_POWER: Domain = Domain { text: "`x != 0` or `n >= 0`", contains: |a| a[0].abs() > 0.1 };
const LOGARITHM: Domain = Domain {
    text: "`x > 0`, `base > 0`, `base != 1`",
    contains: |a| a[0] > 0.1 && a[1] > 0.2 && (a[1] - 1.0).abs() > 0.2,
};
const NEITHER_ZERO: Domain =
    Domain { text: "`x != 0`, `y != 0`", contains: |a| a[0].abs() > 0.1 && a[1].abs() > 0.1 };
const APART: Domain = Domain { text: "`x != y`", contains: |a| (a[0] - a[1]).abs() > 0.1 };
const OFF_BOUNDS: Domain = Domain {
    text: "`low < high`, `x` on neither",
    contains: |a| a[1] + 0.1 < a[2] && (a[0] - a[1]).abs() > 0.1 && (a[0] - a[2]).abs() > 0.1,
};
const OFF_STEPS: Domain = Domain { text: "where it is continuous", contains: |a| off_steps(2.0 * a[0]) };
const OFF_MULTIPLES: Domain = Domain {
    text: "`y != 0`, `x` no multiple of `y`",
    contains: |a| a[1].abs() > 0.8 && (a[0] / a[1]).abs() < 4.0 && off_steps(a[0] / a[1]),
};

/// Whether a quotient keeps away from the whole numbers.
fn off_steps(quotient: f64) -> bool {
    (quotient - quotient.round()).abs() > 0.2
}

/// Unary minus is looked up by the position of its row.
pub(super) const NEGATION: RuleId = RuleId(Row::neg as u16);

#[rustfmt::skip]
rules! {
    add(x, y)            = out, REALS           => One 1.0, One 1.0;
    sub(x, y)            = out, REALS           => One 1.0, MinusOne -1.0;
    mul(x, y)            = out, REALS           => Plain y, Plain x;
    div(x, y)            = out, DIVISOR         => Strong 1.0 / y, Onward -out;
    /// `x % y` at a multiple of `y`: the derivative of `x - n * y` with the `n` that the result has.
    rem(x, y)            = out, OFF_MULTIPLES   => One 1.0, Strong -((x - out) / y).round();
    neg(x)               = out, REALS           => MinusOne -1.0;

    sin(x)               = out, REALS           => Plain x.cos();
    cos(x)               = out, REALS           => Plain -x.sin();
    tan(x)               = out, OFF_POLES       => Strong 1.0 + out * out;
    /// `asin` at 1 and -1 has an infinite derivative.
    asin(x)              = out, BELOW_ONE       => Strong 1.0 / ((1.0 - x) * (1.0 + x)).sqrt();
    /// `acos` at 1 and -1 has an infinite derivative.
    acos(x)              = out, BELOW_ONE       => Strong -1.0 / ((1.0 - x) * (1.0 + x)).sqrt();
    atan(x)              = out, REALS           => Plain 1.0 / (1.0 + x * x);
    /// `atan2` at the origin has derivative 0.
    atan2(y, x)          = out, OFF_CUT         => Strong ratio(ratio(x, y.hypot(x)), y.hypot(x)),
                                                   Strong -ratio(ratio(y, y.hypot(x)), y.hypot(x));
    sinh(x)              = out, REALS           => Strong x.cosh();
    cosh(x)              = out, REALS           => Strong x.sinh();
    tanh(x)              = out, REALS           => Plain tanh_partial(x, out);
    asinh(x)             = out, REALS           => Plain 1.0 / x.hypot(1.0);
    /// `acosh` at 1 has an infinite derivative.
    acosh(x)             = out, ABOVE_ONE       => Strong 1.0 / ((x - 1.0).sqrt() * (x + 1.0).sqrt());
    atanh(x)             = out, BELOW_ONE       => Strong 1.0 / ((1.0 - x) * (1.0 + x));

    exp(x)               = out, REALS           => Strong out;
    exp2(x)              = out, REALS           => Strong out * LN_2;
    exp_m1(x)            = out, REALS           => Strong exp_m1_partial(x, out);
    ln(x)                = out, POSITIVE        => Strong 1.0 / x;
    log2(x)              = out, POSITIVE        => Strong 1.0 / (x * LN_2);
    log10(x)             = out, POSITIVE        => Strong 1.0 / (x * LN_10);
    log(x, base)         = out, LOGARITHM       => Strong 1.0 / (x * base.ln()),
                                                   Strong -(out / (base * base.ln()));
    ln_1p(x)             = out, ABOVE_MINUS_ONE => Strong 1.0 / (1.0 + x);

    /// `sqrt` at 0 has an infinite derivative.
    sqrt(x)              = out, POSITIVE        => Strong 0.5 / out;
    /// `cbrt` at 0 has an infinite derivative.
    cbrt(x)              = out, NOT_ZERO        => Strong 1.0 / (3.0 * out * out);
    recip(x)             = out, NOT_ZERO        => Strong -(out * out);
    /// `hypot` at the origin has derivative 0.
    hypot(x, y)          = out, OFF_ORIGIN      => Plain ratio(x, out), Plain ratio(y, out);
    /// `powf` where the result is 0 has derivative 0 in the exponent, and with the exponent 0 it has
    /// derivative 0 in the base.
    powf(x, y)           = out, POWER           => Strong strong(y, x.powf(y - 1.0)),
                                                   Strong strong(out, x.ln());
    /// `powi` with the exponent 0 has derivative 0, also at 0.
    powi(x, n: i32)      = out, INTEGER_POWER   => Strong powi_partial(x, n), Zero 0.0;

    /// `abs` at 0 has derivative 0.
    abs(x)               = out, NOT_ZERO        => Step sign(x);
    /// `signum` has derivative 0 everywhere, also at 0, where it jumps.
    signum(x)            = out, NOT_ZERO        => Zero 0.0;
    /// `copysign` at 0 has derivative 0, and the sign has derivative 0 everywhere.
    copysign(x, y)       = out, NEITHER_ZERO    => Step sign(x) * out.signum(), Zero 0.0;
    /// `floor` has derivative 0 everywhere, also where it jumps.
    floor(x)             = out, OFF_STEPS       => Zero 0.0;
    /// `ceil` has derivative 0 everywhere, also where it jumps.
    ceil(x)              = out, OFF_STEPS       => Zero 0.0;
    /// `round` has derivative 0 everywhere, also where it jumps.
    round(x)             = out, OFF_STEPS       => Zero 0.0;
    /// `round_ties_even` has derivative 0 everywhere, also where it jumps.
    round_ties_even(x)   = out, OFF_STEPS       => Zero 0.0;
    /// `trunc` has derivative 0 everywhere, also where it jumps.
    trunc(x)             = out, OFF_STEPS       => Zero 0.0;
    /// `fract` has derivative 1 everywhere, also where it jumps.
    fract(x)             = out, OFF_STEPS       => One 1.0;
    /// `div_euclid` has derivative 0 everywhere, also where it jumps.
    div_euclid(x, y)     = out, OFF_MULTIPLES   => Zero 0.0, Zero 0.0;
    /// `rem_euclid` at a multiple of `y`: the derivative of `x - n * y` with the `n` that the result has.
    rem_euclid(x, y)     = out, OFF_MULTIPLES   => One 1.0, Strong -((x - out) / y).round();

    /// `max` at a tie gives half of the derivative to each; a NaN beside a number gets nothing.
    max(x, y)            = out, APART           => Step max_share(x, y), Step max_share(y, x);
    /// `min` at a tie gives half of the derivative to each; a NaN beside a number gets nothing.
    min(x, y)            = out, APART           => Step min_share(x, y), Step min_share(y, x);
    /// `clamp` on a bound gives half of the derivative to each of the argument and the bound.
    clamp(x, low, high)  = out, OFF_BOUNDS      => Step inside(x, low, high), Step at_low(x, low, high),
                                                   Step at_high(x, low, high);

    mul_add(x, y, z)     = out, REALS           => Plain y, Plain x, One 1.0;
    midpoint(x, y)       = out, REALS           => Plain 0.5, Plain 0.5;
    // Written out, so that it is rounded once: the quotient of two `f32` is off in its last place.
    to_degrees(x)        = out, REALS           => Plain 57.29577951308232;
    to_radians(x)        = out, REALS           => Plain PI / 180.0;
}
