//! The user's layer is checked and trained.

use autograd::assert_gradient;
use autograd::nn::{Adam, Float, Linear, Random, Tensor};
use outsider::gated::{Gated, Network, loss};

fn network<T: Float>(random: &mut Random) -> Network<T> {
    Network {
        layers: [Gated::new(2, random), Gated::new(2, random)],
        scores: Linear::new(2, 2, random),
    }
}

/// Points within a circle and without.
fn points<T: Float>(random: &mut Random) -> (Tensor<T>, Vec<usize>) {
    let points: Vec<f64> = (0..64).map(|_| random.normal()).collect();
    let labels = points.chunks_exact(2).map(|p| usize::from(p[0] * p[0] + p[1] * p[1] > 1.4)).collect();
    (Tensor::new(&[32, 2], points.into_iter().map(|v| T::from(v).unwrap()).collect()), labels)
}

#[test]
fn the_gradient_agrees_with_differences() {
    let mut random = Random::seeded(1);
    let (x, labels) = points::<f64>(&mut random);
    assert_gradient!(loss(&network::<f64>(&mut random), const &x, &labels));
}

#[test]
fn the_network_learns_in_single_precision() {
    let mut random = Random::seeded(1);
    let (x, labels) = points::<f32>(&mut random);
    let mut network = network::<f32>(&mut random);
    let (before, mut adam) = (loss(&network, &x, &labels), Adam::new(0.05));
    for _ in 0..300 {
        let (_, gradient) = loss::value_and_grad(&network, &x, &labels);
        adam.step(&mut network, &gradient);
    }
    let after = loss(&network, &x, &labels);
    assert!(after < 0.2 * before, "{before} became {after}");
}
