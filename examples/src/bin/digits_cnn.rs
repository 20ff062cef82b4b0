//! A network of convolutions on the digits: `cargo run --release -p chainrule-examples --bin digits_cnn`.

use std::path::Path;

use anyhow::{Result, ensure};
use chainrule::nn::{
    Conv2d, Dropout, Linear, MaxPool2d, Random, Tensor, cross_entropy, flatten, relu, summary,
};
use chainrule::{Differentiable, differentiable};
use chainrule_examples::digits::{CLASSES, Digits};
use chainrule_examples::learning::{Settings, accuracy, images, train};

#[derive(Clone, Debug, Differentiable)]
struct Network {
    first: Conv2d<f32>,
    second: Conv2d<f32>,
    scores: Linear<f32>,
}

/// What is left of an image of 8×8 after two halvings.
const FEATURES: usize = 64 * 2 * 2;
const DROPOUT: Dropout = Dropout { p: 0.5 };

#[differentiable]
impl Network {
    fn features(&self, images: &Tensor<f32>) -> Tensor<f32> {
        let pool = MaxPool2d { size: 2, stride: 2 };
        let x = pool.forward(&relu(self.first.forward(images)));
        flatten(pool.forward(&relu(self.second.forward(&x))))
    }

    fn forward(&self, images: &Tensor<f32>) -> Tensor<f32> {
        self.scores.forward(&self.features(images))
    }
}

/// While it is trained, half of the features are left out, each time others.
#[differentiable(wrt(network))]
fn loss(network: &Network, images: &Tensor<f32>, labels: &[usize], kept: &[bool]) -> f32 {
    let dropout = DROPOUT;
    let features = dropout.forward(network.features(images), kept);
    cross_entropy(&network.scores.forward(&features), labels)
}

fn main() -> Result<()> {
    let data = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv.gz"));
    let parts = Digits::read(data)?.divide()?;
    let mut random = Random::seeded(1);
    let mut network = Network {
        first: Conv2d::new(1, 32, 3, &mut random).padding(1),
        second: Conv2d::new(32, 64, 3, &mut random).padding(1),
        scores: Linear::new(FEATURES, CLASSES, &mut random),
    };
    println!("{}", summary(&network));
    // Of a few settings, the ones with the least loss on the validation rows.
    let settings = Settings { epochs: 40, batch: 16, rate: 3e-3, seed: 1 };
    train(&mut network, &parts.training, settings, |network, images, labels| {
        let kept = DROPOUT.draw(labels.len() * FEATURES, &mut random);
        loss::value_and_grad(network, images, labels, &kept)
    });
    let right = accuracy(&network.forward(&images(&parts.held_out)), &parts.held_out.labels);
    println!("Right on the {} held-out digits: {:.2} %.", parts.held_out.len(), 100.0 * right);
    ensure!(right >= 0.985, "fewer than 98.5 %");
    Ok(())
}
