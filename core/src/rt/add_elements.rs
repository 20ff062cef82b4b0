//! The sum of two cotangents with elements that only the caller can add.

/// Adds the elements of the other one, one by one.
///
/// # Panics
///
/// Cotangents of different lengths do not belong to the same value: adding them panics.
#[inline]
pub fn add_elements<T>(
    sum: &mut [T],
    other: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
    add: impl Fn(&mut T, T),
) {
    let other = other.into_iter();
    let (len, more) = (sum.len(), other.len());
    assert!(len == more, "cannot add cotangents of different lengths: {len} and {more}");
    for (entry, more) in sum.iter_mut().zip(other) {
        add(entry, more);
    }
}
