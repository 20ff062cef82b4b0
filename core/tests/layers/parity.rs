//! What PyTorch computes: outputs, gradients, weights after steps. `tests/parity/make_fixtures.py` makes the fixtures.

use std::collections::BTreeMap;

use chainrule::nn::{
    Adam, AvgPool2d, Conv2d, Dropout, Embedding, Gru, IGNORED, LayerNorm, Linear, Lstm, MaxPool2d,
    MultiHeadAttention, Sgd, Tensor, bce_with_logits, clip_by_norm, cosine, cross_entropy, flatten, gelu,
    leaky_relu, log_softmax, mse, relu, sigmoid, silu, softmax, step, tanh,
};
use chainrule::{Differentiable, differentiable};
use safetensors::{Dtype, SafeTensors};

const FIXTURES: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/parity/fixtures.safetensors"));

/// Double precision, summed in another order.
const TOLERANCE: f64 = 1e-10;

/// The tensors of a case, by name.
struct Case {
    name: String,
    floats: BTreeMap<String, Tensor<f64>>,
    integers: BTreeMap<String, Vec<usize>>,
}

impl Case {
    fn of(case: &str) -> Case {
        let all = SafeTensors::deserialize(FIXTURES).expect("the fixtures are well-formed");
        let (mut floats, mut integers) = (BTreeMap::new(), BTreeMap::new());
        for (name, view) in all.iter() {
            let Some(name) = name.strip_prefix(case).and_then(|rest| rest.strip_prefix('/')) else {
                continue;
            };
            let bytes = view.data().chunks_exact(8).map(|bytes| bytes.try_into().expect("eight bytes"));
            match view.dtype() {
                Dtype::F64 => {
                    let data = bytes.map(f64::from_le_bytes).collect();
                    floats.insert(name.to_owned(), Tensor::new(view.shape(), data));
                }
                Dtype::I64 => {
                    let data = bytes.map(|bytes| i64::from_le_bytes(bytes) as usize).collect();
                    integers.insert(name.to_owned(), data);
                }
                other => panic!("{case}/{name} is of {other:?}"),
            }
        }
        Case { name: case.to_owned(), floats, integers }
    }

    fn get(&self, name: &str) -> &Tensor<f64> {
        self.floats.get(name).unwrap_or_else(|| panic!("there is no {}/{name}", self.name))
    }

    fn owned(&self, name: &str) -> Tensor<f64> {
        self.get(name).clone()
    }

    fn agrees(&self, name: &str, found: &Tensor<f64>) {
        let expected = self.get(name);
        assert_eq!(found.shape, expected.shape, "{}/{name}: shape", self.name);
        for (index, (found, expected)) in found.data.iter().zip(&expected.data).enumerate() {
            let error = (found - expected).abs();
            assert!(
                error <= TOLERANCE * expected.abs().max(1.0),
                "{}/{name}: at {index} {found}, PyTorch {expected}",
                self.name
            );
        }
    }

    fn number(&self, name: &str, found: f64) {
        self.agrees(name, &Tensor::new(&[], vec![found]));
    }
}

fn all_numbers(case: &str, function: impl Fn(&Tensor<f64>, Tensor<f64>) -> (Tensor<f64>, Tensor<f64>)) {
    let case = Case::of(case);
    let (y, dx) = function(case.get("x"), case.owned("dy"));
    case.agrees("y", &y);
    case.agrees("dx", &dx);
}

macro_rules! functions {
    ($($function:ident)*) => {$(
        all_numbers(stringify!($function), |x, dy| {
            let (y, pullback) = $function::vjp(x.clone());
            (y, pullback(dy))
        });
    )*};
}

#[test]
fn functions() {
    functions!(relu gelu silu tanh sigmoid softmax log_softmax flatten);
    all_numbers("leaky_relu", |x, dy| {
        let (y, pullback) = leaky_relu::vjp(x.clone(), 0.01);
        (y, pullback(dy).0)
    });
}

#[test]
fn losses() {
    let case = Case::of("cross_entropy");
    let labels = &case.integers["labels"];
    assert!(labels.contains(&IGNORED));
    let (value, dx) = cross_entropy::value_and_grad(case.get("x"), labels);
    let seed = case.get("dy").data[0];
    case.number("y", value);
    case.agrees("dx", &scaled(dx, seed));
    type Loss = fn(&Tensor<f64>, &Tensor<f64>) -> (f64, (Tensor<f64>, Tensor<f64>));
    for (name, loss) in
        [("mse", mse::value_and_grad as Loss), ("bce_with_logits", bce_with_logits::value_and_grad)]
    {
        let case = Case::of(name);
        let (value, (dx, dt)) = loss(case.get("x"), case.get("t"));
        let seed = case.get("dy").data[0];
        case.number("y", value);
        case.agrees("dx", &scaled(dx, seed));
        case.agrees("dt", &scaled(dt, seed));
    }
}

