// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A loop of which nobody knows how often it runs.
/// The square root of `x` by at most nine of Newton's iterations.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `newton`:
///
/// * `newton::value_and_grad(x)` gives `(value, dx)`
/// * `newton::grad(x)` gives `dx`
/// * `newton::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `newton::forward(x)` gives `(value, backward)` without copies
pub fn newton(x: f64) -> f64 {
    let mut root = x;
    let mut left = 9;
    while left > 0 && (root * root - x).abs() > 1e-12 {
        root = 0.5 * (root + x / root);
        left -= 1;
    }
    root
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
pub enum newton {}
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
    const _: fn(f64) -> ::core::primitive::f64 = |x| x;
    ::chainrule::rt::assert_std_methods!(f64 : abs);
    impl newton {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn value_and_grad(x: f64) -> (f64, f64) {
            let (value, backward) = Self::forward(x);
            let (dx,) = backward(1.0);
            (value, dx)
        }
        #[inline]
        pub fn grad(x: f64) -> f64 {
            Self::value_and_grad(x).1
        }
        #[inline]
        pub fn vjp(x: f64) -> (f64, impl Fn(f64) -> f64 + use<>) {
            let (value, backward) = Self::forward(x);
            (
                value,
                move |seed: f64| {
                    let (dx,) = backward(seed);
                    dx
                },
            )
        }
        #[inline]
        pub fn forward(x: f64) -> (f64, impl Fn(f64) -> (f64,) + use<>) {
            let mut root: f64 = x;
            let mut left = 9;
            let mut saved = ::chainrule::rt::Vec::new();
            let mut count: usize = 0;
            while left > 0 && (root * root - x).abs() > 1e-12 {
                count += 1;
                let root1: f64 = root;
                let t: f64 = x / root;
                root = 0.5 * (root1 + t);
                left -= 1;
                saved.push((root1, t));
            }
            (
                root,
                move |seed: f64| {
                    let mut dx: f64 = 0.0;
                    let mut droot: f64 = seed;
                    let saved = &saved[..count];
                    for k in (0..count).rev() {
                        let (root1, t) = saved[k];
                        let dt: f64 = droot * 0.5;
                        let t1: f64 = 1.0 / root1;
                        dx += ::chainrule::rt::math::strong(dt, t1);
                        droot = -::chainrule::rt::math::strong(dt, t * t1);
                        droot += dt;
                    }
                    dx += droot;
                    (dx,)
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for newton {
        type Lent = Self;
    }
    let _ = newton;
};
