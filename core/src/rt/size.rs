//! The `len` of a user's type, and other numbers that have to be integers.

/// Types that have no derivative, which the `len` of a user's type may give.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this length: it is a `{Self}`, no integer\nhelp: give the method another name [CR018]",
    label = "this length is no integer"
)]
pub trait Size {}

/// Types of which `to_f64` has no derivative.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this conversion: it is one of `{Self}`, no integer\nhelp: write it as a free function with `#[differentiable]` [CR018]",
    label = "this is no integer"
)]
pub trait Integer: Copy {}

macro_rules! sizes {
    ($($integer:ty)*) => {$(impl Size for $integer {} impl Integer for $integer {})*};
}

sizes!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

/// What it is given.
#[inline]
pub fn size<T: Size>(size: T) -> T {
    size
}

/// What is behind the reference.
#[inline]
pub fn integer<T: Integer>(number: &T) -> T {
    *number
}
