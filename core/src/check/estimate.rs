//! The derivative of a function of one number, for everybody.

use super::line::{CLOSER, Line};
use super::tableau::Sample;

/// A derivative by differences, and how far off it may be.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Estimate {
    /// The derivative; not a number where no differences could be taken.
    pub value: f64,
    /// Its error bar: the truth lies within three of them. Infinite where nothing is known.
    pub bar: f64,
    /// The shortest step that went into it.
    pub step: f64,
    /// The slope to the left, over a step like that.
    pub left: f64,
    /// The slope to the right.
    pub right: f64,
    /// Whether the slopes on both sides seem to differ at the point itself. All that is known then is that
    /// what is called a derivative there should lie between them.
    pub kink: bool,
    /// How often the function was evaluated.
    pub evaluations: usize,
}

/// The first step, relative to the argument. Not a power of two, so that no period of a usual function is a
/// multiple of every step.
pub(super) const FIRST_STEP: f64 = 0.1193;

/// The derivative of a function of one number, by extrapolated differences that know their error.
///
/// ```
/// use chainrule::check::derivative;
///
/// let slope = derivative(f64::sin, 1.0);
/// assert!((slope.value - 1.0_f64.cos()).abs() <= 3.0 * slope.bar);
/// assert!(slope.bar < 1e-12 && !slope.kink);
///
/// let corner = derivative(f64::abs, 0.0);
/// assert!(corner.kink);
/// assert_eq!((corner.left, corner.right), (-1.0, 1.0));
/// ```
pub fn derivative(mut f: impl FnMut(f64) -> f64, x: f64) -> Estimate {
    let mut sample = |t: f64| {
        let value = f(x + t);
        Sample { at: (x + t) - x, value, noise: f64::EPSILON * value.abs() }
    };
    let (mut best, mut evaluations) = (Estimate::unknown(), 0);
    for scale in scales(x) {
        let mut line = Line::new(&mut sample, scale, f64::EPSILON);
        for closer in CLOSER {
            let next = line.estimate(&mut sample, closer);
            evaluations += next.evaluations;
            if next.bar < best.bar {
                best = next;
            }
            if best.kink || best.bar <= GOOD * best.value.abs() {
                return Estimate { evaluations, ..best };
            }
        }
    }
    Estimate { evaluations, ..best }
}

/// A relative bar with which one is content: no other start is tried.
const GOOD: f64 = 1e-9;

impl Estimate {
    /// Nothing is known.
    pub(super) fn unknown() -> Estimate {
        Estimate { value: f64::NAN, bar: f64::INFINITY, step: f64::NAN, ..Estimate::default() }
    }
}

/// Over which distances a function of `x` may be expected to look alike: 1 or the argument, whichever is larger,
/// and for small arguments the argument as well.
pub(super) fn scales(x: f64) -> Vec<f64> {
    let size = x.abs();
    if size > 0.0 && size < 0.1 { vec![1.0, size] } else { vec![size.max(1.0)] }
}
