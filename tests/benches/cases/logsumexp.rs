//! The logarithm of a sum of exponentials, with the largest one taken out.

use chainrule::differentiable;

use super::Case;
use super::numbers::scaled;

/// Also the mixture's.
#[differentiable]
pub(super) fn logsumexp(x: &[f64]) -> f64 {
    let mut max = x[0];
    for i in 1..x.len() {
        if x[i] > max {
            max = x[i];
        }
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - max).exp();
    }
    max + sum.ln()
}

/// The gradient is softmax: the terms with the maximum cancel.
fn by_hand(x: &[f64], dx: &mut [f64]) -> f64 {
    let max = x.iter().fold(x[0], |max, v| if *v > max { *v } else { max });
    let powers: Vec<f64> = x.iter().map(|v| (v - max).exp()).collect();
    let sum: f64 = powers.iter().sum();
    let scale = 1.0 / sum;
    for (dv, power) in dx.iter_mut().zip(&powers) {
        *dv += power * scale;
    }
    max + sum.ln()
}

const LENGTH: usize = 1_000;

/// A thousand numbers.
pub(crate) struct LogSumExp {
    x: Vec<f64>,
}

impl Case for LogSumExp {
    type Gradient = Vec<f64>;

    const NAME: &'static str = "logsumexp";

    fn new() -> Self {
        LogSumExp { x: scaled(LENGTH, 3, 5.0) }
    }

    fn primal(&self) -> f64 {
        logsumexp(&self.x)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        logsumexp::value_and_grad(&self.x)
    }

    fn generated_into(&self, dx: &mut Self::Gradient) -> f64 {
        let (value, backward) = logsumexp::forward(&self.x);
        backward(&self.x, dx, 1.0);
        value
    }

    fn hand_into(&self, dx: &mut Self::Gradient) -> f64 {
        by_hand(&self.x, dx)
    }

    fn zero(&self) -> Self::Gradient {
        vec![0.0; LENGTH]
    }
}
