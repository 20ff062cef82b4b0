//! The curve as SVG.

use super::{Curve, Decades, Frame, Point};

/// What is drawn: its name, its colour and its errors.
type Kind = (&'static str, &'static str, fn(&Point) -> f64);

const KINDS: [Kind; 3] = [
    ("forward", "#d80", |point| point.forward),
    ("central", "#06c", |point| point.central),
    ("extrapolated", "#080", |point| point.extrapolated),
];

const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 420\" \
font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"640\" height=\"420\" fill=\"white\"/>\n";

/// The edges of the picture inside.
const LEFT: f64 = 60.0;
const RIGHT: f64 = 620.0;
const TOP: f64 = 30.0;
const BOTTOM: f64 = 380.0;

impl Curve {
    /// The errors of each kind of differences, the bar as a band, the step of the estimate as a vertical line, and how
    /// far the gradient is off as a horizontal one.
    pub(in crate::check) fn svg(&self, title: &str) -> String {
        let frame = self.frame();
        let title = escaped(title);
        let mut svg = HEAD.to_owned();
        svg += &format!("<text x=\"320\" y=\"20\" text-anchor=\"middle\" font-size=\"14\">{title}</text>\n");
        svg += &frame.band(self.bar.max(f64::MIN_POSITIVE));
        svg += &frame.axes();
        for (number, (name, colour, kind)) in KINDS.into_iter().enumerate() {
            svg += &frame.line(colour, self.errors(kind));
            let y = TOP + 20.0 + 16.0 * number as f64;
            svg += &format!("<text x=\"70\" y=\"{y}\" fill=\"{colour}\">{name}</text>\n");
        }
        svg += &self.distance().map(|off| frame.distance(off)).unwrap_or_default();
        if super::is_drawn(self.step) {
            let x = frame.x(self.step.log10());
            svg +=
                &format!("<path d=\"M{x:.1} {TOP}V{BOTTOM}\" stroke=\"#888\" stroke-dasharray=\"2 3\"/>\n");
        }
        svg + "</svg>\n"
    }
}

impl Frame {
    fn x(&self, decade: f64) -> f64 {
        LEFT + (RIGHT - LEFT) * self.steps.share(decade)
    }

    fn y(&self, error: f64) -> f64 {
        BOTTOM - (BOTTOM - TOP) * self.errors.share(error.log10())
    }

    fn band(&self, bar: f64) -> String {
        let (top, width) = (self.y(bar), RIGHT - LEFT);
        let height = BOTTOM - top;
        format!(
            "<rect x=\"{LEFT}\" y=\"{top:.1}\" width=\"{width}\" height=\"{height:.1}\" fill=\"#eee\"/>\n"
        )
    }

    fn axes(&self) -> String {
        let mut axes =
            format!("<path d=\"M{LEFT} {TOP}V{BOTTOM}H{RIGHT}\" fill=\"none\" stroke=\"black\"/>\n");
        for decade in self.steps.labels() {
            let x = self.x(decade);
            axes += &format!("<text x=\"{x:.1}\" y=\"396\" text-anchor=\"middle\">1e{decade}</text>\n");
        }
        for decade in self.errors.labels() {
            let y = self.y(10_f64.powf(decade)) + 4.0;
            axes += &format!("<text x=\"54\" y=\"{y:.1}\" text-anchor=\"end\">1e{decade}</text>\n");
        }
        axes + "<text x=\"340\" y=\"414\" text-anchor=\"middle\">step</text>\n"
    }

    fn line(&self, colour: &str, errors: impl Iterator<Item = (f64, f64)>) -> String {
        let points = errors.map(|(step, error)| format!("{:.1},{:.1}", self.x(step), self.y(error)));
        let points = points.collect::<Vec<_>>().join(" ");
        format!("<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\"/>\n")
    }

    fn distance(&self, off: f64) -> String {
        let y = self.y(off);
        let above = y - 4.0;
        format!(
            "<path d=\"M{LEFT} {y:.1}H{RIGHT}\" stroke=\"#c22\" stroke-dasharray=\"6 3\"/>\n\
             <text x=\"616\" y=\"{above:.1}\" text-anchor=\"end\" fill=\"#c22\">the gradient</text>\n"
        )
    }
}

impl Decades {
    /// Every second or fourth one.
    fn labels(&self) -> impl Iterator<Item = f64> + use<> {
        let stride = if self.high - self.low > 10.0 { 4 } else { 2 };
        (self.low as i32..=self.high as i32).filter(move |decade| decade % stride == 0).map(f64::from)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
