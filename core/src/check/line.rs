//! The derivative of a function along a line, with an error bar and a watch for kinks.

use super::estimate::{Estimate, FIRST_STEP};
use super::noise::{Nearby, nearby};
use super::tableau::{Entry, Sample, extrapolated, slope};

/// How many steps are tried.
const ROWS: usize = 26;

/// Rows without a restart between them before one of their entries is believed: two quotients agree by chance
/// now and then.
const BELIEVED: usize = 3;

/// By how much the step shrinks where a sample is outside of the domain.
const CUT: f64 = 8.0;

/// By how much it shrinks where a kink is between the samples. Short steps cost accuracy: where many kinks are
/// near, the longest that is clear of them is wanted.
const KINK_CUT: f64 = 3.0;

/// Of a smooth function the jump between the slopes shrinks like the step, at a kink it stays. It is a kink that
/// shrinks more slowly than this power of the step.
const SHRINKS: f64 = 0.415;

/// In so many rows a jump has to stay before it is called a kink.
const PERSISTENT: usize = 3;

/// Where the tableau starts again if it is not good: closer to the point each time. The ratios are no powers of
/// two, so that no start repeats the samples of another one, and what two of them agree on is no accident.
pub(super) const CLOSER: [f64; 3] = [1.0, 0.107, 0.0171];

/// What is known of a function along a line before its derivative at 0 is estimated.
pub(super) struct Line {
    /// How far the function may be expected to look alike.
    scale: f64,
    nearby: Nearby,
}

impl Line {
    /// `sample` takes the values, whose argument is rounded to `epsilon` relative to the scale.
    pub(super) fn new(sample: &mut dyn FnMut(f64) -> Sample, scale: f64, epsilon: f64) -> Line {
        Line { scale, nearby: nearby(sample, scale * epsilon) }
    }

    /// Estimates the derivative with steps from a part of the scale down.
    ///
    /// A sample that is not finite is outside the domain, and the tableau starts again with a smaller step. It
    /// does so as well where the jump between the slopes on both sides does not shrink with the step: there is
    /// a kink between the samples. A kink that stays to the end is in the result.
    pub(super) fn estimate(&mut self, sample: &mut dyn FnMut(f64) -> Sample, closer: f64) -> Estimate {
        let noise = 3.0 * self.nearby.noise;
        let mut sample = |t: f64| {
            let sample = sample(t);
            Sample { noise: sample.noise + noise, ..sample }
        };
        let mut search = Search::new(sample(0.0), FIRST_STEP * self.scale * closer);
        let mut evaluations = 1 + std::mem::take(&mut self.nearby.evaluations);
        while !search.is_done() {
            evaluations += 2;
            search.row(sample(-search.step), sample(search.step));
        }
        without_stillness(self.without_aliases(Estimate { evaluations, ..search.result() }))
    }

    /// Values a whole period apart can agree on a slope that is not the one at hand.
    fn without_aliases(&self, found: Estimate) -> Estimate {
        let off = (found.value - self.nearby.slope).abs();
        let alias = off > 3.0 * found.bar + 10.0 * self.nearby.slope_error;
        if alias && !found.kink { Estimate { bar: off, ..found } } else { found }
    }
}

/// A value that does not move at all may hide what moved inside: something of size 1 that was rounded.
fn without_stillness(found: Estimate) -> Estimate {
    if found.value != 0.0 || found.kink {
        return found;
    }
    Estimate { bar: found.bar.max(f64::EPSILON / found.step), ..found }
}

struct Search {
    /// The rows so far.
    count: usize,
    here: Sample,
    step: f64,
    above: Vec<Entry>,
    best: Option<Found>,
    /// Of the row above.
    jump: Option<Jump>,
    /// The last jump that did not shrink, and in how many rows without a break.
    kink: Option<Jump>,
    rows: usize,
}

/// An entry of the tableau and the slopes of its row.
#[derive(Clone, Copy)]
struct Found {
    entry: Entry,
    jump: Jump,
}

impl Search {
    fn new(here: Sample, step: f64) -> Search {
        Search { count: 0, here, step, above: Vec::new(), best: None, jump: None, kink: None, rows: 0 }
    }

    fn row(&mut self, minus: Sample, plus: Sample) {
        self.count += 1;
        let Some(quotient) = Entry::central(minus, self.here, plus) else { return self.restart(CUT) };
        let jump = Jump::between(minus, self.here, plus);
        let above = self.jump.replace(jump);
        if above.is_some_and(|above| jump.stays(above)) {
            return self.not_smooth(jump, above.is_some_and(|above| jump.grew(above)));
        }
        self.above = extrapolated(quotient, &self.above);
        if self.above.len() >= BELIEVED {
            let entries = self.above[1..].iter().map(|&entry| Found { entry, jump });
            self.best =
                self.best.into_iter().chain(entries).min_by(|a, b| a.entry.bar().total_cmp(&b.entry.bar()));
        }
        self.step /= 2.0;
    }

    /// A jump that stays belongs to a kink, one that grows to something too fast for the step.
    fn not_smooth(&mut self, jump: Jump, grew: bool) {
        if grew {
            self.kink = None;
            self.rows = 0;
        } else {
            self.kink = Some(jump);
            self.rows += 1;
        }
        self.best = None;
        self.restart(KINK_CUT);
    }

    fn restart(&mut self, cut: f64) {
        self.above.clear();
        self.step /= cut;
    }

    /// Whether the round-off alone of the next row is larger than the bar that there is.
    fn is_done(&self) -> bool {
        if self.count == ROWS {
            return true;
        }
        let next = self.above.first().map_or(0.0, |quotient| 2.0 * quotient.round_off);
        self.best.is_some_and(|best| next >= best.entry.bar())
    }

    fn result(self) -> Estimate {
        let found = self.best.map_or(Estimate::unknown(), |Found { entry, jump }| Estimate {
            value: entry.value,
            bar: entry.bar(),
            step: entry.finest,
            left: jump.left,
            right: jump.right,
            ..Estimate::default()
        });
        let unseen = |kink: &Jump| self.rows >= PERSISTENT && kink.size() <= 8.0 * found.bar;
        match self.kink.filter(unseen) {
            Some(Jump { left, right, step, .. }) => {
                let (value, bar) = ((left + right) / 2.0, (right - left).abs() / 2.0);
                Estimate { value, bar, step, left, right, kink: true, evaluations: 0 }
            }
            None => found,
        }
    }
}

/// The slopes on both sides at one step.
#[derive(Clone, Copy, Debug)]
struct Jump {
    step: f64,
    left: f64,
    right: f64,
    /// How far off the difference of the slopes may be.
    noise: f64,
}

impl Jump {
    fn between(minus: Sample, here: Sample, plus: Sample) -> Jump {
        let step = (plus.at - minus.at) / 2.0;
        let noise = (minus.noise + 2.0 * here.noise + plus.noise) / step;
        Jump { step, left: slope(minus, here), right: slope(here, plus), noise }
    }

    fn size(&self) -> f64 {
        (self.right - self.left).abs()
    }

    /// Whether it shrank less than it does between smooth slopes, and is more than noise.
    fn stays(&self, above: Jump) -> bool {
        let shrunk = above.size() * (self.step / above.step).powf(SHRINKS);
        self.size() > shrunk && self.size() > 2.0 * self.noise
    }

    fn grew(&self, above: Jump) -> bool {
        self.size() > 1.5 * above.size()
    }
}
