//! Signatures of generated functions: parameters, generics and the types of cotangents.

use super::code::Code;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{FnArg, GenericParam, Generics};

use super::{Target, bounds, names, types};
use crate::ir::{Function, Param, Passing};
use crate::parse::Place;
use crate::types::Ty;

/// The parameters with their types as the user wrote them, and `mut` where `keeps_mut`.
pub(super) fn parameters(target: &Target, function: &Function, keeps_mut: bool) -> Vec<TokenStream> {
    let parameter = |(param, ty): (&Param, TokenStream)| {
        if param.receiver {
            return receiver(target);
        }
        let name = names::ident(&param.name);
        let mutable = (keeps_mut && param.mutable).then(|| quote!(mut));
        quote!(#mutable #name: #ty)
    };
    function.params.iter().zip(parameter_types(target, function)).map(parameter).collect()
}

/// The types of the parameters as the user wrote them.
pub(super) fn parameter_types(target: &Target, function: &Function) -> Vec<TokenStream> {
    let written = target.item.sig.inputs.iter().map(Some).chain(std::iter::repeat(None));
    let parameter = |(param, written): (&Param, Option<&FnArg>)| match written {
        Some(FnArg::Typed(typed)) => {
            let ty = &typed.ty;
            quote!(#ty)
        }
        Some(FnArg::Receiver(receiver)) => crate::parse::owner::receiver_type(receiver).into_token_stream(),
        None => types::written(&param.ty, &target.krate).into_token_stream(),
    };
    function.params.iter().zip(written).map(parameter).collect()
}

/// `self` as the user wrote it, but for `mut`.
fn receiver(target: &Target) -> TokenStream {
    let Some(receiver) = target.item.sig.receiver() else { return TokenStream::new() };
    let mut receiver = receiver.clone();
    receiver.attrs.clear();
    receiver.mutability = receiver.mutability.filter(|_| receiver.reference.is_some());
    receiver.self_token.span = names::located(receiver.self_token.span);
    quote!(#receiver)
}

/// The conditions of a derivative function with these generics: the user's and, for a method, those that stand at the
/// head of a companion's `impl`. Nothing is asked of a generic type that is differentiable anyway: its tangent would be
/// unknown in one function and known in another, which the inliner of rustc 1.95 does not survive.
pub(super) fn conditions(target: &Target, function: &Function, generics: &Generics) -> TokenStream {
    let bounds = if target.owner.is_some() { bounds::predicates(target, function) } else { Vec::new() };
    conditions_with(target, bounds, generics)
}

/// Those of `forward`.
pub(super) fn conditions_of_sweeps(target: &Target, function: &Function, generics: &Generics) -> TokenStream {
    let bounds = if target.owner.is_some() { bounds::of_sweeps(target, function) } else { Vec::new() };
    conditions_with(target, bounds, generics)
}

fn conditions_with(target: &Target, bounds: Vec<TokenStream>, generics: &Generics) -> TokenStream {
    let clause = &generics.where_clause;
    match &target.owner {
        Some(owner) => super::method::conditions(owner, bounds, clause.as_ref()),
        None => quote!(#clause),
    }
}

/// `impl` of the trait that the user may have hidden, by its path where no import can help.
pub(super) fn fn_trait(target: &Target) -> TokenStream {
    match &target.owner {
        Some(_) => quote!(::core::ops::Fn),
        None => quote!(Fn),
    }
}

/// The result type as the user wrote it.
pub(super) fn result_type(target: &Target) -> TokenStream {
    match &target.item.sig.output {
        syn::ReturnType::Default => quote!(()),
        syn::ReturnType::Type(_, ty) => quote!(#ty),
    }
}

/// The same type with something else in the `Option` or the `Result`.
pub(super) fn result_with(target: &Target, held: impl Fn(&TokenStream) -> TokenStream) -> TokenStream {
    let syn::ReturnType::Type(_, ty) = &target.item.sig.output else { return quote!(()) };
    let mut ty = (**ty).clone();
    if let syn::Type::Path(path) = &mut ty
        && let Some(last) = path.path.segments.last_mut()
        && let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments
        && let Some(syn::GenericArgument::Type(first)) = arguments.args.first_mut()
    {
        *first = syn::Type::Verbatim(held(&quote!(#first)));
    }
    quote!(#ty)
}

/// `+ use<…>`: the type and constant parameters, which cannot be left out, after the given lifetimes.
pub(super) fn captures(target: &Target, lifetimes: &[TokenStream]) -> TokenStream {
    let of_owner = target.owner.as_ref().map(|owner| &owner.generics);
    let itself = target.owner.as_ref().filter(|owner| owner.place.is_trait()).map(|_| quote!(Self));
    let lifetimes_of_owner = of_owner.into_iter().flat_map(Generics::lifetimes).map(|param| &param.lifetime);
    let lifetimes = lifetimes_of_owner.map(|lifetime| quote!(#lifetime)).chain(lifetimes.iter().cloned());
    let generics = of_owner.into_iter().chain([&target.item.sig.generics]);
    let parameters = lifetimes.chain(itself).chain(generics.flat_map(arguments));
    quote!(use<#(#parameters),*>)
}

/// The type and constant parameters, as arguments.
pub(super) fn arguments(generics: &Generics) -> Vec<TokenStream> {
    let parameters = generics.params.iter().filter_map(|param| match param {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
    });
    parameters.map(|ident| quote!(#ident)).collect()
}

/// The generics of `forward`, and what its backward function captures of them.
///
/// What a callee gives back may be a `Box` with a lifetime: of a function with type parameters it cannot be
/// `'static`, since nothing says that they are. Such a function, and who calls one, names the lifetime.
pub(super) fn capturing(target: &Target, function: &Function) -> (Generics, TokenStream) {
    let (generics, lifetimes) = with_captured(target, function, target.item.sig.generics.clone());
    let captures = captures(target, &lifetimes);
    (generics, captures)
}

/// The generics with the lifetime of what callees give back, and that lifetime, where there is one.
pub(super) fn with_captured(
    target: &Target,
    function: &Function,
    mut generics: Generics,
) -> (Generics, Vec<TokenStream>) {
    let Some(captured) = captured(target, function) else { return (generics, Vec::new()) };
    let bound = || syn::TypeParamBound::Lifetime(captured.clone());
    generics.type_params_mut().for_each(|param| param.bounds.push(bound()));
    // What else is borrowed lasts as long: of several lifetimes the compiler could not choose one.
    generics.lifetimes_mut().for_each(|param| param.bounds.push(captured.clone()));
    let of_owner = target.owner.iter().flat_map(|owner| owner.generics.type_params());
    let of_owner = of_owner.map(|param| &param.ident);
    let of_owner: Vec<syn::WherePredicate> =
        of_owner.map(|name| syn::parse_quote!(#name: #captured)).collect();
    if !of_owner.is_empty() {
        generics.make_where_clause().predicates.extend(of_owner);
    }
    // Of several lifetimes that none of them is the shortest, the compiler takes `'static`.
    for param in generics.lifetimes_mut() {
        param.bounds.push(captured.clone());
    }
    generics.params.insert(0, GenericParam::Lifetime(syn::LifetimeParam::new(captured.clone())));
    (generics, vec![quote!(#captured)])
}

/// The lifetime of what callees give back. The methods of a trait have the signature that the trait gives them, which
/// knows of no callees.
pub(super) fn captured(target: &Target, function: &Function) -> Option<syn::Lifetime> {
    let calls = target.recursive || !function.callees.is_empty();
    let of_owner = target.owner.iter().map(|owner| &owner.generics);
    let generics = of_owner.chain([&target.item.sig.generics]);
    let is_generic = generics.flat_map(Generics::type_params).next().is_some();
    let is_of_trait = target.owner.as_ref().is_some_and(|owner| match owner.place {
        Place::Provided | Place::Required | Place::TraitItem => true,
        Place::Beside | Place::TraitImpl => false,
    });
    (calls && is_generic && !is_of_trait)
        .then(|| syn::Lifetime::new("'captured", proc_macro2::Span::mixed_site()))
}

/// How a parameter takes part in the derivative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It has a cotangent.
    Differentiated,
    /// It could have one, but `wrt` leaves it out.
    NotInWrt,
    /// It has none: an integer, a string.
    Inactive,
}

/// The role of a parameter.
pub(super) fn role(param: &Param) -> Role {
    match (param.differentiated, param.ty.is_differentiable()) {
        (true, _) => Role::Differentiated,
        (false, true) => Role::NotInWrt,
        (false, false) => Role::Inactive,
    }
}

/// The type that stands behind `&mut` in the backward function's parameters.
pub(super) fn cotangent_behind(param: &Param, krate: &Code) -> TokenStream {
    match role(param) {
        Role::Differentiated | Role::Inactive => {
            types::without_lifetimes(types::cotangent_behind(&param.ty, krate))
        }
        Role::NotInWrt => quote!(#krate::NotInWrt),
    }
}

/// The entry of a by-value parameter in the backward function's result.
pub(super) fn cotangent_entry(param: &Param, krate: &Code) -> TokenStream {
    match role(param) {
        Role::Differentiated | Role::Inactive => owned_cotangent(&param.ty, krate),
        Role::NotInWrt => quote!(#krate::NotInWrt),
    }
}

/// The owned cotangent of a type.
pub(super) fn owned_cotangent(ty: &Ty, krate: &Code) -> TokenStream {
    types::written(&ty.cotangent(), krate).into_token_stream()
}

/// The gradient: the owned cotangents of the differentiated parameters, bare if there is one.
pub(super) fn gradient(function: &Function, krate: &Code) -> TokenStream {
    let differentiated = function.params.iter().filter(|param| param.differentiated);
    types::bare(differentiated.map(|param| owned_cotangent(&param.ty, krate)).collect())
}

/// The parameters that the backward function gives a cotangent back for.
pub(super) fn by_value(function: &Function) -> impl Iterator<Item = &Param> {
    function.params.iter().filter(|param| param.passing == Passing::ByValue)
}

/// `::<T, N>`, or nothing: a constant that no type of a parameter mentions is found nowhere else.
pub(super) fn turbofish(generics: &Generics) -> TokenStream {
    let arguments = arguments(generics);
    if arguments.is_empty() { TokenStream::new() } else { quote!(::<#(#arguments),*>) }
}
