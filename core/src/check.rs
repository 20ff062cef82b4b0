//! Is a gradient right? A check against difference quotients, for your tests.
//!
//! ```
//! use chainrule::{check, differentiable};
//!
//! #[differentiable]
//! fn loss(w: &[f64], lambda: f64) -> f64 {
//!     (w[0] * w[1]).sin() + lambda * w[0] * w[0]
//! }
//!
//! let w = [0.5, -1.0];
//! let summary = check::gradient!(loss(&w, 0.1)).unwrap();
//! assert_eq!(summary.entries, 3);
//! ```
//!
//! * [`gradient!`] takes a call whose result is a float. It checks `value_and_grad`, and `vjp` and `forward` as well.
//! * [`pullback!`] takes any other call, also with `&mut` arguments: every result and every final value of an
//!   in/out argument gets a random cotangent.
//! * [`assert_gradient!`](crate::assert_gradient) and [`assert_pullback!`](crate::assert_pullback) panic with the
//!   report where these return it.
//! * [`Check`] and [`slice_gradient`] compare a gradient from elsewhere.
//! * [`derivative`] is the derivative of a function of one number, by differences that know their error.
//!
//! The call may be one of a function, of a method (`spring.energy(0.1)`) or of a function of a type. The macros work on
//! copies: the arguments keep their values. An argument that is passed by reference is written as `&x`, `&mut x` or
//! `&*x`; one outside `wrt` is marked with `const`: `loss(&w, const 0.1)`, `loss(&w, const &table)`. After the call stand
//! [`Options`], as in `check::gradient!(loss(&w, 0.1), rtol = 1e-10, mode = Mode::Full)`.
//!
//! An `f32` function that is generic over its float is checked more sharply with `wide`: the differences are taken of
//! the function in `f64`, and the gradient in `f32` has to be that in `f64` up to rounding:
//! `check::gradient!(loss::<f32>(&w, 0.1), wide = loss::<f64>)`.
//!
//! # What is compared
//!
//! The differences are central, with the steps that the machine realised, extrapolated to step 0, and have an error
//! bar of their own. A gradient agrees where it lies within three bars of them and a relative 1e-9 (1e-4 with `f32`). One
//! that disagrees by the same from two starting steps is wrong; differences that are too uncertain are a failure of
//! their own, and so is a kink, a point where the slopes on both sides differ.
//!
//! Up to 32 entries each one is compared, for some 25 evaluations of the function. A longer gradient is compared along four
//! directions through all of its entries; where one disagrees, the wrong entry is found by bisection. The summary
//! says what an error would have had to be to pass unseen, and every check that passes is repeated, without
//! evaluations, against a gradient with a wrong entry, which has to fail.
//!
//! Beside the numbers it is checked that the value that comes with the gradient is the function's bit for
//! bit, that a pullback is linear, gives exactly 0 for a cotangent of 0 and the same when called again, that `forward`'s
//! backward function adds to its buffers, that arguments which are only read stay as they are, that the gradient is
//! finite, that it panics exactly where the function does, and that it is right where two arguments are equal.

#[doc(hidden)]
pub mod front;
#[doc(hidden)]
pub mod seeds;

mod bisect;
mod builder;
mod cases;
mod compare;
mod constant;
mod contracts;
mod control;
mod coverage;
mod curve;
mod direction;
mod estimate;
mod hints;
mod judge;
mod line;
mod macros;
mod noise;
mod options;
mod phi;
mod problem;
mod report;
mod run;
#[cfg(feature = "proptest")]
pub mod strategies;
mod tableau;
mod wide;

pub use crate::coordinates::{Coordinate, Coordinates};
pub use crate::{__check_gradient as gradient, __check_pullback as pullback};
pub use builder::{Check, slice_gradient};
pub use cases::{Draw, Drawn, cases};
pub use constant::Constant;
pub use coverage::Untested;
pub use curve::Curve;
pub use estimate::{Estimate, derivative};
pub use options::{Allow, Mode, Options};
pub use report::{Entry, Failure, Report, Summary};
