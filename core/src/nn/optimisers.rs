//! Optimisers: they walk through a model and its tangent as slices of floats, side by side.

mod adam;
mod clip;
mod schedule;
mod sgd;

use alloc::vec::Vec;

pub use adam::Adam;
pub use clip::clip_by_norm;
pub use schedule::{cosine, step};
pub use sgd::Sgd;

use super::Float;
use super::float::sealed::Sealed;
use crate::{Coordinates, Floats, FloatsMut};

/// What an optimiser remembers of each float: a few numbers, as precise as the float is.
#[derive(Clone, Debug)]
enum Memory {
    F32(Vec<f32>),
    F64(Vec<f64>),
}

/// What an optimiser does with a slice of the model, that of the gradient, and `N` slices of its memory.
trait Rule<const N: usize> {
    fn update<T: Float>(&self, weights: &mut [T], gradient: &[T], memory: [&mut [T]; N]);
}

/// The memory of an optimiser, for each slice of the model.
#[derive(Clone, Debug, Default)]
struct Memories {
    slices: Vec<Memory>,
}

impl Memories {
    /// Applies the rule to each slice. A model that cannot be seen as slices is copied into one and back.
    fn update<const N: usize, M: Coordinates, G: Coordinates>(
        &mut self,
        rule: &impl Rule<N>,
        model: &mut M,
        gradient: &G,
    ) {
        let (mut weights, mut slopes) = (Vec::new(), Vec::new());
        if gradient.slices(&mut slopes) && model.slices_mut(&mut weights) {
            return self.update_slices(rule, weights, &slopes);
        }
        let (mut weights, slopes) = (model.to_flat(), gradient.to_flat());
        self.update_slices(rule, alloc::vec![FloatsMut::F64(&mut weights)], &[Floats::F64(&slopes)]);
        model.write(&mut weights.into_iter());
    }

    fn update_slices<const N: usize>(
        &mut self,
        rule: &impl Rule<N>,
        weights: Vec<FloatsMut<'_>>,
        slopes: &[Floats<'_>],
    ) {
        assert!(weights.len() == slopes.len(), "the gradient is that of another model");
        if self.slices.is_empty() {
            self.slices = slopes.iter().map(|slope| Memory::new(slope, N)).collect();
        }
        assert!(weights.len() == self.slices.len(), "the optimiser has been used for another model");
        for ((weights, slope), memory) in weights.into_iter().zip(slopes).zip(&mut self.slices) {
            match (weights, slope, memory) {
                (FloatsMut::F32(weights), Floats::F32(slope), Memory::F32(memory)) => {
                    update(rule, weights, slope, memory);
                }
                (FloatsMut::F64(weights), Floats::F64(slope), Memory::F64(memory)) => {
                    update(rule, weights, slope, memory);
                }
                _ => panic!("the gradient is that of another model"),
            }
        }
    }
}

impl Memory {
    fn new(slope: &Floats<'_>, copies: usize) -> Memory {
        match slope {
            Floats::F32(slice) => Memory::F32(alloc::vec![0.0; copies * slice.len()]),
            Floats::F64(slice) => Memory::F64(alloc::vec![0.0; copies * slice.len()]),
        }
    }
}

fn update<const N: usize, T: Float>(rule: &impl Rule<N>, weights: &mut [T], slope: &[T], memory: &mut [T]) {
    let len = weights.len();
    assert!(slope.len() == len && memory.len() == N * len, "the gradient is that of another model");
    let mut rest = memory;
    let parts = [(); N].map(|()| {
        let (part, after) = core::mem::take(&mut rest).split_at_mut(len);
        rest = after;
        part
    });
    rule.update(weights, slope, parts);
}

/// The nearest number of the type.
fn rounded<T: Sealed>(number: f64) -> T {
    T::rounded(number)
}
