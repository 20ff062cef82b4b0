//! The V: how far difference quotients are from the derivative, over the step.
//!
//! Its right arm is the curve of the function, its left one rounding. The gradient's own distance is a horizontal line:
//! above the bottom of the V it is a bug.

mod svg;
mod text;

use super::direction::Direction;
use super::estimate::{Estimate, FIRST_STEP};
use super::phi::Phi;
use super::tableau::{Entry, Sample, extrapolated, slope};

/// How many steps are tried, each half as long as the one before.
const STEPS: usize = 44;

/// Errors of difference quotients by their step, longest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    points: Vec<Point>,
    /// The step that the estimate was made with, and its bar.
    step: f64,
    bar: f64,
    /// How far the gradient is from the estimate.
    off: f64,
}

/// What quotients of one step are off by.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Point {
    step: f64,
    forward: f64,
    central: f64,
    /// Of the best entry that steps down to this one give.
    extrapolated: f64,
}

impl Curve {
    /// Takes the differences along a direction.
    pub(super) fn along(
        phi: &mut Phi<'_>,
        direction: &Direction,
        estimate: Estimate,
        analytic: f64,
    ) -> Curve {
        let here = phi.sample(direction, 0.0);
        let mut above = Vec::new();
        let mut best: Option<Entry> = None;
        let mut points = Vec::new();
        for halvings in 0..STEPS {
            let step = FIRST_STEP * 0.5_f64.powi(halvings as i32);
            let [minus, plus] = [-step, step].map(|t| phi.sample(direction, t));
            let Some(quotient) = Entry::central(minus, here, plus) else { continue };
            above = extrapolated(quotient, &above);
            let candidates = above.iter().copied().chain(best);
            best = candidates.min_by(|one, other| one.bar().total_cmp(&other.bar()));
            points.push(point(here, minus, plus, best.map_or(f64::NAN, |best| best.value), estimate.value));
        }
        Curve { points, step: estimate.step, bar: estimate.bar, off: (analytic - estimate.value).abs() }
    }

    /// The decades of the steps, and the errors of one kind, as far as there is one.
    fn errors(&self, kind: fn(&Point) -> f64) -> impl Iterator<Item = (f64, f64)> {
        let points = self.points.iter().map(move |point| (point.step.log10(), kind(point)));
        points.filter(|(_, error)| is_drawn(*error))
    }

    /// How far the gradient is off, if that can be drawn.
    fn distance(&self) -> Option<f64> {
        Some(self.off).filter(|off| is_drawn(*off))
    }

    fn frame(&self) -> Frame {
        let errors = self.points.iter().flat_map(|point| [point.forward, point.central, point.extrapolated]);
        let drawn = errors.chain([self.off, self.bar]).filter(|error| is_drawn(*error));
        let steps = self.points.iter().map(|point| point.step.log10());
        Frame { steps: Decades::around(steps), errors: Decades::around(drawn.map(f64::log10)) }
    }
}

/// Whether the logarithm has a place for it.
fn is_drawn(error: f64) -> bool {
    error > 0.0 && error.is_finite()
}

fn point(here: Sample, minus: Sample, plus: Sample, extrapolated: f64, derivative: f64) -> Point {
    let off = |quotient: f64| (quotient - derivative).abs();
    Point {
        step: (plus.at - minus.at) / 2.0,
        forward: off(slope(here, plus)),
        central: off(slope(minus, plus)),
        extrapolated: off(extrapolated),
    }
}

/// Where a picture of the curve begins and ends.
struct Frame {
    steps: Decades,
    errors: Decades,
}

/// From one power of ten to another.
struct Decades {
    low: f64,
    high: f64,
}

impl Decades {
    /// Those around all of the logarithms.
    fn around(logarithms: impl Iterator<Item = f64>) -> Decades {
        let (low, high) = logarithms
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (it.min(low), it.max(high)));
        // A sum with 0 makes -0 a 0.
        let (low, high) = (low.floor() + 0.0, high.ceil() + 0.0);
        if low < high { Decades { low, high } } else { Decades { low: -1.0, high: 1.0 } }
    }

    /// Where a logarithm is: 0 at the lower end, 1 at the upper one.
    fn share(&self, logarithm: f64) -> f64 {
        (logarithm.clamp(self.low, self.high) - self.low) / (self.high - self.low)
    }

    /// The logarithm at a share.
    fn at(&self, share: f64) -> f64 {
        self.low + share * (self.high - self.low)
    }
}
