// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Arrays by value, and a tuple.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `rotated`:
///
/// * `rotated::vjp(point, angle)` gives `(value, pullback)`, and `pullback(seed)` gives `(dpoint, dangle)`
/// * `rotated::forward(point, angle)` gives `(value, backward)` without copies
pub fn rotated(point: [f64; 2], angle: f64) -> [f64; 2] {
    let (sin, cos) = angle.sin_cos();
    [cos * point[0] - sin * point[1], sin * point[0] + cos * point[1]]
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
pub enum rotated {}
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
    impl rotated {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn vjp(
            point: [f64; 2],
            angle: f64,
        ) -> ([f64; 2], impl Fn([f64; 2]) -> ([f64; 2], f64) + use<>) {
            Self::forward(point, angle)
        }
        #[inline]
        pub fn forward(
            point: [f64; 2],
            angle: f64,
        ) -> ([f64; 2], impl Fn([f64; 2]) -> ([f64; 2], f64) + use<>) {
            let sin: f64 = angle.sin();
            let cos: f64 = angle.cos();
            let point_i: f64 = point[0];
            let point_i1: f64 = point[1];
            (
                [cos * point_i - sin * point_i1, sin * point[0] + cos * point[1]],
                move |seed: [f64; 2]| {
                    let mut darray: [f64; 2] = seed;
                    let dt: f64 = darray[0];
                    let dt1: f64 = darray[1];
                    let mut dpoint: [f64; 2] = [0.0; 2];
                    dpoint[1] += dt1 * cos - dt * sin;
                    dpoint[0] += dt1 * sin + dt * cos;
                    (
                        dpoint,
                        -((dt1 * point_i1 + dt * point_i) * sin)
                            + (dt1 * point_i - dt * point_i1) * cos,
                    )
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for rotated {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<([f64; 2], f64), [f64; 2]> for rotated {
        ::chainrule::rt::passable!(rotated(point : [f64; 2], angle : f64) -> [f64; 2]);
    }
    let _ = rotated;
};
