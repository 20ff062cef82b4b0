// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A loop over indices.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `dot`:
///
/// * `dot::value_and_grad(a, b)` gives `(value, (da, db))`
/// * `dot::grad(a, b)` gives `(da, db)`
/// * `dot::vjp(a, b)` gives `(value, pullback)`, and `pullback(seed)` gives `(da, db)`
/// * `dot::forward(a, b)` gives `(value, backward)` without copies
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += a[i] * b[i];
    }
    sum
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
pub enum dot {}
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
    impl dot {
        pub const REREADS: [bool; 2] = [true, true];
        #[inline]
        pub fn value_and_grad(
            a: &[f64],
            b: &[f64],
        ) -> (f64, (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>)) {
            let mut sum: f64 = 0.0;
            let n: usize = a.len();
            let mut da: ::chainrule::rt::Vec<f64> = ::chainrule::rt::vec![0.0; a.len()];
            let mut db: ::chainrule::rt::Vec<f64> = ::chainrule::rt::vec![0.0; b.len()];
            let a1 = &a[..n];
            let b1 = &b[..n];
            let db1 = &mut db[..n];
            let da1 = &mut da[..n];
            for i in 0..n {
                let a_i: f64 = a1[i];
                let b_i: f64 = b1[i];
                sum += a_i * b_i;
                db1[i] += a_i;
                da1[i] += b_i;
            }
            (sum, (da, db))
        }
        #[inline]
        pub fn grad(
            a: &[f64],
            b: &[f64],
        ) -> (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>) {
            Self::value_and_grad(a, b).1
        }
        #[inline]
        pub fn vjp<'primal>(
            a: &'primal [f64],
            b: &'primal [f64],
        ) -> (
            f64,
            impl Fn(
                f64,
            ) -> (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>) + use<'primal>,
        ) {
            let (value, backward) = Self::forward(a, b);
            (
                value,
                move |seed: f64| {
                    let mut da = ::chainrule::rt::filled(0.0, a.len());
                    let mut db = ::chainrule::rt::filled(0.0, b.len());
                    backward(a, &mut da, b, &mut db, seed);
                    (da, db)
                },
            )
        }
        #[inline]
        pub fn forward(
            a: &[f64],
            b: &[f64],
        ) -> (f64, impl Fn(&[f64], &mut [f64], &[f64], &mut [f64], f64) + use<>) {
            let mut sum: f64 = 0.0;
            let n: usize = a.len();
            let a1 = &a[..n];
            let b1 = &b[..n];
            for i in 0..n {
                sum += a1[i] * b1[i];
            }
            (
                sum,
                move |a: &[f64], da: &mut [f64], b: &[f64], db: &mut [f64], seed: f64| {
                    let a2 = &a[..n];
                    let b2 = &b[..n];
                    let db1 = &mut db[..n];
                    let da1 = &mut da[..n];
                    for i in 0..n {
                        db1[i] += seed * a2[i];
                        da1[i] += seed * b2[i];
                    }
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for dot {
        type Lent = Self;
    }
    let _ = dot;
};
