//! A perceptron of three layers.

use std::marker::PhantomData;

use chainrule::nn::{Linear, Random, Sgd, Tensor, cross_entropy, relu, tanh};
use chainrule::{Differentiable, differentiable};
use ndarray::linalg::general_mat_mul;
use ndarray::{ArrayView2, ArrayViewMut2};

use crate::Training;

const RATE: f64 = 0.05;

/// What the hidden units do, by hand and by its function.
pub(crate) trait Activation {
    /// The value.
    fn value(x: f32) -> f32;
    /// The derivative, by the value.
    fn slope(value: f32) -> f32;
    /// The loss and its gradient, as generated.
    fn loss_and_grad(model: &Mlp, x: &Tensor<f32>, labels: &[usize]) -> (f32, MlpTangent);
}

pub(crate) struct Relu;
pub(crate) struct Tanh;

impl Activation for Relu {
    fn value(x: f32) -> f32 {
        if x > 0.0 { x } else { 0.0 }
    }
    fn slope(value: f32) -> f32 {
        if value > 0.0 { 1.0 } else { 0.0 }
    }
    fn loss_and_grad(model: &Mlp, x: &Tensor<f32>, labels: &[usize]) -> (f32, MlpTangent) {
        relu_loss::value_and_grad(model, x, labels)
    }
}

impl Activation for Tanh {
    #[inline]
    fn value(x: f32) -> f32 {
        let x = x.clamp(-8.0, 8.0);
        let u = x * x;
        let p = 0.131_243_5
            + u * (3.149_364_3e-3
                + u * (1.164_243_9e-5 + u * (-2.231_464_4e-8 + u * (6.365_523e-11 - 1.156_427_7e-13 * u))));
        x * (1.0 + u * p) / (1.0 + u * (4.645_768e-1 + u * (2.467_5e-2 + 2.612_973_7e-4 * u)))
    }
    fn slope(value: f32) -> f32 {
        1.0 - value * value
    }
    fn loss_and_grad(model: &Mlp, x: &Tensor<f32>, labels: &[usize]) -> (f32, MlpTangent) {
        tanh_loss::value_and_grad(model, x, labels)
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Mlp {
    first: Linear<f32>,
    second: Linear<f32>,
    last: Linear<f32>,
}

#[differentiable(wrt(model))]
fn tanh_loss(model: &Mlp, x: &Tensor<f32>, labels: &[usize]) -> f32 {
    let h = tanh(model.first.forward(x));
    let h = tanh(model.second.forward(&h));
    cross_entropy(&model.last.forward(&h), labels)
}

#[differentiable(wrt(model))]
fn relu_loss(model: &Mlp, x: &Tensor<f32>, labels: &[usize]) -> f32 {
    let h = relu(model.first.forward(x));
    let h = relu(model.second.forward(&h));
    cross_entropy(&model.last.forward(&h), labels)
}

fn batch(inputs: usize, classes: usize, rows: usize, random: &mut Random) -> (Tensor<f32>, Vec<usize>) {
    let x = (0..rows * inputs).map(|_| random.normal() as f32).collect();
    (Tensor::new(&[rows, inputs], x), (0..rows).map(|_| random.below(classes)).collect())
}

/// Made of layers.
pub(crate) struct Generated<A> {
    model: Mlp,
    x: Tensor<f32>,
    labels: Vec<usize>,
    descent: Sgd,
    activation: PhantomData<A>,
}

impl<A> Generated<A> {
    pub(crate) fn new(sizes: &[usize; 4], rows: usize, seed: u64) -> Self {
        let mut random = Random::seeded(seed);
        let mut layer = |n: usize| Linear::new(sizes[n], sizes[n + 1], &mut random);
        let model = Mlp { first: layer(0), second: layer(1), last: layer(2) };
        let (x, labels) = batch(sizes[0], sizes[3], rows, &mut random);
        Generated { model, x, labels, descent: Sgd::new(RATE), activation: PhantomData }
    }
}

impl<A: Activation> Training for Generated<A> {
    fn step(&mut self) -> f32 {
        let (loss, gradient) = A::loss_and_grad(&self.model, &self.x, &self.labels);
        self.descent.step(&mut self.model, &gradient);
        loss
    }

    fn weights(&self) -> Vec<f32> {
        let layers = [&self.model.first, &self.model.second, &self.model.last];
        layers.iter().flat_map(|layer| layer.weight.data.iter().chain(&layer.bias.data)).copied().collect()
    }
}

/// A layer by hand, with the buffers of a step.
struct Layer {
    inputs: usize,
    outputs: usize,
    weight: Vec<f32>,
    bias: Vec<f32>,
    dweight: Vec<f32>,
    dbias: Vec<f32>,
    output: Vec<f32>,
    doutput: Vec<f32>,
}

/// Without layers, allocations, or anything that could be left out.
pub(crate) struct ByHand<A> {
    layers: Vec<Layer>,
    x: Vec<f32>,
    labels: Vec<usize>,
    activation: PhantomData<A>,
}

fn matrix(rows: usize, columns: usize, data: &[f32]) -> ArrayView2<'_, f32> {
    ArrayView2::from_shape((rows, columns), data).expect("a matrix")
}

fn matrix_mut(rows: usize, columns: usize, data: &mut [f32]) -> ArrayViewMut2<'_, f32> {
    ArrayViewMut2::from_shape((rows, columns), data).expect("a matrix")
}

