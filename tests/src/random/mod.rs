//! Random programs: a seeded generator of functions within what the macro supports, each written down over
//! `f64`, with and without simplification, and over dual numbers.

pub mod callees;
pub mod check;
pub mod dice;
pub mod dual;
mod expression;
pub mod file;
mod scope;
mod statement;
mod writer;
