//! y = x·Wᵀ + b, of which dx = dy·W, dW = dyᵀ·x, db = the sum of the rows of dy.

use super::add_product;
use crate::derivative;
use crate::nn::{Float, Tensor};

/// `x·weightᵀ + bias`, for each row of `x`: the function behind [`Linear`](crate::nn::Linear).
///
/// The last axis of `x` has the length `inputs`; `weight` is (outputs, inputs) and `bias` (outputs).
///
/// ```
/// use chainrule::nn::{Tensor, linear};
///
/// let x = Tensor::new(&[1, 2], vec![1.0, 2.0]);
/// let weight = Tensor::new(&[3, 2], vec![1.0, 0.0, 0.0, 1.0, 1.0, 1.0]);
/// let y = linear(&x, &weight, &Tensor::new(&[3], vec![0.5, 0.0, 0.0]));
/// assert_eq!(y, Tensor::new(&[1, 3], vec![1.5, 2.0, 3.0]));
/// ```
///
/// # Panics
///
/// The shapes belong together.
pub fn linear<T: Float>(x: &Tensor<T>, weight: &Tensor<T>, bias: &Tensor<T>) -> Tensor<T> {
    let outputs = bias.len();
    assert!(
        weight.shape == [outputs, x.columns()],
        "a linear layer of weight {:?} and bias {:?} is given {:?}",
        weight.shape,
        bias.shape,
        x.shape
    );
    let mut shape = x.shape.clone();
    shape.pop();
    shape.push(outputs);
    let mut y = Tensor::new(&shape, bias.data.repeat(x.rows()));
    add_product(&x.matrix(), &weight.matrix().reversed_axes(), &mut y.matrix_mut());
    y
}

#[derivative(of = linear)]
pub fn linear_rule<T: Float>(
    x: &Tensor<T>,
    dx: &mut Tensor<T>,
    weight: &Tensor<T>,
    dweight: &mut Tensor<T>,
    _bias: &Tensor<T>,
    dbias: &mut Tensor<T>,
    seed: Tensor<T>,
) {
    if dx.is_wanted() {
        add_product(&seed.matrix(), &weight.matrix(), &mut dx.matrix_mut());
    }
    add_product(&seed.matrix().reversed_axes(), &x.matrix(), &mut dweight.matrix_mut());
    for row in seed.data.chunks_exact(dbias.len().max(1)) {
        for (sum, d) in dbias.data.iter_mut().zip(row) {
            *sum = *sum + *d;
        }
    }
}
