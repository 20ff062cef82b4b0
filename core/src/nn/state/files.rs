//! Files in the format of safetensors, under the names of PyTorch's `state_dict`.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;
use std::path::Path;

use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors};

use super::{Parameter, parameters};
use crate::{Coordinates, Floats, FloatsMut};

/// Why a model was not saved or loaded. Where it was not loaded, nothing of it has changed.
#[derive(Debug)]
pub enum StateError {
    /// The file cannot be read or written.
    File(std::io::Error),
    /// The bytes are no safetensors.
    Format(String),
    /// The tensors are not those of the model: what is missing, surplus, misshapen or of another type.
    Mismatch(Vec<String>),
    /// The model holds numbers that do not lie side by side.
    Unsupported,
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StateError::File(error) => write!(f, "{error}"),
            StateError::Format(error) => write!(f, "these are no safetensors: {error}"),
            StateError::Mismatch(problems) => {
                write!(f, "the tensors are not those of the model: {}", problems.join("; "))
            }
            StateError::Unsupported => f.write_str("the model holds numbers that do not lie side by side"),
        }
    }
}

impl std::error::Error for StateError {}

/// The model as the bytes of a file.
///
/// ```
/// use chainrule::nn::{Linear, Random, from_bytes, to_bytes};
///
/// let trained = Linear::<f32>::new(3, 2, &mut Random::seeded(1));
/// let mut other = Linear::<f32>::new(3, 2, &mut Random::seeded(2));
/// from_bytes(&mut other, &to_bytes(&trained)?)?;
/// assert_eq!(other.weight, trained.weight);
///
/// let mut wider = Linear::<f32>::new(4, 2, &mut Random::seeded(2));
/// let error = from_bytes(&mut wider, &to_bytes(&trained)?).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the tensors are not those of the model: `weight` is [2, 3] of F32, and should be [2, 4] of F32"
/// );
/// # Ok::<_, chainrule::nn::StateError>(())
/// ```
///
/// # Errors
///
/// The numbers of the model have to lie side by side.
pub fn to_bytes<M: Coordinates>(model: &M) -> Result<Vec<u8>, StateError> {
    let parameters = parameters(model).ok_or(StateError::Unsupported)?;
    let bytes: Vec<Vec<u8>> = parameters.iter().map(|each| little_endian(&each.numbers)).collect();
    let mut views = Vec::with_capacity(parameters.len());
    for (Parameter { name, shape, numbers }, bytes) in parameters.iter().zip(&bytes) {
        let view = TensorView::new(kind(numbers), shape.clone(), bytes).map_err(format_error)?;
        views.push((name.as_str(), view));
    }
    safetensors::serialize(views, None).map_err(format_error)
}

/// Reads the model from the bytes of a file, which has exactly its tensors.
///
/// # Errors
///
/// Where the bytes are not a file of the model, it stays as it is, and the error says all that does not fit.
pub fn from_bytes<M: Coordinates>(model: &mut M, bytes: &[u8]) -> Result<(), StateError> {
    let file = SafeTensors::deserialize(bytes).map_err(format_error)?;
    let wanted = parameters(model).ok_or(StateError::Unsupported)?;
    let problems = problems(&wanted, &file);
    if !problems.is_empty() {
        return Err(StateError::Mismatch(problems));
    }
    let names: Vec<String> = wanted.into_iter().map(|each| each.name).collect();
    let mut slices = Vec::new();
    if !model.slices_mut(&mut slices) {
        return Err(StateError::Unsupported);
    }
    slices.retain(|slice| !is_empty(slice));
    for (name, slice) in names.iter().zip(slices) {
        fill(slice, file.tensor(name).map_err(format_error)?.data());
    }
    Ok(())
}

/// Writes the model to a file.
///
/// # Errors
///
/// The file has to be writable, and the numbers of the model have to lie side by side.
pub fn save<M: Coordinates>(model: &M, path: impl AsRef<Path>) -> Result<(), StateError> {
    std::fs::write(path, to_bytes(model)?).map_err(StateError::File)
}

