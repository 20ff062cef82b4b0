//! A pullback is linear, gives 0 for 0, and nothing is left behind by a call.

use super::broken as entries;
use crate::check::problem::{FACTORS, Problem, Pulled};
use crate::check::report::Failure;
use crate::check::run::Results;

/// What the gradient must be for each further factor.
const RULES: [(usize, &str); 3] =
    [(1, "a second call gives the same"), (2, "the pullback is linear"), (3, "a cotangent of 0 gives 0")];

pub(super) fn broken(problem: &Problem<'_>, results: &Results) -> Vec<Failure> {
    let Some(pulled) = &results.pulled else { return shape(problem, results.graded.as_ref()) };
    let mut failures: Vec<Failure> =
        RULES.iter().flat_map(|rule| broken_rule(problem, pulled, rule)).collect();
    if failures.is_empty() {
        failures = forms(problem, results, pulled);
    }
    failures.dedup();
    failures
}

fn broken_rule(problem: &Problem<'_>, pulled: &Pulled, (seed, rule): &(usize, &'static str)) -> Vec<Failure> {
    let expected = pulled.gradients[0].iter().map(|entry| FACTORS[*seed] * entry);
    // What is not a number is reported as such, unless it comes from nothing.
    let holds = |expected: f64, found: f64| expected == found || (expected.is_nan() && FACTORS[*seed] != 0.0);
    let zero = expected.clone().map(|expected| if FACTORS[*seed] == 0.0 { 0.0 } else { expected });
    entries(problem, rule, zero, &pulled.gradients[*seed], holds)
}

fn shape(problem: &Problem<'_>, graded: Option<&Pulled>) -> Vec<Failure> {
    let (arguments, found) = (problem.arguments.len(), graded.map(|graded| graded.gradients[0].len()));
    let wrong = found.filter(|found| *found != arguments);
    wrong.into_iter().map(|gradient| Failure::Shape { arguments, gradient }).collect()
}

/// `value_and_grad` and `vjp`, which may be different code, agree up to rounding.
fn forms(problem: &Problem<'_>, results: &Results, pulled: &Pulled) -> Vec<Failure> {
    let Some(graded) = &results.graded else { return Vec::new() };
    let weight = results.weights.first().copied().unwrap_or(1.0);
    let expected: Vec<f64> = graded.gradients[0].iter().map(|entry| weight * entry).collect();
    let largest = expected.iter().fold(0.0_f64, |largest, entry| largest.max(entry.abs()));
    let allowed = 4096.0 * problem.epsilon(&results.outcome) * largest;
    let close = |one: f64, other: f64| (one - other).abs() <= allowed || one == other || one.is_nan();
    let rule = "`vjp` agrees with `value_and_grad`";
    let shapes = shape(problem, Some(graded));
    if !shapes.is_empty() {
        return shapes;
    }
    entries(problem, rule, expected.into_iter(), &pulled.gradients[0], close)
}
