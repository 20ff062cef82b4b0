//! The V: how far difference quotients are from the derivative, over the step.
//!
//! Its right arm is the curve of the function, its left one rounding. The gradient's own distance is a horizontal line:
//! above the bottom of the V it is a bug.

use std::fmt::{self, Display, Formatter};

use super::direction::Direction;
use super::estimate::{Estimate, FIRST_STEP};
use super::phi::Phi;
use super::tableau::{Entry, Sample, extrapolated, slope};

/// How many steps are tried, each half as long as the one before.
const STEPS: usize = 44;

/// Errors of difference quotients by their step, longest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    points: Vec<Point>,
    /// The step that the estimate was made with, and its bar.
    step: f64,
    bar: f64,
    /// How far the gradient is from the estimate.
    off: f64,
}

/// What quotients of one step are off by.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Point {
    step: f64,
    forward: f64,
    central: f64,
    /// Of the best entry that steps down to this one give.
    extrapolated: f64,
}

impl Curve {
    /// Takes the differences along a direction.
    pub(super) fn along(
        phi: &mut Phi<'_>,
        direction: &Direction,
        estimate: Estimate,
        analytic: f64,
    ) -> Curve {
        let here = phi.sample(direction, 0.0);
        let mut above = Vec::new();
        let mut best: Option<Entry> = None;
        let mut points = Vec::new();
        for halvings in 0..STEPS {
            let step = FIRST_STEP * 0.5_f64.powi(halvings as i32);
            let [minus, plus] = [-step, step].map(|t| phi.sample(direction, t));
            let Some(quotient) = Entry::central(minus, here, plus) else { continue };
            above = extrapolated(quotient, &above);
            let candidates = above.iter().copied().chain(best);
            best = candidates.min_by(|one, other| one.bar().total_cmp(&other.bar()));
            points.push(point(here, minus, plus, best.map_or(f64::NAN, |best| best.value), estimate.value));
        }
        Curve { points, step: estimate.step, bar: estimate.bar, off: (analytic - estimate.value).abs() }
    }

    /// Steps and errors of one kind.
    fn kind(&self, error: fn(&Point) -> f64) -> impl Iterator<Item = (f64, f64)> {
        self.points.iter().map(move |point| (point.step.log10(), error(point)))
    }

    /// The frame: the decades of the steps and those of the errors.
    fn frame(&self) -> Frame {
        let errors = self.points.iter().flat_map(|point| [point.forward, point.central, point.extrapolated]);
        let known = errors.chain([self.off, self.bar]).filter(|error| *error > 0.0 && error.is_finite());
        let decades: Vec<f64> = known.map(f64::log10).collect();
        let steps: Vec<f64> = self.points.iter().map(|point| point.step.log10()).collect();
        Frame { steps: ends(&steps), errors: ends(&decades) }
    }

    /// The picture as SVG.
    pub(super) fn svg(&self, title: &str) -> String {
        let frame = self.frame();
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 420\" font-family=\"sans-serif\" \
             font-size=\"12\">\n<rect width=\"640\" height=\"420\" fill=\"white\"/>\n\
             <text x=\"320\" y=\"20\" text-anchor=\"middle\" font-size=\"14\">{}</text>\n",
            escaped(title)
        );
        let band = frame.y(self.bar.max(f64::MIN_POSITIVE));
        svg += &format!(
            "<rect x=\"60\" y=\"{band:.1}\" width=\"560\" height=\"{:.1}\" fill=\"#eee\"/>\n",
            (BOTTOM - band).max(0.0)
        );
        svg += &frame.axes();
        for (name, colour, error) in KINDS {
            svg += &frame.line(colour, self.kind(error));
            let row = 50.0 + 16.0 * KINDS.iter().position(|kind| kind.0 == name).unwrap_or(0) as f64;
            svg += &format!("<text x=\"70\" y=\"{row}\" fill=\"{colour}\">{name}</text>\n");
        }
        if self.off > 0.0 && self.off.is_finite() {
            let y = frame.y(self.off);
            svg += &format!(
                "<path d=\"M60 {y:.1}H620\" stroke=\"#c22\" stroke-dasharray=\"6 3\"/>\n\
                 <text x=\"616\" y=\"{:.1}\" text-anchor=\"end\" fill=\"#c22\">the gradient</text>\n",
                y - 4.0
            );
        }
        if self.step.is_finite() && self.step > 0.0 {
            let x = frame.x(self.step.log10());
            svg += &format!("<path d=\"M{x:.1} 30V{BOTTOM}\" stroke=\"#888\" stroke-dasharray=\"2 3\"/>\n");
        }
        svg + "</svg>\n"
    }
}

/// What is drawn: its name, its colour and where it is.
type Kind = (&'static str, &'static str, fn(&Point) -> f64);

