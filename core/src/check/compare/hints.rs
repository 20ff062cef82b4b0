//! What the numbers of a failed entry look like.

use super::super::differences::one_sided;
use super::{Comparison, Verdict, close};

impl<F: FnMut(&[f64]) -> (f64, f64)> Comparison<F> {
    /// What usually makes a pattern of numbers like this one.
    pub(super) fn hint(&mut self, verdict: &Verdict, all: &[Verdict]) -> Option<String> {
        let (analytic, numeric) = (verdict.analytic, verdict.estimate.value);
        self.kink(verdict)
            .or_else(|| ratio_hint(analytic, numeric).map(str::to_owned))
            .or_else(|| self.swapped(verdict, all))
    }

    /// Whether the slopes on both sides differ, and the gradient took one of them.
    fn kink(&mut self, verdict: &Verdict) -> Option<String> {
        let x = self.point[verdict.index];
        let step = 1e-4 * x.abs().max(1.0);
        let (left, right) = one_sided(|at| self.sample(verdict.index, at), x, step);
        let jump = (right - left).abs() > 0.1 * left.abs().max(right.abs());
        let one_side = close(verdict.analytic, left, 1e-2) || close(verdict.analytic, right, 1e-2);
        (jump && one_side)
            .then(|| format!("a kink: the slopes are {left:.6} on the left, {right:.6} on the right"))
    }

    fn swapped(&self, verdict: &Verdict, all: &[Verdict]) -> Option<String> {
        let same = |other: &&Verdict| {
            let apart = other.index != verdict.index && verdict.analytic != 0.0;
            apart && close(verdict.analytic, other.estimate.value, 1e-6)
        };
        let other = all.iter().find(same)?;
        Some(format!(
            "equal to the numeric derivative of {}: swapped?",
            self.check.arguments[other.index].path
        ))
    }
}

fn ratio_hint(analytic: f64, numeric: f64) -> Option<&'static str> {
    const HINTS: [(f64, &str); 4] = [
        (-1.0, "a sign is wrong"),
        (2.0, "a term is counted twice"),
        (0.5, "half is missing"),
        (0.0, "a term is missing"),
    ];
    let ratio = analytic / numeric;
    HINTS.iter().find(|(typical, _)| (ratio - typical).abs() < 1e-4).map(|(_, hint)| *hint)
}
