// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A loop that carries a value: each iteration needs what the one before left.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `horner`:
///
/// * `horner::value_and_grad(coefficients, x)` gives `(value, (dcoefficients, dx))`
/// * `horner::grad(coefficients, x)` gives `(dcoefficients, dx)`
/// * `horner::vjp(coefficients, x)` gives `(value, pullback)`, and `pullback(seed)` gives `(dcoefficients, dx)`
/// * `horner::forward(coefficients, x)` gives `(value, backward)` without copies
pub fn horner(coefficients: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for c in coefficients.iter().rev() {
        y = y * x + c;
    }
    y
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
pub enum horner {}
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
    impl horner {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn value_and_grad(
            coefficients: &[f64],
            x: f64,
        ) -> (f64, (::chainrule::rt::Vec<f64>, f64)) {
            let (value, backward) = Self::forward(coefficients, x);
            let mut dcoefficients = ::chainrule::rt::filled(0.0, coefficients.len());
            let (dx,) = backward(coefficients, &mut dcoefficients, 1.0);
            (value, (dcoefficients, dx))
        }
        #[inline]
        pub fn grad(coefficients: &[f64], x: f64) -> (::chainrule::rt::Vec<f64>, f64) {
            Self::value_and_grad(coefficients, x).1
        }
        #[inline]
        pub fn vjp<'primal>(
            coefficients: &'primal [f64],
            x: f64,
        ) -> (f64, impl Fn(f64) -> (::chainrule::rt::Vec<f64>, f64) + use<'primal>) {
            let (value, backward) = Self::forward(coefficients, x);
            (
                value,
                move |seed: f64| {
                    let mut dcoefficients = ::chainrule::rt::filled(
                        0.0,
                        coefficients.len(),
                    );
                    let (dx,) = backward(coefficients, &mut dcoefficients, seed);
                    (dcoefficients, dx)
                },
            )
        }
        #[inline]
        pub fn forward(
            coefficients: &[f64],
            x: f64,
        ) -> (f64, impl Fn(&[f64], &mut [f64], f64) -> (f64,) + use<>) {
            let mut y: f64 = 0.0;
            let n: usize = coefficients.len();
            let coefficients1 = &coefficients[..n];
            let mut saved = ::chainrule::rt::Vec::new();
            saved
                .extend(
                    (0..n)
                        .rev()
                        .map(|i| {
                            let y1: f64 = y;
                            y = y1 * x + coefficients1[i];
                            y1
                        }),
                );
            (
                y,
                move |coefficients: &[f64], dcoefficients: &mut [f64], seed: f64| {
                    let mut dx: f64 = 0.0;
                    let mut dy: f64 = seed;
                    let dcoefficients1 = &mut dcoefficients[..n];
                    for (i, saved1) in (0..n).zip(saved.iter().rev()) {
                        let y1 = *saved1;
                        let dt: f64 = dy;
                        dcoefficients1[i] += dt;
                        dx += dt * y1;
                        dy = dt * x;
                    }
                    (dx,)
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for horner {
        type Lent = Self;
    }
    let _ = horner;
};
