//! What the check found.

mod display;

use std::error::Error;

use super::coverage::{Coverage, Untested};
use super::curve::Curve;

/// The gradient agrees with the differences, and the pullback keeps its contracts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// The function's name.
    pub function: String,
    /// How many entries the gradient has.
    pub entries: usize,
    /// How often the function was evaluated.
    pub evaluations: usize,
    /// The largest relative error of an entry that could have passed unseen.
    pub resolution: f64,
    /// How many directions were compared, if not each entry.
    pub directions: Option<usize>,
    /// How many of the derivatives were taken at a kink, which was allowed.
    pub kinks: usize,
    /// What made the random numbers.
    pub seed: u64,
    pub(super) coverage: Coverage,
}

impl Summary {
    /// The sides of branches that the point does not take: a wrong derivative there would not have been seen.
    #[must_use]
    pub fn untested(&self) -> Vec<Untested> {
        self.coverage.untested()
    }
}

/// The gradient is wrong, or could not be shown to be right. `Display` and `Debug` tell every failure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// The function's name.
    pub function: String,
    /// How many entries the gradient has.
    pub entries: usize,
    /// What failed, in order.
    pub failures: Vec<Failure>,
    /// How often the function was evaluated.
    pub evaluations: usize,
    /// What made the random numbers.
    pub seed: u64,
    /// Where the check was written, if that is known.
    pub location: Option<String>,
    pub(super) coverage: Coverage,
}

impl Report {
    /// The sides of branches that the point does not take.
    #[must_use]
    pub fn untested(&self) -> Vec<Untested> {
        self.coverage.untested()
    }
}

impl Error for Report {}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Failure {
    /// An entry of the gradient is not the derivative.
    Mismatch(Entry),
    /// The slopes on both sides differ at the point. The gradient lies between them, and nothing more is known.
    Kink(Entry),
    /// The differences are too uncertain to tell.
    Inconclusive(Entry),
    /// The derivative is infinite or not a number, where the function is finite.
    NotFinite {
        /// Which entry.
        path: String,
        /// Its value.
        analytic: f64,
    },
    /// The function is not finite at the point, or panics: there is nothing to compare.
    Outside,
    /// One of the function and its derivative panics at the point, the other does not.
    Panic {
        /// What panics.
        by: &'static str,
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
    /// An argument that is only read was changed by a derivative.
    Changed {
        /// Which number.
        path: String,
        /// What it was.
        expected: f64,
        /// What it became.
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
    /// Two numbers are equal at the point, the function asks whether they are, and differences do not agree with the
    /// derivative of the arm that it takes: it is taken at this point alone.
    EqualityBranch {
        /// File, line and column of the test.
        place: String,
    },
    /// A side of a branch that no point takes: a wrong derivative there would not have been seen.
    Untested(Untested),
    /// The check itself is at fault: a wrong value of this entry would have passed.
    Blind(String),
}

/// A derivative beside its difference quotient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    /// The shortest step that went into them.
    pub step: f64,
    /// The slope to the left.
    pub left: f64,
    /// The slope to the right.
    pub right: f64,
    /// What the numbers look like.
    pub hint: Option<String>,
    /// The errors of differences over the step, of the first entry that is wrong.
    pub curve: Option<Box<Curve>>,
}
