//! Where the derivative functions of an `impl` of a trait go.

/// Takes the second of two versions: the trait has no derivative functions, so they go into an `impl` of the type.
/// A trait that has them exports a macro that takes the first.
#[macro_export]
#[doc(hidden)]
macro_rules! __of_type {
    (@overridden $name:ident $error:tt) => {};
    ([$($of_trait:tt)*] [$($of_type:tt)*]) => { $($of_type)* };
}
