//! Names that generated code would like to have, and an alias of a float type.

use chainrule::differentiable;

pub type Real = f64;

#[differentiable(name = "derivatives_of_named")]
pub fn named(dx: Real, seed: Real) -> Real {
    let backward = dx * seed;
    let x = backward.cos();
    x * seed
}
