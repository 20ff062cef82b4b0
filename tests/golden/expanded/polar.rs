// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A tuple as the result.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `polar`:
///
/// * `polar::vjp(x, y)` gives `(value, pullback)`, and `pullback(seed)` gives `(dx, dy)`
/// * `polar::forward(x, y)` gives `(value, backward)` without copies
///
/// `atan2`: `atan2` at the origin has derivative 0.
///
/// `hypot`: `hypot` at the origin has derivative 0.
pub fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
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
pub enum polar {}
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
    impl polar {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn vjp(
            x: f64,
            y: f64,
        ) -> ((f64, f64), impl Fn((f64, f64)) -> (f64, f64) + use<>) {
            Self::forward(x, y)
        }
        #[inline]
        pub fn forward(
            x: f64,
            y: f64,
        ) -> ((f64, f64), impl Fn((f64, f64)) -> (f64, f64) + use<>) {
            let hypot_x: f64 = x.hypot(y);
            (
                (hypot_x, y.atan2(x)),
                move |seed: (f64, f64)| {
                    let mut dpair: (f64, f64) = seed;
                    let dhypot_x: f64 = dpair.0;
                    let datan2_y: f64 = dpair.1;
                    let t: f64 = y.hypot(x);
                    (
                        -::chainrule::rt::math::strong(
                            datan2_y,
                            ::chainrule::rt::math::ratio(
                                ::chainrule::rt::math::ratio(y, t),
                                t,
                            ),
                        ) + dhypot_x * ::chainrule::rt::math::ratio(x, hypot_x),
                        ::chainrule::rt::math::strong(
                            datan2_y,
                            ::chainrule::rt::math::ratio(
                                ::chainrule::rt::math::ratio(x, t),
                                t,
                            ),
                        ) + dhypot_x * ::chainrule::rt::math::ratio(y, hypot_x),
                    )
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for polar {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<(f64, f64), (f64, f64)> for polar {
        ::chainrule::rt::passable!(polar(x : f64, y : f64) -> (f64, f64));
    }
    let _ = polar;
};
