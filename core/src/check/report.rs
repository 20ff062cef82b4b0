//! What the check found.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};

/// The gradient agrees with the differences, entry by entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The function's name.
    pub function: String,
    /// How many entries of the gradient were compared.
    pub entries: usize,
    /// How often the function was evaluated.
    pub evaluations: usize,
    /// The largest relative error of an entry that could have passed unseen.
    pub resolution: f64,
}

impl Display for Summary {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Summary { function, entries, evaluations, resolution } = self;
        write!(f, "`{function}`: {entries} entries agree to {resolution:.1e}, {evaluations} evaluations")
    }
}

/// The gradient is wrong, or could not be shown to be right. `Display` and `Debug` list every failure.
#[derive(Clone, PartialEq)]
pub struct Report {
    /// The function's name.
    pub function: String,
    /// How many entries the gradient has.
    pub entries: usize,
    /// What failed, in order.
    pub failures: Vec<Failure>,
}

impl Error for Report {}

impl Debug for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the gradient of `{}` (entries: {}) fails:", self.function, self.entries)?;
        self.failures.iter().try_for_each(|failure| write!(f, "\n  {failure}"))
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Failure {
    /// An entry of the gradient is not the derivative.
    Mismatch(Entry),
    /// The differences are too uncertain to tell.
    Inconclusive(Entry),
    /// The derivative is infinite or not a number, where the function is finite.
    NotFinite {
        /// Which entry.
        path: String,
        /// Its value.
        analytic: f64,
    },
    /// The gradient has not one entry for each differentiable number of the arguments.
    Shape {
        /// Differentiable numbers in the arguments.
        arguments: usize,
        /// Entries of the gradient.
        gradient: usize,
    },
    /// The value that comes with the gradient is not, bit for bit, the function's.
    Value {
        /// Which function returned it.
        by: &'static str,
        /// Which of the results: `.0` is the function's value, `.1` the first in/out argument.
        path: String,
        /// The function's own.
        expected: f64,
        /// What came with the gradient.
        found: f64,
    },
    /// The pullback breaks a rule that holds for every pullback.
    Pullback {
        /// The rule.
        rule: &'static str,
        /// Which entry.
        path: String,
        /// What the rule asks for.
        expected: f64,
        /// What the pullback gave.
        found: f64,
    },
}

/// An entry of the gradient beside its difference quotient.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Argument and index: `w[3]`.
    pub path: String,
    /// The value of the argument there.
    pub at: f64,
    /// What the gradient says.
    pub analytic: f64,
    /// What the differences say.
    pub numeric: f64,
    /// How far off the differences may be.
    pub bar: f64,
    /// What the numbers look like.
    pub hint: Option<String>,
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Mismatch(entry) => write!(f, "{entry}"),
            Failure::Inconclusive(entry) => {
                write!(f, "{entry} (inconclusive: the differences are too uncertain)")
            }
            Failure::NotFinite { path, analytic } => write!(f, "{path}: analytic {analytic}, not finite"),
            Failure::Shape { arguments, gradient } => write!(
                f,
                "the arguments have {arguments} differentiable numbers, the gradient has {gradient}; \
                 write `const` before arguments outside `wrt`"
            ),
            Failure::Value { by, path, expected, found } => {
                write!(f, "result{path}: `{by}` returns {found:?}, the function {expected:?}")
            }
            Failure::Pullback { rule, path, expected, found } => {
                write!(f, "{path}: {rule}: expected {expected:?}, found {found:?}")
            }
        }
    }
}

impl Display for Entry {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Entry { path, at, analytic, numeric, bar, hint } = self;
        write!(f, "{path} (at {at}): analytic {analytic:?}, numeric {numeric:?} ± {bar:.1e}")?;
        if *numeric != 0.0 && *analytic != 0.0 {
            write!(f, ", ratio {:.6}", analytic / numeric)?;
        }
        hint.iter().try_for_each(|hint| write!(f, "; {hint}"))
    }
}
