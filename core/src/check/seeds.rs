//! The seed of a pullback from cotangents of the value and of the in/out arguments.

use crate::Differentiable;

/// Whether the value of a function has a cotangent: `vjp` leaves the unit out.
///
/// `(&Valued(&value)).kind()` finds the method of [`UnitKind`] where that is the case, since Rust looks for a
/// method of `Valued` before one of `&Valued`.
#[doc(hidden)]
pub struct Valued<'v, R>(pub &'v R);

#[doc(hidden)]
pub struct WithValue;

#[doc(hidden)]
pub struct WithoutValue;

#[doc(hidden)]
pub trait UnitKind {
    fn kind(&self) -> WithoutValue {
        WithoutValue
    }
}
impl<R: Differentiable<Tangent = ()>> UnitKind for Valued<'_, R> {}

#[doc(hidden)]
pub trait ValueKind {
    fn kind(&self) -> WithValue {
        WithValue
    }
}
impl<R> ValueKind for &Valued<'_, R> {}

/// The cotangent of an in/out argument: a vector for an array that is passed as a slice.
#[doc(hidden)]
pub trait IntoPart<P> {
    fn into_part(self) -> P;
}

impl<T> IntoPart<T> for T {
    fn into_part(self) -> T {
        self
    }
}

impl<T, const N: usize> IntoPart<Vec<T>> for [T; N] {
    fn into_part(self) -> Vec<T> {
        self.into()
    }
}

/// A seed made of the cotangents of the value and of the in/out arguments.
#[doc(hidden)]
pub trait IntoSeed<K, S> {
    fn into_seed(self) -> S;
}

macro_rules! seeds {
    ($($part:ident $seed:ident),*) => {
        impl<$($part: IntoPart<$seed>, $seed),*> IntoSeed<WithoutValue, ($($seed,)*)> for ((), $($part,)*) {
            fn into_seed(self) -> ($($seed,)*) {
                #[allow(non_snake_case)]
                let ((), $($part,)*) = self;
                ($($part.into_part(),)*)
            }
        }
        seeds!(@value $($part $seed),*);
    };
    (@value $($part:ident $seed:ident),*) => {
        impl<R, $($part: IntoPart<$seed>, $seed),*> IntoSeed<WithValue, (R, $($seed,)*)> for (R, $($part,)*) {
            fn into_seed(self) -> (R, $($seed,)*) {
                #[allow(non_snake_case)]
                let (value, $($part,)*) = self;
                (value, $($part.into_part(),)*)
            }
        }
    };
}
seeds!(@value A P);
seeds!(A P, B Q);
seeds!(A P, B Q, C S);
seeds!(A P, B Q, C S, D T);
seeds!(A P, B Q, C S, D T, E U);
seeds!(A P, B Q, C S, D T, E U, F V);
seeds!(A P, B Q, C S, D T, E U, F V, G W);

// A seed of one part is bare.
impl<R> IntoSeed<WithValue, R> for (R,) {
    fn into_seed(self) -> R {
        self.0
    }
}
impl IntoSeed<WithoutValue, ()> for ((),) {
    fn into_seed(self) {}
}
impl<A: IntoPart<P>, P> IntoSeed<WithoutValue, P> for ((), A) {
    fn into_seed(self) -> P {
        self.1.into_part()
    }
}
