//! Pooling: a number for each window of an image.

use alloc::vec;

use crate::differentiable;
use crate::nn::{Float, Tensor};

/// The largest number of each square window; of several, the first one has the derivative.
#[derive(Clone, Copy, Debug)]
pub struct MaxPool2d {
    /// Rows and columns of the window.
    pub size: usize,
    /// How far it moves.
    pub stride: usize,
}

/// The mean of each square window.
#[derive(Clone, Copy, Debug)]
pub struct AvgPool2d {
    /// Rows and columns of the window.
    pub size: usize,
    /// How far it moves.
    pub stride: usize,
}

impl MaxPool2d {
    /// Windows side by side.
    #[must_use]
    pub fn new(size: usize) -> MaxPool2d {
        MaxPool2d { size, stride: size }
    }

    /// Pools images (batch, channels, height, width).
    ///
    /// # Panics
    ///
    /// There are four axes, and the images are no smaller than the window.
    #[differentiable(wrt(x))]
    pub fn forward<T: Float>(&self, x: &Tensor<T>) -> Tensor<T> {
        let shape: [usize; 4] = pooled(&x.shape, self.size, self.stride);
        let (height, width): (usize, usize) = (x.shape[2], x.shape[3]);
        let mut y = vec![T::zero(); shape.iter().product()];
        max_pool(&x.data, height, width, self.size, self.stride, &mut y);
        Tensor::new(&shape, y)
    }
}

impl AvgPool2d {
    /// Windows side by side.
    #[must_use]
    pub fn new(size: usize) -> AvgPool2d {
        AvgPool2d { size, stride: size }
    }

    /// Pools images (batch, channels, height, width).
    ///
    /// # Panics
    ///
    /// There are four axes, and the images are no smaller than the window.
    #[differentiable(wrt(x))]
    pub fn forward<T: Float>(&self, x: &Tensor<T>) -> Tensor<T> {
        let shape: [usize; 4] = pooled(&x.shape, self.size, self.stride);
        let (height, width): (usize, usize) = (x.shape[2], x.shape[3]);
        let mut y = vec![T::zero(); shape.iter().product()];
        avg_pool(&x.data, height, width, self.size, self.stride, &mut y);
        Tensor::new(&shape, y)
    }
}

fn pooled(shape: &[usize], size: usize, stride: usize) -> [usize; 4] {
    let [images, channels, height, width] = *shape else { panic!("pooling needs four axes, not {shape:?}") };
    assert!(
        height >= size && width >= size,
        "a window of {size}×{size} is larger than the image of {height}×{width}"
    );
    [images, channels, (height - size) / stride + 1, (width - size) / stride + 1]
}

#[differentiable]
fn max_pool<T: Float>(x: &[T], height: usize, width: usize, size: usize, stride: usize, y: &mut [T]) {
    let rows = (height - size) / stride + 1;
    let columns = (width - size) / stride + 1;
    for (n, y) in y.iter_mut().enumerate() {
        let image = n / (rows * columns) * height * width;
        let corner = image + n / columns % rows * stride * width + n % columns * stride;
        let mut best = x[corner];
        for i in 0..size {
            for j in 0..size {
                let v = x[corner + i * width + j];
                if v > best {
                    best = v;
                }
            }
        }
        *y = best;
    }
}

#[differentiable]
fn avg_pool<T: Float>(x: &[T], height: usize, width: usize, size: usize, stride: usize, y: &mut [T]) {
    let rows = (height - size) / stride + 1;
    let columns = (width - size) / stride + 1;
    let count = T::from(size * size).unwrap();
    for (n, y) in y.iter_mut().enumerate() {
        let image = n / (rows * columns) * height * width;
        let corner = image + n / columns % rows * stride * width + n % columns * stride;
        let mut sum = T::zero();
        for i in 0..size {
            for j in 0..size {
                sum = sum + x[corner + i * width + j];
            }
        }
        *y = sum / count;
    }
}
