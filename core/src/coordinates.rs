//! Points and gradients as a list of numbers.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// A float somewhere in an argument or a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Coordinate {
    /// How one gets there: `w[3]`, `pair.0`.
    pub path: String,
    /// Its value.
    pub value: f64,
    /// The distance from 1 to the next number of its type.
    pub epsilon: f64,
}

/// Floats of one type that lie side by side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Floats<'a> {
    /// Single precision.
    F32(&'a [f32]),
    /// Double precision.
    F64(&'a [f64]),
}

/// Floats of one type that lie side by side, to be changed.
#[derive(Debug, PartialEq)]
pub enum FloatsMut<'a> {
    /// Single precision.
    F32(&'a mut [f32]),
    /// Double precision.
    F64(&'a mut [f64]),
}

/// A value that is a list of floats: a point, a result, a gradient. It is what an optimiser or the gradient
/// check sees of it. `#[derive(Differentiable)]` implements it for a struct and for its tangent, whose floats
/// are in the same order.
///
/// Integers, `bool` and text have no coordinates and stay as they are.
///
/// ```
/// use chainrule::Coordinates;
///
/// let mut weights = (vec![1.0, 2.0], 3.0);
/// weights.apply(-0.5, &(vec![2.0, 0.0], 4.0));
/// assert_eq!(weights, (vec![0.0, 2.0], 1.0));
/// assert_eq!(weights.coordinates("w")[1].path, "w.0[1]");
/// assert_eq!(weights.to_flat(), [0.0, 2.0, 1.0]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`chainrule` does not know the differentiable numbers in `{Self}`",
    note = "an argument of the gradient check that is passed by reference is written as `&x`, `&mut x` or `&*x`, so that the check can copy it"
)]
pub trait Coordinates {
    /// Appends the floats in order; `path` is how the value itself is called.
    fn describe(&self, path: &str, into: &mut Vec<Coordinate>);

    /// Visits the floats in order.
    fn for_each(&self, visit: &mut dyn FnMut(f64));

    /// Replaces each float, in the same order.
    fn update(&mut self, change: &mut dyn FnMut(f64) -> f64);

    /// Appends the floats as slices, in order, for who goes through many of them; whether that is possible. A value
    /// that cannot be seen so is read by [`for_each`](Self::for_each).
    fn slices<'a>(&'a self, into: &mut Vec<Floats<'a>>) -> bool {
        let _ = into;
        false
    }

    /// The same slices, to be changed.
    fn slices_mut<'a>(&'a mut self, into: &mut Vec<FloatsMut<'a>>) -> bool {
        let _ = into;
        false
    }

    /// As [`slices`](Self::slices), of several values that lie side by side.
    #[doc(hidden)]
    fn slices_of<'a>(values: &'a [Self], into: &mut Vec<Floats<'a>>) -> bool
    where
        Self: Sized,
    {
        values.iter().all(|value| value.slices(into))
    }

    /// As [`slices_mut`](Self::slices_mut), of several values that lie side by side.
    #[doc(hidden)]
    fn slices_of_mut<'a>(values: &'a mut [Self], into: &mut Vec<FloatsMut<'a>>) -> bool
    where
        Self: Sized,
    {
        values.iter_mut().all(|value| value.slices_mut(into))
    }

    /// The floats with their paths, such as `layers[1].weight[0]`.
    fn coordinates(&self, name: &str) -> Vec<Coordinate> {
        let mut found = Vec::new();
        self.describe(name, &mut found);
        found
    }

    /// The floats.
    fn to_flat(&self) -> Vec<f64> {
        let mut found = Vec::new();
        self.for_each(&mut |value| found.push(value));
        found
    }

    /// Replaces the floats by those of the iterator, in the same order, as long as there are any.
    fn write(&mut self, from: &mut dyn Iterator<Item = f64>) {
        self.update(&mut |old| from.next().unwrap_or(old));
    }

    /// `self += rate * step`, float by float: a step of an optimiser, or a sum of gradients.
    ///
    /// # Panics
    ///
    /// A step with another number of floats does not belong to the value.
    fn apply<S: Coordinates + ?Sized>(&mut self, rate: f64, step: &S)
    where
        Self: Sized,
    {
        let step = step.to_flat();
        let mut entries = step.iter();
        let mut missing = 0_usize;
        self.update(&mut |old| match entries.next() {
            Some(entry) => old + rate * entry,
            None => {
                missing += 1;
                old
            }
        });
        let (own, other) = (step.len() - entries.len() + missing, step.len());
        assert!(own == other, "cannot apply a step of {other} numbers to {own}");
    }
}

