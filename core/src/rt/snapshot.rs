//! Copies of what a loop reads and later statements overwrite.

use alloc::vec::Vec;

/// The elements `start..start + len`, or as many of them as there are: a loop that runs zero times reads none.
#[inline]
#[must_use]
pub fn snapshot<T: Clone>(place: &[T], start: usize, len: usize) -> Vec<T> {
    let rest = place.get(start..).unwrap_or_default();
    rest[..len.min(rest.len())].to_vec()
}

#[cfg(test)]
mod tests {
    use super::snapshot;

    #[test]
    fn takes_what_is_there() {
        assert_eq!(snapshot(&[1, 2, 3], 1, 2), [2, 3]);
        assert_eq!(snapshot(&[1, 2, 3], 2, 5), [3]);
        assert!(snapshot(&[1, 2, 3], 7, 1).is_empty());
    }
}
