//! Functions of each number, or of each row.

use super::{Float, Tensor};
use crate::{derivative, differentiable, stop_gradient};

/// All axes but the first one as one.
#[differentiable]
pub fn flatten<T: Float>(x: Tensor<T>) -> Tensor<T> {
    let (rows, columns): (usize, usize) = (x.shape[0], x.len() / x.shape[0]);
    x.reshape(&[rows, columns])
}

/// max(x, 0) for each number, with the derivative 0 at 0.
#[differentiable]
pub fn relu<T: Float>(mut x: Tensor<T>) -> Tensor<T> {
    relu_each(&mut x.data);
    x
}

#[differentiable]
fn relu_each<T: Float>(values: &mut [T]) {
    for v in values.iter_mut() {
        *v = if *v > T::zero() { *v } else { T::zero() };
    }
}

/// x for positive numbers, `slope`·x for the others.
#[differentiable]
pub fn leaky_relu<T: Float>(mut x: Tensor<T>, slope: T) -> Tensor<T> {
    leaky_relu_each(&mut x.data, slope);
    x
}

#[differentiable]
fn leaky_relu_each<T: Float>(values: &mut [T], slope: T) {
    for v in values.iter_mut() {
        *v = if *v > T::zero() { *v } else { slope * *v };
    }
}

/// The hyperbolic tangent of each number.
///
/// For `f32` it is a rational function that the compiler vectorises, with an error of at most 6 steps of `f32`.
#[differentiable]
pub fn tanh<T: Float>(mut x: Tensor<T>) -> Tensor<T> {
    tanh_each(&mut x.data);
    x
}

#[differentiable]
fn tanh_each<T: Float>(values: &mut [T]) {
    for v in values.iter_mut() {
        *v = tanh_of(*v);
    }
}

pub(super) fn tanh_of<T: Float>(x: T) -> T {
    x.tanh_of()
}

#[derivative(of = tanh_of)]
pub(super) fn tanh_rule<T: Float>(_x: T, value: T, seed: T) -> T {
    seed * ((T::one() - value) * (T::one() + value))
}

/// 1 / (1 + exp(-x)) for each number.
#[differentiable]
pub fn sigmoid<T: Float>(mut x: Tensor<T>) -> Tensor<T> {
    sigmoid_each(&mut x.data);
    x
}

#[differentiable]
fn sigmoid_each<T: Float>(values: &mut [T]) {
    for v in values.iter_mut() {
        *v = sigmoid_of(*v);
    }
}

pub(super) fn sigmoid_of<T: Float>(x: T) -> T {
    x.sigmoid_of()
}

#[derivative(of = sigmoid_of)]
pub(super) fn sigmoid_rule<T: Float>(_x: T, value: T, seed: T) -> T {
    seed * (value * (T::one() - value))
}

/// x·sigmoid(x) for each number.
#[differentiable]
pub fn silu<T: Float>(mut x: Tensor<T>) -> Tensor<T> {
    silu_each(&mut x.data);
    x
}

#[differentiable]
fn silu_each<T: Float>(values: &mut [T]) {
    for v in values.iter_mut() {
        *v = *v * sigmoid_of(*v);
    }
}

/// x·Φ(x) for each number, where Φ is the distribution function of the normal distribution, by the error function.
#[differentiable]
pub fn gelu<T: Float>(mut x: Tensor<T>) -> Tensor<T> {
    gelu_each(&mut x.data);
    x
}

#[differentiable]
fn gelu_each<T: Float>(values: &mut [T]) {
    let root = T::from(std::f64::consts::FRAC_1_SQRT_2).unwrap();
    let half = T::from(0.5).unwrap();
    for v in values.iter_mut() {
        *v = *v * (half + half * erf_of(*v * root));
    }
}

fn erf_of<T: Float>(x: T) -> T {
    x.erf_of()
}

#[derivative(of = erf_of)]
fn erf_rule<T: Float>(x: T, _value: T, seed: T) -> T {
    seed * T::rounded(std::f64::consts::FRAC_2_SQRT_PI) * (-x * x).exp()
}

/// The largest number of a row, by which rows are shifted before an `exp`. That changes nothing but rounding, so that it
/// is a constant to the derivative.
pub(super) fn largest<T: Float>(row: &[T]) -> T {
    let mut largest = T::neg_infinity();
    for v in row {
        largest = if *v > largest { *v } else { largest };
    }
    largest
}

/// exp(x) over the sum of exp(x) of its row; rows are along the last axis.
#[differentiable]
pub fn softmax<T: Float>(mut x: Tensor<T>) -> Tensor<T> {
    let columns = x.columns();
    softmax_rows(&mut x.data, columns);
    x
}

#[differentiable]
fn softmax_rows<T: Float>(values: &mut [T], columns: usize) {
    for row in values.chunks_exact_mut(columns) {
        let shift = stop_gradient(largest(&*row));
        let mut sum = T::zero();
        for v in row.iter_mut() {
            *v = (*v - shift).exp();
            sum = sum + *v;
        }
        for v in row.iter_mut() {
            *v = *v / sum;
        }
    }
}

/// The logarithm of [`softmax`], without the loss of small probabilities.
#[differentiable]
pub fn log_softmax<T: Float>(mut x: Tensor<T>) -> Tensor<T> {
    let columns = x.columns();
    log_softmax_rows(&mut x.data, columns);
    x
}

#[differentiable]
fn log_softmax_rows<T: Float>(values: &mut [T], columns: usize) {
    for row in values.chunks_exact_mut(columns) {
        let shift = stop_gradient(largest(&*row));
        let mut sum = T::zero();
        for v in row.iter() {
            sum = sum + (*v - shift).exp();
        }
        let log = shift + sum.ln();
        for v in row.iter_mut() {
            *v = *v - log;
        }
    }
}
