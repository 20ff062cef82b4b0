// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! An argument that is overwritten after the call that will need it again.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `energy`:
///
/// * `energy::value_and_grad(x)` gives `(value, dx)`
/// * `energy::grad(x)` gives `dx`
/// * `energy::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `energy::forward(x)` gives `(value, backward)` without copies
pub fn energy(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v * v;
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
pub enum energy {}
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
    impl energy {
        pub const REREADS: [bool; 1] = [true];
        #[inline]
        pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::rt::Vec<f64>) {
            let mut sum: f64 = 0.0;
            let n: usize = x.len();
            let mut dx: ::chainrule::rt::Vec<f64> = ::chainrule::rt::vec![0.0; x.len()];
            let x1 = &x[..n];
            let dx1 = &mut dx[..n];
            for i in 0..n {
                let x_i: f64 = x1[i];
                let t: f64 = x_i * x1[i];
                sum += t * x1[i];
                let dt: f64 = x_i * x_i;
                dx1[i] += t + dt + dt;
            }
            (sum, dx)
        }
        #[inline]
        pub fn grad(x: &[f64]) -> ::chainrule::rt::Vec<f64> {
            Self::value_and_grad(x).1
        }
        #[inline]
        pub fn vjp<'primal>(
            x: &'primal [f64],
        ) -> (f64, impl Fn(f64) -> ::chainrule::rt::Vec<f64> + use<'primal>) {
            let (value, backward) = Self::forward(x);
            (
                value,
                move |seed: f64| {
                    let mut dx = ::chainrule::rt::filled(0.0, x.len());
                    backward(x, &mut dx, seed);
                    dx
                },
            )
        }
        #[inline]
        pub fn forward(x: &[f64]) -> (f64, impl Fn(&[f64], &mut [f64], f64) + use<>) {
            let mut sum: f64 = 0.0;
            let n: usize = x.len();
            let x1 = &x[..n];
            for i in 0..n {
                sum += x1[i] * x1[i] * x1[i];
            }
            (
                sum,
                move |x: &[f64], dx: &mut [f64], seed: f64| {
                    let x2 = &x[..n];
                    let dx1 = &mut dx[..n];
                    for i in 0..n {
                        let x_i: f64 = x2[i];
                        let dt: f64 = seed * x_i * x_i;
                        dx1[i] += seed * (x_i * x2[i]) + dt + dt;
                    }
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for energy {
        type Lent = Self;
    }
    let _ = energy;
};
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `overwritten_argument`:
///
/// * `overwritten_argument::value_and_grad(x)` gives `(value, dx)`
/// * `overwritten_argument::grad(x)` gives `dx`
/// * `overwritten_argument::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `overwritten_argument::forward(x)` gives `(value, backward)` without copies
pub fn overwritten_argument(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1]];
    let first = energy(&a);
    a[0] = first * x[1];
    first * energy(&a)
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
pub enum overwritten_argument {}
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
    #[doc(hidden)]
    mod fallback {
        #[diagnostic::on_unimplemented(
            message = "cannot differentiate this call: `energy` is called with differentiable arguments but is not `#[differentiable]`\nhelp: add `#[differentiable]` to `energy`, give it a rule by `#[derivative(of = energy)]`, or write `stop_gradient(energy(…))` for a constant [CR017]",
            label = "this function has no derivative"
        )]
        pub trait energy_d_marked {}
        pub struct energy_d_of<T>(T);
        pub type energy_d = energy_d_of<()>;
        impl<T> energy_d_of<T> {
            pub const REREADS: [bool; 1] = [true; 1];
        }
        impl<T> energy_d_of<T>
        where
            Self: energy_d_marked,
        {
            pub fn forward() {}
        }
    }
    use fallback::*;
    use ::core::ops::Fn;
    let _: fn(f64) -> ::core::primitive::f64 = |x| x;
    impl overwritten_argument {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::rt::Vec<f64>) {
            let (value, backward) = Self::forward(x);
            let mut dx = ::chainrule::rt::filled(0.0, x.len());
            backward(x, &mut dx, 1.0);
            (value, dx)
        }
        #[inline]
        pub fn grad(x: &[f64]) -> ::chainrule::rt::Vec<f64> {
            Self::value_and_grad(x).1
        }
        #[inline]
        pub fn vjp<'primal>(
            x: &'primal [f64],
        ) -> (f64, impl Fn(f64) -> ::chainrule::rt::Vec<f64> + use<'primal>) {
            let (value, backward) = Self::forward(x);
            (
                value,
                move |seed: f64| {
                    let mut dx = ::chainrule::rt::filled(0.0, x.len());
                    backward(x, &mut dx, seed);
                    dx
                },
            )
        }
        #[inline]
        pub fn forward(x: &[f64]) -> (f64, impl Fn(&[f64], &mut [f64], f64) + use<>) {
            use energy as energy_d;
            let x_i: f64 = x[1];
            let mut a: [f64; 2] = [x[0], x_i];
            let a_then: [f64; 2] = a;
            let (first, energy_backward): (f64, _) = energy_d::forward(&a);
            a[0] = first * x[1];
            let (energy1, energy_backward1): (f64, _) = energy_d::forward(&a);
            (
                first * energy1,
                move |x: &[f64], dx: &mut [f64], seed: f64| {
                    let mut da: [f64; 2] = [0.0; 2];
                    energy_backward1(&a, &mut da, seed * first);
                    let dt: f64 = da[0];
                    da[0] = 0.0;
                    energy_backward(&a_then, &mut da, seed * energy1 + dt * x_i);
                    dx[1] += dt * first + da[1];
                    dx[0] += da[0];
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for overwritten_argument {
        type Lent = Self;
    }
    let _ = overwritten_argument;
};
