// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A loop of which nobody knows how often it runs.
/// The length of a vector with a third component of one, its root by at most nine of Newton's iterations.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `newton`:
///
/// * `newton::value_and_grad(x, y)` gives `(value, (dx, dy))`
/// * `newton::grad(x, y)` gives `(dx, dy)`
/// * `newton::vjp(x, y)` gives `(value, pullback)`, and `pullback(seed)` gives `(dx, dy)`
/// * `newton::forward(x, y)` gives `(value, backward)` without copies
pub fn newton(x: f64, y: f64) -> f64 {
    let square = x * x + y * y + 1.0;
    let mut root = square;
    let mut left = 9;
    while left > 0 && (root * root - square).abs() > 1e-12 {
        root = 0.5 * (root + square / root);
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
    let _: fn(f64) -> ::core::primitive::f64 = |x| x;
    impl newton {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
            let (value, backward) = Self::forward(x, y);
            (value, backward(1.0))
        }
        #[inline]
        pub fn grad(x: f64, y: f64) -> (f64, f64) {
            Self::value_and_grad(x, y).1
        }
        #[inline]
        pub fn vjp(x: f64, y: f64) -> (f64, impl Fn(f64) -> (f64, f64) + use<>) {
            Self::forward(x, y)
        }
        #[inline]
        pub fn forward(x: f64, y: f64) -> (f64, impl Fn(f64) -> (f64, f64) + use<>) {
            let square: f64 = x * x + y * y + 1.0;
            let mut root: f64 = square;
            let mut left = 9;
            let mut saved = ::chainrule::rt::Vec::new();
            let mut count: usize = 0;
            while left > 0 && (root * root - square).abs() > 1e-12 {
                count += 1;
                let root1: f64 = root;
                let t: f64 = square / root;
                root = 0.5 * (root1 + t);
                left -= 1;
                saved.push((root1, t));
            }
            (
                root,
                move |seed: f64| {
                    let mut dsquare: f64 = 0.0;
                    let mut droot: f64 = seed;
                    let saved = &saved[..count];
                    for k in (0..count).rev() {
                        let (root1, t) = saved[k];
                        let dt: f64 = droot * 0.5;
                        let dt1: f64 = ::chainrule::rt::math::strong(dt, 1.0 / root1);
                        dsquare += dt1;
                        droot = -::chainrule::rt::math::strong(dt1, t);
                        droot += dt;
                    }
                    dsquare += droot;
                    let dsquare1: f64 = dsquare;
                    (2.0 * (dsquare1 * x), 2.0 * (dsquare1 * y))
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for newton {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<(f64, f64), f64> for newton {
        ::chainrule::rt::passable!(newton(x : f64, y : f64) -> f64);
    }
    let _ = newton;
};
