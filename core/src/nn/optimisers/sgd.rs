//! Stochastic gradient descent.

use super::{Memories, Rule, rounded};
use crate::nn::Float;
use crate::{Coordinates, Differentiable};

/// Gradient descent with momentum, Nesterov's form of it, and weight decay.
///
/// With g = gradient + decay·w and v ← momentum·v + g, where v starts as the first g, a step is −rate·v, or
/// −rate·(g + momentum·v) in Nesterov's form (Sutskever and others, 2013).
///
/// ```
/// use chainrule::differentiable;
/// use chainrule::nn::Sgd;
///
/// #[differentiable]
/// fn bowl(w: &[f64]) -> f64 {
///     w[0] * w[0] + 2.0 * w[1] * w[1]
/// }
///
/// let mut w = vec![1.0, -1.0];
/// let mut descent = Sgd::new(0.05).momentum(0.9);
/// for _ in 0..300 {
///     let gradient = bowl::grad(&w);
///     descent.step(&mut w, &gradient);
/// }
/// assert!(bowl(&w) < 1e-10);
/// ```
#[derive(Clone, Debug)]
pub struct Sgd {
    /// How far a step goes, which a schedule may change between steps.
    pub rate: f64,
    momentum: f64,
    is_nesterov: bool,
    decay: f64,

    memories: Memories,
}

impl Sgd {
    /// Plain descent.
    #[must_use]
    pub fn new(rate: f64) -> Sgd {
        Sgd { rate, momentum: 0.0, is_nesterov: false, decay: 0.0, memories: Memories::default() }
    }

    /// The share of the last step that the next one keeps.
    #[must_use]
    pub fn momentum(self, momentum: f64) -> Sgd {
        Sgd { momentum, ..self }
    }

    /// Momentum in Nesterov's form.
    #[must_use]
    pub fn nesterov(self, momentum: f64) -> Sgd {
        Sgd { momentum, is_nesterov: true, ..self }
    }

    /// The share of each weight that is added to its derivative.
    #[must_use]
    pub fn weight_decay(self, decay: f64) -> Sgd {
        Sgd { decay, ..self }
    }

    /// Moves the model against the gradient.
    ///
    /// # Panics
    ///
    /// The gradient is that of the model, and the model is the same at each step.
    pub fn step<M: Coordinates + Differentiable>(&mut self, model: &mut M, gradient: &M::Tangent) {
        let mut memories = core::mem::take(&mut self.memories);
        if self.momentum == 0.0 {
            memories.update::<0, _, _>(self, model, gradient);
        } else {
            memories.update::<1, _, _>(self, model, gradient);
        }
        self.memories = memories;
    }
}

impl Rule<0> for Sgd {
    fn update<T: Float>(&self, weights: &mut [T], gradient: &[T], []: [&mut [T]; 0]) {
        let (rate, decay) = (rounded::<T>(self.rate), rounded::<T>(self.decay));
        for (w, g) in weights.iter_mut().zip(gradient) {
            *w = *w - rate * (*g + decay * *w);
        }
    }
}

impl Rule<1> for Sgd {
    fn update<T: Float>(&self, weights: &mut [T], gradient: &[T], [velocity]: [&mut [T]; 1]) {
        let [rate, decay, momentum] = [self.rate, self.decay, self.momentum].map(rounded::<T>);
        for ((w, g), v) in weights.iter_mut().zip(gradient).zip(velocity) {
            let g = *g + decay * *w;
            *v = momentum * *v + g;
            *w = *w - rate * if self.is_nesterov { g + momentum * *v } else { *v };
        }
    }
}
