//! The cotangent of what is held constant.

/// The cotangent type of a parameter that `wrt(...)` leaves out.
///
/// Such a parameter is a constant for the derivative, so nothing can be added to this type. A differentiable
/// function that passes an active argument there does not compile: its derivative would be lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NotInWrt;
