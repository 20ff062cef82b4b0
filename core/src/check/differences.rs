//! The derivative of a function of one number, from values of it, with an error bar.
//!
//! Central differences with halved steps are extrapolated to step 0 (Romberg's tableau): row k has the step
//! h/2^k, column j cancels the error terms up to h^(2j). An entry's bar is half the distance to the entries
//! that it was made of, plus the round-off of the function's values, carried through the extrapolation. The
//! entry with the smallest bar is the estimate.

/// A derivative and how far off it may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Estimate {
    /// The derivative.
    pub(super) value: f64,
    /// Half the width of the interval around it.
    pub(super) bar: f64,
}

/// One value of the function: where it was really taken, after rounding, and what it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    /// The argument as the function got it.
    pub(super) at: f64,
    /// The function's value there.
    pub(super) value: f64,
    /// How far off the value may be.
    pub(super) noise: f64,
}

/// How often the step is halved, or cut after a sample that is not finite.
const LEVELS: usize = 14;

/// A row of the tableau ends here: higher orders only add up round-off.
const COLUMNS: usize = 8;

/// By how much the step shrinks when a sample is outside the domain.
const CUT: f64 = 8.0;

/// Estimates the derivative at `x` with steps from `start` down. None if the function has no finite values
/// around `x`.
pub(super) fn derivative(mut sample: impl FnMut(f64) -> Sample, x: f64, start: f64) -> Option<Estimate> {
    let mut best: Option<Estimate> = None;
    let mut above: Vec<Entry> = Vec::new();
    let mut step = start;
    for _ in 0..LEVELS {
        match central(sample(x + step), sample(x - step)) {
            Some(quotient) => {
                above = extrapolated(quotient, &above);
                best = above.iter().skip(1).filter_map(Entry::estimate).chain(best).min_by(narrower);
                step /= 2.0;
            }
            None => {
                above.clear();
                step /= CUT;
            }
        }
    }
    best
}

/// The slopes on the left and on the right of `x`, to first order.
pub(super) fn one_sided(mut sample: impl FnMut(f64) -> Sample, x: f64, step: f64) -> (f64, f64) {
    let (left, here, right) = (sample(x - step), sample(x), sample(x + step));
    (slope(left, here), slope(here, right))
}

fn slope(from: Sample, to: Sample) -> f64 {
    (to.value - from.value) / (to.at - from.at)
}

fn narrower(one: &Estimate, other: &Estimate) -> std::cmp::Ordering {
    one.bar.total_cmp(&other.bar)
}

/// An entry of the tableau.
#[derive(Clone, Copy, Debug)]
struct Entry {
    value: f64,
    /// Half the distance to the entries that it was made of.
    distance: f64,
    /// What the noise of the function's values may have done to it.
    round_off: f64,
    /// The shortest step that it was made of, as it was realised.
    finest: f64,
    /// The longest one.
    coarsest: f64,
}

impl Entry {
    fn estimate(&self) -> Option<Estimate> {
        let bar = self.distance + self.round_off + 4.0 * f64::EPSILON * self.value.abs();
        (self.value.is_finite() && bar.is_finite()).then_some(Estimate { value: self.value, bar })
    }
}

fn central(plus: Sample, minus: Sample) -> Option<Entry> {
    let step = (plus.at - minus.at) / 2.0;
    let value = slope(minus, plus);
    let round_off = (plus.noise + minus.noise) / (2.0 * step);
    let usable = step > 0.0 && plus.value.is_finite() && minus.value.is_finite();
    usable.then_some(Entry { value, distance: f64::INFINITY, round_off, finest: step, coarsest: step })
}

/// The row that begins with the quotient, below the row above it.
fn extrapolated(quotient: Entry, above: &[Entry]) -> Vec<Entry> {
    let mut row = vec![quotient];
    let mut finer = quotient;
    for coarser in above.iter().take(COLUMNS) {
        finer = combined(finer, *coarser);
        row.push(finer);
    }
    row
}

