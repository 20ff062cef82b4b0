//! The correlation of images with windows of weights, as a matrix product.
//!
//! The patches under the window are the columns of a matrix P, one row for each weight of a window. For an image the
//! output is Y = W·P + b, of which dW = dY·Pᵀ, db = the sums of the rows of dY, dP = Wᵀ·dY; and what P took from the
//! image is added back to where it came from.

use alloc::vec;
use alloc::vec::Vec;

use super::add_product;
use crate::derivative;
use crate::nn::tensor::{matrix, matrix_mut};
use crate::nn::{Float, Tensor};

/// How windows lie on images.
#[derive(Clone, Copy, Debug)]
struct Geometry {
    channels: usize,
    height: usize,
    width: usize,
    window: (usize, usize),
    stride: usize,
    padding: usize,
}

impl Geometry {
    fn of<T: Float>(x: &Tensor<T>, weight: &Tensor<T>, stride: usize, padding: usize) -> Geometry {
        let ([_, channels, height, width], [_, inputs, rows, columns]) = (axes(x), axes(weight));
        assert!(
            channels == inputs,
            "a convolution of weight {:?} is given images of shape {:?}",
            weight.shape,
            x.shape
        );
        assert!(
            rows <= height + 2 * padding && columns <= width + 2 * padding,
            "a window of {rows}×{columns} is larger than the image of {height}×{width}"
        );
        Geometry { channels, height, width, window: (rows, columns), stride, padding }
    }

    /// The rows and columns of the output.
    fn output(&self) -> (usize, usize) {
        let along = |size: usize, window: usize| (size + 2 * self.padding - window) / self.stride + 1;
        (along(self.height, self.window.0), along(self.width, self.window.1))
    }

    fn image(&self) -> usize {
        self.channels * self.height * self.width
    }

    /// Weights of a window, and places of it.
    fn patches(&self) -> (usize, usize) {
        let (rows, columns) = self.output();
        (self.channels * self.window.0 * self.window.1, rows * columns)
    }

    /// Calls `with` for the pieces of patches that lie in a row of the image: their start and step in the image, and
    /// where they are in the matrix of patches.
    fn for_each(&self, mut with: impl FnMut(usize, usize, core::ops::Range<usize>)) {
        let (rows, columns) = self.output();
        let (tall, wide) = self.window;
        for channel in 0..self.channels {
            for (i, j) in (0..tall).flat_map(|i| (0..wide).map(move |j| (i, j))) {
                let weight = (channel * tall + i) * wide + j;
                let inside = self.inside(j, columns);
                for row in 0..rows {
                    let Some(y) = (row * self.stride + i).checked_sub(self.padding) else { continue };
                    if y >= self.height || inside.is_empty() {
                        continue;
                    }
                    let x = inside.start * self.stride + j - self.padding;
                    let start = (channel * self.height + y) * self.width + x;
                    let patch = (weight * rows + row) * columns;
                    with(start, self.stride, patch + inside.start..patch + inside.end);
                }
            }
        }
    }

    /// The columns of the output at which column `j` of the window is inside the image.
    fn inside(&self, j: usize, columns: usize) -> core::ops::Range<usize> {
        let first = self.padding.saturating_sub(j).div_ceil(self.stride);
        let end = (self.width + self.padding).saturating_sub(j).div_ceil(self.stride).min(columns);
        first..end.max(first)
    }

    fn gather<T: Float>(&self, image: &[T], patches: &mut [T]) {
        self.for_each(|start, step, at| {
            for (to, from) in patches[at].iter_mut().zip(image[start..].iter().step_by(step)) {
                *to = *from;
            }
        });
    }

    fn scatter<T: Float>(&self, patches: &[T], image: &mut [T]) {
        self.for_each(|start, step, at| {
            for (from, to) in patches[at].iter().zip(image[start..].iter_mut().step_by(step)) {
                *to = *to + *from;
            }
        });
    }
}

fn axes<T: Float>(tensor: &Tensor<T>) -> [usize; 4] {
    let shape = tensor.shape.as_slice();
    shape.try_into().unwrap_or_else(|_| panic!("a convolution needs four axes, not {shape:?}"))
}

