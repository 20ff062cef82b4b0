// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! A cell of a recurrent network, unrolled over a sequence.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `gate`:
///
/// * `gate::value_and_grad(x)` gives `(value, dx)`
/// * `gate::grad(x)` gives `dx`
/// * `gate::vjp(x)` gives `(value, pullback)`, and `pullback(seed)` gives `dx`
/// * `gate::forward(x)` gives `(value, backward)` without copies
///
/// ```text
/// ∂/∂x = 1.0 / (1.0 + (-x).exp()) * (1.0 / (1.0 + (-x).exp())) * (-x).exp()
/// ```
pub fn gate(x: f64) -> f64 {
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
pub enum gate {}
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
    impl gate {
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
    impl ::chainrule::rt::Companion for gate {
        type Lent = Self;
    }
    impl ::chainrule::rt::OfValues<f64, f64> for gate {
        ::chainrule::rt::passable!(gate(x : f64) -> f64);
    }
    let _ = gate;
};
/// One hidden unit: `w` holds four gates of three numbers each.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `lstm`:
///
/// * `lstm::value_and_grad(w, sequence)` gives `(value, (dw, dsequence))`
/// * `lstm::grad(w, sequence)` gives `(dw, dsequence)`
/// * `lstm::vjp(w, sequence)` gives `(value, pullback)`, and `pullback(seed)` gives `(dw, dsequence)`
/// * `lstm::forward(w, sequence)` gives `(value, backward)` without copies
pub fn lstm(w: &[f64], sequence: &[f64]) -> f64 {
    let mut state = 0.0;
    let mut output = 0.0;
    for x in sequence {
        let forget = gate(w[0] * x + w[1] * output + w[2]);
        let input = gate(w[3] * x + w[4] * output + w[5]);
        let open = gate(w[6] * x + w[7] * output + w[8]);
        let new = (w[9] * x + w[10] * output + w[11]).tanh();
        state = forget * state + input * new;
        output = open * state.tanh();
    }
    output
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
pub enum lstm {}
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
            message = "cannot differentiate this call: `gate` is called with differentiable arguments but is not `#[differentiable]`\nhelp: add `#[differentiable]` to `gate`, give it a rule by `#[derivative(of = gate)]`, or write `stop_gradient(gate(…))` for a constant [CR017]",
            label = "this function has no derivative"
        )]
        pub trait gate_d_marked {}
        pub struct gate_d_of<T>(T);
        pub type gate_d = gate_d_of<()>;
        impl<T> gate_d_of<T> {
            pub const REREADS: [bool; 1] = [true; 1];
        }
        impl<T> gate_d_of<T>
        where
            Self: gate_d_marked,
        {
            pub fn forward() {}
        }
    }
    use fallback::*;
    use ::core::ops::Fn;
    let _: fn(f64) -> ::core::primitive::f64 = |x| x;
    impl lstm {
        pub const REREADS: [bool; 2] = [true, true];
        #[inline]
        pub fn value_and_grad(
            w: &[f64],
            sequence: &[f64],
        ) -> (f64, (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>)) {
            let (value, backward) = Self::forward(w, sequence);
            let mut dw = ::chainrule::rt::filled(0.0, w.len());
            let mut dsequence = ::chainrule::rt::filled(0.0, sequence.len());
            backward(w, &mut dw, sequence, &mut dsequence, 1.0);
            (value, (dw, dsequence))
        }
        #[inline]
        pub fn grad(
            w: &[f64],
            sequence: &[f64],
        ) -> (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>) {
            Self::value_and_grad(w, sequence).1
        }
        #[inline]
        pub fn vjp<'primal>(
            w: &'primal [f64],
            sequence: &'primal [f64],
        ) -> (
            f64,
            impl Fn(
                f64,
            ) -> (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>) + use<'primal>,
        ) {
            let (value, backward) = Self::forward(w, sequence);
            (
                value,
                move |seed: f64| {
                    let mut dw = ::chainrule::rt::filled(0.0, w.len());
                    let mut dsequence = ::chainrule::rt::filled(0.0, sequence.len());
                    backward(w, &mut dw, sequence, &mut dsequence, seed);
                    (dw, dsequence)
                },
            )
        }
        #[inline]
        pub fn forward(
            w: &[f64],
            sequence: &[f64],
        ) -> (f64, impl Fn(&[f64], &mut [f64], &[f64], &mut [f64], f64) + use<>) {
            use gate as gate_d;
            let mut state: f64 = 0.0;
            let mut output: f64 = 0.0;
            let n: usize = sequence.len();
            let sequence1 = &sequence[..n];
            let mut saved = ::chainrule::rt::Vec::new();
            saved
                .extend(
                    (0..n)
                        .map(|i| {
                            let output1: f64 = output;
                            let (forget, gate_backward): (f64, _) = gate_d::forward(
                                w[0] * sequence1[i] + w[1] * output1 + w[2],
                            );
                            let (input, gate_backward1): (f64, _) = gate_d::forward(
                                w[3] * sequence1[i] + w[4] * output + w[5],
                            );
                            let (open, gate_backward2): (f64, _) = gate_d::forward(
                                w[6] * sequence1[i] + w[7] * output + w[8],
                            );
                            let t: f64 = w[9] * sequence1[i] + w[10] * output + w[11];
                            let new: f64 = t.tanh();
                            let state1: f64 = state;
                            state = forget * state1 + input * new;
                            let state2: f64 = state;
                            let tanh: f64 = state2.tanh();
                            output = open * tanh;
                            (
                                output1,
                                forget,
                                gate_backward,
                                input,
                                gate_backward1,
                                open,
                                gate_backward2,
                                t,
                                new,
                                state1,
                                state2,
                                tanh,
                            )
                        }),
                );
            (
                output,
                move |
                    w: &[f64],
                    dw: &mut [f64],
                    sequence: &[f64],
                    dsequence: &mut [f64],
                    seed: f64|
                {
                    let mut dstate: f64 = 0.0;
                    let mut doutput: f64 = seed;
                    let mut dw_sum: f64 = 0.0;
                    let mut dw_sum1: f64 = 0.0;
                    let mut dw_sum2: f64 = 0.0;
                    let mut dw_sum3: f64 = 0.0;
                    let mut dw_sum4: f64 = 0.0;
                    let mut dw_sum5: f64 = 0.0;
                    let mut dw_sum6: f64 = 0.0;
                    let mut dw_sum7: f64 = 0.0;
                    let mut dw_sum8: f64 = 0.0;
                    let mut dw_sum9: f64 = 0.0;
                    let mut dw_sum10: f64 = 0.0;
                    let mut dw_sum11: f64 = 0.0;
                    let sequence2 = &sequence[..n];
                    let dsequence1 = &mut dsequence[..n];
                    let saved = &saved[..n];
                    for i in (0..n).rev() {
                        let (
                            output1,
                            forget,
                            ref gate_backward,
                            input,
                            ref gate_backward1,
                            open,
                            ref gate_backward2,
                            t,
                            new,
                            state1,
                            state2,
                            tanh,
                        ) = saved[i];
                        let sequence_i: f64 = sequence2[i];
                        let dt: f64 = doutput;
                        dstate
                            += dt * open
                                * ::chainrule::rt::math::tanh_partial(state2, tanh);
                        let dt1: f64 = dstate;
                        dstate = dt1 * forget;
                        let dnew: f64 = dt1 * input
                            * ::chainrule::rt::math::tanh_partial(t, new);
                        dw_sum += dnew;
                        doutput = dnew * w[10];
                        dw_sum1 += dnew * output1;
                        dw_sum2 += dnew * sequence_i;
                        let (dt2,): (f64,) = gate_backward2(dt * tanh);
                        dw_sum3 += dt2;
                        dw_sum4 += dt2 * output1;
                        dw_sum5 += dt2 * sequence_i;
                        let (dt3,): (f64,) = gate_backward1(dt1 * new);
                        dw_sum6 += dt3;
                        dw_sum7 += dt3 * output1;
                        dw_sum8 += dt3 * sequence_i;
                        let (dt4,): (f64,) = gate_backward(dt1 * state1);
                        dw_sum9 += dt4;
                        doutput += dt2 * w[7] + dt3 * w[4] + dt4 * w[1];
                        dw_sum10 += dt4 * output1;
                        dsequence1[i]
                            += dnew * w[9] + dt2 * w[6] + dt3 * w[3] + dt4 * w[0];
                        dw_sum11 += dt4 * sequence_i;
                    }
                    if dw_sum != 0.0 {
                        dw[11] += dw_sum;
                    }
                    if dw_sum1 != 0.0 {
                        dw[10] += dw_sum1;
                    }
                    if dw_sum2 != 0.0 {
                        dw[9] += dw_sum2;
                    }
                    if dw_sum3 != 0.0 {
                        dw[8] += dw_sum3;
                    }
                    if dw_sum4 != 0.0 {
                        dw[7] += dw_sum4;
                    }
                    if dw_sum5 != 0.0 {
                        dw[6] += dw_sum5;
                    }
                    if dw_sum6 != 0.0 {
                        dw[5] += dw_sum6;
                    }
                    if dw_sum7 != 0.0 {
                        dw[4] += dw_sum7;
                    }
                    if dw_sum8 != 0.0 {
                        dw[3] += dw_sum8;
                    }
                    if dw_sum9 != 0.0 {
                        dw[2] += dw_sum9;
                    }
                    if dw_sum10 != 0.0 {
                        dw[1] += dw_sum10;
                    }
                    if dw_sum11 != 0.0 {
                        dw[0] += dw_sum11;
                    }
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for lstm {
        type Lent = Self;
    }
    let _ = lstm;
};
