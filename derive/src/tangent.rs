//! `#[derive(Differentiable)]`: the tangent of a type of the user's, and what ties the two together.

mod constants;
mod enums;
mod fields;
mod items;
mod own;
mod structs;

use proc_macro2::TokenStream;
use syn::{Data, DeriveInput};

use crate::diagnostics;
use crate::errors::Errors;

/// What the derive expands to. After an error there is only the error: the trait is then missing, which the
/// compiler says where it is needed.
pub fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let items = match &input.data {
        Data::Struct(data) => structs::tangent(&input, &data.fields, &mut errors),
        Data::Enum(data) => enums::tangent(&input, data, &mut errors),
        Data::Union(data) => {
            errors.push(diagnostics::union(data.union_token.span));
            TokenStream::new()
        }
    };
    if errors.is_empty() { items } else { errors.into_tokens() }
}
