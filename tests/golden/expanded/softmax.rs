// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A vector that is made, filled and returned.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `softmax`:
///
/// * `softmax::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `softmax::forward(x)` gives `(value, backward)` without copies
pub fn softmax(x: &[f64]) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        y[i] = x[i].exp();
        sum += y[i];
    }
    for v in y.iter_mut() {
        *v /= sum;
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
pub enum softmax {}
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
    ::chainrule::rt::assert_std_methods!(f64 : exp);
    ::chainrule::rt::assert_std_macros!(vec);
    impl softmax {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn vjp<'primal>(
            x: &'primal [f64],
        ) -> (
            Vec<f64>,
            impl Fn(
                ::chainrule::rt::Vec<f64>,
            ) -> ::chainrule::rt::Vec<f64> + use<'primal>,
        ) {
            let (value, backward) = Self::forward(x);
            (
                value,
                move |seed: ::chainrule::rt::Vec<f64>| {
                    let mut dx = ::chainrule::rt::filled(0.0, x.len());
                    backward(x, &mut dx, seed);
                    dx
                },
            )
        }
        #[inline]
        pub fn forward(
            x: &[f64],
        ) -> (Vec<f64>, impl Fn(&[f64], &mut [f64], ::chainrule::rt::Vec<f64>) + use<>) {
            let mut y: ::chainrule::rt::Vec<f64> = ::chainrule::rt::vec![0.0; x.len()];
            let mut sum: f64 = 0.0;
            let n: usize = x.len();
            let x1 = &x[..n];
            let y1 = &mut y[..n];
            let mut saved = ::chainrule::rt::Vec::new();
            saved
                .extend(
                    (0..n)
                        .map(|i| {
                            let exp: f64 = x1[i].exp();
                            y1[i] = exp;
                            sum += y1[i];
                            exp
                        }),
                );
            let n1: usize = y.len();
            let y2 = &mut y[..n1];
            let mut saved1 = ::chainrule::rt::Vec::new();
            saved1
                .extend(
                    (0..n1)
                        .map(|i1| {
                            let t: f64 = y2[i1] / sum;
                            y2[i1] = t;
                            t
                        }),
                );
            (
                y,
                move |x: &[f64], dx: &mut [f64], seed: ::chainrule::rt::Vec<f64>| {
                    let mut dy: ::chainrule::rt::Vec<f64> = seed;
                    let mut dy1: ::chainrule::rt::Vec<f64> = dy;
                    let mut dsum: f64 = 0.0;
                    let dy2 = &mut dy1[..n1];
                    let saved1 = &saved1[..n1];
                    for i1 in 0..n1 {
                        let t = saved1[i1];
                        let dt: f64 = ::chainrule::rt::math::strong(dy2[i1], 1.0 / sum);
                        dy2[i1] = dt;
                        dsum -= ::chainrule::rt::math::strong(dt, t);
                    }
                    let dy3 = &mut dy1[..n];
                    let dx1 = &mut dx[..n];
                    let saved = &saved[..n];
                    for i in 0..n {
                        let exp = saved[i];
                        dy3[i] += dsum;
                        let dexp: f64 = dy3[i];
                        dy3[i] = 0.0;
                        dx1[i] += ::chainrule::rt::math::strong(dexp, exp);
                    }
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for softmax {
        type Lent = Self;
    }
    let _ = softmax;
};
