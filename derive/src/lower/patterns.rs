//! Patterns: what they are matched on, whether they fit, and what they bind.
//!
//! What has several parts is looked at where it is: a pattern projects its place, and reads what it tests and binds.

use std::rc::Rc;

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Lit, Pat, RangeLimits};

use super::chain::Found;
use super::context::{Bound, Lower};
use super::operand::Operand;
use super::place::{Located, ungrouped};
use super::sums::Name;
use crate::diagnostics;
use crate::ir::{BinaryOp, Block, Op, Piece, Place, Projection, Stmt, UnaryOp, Value};
use crate::types::Ty;

/// What a pattern is matched on.
#[derive(Clone)]
pub(super) enum Subject {
    /// Something evaluated.
    Operand(Operand),
    /// What is in a place, and how names are bound to its parts.
    Place { place: Place, by: By },
    /// A tuple that was written out.
    Tuple(Vec<Subject>),
    /// An `Option` that is never built, because a reference may be in it.
    Found(Rc<Found>),
}

/// How a name is bound to a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// It is copied or moved.
    Value,
    /// By `&` or `&mut`.
    Reference { mutable: bool },
}

impl Lower<'_> {
    /// What an expression gives to these patterns, with all that it consists of evaluated.
    pub(super) fn subject(&mut self, expr: &Expr, pats: &[&Pat]) -> Subject {
        let span = expr.span();
        match ungrouped(expr) {
            Expr::Tuple(tuple) => self.written_tuple(tuple, pats),
            Expr::Reference(reference) => {
                let mutable = reference.mutability.is_some();
                let mut subject = self.subject(&reference.expr, pats);
                if let Subject::Place { place: _, by: by @ By::Value } = &mut subject {
                    *by = By::Reference { mutable };
                }
                subject
            }
            other if self.is_found(other) || self.is_reference_to_element(other) => {
                match self.found_or_element(other) {
                    Some(found) if self.stays(&found) => Subject::Found(Rc::new(found)),
                    Some(found) => {
                        let option = self.option_of(&found, span);
                        self.subject_of(option, pats, span)
                    }
                    None => Subject::Operand(Operand::Value(self.dummy(span))),
                }
            }
            other => match self.locate(other) {
                Located::Operand(operand) => self.subject_of(operand, pats, span),
                Located::Place(place) => {
                    let ty = self.place_type(&place);
                    let reference = self.alias_mutability(other).or_else(|| self.types.as_reference(ty));
                    let by = reference.map_or(By::Value, |mutable| By::Reference { mutable });
                    self.subject_at(place, by, pats, span)
                }
            },
        }
    }

    /// A tuple that is written out holds copies: what is bound by `ref`, and what may change before it is bound, gets
    /// a variable.
    fn written_tuple(&mut self, tuple: &syn::ExprTuple, pats: &[&Pat]) -> Subject {
        let mut parts = Vec::new();
        for (index, elem) in tuple.elems.iter().enumerate() {
            let pats = parts_at(pats, index);
            let may_change = tuple.elems.iter().skip(index + 1).any(super::assign::has_effects);
            let part = self.subject(elem, &pats);
            let is_kept = !may_change && !pats.iter().any(|pat| binds_by_ref(pat));
            parts.push(if is_kept { part } else { self.copied_subject(part, elem.span()) });
        }
        Subject::Tuple(parts)
    }

    fn copied_subject(&mut self, subject: Subject, span: Span) -> Subject {
        let Subject::Place { place: _, by: By::Value } = &subject else { return subject };
        let operand = self.operand_of(&subject, span);
        let value = self.evaluate(operand, span);
        let place = Place::var(self.materialise(value, "matched", true));
        Subject::Place { place, by: By::Value }
    }

    /// The same of something that has been evaluated.
    pub(super) fn subject_of(&mut self, operand: Operand, pats: &[&Pat], span: Span) -> Subject {
        match operand {
            Operand::Tuple(parts) => {
                let part = |(index, part)| self.subject_of(part, &parts_at(pats, index), span);
                Subject::Tuple(parts.into_iter().enumerate().map(part).collect())
            }
            Operand::Reference { place, mutable } => {
                self.subject_at(place, By::Reference { mutable }, pats, span)
            }
            Operand::Value(value) if self.is_taken_apart(self.type_of(value), pats) => {
                let place =
                    Place::var(self.materialise(value, "matched", pats.iter().any(|pat| binds_by_ref(pat))));
                Subject::Place { place, by: By::Value }
            }
            operand @ (Operand::Value(_) | Operand::Unit | Operand::Function(_) | Operand::Iterator(_)) => {
                Subject::Operand(operand)
            }
        }
    }

    fn subject_at(&mut self, place: Place, by: By, pats: &[&Pat], span: Span) -> Subject {
        let ty = self.place_type(&place);
        let ty = self.types.peel(ty);
        if self.types.is_text(ty) && !pats.iter().any(|pat| has_parts(pat)) {
            return Subject::Operand(Operand::Reference { place, mutable: false });
        }
        match self.is_taken_apart(ty, pats) {
            true => Subject::Place { place, by },
            false => Subject::Operand(Operand::Value(self.load_through(place, span))),
        }
    }

    /// Whether a value of the type has parts, or is of a type that only its patterns tell to have some.
    fn is_taken_apart(&self, ty: super::infer::TypeId, pats: &[&Pat]) -> bool {
        if pats.iter().any(|pat| binds_by_ref(pat)) {
            return !self.types.is_rejected(ty);
        }
        match self.types.peek(self.types.peel(ty)) {
            Ty::Tuple(_) | Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) => true,
            Ty::Option(_) | Ty::Result(..) => true,
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Handle => false,
            Ty::Inactive(_)
            | Ty::Named(_)
            | Ty::Struct(_)
            | Ty::Unknown
            | Ty::Ref { .. }
            | Ty::TangentOf(_) => !self.types.is_rejected(ty) && pats.iter().any(|pat| has_parts(pat)),
        }
    }

    /// A part of what is matched on.
    pub(super) fn part_of(&mut self, place: &Place, by: By, step: Projection) -> Subject {
        let place = place.project(step);
        let ty = self.place_type(&place);
        let by = self.types.as_reference(ty).map_or(by, |mutable| By::Reference { mutable });
        Subject::Place { place, by }
    }

    /// Whether the pattern fits; nothing if it always does.
    pub(super) fn pattern_test(&mut self, pat: &Pat, subject: &Subject) -> Option<Value> {
        match pat {
            Pat::Wild(_) | Pat::Rest(_) => None,
            Pat::Ident(name) if name.ident == "None" => self.variant_test(subject, Name::None, name.span()),
            Pat::Path(path) if Name::of(&path.path) == Some(Name::None) => {
                self.variant_test(subject, Name::None, path.span())
            }
            Pat::TupleStruct(variant) => match Name::of(&variant.path) {
                Some(name) => {
                    let test = self.variant_test(subject, name, variant.span())?;
                    let parts = self.payload_parts(subject, name, variant);
                    self.all(Some(test), parts)
                }
                None => self.user_variant_test(subject, pat),
            },
            Pat::Struct(_) => self.user_variant_test(subject, pat),
            Pat::Ident(name) if self.is_constant(name) => {
                Some(self.equals_constant(subject, &name.ident, name.span()))
            }
            Pat::Ident(name) => match &name.subpat {
                Some((_, inner)) => self.pattern_test(inner, subject),
                None => None,
            },
            Pat::Paren(paren) => self.pattern_test(&paren.pat, subject),
            Pat::Reference(reference) => self.pattern_test(&reference.pat, subject),
            Pat::Type(typed) => self.pattern_test(&typed.pat, subject),
            Pat::Lit(literal) => Some(self.equals_literal(subject, &literal.lit)),
            Pat::Path(path) => Some(self.equals_constant(subject, &path.path, path.span())),
            Pat::Range(range) => self.in_range(subject, range),
            Pat::Or(or) => self.any(subject, or),
            Pat::Tuple(tuple) => {
                let parts = self.tuple_parts(subject, tuple)?;
                self.all(None, parts)
            }
            Pat::Slice(slice) => self.slice_test(subject, slice),
            // What cannot be bound is reported there.
            _ => None,
        }
    }

    fn equals_literal(&mut self, subject: &Subject, literal: &Lit) -> Value {
        let span = literal.span();
        if matches!(literal, Lit::Str(_)) {
            return self.equals_text(subject, literal);
        }
        let value = self.matched(subject, span);
        if let Lit::Bool(wanted) = literal {
            let bool = self.types.bool();
            self.types.unify(self.type_of(value), bool);
            return match wanted.value {
                true => value,
                false => self.define(Op::Unary(UnaryOp::Not, value), bool, span, "t"),
            };
        }
        let literal = self.literal(literal);
        self.operation(BinaryOp::Eq, value, literal, span)
    }

    fn equals_text(&mut self, subject: &Subject, literal: &Lit) -> Value {
        let subject = match subject {
            Subject::Operand(Operand::Reference { place, mutable: _ }) | Subject::Place { place, by: _ } => {
                Piece::Place(place.clone())
            }
            Subject::Operand(_) | Subject::Tuple(_) | Subject::Found(_) => {
                Piece::Value(self.matched(subject, literal.span()))
            }
        };
        let pieces = vec![subject, Piece::Tokens(quote::quote!(== #literal))];
        let bool = self.types.bool();
        self.define(Op::Opaque(pieces), bool, literal.span(), "t")
    }

    fn equals_constant(&mut self, subject: &Subject, path: &impl ToTokens, span: Span) -> Value {
        if let Subject::Place { place, by: _ } = subject {
            let place = place.clone();
            return self.matches(&place, path.to_token_stream(), span);
        }
        let value = self.matched(subject, span);
        let ty = self.type_of(value);
        if !matches!(self.types.peek(ty), Ty::Float(_) | Ty::Int(_) | Ty::Bool) && !self.types.is_rejected(ty)
        {
            let what = format!("the pattern `{}`", crate::parse::types::text(path));
            let edit = "match on numbers, truth values or tuples of them";
            self.errors.push(diagnostics::unsupported(span, &what, edit));
        }
        let constant = self.define(Op::Constant(path.to_token_stream()), ty, span, "t");
        self.operation(BinaryOp::Eq, value, constant, span)
    }

    /// `a..b`, `a..=b`, `..b`, `a..`.
    fn in_range(&mut self, subject: &Subject, range: &syn::PatRange) -> Option<Value> {
        let span = range.span();
        let value = self.matched(subject, span);
        let below = match range.limits {
            RangeLimits::HalfOpen(_) => BinaryOp::Lt,
            RangeLimits::Closed(_) => BinaryOp::Le,
        };
        let start = range.start.as_ref().map(|start| {
            let start = self.value(start);
            self.operation(BinaryOp::Ge, value, start, span)
        });
        let end = |lower: &mut Self, end: &Expr| {
            let end = lower.value(end);
            lower.operation(below, value, end, span)
        };
        match (start, &range.end) {
            (None, None) => None,
            (Some(start), None) => Some(start),
            (None, Some(to)) => Some(end(self, to)),
            (Some(start), Some(to)) => Some(self.both(start, span, |lower| end(lower, to))),
        }
    }

    /// `a | b`.
    fn any(&mut self, subject: &Subject, or: &syn::PatOr) -> Option<Value> {
        let mut cases = or.cases.iter();
        let mut test = self.pattern_test(cases.next()?, subject)?;
        for case in cases {
            let fits = self.define_true(case.span());
            let first =
                (Block { results: vec![fits.1], stmts: vec![fits.0], ..Block::default() }, Some(fits.1));
            let mut always = false;
            let other = self.arm(true, case.span(), |lower| match lower.pattern_test(case, subject) {
                Some(test) => Operand::Value(test),
                None => {
                    always = true;
                    Operand::Unit
                }
            });
            if always {
                return None;
            }
            let joined = self.join(test, first, other, case.span());
            test = self.evaluate(joined, case.span());
        }
        Some(test)
    }

    fn define_true(&mut self, span: Span) -> (Stmt, Value) {
        let bool = self.types.bool();
        let value = self.new_value(bool, span, "t");
        (Stmt::Let { value, op: Op::Literal("true".to_owned()) }, value)
    }

    /// Whether all parts fit, behind a test that comes before them.
    pub(super) fn all(&mut self, first: Option<Value>, parts: Vec<(&Pat, Subject)>) -> Option<Value> {
        let mut test = first;
        for (pat, part) in parts {
            test = match test {
                None => self.pattern_test(pat, &part),
                Some(known) if self.is_refutable(pat) => Some(self.both(known, pat.span(), |lower| {
                    lower.pattern_test(pat, &part).unwrap_or_else(|| lower.always_fits(pat.span()))
                })),
                Some(known) => Some(known),
            };
        }
        test
    }

    fn always_fits(&mut self, span: Span) -> Value {
        let (stmt, value) = self.define_true(span);
        self.push(stmt);
        value
    }

    /// The patterns of a tuple with what each of them is matched on.
    fn tuple_parts<'p>(
        &mut self,
        subject: &Subject,
        tuple: &'p syn::PatTuple,
    ) -> Option<Vec<(&'p Pat, Subject)>> {
        let pats: Vec<&Pat> = tuple.elems.iter().collect();
        let count = self.tuple_size(subject, &pats);
        match (subject, count) {
            (Subject::Tuple(parts), Some(count)) => {
                let numbered = numbered(&pats, count);
                Some(
                    numbered
                        .into_iter()
                        .filter_map(|(pat, at)| Some((pat, parts.get(at)?.clone())))
                        .collect(),
                )
            }
            (Subject::Place { place, by }, Some(count)) => {
                let field = |at: usize| Projection::Field(at.to_string());
                let numbered = numbered(&pats, count).into_iter();
                Some(numbered.map(|(pat, at)| (pat, self.part_of(place, *by, field(at)))).collect())
            }
            (subject, _) => {
                if !self.is_rejected_subject(subject) {
                    let edit = "match on a tuple that is written out: `match (a, b) { … }`";
                    self.errors.push(diagnostics::unsupported(tuple.span(), "a tuple pattern here", edit));
                }
                None
            }
        }
    }

    /// How many fields the tuple has; the pattern says so where nobody else does.
    fn tuple_size(&mut self, subject: &Subject, pats: &[&Pat]) -> Option<usize> {
        let place = match subject {
            Subject::Tuple(parts) => return Some(parts.len()),
            Subject::Place { place, by: _ } => place,
            Subject::Operand(_) | Subject::Found(_) => return None,
        };
        let ty = self.place_type(place);
        let ty = self.types.peel(ty);
        if let Ty::Tuple(parts) = self.types.peek(ty) {
            return Some(parts.len());
        }
        if pats.iter().any(|pat| is_rest(pat)) || !matches!(self.types.peek(ty), Ty::Unknown) {
            return None;
        }
        let parts: Vec<_> = pats.iter().map(|_| self.types.foreign()).collect();
        let tuple = self.types.tuple(parts);
        self.types.unify(ty, tuple);
        Some(pats.len())
    }

    /// Whether the name is a constant: one with a capital, or one of the body.
    pub(super) fn is_constant(&self, name: &syn::PatIdent) -> bool {
        let is_of_body = || matches!(self.lookup(&name.ident.to_string()), Some(Bound::Constant(_)));
        may_be_constant(name) && (has_capital(name) || is_of_body())
    }

    pub(super) fn is_refutable(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Wild(_) | Pat::Rest(_) => false,
            Pat::Ident(name) => self.is_constant(name) || name.subpat.is_some(),
            _ => true,
        }
    }

    /// Every other name is taken for a binding, and the compiler is asked whether it is a constant of the module.
    fn note_binding(&mut self, name: &syn::PatIdent) {
        let text = name.ident.to_string();
        if !may_be_constant(name) || super::context::shown(&text) != text {
            return;
        }
        if self.may_be_imported(&syn::Path::from(name.ident.clone())) {
            let what = "a name in a pattern that an import of the body may mean";
            self.errors.push(diagnostics::unsupported(name.span(), what, "give the binding another name"));
        }
        if !self.matched_names.contains(&name.ident) {
            self.matched_names.push(name.ident.clone());
        }
    }

    /// The value that a pattern is compared with.
    fn matched(&mut self, subject: &Subject, span: Span) -> Value {
        match subject {
            Subject::Operand(operand) => self.evaluate(operand.clone(), span),
            Subject::Place { place, by: _ } => self.load_through(place.clone(), span),
            Subject::Tuple(_) | Subject::Found(_) => {
                let operand = self.operand_of(subject, span);
                self.evaluate(operand, span)
            }
        }
    }

    pub(super) fn is_rejected_subject(&mut self, subject: &Subject) -> bool {
        match subject {
            Subject::Operand(Operand::Value(value)) => self.types.is_rejected(self.type_of(*value)),
            Subject::Place { place, by: _ } => {
                let ty = self.place_type(place);
                self.types.is_rejected(ty)
            }
            Subject::Operand(_) | Subject::Tuple(_) | Subject::Found(_) => false,
        }
    }

    /// Binds the names of a pattern that fits, one of a `match`: they must not be constants.
    pub(super) fn bind_matched(&mut self, pat: &Pat, subject: &Subject) {
        self.note_bindings(pat);
        self.bind_parts(pat, subject);
    }

    /// Whether the pattern binds a name.
    pub(super) fn binds(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Ident(name) => !self.is_constant(name),
            Pat::Paren(paren) => self.binds(&paren.pat),
            Pat::Reference(reference) => self.binds(&reference.pat),
            Pat::Type(typed) => self.binds(&typed.pat),
            Pat::Tuple(tuple) => tuple.elems.iter().any(|elem| self.binds(elem)),
            Pat::Slice(slice) => slice.elems.iter().any(|elem| self.binds(elem)),
            Pat::Or(or) => or.cases.iter().any(|case| self.binds(case)),
            Pat::TupleStruct(variant) => variant.elems.iter().any(|elem| self.binds(elem)),
            Pat::Struct(variant) => variant.fields.iter().any(|field| self.binds(&field.pat)),
            _ => false,
        }
    }

    fn note_bindings(&mut self, pat: &Pat) {
        match pat {
            Pat::Ident(name) if self.is_constant(name) => {}
            Pat::Ident(name) => {
                self.note_binding(name);
                name.subpat.iter().for_each(|(_, inner)| self.note_bindings(inner));
            }
            Pat::Paren(paren) => self.note_bindings(&paren.pat),
            Pat::Reference(reference) => self.note_bindings(&reference.pat),
            Pat::Type(typed) => self.note_bindings(&typed.pat),
            Pat::Tuple(tuple) => tuple.elems.iter().for_each(|elem| self.note_bindings(elem)),
            Pat::Slice(slice) => slice.elems.iter().for_each(|elem| self.note_bindings(elem)),
            Pat::TupleStruct(variant) => variant.elems.iter().for_each(|elem| self.note_bindings(elem)),
            Pat::Struct(variant) => variant.fields.iter().for_each(|field| self.note_bindings(&field.pat)),
            _ => {}
        }
    }

    /// Binds the names of a pattern that fits.
    pub(super) fn bind_parts(&mut self, pat: &Pat, subject: &Subject) {
        match pat {
            Pat::Ident(name) if self.is_constant(name) => {}
            Pat::Ident(name) => self.bind_name(name, subject),
            Pat::Paren(paren) => self.bind_parts(&paren.pat, subject),
            Pat::Reference(reference) => self.bind_behind(reference, subject),
            Pat::Type(typed) => self.bind_parts(&typed.pat, subject),
            Pat::Tuple(tuple) => {
                for (pat, part) in self.tuple_parts(subject, tuple).unwrap_or_default() {
                    self.bind_parts(pat, &part);
                }
            }
            Pat::Slice(slice) => {
                for (pat, part) in self.slice_parts(subject, slice).unwrap_or_default() {
                    self.bind_parts(pat, &part);
                }
            }
            Pat::TupleStruct(variant) if Name::of(&variant.path).is_some() => {
                let Some(name) = Name::of(&variant.path) else { return };
                for (pat, part) in self.payload_parts(subject, name, variant) {
                    self.bind_parts(pat, &part);
                }
            }
            Pat::TupleStruct(_) | Pat::Struct(_) => {
                for (pat, part) in self.user_variant_parts(subject, pat) {
                    self.bind_parts(pat, &part);
                }
            }
            Pat::Wild(_) | Pat::Rest(_) | Pat::Lit(_) | Pat::Path(_) | Pat::Range(_) | Pat::Or(_) => {}
            _ if self.is_rejected_subject(subject) => {}
            other => {
                let what = format!("the pattern `{}`", crate::parse::types::text(other));
                let edit = "match on numbers, truth values or tuples of them";
                self.errors.push(diagnostics::unsupported(other.span(), &what, edit));
            }
        }
    }

    /// `x`, `ref x`, `x @ …`.
    fn bind_name(&mut self, name: &syn::PatIdent, subject: &Subject) {
        let subject = match (&name.by_ref, subject) {
            (Some(_), Subject::Place { place, by: By::Value }) => {
                let mutable = name.mutability.is_some();
                Subject::Place { place: place.clone(), by: By::Reference { mutable } }
            }
            (_, subject) => subject.clone(),
        };
        let operand = self.operand_of(&subject, name.span());
        let mutability = name.mutability.filter(|_| name.by_ref.is_none());
        let plain = syn::PatIdent { by_ref: None, mutability, subpat: None, ..name.clone() };
        self.bind_pattern(&Pat::Ident(plain), operand);
        if let Some((_, inner)) = &name.subpat {
            self.bind_parts(inner, &subject);
        }
    }

    /// `&p`: what `p` binds is copied.
    fn bind_behind(&mut self, reference: &syn::PatReference, subject: &Subject) {
        let subject = match subject {
            Subject::Place { place, by: _ } => Subject::Place { place: place.clone(), by: By::Value },
            Subject::Operand(Operand::Reference { place, mutable: _ }) => {
                Subject::Place { place: place.clone(), by: By::Value }
            }
            Subject::Operand(_) | Subject::Tuple(_) | Subject::Found(_) => subject.clone(),
        };
        self.bind_parts(&reference.pat, &subject);
    }

    /// What a name is bound to.
    pub(super) fn operand_of(&mut self, subject: &Subject, span: Span) -> Operand {
        match subject {
            // A reference is bound, not followed.
            Subject::Operand(Operand::Reference { place, mutable: _ }) => {
                Operand::Reference { place: place.clone(), mutable: false }
            }
            Subject::Operand(operand) => Operand::Value(self.evaluate(operand.clone(), span)),
            Subject::Place { place, by: By::Reference { mutable } } => {
                Operand::Reference { place: place.clone(), mutable: *mutable }
            }
            Subject::Place { place, by: By::Value } => {
                let ty = self.place_type(place);
                if self.types.is_text(ty) {
                    return Operand::Value(self.load(place.clone(), span));
                }
                let is_vector =
                    matches!(self.types.peek(ty), Ty::Vec(_) | Ty::Tuple(_) | Ty::Option(_) | Ty::Result(..));
                if is_vector {
                    return Operand::Value(self.load(place.clone(), span));
                }
                let operand = Operand::Reference { place: place.clone(), mutable: false };
                Operand::Value(self.copied(operand, span))
            }
            Subject::Tuple(parts) => {
                Operand::Tuple(parts.iter().map(|part| self.operand_of(part, span)).collect())
            }
            Subject::Found(found) => self.option_of(found, span),
        }
    }

    /// Whether a slice has as many elements as the pattern, and they fit. The last one has an index only where there is one.
    fn slice_test(&mut self, subject: &Subject, pattern: &syn::PatSlice) -> Option<Value> {
        let (place, _) = self.place_of_slice(subject, pattern)?;
        let ty = self.place_type(&place);
        if matches!(self.types.peek(self.types.peel(ty)), Ty::Array(..)) {
            let parts = self.slice_parts(subject, pattern)?;
            return self.all(None, parts);
        }
        let length = self.has_length(&place, pattern);
        if !pattern.elems.iter().any(|pat| self.is_refutable(pat)) {
            return Some(length);
        }
        Some(self.both(length, pattern.span(), |lower| {
            let parts = lower.slice_parts(subject, pattern).unwrap_or_default();
            lower.all(None, parts).unwrap_or_else(|| lower.always_fits(pattern.span()))
        }))
    }

    fn has_length(&mut self, place: &Place, pattern: &syn::PatSlice) -> Value {
        let span = pattern.span();
        let has_rest = pattern.elems.iter().any(is_rest);
        let wanted = pattern.elems.len() - usize::from(has_rest);
        let len = self.len_of(place.clone(), span);
        let wanted = self.constant_index(&wanted.to_string(), span);
        self.operation(if has_rest { BinaryOp::Ge } else { BinaryOp::Eq }, len, wanted, span)
    }

    /// The slice, array or vector that is matched on such a pattern.
    fn place_of_slice(&mut self, subject: &Subject, pattern: &syn::PatSlice) -> Option<(Place, By)> {
        let Subject::Place { place, by } = subject else {
            if !self.is_rejected_subject(subject) {
                self.errors.push(diagnostics::slice_pattern(pattern.span()));
            }
            return None;
        };
        let (place, by) = (super::place::undereferenced(place.clone()), *by);
        self.assume_array(&place, by, pattern);
        let ty = self.place_type(&place);
        let known = self.types.peek(self.types.peel(ty));
        if self.types.is_rejected(ty) {
            return None;
        }
        // What a pattern reads of an enum has a type that only the compiler knows.
        if !matches!(known, Ty::Slice(_) | Ty::Array(..) | Ty::Sequence(_) | Ty::Unknown) {
            self.errors.push(diagnostics::slice_pattern(pattern.span()));
            return None;
        }
        Some((place, by))
    }

    /// The patterns of a slice with the elements that they are matched on.
    fn slice_parts<'p>(
        &mut self,
        subject: &Subject,
        pattern: &'p syn::PatSlice,
    ) -> Option<Vec<(&'p Pat, Subject)>> {
        let (place, by) = self.place_of_slice(subject, pattern)?;
        let count = pattern.elems.len();
        let rest = pattern.elems.iter().position(is_rest).unwrap_or(count);
        let behind = count.saturating_sub(rest + 1);
        let mut parts = Vec::new();
        for (at, pat) in pattern.elems.iter().enumerate() {
            let step = match at.cmp(&rest) {
                std::cmp::Ordering::Less => {
                    Projection::Index(self.constant_index(&at.to_string(), pat.span()))
                }
                std::cmp::Ordering::Greater => {
                    Projection::Index(self.index_from_end(&place, count - at, pat.span()))
                }
                std::cmp::Ordering::Equal => {
                    parts.extend(self.rest_of_slice(pat, &place, by, [rest, behind]));
                    continue;
                }
            };
            parts.push((pat, self.part_of(&place, by, step)));
        }
        Some(parts)
    }

    /// What a call gave is an array, if it is taken apart by value: its `let` says so.
    fn assume_array(&mut self, place: &Place, by: By, pattern: &syn::PatSlice) {
        let ty = self.place_type(place);
        let is_unknown = matches!(self.types.peek(ty), Ty::Unknown) && self.types.element(ty).is_none();
        if is_unknown && by == By::Value && !pattern.elems.iter().any(is_rest) {
            let len = proc_macro2::Literal::usize_unsuffixed(pattern.elems.len()).to_token_stream();
            let element = self.types.foreign();
            let array = self.types.array(element, len);
            self.types.unify(ty, array);
        }
    }

    /// `len - n`.
    fn index_from_end(&mut self, place: &Place, n: usize, span: Span) -> Value {
        let ty = self.place_type(place);
        if let Ty::Array(_, len) = self.types.peek(self.types.peel(ty))
            && let Ok(len) = len.to_string().parse::<usize>()
        {
            return self.constant_index(&len.saturating_sub(n).to_string(), span);
        }
        let (len, n) = (self.len_of(place.clone(), span), self.constant_index(&n.to_string(), span));
        let usize = self.types.usize();
        self.define(Op::Binary(BinaryOp::Sub, len, n), usize, span, "last")
    }

    /// `rest @ ..`: the elements between those before and those behind it.
    fn rest_of_slice<'p>(
        &mut self,
        pat: &'p Pat,
        place: &Place,
        by: By,
        [before, behind]: [usize; 2],
    ) -> Option<(&'p Pat, Subject)> {
        let Pat::Ident(name) = pat else { return None };
        let By::Reference { mutable: false } = by else {
            // An array of the remaining length, or a second mutable borrow.
            self.errors.push(diagnostics::slice_pattern(name.span()));
            return None;
        };
        let start = Some(self.constant_index(&before.to_string(), name.span()));
        let end = (behind > 0).then(|| self.index_from_end(place, behind, name.span()));
        let step = Projection::Slice { start, end, inclusive: false };
        Some((pat, Subject::Place { place: place.project(step), by }))
    }
}

