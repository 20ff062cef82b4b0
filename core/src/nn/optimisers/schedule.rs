//! Learning rates as functions of time.

/// `rate`, multiplied by `factor` after each `every` epochs.
///
/// ```
/// use chainrule::nn::step;
///
/// assert_eq!([0, 9, 10, 25].map(|epoch| step(0.8, 0.5, 10, epoch)), [0.8, 0.8, 0.4, 0.2]);
/// ```
///
/// # Panics
///
/// `every` is not 0.
#[must_use]
pub fn step(rate: f64, factor: f64, every: usize, epoch: usize) -> f64 {
    rate * factor.powf((epoch / every) as f64)
}

/// From `rate` at epoch 0 along half a cosine to `least` at epoch `last` (Loshchilov and Hutter, 2017).
///
/// ```
/// use chainrule::nn::cosine;
///
/// assert_eq!(cosine(1.0, 0.0, 10, 0), 1.0);
/// assert!((cosine(1.0, 0.0, 10, 5) - 0.5).abs() < 1e-15);
/// assert_eq!(cosine(1.0, 0.25, 10, 10), 0.25);
/// ```
#[must_use]
pub fn cosine(rate: f64, least: f64, last: usize, epoch: usize) -> f64 {
    least + (rate - least) * (1.0 + (std::f64::consts::PI * epoch as f64 / last as f64).cos()) / 2.0
}
