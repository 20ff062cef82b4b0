//! Bounds that a derived implementation may fail to meet: it then does not exist.
//!
//! Rust rejects a bound without parameters that does not hold, `Vec<f64>: Copy`. Under `for<'any>` it is a bound like
//! any other.

use crate::{Coordinates, Differentiable};

use super::{Identified, NoSeed, Unset};

macro_rules! bounds {
    ($($name:ident = $bound:path),*) => {$(
        #[doc = concat!("`", stringify!($bound), "`, as a bound that may fail.")]
        pub trait $name<'any>: $bound {}
        impl<T: $bound + ?Sized> $name<'_> for T {}
    )*};
}

bounds!(
    CopyWhere = Copy,
    DefaultWhere = Default,
    NoSeedWhere = NoSeed,
    IdentifiedWhere = Identified,
    UnsetWhere = Unset,
    CoordinatesWhere = Coordinates,
    DifferentiableWhere = Differentiable
);

/// Compiles if the type of a field has a tangent.
pub const fn assert_differentiable<T: Differentiable + ?Sized>() {}
