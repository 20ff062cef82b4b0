//! Points and gradients as a list of numbers.

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

/// A value that is a list of floats to the gradient check: a point, a result or a gradient.
///
/// Integers, `bool` and text have no coordinates, so that the check keeps them as they are.
#[diagnostic::on_unimplemented(
    message = "the gradient check does not know the differentiable numbers in `{Self}`",
    note = "write an argument that is passed by reference as `&x`, `&mut x` or `&*x`, so that the check can copy it"
)]
pub trait Coordinates {
    /// Appends the floats in order; `path` is how the value itself is called.
    fn describe(&self, path: &str, into: &mut Vec<Coordinate>);

    /// Replaces the floats, in the same order.
    fn write(&mut self, from: &mut dyn Iterator<Item = f64>);
}

/// The floats of a value.
pub(super) fn coordinates(of: &(impl Coordinates + ?Sized), path: &str) -> Vec<Coordinate> {
    let mut found = Vec::new();
    of.describe(path, &mut found);
    found
}

/// The floats of a value, without their paths.
pub(super) fn flat(of: &(impl Coordinates + ?Sized)) -> Vec<f64> {
    coordinates(of, "").into_iter().map(|coordinate| coordinate.value).collect()
}

macro_rules! floats {
    ($($float:ident)*) => {$(
        impl Coordinates for $float {
            fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
                let epsilon = f64::from($float::EPSILON);
                into.push(Coordinate { path: path.to_owned(), value: f64::from(*self), epsilon });
            }
            fn write(&mut self, from: &mut dyn Iterator<Item = f64>) {
                if let Some(value) = from.next() {
                    // Rounding to `f32` is meant: the check knows the type and expects it.
                    #[allow(clippy::unnecessary_cast)]
                    let rounded = value as $float;
                    *self = rounded;
                }
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! without_coordinates {
    ($($ty:ty)*) => {$(
        impl Coordinates for $ty {
            fn describe(&self, _: &str, _: &mut Vec<Coordinate>) {}
            fn write(&mut self, _: &mut dyn Iterator<Item = f64>) {}
        }
    )*};
}
without_coordinates!(() u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char &str String);

impl<T: Coordinates> Coordinates for [T] {
    fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
        for (index, element) in self.iter().enumerate() {
            element.describe(&format!("{path}[{index}]"), into);
        }
    }
    fn write(&mut self, from: &mut dyn Iterator<Item = f64>) {
        for element in self {
            element.write(from);
        }
    }
}

macro_rules! sequences {
    ($([$($generics:tt)*] $sequence:ty),*) => {$(
        impl<T: Coordinates, $($generics)*> Coordinates for $sequence {
            fn describe(&self, path: &str, into: &mut Vec<Coordinate>) {
                self.as_slice().describe(path, into);
            }
            fn write(&mut self, from: &mut dyn Iterator<Item = f64>) {
                self.as_mut_slice().write(from);
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
            fn write(&mut self, from: &mut dyn Iterator<Item = f64>) {
                $(self.$index.write(from);)*
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

/// An argument that is held constant: it has no coordinates, whatever is in it.
#[derive(Clone, Copy, Debug)]
pub struct Constant<T>(
    /// The argument.
    pub T,
);

impl<T> Coordinates for Constant<T> {
    fn describe(&self, _: &str, _: &mut Vec<Coordinate>) {}
    fn write(&mut self, _: &mut dyn Iterator<Item = f64>) {}
}

#[cfg(test)]
mod tests {
    use super::{Constant, Coordinates, coordinates, flat};

    #[test]
    fn every_float_has_a_path() {
        let point = (vec![[1.0, 2.0]], 3.0_f32, 4_usize, Constant(5.0));
        let found = coordinates(&point, "p");
        let paths: Vec<_> = found.iter().map(|c| (c.path.as_str(), c.value)).collect();
        assert_eq!(paths, [("p.0[0][0]", 1.0), ("p.0[0][1]", 2.0), ("p.1", 3.0)]);
    }

    #[test]
    fn what_is_written_is_read_back_in_its_own_type() {
        let mut point = (0.0_f32, [0.0; 2], true);
        point.write(&mut [0.1, 0.2, 0.3].into_iter());
        assert_eq!(flat(&point), [f64::from(0.1_f32), 0.2, 0.3]);
    }
}
