//! A gradient against differences, entry by entry.

mod hints;

use super::differences::{Estimate, Sample, derivative, noise};
use super::report::{Entry, Failure, Report, Summary};
use crate::coordinates::{Coordinate, Coordinates, coordinates, flat};

/// A gradient to be compared with differences of its function, where the function takes all of its arguments
/// as one list of numbers.
///
/// ```
/// use chainrule::check::Check;
///
/// fn loss(w: &[f64], lambda: f64) -> f64 {
///     w[0] * w[1] + lambda * w[0]
/// }
/// let (w, lambda) = ([1.5, 2.0], 0.1);
/// let (dw, dlambda) = ([2.1, 1.5], 1.5);
/// Check::new("loss")
///     .argument("w", &w, &dw)
///     .argument("lambda", &lambda, &dlambda)
///     .compare(|x| loss(&x[..2], x[2]))
///     .unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct Check {
    function: String,
    arguments: Vec<Coordinate>,
    gradient: Vec<f64>,
}

impl Check {
    /// A check of the function of that name, for the report.
    #[must_use]
    pub fn new(function: &str) -> Check {
        Check { function: function.to_owned(), arguments: Vec::new(), gradient: Vec::new() }
    }

    /// A check of numbers that are described already.
    pub(super) fn flat(function: &str, arguments: Vec<Coordinate>, gradient: Vec<f64>) -> Check {
        Check { function: function.to_owned(), arguments, gradient }
    }

    /// Adds an argument, with the gradient with respect to it.
    #[must_use]
    pub fn argument<A: Coordinates + ?Sized, G: Coordinates + ?Sized>(
        mut self,
        name: &str,
        at: &A,
        gradient: &G,
    ) -> Check {
        at.describe(name, &mut self.arguments);
        self.gradient.extend(flat(gradient));
        self
    }

    /// Compares with differences of the function, which is given the numbers of all arguments in order.
    ///
    /// # Errors
    ///
    /// Every entry that is wrong, or that the differences cannot confirm.
    pub fn compare(self, mut function: impl FnMut(&[f64]) -> f64) -> Result<Summary, Report> {
        self.compare_sum(f64::EPSILON, |x| {
            let value = function(x);
            (value, value.abs())
        })
    }

    /// Likewise for a sum of results: the function returns the sum and the sum of magnitudes, whose numbers
    /// are rounded to `epsilon`.
    pub(super) fn compare_sum(
        self,
        epsilon: f64,
        function: impl FnMut(&[f64]) -> (f64, f64),
    ) -> Result<Summary, Report> {
        let (entries, function_name) = (self.arguments.len(), self.function.clone());
        if entries != self.gradient.len() {
            let failures = vec![Failure::Shape { arguments: entries, gradient: self.gradient.len() }];
            return Err(Report { function: function_name, entries, failures });
        }
        let mut comparison = Comparison::new(self, epsilon, function);
        let verdicts: Vec<Verdict> = (0..entries).map(|index| comparison.entry(index)).collect();
        let resolution = verdicts.iter().map(Verdict::resolution).fold(0.0, f64::max);
        let failures = comparison.failures(&verdicts);
        if failures.is_empty() {
            Ok(Summary { function: function_name, entries, evaluations: comparison.evaluations, resolution })
        } else {
            Err(Report { function: function_name, entries, failures })
        }
    }
}

/// Compares the gradient of a function of one slice with differences.
///
/// ```
/// use chainrule::check;
///
/// let f = |x: &[f64]| x[0] * x[0] + 3.0 * x[1];
/// check::slice_gradient(f, &[2.0, 1.0], &[4.0, 3.0]).unwrap();
///
/// let report = check::slice_gradient(f, &[2.0, 1.0], &[4.0, -3.0]).unwrap_err();
/// assert!(report.to_string().contains("x[1] (at 1): analytic -3.0"));
/// ```
///
/// # Errors
///
/// Every entry that is wrong, or that the differences cannot confirm.
pub fn slice_gradient(f: impl FnMut(&[f64]) -> f64, x: &[f64], gradient: &[f64]) -> Result<Summary, Report> {
    Check::new("f").argument("x", x, gradient).compare(f)
}

/// The first step, relative to the argument. Not a power of two, so that no period of a usual function is a
/// multiple of every step.
const FIRST_STEP: f64 = 0.1193;

/// Where the tableau is started again if it does not agree: closer to the point each time.
const CLOSER: [f64; 3] = [1.0, 1.0 / 8.0, 1.0 / 64.0];

/// What the differences say of one entry.
struct Verdict {
    index: usize,
    agrees: bool,
    /// Whether the bar is small enough to say anything.
    certain: bool,
    analytic: f64,
    estimate: Estimate,
}

impl Verdict {
    fn off(&self) -> f64 {
        self.analytic - self.estimate.value
    }

    fn resolution(&self) -> f64 {
        let size = self.analytic.abs().max(self.estimate.value.abs());
        if size == 0.0 { 0.0 } else { 3.0 * self.estimate.bar / size }
    }
}

struct Comparison<F> {
    check: Check,
    function: F,
    /// The point, with one coordinate moved during a sample.
    point: Vec<f64>,
    /// Of the coarsest float type in the function's results.
    epsilon: f64,
    noise: f64,
    evaluations: usize,
}

