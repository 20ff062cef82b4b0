//! Which entry of a gradient is wrong, from a direction along which it is.
//!
//! The error along a direction is the sum of those of its halves: one estimate tells how it is shared. So the wrong
//! entry of ten thousand is found with 14 estimates.

use super::direction::Direction;
use super::estimate::Estimate;
use super::judge::Verdict;
use super::phi::Phi;

/// More wrong entries are not looked for.
const ENOUGH: usize = 5;

/// The coordinates that account for what the verdict is off by.
pub(super) fn culprits(
    phi: &mut Phi<'_>,
    direction: &Direction,
    gradient: &[f64],
    verdict: &Verdict,
) -> Vec<usize> {
    let whole = Part { direction: direction.clone(), off: verdict.off(), doubt: verdict.threshold() };
    let mut found = Vec::new();
    search(phi, gradient, whole, &mut found);
    found
}

/// Some of the coordinates and what the gradient is off by along them.
struct Part {
    direction: Direction,
    off: f64,
    /// How much of that may be an error of the differences.
    doubt: f64,
}

fn search(phi: &mut Phi<'_>, gradient: &[f64], part: Part, found: &mut Vec<usize>) {
    if let [(index, _)] = part.direction.entries() {
        found.push(*index);
    } else {
        let [first, second] = halves(phi, gradient, &part);
        let (larger, smaller) =
            if first.off.abs() >= second.off.abs() { (first, second) } else { (second, first) };
        search(phi, gradient, larger, found);
        if smaller.off.abs() > smaller.doubt && found.len() < ENOUGH {
            search(phi, gradient, smaller, found);
        }
    }
}

/// The first half is measured, the second has the rest.
fn halves(phi: &mut Phi<'_>, gradient: &[f64], part: &Part) -> [Part; 2] {
    let [first, second] = part.direction.halves();
    let estimate = telling(phi, &first, part.off);
    let off = first.slope(gradient) - estimate.value;
    let doubt = part.doubt + 3.0 * estimate.bar + 1e-9 * first.size(gradient);
    [Part { direction: first, off, doubt }, Part { direction: second, off: part.off - off, doubt }]
}

/// The first estimate that can tell whether the error is here, or else the best.
fn telling(phi: &mut Phi<'_>, direction: &Direction, off: f64) -> Estimate {
    let mut best = Estimate::unknown();
    let told = phi.search(direction, |_, estimate| {
        if estimate.bar < best.bar {
            best = estimate;
        }
        (10.0 * estimate.bar < off.abs()).then_some(estimate)
    });
    told.unwrap_or(best)
}
