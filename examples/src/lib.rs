//! What the example programs share: the handwritten digits, and slopes by nudging.

pub mod differences;
pub mod digits;
pub mod learning;
