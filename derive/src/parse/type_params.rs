//! What the bounds of a type parameter say: that it is a float, that it has no derivative, or that only
//! `Differentiable` knows.

use std::rc::Rc;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{Generics, TraitBound, TypeParamBound, WherePredicate};

use super::{functions, types};
use crate::diagnostics;
use crate::errors::Errors;
use crate::type_params::{Family, FloatParam};
use crate::types::{FloatTy, Ty};

/// What a type parameter stands for.
#[derive(Clone, Debug)]
pub enum TypeParam {
    /// A float.
    Float(Rc<FloatParam>),
    /// Something without derivative: text, a key, a source of random numbers.
    Inactive(Ident),
    /// Whatever the caller has, through `Differentiable`.
    Other {
        /// Its name.
        name: Ident,
        /// Whether anything is said of it.
        is_bounded: bool,
        /// Whether it is said that it has a tangent.
        is_differentiable: bool,
        /// Whether it is said that it can be cloned.
        is_cloned: bool,
    },
    /// A function with a derivative.
    Function(Rc<FunctionParam>),
}

/// A type parameter that stands for functions.
#[derive(Clone, Debug)]
pub struct FunctionParam {
    /// Its name.
    pub name: Ident,
    /// What the functions take: of several arguments, a tuple.
    pub argument: Ty,
    /// What they give.
    pub result: Ty,
}

/// Bounds that no float and nothing that holds floats has.
const INACTIVE: [&str; 20] = [
    "Rng",
    "RngCore",
    "CryptoRng",
    "TryRngCore",
    "SeedableRng",
    "Hash",
    "Eq",
    "Ord",
    "ToString",
    "PrimInt",
    "Unsigned",
    "Integer",
    "Write",
    "Read",
    "BufRead",
    "Hasher",
    "BuildHasher",
    "Error",
    "FromStr",
    "RngExt",
];

/// The type parameters of a function, in order.
pub fn parse(generics: &Generics, errors: &mut Errors) -> Vec<TypeParam> {
    generics.type_params().filter_map(|param| type_param(param, generics, errors)).collect()
}

fn type_param(param: &syn::TypeParam, generics: &Generics, errors: &mut Errors) -> Option<TypeParam> {
    let bounds = bounds(param, generics);
    if bounds.iter().any(|bound| types::is_fn_trait(&bound.path)) {
        errors.push(diagnostics::closure_parameter(param.span()));
        return None;
    }
    if let Some((argument, result)) = bounds.iter().find_map(|bound| functions::argument_and_result(bound)) {
        let [argument, result] = [argument, result].map(|ty| types::outer(&ty, errors));
        let name = param.ident.clone();
        return Some(TypeParam::Function(Rc::new(FunctionParam { name, argument, result })));
    }
    let family = bounds
        .iter()
        .filter_map(|bound| Some((Family::of(&name(bound)?)?, *bound)))
        .min_by_key(|(family, _)| *family);
    match family {
        Some((family, bound)) => {
            Some(TypeParam::Float(Rc::new(float(param, family, bound, &bounds, generics))))
        }
        None => other(param, &bounds, errors),
    }
}

/// Whether a bound makes the parameter a float.
pub(super) fn is_float(param: &syn::TypeParam, generics: &Generics) -> bool {
    bounds(param, generics)
        .into_iter()
        .any(|bound| name(bound).is_some_and(|name| Family::of(&name).is_some()))
}

fn other(param: &syn::TypeParam, bounds: &[&TraitBound], errors: &mut Errors) -> Option<TypeParam> {
    let is_inactive = |bound: &&TraitBound| {
        let name = name(bound).unwrap_or_default();
        INACTIVE.contains(&name.as_str()) || is_of_inactive(bound, &name)
    };
    if bounds.iter().any(is_inactive) {
        return Some(TypeParam::Inactive(param.ident.clone()));
    }
    let opaque = bounds.iter().find_map(|bound| Some((bound, hidden_floats(bound)?)));
    if let Some((bound, edit)) = opaque {
        errors.push(diagnostics::hidden_floats(bound.span(), edit));
        return None;
    }
    if let Some(bound) = bounds.iter().find(|bound| is_operator(bound)) {
        errors.push(diagnostics::operators_without_float(bound.span(), &param.ident));
        return None;
    }
    let is_one_of = |names: &[&str]| {
        bounds.iter().filter_map(|bound| name(bound)).any(|name| names.contains(&name.as_str()))
    };
    Some(TypeParam::Other {
        name: param.ident.clone(),
        is_bounded: !bounds.is_empty(),
        is_differentiable: is_one_of(&["Differentiable"]),
        is_cloned: is_one_of(&["Clone", "Copy"]),
    })
}

