//! The way back through `x as f64`, where only the compiler knows whether `x` is a float or an integer.

/// The cotangent of a number that was cast to the float `F`.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this cast: what is cast has the tangent `{Self}`\nhelp: cast numbers only [CR050]"
)]
pub trait Uncast<F> {
    /// The cotangent as that number has it; an integer has none.
    fn uncast(cotangent: F) -> Self;
}

macro_rules! uncasts {
    ($($to:ty, $from:ty);*) => {$(
        impl Uncast<$from> for $to {
            #[inline]
            #[allow(clippy::unnecessary_cast)]
            fn uncast(cotangent: $from) -> $to {
                cotangent as $to
            }
        }
    )*};
}
uncasts!(f64, f64; f64, f32; f32, f64; f32, f32);

impl<F> Uncast<F> for () {
    #[inline]
    fn uncast(_: F) {}
}

/// The cotangent of what was cast to a float.
#[inline]
pub fn uncast<T: Uncast<F>, F>(cotangent: F) -> T {
    T::uncast(cotangent)
}
