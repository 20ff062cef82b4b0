//! Functions of tensors.

use chainrule::nn::{
    Float, Tensor, conv2d, flatten, gelu, leaky_relu, linear, log_softmax, relu, sigmoid, silu, softmax, tanh,
};
use chainrule::{assert_pullback, differentiable};

use crate::registry::numbers;

entries! { Function:
    "relu", "any", "max(x, 0), with the derivative 0 at 0", "relu", check_relu;
    "leaky_relu", "any", "x if x > 0, else slope·x", "leaky_relu", check_leaky_relu;
    "gelu", "any", "x·Φ(x), by the error function", "gelu", check_gelu;
    "silu", "any", "x·σ(x)", "silu", check_silu;
    "tanh", "any", "tanh x", "tanh", check_tanh;
    "sigmoid", "any", "1 / (1 + exp(−x))", "sigmoid", check_sigmoid;
    "softmax", "(…, columns)", "exp(x) / Σ exp(x), over the last axis", "softmax(dim=-1)", check_softmax;
    "log_softmax", "(…, columns)", "x − ln Σ exp(x), over the last axis", "log_softmax(dim=-1)", check_log_softmax;
    "flatten", "(rows, …) → (rows, columns)", "the same numbers", "flatten(1)", check_flatten;
    "linear", "(…, inputs) → (…, outputs)", "x·Wᵀ + b", "nn.functional.linear", check_linear;
    "conv2d", "(batch, inputs, h, w) → (batch, outputs, h′, w′)",
        "Σ W·x over the window, + b; zeros around the images", "nn.functional.conv2d", check_conv2d;
}

const SHAPES: [&[usize]; 5] = [&[1], &[1, 1], &[3, 5], &[2, 3, 4], &[1, 7]];

macro_rules! of_each_number {
    ($($check:ident $function:ident;)*) => {$(
        fn $check<T: Float>() {
            #[differentiable]
            fn apply<T: Float>(x: &Tensor<T>) -> Tensor<T> {
                $function(x.clone())
            }
            for (seed, shape) in SHAPES.into_iter().enumerate() {
                assert_pullback!(apply(&numbers::<T>(shape, seed as u64)));
            }
        }
    )*};
}

of_each_number! {
    check_relu relu;
    check_gelu gelu;
    check_silu silu;
    check_tanh tanh;
    check_sigmoid sigmoid;
    check_softmax softmax;
    check_log_softmax log_softmax;
    check_flatten flatten;
}

fn check_leaky_relu<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(x: &Tensor<T>, slope: T) -> Tensor<T> {
        leaky_relu(x.clone(), slope)
    }
    for (seed, shape) in SHAPES.into_iter().enumerate() {
        assert_pullback!(apply(&numbers::<T>(shape, seed as u64), T::from(0.01).unwrap()));
    }
}

fn check_linear<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(x: &Tensor<T>, weight: &Tensor<T>, bias: &Tensor<T>) -> Tensor<T> {
        linear(x, weight, bias)
    }
    for (shape, outputs) in [(&[1, 1][..], 1), (&[1, 3], 2), (&[4, 3], 5), (&[2, 3, 4], 1), (&[6], 2)] {
        let inputs = shape[shape.len() - 1];
        assert_pullback!(apply(
            &numbers::<T>(shape, 1),
            &numbers::<T>(&[outputs, inputs], 2),
            &numbers::<T>(&[outputs], 3)
        ));
    }
}

fn check_conv2d<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(
        x: &Tensor<T>,
        w: &Tensor<T>,
        b: &Tensor<T>,
        stride: usize,
        padding: usize,
    ) -> Tensor<T> {
        conv2d(x, w, b, stride, padding)
    }
    let cases = [
        ([1, 1, 1, 1], [1, 1, 1, 1], 1, 0),
        ([2, 3, 5, 4], [2, 3, 3, 2], 1, 0),
        ([1, 2, 5, 7], [3, 2, 3, 3], 1, 1),
        ([3, 1, 7, 6], [2, 1, 3, 3], 2, 1),
        ([1, 1, 4, 9], [1, 1, 2, 5], 3, 2),
    ];
    for (x, w, stride, padding) in cases {
        assert_pullback!(apply(
            &numbers::<T>(&x, 1),
            &numbers::<T>(&w, 2),
            &numbers::<T>(&w[..1], 3),
            stride,
            padding
        ));
    }
}
