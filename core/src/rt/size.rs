//! The `len` of a user's type.

/// Types that have no derivative, which the `len` of a user's type may give.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this length: it is a `{Self}`, no integer\nhelp: give the method another name [CR018]",
    label = "this length is no integer"
)]
pub trait Size {}

macro_rules! sizes {
    ($($integer:ty)*) => {$(impl Size for $integer {})*};
}

sizes!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

/// What it is given.
#[inline]
pub fn size<T: Size>(size: T) -> T {
    size
}
