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

/// Corrupts a random entry. If that passes, its index is the result.
///
/// An entry is corrupted by its own size, or by as much as the best direction can tell if that is more: what is
/// tiny beside the others is known not to be seen, and the resolution says so.
pub(super) fn negative(judged: &[Judged], gradient: &[f64], rng: &mut Rng) -> Option<usize> {
    let index = rng.usize(0..gradient.len());
    let visible = |(direction, verdict): &Judged| {
        let speed = direction.entries().iter().find(|(other, _)| *other == index).map(|(_, speed)| *speed)?;
        (verdict.finding == Finding::Agrees).then(|| (3.0 * verdict.threshold() / speed.abs(), speed))
    };
    let least = judged.iter().filter_map(visible).map(|(least, _)| least).fold(f64::INFINITY, f64::min);
    if least == f64::INFINITY {
        // Nothing was certified here: a kink or an inconclusive entry that is allowed.
        return None;
    }
    let error = gradient[index].abs().max(least).max(f64::MIN_POSITIVE);
    let passes = |judged: &&Judged| {
        let seen =
            visible(judged).is_some_and(|(_, speed)| !judged.1.accepts(judged.1.analytic + error * speed));
        !seen
    };
    let unseen = judged.iter().filter(passes).count();
    (unseen == judged.len()).then_some(index)
}
