//! Proof that two paths name the same function.

/// Compiles only if both are the same function: each function has a type of its own.
#[inline]
pub fn same_function<F>(_: F, _: F) {}

#[cfg(test)]
mod tests {
    use super::same_function;

    #[test]
    fn a_path_and_its_import_are_the_same() {
        use core::mem::swap;
        same_function(swap::<()>, core::mem::swap::<()>);
    }
}
