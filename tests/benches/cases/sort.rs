//! Insertion sort, and a sum of the squares weighted by their rank.

use chainrule::differentiable;

use super::Case;
use super::numbers::numbers;

#[differentiable]
fn sort(a: &mut [f64]) {
    for i in 1..a.len() {
        let mut j = i;
        while j > 0 && a[j - 1] > a[j] {
            a.swap(j - 1, j);
            j -= 1;
        }
    }
}

#[differentiable]
fn by_rank(x: &[f64]) -> f64 {
    let mut a = vec![0.0; x.len()];
    for i in 0..x.len() {
        a[i] = x[i];
    }
    sort(&mut a);
    let mut sum = 0.0;
    for (rank, v) in a.iter().enumerate() {
        sum += (rank + 1) as f64 * v * v;
    }
    sum
}

/// The same exchanges, of the numbers with the places that they come from.
fn by_hand(x: &[f64], dx: &mut [f64]) -> f64 {
    let mut a: Vec<(f64, usize)> = x.iter().copied().zip(0..).collect();
    for i in 1..a.len() {
        let mut j = i;
        while j > 0 && a[j - 1].0 > a[j].0 {
            a.swap(j - 1, j);
            j -= 1;
        }
    }
    let mut sum = 0.0;
    for (rank, (v, from)) in a.iter().enumerate() {
        sum += (rank + 1) as f64 * v * v;
        dx[*from] += 2.0 * (rank + 1) as f64 * v;
    }
    sum
}

/// Two hundred numbers in disorder.
pub(crate) struct Sort {
    x: Vec<f64>,
}

impl Case for Sort {
    type Gradient = Vec<f64>;

    const NAME: &'static str = "insertion sort";

    fn new() -> Self {
        Sort { x: numbers(200, 23) }
    }

    fn primal(&self) -> f64 {
        by_rank(&self.x)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        by_rank::value_and_grad(&self.x)
    }

    fn generated_into(&self, dx: &mut Self::Gradient) -> f64 {
        let (value, backward) = by_rank::forward(&self.x);
        backward(&self.x, dx, 1.0);
        value
    }

    fn hand_into(&self, dx: &mut Self::Gradient) -> f64 {
        by_hand(&self.x, dx)
    }

    fn zero(&self) -> Self::Gradient {
        vec![0.0; self.x.len()]
    }
}
