//! Derivatives of ordinary Rust functions, written at compile time.
//!
//! `#[differentiable]` reads a function and writes its backward function beside it: plain Rust, no graph at
//! run time, stable compiler.
//!
//! ```
//! use chainrule::differentiable;
//!
//! #[differentiable]
//! fn loss(w: &[f64], x: &[f64], lambda: f64) -> f64 {
//!     let mut sum = 0.0;
//!     for i in 0..x.len() {
//!         sum += w[i] * x[i];
//!     }
//!     sum.tanh() + lambda * w[0] * w[0]
//! }
//!
//! let (value, (dw, dx, dlambda)) = loss::value_and_grad(&[0.5, -1.0], &[1.0, 2.0], 0.1);
//! assert_eq!(value, loss(&[0.5, -1.0], &[1.0, 2.0], 0.1));
//! assert_eq!((dw.len(), dx.len(), dlambda), (2, 2, 0.25));
//! ```
//!
//! A derivative is right or it is a compile error that points at the code: what the macro does not
//! understand it refuses. *Right* means the derivative of the executed path; at a kink it is a stated
//! convention (`abs` at 0 gives 0, `max` at a tie gives half to each side).
//!
//! # Features
//!
//! * `std` (default): without it the crate needs only `core` and `alloc`.
//! * `check`: the module `check`, which compares gradients with difference quotients.
//! * `nn`: the module `nn`, layers, losses and optimisers.
//! * `safetensors`: models in files.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;
// Generated code names the crate from its root, inside the crate as well.
extern crate self as chainrule;

mod coordinates;
mod differentiable;
mod float;
mod function;
mod not_in_wrt;
mod number;
mod stop_gradient;
mod tangent;

#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "nn")]
pub mod nn;
#[doc(hidden)]
pub mod rt;
pub mod rules;

#[cfg(feature = "check")]
#[doc(hidden)]
pub use chainrule_derive::__check;
pub use chainrule_derive::{Differentiable, derivative, differentiable};
pub use coordinates::{Coordinate, Coordinates, Floats, FloatsMut};
pub use differentiable::Differentiable;
pub use float::Float;
pub use function::{Companion, DiffFn, WithDerivative, companion};
pub use not_in_wrt::NotInWrt;
pub use number::Number;
pub use stop_gradient::stop_gradient;
pub use tangent::Tangent;

/// The examples of the README are tests.
#[cfg(all(doctest, feature = "check"))]
#[doc = include_str!("../../README.md")]
pub struct Readme;
