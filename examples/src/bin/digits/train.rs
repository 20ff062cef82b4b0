//! Mini-batch gradient descent with momentum, by hand.

use std::io::{IsTerminal, stderr};

use anyhow::{Result, ensure};
use chainrule_examples::digits::{Digits, Parts};
use indicatif::{ProgressBar, ProgressStyle};
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

use crate::cli::Arguments;
use crate::network::Shape;

/// The share of the last step that the next one keeps.
const MOMENTUM: f64 = 0.9;
/// Without a terminal there is no bar to redraw, so that a line is printed after every so many epochs.
const EPOCHS_A_LINE: usize = 10;

/// What the training is told.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    shape: Shape,
    epochs: usize,
    batch: usize,
    rate: f64,
    seed: u64,
}

/// How an epoch ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Epoch {
    /// The mean loss over the mini-batches.
    pub(crate) loss: f64,
    /// The accuracy on the training rows.
    pub(crate) training: f64,
    /// The accuracy on the validation rows.
    pub(crate) validation: f64,
}

/// The network that came out.
#[derive(Clone, Debug)]
pub(crate) struct Trained {
    /// Its weights and biases.
    pub(crate) parameters: Vec<f64>,
    /// How it got there.
    pub(crate) history: Vec<Epoch>,
}

impl From<&Arguments> for Settings {
    fn from(arguments: &Arguments) -> Self {
        Self {
            shape: Shape { hidden: arguments.hidden as usize },
            epochs: arguments.epochs as usize,
            batch: arguments.batch as usize,
            rate: arguments.rate,
            seed: arguments.seed,
        }
    }
}

/// Trains on `parts.training`, and reports the accuracy on `parts.validation` after every epoch.
///
/// # Errors
/// Stops when the loss is no longer a number.
pub(crate) fn train(settings: Settings, parts: &Parts) -> Result<Trained> {
    let Settings { shape, epochs, .. } = settings;
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(settings.seed);
    let mut parameters = shape.random_parameters(&mut rng);
    let mut velocity = vec![0.0; parameters.len()];
    let progress = Progress::new(epochs);
    let mut history = Vec::with_capacity(epochs);
    for number in 1..=epochs {
        let loss = descend(&settings, &parts.training, &mut rng, &mut parameters, &mut velocity);
        ensure!(loss.is_finite(), "the loss is {loss} after epoch {number}; try a smaller --rate");
        let training = shape.accuracy(&parameters, &parts.training);
        let validation = shape.accuracy(&parameters, &parts.validation);
        let epoch = Epoch { loss, training, validation };
        progress.show(number, &epoch);
        history.push(epoch);
    }
    progress.bar.finish();
    Ok(Trained { parameters, history })
}

/// One pass over the training rows in a new order; returns the mean loss.
fn descend(
    settings: &Settings,
    training: &Digits,
    rng: &mut impl Rng,
    parameters: &mut [f64],
    velocity: &mut [f64],
) -> f64 {
    let mut order: Vec<usize> = (0..training.len()).collect();
    order.shuffle(rng);
    let mut total = 0.0;
    for rows in order.chunks(settings.batch) {
        let (loss, gradient) = settings.shape.loss_and_gradient(parameters, &training.select(rows));
        for ((parameter, speed), slope) in parameters.iter_mut().zip(&mut *velocity).zip(gradient) {
            *speed = MOMENTUM * *speed - settings.rate * slope;
            *parameter += *speed;
        }
        total += loss * rows.len() as f64;
    }
    total / training.len() as f64
}

struct Progress {
    bar: ProgressBar,
    epochs: usize,
}

impl Progress {
    fn new(epochs: usize) -> Self {
        let bar =
            if stderr().is_terminal() { ProgressBar::new(epochs as u64) } else { ProgressBar::hidden() };
        let style = ProgressStyle::with_template("epoch {pos:>3}/{len} [{bar:40}] {elapsed} {msg}");
        Self { bar: bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())), epochs }
    }

    fn show(&self, number: usize, epoch: &Epoch) {
        let Epoch { loss, training, validation } = epoch;
        let (training, validation) = (100.0 * training, 100.0 * validation);
        let message =
            format!("loss {loss:.4}, right: training {training:.1} %, validation {validation:.1} %");
        if self.bar.is_hidden()
            && (number.is_multiple_of(EPOCHS_A_LINE) || number == 1 || number == self.epochs)
        {
            eprintln!("epoch {number:>3}/{} {message}", self.epochs);
        }
        self.bar.set_message(message);
        self.bar.inc(1);
    }
}
