//! Directions in which the point is moved.

use fastrand::Rng;

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
