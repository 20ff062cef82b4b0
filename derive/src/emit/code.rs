//! Tokens that are put together piece by piece.
//!
//! A `TokenStream` lives in the compiler, which is asked several times to put one into another. Expressions are put into each
//! other all the time, so their tokens stay here until a statement is complete.

use std::fmt;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// Tokens in order.
#[derive(Clone, Debug, Default)]
pub struct Code(Vec<TokenTree>);

impl Code {
    /// A single token.
    pub(super) fn of(token: impl Into<TokenTree>) -> Code {
        Code(vec![token.into()])
    }

    /// The tokens with their own hygiene at another place.
    pub(super) fn at(&self, place: Span) -> Code {
        let mut code = self.clone();
        for token in &mut code.0 {
            token.set_span(token.span().located_at(place));
        }
        code
    }

    /// What stands in parentheses.
    pub(super) fn parenthesised(self) -> Code {
        Code::default().group(Delimiter::Parenthesis, self)
    }

    /// With a name behind it.
    pub(super) fn word(mut self, word: Ident) -> Code {
        self.0.push(word.into());
        self
    }

    /// With a sign behind it: `+`, `::`.
    pub(super) fn sign(mut self, sign: &str) -> Code {
        let last = sign.len().saturating_sub(1);
        for (at, sign) in sign.char_indices() {
            self.0.push(Punct::new(sign, if at < last { Spacing::Joint } else { Spacing::Alone }).into());
        }
        self
    }

    /// With other tokens behind it.
    pub(super) fn then(mut self, code: &Code) -> Code {
        self.0.extend_from_slice(&code.0);
        self
    }

    /// With something in brackets behind it.
    pub(super) fn group(mut self, delimiter: Delimiter, inner: Code) -> Code {
        self.0.push(Group::new(delimiter, inner.into_token_stream()).into());
        self
    }

    /// With parts behind it, separated by commas.
    pub(super) fn list(mut self, parts: impl Iterator<Item = Code>) -> Code {
        for (at, mut part) in parts.enumerate() {
            if at > 0 {
                self = self.sign(",");
            }
            self.0.append(&mut part.0);
        }
        self
    }
}

impl From<TokenStream> for Code {
    fn from(tokens: TokenStream) -> Code {
        Code(tokens.into_iter().collect())
    }
}

impl From<&TokenStream> for Code {
    fn from(tokens: &TokenStream) -> Code {
        tokens.clone().into()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_token_stream().fmt(f)
    }
}

impl ToTokens for Code {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }

    fn into_token_stream(self) -> TokenStream {
        self.0.into_iter().collect()
    }
}
