//! Partials that need a branch, and the products that stay 0.
//!
//! A *share* is the part of a result's cotangent that one argument of a selection gets: 1 for the argument
//! that the result was taken from, 0 for the others, halves at a tie.

use crate::Float;

/// `first * second`, but 0 where `first` is exactly 0, even if `second` is infinite or NaN.
///
/// With an adjoint first: nothing flows back through a rule whose result nobody uses. With a partial first:
/// nothing flows back to an argument that the result was not taken from.
#[inline]
pub fn strong<T: Float>(first: T, second: T) -> T {
    if first == T::ZERO { T::ZERO } else { first * second }
}

/// The sign of a number: 1, -1, and 0 for both zeros; NaN for NaN.
#[inline]
pub fn sign<T: Float>(x: T) -> T {
    if x == T::ZERO { T::ZERO } else { x.signum() }
}

/// `x / y`, but 0 where `y` is 0: for a component of a vector and the vector's length.
#[inline]
pub fn ratio<T: Float>(x: T, y: T) -> T {
    if y == T::ZERO { T::ZERO } else { x / y }
}

/// The share of `x` in `x.max(y)`, which prefers a number to NaN.
#[inline]
pub fn max_share<T: Float>(x: T, y: T) -> T {
    if x > y || (y.is_nan() && !x.is_nan()) {
        T::ONE
    } else if x == y || (x.is_nan() && y.is_nan()) {
        T::HALF
    } else {
        T::ZERO
    }
}

/// The share of `x` in `x.min(y)`, which prefers a number to NaN.
#[inline]
pub fn min_share<T: Float>(x: T, y: T) -> T {
    max_share(-x, -y)
}

/// The share of `x` in `x.clamp(low, high)`; a NaN passes through.
#[inline]
pub fn inside<T: Float>(x: T, low: T, high: T) -> T {
    if x < low || x > high {
        return T::ZERO;
    }
    let share = if x == low { T::HALF } else { T::ONE };
    if x == high { share * T::HALF } else { share }
}

/// The share of `low` in `x.clamp(low, high)`, taken as `x.max(low).min(high)`.
#[inline]
pub fn at_low<T: Float>(x: T, low: T, high: T) -> T {
    if x > low || x.is_nan() {
        return T::ZERO;
    }
    let share = if x == low { T::HALF } else { T::ONE };
    if low == high { share * T::HALF } else { share }
}

/// The share of `high` in `x.clamp(low, high)`, taken as `x.max(low).min(high)`.
#[inline]
pub fn at_high<T: Float>(x: T, low: T, high: T) -> T {
    if x > high {
        T::ONE
    } else if x == high || (low == high && x < high) {
        T::HALF
    } else {
        T::ZERO
    }
}

/// The derivative of `out = x.exp_m1()`. `out + 1` has lost its digits where `out` comes near -1.
#[cfg(feature = "std")]
#[inline]
pub fn exp_m1_partial<T: Float>(x: T, out: T) -> T {
    if out < -T::HALF { x.exp() } else { out + T::ONE }
}

/// The derivative of `out = x.tanh()`. `1 - out²` has lost its digits where `out` comes near 1 or -1.
#[cfg(feature = "std")]
#[inline]
pub fn tanh_partial<T: Float>(x: T, out: T) -> T {
    if out.abs() < T::from_f64(0.9) {
        T::ONE - out * out
    } else {
        let cosh = x.cosh();
        T::ONE / (cosh * cosh)
    }
}

/// The derivative of `x.powi(n)`: `n * x.powi(n - 1)`, and 0 for `n = 0` also where `x` is 0.
#[cfg(feature = "std")]
#[inline]
pub fn powi_partial<T: Float>(x: T, n: i32) -> T {
    match n.checked_sub(1) {
        _ if n == 0 => T::ZERO,
        Some(lower) => T::from_i32(n) * x.powi(lower),
        None => T::from_i32(n) * (x.powi(n) / x),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: [f64; 7] = [-1.0, -0.0, 0.0, 0.5, 2.0, f64::INFINITY, f64::NEG_INFINITY];

    #[test]
    fn strong_zero_wins_over_infinity_and_nan() {
        assert_eq!(strong(0.0, f64::INFINITY), 0.0);
        assert_eq!(strong(-0.0, f32::NAN), 0.0);
        assert_eq!(strong(2.0, 3.0), 6.0);
        assert!(strong(f64::NAN, 0.0).is_nan());
    }

    #[test]
    fn sign_is_zero_at_both_zeros() {
        assert_eq!([-3.0, -0.0, 0.0, 2.0].map(sign), [-1.0, 0.0, 0.0, 1.0]);
        assert!(sign(f32::NAN).is_nan());
    }

    #[test]
    fn ratio_to_nothing_is_zero() {
        assert_eq!(ratio(0.0, 0.0), 0.0);
        assert_eq!(ratio(3.0_f32, 5.0), 0.6);
    }

    #[test]
    fn shares_sum_to_one() {
        for (x, y) in VALUES.iter().flat_map(|x| VALUES.map(|y| (*x, y))) {
            assert_eq!(max_share(x, y) + max_share(y, x), 1.0, "max of {x} and {y}");
            assert_eq!(min_share(x, y) + min_share(y, x), 1.0, "min of {x} and {y}");
            for high in VALUES.into_iter().filter(|high| y <= *high) {
                let shares = inside(x, y, high) + at_low(x, y, high) + at_high(x, y, high);
                assert_eq!(shares, 1.0, "clamp of {x} to {y}..={high}");
            }
        }
    }

    #[test]
    fn the_share_is_that_of_the_result() {
        for (x, y) in VALUES.iter().flat_map(|x| VALUES.map(|y| (*x, y))).filter(|(x, y)| x != y) {
            assert_eq!(max_share(x, y) == 1.0, x.max(y) == x, "max of {x} and {y}");
            assert_eq!(min_share(x, y) == 1.0, x.min(y) == x, "min of {x} and {y}");
        }
    }

    #[test]
    fn a_number_wins_over_nan() {
        assert_eq!((max_share(f64::NAN, 1.0), max_share(1.0, f64::NAN)), (0.0, 1.0));
        assert_eq!((min_share(f64::NAN, 1.0), min_share(1.0, f64::NAN)), (0.0, 1.0));
        assert_eq!(inside(f64::NAN, 0.0, 1.0), 1.0);
    }

    #[cfg(feature = "std")]
    #[test]
    fn both_forms_of_a_partial_meet() {
        let near = |x: f64, y: f64| (x - y).abs() <= 1e-15;
        assert!(near(exp_m1_partial(-1.0, (-1.0_f64).exp_m1()), (-1.0_f64).exp()));
        assert!(near(exp_m1_partial(0.5, 0.5_f64.exp_m1()), 0.5_f64.exp()));
        let edge = 0.9_f64.atanh();
        assert!(near(tanh_partial(edge, 0.899_999), 1.0 - 0.899_999 * 0.899_999));
        assert!(near(tanh_partial(edge, 0.900_001), 1.0 - 0.9 * 0.9));
    }

    #[cfg(feature = "std")]
    #[test]
    fn powers_of_zero_and_the_lowest_exponent() {
        assert_eq!([0, 1, 2].map(|n| powi_partial(0.0, n)), [0.0, 1.0, 0.0]);
        assert_eq!(powi_partial(2.0, -1), -0.25);
        assert_eq!(powi_partial(1.0, i32::MIN), f64::from(i32::MIN));
    }
}
