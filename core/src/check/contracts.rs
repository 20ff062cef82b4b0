//! What holds for every derivative, whatever its function.

mod accumulation;
mod equal_arguments;
mod linearity;
mod modes;
mod values;
mod widened;

use fastrand::Rng;

use super::options::Options;
use super::problem::Problem;
use super::report::Failure;
use super::run::Results;

pub(super) use equal_arguments::{along_one_direction, with_equal_arguments};

/// Every contract that does not hold at the point.
pub(super) fn all(
    problem: &Problem<'_>,
    results: &Results,
    options: &Options,
    rng: &mut Rng,
) -> Vec<Failure> {
    let mut failures = values::broken(problem, results);
    failures.extend(linearity::broken(problem, results));
    if failures.is_empty() {
        failures.extend(accumulation::broken(problem, results, rng));
        failures.extend(modes::broken(problem, results, options, rng));
        failures.extend(widened::broken(problem, results));
    }
    failures
}

/// Entries that are not what the rule asks for.
fn broken(
    problem: &Problem<'_>,
    rule: &'static str,
    expected: impl Iterator<Item = f64>,
    found: &[f64],
    holds: impl Fn(f64, f64) -> bool,
) -> Vec<Failure> {
    let arguments = problem.arguments.len();
    if arguments != found.len() {
        return vec![Failure::Shape { arguments, gradient: found.len() }];
    }
    let entries = expected.zip(found).zip(&problem.arguments);
    let broken = entries.filter(|((expected, found), _)| !holds(*expected, **found));
    let failure = |((expected, found), argument): ((f64, &f64), &crate::coordinates::Coordinate)| {
        Failure::Pullback { rule, path: argument.path.clone(), expected, found: *found }
    };
    broken.map(failure).collect()
}