/// Reads the model from a file, which has exactly its tensors.
///
/// # Errors
///
/// Where the file is not one of the model, it stays as it is, and the error says all that does not fit.
pub fn load<M: Coordinates>(model: &mut M, path: impl AsRef<Path>) -> Result<(), StateError> {
    from_bytes(model, &std::fs::read(path).map_err(StateError::File)?)
}

fn problems(wanted: &[Parameter<'_>], file: &SafeTensors<'_>) -> Vec<String> {
    let mut problems = Vec::new();
    for Parameter { name, shape, numbers } in wanted {
        let kind = kind(numbers);
        match file.tensor(name) {
            Err(_) => problems.push(format!("`{name}` is missing")),
            Ok(found) if found.shape() != shape || found.dtype() != kind => {
                let (found_shape, found_kind) = (found.shape(), found.dtype());
                problems.push(format!(
                    "`{name}` is {found_shape:?} of {found_kind:?}, and should be {shape:?} of {kind:?}"
                ));
            }
            Ok(_) => {}
        }
    }
    let known: BTreeSet<&str> = wanted.iter().map(|each| each.name.as_str()).collect();
    let surplus: BTreeSet<&str> = file.names().into_iter().filter(|name| !known.contains(name)).collect();
    problems.extend(surplus.into_iter().map(|name| format!("`{name}` is none of the model's")));
    problems
}

fn kind(floats: &Floats<'_>) -> Dtype {
    match floats {
        Floats::F32(_) => Dtype::F32,
        Floats::F64(_) => Dtype::F64,
    }
}

fn is_empty(floats: &FloatsMut<'_>) -> bool {
    match floats {
        FloatsMut::F32(slice) => slice.is_empty(),
        FloatsMut::F64(slice) => slice.is_empty(),
    }
}

fn little_endian(floats: &Floats<'_>) -> Vec<u8> {
    match floats {
        Floats::F32(slice) => slice.iter().flat_map(|number| number.to_le_bytes()).collect(),
        Floats::F64(slice) => slice.iter().flat_map(|number| number.to_le_bytes()).collect(),
    }
}

/// The lengths have been compared.
fn fill(floats: FloatsMut<'_>, bytes: &[u8]) {
    match floats {
        FloatsMut::F32(slice) => {
            for (number, bytes) in slice.iter_mut().zip(bytes.as_chunks().0) {
                *number = f32::from_le_bytes(*bytes);
            }
        }
        FloatsMut::F64(slice) => {
            for (number, bytes) in slice.iter_mut().zip(bytes.as_chunks().0) {
                *number = f64::from_le_bytes(*bytes);
            }
        }
    }
}

fn format_error(error: safetensors::SafeTensorError) -> StateError {
    StateError::Format(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::{StateError, from_bytes, to_bytes};
    use crate::nn::{Linear, Random};
    use alloc::string::ToString as _;
    use alloc::vec;

    #[test]
    fn what_does_not_fit_changes_nothing() {
        let layer = |outputs| Linear::<f32>::new(3, outputs, &mut Random::seeded(1));
        let saved = to_bytes(&vec![layer(2), layer(1)]).unwrap();
        let mut other = vec![Linear::<f32>::new(3, 2, &mut Random::seeded(2))];
        let before = other.clone();
        let error = from_bytes(&mut other, &saved).unwrap_err();
        let expected = "`1.bias` is none of the model's; `1.weight` is none of the model's";
        assert!(error.to_string().ends_with(expected), "{error}");
        assert_eq!(before[0].weight, other[0].weight);
        let mut more = vec![layer(2), layer(1), layer(1)];
        let error = from_bytes(&mut more, &saved).unwrap_err();
        assert!(error.to_string().contains("`2.weight` is missing; `2.bias` is missing"), "{error}");
        let mut double = vec![Linear::<f64>::new(3, 2, &mut Random::seeded(2))];
        assert!(from_bytes(&mut double, &saved).unwrap_err().to_string().contains("of F64"));
        assert!(matches!(from_bytes(&mut other, b"no file"), Err(StateError::Format(_))));
    }
}
