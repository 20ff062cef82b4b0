//! Directions in which the point is moved.

use fastrand::Rng;

use super::estimate::FIRST_STEP;
use crate::coordinates::Coordinate;

/// How fast which coordinate moves; the others stand still.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Direction(Vec<(usize, f64)>);

impl Direction {
    /// Along one coordinate.
    pub(super) fn coordinate(index: usize) -> Direction {
        Direction(vec![(index, 1.0)])
    }

    /// A direction through all coordinates, whose speeds have random signs and sizes around 1.
    pub(super) fn plain(arguments: &[Coordinate], rng: &mut Rng) -> Direction {
        Direction::scaled(arguments, arguments.iter().map(|_| signed(rng)).collect())
    }

    /// A direction along which all entries of the gradient count alike, so that small ones are not lost beside
    /// large ones.
    pub(super) fn equilibrated(arguments: &[Coordinate], gradient: &[f64], rng: &mut Rng) -> Direction {
        let typical = median(gradient);
        let share = |entry: &f64| {
            let share = typical / entry.abs();
            signed(rng) * if share.is_nan() { 1.0 } else { share.clamp(1e-4, 1e4) }
        };
        Direction::scaled(arguments, gradient.iter().map(share).collect())
    }

    /// The same motion, but so slow that the first samples, and those twice as far, leave every sign as it is. Where
    /// coordinates change their signs, kinks, poles and the ends of domains are, and with many coordinates one of them
    /// is always near: without them the steps can be longer, and the bar is smaller.
    pub(super) fn within_signs(self, arguments: &[Coordinate]) -> Direction {
        let slower = |(index, speed): (usize, f64)| {
            let room = arguments[index].value.abs() / (2.0 * FIRST_STEP);
            (index, if room > 0.0 { speed.clamp(-room, room) } else { speed })
        };
        Direction(self.0.into_iter().map(slower).collect())
    }

    /// Scales the speeds, so that after a time of 1 no coordinate has moved further than its size, or than 1.
    fn scaled(arguments: &[Coordinate], speeds: Vec<f64>) -> Direction {
        let ratio = |(argument, speed): (&Coordinate, &f64)| speed.abs() / argument.value.abs().max(1.0);
        let largest = arguments.iter().zip(&speeds).map(ratio).fold(f64::MIN_POSITIVE, f64::max);
        Direction(speeds.into_iter().map(|speed| speed / largest).enumerate().collect())
    }

    pub(super) fn entries(&self) -> &[(usize, f64)] {
        &self.0
    }

    /// The same motion of the first and of the second half of its coordinates.
    pub(super) fn halves(&self) -> [Direction; 2] {
        let (first, second) = self.0.split_at(self.0.len() / 2);
        [Direction(first.to_vec()), Direction(second.to_vec())]
    }

    /// The derivative along the direction by the gradient.
    pub(super) fn slope(&self, gradient: &[f64]) -> f64 {
        self.0.iter().map(|&(index, speed)| gradient[index] * speed).sum()
    }

    /// How large it is without cancellation.
    pub(super) fn size(&self, gradient: &[f64]) -> f64 {
        self.0.iter().map(|&(index, speed)| (gradient[index] * speed).powi(2)).sum::<f64>().sqrt()
    }
}

/// A number of either sign between 1/2 and 3/2. Random signs alone would let two errors cancel in half of all
/// directions, positive numbers would miss errors that sum to little.
pub(super) fn signed(rng: &mut Rng) -> f64 {
    let size = 0.5 + rng.f64();
    if rng.bool() { size } else { -size }
}

fn median(gradient: &[f64]) -> f64 {
    let mut sizes: Vec<f64> = gradient.iter().map(|entry| entry.abs()).filter(|size| *size > 0.0).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use fastrand::Rng;

    use super::{Coordinate, Direction, FIRST_STEP};

    #[test]
    fn no_sign_changes_within_the_first_step() {
        let number = |value| Coordinate { path: String::new(), value, epsilon: f64::EPSILON };
        let arguments = [1e-3, -2.0, 0.0, -1e-9, 5.0].map(number);
        let plain = Direction::plain(&arguments, &mut Rng::with_seed(1));
        let slower = plain.clone().within_signs(&arguments);
        for &(index, speed) in slower.entries() {
            let from = arguments[index].value;
            let same_sign = |t: f64| (from + t * speed) * from >= 0.0;
            assert!(same_sign(FIRST_STEP) && same_sign(-FIRST_STEP), "{index}");
            assert!(speed != 0.0);
        }
        assert_eq!(slower.entries()[2], plain.entries()[2]);
    }
}