/// `AsRef<str>`, `Into<String>`, `Into<usize>`.
fn is_of_inactive(bound: &TraitBound, name: &str) -> bool {
    let conversion = matches!(
        name,
        "AsRef" | "Into" | "Borrow" | "TryInto" | "From" | "Deref" | "IntoIterator" | "Iterator"
    );
    conversion && !arguments(bound).is_empty() && arguments(bound).iter().all(is_inactive_type)
}

fn is_inactive_type(ty: &syn::Type) -> bool {
    let mut errors = Errors::default();
    let ty = types::outer(ty, &mut errors);
    let text = if let Ty::Named(path) = &ty { path.to_string().replace(' ', "") } else { String::new() };
    !ty.is_differentiable() || ["Path", "OsStr", "std::path::Path", "PathBuf"].contains(&text.as_str())
}

/// The bound hides floats from the macro; with what to write instead.
fn hidden_floats(bound: &TraitBound) -> Option<&'static str> {
    match name(bound)?.as_str() {
        "Into" | "TryInto" | "ToPrimitive" | "AsPrimitive" | "NumCast" => {
            Some("take the float itself: `x: f64`")
        }
        "AsRef" | "AsMut" | "Borrow" | "BorrowMut" | "Deref" | "Index" => Some("take a slice: `x: &[f64]`"),
        "IntoIterator" | "Iterator" | "DoubleEndedIterator" | "ExactSizeIterator" => {
            Some("take a slice: `xs: &[f64]`, and iterate over it")
        }
        _ => None,
    }
}

/// An operator of `std::ops`, or a part of a number: it says nothing about what the operator does.
fn is_operator(bound: &TraitBound) -> bool {
    const OPERATORS: [&str; 13] = [
        "Add",
        "Sub",
        "Mul",
        "Div",
        "Rem",
        "Neg",
        "AddAssign",
        "SubAssign",
        "MulAssign",
        "DivAssign",
        "Zero",
        "One",
        "NumOps",
    ];
    name(bound).is_some_and(|name| OPERATORS.contains(&name.as_str()))
}

/// The types in angle brackets: `Item = f64` is one of them.
fn arguments(bound: &TraitBound) -> Vec<syn::Type> {
    let last = bound.path.segments.last();
    let Some(syn::PathArguments::AngleBracketed(arguments)) = last.map(|last| &last.arguments) else {
        return Vec::new();
    };
    let argument = |argument: &syn::GenericArgument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        syn::GenericArgument::AssocType(assigned) => Some(assigned.ty.clone()),
        _ => None,
    };
    arguments.args.iter().filter_map(argument).collect()
}

fn name(bound: &TraitBound) -> Option<String> {
    bound.path.segments.last().map(|last| last.ident.to_string())
}

/// All bounds of a parameter, where it is declared and in the `where` clause.
pub(super) fn bounds<'a>(param: &'a syn::TypeParam, generics: &'a Generics) -> Vec<&'a TraitBound> {
    let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let clauses = clauses.filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) if is_named(&predicate.bounded_ty, &param.ident) => {
            Some(&predicate.bounds)
        }
        _ => None,
    });
    let bounds = [&param.bounds].into_iter().chain(clauses).flatten();
    bounds
        .filter_map(|bound| match bound {
            TypeParamBound::Trait(bound) => Some(bound),
            _ => None,
        })
        .filter(|bound| matches!(bound.modifier, syn::TraitBoundModifier::None))
        .collect()
}

fn is_named(ty: &syn::Type, name: &Ident) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.is_ident(name))
}

