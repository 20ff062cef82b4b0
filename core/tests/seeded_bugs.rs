//! The check against gradients in which a bug was planted, at a size where not every entry is compared.
#![cfg(feature = "check")]

use chainrule::check::{Check, Failure, Mode, Options, Report, Summary};
use fastrand::Rng;

/// A sum of many terms: neighbours multiplied, an elementwise branch, a branch on everything, a logarithm.
struct Model {
    weights: Vec<f64>,
}

/// A bug in the gradient of the model, or after it.
type Bug = fn(&mut Planted<'_>);

/// Where bugs are planted.
struct Planted<'a> {
    parts: Parts,
    gradient: Vec<f64>,
    index: usize,
    x: &'a [f64],
}

/// The parts of the gradient.
#[derive(Clone)]
struct Parts {
    products: Vec<f64>,
    elementwise: Vec<f64>,
    global: Vec<f64>,
    logarithm: Vec<f64>,
}

impl Parts {
    fn sum(&self) -> Vec<f64> {
        let parts = [&self.products, &self.elementwise, &self.global, &self.logarithm];
        (0..self.products.len()).map(|i| parts.iter().map(|part| part[i]).sum()).collect()
    }
}

impl Model {
    /// With entries of the gradient near 1, or spread over six orders of magnitude.
    fn new(n: usize, spread: bool, rng: &mut Rng) -> Model {
        let size = |rng: &mut Rng| if spread { 10_f64.powf(-6.0 * rng.f64()) } else { 0.5 + rng.f64() };
        let weight = |rng: &mut Rng| if rng.bool() { size(rng) } else { -size(rng) };
        Model { weights: (0..n).map(|_| weight(rng)).collect() }
    }

    fn value(&self, x: &[f64]) -> f64 {
        let n = x.len();
        let mut sum = 0.0;
        for (i, (w, x_i)) in self.weights.iter().zip(x).enumerate() {
            sum += w * x_i.sin() * x[(i + 1) % n];
            sum += w * if *x_i > 0.0 { x_i * x_i } else { 0.1 * x_i };
            sum += w * (1.0 + x_i * x_i).ln();
        }
        let total = self.total(x);
        if total > 0.0 { sum + total * total } else { sum }
    }

    /// What the branch on everything asks for.
    fn total(&self, x: &[f64]) -> f64 {
        let n = x.len() as f64;
        self.weights.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() / n.sqrt()
    }

    fn parts(&self, x: &[f64]) -> Parts {
        let n = x.len();
        let total = self.total(x);
        let entry = |part: &dyn Fn(usize) -> f64| (0..n).map(part).collect::<Vec<f64>>();
        let w = &self.weights;
        Parts {
            products: entry(&|i| {
                let before = (i + n - 1) % n;
                w[i] * x[i].cos() * x[(i + 1) % n] + w[before] * x[before].sin()
            }),
            elementwise: entry(&|i| w[i] * if x[i] > 0.0 { 2.0 * x[i] } else { 0.1 }),
            global: entry(&|i| if total > 0.0 { 2.0 * total * w[i] / (n as f64).sqrt() } else { 0.0 }),
            logarithm: entry(&|i| w[i] * 2.0 * x[i] / (1.0 + x[i] * x[i])),
        }
    }
}

const BUGS: [(&str, Bug); 9] = [
    ("all × (1 + 1e-6)", |p| p.gradient.iter_mut().for_each(|d| *d *= 1.0 + 1e-6)),
    ("wrong sign of a term", |p| {
        p.parts.logarithm.iter_mut().for_each(|d| *d = -*d);
        p.gradient = p.parts.sum();
    }),
    ("elementwise branch missing", |p| {
        let x = p.x.to_vec();
        p.parts.elementwise.iter_mut().zip(x).filter(|(_, x)| *x <= 0.0).for_each(|(d, _)| *d = 0.0);
        p.gradient = p.parts.sum();
    }),
    ("global branch missing", |p| {
        p.parts.global.fill(0.0);
        p.gradient = p.parts.sum();
    }),
    ("one × 1.001", |p| p.gradient[p.index] *= 1.001),
    ("one zeroed", |p| p.gradient[p.index] = 0.0),
    ("one sign flipped", |p| p.gradient[p.index] *= -1.0),
    ("two neighbours swapped", |p| {
        let other = (p.index + 1) % p.gradient.len();
        p.gradient.swap(p.index, other);
    }),
    ("one × (1 + 1e-6)", |p| p.gradient[p.index] *= 1.0 + 1e-6),
];

