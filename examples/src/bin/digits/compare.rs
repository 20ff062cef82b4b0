//! The question that this project exists for: nudging every weight against the generated backward.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chainrule_examples::differences::{central, extrapolated, forward, nudged_gradient};
use chainrule_examples::digits::Digits;
use rand::SeedableRng;
use rand_xoshiro::Xoshiro256PlusPlus;

use crate::network::Shape;

/// The nudge that is compared.
pub(crate) const STEP: f64 = 1e-5;
/// How long a short computation is repeated to time it.
const TIMING: Duration = Duration::from_millis(60);
/// Where the extrapolation begins: the loss is smooth on the scale of 1.
const FIRST_STEP: f64 = 0.25;

/// Both gradients of one network.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Comparison {
    /// The network.
    pub(crate) shape: Shape,
    /// The largest difference between the entries of the two gradients.
    pub(crate) largest_difference: f64,
    /// The largest entry of the gradient, to judge the difference by.
    pub(crate) largest_entry: f64,
    /// One run of the loss.
    pub(crate) loss: Duration,
    /// The gradient by nudging.
    pub(crate) nudged: Duration,
    /// The gradient by the generated backward.
    pub(crate) generated: Duration,
    /// The parameter at which the gradients differ most.
    worst: usize,
}

impl Comparison {
    /// Runs of the loss that nudging takes: one for every parameter and one more.
    pub(crate) fn runs(&self) -> usize {
        self.shape.parameters() + 1
    }

    /// How many times longer nudging takes.
    pub(crate) fn ratio(&self) -> f64 {
        self.nudged.as_secs_f64() / self.generated.as_secs_f64()
    }

    /// The generated gradient in runs of the loss.
    pub(crate) fn generated_in_losses(&self) -> f64 {
        self.generated.as_secs_f64() / self.loss.as_secs_f64()
    }
}

/// What remains between the two gradients at one parameter, and why.
#[derive(Clone, Debug)]
pub(crate) struct StepStudy {
    /// The parameter.
    pub(crate) name: String,
    /// The slope from the generated backward.
    pub(crate) generated: f64,
    /// The slope by extrapolated central differences.
    pub(crate) extrapolated: f64,
    /// The difference between the nudged and the generated slope at [`STEP`].
    pub(crate) difference: f64,
    /// |f″| along the parameter, from central differences of the generated gradient.
    pub(crate) curvature: f64,
    /// The loss itself.
    pub(crate) value: f64,
    /// Step, error of the forward difference, error of the central difference.
    pub(crate) errors: Vec<(f64, f64, f64)>,
}

impl StepStudy {
    /// The error that cutting the Taylor series after the slope makes: `h·|f″|/2`.
    pub(crate) fn truncation(&self, step: f64) -> f64 {
        step * self.curvature / 2.0
    }

    /// The error that rounding the two losses makes: `ε·|f|/h`.
    pub(crate) fn rounding(&self, step: f64) -> f64 {
        f64::EPSILON * self.value.abs() / step
    }
}

/// Compares the two gradients for networks of 1, 2, 4, … hidden units, up to `largest`.
pub(crate) fn compare(largest: usize, batch: &Digits) -> Vec<Comparison> {
    let sizes = std::iter::successors(Some(1), |hidden| Some(2 * hidden));
    sizes.take_while(|&hidden| hidden <= largest).map(|hidden| compare_at(Shape { hidden }, batch)).collect()
}

fn compare_at(shape: Shape, batch: &Digits) -> Comparison {
    let point = first_parameters(shape);
    let (generated_time, (_, gradient)) = time(|| shape.loss_and_gradient(black_box(&point), batch));
    let (nudged_time, nudged) = time(|| nudged_gradient(|w| shape.loss(w, batch), &point, STEP));
    let differences = nudged.iter().zip(&gradient).map(|(a, b)| (a - b).abs());
    let (worst, largest_difference) =
        differences.enumerate().fold((0, 0.0), |most, next| if next.1 > most.1 { next } else { most });
    Comparison {
        shape,
        largest_difference,
        largest_entry: gradient.iter().fold(0.0, |most, entry| entry.abs().max(most)),
        loss: time(|| shape.loss(black_box(&point), batch)).0,
        nudged: nudged_time,
        generated: generated_time,
        worst,
    }
}

/// Looks at the parameter of a compared network at which the gradients differ most.
pub(crate) fn study_steps(comparison: &Comparison, batch: &Digits) -> StepStudy {
    let Comparison { shape, worst: index, .. } = *comparison;
    let point = first_parameters(shape);
    let at = |x: f64| {
        let mut moved = point.clone();
        moved[index] = x;
        moved
    };
    let value = |x: f64| shape.loss(&at(x), batch);
    let slope = |x: f64| shape.loss_and_gradient(&at(x), batch).1[index];
    let (x, generated) = (point[index], slope(point[index]));
    let error = |estimate: f64| (estimate - generated).abs();
    let steps = (2..=28).map(|half_decades| 10.0_f64.powf(-0.5 * f64::from(half_decades)));
    StepStudy {
        name: shape.name(index),
        generated,
        extrapolated: extrapolated(value, x, FIRST_STEP),
        difference: error(forward(value, x, STEP)),
        curvature: extrapolated(slope, x, FIRST_STEP).abs(),
        value: value(x),
        errors: steps.map(|h| (h, error(forward(value, x, h)), error(central(value, x, h)))).collect(),
    }
}

/// Weights before any training, where no slope is near 0.
fn first_parameters(shape: Shape) -> Vec<f64> {
    shape.random_parameters(&mut Xoshiro256PlusPlus::seed_from_u64(shape.hidden as u64))
}

/// The fastest of repeated runs, since what else the machine does only adds to the time; and the last result.
fn time<T>(run: impl Fn() -> T) -> (Duration, T) {
    let start = Instant::now();
    let mut fastest = Duration::MAX;
    loop {
        let before = Instant::now();
        let result = black_box(run());
        fastest = fastest.min(before.elapsed());
        if start.elapsed() >= TIMING {
            return (fastest, result);
        }
    }
}
