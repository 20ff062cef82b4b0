//! The function's body as it is lowered: macros that it defines itself are expanded, and items of inner blocks stand
//! at its beginning. What the user gets is the function as written.

mod items;
mod macros;

use proc_macro2::{TokenStream, TokenTree};

/// The body of a function, which is also given as it was read.
pub fn body(item: &TokenStream, written: &syn::Block) -> syn::Block {
    let mut block = without_macros(item).unwrap_or_else(|| written.clone());
    items::lift(&mut block);
    block
}

/// The body without the macros that it defines; `None` if there are none.
fn without_macros(item: &TokenStream) -> Option<syn::Block> {
    let (rest, body) = split(item)?;
    let expanded = macros::expand(&rest, body)?;
    syn::parse2(super::groups::visible(expanded)).ok()
}

/// What stands before the body, and the body with its braces.
fn split(item: &TokenStream) -> Option<(TokenStream, TokenStream)> {
    let mut tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    let body = tokens.pop()?;
    Some((tokens.into_iter().collect(), body.into()))
}
