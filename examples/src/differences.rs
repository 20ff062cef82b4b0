//! Slopes by running the function at nudged points, from the naive to the careful.

/// The slope of `f` at `x` from one nudge: `(f(x + h) − f(x)) / h`. Its error is about `h·f″/2 + ε·|f|/h`.
pub fn forward(f: impl Fn(f64) -> f64, x: f64, step: f64) -> f64 {
    (f(x + step) - f(x)) / step
}

/// The slope of `f` at `x` from a nudge to either side; divides by the step that the machine really took.
pub fn central(mut f: impl FnMut(f64) -> f64, x: f64, step: f64) -> f64 {
    let (above, below) = (x + step, x - step);
    (f(above) - f(below)) / (above - below)
}

/// The slope of `f` at `x` by central differences with halved steps, extrapolated to step 0 (Romberg).
///
/// Every column of the tableau removes one even power of the step; the entry that differs least from the two that it
/// was made of is returned.
pub fn extrapolated(mut f: impl FnMut(f64) -> f64, x: f64, first_step: f64) -> f64 {
    const ROWS: u32 = 8;
    let mut best = (f64::INFINITY, f64::NAN);
    let mut above: Vec<f64> = Vec::new();
    for row in 0..ROWS {
        let mut entries = vec![central(&mut f, x, first_step / f64::from(1 << row))];
        for (column, coarse) in above.iter().enumerate() {
            let fine = entries[column];
            let entry = fine + (fine - coarse) / (4.0_f64.powi(column as i32 + 1) - 1.0);
            let spread = (entry - fine).abs().max((entry - coarse).abs());
            best = if spread < best.0 { (spread, entry) } else { best };
            entries.push(entry);
        }
        above = entries;
    }
    best.1
}

/// The gradient of `f` at `point` by nudging one coordinate after the other: `point.len() + 1` runs of `f`.
pub fn nudged_gradient(f: impl Fn(&[f64]) -> f64, point: &[f64], step: f64) -> Vec<f64> {
    let here = f(point);
    let mut nudged = point.to_vec();
    let mut slope = |i: usize| {
        nudged[i] = point[i] + step;
        let there = f(&nudged);
        nudged[i] = point[i];
        (there - here) / step
    };
    (0..point.len()).map(&mut slope).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_closer_than_the_one_before() {
        let error = |slope: f64| (slope - 1.0_f64.cos()).abs();
        let (naive, better) = (error(forward(f64::sin, 1.0, 1e-5)), error(central(f64::sin, 1.0, 1e-5)));
        let best = error(extrapolated(f64::sin, 1.0, 0.5));
        assert!(naive < 1e-5 && better < 1e-10 && best < 1e-14, "{naive:e} {better:e} {best:e}");
    }

    #[test]
    fn a_gradient_has_one_slope_a_coordinate() {
        let gradient = nudged_gradient(|x| x[0] * x[1], &[2.0, 3.0], 1e-5);
        assert!((gradient[0] - 3.0).abs() < 1e-9 && (gradient[1] - 2.0).abs() < 1e-9);
    }
}
