//! Reports that one reads at a glance.

use std::fmt::{self, Debug, Display, Formatter};

use super::{Entry, Failure, Report, Summary};

/// More failures of one report are counted, not shown.
const SHOWN: usize = 10;

impl Display for Summary {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Summary { function, entries, evaluations, resolution, directions, kinks, seed, coverage } = self;
        write!(f, "`{function}`: {entries} {} agree", noun(*entries, "entry", "entries"))?;
        if let Some(directions) = directions {
            write!(f, " along {directions} {}", noun(*directions, "direction", "directions"))?;
        }
        write!(f, " to {resolution:.1e}, {evaluations} evaluations, seed {seed}")?;
        if *kinks > 0 {
            write!(f, "; {kinks} at a kink: between the slopes")?;
        }
        coverage.untested().iter().try_for_each(|side| write!(f, "; untested: {side}"))
    }
}

impl Debug for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Report { function, entries, failures, evaluations, coverage, .. } = self;
        write!(f, "the gradient of `{function}` ({entries} {}) fails", noun(*entries, "entry", "entries"))?;
        self.location.iter().try_for_each(|location| write!(f, ", checked at {location}"))?;
        failures.iter().take(SHOWN).try_for_each(|failure| write!(f, "\n\n{failure}"))?;
        if failures.len() > SHOWN {
            write!(f, "\n\nand {} more", failures.len() - SHOWN)?;
        }
        let untested = coverage.untested();
        untested.iter().try_for_each(|side| write!(f, "\n\n  untested: the condition at {side}"))?;
        write!(f, "\n\n{evaluations} evaluations; again with CHAINRULE_SEED={}", self.seed)?;
        match std::thread::current().name() {
            Some("main") | None => Ok(()),
            Some(test) => write!(f, " cargo test {test}"),
        }
    }
}

fn noun(count: usize, one: &'static str, many: &'static str) -> &'static str {
    if count == 1 { one } else { many }
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Mismatch(entry) => entry.show("wrong", f),
            Failure::Kink(entry) => entry.show_kink(f),
            Failure::Inconclusive(entry) => entry.show("inconclusive: the differences are too uncertain", f),
            Failure::NotFinite { path, analytic } => {
                write!(f, "  {path}: not finite\n    analytic  {analytic}")
            }
            Failure::Outside => write!(
                f,
                "  outside: at this point the function itself is not finite or panics; choose another one"
            ),
            Failure::Panic { by } => write!(f, "  panic: at this point only {by} panics"),
            Failure::Shape { arguments, gradient } => write!(
                f,
                "  shape: the arguments have {arguments} differentiable numbers, the gradient has {gradient}; \
                 write `const` before arguments outside `wrt`"
            ),
            Failure::Value { by, path, expected, found } => {
                write!(f, "  result{path}: `{by}` returns {found:?}, the function {expected:?}")
            }
            Failure::Changed { path, expected, found } => {
                write!(f, "  {path}: was {expected:?} and is {found:?} after the derivative")
            }
            Failure::Pullback { rule, path, expected, found } => {
                write!(f, "  {path}: {rule}: expected {expected:?}, found {found:?}")
            }
            Failure::EqualityBranch { place } => write!(
                f,
                "  equality: at this point the `==` at {place} holds. The derivative is that of the arm which is taken \
                 here alone;\n    differences, from the points around, are those of the other arm: choose another point, \
                 write the test as a range,\n    or accept it with `allow = Allow::EqualityBranch`"
            ),
            Failure::Untested(side) => write!(
                f,
                "  untested: the condition at {side}: the derivative on that side was checked nowhere.\n    Choose \
                 other points, or accept it with `allow = Allow::Untested`"
            ),
            Failure::Blind(path) => write!(
                f,
                "  {path}: a wrong value would have passed: the tolerance `rtol` is too large to tell"
            ),
        }
    }
}

impl Entry {
    fn show(&self, what: &str, f: &mut Formatter<'_>) -> fmt::Result {
        let Entry { analytic, numeric, bar, step, left, right, hint, curve, .. } = self;
        self.head(what, f)?;
        write!(f, "\n    numeric   {numeric:?} ± {bar:.1e}, step {step:.1e}")?;
        write!(f, "\n    slopes    D− {left:?} to the left, D+ {right:?} to the right")?;
        if *numeric != 0.0 && numeric.is_finite() {
            write!(f, "\n    ratio     {:.6}", analytic / numeric)?;
        }
        hint.iter().try_for_each(|hint| write!(f, "\n    hint      {hint}"))?;
        curve.iter().try_for_each(|curve| write!(f, "{curve}"))
    }

    /// A kink has no derivative that one number could be compared with.
    fn show_kink(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Entry { step, left, right, hint, .. } = self;
        self.head("kink", f)?;
        write!(f, "\n    D−        {left:?}, the slope to the left")?;
        write!(f, "\n    D+        {right:?}, the slope to the right, steps of {step:.1e}")?;
        hint.iter().try_for_each(|hint| write!(f, "\n    hint      {hint}"))?;
        write!(
            f,
            "\n    help      the function has a corner here and no derivative. The gradient is between D− and D+,"
        )?;
        write!(
            f,
            "\n              which is all that can be checked: choose a point beside the corner, or accept"
        )?;
        write!(f, "\n              that much with `allow = Allow::Kink`")
    }

    fn head(&self, what: &str, f: &mut Formatter<'_>) -> fmt::Result {
        let Entry { path, at, analytic, .. } = self;
        write!(f, "  {path}")?;
        if !at.is_nan() {
            write!(f, " at {at:?}")?;
        }
        write!(f, ": {what}\n    analytic  {analytic:?}")
    }
}
