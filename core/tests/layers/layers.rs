//! Layers.

use chainrule::nn::{
    AvgPool2d, Conv2d, Dropout, Embedding, Float, Gru, LayerNorm, Linear, Lstm, MaxPool2d,
    MultiHeadAttention, Random, Tensor,
};
use chainrule::{assert_pullback, differentiable};

use crate::registry::numbers;

entries! { Layer:
    "Linear", "(…, inputs) → (…, outputs)", "x·Wᵀ + b", "nn.Linear", check_linear;
    "Conv2d", "(batch, inputs, h, w) → (batch, outputs, h′, w′)",
        "Σ W·x over the window, + b; zeros around the images", "nn.Conv2d", check_conv2d;
    "MaxPool2d", "(batch, channels, h, w) → (…, h′, w′)", "the largest number of the window", "nn.MaxPool2d",
        check_max_pool;
    "AvgPool2d", "(batch, channels, h, w) → (…, h′, w′)", "the mean of the window", "nn.AvgPool2d", check_avg_pool;
    "LayerNorm", "(…, columns)", "(x − mean) / √(variance + ε)·w + b, over the last axis", "nn.LayerNorm",
        check_layer_norm;
    "Embedding", "words → (words, width)", "a row of W for each word", "nn.Embedding", check_embedding;
    "Dropout", "any", "0 with the probability p, else x / (1 − p)", "nn.Dropout", check_dropout;
    "Lstm", "(length, batch, inputs) → (length, batch, hidden)",
        "c ← σ(f)·c + σ(i)·tanh(g), h ← σ(o)·tanh(c)", "nn.LSTM", check_lstm;
    "Gru", "(length, batch, inputs) → (length, batch, hidden)",
        "n = tanh(xₙ + σ(xᵣ + yᵣ)·yₙ), z = σ(x_z + y_z), h ← (1 − z)·n + z·h", "nn.GRU", check_gru;
    "MultiHeadAttention", "(batch, length, width)", "softmax(q·kᵀ/√width)·v for each head; W·x + b before and after",
        "nn.MultiheadAttention(batch_first=True)", check_attention;
}

fn check_linear<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(layer: &Linear<T>, x: &Tensor<T>) -> Tensor<T> {
        layer.forward(x)
    }
    for (shape, outputs) in [(&[1, 1][..], 1), (&[1, 3], 2), (&[4, 3], 5), (&[2, 3, 4], 1)] {
        let layer = Linear::<T>::new(shape[shape.len() - 1], outputs, &mut Random::seeded(1));
        assert_pullback!(apply(&layer, &numbers::<T>(shape, 2)));
    }
}

fn check_conv2d<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(layer: &Conv2d<T>, x: &Tensor<T>) -> Tensor<T> {
        layer.forward(x)
    }
    let layer = Conv2d::<T>::new(2, 3, 3, &mut Random::seeded(1)).stride(2).padding(1);
    assert_pullback!(apply(&layer, &numbers::<T>(&[2, 2, 5, 4], 2)));
}

fn check_max_pool<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(x: &Tensor<T>, size: usize, stride: usize) -> Tensor<T> {
        let layer = MaxPool2d { size, stride };
        layer.forward(x)
    }
    for (shape, size, stride) in [([1, 1, 1, 1], 1, 1), ([2, 3, 4, 6], 2, 2), ([1, 2, 5, 7], 3, 2)] {
        assert_pullback!(apply(&numbers::<T>(&shape, 1), size, stride));
    }
}

fn check_avg_pool<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(x: &Tensor<T>, size: usize, stride: usize) -> Tensor<T> {
        let layer = AvgPool2d { size, stride };
        layer.forward(x)
    }
    for (shape, size, stride) in [([1, 1, 1, 1], 1, 1), ([2, 3, 4, 6], 2, 2), ([1, 2, 5, 7], 3, 2)] {
        assert_pullback!(apply(&numbers::<T>(&shape, 1), size, stride));
    }
}

fn check_layer_norm<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(layer: &LayerNorm<T>, x: &Tensor<T>) -> Tensor<T> {
        layer.forward(x.clone())
    }
    for shape in [&[1, 4][..], &[3, 5], &[2, 3, 4]] {
        let columns = shape[shape.len() - 1];
        let (weight, bias) = (numbers(&[columns], 1), numbers(&[columns], 2));
        let layer = LayerNorm { weight, bias, ..LayerNorm::<T>::new(columns) };
        assert_pullback!(apply(&layer, &numbers::<T>(shape, 3)));
    }
}

fn check_embedding<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(layer: &Embedding<T>, words: &[usize]) -> Tensor<T> {
        layer.forward(words)
    }
    for words in [&[0][..], &[3, 1, 3, 3, 0]] {
        assert_pullback!(apply(&Embedding::<T>::new(4, 3, &mut Random::seeded(1)), &*words));
    }
}

fn check_dropout<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(x: &Tensor<T>, kept: &[bool]) -> Tensor<T> {
        let layer = Dropout { p: 0.25 };
        layer.forward(x.clone(), kept)
    }
    let kept = Dropout { p: 0.25 }.draw(12, &mut Random::seeded(1));
    assert!(kept.contains(&true) && kept.contains(&false));
    assert_pullback!(apply(&numbers::<T>(&[3, 4], 1), &kept));
}

const SEQUENCES: [([usize; 3], usize); 4] = [([1, 1, 1], 1), ([1, 3, 2], 4), ([5, 1, 3], 2), ([4, 2, 3], 5)];

fn check_lstm<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(
        layer: &Lstm<T>,
        x: &Tensor<T>,
        h: &Tensor<T>,
        c: &Tensor<T>,
    ) -> (Tensor<T>, Tensor<T>, Tensor<T>) {
        layer.forward(x, h, c)
    }
    for (shape, hidden) in SEQUENCES {
        let layer = Lstm::<T>::new(shape[2], hidden, &mut Random::seeded(1));
        let state = |seed| numbers::<T>(&[shape[1], hidden], seed);
        assert_pullback!(apply(&layer, &numbers::<T>(&shape, 2), &state(3), &state(4)));
    }
}

fn check_gru<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(layer: &Gru<T>, x: &Tensor<T>, h: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
        layer.forward(x, h)
    }
    for (shape, hidden) in SEQUENCES {
        let layer = Gru::<T>::new(shape[2], hidden, &mut Random::seeded(1));
        assert_pullback!(apply(&layer, &numbers::<T>(&shape, 2), &numbers::<T>(&[shape[1], hidden], 3)));
    }
}

fn check_attention<T: Float>() {
    #[differentiable]
    fn apply<T: Float>(layer: &MultiHeadAttention<T>, x: &Tensor<T>) -> Tensor<T> {
        layer.forward(x)
    }
    for (shape, heads, is_causal) in
        [([1, 1, 2], 1, false), ([1, 1, 2], 2, true), ([2, 3, 4], 2, false), ([3, 4, 6], 3, true)]
    {
        let layer = MultiHeadAttention::<T>::new(shape[2], heads, is_causal, &mut Random::seeded(1));
        assert_pullback!(apply(&layer, &numbers::<T>(&shape, 2)));
    }
}
