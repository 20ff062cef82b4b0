//! Functions of the fields in which derivatives are used, written as libraries of those fields write them.

mod astronomy;
mod colour;
mod finance;
mod geodesy;
mod noise;
mod optimisation;
mod physics;
mod small_matrices;
mod special;
mod statistics;

use crate::program::Program;

/// All of them.
pub(crate) fn all() -> Vec<Program> {
    [
        astronomy::programs(),
        colour::programs(),
        finance::programs(),
        geodesy::programs(),
        noise::programs(),
        optimisation::programs(),
        physics::programs(),
        small_matrices::programs(),
        special::programs(),
        statistics::programs(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
