//! Heat flowing over a plate between two buffers that change places after each step, and the sum of the
//! squares of the temperatures at the end.

use chainrule::differentiable;

use super::Case;
use super::numbers::numbers;

/// The conductivity falls with the temperature; the edges keep theirs.
#[differentiable]
fn loss(start: &[f64], width: usize, steps: usize, rate: f64) -> f64 {
    let height = start.len() / width;
    let mut here = vec![0.0; start.len()];
    let mut there = vec![0.0; start.len()];
    for p in 0..start.len() {
        here[p] = start[p];
        there[p] = start[p];
    }
    let (mut cur, mut next) = (&mut here[..], &mut there[..]);
    for _ in 0..steps {
        for i in 1..height - 1 {
            for j in 1..width - 1 {
                let p = i * width + j;
                let flow = cur[p - width] + cur[p + width] + cur[p - 1] + cur[p + 1] - 4.0 * cur[p];
                next[p] = cur[p] + rate * flow / (1.0 + cur[p] * cur[p]);
            }
        }
        std::mem::swap(&mut cur, &mut next);
    }
    let mut sum = 0.0;
    for v in cur.iter() {
        sum += v * v;
    }
    sum
}

/// The temperature, the flow and the conductivity at a point before a step.
type Residual = (f64, f64, f64);

fn by_hand(start: &[f64], width: usize, steps: usize, rate: f64, dstart: &mut [f64]) -> (f64, f64) {
    let height = start.len() / width;
    let (mut cur, mut next) = (start.to_vec(), start.to_vec());
    let mut residuals = vec![(0.0, 0.0, 0.0); steps * (height - 2) * (width - 2)];
    for step in residuals.chunks_exact_mut((height - 2) * (width - 2)) {
        for (row, i) in step.chunks_exact_mut(width - 2).zip(1..) {
            for (residual, p) in row.iter_mut().zip(i * width + 1..) {
                let flow = cur[p - width] + cur[p + width] + cur[p - 1] + cur[p + 1] - 4.0 * cur[p];
                let conductivity = 1.0 / (1.0 + cur[p] * cur[p]);
                *residual = (cur[p], flow, conductivity);
                next[p] = cur[p] + rate * flow * conductivity;
            }
        }
        std::mem::swap(&mut cur, &mut next);
    }
    let sum = cur.iter().map(|v| v * v).sum();
    let du: Vec<f64> = cur.iter().map(|v| 2.0 * v).collect();
    (sum, reverse(du, width, rate, &residuals, dstart))
}

/// Turns the cotangent of the end into that of the start, between two buffers as well.
fn reverse(mut dnext: Vec<f64>, width: usize, rate: f64, residuals: &[Residual], dstart: &mut [f64]) -> f64 {
    let height = dnext.len() / width;
    let mut dcur = vec![0.0; dnext.len()];
    let mut drate = 0.0;
    for step in residuals.chunks_exact((height - 2) * (width - 2)).rev() {
        for (row, i) in step.chunks_exact(width - 2).zip(1..height - 1) {
            for (&(old, flow, conductivity), p) in row.iter().zip(i * width + 1..(i + 1) * width - 1) {
                let seed = std::mem::take(&mut dnext[p]);
                drate += seed * conductivity * flow;
                let dflow = seed * conductivity * rate;
                dcur[p - width] += dflow;
                dcur[p + width] += dflow;
                dcur[p - 1] += dflow;
                dcur[p + 1] += dflow;
                dcur[p] += seed - 4.0 * dflow - 2.0 * old * dflow * flow * conductivity;
            }
        }
        std::mem::swap(&mut dcur, &mut dnext);
    }
    for ((d, one), other) in dstart.iter_mut().zip(&dnext).zip(&dcur) {
        *d += one + other;
    }
    drate
}

const WIDTH: usize = 64;
const STEPS: usize = 10;
const RATE: f64 = 0.2;

/// A square plate in two buffers.
pub(crate) struct Buffers {
    start: Vec<f64>,
    width: usize,
    steps: usize,
}

impl Case for Buffers {
    type Gradient = (Vec<f64>, f64);

    const NAME: &'static str = "heat in two buffers";

    fn new() -> Self {
        Buffers { start: numbers(WIDTH * WIDTH, 11), width: WIDTH, steps: STEPS }
    }

    fn primal(&self) -> f64 {
        loss(&self.start, self.width, self.steps, RATE)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        loss::value_and_grad(&self.start, self.width, self.steps, RATE)
    }

    fn generated_into(&self, (dstart, drate): &mut Self::Gradient) -> f64 {
        let (value, backward) = loss::forward(&self.start, self.width, self.steps, RATE);
        let (_, _, more) = backward(&self.start, dstart, 1.0);
        *drate += more;
        value
    }

    fn hand_into(&self, (dstart, drate): &mut Self::Gradient) -> f64 {
        let (value, more) = by_hand(&self.start, self.width, self.steps, RATE, dstart);
        *drate += more;
        value
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; WIDTH * WIDTH], 0.0)
    }
}
