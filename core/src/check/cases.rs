//! A check at many random points.

use fastrand::Rng;

use super::coverage::Coverage;
use super::options::{Allow, Options};
use super::report::{Failure, Report, Summary};

/// Where the points of [`cases`] come from.
#[derive(Debug)]
pub struct Draw {
    rng: Rng,
}

/// A number that can be drawn.
#[diagnostic::on_unimplemented(message = "no `{Self}` can be drawn from a range")]
pub trait Drawn: Copy + sealed::Sealed {
    #[doc(hidden)]
    fn drawn(rng: &mut Rng, from: Self, to: Self, inclusive: bool) -> Self;
}

mod sealed {
    pub trait Sealed {}
}

impl Draw {
    /// A number of `from..to`. Where the ends of a positive range are far from each other, half of the numbers are near
    /// the smaller one: all sizes are as likely.
    ///
    /// # Panics
    ///
    /// If the range is empty.
    pub fn between<T: Drawn>(&mut self, from: T, to: T) -> T {
        T::drawn(&mut self.rng, from, to, false)
    }

    /// The same of `from..=to`.
    ///
    /// # Panics
    ///
    /// If the range is empty.
    pub fn between_inclusive<T: Drawn>(&mut self, from: T, to: T) -> T {
        T::drawn(&mut self.rng, from, to, true)
    }

    /// So many of something.
    pub fn many<T>(&mut self, count: usize, mut one: impl FnMut(&mut Draw) -> T) -> Vec<T> {
        (0..count).map(|_| one(self)).collect()
    }
}

/// Ends further apart than that differ in size.
const FAR: f64 = 10.0;

macro_rules! floats {
    ($($float:ident)*) => {$(
        impl sealed::Sealed for $float {}
        impl Drawn for $float {
            fn drawn(rng: &mut Rng, from: $float, to: $float, _: bool) -> $float {
                assert!(from < to && (to - from).is_finite(), "cannot draw from {from}..{to}");
                let (share, by_size) = (rng.f64(), rng.bool());
                let (low, high) = (f64::from(from), f64::from(to));
                let number = match by_size && low > 0.0 && high > FAR * low {
                    true => low * (high / low).powf(share),
                    false => low + share * (high - low),
                };
                // Rounding to `f32` is meant.
                #[allow(clippy::unnecessary_cast)]
                let number = number as $float;
                number.clamp(from, to.next_down())
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl sealed::Sealed for $integer {}
        impl Drawn for $integer {
            fn drawn(rng: &mut Rng, from: $integer, to: $integer, inclusive: bool) -> $integer {
                if inclusive { rng.$integer(from..=to) } else { rng.$integer(from..to) }
            }
        }
    )*};
}
integers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

impl sealed::Sealed for bool {}
impl Drawn for bool {
    fn drawn(rng: &mut Rng, from: bool, to: bool, inclusive: bool) -> bool {
        assert!(!from && to, "cannot draw from {from}..{to}");
        inclusive && rng.bool()
    }
}

/// Checks a derivative at so many random points, which the closure draws, with the options that it gets. For tests:
/// `#[differentiable(check(x in 0.1..10.0))]` writes this one.
///
/// Points at which the function is not finite, at which it has a kink or the differences are too uncertain, are passed
/// over, as long as they are fewer than half. A side of a branch that no point takes is a failure, unless
/// [`Allow::Untested`] is given.
///
/// ```
/// use chainrule::check::{self, Options};
/// use chainrule::differentiable;
///
/// #[differentiable]
/// fn softplus(x: f64) -> f64 {
///     if x > 0.0 { x + (-x).exp().ln_1p() } else { x.exp().ln_1p() }
/// }
///
/// check::cases(64, Options::new(), |draw, options| {
///     let x = draw.between(-5.0, 5.0);
///     check::gradient!(softplus(x), options = options)
/// });
/// ```
///
/// # Panics
///
/// If a derivative is wrong, or could not be shown to be right, with the report.
#[track_caller]
pub fn cases(
    count: usize,
    options: Options,
    mut check: impl FnMut(&mut Draw, Options) -> Result<Summary, Report>,
) {
    let seed = options.seed_for("cases");
    let mut draw = Draw { rng: Rng::with_seed(seed) };
    let mut tally = Tally::default();
    for case in 1..=count {
        match check(&mut draw, options.clone().seed(seed)) {
            Ok(summary) => tally.pass(&summary),
            Err(report) if report.failures.iter().all(says_nothing) => tally.pass_over(report),
            Err(report) => panic!("case {case} of {count}: {report}"),
        }
    }
    if let Some(complaint) = tally.complaint(count, options.allows(Allow::Untested)) {
        panic!("{complaint}");
    }
    println!("`{}`: {} of {count} cases agree, seed {seed}", tally.function, tally.passed);
}

/// What is no error at a point that nobody chose.
fn says_nothing(failure: &Failure) -> bool {
    match failure {
        Failure::Outside | Failure::Kink(_) | Failure::Inconclusive(_) => true,
        Failure::Mismatch(_) | Failure::NotFinite { .. } | Failure::Panic { .. } | Failure::Shape { .. } => {
            false
        }
        Failure::Value { .. } | Failure::Changed { .. } | Failure::Pullback { .. } => false,
        Failure::EqualityBranch { .. } | Failure::Untested(_) | Failure::Blind(_) => false,
    }
}

#[derive(Default)]
struct Tally {
    function: String,
    passed: usize,
    /// The first report of a point that said nothing.
    nothing: Option<Report>,
    coverage: Coverage,
}

impl Tally {
    fn pass(&mut self, summary: &Summary) {
        self.function.clone_from(&summary.function);
        self.passed += 1;
        self.coverage.extend(&summary.coverage);
    }

    fn pass_over(&mut self, report: Report) {
        self.nothing.get_or_insert(report);
    }

    fn complaint(&self, count: usize, allows_untested: bool) -> Option<String> {
        let Tally { function, passed, nothing, coverage } = self;
        if let Some(report) = nothing.as_ref().filter(|_| 2 * passed < count) {
            return Some(format!("{} of {count} cases say nothing; the first one: {report}", count - passed));
        }
        let sides = coverage.untested().into_iter().map(|side| format!("\n\n{}", Failure::Untested(side)));
        let sides: String = sides.filter(|_| !allows_untested).collect();
        (!sides.is_empty())
            .then(|| format!("the gradient of `{function}` is right at {passed} points, but{sides}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Draw, Rng};

    #[test]
    fn numbers_are_of_their_range_and_of_all_sizes() {
        let mut draw = Draw { rng: Rng::with_seed(3) };
        let numbers = draw.many(1_000, |draw| draw.between(1e-3_f32, 10.0));
        assert!(numbers.iter().all(|number| (1e-3..10.0).contains(number)));
        assert!(numbers.iter().filter(|number| **number < 0.1).count() > 100);
        assert!(draw.many(100, |draw| draw.between_inclusive(-1_i32, 1)).contains(&1));
    }
}
