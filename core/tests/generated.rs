//! The gradient check on what the macro writes.
#![cfg(feature = "check")]

use chainrule::{check, differentiable};

#[differentiable]
fn softplus(x: f64) -> f64 {
    if x > 0.0 { x + (-x).exp().ln_1p() } else { x.exp().ln_1p() }
}

#[differentiable]
fn loss(w: &[f64], x: &[f64], lambda: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let z = w[i] * x[i];
        sum += softplus(z) * x[i];
    }
    sum + lambda * sum * sum
}

#[differentiable]
fn heat(u: &mut [f64], dt: f64) {
    for i in 1..u.len() - 1 {
        u[i] = u[i] + dt * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
    }
}

#[differentiable(wrt(x))]
fn scaled(x: f32, by: f32, times: usize) -> f32 {
    x * x * by * times as f32
}

/// The scale is a table that has no cotangent here, though the callee gives it one.
#[differentiable]
fn with_table(w: &[f64], lambda: f64) -> f64 {
    let table = [1.0, 0.5, 0.25];
    loss(w, &table, lambda)
}

#[test]
fn branches_loops_and_calls() {
    let (w, x) = ([0.5, -1.0, 2.0], vec![1.0, 2.0, 0.3]);
    assert_eq!(check::gradient!(softplus(0.3)).unwrap().entries, 1);
    assert_eq!(check::gradient!(softplus(-0.3)).unwrap().entries, 1);
    assert_eq!(check::gradient!(loss(&w, &x, 0.1)).unwrap().entries, 7);
    assert_eq!(check::pullback!(loss(&w, &x, 0.1)).unwrap().entries, 7);
}

#[test]
fn in_out_arguments() {
    let u = vec![0.0, 1.0, 4.0, 9.0];
    assert_eq!(check::pullback!(heat(&mut u, 0.1)).unwrap().entries, 5);
}

#[test]
fn single_precision_and_arguments_outside_wrt() {
    assert_eq!(check::gradient!(scaled(1.5, const 0.3, 4)).unwrap().entries, 1);
}

#[test]
fn an_inactive_argument_by_reference() {
    assert_eq!(check::gradient!(with_table(&[0.5, -1.0, 2.0], 0.1)).unwrap().entries, 4);
}
