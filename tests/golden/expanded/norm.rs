// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Two variables, a named intermediate value, a rule that needs its own result.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `norm`:
///
/// * `norm::value_and_grad(x, y)` gives `(value, (dx, dy))`
/// * `norm::grad(x, y)` gives `(dx, dy)`
/// * `norm::vjp(x, y)` gives `(value, pullback)`, and `pullback(seed)` gives `(dx, dy)`
/// * `norm::forward(x, y)` gives `(value, backward)` without copies
///
/// ```text
/// ∂/∂x = 2.0 * (0.5 / (x * x + y * y).sqrt() * x)
/// ∂/∂y = 2.0 * (0.5 / (x * x + y * y).sqrt() * y)
/// ```
///
/// `sqrt`: `sqrt` at 0 has an infinite derivative.
pub fn norm(x: f64, y: f64) -> f64 {
    let square = x * x + y * y;
    square.sqrt()
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
pub enum norm {}
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
    impl norm {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
            let square: f64 = x * x + y * y;
            let sqrt_square: f64 = square.sqrt();
            let t: f64 = 0.5 / sqrt_square;
            (sqrt_square, (2.0 * (t * x), 2.0 * (t * y)))
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
            let square: f64 = x * x + y * y;
            let sqrt_square: f64 = square.sqrt();
            (
                sqrt_square,
                move |seed: f64| {
                    let dsqrt_square: f64 = ::chainrule::rt::math::strong(
                        seed,
                        0.5 / sqrt_square,
                    );
                    (2.0 * (dsqrt_square * x), 2.0 * (dsqrt_square * y))
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for norm {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<(f64, f64), f64> for norm {
        ::chainrule::rt::passable!(norm(x : f64, y : f64) -> f64);
    }
    let _ = norm;
};
