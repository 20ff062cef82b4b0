//! What generated code asks of the type itself, where all of its parts have it: some value, and an order that tells its
//! values apart bit by bit.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Fields, Member};

use super::structs::occurs;

/// The fields of a struct or of a variant, and the path that constructs it.
struct Built<'a> {
    path: TokenStream,
    fields: &'a Fields,
}

/// `impl Unset` and `impl Identified`. A type that holds itself has neither: the bounds would never end. An enum without
/// variants has no values.
pub(super) fn implementations(input: &DeriveInput, krate: &TokenStream) -> TokenStream {
    let built = built(&input.data);
    let holds_itself = built.iter().flat_map(|built| built.fields).any(|field| {
        let ty = &field.ty;
        occurs(&input.ident, quote!(#ty)) || occurs(&format_ident!("Self"), quote!(#ty))
    });
    if holds_itself || built.is_empty() {
        return TokenStream::new();
    }
    let own = Own { input, krate };
    let unset = built.iter().min_by_key(|built| built.fields.len()).map(|least| own.unset(least));
    let identified = own.identified(&built);
    quote!(#unset #identified)
}

fn built(data: &Data) -> Vec<Built<'_>> {
    match data {
        Data::Struct(data) => vec![Built { path: quote!(Self), fields: &data.fields }],
        Data::Enum(data) => {
            let variant = |variant: &'_ syn::Variant| {
                let name = &variant.ident;
                quote!(Self::#name)
            };
            data.variants.iter().map(|of| Built { path: variant(of), fields: &of.fields }).collect()
        }
        Data::Union(_) => Vec::new(),
    }
}

impl Built<'_> {
    fn members(&self) -> Vec<Member> {
        self.fields.members().collect()
    }

    /// `Self::Rect { w: one_w, h: one_h }`.
    fn pattern(&self, prefix: &str) -> TokenStream {
        let (path, members) = (&self.path, self.members());
        let names = members.iter().map(|member| held(prefix, member));
        quote!(#path { #(#members: #names),* })
    }
}

struct Own<'a> {
    input: &'a DeriveInput,
    krate: &'a TokenStream,
}

impl Own<'_> {
    fn unset(&self, built: &Built<'_>) -> TokenStream {
        let (krate, path, members) = (self.krate, &built.path, built.members());
        let items = quote!(#[inline] fn unset() -> Self { #path { #(#members: #krate::rt::unset()),* } });
        self.implemented("Unset", [built], &items)
    }

    fn identified(&self, built: &[Built<'_>]) -> TokenStream {
        let krate = self.krate;
        let same = built.iter().map(|built| {
            let (one, other) = (built.pattern("one_"), built.pattern("other_"));
            let parts = built.members().into_iter().map(|member| {
                let (one, other) = (held("one_", &member), held("other_", &member));
                quote!(.then_with(|| #krate::rt::Identified::identity(#one, #other)))
            });
            quote!((#one, #other) => ::core::cmp::Ordering::Equal #(#parts)*,)
        });
        let numbers = built.iter().enumerate().map(|(number, built)| {
            let path = &built.path;
            quote!(#path { .. } => #number,)
        });
        let different = (built.len() > 1).then(|| {
            quote!(_ => {
                let number = |of: &Self| match of { #(#numbers)* };
                number(self).cmp(&number(other))
            })
        });
        let items = quote! {
            fn identity(&self, other: &Self) -> ::core::cmp::Ordering {
                match (self, other) { #(#same)* #different }
            }
        };
        self.implemented("Identified", built, &items)
    }

    /// The bounds may fail: the type then has no implementation.
    fn implemented<'b>(
        &self,
        name: &str,
        built: impl IntoIterator<Item = &'b Built<'b>>,
        items: &TokenStream,
    ) -> TokenStream {
        let (krate, ty) = (self.krate, &self.input.ident);
        let (bound, condition) = (format_ident!("{name}"), format_ident!("{name}Where"));
        let (parameters, arguments, clause) = self.input.generics.split_for_impl();
        let given = clause.iter().flat_map(|clause| &clause.predicates);
        let types = built.into_iter().flat_map(|built| built.fields).map(|field| &field.ty);
        quote! {
            impl #parameters #krate::rt::#bound for #ty #arguments
            where #(#given,)* #(for<'chainrule> #types: #krate::rt::#condition<'chainrule>,)*
            { #items }
        }
    }
}

fn held(prefix: &str, member: &Member) -> Ident {
    match member {
        Member::Named(name) => format_ident!("{prefix}{}", name.to_string().trim_start_matches("r#")),
        Member::Unnamed(index) => format_ident!("{prefix}{}", index.index),
    }
}
