//! `Option` and `Result`: their constructors, patterns and `?`. Errors have no derivative, whatever they are made from.

use proc_macro2::Span;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath, ExprTry, Pat, Path};

use super::context::{Bound, Lower};
use super::jumps::Rest;
use super::operand::Operand;
use super::patterns::{By, Subject};
use super::place::Located;
use crate::diagnostics;
use crate::ir::{Op, Piece, Place, Projection, Stmt, Value, Variant};
use crate::types::Ty;

/// The variants by their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Some,
    None,
    Ok,
    Err,
}

/// Whether it is an `Option` or a `Result`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Option,
    Result,
}

impl Kind {
    /// The variant that holds the value.
    pub(super) fn full(self) -> Name {
        match self {
            Kind::Option => Name::Some,
            Kind::Result => Name::Ok,
        }
    }
}

impl Name {
    /// The variant that a path names.
    pub(super) fn of(path: &Path) -> Option<Name> {
        let mut names = path.segments.iter().rev().map(|segment| segment.ident.to_string());
        let name = match names.next()?.as_str() {
            "Some" => Name::Some,
            "None" => Name::None,
            "Ok" => Name::Ok,
            "Err" => Name::Err,
            _ => return None,
        };
        let is_of_std = names.next().is_none_or(|owner| owner == name.kind().name());
        is_of_std.then_some(name)
    }

    fn kind(self) -> Kind {
        match self {
            Name::Some | Name::None => Kind::Option,
            Name::Ok | Name::Err => Kind::Result,
        }
    }

    /// The variant, if it holds something.
    pub(super) fn variant(self) -> Option<Variant> {
        match self {
            Name::Some => Some(Variant::Some),
            Name::None => None,
            Name::Ok => Some(Variant::Ok),
            Name::Err => Some(Variant::Err),
        }
    }

    fn test(self) -> &'static str {
        match self {
            Name::Some => "is_some",
            Name::None => "is_none",
            Name::Ok => "is_ok",
            Name::Err => "is_err",
        }
    }
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Option => "Option",
            Kind::Result => "Result",
        }
    }
}

