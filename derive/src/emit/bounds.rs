//! `where Model: Differentiable`, for types that the macro does not know.
//!
//! The cotangent of such a type is named in many places of the companion. A bound at the head of its `impl`
//! makes a type that has none one error, at the user's type: what stands below it may rely on the bound.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::{Target, types};
use crate::ir::Function;
use crate::types::Ty;

/// The clause for the companion's `impl` and the permission of the lint to write it, or nothing.
pub(super) fn clause(target: &Target, function: &Function) -> (TokenStream, TokenStream) {
    let bounds: Vec<_> = named(function)
        .into_values()
        .filter(|ty| !mentions_parameter(target, ty.clone()))
        .map(|ty| bound(&ty, &target.krate))
        .collect();
    match bounds.is_empty() {
        true => (TokenStream::new(), TokenStream::new()),
        false => (quote!(#[allow(trivial_bounds)]), quote!(where #(#bounds),*)),
    }
}

/// The bounds for a method, which knows all parameters.
pub(super) fn predicates(target: &Target, function: &Function) -> Vec<TokenStream> {
    named(function).into_values().map(|ty| bound(&ty, &target.krate)).collect()
}

/// The types that need the bound, by their text.
fn named(function: &Function) -> BTreeMap<String, TokenStream> {
    let params = function.params.iter().filter(|param| param.differentiated).map(|param| &param.ty);
    let mut named = BTreeMap::new();
    params.chain([&function.result]).for_each(|ty| collect(ty, &mut named));
    named
}

fn bound(ty: &TokenStream, krate: &TokenStream) -> TokenStream {
    let bound = types::located_at(&quote!(#krate::Differentiable), ty);
    quote!(#ty: #bound)
}

/// The types that only `Differentiable` tells the cotangent of, by their text.
fn collect(ty: &Ty, named: &mut BTreeMap<String, TokenStream>) {
    match ty {
        Ty::Named(tokens) => {
            named.entry(tokens.to_string()).or_insert_with(|| tokens.clone());
        }
        Ty::Ref { mutable: _, to: part }
        | Ty::Slice(part)
        | Ty::Array(part, _)
        | Ty::Vec(part)
        | Ty::Sequence(part) => {
            collect(part, named);
        }
        Ty::Option(payload) | Ty::Result(payload, _) => collect(payload, named),
        Ty::Tuple(parts) => parts.iter().for_each(|part| collect(part, named)),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit => {}
        Ty::Struct(_) | Ty::Unknown | Ty::Handle | Ty::TangentOf(_) => {}
    }
}

/// Whether the type names a parameter of the function, which the head of the `impl` does not know.
fn mentions_parameter(target: &Target, ty: TokenStream) -> bool {
    let is_parameter = |name: &str| {
        target.item.sig.generics.const_params().any(|param| param.ident == name)
            || target.item.sig.generics.type_params().any(|param| param.ident == name)
    };
    ty.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is_parameter(&ident.to_string()),
        TokenTree::Punct(punct) => matches!(punct.as_char(), '\'' | '&'),
        TokenTree::Group(group) => mentions_parameter(target, group.stream()),
        TokenTree::Literal(_) => false,
    })
}
