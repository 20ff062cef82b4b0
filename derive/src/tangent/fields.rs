//! The fields of a type: which of them have a derivative, and of what type it is.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Fields, GenericArgument, PathArguments, Type};

use crate::diagnostics;
use crate::errors::Errors;
use crate::parse::types;

/// A field.
#[derive(Clone)]
pub(super) struct Field {
    /// `x` or `0`.
    pub(super) member: TokenStream,
    /// As the user wrote it.
    pub(super) visibility: syn::Visibility,
    /// As the user wrote it.
    pub(super) ty: Type,
    /// The type of its derivative, where it has one.
    pub(super) tangent: Option<TokenStream>,
}

/// The fields in order.
pub(super) fn of(fields: &Fields, krate: &TokenStream, errors: &mut Errors) -> Vec<Field> {
    let member = |(index, field): (usize, &syn::Field)| match &field.ident {
        Some(name) => name.to_token_stream(),
        None => Literal::usize_unsuffixed(index).to_token_stream(),
    };
    let fields = fields.iter().enumerate();
    fields
        .map(|(index, field)| Field {
            member: member((index, field)),
            visibility: field.vis.clone(),
            ty: field.ty.clone(),
            tangent: tangent_of(field, krate, errors),
        })
        .collect()
}

/// The types, without repetition, of which only the compiler knows whether they have a tangent.
pub(super) fn unknown_types(fields: &[Field]) -> Vec<Type> {
    let mut found: Vec<Type> = Vec::new();
    for field in fields.iter().filter(|field| field.tangent.is_some()) {
        collect_unknown(&field.ty, &mut found);
    }
    found
}

fn is_same(one: &Type, other: &Type) -> bool {
    one.to_token_stream().to_string() == other.to_token_stream().to_string()
}

fn collect_unknown(ty: &Type, found: &mut Vec<Type>) {
    match ty {
        _ if is_inactive(ty) || is_float(ty) => {}
        Type::Array(array) => collect_unknown(&array.elem, found),
        Type::Slice(slice) => collect_unknown(&slice.elem, found),
        Type::Tuple(tuple) => tuple.elems.iter().for_each(|part| collect_unknown(part, found)),
        Type::Reference(reference) => collect_unknown(&reference.elem, found),
        Type::Paren(paren) => collect_unknown(&paren.elem, found),
        Type::Group(group) => collect_unknown(&group.elem, found),
        other => match element_of_vector(other) {
            Some(element) => collect_unknown(element, found),
            None if found.iter().any(|known| is_same(known, other)) => {}
            None => found.push(other.clone()),
        },
    }
}

fn is_float(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("f32") || path.path.is_ident("f64"))
}

/// `T` of `Vec<T>`.
fn element_of_vector(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Vec")?;
    arguments(last).next()
}

fn tangent_of(field: &syn::Field, krate: &TokenStream, errors: &mut Errors) -> Option<TokenStream> {
    if let Some(reference) = mutable_reference(&field.ty) {
        errors.push(diagnostics::hidden_mutable_reference(reference));
    }
    let is_constant = field.attrs.iter().any(is_constant);
    (!is_constant && !is_inactive(&field.ty)).then(|| tangent(&field.ty, krate))
}

/// `#[chainrule(constant)]`.
fn is_constant(attribute: &syn::Attribute) -> bool {
    let is_it = |list: &syn::MetaList| list.tokens.to_string() == "constant";
    attribute.path().is_ident("chainrule") && attribute.meta.require_list().is_ok_and(is_it)
}

fn mutable_reference(ty: &Type) -> Option<Span> {
    match ty {
        Type::Reference(reference) if reference.mutability.is_some() => Some(ty.span()),
        Type::Reference(reference) => mutable_reference(&reference.elem),
        Type::Paren(paren) => mutable_reference(&paren.elem),
        Type::Group(group) => mutable_reference(&group.elem),
        _ => None,
    }
}

/// Whether values of the type have no derivative, as far as its name says. Others have one of type `()`.
fn is_inactive(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => is_inactive_path(path),
        Type::Reference(reference) => is_inactive(&reference.elem),
        Type::Slice(slice) => is_inactive(&slice.elem),
        Type::Array(array) => is_inactive(&array.elem),
        Type::Paren(paren) => is_inactive(&paren.elem),
        Type::Group(group) => is_inactive(&group.elem),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_inactive),
        _ => false,
    }
}

fn is_inactive_path(path: &syn::TypePath) -> bool {
    let Some(last) = path.path.segments.last() else { return false };
    match last.ident.to_string().as_str() {
        "bool" | "char" | "str" | "String" | "PhantomData" => true,
        name if types::is_integer(name) => true,
        "Option" | "Vec" | "Box" => arguments(last).all(is_inactive),
        _ => false,
    }
}

fn arguments(segment: &syn::PathSegment) -> impl Iterator<Item = &Type> {
    let arguments = match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        PathArguments::None | PathArguments::Parenthesized(_) => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The type of the derivative, as a person would write it.
fn tangent(ty: &Type, krate: &TokenStream) -> TokenStream {
    match ty {
        float if is_float(float) => ty.to_token_stream(),
        Type::Array(array) => {
            let (element, len) = (tangent(&array.elem, krate), &array.len);
            quote!([#element; #len])
        }
        Type::Tuple(tuple) => {
            let parts = tuple
                .elems
                .iter()
                .map(|part| if is_inactive(part) { quote!(()) } else { tangent(part, krate) });
            quote!((#(#parts,)*))
        }
        Type::Reference(reference) => tangent_behind(&reference.elem, krate),
        Type::Paren(paren) => tangent(&paren.elem, krate),
        Type::Group(group) => tangent(&group.elem, krate),
        other => match element_of_vector(other) {
            Some(element) => {
                let element = tangent(element, krate);
                quote!(#krate::rt::Vec<#element>)
            }
            None => quote!(<#other as #krate::Differentiable>::Tangent),
        },
    }
}

/// The owned derivative of what is behind a reference.
fn tangent_behind(ty: &Type, krate: &TokenStream) -> TokenStream {
    match ty {
        Type::Slice(slice) => {
            let element = tangent(&slice.elem, krate);
            quote!(#krate::rt::Vec<#element>)
        }
        other => tangent(other, krate),
    }
}
