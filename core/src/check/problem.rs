//! What is checked, as functions of one list of numbers: whatever the types of arguments and results are, the
//! check is compiled once.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::coordinates::Coordinate;

/// A function with its derivatives, and a point.
pub(super) struct Problem<'f> {
    /// The function's name.
    pub(super) function: String,
    /// Where the check was written.
    pub(super) location: Option<String>,
    /// The point.
    pub(super) arguments: Vec<Coordinate>,
    /// Which of the numbers belong to which argument.
    pub(super) groups: Vec<Range<usize>>,
    /// The results, and the final values of in/out arguments.
    pub(super) primal: &'f Primal<'f>,
    /// The same by the copy of the function that says which way it goes.
    pub(super) traced: Option<&'f Primal<'f>>,
    pub(super) pullback: Option<&'f Pullback<'f>>,
    pub(super) value_and_grad: Option<&'f Graded<'f>>,
    pub(super) accumulated: Option<&'f Accumulated<'f>>,
    /// The same function in `f64`.
    pub(super) wide: Option<Wide<'f>>,
    /// From a point and a direction to the derivative of the results along it.
    pub(super) jvp: Option<&'f Along<'f>>,
    /// From a point and a direction to the derivative of the gradient along it.
    pub(super) hvp: Option<&'f Along<'f>>,
    /// The gradient at other points, where it is not that of `value_and_grad`.
    pub(super) gradient: Option<&'f Gradient<'f>>,
}

/// The function of an `f32` function that is generic over its float, in `f64`.
#[doc(hidden)]
pub struct Wide<'f> {
    pub(super) primal: &'f Primal<'f>,
    pub(super) value_and_grad: &'f Graded<'f>,
}

/// From a point to results and the final values of in/out arguments.
pub(super) type Primal<'f> = dyn Fn(&[f64]) -> Vec<Coordinate> + 'f;

/// From a point to value and gradient.
pub(super) type Graded<'f> = dyn Fn(&[f64]) -> Pulled + 'f;

/// From a point to the gradient.
pub(super) type Gradient<'f> = dyn Fn(&[f64]) -> Vec<f64> + 'f;

/// From a point and a direction to derivatives along it.
pub(super) type Along<'f> = dyn Fn(&[f64], &[f64]) -> Vec<f64> + 'f;

/// From a point and cotangents of the results to what the pullback gives for them, times each of [`FACTORS`].
pub(super) type Pullback<'f> = dyn Fn(&[f64], &[f64]) -> Pulled + 'f;

/// From a point, cotangents and what the buffers hold already to what they hold afterwards.
pub(super) type Accumulated<'f> = dyn Fn(&[f64], &[f64], f64) -> Vec<Part> + 'f;

/// What a run of a derivative gives.
#[derive(Clone, Debug, PartialEq)]
#[doc(hidden)]
pub struct Pulled {
    /// Which function it was.
    pub(super) by: &'static str,
    pub(super) outcome: Vec<Coordinate>,
    /// One for each seed.
    pub(super) gradients: Vec<Vec<f64>>,
    /// The arguments that are only read, afterwards.
    pub(super) inputs: Vec<Coordinate>,
}

/// The cotangent of an argument.
#[derive(Clone, Debug, PartialEq)]
#[doc(hidden)]
pub enum Part {
    /// Returned, or written over the cotangent of the final value.
    Whole(Vec<f64>),
    /// Added to what the buffer held.
    Added(Vec<f64>),
}

/// The factors of the cotangents with which a pullback is called: as it is, again, doubled and turned round, zero.
pub(super) const FACTORS: [f64; 4] = [1.0, 1.0, -2.0, 0.0];

impl Problem<'_> {
    pub(super) fn point(&self) -> Vec<f64> {
        self.arguments.iter().map(|argument| argument.value).collect()
    }

    /// The coarsest rounding among the numbers of arguments and results.
    pub(super) fn epsilon(&self, outcome: &[Coordinate]) -> f64 {
        let numbers = self.arguments.iter().chain(outcome);
        numbers.map(|number| number.epsilon).fold(f64::EPSILON, f64::max)
    }
}

/// The value, if nothing panics.
pub(super) fn quiet<R>(run: impl FnOnce() -> R) -> Option<R> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}

pub(super) fn values(of: &[Coordinate]) -> Vec<f64> {
    of.iter().map(|coordinate| coordinate.value).collect()
}
