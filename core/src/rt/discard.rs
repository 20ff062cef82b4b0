//! A cotangent that nobody wants.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::{Differentiable, NotInWrt, Tangent};

/// A cotangent type that a callee may ask for where it is passed a `P`.
///
/// The callee decides it: for a vector that is passed as a slice it is a slice, for a parameter outside
/// `wrt` it is [`NotInWrt`] whatever the argument is.
pub trait DiscardFor<P: ?Sized> {
    /// A zero for the callee to add to.
    fn zero_for(primal: &P) -> Box<Self>;
}

impl<P: ?Sized> DiscardFor<P> for NotInWrt {
    #[inline]
    fn zero_for(_: &P) -> Box<NotInWrt> {
        Box::new(NotInWrt)
    }
}

impl<P: Differentiable<Tangent = C> + ?Sized, C: Tangent> DiscardFor<P> for C {
    #[inline]
    fn zero_for(primal: &P) -> Box<C> {
        Box::new(primal.unwanted_tangent())
    }
}

impl<P: Differentiable<Tangent: IntoElements<T>> + ?Sized, T> DiscardFor<P> for [T] {
    #[inline]
    fn zero_for(primal: &P) -> Box<[T]> {
        primal.zero_tangent().into_elements()
    }
}

/// A cotangent that coerces to a slice.
pub trait IntoElements<T> {
    /// Its elements.
    fn into_elements(self) -> Box<[T]>;
}

impl<T> IntoElements<T> for Vec<T> {
    #[inline]
    fn into_elements(self) -> Box<[T]> {
        self.into_boxed_slice()
    }
}

impl<T, const N: usize> IntoElements<T> for [T; N] {
    #[inline]
    fn into_elements(self) -> Box<[T]> {
        Box::new(self)
    }
}

/// The owner of a cotangent that nobody wants, for `&mut *discard(&primal)` where a callee expects one.
#[inline]
#[must_use]
pub fn discard<P: ?Sized, C: DiscardFor<P> + ?Sized>(primal: &P) -> Box<C> {
    C::zero_for(primal)
}

/// The primal of a type that may have no tangent. `(&&Discarded(&primal)).discard()` finds the first of the two
/// traits below that fits.
pub struct Discarded<'p, P: ?Sized>(pub &'p P);

/// For a type with a tangent.
pub trait DiscardKnown<P: ?Sized> {
    /// As [`discard`].
    fn discard<C: DiscardFor<P> + ?Sized>(&self) -> Box<C>;
}

impl<P: Differentiable + ?Sized> DiscardKnown<P> for &Discarded<'_, P> {
    #[inline]
    fn discard<C: DiscardFor<P> + ?Sized>(&self) -> Box<C> {
        C::zero_for(self.0)
    }
}

/// For a type without: its callee asks for nothing.
pub trait DiscardUnknown {
    /// Nothing, of the type that the callee asks for.
    fn discard<C: Nothing>(&self) -> Box<C>;
}

impl<P: ?Sized> DiscardUnknown for Discarded<'_, P> {
    #[inline]
    fn discard<C: Nothing>(&self) -> Box<C> {
        Box::new(C::NOTHING)
    }
}

/// The cotangent types of parameters without derivative.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate a call that is given a type without tangent, where the callee asks for `{Self}`\nhelp: write `#[derive(chainrule::Differentiable)]` before the definition of the type [CR039]"
)]
pub trait Nothing {
    /// The only value.
    const NOTHING: Self;
}

impl Nothing for () {
    const NOTHING: () = ();
}

impl Nothing for NotInWrt {
    const NOTHING: NotInWrt = NotInWrt;
}

#[cfg(test)]
// The calls are written as generated code writes them, whatever the arguments are.
#[allow(clippy::explicit_auto_deref, clippy::borrow_deref_ref, clippy::useless_vec)]
mod tests {
    use super::discard;
    use crate::{Differentiable, NotInWrt};
    use alloc::{vec, vec::Vec};

