//! A gradient from elsewhere.

use std::cell::RefCell;
use std::fmt::{self, Debug, Formatter};

use super::options::Options;
use super::problem::{Along, Gradient, Problem, Pulled};
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
#[derive(Default)]
pub struct Check<'f> {
    function: String,
    arguments: Vec<Coordinate>,
    gradient: Vec<f64>,
    options: Options,
    jvp: Option<Box<Along<'f>>>,
    second: Option<Second<'f>>,
}

/// A gradient at all points and its derivative along a direction.
struct Second<'f> {
    gradient: Box<Gradient<'f>>,
    hvp: Box<Along<'f>>,
}

impl Debug for Check<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Check { function, arguments, gradient, options, .. } = self;
        let mut shown = f.debug_struct("Check");
        shown.field("function", function).field("arguments", arguments);
        shown.field("gradient", gradient).field("options", options).finish_non_exhaustive()
    }
}

impl<'f> Check<'f> {
    /// A check of the function of that name, for the report.
    #[must_use]
    pub fn new(function: &str) -> Check<'f> {
        Check { function: function.to_owned(), ..Check::default() }
    }

    /// Adds an argument, with the gradient with respect to it.
    #[must_use]
    pub fn argument<A: Coordinates + ?Sized, G: Coordinates + ?Sized>(
        mut self,
        name: &str,
        at: &A,
        gradient: &G,
    ) -> Check<'f> {
        at.describe(name, &mut self.arguments);
        self.gradient.extend(flat(gradient));
        self
    }

    /// How it is checked.
    #[must_use]
    pub fn options(self, options: Options) -> Check<'f> {
        Check { options, ..self }
    }

    /// Writes the picture of [`Options::plot`].
    #[must_use]
    pub fn plot(self, path: impl Into<std::path::PathBuf>) -> Check<'f> {
        let options = self.options.clone().plot(path);
        self.options(options)
    }

    /// Adds a derivative in forward mode: from a point and a direction to the derivative along it. It is compared
    /// with the gradient to 1e-12.
    ///
    /// ```
    /// use chainrule::check::Check;
    ///
    /// let f = |x: &[f64]| x[0] * x[1];
    /// let jvp = |x: &[f64], v: &[f64]| v[0] * x[1] + x[0] * v[1];
    /// Check::new("f").argument("x", &[2.0, 3.0], &[3.0, 2.0]).jvp(jvp).compare(f).unwrap();
    /// ```
    #[must_use]
    pub fn jvp(self, jvp: impl Fn(&[f64], &[f64]) -> f64 + 'f) -> Check<'f> {
        let jvp: Box<Along<'f>> = Box::new(move |x, v| vec![jvp(x, v)]);
        Check { jvp: Some(jvp), ..self }
    }

    /// Adds second derivatives: the gradient at any point, and its derivative along a direction. That is compared
    /// with differences of the gradient, and has to be symmetric.
    ///
    /// ```
    /// use chainrule::check::Check;
    ///
    /// let f = |x: &[f64]| x[0] * x[0] * x[1];
    /// let gradient = |x: &[f64]| vec![2.0 * x[0] * x[1], x[0] * x[0]];
    /// let hvp = |x: &[f64], v: &[f64]| {
    ///     vec![2.0 * (x[1] * v[0] + x[0] * v[1]), 2.0 * x[0] * v[0]]
    /// };
    /// let x = [2.0, 3.0];
    /// Check::new("f").argument("x", &x, &gradient(&x)).hvp(gradient, hvp).compare(f).unwrap();
    /// ```
    #[must_use]
    pub fn hvp(
        self,
        gradient: impl Fn(&[f64]) -> Vec<f64> + 'f,
        hvp: impl Fn(&[f64], &[f64]) -> Vec<f64> + 'f,
    ) -> Check<'f> {
        Check { second: Some(Second { gradient: Box::new(gradient), hvp: Box::new(hvp) }), ..self }
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
            traced: None,
            pullback: None,
            value_and_grad: Some(&value_and_grad),
            accumulated: None,
            wide: None,
            jvp: self.jvp.as_deref(),
            hvp: self.second.as_ref().map(|second| &*second.hvp),
            gradient: self.second.as_ref().map(|second| &*second.gradient),
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
