//! Primals of arguments of which the caller does not know whether the callee takes them as `&T` or `&mut T`.

use alloc::vec::Vec;

use crate::Differentiable;

/// The primal of a parameter that is `&mut`: the callee keeps what it needs, and looks at none.
#[derive(Debug)]
pub struct Overwritten;

/// What a callee may ask for where it is lent a `P`.
pub trait LentFrom<P: ?Sized> {
    /// The primal as the callee takes it.
    fn lent_from(primal: &P) -> &Self;
}

impl<P: ?Sized> LentFrom<P> for Overwritten {
    #[inline]
    fn lent_from(_: &P) -> &Overwritten {
        &Overwritten
    }
}

impl<P: Differentiable + ?Sized> LentFrom<P> for P {
    #[inline]
    fn lent_from(primal: &P) -> &P {
        primal
    }
}

impl<T: Differentiable> LentFrom<Vec<T>> for [T] {
    #[inline]
    fn lent_from(primal: &Vec<T>) -> &[T] {
        primal
    }
}

impl<T: Differentiable, const N: usize> LentFrom<[T; N]> for [T] {
    #[inline]
    fn lent_from(primal: &[T; N]) -> &[T] {
        primal
    }
}

/// The primal as the callee takes it.
#[inline]
#[must_use]
pub fn lent<P: ?Sized, Q: LentFrom<P> + ?Sized>(primal: &P) -> &Q {
    Q::lent_from(primal)
}

#[cfg(test)]
mod tests {
    use super::{Overwritten, lent};
    use alloc::vec;

    #[test]
    fn a_callee_is_lent_what_it_takes() {
        let slice = |x: &[f64]| x.len();
        let mutable = |_: &Overwritten| 0;
        let saved = vec![1.0, 2.0];
        assert_eq!((slice(lent(&saved)), slice(lent(&[1.0])), slice(lent(&saved[1..]))), (2, 1, 1));
        assert_eq!((mutable(lent(&saved)), mutable(lent(&1.0)), mutable(lent(&saved[..]))), (0, 0, 0));
    }
}
