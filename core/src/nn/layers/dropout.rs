//! Dropout.

use alloc::vec::Vec;

use crate::differentiable;
use crate::nn::{Float, Random, Tensor};

/// Sets some numbers to 0, each with the probability `p`, and divides the others by 1 − p, so that the mean stays.
///
/// Which ones are kept is an argument, so that a training step is a function of its arguments, and has a derivative.
///
/// ```
/// use chainrule::nn::{Dropout, Random, Tensor};
///
/// let (dropout, x) = (Dropout { p: 0.5 }, Tensor::new(&[2, 2], vec![1.0, 2.0, 3.0, 4.0]));
/// let y = dropout.forward(x.clone(), &[true, false, false, true]);
/// assert_eq!(y.data, [2.0, 0.0, 0.0, 8.0]);
/// let kept = dropout.draw(4, &mut Random::seeded(1)); // another time for each step
/// assert_eq!(dropout.forward(x, &kept).data.len(), 4);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dropout {
    /// The probability of becoming 0.
    pub p: f64,
}

impl Dropout {
    /// Draws which of `len` numbers are kept.
    pub fn draw(&self, len: usize, random: &mut Random) -> Vec<bool> {
        (0..len).map(|_| random.unit() >= self.p).collect()
    }

    /// Keeps what is to be kept. It is left out where the model is only asked.
    ///
    /// # Panics
    ///
    /// `kept` is as long as `x`.
    #[differentiable(wrt(x))]
    pub fn forward<T: Float>(&self, mut x: Tensor<T>, kept: &[bool]) -> Tensor<T> {
        let factor = T::from(1.0 / (1.0 - self.p)).unwrap();
        keep_each(&mut x.data, kept, factor);
        x
    }
}

#[differentiable(wrt(values))]
fn keep_each<T: Float>(values: &mut [T], kept: &[bool], factor: T) {
    assert!(values.len() == kept.len(), "{} numbers, of which {} are kept or not", values.len(), kept.len());
    for (v, kept) in values.iter_mut().zip(kept) {
        *v = if *kept { factor * *v } else { T::zero() };
    }
}
