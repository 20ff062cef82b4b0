//! Training on the digits with layers, for any model.

use std::io::{IsTerminal, stderr};

use chainrule::nn::{Adam, Random, Tensor, cosine};
use chainrule::{Coordinates, Differentiable};
use indicatif::{ProgressBar, ProgressStyle};

use crate::digits::{CLASSES, Digits, SIDE};

/// What the training is told.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Passes over the training rows.
    pub epochs: usize,
    /// Images in a mini-batch.
    pub batch: usize,
    /// The first step size, which goes to 0 along half a cosine.
    pub rate: f64,
    /// Seed of the order of the mini-batches.
    pub seed: u64,
}

/// The images of some digits, as (rows, 1, height, width).
#[must_use]
pub fn images(digits: &Digits) -> Tensor<f32> {
    let pixels = digits.images.iter().map(|pixel| *pixel as f32).collect();
    Tensor::new(&[digits.len(), 1, SIDE, SIDE], pixels)
}

/// Trains the model with Adam, by the loss of a batch and its gradient.
pub fn train<M: Coordinates + Differentiable>(
    model: &mut M,
    training: &Digits,
    settings: Settings,
    mut loss_and_gradient: impl FnMut(&M, &Tensor<f32>, &[usize]) -> (f32, M::Tangent),
) {
    let mut random = Random::seeded(settings.seed);
    let mut adam = Adam::new(settings.rate);
    let bar = progress(settings.epochs);
    for epoch in 0..settings.epochs {
        adam.rate = cosine(settings.rate, 0.0, settings.epochs, epoch);
        let mut total = 0.0;
        for rows in random.order(training.len()).chunks(settings.batch) {
            let batch = training.select(rows);
            let (loss, gradient) = loss_and_gradient(model, &images(&batch), &batch.labels);
            adam.step(model, &gradient);
            total += loss * rows.len() as f32 / training.len() as f32;
        }
        bar.set_message(format!("loss {total:.4}"));
        bar.inc(1);
        if bar.is_hidden() && (epoch + 1).is_multiple_of(10) {
            eprintln!("epoch {:>3}/{} loss {total:.4}", epoch + 1, settings.epochs);
        }
    }
    bar.finish();
}

fn progress(epochs: usize) -> ProgressBar {
    let bar = if stderr().is_terminal() { ProgressBar::new(epochs as u64) } else { ProgressBar::hidden() };
    let style = ProgressStyle::with_template("epoch {pos:>3}/{len} [{bar:40}] {elapsed} {msg}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// The share of the rows of scores in which the highest one is that of the label.
#[must_use]
pub fn accuracy(scores: &Tensor<f32>, labels: &[usize]) -> f64 {
    let best = |row: &[f32]| (1..row.len()).fold(0, |best, n| if row[n] > row[best] { n } else { best });
    let rows = scores.data.chunks_exact(CLASSES).zip(labels);
    rows.filter(|(row, label)| best(row) == **label).count() as f64 / labels.len() as f64
}
