//! A gradient from elsewhere.

use std::cell::RefCell;

use super::options::Options;
use super::problem::{Problem, Pulled};
use super::report::{Report, Summary};
use super::run::run;
use crate::coordinates::{Coordinate, Coordinates, flat};

/// A gradient to be compared with differences of its function, where the function takes all of its arguments
/// as one list of numbers.
///
/// ```
/// use chainrule::check::{Check, Options};
///
/// fn loss(w: &[f64], lambda: f64) -> f64 {
///     w[0] * w[1] + lambda * w[0]
/// }
/// let (w, lambda) = ([1.5, 2.0], 0.1);
/// let (dw, dlambda) = ([2.1, 1.5], 1.5);
/// Check::new("loss")
///     .argument("w", &w, &dw)
///     .argument("lambda", &lambda, &dlambda)
///     .options(Options::new().rtol(1e-10))
///     .compare(|x| loss(&x[..2], x[2]))
///     .unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct Check {
    function: String,
    arguments: Vec<Coordinate>,
    gradient: Vec<f64>,
    options: Options,
}

impl Check {
    /// A check of the function of that name, for the report.
    #[must_use]
    pub fn new(function: &str) -> Check {
        let function = function.to_owned();
        Check { function, arguments: Vec::new(), gradient: Vec::new(), options: Options::default() }
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

    /// How it is checked.
    #[must_use]
    pub fn options(self, options: Options) -> Check {
        Check { options, ..self }
    }

    /// Compares with differences of the function, which is given the numbers of all arguments in order.
    ///
    /// # Errors
    ///
    /// Every entry that is wrong, or that the differences cannot confirm.
    #[track_caller]
    pub fn compare(self, function: impl FnMut(&[f64]) -> f64) -> Result<Summary, Report> {
        let function = RefCell::new(function);
        let primal = |x: &[f64]| (function.borrow_mut())(x).coordinates("");
        let value_and_grad = |x: &[f64]| Pulled {
            by: "the gradient",
            outcome: primal(x),
            gradients: vec![self.gradient.clone()],
            inputs: Vec::new(),
        };
        let problem = Problem {
            function: self.function.clone(),
            location: Some(std::panic::Location::caller().to_string()),
            arguments: self.arguments.clone(),
            groups: Vec::new(),
            primal: &primal,
            pullback: None,
            value_and_grad: Some(&value_and_grad),
            accumulated: None,
            jvp: None,
            hvp: None,
        };
        run(&problem, &self.options)
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
/// assert!(report.to_string().contains("x[1] at 1.0: wrong"));
/// ```
///
/// # Errors
///
/// Every entry that is wrong, or that the differences cannot confirm.
#[track_caller]
pub fn slice_gradient(f: impl FnMut(&[f64]) -> f64, x: &[f64], gradient: &[f64]) -> Result<Summary, Report> {
    Check::new("f").argument("x", x, gradient).compare(f)
}
