//! Parameters that are functions: `F: Fn(f64) -> f64`, `f: &dyn Fn(f64) -> f64`, `f: fn(f64) -> f64`, `F: DiffFn`.
//!
//! The derivative functions take what has a derivative in their place: a type parameter with the bound
//! `WithDerivative`. The user's function stays as it is.

use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{
    FnArg, GenericArgument, GenericParam, PathArguments, ReturnType, Type, TypeParam, TypeParamBound,
    WherePredicate, parse_quote,
};

use super::{type_params, types};
use crate::namer::Namer;

type Bounds = Punctuated<TypeParamBound, syn::Token![+]>;

/// The trait that stands for all of them.
pub const TRAIT: &str = "WithDerivative";

/// Gives the functions among the parameters a bound that knows their derivative.
pub fn known(item: &mut syn::ItemFn, krate: &syn::Path) {
    give_bounds(item, krate);
    let predicates = of_arguments(&item.sig.generics, krate);
    if !predicates.is_empty() {
        item.sig.generics.make_where_clause().predicates.extend(predicates);
    }
}

/// What the functions take and give has to have a tangent, and that of a float is one.
fn of_arguments(generics: &syn::Generics, krate: &syn::Path) -> Vec<WherePredicate> {
    let bounds = generics.type_params().flat_map(|param| type_params::bounds(param, generics));
    let types = bounds.filter_map(argument_and_result);
    let types: proc_macro2::TokenStream = types.map(|(argument, result)| quote!(#argument #result)).collect();
    let is_mentioned = |param: &&TypeParam| type_params::mentions(types.clone(), &[param.ident.to_string()]);
    let predicate = |param: &TypeParam| -> WherePredicate {
        let name = &param.ident;
        match type_params::is_float(param, generics) {
            true => parse_quote!(#name: #krate::Differentiable<Tangent = #name>),
            false => parse_quote!(#name: #krate::Differentiable),
        }
    };
    generics.type_params().filter(is_mentioned).map(predicate).collect()
}

fn give_bounds(item: &mut syn::ItemFn, krate: &syn::Path) {
    for param in item.sig.generics.type_params_mut() {
        replace(&mut param.bounds, krate);
    }
    let predicates = item.sig.generics.where_clause.iter_mut().flat_map(|clause| &mut clause.predicates);
    for predicate in predicates {
        if let WherePredicate::Type(predicate) = predicate {
            replace(&mut predicate.bounds, krate);
        }
    }
    name_arguments(item, krate);
}

/// Gives the functions among the parameters whose type has no name a type parameter.
fn name_arguments(item: &mut syn::ItemFn, krate: &syn::Path) {
    let is_without_name = |input: &mut FnArg| match input {
        FnArg::Typed(typed) => without_name(behind_reference(&mut typed.ty), krate).is_some(),
        FnArg::Receiver(_) => false,
    };
    if !item.sig.inputs.iter_mut().any(is_without_name) {
        return;
    }
    let mut namer = Namer::new(item.to_token_stream());
    let mut named = Vec::new();
    for input in &mut item.sig.inputs {
        if let FnArg::Typed(typed) = input
            && let ty = behind_reference(&mut typed.ty)
            && let Some(bound) = without_name(ty, krate)
        {
            let name = Ident::new(&namer.fresh("Function"), Span::mixed_site().located_at(ty.span()));
            *ty = parse_quote!(#name);
            named
                .push(GenericParam::Type(TypeParam { bounds: [bound].into_iter().collect(), ..name.into() }));
        }
    }
    item.sig.generics.lt_token.get_or_insert_default();
    item.sig.generics.params.extend(named);
    item.sig.generics.gt_token.get_or_insert_default();
}

fn behind_reference(ty: &mut Type) -> &mut Type {
    match ty {
        Type::Reference(reference) => behind_reference(&mut reference.elem),
        Type::Paren(paren) => behind_reference(&mut paren.elem),
        Type::Group(group) => behind_reference(&mut group.elem),
        other => other,
    }
}

/// The bound of a function whose type has no name.
fn without_name(ty: &Type, krate: &syn::Path) -> Option<TypeParamBound> {
    match ty {
        Type::TraitObject(object) => object.bounds.iter().find_map(|bound| with_derivative(bound, krate)),
        Type::BareFn(pointer) if pointer.abi.is_none() && pointer.lifetimes.is_none() => {
            let inputs = pointer.inputs.iter().map(|input| &input.ty);
            bound(inputs, &pointer.output, krate, pointer.span())
        }
        _ => None,
    }
}

fn replace(bounds: &mut Bounds, krate: &syn::Path) {
    for bound in bounds {
        if let Some(known) = with_derivative(bound, krate) {
            *bound = known;
        }
    }
}

/// `WithDerivative<(f64, f64), f64>` for `Fn(f64, f64) -> f64`, `WithDerivative<f64, f64>` for `DiffFn`.
fn with_derivative(bound: &TypeParamBound, krate: &syn::Path) -> Option<TypeParamBound> {
    let TypeParamBound::Trait(of) = bound else { return None };
    let last = of.path.segments.last()?;
    let trait_span = last.ident.span();
    let name = Ident::new(TRAIT, Span::mixed_site().located_at(trait_span));
    match &last.arguments {
        PathArguments::Parenthesized(arguments) if types::is_fn_trait(&of.path) && of.lifetimes.is_none() => {
            self::bound(arguments.inputs.iter(), &arguments.output, krate, trait_span)
        }
        PathArguments::None if last.ident == "DiffFn" => Some(parse_quote!(#krate::#name)),
        PathArguments::AngleBracketed(arguments) if last.ident == "DiffFn" => {
            Some(parse_quote!(#krate::#name #arguments))
        }
        _ => None,
    }
}

/// The backward function would have to be given an argument again that is a reference: such a function has no bound.
fn bound<'a>(
    inputs: impl Iterator<Item = &'a Type>,
    output: &ReturnType,
    krate: &syn::Path,
    span: Span,
) -> Option<TypeParamBound> {
    let ReturnType::Type(_, result) = output else { return None };
    let inputs: Vec<_> = inputs.collect();
    if inputs.iter().copied().chain([&**result]).any(has_reference) {
        return None;
    }
    let name = Ident::new(TRAIT, Span::mixed_site().located_at(span));
    Some(match inputs.as_slice() {
        [only] => parse_quote!(#krate::#name<#only, #result>),
        several => parse_quote!(#krate::#name<(#(#several),*), #result>),
    })
}

fn has_reference(ty: &Type) -> bool {
    match ty {
        Type::Reference(_) | Type::Ptr(_) | Type::Slice(_) | Type::TraitObject(_) => true,
        Type::Array(array) => has_reference(&array.elem),
        Type::Tuple(tuple) => tuple.elems.iter().any(has_reference),
        Type::Paren(paren) => has_reference(&paren.elem),
        Type::Group(group) => has_reference(&group.elem),
        _ => false,
    }
}

/// What a function takes and gives by its bound; of several arguments, what it takes is a tuple.
pub fn argument_and_result(bound: &syn::TraitBound) -> Option<(Type, Type)> {
    let last = bound.path.segments.last().filter(|last| last.ident == TRAIT)?;
    let mut written = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().collect(),
        PathArguments::None | PathArguments::Parenthesized(_) => Vec::new(),
    }
    .into_iter()
    .map(|argument| match argument {
        GenericArgument::Type(ty) => ty.clone(),
        _ => parse_quote!(_),
    });
    let mut next = || written.next().unwrap_or_else(|| parse_quote!(f64));
    Some((next(), next()))
}
