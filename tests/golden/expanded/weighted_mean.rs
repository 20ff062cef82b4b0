// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A loop over two slices at once, and a quotient.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `weighted_mean`:
///
/// * `weighted_mean::value_and_grad(values, weights)` gives `(value, (dvalues, dweights))`
/// * `weighted_mean::grad(values, weights)` gives `(dvalues, dweights)`
/// * `weighted_mean::vjp(values, weights)` gives `(value, pullback)`, and `pullback(seed)` gives `(dvalues, dweights)`
/// * `weighted_mean::forward(values, weights)` gives `(value, backward)` without copies
pub fn weighted_mean(values: &[f64], weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut total = 0.0;
    for (v, w) in values.iter().zip(weights) {
        sum += v * w;
        total += w;
    }
    sum / total
}
#[doc(hidden)]
#[allow(
    dead_code,
    non_camel_case_types,
    unreachable_pub,
    clippy::pedantic,
    clippy::nursery
)]
#[allow(missing_docs, missing_debug_implementations, missing_copy_implementations)]
pub enum weighted_mean {}
#[allow(
    unused,
    nonstandard_style,
    deprecated,
    missing_docs,
    unreachable_pub,
    rust_2018_idioms
)]
#[allow(
    unused_qualifications,
    unused_results,
    let_underscore_drop,
    non_local_definitions
)]
#[allow(trivial_casts, trivial_numeric_casts, missing_debug_implementations)]
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::core::ops::Fn;
    let _: fn(f64) -> ::core::primitive::f64 = |x| x;
    impl weighted_mean {
        pub const REREADS: [bool; 2] = [true, true];
        #[inline]
        pub fn value_and_grad(
            values: &[f64],
            weights: &[f64],
        ) -> (f64, (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>)) {
            let (value, backward) = Self::forward(values, weights);
            let mut dvalues = ::chainrule::rt::filled(0.0, values.len());
            let mut dweights = ::chainrule::rt::filled(0.0, weights.len());
            backward(values, &mut dvalues, weights, &mut dweights, 1.0);
            (value, (dvalues, dweights))
        }
        #[inline]
        pub fn grad(
            values: &[f64],
            weights: &[f64],
        ) -> (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>) {
            Self::value_and_grad(values, weights).1
        }
        #[inline]
        pub fn vjp<'primal>(
            values: &'primal [f64],
            weights: &'primal [f64],
        ) -> (
            f64,
            impl Fn(
                f64,
            ) -> (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>) + use<'primal>,
        ) {
            let (value, backward) = Self::forward(values, weights);
            (
                value,
                move |seed: f64| {
                    let mut dvalues = ::chainrule::rt::filled(0.0, values.len());
                    let mut dweights = ::chainrule::rt::filled(0.0, weights.len());
                    backward(values, &mut dvalues, weights, &mut dweights, seed);
                    (dvalues, dweights)
                },
            )
        }
        #[inline]
        pub fn forward(
            values: &[f64],
            weights: &[f64],
        ) -> (f64, impl Fn(&[f64], &mut [f64], &[f64], &mut [f64], f64) + use<>) {
            let mut sum: f64 = 0.0;
            let mut total: f64 = 0.0;
            let n: usize = values.len().min(weights.len());
            let values1 = &values[..n];
            let weights1 = &weights[..n];
            for i in 0..n {
                sum += values1[i] * weights1[i];
                total += weights1[i];
            }
            let total1: f64 = total;
            let t: f64 = sum / total1;
            (
                t,
                move |
                    values: &[f64],
                    dvalues: &mut [f64],
                    weights: &[f64],
                    dweights: &mut [f64],
                    seed: f64|
                {
                    let dt: f64 = ::chainrule::rt::math::strong(seed, 1.0 / total1);
                    let dt1: f64 = ::chainrule::rt::math::strong(dt, t);
                    let values2 = &values[..n];
                    let weights2 = &weights[..n];
                    let dweights1 = &mut dweights[..n];
                    let dvalues1 = &mut dvalues[..n];
                    for i in 0..n {
                        dweights1[i] += dt * values2[i] - dt1;
                        dvalues1[i] += dt * weights2[i];
                    }
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for weighted_mean {
        type Lent = Self;
    }
    let _ = weighted_mean;
};
