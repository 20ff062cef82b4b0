//! Which values have a derivative, and of what type.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Tangent;

/// A type whose values can be differentiated with respect to.
///
/// Generated code goes through this trait where the macro does not know a type, such as an alias of `f64` or
/// a type of yours. Integers, `bool` and text have no derivative: their tangent is `()`.
///
/// ```
/// use chainrule::Differentiable;
///
/// assert_eq!([1.0, 2.0].zero_tangent(), [0.0, 0.0]);
/// assert_eq!((3, vec![1.5_f32; 2]).zero_tangent(), ((), vec![0.0_f32; 2]));
/// ```
#[diagnostic::on_unimplemented(
    message = "cannot differentiate through `{Self}`: the type has no tangent\nhelp: write `#[derive(chainrule::Differentiable)]` before its definition, or leave the parameter out with `wrt(...)` [CR039]",
    label = "`{Self}` is not `Differentiable`"
)]
pub trait Differentiable {
    /// The owned type of its cotangents: `f64` for `f64`, `Vec<f64>` for `[f64]`.
    type Tangent: Tangent;

    /// The zero that has the shape of this value.
    fn zero_tangent(&self) -> Self::Tangent;

    /// The same for a cotangent that nobody looks at: a type whose rules can do without notes that in it.
    #[inline]
    fn unwanted_tangent(&self) -> Self::Tangent {
        self.zero_tangent()
    }
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl Differentiable for $float {
            type Tangent = $float;
            #[inline]
            fn zero_tangent(&self) -> $float {
                0.0
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! without_derivative {
    ($($ty:ty)*) => {$(
        impl Differentiable for $ty {
            type Tangent = ();
            #[inline]
            fn zero_tangent(&self) {}
        }
    )*};
}
without_derivative!(() u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char str String);

macro_rules! references {
    ($($reference:ty)*) => {$(
        impl<T: Differentiable + ?Sized> Differentiable for $reference {
            type Tangent = T::Tangent;
            #[inline]
            fn zero_tangent(&self) -> T::Tangent {
                (**self).zero_tangent()
            }
            #[inline]
            fn unwanted_tangent(&self) -> T::Tangent {
                (**self).unwanted_tangent()
            }
        }
    )*};
}
references!(&T &mut T);

impl<T: Differentiable> Differentiable for [T] {
    type Tangent = Vec<T::Tangent>;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.iter().map(T::zero_tangent).collect()
    }
}

impl<T: Differentiable> Differentiable for Vec<T> {
    type Tangent = Vec<T::Tangent>;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_slice().zero_tangent()
    }
}

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    type Tangent = [T::Tangent; N];
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.each_ref().map(T::zero_tangent)
    }
}

/// What an `Option` holds has a cotangent where it is there.
impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(T::zero_tangent)
    }
}

/// The error has no derivative, whatever it is.
impl<T: Differentiable, E> Differentiable for Result<T, E> {
    type Tangent = Option<T::Tangent>;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().ok().map(T::zero_tangent)
    }
}

macro_rules! tuples {
    ($($part:ident $index:tt)*) => {
        impl<$($part: Differentiable),*> Differentiable for ($($part,)*) {
            type Tangent = ($($part::Tangent,)*);
            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                ($(self.$index.zero_tangent(),)*)
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
    use super::Differentiable;
    use alloc::vec;

    type Real = f64;

    #[test]
    fn the_zero_has_the_shape_of_the_value() {
        let rows: &[[f64; 2]] = &[[1.0, 2.0]; 3];
        assert_eq!(rows.zero_tangent(), vec![[0.0, 0.0]; 3]);
        assert_eq!(<&mut f32>::zero_tangent(&&mut 1.0), 0.0);
        assert_eq!((1.0, 2_usize, "text").zero_tangent(), (0.0, (), ()));
    }

    #[test]
    fn what_is_not_there_has_no_cotangent() {
        assert_eq!(Some([1.0, 2.0]).zero_tangent(), Some([0.0; 2]));
        assert_eq!(None::<f64>.zero_tangent(), None);
        assert_eq!(Ok::<_, &str>(1.0).zero_tangent(), Some(0.0));
        assert_eq!(Err::<f64, _>("none").zero_tangent(), None);
    }

    #[test]
    fn an_alias_of_a_float_is_a_float() {
        let zero: <Real as Differentiable>::Tangent = (1.0 as Real).zero_tangent();
        assert_eq!(zero, 0.0_f64);
    }
}
