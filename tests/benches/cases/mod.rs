//! The functions that the benchmarks measure, each with its generated gradient and one written by hand.
//!
//! A primal is what a user would write. The gradient by hand is what an expert would: it knows the
//! mathematics, keeps its residuals in one flat buffer for each kind and walks over slices.

// Users write plain loops over indices; these are to be measured.
#![allow(clippy::needless_range_loop, clippy::manual_memcpy)]

mod buffers;
mod dense;
mod determinant;
mod dot;
mod heat;
mod logsumexp;
mod lstm;
mod mixture;
mod newton;
mod numbers;
mod product;
mod scan;
mod sort;

pub(crate) use buffers::Buffers;
pub(crate) use dense::Dense;
pub(crate) use determinant::Determinant;
pub(crate) use dot::Dot;
pub(crate) use heat::{Heat, LinearHeat};
pub(crate) use logsumexp::LogSumExp;
pub(crate) use lstm::Lstm;
pub(crate) use mixture::Mixture;
pub(crate) use newton::Newton;
pub(crate) use numbers::Flat;
pub(crate) use product::Product;
pub(crate) use scan::Scan;
pub(crate) use sort::Sort;

/// A function at fixed arguments.
pub(crate) trait Case {
    /// Its cotangents, as `value_and_grad` returns them.
    type Gradient: Flat;

    /// How a table calls it.
    const NAME: &'static str;

    /// The arguments.
    fn new() -> Self;

    /// The function itself.
    fn primal(&self) -> f64;

    /// The generated `value_and_grad`.
    fn generated(&self) -> (f64, Self::Gradient);

    /// The generated `forward` and its backward function, which add to cotangents that exist already.
    fn generated_into(&self, gradient: &mut Self::Gradient) -> f64;

    /// The gradient by hand, added to cotangents that exist already.
    fn hand_into(&self, gradient: &mut Self::Gradient) -> f64;

    /// Cotangents of the right shape.
    fn zero(&self) -> Self::Gradient;

    /// The gradient by hand in fresh vectors.
    fn hand(&self) -> (f64, Self::Gradient) {
        let mut gradient = self.zero();
        (self.hand_into(&mut gradient), gradient)
    }
}
