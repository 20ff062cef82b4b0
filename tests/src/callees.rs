//! Functions that the programs call: by value, by `&`, by `&mut`, with results of every shape.

#![allow(clippy::needless_range_loop, reason = "functions are written in all the ways that users write them")]

use chainrule::differentiable;

/// A scalar of a scalar.
#[differentiable]
pub fn square(x: f64) -> f64 {
    x * x
}

/// A branch: linear above `k`, quadratic below.
#[differentiable]
pub fn soft(x: f64, k: f64) -> f64 {
    if x > k { k * (2.0 * x - k) } else { x * x }
}

/// Two slices, a loop, a scalar.
#[differentiable]
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        s += a[i] * b[i];
    }
    s
}

/// Writes into its last argument.
#[differentiable]
pub fn axpy(a: f64, x: &[f64], y: &mut [f64]) {
    for i in 0..y.len() {
        y[i] += a * x[i];
    }
}

/// Multiplies in place.
#[differentiable]
pub fn scale(x: &mut [f64], factor: f64) {
    for value in x.iter_mut() {
        *value *= factor;
    }
}

/// Overwrites its argument and returns what depends on the old value.
#[differentiable]
pub fn bump(x: &mut f64, by: f64) -> f64 {
    let old = *x;
    *x = old * by + 1.0;
    old * old
}

/// Divides by the norm, which it returns.
#[differentiable]
pub fn normalise(v: &mut [f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i];
    }
    let norm = s.sqrt();
    for i in 0..v.len() {
        v[i] /= norm;
    }
    norm
}

/// Tuples in and out.
#[differentiable]
pub fn rotate(p: (f64, f64), angle: f64) -> (f64, f64) {
    let (s, c) = angle.sin_cos();
    (c * p.0 - s * p.1, s * p.0 + c * p.1)
}

/// A vector as result.
#[differentiable]
pub fn powers(x: f64, n: usize) -> Vec<f64> {
    let mut out = vec![1.0; n];
    for i in 1..n {
        out[i] = out[i - 1] * x;
    }
    out
}

/// An index that is chosen by the caller.
#[differentiable]
pub fn pick(xs: &[f64], i: usize) -> f64 {
    xs[i] * xs[i]
}

/// An array by value, overwritten inside.
#[differentiable]
pub fn mean_square(mut a: [f64; 3]) -> f64 {
    for i in 0..3 {
        a[i] *= a[i];
    }
    (a[0] + a[1] + a[2]) / 3.0
}

/// Arrays behind references, an array as result.
#[differentiable]
pub fn cross(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// A vector by value.
#[differentiable]
pub fn consume(mut v: Vec<f64>) -> f64 {
    v[0] *= v[1];
    v[0] + v[1]
}

/// Fills a buffer; what stood in it is forgotten.
#[differentiable]
pub fn fill_line(out: &mut [f64], start: f64, step: f64) {
    for i in 0..out.len() {
        out[i] = start + step * i as f64;
    }
}

/// An array behind `&mut` and one behind `&`.
#[differentiable]
pub fn shift(x: &mut [f64; 3], by: &[f64; 3]) {
    for i in 0..3 {
        x[i] = x[i] * 0.5 + by[i] * x[i];
    }
}

/// An early return.
#[differentiable]
pub fn capped(x: f64, cap: f64) -> f64 {
    if x > cap {
        return cap;
    }
    x * x / cap
}

/// Only integers: called like any other function, without a derivative.
pub fn half(n: usize) -> usize {
    n / 2
}