/// The floats of a value.
#[cfg(feature = "check")]
pub(crate) fn coordinates(of: &(impl Coordinates + ?Sized), path: &str) -> Vec<Coordinate> {
    of.coordinates(path)
}

/// The floats of a value, without their paths.
#[cfg(feature = "check")]
pub(crate) fn flat(of: &(impl Coordinates + ?Sized)) -> Vec<f64> {
    of.to_flat()
}

macro_rules! floats {
    ($($float:ident $variant:ident)*) => {$(
        impl Coordinates for $float {
            fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
                let epsilon = f64::from($float::EPSILON);
                into.push(Coordinate { path: path.to_owned(), value: f64::from(*self), epsilon });
            }
            fn for_each(&self, visit: &mut dyn FnMut(f64)) {
                visit(f64::from(*self));
            }
            fn update(&mut self, change: &mut dyn FnMut(f64) -> f64) {
                // Rounding to `f32` is meant: who changes the numbers of an `f32` expects it.
                #[allow(clippy::unnecessary_cast)]
                let rounded = change(f64::from(*self)) as $float;
                *self = rounded;
            }
            fn slices<'a>(&'a self, into: &mut Vec<Floats<'a>>) -> bool {
                $float::slices_of(core::slice::from_ref(self), into)
            }
            fn slices_mut<'a>(&'a mut self, into: &mut Vec<FloatsMut<'a>>) -> bool {
                $float::slices_of_mut(core::slice::from_mut(self), into)
            }
            fn slices_of<'a>(values: &'a [$float], into: &mut Vec<Floats<'a>>) -> bool {
                into.push(Floats::$variant(values));
                true
            }
            fn slices_of_mut<'a>(values: &'a mut [$float], into: &mut Vec<FloatsMut<'a>>) -> bool {
                into.push(FloatsMut::$variant(values));
                true
            }
        }
    )*};
}
floats!(f32 F32 f64 F64);

macro_rules! without_coordinates {
    ($($ty:ty)*) => {$(
        impl Coordinates for $ty {
            fn describe(&self, _: &str, _: &mut Vec<Coordinate>) {}
            fn for_each(&self, _: &mut dyn FnMut(f64)) {}
            fn update(&mut self, _: &mut dyn FnMut(f64) -> f64) {}
            fn slices<'a>(&'a self, _: &mut Vec<Floats<'a>>) -> bool {
                true
            }
            fn slices_mut<'a>(&'a mut self, _: &mut Vec<FloatsMut<'a>>) -> bool {
                true
            }
        }
    )*};
}
without_coordinates!(() u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char &str String crate::NotInWrt);

/// What is not there has no floats.
impl<T: Coordinates> Coordinates for Option<T> {
    fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
        self.iter().for_each(|held| held.describe(path, into));
    }
    fn for_each(&self, visit: &mut dyn FnMut(f64)) {
        self.iter().for_each(|held| held.for_each(visit));
    }
    fn update(&mut self, change: &mut dyn FnMut(f64) -> f64) {
        self.iter_mut().for_each(|held| held.update(change));
    }
    fn slices<'a>(&'a self, into: &mut Vec<Floats<'a>>) -> bool {
        self.iter().all(|held| held.slices(into))
    }
    fn slices_mut<'a>(&'a mut self, into: &mut Vec<FloatsMut<'a>>) -> bool {
        self.iter_mut().all(|held| held.slices_mut(into))
    }
}

impl<T: Coordinates, E> Coordinates for Result<T, E> {
    fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
        self.iter().for_each(|held| held.describe(path, into));
    }
    fn for_each(&self, visit: &mut dyn FnMut(f64)) {
        self.iter().for_each(|held| held.for_each(visit));
    }
    fn update(&mut self, change: &mut dyn FnMut(f64) -> f64) {
        self.iter_mut().for_each(|held| held.update(change));
    }
    fn slices<'a>(&'a self, into: &mut Vec<Floats<'a>>) -> bool {
        self.iter().all(|held| held.slices(into))
    }
    fn slices_mut<'a>(&'a mut self, into: &mut Vec<FloatsMut<'a>>) -> bool {
        self.iter_mut().all(|held| held.slices_mut(into))
    }
}

