//! The plots, as SVG.

use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use chainrule_examples::digits::{Digits, SIDE};
use plotters::chart::SeriesLabelPosition;
use plotters::coord::Shift;
use plotters::coord::ranged1d::{AsRangedCoord, ValueFormatter};
use plotters::prelude::*;

use crate::compare::{Comparison, StepStudy};
use crate::train::Epoch;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

const SIZE: (u32, u32) = (720, 480);
const FONT: &str = "sans-serif";
const COLOURS: [RGBColor; 4] =
    [RGBColor(0, 90, 181), RGBColor(220, 50, 32), RGBColor(60, 60, 60), RGBColor(0, 140, 90)];

/// A curve and its name in the legend.
struct Line {
    name: &'static str,
    points: Vec<(f64, f64)>,
}

/// What stands around the curves.
struct Labels {
    title: String,
    x: &'static str,
    y: &'static str,
    legend: SeriesLabelPosition,
}

/// Loss and accuracy over the epochs.
pub(crate) fn history(path: &Path, history: &[Epoch]) -> Result<()> {
    let line = |name, value: fn(&Epoch) -> f64| Line {
        name,
        points: history.iter().enumerate().map(|(n, epoch)| ((n + 1) as f64, value(epoch))).collect(),
    };
    let losses = [line("training", |epoch| epoch.loss)];
    let shares = [
        line("training", |epoch| 100.0 * epoch.training),
        line("validation", |epoch| 100.0 * epoch.validation),
    ];
    let highest = losses[0].points.iter().fold(0.0, |most: f64, point| most.max(point.1));
    let lowest =
        shares.iter().flat_map(|line| &line.points).fold(100.0, |least: f64, point| least.min(point.1));
    let percent = (lowest / 10.0).floor() * 10.0..101.0;
    let epochs = 1.0..(history.len() as f64).max(2.0);
    write(path, (960, 400), |area| {
        let (left, right) = area.split_horizontally(480);
        let labels =
            Labels { title: "loss".into(), x: "epoch", y: "", legend: SeriesLabelPosition::UpperRight };
        draw(&left, &labels, epochs.clone(), 0.0..1.05 * highest, &losses)?;
        let labels = Labels {
            title: "accuracy in %".into(),
            x: "epoch",
            y: "",
            legend: SeriesLabelPosition::LowerRight,
        };
        draw(&right, &labels, epochs.clone(), percent.clone(), &shares)
    })
}

/// Time of both gradients, and of one loss, against the number of parameters, log–log.
pub(crate) fn costs(path: &Path, comparisons: &[Comparison]) -> Result<()> {
    let line = |name, value: fn(&Comparison) -> f64| Line {
        name,
        points: comparisons.iter().map(|size| (size.shape.parameters() as f64, value(size))).collect(),
    };
    let lines = [
        line("generated backward", |size| size.generated.as_secs_f64()),
        line("nudging every weight", |size| size.nudged.as_secs_f64()),
        line("one run of the loss", |size| size.loss.as_secs_f64()),
    ];
    let labels = Labels {
        title: "cost of one gradient".into(),
        x: "parameters",
        y: "seconds",
        legend: SeriesLabelPosition::UpperLeft,
    };
    write(path, SIZE, |area| draw_log(area, &labels, &lines))
}

/// Error of the difference quotient against its step: the V, with the two errors that it is made of.
pub(crate) fn steps(path: &Path, study: &StepStudy) -> Result<()> {
    let errors = |name, value: fn(&(f64, f64, f64)) -> f64| Line {
        name,
        points: study.errors.iter().map(|error| (error.0, value(error))).collect(),
    };
    let model = Line {
        name: "h|f''|/2 + eps|f|/h",
        points: study
            .errors
            .iter()
            .map(|error| (error.0, study.truncation(error.0) + study.rounding(error.0)))
            .collect(),
    };
    let lines =
        [errors("central difference", |error| error.2), errors("forward difference", |error| error.1), model];
    let labels = Labels {
        title: format!("error of the difference quotient at {}", study.name),
        x: "step h",
        y: "distance from the generated slope",
        legend: SeriesLabelPosition::UpperMiddle,
    };
    write(path, SIZE, |area| draw_log(area, &labels, &lines))
}

