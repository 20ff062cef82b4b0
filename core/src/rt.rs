//! What generated code uses at run time. Not for use by hand: it changes with the code generator.

pub mod math;
pub mod operators;
pub mod std_macros;
pub mod trace;

mod add_elements;
mod companion;
mod discard;
mod filled;
mod float_probe;
mod function;
mod generic;
mod held;
mod lent;
mod no_seed;
mod of_type;
mod path;
mod probe;
mod restore;
mod same_function;
mod shape_of;
mod signature;
mod size;
mod slice_probe;
mod snapshot;
mod sort;
mod uncast;
mod unset;
mod where_possible;
mod zeroed;

pub use alloc::boxed::Box;
pub use alloc::vec;
pub use alloc::vec::Vec;
pub use core::option::Option::{self, None, Some};

pub use crate::__assert_slice_methods as assert_slice_methods;
pub use crate::__assert_std_macros as assert_std_macros;
pub use crate::__assert_std_methods as assert_std_methods;
pub use crate::__of_type as of_type;
pub use crate::__passable as passable;
pub use add_elements::add_elements;
pub use companion::{Companion, Lent, assert_float};
pub use discard::{DiscardFor, DiscardKnown, DiscardUnknown, Discarded, discard};
pub use filled::filled;
pub use float_probe::{FloatProbe, Known, OtherTrait, known};
pub use function::{AnyFunction, Closure, OfValues, closure};
pub use generic::{DiscardWith, discard_with};
pub use held::{Sum, held};
pub use lent::{LentFrom, Needed, Overwritten, Saved, lent};
pub use no_seed::{NoSeed, no_seed};
pub use path::path_of_field;
pub use probe::Probe;
pub use restore::restore;
pub use same_function::{Functions, Same};
pub use shape_of::{KnownSum, KnownZero, ShapeOf, SumOf, SumOfNumbers, ZeroOfNumbers};
pub use signature::{OfSignature, of_signature};
pub use size::{Integer, Size, integer, size};
pub use slice_probe::SliceProbe;
pub use snapshot::snapshot;
pub use sort::{Identified, order, permute, unpermute};
pub use uncast::{Uncast, uncast};
pub use unset::{Unset, unset};
pub use where_possible::{
    CoordinatesWhere, CopyWhere, DefaultWhere, DifferentiableWhere, IdentifiedWhere, NoSeedWhere, UnsetWhere,
    assert_differentiable,
};
pub use zeroed::zeroed;
