//! Ten derivatives that break a contract, each in its own way. Differences with a cotangent of 1 find one of them.
#![cfg(feature = "check")]
// The companions below are written as the macro writes them.
#![allow(clippy::ptr_arg, clippy::type_complexity)]

use chainrule::check::{self, Failure, Options, Report};
use chainrule::differentiable;

/// What is wrong with the derivative.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Bug {
    None,
    IgnoresCotangent,
    Overwrites,
    Affine,
    DoublesSecondCall,
    ChangesInput,
    OneShort,
    NanAtZero,
    OtherPrimal,
    AbsoluteCotangent,
    ThroughSingle,
}

/// Half of `state` plus a tenth of the weights' squares; the state is overwritten.
fn energy(weights: &[f64], state: &mut [f64], scale: f64, _: Bug) -> f64 {
    for x in state.iter_mut() {
        *x *= scale;
    }
    0.1 * weights.iter().map(|w| w * w).sum::<f64>() * scale + 0.5 * state.iter().sum::<f64>()
}

mod energy {
    use super::Bug;
    use std::cell::Cell;

    pub(super) fn vjp(
        weights: &[f64],
        state: &mut [f64],
        scale: f64,
        bug: Bug,
    ) -> (f64, impl Fn((f64, Vec<f64>)) -> (Vec<f64>, Vec<f64>, f64) + use<>) {
        let before = state.to_vec();
        let value = super::energy(weights, state, scale, bug);
        if bug == Bug::ChangesInput {
            state[0] += 1e-9;
        }
        let value = if bug == Bug::OtherPrimal { value.next_up() } else { value };
        let weights = weights.to_vec();
        let calls = Cell::new(0);
        (value, move |(seed, dstate): (f64, Vec<f64>)| {
            calls.set(calls.get() + 1);
            let seed = match bug {
                Bug::IgnoresCotangent => 1.0,
                Bug::AbsoluteCotangent => seed.abs(),
                Bug::DoublesSecondCall if calls.get() == 2 => 2.0 * seed,
                Bug::NanAtZero if seed == 0.0 => f64::NAN,
                _ => seed,
            };
            let tenth = if bug == Bug::ThroughSingle { f64::from(0.1_f32) } else { 0.1 };
            let mut dweights: Vec<f64> = weights.iter().map(|w| 2.0 * tenth * w * scale * seed).collect();
            if bug == Bug::Affine {
                dweights[1] += 1e-3;
            }
            if bug == Bug::OneShort {
                dweights.pop();
            }
            let dafter: Vec<f64> = dstate.iter().map(|d| d + 0.5 * seed).collect();
            let dscale = 0.1 * weights.iter().map(|w| w * w).sum::<f64>() * seed
                + before.iter().zip(&dafter).map(|(x, d)| x * d).sum::<f64>();
            (dweights, dafter.iter().map(|d| d * scale).collect(), dscale)
        })
    }

    pub(super) fn forward(
        weights: &[f64],
        state: &mut [f64],
        scale: f64,
        bug: Bug,
    ) -> (f64, impl Fn(&[f64], &mut [f64], &mut [f64], f64) -> (f64, ()) + use<>) {
        let (value, pullback) = vjp(weights, state, scale, bug);
        (value, move |_: &[f64], dweights: &mut [f64], dstate: &mut [f64], seed: f64| {
            let (added, before, dscale) = pullback((seed, dstate.to_vec()));
            for (d, added) in dweights.iter_mut().zip(added) {
                *d = if bug == Bug::Overwrites { added } else { *d + added };
            }
            dstate.copy_from_slice(&before);
            (dscale, ())
        })
    }
}

fn checked(bug: Bug, seed: u64) -> Result<check::Summary, Report> {
    let (weights, state) = ([0.3, -1.2, 2.0], [0.5, -0.25]);
    check::pullback!(energy(&weights, &mut state, 1.7, const bug), seed = seed)
}

#[test]
fn the_right_one_passes() {
    for seed in 0..50 {
        assert_eq!(checked(Bug::None, seed).unwrap().entries, 6);
    }
}

