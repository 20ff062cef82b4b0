//! What the check leaves alone.

use super::{Coordinate, Coordinates};

/// An argument that is held constant: it has no coordinates, whatever is in it.
#[derive(Clone, Copy, Debug)]
pub struct Constant<T>(
    /// The argument.
    pub T,
);

impl<T> Coordinates for Constant<T> {
    fn describe(&self, _: &str, _: &mut Vec<Coordinate>) {}
    fn for_each(&self, _: &mut dyn FnMut(f64)) {}
    fn update(&mut self, _: &mut dyn FnMut(f64) -> f64) {}
}
