//! How exact the derivatives of the gradient check are, beside plain central differences and Ridders' method:
//! `cargo run --release -p chainrule --features check --example gradient_check_accuracy` prints the table of
//! `docs/gradient-check.md`.

use chainrule::check::derivative;

/// Name, function, point, derivative there.
type Case = (&'static str, fn(f64) -> f64, f64, f64);

fn cases() -> Vec<Case> {
    let e = std::f64::consts::E;
    vec![
        ("x³ − 2x at 1.3", |x| x * x * x - 2.0 * x, 1.3, 3.07),
        ("eˣ at 20", f64::exp, 20.0, 485_165_195.409_790_3),
        ("x⁴⁰ at 1.1", |x| x.powi(40), 1.1, 1_645.791_111_570_04),
        ("sin(1/x) at 0.05", |x| (1.0 / x).sin(), 0.05, -163.232_824_725_357_18),
        ("√x at 1e-6", f64::sqrt, 1e-6, 500.0),
        ("ln x at 1e-8", f64::ln, 1e-8, 1e8),
        ("1/(x − 1) at 1.001", |x| 1.0 / (x - 1.0), 1.0 + 1.0 / 1024.0, -1_048_576.0),
        ("ln(eˣ + e¹) at 1", |x| (x.exp() + 1.0_f64.exp()).ln(), 1.0, 0.5),
        ("x² at 1e8", |x| x * x, 1e8, 2e8),
        ("10⁸ + x² at 1", |x| 1e8 + x * x, 1.0, 2.0),
        ("cos 200x at 0", |x| (200.0 * x).cos(), 0.0, 0.0),
        ("x as f32 squared at 1", |x| f64::from((x as f32) * (x as f32)), 1.0, 2.0),
        ("abs(x) at 1e-3", f64::abs, 1e-3, 1.0),
        ("xˣ at 1/e + 1", |x| x.powf(x), 1.0 / e + 1.0, 2.015_803_958_282_775),
    ]
}

fn main() {
    println!(
        "| function | error | bar | evaluations | honest | central, 1e-6 | Ridders: error | its bar | honest |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for (name, f, x, truth) in cases() {
        let ours = derivative(f, x);
        let (ridders, bar) = ridders(f, x, 0.1 * x.abs().max(1.0));
        let relative = |off: f64| if truth == 0.0 { off } else { (off / truth).abs() };
        let error = |value: f64| (value - truth).abs();
        let told = [
            number(relative(error(ours.value))),
            number(relative(ours.bar)),
            ours.evaluations.to_string(),
            honest(error(ours.value), ours.bar, truth),
            number(relative(error(central(f, x)))),
            number(relative(error(ridders))),
            number(relative(bar)),
            honest(error(ridders), bar, truth),
        ];
        println!("| {name} | {} |", told.join(" | "));
    }
}

fn number(value: f64) -> String {
    if value.is_finite() { format!("{value:.0e}") } else { "—".to_owned() }
}

/// Whether the truth lies within three bars, or within the rounding of the truth itself.
fn honest(error: f64, bar: f64, truth: f64) -> String {
    let yes = error <= 3.0 * bar + 4.0 * f64::EPSILON * truth.abs();
    if yes { "yes" } else { "no" }.to_owned()
}

fn central(f: fn(f64) -> f64, x: f64) -> f64 {
    (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
}

/// Ridders (1982): central differences with steps that shrink by 1.4, extrapolated by Neville's scheme; the entry that
/// differs least from its neighbours, and by how much.
fn ridders(f: fn(f64) -> f64, x: f64, first: f64) -> (f64, f64) {
    const SHRINKS: f64 = 1.4;
    let (mut best, mut error, mut step) = (f64::NAN, f64::INFINITY, first);
    let mut above: Vec<f64> = Vec::new();
    for _ in 0..10 {
        let mut row = vec![(f(x + step) - f(x - step)) / (2.0 * step)];
        let mut factor = SHRINKS * SHRINKS;
        for (column, coarser) in above.iter().enumerate() {
            let finer = row[column];
            let next = (finer * factor - coarser) / (factor - 1.0);
            let off = (next - finer).abs().max((next - coarser).abs());
            if off <= error {
                (best, error) = (next, off);
            }
            row.push(next);
            factor *= SHRINKS * SHRINKS;
        }
        let diverges = above.last().is_some_and(|last| (row[row.len() - 1] - last).abs() >= 2.0 * error);
        above = row;
        if diverges {
            break;
        }
        step /= SHRINKS;
    }
    (best, error)
}
