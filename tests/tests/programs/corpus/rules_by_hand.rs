//! Functions whose derivative is written by hand.

use chainrule::derivative;

mod foreign {
    /// What the macro does not read.
    pub(super) fn smooth_step(x: f64) -> f64 {
        [x].into_iter().fold(0.0, |sum, x| sum + x.tanh())
    }

    pub(super) fn weighted(a: &[f64], n: usize, k: f64) -> f64 {
        a.iter().take(n).map(|x| x * k).sum()
    }
}
use foreign::{smooth_step, weighted};

#[derivative(of = smooth_step)]
fn smooth_step_rule(_x: f64, value: f64, seed: f64) -> f64 {
    seed * (1.0 - value * value)
}

#[derivative(of = foreign::weighted)]
fn weighted_rule(a: &[f64], da: &mut [f64], n: usize, k: f64, _value: f64, seed: f64) -> (f64,) {
    let mut dk = 0.0;
    for (x, dx) in a.iter().zip(da).take(n) {
        *dx += seed * k;
        dk += seed * x;
    }
    (dk,)
}

fn normalized(v: &[f64]) -> Vec<f64> {
    let length = v.iter().map(|x| x * x).sum::<f64>().sqrt();
    v.iter().map(|x| x / length).collect()
}

#[derivative(of = normalized)]
fn normalized_rule(v: &[f64], dv: &mut [f64], value: &[f64], seed: Vec<f64>) {
    let length = v.iter().map(|x| x * x).sum::<f64>().sqrt();
    let along: f64 = value.iter().zip(&seed).map(|(a, b)| a * b).sum();
    for i in 0..v.len() {
        dv[i] += (seed[i] - value[i] * along) / length;
    }
}

fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

#[derivative(of = polar)]
fn polar_rule(x: f64, y: f64, (r, _angle): (f64, f64), (dr, dangle): (f64, f64)) -> (f64, f64) {
    ((dr * x - dangle * y / r) / r, (dr * y + dangle * x / r) / r)
}

fn generic_square<T: num_traits::Float>(x: T) -> T {
    [x].into_iter().fold(T::zero(), |sum, x| sum + x * x)
}

#[derivative(of = generic_square)]
fn generic_square_rule<T: num_traits::Float>(x: T, _value: T, seed: T) -> T {
    seed * (x + x)
}

fn mixed(v: &[f64], w: &[f64]) -> Vec<f64> {
    v.iter().zip(w).map(|(v, w)| v * w).collect()
}

#[derivative(of = mixed)]
fn mixed_rule(v: &[f64], dv: &mut [f64], w: &[f64], dw: &mut [f64], seed: Vec<f64>) {
    for i in 0..v.len() {
        dv[i] += seed[i] * w[i];
        dw[i] += seed[i] * v[i];
    }
}

program! {
    at (0.4);
    fn rule_of_a_scalar(x: f64) -> f64 {
        smooth_step(x * x) * smooth_step(x)
    }
}

program! {
    at (0.4, &[0.3, 0.2, 0.9]);
    fn rule_of_a_slice(x: f64, a: &[f64]) -> f64 {
        let mut s = 0.0;
        for n in 0..3 {
            s += weighted(a, n, x) * weighted(&a[1..], 1, 2.0);
        }
        s
    }
}

program! {
    at (&[0.3, 0.2, 0.9]);
    fn rule_of_a_vector(a: &[f64]) -> f64 {
        let u = normalized(a);
        u[0] * u[1] + u[2]
    }
}

program! {
    at (0.3, 0.7);
    fn rule_of_a_pair(x: f64, y: f64) -> f64 {
        let (r, angle) = polar(x, y);
        r * angle.sin()
    }
}

program! {
    at (0.3, 0.7);
    fn rule_of_a_generic_function(x: f64, y: f32) -> f64 {
        let z: f32 = generic_square(y);
        generic_square(x) * z as f64
    }
}

program! {
    at (&[0.3, 0.2, 0.9]);
    fn rule_without_the_value(a: &[f64]) -> f64 {
        let squares = mixed(a, a);
        let u = mixed(&squares, a);
        u[0] * u[1] + u[2]
    }
}

programs! {
    rule_without_the_value, rule_of_a_scalar, rule_of_a_slice, rule_of_a_vector, rule_of_a_pair, rule_of_a_generic_function,
}
