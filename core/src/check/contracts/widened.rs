//! The `f32` function and its gradient are those in `f64`, rounded.

use super::broken as entries;
use crate::check::problem::Problem;
use crate::check::report::Failure;
use crate::check::run::Results;

/// By how much an entry may be off, relative to itself.
const CLOSE: f64 = 1e-4;

/// And relative to the largest one, in roundings: where terms cancel, as much remains as of the others.
const ROUNDINGS: f64 = 64.0;

pub(super) fn broken(problem: &Problem<'_>, results: &Results) -> Vec<Failure> {
    let (Some(narrow), Some(wide)) = (&results.graded, &results.wide) else { return Vec::new() };
    let (found, expected) = (&narrow.gradients[0], &wide.graded.gradients[0]);
    let largest = expected.iter().fold(0.0_f64, |largest, entry| largest.max(entry.abs()));
    let rounding = ROUNDINGS * problem.epsilon(&results.outcome) * largest;
    let close = |expected: f64, found: f64| (expected - found).abs() <= CLOSE * expected.abs() + rounding;
    entries(problem, "the gradient is that in `f64`, rounded", expected.iter().copied(), found, close)
}
