//! The corpus: small programs, each differentiated twice (with and without simplification) and held against
//! extrapolated differences and the contracts of a pullback.
//!
//! A new test is a new function: write it as a `program!` in a file of [`programs`] and add its name to the
//! list at the end of that file. A test reads the files again, so that a forgotten name is found.

#[macro_use]
mod program;

pub mod callees;
pub mod contracts;
pub mod differences;
pub mod flat;
pub mod programs;
pub mod random;
#[rustfmt::skip]
pub mod traps;

pub use program::Program;
