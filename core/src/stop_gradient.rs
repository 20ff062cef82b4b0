//! A wall for derivatives.

/// Returns its argument, which counts as a constant for the derivative.
///
/// Use it where the dependence is meant to be ignored, or where it has no derivative.
///
/// ```
/// let scale = chainrule::stop_gradient(3.0_f64);
/// assert_eq!(scale, 3.0);
/// ```
#[inline]
#[must_use]
pub fn stop_gradient<T>(x: T) -> T {
    x
}
