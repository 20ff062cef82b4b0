//! What a cotangent can do: be added to another one.

use alloc::vec::Vec;
use core::fmt::Debug;

use crate::Coordinates;

/// An owned cotangent, or tangent: the derivative that belongs to a value.
///
/// Its shape is that of the value: a number for a number, a vector of the same length for a slice, a tuple
/// for a tuple, a struct with the same names for a struct, and `()` for what has no derivative. Its numbers are
/// [`Coordinates`], so that an optimiser can work on the tangent of any type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a derivative of a differentiable value",
    label = "not a tangent type",
    note = "tangent types are `f32`, `f64`, `()`, vectors, arrays and tuples of them, and what `#[derive(Differentiable)]` makes"
)]
pub trait Tangent: Clone + Debug + PartialEq + Coordinates {
    /// Adds the other one, number by number.
    ///
    /// # Panics
    ///
    /// Vectors of different lengths do not belong to the same value: adding them panics.
    fn accumulate(&mut self, other: Self);

    /// Takes the numbers out; what is left is zero, and need not have the shape any more.
    #[must_use]
    fn take(&mut self) -> Self {
        let taken = self.clone();
        self.update(&mut |_| 0.0);
        taken
    }

    /// Multiplies each number.
    fn scale(&mut self, factor: f64) {
        self.update(&mut |number| factor * number);
    }

    /// `self += rate * other`, number by number.
    ///
    /// # Panics
    ///
    /// Tangents of different shapes do not belong to the same value.
    fn add_scaled(&mut self, rate: f64, other: &Self) {
        self.apply(rate, other);
    }

    /// The sum of the products of the numbers.
    #[must_use]
    fn dot(&self, other: &Self) -> f64 {
        self.to_flat().iter().zip(other.to_flat()).map(|(one, other)| one * other).sum()
    }
}

macro_rules! tangent_of_float {
    ($($float:ty)*) => {$(
        impl Tangent for $float {
            #[inline]
            fn accumulate(&mut self, other: Self) {
                *self += other;
            }
            #[inline]
            fn take(&mut self) -> Self {
                core::mem::take(self)
            }
        }
    )*};
}
tangent_of_float!(f32 f64);

impl Tangent for () {
    #[inline]
    fn accumulate(&mut self, (): Self) {}
    #[inline]
    fn take(&mut self) {}
}

impl<T: Tangent> Tangent for Vec<T> {
    #[inline]
    fn accumulate(&mut self, other: Self) {
        assert!(
            self.len() == other.len(),
            "cannot add cotangents of different lengths: {} and {}",
            self.len(),
            other.len()
        );
        add_elements(self, other);
    }
    #[inline]
    fn take(&mut self) -> Self {
        core::mem::take(self)
    }
}

impl<T: Tangent, const N: usize> Tangent for [T; N] {
    #[inline]
    fn accumulate(&mut self, other: Self) {
        add_elements(self, other);
    }
    #[inline]
    fn take(&mut self) -> Self {
        self.each_mut().map(T::take)
    }
}

/// The cotangent of what may be there: `None` is zero.
impl<T: Tangent> Tangent for Option<T> {
    #[inline]
    fn accumulate(&mut self, other: Self) {
        match (self, other) {
            (_, None) => {}
            (Some(sum), Some(more)) => sum.accumulate(more),
            (none, more) => *none = more,
        }
    }
    #[inline]
    fn take(&mut self) -> Self {
        core::mem::take(self)
    }
}

fn add_elements<T: Tangent>(sum: &mut [T], other: impl IntoIterator<Item = T>) {
    for (entry, more) in sum.iter_mut().zip(other) {
        entry.accumulate(more);
    }
}

macro_rules! tangent_of_tuple {
    ($($part:ident $index:tt)*) => {
        impl<$($part: Tangent),*> Tangent for ($($part,)*) {
            #[inline]
            fn accumulate(&mut self, other: Self) {
                $(self.$index.accumulate(other.$index);)*
            }
            #[inline]
            fn take(&mut self) -> Self {
                ($(self.$index.take(),)*)
            }
        }
    };
}
tangent_of_tuple!(A 0);
tangent_of_tuple!(A 0 B 1);
tangent_of_tuple!(A 0 B 1 C 2);
tangent_of_tuple!(A 0 B 1 C 2 D 3);
tangent_of_tuple!(A 0 B 1 C 2 D 3 E 4);
tangent_of_tuple!(A 0 B 1 C 2 D 3 E 4 F 5);
tangent_of_tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);
tangent_of_tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
tangent_of_tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8);
tangent_of_tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9);
tangent_of_tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10);
tangent_of_tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11);

#[cfg(test)]
mod tests {
    use super::Tangent;
    use alloc::vec;

    #[test]
    fn numbers_are_added_in_every_shape() {
        let mut sum = (1.0_f64, vec![1.0_f32, 2.0], [[1.0; 2]; 2], ());
        sum.accumulate((0.5, vec![10.0, 20.0], [[1.0, 2.0], [3.0, 4.0]], ()));
        assert_eq!(sum, (1.5, vec![11.0, 22.0], [[2.0, 3.0], [4.0, 5.0]], ()));
    }

    #[test]
    fn none_is_zero() {
        let mut sum = None;
        sum.accumulate(None);
        sum.accumulate(Some(1.0));
        sum.accumulate(Some(0.5));
        sum.accumulate(None);
        assert_eq!(sum, Some(1.5));
    }

    #[test]
    #[should_panic(expected = "different lengths: 2 and 3")]
    fn vectors_of_different_lengths_panic() {
        vec![0.0; 2].accumulate(vec![0.0; 3]);
    }
}
