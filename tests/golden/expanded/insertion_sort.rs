// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Exchanges in a loop with a counter, which the reverse sweep undoes.
/// Sorts in place; the gradient goes back by the same exchanges.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `insertion_sort`:
///
/// * `insertion_sort::vjp(a)` gives `(value, pullback)`, and `pullback(da)` gives `da`
/// * `insertion_sort::forward(a)` gives `(value, backward)` without copies
///
/// Changed in place: a. The pullback takes the cotangent of the final value and gives that of the initial one.
pub fn insertion_sort(a: &mut [f64]) {
    for i in 1..a.len() {
        let mut j = i;
        while j > 0 && a[j - 1] > a[j] {
            let higher = a[j - 1];
            a[j - 1] = a[j];
            a[j] = higher;
            j -= 1;
        }
    }
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
pub enum insertion_sort {}
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
    impl insertion_sort {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn vjp(
            a: &mut [f64],
        ) -> (
            (),
            impl Fn(::chainrule::rt::Vec<f64>) -> ::chainrule::rt::Vec<f64> + use<>,
        ) {
            let (value, backward) = Self::forward(a);
            (
                value,
                move |mut da: ::chainrule::rt::Vec<f64>| {
                    backward(&mut da, ());
                    da
                },
            )
        }
        #[inline]
        pub fn forward(a: &mut [f64]) -> ((), impl Fn(&mut [f64], ()) + use<>) {
            let n: usize = a.len();
            let mut saved = ::chainrule::rt::Vec::new();
            saved
                .extend(
                    (1..n)
                        .map(|i| {
                            let mut j: usize = i;
                            let mut count: usize = 0;
                            while j > 0 && a[j - 1] > a[j] {
                                count += 1;
                                let higher: f64 = a[j - 1];
                                a[j - 1] = a[j];
                                a[j] = higher;
                                j -= 1;
                            }
                            count
                        }),
                );
            (
                (),
                move |da: &mut [f64], seed: ()| {
                    for (i, saved1) in (1..n).rev().zip(saved.iter().rev()) {
                        let count = *saved1;
                        let first: f64 = if 0 < count {
                            da[i - (count - 1) - 1]
                        } else {
                            0.0
                        };
                        let mut da_carried: f64 = first;
                        for k in (0..count).rev() {
                            let j1: usize = i - k;
                            let dhigher: f64 = da[j1];
                            da[j1] = 0.0;
                            let da_i: f64 = da_carried;
                            da_carried = dhigher;
                            da[j1] += da_i;
                            da[j1 - 1] = da_carried;
                            da_carried = da[j1];
                        }
                    }
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for insertion_sort {
        type Lent = insertion_sort_lent;
    }
    pub enum insertion_sort_lent {}
    impl insertion_sort_lent {
        #[inline]
        pub fn forward(
            a: &mut [f64],
        ) -> ((), impl Fn(::chainrule::rt::Overwritten, &mut [f64], ()) + use<>) {
            let (value, backward) = insertion_sort::forward(a);
            (
                value,
                move |_: ::chainrule::rt::Overwritten, da: &mut [f64], seed: ()| backward(
                    da,
                    seed,
                ),
            )
        }
    }
    let _ = insertion_sort;
};
