//! A derivative returns the function's value, bit for bit, and leaves what it only reads as it was.

use crate::check::problem::{Problem, Pulled};
use crate::check::report::Failure;
use crate::check::run::Results;
use crate::coordinates::Coordinate;

pub(super) fn broken(problem: &Problem<'_>, results: &Results) -> Vec<Failure> {
    let runs = results.pulled.iter().chain(&results.graded);
    runs.flat_map(|run| {
        let mut failures = other_values(&results.outcome, run);
        failures.extend(changed(problem, run));
        failures
    })
    .collect()
}

fn other_values(own: &[Coordinate], run: &Pulled) -> Vec<Failure> {
    let (expected, found) = (own.len() as f64, run.outcome.len() as f64);
    if expected != found {
        return vec![Failure::Value { by: run.by, path: ".len".to_owned(), expected, found }];
    }
    let pairs = own.iter().zip(&run.outcome);
    let different = pairs.filter(|(own, other)| own.value.to_bits() != other.value.to_bits());
    different
        .map(|(own, other)| Failure::Value {
            by: run.by,
            path: own.path.clone(),
            expected: own.value,
            found: other.value,
        })
        .collect()
}

/// The arguments that are only read come with their paths.
fn changed(problem: &Problem<'_>, run: &Pulled) -> Vec<Failure> {
    let before = |read: &Coordinate| problem.arguments.iter().find(|argument| argument.path == read.path);
    let pairs = run.inputs.iter().filter_map(|after| Some((before(after)?, after)));
    let different = pairs.filter(|(before, after)| before.value.to_bits() != after.value.to_bits());
    different
        .map(|(before, after)| Failure::Changed {
            path: before.path.clone(),
            expected: before.value,
            found: after.value,
        })
        .collect()
}
