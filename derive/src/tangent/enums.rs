//! The tangent of an enum: an enum of the same variants. An enum that holds nothing has the tangent `()`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{DataEnum, DeriveInput, Fields};

use super::fields::{self, Field};
use super::items::asking;
use super::own;
use super::structs::{Asked, library, occurs, parameters_of, with_bounds};
use crate::errors::Errors;

/// A variant with its fields.
struct Variant {
    name: Ident,
    fields: Vec<Field>,
    is_named: bool,
}

/// The tangent of an enum and all that belongs to it.
pub(super) fn tangent(input: &DeriveInput, data: &DataEnum, errors: &mut Errors) -> TokenStream {
    let krate = library(input);
    let variants: Vec<_> = data.variants.iter().map(|variant| of(variant, &krate, errors)).collect();
    let all: Vec<Field> = variants.iter().flat_map(|variant| variant.fields.clone()).collect();
    let unknown = fields::unknown_types(&all).into_iter();
    let types = unknown.filter(|ty| !occurs(&input.ident, ty.to_token_stream())).collect();
    let asked = Asked { types, krate: &krate };
    let generics = asked.bounds(with_bounds(&input.generics, &all, &krate));
    let own = parameters_of(&generics, &all);
    let enums = Enums { ty: &input.ident, variants: &variants, krate: &krate };
    let assertions = asked.assertions(&input.generics);
    let of_itself = own::implementations(input, &krate);
    let (parameters, arguments, _) = generics.split_for_impl();
    let coordinates = enums.coordinates();
    let ty = &input.ident;
    let is_generic = |ty: &TokenStream| {
        input.generics.type_params().any(|param| occurs(&param.ident, ty.clone()))
            && !occurs(&input.ident, ty.clone())
    };
    let asked = all.iter().filter(|field| field.tangent.is_some()).map(|field| field.ty.to_token_stream());
    let clause = asking(&generics, "CoordinatesWhere", asked.filter(is_generic), &krate);
    let of_type = quote!(impl #parameters #krate::Coordinates for #ty #arguments #clause { #coordinates });
    let (declaration, items) = match !all.is_empty() {
        true => (enums.declaration(&input.vis, &own), enums.implementations(&generics, &own)),
        false => (TokenStream::new(), enums.without_tangent(&generics)),
    };
    quote! {
        #declaration
        #[allow(missing_docs, unreachable_pub, deprecated, unused, non_local_definitions)]
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        const _: () = { #assertions #items #of_type #of_itself };
    }
}

fn of(variant: &syn::Variant, krate: &TokenStream, errors: &mut Errors) -> Variant {
    Variant {
        name: variant.ident.clone(),
        fields: fields::of(&variant.fields, krate, errors),
        is_named: matches!(variant.fields, Fields::Named(_)),
    }
}

impl Variant {
    /// The fields of the variant that have a derivative; the others have `()` in the tangent.
    fn active(&self) -> impl Iterator<Item = (&Field, Ident)> {
        let fields = self.fields.iter().filter(|field| field.tangent.is_some());
        fields
            .map(|field| (field, format_ident!("held_{}", field.member.to_string().trim_start_matches("r#"))))
    }

    /// `Circle { r: held_r, .. }`.
    fn pattern(&self, prefix: &str) -> TokenStream {
        let name = &self.name;
        let fields = self.active().map(|(field, held)| {
            let (member, held) = (&field.member, format_ident!("{prefix}{held}"));
            quote!(#member: #held,)
        });
        quote!(#name { #(#fields)* .. })
    }

    /// `Circle { r: … }` of the tangent.
    fn built(&self, value: impl Fn(&Ident) -> TokenStream) -> TokenStream {
        let name = &self.name;
        let inactive = self.fields.iter().filter(|field| field.tangent.is_none());
        let inactive = inactive.map(|field| {
            let member = &field.member;
            quote!(#member: (),)
        });
        let active = self.active().map(|(field, held)| {
            let (member, value) = (&field.member, value(&held));
            quote!(#member: #value,)
        });
        quote!(#name { #(#inactive)* #(#active)* })
    }

    fn declared(&self) -> TokenStream {
        let (name, text) = (&self.name, format!("The derivative that belongs to `{}`.", self.name));
        let fields = self.fields.iter().map(|field| {
            let (member, text) =
                (&field.member, format!("The derivative that belongs to `{}`.", field.member));
            match (&field.tangent, self.is_named) {
                (Some(tangent), true) => quote!(#[doc = #text] #member: #tangent,),
                (Some(tangent), false) => quote!(#tangent,),
                (None, true) => quote!(#[doc = #text] #member: (),),
                (None, false) => quote!((),),
            }
        });
        match (self.fields.is_empty(), self.is_named) {
            (true, _) => quote!(#[doc = #text] #name {},),
            (false, true) => quote!(#[doc = #text] #name { #(#fields)* },),
            (false, false) => quote!(#[doc = #text] #name(#(#fields)*),),
        }
    }
}

/// An enum and its variants.
struct Enums<'a> {
    ty: &'a Ident,
    variants: &'a [Variant],
    krate: &'a TokenStream,
}

impl Enums<'_> {
    fn name(&self) -> Ident {
        format_ident!("{}Tangent", self.ty)
    }

    fn declaration(&self, visibility: &syn::Visibility, own: &syn::Generics) -> TokenStream {
        let (tangent, clause) = (self.name(), &own.where_clause);
        let text =
            format!("The tangent of [`{}`]: the derivative that belongs to each of its floats.", self.ty);
        let variants = self.variants.iter().map(Variant::declared);
        quote! {
            #[doc = #text]
            #[allow(dead_code, clippy::all, clippy::pedantic)]
            #visibility enum #tangent #own #clause { #(#variants)* }
        }
    }

    /// A `match` on `self` with something for each variant.
    fn matched(&self, arm: impl Fn(&Variant) -> TokenStream) -> TokenStream {
        if self.variants.is_empty() {
            return quote!(match *self {});
        }
        let arms = self.variants.iter().map(|variant| {
            let (pattern, arm) = (variant.pattern(""), arm(variant));
            quote!(Self::#pattern => { #arm })
        });
        quote!(match self { #(#arms)* })
    }

    fn implementations(&self, generics: &syn::Generics, own: &syn::Generics) -> TokenStream {
        let (krate, ty, tangent) = (self.krate, self.ty, self.name());
        let (parameters, arguments, clause) = generics.split_for_impl();
        let (own_parameters, own_arguments, own_clause) = own.split_for_impl();
        let zero = self.matched(|variant| {
            let built = variant.built(|held| quote!(#krate::Differentiable::zero_tangent(#held)));
            quote!(#tangent::#built)
        });
        let (accumulate, coordinates) = (self.accumulate(), self.coordinates());
        let of_values = self.of_values(own);
        quote! {
            impl #parameters #krate::Differentiable for #ty #arguments #clause {
                type Tangent = #tangent #own_arguments;
                fn zero_tangent(&self) -> Self::Tangent { #zero }
            }
            impl #own_parameters #krate::Tangent for #tangent #own_arguments #own_clause {
                fn accumulate(&mut self, other: Self) { #accumulate }
            }
            impl #own_parameters #krate::Coordinates for #tangent #own_arguments #own_clause { #coordinates }
            #of_values
        }
    }

    /// `Clone`, `Debug` and `PartialEq` of the tangent: a derive would ask them of the type parameters.
    fn of_values(&self, own: &syn::Generics) -> TokenStream {
        let (tangent, (parameters, arguments, clause)) = (self.name(), own.split_for_impl());
        let cloned = self.matched(|variant| {
            let built = variant.built(|held| quote!(::core::clone::Clone::clone(#held)));
            quote!(Self::#built)
        });
        let printed = self.matched(|variant| {
            let (name, held) = (variant.name.to_string(), variant.active().map(|(_, held)| held));
            quote!(f.debug_tuple(#name) #(.field(#held))* .finish())
        });
        let equal = self.variants.iter().map(|variant| {
            let (one, other) = (variant.pattern(""), variant.pattern("other_"));
            let held = variant.active().map(|(_, held)| {
                let other = format_ident!("other_{held}");
                quote!(&& #held == #other)
            });
            quote!((Self::#one, Self::#other) => true #(#held)*,)
        });
        quote! {
            impl #parameters ::core::clone::Clone for #tangent #arguments #clause {
                fn clone(&self) -> Self { #cloned }
            }
            impl #parameters ::core::fmt::Debug for #tangent #arguments #clause {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { #printed }
            }
            impl #parameters ::core::cmp::PartialEq for #tangent #arguments #clause {
                fn eq(&self, other: &Self) -> ::core::primitive::bool {
                    match (self, other) { #(#equal)* _ => false }
                }
            }
        }
    }

    fn accumulate(&self) -> TokenStream {
        let krate = self.krate;
        let arms = self.variants.iter().map(|variant| {
            let (one, other) = (variant.pattern(""), variant.pattern("more_"));
            let added = variant.active().map(|(_, held)| {
                let more = format_ident!("more_{held}");
                quote!(#krate::Tangent::accumulate(#held, #more);)
            });
            quote!((Self::#one, Self::#other) => { #(#added)* })
        });
        quote!(match (self, other) {
            #(#arms)*
            _ => ::core::panic!("cannot add cotangents of different variants"),
        })
    }

    fn coordinates(&self) -> TokenStream {
        let krate = self.krate;
        let each = |statement: &dyn Fn(&Field, &Ident) -> TokenStream| {
            self.matched(|variant| variant.active().map(|(field, held)| statement(field, &held)).collect())
        };
        let describe = each(&|field, held| {
            let name = format!(".{}", field.member.to_string().trim_start_matches("r#"));
            quote!(#krate::Coordinates::describe(#held, &#krate::rt::path_of_field(path, #name), into);)
        });
        let visit = each(&|_, held| quote!(#krate::Coordinates::for_each(#held, visit);));
        let update = each(&|_, held| quote!(#krate::Coordinates::update(#held, change);));
        quote! {
            fn describe(&self, path: &str, into: &mut #krate::rt::Vec<#krate::Coordinate>) { #describe }
            fn for_each(&self, visit: &mut dyn ::core::ops::FnMut(f64)) { #visit }
            fn update(&mut self, change: &mut dyn ::core::ops::FnMut(f64) -> f64) { #update }
        }
    }

    fn without_tangent(&self, generics: &syn::Generics) -> TokenStream {
        let (krate, ty) = (self.krate, self.ty);
        let (parameters, arguments, clause) = generics.split_for_impl();
        quote! {
            impl #parameters #krate::Differentiable for #ty #arguments #clause {
                type Tangent = ();
                fn zero_tangent(&self) {}
            }
        }
    }
}