fn float(
    param: &syn::TypeParam,
    family: Family,
    bound: &TraitBound,
    bounds: &[&TraitBound],
    generics: &Generics,
) -> FloatParam {
    let others = names_of_others(param, generics);
    let own = bounds.iter().filter(|bound| !mentions(bound.to_token_stream(), &others));
    let own = own.map(ToTokens::to_token_stream);
    let is_copy =
        family.is_copy() || bounds.iter().any(|bound| name(bound).is_some_and(|name| name == "Copy"));
    let copy = (!is_copy).then(|| quote!(::core::marker::Copy));
    let own = own.chain(copy);
    FloatParam {
        name: param.ident.clone(),
        family,
        path: bound.path.to_token_stream(),
        is_copy,
        bounds: quote!(#(#own)+*),
        traits: bounds
            .iter()
            .filter(|bound| is_of_itself(bound, &param.ident))
            .filter_map(|bound| name(bound))
            .collect(),
        steps: format_ident!("{}Steps", param.ident),
    }
}

/// Whether the bound speaks of the parameter alone: `Add`, `Add<Output = T>`, but not `Mul<f64>`.
fn is_of_itself(bound: &TraitBound, name: &Ident) -> bool {
    let is_operator = is_operator(bound);
    let itself = |ty: &syn::Type| {
        is_named(ty, name) || matches!(ty, syn::Type::Path(path) if path.path.is_ident("Self"))
    };
    !is_operator || arguments(bound).iter().all(itself)
}

fn names_of_others(param: &syn::TypeParam, generics: &Generics) -> Vec<String> {
    let types = generics.type_params().map(|other| &other.ident);
    let constants = generics.const_params().map(|other| &other.ident);
    let lifetimes = generics.lifetimes().map(|other| &other.lifetime.ident);
    let others = types.chain(constants).chain(lifetimes);
    others.filter(|other| **other != param.ident).map(Ident::to_string).collect()
}

/// Whether one of the names stands in the tokens.
pub fn mentions(tokens: TokenStream, names: &[impl AsRef<str>]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => names.iter().any(|name| ident == name.as_ref()),
        TokenTree::Group(group) => mentions(group.stream(), names),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

impl TypeParam {
    /// Its name.
    pub fn name(&self) -> &Ident {
        match self {
            TypeParam::Float(param) => &param.name,
            TypeParam::Inactive(name) | TypeParam::Other { name, .. } => name,
            TypeParam::Function(param) => &param.name,
        }
    }

    fn ty(&self) -> Ty {
        match self {
            TypeParam::Float(param) => Ty::Float(FloatTy::Param(param.clone())),
            TypeParam::Inactive(name) => Ty::Inactive(name.to_token_stream()),
            TypeParam::Other { name, .. } => Ty::Named(name.to_token_stream()),
            TypeParam::Function(param) => Ty::Named(param.name.to_token_stream()),
        }
    }
}

/// The type with what its type parameters stand for.
pub fn resolve(ty: &Ty, params: &[TypeParam]) -> Ty {
    let inner = |part: &Ty| Box::new(resolve(part, params));
    match ty {
        Ty::Named(path) => {
            let text = path.to_string();
            params.iter().find(|param| *param.name() == text).map_or_else(|| ty.clone(), TypeParam::ty)
        }
        Ty::Ref { mutable, to } => Ty::Ref { mutable: *mutable, to: inner(to) },
        Ty::Slice(element) => Ty::Slice(inner(element)),
        Ty::Array(element, len) => Ty::Array(inner(element), len.clone()),
        Ty::Vec(element) => Ty::Vec(inner(element)),
        Ty::Sequence(element) => Ty::Sequence(inner(element)),
        Ty::Option(payload) => Ty::Option(inner(payload)),
        Ty::Result(payload, error) => Ty::Result(inner(payload), inner(error)),
        Ty::Tuple(parts) => Ty::Tuple(parts.iter().map(|part| resolve(part, params)).collect()),
        Ty::TangentOf(of) => Ty::TangentOf(inner(of)),
        Ty::Float(_)
        | Ty::Int(_)
        | Ty::Bool
        | Ty::Inactive(_)
        | Ty::Unit
        | Ty::Unknown
        | Ty::Handle
        | Ty::Struct(_) => ty.clone(),
    }
}
