//! The tangent of a struct: a struct with the same names.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, Fields, GenericParam, Generics};

use super::constants;
use super::fields::{self, Field};
use super::items::Items;
use super::own;
use crate::errors::Errors;

/// The tangent of a struct and all that belongs to it.
pub(super) fn tangent(input: &DeriveInput, fields: &Fields, errors: &mut Errors) -> TokenStream {
    let krate = library(input);
    let shape = Shape::of(fields);
    let fields = fields::of(fields, &krate, errors);
    let asked =
        fields::unknown_types(&fields).into_iter().filter(|ty| !occurs(&input.ident, quote!(#ty))).collect();
    let asked = Asked { types: asked, krate: &krate };
    let generics = asked.bounds(with_bounds(&input.generics, &fields, &krate));
    let tangent = format_ident!("{}Tangent", input.ident);
    let own = parameters_of(&generics, &fields);
    let items = Items {
        ty: &input.ident,
        tangent: &tangent,
        fields: &fields,
        shape,
        generics: &generics,
        own: &own,
        krate: &krate,
    };
    let declaration = declaration(&items, &input.vis);
    let (derivatives, constants) = (items.implementations(), constants::of(&items));
    let assertions = asked.assertions(&input.generics);
    let of_itself = own::implementations(input, &krate);
    quote! {
        #declaration
        #[allow(missing_docs, unreachable_pub, deprecated, unused_qualifications, non_local_definitions)]
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        const _: () = { #assertions #derivatives #constants #of_itself };
    }
}

/// How a struct is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `struct P { x: f64 }`
    Named,
    /// `struct P(f64);`
    Tuple,
    /// `struct P;`
    Unit,
}

impl Shape {
    fn of(fields: &Fields) -> Shape {
        match fields {
            Fields::Named(_) => Shape::Named,
            Fields::Unnamed(_) => Shape::Tuple,
            Fields::Unit => Shape::Unit,
        }
    }
}

/// `#[chainrule(crate = path)]`, or the path that the library has for everybody.
pub(super) fn library(input: &DeriveInput) -> TokenStream {
    let mut krate = quote!(::chainrule);
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("chainrule")) {
        // What is wrong with it is said by the path that is then missing.
        let _ = attribute.parse_nested_meta(|meta| {
            let path: syn::Path = meta.value()?.parse()?;
            krate = quote!(#path);
            Ok(())
        });
    }
    krate
}

/// Types of fields of which only the compiler knows whether they have a tangent. All that is made rests on bounds that
/// they have; where one has none there is nothing, and a single error that says so.
pub(super) struct Asked<'a> {
    pub(super) types: Vec<syn::Type>,
    pub(super) krate: &'a TokenStream,
}

impl Asked<'_> {
    pub(super) fn bounds(&self, mut generics: Generics) -> Generics {
        let krate = self.krate;
        let parameters: Vec<_> = generics.type_params().map(|param| param.ident.clone()).collect();
        let is_closed = |ty: &&syn::Type| !parameters.iter().any(|param| occurs(param, quote!(#ty)));
        let closed: Vec<_> = self.types.iter().filter(is_closed).cloned().collect();
        if !closed.is_empty() {
            let clause = generics.make_where_clause();
            clause.predicates.extend(closed.iter().map(|ty| -> syn::WherePredicate {
                syn::parse_quote!(for<'chainrule> #ty: #krate::rt::DifferentiableWhere<'chainrule>)
            }));
        }
        generics
    }

    /// One for each type that can be written outside of the struct.
    pub(super) fn assertions(&self, generics: &Generics) -> TokenStream {
        let is_known = |ty: &&syn::Type| {
            let is_of_struct = generics.params.iter().any(|param| occurs(name(param), quote!(#ty)));
            !is_of_struct && !quote!(#ty).to_string().contains('\'')
        };
        let krate = self.krate;
        let assertion = |ty: &syn::Type| {
            let position = ty.span().resolved_at(Span::mixed_site());
            quote_spanned!(position=> const _: () = #krate::rt::assert_differentiable::<#ty>();)
        };
        self.types.iter().filter(is_known).map(assertion).collect()
    }
}

/// The generics with `T: Differentiable` for each parameter that a derivative mentions.
pub(super) fn with_bounds(generics: &Generics, fields: &[Field], krate: &TokenStream) -> Generics {
    let mut bounded = generics.clone();
    for param in bounded.type_params_mut().filter(|param| is_mentioned(&param.ident, fields)) {
        param.bounds.push(syn::parse_quote!(#krate::Differentiable));
    }
    bounded
}

/// The parameters that the tangent itself has: a parameter that nothing mentions is an error.
pub(super) fn parameters_of(generics: &Generics, fields: &[Field]) -> Generics {
    let mut own = generics.clone();
    let stays = |param: &GenericParam| is_mentioned(name(param), fields);
    let (kept, dropped): (Vec<_>, Vec<_>) = generics.params.iter().cloned().partition(stays);
    own.params = kept.into_iter().collect();
    if let Some(clause) = &mut own.where_clause {
        let mentions = |predicate: &syn::WherePredicate| {
            dropped.iter().any(|param| occurs(name(param), quote!(#predicate)))
        };
        clause.predicates =
            clause.predicates.iter().filter(|predicate| !mentions(predicate)).cloned().collect();
    }
    own
}

fn name(param: &GenericParam) -> &Ident {
    match param {
        GenericParam::Lifetime(param) => &param.lifetime.ident,
        GenericParam::Type(param) => &param.ident,
        GenericParam::Const(param) => &param.ident,
    }
}

fn is_mentioned(name: &Ident, fields: &[Field]) -> bool {
    fields.iter().filter_map(|field| field.tangent.clone()).any(|tangent| occurs(name, tangent))
}

pub(super) fn occurs(name: &Ident, tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == *name,
        proc_macro2::TokenTree::Group(group) => occurs(name, group.stream()),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

/// `pub struct PointTangent { pub x: f64 }`
fn declaration(items: &Items<'_>, visibility: &syn::Visibility) -> TokenStream {
    let Items { ty, tangent, fields, shape, own, .. } = items;
    let text = format!("The tangent of [`{ty}`]: the derivative that belongs to each of its floats.");
    let field = |field: &Field| {
        let (member, visibility, text) =
            (&field.member, &field.visibility, format!("The derivative that belongs to `{}`.", field.member));
        match (&field.tangent, shape) {
            (Some(tangent), Shape::Named) => quote!(#[doc = #text] #visibility #member: #tangent,),
            (None, Shape::Named) => TokenStream::new(),
            (Some(tangent), Shape::Tuple | Shape::Unit) => quote!(#[doc = #text] #visibility #tangent,),
            // The others keep their numbers.
            (None, Shape::Tuple | Shape::Unit) => quote!(#[doc = #text] #visibility (),),
        }
    };
    let declared: TokenStream = fields.iter().map(field).collect();
    let clause = &own.where_clause;
    let body = match shape {
        Shape::Named => quote!(#clause { #declared }),
        Shape::Tuple => quote!((#declared) #clause;),
        Shape::Unit => quote!(#clause;),
    };
    quote! {
        #[doc = #text]
        #[allow(dead_code, clippy::all, clippy::pedantic)]
        #visibility struct #tangent #own #body
    }
}