impl<F: FnMut(&[f64]) -> (f64, f64)> Comparison<F> {
    fn new(check: Check, epsilon: f64, function: F) -> Self {
        let point = check.arguments.iter().map(|coordinate| coordinate.value).collect();
        let mut comparison = Comparison { check, function, point, epsilon, noise: 0.0, evaluations: 0 };
        comparison.noise = comparison.measured_noise();
        comparison
    }

    /// The noise of seven values that are a few roundings of the arguments apart.
    fn measured_noise(&mut self) -> f64 {
        let here = self.point.clone();
        let values = std::array::from_fn(|k| {
            for (moved, argument) in self.point.iter_mut().zip(&self.check.arguments) {
                *moved =
                    rounded(argument.value * (1.0 + 64.0 * argument.epsilon * (k as f64 - 3.0)), argument);
            }
            self.evaluations += 1;
            (self.function)(&self.point).0
        });
        self.point = here;
        noise(values)
    }

    /// The function where one coordinate is `x`.
    fn sample(&mut self, index: usize, x: f64) -> Sample {
        let argument = &self.check.arguments[index];
        let at = rounded(x, argument);
        self.point[index] = at;
        let (value, magnitude) = (self.function)(&self.point);
        self.point[index] = argument.value;
        self.evaluations += 1;
        Sample { at, value, noise: self.epsilon * magnitude + 3.0 * self.noise }
    }

    /// Judges an entry: it agrees if it does from one of the starting steps with a small bar. What disagrees
    /// by the same from two of them is wrong; what moves with the step is an artefact of it.
    fn entry(&mut self, index: usize) -> Verdict {
        let mut verdicts: Vec<Verdict> = Vec::new();
        for start in self.starts(index) {
            let x = self.point[index];
            let Some(estimate) = derivative(|at| self.sample(index, at), x, start) else { continue };
            let verdict = self.verdict(index, estimate);
            if verdict.agrees && verdict.certain {
                return verdict;
            }
            verdicts.push(verdict);
        }
        verdicts.sort_by(|one, other| one.estimate.bar.total_cmp(&other.estimate.bar));
        let stable = verdicts.iter().skip(1).any(|other| close(other.off(), verdicts[0].off(), 0.3));
        let best = verdicts.into_iter().next();
        best.map(|best| Verdict { certain: best.certain && stable, ..best })
            .unwrap_or_else(|| self.verdict(index, Estimate { value: f64::NAN, bar: f64::INFINITY }))
    }

    /// Starting steps from long to short: in proportion to 1 and, for small arguments, to the argument.
    fn starts(&self, index: usize) -> Vec<f64> {
        let x = self.point[index].abs();
        let scales = if x > 0.0 && x < 0.1 { vec![1.0, x] } else { vec![x.max(1.0)] };
        scales.iter().flat_map(|scale| CLOSER.map(|closer| FIRST_STEP * scale * closer)).collect()
    }

    fn verdict(&mut self, index: usize, estimate: Estimate) -> Verdict {
        let analytic = self.check.gradient[index];
        let epsilon = self.epsilon.max(self.check.arguments[index].epsilon);
        let size = analytic.abs().max(estimate.value.abs());
        let agrees = (analytic - estimate.value).abs() <= 3.0 * estimate.bar + epsilon.sqrt() * size;
        // Differences that are all exactly 0 are certain, however noisy the function is otherwise.
        let small = (64.0 * epsilon.sqrt() * size).max(self.unavoidable(index));
        let certain = size == 0.0 || 3.0 * estimate.bar <= small;
        Verdict { index, agrees, certain, analytic, estimate }
    }

    /// The bar that rounding gives at steps which are a small part of the argument: where a derivative is
    /// smaller than that, no differences could do better. Measured noise excuses nothing.
    fn unavoidable(&mut self, index: usize) -> f64 {
        let x = self.point[index];
        let scale = x.abs().max(1.0);
        let nearby = [x - 0.01 * scale, x, x + 0.01 * scale].map(|at| self.sample(index, at).value.abs());
        let largest = nearby.into_iter().filter(|value| value.is_finite()).fold(0.0, f64::max);
        4096.0 * self.epsilon * largest / scale
    }

    fn failures(&mut self, verdicts: &[Verdict]) -> Vec<Failure> {
        let failed = verdicts.iter().filter(|verdict| !(verdict.agrees && verdict.certain));
        failed.map(|verdict| self.failure(verdict, verdicts)).collect()
    }

    fn failure(&mut self, verdict: &Verdict, all: &[Verdict]) -> Failure {
        let Coordinate { path, value: at, .. } = self.check.arguments[verdict.index].clone();
        let Verdict { analytic, estimate: Estimate { value: numeric, bar }, .. } = *verdict;
        if !analytic.is_finite() {
            return Failure::NotFinite { path, analytic };
        }
        let hint = self.hint(verdict, all);
        let entry = Entry { path, at, analytic, numeric, bar, hint };
        if verdict.certain { Failure::Mismatch(entry) } else { Failure::Inconclusive(entry) }
    }
}

/// The number as the argument's type holds it.
fn rounded(x: f64, argument: &Coordinate) -> f64 {
    if argument.epsilon > f64::EPSILON { f64::from(x as f32) } else { x }
}

fn close(one: f64, other: f64, relative: f64) -> bool {
    (one - other).abs() <= relative * one.abs().max(other.abs())
}

/// The coarsest rounding among the numbers of a value.
pub(super) fn coarsest_epsilon(of: &impl Coordinates) -> f64 {
    coordinates(of, "").iter().map(|coordinate| coordinate.epsilon).fold(f64::EPSILON, f64::max)
}