/// All of them.
const KINDS: [Kind; 3] = [
    ("forward", "#d80", |point| point.forward),
    ("central", "#06c", |point| point.central),
    ("extrapolated", "#080", |point| point.extrapolated),
];

fn point(here: Sample, minus: Sample, plus: Sample, extrapolated: f64, derivative: f64) -> Point {
    let off = |quotient: f64| (quotient - derivative).abs();
    Point {
        step: (plus.at - minus.at) / 2.0,
        forward: off(slope(here, plus)),
        central: off(slope(minus, plus)),
        extrapolated: off(extrapolated),
    }
}

/// The whole numbers around all of them.
fn ends(numbers: &[f64]) -> (f64, f64) {
    let low = numbers.iter().copied().fold(f64::INFINITY, f64::min).floor();
    let high = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max).ceil();
    // A sum with 0 makes -0 a 0.
    if low < high { (low + 0.0, high + 0.0) } else { (-1.0, 1.0) }
}

/// Where a picture of the curve begins and ends, in decades.
struct Frame {
    steps: (f64, f64),
    errors: (f64, f64),
}

/// Where the picture ends below.
const BOTTOM: f64 = 380.0;

impl Frame {
    fn x(&self, decade: f64) -> f64 {
        60.0 + 560.0 * (decade - self.steps.0) / (self.steps.1 - self.steps.0)
    }

    fn y(&self, error: f64) -> f64 {
        let (low, high) = self.errors;
        BOTTOM - 350.0 * (error.log10().clamp(low, high) - low) / (high - low)
    }

    fn axes(&self) -> String {
        let mut axes = format!("<path d=\"M60 30V{BOTTOM}H620\" fill=\"none\" stroke=\"black\"/>\n");
        for decade in decades(self.steps) {
            let x = self.x(decade);
            axes += &format!("<text x=\"{x:.1}\" y=\"396\" text-anchor=\"middle\">1e{decade}</text>\n");
        }
        for decade in decades(self.errors) {
            let y = self.y(10_f64.powf(decade)) + 4.0;
            axes += &format!("<text x=\"54\" y=\"{y:.1}\" text-anchor=\"end\">1e{decade}</text>\n");
        }
        axes + "<text x=\"340\" y=\"414\" text-anchor=\"middle\">step</text>\n"
    }

    fn line(&self, colour: &str, points: impl Iterator<Item = (f64, f64)>) -> String {
        let known = points.filter(|(_, error)| *error > 0.0 && error.is_finite());
        let points: Vec<String> =
            known.map(|(step, error)| format!("{:.1},{:.1}", self.x(step), self.y(error))).collect();
        format!("<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\"/>\n", points.join(" "))
    }
}

/// Every second or fourth decade.
fn decades((low, high): (f64, f64)) -> impl Iterator<Item = f64> {
    let stride = if high - low > 10.0 { 4 } else { 2 };
    (low as i32..=high as i32).filter(move |decade| decade % stride == 0).map(f64::from)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The size of the picture in a report, in characters.
const WIDTH: usize = 52;
const HEIGHT: usize = 9;

impl Display for Curve {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let frame = self.frame();
        let mut rows = [[' '; WIDTH]; HEIGHT];
        let row = |error: f64| {
            let (low, high) = frame.errors;
            let share = (error.log10().clamp(low, high) - low) / (high - low);
            HEIGHT - 1 - (share * (HEIGHT - 1) as f64).round() as usize
        };
        if self.off > 0.0 && self.off.is_finite() {
            rows[row(self.off)] = ['='; WIDTH];
        }
        for (mark, error) in [('.', KINDS[0].2), ('o', KINDS[1].2)] {
            for (step, error) in self.kind(error).filter(|(_, error)| *error > 0.0 && error.is_finite()) {
                let share = (step - frame.steps.0) / (frame.steps.1 - frame.steps.0);
                rows[row(error)][(share * (WIDTH - 1) as f64).round() as usize] = mark;
            }
        }
        for (number, row) in rows.iter().enumerate() {
            let share = 1.0 - number as f64 / (HEIGHT - 1) as f64;
            let decade = frame.errors.0 + share * (frame.errors.1 - frame.errors.0);
            let row: String = row.iter().collect();
            write!(f, "\n    {:>7} |{}", format!("1e{decade:.0}"), row.trim_end())?;
        }
        let (low, high) = (format!("1e{}", frame.steps.0), format!("1e{}", frame.steps.1));
        write!(
            f,
            "\n            +{}\n             {low}{high:>width$}",
            "-".repeat(WIDTH),
            width = WIDTH - low.len()
        )?;
        write!(f, "\n             errors over the step: o central, . forward; = the gradient")
    }
}
