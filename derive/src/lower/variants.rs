//! Variants of the user's enums in patterns. Their definitions are not seen: which variant there is, the compiler tells,
//! and what it holds is read by its path.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, Member, Pat, Path};

use super::context::Lower;
use super::operand::Operand;
use super::patterns::Subject;
use super::place::ungrouped;
use super::structs::is_struct;
use crate::diagnostics;
use crate::ir::{BinaryOp, Op, Piece, Place, Projection, Value, Variant};
use crate::types::Ty;

impl Lower<'_> {
    /// `Shape::Rect { w, h }`, `Shape::Rect(w, h)`.
    pub(super) fn variant_literal(
        &mut self,
        path: &Path,
        fields: Vec<(String, &Expr)>,
        span: Span,
    ) -> Operand {
        let mut of = path.clone();
        of.segments.pop();
        of.segments.pop_punct();
        let ty = self.type_of_struct(&of);
        let fields = fields.into_iter().map(|(name, expr)| {
            let operand = self.expr(expr);
            (name, self.copied(operand, expr.span()))
        });
        let fields = fields.collect();
        let op = Op::Struct { path: path.to_token_stream(), fields, base: None };
        Operand::Value(self.define(op, ty, span, "variant"))
    }

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
        // A struct always fits; what it holds may not.
        let test = (!is_struct(path)).then(|| self.matches(&place, quote!(#path { .. }), pat.span()));
        let parts = self.user_variant_parts(subject, pat);
        self.all(test, parts)
    }

    /// The patterns of what a variant holds.
    pub(super) fn user_variant_parts<'p>(
        &mut self,
        subject: &Subject,
        pat: &'p Pat,
    ) -> Vec<(&'p Pat, Subject)> {
        let (Subject::Place { place, by }, Some(path)) = (subject, path_of(pat)) else { return Vec::new() };
        let place = super::place::undereferenced(place.clone());
        let is_field = is_struct(path);
        let path = path.to_token_stream().to_string();
        let fields = self.fields_of(pat);
        let part = |(field, pat)| {
            let step = match is_field {
                true => Projection::Field(field),
                false => Projection::Payload(Variant::Named { path: path.clone(), field }),
            };
            (pat, self.part_of(&place, *by, step))
        };
        fields.into_iter().map(part).collect()
    }

    /// `mode == Mode::Newton`, of what is no number: only its own type says what that means.
    pub(super) fn equals_variant(&mut self, op: BinaryOp, binary: &syn::ExprBinary) -> Option<Operand> {
        if !matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            return None;
        }
        let (tested, path) = match (ungrouped(&binary.left), ungrouped(&binary.right)) {
            (tested, Expr::Path(path)) if is_variant(&path.path) => (tested, path),
            (Expr::Path(path), tested) if is_variant(&path.path) => (tested, path),
            _ => return None,
        };
        let ty = self.type_of_place(tested)?;
        if !matches!(self.types.peek(self.types.peel(ty)), Ty::Named(_)) {
            return None;
        }
        let place = self.base(tested);
        let is_reference = self.types.as_reference(ty).is_some() && !matches!(tested, Expr::Unary(_));
        let deref = is_reference.then(|| quote!(*));
        let place = super::place::undereferenced(place);
        let operator = &binary.op;
        let pieces =
            vec![Piece::Tokens(quote!(#deref)), Piece::Place(place), Piece::Tokens(quote!(#operator #path))];
        let bool = self.types.bool();
        Some(Operand::Value(self.define(Op::Opaque(pieces), bool, binary.span(), "fits")))
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

/// `Mode::Newton`, but not `f64::MAX`.
fn is_variant(path: &Path) -> bool {
    let mut names = path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let is_upper = |name: String| name.starts_with(char::is_uppercase);
    names.next().is_some_and(|last| last.chars().any(char::is_lowercase) && is_upper(last))
        && names.next().is_some_and(is_upper)
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