/// Cancels the leading error term that two entries have in common.
fn combined(finer: Entry, coarser: Entry) -> Entry {
    let ratio = (coarser.coarsest / finer.finest).powi(2);
    let value = finer.value + (finer.value - coarser.value) / (ratio - 1.0);
    let distance = (value - finer.value).abs().max((value - coarser.value).abs()) / 2.0;
    let round_off = (ratio * finer.round_off + coarser.round_off) / (ratio - 1.0);
    Entry { value, distance, round_off, finest: finer.finest, coarsest: coarser.coarsest }
}

/// The noise of a function, from seven values of it at equal, tiny distances: what a smooth function cannot
/// have in its fourth differences (the difference table of Hamming and of Moré and Wild's ECnoise).
pub(super) fn noise(values: [f64; 7]) -> f64 {
    const ORDER: usize = 4;
    // The fourth difference of independent errors of variance 1 has the variance 8! / (4!)².
    const VARIANCE: f64 = 70.0;
    let mut differences = values.to_vec();
    for _ in 0..ORDER {
        differences = differences.windows(2).map(|pair| pair[1] - pair[0]).collect();
    }
    let mean_square = differences.iter().map(|d| d * d).sum::<f64>() / differences.len() as f64;
    let noise = (mean_square / VARIANCE).sqrt();
    if noise.is_finite() { noise } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::{Estimate, Sample, derivative, noise};

    fn estimate(f: impl Fn(f64) -> f64, x: f64) -> Option<Estimate> {
        let sample = |at| Sample { at, value: f(at), noise: f64::EPSILON * f(at).abs() };
        derivative(sample, x, 0.12 * x.abs().max(1.0))
    }

    #[track_caller]
    fn honest(f: impl Fn(f64) -> f64, x: f64, truth: f64) {
        let found = estimate(f, x).unwrap();
        let off = (found.value - truth).abs();
        assert!(off <= 3.0 * found.bar, "off by {off:e}, bar {:e}", found.bar);
        assert!(found.bar <= 1e-7 * truth.abs().max(1.0), "bar {:e}", found.bar);
    }

    #[test]
    fn the_bar_holds_on_smooth_functions() {
        honest(f64::sin, 1.0, 1.0_f64.cos());
        honest(f64::exp, 3.0, 3.0_f64.exp());
        honest(|x| x * x * x, -2.0, 12.0);
        honest(|x| 1.0 / (1.0 + 25.0 * x * x), 0.3, -15.0 / (3.25 * 3.25));
        honest(|x| (30.0 * x).sin(), 0.2, 30.0 * 6.0_f64.cos());
        honest(|x| 1e6 + x.sin(), 1.0, 1.0_f64.cos());
    }

    #[test]
    fn the_step_shrinks_until_it_is_inside_the_domain() {
        honest(f64::ln, 0.01, 100.0);
        honest(f64::sqrt, 1e-3, 0.5 / 1e-3_f64.sqrt());
        honest(f64::acosh, 1.0 + 1e-2, 1.0 / (2.01e-2_f64).sqrt());
        assert_eq!(estimate(f64::ln, -1.0), None);
    }

    #[test]
    fn a_period_of_a_power_of_two_is_not_taken_for_a_constant() {
        honest(|x| (2.0 * std::f64::consts::PI * 16.0 * x).sin(), 0.0, 32.0 * std::f64::consts::PI);
    }

    #[test]
    fn the_noise_of_rounding_is_seen() {
        let f = |k: usize| (1.0 + k as f64 * 1e-14).sin() + 1e3 - 1e3;
        let found = noise(std::array::from_fn(f));
        assert!((1e-15..1e-12).contains(&found), "{found:e}");
        assert!(noise(std::array::from_fn(|k| 2.0 * k as f64)) == 0.0);
    }
}
