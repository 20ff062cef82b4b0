//! The attribute's options, the signature and its types, read from tokens.

pub mod block;
pub mod functions;
mod groups;
pub mod half_typed;
mod impl_trait;
pub mod options;
pub mod owner;
pub mod rule;
pub mod signature;
pub mod type_params;
pub mod types;
mod unfold;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;

use crate::diagnostics;
use crate::errors::Errors;
pub use options::Options;
pub use owner::{Owner, Place};
pub use signature::{Parameter, Signature};

/// What the attribute was put on, understood as far as its signature.
#[derive(Clone)]
pub struct Input {
    /// The attribute's options.
    pub options: Options,
    /// The user's function, as written.
    pub written: syn::ItemFn,
    /// The same with a name for each of its types.
    pub item: syn::ItemFn,
    /// Its body without the macros that it defines, and with all items at its beginning.
    pub body: syn::Block,
    /// Its parameters and result.
    pub signature: Signature,
    /// What it belongs to, if it is a method.
    pub owner: Option<Owner>,
}

/// Reads the attribute and the item; `None` if the item is no function.
pub fn parse(attr: TokenStream, item: TokenStream, errors: &mut Errors) -> Option<Input> {
    let options = options::parse(groups::visible(attr), errors);
    let tokens = item.clone();
    let item = function(groups::visible(item), errors)?;
    let of_body = tokens.clone().into_iter().last().map(TokenStream::from).unwrap_or_default();
    let owner = owner::is_method(&item.sig, of_body).then(Owner::default);
    let body = unfold::body(&tokens, &item.block);
    Some(with_signature(options, item, body, owner, errors))
}

/// A method of a block with its signature.
pub fn method(options: Options, item: syn::ItemFn, owner: Owner, errors: &mut Errors) -> Input {
    let body = unfold::body(&item.to_token_stream(), &item.block);
    with_signature(options, item, body, Some(owner), errors)
}

fn with_signature(
    options: Options,
    mut item: syn::ItemFn,
    body: syn::Block,
    owner: Option<Owner>,
    errors: &mut Errors,
) -> Input {
    groups::open_types(&mut item.sig);
    let written = item.clone();
    impl_trait::named(&mut item);
    functions::known(&mut item, &options.krate);
    let signature = signature::parse(&item, &options, owner.as_ref(), errors);
    Input { options, written, item, body, signature, owner }
}

/// The tokens without the invisible delimiters of macros.
pub fn visible(tokens: TokenStream) -> TokenStream {
    groups::visible(tokens)
}

fn function(item: TokenStream, errors: &mut Errors) -> Option<syn::ItemFn> {
    let tokens = item.clone();
    match syn::parse2::<syn::Item>(item) {
        Ok(syn::Item::Fn(function)) => Some(function),
        Ok(other) => {
            errors.push(diagnostics::not_a_function(other.span(), kind_of(&other)));
            None
        }
        Err(error) => {
            match half_typed::is_unfinished(&error, &tokens) {
                true => errors.leave_to_compiler(),
                false => errors.push(diagnostics::not_an_item(error.span(), &error.to_string())),
            }
            None
        }
    }
}

/// The field's word for an item.
fn kind_of(item: &syn::Item) -> &'static str {
    match item {
        syn::Item::Const(_) => "a constant",
        syn::Item::Enum(_) => "an enum",
        syn::Item::ExternCrate(_) => "an `extern crate`",
        syn::Item::ForeignMod(_) => "an `extern` block",
        syn::Item::Impl(_) => "an `impl` block",
        syn::Item::Macro(_) => "a macro",
        syn::Item::Mod(_) => "a module",
        syn::Item::Static(_) => "a static",
        syn::Item::Struct(_) => "a struct",
        syn::Item::Trait(_) | syn::Item::TraitAlias(_) => "a trait",
        syn::Item::Type(_) => "a type alias",
        syn::Item::Union(_) => "a union",
        syn::Item::Use(_) => "a `use`",
        syn::Item::Verbatim(_) => "an incomplete item",
        _ => "something else",
    }
}
