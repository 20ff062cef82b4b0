//! The noise of a function: what its values have that no smooth function has.
//!
//! As in Hamming's difference table and Moré and Wild's ECnoise: over tiny distances a smooth function is a
//! polynomial of low degree, and what the fourth differences leave of its values is noise. The distances here are
//! unequal, since equal ones may be a multiple of the rounding, which then looks regular.

use super::tableau::{Sample, slope};

/// Where the values are taken, in units of the spacing.
const OFFSETS: [f64; 7] = [-3.17, -2.05, -0.93, 0.0, 1.11, 1.97, 3.23];

/// The spacings, in roundings of the argument. Where the values stand still for the first, which those of a
/// function with a coarse rounding inside do, the next one is tried.
const SPACINGS: [f64; 6] = [64.0, 6.4e3, 6.4e5, 6.4e7, 6.4e9, 6.4e11];

/// What the values very near to a point say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Nearby {
    /// The standard deviation of the noise.
    pub(super) noise: f64,
    /// A crude slope. It is that of no other branch, and of no other period.
    pub(super) slope: f64,
    /// How far off the crude slope may be.
    pub(super) slope_error: f64,
    /// How often the function was evaluated.
    pub(super) evaluations: usize,
}

/// Looks at a function around 0, where one rounding of the argument is `rounding`.
pub(super) fn nearby(sample: &mut dyn FnMut(f64) -> Sample, rounding: f64) -> Nearby {
    let mut evaluations = 0;
    for spacing in SPACINGS {
        let samples = OFFSETS.map(|offset| sample(offset * spacing * rounding));
        evaluations += samples.len();
        if !stand_still(&samples) {
            return Nearby { evaluations, ..of_samples(&samples) };
        }
    }
    Nearby { evaluations, slope_error: f64::INFINITY, ..Nearby::default() }
}

fn stand_still(samples: &[Sample; 7]) -> bool {
    let still = samples.windows(2).filter(|pair| pair[0].value == pair[1].value).count();
    2 * still > samples.len()
}

fn of_samples(samples: &[Sample; 7]) -> Nearby {
    let windows: Vec<f64> = samples.windows(ORDER + 1).map(|five| fourth_difference(five).powi(2)).collect();
    let noise = (windows.iter().sum::<f64>() / windows.len() as f64).sqrt();
    let (first, last) = (samples[0], samples[6]);
    let slope_error = (first.noise + last.noise + 6.0 * noise) / (last.at - first.at);
    if noise.is_finite() {
        Nearby { noise, slope: slope(first, last), slope_error, evaluations: 0 }
    } else {
        Nearby { slope_error: f64::INFINITY, ..Nearby::default() }
    }
}

const ORDER: usize = 4;

/// The fourth divided difference, in units in which that of independent errors has their variance.
fn fourth_difference(five: &[Sample]) -> f64 {
    let weight = |one: &Sample| -> f64 {
        let others = five.iter().filter(|other| other.at != one.at);
        others.map(|other| (five[ORDER].at - five[0].at) / (one.at - other.at)).product()
    };
    let weights: Vec<f64> = five.iter().map(weight).collect();
    let norm = weights.iter().map(|weight| weight * weight).sum::<f64>().sqrt();
    five.iter().zip(weights).map(|(sample, weight)| weight / norm * sample.value).sum()
}

#[cfg(test)]
mod tests {
    use super::super::tableau::Sample;
    use super::{Nearby, nearby};

    fn of(f: impl Fn(f64) -> f64) -> Nearby {
        let mut sample = |t: f64| {
            let value = f(1.0 + t);
            Sample { at: (1.0 + t) - 1.0, value, noise: f64::EPSILON * value.abs() }
        };
        nearby(&mut sample, f64::EPSILON)
    }

    #[test]
    fn the_noise_of_cancellation_is_seen() {
        let found = of(|x| x.sin() + 1e3 - 1e3);
        assert!((1e-15..1e-12).contains(&found.noise), "{found:?}");
    }

    #[test]
    fn a_line_has_its_rounding_alone() {
        assert!(of(|x| 2.0 * x).noise < f64::EPSILON);
        assert!((of(|x| 2.0 * x).slope - 2.0).abs() < 1e-2);
    }

    #[test]
    fn a_coarse_rounding_inside_is_seen_from_further_away() {
        let found = of(|x| f64::from(x as f32));
        assert!((1e-9..1e-6).contains(&found.noise), "{found:?}");
    }

    #[test]
    fn a_constant_has_no_noise() {
        assert_eq!(of(|_| 3.0).noise, 0.0);
    }
}
