//! Proof that two paths name the same function.

/// Holds for a function and itself: each function has a type of its own.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate this call: the path names another function than that of `std::mem`\nhelp: call a function of yours by a path that does not end like one of `std::mem` [CR022]",
    label = "not the function of `std::mem`"
)]
pub trait Same<F> {}

impl<F> Same<F> for F {}

/// Two functions.
#[derive(Clone, Copy, Debug)]
pub struct Functions<F, G>(pub F, pub G);

impl<F, G> Functions<F, G> {
    /// Compiles only if both are the same function.
    #[inline]
    pub fn are_the_same(self)
    where
        F: Same<G>,
    {
    }
}

#[cfg(test)]
mod tests {
    use super::Functions;

    #[test]
    fn a_path_and_its_import_are_the_same() {
        use core::mem::swap;
        Functions(swap::<()>, core::mem::swap::<()>).are_the_same();
    }
}
