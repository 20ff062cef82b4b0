//! The checker itself: each way in which a gradient can be wrong must be found.

use chainrule_tests::contracts::{Outcome, Point, Subject, Sweep, broken};
use chainrule_tests::flat::flat;

type Arguments = (f64, [f64; 3]);

/// A sum in which each entry counts differently, with a branch.
fn value(x: f64, a: [f64; 3]) -> f64 {
    let s = a[0] * x + a[1] * x * x + a[2].sin();
    if s > 0.0 { s * s } else { s }
}

fn right(arguments: &Arguments, seed: f64) -> Vec<f64> {
    let (x, a) = *arguments;
    let d = 2.0 * (a[0] * x + a[1] * x * x + a[2].sin()) * seed;
    vec![d * (a[0] + 2.0 * a[1] * x), d * x, d * (x * x), d * a[2].cos()]
}

fn run(arguments: Arguments) -> Outcome {
    let result = value(arguments.0, arguments.1);
    Outcome::new(&result, &arguments, flat(&result))
}

/// A sweep whose gradients are `$gradient` of the arguments, the seed and the number of the call.
macro_rules! sweep {
    (|$arguments:ident, $seed:ident, $call:ident| $gradient:expr) => {
        |$arguments, seeds| {
            let gradients = seeds
                .iter()
                .enumerate()
                .map(|($call, seed)| {
                    let $seed = seed[0];
                    let _ = ($seed, $call);
                    $gradient
                })
                .collect();
            (run($arguments), gradients)
        }
    };
}

fn complaints(simplified: Sweep<Arguments>) -> Vec<String> {
    let subject = Subject { run, traced: run, simplified, unsimplified: simplified, scalar: None };
    broken(&subject, &Point { arguments: (0.7, [0.4, 1.1, 0.3]), expected: None })
}

fn changed(mut gradient: Vec<f64>, change: impl FnOnce(&mut [f64])) -> Vec<f64> {
    change(&mut gradient);
    gradient
}

#[test]
fn the_right_gradient_passes() {
    assert_eq!(complaints(sweep!(|p, seed, call| right(&p, seed))), Vec::<String>::new());
}

#[test]
fn wrong_gradients_are_found() {
    let wrong: [(&str, Sweep<Arguments>); 11] = [
        ("scaled", sweep!(|p, seed, call| changed(right(&p, seed), |g| g[1] *= 1.0 + 1e-6))),
        ("sign", sweep!(|p, seed, call| changed(right(&p, seed), |g| g[3] = -g[3]))),
        ("swapped", sweep!(|p, seed, call| changed(right(&p, seed), |g| g.swap(1, 2)))),
        ("missing term", sweep!(|p, seed, call| changed(right(&p, seed), |g| g[0] *= 0.5))),
        ("ignores the cotangent", sweep!(|p, seed, call| right(&p, 1.0))),
        ("absolute cotangent", sweep!(|p, seed, call| right(&p, seed.abs()))),
        ("affine", sweep!(|p, seed, call| changed(right(&p, seed), |g| g[2] += 1e-3))),
        ("second call doubled", sweep!(|p, seed, call| right(&p, if call == 3 { 2.0 * seed } else { seed }))),
        ("not a number at 0", sweep!(|p, seed, call| right(&p, if seed == 0.0 { f64::NAN } else { seed }))),
        ("through f32", sweep!(|p, seed, call| changed(right(&p, seed), |g| g[0] = f64::from(g[0] as f32)))),
        ("one short", sweep!(|p, seed, call| right(&p, seed)[..3].to_vec())),
    ];
    for (name, sweep) in wrong {
        assert!(!complaints(sweep).is_empty(), "{name} passes");
    }
}

#[test]
fn a_changed_primal_is_found() {
    let sweep: Sweep<Arguments> = |arguments, seeds| {
        let gradients = seeds.iter().map(|seed| right(&arguments, seed[0])).collect();
        let mut outcome = run(arguments);
        outcome.shown = outcome.shown.replace("0.7", "0.7000000000000001");
        (outcome, gradients)
    };
    assert!(!complaints(sweep).is_empty());
}

#[test]
fn forms_that_disagree_are_found() {
    let subject = Subject {
        run,
        traced: run,
        simplified: sweep!(|p, seed, call| right(&p, seed)),
        unsimplified: sweep!(|p, seed, call| changed(right(&p, seed), |g| g[1] *= 1.0 + 1e-12)),
        scalar: None,
    };
    let point =
        Point { arguments: (0.7, [0.4, 1.1, 0.3]), expected: Some(right(&(0.7, [0.4, 1.1, 0.3]), 1.0)) };
    assert!(!broken(&subject, &point).is_empty());
}

#[test]
fn a_point_on_a_kink_is_refused() {
    let on_the_kink = Point { arguments: (0.0, [1.0, 1.0, 0.0]), expected: None };
    let sweep: Sweep<Arguments> = sweep!(|p, seed, call| right(&p, seed));
    let subject = Subject { run, traced: run, simplified: sweep, unsimplified: sweep, scalar: None };
    assert!(!broken(&subject, &on_the_kink).is_empty());
}
