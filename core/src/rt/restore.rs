//! Adjoints of vectors that were cut off.

use alloc::vec::Vec;

/// Appends what `before` has beyond the length of `adjoint`.
#[inline]
pub fn restore<T>(adjoint: &mut Vec<T>, before: Vec<T>) {
    adjoint.extend(before.into_iter().skip(adjoint.len()));
}

#[cfg(test)]
mod tests {
    use super::restore;
    use alloc::vec;

    #[test]
    fn what_is_there_stays() {
        let mut adjoint = vec![vec![1.0]];
        restore(&mut adjoint, vec![vec![0.0], vec![0.0; 2]]);
        assert_eq!(adjoint, [vec![1.0], vec![0.0; 2]]);
        restore(&mut adjoint, vec![vec![0.0]]);
        assert_eq!(adjoint.len(), 2);
    }
}
