//! The derivative where two arguments are the same: each has its own cotangent.

use fastrand::Rng;

use crate::check::direction::Direction;
use crate::check::judge::{Finding, judge};
use crate::check::options::Options;
use crate::check::phi::Phi;
use crate::check::problem::Problem;
use crate::check::report::Failure;
use crate::coordinates::Coordinate;

/// The point with the first argument in the place of the next one that has its shape, if there is one.
pub(in crate::check) fn with_equal_arguments(problem: &Problem<'_>) -> Option<Vec<Coordinate>> {
    let shape = |group: &std::ops::Range<usize>| {
        let inside = |argument: &Coordinate| (argument.path.rsplit(']').count(), argument.epsilon.to_bits());
        problem.arguments[group.clone()].iter().map(inside).collect::<Vec<_>>()
    };
    let groups: Vec<_> = problem.groups.iter().filter(|group| !group.is_empty()).collect();
    let pairs =
        groups.iter().enumerate().flat_map(|(k, one)| groups[k + 1..].iter().map(move |other| (one, other)));
    let (one, other) = pairs.into_iter().find(|(one, other)| shape(one) == shape(other))?;
    let mut point = problem.arguments.clone();
    for (from, to) in (*one).clone().zip((*other).clone()) {
        point[to].value = point[from].value;
    }
    Some(point)
}

/// What is wrong along a direction through all entries. What is uncertain there, or a kink, is no failure: the
/// point is not one that a user chose.
pub(in crate::check) fn along_one_direction(
    phi: &mut Phi<'_>,
    gradient: &[f64],
    options: &Options,
    rng: &mut Rng,
) -> Vec<Failure> {
    if gradient.len() != phi.arguments.len() || !gradient.iter().all(|entry| entry.is_finite()) {
        return Vec::new();
    }
    let direction = Direction::plain(&phi.arguments, rng);
    let verdict = judge(phi, &direction, gradient, options.rtol_for(phi.epsilon()));
    let wrong = verdict.finding == Finding::Mismatch && !verdict.estimate.kink;
    let failure = || Failure::Pullback {
        rule: "right where two arguments are equal",
        path: "a direction through all entries".to_owned(),
        expected: verdict.estimate.value,
        found: verdict.analytic,
    };
    wrong.then(failure).into_iter().collect()
}
