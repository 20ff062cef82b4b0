//! Derivatives of single operations. Rules know no control flow; nothing else knows an operation by name.
//!
//! [`scalar`] is the table, one row for each operation of `f32` and `f64`. Its formulas are ordinary Rust:
//! the macro reads them through [`symbol`], the tests run them on floats, and the reference page
//! `docs/rules.md` prints them.

pub mod scalar;
mod symbol;

#[cfg(test)]
mod page;
#[cfg(test)]
mod tests;

pub use scalar::RULES;

use crate::ir::BinaryOp;

/// A row of the table, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(pub u16);

/// A differentiable operation.
#[derive(Debug)]
#[cfg_attr(not(test), allow(dead_code, reason = "some columns are for the tests and the reference page"))]
pub struct Rule {
    /// The method's name; for an operator that of its trait's method.
    pub name: &'static str,
    /// How the operation is written.
    pub kind: Kind,
    /// Its arguments, the receiver first.
    pub args: &'static [Argument],
    /// The partial with respect to each argument, in order.
    pub partials: fn() -> Vec<Partial>,
    /// The same partials as they stand in the table.
    pub text: &'static [&'static str],
    /// Where the operation is differentiable.
    pub domain: Domain,
    /// What is taken for the derivative where there is none, in prose; empty if there is no such point.
    pub convention: &'static str,
}

/// How an operation is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `x.sin()`.
    Method,
    /// `x + y`.
    Operator(BinaryOp),
    /// `-x`.
    Negation,
}

/// An argument of an operation, with its name in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(test), allow(dead_code, reason = "the names are for the reference page"))]
pub enum Argument {
    /// A float of the type of the result.
    Float(&'static str),
    /// An integer, which has no derivative.
    Integer(&'static str),
}

/// A set of arguments.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(test), allow(dead_code, reason = "only the tests sample it"))]
pub struct Domain {
    /// The set, for the reference page.
    pub text: &'static str,
    /// Whether a sample lies in it, far enough from its boundary for a difference quotient.
    pub contains: fn(&[f64]) -> bool,
}

/// The derivative of an operation's result with respect to one argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Partial {
    /// Its value.
    pub formula: Formula,
    /// How it is multiplied with the adjoint of the result.
    pub class: Class,
}

/// What becomes of an adjoint `d` and a partial `p`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Nothing: the partial is 0 everywhere.
    Zero,
    /// `d`: the partial is 1 everywhere.
    One,
    /// `-d`: the partial is -1 everywhere.
    MinusOne,
    /// `d * p`.
    Plain,
    /// `d * p`, but 0 where `d` is exactly 0: the partial can be infinite at finite arguments.
    Strong,
    /// `p * d`, but 0 where `p` is exactly 0: the partial says which argument the result was taken from, and
    /// an infinite adjoint has to stay out of the others.
    Step,
    /// `c * p`, where `c` is the contribution to the argument before, but 0 where `c` is exactly 0: the partial is that
    /// of the argument before times `p`, a product that can overflow although its product with `d` is moderate.
    Onward,
}

/// A partial, as a tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// An argument of the operation, by position.
    Arg(usize),
    /// The result of the operation.
    Result,
    /// A number without type suffix, not negative.
    Literal(String),
    /// `-x`.
    Neg(Box<Formula>),
    /// `x + y`.
    Binary(BinaryOp, Box<Formula>, Box<Formula>),
    /// A row of the table.
    Call(RuleId, Vec<Formula>),
    /// The product of both, but 0 where the first is exactly 0.
    Strong(Box<Formula>, Box<Formula>),
    /// A function of `rt::math`, by name.
    Step(&'static str, Vec<Formula>),
}

/// The row with this id.
pub fn rule(id: RuleId) -> &'static Rule {
    &RULES[usize::from(id.0)]
}

/// The result of a row on floats; integer arguments are floats, too.
#[cfg(test)]
pub fn on_floats(id: RuleId, args: &[f64]) -> f64 {
    scalar::typed::f64::ROWS[usize::from(id.0)](args).0
}

/// The row of a method of `f32` and `f64`.
pub fn method(name: &str, arguments_beside_receiver: usize) -> Option<RuleId> {
    find(|rule| {
        rule.kind == Kind::Method && rule.name == name && rule.args.len() == arguments_beside_receiver + 1
    })
}

/// The row of an operator; `None` for those whose result is no float.
pub fn operator(op: BinaryOp) -> Option<RuleId> {
    find(|rule| rule.kind == Kind::Operator(op))
}

/// The row of unary minus.
pub fn negation() -> RuleId {
    scalar::NEGATION
}

/// Whether the argument at this position is an integer, such as the exponent of `powi`.
pub fn arg_is_integer(id: RuleId, arg: usize) -> bool {
    matches!(rule(id).args.get(arg), Some(Argument::Integer(_)))
}

fn find(wanted: impl Fn(&Rule) -> bool) -> Option<RuleId> {
    RULES.iter().position(wanted).map(|position| RuleId(position as u16))
}
