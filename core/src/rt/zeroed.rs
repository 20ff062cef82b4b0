//! Zeros with the shape of a tangent.

use alloc::vec::Vec;

use crate::Tangent;

/// A tangent, or several in a row.
pub trait Zeroed {
    /// The owned zero.
    type Zero;

    /// The zero of this shape.
    fn zeroed(&self) -> Self::Zero;
}

impl<T: Tangent> Zeroed for T {
    type Zero = T;

    #[inline]
    fn zeroed(&self) -> T {
        let mut zero = self.clone();
        zero.update(&mut |_| 0.0);
        zero
    }
}

impl<T: Tangent> Zeroed for [T] {
    type Zero = Vec<T>;

    #[inline]
    fn zeroed(&self) -> Vec<T> {
        self.iter().map(T::zeroed).collect()
    }
}

/// The zero with the shape of a tangent.
#[inline]
#[must_use]
pub fn zeroed<T: Zeroed + ?Sized>(tangent: &T) -> T::Zero {
    tangent.zeroed()
}

#[cfg(test)]
mod tests {
    use super::zeroed;
    use alloc::vec;

    #[test]
    fn the_shape_stays() {
        assert_eq!(zeroed(&vec![(1.0, [2.0_f32; 2]); 2]), vec![(0.0, [0.0; 2]); 2]);
        assert_eq!(zeroed(&[1.0, 2.0][..]), vec![0.0, 0.0]);
    }
}
