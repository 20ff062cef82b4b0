//! Primals of arguments of which the caller does not know whether the callee takes them as `&T` or `&mut T`.

use alloc::vec::Vec;

/// The primal of a parameter that is `&mut`, or of a receiver that is taken by value: the callee keeps what it needs,
/// and looks at none.
#[derive(Clone, Copy, Debug)]
pub struct Overwritten;

/// What a callee may ask for where it is lent a `P`.
pub trait LentFrom<'a, P: ?Sized> {
    /// The primal as the callee takes it.
    fn lent_from(primal: &'a P) -> Self;
}

impl<P: ?Sized> LentFrom<'_, P> for Overwritten {
    #[inline]
    fn lent_from(_: &P) -> Overwritten {
        Overwritten
    }
}

impl<'a, P: ?Sized> LentFrom<'a, P> for &'a P {
    #[inline]
    fn lent_from(primal: &'a P) -> &'a P {
        primal
    }
}

impl<'a, T> LentFrom<'a, Vec<T>> for &'a [T] {
    #[inline]
    fn lent_from(primal: &'a Vec<T>) -> &'a [T] {
        primal
    }
}

impl<'a, T, const N: usize> LentFrom<'a, [T; N]> for &'a [T] {
    #[inline]
    fn lent_from(primal: &'a [T; N]) -> &'a [T] {
        primal
    }
}

/// The primal as the callee takes it.
#[inline]
#[must_use]
pub fn lent<'a, P: ?Sized, Q: LentFrom<'a, P>>(primal: &'a P) -> Q {
    Q::lent_from(primal)
}

/// Says that a method looks at its receiver again.
#[derive(Clone, Copy, Debug)]
pub struct Needed;

impl Needed {
    /// A copy of the receiver, which is overwritten later.
    #[inline]
    #[must_use]
    pub fn of<P: Saved>(self, receiver: &P) -> P {
        receiver.clone()
    }
}

impl Overwritten {
    /// Nothing of the receiver.
    #[inline]
    #[must_use]
    pub fn of<P: ?Sized>(self, _: &P) -> Overwritten {
        self
    }
}

/// What can be saved before it is overwritten.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this call: the derivative of the method needs its receiver, which is overwritten later, and `{Self}` is not `Clone`\nhelp: derive `Clone` for it, or keep what is overwritten in another variable [CR050]",
    label = "`{Self}` is not `Clone`"
)]
pub trait Saved: Clone {}

impl<P: Clone> Saved for P {}

#[cfg(test)]
mod tests {
    use super::{Overwritten, lent};
    use alloc::vec;

    #[test]
    fn a_callee_is_lent_what_it_takes() {
        fn slice() -> impl Fn(&[f64]) -> usize {
            |x: &[f64]| x.len()
        }
        let (slice, mutable) = (slice(), |_: Overwritten| 0);
        let saved = vec![1.0, 2.0];
        assert_eq!((slice(lent(&saved)), slice(lent(&[1.0])), slice(lent(&saved[1..]))), (2, 1, 1));
        assert_eq!((mutable(lent(&saved)), mutable(lent(&1.0)), mutable(lent(&saved[..]))), (0, 0, 0));
    }
}
