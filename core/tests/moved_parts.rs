//! A struct of which one part is moved away and another one is lent.

use chainrule::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Pair {
    a: Vec<f64>,
    b: Vec<f64>,
}

#[differentiable]
fn squares(values: Vec<f64>) -> f64 {
    let mut sum = 0.0;
    for v in values.iter() {
        sum += v * v;
    }
    sum
}

#[differentiable]
fn scaled(values: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for v in values {
        sum += v * k;
    }
    sum
}

#[differentiable]
fn energy(pair: Pair, k: f64) -> f64 {
    let a = pair.a;
    let sum = squares(a);
    scaled(&pair.b, k) * sum
}

#[test]
fn the_part_that_is_left_has_its_cotangent() {
    assert_gradient!(energy(Pair { a: vec![0.3, 0.2], b: vec![0.1, 0.9] }, 0.4));
}
