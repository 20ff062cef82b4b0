//! The curve in characters, for reports.

use std::fmt::{self, Display, Formatter};

use super::{Curve, Frame, Point};

const WIDTH: usize = 52;
const HEIGHT: usize = 9;

/// A character and the errors that it stands for.
type Mark = (char, fn(&Point) -> f64);

/// What is drawn, and what covers it.
const MARKS: [Mark; 2] = [('.', |point| point.forward), ('o', |point| point.central)];

impl Frame {
    fn column(&self, step: f64) -> usize {
        (self.steps.share(step) * (WIDTH - 1) as f64).round() as usize
    }

    fn row(&self, error: f64) -> usize {
        HEIGHT - 1 - (self.errors.share(error.log10()) * (HEIGHT - 1) as f64).round() as usize
    }
}

impl Curve {
    fn rows(&self, frame: &Frame) -> [[char; WIDTH]; HEIGHT] {
        let mut rows = [[' '; WIDTH]; HEIGHT];
        if let Some(off) = self.distance() {
            rows[frame.row(off)] = ['='; WIDTH];
        }
        for (mark, kind) in MARKS {
            self.errors(kind).for_each(|(step, error)| rows[frame.row(error)][frame.column(step)] = mark);
        }
        rows
    }
}

impl Display for Curve {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let frame = self.frame();
        for (number, row) in self.rows(&frame).iter().enumerate() {
            let decade = frame.errors.at(1.0 - number as f64 / (HEIGHT - 1) as f64);
            let row: String = row.iter().collect();
            write!(f, "\n    {:>7} |{}", format!("1e{decade:.0}"), row.trim_end())?;
        }
        let (low, high) = (format!("1e{}", frame.steps.low), format!("1e{}", frame.steps.high));
        let (line, width) = ("-".repeat(WIDTH), WIDTH - low.len());
        write!(f, "\n            +{line}\n             {low}{high:>width$}")?;
        write!(f, "\n             errors over the step: o central, . forward; = the gradient")
    }
}
