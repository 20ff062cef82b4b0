//! A backward function adds to the buffers that it is given, whatever they hold.

use fastrand::Rng;

use super::broken as entries;
use crate::check::direction::signed;
use crate::check::problem::{Part, Problem};
use crate::check::report::Failure;
use crate::check::run::Results;

pub(super) fn broken(problem: &Problem<'_>, results: &Results, rng: &mut Rng) -> Vec<Failure> {
    let (Some(accumulated), Some(pulled)) = (problem.accumulated, &results.pulled) else { return Vec::new() };
    let gradient = &pulled.gradients[0];
    let largest = gradient.iter().fold(1.0_f64, |largest, entry| largest.max(entry.abs()));
    let before = signed(rng) * largest;
    let parts = accumulated(&problem.point(), &results.weights, before);
    let held = parts.iter().flat_map(|part| match part {
        Part::Whole(numbers) => numbers.iter().map(|_| 0.0).collect::<Vec<f64>>(),
        Part::Added(numbers) => numbers.iter().map(|_| before).collect(),
    });
    let found: Vec<f64> = parts.iter().flat_map(Part::numbers).copied().collect();
    let expected = held.zip(gradient).map(|(held, entry)| held + entry);
    let allowed = 4096.0 * problem.epsilon(&results.outcome) * largest;
    let close = |one: f64, other: f64| (one - other).abs() <= allowed;
    entries(problem, "`backward` adds to its buffers", expected, &found, close)
}

impl Part {
    fn numbers(&self) -> &[f64] {
        match self {
            Part::Whole(numbers) | Part::Added(numbers) => numbers,
        }
    }
}
