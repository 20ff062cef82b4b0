//! Reports that one reads at a glance.

use std::fmt::{self, Debug, Display, Formatter};

use super::{Entry, Failure, Report, Summary};

/// More failures of one report are counted, not shown.
const SHOWN: usize = 10;

impl Display for Summary {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Summary { function, entries, evaluations, resolution, directions, kinks, seed } = self;
        write!(f, "`{function}`: {entries} {} agree", noun(*entries, "entry", "entries"))?;
        if let Some(directions) = directions {
            write!(f, " along {directions} {}", noun(*directions, "direction", "directions"))?;
        }
        write!(f, " to {resolution:.1e}, {evaluations} evaluations, seed {seed}")?;
        if *kinks > 0 {
            write!(f, "; {kinks} at a kink: between the slopes")?;
        }
        Ok(())
    }
}

impl Debug for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Report { function, entries, failures, evaluations, .. } = self;
        write!(f, "the gradient of `{function}` ({entries} {}) fails", noun(*entries, "entry", "entries"))?;
        self.location.iter().try_for_each(|location| write!(f, ", checked at {location}"))?;
        failures.iter().take(SHOWN).try_for_each(|failure| write!(f, "\n\n{failure}"))?;
        if failures.len() > SHOWN {
            write!(f, "\n\nand {} more", failures.len() - SHOWN)?;
        }
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
            Failure::Kink(entry) => entry.show("kink: choose another point, or `allow = Allow::Kink`", f),
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
            Failure::Blind(path) => write!(f, "  {path}: a wrong value would have passed"),
        }
    }
}

impl Entry {
    fn show(&self, what: &str, f: &mut Formatter<'_>) -> fmt::Result {
        let Entry { path, at, analytic, numeric, bar, step, left, right, hint } = self;
        write!(f, "  {path}")?;
        if !at.is_nan() {
            write!(f, " at {at:?}")?;
        }
        write!(
            f,
            ": {what}\n    analytic  {analytic:?}\n    numeric   {numeric:?} ± {bar:.1e}, step {step:.1e}"
        )?;
        write!(f, "\n    slopes    {left:?} to the left, {right:?} to the right")?;
        if *numeric != 0.0 && numeric.is_finite() {
            write!(f, "\n    ratio     {:.6}", analytic / numeric)?;
        }
        hint.iter().try_for_each(|hint| write!(f, "\n    hint      {hint}"))
    }
}
