//! The user's enums: what a variant holds, and the same variant of the cotangent.
//!
//! Rust has no pattern for a variant of `<Shape as Differentiable>::Tangent`, but one for a variant of its alias.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::code::Code;
use super::expressions;
use super::names;
use super::printer::Printer;
use crate::analyse::storage::is_copy;
use crate::ir::{Block, Projection, Stmt, Variant};
use crate::types::Ty;

impl Printer<'_> {
    /// `type ShapeCotangent = <Shape as Differentiable>::Tangent;` for each enum whose cotangent is looked into.
    pub(super) fn cotangents_of_enums(&mut self, blocks: &[&Block]) -> TokenStream {
        let mut paths = BTreeSet::new();
        blocks.iter().for_each(|block| block.for_each(&mut |stmt| collect(stmt, &mut paths)));
        let krate = self.krate;
        let mut aliases = TokenStream::new();
        for path in paths {
            let letters = |text: &str| text.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
            let last = path.rsplit("::").map(str::trim).find(|name| letters(name)).unwrap_or("Of").to_owned();
            let name = self.fresh(&format!("{last}Cotangent"));
            let of: TokenStream = path.parse().unwrap_or_default();
            aliases.extend(quote!(type #name = <#of as #krate::Differentiable>::Tangent;));
            self.enums.insert(path, name);
        }
        aliases
    }

    /// `match holder { Variant { field: held, .. } => held, _ => unreachable!() }`.
    pub(super) fn held_by(&self, variant: &Variant, holder: &Code) -> TokenStream {
        let (Variant::Named { path, field } | Variant::NamedCotangent { path, field }) = variant else {
            return TokenStream::new();
        };
        let field = expressions::member(field);
        let path = match (variant, path.rsplit_once("::")) {
            (Variant::NamedCotangent { .. }, Some((of, name))) => {
                let (of, name) = (self.enums.get(of.trim()), names::ident(name.trim()));
                quote!(#of::#name)
            }
            _ => path.parse().unwrap_or_default(),
        };
        quote!(match #holder { #path { #field: held, .. } => held, _ => ::core::unreachable!() })
    }
}

impl Printer<'_> {
    /// `let (a, b) = match holder { Variant { 0: a, 1: b, .. } => (a, b), _ => unreachable!() };` where the statements begin
    /// with several reads of what a variant holds, of which one moves: behind it nobody may look at the rest. And how many
    /// statements it stands for.
    pub(super) fn moved_payloads(&self, stmts: &[Stmt]) -> Option<(TokenStream, usize)> {
        let reads = crate::ir::payload_reads(stmts);
        let (_, place, _) = reads.first()?;
        let (holder, path, _) = place.named_payload()?;
        let moves = reads.iter().any(|(value, _, _)| !is_copy(&self.function.value(*value).ty));
        let is_borrowed = matches!(self.function.var(holder.root).ty, Ty::Ref { .. });
        let is_inlined = reads.iter().any(|(value, _, _)| self.is_inlined(*value));
        if reads.len() < 2 || !moves || is_borrowed || is_inlined {
            return None;
        }
        let fields = reads.iter().map(|(_, _, field)| expressions::member(field));
        let held = reads.iter().map(|(value, _, _)| names::value(self.function, *value));
        let held: Vec<_> = held.collect();
        let holder = self.place(&holder).tokens;
        let path: TokenStream = path.parse().unwrap_or_default();
        let binding = quote! {
            let (#(#held),*) = match #holder {
                #path { #(#fields: #held),*, .. } => (#(#held),*),
                _ => ::core::unreachable!(),
            };
        };
        // A wrong guess of a type does not compile.
        let typed = reads.iter().map(|(value, _, _)| self.typed(*value)).zip(&held);
        let ascribed = typed.filter(|(typed, name)| typed.to_string() != name.to_string());
        let ascribed: TokenStream = ascribed.map(|(typed, name)| quote!(let #typed = #name;)).collect();
        Some((quote!(#binding #ascribed), reads.len()))
    }
}

fn collect(stmt: &Stmt, paths: &mut BTreeSet<String>) {
    for place in stmt.own_places() {
        paths.extend(place.projections.iter().filter_map(enum_of));
    }
}

fn enum_of(step: &Projection) -> Option<String> {
    let Projection::Payload(Variant::NamedCotangent { path, field: _ }) = step else { return None };
    path.rsplit_once("::").map(|(of, _)| of.trim().to_owned())
}