/// Held-out digits with what the network reads: the first thirty, then its first ten mistakes.
pub(crate) fn predictions(path: &Path, digits: &Digits, predict: impl Fn(&[f64]) -> usize) -> Result<()> {
    const SHOWN: usize = 30;
    const MISTAKES: usize = 10;
    let read: Vec<usize> = (0..digits.len()).map(|n| predict(digits.image(n))).collect();
    let mistakes =
        (SHOWN.min(digits.len())..digits.len()).filter(|&n| read[n] != digits.labels[n]).take(MISTAKES);
    let chosen: Vec<usize> = (0..SHOWN.min(digits.len())).chain(mistakes).collect();
    write(path, (900, 480), |area| {
        let cells = area.margin(8, 8, 8, 8).split_evenly((4, 10));
        chosen
            .iter()
            .zip(&cells)
            .try_for_each(|(&n, cell)| digit(cell, digits.image(n), digits.labels[n], read[n]))
    })
}

fn digit(cell: &Area, image: &[f64], label: usize, read: usize) -> Result<()> {
    const PIXEL: i32 = 9;
    let side = SIDE as i32;
    for (pixel, ink) in (0..).zip(image) {
        let (x, y) = (pixel % side * PIXEL, pixel / side * PIXEL);
        let grey = (255.0 * (1.0 - ink)) as u8;
        cell.draw(&Rectangle::new([(x, y), (x + PIXEL, y + PIXEL)], RGBColor(grey, grey, grey).filled()))?;
    }
    let (text, colour) =
        if read == label { (format!("{read}"), BLACK) } else { (format!("{read}, is {label}"), COLOURS[1]) };
    let style = (FONT, 18).into_font().color(&colour);
    cell.draw(&Text::new(text, (0, side * PIXEL + 6), style))?;
    Ok(())
}

fn write(path: &Path, size: (u32, u32), draw: impl Fn(&Area) -> Result<()>) -> Result<()> {
    let area = SVGBackend::new(path, size).into_drawing_area();
    let drawn = area.fill(&WHITE).map_err(|error| anyhow!("{error}")).and_then(|()| draw(&area));
    drawn.and_then(|()| Ok(area.present()?)).with_context(|| format!("cannot write {}", path.display()))
}

fn draw_log(area: &Area, labels: &Labels, lines: &[Line]) -> Result<()> {
    let positive: Vec<(f64, f64)> =
        lines.iter().flat_map(|line| &line.points).copied().filter(visible).collect();
    let x = around(positive.iter().map(|point| point.0), 1.2);
    let y = around(positive.iter().map(|point| point.1), 3.0);
    draw(area, labels, x.log_scale(), y.log_scale(), lines)
}

/// A logarithm has no place for an error of exactly 0.
fn visible(point: &(f64, f64)) -> bool {
    point.0 > 0.0 && point.1 > 0.0
}

fn around(values: impl Iterator<Item = f64>, margin: f64) -> Range<f64> {
    let (least, most) = values.fold((f64::INFINITY, 0.0_f64), |(least, most), x| (least.min(x), most.max(x)));
    least / margin..most * margin
}

fn draw<X, Y>(area: &Area, labels: &Labels, x: X, y: Y, lines: &[Line]) -> Result<()>
where
    X: AsRangedCoord<Value = f64>,
    Y: AsRangedCoord<Value = f64>,
    X::CoordDescType: ValueFormatter<f64>,
    Y::CoordDescType: ValueFormatter<f64>,
{
    let mut chart = ChartBuilder::on(area)
        .caption(&labels.title, (FONT, 20))
        .margin(14)
        .x_label_area_size(44)
        .y_label_area_size(70)
        .build_cartesian_2d(x, y)?;
    let number = |value: &f64| short(*value);
    let mut mesh = chart.configure_mesh();
    mesh.x_desc(labels.x).y_desc(labels.y).label_style((FONT, 14)).x_labels(6).max_light_lines(0);
    mesh.bold_line_style(BLACK.mix(0.12));
    mesh.x_label_formatter(&number).y_label_formatter(&number).draw()?;
    for (line, colour) in lines.iter().zip(COLOURS) {
        let points = line.points.iter().copied().filter(visible);
        let key = move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2));
        chart.draw_series(LineSeries::new(points, colour.stroke_width(2)))?.label(line.name).legend(key);
    }
    let mut legend = chart.configure_series_labels();
    legend.position(labels.legend.clone()).background_style(WHITE.mix(0.8)).label_font((FONT, 14)).draw()?;
    Ok(())
}

/// `0.25`, `40`, `1e-9`.
fn short(value: f64) -> String {
    if value == 0.0 || (1e-2..1e5).contains(&value.abs()) {
        format!("{}", (value * 1e3).round() / 1e3)
    } else {
        format!("{value:.0e}")
    }
}
