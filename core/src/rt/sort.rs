//! Sorting with a record of where each element came from.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Elements that are told apart by all of their bits, so that it can be seen where each one went.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate a sort of `{Self}`: only the bits of its parts tell where each element went\n\
               help: write `#[derive(chainrule::Differentiable)]` before its definition and those of its fields [CR028]"
)]
pub trait Identified {
    /// An order in which only what is the same bit by bit is equal.
    fn identity(&self, other: &Self) -> Ordering;
}

macro_rules! identified {
    ($method:ident: $($ty:ty)*) => {$(
        impl Identified for $ty {
            #[inline]
            fn identity(&self, other: &$ty) -> Ordering {
                self.$method(other)
            }
        }
    )*};
}
identified!(total_cmp: f32 f64);
identified!(cmp: () i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char str String);

impl<T: Identified + ?Sized> Identified for &T {
    fn identity(&self, other: &&T) -> Ordering {
        (**self).identity(*other)
    }
}

impl<T: Identified> Identified for [T] {
    fn identity(&self, other: &[T]) -> Ordering {
        let elements = self.iter().zip(other).map(|(one, other)| one.identity(other));
        elements.fold(self.len().cmp(&other.len()), Ordering::then)
    }
}

impl<T: Identified, const N: usize> Identified for [T; N] {
    fn identity(&self, other: &[T; N]) -> Ordering {
        self[..].identity(&other[..])
    }
}

impl<T: Identified> Identified for Vec<T> {
    fn identity(&self, other: &Vec<T>) -> Ordering {
        self[..].identity(&other[..])
    }
}

impl<T: Identified> Identified for Option<T> {
    fn identity(&self, other: &Option<T>) -> Ordering {
        match (self, other) {
            (Some(one), Some(other)) => one.identity(other),
            _ => self.is_some().cmp(&other.is_some()),
        }
    }
}

macro_rules! identified_tuples {
    ($(($($part:ident $index:tt),+))+) => {$(
        impl<$($part: Identified),+> Identified for ($($part,)+) {
            fn identity(&self, other: &Self) -> Ordering {
                Ordering::Equal$(.then_with(|| self.$index.identity(&other.$index)))+
            }
        }
    )+};
}
identified_tuples! { (A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) }

/// For each position after sorting, the position before: `sort` is the user's call, done on a copy.
pub fn order<T: Clone + Identified>(elements: &[T], sort: impl FnOnce(&mut [T])) -> Vec<usize> {
    let mut sorted = elements.to_vec();
    sort(&mut sorted);
    let (from, to) = (by_identity(elements), by_identity(&sorted));
    let mut order = alloc::vec![0; elements.len()];
    for (from, to) in from.into_iter().zip(to) {
        order[to] = from;
    }
    order
}

fn by_identity<T: Identified>(elements: &[T]) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..elements.len()).collect();
    positions.sort_by(|one, other| elements[*one].identity(&elements[*other]));
    positions
}

/// Puts the element at `order[i]` at position `i`.
pub fn permute<T>(elements: &mut [T], order: &[usize]) {
    let mut inverse = alloc::vec![0; order.len()];
    order.iter().enumerate().for_each(|(to, from)| inverse[*from] = to);
    scatter(elements, inverse);
}

/// The inverse of [`permute`].
pub fn unpermute<T>(elements: &mut [T], order: &[usize]) {
    scatter(elements, order.to_vec());
}

/// Moves each element to its target, by exchanges along the cycles.
fn scatter<T>(elements: &mut [T], mut targets: Vec<usize>) {
    for at in 0..targets.len() {
        while targets[at] != at {
            let target = targets[at];
            elements.swap(at, target);
            targets.swap(at, target);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{order, permute, unpermute};
    use alloc::vec::Vec;

    #[test]
    fn a_permutation_is_undone() {
        let before = [3.0, -0.0, 7.0, 0.0, 3.0, f64::NAN, -1.0];
        let order = order(&before, |v| v.sort_by(f64::total_cmp));
        assert_eq!(order, [6, 1, 3, 0, 4, 2, 5]);
        let mut sorted = before;
        permute(&mut sorted, &order);
        assert!(sorted.is_sorted_by(|a, b| a.total_cmp(b).is_le()));
        unpermute(&mut sorted, &order);
        let bits = |v: &[f64]| v.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(&sorted), bits(&before));
    }

    #[test]
    fn tuples_are_told_apart_by_all_parts() {
        let pairs = [(1.0_f64, 2), (1.0, 1), (0.0, 3)];
        assert_eq!(order(&pairs, |v| v.sort_by(|a, b| a.0.total_cmp(&b.0))), [2, 0, 1]);
        assert!(order(&[] as &[f64], |v| v.sort_by(f64::total_cmp)).is_empty());
    }
}
