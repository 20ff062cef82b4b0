//! A small matrix product in three nested loops, and the sum of the squares of its elements.

use chainrule::differentiable;

use super::Case;
use super::numbers::numbers;

#[differentiable]
fn squares_of_product(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        for j in 0..n {
            let mut c = 0.0;
            for k in 0..n {
                c += a[i * n + k] * b[k * n + j];
            }
            sum += c * c;
        }
    }
    sum
}

fn by_hand(a: &[f64], b: &[f64], n: usize, da: &mut [f64], db: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for ((row, drow), i) in a.chunks_exact(n).zip(da.chunks_exact_mut(n)).zip(0..n) {
        debug_assert!(i < n);
        for j in 0..n {
            let mut c = 0.0;
            for k in 0..n {
                c += row[k] * b[k * n + j];
            }
            sum += c * c;
            let seed = 2.0 * c;
            for k in 0..n {
                drow[k] += seed * b[k * n + j];
                db[k * n + j] += seed * row[k];
            }
        }
    }
    sum
}

const N: usize = 24;

/// Two matrices of 24 × 24.
pub(crate) struct Product {
    a: Vec<f64>,
    b: Vec<f64>,
}

impl Case for Product {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = "matrix product";

    fn new() -> Self {
        Product { a: numbers(N * N, 24), b: numbers(N * N, 25) }
    }

    fn primal(&self) -> f64 {
        squares_of_product(&self.a, &self.b, N)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        squares_of_product::value_and_grad(&self.a, &self.b, N)
    }

    fn generated_into(&self, (da, db): &mut Self::Gradient) -> f64 {
        let (value, backward) = squares_of_product::forward(&self.a, &self.b, N);
        backward(&self.a, da, &self.b, db, 1.0);
        value
    }

    fn hand_into(&self, (da, db): &mut Self::Gradient) -> f64 {
        by_hand(&self.a, &self.b, N, da, db)
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; N * N], vec![0.0; N * N])
    }
}
