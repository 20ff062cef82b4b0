//! An LSTM cell over a sequence, and the sum of the squares of its last hidden state.

use chainrule::differentiable;

use super::Case;
use super::numbers::{numbers, scaled};

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Four gates, one after the other: input, forget, output, candidate.
#[differentiable]
fn cell(w: &[f64], u: &[f64], b: &[f64], x: &[f64], h: &mut [f64], c: &mut [f64]) {
    let inputs = x.len();
    let hidden = h.len();
    let mut z = vec![0.0; 4 * hidden];
    for r in 0..4 * hidden {
        let mut s = b[r];
        for i in 0..inputs {
            s += w[r * inputs + i] * x[i];
        }
        for j in 0..hidden {
            s += u[r * hidden + j] * h[j];
        }
        z[r] = s;
    }
    for j in 0..hidden {
        let input = sigmoid(z[j]);
        let forget = sigmoid(z[hidden + j]);
        let output = sigmoid(z[2 * hidden + j]);
        let candidate = z[3 * hidden + j].tanh();
        c[j] = forget * c[j] + input * candidate;
        h[j] = output * c[j].tanh();
    }
}

#[differentiable]
fn loss(w: &[f64], u: &[f64], b: &[f64], xs: &[f64], inputs: usize) -> f64 {
    let hidden = b.len() / 4;
    let mut h = vec![0.0; hidden];
    let mut c = vec![0.0; hidden];
    for t in 0..xs.len() / inputs {
        cell(w, u, b, &xs[t * inputs..(t + 1) * inputs], &mut h, &mut c);
    }
    let mut sum = 0.0;
    for v in &h {
        sum += v * v;
    }
    sum
}

/// The weights, or their cotangents.
pub(crate) type Weights = (Vec<f64>, Vec<f64>, Vec<f64>);

/// What backpropagation through time needs: the states before each step and after the last one, the gates
/// after their activation, and tanh of the cell's new state.
struct Residuals {
    h: Vec<f64>,
    c: Vec<f64>,
    gates: Vec<f64>,
    tanh_c: Vec<f64>,
}

impl Residuals {
    fn new(steps: usize, hidden: usize) -> Residuals {
        let states = || vec![0.0; (steps + 1) * hidden];
        Residuals {
            h: states(),
            c: states(),
            gates: vec![0.0; 4 * steps * hidden],
            tanh_c: vec![0.0; steps * hidden],
        }
    }

    fn step(&mut self, t: usize, (w, u, b): &Weights, x: &[f64]) {
        let hidden = b.len() / 4;
        let (h, next_h) = self.h[t * hidden..(t + 2) * hidden].split_at_mut(hidden);
        let (c, next_c) = self.c[t * hidden..(t + 2) * hidden].split_at_mut(hidden);
        let gates = &mut self.gates[4 * t * hidden..4 * (t + 1) * hidden];
        let tanh_c = &mut self.tanh_c[t * hidden..(t + 1) * hidden];
        let rows = w.chunks_exact(x.len()).zip(u.chunks_exact(hidden)).zip(b);
        for (r, (gate, ((w, u), b))) in gates.iter_mut().zip(rows).enumerate() {
            let s = w.iter().zip(x).fold(*b, |s, (w, x)| s + w * x);
            let s = u.iter().zip(&*h).fold(s, |s, (u, h)| s + u * h);
            *gate = if r < 3 * hidden { 1.0 / (1.0 + (-s).exp()) } else { s.tanh() };
        }
        for j in 0..hidden {
            next_c[j] = gates[hidden + j] * c[j] + gates[j] * gates[3 * hidden + j];
            tanh_c[j] = next_c[j].tanh();
            next_h[j] = gates[2 * hidden + j] * tanh_c[j];
        }
    }

