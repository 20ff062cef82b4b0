//! A derivative by central differences, extrapolated to step 0, with an honest bar of its error.
//!
//! The steps are the realised ones: what the machine has as `(x + h) - (x - h)`. The tableau is Romberg's,
//! started from several widths; the entry with the smallest bar wins. The bar adds the distance between
//! neighbours in the tableau (truncation) and the rounding of the function's values divided by the step.

/// A derivative with the bar of its error.
#[derive(Clone, Copy, Debug)]
pub struct Estimate {
    /// The derivative.
    pub value: f64,
    /// How far off it may be.
    pub bar: f64,
}

/// Where the outermost steps stand, as fractions of the argument's size.
const WIDTHS: [f64; 6] = [0.125, 0.0156, 1.9e-3, 2.4e-4, 3.1e-5, 3.8e-6];

/// Halvings of the step within one tableau.
const LEVELS: usize = 6;

/// Rounding errors of a program of some dozens of operations, in units of the last place of its values.
const ROUNDINGS: f64 = 16.0;

/// The derivative at `x` of `phi`, which gives the realised argument and the value there.
pub fn derivative(phi: impl Fn(f64) -> (f64, f64), x: f64, epsilon: f64) -> Estimate {
    let size = if x == 0.0 { 1.0 } else { x.abs() };
    let worst = Estimate { value: f64::NAN, bar: f64::INFINITY };
    WIDTHS
        .iter()
        .map(|width| tableau(&phi, x, size * width, epsilon))
        .fold(worst, |best, next| if next.bar < best.bar { next } else { best })
}

/// The best entry of one tableau; nothing where the slopes on both sides differ.
fn tableau(phi: &impl Fn(f64) -> (f64, f64), x: f64, width: f64, epsilon: f64) -> Estimate {
    let mut best = Estimate { value: f64::NAN, bar: f64::INFINITY };
    if has_kink(phi, x, width, epsilon) {
        return best;
    }
    let mut above: Vec<f64> = Vec::new();
    for level in 0..LEVELS {
        let (quotient, rounding) = central(phi, x, width * 0.5_f64.powi(level as i32), epsilon);
        if !quotient.is_finite() {
            above.clear();
            continue;
        }
        let row = extrapolated(quotient, &above);
        for column in 1..row.len() {
            let distance = (row[column] - row[column - 1]).abs().max((row[column] - above[column - 1]).abs());
            let bar = distance / 2.0 + rounding;
            if bar < best.bar {
                best = Estimate { value: row[column], bar };
            }
        }
        above = row;
    }
    best
}

/// Whether the jump between the slopes on both sides stays when the step shrinks. Central differences alone
/// would take the mean of both slopes for the derivative.
fn has_kink(phi: &impl Fn(f64) -> (f64, f64), x: f64, width: f64, epsilon: f64) -> bool {
    let narrow = width * 0.5_f64.powi(LEVELS as i32 - 1);
    let (_, rounding) = central(phi, x, narrow, epsilon);
    let (wide, near) = (jump(phi, x, width), jump(phi, x, narrow));
    near > 0.5 * wide && near > 8.0 * rounding
}

/// The slope on the right minus the slope on the left.
fn jump(phi: &impl Fn(f64) -> (f64, f64), x: f64, step: f64) -> f64 {
    let (left, below) = phi(x - step);
    let (middle, value) = phi(x);
    let (right, beyond) = phi(x + step);
    ((beyond - value) / (right - middle) - (value - below) / (middle - left)).abs()
}

/// A row of the tableau: each entry cancels one more even power of the step.
fn extrapolated(quotient: f64, above: &[f64]) -> Vec<f64> {
    let mut row = vec![quotient];
    for (column, old) in above.iter().enumerate() {
        let newer = row[column];
        row.push(newer + (newer - old) / (4.0_f64.powi(column as i32 + 1) - 1.0));
    }
    row
}

/// A central difference quotient, and how much rounding may have moved it.
fn central(phi: &impl Fn(f64) -> (f64, f64), x: f64, step: f64, epsilon: f64) -> (f64, f64) {
    let (left, below) = phi(x - step);
    let (right, beyond) = phi(x + step);
    let run = right - left;
    let largest = below.abs().max(beyond.abs());
    ((beyond - below) / run, ROUNDINGS * epsilon * largest / run.abs())
}

#[cfg(test)]
mod tests {
    use super::{Estimate, derivative};

    fn certain(f: fn(f64) -> f64, x: f64, expected: f64) {
        let estimate = derivative(|x| (x, f(x)), x, f64::EPSILON);
        let error = (estimate.value - expected).abs();
        assert!(error <= estimate.bar, "{x}: off by {error}, bar {}", estimate.bar);
        assert!(estimate.bar <= 1e-8 * expected.abs(), "{x}: bar {}", estimate.bar);
    }

    #[test]
    fn the_bar_is_honest_and_small() {
        certain(f64::sin, 1.0, 1.0_f64.cos());
        certain(f64::exp, 3.0, 3.0_f64.exp());
        certain(|x| 1.0 / x, 0.01, -1e4);
        certain(|x| x * x.ln(), 1e-3, 1e-3_f64.ln() + 1.0);
        certain(|x| x.powi(9), 0.7, 9.0 * 0.7_f64.powi(8));
        certain(f64::sqrt, 1e-6, 500.0);
    }

    #[test]
    fn a_kink_is_not_certified() {
        for distance in [0.0, 1e-12, 1e-9, 1e-6] {
            let bent = |x: f64| (x, (x - 1.0).abs() * 3.0 + x);
            let Estimate { value, bar } = derivative(bent, 1.0 + distance, f64::EPSILON);
            assert!(bar > 1e-3 || (value - 4.0).abs() <= bar, "{distance}: {value} ± {bar}");
        }
    }
}
