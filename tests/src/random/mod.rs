//! Random programs: a seeded generator of functions within what the macro supports, each written down over
//! `f64`, with and without simplification, and over dual numbers.

#![allow(
    clippy::assign_op_pattern,
    clippy::needless_range_loop,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::useless_format,
    reason = "the callees are written as users write, and the generator as the programs come"
)]

pub mod callees;
pub mod check;
pub mod dice;
pub mod dual;
mod expression;
pub mod file;
mod jump;
mod matching;
mod repeat;
mod scope;
mod statement;
mod writer;
