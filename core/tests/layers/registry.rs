//! What an entry of the registry is.

use chainrule::nn::{Float, Random, Tensor};

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A struct with weights or settings.
    Layer,
    /// A function of a tensor.
    Function,
    /// A function that gives a number.
    Loss,
}

/// A layer, a function or a loss.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// Its name in `chainrule::nn`.
    pub(crate) name: &'static str,
    /// What it is.
    pub(crate) kind: Kind,
    /// The shapes that go in and come out.
    pub(crate) shapes: &'static str,
    /// What it computes.
    pub(crate) formula: &'static str,
    /// What PyTorch calls it.
    pub(crate) pytorch: &'static str,
    /// Compares gradients for `f64`.
    pub(crate) double: fn(),
    /// Compares gradients for `f32`.
    pub(crate) single: fn(),
}

/// Entries of one kind, a row for each: the check is a function that is generic over the float.
macro_rules! entries {
    ($kind:ident: $($name:literal, $shapes:literal, $formula:literal, $pytorch:literal, $check:ident;)*) => {
        pub(crate) fn entries() -> Vec<crate::registry::Entry> {
            vec![$(crate::registry::Entry {
                name: $name,
                kind: crate::registry::Kind::$kind,
                shapes: $shapes,
                formula: $formula,
                pytorch: $pytorch,
                double: $check::<f64>,
                single: $check::<f32>,
            }),*]
        }
    };
}

/// Numbers of the normal distribution, none of them too near to 0, where some functions have kinks.
pub(crate) fn numbers<T: Float>(shape: &[usize], seed: u64) -> Tensor<T> {
    let mut random = Random::seeded(seed);
    let draw = |_| {
        let number = random.normal();
        T::from(number + 0.05_f64.copysign(number)).expect("a float")
    };
    Tensor::new(shape, (0..shape.iter().product()).map(draw).collect())
}
