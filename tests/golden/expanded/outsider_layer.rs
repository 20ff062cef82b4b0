// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A dense layer, with the derivative that is written beside it.
/// The dense layer `output = tanh(weights · input + bias)`, with the weights row by row.
///
/// # Panics
///
/// If the slices are shorter than the layer needs.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `dense`:
///
/// * `dense::vjp(weights, bias, input, output)` gives `(value, pullback)`, and `pullback(doutput)` gives `(dweights, dbias, dinput, doutput)`
/// * `dense::forward(weights, bias, input, output)` gives `(value, backward)` without copies
///
/// Changed in place: output. The pullback takes the cotangent of the final value and gives that of the initial one.
pub fn dense(weights: &[f64], bias: &[f64], input: &[f64], output: &mut [f64]) {
    let inputs = input.len();
    for (o, start) in bias.iter().enumerate() {
        let row = &weights[o * inputs..(o + 1) * inputs];
        let mut sum = *start;
        for (w, x) in row.iter().zip(input) {
            sum += w * x;
        }
        output[o] = sum.tanh();
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
pub enum dense {}
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
    autograd::rt::assert_std_methods!(f64 : tanh);
    impl dense {
        pub const REREADS: [bool; 4] = [true, false, true, false];
        #[inline]
        pub fn vjp<'primal>(
            weights: &'primal [f64],
            bias: &'primal [f64],
            input: &'primal [f64],
            output: &mut [f64],
        ) -> (
            (),
            impl Fn(
                autograd::rt::Vec<f64>,
            ) -> (
                    autograd::rt::Vec<f64>,
                    autograd::rt::Vec<f64>,
                    autograd::rt::Vec<f64>,
                    autograd::rt::Vec<f64>,
                ) + use<'primal>,
        ) {
            let (value, backward) = Self::forward(weights, bias, input, output);
            (
                value,
                move |mut doutput: autograd::rt::Vec<f64>| {
                    let mut dweights = autograd::rt::filled(0.0, weights.len());
                    let mut dbias = autograd::rt::filled(0.0, bias.len());
                    let mut dinput = autograd::rt::filled(0.0, input.len());
                    backward(
                        weights,
                        &mut dweights,
                        bias,
                        &mut dbias,
                        input,
                        &mut dinput,
                        &mut doutput,
                        (),
                    );
                    (dweights, dbias, dinput, doutput)
                },
            )
        }
        #[inline]
        pub fn forward(
            weights: &[f64],
            bias: &[f64],
            input: &[f64],
            output: &mut [f64],
        ) -> (
            (),
            impl Fn(
                &[f64],
                &mut [f64],
                &[f64],
                &mut [f64],
                &[f64],
                &mut [f64],
                &mut [f64],
                (),
            ) + use<>,
        ) {
            let inputs: usize = input.len();
            let n: usize = bias.len();
            let bias1 = &bias[..n];
            let output1 = &mut output[..n];
            let mut saved = autograd::rt::Vec::new();
            saved
                .extend(
                    (0..n)
                        .map(|o| {
                            let row = &weights[o * inputs..(o + 1) * inputs];
                            let mut sum: f64 = bias1[o];
                            let n1: usize = row.len().min(input.len());
                            let row1 = &row[..n1];
                            let input1 = &input[..n1];
                            for i in 0..n1 {
                                sum += row1[i] * input1[i];
                            }
                            let sum1: f64 = sum;
                            let tanh: f64 = sum1.tanh();
                            output1[o] = tanh;
                            (n1, sum1, tanh)
                        }),
                );
            (
                (),
                move |
                    weights: &[f64],
                    dweights: &mut [f64],
                    bias: &[f64],
                    dbias: &mut [f64],
                    input: &[f64],
                    dinput: &mut [f64],
                    doutput: &mut [f64],
                    seed: ()|
                {
                    let doutput1 = &mut doutput[..n];
                    let dbias1 = &mut dbias[..n];
                    let saved = &saved[..n];
                    for o in 0..n {
                        let (n1, sum1, tanh) = saved[o];
                        let t: usize = o * inputs;
                        let t1: usize = (o + 1) * inputs;
                        let dtanh: f64 = doutput1[o];
                        doutput1[o] = 0.0;
                        let dtanh1: f64 = dtanh
                            * autograd::rt::math::tanh_partial(sum1, tanh);
                        let weights1 = &weights[t..t1][..n1];
                        let input2 = &input[..n1];
                        let dinput1 = &mut dinput[..n1];
                        let dweights1 = &mut dweights[t..t1][..n1];
                        for i in 0..n1 {
                            dinput1[i] += dtanh1 * weights1[i];
                            dweights1[i] += dtanh1 * input2[i];
                        }
                        dbias1[o] += dtanh1;
                    }
                },
            )
        }
    }
    impl autograd::rt::Companion for dense {
        type Lent = dense_lent;
    }
    pub enum dense_lent {}
    impl dense_lent {
        #[inline]
        pub fn forward(
            weights: &[f64],
            bias: &[f64],
            input: &[f64],
            output: &mut [f64],
        ) -> (
            (),
            impl Fn(
                &[f64],
                &mut [f64],
                &[f64],
                &mut [f64],
                &[f64],
                &mut [f64],
                autograd::rt::Overwritten,
                &mut [f64],
                (),
            ) + use<>,
        ) {
            let (value, backward) = dense::forward(weights, bias, input, output);
            (
                value,
                move |
                    weights: &[f64],
                    dweights: &mut [f64],
                    bias: &[f64],
                    dbias: &mut [f64],
                    input: &[f64],
                    dinput: &mut [f64],
                    _: autograd::rt::Overwritten,
                    doutput: &mut [f64],
                    seed: ()|
                backward(weights, dweights, bias, dbias, input, dinput, doutput, seed),
            )
        }
    }
    let _ = dense;
};
