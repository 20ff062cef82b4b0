//! Arguments in `f64`, for functions that are generic over their float.

use super::Constant;

/// A value whose `f32`s become `f64`s.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the gradient check cannot write `{Self}` in `f64`",
    note = "without the option `wide` an `f32` function is checked by itself"
)]
pub trait Widen {
    type Wide;
    fn widen(&self) -> Self::Wide;
}

impl Widen for f32 {
    type Wide = f64;
    fn widen(&self) -> f64 {
        f64::from(*self)
    }
}

macro_rules! as_they_are {
    ($($ty:ty)*) => {$(
        impl Widen for $ty {
            type Wide = $ty;
            fn widen(&self) -> $ty {
                *self
            }
        }
    )*};
}
as_they_are!(() f64 u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char &'static str);

impl<T: Widen> Widen for [T] {
    type Wide = Vec<T::Wide>;
    fn widen(&self) -> Self::Wide {
        self.iter().map(T::widen).collect()
    }
}

impl<T: Widen> Widen for Vec<T> {
    type Wide = Vec<T::Wide>;
    fn widen(&self) -> Self::Wide {
        self.as_slice().widen()
    }
}

impl<T: Widen, const N: usize> Widen for [T; N] {
    type Wide = [T::Wide; N];
    fn widen(&self) -> Self::Wide {
        self.each_ref().map(T::widen)
    }
}

impl<T: Widen> Widen for Option<T> {
    type Wide = Option<T::Wide>;
    fn widen(&self) -> Self::Wide {
        self.as_ref().map(T::widen)
    }
}

impl<T: Widen> Widen for Constant<T> {
    type Wide = Constant<T::Wide>;
    fn widen(&self) -> Self::Wide {
        Constant(self.0.widen())
    }
}

macro_rules! tuples {
    ($($part:ident $position:tt),*) => {
        impl<$($part: Widen),*> Widen for ($($part,)*) {
            type Wide = ($($part::Wide,)*);
            fn widen(&self) -> Self::Wide {
                ($(self.$position.widen(),)*)
            }
        }
    };
}
tuples!(A 0);
tuples!(A 0, B 1);
tuples!(A 0, B 1, C 2);
tuples!(A 0, B 1, C 2, D 3);

#[cfg(test)]
mod tests {
    use super::Widen;

    #[test]
    fn only_floats_change() {
        let wide = ([0.5_f32, 1.5], vec![(2_u8, 0.25_f32)], "text", Some(3.0)).widen();
        assert_eq!(wide, ([0.5_f64, 1.5], vec![(2, 0.25)], "text", Some(3.0)));
    }
}