/// The parts of several tuple patterns at one index.
fn parts_at<'p>(pats: &[&'p Pat], index: usize) -> Vec<&'p Pat> {
    pats.iter().flat_map(|pat| part_at(pat, index)).collect()
}

fn part_at(pat: &Pat, index: usize) -> Vec<&Pat> {
    match pat {
        Pat::Paren(paren) => part_at(&paren.pat, index),
        Pat::Reference(reference) => part_at(&reference.pat, index),
        Pat::Or(or) => or.cases.iter().flat_map(|case| part_at(case, index)).collect(),
        Pat::Ident(syn::PatIdent { subpat: Some((_, inner)), .. }) => part_at(inner, index),
        Pat::Tuple(tuple) if tuple.elems.iter().any(is_rest) => tuple.elems.iter().collect(),
        Pat::Tuple(tuple) => tuple.elems.iter().nth(index).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Whether the pattern binds something by `ref`.
pub(super) fn binds_by_ref(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(name) => {
            name.by_ref.is_some() || name.subpat.as_ref().is_some_and(|(_, inner)| binds_by_ref(inner))
        }
        Pat::Paren(paren) => binds_by_ref(&paren.pat),
        Pat::Reference(reference) => binds_by_ref(&reference.pat),
        Pat::Type(typed) => binds_by_ref(&typed.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().any(binds_by_ref),
        Pat::Slice(slice) => slice.elems.iter().any(binds_by_ref),
        Pat::Or(or) => or.cases.iter().any(binds_by_ref),
        Pat::TupleStruct(variant) => variant.elems.iter().any(binds_by_ref),
        Pat::Struct(variant) => variant.fields.iter().any(|field| binds_by_ref(&field.pat)),
        _ => false,
    }
}

/// Whether the pattern is one of something that has parts.
fn has_parts(pat: &Pat) -> bool {
    match pat {
        Pat::Tuple(_) | Pat::TupleStruct(_) | Pat::Struct(_) | Pat::Slice(_) => true,
        Pat::Path(_) => true,
        Pat::Ident(name) if may_be_constant(name) && has_capital(name) => true,
        Pat::Paren(paren) => has_parts(&paren.pat),
        Pat::Reference(reference) => has_parts(&reference.pat),
        Pat::Type(typed) => has_parts(&typed.pat),
        Pat::Or(or) => or.cases.iter().any(has_parts),
        Pat::Ident(name) => name.subpat.as_ref().is_some_and(|(_, inner)| has_parts(inner)),
        _ => false,
    }
}

/// `..`, or `rest @ ..`.
fn is_rest(pat: &Pat) -> bool {
    match pat {
        Pat::Rest(_) => true,
        Pat::Ident(name) => name.subpat.as_ref().is_some_and(|(_, inner)| is_rest(inner)),
        _ => false,
    }
}

/// The patterns of a tuple of that size with the numbers of their fields.
fn numbered<'p>(pats: &[&'p Pat], count: usize) -> Vec<(&'p Pat, usize)> {
    let rest = pats.iter().position(|pat| is_rest(pat));
    let behind = rest.map_or(0, |at| pats.len() - at - 1);
    let first = pats.iter().copied().take(rest.unwrap_or(pats.len())).zip(0..);
    let last = pats.iter().copied().rev().take(behind).zip((0..count).rev());
    first.chain(last).collect()
}

/// A name with a capital is a constant.
fn has_capital(name: &syn::PatIdent) -> bool {
    name.ident.to_string().chars().next().is_some_and(char::is_uppercase)
}

/// `ref x`, `mut x` and `x @ …` always bind.
fn may_be_constant(name: &syn::PatIdent) -> bool {
    name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none()
}
