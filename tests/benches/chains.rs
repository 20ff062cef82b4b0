//! `cargo bench --bench chains`: iterator chains beside the same loops, the functions and their gradients, as one table.
//!
//! The two forms take turns, and a ratio is the median over the rounds of the ratio within a round. First of all their
//! gradients have to agree.

// The loops are to be plain ones.
#![allow(clippy::needless_range_loop)]

mod timing;

use std::hint::black_box;

use chainrule::differentiable;
use timing::{interleaved, median, ratio, settle_the_allocator};

const HEADER: &str = "\
| function | loop | its gradient | chain ÷ loop | gradients, chain ÷ loop |
|---|--:|--:|--:|--:|";

/// A function of two slices, written as a chain and as a loop.
struct Pair {
    name: &'static str,
    chain: Form,
    by_loop: Form,
}

type Gradient = (Vec<f64>, Vec<f64>);

/// A function and its gradient.
struct Form {
    primal: fn(&[f64], &[f64]) -> f64,
    gradient: fn(&[f64], &[f64]) -> (f64, Gradient),
}

/// The functions in both forms, and a list of the pairs.
macro_rules! pairs {
    ($($name:literal { fn $chain:ident $as_chain:tt fn $by_loop:ident $as_loop:tt })+) => {
        $(pairs!(@ $chain $as_chain);
        pairs!(@ $by_loop $as_loop);)+

        const PAIRS: &[Pair] = &[$(Pair {
            name: $name,
            chain: Form { primal: $chain, gradient: $chain::value_and_grad },
            by_loop: Form { primal: $by_loop, gradient: $by_loop::value_and_grad },
        }),+];
    };
    (@ $f:ident { |$x:ident, $y:ident| $body:block }) => {
        #[differentiable]
        fn $f($x: &[f64], $y: &[f64]) -> f64 $body
    };
}

pairs! {
    "dot product" {
        fn dot { |x, y| { x.iter().zip(y).map(|(a, b)| a * b).sum() } }
        fn dot_by_loop { |x, y| {
            let mut sum = 0.0;
            for i in 0..x.len() {
                sum += x[i] * y[i];
            }
            sum
        } }
    }
    "logsumexp" {
        fn logsumexp { |x, y| {
            let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            y[0] * (max + x.iter().map(|v| (v - max).exp()).sum::<f64>().ln())
        } }
        fn logsumexp_by_loop { |x, y| {
            let mut max = f64::NEG_INFINITY;
            for i in 0..x.len() {
                max = max.max(x[i]);
            }
            let mut sum = 0.0;
            for i in 0..x.len() {
                sum += (x[i] - max).exp();
            }
            y[0] * (max + sum.ln())
        } }
    }
    "second differences (windows)" {
        fn roughness { |x, y| {
            y[0] * x.windows(3).map(|w| (w[0] - 2.0 * w[1] + w[2]).powi(2)).sum::<f64>()
        } }
        fn roughness_by_loop { |x, y| {
            let mut sum = 0.0;
            for i in 0..x.len() - 2 {
                sum += (x[i] - 2.0 * x[i + 1] + x[i + 2]).powi(2);
            }
            y[0] * sum
        } }
    }
    "least squares (rows by chunks_exact)" {
        fn residuals { |x, y| {
            x.chunks_exact(40)
                .zip(y.iter().rev())
                .map(|(row, b)| row.iter().zip(y).map(|(a, v)| a * v).sum::<f64>() - b)
                .map(|r| r * r)
                .sum()
        } }
        fn residuals_by_loop { |x, y| {
            let mut sum = 0.0;
            for k in 0..x.len() / 40 {
                let mut r = 0.0;
                for j in 0..40 {
                    r += x[k * 40 + j] * y[j];
                }
                r -= y[y.len() - 1 - k];
                sum += r * r;
            }
            sum
        } }
    }
    "logarithms of positive parts (filter)" {
        fn logs { |x, y| { x.iter().zip(y).filter(|(a, _)| **a > 0.0).map(|(a, b)| a.ln() * b).sum() } }
        fn logs_by_loop { |x, y| {
            let mut sum = 0.0;
            for i in 0..x.len() {
                if x[i] > 0.0 {
                    sum += x[i].ln() * y[i];
                }
            }
            sum
        } }
    }
    "smoothing (scan)" {
        fn smoothed { |x, y| {
            let states = x.iter().zip(y).scan(0.0, |state, (a, b)| {
                *state = 0.9 * *state + a * b;
                Some(*state)
            });
            states.map(|state| state * state).sum()
        } }
        fn smoothed_by_loop { |x, y| {
            let (mut state, mut sum) = (0.0, 0.0);
            for i in 0..x.len() {
                state = 0.9 * state + x[i] * y[i];
                sum += state * state;
            }
            sum
        } }
    }
    "products of a vector (map, collect)" {
        fn products { |x, y| {
            let sines: Vec<f64> = x.iter().map(|v| v.sin()).collect();
            sines.iter().zip(y).enumerate().map(|(i, (a, b))| a * b * i as f64).sum()
        } }
        fn products_by_loop { |x, y| {
            let mut sines = vec![0.0; x.len()];
            for i in 0..x.len() {
                sines[i] = x[i].sin();
            }
            let mut sum = 0.0;
            for i in 0..sines.len() {
                sum += sines[i] * y[i] * i as f64;
            }
            sum
        } }
    }
}

