//! What the derivative functions ask of types that the macro does not know, beside what the function asks.
//!
//! The cotangent of such a type is named in many places. For a type that has a name everywhere, `where Model: Differentiable`
//! at the head of the companion's `impl` makes a type that has none one error, at the user's type. In a type that is made of
//! type parameters, such as `Point<T>`, the compiler would then see no more of the tangent than the bound says, and none of
//! its fields. So its parameters are asked instead: floats for being their own tangents, the others for having one.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::code::Code;
use super::{Target, types};
use crate::ir::{Arg, Call, Function, Op, Origin, Stmt};
use crate::parse::Place;
use crate::parse::type_params::{self, TypeParam};
use crate::types::Ty;

/// The clause for the companion's `impl` and the permission of the lint to write it, or nothing.
pub(super) fn clause(target: &Target, function: &Function) -> (TokenStream, TokenStream) {
    let types = types_of(function).filter(|ty| !mentions_parameter(target, ty));
    let bounds: Vec<_> = types.map(|ty| differentiable(&ty, &target.krate)).collect();
    match bounds.is_empty() {
        true => (TokenStream::new(), TokenStream::new()),
        false => (quote!(#[allow(trivial_bounds)]), quote!(where #(#bounds),*)),
    }
}

/// Whether the sweeps stand apart from the bounds of the other functions: under a bound that does not hold, the compiler
/// would say of each field of the tangent that it is not there, beside the one thing that is wrong.
pub(super) fn hide_fields(function: &Function) -> bool {
    !function.fields.is_empty() && types_of(function).next().is_some()
}

/// The bounds for a method, which has no companion.
pub(super) fn predicates(target: &Target, function: &Function) -> Vec<TokenStream> {
    let types = types_of(function).filter(|ty| !mentions_parameter(target, ty));
    let known = types.map(|ty| differentiable(&ty, &target.krate));
    known.chain(of_parameters(target, function)).collect()
}

/// Those for its sweeps.
pub(super) fn of_sweeps(target: &Target, function: &Function) -> Vec<TokenStream> {
    if hide_fields(function) { of_parameters(target, function) } else { predicates(target, function) }
}

/// The companion's functions have the bounds that mention type parameters, which the head of the `impl` does not know.
pub(super) fn with_own(target: &Target, function: &Function) -> Target {
    let mut target = target.clone();
    let bounds = of_parameters(&target, function).into_iter();
    let predicates: Vec<_> =
        bounds.filter_map(|bound| syn::parse2::<syn::WherePredicate>(bound).ok()).collect();
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

/// What is asked of the type parameters.
fn of_parameters(target: &Target, function: &Function) -> Vec<TokenStream> {
    let krate = &target.krate;
    let (numbers, types) = (asks_numbers(target, function), types_of(function).collect::<Vec<_>>());
    let themselves = types.iter().filter(|ty| is_of_parameter(target, ty));
    let themselves = themselves.map(|ty| differentiable(ty, krate));
    let params = target.type_params.iter().filter(|param| is_known_to_trait(target, param.name()));
    let calls_rules = function.callees.iter().any(|callee| matches!(callee.origin, Origin::Operator(_)));
    let bounds = params.filter_map(|param| match param {
        TypeParam::Float(float) if numbers || !float.is_copy => {
            let name = &float.name;
            Some(quote!(#name: #krate::Number))
        }
        TypeParam::Other { name, is_bounded: true, .. } => {
            let place = types.iter().find(|ty| is_part(target, name, ty))?;
            Some(bound_at(&name.to_token_stream(), place, krate))
        }
        // What the rules of operators give back has no lifetime.
        TypeParam::Inactive(name) | TypeParam::Other { name, .. } if calls_rules => {
            Some(quote!(#name: 'static))
        }
        TypeParam::Float(_) | TypeParam::Inactive(_) | TypeParam::Other { .. } => None,
        TypeParam::Function(_) => None,
    });
    themselves.chain(bounds).collect()
}

/// Whether the type is a parameter, or what belongs to one: `P`, `P::Output`, `<P as Trait>::Output`.
fn is_of_parameter(target: &Target, ty: &TokenStream) -> bool {
    let first = ty.clone().into_iter().next().map(|token| token.to_string());
    let first = first.unwrap_or_default();
    let is_it = target.type_params.iter().any(|param| *param.name() == first);
    is_it || first == "<" && mentions_parameter(target, ty)
}

/// Whether the type has a tangent only if the parameter has one. Parameters beside a float are marks in all likelihood:
/// units, colour spaces.
fn is_part(target: &Target, name: &Ident, ty: &TokenStream) -> bool {
    let of_self = meaning(target, ty);
    !is_of_parameter(target, ty)
        && !mentions_float(target, &of_self)
        && type_params::mentions(of_self, &[name.to_string()])
}

/// A method that a trait asks for has no more conditions than the trait knows of: those of the parameters that both have.
fn is_known_to_trait(target: &Target, name: &Ident) -> bool {
    let Some(owner) = target.owner.as_ref().filter(|owner| owner.place == Place::TraitItem) else {
        return true;
    };
    let is_its_own = !owner.generics.type_params().any(|param| param.ident == *name);
    is_its_own || type_params::mentions(owner.of_trait.to_token_stream(), &[name.to_string()])
}

/// Whether a tangent is made of those of type parameters, or may be. A trait cannot know what its `impl`s do.
fn asks_numbers(target: &Target, function: &Function) -> bool {
    let is_of_trait = target.owner.as_ref().is_some_and(|owner| match owner.place {
        Place::Provided | Place::Required | Place::TraitItem => true,
        Place::Beside | Place::TraitImpl => false,
    });
    let params = function.params.iter().map(|param| &param.ty);
    let values = function.values.iter().map(|value| &value.ty);
    let vars = function.vars.iter().map(|var| &var.ty);
    let mut types =
        params.chain([&function.result]).chain(values).chain(vars).chain(function.fields.values());
    let is_of_type = |origin: Origin| match origin {
        Origin::Method | Origin::Associated | Origin::Conversion | Origin::Operator(_) => true,
        Origin::Outside | Origin::Itself | Origin::Body | Origin::Helper | Origin::Unmarked => false,
        Origin::Function | Origin::Lifted => false,
    };
    is_of_trait
        || captures_numbers(function)
        || function.callees.iter().any(|callee| is_of_type(callee.origin))
        || types.any(|ty| holds_numbers(target, ty))
}

/// Whether a closure captures numbers of a type parameter that is passed on: what it captures has to have a tangent.
fn captures_numbers(function: &Function) -> bool {
    let is_number = |arg: &Arg| match arg {
        Arg::Value(value) => function.value(*value).ty.float_param().is_some(),
        Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_) => false,
    };
    let captures = |call: &Call| !call.functions.is_empty() && call.args.iter().any(is_number);
    let mut found = false;
    function.body.for_each(&mut |stmt| {
        found |= matches!(stmt, Stmt::Let { value: _, op: Op::Call(call) } if captures(call));
    });
    found
}

/// Whether it holds a struct that may be generic over a float.
fn holds_numbers(target: &Target, ty: &Ty) -> bool {
    let part = |part: &Ty| holds_numbers(target, part);
    match ty {
        Ty::Struct(_) => true,
        Ty::Named(tokens) => mentions_float(target, &meaning(target, tokens)),
        Ty::Ref { mutable: _, to: of } | Ty::Slice(of) | Ty::Array(of, _) | Ty::Vec(of) => part(of),
        Ty::Sequence(of) | Ty::Option(of) | Ty::Result(of, _) | Ty::TangentOf(of) => part(of),
        Ty::Tuple(parts) => parts.iter().any(part),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit | Ty::Unknown | Ty::Handle => false,
    }
}

fn mentions_float(target: &Target, ty: &TokenStream) -> bool {
    let floats = target.type_params.iter().filter_map(|param| match param {
        TypeParam::Float(float) => Some(float.name.to_string()),
        TypeParam::Inactive(_) | TypeParam::Other { .. } | TypeParam::Function(_) => None,
    });
    type_params::mentions(ty.clone(), &floats.collect::<Vec<_>>())
}

/// What `Self` stands for in an `impl`.
fn meaning(target: &Target, ty: &TokenStream) -> TokenStream {
    let itself = target.owner.as_ref().and_then(|owner| owner.itself.as_ref());
    match itself {
        Some(itself) if type_params::mentions(ty.clone(), &["Self".to_owned()]) => quote!(#itself #ty),
        Some(_) | None => ty.clone(),
    }
}

/// The types of the signature that only `Differentiable` tells the cotangent of.
fn types_of(function: &Function) -> impl Iterator<Item = TokenStream> {
    let params = function.params.iter().filter(|param| param.differentiated).map(|param| &param.ty);
    let mut named = BTreeMap::new();
    params.chain([&function.result]).for_each(|ty| collect(ty, &mut named));
    named.into_values()
}

fn differentiable(ty: &TokenStream, krate: &Code) -> TokenStream {
    bound_at(ty, ty, krate)
}

/// `P: Differentiable`, where it is missing in the place of a type.
fn bound_at(name: &TokenStream, place: &TokenStream, krate: &Code) -> TokenStream {
    let bound = types::located_at(&quote!(#krate::Differentiable).into(), place);
    quote!(#name: #bound)
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

/// Whether the type is made of parameters of the function or of what it belongs to.
fn mentions_parameter(target: &Target, ty: &TokenStream) -> bool {
    let ty = meaning(target, ty);
    let of_owner = target.owner.iter().map(|owner| &owner.generics);
    let generics = of_owner.chain([&target.item.sig.generics]);
    let names = generics.flat_map(|generics| &generics.params).filter_map(|param| match param {
        syn::GenericParam::Type(param) => Some(param.ident.to_string()),
        syn::GenericParam::Const(param) => Some(param.ident.to_string()),
        syn::GenericParam::Lifetime(_) => None,
    });
    type_params::mentions(ty.clone(), &names.collect::<Vec<_>>()) || has_reference(ty)
}

fn has_reference(ty: TokenStream) -> bool {
    ty.into_iter().any(|token| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), '\'' | '&'),
        TokenTree::Group(group) => has_reference(group.stream()),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}
