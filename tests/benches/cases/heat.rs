//! Heat flowing over a plate, step by step in place (each point sees its neighbours' newest values), and the
//! sum of the squares of the temperatures at the end.

use chainrule::differentiable;

use super::Case;
use super::numbers::numbers;

/// The conductivity falls with the temperature: the reverse sweep needs what was overwritten.
#[differentiable]
fn step(u: &mut [f64], width: usize, rate: f64) {
    let height = u.len() / width;
    for i in 1..height - 1 {
        for j in 1..width - 1 {
            let p = i * width + j;
            let flow = u[p - width] + u[p + width] + u[p - 1] + u[p + 1] - 4.0 * u[p];
            u[p] += rate * flow / (1.0 + u[p] * u[p]);
        }
    }
}

#[differentiable]
fn loss(start: &[f64], width: usize, steps: usize, rate: f64) -> f64 {
    let mut u = vec![0.0; start.len()];
    for p in 0..start.len() {
        u[p] = start[p];
    }
    for _ in 0..steps {
        step(&mut u, width, rate);
    }
    let mut sum = 0.0;
    for v in &u {
        sum += v * v;
    }
    sum
}

/// The reverse sweep of this one needs nothing of the forward sweep.
#[differentiable(wrt(u))]
fn linear_step(u: &mut [f64], width: usize, rate: f64) {
    let height = u.len() / width;
    for i in 1..height - 1 {
        for j in 1..width - 1 {
            let p = i * width + j;
            u[p] += rate * (u[p - width] + u[p + width] + u[p - 1] + u[p + 1] - 4.0 * u[p]);
        }
    }
}

#[differentiable(wrt(start))]
fn linear_loss(start: &[f64], width: usize, steps: usize, rate: f64) -> f64 {
    let mut u = vec![0.0; start.len()];
    for p in 0..start.len() {
        u[p] = start[p];
    }
    for _ in 0..steps {
        linear_step(&mut u, width, rate);
    }
    let mut sum = 0.0;
    for v in &u {
        sum += v * v;
    }
    sum
}

/// The inner points, in the order of the steps.
fn inner(height: usize, width: usize) -> impl DoubleEndedIterator<Item = usize> {
    (1..height - 1).flat_map(move |i| i * width + 1..(i + 1) * width - 1)
}

/// The temperature, the flow and the conductivity at a point before it was changed.
type Residual = (f64, f64, f64);

fn by_hand(start: &[f64], width: usize, steps: usize, rate: f64, dstart: &mut [f64]) -> (f64, f64) {
    let height = start.len() / width;
    let mut u = start.to_vec();
    let mut residuals = vec![(0.0, 0.0, 0.0); steps * (height - 2) * (width - 2)];
    for step in residuals.chunks_exact_mut((height - 2) * (width - 2)) {
        for (row, i) in step.chunks_exact_mut(width - 2).zip(1..) {
            for (residual, p) in row.iter_mut().zip(i * width + 1..) {
                let flow = u[p - width] + u[p + width] + u[p - 1] + u[p + 1] - 4.0 * u[p];
                let conductivity = 1.0 / (1.0 + u[p] * u[p]);
                *residual = (u[p], flow, conductivity);
                u[p] += rate * flow * conductivity;
            }
        }
    }
    let sum = u.iter().map(|v| v * v).sum();
    let mut du: Vec<f64> = u.iter().map(|v| 2.0 * v).collect();
    let drate = reverse(&mut du, width, rate, &residuals);
    for (d, v) in dstart.iter_mut().zip(&du) {
        *d += v;
    }
    (sum, drate)
}

/// Turns the cotangent of the end into that of the start.
fn reverse(du: &mut [f64], width: usize, rate: f64, residuals: &[Residual]) -> f64 {
    let height = du.len() / width;
    let mut drate = 0.0;
    for step in residuals.chunks_exact((height - 2) * (width - 2)).rev() {
        for (row, i) in step.chunks_exact(width - 2).zip(1..height - 1).rev() {
            for (&(old, flow, conductivity), p) in row.iter().zip(i * width + 1..(i + 1) * width - 1).rev() {
                let seed = du[p] * conductivity;
                drate += seed * flow;
                let dflow = seed * rate;
                du[p - width] += dflow;
                du[p + width] += dflow;
                du[p - 1] += dflow;
                du[p + 1] += dflow;
                du[p] -= 4.0 * dflow + 2.0 * old * dflow * flow * conductivity;
            }
        }
    }
    drate
}

fn linear_by_hand(start: &[f64], width: usize, steps: usize, rate: f64, dstart: &mut [f64]) -> f64 {
    let height = start.len() / width;
    let mut u = start.to_vec();
    for _ in 0..steps {
        linear_step(&mut u, width, rate);
    }
    let sum = u.iter().map(|v| v * v).sum();
    let mut du: Vec<f64> = u.iter().map(|v| 2.0 * v).collect();
    for _ in 0..steps {
        for p in inner(height, width).rev() {
            let dflow = rate * du[p];
            du[p - width] += dflow;
            du[p + width] += dflow;
            du[p - 1] += dflow;
            du[p + 1] += dflow;
            du[p] -= 4.0 * dflow;
        }
    }
    for (d, v) in dstart.iter_mut().zip(&du) {
        *d += v;
    }
    sum
}

const WIDTH: usize = 64;
const STEPS: usize = 10;
const RATE: f64 = 0.2;

/// A square plate whose conductivity depends on the temperature.
pub(crate) struct Heat {
    start: Vec<f64>,
    width: usize,
    steps: usize,
}

impl Case for Heat {
    type Gradient = (Vec<f64>, f64);

    const NAME: &'static str = "heat in place";

    fn new() -> Self {
        Heat { start: numbers(WIDTH * WIDTH, 11), width: WIDTH, steps: STEPS }
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

/// A square plate of constant conductivity.
pub(crate) struct LinearHeat {
    start: Vec<f64>,
    width: usize,
    steps: usize,
}

impl Case for LinearHeat {
    type Gradient = Vec<f64>;

    const NAME: &'static str = "linear heat in place";

    fn new() -> Self {
        LinearHeat { start: numbers(WIDTH * WIDTH, 11), width: WIDTH, steps: STEPS }
    }

    fn primal(&self) -> f64 {
        linear_loss(&self.start, self.width, self.steps, RATE)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        linear_loss::value_and_grad(&self.start, self.width, self.steps, RATE)
    }

    fn generated_into(&self, dstart: &mut Self::Gradient) -> f64 {
        let (value, backward) = linear_loss::forward(&self.start, self.width, self.steps, RATE);
        backward(&self.start, dstart, 1.0);
        value
    }

    fn hand_into(&self, dstart: &mut Self::Gradient) -> f64 {
        linear_by_hand(&self.start, self.width, self.steps, RATE, dstart)
    }

    fn zero(&self) -> Self::Gradient {
        vec![0.0; WIDTH * WIDTH]
    }
}
