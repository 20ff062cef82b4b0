//! The two products of attention. Queries, keys and values lie side by side in the rows of one tensor, and the heads side
//! by side in each of them, so that nothing is copied: a head is a matrix whose rows are far apart.

use alloc::vec;

use ndarray::{ArrayView2, ArrayViewMut2, ShapeBuilder};

use super::add_product;
use crate::derivative;
use crate::nn::tensor::{matrix, matrix_mut};
use crate::nn::{Float, Tensor};

/// Which of the three.
#[derive(Clone, Copy)]
enum Part {
    Query,
    Key,
    Value,
}

/// (batch, length, 3·width), seen as heads.
#[derive(Clone, Copy, Debug)]
struct Heads {
    batch: usize,
    length: usize,
    heads: usize,
    /// The width of a head.
    width: usize,
}

impl Heads {
    fn of<T: Float>(projected: &Tensor<T>, heads: usize) -> Heads {
        let [batch, length, all] = projected.shape[..] else {
            panic!("attention needs three axes, not {:?}", projected.shape);
        };
        assert!(
            heads > 0 && all.is_multiple_of(3 * heads),
            "{all} columns are not queries, keys and values of {heads} heads"
        );
        Heads { batch, length, heads, width: all / 3 / heads }
    }

    /// Each sequence and head.
    fn each(self) -> impl Iterator<Item = (usize, usize)> {
        (0..self.batch).flat_map(move |batch| (0..self.heads).map(move |head| (batch, head)))
    }

    /// Where a head begins, in a tensor of rows of `parts` such parts.
    fn start(self, (batch, head): (usize, usize), part: usize, parts: usize) -> usize {
        (batch * self.length * parts + part) * self.heads * self.width + head * self.width
    }

    fn view<T>(self, at: (usize, usize), part: usize, parts: usize, data: &[T]) -> ArrayView2<'_, T> {
        let shape = (self.length, self.width).strides((parts * self.heads * self.width, 1));
        ArrayView2::from_shape(shape, &data[self.start(at, part, parts)..])
            .expect("a head lies within its tensor")
    }

    fn view_mut<T>(
        self,
        at: (usize, usize),
        part: usize,
        parts: usize,
        data: &mut [T],
    ) -> ArrayViewMut2<'_, T> {
        let shape = (self.length, self.width).strides((parts * self.heads * self.width, 1));
        ArrayViewMut2::from_shape(shape, &mut data[self.start(at, part, parts)..])
            .expect("a head lies within its tensor")
    }

    fn head<T: Float>(self, at: (usize, usize), part: Part, projected: &Tensor<T>) -> ArrayView2<'_, T> {
        self.view(at, part as usize, 3, &projected.data)
    }

    fn head_mut<T: Float>(
        self,
        at: (usize, usize),
        part: Part,
        projected: &mut Tensor<T>,
    ) -> ArrayViewMut2<'_, T> {
        self.view_mut(at, part as usize, 3, &mut projected.data)
    }

    /// A square of weights for each head, of (batch, heads, length, length).
    fn square(self, (batch, head): (usize, usize)) -> core::ops::Range<usize> {
        let (square, number) = (self.length * self.length, batch * self.heads + head);
        number * square..(number + 1) * square
    }
}

/// q·kᵀ for each head.
pub fn scores<T: Float>(projected: &Tensor<T>, heads: usize) -> Tensor<T> {
    let all = Heads::of(projected, heads);
    let length = all.length;
    let mut scores = Tensor::new(
        &[all.batch, heads, length, length],
        vec![T::zero(); all.batch * heads * length * length],
    );
    for at in all.each() {
        let (query, key) = (all.head(at, Part::Query, projected), all.head(at, Part::Key, projected));
        let square = &mut scores.data[all.square(at)];
        add_product(&query, &key.reversed_axes(), &mut matrix_mut(length, length, square));
    }
    scores
}

/// dq = ds·k, dk = dsᵀ·q
#[derivative(of = scores)]
pub fn scores_rule<T: Float>(
    projected: &Tensor<T>,
    dprojected: &mut Tensor<T>,
    heads: usize,
    seed: Tensor<T>,
) {
    let all = Heads::of(projected, heads);
    for at in all.each() {
        let dscores = matrix(all.length, all.length, &seed.data[all.square(at)]);
        let (query, key) = (all.head(at, Part::Query, projected), all.head(at, Part::Key, projected));
        add_product(&dscores, &key, &mut all.head_mut(at, Part::Query, dprojected));
        add_product(&dscores.reversed_axes(), &query, &mut all.head_mut(at, Part::Key, dprojected));
    }
}

/// p·v for each head, with the heads side by side.
pub fn mixture<T: Float>(weights: &Tensor<T>, projected: &Tensor<T>, heads: usize) -> Tensor<T> {
    let all = Heads::of(projected, heads);
    let mut mixed = Tensor::zeros(&[all.batch, all.length, heads * all.width]);
    for at in all.each() {
        let weights = matrix(all.length, all.length, &weights.data[all.square(at)]);
        add_product(
            &weights,
            &all.head(at, Part::Value, projected),
            &mut all.view_mut(at, 0, 1, &mut mixed.data),
        );
    }
    mixed
}

/// dp = dy·vᵀ, dv = pᵀ·dy
#[derivative(of = mixture)]
pub fn mixture_rule<T: Float>(
    weights: &Tensor<T>,
    dweights: &mut Tensor<T>,
    projected: &Tensor<T>,
    dprojected: &mut Tensor<T>,
    heads: usize,
    seed: Tensor<T>,
) {
    let all = Heads::of(projected, heads);
    for at in all.each() {
        let dmixed = all.view(at, 0, 1, &seed.data);
        let value = all.head(at, Part::Value, projected);
        let dsquare = &mut dweights.data[all.square(at)];
        add_product(&dmixed, &value.reversed_axes(), &mut matrix_mut(all.length, all.length, dsquare));
        let weights = matrix(all.length, all.length, &weights.data[all.square(at)]);
        add_product(&weights.reversed_axes(), &dmixed, &mut all.head_mut(at, Part::Value, dprojected));
    }
}
