//! Arguments, results and gradients as lists of their floats, so that one checker serves all signatures.

use std::fmt::Debug;

/// Data whose floats can be listed.
pub trait Flat {
    /// Appends the floats, in order. Integers, booleans and text have none.
    fn flatten(&self, to: &mut Vec<f64>);
}

/// Data that a program takes or gives.
pub trait Storage: Flat + Clone + Debug {
    /// The cotangent that `vjp` takes for data of this type.
    type Cotangent;
    /// The relative spacing of its floats; 0 without floats.
    fn epsilon(&self) -> f64;
    /// Replaces the floats, in the order of [`Flat::flatten`].
    fn assign(&mut self, from: &mut dyn Iterator<Item = f64>);
    /// A cotangent of the same shape, from a list in the same order.
    fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> Self::Cotangent;
}

/// The floats of `data`.
pub fn flat(data: &impl Flat) -> Vec<f64> {
    let mut floats = Vec::new();
    data.flatten(&mut floats);
    floats
}

/// The next number of a list that is long enough by construction.
fn next(from: &mut dyn Iterator<Item = f64>) -> f64 {
    from.next().expect("the list has one number for each float")
}

macro_rules! floats {
    ($($float:ident)+) => {$(
        impl Flat for $float {
            fn flatten(&self, to: &mut Vec<f64>) {
                to.push(f64::from(*self));
            }
        }

        impl Storage for $float {
            type Cotangent = $float;

            fn epsilon(&self) -> f64 {
                f64::from($float::EPSILON)
            }

            fn assign(&mut self, from: &mut dyn Iterator<Item = f64>) {
                *self = next(from) as $float;
            }

            fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> $float {
                next(from) as $float
            }
        }
    )+};
}

floats!(f32 f64);

macro_rules! without_floats {
    ($($inactive:ty),+) => {$(
        impl Flat for $inactive {
            fn flatten(&self, _: &mut Vec<f64>) {}
        }

        impl Storage for $inactive {
            type Cotangent = ();

            fn epsilon(&self) -> f64 {
                0.0
            }

            fn assign(&mut self, _: &mut dyn Iterator<Item = f64>) {}

            fn cotangent(&self, _: &mut dyn Iterator<Item = f64>) {}
        }
    )+};
}

without_floats!((), bool, char, &'static str, String, u8, u32, u64, usize, i32, i64, isize);

impl<T: Flat> Flat for Vec<T> {
    fn flatten(&self, to: &mut Vec<f64>) {
        self.iter().for_each(|element| element.flatten(to));
    }
}

impl<T: Storage> Storage for Vec<T> {
    type Cotangent = Vec<T::Cotangent>;

    fn epsilon(&self) -> f64 {
        self.iter().map(T::epsilon).fold(0.0, f64::max)
    }

    fn assign(&mut self, from: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|element| element.assign(from));
    }

    fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> Self::Cotangent {
        self.iter().map(|element| element.cotangent(from)).collect()
    }
}

impl<T: Flat, const N: usize> Flat for [T; N] {
    fn flatten(&self, to: &mut Vec<f64>) {
        self.iter().for_each(|element| element.flatten(to));
    }
}

impl<T: Storage, const N: usize> Storage for [T; N] {
    type Cotangent = [T::Cotangent; N];

    fn epsilon(&self) -> f64 {
        self.iter().map(T::epsilon).fold(0.0, f64::max)
    }

    fn assign(&mut self, from: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|element| element.assign(from));
    }

    fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> Self::Cotangent {
        std::array::from_fn(|i| self[i].cotangent(from))
    }
}

/// Types with a derived tangent, which list their floats themselves.
#[macro_export]
macro_rules! derived {
    ($($ty:ty),+ $(,)?) => {$(
        impl $crate::flat::Flat for $ty {
            fn flatten(&self, to: &mut Vec<f64>) {
                to.extend(chainrule::Coordinates::to_flat(self));
            }
        }

        impl $crate::flat::Flat for <$ty as chainrule::Differentiable>::Tangent {
            fn flatten(&self, to: &mut Vec<f64>) {
                to.extend(chainrule::Coordinates::to_flat(self));
            }
        }

        impl $crate::flat::Storage for $ty {
            type Cotangent = <$ty as chainrule::Differentiable>::Tangent;

            fn epsilon(&self) -> f64 {
                let numbers = chainrule::Coordinates::coordinates(self, "");
                numbers.iter().map(|number| number.epsilon).fold(0.0, f64::max)
            }

            fn assign(&mut self, from: &mut dyn Iterator<Item = f64>) {
                chainrule::Coordinates::write(self, from);
            }

            fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> Self::Cotangent {
                let mut cotangent = chainrule::Differentiable::zero_tangent(self);
                chainrule::Coordinates::write(&mut cotangent, from);
                cotangent
            }
        }
    )+};
}

macro_rules! tuples {
    ($($($part:ident $index:tt)+;)+) => {$(
        impl<$($part: Flat),+> Flat for ($($part,)+) {
            fn flatten(&self, to: &mut Vec<f64>) {
                $(self.$index.flatten(to);)+
            }
        }

        impl<$($part: Storage),+> Storage for ($($part,)+) {
            type Cotangent = ($($part::Cotangent,)+);

            fn epsilon(&self) -> f64 {
                [$(self.$index.epsilon()),+].into_iter().fold(0.0, f64::max)
            }

            fn assign(&mut self, from: &mut dyn Iterator<Item = f64>) {
                $(self.$index.assign(from);)+
            }

            fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> Self::Cotangent {
                ($(self.$index.cotangent(from),)+)
            }
        }
    )+};
}

tuples! {
    A 0;
    A 0 B 1;
    A 0 B 1 C 2;
    A 0 B 1 C 2 D 3;
    A 0 B 1 C 2 D 3 E 4;
    A 0 B 1 C 2 D 3 E 4 F 5;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
}

impl<T: Flat> Flat for Option<T> {
    fn flatten(&self, to: &mut Vec<f64>) {
        self.iter().for_each(|held| held.flatten(to));
    }
}

impl<T: Storage> Storage for Option<T> {
    type Cotangent = Option<T::Cotangent>;

    fn epsilon(&self) -> f64 {
        self.as_ref().map_or(0.0, T::epsilon)
    }

    fn assign(&mut self, from: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|held| held.assign(from));
    }

    fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> Self::Cotangent {
        self.as_ref().map(|held| held.cotangent(from))
    }
}

impl<T: Flat, E> Flat for Result<T, E> {
    fn flatten(&self, to: &mut Vec<f64>) {
        self.iter().for_each(|held| held.flatten(to));
    }
}

impl<T: Storage, E: Clone + Debug> Storage for Result<T, E> {
    type Cotangent = Option<T::Cotangent>;

    fn epsilon(&self) -> f64 {
        self.as_ref().map_or(0.0, T::epsilon)
    }

    fn assign(&mut self, from: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|held| held.assign(from));
    }

    fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> Self::Cotangent {
        self.as_ref().ok().map(|held| held.cotangent(from))
    }
}
