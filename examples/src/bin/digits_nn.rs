//! The network of `digits` a second time, made of layers: `cargo run --release -p chainrule-examples --bin digits_nn`.

use std::path::Path;

use anyhow::{Result, ensure};
use chainrule::nn::{Linear, Random, Tensor, cross_entropy, flatten, summary, tanh};
use chainrule::{Differentiable, differentiable};
use chainrule_examples::digits::{CLASSES, Digits, PIXELS};
use chainrule_examples::learning::{Settings, accuracy, images, train};

#[derive(Clone, Debug, Differentiable)]
struct Network {
    hidden: Linear<f32>,
    scores: Linear<f32>,
}

#[differentiable]
impl Network {
    fn forward(&self, images: &Tensor<f32>) -> Tensor<f32> {
        let hidden = tanh(self.hidden.forward(&flatten(images.clone())));
        self.scores.forward(&hidden)
    }
}

#[differentiable(wrt(network))]
fn loss(network: &Network, images: &Tensor<f32>, labels: &[usize]) -> f32 {
    cross_entropy(&network.forward(images), labels)
}

fn main() -> Result<()> {
    let data = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv.gz"));
    let parts = Digits::read(data)?.divide()?;
    let mut random = Random::seeded(1);
    let (hidden, scores) = (Linear::new(PIXELS, 64, &mut random), Linear::new(64, CLASSES, &mut random));
    let mut network = Network { hidden, scores };
    println!("{}", summary(&network));
    let settings = Settings { epochs: 40, batch: 32, rate: 3e-3, seed: 1 };
    train(&mut network, &parts.training, settings, loss::value_and_grad);
    let right = accuracy(&network.forward(&images(&parts.held_out)), &parts.held_out.labels);
    println!("Right on the {} held-out digits: {:.2} %.", parts.held_out.len(), 100.0 * right);
    ensure!(right >= 0.96, "fewer than 96 %");
    Ok(())
}
