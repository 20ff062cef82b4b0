//! Does the gradient agree with differences along a direction?

use super::direction::Direction;
use super::estimate::Estimate;
use super::phi::{Around, Phi};

/// What is found along a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    Agrees,
    /// The slopes differ, and the gradient lies between them.
    Kink,
    Mismatch,
    /// The differences are too uncertain.
    Inconclusive,
}

/// The gradient and the differences along a direction.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) finding: Finding,
    pub(super) analytic: f64,
    pub(super) estimate: Estimate,
    /// How large the derivative is without cancellation.
    size: f64,
    /// Accepted beside the bar, relative to the size.
    rtol: f64,
}

impl Verdict {
    pub(super) fn off(&self) -> f64 {
        self.analytic - self.estimate.value
    }

    /// The largest error that passes.
    pub(super) fn threshold(&self) -> f64 {
        3.0 * self.estimate.bar + self.rtol * self.size
    }

    /// Whether a gradient with that derivative along the direction would pass.
    pub(super) fn accepts(&self, analytic: f64) -> bool {
        (analytic - self.estimate.value).abs() <= self.threshold()
    }

    /// What an error would have had to be to pass unseen, relative to an entry of the gradient.
    pub(super) fn resolution(&self, share: f64) -> f64 {
        if self.size == 0.0 { 0.0 } else { 3.0 * self.estimate.bar / share.abs() }
    }

    /// Whether it is much sharper than a later verdict, whose differences do not contradict it.
    fn outweighs(&self, later: &Verdict) -> bool {
        let (own, other) = (self.estimate, later.estimate);
        let compatible = (own.value - other.value).abs() <= 3.0 * (own.bar + other.bar);
        compatible && 4.0 * own.bar < other.bar
    }

    /// Whether another start finds the gradient off by the same. One too blunt to find anything tells little: next to
    /// it the difference has to be beyond doubt.
    fn is_confirmed_by(&self, other: &Verdict) -> bool {
        let beyond_doubt = self.off().abs() > 2.0 * self.threshold();
        close(other.off(), self.off(), 0.3) && (beyond_doubt || !other.accepts(other.analytic))
    }

    fn is_between_slopes(&self) -> bool {
        let Estimate { left, right, .. } = self.estimate;
        let room = 1e-6 * left.abs().max(right.abs());
        left.min(right) - room <= self.analytic && self.analytic <= left.max(right) + room
    }
}

/// Judges a direction: it agrees if it does from one of the starting steps with a small bar. What disagrees by
/// the same from two of them is wrong; what moves with the step is an artefact of it.
pub(super) fn judge(phi: &mut Phi<'_>, direction: &Direction, gradient: &[f64], rtol: f64) -> Verdict {
    let (analytic, size) = (direction.slope(gradient), direction.size(gradient));
    let verdict = |estimate: Estimate| {
        let size = size.max(estimate.value.abs());
        Verdict { finding: Finding::Inconclusive, analytic, estimate, size, rtol }
    };
    let mut verdicts: Vec<(Verdict, bool)> = Vec::new();
    let settled = phi.search(direction, |phi, estimate| {
        let verdict = verdict(estimate);
        if estimate.kink {
            let finding = if verdict.is_between_slopes() { Finding::Kink } else { Finding::Mismatch };
            return Some(Verdict { finding, ..verdict });
        }
        let certain = is_certain(phi, direction, &verdict);
        let agrees =
            certain && verdict.accepts(analytic) && !verdicts.iter().any(|(it, _)| it.outweighs(&verdict));
        verdicts.push((verdict, certain));
        agrees.then_some(Verdict { finding: Finding::Agrees, ..verdict })
    });
    settled.unwrap_or_else(|| unsettled(verdicts).unwrap_or_else(|| verdict(Estimate::unknown())))
}

/// No start agrees.
fn unsettled(mut verdicts: Vec<(Verdict, bool)>) -> Option<Verdict> {
    verdicts.sort_by(|(one, _), (other, _)| one.estimate.bar.total_cmp(&other.estimate.bar));
    let (best, certain) = *verdicts.first()?;
    let stable = verdicts.iter().skip(1).any(|(other, _)| best.is_confirmed_by(other));
    let wrong = certain && stable && !best.accepts(best.analytic);
    Some(Verdict { finding: if wrong { Finding::Mismatch } else { Finding::Inconclusive }, ..best })
}

/// Whether the bar is small enough to say anything.
fn is_certain(phi: &mut Phi<'_>, direction: &Direction, verdict: &Verdict) -> bool {
    let bar = 3.0 * verdict.estimate.bar;
    let small = 64.0 * phi.epsilon().sqrt() * verdict.size;
    verdict.size == 0.0 || bar <= small || bar <= unavoidable(phi, direction)
}

/// The bar with which nobody could do better, where the derivative is as small as that. It is what rounding gives
/// at steps which are a small part of the argument, or a small part of the slopes nearby: in the minimum of a
/// function of two parabolas differences are of first order. Measured noise excuses nothing.
fn unavoidable(phi: &mut Phi<'_>, direction: &Direction) -> f64 {
    let scale = match direction.entries() {
        [(index, _)] => phi.arguments[*index].value.abs().max(1.0),
        _ => 1.0,
    };
    let Around { size, slope } = phi.around(direction);
    (4096.0 * phi.epsilon() * size / scale).max(phi.epsilon().sqrt() * slope)
}

pub(super) fn close(one: f64, other: f64, relative: f64) -> bool {
    (one - other).abs() <= relative * one.abs().max(other.abs())
}
