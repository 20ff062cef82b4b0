//! The function's parameters and result, and what of a signature has no derivative.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{FnArg, Ident, Pat};

use crate::diagnostics;
use crate::errors::Errors;
use crate::ir::Passing;
use crate::parse::owner::{Owner, receiver_type};
use crate::parse::type_params::{self, TypeParam};
use crate::parse::{Options, types};
use crate::types::Ty;

/// What the function takes and returns.
#[derive(Clone)]
pub struct Signature {
    /// Its parameters, in order.
    pub params: Vec<Parameter>,
    /// Its result; `Ty::Unit` without one.
    pub result: Ty,
    /// Its type parameters.
    pub type_params: Vec<TypeParam>,
}

/// A parameter.
#[derive(Clone)]
pub struct Parameter {
    /// Its pattern.
    pub pat: Pat,
    /// Its type.
    pub ty: Ty,
    /// The same type as written.
    pub written: syn::Type,
    /// How it is passed.
    pub passing: Passing,
    /// Whether it can have a derivative and `wrt` does not leave it out.
    pub differentiated: bool,
    /// Whether something is wrong with its type, so that no use of it needs a message of its own.
    pub rejected: bool,
    /// Whether it is `self`.
    pub receiver: bool,
}

impl Parameter {
    /// The user's name, where the pattern is one.
    pub fn name(&self) -> Option<&Ident> {
        match &self.pat {
            Pat::Ident(pattern) => Some(&pattern.ident),
            _ => None,
        }
    }
}

/// Reads the signature.
pub fn parse(item: &syn::ItemFn, options: &Options, owner: Option<&Owner>, errors: &mut Errors) -> Signature {
    qualifiers(&item.sig, errors);
    let free = Owner::default();
    let owner = owner.unwrap_or(&free);
    let scope = owner.scope(&item.sig.generics);
    let type_params = type_params::parse(&scope, errors);
    let rejected = rejected_params(&scope, &type_params);
    let generics = Generics { known: &type_params, rejected: &rejected };
    let mut params: Vec<_> =
        item.sig.inputs.iter().map(|arg| parameter(arg, &generics, owner, errors)).collect();
    let result = type_params::resolve(&result(item, owner, errors), &type_params);
    select(&mut params, options, &item.sig.ident, errors);
    let signature = Signature { params, result, type_params };
    if errors.is_empty() {
        something_to_differentiate(item, &signature, options, errors);
    }
    signature
}

fn qualifiers(sig: &syn::Signature, errors: &mut Errors) {
    if let Some(token) = sig.asyncness {
        errors.push(diagnostics::async_code(token.span(), "an `async` function"));
    }
    if let Some(token) = sig.unsafety {
        errors.push(diagnostics::unsafe_code(token.span()));
    }
    if let Some(abi) = &sig.abi {
        errors.push(diagnostics::foreign_function(abi.span()));
    }
    if let Some(variadic) = &sig.variadic {
        errors.push(diagnostics::foreign_function(variadic.span()));
    }
}

/// The type parameters of which an error was reported.
fn rejected_params(generics: &syn::Generics, known: &[TypeParam]) -> Vec<String> {
    let is_known = |name: &Ident| known.iter().any(|param| param.name() == name);
    let rejected = generics.type_params().filter(|param| !is_known(&param.ident));
    rejected.map(|param| param.ident.to_string()).collect()
}

/// The type parameters: what they stand for, and those of which an error was reported.
struct Generics<'a> {
    known: &'a [TypeParam],
    rejected: &'a [String],
}

fn parameter(arg: &FnArg, generics: &Generics<'_>, owner: &Owner, errors: &mut Errors) -> Parameter {
    let (pat, written) = match arg {
        FnArg::Receiver(receiver) => self::receiver(receiver, errors),
        FnArg::Typed(typed) => ((*typed.pat).clone(), (*typed.ty).clone()),
    };
    let said = errors.said();
    let ty = type_params::resolve(&types::outer(&owner.resolved(&written), errors), generics.known);
    if borrows_inside(&ty) {
        let what = "an `Option` of a reference as a parameter";
        let edit = "pass the reference and a `bool`, or write a function for each case";
        errors.push(diagnostics::unsupported(written.span(), what, edit));
    }
    Parameter {
        rejected: errors.said() > said || type_params::mentions(written.to_token_stream(), generics.rejected),
        pat,
        passing: passing(&ty),
        differentiated: ty.is_differentiable(),
        ty,
        written,
        receiver: matches!(arg, FnArg::Receiver(_)),
    }
}

