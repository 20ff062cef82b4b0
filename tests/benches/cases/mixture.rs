//! The log-likelihood of a mixture of Gaussians with diagonal covariances, up to a constant.

use chainrule::differentiable;

use super::Case;
use super::logsumexp::logsumexp;
use super::numbers::numbers;

/// `weights` are logarithms before normalisation, `spreads` are logarithms of standard deviations.
#[differentiable(wrt(weights, means, spreads))]
fn log_likelihood(weights: &[f64], means: &[f64], spreads: &[f64], points: &[f64], d: usize) -> f64 {
    let k = weights.len();
    let n = points.len() / d;
    let mut precisions = vec![0.0; k * d];
    let mut offsets = vec![0.0; k];
    for c in 0..k {
        offsets[c] = weights[c];
        for j in 0..d {
            precisions[c * d + j] = (-spreads[c * d + j]).exp();
            offsets[c] -= spreads[c * d + j];
        }
    }
    let mut sum = 0.0;
    let mut terms = vec![0.0; k];
    for p in 0..n {
        for c in 0..k {
            let mut squares = 0.0;
            for j in 0..d {
                let deviation = (points[p * d + j] - means[c * d + j]) * precisions[c * d + j];
                squares += deviation * deviation;
            }
            terms[c] = offsets[c] - 0.5 * squares;
        }
        sum += logsumexp(&terms);
    }
    sum - n as f64 * logsumexp(weights)
}

/// Weights, means and spreads, or their cotangents.
pub(crate) type Parameters = (Vec<f64>, Vec<f64>, Vec<f64>);

/// Turns the terms into their softmax and returns their logsumexp.
fn softmax(terms: &mut [f64]) -> f64 {
    let max = terms.iter().fold(terms[0], |max, term| if *term > max { *term } else { max });
    let mut sum = 0.0;
    for term in terms.iter_mut() {
        *term = (*term - max).exp();
        sum += *term;
    }
    let scale = 1.0 / sum;
    for term in terms.iter_mut() {
        *term *= scale;
    }
    max + sum.ln()
}

/// Point by point: the responsibilities are known as soon as the terms are.
fn by_hand(parameters: &Parameters, points: &[f64], d: usize, gradient: &mut Parameters) -> f64 {
    let (weights, means, spreads) = parameters;
    let (dweights, dmeans, dspreads) = gradient;
    let (k, n) = (weights.len(), points.len() / d);
    let precisions: Vec<f64> = spreads.iter().map(|spread| (-spread).exp()).collect();
    let offset =
        |(weight, spreads): (&f64, &[f64])| spreads.iter().fold(*weight, |offset, spread| offset - spread);
    let offsets: Vec<f64> = weights.iter().zip(spreads.chunks_exact(d)).map(offset).collect();
    let (mut terms, mut deviations) = (vec![0.0; k], vec![0.0; k * d]);
    let mut sum = 0.0;
    for point in points.chunks_exact(d) {
        for c in 0..k {
            let (mean, precision) = (&means[c * d..][..d], &precisions[c * d..][..d]);
            let deviation = &mut deviations[c * d..][..d];
            let mut squares = 0.0;
            for j in 0..d {
                deviation[j] = (point[j] - mean[j]) * precision[j];
                squares += deviation[j] * deviation[j];
            }
            terms[c] = offsets[c] - 0.5 * squares;
        }
        sum += softmax(&mut terms);
        for c in 0..k {
            let (deviation, precision) = (&deviations[c * d..][..d], &precisions[c * d..][..d]);
            let (dmean, dspread) = (&mut dmeans[c * d..][..d], &mut dspreads[c * d..][..d]);
            dweights[c] += terms[c];
            for j in 0..d {
                let scaled = terms[c] * deviation[j];
                dmean[j] += scaled * precision[j];
                dspread[j] += scaled * deviation[j] - terms[c];
            }
        }
    }
    terms.copy_from_slice(weights);
    sum -= n as f64 * softmax(&mut terms);
    for (dweight, share) in dweights.iter_mut().zip(&terms) {
        *dweight -= n as f64 * share;
    }
    sum
}

const DIMENSIONS: usize = 10;
const COMPONENTS: usize = 5;
const POINTS: usize = 100;

/// A hundred points in ten dimensions, five components.
pub(crate) struct Mixture {
    parameters: Parameters,
    points: Vec<f64>,
    dimensions: usize,
}

impl Case for Mixture {
    type Gradient = Parameters;

    const NAME: &'static str = "Gaussian mixture";

    fn new() -> Self {
        let of_components = |seed| numbers(COMPONENTS * DIMENSIONS, seed);
        let parameters = (numbers(COMPONENTS, 12), of_components(13), of_components(14));
        Mixture { parameters, points: numbers(POINTS * DIMENSIONS, 15), dimensions: DIMENSIONS }
    }

    fn primal(&self) -> f64 {
        let (weights, means, spreads) = &self.parameters;
        log_likelihood(weights, means, spreads, &self.points, self.dimensions)
    }

    fn generated(&self) -> (f64, Self::Gradient) {
        let (weights, means, spreads) = &self.parameters;
        log_likelihood::value_and_grad(weights, means, spreads, &self.points, self.dimensions)
    }

    fn generated_into(&self, (dweights, dmeans, dspreads): &mut Self::Gradient) -> f64 {
        let (weights, means, spreads) = &self.parameters;
        let points = &self.points;
        let (value, backward) = log_likelihood::forward(weights, means, spreads, points, self.dimensions);
        let nothing = &mut chainrule::NotInWrt;
        backward(weights, dweights, means, dmeans, spreads, dspreads, points, nothing, 1.0);
        value
    }

    fn hand_into(&self, gradient: &mut Self::Gradient) -> f64 {
        by_hand(&self.parameters, &self.points, self.dimensions, gradient)
    }

    fn zero(&self) -> Self::Gradient {
        let of_components = || vec![0.0; COMPONENTS * DIMENSIONS];
        (vec![0.0; COMPONENTS], of_components(), of_components())
    }
}
