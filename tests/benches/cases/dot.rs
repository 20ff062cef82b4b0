//! The dot product.

use chainrule::differentiable;

use super::Case;
use super::numbers::numbers;

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += a[i] * b[i];
    }
    sum
}

/// One pass, because the seed is known to be 1.
fn by_hand(a: &[f64], b: &[f64], da: &mut [f64], db: &mut [f64]) -> f64 {
    let n = a.len();
    let (b, da, db) = (&b[..n], &mut da[..n], &mut db[..n]);
    let mut sum = 0.0;
    for i in 0..n {
        sum += a[i] * b[i];
        da[i] += b[i];
        db[i] += a[i];
    }
    sum
}

/// Two vectors of length `N`.
pub(crate) struct Dot<const N: usize> {
    a: Vec<f64>,
    b: Vec<f64>,
}

impl<const N: usize> Case for Dot<N> {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = if N < 10_000 { "dot product, short" } else { "dot product, long" };

    fn new() -> Self {
        Dot { a: numbers(N, 1), b: numbers(N, 2) }
    }

    fn primal(&self) -> f64 {
        dot(&self.a, &self.b)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        dot::value_and_grad(&self.a, &self.b)
    }

    fn generated_into(&self, (da, db): &mut Self::Gradient) -> f64 {
        let (value, backward) = dot::forward(&self.a, &self.b);
        backward(&self.a, da, &self.b, db, 1.0);
        value
    }

    fn hand_into(&self, (da, db): &mut Self::Gradient) -> f64 {
        by_hand(&self.a, &self.b, da, db)
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; N], vec![0.0; N])
    }
}
