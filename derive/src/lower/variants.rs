//! Variants of the user's enums in patterns. Their definitions are not seen: which variant there is, the compiler tells,
//! and what it holds is read by its path.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Member, Pat, Path};

use super::context::Lower;
use super::patterns::Subject;
use crate::diagnostics;
use crate::ir::{Op, Piece, Place, Projection, Value, Variant};

impl Lower<'_> {
    /// Whether the place fits a pattern that binds nothing.
    pub(super) fn matches(&mut self, place: &Place, pattern: TokenStream, span: Span) -> Value {
        let arguments = vec![Piece::Place(place.clone()), Piece::Tokens(quote!(, #pattern))];
        let group = Piece::Group(proc_macro2::Delimiter::Parenthesis, arguments);
        let bool = self.types.bool();
        self.define(Op::Opaque(vec![Piece::Tokens(quote!(::core::matches!)), group]), bool, span, "fits")
    }

    /// The test of a variant, and those of what it holds.
    pub(super) fn user_variant_test(&mut self, subject: &Subject, pat: &Pat) -> Option<Value> {
        let (Subject::Place { place, by: _ }, Some(path)) = (subject, path_of(pat)) else {
            return self.no_sum(subject, pat.span());
        };
        let place = place.clone();
        let test = self.matches(&place, quote!(#path { .. }), pat.span());
        let parts = self.user_variant_parts(subject, pat);
        self.all(Some(test), parts)
    }

    /// The patterns of what a variant holds.
    pub(super) fn user_variant_parts<'p>(
        &mut self,
        subject: &Subject,
        pat: &'p Pat,
    ) -> Vec<(&'p Pat, Subject)> {
        let (Subject::Place { place, by }, Some(path)) = (subject, path_of(pat)) else { return Vec::new() };
        let place = super::place::undereferenced(place.clone());
        let path = path.to_token_stream().to_string();
        let fields = self.fields_of(pat);
        let part = |(field, pat)| {
            let variant = Variant::Named { path: path.clone(), field };
            (pat, self.part_of(&place, *by, Projection::Payload(variant)))
        };
        fields.into_iter().map(part).collect()
    }

    fn fields_of<'p>(&mut self, pat: &'p Pat) -> Vec<(String, &'p Pat)> {
        match pat {
            Pat::Struct(variant) => {
                variant.fields.iter().map(|field| (name(&field.member), &*field.pat)).collect()
            }
            Pat::TupleStruct(variant) => {
                let before = variant.elems.iter().take_while(|pat| !matches!(pat, Pat::Rest(_))).count();
                if before + 1 < variant.elems.len() {
                    let what = "`..` before fields in a pattern";
                    let edit = "write `_` for each field";
                    self.errors.push(diagnostics::unsupported(variant.span(), what, edit));
                }
                let elems = variant.elems.iter().take(before).enumerate();
                elems.map(|(at, pat)| (at.to_string(), pat)).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn path_of(pat: &Pat) -> Option<&Path> {
    match pat {
        Pat::TupleStruct(variant) => Some(&variant.path),
        Pat::Struct(variant) => Some(&variant.path),
        _ => None,
    }
}

fn name(member: &Member) -> String {
    member.to_token_stream().to_string()
}
