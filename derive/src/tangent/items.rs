//! What is implemented for a type and its tangent, field by field.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Generics;

use super::fields::Field;
use super::structs::Shape;

/// A type, its tangent, and what they consist of.
pub(super) struct Items<'a> {
    /// The user's type.
    pub(super) ty: &'a Ident,
    /// The tangent.
    pub(super) tangent: &'a Ident,
    /// The fields of the type.
    pub(super) fields: &'a [Field],
    /// How they are written.
    pub(super) shape: Shape,
    /// The parameters of the type, with their bounds.
    pub(super) generics: &'a Generics,
    /// Those that the tangent has, too.
    pub(super) own: &'a Generics,
    /// The path of the library.
    pub(super) krate: &'a TokenStream,
}

impl Items<'_> {
    pub(super) fn implementations(&self) -> TokenStream {
        [
            self.differentiable(),
            self.tangent(),
            self.coordinates(),
            self.copies(),
            self.printed(),
            self.compared(),
            self.where_possible(),
            self.operators(),
        ]
        .into_iter()
        .collect()
    }

    /// The fields that have a derivative.
    fn active(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.tangent.is_some())
    }

    /// `PointTangent { x: … }`, with an expression for each derivative.
    fn built(&self, value: impl Fn(&Field) -> TokenStream) -> TokenStream {
        let tangent = self.tangent;
        let fields = self.fields.iter().filter_map(|field| {
            let member = &field.member;
            match (&field.tangent, self.shape) {
                (Some(_), _) => Some((member, value(field))),
                (None, Shape::Named) => None,
                (None, Shape::Tuple | Shape::Unit) => Some((member, quote!(()))),
            }
        });
        let fields = fields.map(|(member, value)| quote!(#member: #value));
        quote!(#tangent { #(#fields),* })
    }

    /// One statement for each derivative.
    fn each(&self, statement: impl Fn(&TokenStream) -> TokenStream) -> TokenStream {
        self.active().map(|field| statement(&field.member)).collect()
    }

    /// `impl<T: …> trait for PointTangent<T> where … { items }`
    fn of_tangent(&self, bound: &TokenStream, items: &TokenStream) -> TokenStream {
        let ((parameters, arguments, clause), tangent) = (self.own.split_for_impl(), self.tangent);
        quote!(impl #parameters #bound for #tangent #arguments #clause { #items })
    }

    fn differentiable(&self) -> TokenStream {
        let (krate, ty, tangent) = (self.krate, self.ty, self.tangent);
        let (parameters, arguments, clause) = self.generics.split_for_impl();
        let own = self.own.split_for_impl().1;
        let zero = self.built(|field| {
            let member = &field.member;
            quote!(#krate::Differentiable::zero_tangent(&self.#member))
        });
        quote! {
            impl #parameters #krate::Differentiable for #ty #arguments #clause {
                type Tangent = #tangent #own;
                #[inline]
                fn zero_tangent(&self) -> Self::Tangent { #zero }
            }
        }
    }

    fn tangent(&self) -> TokenStream {
        let krate = self.krate;
        let accumulate =
            self.each(|member| quote!(#krate::Tangent::accumulate(&mut self.#member, other.#member);));
        let taken = self.built(|field| {
            let member = &field.member;
            quote!(#krate::Tangent::take(&mut self.#member))
        });
        let items = quote! {
            #[inline]
            fn accumulate(&mut self, other: Self) { #accumulate }
            #[inline]
            fn take(&mut self) -> Self { #taken }
        };
        self.of_tangent(&quote!(#krate::Tangent), &items)
    }

    /// The numbers of the type and of its tangent, in the same order.
    fn coordinates(&self) -> TokenStream {
        let (krate, ty) = (self.krate, self.ty);
        let describe = self.each(|member| {
            let name = format!(".{}", member.to_string().trim_start_matches("r#"));
            quote!(#krate::Coordinates::describe(&self.#member, &#krate::rt::path_of_field(path, #name), into);)
        });
        let visit = self.each(|member| quote!(#krate::Coordinates::for_each(&self.#member, visit);));
        let update = self.each(|member| quote!(#krate::Coordinates::update(&mut self.#member, change);));
        let slices = self.each(|member| quote!(&& #krate::Coordinates::slices(&self.#member, into)));
        let slices_mut =
            self.each(|member| quote!(&& #krate::Coordinates::slices_mut(&mut self.#member, into)));
        let items = quote! {
            fn describe(&self, path: &str, into: &mut #krate::rt::Vec<#krate::Coordinate>) { #describe }
            fn for_each(&self, visit: &mut dyn ::core::ops::FnMut(f64)) { #visit }
            fn update(&mut self, change: &mut dyn ::core::ops::FnMut(f64) -> f64) { #update }
            fn slices<'chainrule>(
                &'chainrule self, into: &mut #krate::rt::Vec<#krate::Floats<'chainrule>>,
            ) -> ::core::primitive::bool { true #slices }
            fn slices_mut<'chainrule>(
                &'chainrule mut self, into: &mut #krate::rt::Vec<#krate::FloatsMut<'chainrule>>,
            ) -> ::core::primitive::bool { true #slices_mut }
        };
        let (parameters, arguments, _) = self.generics.split_for_impl();
        let clause = self.clause(self.generics, "CoordinatesWhere", |field| {
            let ty = &field.ty;
            quote!(#ty)
        });
        let of_tangent = self.of_tangent(&quote!(#krate::Coordinates), &items);
        quote! {
            impl #parameters #krate::Coordinates for #ty #arguments #clause { #items }
            #of_tangent
        }
    }

    /// A `where` that asks each field for something, and may fail.
    fn clause(&self, generics: &Generics, bound: &str, of: impl Fn(&Field) -> TokenStream) -> TokenStream {
        asking(generics, bound, self.active().map(of), self.krate)
    }

    fn copies(&self) -> TokenStream {
        let cloned = self.built(|field| {
            let member = &field.member;
            quote!(::core::clone::Clone::clone(&self.#member))
        });
        let items = quote!(#[inline] fn clone(&self) -> Self { #cloned });
        self.of_tangent(&quote!(::core::clone::Clone), &items)
    }

    fn printed(&self) -> TokenStream {
        let name = self.tangent.to_string();
        let (builder, fields) = match self.shape {
            Shape::Named => (
                quote!(debug_struct),
                self.each(|member| {
                    let name = member.to_string();
                    quote!(.field(#name, &self.#member))
                }),
            ),
            Shape::Tuple | Shape::Unit => {
                (quote!(debug_tuple), self.each(|member| quote!(.field(&self.#member))))
            }
        };
        let items = quote! {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.#builder(#name) #fields .finish()
            }
        };
        self.of_tangent(&quote!(::core::fmt::Debug), &items)
    }

    fn compared(&self) -> TokenStream {
        let equal = self.each(|member| quote!(&& self.#member == other.#member));
        let items = quote!(#[inline] fn eq(&self, other: &Self) -> bool { true #equal });
        self.of_tangent(&quote!(::core::cmp::PartialEq), &items)
    }

    /// `Copy`, `Default` and the zero of a fixed shape, for tangents whose parts have them.
    fn where_possible(&self) -> TokenStream {
        let krate = self.krate;
        let copy = self.implemented_where("CopyWhere", &quote!(::core::marker::Copy), &TokenStream::new());
        let default = self.built(|_| quote!(::core::default::Default::default()));
        let default = quote!(#[inline] fn default() -> Self { #default });
        let default = self.implemented_where("DefaultWhere", &quote!(::core::default::Default), &default);
        let zero = self.built(|_| quote!(#krate::rt::NoSeed::no_seed()));
        let zero = quote!(#[inline] fn no_seed() -> Self { #zero });
        let zero = self.implemented_where("NoSeedWhere", &quote!(#krate::rt::NoSeed), &zero);
        quote!(#copy #default #zero)
    }

    fn implemented_where(&self, condition: &str, bound: &TokenStream, items: &TokenStream) -> TokenStream {
        let ((parameters, arguments, _), tangent) = (self.own.split_for_impl(), self.tangent);
        let clause = self.clause(self.own, condition, |field| field.tangent.clone().unwrap_or_default());
        quote!(impl #parameters #bound for #tangent #arguments #clause { #items })
    }

    /// `t + u`, `t += u`, `t * rate`, `rate * t`.
    fn operators(&self) -> TokenStream {
        let krate = self.krate;
        let ((parameters, arguments, clause), tangent) = (self.own.split_for_impl(), self.tangent);
        let add = quote! {
            type Output = Self;
            #[inline]
            fn add(mut self, other: Self) -> Self { #krate::Tangent::accumulate(&mut self, other); self }
        };
        let add = self.of_tangent(&quote!(::core::ops::Add), &add);
        let add_assign = quote!(#[inline] fn add_assign(&mut self, other: Self) { #krate::Tangent::accumulate(self, other); });
        let add_assign = self.of_tangent(&quote!(::core::ops::AddAssign), &add_assign);
        let scaled = quote! {
            type Output = Self;
            #[inline]
            fn mul(mut self, rate: f64) -> Self { #krate::Tangent::scale(&mut self, rate); self }
        };
        let scaled = self.of_tangent(&quote!(::core::ops::Mul<f64>), &scaled);
        quote! {
            #add #add_assign #scaled
            impl #parameters ::core::ops::Mul<#tangent #arguments> for f64 #clause {
                type Output = #tangent #arguments;
                #[inline]
                fn mul(self, tangent: #tangent #arguments) -> #tangent #arguments { tangent * self }
            }
        }
    }
}

/// The `where` of the generics, which also asks the types for something, and may fail.
pub(super) fn asking(
    generics: &Generics,
    bound: &str,
    types: impl Iterator<Item = TokenStream>,
    krate: &TokenStream,
) -> TokenStream {
    let bound = format_ident!("{bound}");
    let given = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let given = given.map(|predicate| quote!(#predicate));
    let asked = types.map(|ty| quote!(for<'chainrule> #ty: #krate::rt::#bound<'chainrule>));
    let predicates = given.chain(asked);
    quote!(where #(#predicates),*)
}
