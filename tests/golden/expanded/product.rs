// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Straight code: the gradient reads like the formula.
/// x sin x
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `product`:
///
/// * `product::value_and_grad(x)` gives `(value, dx)`
/// * `product::grad(x)` gives `dx`
/// * `product::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `product::forward(x)` gives `(value, backward)` without copies
///
/// ```text
/// ∂/∂x = x.sin() + x * x.cos()
/// ```
pub fn product(x: f64) -> f64 {
    x.sin() * x
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
pub enum product {}
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
    impl product {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn value_and_grad(x: f64) -> (f64, f64) {
            let sin_x: f64 = x.sin();
            (sin_x * x, sin_x + x * x.cos())
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
            let sin_x: f64 = x.sin();
            (sin_x * x, move |seed: f64| { (seed * sin_x + seed * x * x.cos(),) })
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for product {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<f64, f64> for product {
        ::chainrule::rt::passable!(product(x : f64) -> f64);
    }
    let _ = product;
};