impl<T: Coordinates> Coordinates for [T] {
    fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
        for (index, element) in self.iter().enumerate() {
            element.describe(&format!("{path}[{index}]"), into);
        }
    }
    fn for_each(&self, visit: &mut dyn FnMut(f64)) {
        self.iter().for_each(|element| element.for_each(visit));
    }
    fn update(&mut self, change: &mut dyn FnMut(f64) -> f64) {
        self.iter_mut().for_each(|element| element.update(change));
    }
    fn slices<'a>(&'a self, into: &mut Vec<Floats<'a>>) -> bool {
        T::slices_of(self, into)
    }
    fn slices_mut<'a>(&'a mut self, into: &mut Vec<FloatsMut<'a>>) -> bool {
        T::slices_of_mut(self, into)
    }
}

macro_rules! sequences {
    ($([$($generics:tt)*] $sequence:ty),*) => {$(
        impl<T: Coordinates, $($generics)*> Coordinates for $sequence {
            fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
                self.as_slice().describe(path, into);
            }
            fn for_each(&self, visit: &mut dyn FnMut(f64)) {
                self.as_slice().for_each(visit);
            }
            fn update(&mut self, change: &mut dyn FnMut(f64) -> f64) {
                self.as_mut_slice().update(change);
            }
            fn slices<'a>(&'a self, into: &mut Vec<Floats<'a>>) -> bool {
                T::slices_of(self, into)
            }
            fn slices_mut<'a>(&'a mut self, into: &mut Vec<FloatsMut<'a>>) -> bool {
                T::slices_of_mut(self, into)
            }
        }
    )*};
}
sequences!([] Vec<T>, [const N: usize] [T; N]);

macro_rules! tuples {
    ($($part:ident $index:tt)*) => {
        impl<$($part: Coordinates),*> Coordinates for ($($part,)*) {
            fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
                $(self.$index.describe(&format!("{path}.{}", $index), into);)*
            }
            fn for_each(&self, visit: &mut dyn FnMut(f64)) {
                $(self.$index.for_each(visit);)*
            }
            fn update(&mut self, change: &mut dyn FnMut(f64) -> f64) {
                $(self.$index.update(change);)*
            }
            fn slices<'a>(&'a self, into: &mut Vec<Floats<'a>>) -> bool {
                true $(&& self.$index.slices(into))*
            }
            fn slices_mut<'a>(&'a mut self, into: &mut Vec<FloatsMut<'a>>) -> bool {
                true $(&& self.$index.slices_mut(into))*
            }
        }
    };
}
tuples!(A 0);
tuples!(A 0 B 1);
tuples!(A 0 B 1 C 2);
tuples!(A 0 B 1 C 2 D 3);
tuples!(A 0 B 1 C 2 D 3 E 4);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10);
tuples!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11);

#[cfg(test)]
mod tests {
    use super::{Coordinates, Floats, FloatsMut};
    use alloc::vec;
    use alloc::vec::Vec;

    #[test]
    fn every_float_has_a_path() {
        let point = (vec![[1.0, 2.0]], 3.0_f32, 4_usize);
        let found = point.coordinates("p");
        let paths: Vec<_> = found.iter().map(|c| (c.path.as_str(), c.value)).collect();
        assert_eq!(paths, [("p.0[0][0]", 1.0), ("p.0[0][1]", 2.0), ("p.1", 3.0)]);
    }

    #[test]
    fn what_is_written_is_read_back_in_its_own_type() {
        let mut point = (0.0_f32, [0.0; 2], true);
        point.write(&mut [0.1, 0.2, 0.3].into_iter());
        assert_eq!(point.to_flat(), [f64::from(0.1_f32), 0.2, 0.3]);
    }

    #[test]
    fn floats_side_by_side_are_one_slice() {
        let mut point = (vec![1.0_f32, 2.0], [[3.0], [4.0]], 5_usize, Some(6.0));
        let mut found = Vec::new();
        assert!(point.slices(&mut found));
        let expected: [Floats<'_>; 4] =
            [Floats::F32(&[1.0, 2.0]), Floats::F64(&[3.0]), Floats::F64(&[4.0]), Floats::F64(&[6.0])];
        assert_eq!(found, expected);
        let mut changed = Vec::new();
        assert!(point.slices_mut(&mut changed));
        if let Some(FloatsMut::F32(first)) = changed.first_mut() {
            first.fill(0.5);
        }
        assert_eq!(point.0, [0.5, 0.5]);
    }
}
