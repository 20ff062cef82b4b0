//! Clipping.

use crate::Tangent;

/// Scales the gradient so that its Euclidean norm is at most `largest`; returns the norm that it had.
///
/// ```
/// let mut gradient = vec![3.0_f64, 4.0];
/// assert_eq!(chainrule::nn::clip_by_norm(&mut gradient, 1.0), 5.0);
/// assert!((gradient[0] - 0.6).abs() < 1e-6 && (gradient[1] - 0.8).abs() < 1e-6);
/// ```
pub fn clip_by_norm<G: Tangent>(gradient: &mut G, largest: f64) -> f64 {
    let mut sum = 0.0;
    gradient.for_each(&mut |slope| sum += slope * slope);
    let norm = sum.sqrt();
    // The small number is PyTorch's, which keeps a gradient of zeros from becoming 0/0.
    let factor = largest / (norm + 1e-6);
    if factor < 1.0 {
        gradient.scale(factor);
    }
    norm
}
