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
use super::sums::Name;
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
        // A struct always fits; what it holds may not. What is no struct for sure may be an imported variant.
        let path = self.variant(&place, path).unwrap_or_else(|| path.clone());
        let is_known = is_struct(&path) && self.has_name(&place, &path);
        let test = (!is_known).then(|| self.matches(&place, quote!(#path { .. }), pat.span()));
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
        let variant = self.variant(&place, path).map(|path| path.to_token_stream().to_string());
        let fields = self.fields_of(pat);
        let part = |(field, pat)| {
            let step = match &variant {
                None => Projection::Field(field),
                Some(path) => Projection::Payload(Variant::Named { path: path.clone(), field }),
            };
            (pat, self.part_of(&place, *by, step))
        };
        fields.into_iter().map(part).collect()
    }

    /// An arm whose pattern would always fit if it were one of a struct, though others follow: it is one of an enum, of
    /// which the path of the variant has to say the name.
    pub(super) fn reject_hidden_variant(&mut self, subject: &Subject, arm: &syn::Arm) {
        let (Subject::Place { place, by: _ }, Some(path)) = (subject, path_of(&arm.pat)) else { return };
        let fields = self.fields_of(&arm.pat);
        let fits = arm.guard.is_none() && !fields.iter().any(|(_, pat)| self.is_refutable(pat));
        let is_open = self.variant(place, path).is_none() && !self.has_name(place, path);
        if fits && is_open && Name::of(path).is_none() && self.binds(&arm.pat) {
            self.errors.push(diagnostics::hidden_variant(path.span(), &crate::parse::types::text(path)));
        }
    }

    /// The path of a variant; nothing for a struct. `Circle(r)` of a `Shape` is `Shape::Circle(r)`.
    fn variant(&mut self, place: &Place, path: &Path) -> Option<Path> {
        if !is_struct(path) {
            return Some(self.without_self(path));
        }
        let name = path.get_ident().filter(|name| *name != "Self")?.clone();
        if self.has_name(place, path) {
            return None;
        }
        let mut of = self.named_type(place)?;
        of.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
        of.segments.push(name.clone().into());
        self.imported_variants.insert(name.to_string(), of.clone());
        Some(of)
    }

    /// Whether the path is the name of the type of what is in the place.
    fn has_name(&mut self, place: &Place, path: &Path) -> bool {
        let last = |path: &Path| path.segments.last().map(|last| last.ident.clone());
        self.named_type(place).is_some_and(|ty| last(&ty) == last(&self.without_self(path)))
    }

    fn named_type(&mut self, place: &Place) -> Option<Path> {
        let ty = self.place_type(place);
        let Ty::Named(path) = self.types.peek(self.types.peel(ty)) else { return None };
        Some(self.without_self(&syn::parse2(path).ok()?))
    }

    /// `Self` may not be named in the items that generated code has for an enum.
    fn without_self(&self, path: &Path) -> Path {
        match (&self.itself, path.segments.first()) {
            (Some(syn::Type::Path(itself)), Some(first))
                if first.ident == "Self" && itself.qself.is_none() =>
            {
                let mut named = itself.path.clone();
                named.segments.extend(path.segments.iter().skip(1).cloned());
                named
            }
            _ => path.clone(),
        }
    }

    /// The path of a variant that patterns have shown to be imported.
    pub(super) fn imported_variant<'p>(&'p self, path: &'p Path) -> &'p Path {
        let known = path.get_ident().and_then(|name| self.imported_variants.get(&name.to_string()));
        known.unwrap_or(path)
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
