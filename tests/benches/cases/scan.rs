//! A prefix scan in place, each element from its own and the square of the one before, and a weighted sum of the end.

use chainrule::differentiable;

use super::Case;
use super::numbers::numbers;

#[differentiable]
fn scan(u: &mut [f64], rate: f64) {
    for i in 1..u.len() {
        u[i] = rate * u[i] + 0.5 * u[i - 1] * u[i - 1];
    }
}

#[differentiable]
fn loss(start: &[f64], rate: f64) -> f64 {
    let mut u = vec![0.0; start.len()];
    for i in 0..start.len() {
        u[i] = start[i];
    }
    scan(&mut u, rate);
    let mut sum = 0.0;
    for v in &u {
        sum += v * v;
    }
    sum
}

fn by_hand(start: &[f64], rate: f64, dstart: &mut [f64]) -> (f64, f64) {
    let mut u = start.to_vec();
    for i in 1..u.len() {
        u[i] = rate * start[i] + 0.5 * u[i - 1] * u[i - 1];
    }
    let sum = u.iter().map(|v| v * v).sum();
    let mut drate = 0.0;
    let mut carried = 0.0;
    for i in (1..u.len()).rev() {
        let seed = 2.0 * u[i] + carried;
        drate += seed * start[i];
        dstart[i] += seed * rate;
        carried = seed * u[i - 1];
    }
    dstart[0] += 2.0 * u[0] + carried;
    (sum, drate)
}

const RATE: f64 = 0.7;

/// Ten thousand numbers.
pub(crate) struct Scan {
    start: Vec<f64>,
}

impl Case for Scan {
    type Gradient = (Vec<f64>, f64);

    const NAME: &'static str = "prefix scan in place";

    fn new() -> Self {
        Scan { start: numbers(10_000, 22) }
    }

    fn primal(&self) -> f64 {
        loss(&self.start, RATE)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        loss::value_and_grad(&self.start, RATE)
    }

    fn generated_into(&self, (dstart, drate): &mut Self::Gradient) -> f64 {
        let (value, backward) = loss::forward(&self.start, RATE);
        let (more,) = backward(&self.start, dstart, 1.0);
        *drate += more;
        value
    }

    fn hand_into(&self, (dstart, drate): &mut Self::Gradient) -> f64 {
        let (value, more) = by_hand(&self.start, RATE, dstart);
        *drate += more;
        value
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; self.start.len()], 0.0)
    }
}
