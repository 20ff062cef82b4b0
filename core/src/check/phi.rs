//! The function whose derivative is compared: a weighted sum of results, moved along directions.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::direction::Direction;
use super::estimate::{Estimate, scales};
use super::line::{CLOSER, Line};
use super::tableau::{Sample, slope};
use crate::coordinates::Coordinate;

/// A sum, and the sum of the magnitudes of its terms, to which it is rounded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Weighted {
    pub(super) sum: f64,
    pub(super) magnitude: f64,
}

impl Weighted {
    pub(super) fn of(results: &[f64], weights: &[f64]) -> Weighted {
        let terms = results.iter().zip(weights).map(|(result, weight)| result * weight);
        let start = Weighted { sum: 0.0, magnitude: 0.0 };
        terms.fold(start, |Weighted { sum, magnitude }, term| Weighted {
            sum: sum + term,
            magnitude: magnitude + term.abs(),
        })
    }

    fn outside() -> Weighted {
        Weighted { sum: f64::NAN, magnitude: 0.0 }
    }
}

/// Which way a function goes: the same number where it goes the same way.
pub(super) type Signature<'f> = dyn Fn(&[f64]) -> u64 + 'f;

/// The piece of a function that the point is on.
struct Piece<'f> {
    signature: &'f Signature<'f>,
    here: u64,
}

/// How near samples are that tell whether steps can stay on the piece of the point, relative to the scale.
const NEAR: f64 = 1e-7;

/// A function and a point.
pub(super) struct Phi<'f> {
    pub(super) arguments: Vec<Coordinate>,
    run: &'f mut dyn FnMut(&[f64]) -> Weighted,
    /// Of the coarsest float type in the function's results.
    epsilon: f64,
    /// Where the function may be evaluated: from, to.
    domain: (f64, f64),
    /// The point, moved during a sample.
    point: Vec<f64>,
    piece: Option<Piece<'f>>,
    pub(super) evaluations: usize,
}

impl<'f> Phi<'f> {
    pub(super) fn new(
        arguments: Vec<Coordinate>,
        epsilon: f64,
        domain: (f64, f64),
        run: &'f mut dyn FnMut(&[f64]) -> Weighted,
    ) -> Phi<'f> {
        let point = arguments.iter().map(|argument| argument.value).collect();
        Phi { arguments, run, epsilon, domain, point, piece: None, evaluations: 0 }
    }

    /// Estimates are first taken from samples where the signature is that of the point.
    pub(super) fn stay_on_piece(&mut self, signature: Option<&'f Signature<'f>>) {
        self.piece = signature.map(|signature| Piece { signature, here: signature(&self.point) });
    }

    /// The coarsest rounding of an argument or a result.
    pub(super) fn epsilon(&self) -> f64 {
        self.arguments.iter().map(|argument| argument.epsilon).fold(self.epsilon, f64::max)
    }

    /// Where along the direction the sample really is, and the function there.
    pub(super) fn sample(&mut self, direction: &Direction, t: f64) -> Sample {
        self.sample_on(direction, t, false)
    }

    /// The same, where what lies on another piece of the function may count as outside of its domain.
    fn sample_on(&mut self, direction: &Direction, t: f64, stays: bool) -> Sample {
        let (mut along, mut square, mut inside) = (0.0, 0.0, true);
        for &(index, speed) in direction.entries() {
            let argument = &self.arguments[index];
            let moved = rounded(argument.value + t * speed, argument);
            inside &= t == 0.0 || (self.domain.0 <= moved && moved <= self.domain.1);
            along += speed * (moved - argument.value);
            square += speed * speed;
            self.point[index] = moved;
        }
        let inside = inside && (!stays || t == 0.0 || self.is_on_piece());
        let Weighted { sum, magnitude } = if inside { self.value() } else { Weighted::outside() };
        for &(index, _) in direction.entries() {
            self.point[index] = self.arguments[index].value;
        }
        Sample { at: along / square, value: sum, noise: self.epsilon * magnitude }
    }

    fn is_on_piece(&mut self) -> bool {
        self.evaluations += usize::from(self.piece.is_some());
        self.piece.as_ref().is_none_or(|piece| (piece.signature)(&self.point) == piece.here)
    }

    /// Whether the nearest samples go the way of the point. At a kink, at an equality, none does.
    fn has_piece_around(&mut self, direction: &Direction) -> bool {
        let has_pieces = self.piece.is_some();
        let near = self.scales(direction).into_iter().fold(f64::INFINITY, f64::min) * NEAR;
        has_pieces && [-near, near].iter().all(|t| self.sample_on(direction, *t, true).value.is_finite())
    }

    /// What panics has no value there.
    fn value(&mut self) -> Weighted {
        self.evaluations += 1;
        let (run, point) = (&mut self.run, &self.point);
        catch_unwind(AssertUnwindSafe(|| run(point))).unwrap_or(Weighted::outside())
    }

    /// Shows estimates of the derivative along a direction, each from a start of its own, until one has an answer.
    pub(super) fn search<A>(
        &mut self,
        direction: &Direction,
        mut answer: impl FnMut(&mut Self, Estimate) -> Option<A>,
    ) -> Option<A> {
        let ways: &[bool] = if self.has_piece_around(direction) { &[true, false] } else { &[false] };
        let scales = self.scales(direction);
        let mut starts = ways.iter().flat_map(|stays| scales.iter().map(move |scale| (*stays, *scale)));
        starts.find_map(|(stays, scale)| {
            let epsilon = self.rounding(direction);
            let mut line = Line::new(&mut |t| self.sample_on(direction, t, stays), scale, epsilon);
            CLOSER.into_iter().find_map(|closer| {
                let estimate = line.estimate(&mut |t| self.sample_on(direction, t, stays), closer);
                answer(self, estimate)
            })
        })
    }

    fn scales(&self, direction: &Direction) -> Vec<f64> {
        match direction.entries() {
            [(index, _)] => scales(self.arguments[*index].value),
            _ => vec![1.0],
        }
    }

    /// The coarsest rounding of the arguments that move.
    fn rounding(&self, direction: &Direction) -> f64 {
        let epsilons = direction.entries().iter().map(|(index, _)| self.arguments[*index].epsilon);
        epsilons.fold(f64::EPSILON, f64::max)
    }

    /// How large the function is nearby, and how steep.
    pub(super) fn around(&mut self, direction: &Direction) -> Around {
        let [minus, here, plus] = [-0.01, 0.0, 0.01].map(|t| self.sample(direction, t));
        let largest =
            |of: &[f64]| of.iter().filter(|it| it.is_finite()).fold(0.0_f64, |max, it| max.max(it.abs()));
        Around {
            size: largest(&[minus.value, here.value, plus.value]),
            slope: largest(&[slope(minus, here), slope(here, plus)]),
        }
    }
}

/// The largest value and the largest slope nearby.
pub(super) struct Around {
    pub(super) size: f64,
    pub(super) slope: f64,
}

/// The number as the argument's type holds it.
fn rounded(x: f64, argument: &Coordinate) -> f64 {
    if argument.epsilon > f64::EPSILON { f64::from(x as f32) } else { x }
}
