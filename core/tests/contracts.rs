//! Ten derivatives that break a contract, each in its own way. Differences with a cotangent of 1 find one of them.
#![cfg(feature = "check")]
// The companions below are written as the macro writes them.
#![allow(clippy::ptr_arg, clippy::type_complexity)]

use chainrule::check::{self, Failure, Options, Report};
use chainrule::differentiable;
use num_traits::Float;
use std::cell::Cell;

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
    pub(crate) use super::energy as traced;

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
    pub(crate) use super::root as traced;

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

/// An argument that looks as if it were only read.
#[derive(Clone)]
struct Shared(Cell<f64>);

impl chainrule::Differentiable for Shared {
    type Tangent = f64;
    fn zero_tangent(&self) -> f64 {
        0.0
    }
}

impl chainrule::Coordinates for Shared {
    fn describe(&self, path: &str, into: &mut Vec<chainrule::Coordinate>) {
        self.0.get().describe(path, into);
    }
    fn for_each(&self, visit: &mut dyn FnMut(f64)) {
        visit(self.0.get());
    }
    fn update(&mut self, change: &mut dyn FnMut(f64) -> f64) {
        self.0.set(change(self.0.get()));
    }
}

fn square(x: &Shared, _: bool) -> f64 {
    x.0.get() * x.0.get()
}

/// A derivative that changes what it only reads, afterwards.
mod square {
    pub(crate) use super::square as traced;

    use super::Shared;

    pub(super) fn vjp(x: &Shared, changes: bool) -> (f64, impl Fn(f64) -> f64 + use<>) {
        let (at, value) = (x.0.get(), super::square(x, changes));
        x.0.set(if changes { at.next_up() } else { at });
        (value, move |seed: f64| 2.0 * seed * at)
    }

    pub(super) fn value_and_grad(x: &Shared, changes: bool) -> (f64, f64) {
        let (value, pullback) = vjp(x, changes);
        (value, pullback(1.0))
    }

    pub(super) fn forward(x: &Shared, changes: bool) -> (f64, impl Fn(&Shared, &mut f64, f64) -> ((),)) {
        let (value, pullback) = vjp(x, changes);
        (value, move |_: &Shared, dx: &mut f64, seed: f64| {
            *dx += pullback(seed);
            ((),)
        })
    }
}

#[test]
fn arguments_that_are_read_stay_as_they_are() {
    let x = Shared(Cell::new(1.5));
    check::gradient!(square(&x, const false)).unwrap();
    let report = check::gradient!(square(&x, const true)).unwrap_err();
    let changed = |failure: &Failure| matches!(failure, Failure::Changed { path, .. } if path == "x");
    assert!(report.failures.iter().any(changed), "{report}");
}

fn difference(a: &[f64], b: &[f64], _: bool) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a + 2.0 * b)).sum()
}

/// A derivative that takes equal arguments for the same one.
mod difference {
    pub(crate) use super::difference as traced;

    type Gradient = (Vec<f64>, Vec<f64>);

    pub(super) fn value_and_grad(a: &[f64], b: &[f64], confused: bool) -> (f64, Gradient) {
        let (value, pullback) = vjp(a, b, confused);
        (value, pullback(1.0))
    }

    pub(super) fn vjp(a: &[f64], b: &[f64], confused: bool) -> (f64, impl Fn(f64) -> Gradient + use<>) {
        let value = super::difference(a, b, confused);
        let (a, b) = (a.to_vec(), b.to_vec());
        (value, move |seed: f64| {
            let da: Vec<f64> = a.iter().zip(&b).map(|(a, b)| seed * (2.0 * a + b)).collect();
            let db = a.iter().zip(&b).map(|(a, b)| seed * (a - 4.0 * b)).collect();
            if confused && a == b { (da.clone(), da) } else { (da, db) }
        })
    }

    type Backward = Box<dyn Fn(&[f64], &mut [f64], &[f64], &mut [f64], f64) -> ((),)>;

    pub(super) fn forward(a: &[f64], b: &[f64], confused: bool) -> (f64, Backward) {
        let (value, pullback) = vjp(a, b, confused);
        let backward = move |_: &[f64], da: &mut [f64], _: &[f64], db: &mut [f64], seed: f64| {
            let (a, b) = pullback(seed);
            da.iter_mut().zip(a).for_each(|(d, a)| *d += a);
            db.iter_mut().zip(b).for_each(|(d, b)| *d += b);
            ((),)
        };
        (value, Box::new(backward))
    }
}

#[test]
fn the_gradient_is_right_where_arguments_are_equal() {
    let (a, b) = ([1.0, 2.0], [0.5, -3.0]);
    check::gradient!(difference(&a, &b, const false)).unwrap();
    let report = check::gradient!(difference(&a, &b, const true)).unwrap_err();
    assert!(report.to_string().contains("right where two arguments are equal"), "{report}");
}

#[test]
fn a_check_that_could_not_fail_fails() {
    let report = check::gradient!(product(&[1.0, 2.0], &[3.0, 4.0]), rtol = 10.0).unwrap_err();
    assert!(matches!(report.failures[..], [Failure::Blind(_)]), "{report}");
}

#[differentiable]
fn decay<F: Float>(rates: &[F], time: F) -> F {
    let mut sum = F::zero();
    for rate in rates {
        sum = sum + (-*rate * time).exp() / *rate;
    }
    sum
}

#[test]
fn a_gradient_in_f32_is_checked_in_f64() {
    let rates = [0.5_f32, 1.25, 3.0];
    let native = check::gradient!(decay::<f32>(&rates, 0.7)).unwrap();
    let wide = check::gradient!(decay::<f32>(&rates, 0.7), wide = decay::<f64>).unwrap();
    assert!(wide.resolution < 1e-10 && native.resolution > 1e-8, "{wide}\n{native}");
}

fn cube<F: Float>(x: F) -> F {
    x * x * x
}

/// A derivative with a factor that is fine in `f64`, and loses most digits in `f32`.
mod cube {
    pub(crate) use super::cube as traced;

    use num_traits::Float;

    pub(super) fn vjp<F: Float>(x: F) -> (F, impl Fn(F) -> F) {
        let tiny = F::from(1e-43).unwrap();
        (super::cube(x), move |seed| seed * (F::from(3.0).unwrap() * x * x * tiny / tiny))
    }

    pub(super) fn value_and_grad<F: Float>(x: F) -> (F, F) {
        let (value, pullback) = vjp(x);
        (value, pullback(F::one()))
    }

    pub(super) fn forward<F: Float>(x: F) -> (F, impl Fn(F) -> (F,)) {
        let (value, pullback) = vjp(x);
        (value, move |seed| (pullback(seed),))
    }
}

#[test]
fn a_gradient_that_is_right_in_f64_alone_is_found() {
    check::gradient!(cube::<f64>(0.7)).unwrap();
    let report = check::gradient!(cube::<f32>(0.7), wide = cube::<f64>).unwrap_err();
    assert!(report.to_string().contains("the gradient is that in `f64`, rounded"), "{report}");
}
