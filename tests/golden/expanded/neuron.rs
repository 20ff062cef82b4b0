// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A call of another differentiable function in a loop.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `sigmoid`:
///
/// * `sigmoid::value_and_grad(x)` gives `(value, dx)`
/// * `sigmoid::grad(x)` gives `dx`
/// * `sigmoid::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `sigmoid::forward(x)` gives `(value, backward)` without copies
///
/// ```text
/// ∂/∂x = 1.0 / (1.0 + (-x).exp()) * (1.0 / (1.0 + (-x).exp())) * (-x).exp()
/// ```
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
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
pub enum sigmoid {}
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
    impl sigmoid {
        pub const REREADS: [bool; 1] = [false];
        #[inline]
        pub fn value_and_grad(x: f64) -> (f64, f64) {
            let exp: f64 = (-x).exp();
            let t: f64 = 1.0 / (1.0 + exp);
            (t, ::chainrule::rt::math::strong(t * t, exp))
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
            let exp: f64 = (-x).exp();
            let t: f64 = 1.0 / (1.0 + exp);
            (
                t,
                move |seed: f64| {
                    (
                        ::chainrule::rt::math::strong(
                            ::chainrule::rt::math::strong(
                                ::chainrule::rt::math::strong(seed, t),
                                t,
                            ),
                            exp,
                        ),
                    )
                },
            )
        }
        #[inline]
        pub fn function() -> ::chainrule::Companion<Self> {
            ::chainrule::companion()
        }
    }
    impl ::chainrule::rt::Companion for sigmoid {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<f64, f64> for sigmoid {
        ::chainrule::rt::passable!(sigmoid(x : f64) -> f64);
    }
    let _ = sigmoid;
};
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `neuron`:
///
/// * `neuron::value_and_grad(weights, bias, input)` gives `(value, (dweights, dbias, dinput))`
/// * `neuron::grad(weights, bias, input)` gives `(dweights, dbias, dinput)`
/// * `neuron::vjp(weights, bias, input)` gives `(value, pullback)`, and `pullback(seed)` gives `(dweights, dbias, dinput)`
/// * `neuron::forward(weights, bias, input)` gives `(value, backward)` without copies
pub fn neuron(weights: &[f64], bias: f64, input: &[f64]) -> f64 {
    let mut sum = bias;
    for i in 0..input.len() {
        sum += weights[i] * sigmoid(input[i]);
    }
    sigmoid(sum)
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
pub enum neuron {}
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
            message = "cannot differentiate this call: `sigmoid` is called with differentiable arguments but is not `#[differentiable]`\nhelp: add `#[differentiable]` to `sigmoid`, give it a rule by `#[derivative(of = sigmoid)]`, or write `stop_gradient(sigmoid(…))` for a constant [CR017]",
            label = "this function has no derivative"
        )]
        pub trait sigmoid_d_marked {}
        pub struct sigmoid_d_of<T>(T);
        pub type sigmoid_d = sigmoid_d_of<()>;
        impl<T> sigmoid_d_of<T> {
            pub const REREADS: [bool; 1] = [true; 1];
        }
        impl<T> sigmoid_d_of<T>
        where
            Self: sigmoid_d_marked,
        {
            pub fn forward() {}
        }
    }
    use fallback::*;
    use ::core::ops::Fn;
    let _: fn(f64) -> ::core::primitive::f64 = |x| x;
    impl neuron {
        pub const REREADS: [bool; 3] = [true, false, false];
        #[inline]
        pub fn value_and_grad(
            weights: &[f64],
            bias: f64,
            input: &[f64],
        ) -> (f64, (::chainrule::rt::Vec<f64>, f64, ::chainrule::rt::Vec<f64>)) {
            let (value, backward) = Self::forward(weights, bias, input);
            let mut dweights = ::chainrule::rt::filled(0.0, weights.len());
            let mut dinput = ::chainrule::rt::filled(0.0, input.len());
            let (dbias,) = backward(weights, &mut dweights, input, &mut dinput, 1.0);
            (value, (dweights, dbias, dinput))
        }
        #[inline]
        pub fn grad(
            weights: &[f64],
            bias: f64,
            input: &[f64],
        ) -> (::chainrule::rt::Vec<f64>, f64, ::chainrule::rt::Vec<f64>) {
            Self::value_and_grad(weights, bias, input).1
        }
        #[inline]
        pub fn vjp<'primal>(
            weights: &'primal [f64],
            bias: f64,
            input: &'primal [f64],
        ) -> (
            f64,
            impl Fn(
                f64,
            ) -> (
                    ::chainrule::rt::Vec<f64>,
                    f64,
                    ::chainrule::rt::Vec<f64>,
                ) + use<'primal>,
        ) {
            let (value, backward) = Self::forward(weights, bias, input);
            (
                value,
                move |seed: f64| {
                    let mut dweights = ::chainrule::rt::filled(0.0, weights.len());
                    let mut dinput = ::chainrule::rt::filled(0.0, input.len());
                    let (dbias,) = backward(
                        weights,
                        &mut dweights,
                        input,
                        &mut dinput,
                        seed,
                    );
                    (dweights, dbias, dinput)
                },
            )
        }
        #[inline]
        pub fn forward(
            weights: &[f64],
            bias: f64,
            input: &[f64],
        ) -> (
            f64,
            impl Fn(&[f64], &mut [f64], &[f64], &mut [f64], f64) -> (f64,) + use<>,
        ) {
            use sigmoid as sigmoid_d;
            let mut sum: f64 = bias;
            let n: usize = input.len();
            let weights1 = &weights[..n];
            let input1 = &input[..n];
            let mut saved = ::chainrule::rt::Vec::new();
            saved
                .extend(
                    (0..n)
                        .map(|i| {
                            let (sigmoid1, sigmoid_backward): (f64, _) = sigmoid_d::forward(
                                input1[i],
                            );
                            sum += weights1[i] * sigmoid1;
                            (sigmoid1, sigmoid_backward)
                        }),
                );
            let (sigmoid2, sigmoid_backward1): (f64, _) = sigmoid_d::forward(sum);
            (
                sigmoid2,
                move |
                    weights: &[f64],
                    dweights: &mut [f64],
                    input: &[f64],
                    dinput: &mut [f64],
                    seed: f64|
                {
                    let (dsum,): (f64,) = sigmoid_backward1(seed);
                    let weights2 = &weights[..n];
                    let dinput1 = &mut dinput[..n];
                    let dweights1 = &mut dweights[..n];
                    let saved = &saved[..n];
                    for i in 0..n {
                        let (sigmoid1, ref sigmoid_backward) = saved[i];
                        let (dinput_i,): (f64,) = sigmoid_backward(dsum * weights2[i]);
                        dinput1[i] += dinput_i;
                        dweights1[i] += dsum * sigmoid1;
                    }
                    (dsum,)
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for neuron {
        type Lent = Self;
    }
    let _ = neuron;
};
