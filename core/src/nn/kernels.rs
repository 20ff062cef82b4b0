//! Functions that stand on a matrix product, which have a rule.
#![allow(unreachable_pub, reason = "a companion is as visible as its rule")]

pub(super) mod attention;
pub(super) mod conv2d;
pub(super) mod linear;

use ndarray::linalg::general_mat_mul;
use ndarray::{ArrayView2, ArrayViewMut2};

use super::Float;

/// `c += a·b`
pub(super) fn add_product<T: Float>(
    a: &ArrayView2<'_, T>,
    b: &ArrayView2<'_, T>,
    c: &mut ArrayViewMut2<'_, T>,
) {
    general_mat_mul(T::one(), a, b, T::one(), c);
}
