//! The parameters of a model by their names: a table, and files that other libraries read.

#[cfg(feature = "safetensors")]
mod files;

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::Write as _;

#[cfg(feature = "safetensors")]
pub use files::{StateError, from_bytes, load, save, to_bytes};

use crate::{Coordinates, Floats};

/// Parameters that lie side by side under one name.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter<'a> {
    /// How one gets there, as PyTorch writes it: `layers.1.weight`.
    pub name: String,
    /// The length of each axis.
    pub shape: Vec<usize>,
    /// The numbers.
    pub numbers: Floats<'a>,
}

/// The parameters of a model in order; `None` if it holds numbers that cannot be seen as slices.
///
/// ```
/// use chainrule::nn::{Linear, Random, parameters};
///
/// let layers = vec![Linear::<f32>::new(3, 2, &mut Random::seeded(1))];
/// let found = parameters(&layers).unwrap();
/// let described: Vec<_> = found.iter().map(|each| (each.name.as_str(), each.shape.as_slice())).collect();
/// assert_eq!(described, [("0.weight", &[2, 3][..]), ("0.bias", &[2])]);
/// ```
pub fn parameters<M: Coordinates>(model: &M) -> Option<Vec<Parameter<'_>>> {
    let mut slices = Vec::new();
    if !model.slices(&mut slices) {
        return None;
    }
    let mut coordinates = model.coordinates("").into_iter().map(|coordinate| coordinate.path);
    let parameter = |numbers: Floats<'_>| {
        let len = len(&numbers);
        let last = coordinates.by_ref().take(len).last()?;
        let (path, shape) = match is_element(&last) {
            true => last.rsplit_once('[').map(|(path, indices)| (path, shape(indices)))?,
            false => (last.as_str(), Vec::new()),
        };
        Some((name(path), shape))
    };
    slices.retain(|slice| len(slice) > 0);
    let named: Option<Vec<_>> = slices.iter().copied().map(parameter).collect();
    let whole = named?.into_iter().zip(slices);
    Some(whole.map(|((name, shape), numbers)| Parameter { name, shape, numbers }).collect())
}

fn len(floats: &Floats<'_>) -> usize {
    match floats {
        Floats::F32(slice) => slice.len(),
        Floats::F64(slice) => slice.len(),
    }
}

/// Whether the path ends in an index: `w[3]`, `w[3, 17]`.
fn is_element(path: &str) -> bool {
    path.ends_with(']')
}

/// The shape by the indices of the last element: that of `3, 17]` is 4 by 18.
fn shape(indices: &str) -> Vec<usize> {
    let indices = indices.trim_end_matches(']').split(", ");
    indices.filter_map(|index| index.parse::<usize>().ok()).map(|index| index + 1).collect()
}

/// `layers.1.weight` for `.layers[1].weight`.
fn name(path: &str) -> String {
    path.replace('[', ".").replace(']', "").trim_start_matches('.').to_string()
}

/// A table of the parameters, with how many there are.
///
/// ```
/// use chainrule::nn::{Linear, Random, summary};
///
/// let table = summary(&Linear::<f32>::new(3, 2, &mut Random::seeded(1)));
/// assert_eq!(table, "weight  [2, 3]  6\nbias    [2]     2\ntotal           8\n");
/// ```
pub fn summary<M: Coordinates>(model: &M) -> String {
    let mut rows: Vec<[String; 3]> = Vec::new();
    let mut total = 0;
    for Parameter { name, shape, numbers } in parameters(model).unwrap_or_default() {
        total += len(&numbers);
        rows.push([name, alloc::format!("{shape:?}"), len(&numbers).to_string()]);
    }
    rows.push(["total".to_string(), String::new(), total.to_string()]);
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let [first, second, third] = [0, 1, 2].map(width);
    let mut table = String::new();
    for [name, shape, count] in &rows {
        let _ = writeln!(table, "{name:first$}  {shape:second$}  {count:>third$}");
    }
    table
}
