//! Tensors.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec;
use alloc::vec::Vec;

use ndarray::{Array, ArrayD, ArrayView2, ArrayViewD, ArrayViewMut2, Dimension, IxDyn};

use super::Float;
use crate::{Coordinate, Coordinates, Differentiable, Floats, FloatsMut, Tangent, differentiable};

/// Numbers in rows: a shape, and the numbers in row-major order.
///
/// The fields are open, so that a function of yours reads and writes them as it does any vector, and `#[differentiable]`
/// sees it do so. Who changes one of them sees to it that there are as many numbers as the shape says.
///
/// The tangent of a tensor is a tensor of the same shape.
///
/// ```
/// use chainrule::differentiable;
/// use chainrule::nn::Tensor;
///
/// #[differentiable]
/// fn energy(x: &Tensor<f64>) -> f64 {
///     let mut sum = 0.0;
///     for v in &x.data {
///         sum += v * v;
///     }
///     sum
/// }
///
/// let x = Tensor::new(&[2, 2], vec![1.0, 2.0, 3.0, 4.0]);
/// assert_eq!(energy::grad(&x).data, [2.0, 4.0, 6.0, 8.0]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Tensor<T> {
    /// The length of each axis. Nothing is a single number.
    pub shape: Vec<usize>,
    /// The numbers; those of the last axis lie side by side.
    pub data: Vec<T>,
    /// Of a cotangent: that nobody looks at it.
    unwanted: bool,
}

#[differentiable]
impl<T: Float> Tensor<T> {
    /// A tensor of these numbers, in row-major order.
    ///
    /// # Panics
    ///
    /// There are as many numbers as the shape says.
    pub fn new(shape: &[usize], data: Vec<T>) -> Tensor<T> {
        assert!(
            shape.iter().product::<usize>() == data.len(),
            "a tensor of shape {shape:?} does not hold {} numbers",
            data.len()
        );
        Tensor { shape: shape.to_vec(), data, unwanted: false }
    }

    /// The same numbers in another shape.
    ///
    /// ```
    /// use chainrule::nn::Tensor;
    ///
    /// let rows = Tensor::new(&[2, 3], vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    /// assert_eq!(rows.reshape(&[3, 2]).shape, [3, 2]);
    /// ```
    ///
    /// # Panics
    ///
    /// Both shapes hold as many numbers.
    pub fn reshape(self, shape: &[usize]) -> Tensor<T> {
        Tensor::new(shape, self.data)
    }

    /// How many numbers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.data.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }

    /// The length of the last axis, 1 for a single number.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.shape.last().copied().unwrap_or(1)
    }

    /// How often the last axis occurs: the product of the others.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.shape.iter().rev().skip(1).product()
    }
}

impl<T: Float> Tensor<T> {
    /// Zeros.
    ///
    /// ```
    /// use chainrule::nn::Tensor;
    ///
    /// assert_eq!(Tensor::<f32>::zeros(&[2, 3]).data, [0.0; 6]);
    /// ```
    #[must_use]
    pub fn zeros(shape: &[usize]) -> Tensor<T> {
        Tensor::new(shape, vec![T::zero(); shape.iter().product()])
    }

    /// Whether the numbers of this cotangent are asked for. A rule need not compute those that are not: the cotangent of
    /// a batch of images is the most expensive one of a first layer, and nobody looks at it.
    #[must_use]
    pub fn is_wanted(&self) -> bool {
        !self.unwanted
    }

