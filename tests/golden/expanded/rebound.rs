// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A variable that is assigned several times.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `rebound`:
///
/// * `rebound::value_and_grad(x, y)` gives `(value, (dx, dy))`
/// * `rebound::grad(x, y)` gives `(dx, dy)`
/// * `rebound::vjp(x, y)` gives `(value, pullback)`, and `pullback(seed)` gives `(dx, dy)`
/// * `rebound::forward(x, y)` gives `(value, backward)` without copies
pub fn rebound(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    z = z.exp() + z;
    z *= x;
    let z = z / y;
    z - y
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
pub enum rebound {}
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
    impl rebound {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
            let mut z: f64 = x * y;
            let exp: f64 = z.exp();
            z = exp + z;
            let z2: f64 = z;
            z = z2 * x;
            let z1: f64 = z / y;
            let t: f64 = 1.0 / y;
            let dt: f64 = t * x;
            let dz: f64 = dt + ::chainrule::rt::math::strong(dt, exp);
            (z1 - y, (t * z2 + dz * y, -1.0 - z1 * t + dz * x))
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
            let mut z: f64 = x * y;
            let exp: f64 = z.exp();
            z = exp + z;
            let z2: f64 = z;
            z = z2 * x;
            let z1: f64 = z / y;
            (
                z1 - y,
                move |seed: f64| {
                    let dz1: f64 = ::chainrule::rt::math::strong(seed, 1.0 / y);
                    let dt: f64 = dz1 * x;
                    let dz: f64 = dt + ::chainrule::rt::math::strong(dt, exp);
                    (
                        dz1 * z2 + dz * y,
                        -seed - ::chainrule::rt::math::strong(dz1, z1) + dz * x,
                    )
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for rebound {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<(f64, f64), f64> for rebound {
        ::chainrule::rt::passable!(rebound(x : f64, y : f64) -> f64);
    }
    let _ = rebound;
};
