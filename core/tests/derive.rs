//! What `#[derive(Differentiable)]` writes: the tangent of a struct, its numbers and their names.

#![allow(missing_docs)]

use std::marker::PhantomData;

use chainrule::{Coordinates, Differentiable, Tangent};

type Count = usize;

#[derive(Clone, Debug, Differentiable, PartialEq)]
struct Layer {
    weights: Vec<f64>,
    bias: f64,
    size: usize,
    count: Count,
    name: String,
    flags: Option<Vec<bool>>,
    #[chainrule(constant)]
    source: std::cell::Cell<f64>,
}

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Pair(f64, usize, f32);

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Nothing;

#[derive(Clone, Debug, Differentiable, PartialEq)]
struct Network<T>
where
    T: Copy + PartialOrd,
{
    layers: Vec<Layer>,
    scale: T,
    grid: [Pair; 2],
    marker: PhantomData<u8>,
}

#[derive(Clone, Debug, Differentiable)]
struct Node {
    value: f64,
    children: Vec<Node>,
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct View<'a> {
    data: &'a [f64],
    names: &'a [usize],
}

fn layer() -> Layer {
    Layer {
        weights: vec![1.0, 2.0],
        bias: 3.0,
        size: 2,
        count: 1,
        name: "first".to_owned(),
        flags: None,
        source: 0.0.into(),
    }
}

fn network() -> Network<f32> {
    let grid = [Pair(4.0, 1, 5.0); 2];
    Network { layers: vec![layer()], scale: 0.5, grid, marker: PhantomData }
}

#[test]
fn the_tangent_has_the_names_of_what_is_differentiable() {
    let LayerTangent { weights, bias, count: () } = layer().zero_tangent();
    assert_eq!((weights, bias), (vec![0.0, 0.0], 0.0));
    assert_eq!(Pair(1.0, 2, 3.0).zero_tangent(), PairTangent(0.0, (), 0.0));
    assert_eq!(Nothing.zero_tangent(), NothingTangent);
}

#[test]
fn what_is_left_out_can_be_named_by_generated_code() {
    let mut tangent = layer().zero_tangent();
    Tangent::accumulate(&mut tangent.size, ());
    Tangent::accumulate(&mut tangent.source, ());
    assert_eq!(tangent.size, ());
}

#[test]
fn a_tangent_is_a_vector() {
    let unit = PairTangent(1.0, (), 2.0);
    assert_eq!(unit + unit * 2.0, PairTangent(3.0, (), 6.0));
    let mut sum = 0.5 * unit;
    sum += unit;
    sum.add_scaled(2.0, &unit);
    assert_eq!((sum, sum.dot(&unit)), (PairTangent(3.5, (), 7.0), 17.5));
    let taken = Tangent::take(&mut sum);
    assert_eq!((taken, sum), (PairTangent(3.5, (), 7.0), PairTangent::default()));
}

#[test]
fn every_number_has_a_path() {
    let paths: Vec<_> = network().coordinates("net").into_iter().map(|number| number.path).collect();
    let expected = [
        "net.layers[0].weights[0]",
        "net.layers[0].weights[1]",
        "net.layers[0].bias",
        "net.scale",
        "net.grid[0].0",
        "net.grid[0].2",
        "net.grid[1].0",
        "net.grid[1].2",
    ];
    assert_eq!(paths, expected);
    assert_eq!(network().to_flat().len(), network().zero_tangent().to_flat().len());
}

#[test]
fn a_step_is_applied_to_the_struct() {
    let mut net = network();
    let mut step = net.zero_tangent();
    step.layers[0].weights[1] = 1.0;
    step.grid[1].0 = 2.0;
    net.apply(-0.5, &step);
    let mut expected = network();
    expected.layers[0].weights[1] = 1.5;
    expected.grid[1].0 = 3.0;
    assert_eq!(net, expected);
}

#[test]
fn structs_of_themselves_and_of_references() {
    let node = Node { value: 1.0, children: vec![Node { value: 2.0, children: Vec::new() }] };
    assert_eq!(node.zero_tangent().children.len(), 1);
    let view = View { data: &[1.0, 2.0], names: &[1] };
    assert_eq!(view.zero_tangent(), ViewTangent { data: vec![0.0; 2] });
    assert_eq!(view.names.len() + view.data.len(), 3);
}