fn scaled(mut tensor: Tensor<f64>, factor: f64) -> Tensor<f64> {
    tensor.data.iter_mut().for_each(|v| *v *= factor);
    tensor
}

/// A layer of one input and one output, with the names of its weights.
macro_rules! layer {
    ($case:expr, $x:expr, $layer:expr, $ty:ty { $($name:literal: $($path:ident).+),* }) => {{
        #[differentiable]
        fn apply(layer: &$ty, x: &Tensor<f64>) -> Tensor<f64> {
            layer.forward(x)
        }
        let (case, layer) = (&$case, $layer);
        let (y, pullback) = apply::vjp(&layer, $x);
        case.agrees("y", &y);
        let (dlayer, dx) = pullback(case.owned("dy"));
        case.agrees("dx", &dx);
        $(case.agrees(concat!("d", $name), &dlayer.$($path).+);)*
        let _ = dlayer;
    }};
}

#[test]
fn dense_layers() {
    for case in ["Linear", "Linear1"].map(Case::of) {
        let layer = Linear { weight: case.owned("weight"), bias: case.owned("bias") };
        layer!(case, case.get("x"), layer, Linear<f64> { "weight": weight, "bias": bias });
    }
}

#[test]
fn convolutions() {
    for (case, stride, padding) in [(Case::of("Conv2d"), 2, 1), (Case::of("Conv2d1"), 1, 0)] {
        let layer = Conv2d { weight: case.owned("weight"), bias: case.owned("bias"), stride, padding };
        layer!(case, case.get("x"), layer, Conv2d<f64> { "weight": weight, "bias": bias });
    }
}

#[test]
fn pooling() {
    #[differentiable]
    fn max_pool(x: &Tensor<f64>) -> Tensor<f64> {
        let layer = MaxPool2d { size: 2, stride: 2 };
        layer.forward(x)
    }
    #[differentiable]
    fn avg_pool(x: &Tensor<f64>) -> Tensor<f64> {
        let layer = AvgPool2d { size: 3, stride: 2 };
        layer.forward(x)
    }
    all_numbers("MaxPool2d", |x, dy| {
        let (y, pullback) = max_pool::vjp(x);
        (y, pullback(dy))
    });
    all_numbers("AvgPool2d", |x, dy| {
        let (y, pullback) = avg_pool::vjp(x);
        (y, pullback(dy))
    });
}

#[test]
fn layer_norm() {
    #[derive(Clone, Debug, Differentiable)]
    struct Norm {
        inner: LayerNorm<f64>,
    }
    #[differentiable]
    impl Norm {
        fn forward(&self, x: &Tensor<f64>) -> Tensor<f64> {
            self.inner.forward(x.clone())
        }
    }
    let case = Case::of("LayerNorm");
    let inner = LayerNorm { weight: case.owned("weight"), bias: case.owned("bias"), ..LayerNorm::new(5) };
    layer!(case, case.get("x"), Norm { inner }, Norm { "weight": inner.weight, "bias": inner.bias });
}

#[test]
fn embedding() {
    #[differentiable]
    fn apply(layer: &Embedding<f64>, words: &[usize]) -> Tensor<f64> {
        layer.forward(words)
    }
    let case = Case::of("Embedding");
    let layer = Embedding { weight: case.owned("weight") };
    let (y, pullback) = apply::vjp(&layer, &case.integers["words"]);
    case.agrees("y", &y);
    case.agrees("dweight", &pullback(case.owned("dy")).weight);
}

#[test]
fn dropout() {
    #[differentiable]
    fn apply(x: &Tensor<f64>, kept: &[bool]) -> Tensor<f64> {
        let layer = Dropout { p: 0.25 };
        layer.forward(x.clone(), kept)
    }
    let case = Case::of("Dropout");
    let kept: Vec<bool> = case.integers["kept"].iter().map(|kept| *kept == 1).collect();
    let (y, pullback) = apply::vjp(case.get("x"), &kept);
    case.agrees("y", &y);
    case.agrees("dx", &pullback(case.owned("dy")));
}