impl<A: Activation> ByHand<A> {
    pub(crate) fn new(sizes: &[usize; 4], rows: usize, seed: u64) -> Self {
        let mut random = Random::seeded(seed);
        let mut layer = |n: usize| {
            let (inputs, outputs) = (sizes[n], sizes[n + 1]);
            let drawn = Linear::new(inputs, outputs, &mut random);
            Layer {
                inputs,
                outputs,
                dweight: vec![0.0; inputs * outputs],
                dbias: vec![0.0; outputs],
                output: vec![0.0; rows * outputs],
                doutput: vec![0.0; rows * outputs],
                weight: drawn.weight.data,
                bias: drawn.bias.data,
            }
        };
        let layers = vec![layer(0), layer(1), layer(2)];
        let (x, labels) = batch(sizes[0], sizes[3], rows, &mut random);
        ByHand { layers, x: x.data, labels, activation: PhantomData }
    }

    fn forward(&mut self) {
        let rows = self.labels.len();
        for n in 0..3 {
            let (before, rest) = self.layers.split_at_mut(n);
            let x = before.last().map_or(&self.x, |layer| &layer.output);
            let layer = &mut rest[0];
            let (inputs, outputs) = (layer.inputs, layer.outputs);
            for row in layer.output.chunks_exact_mut(outputs) {
                row.copy_from_slice(&layer.bias);
            }
            let weight = matrix(outputs, inputs, &layer.weight).reversed_axes();
            let mut y = matrix_mut(rows, outputs, &mut layer.output);
            general_mat_mul(1.0, &matrix(rows, inputs, x), &weight, 1.0, &mut y);
            if n < 2 {
                layer.output.iter_mut().for_each(|v| *v = A::value(*v));
            }
        }
    }

    /// The mean cross-entropy, and its gradient by the scores.
    fn loss(&mut self) -> f32 {
        let (layer, rows) = (&mut self.layers[2], self.labels.len());
        let mut sum = 0.0;
        let slots =
            layer.output.chunks_exact(layer.outputs).zip(layer.doutput.chunks_exact_mut(layer.outputs));
        for ((scores, dscores), label) in slots.zip(&self.labels) {
            let largest = scores.iter().fold(f32::NEG_INFINITY, |most, v| most.max(*v));
            let mut total = 0.0;
            for (d, v) in dscores.iter_mut().zip(scores) {
                *d = (v - largest).exp();
                total += *d;
            }
            sum += largest + total.ln() - scores[*label];
            let scale = 1.0 / (total * rows as f32);
            dscores.iter_mut().for_each(|d| *d *= scale);
            dscores[*label] -= 1.0 / rows as f32;
        }
        sum / rows as f32
    }

    fn backward(&mut self) {
        let rows = self.labels.len();
        for n in (0..3).rev() {
            let (before, rest) = self.layers.split_at_mut(n);
            let layer = &mut rest[0];
            let (inputs, outputs) = (layer.inputs, layer.outputs);
            if n < 2 {
                for (d, v) in layer.doutput.iter_mut().zip(&layer.output) {
                    *d *= A::slope(*v);
                }
            }
            let dy = matrix(rows, outputs, &layer.doutput);
            let x = before.last().map_or(&self.x, |layer| &layer.output);
            let mut dweight = matrix_mut(outputs, inputs, &mut layer.dweight);
            general_mat_mul(1.0, &dy.reversed_axes(), &matrix(rows, inputs, x), 0.0, &mut dweight);
            layer.dbias.fill(0.0);
            for row in layer.doutput.chunks_exact(outputs) {
                layer.dbias.iter_mut().zip(row).for_each(|(sum, d)| *sum += d);
            }
            if let Some(before) = before.last_mut() {
                let weight = matrix(outputs, inputs, &layer.weight);
                let mut dx = matrix_mut(rows, inputs, &mut before.doutput);
                general_mat_mul(1.0, &matrix(rows, outputs, &layer.doutput), &weight, 0.0, &mut dx);
            }
        }
    }
}

impl<A: Activation> Training for ByHand<A> {
    fn step(&mut self) -> f32 {
        self.forward();
        let loss = self.loss();
        self.backward();
        for layer in &mut self.layers {
            for (w, d) in layer.weight.iter_mut().zip(&layer.dweight) {
                *w -= RATE as f32 * d;
            }
            for (w, d) in layer.bias.iter_mut().zip(&layer.dbias) {
                *w -= RATE as f32 * d;
            }
        }
        loss
    }

    fn weights(&self) -> Vec<f32> {
        self.layers.iter().flat_map(|layer| layer.weight.iter().chain(&layer.bias)).copied().collect()
    }
}
