//! What the numbers of a failed entry look like.

use super::judge::{Finding, Verdict, close};
use crate::coordinates::Coordinate;

/// What usually makes a pattern of numbers like this one.
pub(super) fn of_entry(
    arguments: &[Coordinate],
    gradient: &[f64],
    index: usize,
    verdict: &Verdict,
) -> Option<String> {
    if verdict.finding == Finding::Kink || verdict.estimate.kink {
        return Some(of_kink(verdict).to_owned());
    }
    of_ratio(verdict).map(str::to_owned).or_else(|| swapped(arguments, gradient, index, verdict))
}

fn of_kink(verdict: &Verdict) -> &'static str {
    let (analytic, estimate) = (verdict.analytic, verdict.estimate);
    match (close(analytic, estimate.left, 1e-4), close(analytic, estimate.right, 1e-4)) {
        (true, _) => "the slope to the left of a kink",
        (_, true) => "the slope to the right of a kink",
        (false, false) => "a kink: no derivative is right here",
    }
}

/// What the ratio of the numbers says.
pub(super) fn of_ratio(verdict: &Verdict) -> Option<&'static str> {
    const HINTS: [(f64, &str); 4] = [
        (-1.0, "a sign is wrong"),
        (2.0, "a term is counted twice"),
        (0.5, "half is missing"),
        (0.0, "a term is missing"),
    ];
    let ratio = verdict.analytic / verdict.estimate.value;
    HINTS.iter().find(|(typical, _)| (ratio - typical).abs() < 1e-4).map(|(_, hint)| *hint)
}

/// Whether another entry has the derivative that belongs here.
fn swapped(arguments: &[Coordinate], gradient: &[f64], index: usize, verdict: &Verdict) -> Option<String> {
    let numeric = verdict.estimate.value;
    let others = || (0..gradient.len()).filter(|&other| other != index && gradient[other] != 0.0);
    let path = |other: usize| &arguments[other].path;
    let has_it = others().find(|&other| close(gradient[other], numeric, 1e-6));
    let had_from = others().find(|&other| close(gradient[other], verdict.analytic, 1e-6));
    has_it
        .map(|other| format!("{} has the derivative that belongs here: swapped?", path(other)))
        .or_else(|| had_from.map(|other| format!("the same as for {}: a wrong index?", path(other))))
}