    fn slices() -> impl Fn(&[f64], &mut [f64], f64) -> (f64,) {
        |x: &[f64], dx: &mut [f64], seed: f64| {
            dx[0] += seed * x[0];
            (dx[x.len() - 1],)
        }
    }

    #[test]
    fn a_callee_that_takes_a_slice_is_given_one() {
        let backward = slices();
        let (view, vector, array): (&[f64], Vec<f64>, [f64; 2]) = (&[1.0, 2.0], vec![3.0], [4.0; 2]);
        assert_eq!(backward(view, &mut *discard(view), 1.0), (0.0,));
        assert_eq!(backward(view, &mut *discard(&view), 1.0), (0.0,));
        assert_eq!(backward(&view[..1], &mut *discard(&view[..1]), 2.0), (2.0,));
        assert_eq!(backward(&vector, &mut *discard(&vector), 1.0), (3.0,));
        assert_eq!(backward(&array, &mut *discard(&array), 1.0), (0.0,));
    }

    #[test]
    fn a_callee_that_takes_something_sized_is_given_that() {
        let scalar = |x: &f64, dx: &mut f64| *dx += x;
        let array = |x: &[f64; 3], dx: &mut [f64; 3]| dx[0] += x[0];
        let vector = |x: &Vec<f64>, dx: &mut Vec<f64>| dx[0] += x[0];
        let tuple = |x: &(f64, usize), dx: &mut (f64, ())| dx.0 += x.0;
        scalar(&1.0, &mut *discard(&1.0));
        array(&[1.0; 3], &mut *discard(&[1.0; 3]));
        vector(&vec![1.0], &mut *discard(&vec![1.0]));
        tuple(&(1.0, 2), &mut *discard(&(1.0, 2)));
    }

    #[test]
    fn what_has_no_derivative_has_units() {
        let indices = |x: &[usize], dx: &mut [()]| assert_eq!(x.len(), dx.len());
        let text = |_: &str, (): &mut ()| {};
        indices(&[1, 2], &mut *discard(&[1, 2]));
        text("a", &mut *discard("a"));
    }

    #[test]
    fn outside_wrt_the_argument_need_not_be_differentiable() {
        struct Config;
        fn closure() -> impl Fn(&Config, &mut NotInWrt, &[f64], &mut NotInWrt, f64) {
            |_: &Config, _: &mut NotInWrt, _: &[f64], _: &mut NotInWrt, _: f64| {}
        }
        closure()(&Config, &mut *discard(&Config), &[1.0], &mut *discard(&[1.0]), 1.0);
    }

    #[allow(
        clippy::needless_borrow,
        reason = "generated code does not know the type and always borrows twice"
    )]
    #[test]
    fn a_type_without_tangent_is_asked_for_nothing() {
        use super::{DiscardKnown as _, DiscardUnknown as _, Discarded};
        struct Mode;
        let tested = |_: &Mode, (): &mut (), _: &Mode, _: &mut NotInWrt| {};
        tested(&Mode, &mut *(&&Discarded(&Mode)).discard(), &Mode, &mut *(&&Discarded(&Mode)).discard());
        let number = |x: &f64, dx: &mut f64| *dx += x;
        number(&1.0, &mut *(&&Discarded(&1.0)).discard());
    }

    #[test]
    fn a_type_of_the_users_goes_through_differentiable() {
        struct Angle(f64);
        impl Differentiable for Angle {
            type Tangent = f64;
            fn zero_tangent(&self) -> f64 {
                0.0 * self.0
            }
        }
        fn closure() -> impl Fn(&Angle, &mut <Angle as Differentiable>::Tangent, f64) {
            |angle: &Angle, d: &mut f64, seed: f64| *d += angle.0 * seed
        }
        closure()(&Angle(1.0), &mut *discard(&Angle(1.0)), 1.0);
    }

    #[test]
    fn a_mutable_argument_has_no_primal_of_its_own_type() {
        let in_out = |dx: &mut [f64], seed: f64| dx[0] = seed;
        let mut x = vec![1.0; 2];
        let view = &mut x[..];
        in_out(&mut *discard(&view), 1.0);
    }
}
