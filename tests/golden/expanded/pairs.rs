// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A triangular nest of loops with a branch inside.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `pairs`:
///
/// * `pairs::value_and_grad(x, cutoff)` gives `(value, (dx, dcutoff))`
/// * `pairs::grad(x, cutoff)` gives `(dx, dcutoff)`
/// * `pairs::vjp(x, cutoff)` gives `(value, pullback)`, and `pullback(seed)` gives `(dx, dcutoff)`
/// * `pairs::forward(x, cutoff)` gives `(value, backward)` without copies
///
/// `abs`: `abs` at 0 has derivative 0.
///
/// `powi`: `powi` with the exponent 0 has derivative 0, also at 0.
pub fn pairs(x: &[f64], cutoff: f64) -> f64 {
    let mut energy = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            let d = x[i] - x[j];
            let r = d.abs();
            if r < cutoff {
                energy += (1.0 - r / cutoff).powi(2);
            }
        }
    }
    energy
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
pub enum pairs {}
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
    impl pairs {
        pub const REREADS: [bool; 2] = [true, false];
        #[inline]
        pub fn value_and_grad(
            x: &[f64],
            cutoff: f64,
        ) -> (f64, (::chainrule::rt::Vec<f64>, f64)) {
            let (value, backward) = Self::forward(x, cutoff);
            let mut dx = ::chainrule::rt::filled(0.0, x.len());
            let (dcutoff,) = backward(x, &mut dx, 1.0);
            (value, (dx, dcutoff))
        }
        #[inline]
        pub fn grad(x: &[f64], cutoff: f64) -> (::chainrule::rt::Vec<f64>, f64) {
            Self::value_and_grad(x, cutoff).1
        }
        #[inline]
        pub fn vjp<'primal>(
            x: &'primal [f64],
            cutoff: f64,
        ) -> (f64, impl Fn(f64) -> (::chainrule::rt::Vec<f64>, f64) + use<'primal>) {
            let (value, backward) = Self::forward(x, cutoff);
            (
                value,
                move |seed: f64| {
                    let mut dx = ::chainrule::rt::filled(0.0, x.len());
                    let (dcutoff,) = backward(x, &mut dx, seed);
                    (dx, dcutoff)
                },
            )
        }
        #[inline]
        pub fn forward(
            x: &[f64],
            cutoff: f64,
        ) -> (f64, impl Fn(&[f64], &mut [f64], f64) -> (f64,) + use<>) {
            let mut saved = ::chainrule::rt::Vec::new();
            let mut energy: f64 = 0.0;
            let n: usize = x.len();
            for i in 0..n {
                let x1 = &x[..i];
                saved
                    .extend(
                        (0..i)
                            .map(|j| {
                                let d: f64 = x[i] - x1[j];
                                let r: f64 = d.abs();
                                let mut then = None;
                                if r < cutoff {
                                    let t: f64 = r / cutoff;
                                    energy += (1.0 - t).powi(2);
                                    then = Some(t);
                                }
                                then
                            }),
                    );
            }
            (
                energy,
                move |x: &[f64], dx: &mut [f64], seed: f64| {
                    let mut end = saved.len();
                    let mut dcutoff: f64 = 0.0;
                    for i in (0..n).rev() {
                        let mut dx_sum: f64 = 0.0;
                        let x2 = &x[..i];
                        let dx1 = &mut dx[..i];
                        let saved_run = &saved[end - i..end];
                        end -= i;
                        for j in 0..i {
                            let then = &saved_run[j];
                            let d: f64 = x[i] - x2[j];
                            let dr: f64 = if let Some(t) = *then {
                                let dt: f64 = ::chainrule::rt::math::strong(
                                    ::chainrule::rt::math::strong(seed, 2.0 * (1.0 - t)),
                                    1.0 / cutoff,
                                );
                                dcutoff += ::chainrule::rt::math::strong(dt, t);
                                -dt
                            } else {
                                0.0
                            };
                            let dr1: f64 = ::chainrule::rt::math::strong(
                                ::chainrule::rt::math::sign(d),
                                dr,
                            );
                            dx1[j] -= dr1;
                            dx_sum += dr1;
                        }
                        if dx_sum != 0.0 {
                            dx[i] += dx_sum;
                        }
                    }
                    (dcutoff,)
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for pairs {
        type Lent = Self;
    }
    let _ = pairs;
};
