//! Square roots by Newton's iteration, each until it has converged, and the sum of their cubes.

use chainrule::differentiable;

use super::Case;
use super::numbers::numbers;

#[differentiable]
fn cubes_of_roots(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        let mut root = *v;
        while (root * root - v).abs() > 1e-12 * v {
            root = 0.5 * (root + v / root);
        }
        sum += root * root * root;
    }
    sum
}

/// Each root's iterates are kept in one buffer until its own reverse sweep is done.
fn by_hand(x: &[f64], dx: &mut [f64]) -> f64 {
    let mut iterates = Vec::new();
    let mut sum = 0.0;
    for (v, dv) in x.iter().zip(dx) {
        let mut root = *v;
        iterates.clear();
        while (root * root - v).abs() > 1e-12 * v {
            iterates.push(root);
            root = 0.5 * (root + v / root);
        }
        sum += root * root * root;
        let mut droot = 3.0 * root * root;
        let mut seed = 0.0;
        for iterate in iterates.iter().rev() {
            let half = 0.5 * droot;
            seed += half / iterate;
            droot = half - half * v / (iterate * iterate);
        }
        *dv += seed + droot;
    }
    sum
}

/// A thousand numbers between 1 and 3.
pub(crate) struct Newton {
    x: Vec<f64>,
}

impl Case for Newton {
    type Gradient = Vec<f64>;

    const NAME: &'static str = "newton (while)";

    fn new() -> Self {
        Newton { x: numbers(1_000, 21).iter().map(|v| 2.0 + v).collect() }
    }

    fn primal(&self) -> f64 {
        cubes_of_roots(&self.x)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        cubes_of_roots::value_and_grad(&self.x)
    }

    fn generated_into(&self, dx: &mut Self::Gradient) -> f64 {
        let (value, backward) = cubes_of_roots::forward(&self.x);
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
