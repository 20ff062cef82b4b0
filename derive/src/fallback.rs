//! What is emitted beside an error: the user's function as it was, and a stub of its companion, so that one
//! cause gives one message.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::errors::Errors;
use crate::ir::Passing;
use crate::parse::{Input, Parameter};
use crate::types::{FloatTy, Ty};

/// The item and the errors: it is no function, so nobody expects a companion.
pub fn without_function(item: TokenStream, errors: Errors) -> TokenStream {
    let errors = errors.into_tokens();
    quote!(#item #errors)
}

/// The function, the errors, and a companion with the right signatures and no derivative.
pub fn with_stub(input: &Input, errors: Errors) -> TokenStream {
    let (item, errors) = (&input.written, errors.into_tokens());
    let stub = Stub::new(input).companion();
    quote!(#item #errors #stub)
}

struct Stub<'a> {
    input: &'a Input,
    krate: TokenStream,
    name: Ident,
}

impl Stub<'_> {
    fn new(input: &Input) -> Stub<'_> {
        let name = input.options.name.clone().unwrap_or_else(|| input.item.sig.ident.clone());
        Stub { input, krate: input.options.krate.to_token_stream(), name }
    }

    fn companion(&self) -> TokenStream {
        let (name, vis) = (&self.name, &self.input.item.vis);
        let conditions = self.input.item.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
        let conditions: Vec<_> = conditions.collect();
        let count = Literal::usize_unsuffixed(self.params().len());
        let (functions, lent) = (self.functions(), self.lent());
        quote! {
            #(#conditions)*
            #[doc(hidden)]
            #[allow(dead_code, non_camel_case_types, unreachable_pub, missing_docs)]
            #[allow(missing_debug_implementations, missing_copy_implementations, clippy::all, clippy::pedantic)]
            #vis enum #name {}
            #(#conditions)*
            #[allow(unused, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
            const _: () = {
                #lent
                impl #name {
                    pub const REREADS: [bool; #count] = [true; #count];
                    #functions
                }
            };
        }
    }

    fn functions(&self) -> TokenStream {
        let (result, gradient) = (self.result(), self.gradient());
        let (seeds, backward) = (self.seeds(), self.backward(false));
        let value_and_grad = self.function("value_and_grad", &quote!((#result, #gradient)));
        let grad = self.function("grad", &gradient);
        let vjp = self.function("vjp", &quote!((#result, fn(#seeds) -> #gradient)));
        let forward = self.function("forward", &quote!((#result, #backward)));
        let traced = self.input.options.traced.then(|| self.function("traced", &result));
        quote!(#value_and_grad #grad #vjp #forward #traced)
    }

    /// As in `emit/lent.rs`.
    fn lent(&self) -> TokenStream {
        let (name, krate) = (&self.name, &self.krate);
        if !self.params().iter().any(|param| param.passing == Passing::Mutable) {
            return quote!(impl #krate::rt::Companion for #name { type Lent = Self; });
        }
        let (lent, result, backward) = (format_ident!("{name}_lent"), self.result(), self.backward(true));
        let forward = self.function("forward", &quote!((#result, #backward)));
        quote! {
            impl #krate::rt::Companion for #name { type Lent = #lent; }
            pub enum #lent {}
            impl #lent { #forward }
        }
    }

    fn function(&self, name: &str, result: &TokenStream) -> TokenStream {
        let name = format_ident!("{name}");
        let (generics, clause) = (&self.input.item.sig.generics, &self.input.item.sig.generics.where_clause);
        let params = self.params().iter().enumerate().map(|(index, param)| {
            let (name, ty) = (format_ident!("argument{index}"), &param.written);
            quote!(#name: #ty)
        });
        quote!(pub fn #name #generics (#(#params),*) -> #result #clause { loop {} })
    }

    fn params(&self) -> &[Parameter] {
        &self.input.signature.params
    }

    fn result(&self) -> TokenStream {
        match &self.input.item.sig.output {
            syn::ReturnType::Default => quote!(()),
            syn::ReturnType::Type(_, ty) => ty.to_token_stream(),
        }
    }

    fn gradient(&self) -> TokenStream {
        let differentiated = self.params().iter().filter(|param| param.differentiated);
        bare(differentiated.map(|param| self.cotangent(&param.ty)).collect())
    }

    /// What the pullback of `vjp` takes: the cotangents of the result and of what is changed in place.
    fn seeds(&self) -> TokenStream {
        let result = &self.input.signature.result;
        let result = (!matches!(result, Ty::Unit)).then(|| self.cotangent(result));
        let in_place = self.params().iter().filter(|param| param.passing == Passing::Mutable);
        bare(result.into_iter().chain(in_place.map(|param| self.entry(param))).collect())
    }

    /// The type of the backward function, which takes a primal for each reference or for the shared ones.
    fn backward(&self, of_each: bool) -> TokenStream {
        let krate = &self.krate;
        let mut args = Vec::new();
        for param in self.params() {
            let cotangent = self.cotangent_behind(param);
            match param.passing {
                Passing::ByValue => {}
                Passing::Shared => args.extend([param.written.to_token_stream(), quote!(&mut #cotangent)]),
                Passing::Mutable if of_each => {
                    args.extend([quote!(#krate::rt::Overwritten), quote!(&mut #cotangent)]);
                }
                Passing::Mutable => args.push(quote!(&mut #cotangent)),
            }
        }
        args.push(self.cotangent(&self.input.signature.result));
        let by_value = self.params().iter().filter(|param| param.passing == Passing::ByValue);
        let entries = by_value.map(|param| self.entry(param));
        quote!(fn(#(#args),*) -> (#(#entries,)*))
    }

    fn entry(&self, param: &Parameter) -> TokenStream {
        match param.ty.is_differentiable() && !param.differentiated {
            true => not_in_wrt(&self.krate),
            false => self.cotangent(&param.ty),
        }
    }

    fn cotangent_behind(&self, param: &Parameter) -> TokenStream {
        if param.ty.is_differentiable() && !param.differentiated {
            return not_in_wrt(&self.krate);
        }
        let ty = param.ty.peeled();
        let Ty::Slice(element) = ty else { return self.cotangent(ty) };
        let element = self.cotangent(element);
        quote!([#element])
    }

    /// The owned cotangent of a type.
    fn cotangent(&self, ty: &Ty) -> TokenStream {
        let krate = &self.krate;
        match ty {
            Ty::Float(FloatTy::F32) => quote!(f32),
            Ty::Float(FloatTy::F64 | FloatTy::Inferred) => quote!(f64),
            Ty::Float(FloatTy::Alias(path)) => path.clone(),
            Ty::Float(FloatTy::Param(param)) => param.name.to_token_stream(),
            Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit | Ty::Handle => quote!(()),
            Ty::Struct(_) | Ty::Unknown => quote!(()),
            Ty::Ref { mutable: _, to } => self.cotangent(to),
            Ty::Slice(element) | Ty::Vec(element) | Ty::Sequence(element) => {
                let element = self.cotangent(element);
                quote!(#krate::rt::Vec<#element>)
            }
            Ty::Array(element, len) => {
                let element = self.cotangent(element);
                quote!([#element; #len])
            }
            Ty::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.cotangent(part));
                quote!((#(#parts,)*))
            }
            Ty::Option(payload) | Ty::Result(payload, _) => {
                let payload = self.cotangent(payload);
                quote!(::core::option::Option<#payload>)
            }
            // Right for an alias of a float, and no demand on any other type.
            Ty::Named(path) => path.clone(),
            Ty::TangentOf(of) => self.cotangent(of),
        }
    }
}

fn not_in_wrt(krate: &TokenStream) -> TokenStream {
    quote!(#krate::NotInWrt)
}

/// `(a, b)`, or `a` bare if it is the only one.
fn bare(parts: Vec<TokenStream>) -> TokenStream {
    match parts.as_slice() {
        [one] => one.clone(),
        parts => quote!((#(#parts),*)),
    }
}
