//! Adam.

use super::{Memories, Rule, rounded};
use crate::nn::Float;
use crate::{Coordinates, Differentiable};

/// Adam (Kingma and Ba, 2015): steps of about the size of the rate, whatever the size of the gradient is.
///
/// With m and v the running means of g and g², corrected for their start at 0, a step is −rate·m / (√v + ε). The decay
/// of the weights is added to the gradient by [`weight_decay`](Adam::weight_decay), and taken off the weights before the
/// step by [`decoupled_decay`](Adam::decoupled_decay), which makes it AdamW (Loshchilov and Hutter, 2019).
///
/// ```
/// use chainrule::differentiable;
/// use chainrule::nn::Adam;
///
/// #[differentiable]
/// fn bowl(w: &[f64]) -> f64 {
///     w[0] * w[0] + 200.0 * w[1] * w[1]
/// }
///
/// let mut w = vec![1.0, -1.0];
/// let mut adam = Adam::new(0.05);
/// for _ in 0..500 {
///     let gradient = bowl::grad(&w);
///     adam.step(&mut w, &gradient);
/// }
/// assert!(bowl(&w) < 1e-6);
/// ```
#[derive(Clone, Debug)]
pub struct Adam {
    /// How far a step goes, which a schedule may change between steps.
    pub rate: f64,
    betas: (f64, f64),
    epsilon: f64,
    decay: f64,
    is_decoupled: bool,
    steps: i32,
    memories: Memories,
}

impl Adam {
    /// Adam with the means 0.9 and 0.999, and ε = 1e-8.
    #[must_use]
    pub fn new(rate: f64) -> Adam {
        Adam {
            rate,
            betas: (0.9, 0.999),
            epsilon: 1e-8,
            decay: 0.0,
            is_decoupled: false,
            steps: 0,
            memories: Memories::default(),
        }
    }

    /// AdamW with the decay 0.01.
    #[must_use]
    pub fn w(rate: f64) -> Adam {
        Adam::new(rate).decoupled_decay(0.01)
    }

    /// The shares of the old means of g and of g² in the new ones.
    #[must_use]
    pub fn betas(self, first: f64, second: f64) -> Adam {
        Adam { betas: (first, second), ..self }
    }

    /// What is added to √v.
    #[must_use]
    pub fn epsilon(self, epsilon: f64) -> Adam {
        Adam { epsilon, ..self }
    }

    /// The share of each weight that is added to its derivative.
    #[must_use]
    pub fn weight_decay(self, decay: f64) -> Adam {
        Adam { decay, is_decoupled: false, ..self }
    }

    /// The share of each weight, times the rate, that a step takes off it first.
    #[must_use]
    pub fn decoupled_decay(self, decay: f64) -> Adam {
        Adam { decay, is_decoupled: true, ..self }
    }

    /// Moves the model against the gradient.
    ///
    /// # Panics
    ///
    /// The gradient is that of the model, and the model is the same at each step.
    pub fn step<M: Coordinates + Differentiable>(&mut self, model: &mut M, gradient: &M::Tangent) {
        self.steps = self.steps.saturating_add(1);
        let mut memories = core::mem::take(&mut self.memories);
        memories.update::<2, _, _>(self, model, gradient);
        self.memories = memories;
    }
}

impl Rule<2> for Adam {
    fn update<T: Float>(&self, weights: &mut [T], gradient: &[T], [means, squares]: [&mut [T]; 2]) {
        let (beta1, beta2) = self.betas;
        let (added, kept) =
            if self.is_decoupled { (0.0, 1.0 - self.rate * self.decay) } else { (self.decay, 1.0) };
        let [added, kept] = [added, kept].map(rounded::<T>);
        let rate = rounded::<T>(self.rate / (1.0 - beta1.powi(self.steps)));
        let root = rounded::<T>((1.0 - beta2.powi(self.steps)).sqrt());
        let [old1, old2, new1, new2] = [beta1, beta2, 1.0 - beta1, 1.0 - beta2].map(rounded::<T>);
        let epsilon = rounded::<T>(self.epsilon);
        let slots = weights.iter_mut().zip(gradient).zip(means.iter_mut().zip(squares));
        for ((w, g), (m, v)) in slots {
            let g = *g + added * *w;
            *m = old1 * *m + new1 * g;
            *v = old2 * *v + new2 * g * g;
            *w = kept * *w - rate * *m / (v.sqrt() / root + epsilon);
        }
    }
}
