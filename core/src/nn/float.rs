//! The numbers of tensors.

use crate::{Floats, FloatsMut, Number};

/// `f32` or `f64`, as layers know them: the trait of num-traits, and what a derivative needs. Nothing else
/// implements it.
///
/// A layer of yours that serves both has it for its bound; `#[differentiable]` knows it by its name.
///
/// ```
/// use chainrule::differentiable;
/// use chainrule::nn::Float;
///
/// #[differentiable]
/// fn softplus<T: Float>(x: T) -> T {
///     x.exp().ln_1p()
/// }
///
/// assert_eq!(softplus::grad(0.0_f32), 0.5);
/// ```
pub trait Float: num_traits::Float + Number + sealed::Sealed {
    /// The hyperbolic tangent, in the form that suits the type.
    #[doc(hidden)]
    fn tanh_of(self) -> Self;
    /// 1 / (1 + exp(-x)), in the form that suits the type.
    #[doc(hidden)]
    fn sigmoid_of(self) -> Self;
    /// The error function.
    #[doc(hidden)]
    fn erf_of(self) -> Self;
}

pub(super) mod sealed {
    use super::{Floats, FloatsMut};

    /// Keeps the trait to this crate.
    pub trait Sealed: Sized {
        /// The nearest number of this type.
        fn rounded(number: f64) -> Self;
        /// The slice, if it is of this type.
        fn slice<'a>(floats: Floats<'a>) -> Option<&'a [Self]>;
        /// The slice, if it is of this type.
        fn slice_mut<'a>(floats: FloatsMut<'a>) -> Option<&'a mut [Self]>;
    }
}

macro_rules! float {
    ($($float:ident $variant:ident $erf:path, $tanh:path, $sigmoid:path;)*) => {$(
        impl sealed::Sealed for $float {
            #[inline]
            fn rounded(number: f64) -> $float {
                number as $float
            }
            fn slice<'a>(floats: Floats<'a>) -> Option<&'a [$float]> {
                if let Floats::$variant(slice) = floats { Some(slice) } else { None }
            }
            fn slice_mut<'a>(floats: FloatsMut<'a>) -> Option<&'a mut [$float]> {
                if let FloatsMut::$variant(slice) = floats { Some(slice) } else { None }
            }
        }

        impl Float for $float {
            #[inline]
            fn tanh_of(self) -> $float {
                $tanh(self)
            }
            #[inline]
            fn sigmoid_of(self) -> $float {
                $sigmoid(self)
            }
            #[inline]
            fn erf_of(self) -> $float {
                $erf(self)
            }
        }
    )*};
}
float! {
    f32 F32 libm::erff, rational_tanh, sigmoid_by_tanh;
    f64 F64 libm::erf, f64::tanh, sigmoid_by_exp;
}

/// Beyond it the rational function is not fitted. tanh(8) is four steps of `f32` below 1.
const FITTED: f32 = 8.0;

/// tanh x = x·P(x²) / Q(x²), with the relative error of the quotient minimised over |x| ≤ 8, where it is 1.8e-9. Unlike
/// `f32::tanh` it has neither branch nor call, so that a loop of it is vectorised; its error is at most 6 steps.
#[inline]
fn rational_tanh(x: f32) -> f32 {
    let x = x.clamp(-FITTED, FITTED);
    let u = x * x;
    let p = -1.156_427_7e-13;
    let p = p * u + 6.365_523e-11;
    let p = p * u - 2.231_464_4e-8;
    let p = p * u + 1.164_243_9e-5;
    let p = p * u + 3.149_364_3e-3;
    let p = p * u + 0.131_243_5;
    let p = p * u + 1.0;
    let q = 2.612_973_7e-4;
    let q = q * u + 2.467_5e-2;
    let q = q * u + 4.645_768e-1;
    let q = q * u + 1.0;
    x * p / q
}

#[inline]
fn sigmoid_by_tanh(x: f32) -> f32 {
    0.5 + 0.5 * rational_tanh(0.5 * x)
}

#[inline]
fn sigmoid_by_exp(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[cfg(test)]
mod tests {
    use super::rational_tanh;

    #[test]
    fn the_rational_tanh_errs_by_six_steps_at_most() {
        let fine = (-120_000..=120_000).map(|n| n as f32 * 1e-4);
        let small = (0..300).map(|n| 10.0_f32.powf(-0.1 * n as f32));
        for x in fine.chain(small).chain([f32::MAX, f32::MIN, f32::INFINITY]) {
            let exact = f64::from(x).tanh();
            let step = f64::from((exact as f32).abs().next_up()) - f64::from((exact as f32).abs());
            let error = (f64::from(rational_tanh(x)) - exact).abs();
            assert!(error <= 6.0 * step, "tanh({x}) is {exact}, not {}", rational_tanh(x));
            assert!(rational_tanh(x).abs() <= 1.0);
        }
        assert!(rational_tanh(f32::NAN).is_nan());
        assert!(rational_tanh(-0.0).is_sign_negative());
    }
}
