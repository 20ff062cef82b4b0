// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A running maximum, then a sum that is shifted by it.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `logsumexp`:
///
/// * `logsumexp::value_and_grad(x)` gives `(value, dx)`
/// * `logsumexp::grad(x)` gives `dx`
/// * `logsumexp::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `logsumexp::forward(x)` gives `(value, backward)` without copies
pub fn logsumexp(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for i in 1..x.len() {
        if x[i] > largest {
            largest = x[i];
        }
    }
    let mut sum = 0.0;
    for v in x {
        sum += (v - largest).exp();
    }
    largest + sum.ln()
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
pub enum logsumexp {}
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
    use ::core::option::Option::{None, Some};
    let _: fn(f64) -> ::core::primitive::f64 = |x| x;
    impl logsumexp {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::rt::Vec<f64>) {
            let (value, backward) = Self::forward(x);
            let mut dx = ::chainrule::rt::filled(0.0, x.len());
            backward(x, &mut dx, 1.0);
            (value, dx)
        }
        #[inline]
        pub fn grad(x: &[f64]) -> ::chainrule::rt::Vec<f64> {
            Self::value_and_grad(x).1
        }
        #[inline]
        pub fn vjp<'primal>(
            x: &'primal [f64],
        ) -> (f64, impl Fn(f64) -> ::chainrule::rt::Vec<f64> + use<'primal>) {
            let (value, backward) = Self::forward(x);
            (
                value,
                move |seed: f64| {
                    let mut dx = ::chainrule::rt::filled(0.0, x.len());
                    backward(x, &mut dx, seed);
                    dx
                },
            )
        }
        #[inline]
        pub fn forward(x: &[f64]) -> (f64, impl Fn(&[f64], &mut [f64], f64) + use<>) {
            let mut largest: f64 = x[0];
            let mut last = None;
            for i in 1..x.len() {
                if x[i] > largest {
                    largest = x[i];
                    last = Some(i);
                }
            }
            let mut sum: f64 = 0.0;
            let n: usize = x.len();
            let x1 = &x[..n];
            let mut saved = ::chainrule::rt::Vec::new();
            saved
                .extend(
                    (0..n)
                        .map(|i1| {
                            let exp: f64 = (x1[i1] - largest).exp();
                            sum += exp;
                            exp
                        }),
                );
            let sum1: f64 = sum;
            (
                largest + sum1.ln(),
                move |x: &[f64], dx: &mut [f64], seed: f64| {
                    let dln: f64 = ::chainrule::rt::math::strong(seed, 1.0 / sum1);
                    let mut dlargest: f64 = seed;
                    let dx1 = &mut dx[..n];
                    let saved = &saved[..n];
                    for i1 in 0..n {
                        let exp = saved[i1];
                        let dexp: f64 = ::chainrule::rt::math::strong(dln, exp);
                        dlargest -= dexp;
                        dx1[i1] += dexp;
                    }
                    if let Some(i) = last {
                        let dx_i: f64 = dlargest;
                        dlargest = 0.0;
                        dx[i] += dx_i;
                    }
                    dx[0] += dlargest;
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for logsumexp {
        type Lent = Self;
    }
    let _ = logsumexp;
};
