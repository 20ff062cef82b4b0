//! Gated recurrent units.

use alloc::vec::Vec;

use crate::nn::functions::{sigmoid_of, tanh_of};
use crate::nn::{Float, Init, Random, Tensor, linear};
use crate::{Differentiable, differentiable};

/// Gated recurrent units (Cho and others, 2014), one layer: with the parts r, z, n, which lie in this order in the
/// weights, x that comes from the input and y from the state, each with its bias,
///
/// > n = tanh(xₙ + σ(xᵣ + yᵣ)·yₙ), z = σ(x_z + y_z), h ← (1 − z)·n + z·h
#[derive(Clone, Debug, Differentiable)]
pub struct Gru<T> {
    /// (3·hidden, inputs)
    pub weight_ih_l0: Tensor<T>,
    /// (3·hidden, hidden)
    pub weight_hh_l0: Tensor<T>,
    /// (3·hidden)
    pub bias_ih_l0: Tensor<T>,
    /// (3·hidden)
    pub bias_hh_l0: Tensor<T>,
}

impl<T: Float> Gru<T> {
    /// A layer with everything drawn evenly within ±1/√hidden.
    pub fn new(inputs: usize, hidden: usize, random: &mut Random) -> Gru<T> {
        let mut draw = |shape: &[usize]| Init::FanIn.draw(shape, hidden, hidden, random);
        Gru {
            weight_ih_l0: draw(&[3 * hidden, inputs]),
            weight_hh_l0: draw(&[3 * hidden, hidden]),
            bias_ih_l0: draw(&[3 * hidden]),
            bias_hh_l0: draw(&[3 * hidden]),
        }
    }

    /// The state (batch, hidden) before a sequence: zeros.
    #[must_use]
    pub fn start(&self, batch: usize) -> Tensor<T> {
        Tensor::zeros(&[batch, self.weight_hh_l0.columns()])
    }
}

#[differentiable]
impl<T: Float> Gru<T> {
    /// Runs over a sequence (length, batch, inputs) from the state `h` (batch, hidden). Gives `h` after each step
    /// (length, batch, hidden), and the last one.
    ///
    /// # Panics
    ///
    /// The shapes belong together.
    pub fn forward(&self, x: &Tensor<T>, h: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
        let hidden: usize = self.weight_hh_l0.columns();
        let (steps, batch): (usize, usize) = (x.shape[0], x.shape[1]);
        let parts = 3 * batch * hidden;
        let from_input = linear(x, &self.weight_ih_l0, &self.bias_ih_l0);
        let mut h = h.clone();
        let mut all = Vec::with_capacity(steps * batch * hidden);
        for step in 0..steps {
            let from_hidden = linear(&h, &self.weight_hh_l0, &self.bias_hh_l0);
            let own = &from_input.data[step * parts..(step + 1) * parts];
            gru_step(own, &from_hidden.data, hidden, &mut h.data);
            all.extend_from_slice(&h.data);
        }
        (Tensor::new(&[steps, batch, hidden], all), h)
    }
}

#[differentiable]
fn gru_step<T: Float>(from_input: &[T], from_hidden: &[T], hidden: usize, h: &mut [T]) {
    for (row, h) in h.chunks_exact_mut(hidden).enumerate() {
        let x = &from_input[3 * row * hidden..3 * (row + 1) * hidden];
        let y = &from_hidden[3 * row * hidden..3 * (row + 1) * hidden];
        for j in 0..hidden {
            let reset = sigmoid_of(x[j] + y[j]);
            let keep = sigmoid_of(x[hidden + j] + y[hidden + j]);
            let new = tanh_of(x[2 * hidden + j] + reset * y[2 * hidden + j]);
            h[j] = (T::one() - keep) * new + keep * h[j];
        }
    }
}
