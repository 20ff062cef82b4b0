//! Functions that may fail, as numerical code has them: solvers, distributions with checked parameters, statistics of
//! samples that may be empty, interpolation within limits.

use std::fmt;

use chainrule::differentiable;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum SolverError {
    NotConverged(usize),
    ZeroSlope(String),
    Domain { value: f64 },
}

impl fmt::Display for SolverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for SolverError {}

pub(crate) type SolverResult<T> = Result<T, SolverError>;

#[differentiable]
fn cubic(x: f64, p: f64) -> f64 {
    x * x * x - p * x - 1.0
}

#[differentiable]
fn newton(start: f64, p: f64, most: usize) -> Result<f64, SolverError> {
    let mut x = start;
    for i in 0..most {
        let slope = 3.0 * x * x - p;
        if slope.abs() < 1e-12 {
            return Err(SolverError::ZeroSlope(format!("at {x} in iteration {i}")));
        }
        let next = x - cubic(x, p) / slope;
        if (next - x).abs() < 1e-15 * x.abs() {
            return Ok(next);
        }
        x = next;
    }
    Err(SolverError::NotConverged(most))
}

#[differentiable]
fn normal_density(x: f64, mean: f64, deviation: f64) -> SolverResult<f64> {
    if deviation.is_nan() || deviation <= 0.0 {
        return Err(SolverError::Domain { value: deviation });
    }
    let d = (x - mean) / deviation;
    Ok((-0.5 * d * d).exp() / (deviation * (2.0 * std::f64::consts::PI).sqrt()))
}

#[differentiable]
fn mean(xs: &[f64]) -> Option<f64> {
    if xs.is_empty() {
        None
    } else {
        let mut sum = 0.0;
        for x in xs {
            sum += x;
        }
        Some(sum / xs.len() as f64)
    }
}

#[differentiable]
fn divided(a: f64, b: f64) -> Result<f64, &'static str> {
    if b == 0.0 { Err("division by zero") } else { Ok(a / b) }
}

program! {
    at (1.5, 1.2, 40);
    fn solved_by_newton(start: f64, p: f64, most: usize) -> Result<f64, SolverError> {
        let root = newton(start, p, most)?;
        Ok(root * p)
    }
}

program! {
    at (&[1.0, 2.0, 4.0]); at (&[1.0]); at (&[]);
    fn variance(xs: &[f64]) -> Option<f64> {
        let center = mean(xs)?;
        let n = xs.len();
        if n < 2 {
            return None;
        }
        let mut sum = 0.0;
        for &x in xs {
            sum += (x - center).powi(2);
        }
        Some(sum / (n - 1) as f64)
    }
}

program! {
    at (&[0.0, 1.0, 2.5], &[0.5, 3.0, 4.0], 0.4); at (&[0.0, 1.0, 2.5], &[0.5, 3.0, 4.0], 2.0);
    at (&[0.0, 1.0, 2.5], &[0.5, 3.0, 4.0], 3.0); at (&[], &[], 0.5);
    fn interpolated(xs: &[f64], ys: &[f64], x: f64) -> Option<f64> {
        if xs.len() != ys.len() || xs.len() < 2 {
            return None;
        }
        let first = xs.first()?;
        let last = xs.last()?;
        if !(*first..=*last).contains(&x) {
            return None;
        }
        for i in 0..xs.len() - 1 {
            let (x0, x1) = (xs[i], xs[i + 1]);
            if x >= x0 && x <= x1 {
                let t = (x - x0) / (x1 - x0);
                return Some(ys[i] + t * (ys[i + 1] - ys[i]));
            }
        }
        None
    }
}

program! {
    at (1.0, -3.0, 1.0); at (-1.0, 3.0, 1.0);
    fn roots_of_a_quadratic(a: f64, b: f64, c: f64) -> Option<(f64, f64)> {
        let discriminant = b * b - 4.0 * a * c;
        if discriminant < 0.0 {
            return None;
        }
        let root = discriminant.sqrt();
        Some(((-b - root) / (2.0 * a), (-b + root) / (2.0 * a)))
    }
}

program! {
    at (0.5, Some((0.2, 1.5))); at (2.5, Some((0.2, 1.5))); at (0.5, None);
    fn errors_of_several_kinds(x: f64, limits: Option<(f64, f64)>) -> Result<f64, String> {
        let (low, high) = limits.ok_or("no limits")?;
        if x > high {
            return Err(SolverError::Domain { value: x }.to_string());
        }
        let density = normal_density(x, low, high).map_err(|error| error.to_string())?;
        let root = newton(x + 1.0, density, 50).map_err(|error| format!("{error}"))?;
        Ok(root * density)
    }
}

program! {
    at (2.0, 3.0); at (2.0, 0.0);
    fn results_in_a_chain(a: f64, b: f64) -> Result<f64, &'static str> {
        divided(a, b).and_then(|q| divided(q * q, a)).map(|v| v + b)
    }
}

program! {
    at (2.0, Some(1.0), None); at (2.0, None, Some(3));
    fn optional_parameters(x: f64, start: Option<f64>, most: Option<usize>) -> f64 {
        let n = most.unwrap_or(2);
        let mut y = start.unwrap_or_else(|| x / 2.0);
        for _ in 0..n {
            y = 0.5 * (y + x / y);
        }
        y
    }
}

program! {
    at (&mut [2.0, 3.0], 0.5); at (&mut [2.0], 0.5);
    fn fails_in_place(xs: &mut [f64], s: f64) -> Result<(), String> {
        if xs.len() < 2 {
            return Err(format!("only {} values", xs.len()));
        }
        let q = divided(xs[0], xs[1])?;
        xs[0] = q * s;
        Ok(())
    }
}

#[test]
fn the_gradient_is_where_the_value_is() {
    let (value, gradient) = normal_density::value_and_grad(0.5, 0.2, 1.5).expect("the deviation is positive");
    assert_eq!(Ok(value), normal_density(0.5, 0.2, 1.5));
    assert_eq!(normal_density::grad(0.5, 0.2, 1.5), Ok(gradient));
    assert_eq!(normal_density::grad(0.5, 0.2, -1.0), Err(SolverError::Domain { value: -1.0 }));
    assert_eq!(mean::value_and_grad(&[1.0, 2.0]), Some((1.5, vec![0.5, 0.5])));
    assert_eq!(mean::grad(&[]), None);
}

program! {
    at (1.3, 0.7, 20_usize); at (1.3, 0.7, 1_usize);
    fn mapped_result_of_a_call(x: f64, p: f64, most: usize) -> Result<f64, SolverError> {
        newton(x, p, most).map(|root| root * root * p + x)
    }
}

program! {
    at (&[1.0, 2.5], 0.3); at (&[], 0.3);
    fn mapped_option_of_a_call(xs: &[f64], k: f64) -> Option<f64> {
        mean(xs).map(|mean| mean.sin() * k)
    }
}

programs![
    solved_by_newton,
    variance,
    interpolated,
    roots_of_a_quadratic,
    errors_of_several_kinds,
    results_in_a_chain,
    optional_parameters,
    fails_in_place,
    mapped_result_of_a_call,
    mapped_option_of_a_call,
];