/// `self` as a pattern, and its type.
fn receiver(receiver: &syn::Receiver, errors: &mut Errors) -> (Pat, syn::Type) {
    let ty = receiver_type(receiver);
    let behind = match &ty {
        syn::Type::Reference(reference) => &reference.elem,
        other => other,
    };
    if !matches!(behind, syn::Type::Path(path) if path.path.is_ident("Self")) {
        let what = format!("a receiver of type `{}`", types::text(&ty));
        errors.push(diagnostics::unsupported(receiver.span(), &what, "take `&self`, `&mut self` or `self`"));
    }
    let pattern = syn::PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: receiver.mutability.filter(|_| receiver.reference.is_none()),
        ident: Ident::new("self", receiver.self_token.span()),
        subpat: None,
    };
    (Pat::Ident(pattern), ty)
}

/// Whether the backward function would have to keep a reference that it is not given again.
fn borrows_inside(ty: &Ty) -> bool {
    ty.payload().is_some_and(|held| {
        matches!(held, Ty::Ref { .. }) && held.is_differentiable() || borrows_inside(held)
    })
}

fn passing(ty: &Ty) -> Passing {
    let Ty::Ref { mutable, to: _ } = ty else { return Passing::ByValue };
    if *mutable { Passing::Mutable } else { Passing::Shared }
}

fn result(item: &syn::ItemFn, owner: &Owner, errors: &mut Errors) -> Ty {
    let syn::ReturnType::Type(_, written) = &item.sig.output else { return Ty::Unit };
    let ty = types::outer(&owner.resolved(written), errors);
    if matches!(ty, Ty::Ref { .. }) || borrows_inside(&ty) {
        errors.push(diagnostics::returns_reference(written.span(), &types::text(written)));
    }
    ty
}

/// Leaves out what `wrt` does not name.
fn select(params: &mut [Parameter], options: &Options, function: &Ident, errors: &mut Errors) {
    let Some(wrt) = &options.wrt else { return };
    for name in wrt {
        match params.iter().find(|param| param.name().is_some_and(|ident| ident == name)) {
            None => errors.push(diagnostics::unknown_wrt(name, function, &names(params))),
            Some(param) if !param.ty.is_differentiable() => {
                errors.push(diagnostics::inactive_wrt(name, &types::text(&param.written)));
            }
            Some(_) => {}
        }
    }
    for param in params {
        param.differentiated &= param.name().is_some_and(|name| wrt.contains(name));
    }
}

fn names(params: &[Parameter]) -> Vec<String> {
    params.iter().filter_map(Parameter::name).map(Ident::to_string).collect()
}

impl Signature {
    /// Whether nothing that the function gives has a derivative. An integer made of numbers is a constant, as for a cast.
    pub fn has_no_derivative(&self) -> bool {
        let in_out = |param: &Parameter| param.passing == Passing::Mutable && param.ty.is_differentiable();
        !self.result.is_differentiable() && !self.params.iter().any(in_out)
    }
}

/// Whether the result is made of integers and their like, which callers may take for constants as after a cast. A text
/// may hold the digits of a number.
fn is_index(result: &Ty) -> bool {
    !matches!(result, Ty::Unit | Ty::Bool) && is_of_integers(result)
}

fn is_of_integers(ty: &Ty) -> bool {
    match ty {
        Ty::Int(_) | Ty::Bool | Ty::Unit => true,
        Ty::Inactive(tokens) => matches!(tokens.to_string().as_str(), "char" | "str"),
        Ty::Ref { to: part, mutable: _ } | Ty::Slice(part) | Ty::Array(part, _) | Ty::Vec(part) => {
            is_of_integers(part)
        }
        Ty::Sequence(part) | Ty::Option(part) | Ty::Result(part, _) => is_of_integers(part),
        Ty::Tuple(parts) => parts.iter().all(is_of_integers),
        Ty::Float(_) | Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::Handle | Ty::TangentOf(_) => false,
    }
}

/// Whether the body names what takes the bits of a number: the result would follow it bit by bit.
fn reads_bits(item: &syn::ItemFn) -> bool {
    type_params::mentions(item.block.to_token_stream(), &OF_BITS)
}

const OF_BITS: [&str; 5] = ["to_bits", "to_ne_bytes", "to_le_bytes", "to_be_bytes", "transmute"];

fn something_to_differentiate(
    item: &syn::ItemFn,
    signature: &Signature,
    options: &Options,
    errors: &mut Errors,
) {
    let name = &item.sig.ident;
    if options.wrt.as_ref().is_some_and(Vec::is_empty) {
        errors.push(diagnostics::empty_wrt(name));
        return;
    }
    if !signature.params.iter().any(|param| param.differentiated) {
        errors.push(diagnostics::no_differentiable_parameter(name));
        return;
    }
    if signature.has_no_derivative() && (!is_index(&signature.result) || reads_bits(item)) {
        let returned = match &item.sig.output {
            syn::ReturnType::Default => "nothing".to_owned(),
            syn::ReturnType::Type(_, ty) => format!("`{}`", types::text(ty)),
        };
        errors.push(diagnostics::no_differentiable_result(name, &returned));
    }
}
