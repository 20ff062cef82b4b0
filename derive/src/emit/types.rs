//! Types in generated code: how they are written, which of them are ascribed, and their zeros.

use proc_macro2::{Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::code::Code;
use super::names::located;
use super::{floats, names};
use crate::types::{FloatTy, Ty};

/// The type as it is written.
pub(super) fn written(ty: &Ty, krate: &Code) -> Code {
    let composed = match ty {
        Ty::Float(float) => return written_float(float),
        Ty::Int(Some(name)) => return Code::of(names::ident(name)),
        Ty::Bool => return Code::of(names::ident("bool")),
        Ty::Unit => quote!(()),
        Ty::Ref { mutable, to } => reference(*mutable, &written(to, krate)),
        Ty::Inactive(tokens) | Ty::Named(tokens) => return tokens.into(),
        Ty::Slice(element) => bracketed(&written(element, krate)),
        Ty::Array(element, len) => array(&written(element, krate), len),
        Ty::Vec(element) => vec(&written(element, krate), krate),
        Ty::Tuple(parts) => tuple(parts.iter().map(|part| written(part, krate))),
        Ty::Option(payload) => option(&written(payload, krate)),
        Ty::Result(payload, error) => result(&written(payload, krate), &written(error, krate)),
        Ty::TangentOf(of) if matches!(**of, Ty::Struct(_) | Ty::Unknown) => quote!(_),
        Ty::TangentOf(of) => tangent(&written(of, krate).into_token_stream(), krate),
        Ty::Int(None) | Ty::Sequence(_) | Ty::Struct(_) | Ty::Unknown | Ty::Handle => quote!(_),
    };
    composed.into()
}

fn written_float(float: &FloatTy) -> Code {
    match float {
        FloatTy::F32 => Code::of(names::ident("f32")),
        FloatTy::F64 => Code::of(names::ident("f64")),
        FloatTy::Alias(path) => path.into(),
        FloatTy::Param(param) => Code::of(param.name.clone()),
        FloatTy::Inferred => Code::of(names::ident("_")),
    }
}

fn reference(mutable: bool, to: &Code) -> TokenStream {
    if mutable { quote!(&mut #to) } else { quote!(&#to) }
}

fn bracketed(element: &Code) -> TokenStream {
    quote!([#element])
}

fn array(element: &impl ToTokens, len: &TokenStream) -> TokenStream {
    quote!([#element; #len])
}

fn vec(element: &Code, krate: &Code) -> TokenStream {
    quote!(#krate::rt::Vec<#element>)
}

fn option(payload: &Code) -> TokenStream {
    quote!(::core::option::Option<#payload>)
}

fn result(payload: &Code, error: &Code) -> TokenStream {
    quote!(::core::result::Result<#payload, #error>)
}

/// All of it stands where the user named the type, so that a type without tangent is one error.
fn tangent(of: &TokenStream, krate: &Code) -> TokenStream {
    let (span, krate, of) = (position(of), located_at(krate, of), without_borrows(of.clone()));
    quote_spanned!(span=> <#of as #krate::Differentiable>::Tangent)
}

fn position(of: &TokenStream) -> Span {
    of.clone().into_iter().next().map_or_else(Span::mixed_site, |token| located(token.span()))
}

/// The tokens where the others begin.
pub(super) fn located_at(tokens: &Code, place: &TokenStream) -> Code {
    tokens.at(position(place))
}

/// `(a, b)`, `(a,)` or `()`.
pub(super) fn tuple(parts: impl Iterator<Item = impl ToTokens>) -> TokenStream {
    let parts: Vec<_> = parts.collect();
    match parts.as_slice() {
        [one] => quote!((#one,)),
        several => quote!((#(#several),*)),
    }
}

/// `(a, b)`, or `a` bare if it is the only one.
pub(super) fn bare(parts: Vec<impl ToTokens>) -> TokenStream {
    match parts.as_slice() {
        [one] => one.to_token_stream(),
        several => tuple(several.iter()),
    }
}

/// `: f64`, or nothing where the type is not known for sure.
pub(super) fn ascription(ty: &Ty, krate: &Code) -> Code {
    match is_ascribed(ty) {
        true => Code::default().sign(":").then(&written(ty, krate)),
        false => Code::default(),
    }
}

/// Whether the type is written down where a value is bound, so that a wrong guess is a type error.
pub(super) fn is_ascribed(ty: &Ty) -> bool {
    match ty {
        Ty::Float(FloatTy::F32 | FloatTy::F64 | FloatTy::Alias(_) | FloatTy::Param(_)) => true,
        Ty::Int(Some(_)) | Ty::Bool | Ty::Named(_) => true,
        Ty::Array(element, _) | Ty::Vec(element) => is_ascribed(element),
        Ty::Option(payload) | Ty::Result(payload, _) => is_ascribed(payload),
        Ty::Tuple(parts) => parts.iter().all(is_ascribed),
        Ty::Ref { mutable: _, to } => is_ascribed_behind_reference(to),
        Ty::Inactive(tokens) => tokens.to_string() != "str",
        Ty::Float(FloatTy::Inferred) | Ty::Int(None) => false,
        Ty::Unit | Ty::Slice(_) | Ty::Sequence(_) | Ty::Struct(_) => false,
        Ty::Unknown | Ty::Handle | Ty::TangentOf(_) => false,
    }
}

fn is_ascribed_behind_reference(ty: &Ty) -> bool {
    match ty {
        Ty::Slice(element) => is_ascribed(element),
        Ty::Inactive(_) => true,
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Ref { .. } | Ty::Array(..) | Ty::Vec(_) => {
            is_ascribed(ty)
        }
        Ty::Tuple(_) | Ty::Named(_) | Ty::Sequence(_) | Ty::Struct(_) => is_ascribed(ty),
        Ty::Unknown | Ty::Handle | Ty::TangentOf(_) => is_ascribed(ty),
        Ty::Option(_) | Ty::Result(..) => is_ascribed(ty),
    }
}

/// Whether a value of the type is copied out of a record; others are borrowed from it.
pub(super) fn is_copied(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit => true,
        Ty::Array(element, _) | Ty::Option(element) => is_copied(element),
        Ty::Tuple(parts) => parts.iter().all(is_copied),
        Ty::Ref { mutable, to: _ } => !mutable,
        Ty::Inactive(_) | Ty::Slice(_) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Result(..) => false,
        Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::Handle | Ty::TangentOf(_) => false,
    }
}

/// The cotangent of something behind a reference, as the backward function takes it: `[f64]` for `&[f64]`.
pub(super) fn cotangent_behind(ty: &Ty, krate: &Code) -> TokenStream {
    if let Ty::Slice(element) = ty.peeled() {
        return bracketed(&written(&element.cotangent(), krate));
    }
    written(&ty.cotangent(), krate).into_token_stream()
}

/// A cotangent for something that has none, of the type that the backward function takes for it.
pub(super) fn nothing(ty: &Ty, krate: &Code) -> TokenStream {
    let zero = zero(&ty.cotangent(), krate).unwrap_or_else(|| quote!(()));
    match ty.peeled() {
        Ty::Slice(_) => quote!([]),
        Ty::Vec(_) => quote!(#krate::rt::Vec::new()),
        Ty::Option(_) | Ty::Result(..) => quote!(::core::option::Option::None),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => zero,
        Ty::Ref { .. } | Ty::Array(..) | Ty::Sequence(_) | Ty::Tuple(_) => zero,
        Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => zero,
    }
}

/// The zero of a cotangent type, if it is one and the same for all primals.
pub(super) fn zero(ty: &Ty, krate: &Code) -> Option<TokenStream> {
    match ty {
        Ty::Float(float) => Some(zero_float(float)),
        Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit | Ty::Handle => Some(quote!(())),
        Ty::Array(element, len) => zero_array(element, len, krate),
        Ty::Option(payload) | Ty::Result(payload, _) => {
            zero(payload, krate).map(|_| quote!(::core::option::Option::None))
        }
        Ty::Tuple(parts) => {
            let parts: Option<Vec<TokenStream>> = parts.iter().map(|part| zero(part, krate)).collect();
            Some(tuple(parts?.into_iter()))
        }
        Ty::Ref { mutable: _, to } => zero(to, krate),
        Ty::Slice(_) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Named(_) | Ty::Struct(_) => None,
        Ty::Unknown | Ty::TangentOf(_) => None,
    }
}

fn zero_float(float: &FloatTy) -> TokenStream {
    match float {
        FloatTy::Param(param) => floats::zero(param),
        FloatTy::F32 | FloatTy::F64 | FloatTy::Alias(_) | FloatTy::Inferred => quote!(0.0),
    }
}

/// The one of a float type.
pub(super) fn one(ty: &Ty) -> TokenStream {
    ty.as_param().map_or_else(|| quote!(1.0), |param| floats::one(param))
}

/// Some value of the type, which is never read.
pub(super) fn unset(ty: &Ty, krate: &Code) -> TokenStream {
    match ty {
        Ty::Float(float) => zero_float(float),
        Ty::Int(_) => quote!(0),
        Ty::Bool => quote!(false),
        Ty::Unit => quote!(()),
        Ty::Vec(_) => quote!(#krate::rt::Vec::new()),
        Ty::Array(element, len) => array(&unset(element, krate), len),
        Ty::Option(_) => quote!(::core::option::Option::None),
        Ty::Result(payload, _) => {
            let unset = unset(payload, krate);
            quote!(::core::result::Result::Ok(#unset))
        }
        Ty::Tuple(parts) => tuple(parts.iter().map(|part| unset(part, krate))),
        // Of a type of the user's, `#[derive(Differentiable)]` knows one.
        Ty::Named(_) | Ty::Struct(_) | Ty::Unknown => quote!(#krate::rt::unset()),
        Ty::Inactive(_) | Ty::Ref { .. } | Ty::Slice(_) | Ty::Sequence(_) | Ty::TangentOf(_) | Ty::Handle => {
            quote!(::core::default::Default::default())
        }
    }
}

/// `[0.0; N]`: only the zeros of `Copy` elements can be repeated.
fn zero_array(element: &Ty, len: &TokenStream, krate: &Code) -> Option<TokenStream> {
    let zero = zero(element, krate)?;
    Some(array(&zero, len))
}

/// The type with `'static` for every lifetime: the tangent owns what it holds.
fn without_borrows(ty: TokenStream) -> TokenStream {
    let mut after_quote = false;
    let replaced = ty.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if std::mem::take(&mut after_quote) => {
            TokenTree::Ident(proc_macro2::Ident::new("static", ident.span()))
        }
        TokenTree::Group(group) => {
            let inner = without_borrows(group.stream());
            TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner))
        }
        other => {
            after_quote = matches!(&other, TokenTree::Punct(punct) if punct.as_char() == '\'');
            other
        }
    });
    replaced.collect()
}

/// The same type with `'_` for every lifetime: the backward function takes the primals for its own time.
pub(super) fn without_lifetimes(ty: TokenStream) -> TokenStream {
    let mut after_quote = false;
    ty.into_iter().map(|token| anonymous(token, &mut after_quote)).collect()
}

fn anonymous(token: TokenTree, after_quote: &mut bool) -> TokenTree {
    let is_lifetime = std::mem::take(after_quote);
    match token {
        TokenTree::Punct(punct) if punct.as_char() == '\'' => {
            *after_quote = true;
            TokenTree::Punct(Punct::new('\'', Spacing::Joint))
        }
        TokenTree::Ident(ident) if is_lifetime && ident != "static" => {
            TokenTree::Ident(proc_macro2::Ident::new("_", ident.span()))
        }
        TokenTree::Group(group) => {
            let inner = without_lifetimes(group.stream());
            TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner))
        }
        other @ (TokenTree::Punct(_) | TokenTree::Ident(_) | TokenTree::Literal(_)) => other,
    }
}
