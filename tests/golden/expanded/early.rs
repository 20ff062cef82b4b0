// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Early returns.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `early`:
///
/// * `early::value_and_grad(x, y)` gives `(value, (dx, dy))`
/// * `early::grad(x, y)` gives `(dx, dy)`
/// * `early::vjp(x, y)` gives `(value, pullback)`, and `pullback(seed)` gives `(dx, dy)`
/// * `early::forward(x, y)` gives `(value, backward)` without copies
pub fn early(x: f64, y: f64) -> f64 {
    if x < 0.0 {
        return y * x;
    }
    let z = x.ln_1p();
    if z > y {
        return z * z;
    }
    z * y
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
pub enum early {}
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
    impl early {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
            let mut otherwise = None;
            let result: f64 = if x < 0.0 {
                y * x
            } else {
                let z: f64 = x.ln_1p();
                let result1: f64 = if z > y { z * z } else { z * y };
                otherwise = Some(z);
                result1
            };
            let (dx, dy): (f64, f64) = if let Some(z) = otherwise {
                let (dy1, dz): (f64, f64) = if z > y { (0.0, 2.0 * z) } else { (z, y) };
                (::chainrule::rt::math::strong(dz, 1.0 / (1.0 + x)), dy1)
            } else {
                (y, x)
            };
            (result, (dx, dy))
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
            let mut otherwise = None;
            let result: f64 = if x < 0.0 {
                y * x
            } else {
                let z: f64 = x.ln_1p();
                let result1: f64 = if z > y { z * z } else { z * y };
                otherwise = Some(z);
                result1
            };
            (
                result,
                move |seed: f64| {
                    let (dx, dy): (f64, f64) = if let Some(z) = otherwise {
                        let (dy1, dz): (f64, f64) = if z > y {
                            (0.0, 2.0 * (seed * z))
                        } else {
                            (seed * z, seed * y)
                        };
                        (::chainrule::rt::math::strong(dz, 1.0 / (1.0 + x)), dy1)
                    } else {
                        (seed * y, seed * x)
                    };
                    (dx, dy)
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for early {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<(f64, f64), f64> for early {
        ::chainrule::rt::passable!(early(x : f64, y : f64) -> f64);
    }
    let _ = early;
};
