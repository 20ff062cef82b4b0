//! What an `Option` or a `Result` holds.

/// A type of which only the compiler knows whether it is an `Option` or a `Result`.
pub trait Sum {
    /// What it holds.
    type Held;
    /// That, if it is there.
    fn held(self) -> Option<Self::Held>;
}

impl<T> Sum for Option<T> {
    type Held = T;
    #[inline]
    fn held(self) -> Option<T> {
        self
    }
}

impl<T, E> Sum for Result<T, E> {
    type Held = T;
    #[inline]
    fn held(self) -> Option<T> {
        self.ok()
    }
}

/// What it holds, if it is there.
#[inline]
pub fn held<S: Sum>(sum: S) -> Option<S::Held> {
    sum.held()
}
