//! `where Model: Differentiable`, for types that the macro does not know.
//!
//! The cotangent of such a type is named in many places of the companion. A bound at the head of its `impl`
//! makes a type that has none one error, at the user's type: what stands below it may rely on the bound.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use super::{Target, types};
use crate::ir::{Arg, Function, Op, Stmt};
use crate::parse::type_params;
use crate::types::Ty;

/// The clause for the companion's `impl` and the permission of the lint to write it, or nothing.
pub(super) fn clause(target: &Target, function: &Function) -> (TokenStream, TokenStream) {
    let types = types_of(function).filter(|ty| !mentions_parameter(target, ty.clone()));
    let bounds: Vec<_> = types.map(|ty| bound(&ty, &target.krate)).collect();
    match bounds.is_empty() {
        true => (TokenStream::new(), TokenStream::new()),
        false => (quote!(#[allow(trivial_bounds)]), quote!(where #(#bounds),*)),
    }
}

/// The bounds for a method, which knows all parameters.
pub(super) fn predicates(target: &Target, function: &Function) -> Vec<TokenStream> {
    types_of(function).map(|ty| bound(&ty, &target.krate)).collect()
}

/// The companion's functions have the same bounds for types that mention type parameters, which the head of the
/// `impl` does not know.
pub(super) fn with_own(target: &Target, function: &Function) -> Target {
    let mut target = target.clone();
    let types: Vec<_> =
        types_of(function).filter(|ty| mentions_type_parameter(&target, ty.clone())).collect();
    let bounds = types.into_iter().map(|ty| bound(&ty, &target.krate));
    let predicates = bounds.filter_map(|bound| syn::parse2::<syn::WherePredicate>(bound).ok());
    let predicates: Vec<_> = predicates.chain(of_captures(&target, function)).collect();
    if !predicates.is_empty() {
        target.item.sig.generics.make_where_clause().predicates.extend(predicates);
    }
    target
}

/// Bounds for an `impl` that does not exist where a type has no tangent.
pub(super) fn where_possible(target: &Target, function: &Function) -> TokenStream {
    let krate = &target.krate;
    let bounds: Vec<_> = types_of(function)
        .map(|ty| quote!(for<'chainrule> #ty: #krate::rt::DifferentiableWhere<'chainrule>))
        .collect();
    if bounds.is_empty() { TokenStream::new() } else { quote!(where #(#bounds),*) }
}

/// What a closure captures that is passed on has to have a tangent: a float parameter has itself.
fn of_captures(target: &Target, function: &Function) -> Vec<syn::WherePredicate> {
    let krate = &target.krate;
    let mut params = BTreeMap::new();
    function.body.for_each(&mut |stmt| {
        if let Stmt::Let { value: _, op: Op::Call(call) } = stmt
            && !call.functions.is_empty()
        {
            let types = call.args.iter().filter_map(|arg| match arg {
                Arg::Value(value) => function.value(*value).ty.float_param(),
                Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_) => None,
            });
            params.extend(types.map(|param| (param.name.to_string(), param.name.clone())));
        }
    });
    let predicate = |name: Ident| syn::parse_quote!(#name: #krate::Differentiable<Tangent = #name>);
    params.into_values().map(predicate).collect()
}

/// The types of the signature that only `Differentiable` tells the cotangent of.
fn types_of(function: &Function) -> impl Iterator<Item = TokenStream> {
    let params = function.params.iter().filter(|param| param.differentiated).map(|param| &param.ty);
    let mut named = BTreeMap::new();
    params.chain([&function.result]).for_each(|ty| collect(ty, &mut named));
    named.into_values()
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
    let generics = &target.item.sig.generics;
    let constants = generics.const_params().map(|param| param.ident.to_string()).collect::<Vec<_>>();
    mentions_type_parameter(target, ty.clone())
        || type_params::mentions(ty.clone(), &constants)
        || has_reference(ty)
}

fn mentions_type_parameter(target: &Target, ty: TokenStream) -> bool {
    let types = target.item.sig.generics.type_params().map(|param| param.ident.to_string());
    type_params::mentions(ty, &types.collect::<Vec<_>>())
}

fn has_reference(ty: TokenStream) -> bool {
    ty.into_iter().any(|token| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), '\'' | '&'),
        TokenTree::Group(group) => has_reference(group.stream()),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}
