// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Elements that are overwritten with what their neighbours were overwritten with.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `prefix_product`:
///
/// * `prefix_product::vjp(a)` gives `(value, pullback)`, and `pullback((seed, da))` gives `da`
/// * `prefix_product::forward(a)` gives `(value, backward)` without copies
///
/// Changed in place: a. The pullback takes the cotangent of the final value and gives that of the initial one.
pub fn prefix_product(a: &mut [f64]) -> f64 {
    for i in 1..a.len() {
        a[i] = a[i] * a[i - 1];
    }
    a[a.len() - 1]
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
pub enum prefix_product {}
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
    impl prefix_product {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn vjp(
            a: &mut [f64],
        ) -> (
            f64,
            impl Fn(
                (f64, ::chainrule::rt::Vec<f64>),
            ) -> ::chainrule::rt::Vec<f64> + use<>,
        ) {
            let (value, backward) = Self::forward(a);
            (
                value,
                move |(seed, mut da): (f64, ::chainrule::rt::Vec<f64>)| {
                    backward(&mut da, seed);
                    da
                },
            )
        }
        #[inline]
        pub fn forward(a: &mut [f64]) -> (f64, impl Fn(&mut [f64], f64) + use<>) {
            let n: usize = a.len();
            let mut saved = ::chainrule::rt::Vec::new();
            saved
                .extend(
                    (1..n)
                        .map(|i| {
                            let a_i: f64 = a[i];
                            let a_i1: f64 = a[i - 1];
                            a[i] = a_i * a_i1;
                            (a_i, a_i1)
                        }),
                );
            let t: usize = a.len() - 1;
            (
                a[t],
                move |da: &mut [f64], seed: f64| {
                    da[t] += seed;
                    let first: f64 = if 1 < n { da[n - 1] } else { 0.0 };
                    let mut da_carried: f64 = first;
                    for (i, saved1) in (1..n).rev().zip(saved.iter().rev()) {
                        let (a_i, a_i1) = *saved1;
                        let t1: usize = i - 1;
                        let dt: f64 = da_carried;
                        da_carried = dt * a_i1;
                        da[t1] += dt * a_i;
                        da[i] = da_carried;
                        da_carried = da[t1];
                    }
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for prefix_product {
        type Lent = prefix_product_lent;
    }
    pub enum prefix_product_lent {}
    impl prefix_product_lent {
        #[inline]
        pub fn forward(
            a: &mut [f64],
        ) -> (f64, impl Fn(::chainrule::rt::Overwritten, &mut [f64], f64) + use<>) {
            let (value, backward) = prefix_product::forward(a);
            (
                value,
                move |_: ::chainrule::rt::Overwritten, da: &mut [f64], seed: f64| backward(
                    da,
                    seed,
                ),
            )
        }
    }
    let _ = prefix_product;
};