    /// From the cotangents of the states after step `t` to those of the gates before their activation and of
    /// the cell's state before the step.
    fn gates_backward(&self, t: usize, dh: &[f64], dc: &mut [f64], dz: &mut [f64]) {
        let hidden = dh.len();
        let c = &self.c[t * hidden..][..hidden];
        let gates = &self.gates[4 * t * hidden..][..4 * hidden];
        let tanh_c = &self.tanh_c[t * hidden..][..hidden];
        for j in 0..hidden {
            let (input, forget) = (gates[j], gates[hidden + j]);
            let (output, candidate) = (gates[2 * hidden + j], gates[3 * hidden + j]);
            let dnext = dc[j] + dh[j] * output * (1.0 - tanh_c[j] * tanh_c[j]);
            dz[j] = dnext * candidate * input * (1.0 - input);
            dz[hidden + j] = dnext * c[j] * forget * (1.0 - forget);
            dz[2 * hidden + j] = dh[j] * tanh_c[j] * output * (1.0 - output);
            dz[3 * hidden + j] = dnext * input * (1.0 - candidate * candidate);
            dc[j] = dnext * forget;
        }
    }
}

/// `out += factor * v`
fn add_scaled(out: &mut [f64], factor: f64, v: &[f64]) {
    for (o, v) in out.iter_mut().zip(v) {
        *o += factor * v;
    }
}

fn by_hand(weights: &Weights, xs: &[f64], inputs: usize, dweights: &mut Weights, dxs: &mut [f64]) -> f64 {
    let (w, u, b) = weights;
    let (dw, du, db) = dweights;
    let (hidden, steps) = (b.len() / 4, xs.len() / inputs);
    let mut residuals = Residuals::new(steps, hidden);
    for (t, x) in xs.chunks_exact(inputs).enumerate() {
        residuals.step(t, weights, x);
    }
    let last = &residuals.h[steps * hidden..];
    let mut dh: Vec<f64> = last.iter().map(|v| 2.0 * v).collect();
    let (mut dc, mut dz) = (vec![0.0; hidden], vec![0.0; 4 * hidden]);
    for (t, (x, dx)) in xs.chunks_exact(inputs).zip(dxs.chunks_exact_mut(inputs)).enumerate().rev() {
        residuals.gates_backward(t, &dh, &mut dc, &mut dz);
        dh.fill(0.0);
        let h = &residuals.h[t * hidden..][..hidden];
        for (r, dz) in dz.iter().enumerate() {
            db[r] += dz;
            add_scaled(&mut dw[r * inputs..][..inputs], *dz, x);
            add_scaled(dx, *dz, &w[r * inputs..][..inputs]);
            add_scaled(&mut du[r * hidden..][..hidden], *dz, h);
            add_scaled(&mut dh, *dz, &u[r * hidden..][..hidden]);
        }
    }
    last.iter().map(|v| v * v).sum()
}

const HIDDEN: usize = 32;
const INPUTS: usize = 32;
const STEPS: usize = 16;

/// Sixteen steps.
pub(crate) struct Lstm {
    weights: Weights,
    xs: Vec<f64>,
    inputs: usize,
}

impl Case for Lstm {
    type Gradient = (Vec<f64>, Vec<f64>, Vec<f64>, Vec<f64>);

    const NAME: &'static str = "LSTM";

    fn new() -> Self {
        let (w, u) = (scaled(4 * HIDDEN * INPUTS, 7, 0.3), scaled(4 * HIDDEN * HIDDEN, 8, 0.3));
        Lstm { weights: (w, u, numbers(4 * HIDDEN, 9)), xs: numbers(STEPS * INPUTS, 10), inputs: INPUTS }
    }

    fn primal(&self) -> f64 {
        let (w, u, b) = &self.weights;
        loss(w, u, b, &self.xs, self.inputs)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        let (w, u, b) = &self.weights;
        loss::value_and_grad(w, u, b, &self.xs, self.inputs)
    }

    fn generated_into(&self, (dw, du, db, dxs): &mut Self::Gradient) -> f64 {
        let (w, u, b) = &self.weights;
        let (value, backward) = loss::forward(w, u, b, &self.xs, self.inputs);
        backward(w, dw, u, du, b, db, &self.xs, dxs, 1.0);
        value
    }

    fn hand_into(&self, (dw, du, db, dxs): &mut Self::Gradient) -> f64 {
        let mut dweights = (std::mem::take(dw), std::mem::take(du), std::mem::take(db));
        let value = by_hand(&self.weights, &self.xs, self.inputs, &mut dweights, dxs);
        (*dw, *du, *db) = dweights;
        value
    }

    fn zero(&self) -> Self::Gradient {
        let (w, u, b) = &self.weights;
        (vec![0.0; w.len()], vec![0.0; u.len()], vec![0.0; b.len()], vec![0.0; self.xs.len()])
    }
}
