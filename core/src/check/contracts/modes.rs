//! Forward mode and second derivatives agree with the pullback.

use fastrand::Rng;

use crate::check::direction::signed;
use crate::check::estimate::derivative;
use crate::check::options::Options;
use crate::check::problem::{Problem, quiet};
use crate::check::report::Failure;
use crate::check::run::Results;

/// How far the two sides may be apart, relative to the sum of the magnitudes of their terms.
const CLOSE: f64 = 1e-12;

/// Where it was found, since it belongs to no entry.
const DIRECTION: &str = "a random direction";

pub(super) fn broken(
    problem: &Problem<'_>,
    results: &Results,
    options: &Options,
    rng: &mut Rng,
) -> Vec<Failure> {
    let direction: Vec<f64> = problem.arguments.iter().map(|_| signed(rng)).collect();
    let other: Vec<f64> = problem.arguments.iter().map(|_| signed(rng)).collect();
    let transposed = not_transposed(problem, results, &direction);
    let second =
        not_symmetric(problem, &direction, &other).or_else(|| not_second(problem, &direction, &other));
    let second = second.or_else(|| {
        let asks = options.order > 1 && problem.hvp.is_none() && epsilon_ratio(problem, results) == 1.0;
        asks.then(|| not_symmetric_by_differences(problem, results, &direction, &other)).flatten()
    });
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

/// The same where nobody has a second derivative: both sides are differences of the gradient.
fn not_symmetric_by_differences(
    problem: &Problem<'_>,
    results: &Results,
    u: &[f64],
    v: &[f64],
) -> Option<Failure> {
    let point = problem.point();
    let gradient = |x: &[f64]| match (problem.value_and_grad, problem.pullback) {
        (Some(graded), _) => quiet(|| graded(x)).map(|run| run.gradients[0].clone()),
        (None, Some(pullback)) => quiet(|| pullback(x, &results.weights)).map(|run| run.gradients[0].clone()),
        (None, None) => None,
    };
    let of_gradient = |along: &[f64], share: &[f64]| {
        let size = gradient(&point).map_or(0.0, |gradient| dot(share, &gradient).1);
        let slope = |t: f64| {
            let moved: Vec<f64> = point.iter().zip(along).map(|(x, speed)| x + t * speed).collect();
            gradient(&moved).map_or(f64::NAN, |gradient| dot(share, &gradient).0)
        };
        (derivative(slope, 0.0), size)
    };
    let ((one, size), (other, _)) = (of_gradient(u, v), of_gradient(v, u));
    let off = (one.value - other.value).abs();
    let wrong = !one.kink && !other.kink && off > 3.0 * (one.bar + other.bar) + 1e-9 * size;
    wrong.then(|| Failure::Pullback {
        rule: "the derivative of the gradient is symmetric",
        path: DIRECTION.to_owned(),
        expected: one.value,
        found: other.value,
    })
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
