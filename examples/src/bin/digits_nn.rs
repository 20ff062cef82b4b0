//! The network of `digits` a second time, made of layers: `cargo run --release -p chainrule-examples --bin digits_nn`.

use std::path::Path;

use anyhow::{Result, ensure};
use chainrule::nn::{Adam, Linear, Random, Tensor, cosine, cross_entropy, tanh};
use chainrule::{Differentiable, differentiable};
use chainrule_examples::digits::{CLASSES, Digits, PIXELS};

const EPOCHS: usize = 40;
const BATCH: usize = 32;
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv.gz");

#[derive(Clone, Debug, Differentiable)]
struct Network {
    hidden: Linear<f32>,
    scores: Linear<f32>,
}

#[differentiable]
impl Network {
    fn forward(&self, images: &Tensor<f32>) -> Tensor<f32> {
        let hidden = tanh(self.hidden.forward(images));
        self.scores.forward(&hidden)
    }
}

#[differentiable(wrt(network))]
fn loss(network: &Network, images: &Tensor<f32>, labels: &[usize]) -> f32 {
    cross_entropy(&network.forward(images), labels)
}

fn train(training: &Digits, seed: u64) -> Network {
    let mut random = Random::seeded(seed);
    let mut network = Network {
        hidden: Linear::new(PIXELS, 64, &mut random),
        scores: Linear::new(64, CLASSES, &mut random),
    };
    let mut adam = Adam::new(0.0);
    for epoch in 0..EPOCHS {
        adam.rate = cosine(3e-3, 0.0, EPOCHS, epoch);
        let mut total = 0.0;
        for rows in random.order(training.len()).chunks(BATCH) {
            let batch = training.select(rows);
            let (value, gradient) = loss::value_and_grad(&network, &images(&batch), &batch.labels);
            adam.step(&mut network, &gradient);
            total += value * rows.len() as f32 / training.len() as f32;
        }
        println!("epoch {:>2}/{EPOCHS} loss {total:.4}", epoch + 1);
    }
    network
}

fn images(digits: &Digits) -> Tensor<f32> {
    Tensor::new(&[digits.len(), PIXELS], digits.images.iter().map(|pixel| *pixel as f32).collect())
}

/// The share of digits of which the highest score is that of the label.
fn accuracy(network: &Network, digits: &Digits) -> f64 {
    let scores = network.forward(&images(digits));
    let best = |row: &[f32]| (1..row.len()).fold(0, |best, n| if row[n] > row[best] { n } else { best });
    let rows = scores.data.chunks_exact(CLASSES).zip(&digits.labels);
    rows.filter(|(row, label)| best(row) == **label).count() as f64 / digits.len() as f64
}

fn main() -> Result<()> {
    let parts = Digits::read(Path::new(DATA))?.divide()?;
    let network = train(&parts.training, 1);
    let right = accuracy(&network, &parts.held_out);
    println!("Right on the {} held-out digits: {:.2} %.", parts.held_out.len(), 100.0 * right);
    ensure!(right >= 0.96, "fewer than 96 %");
    Ok(())
}
