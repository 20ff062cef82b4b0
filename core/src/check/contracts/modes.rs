//! Forward mode and second derivatives agree with the pullback.

use fastrand::Rng;

use crate::check::direction::signed;
use crate::check::estimate::derivative;
use crate::check::problem::Problem;
use crate::check::report::Failure;
use crate::check::run::Results;

/// How far the two sides may be apart, relative to the sum of the magnitudes of their terms.
const CLOSE: f64 = 1e-12;

/// Where it was found, since it belongs to no entry.
const DIRECTION: &str = "a random direction";

pub(super) fn broken(problem: &Problem<'_>, results: &Results, rng: &mut Rng) -> Vec<Failure> {
    let direction: Vec<f64> = problem.arguments.iter().map(|_| signed(rng)).collect();
    let other: Vec<f64> = problem.arguments.iter().map(|_| signed(rng)).collect();
    let transposed = not_transposed(problem, results, &direction);
    let second =
        not_symmetric(problem, &direction, &other).or_else(|| not_second(problem, &direction, &other));
    transposed.into_iter().chain(second).collect()
}

/// w · (J v) = v · (Jᵀ w).
fn not_transposed(problem: &Problem<'_>, results: &Results, v: &[f64]) -> Option<Failure> {
    let (jvp, (gradient, weights)) = (problem.jvp?, results.gradient()?);
    let tangents = jvp(&problem.point(), v);
    let (forwards, backwards) = (dot(weights, &tangents), dot(v, gradient));
    apart("`jvp` and `vjp` are transposed", forwards, backwards, epsilon_ratio(problem, results))
}

/// u · (H v) = v · (H u).
fn not_symmetric(problem: &Problem<'_>, u: &[f64], v: &[f64]) -> Option<Failure> {
    let hvp = problem.hvp?;
    let point = problem.point();
    let (one, other) = (dot(u, &hvp(&point, v)), dot(v, &hvp(&point, u)));
    apart("the second derivative is symmetric", one, other, 1.0)
}

/// v · (H u) is the derivative of v · gradient along u.
fn not_second(problem: &Problem<'_>, u: &[f64], v: &[f64]) -> Option<Failure> {
    let (hvp, gradient) = (problem.hvp?, problem.gradient?);
    let point = problem.point();
    let along = |t: f64| {
        let moved: Vec<f64> = point.iter().zip(u).map(|(x, u)| x + t * u).collect();
        dot(v, &gradient(&moved)).0
    };
    let (found, numeric) = (dot(v, &hvp(&point, u)), derivative(along, 0.0));
    let off = (found.0 - numeric.value).abs();
    let wrong = !numeric.kink && off > 3.0 * numeric.bar + 1e-9 * found.1;
    wrong.then(|| Failure::Pullback {
        rule: "the second derivative agrees with differences of the gradient",
        path: DIRECTION.to_owned(),
        expected: numeric.value,
        found: found.0,
    })
}

/// How much coarser the numbers are than `f64`.
fn epsilon_ratio(problem: &Problem<'_>, results: &Results) -> f64 {
    problem.epsilon(&results.outcome) / f64::EPSILON
}

/// A scalar product and the sum of the magnitudes of its terms.
fn dot(one: &[f64], other: &[f64]) -> (f64, f64) {
    let terms = one.iter().zip(other).map(|(one, other)| one * other);
    terms.fold((0.0, 0.0), |(sum, size), term| (sum + term, size + term.abs()))
}

fn apart(rule: &'static str, one: (f64, f64), other: (f64, f64), coarser: f64) -> Option<Failure> {
    let allowed = CLOSE * coarser * (one.1 + other.1);
    let holds = (one.0 - other.0).abs() <= allowed;
    let path = DIRECTION.to_owned();
    (!holds).then_some(Failure::Pullback { rule, path, expected: one.0, found: other.0 })
}
