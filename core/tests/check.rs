//! The gradient check passes right gradients and names what is wrong in wrong ones.
#![cfg(feature = "check")]
// The companions below are written as the macro writes them.
#![allow(unreachable_pub, clippy::ptr_arg, clippy::type_complexity)]

use chainrule::check::{self, Check, Failure, Report};

/// Name, function, point, gradient.
type Case = (&'static str, fn(&[f64]) -> f64, Vec<f64>, fn(&[f64]) -> Vec<f64>);

fn right() -> Vec<Case> {
    vec![
        ("constant", |_| 5.0, vec![1.0, 2.0], |_| vec![0.0, 0.0]),
        ("zero", |_| 0.0, vec![0.0], |_| vec![0.0]),
        ("linear", |x| 3.0 * x[0] - x[1], vec![1e6, 0.0], |_| vec![3.0, -1.0]),
        (
            "product",
            |x| x[0] * x[1] * x[2],
            vec![0.0, 0.0, 7.0],
            |x| vec![x[1] * x[2], x[0] * x[2], x[0] * x[1]],
        ),
        ("sine of a small number", |x| x[0].sin(), vec![1e-9], |x| vec![x[0].cos()]),
        ("logarithm near 0", |x| x[0].ln(), vec![1e-7], |x| vec![1.0 / x[0]]),
        ("square root", |x| x[0].sqrt(), vec![1e-5], |x| vec![0.5 / x[0].sqrt()]),
        ("large exponential", |x| x[0].exp(), vec![40.0], |x| vec![x[0].exp()]),
        ("tiny angle", |x| x[0].atan2(x[1]), vec![1e-20, 1e-20], |_| vec![0.5e20, -0.5e20]),
        ("fast oscillation", |x| (200.0 * x[0]).cos(), vec![0.3], |x| vec![-200.0 * (200.0 * x[0]).sin()]),
        ("branch", |x| if x[0] > 1.0 { x[0] * x[0] } else { x[0] }, vec![1.01], |x| vec![2.0 * x[0]]),
        ("large offset", |x| 1e8 + x[0] * x[1], vec![2.0, 3.0], |x| vec![x[1], x[0]]),
        ("pole nearby", |x| 1.0 / (x[0] - 1.0), vec![1.001], |x| vec![-1.0 / (x[0] - 1.0).powi(2)]),
        ("spread", |x| 1e-2 * x[0] + 1e3 * x[1].powi(3), vec![1.0, 1.0], |_| vec![1e-2, 3e3]),
    ]
}

#[test]
fn right_gradients_pass() {
    for (name, f, x, gradient) in right() {
        if let Err(report) = check::slice_gradient(f, &x, &gradient(&x)) {
            panic!("{name}: {report}");
        }
    }
}

#[test]
fn one_wrong_entry_is_found_in_each_of_them() {
    for (name, f, x, gradient) in right() {
        for index in 0..x.len() {
            let mut wrong = gradient(&x);
            let largest = wrong.iter().fold(0.0_f64, |largest, entry| largest.max(entry.abs()));
            wrong[index] += if wrong[index] == 0.0 { 1e-3 * largest.max(1.0) } else { 1e-5 * wrong[index] };
            let report = check::slice_gradient(f, &x, &wrong).expect_err(name);
            assert_eq!(paths(&report), [format!("x[{index}]")], "{name}: {report}");
        }
    }
}

fn paths(report: &Report) -> Vec<String> {
    let path = |failure: &Failure| match failure {
        Failure::Mismatch(entry) | Failure::Inconclusive(entry) | Failure::Kink(entry) => entry.path.clone(),
        Failure::NotFinite { path, .. } | Failure::Pullback { path, .. } => path.clone(),
        other => other.to_string(),
    };
    report.failures.iter().map(path).collect()
}

fn model(w: &[f64], b: f64) -> f64 {
    let mut sum = b;
    for (i, w) in w.iter().enumerate() {
        sum += (i as f64 + 1.0) * w * w + b * w.sin();
    }
    sum
}

fn model_gradient(w: &[f64], b: f64) -> (Vec<f64>, f64) {
    let dw = w.iter().enumerate().map(|(i, w)| 2.0 * (i as f64 + 1.0) * w + b * w.cos()).collect();
    (dw, 1.0 + w.iter().map(|w| w.sin()).sum::<f64>())
}

fn report(wrong: impl Fn(&mut Vec<f64>, &mut f64)) -> Report {
    let (w, b) = ([0.3, -0.7, 1.1], 0.4);
    let (mut dw, mut db) = model_gradient(&w, b);
    wrong(&mut dw, &mut db);
    let check = Check::new("model").argument("w", &w, &dw).argument("b", &b, &db);
    check.compare(|x| model(&x[..3], x[3])).unwrap_err()
}

#[track_caller]
fn says(report: &Report, text: &str) {
    let all = report.to_string();
    assert!(all.contains(text), "`{text}` is not in: {all}");
}

#[test]
fn a_wrong_sign_is_named() {
    let report = report(|dw, _| dw[1] = -dw[1]);
    assert_eq!(paths(&report), ["w[1]"]);
    says(&report, "w[1] at -0.7: wrong");
    says(&report, "ratio     -1.000000");
    says(&report, "a sign is wrong");
}

#[test]
fn a_double_count_is_named() {
    let report = report(|_, db| *db *= 2.0);
    assert_eq!(paths(&report), ["b"]);
    says(&report, "a term is counted twice");
}

#[test]
fn swapped_entries_are_named() {
    let report = report(|dw, _| dw.swap(0, 2));
    assert_eq!(paths(&report), ["w[0]", "w[2]"]);
    says(&report, "w[2] has the derivative that belongs here: swapped?");
}

#[test]
fn a_missing_term_is_named() {
    assert_eq!(paths(&report(|dw, _| dw[2] = 0.0)), ["w[2]"]);
    assert_eq!(paths(&report(|_, db| *db -= 1.0)), ["b"]);
    says(&report(|dw, _| dw[2] = 0.0), "a term is missing");
}

#[test]
fn a_gradient_that_is_not_finite_is_named() {
    says(&report(|dw, _| dw[0] = f64::NAN), "w[0]: not finite\n    analytic  NaN");
}

#[test]
fn a_gradient_of_the_wrong_length_is_told() {
    says(&report(|dw, _| dw.truncate(2)), "the arguments have 4 differentiable numbers, the gradient has 3");
}

#[test]
fn the_side_of_a_kink_is_named() {
    let relu = |x: &[f64]| if x[0] > 0.0 { x[0] } else { 0.0 };
    let report = check::slice_gradient(relu, &[0.0], &[1.0]).unwrap_err();
    assert!(matches!(report.failures[..], [Failure::Kink(_)]), "{report}");
    says(
        &report,
        "x[0] at 0.0: kink\n    analytic  1.0\n    D−        0.0, the slope to the left\n    D+        1.0",
    );
    says(&report, "the slope to the right of a kink");
    says(&report, "`allow = Allow::Kink`");
    let beyond = check::slice_gradient(relu, &[0.0], &[1.5]).unwrap_err();
    assert!(matches!(beyond.failures[..], [Failure::Mismatch(_)]), "{beyond}");
}

#[test]
fn noise_certifies_nothing() {
    let mut calls = 0_u32;
    let noisy = |x: &[f64]| {
        calls = calls.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        x[0] + f64::from(calls) * 1e-12
    };
    says(&check::slice_gradient(noisy, &[1.0], &[1.0]).unwrap_err(), "inconclusive");
}

/// Hand-written companions, of the form that the macro emits.
mod companions {
    #[derive(Clone, Copy, PartialEq)]
    pub enum Bug {
        None,
        Value,
        Affine,
        NanAtZero,
        Absolute,
        Gradient,
        Vjp,
        Overwrites,
    }

    pub fn area(scale: f64, sides: &[f64], n: usize, _: Bug) -> f64 {
        scale * sides[0] * sides[1] * n as f64
    }

    pub mod area {
        use super::Bug;
        pub use super::area as traced;

        pub fn vjp(scale: f64, sides: &[f64], n: usize, bug: Bug) -> (f64, impl Fn(f64) -> (f64, Vec<f64>)) {
            let value = super::area(scale, sides, n, bug) + if bug == Bug::Value { 1e-12 } else { 0.0 };
            let k = n as f64 * if bug == Bug::Vjp { 1.001 } else { 1.0 };
            let (a, b) = (sides[0], sides[1]);
            (value, move |seed: f64| match bug {
                Bug::Absolute => (seed.abs() * a * b * k, vec![seed * scale * b * k, seed * scale * a * k]),
                Bug::Affine => (1e-3 + seed * a * b * k, vec![seed * scale * b * k, seed * scale * a * k]),
                Bug::NanAtZero => {
                    (seed * (a / seed) * b * k, vec![seed * scale * b * k, seed * scale * a * k])
                }
                _ => (seed * a * b * k, vec![seed * scale * b * k, seed * scale * a * k]),
            })
        }

        type Backward = Box<dyn Fn(&[f64], &mut [f64], f64) -> (f64, (), ())>;

        pub fn forward(scale: f64, sides: &[f64], n: usize, bug: Bug) -> (f64, Backward) {
            let backward = move |sides: &[f64], dsides: &mut [f64], seed: f64| {
                let (_, pullback) = vjp(scale, sides, n, bug);
                let (dscale, added) = pullback(seed);
                for (d, added) in dsides.iter_mut().zip(added) {
                    *d = added + if bug == Bug::Overwrites { 0.0 } else { *d };
                }
                (dscale, (), ())
            };
            (super::area(scale, sides, n, bug), Box::new(backward))
        }

        pub fn value_and_grad(scale: f64, sides: &[f64], n: usize, bug: Bug) -> (f64, (f64, Vec<f64>)) {
            let none = if bug == Bug::Gradient { Bug::Vjp } else { Bug::None };
            let (value, pullback) = vjp(scale, sides, n, none);
            (value, pullback(1.0))
        }
    }

    pub fn step(u: &mut [f32; 2], rate: f32) {
        *u = [u[0] + rate * u[1], u[1] * u[1]];
    }

    pub mod step {
        pub use super::step as traced;

        pub fn vjp(u: &mut [f32; 2], rate: f32) -> ((), impl Fn([f32; 2]) -> ([f32; 2], f32) + use<>) {
            let [_, b] = *u;
            super::step(u, rate);
            ((), move |[s, t]: [f32; 2]| ([s, rate * s + 2.0 * b * t], b * s))
        }

        pub fn forward(u: &mut [f32; 2], rate: f32) -> ((), impl Fn(&mut [f32; 2], ()) -> (f32,) + use<>) {
            let ((), pullback) = vjp(u, rate);
            ((), move |du: &mut [f32; 2], ()| {
                let (before, drate) = pullback(*du);
                *du = before;
                (drate,)
            })
        }
    }

    pub fn push_apart(x: &mut f64, y: &mut Vec<f64>, names: &str) -> (f64, usize) {
        *x *= y[0];
        y[0] += *x;
        (*x * y[1], names.len())
    }

    pub mod push_apart {
        pub use super::push_apart as traced;

        type Seed = ((f64, ()), f64, Vec<f64>);

        pub fn vjp(
            x: &mut f64,
            y: &mut Vec<f64>,
            names: &str,
        ) -> ((f64, usize), impl Fn(Seed) -> (f64, Vec<f64>) + use<>) {
            let (x0, y0, y1) = (*x, y[0], y[1]);
            let value = super::push_apart(x, y, names);
            (value, move |((d, ()), dx, dy): Seed| {
                let dproduct = dx + dy[0] + d * y1;
                (dproduct * y0, vec![dproduct * x0 + dy[0], d * x0 * y0 + dy[1]])
            })
        }

        type Backward = Box<dyn Fn(&mut f64, &mut Vec<f64>, &str, &mut (), (f64, ()))>;

        pub fn forward(x: &mut f64, y: &mut Vec<f64>, names: &str) -> ((f64, usize), Backward) {
            let (value, pullback) = vjp(x, y, names);
            (
                value,
                Box::new(move |dx, dy, _, _, seed| (*dx, *dy) = pullback((seed, *dx, std::mem::take(dy)))),
            )
        }
    }
}
use companions::{Bug, area, push_apart, step};

fn checked(bug: Bug) -> Result<check::Summary, Report> {
    let sides = vec![2.0, 0.5];
    check::gradient!(area(1.5, &sides, 3, const bug))
}

#[test]
fn a_companion_is_checked_by_a_call() {
    let summary = checked(Bug::None).unwrap();
    assert_eq!((summary.entries, summary.function.as_str()), (3, "area"));
    assert!(summary.resolution < 1e-10, "{summary}");
    check::gradient!(companions::area(1.5, &[1.0, 2.0], 3, const Bug::None,)).unwrap();
    check::pullback!(area(1.5, &[1.0, 2.0][..], 3, const Bug::None)).unwrap();
}

#[test]
fn in_out_arguments_and_other_results_have_cotangents() {
    let u = [0.5, -1.5];
    assert_eq!(check::pullback!(step(&mut u, 0.1)).unwrap().entries, 3);
    assert_eq!(check::pullback!(push_apart(&mut 2.0, &mut vec![3.0, 4.0], "ab")).unwrap().entries, 3);
}

#[test]
fn broken_pullbacks_are_found() {
    says(&checked(Bug::Value).unwrap_err(), "result.0: `vjp` returns");
    says(&checked(Bug::Affine).unwrap_err(), "1.5: the pullback is linear");
    says(&checked(Bug::NanAtZero).unwrap_err(), "1.5: a cotangent of 0 gives 0");
    says(&checked(Bug::Absolute).unwrap_err(), "1.5: the pullback is linear");
    says(&checked(Bug::Overwrites).unwrap_err(), "sides[0]: `backward` adds to its buffers");
    says(&checked(Bug::Gradient).unwrap_err(), "sides[1]");
    says(&checked(Bug::Vjp).unwrap_err(), "sides[0]: `vjp` agrees with `value_and_grad`");
}

#[test]
fn a_missing_const_is_told() {
    let result = check::gradient!(scaled(2.0, 3.0));
    says(&result.unwrap_err(), "write `const` before arguments outside `wrt`");
    check::gradient!(scaled(2.0, const 3.0)).unwrap();
}

fn scaled(x: f64, by: f64) -> f64 {
    x * by
}

mod scaled {
    pub(crate) use super::scaled as traced;

    pub fn vjp(x: f64, by: f64) -> (f64, impl Fn(f64) -> f64) {
        (x * by, move |seed: f64| seed * by)
    }

    pub fn forward(x: f64, by: f64) -> (f64, impl Fn(f64) -> (f64, ())) {
        (x * by, move |seed: f64| (seed * by, ()))
    }

    pub fn value_and_grad(x: f64, by: f64) -> (f64, f64) {
        (x * by, by)
    }
}

/// x₀ · x₁² and its derivatives, with a factor for the one in forward mode, and for those of second order: on the
/// diagonal and beside it.
fn modes(jvp: f64, [diagonal, upper, lower]: [f64; 3]) -> Result<check::Summary, Report> {
    let gradient = |x: &[f64]| vec![x[1] * x[1], 2.0 * x[0] * x[1]];
    let hvp = move |x: &[f64], v: &[f64]| {
        vec![upper * 2.0 * x[1] * v[1], lower * 2.0 * x[1] * v[0] + diagonal * 2.0 * x[0] * v[1]]
    };
    let at = [0.7, -1.3];
    Check::new("f")
        .argument("x", &at, &gradient(&at))
        .jvp(move |x, v| jvp * v[0] * x[1] * x[1] + 2.0 * v[1] * x[0] * x[1])
        .hvp(gradient, hvp)
        .compare(|x| x[0] * x[1] * x[1])
}

#[test]
fn forward_mode_and_second_derivatives_are_compared() {
    modes(1.0, [1.0; 3]).unwrap();
    says(&modes(1.0 + 1e-9, [1.0; 3]).unwrap_err(), "`jvp` and `vjp` are transposed");
    says(&modes(1.0, [1.0, 1.0, 1.0 + 1e-9]).unwrap_err(), "the second derivative is symmetric");
    says(
        &modes(1.0, [1.0 + 1e-6, 1.0, 1.0]).unwrap_err(),
        "the second derivative agrees with differences of the gradient",
    );
}

#[test]
fn smooth_ends_of_branches_are_no_kinks() {
    let cases: [(&str, fn(f64) -> f64, f64, f64); 8] = [
        ("square of a ramp", |x| if x > 0.0 { x * x } else { 0.0 }, 0.0, 0.0),
        ("signed square", |x| x * x.abs(), 0.0, 0.0),
        ("two parabolas", |x| if x > 0.0 { 3.0 * x * x } else { x * x }, 0.0, 0.0),
        ("Huber's loss", |x| if x.abs() < 1.0 { 0.5 * x * x } else { x.abs() - 0.5 }, 1.0, 1.0),
        ("line and sine", |x| if x < 0.0 { x } else { x.sin() }, 0.0, 1.0),
        ("cube and its tangent", |x| if x < 2.0 { x.powi(3) } else { 12.0 * x - 16.0 }, 2.0, 12.0),
        ("exponential linear unit", |x| if x > 0.0 { x } else { x.exp_m1() }, 0.0, 1.0),
        ("power 3/2", |x| x.abs().powf(1.5), 0.0, 0.0),
    ];
    for (name, f, x, right) in cases {
        let check = |right: f64| check::slice_gradient(|x| f(x[0]), &[x], &[right]);
        check(right).unwrap_or_else(|report| panic!("{name}: {report}"));
        for wrong in [right + 1e-5, right - 1e-5] {
            check(wrong).map_or_else(|_| (), |summary| panic!("{name}: {summary}"));
        }
    }
}

#[derive(Clone, Debug, chainrule::Differentiable)]
struct Layer {
    weight: Vec<Vec<f64>>,
}

#[derive(Clone, Debug, chainrule::Differentiable)]
struct Network {
    layers: Vec<Layer>,
    scale: f64,
}

#[test]
fn a_wrong_number_in_a_structure_is_named_by_its_fields() {
    let layer = |start: f64| Layer { weight: vec![vec![start, start + 0.1], vec![start + 0.2, start + 0.3]] };
    let network = Network { layers: vec![layer(0.5), layer(-1.0), layer(2.0)], scale: 1.5 };
    let squares = |x: &[f64]| x.iter().map(|x| x * x).sum::<f64>();
    let mut gradient = network.clone();
    chainrule::Coordinates::update(&mut gradient, &mut |x| 2.0 * x);
    let check =
        |gradient: &Network| Check::new("norm").argument("network", &network, gradient).compare(squares);
    assert_eq!(check(&gradient).unwrap().entries, 13);
    gradient.layers[2].weight[1][0] *= 1.001;
    assert_eq!(paths(&check(&gradient).unwrap_err()), ["network.layers[2].weight[1][0]"]);
}

#[test]
fn a_report_draws_the_errors_over_the_step() {
    let report = check::slice_gradient(|x| x[0].exp(), &[1.0], &[2.7]).unwrap_err();
    says(&report, "errors over the step: o central, . forward; = the gradient");
    let picture = report.to_string().lines().filter(|line| line.contains("===")).count();
    assert_eq!(picture, 1, "{report}");
}

#[test]
fn a_picture_is_written_where_one_is_asked_for() {
    let file = std::env::temp_dir().join(format!("chainrule-plot-{}.svg", std::process::id()));
    Check::new("f").argument("x", &[1.0], &[1.0_f64.exp()]).plot(&file).compare(|x| x[0].exp()).unwrap();
    let svg = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(svg.starts_with("<svg") && svg.ends_with("</svg>\n"), "{svg}");
    assert_eq!(svg.matches("<polyline").count(), 3);
    assert!(!svg.contains("NaN"), "{svg}");
}

fn rectangle(width: f64, height: f64) -> f64 {
    width * height
}

/// Its gradient is right at a width of 2 alone.
mod rectangle {
    pub(crate) use super::rectangle as traced;

    pub fn vjp(width: f64, height: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
        (width * height, move |seed: f64| (seed * height, seed * 2.0))
    }

    pub fn forward(width: f64, height: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
        vjp(width, height)
    }

    pub fn value_and_grad(width: f64, height: f64) -> (f64, (f64, f64)) {
        (width * height, (height, 2.0))
    }
}

#[test]
fn the_second_order_sees_a_gradient_that_is_right_at_a_point_alone() {
    assert!(check::gradient!(area(1.5, &[1.0, 2.0], 3, const Bug::None), order = 2).is_ok());
    let twice = check::gradient!(rectangle(2.0, 3.0), order = 2);
    says(&twice.unwrap_err(), "the derivative of the gradient is symmetric");
}
