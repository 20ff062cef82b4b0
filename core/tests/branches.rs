//! The gradient check knows which way a function goes.
#![cfg(feature = "check")]

use chainrule::check::{self, Allow, Failure};
use chainrule::differentiable;

#[differentiable]
fn soft_step(x: f64, steep: f64) -> f64 {
    if x > 1.0 {
        1.0 + (x - 1.0) * steep
    } else if x > 0.0 {
        x * x * (3.0 - 2.0 * x)
    } else {
        0.1 * x
    }
}

#[differentiable]
fn total(xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in xs {
        sum += soft_step(*x, 0.5);
    }
    sum
}

/// The code at a place of this file: the rest of the line up to a brace or an arrow.
fn code(place: &str) -> &'static str {
    let numbers: Vec<usize> = place.split(':').skip(1).map(|number| number.parse().unwrap()).collect();
    let line = include_str!("branches.rs").lines().nth(numbers[0] - 1).unwrap();
    line[numbers[1] - 1..].split(['{', '=']).next().unwrap().trim()
}

/// The conditions whose sides a check does not take, and what they never were.
fn untested(summary: &check::Summary) -> Vec<(&'static str, bool)> {
    summary.untested().iter().map(|side| (code(&side.place), side.never)).collect()
}

#[test]
fn a_side_that_is_not_taken_is_told_with_its_line() {
    assert_eq!(
        untested(&check::gradient!(soft_step(0.5, 0.2)).unwrap()),
        [("x > 1.0", true), ("x > 0.0", false)]
    );
    assert_eq!(untested(&check::gradient!(soft_step(1.5, 0.2)).unwrap()), [("x > 1.0", false)]);
    let summary = check::gradient!(soft_step(-0.5, 0.2)).unwrap();
    assert_eq!(untested(&summary), [("x > 1.0", true), ("x > 0.0", true)]);
    assert!(
        summary.to_string().contains("; untested: core/tests/branches.rs:9:8 was never true"),
        "{summary}"
    );
}

#[test]
fn branches_of_callees_count() {
    assert_eq!(untested(&check::gradient!(total(&[-0.5, 0.5, 1.5])).unwrap()), []);
    assert_eq!(untested(&check::gradient!(total(&[0.5, 1.5])).unwrap()), [("x > 0.0", false)]);
}

#[differentiable]
fn matched(kind: usize, x: f64) -> f64 {
    assert!(x.is_finite(), "an arm that panics needs no test");
    match kind {
        0 => x * x,
        1 => x.sin(),
        _ => x.exp(),
    }
}

#[test]
fn arms_of_a_match_have_lines() {
    assert_eq!(untested(&check::gradient!(matched(1, 0.5)).unwrap()), [("0", true), ("1", false)]);
}

#[differentiable]
fn at_one(x: f64) -> f64 {
    if x == 1.0 { 3.0 - x } else { 2.0 * x * x }
}

#[test]
fn an_equality_that_holds_is_named() {
    let report = check::gradient!(at_one(1.0)).unwrap_err();
    let [Failure::EqualityBranch { place }, Failure::Mismatch(_)] = &report.failures[..] else {
        panic!("{report}")
    };
    assert!(place.contains("branches.rs:"), "{place}");
    check::gradient!(at_one(1.0), allow = Allow::EqualityBranch).unwrap();
    check::gradient!(at_one(1.1)).unwrap();
}

#[differentiable]
fn guarded(x: f64) -> f64 {
    if x == 0.0 { 0.0 } else { x * x * x.abs().ln() }
}

#[test]
fn an_equality_with_the_right_derivative_passes() {
    check::gradient!(guarded(0.0), allow = Allow::EqualityBranch).unwrap();
    check::gradient!(guarded(0.3)).unwrap();
}

/// Ten thousand kinks, some of which are near to every point.
#[differentiable]
fn network(w: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..w.len() {
        let z = w[i] + b[i];
        let y = if z > 0.0 { z * z + 3.0 * z } else { 0.01 * z };
        sum += y * w[i].abs().max(b[i]);
    }
    sum
}

#[test]
fn samples_beyond_a_kink_are_not_used() {
    let numbers = |seed: f64| (1..2_000).map(|i| (f64::from(i) * seed).sin()).collect::<Vec<f64>>();
    let summary = check::gradient!(network(&numbers(1.3), &numbers(0.7))).unwrap();
    assert_eq!(summary.untested(), []);
}

#[derive(Clone, Debug, chainrule::Differentiable)]
struct Spring {
    stiffness: f64,
}

#[differentiable]
impl Spring {
    fn force(&self, length: f64) -> f64 {
        if length > 1.0 { self.stiffness * (length - 1.0) } else { 0.0 * length }
    }
}

#[test]
fn methods_have_branches() {
    let spring = Spring { stiffness: 2.0 };
    assert_eq!(untested(&check::gradient!(spring.force(1.5)).unwrap()), [("length > 1.0", false)]);
}
