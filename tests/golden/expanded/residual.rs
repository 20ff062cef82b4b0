// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Single precision, a parameter outside `wrt`, an assertion.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `residual`:
///
/// * `residual::value_and_grad(slope, offset, x, y)` gives `(value, (dslope, doffset))`
/// * `residual::grad(slope, offset, x, y)` gives `(dslope, doffset)`
/// * `residual::vjp(slope, offset, x, y)` gives `(value, pullback)`, and `pullback(seed)` gives `(dslope, doffset)`
/// * `residual::forward(slope, offset, x, y)` gives `(value, backward)` without copies
pub fn residual(slope: f32, offset: f32, x: &[f32], y: &[f32]) -> f32 {
    assert!(x.len() == y.len());
    let mut sum = 0.0;
    for i in 0..x.len() {
        let r = slope * x[i] + offset - y[i];
        sum += r * r;
    }
    sum / x.len() as f32
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
pub enum residual {}
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
    let _: fn(f32) -> ::core::primitive::f32 = |x| x;
    ::chainrule::rt::assert_std_macros!(assert);
    impl residual {
        pub const REREADS: [bool; 4] = [false, false, true, true];
        #[inline]
        pub fn value_and_grad(
            slope: f32,
            offset: f32,
            x: &[f32],
            y: &[f32],
        ) -> (f32, (f32, f32)) {
            let (value, backward) = Self::forward(slope, offset, x, y);
            let (dslope, doffset) = backward(
                x,
                &mut ::chainrule::NotInWrt,
                y,
                &mut ::chainrule::NotInWrt,
                1.0,
            );
            (value, (dslope, doffset))
        }
        #[inline]
        pub fn grad(slope: f32, offset: f32, x: &[f32], y: &[f32]) -> (f32, f32) {
            Self::value_and_grad(slope, offset, x, y).1
        }
        #[inline]
        pub fn vjp<'primal>(
            slope: f32,
            offset: f32,
            x: &'primal [f32],
            y: &'primal [f32],
        ) -> (f32, impl Fn(f32) -> (f32, f32) + use<'primal>) {
            let (value, backward) = Self::forward(slope, offset, x, y);
            (
                value,
                move |seed: f32| {
                    let (dslope, doffset) = backward(
                        x,
                        &mut ::chainrule::NotInWrt,
                        y,
                        &mut ::chainrule::NotInWrt,
                        seed,
                    );
                    (dslope, doffset)
                },
            )
        }
        #[inline]
        pub fn forward(
            slope: f32,
            offset: f32,
            x: &[f32],
            y: &[f32],
        ) -> (
            f32,
            impl Fn(
                &[f32],
                &mut ::chainrule::NotInWrt,
                &[f32],
                &mut ::chainrule::NotInWrt,
                f32,
            ) -> (f32, f32) + use<>,
        ) {
            assert!((x.len() == y.len()));
            let mut sum: f32 = 0.0;
            let n: usize = x.len();
            let x1 = &x[..n];
            let y1 = &y[..n];
            for i in 0..n {
                let r: f32 = slope * x1[i] + offset - y1[i];
                sum += r * r;
            }
            let t: f32 = x.len() as f32;
            (
                sum / t,
                move |
                    x: &[f32],
                    _: &mut ::chainrule::NotInWrt,
                    y: &[f32],
                    _: &mut ::chainrule::NotInWrt,
                    seed: f32|
                {
                    let dt: f32 = ::chainrule::rt::math::strong(seed, 1.0 / t);
                    let mut dslope: f32 = 0.0;
                    let mut doffset: f32 = 0.0;
                    let x2 = &x[..n];
                    let y2 = &y[..n];
                    for i in 0..n {
                        let x_i: f32 = x2[i];
                        let r: f32 = slope * x_i + offset - y2[i];
                        let dr: f32 = 2.0 * (dt * r);
                        doffset += dr;
                        dslope += dr * x_i;
                    }
                    (dslope, doffset)
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for residual {
        type Lent = Self;
    }
    let _ = residual;
};
