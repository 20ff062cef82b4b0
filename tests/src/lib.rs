//! What the tests of this package share: the contracts of a pullback, functions for programs to call, and random programs.

pub mod callees;
pub mod contracts;
pub mod flat;
pub mod random;

/// The code that the reference page of diagnostics recommends.
#[cfg(doctest)]
#[doc = include_str!("../../docs/diagnostics.md")]
mod diagnostics {}
