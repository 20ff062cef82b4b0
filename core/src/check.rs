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
//! * [`gradient!`] takes a call whose result is a float. It checks `value_and_grad`, and `vjp` as well.
//! * [`pullback!`] takes any other call, also with `&mut` arguments: every result and every final value of an
//!   in/out argument gets a random cotangent.
//! * [`Check`] and [`slice_gradient`] compare a gradient from elsewhere.
//!
//! The macros work on copies: the arguments keep their values. An argument outside `wrt` is marked with
//! `const`: `loss(&w, const 0.1)`. The failing entries, by argument and index, are in the [`Report`].
//!
//! The differences are central, with the steps that the machine realised, extrapolated to step 0, and have an
//! error bar. A gradient passes where it lies within three bars of them, up to the square root of the
//! rounding of its float type (1.5e-8 for `f64`, 3.5e-4 for `f32`), and only if the bar is small: differences
//! that are too uncertain are a failure of their own. Each entry costs some 30 evaluations of the function.
//!
//! Beside the numbers it is checked that the value that comes with the gradient is the function's bit for
//! bit, that a pullback is linear, gives exactly 0 for a cotangent of 0, and gives the same when called again.

#[doc(hidden)]
pub mod front;
#[doc(hidden)]
pub mod seeds;

mod bisect;
mod builder;
mod compare;
mod constant;
mod contracts;
mod control;
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
mod tableau;

pub use crate::coordinates::{Coordinate, Coordinates};
pub use crate::{__check_gradient as gradient, __check_pullback as pullback};
pub use builder::{Check, slice_gradient};
pub use constant::Constant;
pub use estimate::{Estimate, derivative};
pub use options::{Allow, Mode, Options};
pub use report::{Entry, Failure, Report, Summary};
