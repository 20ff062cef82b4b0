//! A determinant by minors, which calls itself, of a small matrix.

use chainrule::differentiable;

use super::Case;
use super::numbers::numbers;

#[differentiable]
fn determinant(a: &[f64], n: usize) -> f64 {
    if n == 1 {
        return a[0];
    }
    let mut sum = 0.0;
    let mut sign = 1.0;
    for column in 0..n {
        let mut minor = vec![0.0; (n - 1) * (n - 1)];
        for i in 1..n {
            let mut k = 0;
            for j in 0..n {
                if j == column {
                    continue;
                }
                minor[(i - 1) * (n - 1) + k] = a[i * n + j];
                k += 1;
            }
        }
        sum += sign * a[column] * determinant(&minor, n - 1);
        sign = -sign;
    }
    sum
}

/// The same recursion: each minor's cotangent is added to where the minor came from.
fn by_hand(a: &[f64], n: usize, seed: f64, da: &mut [f64]) -> f64 {
    if n == 1 {
        da[0] += seed;
        return a[0];
    }
    let m = n - 1;
    let mut sum = 0.0;
    let mut sign = 1.0;
    for column in 0..n {
        let mut minor = vec![0.0; m * m];
        for i in 1..n {
            let (row, from) = (&mut minor[(i - 1) * m..][..m], &a[i * n..][..n]);
            row[..column].copy_from_slice(&from[..column]);
            row[column..].copy_from_slice(&from[column + 1..]);
        }
        let mut dminor = vec![0.0; m * m];
        let value = by_hand(&minor, m, seed * sign * a[column], &mut dminor);
        sum += sign * a[column] * value;
        da[column] += seed * sign * value;
        for i in 1..n {
            let row = &dminor[(i - 1) * m..][..m];
            for (k, d) in row.iter().enumerate() {
                da[i * n + k + usize::from(k >= column)] += d;
            }
        }
        sign = -sign;
    }
    sum
}

const N: usize = 6;

/// A matrix of 6 × 6.
pub(crate) struct Determinant {
    a: Vec<f64>,
}

impl Case for Determinant {
    type Gradient = Vec<f64>;

    const NAME: &'static str = "determinant (recursive)";

    fn new() -> Self {
        Determinant { a: numbers(N * N, 26) }
    }

    fn primal(&self) -> f64 {
        determinant(&self.a, N)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        determinant::value_and_grad(&self.a, N)
    }

    fn generated_into(&self, da: &mut Self::Gradient) -> f64 {
        let (value, backward) = determinant::forward(&self.a, N);
        backward(&self.a, da, 1.0);
        value
    }

    fn hand_into(&self, da: &mut Self::Gradient) -> f64 {
        by_hand(&self.a, N, 1.0, da)
    }

    fn zero(&self) -> Self::Gradient {
        vec![0.0; N * N]
    }
}
