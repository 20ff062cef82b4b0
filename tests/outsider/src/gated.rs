//! A layer of the user's own, beside those of the library.

use autograd::nn::{Float, Linear, Random, Tensor, cross_entropy, tanh};
use autograd::{Differentiable, differentiable};

/// `x + gate · tanh(linear(x))`, with a gate for each column.
#[derive(Clone, Debug, Differentiable)]
#[chainrule(crate = autograd)]
pub struct Gated<T> {
    /// What is added.
    pub inner: Linear<T>,
    /// How much of it.
    pub gate: Tensor<T>,
}

impl<T: Float> Gated<T> {
    /// A layer that adds a tenth.
    pub fn new(columns: usize, random: &mut Random) -> Self {
        let tenth = T::from(0.1).unwrap_or_else(T::zero);
        Self { inner: Linear::new(columns, columns, random), gate: Tensor::new(&[columns], vec![tenth; columns]) }
    }
}

#[differentiable(crate = autograd)]
impl<T: Float> Gated<T> {
    /// Applies the layer to each row.
    #[must_use]
    pub fn forward(&self, x: &Tensor<T>) -> Tensor<T> {
        let mut y = tanh(self.inner.forward(x));
        add_gated(&x.data, &self.gate.data, &mut y.data);
        y
    }
}

/// `y ← x + gate · y`
#[differentiable(crate = autograd)]
fn add_gated<T: Float>(x: &[T], gate: &[T], y: &mut [T]) {
    for (x, y) in x.chunks_exact(gate.len()).zip(y.chunks_exact_mut(gate.len())) {
        for ((y, x), g) in y.iter_mut().zip(x).zip(gate) {
            *y = *x + *g * *y;
        }
    }
}

/// Two such layers, and scores.
#[derive(Clone, Debug, Differentiable)]
#[chainrule(crate = autograd)]
pub struct Network<T> {
    /// One after the other.
    pub layers: [Gated<T>; 2],
    /// Of the classes.
    pub scores: Linear<T>,
}

/// The mean cross-entropy.
#[differentiable(crate = autograd, wrt(network))]
#[must_use]
pub fn loss<T: Float>(network: &Network<T>, x: &Tensor<T>, labels: &[usize]) -> T {
    let first = network.layers[0].forward(x);
    let second = network.layers[1].forward(&first);
    cross_entropy(&network.scores.forward(&second), labels)
}