    /// The rows as a matrix, whatever the axes before the last one are.
    pub(super) fn matrix(&self) -> ArrayView2<'_, T> {
        matrix(self.rows(), self.columns(), &self.data)
    }

    /// The rows as a matrix, to be changed.
    pub(super) fn matrix_mut(&mut self) -> ArrayViewMut2<'_, T> {
        matrix_mut(self.rows(), self.columns(), &mut self.data)
    }

    /// The same numbers as an array of ndarray, without a copy.
    ///
    /// # Panics
    ///
    /// There are as many numbers as the shape says.
    #[must_use]
    pub fn view(&self) -> ArrayViewD<'_, T> {
        ArrayViewD::from_shape(IxDyn(&self.shape), &self.data)
            .expect("the shape says how many numbers there are")
    }

    /// The same numbers as an array of ndarray, without a copy.
    ///
    /// ```
    /// use chainrule::nn::Tensor;
    /// use ndarray::array;
    ///
    /// let rows = Tensor::from(array![[1.0, 2.0], [3.0, 4.0]]);
    /// assert_eq!(rows.into_array(), array![[1.0, 2.0], [3.0, 4.0]].into_dyn());
    /// ```
    ///
    /// # Panics
    ///
    /// There are as many numbers as the shape says.
    #[must_use]
    pub fn into_array(self) -> ArrayD<T> {
        ArrayD::from_shape_vec(IxDyn(&self.shape), self.data)
            .expect("the shape says how many numbers there are")
    }
}

pub(super) fn matrix<T>(rows: usize, columns: usize, data: &[T]) -> ArrayView2<'_, T> {
    ArrayView2::from_shape((rows, columns), data).expect("a matrix of as many numbers")
}

pub(super) fn matrix_mut<T>(rows: usize, columns: usize, data: &mut [T]) -> ArrayViewMut2<'_, T> {
    ArrayViewMut2::from_shape((rows, columns), data).expect("a matrix of as many numbers")
}

/// Without a copy, where the array lies in row-major order.
impl<T: Float, D: Dimension> From<Array<T, D>> for Tensor<T> {
    fn from(array: Array<T, D>) -> Tensor<T> {
        let shape = array.shape().to_vec();
        let array = if array.is_standard_layout() { array } else { array.as_standard_layout().into_owned() };
        let (data, offset) = array.into_raw_vec_and_offset();
        let (start, len) = (offset.unwrap_or(0), shape.iter().product::<usize>());
        let data = if start == 0 && data.len() == len { data } else { data[start..start + len].to_vec() };
        Tensor::new(&shape, data)
    }
}

/// Of the same shape and numbers.
impl<T: PartialEq> PartialEq for Tensor<T> {
    fn eq(&self, other: &Tensor<T>) -> bool {
        self.shape == other.shape && self.data == other.data
    }
}

impl<T: Differentiable> Differentiable for Tensor<T> {
    type Tangent = Tensor<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Tensor<T::Tangent> {
        Tensor { shape: self.shape.clone(), data: self.data.zero_tangent(), unwanted: false }
    }

    #[inline]
    fn unwanted_tangent(&self) -> Tensor<T::Tangent> {
        Tensor { unwanted: true, ..self.zero_tangent() }
    }
}

impl<T: Tangent> Tangent for Tensor<T> {
    #[inline]
    fn accumulate(&mut self, other: Tensor<T>) {
        assert!(
            self.shape == other.shape,
            "cannot add cotangents of different shapes: {:?} and {:?}",
            self.shape,
            other.shape
        );
        self.data.accumulate(other.data);
    }

    #[inline]
    fn take(&mut self) -> Tensor<T> {
        Tensor {
            shape: core::mem::take(&mut self.shape),
            data: core::mem::take(&mut self.data),
            unwanted: false,
        }
    }
}

impl<T: Coordinates> Coordinates for Tensor<T> {
    /// `w[3, 17]` is the number in row 3 and column 17.
    fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
        let mut index = vec![0; self.shape.len()];
        for number in &self.data {
            let indices: Vec<String> = index.iter().map(usize::to_string).collect();
            number.describe(&format!("{path}[{}]", indices.join(", ")), into);
            for (at, len) in index.iter_mut().zip(&self.shape).rev() {
                *at = (*at + 1) % len;
                if *at > 0 {
                    break;
                }
            }
        }
    }

    fn for_each(&self, visit: &mut dyn FnMut(f64)) {
        self.data.for_each(visit);
    }

    fn update(&mut self, change: &mut dyn FnMut(f64) -> f64) {
        self.data.update(change);
    }

    fn slices<'a>(&'a self, into: &mut Vec<Floats<'a>>) -> bool {
        self.data.slices(into)
    }

    fn slices_mut<'a>(&'a mut self, into: &mut Vec<FloatsMut<'a>>) -> bool {
        self.data.slices_mut(into)
    }
}
