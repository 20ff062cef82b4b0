//! The `len` of users' types, and the bits of constants of other modules.

use chainrule::{Differentiable, differentiable};
use chainrule_tests::derived;

/// Constants of which the functions see the names alone.
mod masks {
    pub(super) const POSITION: u64 = 1;
    pub(super) const SPEED: u64 = 2;
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) struct Mean {
    average: f64,
    count: u64,
}

#[differentiable]
impl Mean {
    fn len(&self) -> u64 {
        self.count
    }

    fn add(&mut self, x: f64) {
        self.count += 1;
        self.average += (x - self.average) / self.count as f64;
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) struct Spread {
    mean: Mean,
    squares: f64,
}

#[differentiable]
impl Spread {
    fn len(&self) -> u64 {
        self.mean.len()
    }

    fn add(&mut self, x: f64) {
        let n = self.len() as f64;
        let from_mean = x - self.mean.average;
        self.mean.add(x);
        self.squares += from_mean * from_mean * n / self.mean.len() as f64;
    }

    fn variance(&self) -> f64 {
        if self.len() < 2 {
            return 0.0;
        }
        self.squares / (self.len() - 1) as f64
    }
}

derived!(Mean, Spread);

program! {
    at (Spread { mean: Mean { average: 0.5, count: 3 }, squares: 0.2 }, 1.7);
    at (Spread { mean: Mean { average: 0.5, count: 0 }, squares: 0.0 }, -0.3);
    fn length_that_is_a_u64(spread: Spread, x: f64) -> f64 {
        let mut spread = spread;
        spread.add(x);
        let mut sum = 0.0;
        for k in 0..spread.len() {
            sum += x * k as f64 + spread.variance();
        }
        spread.add(sum);
        spread.variance() * sum
    }
}

program! {
    at (0.7, 1.3);
    fn bits_of_constants(x: f64, y: f64) -> f64 {
        let wanted = masks::POSITION | masks::SPEED;
        let speed = wanted & masks::SPEED;
        let shifted = masks::SPEED << 2;
        let mut sum = 0.0;
        if speed != 0 && wanted ^ masks::POSITION == speed {
            sum += x * y;
        }
        sum * shifted as f64 + y
    }
}

programs![length_that_is_a_u64, bits_of_constants,];
