//! Points for the gradient check as strategies of [proptest](https://docs.rs/proptest).
//!
//! That shrinks a float towards 0, which is into the kinks of `abs`, `sqrt` and their like, where there is nothing to
//! check. These shrink the number of coordinates that matter: the others become one and the same harmless number.
//!
//! ```
//! use chainrule::check::{self, strategies};
//! use chainrule::differentiable;
//! use proptest::prelude::*;
//!
//! #[differentiable]
//! fn length(x: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for x in x {
//!         sum += x * x;
//!     }
//!     sum.sqrt()
//! }
//!
//! proptest!(|(x in strategies::numbers(1..20))| {
//!     check::gradient!(length(&x)).map_err(|report| TestCaseError::fail(report.to_string()))?;
//! });
//! ```

use std::ops::Range;

use fastrand::Rng;
use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// Numbers of either sign and of all sizes from 1e-8 to 1e8, as many as the range says.
#[must_use]
pub fn numbers(count: Range<usize>) -> Numbers {
    Numbers { count, law: Law::AllSizes }
}

/// Numbers of which about half are equal to the one before: where `max` and sorting have their kinks, and where two
/// arguments are taken for one.
#[must_use]
pub fn ties(count: Range<usize>) -> Numbers {
    Numbers { count, law: Law::Ties }
}

/// Numbers on both sides of a kink, at distances of all sizes from 1e-8 to 1.
#[must_use]
pub fn near(kink: f64, count: Range<usize>) -> Numbers {
    Numbers { count, law: Law::Near(kink) }
}

/// A strategy for the coordinates of a point.
#[derive(Clone, Debug)]
pub struct Numbers {
    count: Range<usize>,
    law: Law,
}

#[derive(Clone, Copy, Debug)]
enum Law {
    AllSizes,
    Ties,
    Near(f64),
}

/// Of either sign, and of each size as likely.
fn signed(rng: &mut Rng, decades: Range<f64>) -> f64 {
    let size = 10_f64.powf(decades.start + rng.f64() * (decades.end - decades.start));
    if rng.bool() { size } else { -size }
}

impl Law {
    fn next(self, before: Option<f64>, rng: &mut Rng) -> f64 {
        match (self, before) {
            (Law::Ties, Some(before)) if rng.bool() => before,
            (Law::AllSizes | Law::Ties, _) => signed(rng, -8.0..8.0),
            (Law::Near(kink), _) => kink + signed(rng, -8.0..0.0),
        }
    }
}

impl Strategy for Numbers {
    type Tree = Coordinates;
    type Value = Vec<f64>;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        // proptest repeats a failure by its own random numbers, of which this takes one.
        let rng = &mut Rng::with_seed(proptest::num::u64::ANY.new_tree(runner)?.current());
        let count = rng.usize(self.count.clone());
        let mut values: Vec<f64> = Vec::with_capacity(count);
        for _ in 0..count {
            values.push(self.law.next(values.last().copied(), rng));
        }
        Ok(Coordinates { matters: vec![true; count], values, size: count, from: 0, tried: None })
    }
}

/// What a coordinate becomes that does not matter.
const HARMLESS: f64 = 0.7311;

/// A point, of which some coordinates may not matter.
#[derive(Clone, Debug)]
pub struct Coordinates {
    values: Vec<f64>,
    matters: Vec<bool>,
    /// How many coordinates are left out at once, and from which on.
    size: usize,
    from: usize,
    /// What mattered before the last attempt.
    tried: Option<Vec<bool>>,
}

impl ValueTree for Coordinates {
    type Value = Vec<f64>;

    fn current(&self) -> Vec<f64> {
        let pairs = self.values.iter().zip(&self.matters);
        pairs.map(|(value, matters)| if *matters { *value } else { HARMLESS }).collect()
    }

    /// Leaves out the next coordinates, half as many at once when all have been tried.
    fn simplify(&mut self) -> bool {
        loop {
            if self.size == 0 {
                return false;
            }
            let chunk = self.from..(self.from + self.size).min(self.values.len());
            self.from = chunk.end;
            if chunk.is_empty() {
                (self.size, self.from) = (self.size / 2, 0);
            } else if self.matters[chunk.clone()].contains(&true) {
                self.tried = Some(self.matters.clone());
                self.matters[chunk].fill(false);
                return true;
            }
        }
    }

    fn complicate(&mut self) -> bool {
        match self.tried.take() {
            Some(before) => {
                self.matters = before;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;

    use super::{HARMLESS, near, numbers, ties};

    #[test]
    fn what_does_not_matter_is_left_out() {
        let mut tree = numbers(40..41).new_tree(&mut TestRunner::deterministic()).unwrap();
        let fails = |x: &[f64]| x[7] != HARMLESS && x[31] != HARMLESS;
        while tree.simplify() {
            while !fails(&tree.current()) && tree.complicate() {}
        }
        let left: Vec<usize> = (0..40).filter(|i| tree.current()[*i] != HARMLESS).collect();
        assert_eq!(left, [7, 31]);
    }

    #[test]
    fn numbers_follow_their_law() {
        let mut runner = TestRunner::deterministic();
        let mut drawn = |strategy: super::Numbers| strategy.new_tree(&mut runner).unwrap().current();
        assert!(drawn(numbers(50..60)).iter().all(|x| (1e-8..=1e8).contains(&x.abs())));
        assert!(drawn(near(1.0, 50..60)).iter().all(|x| (x - 1.0).abs() <= 1.0));
        assert!(drawn(ties(50..60)).windows(2).any(|pair| pair[0] == pair[1]));
    }
}