#[test]
fn recurrent_layers() {
    #[differentiable]
    fn lstm(
        layer: &Lstm<f64>,
        x: &Tensor<f64>,
        h: &Tensor<f64>,
        c: &Tensor<f64>,
    ) -> (Tensor<f64>, Tensor<f64>, Tensor<f64>) {
        layer.forward(x, h, c)
    }
    #[differentiable]
    fn gru(layer: &Gru<f64>, x: &Tensor<f64>, h: &Tensor<f64>) -> (Tensor<f64>, Tensor<f64>) {
        layer.forward(x, h)
    }
    let names = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"];
    for case in ["Lstm", "Lstm1"].map(Case::of) {
        let [weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0] = names.map(|name| case.owned(name));
        let layer = Lstm { weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0 };
        let ((y, h, c), pullback) = lstm::vjp(&layer, case.get("x"), case.get("h"), case.get("c"));
        [("y", &y), ("y1", &h), ("y2", &c)].iter().for_each(|(name, found)| case.agrees(name, found));
        let (d, dx, dh, dc) = pullback((case.owned("dy"), case.owned("dy1"), case.owned("dy2")));
        [("dx", &dx), ("dh", &dh), ("dc", &dc)].iter().for_each(|(name, found)| case.agrees(name, found));
        let found = [d.weight_ih_l0, d.weight_hh_l0, d.bias_ih_l0, d.bias_hh_l0];
        names.iter().zip(&found).for_each(|(name, found)| case.agrees(&format!("d{name}"), found));
    }
    for case in ["Gru", "Gru1"].map(Case::of) {
        let [weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0] = names.map(|name| case.owned(name));
        let layer = Gru { weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0 };
        let ((y, h), pullback) = gru::vjp(&layer, case.get("x"), case.get("h"));
        [("y", &y), ("y1", &h)].iter().for_each(|(name, found)| case.agrees(name, found));
        let (d, dx, dh) = pullback((case.owned("dy"), case.owned("dy1")));
        [("dx", &dx), ("dh", &dh)].iter().for_each(|(name, found)| case.agrees(name, found));
        let found = [d.weight_ih_l0, d.weight_hh_l0, d.bias_ih_l0, d.bias_hh_l0];
        names.iter().zip(&found).for_each(|(name, found)| case.agrees(&format!("d{name}"), found));
    }
}

#[test]
fn attention() {
    for (name, is_causal) in
        [("Attention", false), ("Attention1", false), ("Causal", true), ("Causal1", true)]
    {
        let case = Case::of(name);
        let layer = MultiHeadAttention {
            in_proj_weight: case.owned("in_proj_weight"),
            in_proj_bias: case.owned("in_proj_bias"),
            out_proj: Linear { weight: case.owned("out_proj.weight"), bias: case.owned("out_proj.bias") },
            heads: 3,
            is_causal,
        };
        layer!(case, case.get("x"), layer, MultiHeadAttention<f64> {
            "in_proj_weight": in_proj_weight,
            "in_proj_bias": in_proj_bias,
            "out_proj.weight": out_proj.weight,
            "out_proj.bias": out_proj.bias
        });
    }
}

/// The weights after each step.
fn steps(name: &str, mut step: impl FnMut(&mut Tensor<f64>, &Tensor<f64>)) {
    let (case, common) = (Case::of(name), Case::of("optimiser"));
    let (mut weights, gradients) = (common.owned("start"), common.get("gradients"));
    for (number, gradient) in gradients.data.chunks_exact(weights.len()).enumerate() {
        step(&mut weights, &Tensor::new(&[2, 3], gradient.to_vec()));
        if number == 0 || number == 4 {
            case.agrees(&format!("after{}", number + 1), &weights);
        }
    }
}

#[test]
fn optimisers() {
    let sgd = [
        ("sgd", Sgd::new(0.1)),
        ("sgd_decay", Sgd::new(0.1).weight_decay(0.2)),
        ("momentum", Sgd::new(0.1).momentum(0.9).weight_decay(0.2)),
        ("nesterov", Sgd::new(0.1).nesterov(0.9).weight_decay(0.2)),
    ];
    for (name, mut descent) in sgd {
        steps(name, |weights, gradient| descent.step(weights, gradient));
    }
    let adam = [
        ("adam", Adam::new(0.1)),
        ("adam_decay", Adam::new(0.1).weight_decay(0.2).betas(0.8, 0.99).epsilon(1e-4)),
        ("adamw", Adam::w(0.1)),
    ];
    for (name, mut adam) in adam {
        steps(name, |weights, gradient| adam.step(weights, gradient));
    }
}

#[test]
fn schedules_and_clipping() {
    let rates = |rate: fn(usize) -> f64| Tensor::new(&[11], (0..11).map(rate).collect());
    Case::of("step").agrees("rates", &rates(|epoch| step(0.2, 0.5, 3, epoch)));
    Case::of("cosine").agrees("rates", &rates(|epoch| cosine(0.2, 0.01, 10, epoch)));
    let case = Case::of("clip");
    let mut gradient = case.owned("gradient");
    case.number("norm", clip_by_norm(&mut gradient, 0.5));
    case.agrees("clipped", &gradient);
}
