//! The macros. A procedural one does the work, which cannot know the path of this crate.

/// Checks the gradient of a differentiable function of float result, written as a call: `value_and_grad`
/// against differences, `vjp` and `forward` against `value_and_grad` and against the contracts of every
/// derivative. See [the module](crate::check).
#[macro_export]
#[doc(hidden)]
macro_rules! __check_gradient {
    ($($call:tt)*) => { $crate::__check!([$crate] gradient $($call)*) };
}

/// Checks the pullback of a differentiable function, written as a call: for functions with `&mut` arguments
/// or with results other than a float. See [the module](crate::check).
#[macro_export]
#[doc(hidden)]
macro_rules! __check_pullback {
    ($($call:tt)*) => { $crate::__check!([$crate] pullback $($call)*) };
}

/// Panics with a report if the gradient of a differentiable function is not right. For tests.
///
/// It takes the function and its arguments, then options; see [`check`](crate::check) and
/// [`Options`](crate::check::Options).
///
/// ```
/// use chainrule::{assert_gradient, differentiable};
///
/// #[differentiable]
/// fn area(width: f64, height: f64) -> f64 {
///     width * height
/// }
///
/// assert_gradient!(area, (2.0, 3.0));
/// assert_gradient!(area(2.0, 3.0), rtol = 1e-10, domain = 0.0..);
/// ```
///
/// # Panics
///
/// If the gradient is wrong, or could not be shown to be right.
#[macro_export]
macro_rules! assert_gradient {
    ($($call:tt)*) => { $crate::__check!([$crate] assert_gradient $($call)*) };
}

/// Panics with a report if the pullback of a differentiable function is not right: for functions with `&mut`
/// arguments or with results other than a float.
///
/// ```
/// use chainrule::{assert_pullback, differentiable};
///
/// #[differentiable]
/// fn scale(values: &mut [f64], factor: f64) {
///     for value in values.iter_mut() {
///         *value *= factor;
///     }
/// }
///
/// assert_pullback!(scale(&mut [1.0, 2.0], 3.0));
/// ```
///
/// # Panics
///
/// If the pullback is wrong, or could not be shown to be right.
#[macro_export]
macro_rules! assert_pullback {
    ($($call:tt)*) => { $crate::__check!([$crate] assert_pullback $($call)*) };
}
