//! A derivative returns the function's value, bit for bit, and leaves what it only reads as it was.

use crate::check::problem::{Problem, Pulled};
use crate::check::report::Failure;
use crate::check::run::Results;
use crate::coordinates::Coordinate;

pub(super) fn broken(problem: &Problem<'_>, results: &Results) -> Vec<Failure> {
    let traced = results.traced.iter().flat_map(|(found, _)| other_values(&results.outcome, "traced", found));
    let runs = results.pulled.iter().chain(&results.graded);
    let of_runs = runs.flat_map(|run| {
        let mut failures = other_values(&results.outcome, run.by, &run.outcome);
        failures.extend(changed(problem, run));
        failures
    });
    traced.chain(of_runs).collect()
}

fn other_values(own: &[Coordinate], by: &'static str, outcome: &[Coordinate]) -> Vec<Failure> {
    let (expected, found) = (own.len() as f64, outcome.len() as f64);
    if expected != found {
        return vec![Failure::Value { by, path: ".len".to_owned(), expected, found }];
    }
    let pairs = own.iter().zip(outcome);
    let different = pairs.filter(|(own, other)| own.value.to_bits() != other.value.to_bits());
    different
        .map(|(own, other)| Failure::Value {
            by,
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
