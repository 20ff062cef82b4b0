//! `cargo bench -p chainrule-tests --bench layers`: a training step (forward, backward, update) of networks made of
//! `chainrule::nn`, beside the same step by hand, as one table. `f32`, one thread.
//!
//! The two take turns, and the ratio is the median over the rounds of the ratio within a round. First of all they have
//! to agree on the loss and on the weights after some steps.

mod perceptron;

use std::time::{Duration, Instant};

use perceptron::{ByHand, Generated, Relu, Tanh};

const ROUNDS: usize = 201;

/// A turn lasts long enough for the clock.
const TURN: Duration = Duration::from_millis(2);

/// A network that is being trained.
pub(crate) trait Training {
    /// One step; gives the loss before it.
    fn step(&mut self) -> f32;
    /// The weights, in the order of the layers.
    fn weights(&self) -> Vec<f32>;
}

/// `cargo bench` says `--bench`; `cargo test` does not, and then only the agreement is asserted.
fn main() {
    let timed = std::env::args().any(|argument| argument == "--bench");
    println!("| a step of | by hand, µs | generated, µs | generated ÷ hand |\n|---|--:|--:|--:|");
    let small = [64, 128, 64, 10];
    row("MLP 64→128→64→10, batch 64, tanh", timed, |seed| {
        (ByHand::<Tanh>::new(&small, 64, seed), Generated::<Tanh>::new(&small, 64, seed))
    });
    row("MLP 64→128→64→10, batch 64, relu", timed, |seed| {
        (ByHand::<Relu>::new(&small, 64, seed), Generated::<Relu>::new(&small, 64, seed))
    });
    let large = [784, 512, 256, 10];
    row("MLP 784→512→256→10, batch 128, relu", timed, |seed| {
        (ByHand::<Relu>::new(&large, 128, seed), Generated::<Relu>::new(&large, 128, seed))
    });
}

fn row<H: Training, G: Training>(name: &str, timed: bool, new: impl Fn(u64) -> (H, G)) {
    let (mut hand, mut generated) = new(1);
    assert_agreement(name, &mut hand, &mut generated);
    if timed {
        println!("{}", measured(name, &mut hand, &mut generated));
    }
}

fn assert_agreement(name: &str, hand: &mut impl Training, generated: &mut impl Training) {
    for step in 0..3 {
        let (a, b) = (hand.step(), generated.step());
        assert!(
            (a - b).abs() <= 1e-4 * a.abs(),
            "{name}: in step {step} the loss is {a} by hand, {b} generated"
        );
    }
    let (a, b) = (hand.weights(), generated.weights());
    assert_eq!(a.len(), b.len(), "{name}: weights");
    let largest = a.iter().zip(&b).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
    assert!(largest <= 1e-4, "{name}: the weights differ by {largest}");
}

fn measured(name: &str, hand: &mut impl Training, generated: &mut impl Training) -> String {
    let repeats = |training: &mut dyn FnMut() -> f32| {
        let mut count = 0_u32;
        let start = Instant::now();
        while start.elapsed() < TURN {
            training();
            count += 1;
        }
        count.max(1)
    };
    let count = repeats(&mut || hand.step()).max(repeats(&mut || generated.step()));
    let turn = |training: &mut dyn FnMut() -> f32| {
        let start = Instant::now();
        (0..count).for_each(|_| _ = training());
        start.elapsed().as_secs_f64() / f64::from(count)
    };
    let rounds: Vec<(f64, f64)> =
        (0..ROUNDS).map(|_| (turn(&mut || hand.step()), turn(&mut || generated.step()))).collect();
    let micros = |of: fn(&(f64, f64)) -> f64| 1e6 * median(rounds.iter().map(of).collect());
    let ratio = median(rounds.iter().map(|(hand, generated)| generated / hand).collect());
    format!("| {name} | {:.1} | {:.1} | {ratio:.2} |", micros(|r| r.0), micros(|r| r.1))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
