//! The images of threes and eights, as rows of features.

use chainrule_examples::digits::{Digits, SIDE};

/// The two digits that are hard to tell apart.
const THREE: usize = 3;
const EIGHT: usize = 8;

/// Rows of features and the right answers.
#[derive(Clone, Debug)]
pub(crate) struct Task {
    /// Features of one image after the other.
    pub(crate) rows: Vec<f64>,
    /// +1 for an eight, −1 for a three.
    pub(crate) signs: Vec<f64>,
    /// Features in a row.
    pub(crate) features: usize,
}

impl Task {
    /// Every pixel is a feature.
    pub(crate) fn by_pixel(digits: &Digits) -> Self {
        Self::new(digits, |image| image.to_vec())
    }

    /// The ink in each column of pixels is a feature: an eight has more of it on the left.
    pub(crate) fn by_column(digits: &Digits) -> Self {
        let column = |image: &[f64], x: usize| image.iter().skip(x).step_by(SIDE).sum::<f64>() / SIDE as f64;
        Self::new(digits, |image| (0..SIDE).map(|x| column(image, x)).collect())
    }

    fn new(digits: &Digits, features: impl Fn(&[f64]) -> Vec<f64>) -> Self {
        let chosen: Vec<usize> =
            (0..digits.len()).filter(|&n| [THREE, EIGHT].contains(&digits.labels[n])).collect();
        let rows: Vec<Vec<f64>> = chosen.iter().map(|&n| features(digits.image(n))).collect();
        Self {
            features: rows.first().map_or(0, Vec::len),
            signs: chosen.iter().map(|&n| if digits.labels[n] == EIGHT { 1.0 } else { -1.0 }).collect(),
            rows: rows.concat(),
        }
    }

    /// One for each feature, and the bias.
    pub(crate) fn weights(&self) -> usize {
        self.features + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_threes_and_eights_are_kept() {
        let digits = Digits { images: [[0.5; 64], [1.0; 64], [0.0; 64]].concat(), labels: vec![8, 1, 3] };
        let task = Task::by_column(&digits);
        assert_eq!((task.signs, task.features), (vec![1.0, -1.0], SIDE));
        assert_eq!((task.rows[0], task.rows[SIDE]), (0.5, 0.0));
    }
}