#[test]
fn each_broken_contract_is_found_and_named() {
    let bugs = [
        (Bug::IgnoresCotangent, "the pullback is linear"),
        (Bug::Overwrites, "`backward` adds to its buffers"),
        (Bug::Affine, "the pullback is linear"),
        (Bug::DoublesSecondCall, "a second call gives the same"),
        (Bug::ChangesInput, "`vjp` returns"),
        (Bug::OneShort, "the arguments have 6 differentiable numbers, the gradient has 5"),
        (Bug::NanAtZero, "a cotangent of 0 gives 0"),
        (Bug::OtherPrimal, "`vjp` returns"),
        (Bug::AbsoluteCotangent, "the pullback is linear"),
        (Bug::ThroughSingle, "weights[0] at 0.3: wrong"),
    ];
    for (bug, text) in bugs {
        for seed in 0..50 {
            let Err(report) = checked(bug, seed) else { panic!("{bug:?} passes with seed {seed}") };
            assert!(report.to_string().contains(text), "{bug:?}, seed {seed}: {report}");
        }
    }
}

/// A function that panics for a negative number, with a derivative that does not, or the other way round.
fn root(x: f64, _: bool) -> f64 {
    assert!(x >= 0.0, "negative");
    x.sqrt()
}

mod root {
    pub(super) fn vjp(x: f64, panics: bool) -> (f64, impl Fn(f64) -> f64) {
        assert!(!panics, "the derivative panics");
        (x.abs().sqrt(), move |seed: f64| seed / (2.0 * x.abs().sqrt()))
    }

    pub(super) fn value_and_grad(x: f64, panics: bool) -> (f64, f64) {
        let (value, pullback) = vjp(x, panics);
        (value, pullback(1.0))
    }

    pub(super) fn forward(x: f64, panics: bool) -> (f64, impl Fn(f64) -> (f64, ())) {
        let (value, pullback) = vjp(x, panics);
        (value, move |seed: f64| (pullback(seed), ()))
    }
}

#[test]
fn the_derivative_panics_exactly_where_the_function_does() {
    check::gradient!(root(4.0, const false)).unwrap();
    let only_one = [check::gradient!(root(4.0, const true)), check::gradient!(root(-4.0, const false))];
    for result in only_one {
        assert!(matches!(result.unwrap_err().failures[..], [Failure::Panic { .. }]));
    }
    let both = check::gradient!(root(-4.0, const true)).unwrap_err();
    assert_eq!(both.failures, [Failure::Outside]);
}

#[test]
fn the_function_is_not_evaluated_outside_its_domain() {
    // Near its end the function panics; the samples stay away from there by themselves.
    check::gradient!(root(1e-3, const false)).unwrap();
    check::gradient!(root(1e-3, const false), domain = 0.0..).unwrap();
}

#[differentiable]
fn product(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in a.iter().zip(b) {
        sum += a * b * b;
    }
    sum
}

#[derive(Clone, Debug, chainrule::Differentiable)]
struct Spring {
    stiffness: f64,
}

#[differentiable]
impl Spring {
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x
    }

    fn moved(&mut self, x: f64) {
        self.stiffness *= x;
    }
}

#[test]
fn options_are_given_after_the_call() {
    let options = Options::new().seed(3).mode(check::Mode::Directions(2));
    let summary =
        check::gradient!(product(&[1.0, 2.0], &[3.0, 4.0]), options = options, rtol = 1e-10).unwrap();
    assert_eq!((summary.seed, summary.directions), (3, Some(2)));
}

#[test]
fn methods_are_checked_as_they_are_called() {
    let spring = Spring { stiffness: 3.0 };
    assert_eq!(check::gradient!(spring.energy(0.5)).unwrap().entries, 2);
    assert_eq!(check::gradient!(Spring::energy(&spring, 0.5)).unwrap().entries, 2);
    assert_eq!(check::pullback!((&mut spring).moved(0.5)).unwrap().entries, 2);
    chainrule::assert_gradient!(Spring::energy, (&spring, 0.5));
}
