//! `x: impl Float` becomes `x: Float1` with a type parameter `Float1: Float`: what the backward function captures has
//! to be named.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Type, TypeImplTrait, TypeParam};

use super::type_params;
use crate::namer::Namer;

/// Names the types of the arguments that have none.
pub fn named(item: &mut syn::ItemFn) {
    if !type_params::mentions(item.sig.inputs.to_token_stream(), &["impl".to_owned()]) {
        return;
    }
    let mut names = Names { namer: Namer::new(item.to_token_stream()), found: Vec::new() };
    for input in &mut item.sig.inputs {
        names.visit_fn_arg_mut(input);
    }
    item.sig.generics.params.extend(names.found.into_iter().map(GenericParam::Type));
    if !item.sig.generics.params.is_empty() {
        item.sig.generics.lt_token.get_or_insert_default();
        item.sig.generics.gt_token.get_or_insert_default();
    }
}

struct Names {
    namer: Namer,
    found: Vec<TypeParam>,
}

impl VisitMut for Names {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::ImplTrait(bounds) = ty {
            let path = syn::Path::from(self.name(bounds));
            *ty = Type::Path(syn::TypePath { qself: None, path });
        } else {
            syn::visit_mut::visit_type_mut(self, ty);
        }
    }
}

impl Names {
    fn name(&mut self, bounds: &TypeImplTrait) -> Ident {
        let first = bounds.bounds.iter().find_map(|bound| match bound {
            syn::TypeParamBound::Trait(bound) => bound.path.segments.last(),
            _ => None,
        });
        let hint = first.map_or_else(|| "Argument".to_owned(), |first| first.ident.to_string());
        let span = Span::mixed_site().located_at(bounds.impl_token.span);
        let name = Ident::new(&self.namer.fresh(&hint), span);
        self.found.push(TypeParam {
            attrs: Vec::new(),
            ident: name.clone(),
            colon_token: Some(syn::Token![:](span)),
            bounds: bounds.bounds.clone(),
            eq_token: None,
            default: None,
        });
        name
    }
}
