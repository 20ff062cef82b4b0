//! The list of errors of one function: phases add to it, and one barrier asks whether it is empty.

use proc_macro2::TokenStream;

use crate::diagnostics::Diagnostic;

/// What has been found so far.
#[derive(Debug, Default)]
pub struct Errors {
    found: Vec<Diagnostic>,
    said: usize,
    left: bool,
}

impl Errors {
    /// Adds one, unless the same was said of the same place before: the pattern of an arm is bound for its guard
    /// and for its body.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.said += 1;
        let place = |diagnostic: &Diagnostic| format!("{:?}", diagnostic.span);
        let known =
            |found: &Diagnostic| found.message == diagnostic.message && place(found) == place(&diagnostic);
        if !self.found.iter().any(known) {
            self.found.push(diagnostic);
        }
    }

    /// Notes an error that the compiler says itself.
    pub fn leave_to_compiler(&mut self) {
        self.said += 1;
        self.left = true;
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && !self.left
    }

    /// How often something was said, also of what is known: it grows where something is wrong.
    pub fn said(&self) -> usize {
        self.said
    }

    #[cfg(test)]
    /// All of them, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// All of them, in the order in which they were found.
    pub fn into_list(self) -> Vec<Diagnostic> {
        self.found
    }

    /// All of them as `compile_error!` invocations.
    pub fn into_tokens(self) -> TokenStream {
        self.found.into_iter().map(Diagnostic::into_tokens).collect()
    }
}
