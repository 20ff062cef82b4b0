//! The function's body as it is lowered: macros that it defines itself are expanded, and items of inner blocks stand
//! at its beginning. What the user gets is the function as written.

mod items;
mod macros;

use proc_macro2::{TokenStream, TokenTree};

/// The body; `None` if there is nothing to unfold.
pub fn body(item: &TokenStream) -> Option<syn::Block> {
    let (rest, body) = split(item)?;
    let expanded = super::groups::visible(macros::expand(&rest, body));
    let mut block: syn::Block = syn::parse2(expanded).ok()?;
    items::lift(&mut block);
    Some(block)
}

/// What stands before the body, and the body with its braces.
fn split(item: &TokenStream) -> Option<(TokenStream, TokenStream)> {
    let mut tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    let body = tokens.pop()?;
    Some((tokens.into_iter().collect(), body.into()))
}
