// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Names that generated code would like to have, and an alias of a float type.
pub type Real = f64;
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `named`:
///
/// * `derivatives_of_named::value_and_grad(dx, seed)` gives `(value, (ddx, dseed))`
/// * `derivatives_of_named::grad(dx, seed)` gives `(ddx, dseed)`
/// * `derivatives_of_named::vjp(dx, seed)` gives `(value, pullback)`, and `pullback(seed)` gives `(ddx, dseed)`
/// * `derivatives_of_named::forward(dx, seed)` gives `(value, backward)` without copies
pub fn named(dx: Real, seed: Real) -> Real {
    let backward = dx * seed;
    let x = backward.cos();
    x * seed
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
pub enum derivatives_of_named {}
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
    let _: fn() = ::chainrule::rt::assert_float::<Real>;
    impl derivatives_of_named {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn value_and_grad(dx: Real, seed: Real) -> (Real, (Real, Real)) {
            let dx1: Real = dx;
            let seed2: Real = seed;
            let backward: Real = dx1 * seed2;
            let x: Real = backward.cos();
            let dx2: Real = seed2 * backward.sin();
            (x * seed, (-(dx2 * seed2), x - dx2 * dx1))
        }
        #[inline]
        pub fn grad(dx: Real, seed: Real) -> (Real, Real) {
            Self::value_and_grad(dx, seed).1
        }
        #[inline]
        pub fn vjp(
            dx: Real,
            seed: Real,
        ) -> (Real, impl Fn(Real) -> (Real, Real) + use<>) {
            Self::forward(dx, seed)
        }
        #[inline]
        pub fn forward(
            dx: Real,
            seed: Real,
        ) -> (Real, impl Fn(Real) -> (Real, Real) + use<>) {
            let dx1: Real = dx;
            let seed2: Real = seed;
            let backward: Real = dx1 * seed2;
            let x: Real = backward.cos();
            (
                x * seed,
                move |seed1: Real| {
                    let dx2: Real = seed1 * seed2 * backward.sin();
                    (-(dx2 * seed2), seed1 * x - dx2 * dx1)
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for derivatives_of_named {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<(Real, Real), Real> for derivatives_of_named {
        ::chainrule::rt::passable!(named(dx : Real, seed : Real) -> Real);
    }
    let _ = named;
};