/// The correlation of images (batch, channels, height, width) with windows `weight` (outputs, channels, rows, columns), plus
/// `bias` (outputs): the function behind [`Conv2d`](crate::nn::Conv2d). `padding` zeros are put around the images, and the
/// window moves by `stride`.
///
/// ```
/// use chainrule::nn::{Tensor, conv2d};
///
/// let image = Tensor::new(&[1, 1, 2, 3], vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
/// let weight = Tensor::new(&[1, 1, 1, 2], vec![-1.0, 1.0]);
/// let y = conv2d(&image, &weight, &Tensor::zeros(&[1]), 1, 0);
/// assert_eq!(y, Tensor::new(&[1, 1, 2, 2], vec![1.0, 1.0, 1.0, 1.0]));
/// ```
///
/// # Panics
///
/// The shapes belong together, and `stride` is not 0.
pub fn conv2d<T: Float>(
    x: &Tensor<T>,
    weight: &Tensor<T>,
    bias: &Tensor<T>,
    stride: usize,
    padding: usize,
) -> Tensor<T> {
    let geometry = Geometry::of(x, weight, stride, padding);
    let ((rows, columns), (inputs, places)) = (geometry.output(), geometry.patches());
    let (images, outputs) = (x.shape[0], weight.shape[0]);
    assert!(
        bias.shape == [outputs],
        "a convolution of weight {:?} has the bias {:?}",
        weight.shape,
        bias.shape
    );
    let mut y: Vec<T> = Vec::with_capacity(images * outputs * places);
    let mut patches = vec![T::zero(); inputs * places];
    let weight = matrix(outputs, inputs, &weight.data);
    for image in x.data.chunks_exact(geometry.image().max(1)) {
        geometry.gather(image, &mut patches);
        let start = y.len();
        y.extend(bias.data.iter().flat_map(|b| core::iter::repeat_n(*b, places)));
        let patches = matrix(inputs, places, &patches);
        add_product(&weight, &patches, &mut matrix_mut(outputs, places, &mut y[start..]));
    }
    Tensor::new(&[images, outputs, rows, columns], y)
}

#[allow(clippy::too_many_arguments, reason = "a rule takes what the function takes, and the cotangents")]
#[derivative(of = conv2d)]
pub fn conv2d_rule<T: Float>(
    x: &Tensor<T>,
    dx: &mut Tensor<T>,
    weight: &Tensor<T>,
    dweight: &mut Tensor<T>,
    _bias: &Tensor<T>,
    dbias: &mut Tensor<T>,
    stride: usize,
    padding: usize,
    seed: Tensor<T>,
) {
    let geometry = Geometry::of(x, weight, stride, padding);
    let (inputs, places) = geometry.patches();
    let outputs = dbias.len();
    let (mut patches, mut dpatches) = (vec![T::zero(); inputs * places], vec![T::zero(); inputs * places]);
    let weight = matrix(outputs, inputs, &weight.data);
    let mut dweight = matrix_mut(outputs, inputs, &mut dweight.data);
    let size = geometry.image().max(1);
    let is_wanted = dx.is_wanted();
    let images = x.data.chunks_exact(size).zip(dx.data.chunks_exact_mut(size));
    for ((image, dimage), dy) in images.zip(seed.data.chunks_exact((outputs * places).max(1))) {
        geometry.gather(image, &mut patches);
        for (sum, row) in dbias.data.iter_mut().zip(dy.chunks_exact(places.max(1))) {
            *sum = row.iter().fold(*sum, |sum, d| sum + *d);
        }
        let dy = matrix(outputs, places, dy);
        add_product(&dy, &matrix(inputs, places, &patches).reversed_axes(), &mut dweight);
        if is_wanted {
            dpatches.fill(T::zero());
            add_product(&weight.reversed_axes(), &dy, &mut matrix_mut(inputs, places, &mut dpatches));
            geometry.scatter(&dpatches, dimage);
        }
    }
}
