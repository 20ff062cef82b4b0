//! Would an error have been seen?
//!
//! Every check that passes is repeated, without new evaluations, against a gradient with one wrong entry. It has to
//! fail.

use fastrand::Rng;

use super::compare::Judged;
use super::judge::Finding;

/// The relative error of each entry that could have passed unseen along all directions together.
pub(super) fn resolutions(judged: &[Judged], gradient: &[f64]) -> Vec<f64> {
    let mut unseen = vec![f64::INFINITY; gradient.len()];
    for (direction, verdict) in judged {
        for &(index, speed) in direction.entries() {
            unseen[index] = unseen[index].min(verdict.resolution(gradient[index] * speed));
        }
    }
    unseen
}

/// Corrupts a random entry and, if that passes, the one that is seen best. If that passes as well, its index is the
/// result: an entry that is tiny beside the others may not be seen, which the resolution tells, but one has to be.
pub(super) fn negative(judged: &[Judged], gradient: &[f64], rng: &mut Rng) -> Option<usize> {
    let certain: Vec<&Judged> = judged.iter().filter(|(_, it)| it.finding == Finding::Agrees).collect();
    let moved = certain.iter().flat_map(|(direction, _)| direction.entries());
    let share = |(index, speed): &(usize, f64)| (gradient[*index] * speed).abs();
    // Nothing was certified where all is a kink or inconclusive, and that is allowed.
    let (best, _) = *moved.max_by(|one, other| share(one).total_cmp(&share(other)))?;
    let passes = |index: usize| !certain.iter().any(|judged| rejects(judged, gradient, index));
    [rng.usize(0..gradient.len()), best].into_iter().all(passes).then_some(best)
}

/// Whether the direction disagrees if the entry is off by its own size, or by what the differences can see if
/// that is more. What the tolerance lets pass beside them is no excuse.
fn rejects((direction, verdict): &Judged, gradient: &[f64], index: usize) -> bool {
    let mut speeds = direction.entries().iter().filter(|(other, _)| *other == index);
    speeds.any(|(_, speed)| {
        let visible = 9.0 * verdict.estimate.bar / speed.abs();
        let error = gradient[index].abs().max(visible).max(f64::MIN_POSITIVE);
        !verdict.accepts(verdict.analytic + error * speed)
    })
}
