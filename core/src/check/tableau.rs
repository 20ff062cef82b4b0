//! Central differences, extrapolated to step 0.
//!
//! Romberg's tableau: row k has the step h/2^k, column j cancels the error terms up to h^(2j). An entry's bar is
//! half the distance to the entries that it was made of, plus the round-off of the function's values, carried
//! through the extrapolation. The steps are the realised ones, so that no rounding of an argument is in them.
//!
//! Beside it the jump between the slopes on both sides is extrapolated, whose terms are the odd powers of the step.
//! That of a smooth function ends at 0. What it ends at otherwise is a kink between the samples, which central
//! differences would hide: they converge to the mean of both slopes.

/// One value of the function along a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    /// How far along, as the function got it.
    pub(super) at: f64,
    /// The function's value there; not finite outside of its domain.
    pub(super) value: f64,
    /// How far off the value may be.
    pub(super) noise: f64,
}

/// A row ends here: higher orders only add up round-off.
const COLUMNS: usize = 8;

/// An entry of the tableau.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) value: f64,
    /// Half the distance to the entries that it was made of.
    distance: f64,
    /// What the noise of the function's values may have done to it.
    pub(super) round_off: f64,
    /// The slope on the right minus the slope on the left.
    jump: f64,
    /// What noise may have done to that.
    jump_noise: f64,
    /// The shortest step that it was made of.
    pub(super) finest: f64,
    /// The longest one.
    coarsest: f64,
}

impl Entry {
    /// The difference quotient of two values, if there is one.
    pub(super) fn central(minus: Sample, here: Sample, plus: Sample) -> Option<Entry> {
        let step = (plus.at - minus.at) / 2.0;
        let usable = step > 0.0 && [minus, here, plus].iter().all(|sample| sample.value.is_finite());
        usable.then(|| Entry {
            value: slope(minus, plus),
            distance: f64::INFINITY,
            round_off: (plus.noise + minus.noise) / (2.0 * step),
            jump: slope(here, plus) - slope(minus, here),
            jump_noise: (minus.noise + 2.0 * here.noise + plus.noise) / step,
            finest: step,
            coarsest: step,
        })
    }

    /// How far off it may be.
    pub(super) fn bar(&self) -> f64 {
        let kink = (self.jump.abs() - self.jump_noise).max(0.0) / 2.0;
        let bar = self.distance + kink + self.round_off + 4.0 * f64::EPSILON * self.value.abs();
        if bar.is_finite() { bar } else { f64::INFINITY }
    }

    /// Cancels the leading error term that two entries have in common, and that of their jumps, in which the
    /// step has a power that is lower by one.
    fn combined(finer: Entry, coarser: Entry) -> Entry {
        let ratio = (coarser.coarsest / finer.finest).powi(2);
        let value = towards_zero(ratio, finer.value, coarser.value);
        Entry {
            value,
            distance: (value - finer.value).abs().max((value - coarser.value).abs()) / 2.0,
            round_off: (ratio * finer.round_off + coarser.round_off) / (ratio - 1.0),
            jump: towards_zero(ratio / 2.0, finer.jump, coarser.jump),
            jump_noise: (ratio / 2.0 * finer.jump_noise + coarser.jump_noise) / (ratio / 2.0 - 1.0),
            finest: finer.finest,
            coarsest: coarser.coarsest,
        }
    }
}

/// Extrapolates values whose errors are in that ratio to where there is none.
fn towards_zero(ratio: f64, finer: f64, coarser: f64) -> f64 {
    finer + (finer - coarser) / (ratio - 1.0)
}

/// The row that begins with the quotient, below the row above it.
pub(super) fn extrapolated(quotient: Entry, above: &[Entry]) -> Vec<Entry> {
    let mut row = vec![quotient];
    let mut finer = quotient;
    for coarser in above.iter().take(COLUMNS) {
        finer = Entry::combined(finer, *coarser);
        row.push(finer);
    }
    row
}

/// The slope of the line through two values.
pub(super) fn slope(from: Sample, to: Sample) -> f64 {
    (to.value - from.value) / (to.at - from.at)
}
