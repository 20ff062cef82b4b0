//! Does a rule fit the function that it is of?

/// Implemented for the type of a function that is the one that a rule was written for.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate by this rule: the function is a `{Self}`, and the rule is for a `{Signature}`\nhelp: a rule takes what the function takes, then `value` and `seed` of the type of its result; expected `fn(x: f64, y: f64, value: f64, seed: f64) -> (f64, f64)` for `fn(f64, f64) -> f64` [CR048]",
    label = "has another signature"
)]
pub trait OfSignature<Signature> {
    /// The function.
    fn of_signature(self) -> Signature;
}

impl<F> OfSignature<F> for F {
    #[inline]
    fn of_signature(self) -> F {
        self
    }
}

/// The function, if it has the signature.
#[inline]
pub fn of_signature<S, F: OfSignature<S>>(function: F) -> S {
    function.of_signature()
}