/// How often a bug was found, and the right entry named.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    planted: usize,
    found: usize,
    blamed: usize,
    evaluations: usize,
}

fn run(n: usize, spread: bool, seed: u64, bug: Option<Bug>) -> (Result<Summary, Report>, bool, usize) {
    let mut rng = Rng::with_seed(seed);
    let model = Model::new(n, spread, &mut rng);
    let x: Vec<f64> = (0..n).map(|_| 4.0 * rng.f64() - 2.0).collect();
    let parts = model.parts(&x);
    let right = parts.sum();
    let index = rng.usize(0..n);
    let mut planted = Planted { gradient: right.clone(), parts, index, x: &x };
    bug.iter().for_each(|bug| bug(&mut planted));
    let differs = planted.gradient != right;
    let options = Options::new().seed(seed).mode(Mode::Directions(4));
    let check = Check::new("model").argument("x", &x, &planted.gradient).options(options);
    (check.compare(|x| model.value(x)), differs, index)
}

fn score(n: usize, spread: bool, seeds: u64, bug: Bug) -> Score {
    let mut score = Score::default();
    for seed in 0..seeds {
        let (result, differs, index) = run(n, spread, seed, Some(bug));
        score.planted += usize::from(differs);
        if let (Err(report), true) = (&result, differs) {
            score.found += 1;
            score.blamed += usize::from(blames(report, index));
            score.evaluations += report.evaluations;
        }
    }
    score
}

fn blames(report: &Report, index: usize) -> bool {
    let path = format!("x[{index}]");
    report.failures.iter().any(|failure| match failure {
        Failure::Mismatch(entry) => entry.path == path,
        _ => false,
    })
}

/// How many of the planted bugs have to be found, in percent: near 1, and spread.
fn required(bug: &str) -> (usize, usize) {
    match bug {
        "one × 1.001" => (100, 78),
        "one × (1 + 1e-6)" => (80, 0),
        _ => (100, 100),
    }
}

fn bugs_are_found(n: usize, seeds: u64) {
    let (mut found, mut blamed) = (0, 0);
    for (name, bug) in BUGS {
        for (spread, percent) in [(false, required(name).0), (true, required(name).1)] {
            let score = score(n, spread, seeds, bug);
            println!("{n:>6} {name:<28} spread {spread:<5} {score:?}");
            assert!(100 * score.found >= percent * score.planted, "{name}, spread {spread}: {score:?}");
            if name.starts_with("one") {
                found += score.found;
                blamed += score.blamed;
            }
        }
    }
    assert!(100 * blamed >= 95 * found, "the right entry was named {blamed} times of {found}");
}

fn right_gradients_pass(n: usize, seeds: u64) {
    let mut evaluations = 0;
    for seed in 0..seeds {
        for spread in [false, true] {
            match run(n, spread, seed, None).0 {
                Ok(summary) => evaluations += summary.evaluations,
                Err(report) => panic!("n = {n}, spread {spread}, seed {seed}: {report}"),
            }
        }
    }
    println!("{n:>6} right gradients: {} evaluations each", evaluations / (2 * seeds as usize));
}

#[test]
fn planted_bugs_are_found() {
    bugs_are_found(10, 6);
    bugs_are_found(300, 3);
}

#[test]
fn right_gradients_raise_no_alarm() {
    right_gradients_pass(10, 20);
    right_gradients_pass(300, 5);
}

/// `cargo test --release -p chainrule --features check --test seeded_bugs -- --ignored --nocapture`
#[test]
#[ignore = "takes minutes"]
fn soak_of_planted_bugs() {
    for n in [10, 1_000, 10_000] {
        bugs_are_found(n, 50);
    }
}

/// As above.
#[test]
#[ignore = "takes a minute"]
fn soak_of_right_gradients() {
    right_gradients_pass(10, 300);
    right_gradients_pass(1_000, 150);
    right_gradients_pass(10_000, 50);
}