/// `cargo bench` says `--bench`; `cargo test` does not, and then only the agreement is asserted.
fn main() {
    let timed = std::env::args().any(|argument| argument == "--bench");
    let x: Vec<f64> = (0..1600_u32).map(|i| (f64::from(i) * 0.7).sin()).collect();
    let y: Vec<f64> = (0..1600_u32).map(|i| (f64::from(i) * 0.3).cos() + 0.1).collect();
    PAIRS.iter().for_each(|pair| assert_agreement(pair, &x, &y));
    if timed {
        settle_the_allocator();
        println!("{HEADER}");
        PAIRS.iter().for_each(|pair| println!("{}", row(pair, &x, &y)));
    }
}

/// Panics where the two forms differ in the value or a derivative.
fn assert_agreement(pair: &Pair, x: &[f64], y: &[f64]) {
    let (value, (dx, dy)) = (pair.chain.gradient)(x, y);
    let (by_loop, (dx_by_loop, dy_by_loop)) = (pair.by_loop.gradient)(x, y);
    let close = |a: &f64, b: &f64| (a - b).abs() <= 1e-12 * (1.0 + b.abs());
    assert!(close(&value, &by_loop), "{}: {value} and {by_loop}", pair.name);
    for (chain, by_loop) in dx.iter().chain(&dy).zip(dx_by_loop.iter().chain(&dy_by_loop)) {
        assert!(close(chain, by_loop), "{}: {chain} and {by_loop}", pair.name);
    }
}

/// A row of the table.
fn row(pair: &Pair, x: &[f64], y: &[f64]) -> String {
    let (x, y) = (black_box(x), black_box(y));
    let [chain, by_loop, gradient, gradient_by_loop] = interleaved([
        &mut || _ = black_box((pair.chain.primal)(x, y)),
        &mut || _ = black_box((pair.by_loop.primal)(x, y)),
        &mut || drop(black_box((pair.chain.gradient)(x, y))),
        &mut || drop(black_box((pair.by_loop.gradient)(x, y))),
    ]);
    format!(
        "| {} | {:.0} ns | {:.0} ns | {:.2} | {:.2} |",
        pair.name,
        median(by_loop.clone()),
        median(gradient_by_loop.clone()),
        ratio(&chain, &by_loop),
        ratio(&gradient, &gradient_by_loop),
    )
}
