// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A branch.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `softened`:
///
/// * `softened::value_and_grad(x)` gives `(value, dx)`
/// * `softened::grad(x)` gives `dx`
/// * `softened::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `softened::forward(x)` gives `(value, backward)` without copies
///
/// `sqrt`: `sqrt` at 0 has an infinite derivative.
pub fn softened(x: f64) -> f64 {
    if x > 0.0 { x * x.sqrt() } else { 0.5 * x }
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
pub enum softened {}
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
    impl softened {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn value_and_grad(x: f64) -> (f64, f64) {
            let mut then = None;
            let t: f64 = if x > 0.0 {
                let sqrt_x: f64 = x.sqrt();
                then = Some(sqrt_x);
                x * sqrt_x
            } else {
                0.5 * x
            };
            let dx: f64 = if let Some(sqrt_x) = then {
                sqrt_x + ::chainrule::rt::math::strong(x, 0.5 / sqrt_x)
            } else {
                0.5
            };
            (t, dx)
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
            let mut then = None;
            let t: f64 = if x > 0.0 {
                let sqrt_x: f64 = x.sqrt();
                then = Some(sqrt_x);
                x * sqrt_x
            } else {
                0.5 * x
            };
            (
                t,
                move |seed: f64| {
                    let dx: f64 = if let Some(sqrt_x) = then {
                        seed * sqrt_x
                            + ::chainrule::rt::math::strong(seed * x, 0.5 / sqrt_x)
                    } else {
                        seed * 0.5
                    };
                    (dx,)
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for softened {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<f64, f64> for softened {
        ::chainrule::rt::passable!(softened(x : f64) -> f64);
    }
    let _ = softened;
};
