//! Long short-term memory.

use alloc::vec::Vec;

use crate::nn::functions::{sigmoid_of, tanh_of};
use crate::nn::{Float, Init, Random, Tensor, linear};
use crate::{Differentiable, differentiable};

/// Long short-term memory (Hochreiter and Schmidhuber, 1997), one layer: with the gates i, f, g, o, which lie in this
/// order in the weights,
///
/// > c ← σ(f)·c + σ(i)·tanh(g), h ← σ(o)·tanh(c)
#[derive(Clone, Debug, Differentiable)]
pub struct Lstm<T> {
    /// (4·hidden, inputs)
    pub weight_ih_l0: Tensor<T>,
    /// (4·hidden, hidden)
    pub weight_hh_l0: Tensor<T>,
    /// (4·hidden)
    pub bias_ih_l0: Tensor<T>,
    /// (4·hidden)
    pub bias_hh_l0: Tensor<T>,
}

impl<T: Float> Lstm<T> {
    /// A layer with everything drawn evenly within ±1/√hidden.
    pub fn new(inputs: usize, hidden: usize, random: &mut Random) -> Lstm<T> {
        let mut draw = |shape: &[usize]| Init::FanIn.draw(shape, hidden, hidden, random);
        Lstm {
            weight_ih_l0: draw(&[4 * hidden, inputs]),
            weight_hh_l0: draw(&[4 * hidden, hidden]),
            bias_ih_l0: draw(&[4 * hidden]),
            bias_hh_l0: draw(&[4 * hidden]),
        }
    }

    /// The state (batch, hidden) before a sequence: zeros.
    #[must_use]
    pub fn start(&self, batch: usize) -> Tensor<T> {
        Tensor::zeros(&[batch, self.weight_hh_l0.columns()])
    }
}

#[differentiable]
impl<T: Float> Lstm<T> {
    /// Runs over a sequence (length, batch, inputs) from the states `h` and `c` (batch, hidden). Gives `h` after each step
    /// (length, batch, hidden), and the last `h` and `c`.
    ///
    /// # Panics
    ///
    /// The shapes belong together.
    pub fn forward(&self, x: &Tensor<T>, h: &Tensor<T>, c: &Tensor<T>) -> (Tensor<T>, Tensor<T>, Tensor<T>) {
        let hidden: usize = self.weight_hh_l0.columns();
        let (steps, batch): (usize, usize) = (x.shape[0], x.shape[1]);
        let gates = 4 * batch * hidden;
        let from_input = linear(x, &self.weight_ih_l0, &self.bias_ih_l0);
        let mut h = h.clone();
        let mut c = c.clone();
        let mut all = Vec::with_capacity(steps * batch * hidden);
        for step in 0..steps {
            let from_hidden = linear(&h, &self.weight_hh_l0, &self.bias_hh_l0);
            let own = &from_input.data[step * gates..(step + 1) * gates];
            lstm_step(own, &from_hidden.data, hidden, &mut h.data, &mut c.data);
            all.extend_from_slice(&h.data);
        }
        (Tensor::new(&[steps, batch, hidden], all), h, c)
    }
}

#[differentiable]
fn lstm_step<T: Float>(from_input: &[T], from_hidden: &[T], hidden: usize, h: &mut [T], c: &mut [T]) {
    for (row, (h, c)) in h.chunks_exact_mut(hidden).zip(c.chunks_exact_mut(hidden)).enumerate() {
        let x = &from_input[4 * row * hidden..4 * (row + 1) * hidden];
        let y = &from_hidden[4 * row * hidden..4 * (row + 1) * hidden];
        for j in 0..hidden {
            let input = sigmoid_of(x[j] + y[j]);
            let forget = sigmoid_of(x[hidden + j] + y[hidden + j]);
            let new = tanh_of(x[2 * hidden + j] + y[2 * hidden + j]);
            let output = sigmoid_of(x[3 * hidden + j] + y[3 * hidden + j]);
            c[j] = forget * c[j] + input * new;
            h[j] = output * tanh_of(c[j]);
        }
    }
}