impl Lower<'_> {
    /// `Some(x)`, `Ok(x)`, `Err(e)`.
    pub(super) fn sum_constructor(&mut self, call: &ExprCall, path: &ExprPath, name: Name) -> Operand {
        let span = call.span();
        let Some(arg) = call.args.first() else {
            return self.reject(diagnostics::unknown_syntax(span, "call"));
        };
        if name == Name::Err {
            let pieces = self.error_pieces(arg);
            let payload = self.types.fresh();
            let ty = self.types.result(payload);
            let pieces = vec![
                Piece::Tokens(path.to_token_stream()),
                Piece::Group(proc_macro2::Delimiter::Parenthesis, pieces),
            ];
            return Operand::Value(self.define(Op::Opaque(pieces), ty, span, "err"));
        }
        let operand = self.expr(arg);
        let payload = self.copied(operand, arg.span());
        Operand::Value(self.full(name, path.to_token_stream(), payload, span))
    }

    /// The variant that holds a value.
    pub(super) fn full(
        &mut self,
        name: Name,
        path: proc_macro2::TokenStream,
        payload: Value,
        span: Span,
    ) -> Value {
        let held = self.type_of(payload);
        let (ty, hint) = match name.kind() {
            Kind::Option => (self.types.option(held), "some"),
            Kind::Result => (self.types.result(held), "ok"),
        };
        self.define(Op::Variant(path, payload), ty, span, hint)
    }

    /// `None`.
    pub(super) fn none(&mut self, path: &ExprPath) -> Value {
        let payload = self.types.fresh();
        let ty = self.types.option(payload);
        self.define(Op::Constant(path.to_token_stream()), ty, path.span(), "none")
    }

    /// `None`, where nobody wrote it.
    pub(super) fn nothing(&mut self, span: Span) -> Value {
        let payload = self.types.fresh();
        let ty = self.types.option(payload);
        self.define(Op::Constant(quote!(::core::option::Option::None)), ty, span, "none")
    }

    /// An error as it is written, but for the names in it.
    fn error_pieces(&mut self, expr: &Expr) -> Vec<Piece> {
        let group = |pieces| Piece::Group(proc_macro2::Delimiter::Parenthesis, pieces);
        match super::place::ungrouped(expr) {
            Expr::Call(call) if matches!(*call.func, Expr::Path(_)) && self.is_constructor(&call.func) => {
                let mut args = Vec::new();
                for arg in &call.args {
                    args.extend(self.error_pieces(arg));
                    args.push(Piece::Tokens(quote!(,)));
                }
                vec![Piece::Tokens(call.func.to_token_stream()), group(args)]
            }
            Expr::Struct(literal) => {
                let mut fields = Vec::new();
                for field in &literal.fields {
                    let member = &field.member;
                    fields.push(Piece::Tokens(quote!(#member:)));
                    fields.extend(self.error_pieces(&field.expr));
                    fields.push(Piece::Tokens(quote!(,)));
                }
                let fields = Piece::Group(proc_macro2::Delimiter::Brace, fields);
                vec![Piece::Tokens(literal.path.to_token_stream()), fields]
            }
            Expr::MethodCall(call) if call.args.is_empty() => {
                let mut pieces = self.error_pieces(&call.receiver);
                let (method, turbofish) = (&call.method, &call.turbofish);
                pieces.push(Piece::Tokens(quote!(.#method #turbofish ())));
                pieces
            }
            Expr::Reference(reference) if reference.mutability.is_none() => {
                let mut pieces = vec![Piece::Tokens(quote!(&))];
                pieces.extend(self.error_pieces(&reference.expr));
                pieces
            }
            other => {
                let pieces = self.piece(other);
                // What is written into an error may come from anywhere.
                for piece in &pieces {
                    if let Piece::Value(value) = piece {
                        self.marks.remove(value);
                        self.take_for_error(*value);
                    }
                }
                pieces
            }
        }
    }

    /// What a method that nobody knows gives for an error is an error.
    fn take_for_error(&mut self, value: Value) {
        let is_opaque =
            |stmt: &Stmt| matches!(stmt, Stmt::Let { value: of, op: Op::Opaque(_) } if *of == value);
        let last = self.blocks.last().and_then(|block| block.stmts.last());
        if last.is_some_and(is_opaque) && matches!(self.types.peek(self.type_of(value)), Ty::Unknown) {
            let error = self.types.error();
            self.types.unify(self.type_of(value), error);
        }
    }

    /// Whether the path is one of a variant, a struct or a function of a type: nothing that a companion belongs to.
    fn is_constructor(&self, function: &Expr) -> bool {
        let Expr::Path(path) = function else { return false };
        path.qself.is_some()
            || path
                .path
                .segments
                .iter()
                .any(|segment| segment.ident.to_string().starts_with(char::is_uppercase))
    }

    /// Whether the place holds this variant.
    pub(super) fn holds(&mut self, place: &Place, name: Name, span: Span) -> Value {
        let test = proc_macro2::Ident::new(name.test(), Span::mixed_site());
        let pieces =
            vec![Piece::Place(super::place::undereferenced(place.clone())), Piece::Tokens(quote!(.#test()))];
        let bool = self.types.bool();
        self.define(Op::Opaque(pieces), bool, span, name.test())
    }

    /// A place of a type that only the pattern tells is an `Option` or a `Result`.
    pub(super) fn assume_sum(&mut self, place: &Place, kind: Kind) {
        let ty = self.place_type(place);
        let ty = self.types.peel(ty);
        if matches!(self.types.peek(ty), Ty::Unknown) && !self.types.is_rejected(ty) {
            let payload = self.types.foreign();
            let sum = match kind {
                Kind::Option => self.types.option(payload),
                Kind::Result => self.types.result(payload),
            };
            self.types.unify(ty, sum);
        }
    }

    /// The test of a variant's pattern, before those of what it holds.
    pub(super) fn variant_test(&mut self, subject: &Subject, name: Name, span: Span) -> Option<Value> {
        match (subject, name) {
            (Subject::Place { place, by: _ }, _) => {
                self.assume_sum(place, name.kind());
                Some(self.holds(place, name, span))
            }
            (Subject::Found(found), Name::Some) => Some(self.is_there(found)),
            (Subject::Found(found), Name::None) => Some(self.is_missing(found, span)),
            (Subject::Operand(_) | Subject::Tuple(_) | Subject::Found(_), _) => self.no_sum(subject, span),
        }
    }

    pub(super) fn no_sum(&mut self, subject: &Subject, span: Span) -> Option<Value> {
        if !self.is_rejected_subject(subject) {
            let edit = "bind the value by `let` first, with its type";
            self.errors.push(diagnostics::unsupported(span, "a pattern of a variant here", edit));
        }
        None
    }

    /// What the pattern of a variant is matched on.
    pub(super) fn payload_parts<'p>(
        &mut self,
        subject: &Subject,
        name: Name,
        pattern: &'p syn::PatTupleStruct,
    ) -> Vec<(&'p Pat, Subject)> {
        if let (Subject::Found(found), Name::Some) = (subject, name) {
            let content = self.content(found, pattern.span());
            let pats: Vec<_> = pattern.elems.iter().take(1).collect();
            let part = match content {
                Operand::Reference { place, mutable } => {
                    let ty = self.place_type(&place);
                    let mutable = self.types.as_reference(ty).unwrap_or(mutable);
                    Subject::Place { place, by: By::Reference { mutable } }
                }
                content => self.subject_of(content, &pats, pattern.span()),
            };
            return pats.into_iter().map(|pat| (pat, part.clone())).collect();
        }
        let (Subject::Place { place, by }, Some(variant)) = (subject, name.variant()) else {
            return Vec::new();
        };
        self.assume_sum(place, name.kind());
        let place = super::place::undereferenced(place.clone());
        let part = self.part_of(&place, *by, Projection::Payload(variant));
        pattern.elems.iter().take(1).map(|pat| (pat, part.clone())).collect()
    }

    /// `expr?`, and what comes after it.
    pub(super) fn flow_try(&mut self, attempt: &ExprTry, rest: &Rest) {
        let span = attempt.question_token.span();
        let Some((subject, kind)) = self.attempted(&attempt.expr, span) else {
            let dummy = self.dummy(span);
            return self.continue_with(Operand::Value(dummy), rest, span);
        };
        let Some(test) = self.variant_test(&subject, kind.full(), span) else { return };
        self.fork(
            test,
            span,
            |lower| {
                let operand = lower.payload(&subject, kind.full(), span);
                lower.continue_with(operand, rest, span);
            },
            |lower| lower.leave_empty(&subject, kind, span),
        );
    }

    /// What a variant holds.
    pub(super) fn payload(&mut self, subject: &Subject, name: Name, span: Span) -> Operand {
        let (Subject::Place { place, by }, Some(variant)) = (subject, name.variant()) else {
            return Operand::Value(self.dummy(span));
        };
        let place = super::place::undereferenced(place.clone());
        let part = self.part_of(&place, *by, Projection::Payload(variant));
        self.operand_of(&part, span)
    }

    /// `return None` or `return Err(From::from(error))`.
    fn leave_empty(&mut self, subject: &Subject, kind: Kind, span: Span) {
        let span = Span::mixed_site().located_at(span);
        let result = match kind {
            Kind::Option => syn::parse2(quote_spanned!(span=> ::core::option::Option::None)),
            Kind::Result => {
                let error = self.payload(subject, Name::Err, span);
                let error = self.evaluate(error, span);
                self.bind("__error", Bound::Value(error));
                syn::parse2(
                    quote_spanned!(span=> ::core::result::Result::Err(::core::convert::From::from(__error))),
                )
            }
        };
        if let Ok(result) = result {
            self.give_up(&result, span);
        }
    }

    /// What `?` is asked of; the function's own result tells what a call gives.
    fn attempted(&mut self, expr: &Expr, span: Span) -> Option<(Subject, Kind)> {
        let subject = self.sum_subject(expr)?;
        let Subject::Place { place, by: _ } = &subject else { return None };
        let kind = self.kind_of(place).or_else(|| {
            let result = self.types.peek(self.result);
            kind_of(&result)
        });
        if kind.is_none() {
            self.errors.push(diagnostics::question_mark(span));
        }
        Some((subject, kind?))
    }

    /// Whether the place is known to hold an `Option` or a `Result`.
    pub(super) fn kind_of(&mut self, place: &Place) -> Option<Kind> {
        let ty = self.place_type(place);
        kind_of(&self.types.peek(self.types.peel(ty)))
    }

    /// An `Option` or a `Result` in a place.
    pub(super) fn sum_subject(&mut self, expr: &Expr) -> Option<Subject> {
        let located = self.locate(expr);
        self.located_sum(located, self.alias_mutability(expr), expr.span())
    }

    pub(super) fn located_sum(
        &mut self,
        located: Located,
        alias: Option<bool>,
        span: Span,
    ) -> Option<Subject> {
        let subject = match located {
            Located::Place(place) => {
                let ty = self.place_type(&place);
                let reference = alias.or_else(|| self.types.as_reference(ty));
                let by = reference.map_or(By::Value, |mutable| By::Reference { mutable });
                Subject::Place { place, by }
            }
            Located::Operand(Operand::Reference { place, mutable }) => {
                Subject::Place { place, by: By::Reference { mutable } }
            }
            Located::Operand(operand) => {
                let value = self.evaluate(operand, span);
                let place = Place::var(self.materialise(value, "found", false));
                Subject::Place { place, by: By::Value }
            }
        };
        let Subject::Place { place, by: _ } = &subject else { return None };
        let ty = self.place_type(place);
        (!self.types.is_rejected(ty)).then_some(subject)
    }
}

/// Which of the two the type is.
pub(super) fn kind_of(ty: &Ty) -> Option<Kind> {
    match ty.peeled() {
        Ty::Option(_) => Some(Kind::Option),
        Ty::Result(..) => Some(Kind::Result),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => None,
        Ty::Ref { .. } | Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) => None,
        Ty::Tuple(_) | Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => None,
    }
}
