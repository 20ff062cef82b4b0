//! A dense layer, tanh(W x + b), and the sum of the squares of its outputs.

use chainrule::differentiable;

use super::Case;
use super::numbers::{numbers, scaled};

#[differentiable]
fn dense(w: &[f64], b: &[f64], x: &[f64], y: &mut [f64]) {
    let inputs = x.len();
    for o in 0..y.len() {
        let row = &w[o * inputs..(o + 1) * inputs];
        let mut z = b[o];
        for i in 0..inputs {
            z += row[i] * x[i];
        }
        y[o] = z.tanh();
    }
}

#[differentiable]
fn loss(w: &[f64], b: &[f64], x: &[f64]) -> f64 {
    let mut y = vec![0.0; b.len()];
    dense(w, b, x, &mut y);
    let mut sum = 0.0;
    for v in &y {
        sum += v * v;
    }
    sum
}

/// Row by row: the cotangent of an output is known as soon as the output is.
fn by_hand(w: &[f64], b: &[f64], x: &[f64], dw: &mut [f64], db: &mut [f64], dx: &mut [f64]) -> f64 {
    let inputs = x.len();
    let dx = &mut dx[..inputs];
    let rows = w.chunks_exact(inputs).zip(dw.chunks_exact_mut(inputs));
    let mut sum = 0.0;
    for ((row, drow), (bias, dbias)) in rows.zip(b.iter().zip(db)) {
        let z = row.iter().zip(x).fold(*bias, |z, (weight, input)| z + weight * input);
        let y = z.tanh();
        sum += y * y;
        let dz = 2.0 * y * (1.0 - y * y);
        *dbias += dz;
        for i in 0..inputs {
            drow[i] += dz * x[i];
            dx[i] += dz * row[i];
        }
    }
    sum
}

const SIZE: usize = 128;

/// As many outputs as inputs.
pub(crate) struct Dense {
    w: Vec<f64>,
    b: Vec<f64>,
    x: Vec<f64>,
}

impl Case for Dense {
    type Gradient = (Vec<f64>, Vec<f64>, Vec<f64>);

    const NAME: &'static str = "dense layer";

    fn new() -> Self {
        Dense { w: scaled(SIZE * SIZE, 4, 0.15), b: numbers(SIZE, 5), x: numbers(SIZE, 6) }
    }

    fn primal(&self) -> f64 {
        loss(&self.w, &self.b, &self.x)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        loss::value_and_grad(&self.w, &self.b, &self.x)
    }

    fn generated_into(&self, (dw, db, dx): &mut Self::Gradient) -> f64 {
        let (value, backward) = loss::forward(&self.w, &self.b, &self.x);
        backward(&self.w, dw, &self.b, db, &self.x, dx, 1.0);
        value
    }

    fn hand_into(&self, (dw, db, dx): &mut Self::Gradient) -> f64 {
        by_hand(&self.w, &self.b, &self.x, dw, db, dx)
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; SIZE * SIZE], vec![0.0; SIZE], vec![0.0; SIZE])
    }
}
