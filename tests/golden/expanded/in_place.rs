// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A parameter that is changed in place.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `in_place`:
///
/// * `in_place::vjp(values, factor)` gives `(value, pullback)`, and `pullback(dvalues)` gives `(dvalues, dfactor)`
/// * `in_place::forward(values, factor)` gives `(value, backward)` without copies
///
/// Changed in place: values. The pullback takes the cotangent of the final value and gives that of the initial one.
pub fn in_place(values: &mut [f64], factor: f64) {
    for v in values.iter_mut() {
        *v = (*v * factor).tanh();
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
pub enum in_place {}
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
    impl in_place {
        pub const REREADS: [bool; 2] = [false, false];
        #[inline]
        pub fn vjp(
            values: &mut [f64],
            factor: f64,
        ) -> (
            (),
            impl Fn(
                ::chainrule::rt::Vec<f64>,
            ) -> (::chainrule::rt::Vec<f64>, f64) + use<>,
        ) {
            let (value, backward) = Self::forward(values, factor);
            (
                value,
                move |mut dvalues: ::chainrule::rt::Vec<f64>| {
                    let (dfactor,) = backward(&mut dvalues, ());
                    (dvalues, dfactor)
                },
            )
        }
        #[inline]
        pub fn forward(
            values: &mut [f64],
            factor: f64,
        ) -> ((), impl Fn(&mut [f64], ()) -> (f64,) + use<>) {
            let n: usize = values.len();
            let values1 = &mut values[..n];
            let mut saved = ::chainrule::rt::Vec::new();
            saved
                .extend(
                    (0..n)
                        .map(|i| {
                            let values_i: f64 = values1[i];
                            let tanh: f64 = (values_i * factor).tanh();
                            values1[i] = tanh;
                            (values_i, tanh)
                        }),
                );
            (
                (),
                move |dvalues: &mut [f64], seed: ()| {
                    let mut dfactor: f64 = 0.0;
                    let dvalues1 = &mut dvalues[..n];
                    let saved = &saved[..n];
                    for i in 0..n {
                        let (values_i, tanh) = saved[i];
                        let dtanh: f64 = dvalues1[i]
                            * ::chainrule::rt::math::tanh_partial(
                                values_i * factor,
                                tanh,
                            );
                        dfactor += dtanh * values_i;
                        dvalues1[i] = dtanh * factor;
                    }
                    (dfactor,)
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for in_place {
        type Lent = in_place_lent;
    }
    pub enum in_place_lent {}
    impl in_place_lent {
        #[inline]
        pub fn forward(
            values: &mut [f64],
            factor: f64,
        ) -> (
            (),
            impl Fn(::chainrule::rt::Overwritten, &mut [f64], ()) -> (f64,) + use<>,
        ) {
            let (value, backward) = in_place::forward(values, factor);
            (
                value,
                move |_: ::chainrule::rt::Overwritten, dvalues: &mut [f64], seed: ()| backward(
                    dvalues,
                    seed,
                ),
            )
        }
    }
    let _ = in_place;
};
