//! `match` on numbers, truth values, texts and tuples of them: a chain of branches. What is matched on is evaluated
//! once; each arm tests its pattern, then its guard, and binds its names.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Arm, Expr, ExprMatch, Lit, Pat, RangeLimits};

use super::context::{Bound, Lower};
use super::escapes;
use super::jumps::Rest;
use super::operand::Operand;
use super::place::{Located, ungrouped};
use crate::diagnostics;
use crate::ir::{BinaryOp, Block, Op, Piece, UnaryOp, Value};
use crate::types::Ty;

impl Lower<'_> {
    /// A `match` and what comes after it.
    pub(super) fn flow_match(&mut self, choice: &ExprMatch, rest: &Rest) {
        let go_on = choice.arms.iter().filter(|arm| escapes::expression_goes_on(&arm.body)).count();
        if go_on > 1 && !rest.is_small() {
            return self.flow_frame(&Expr::Match(choice.clone()), rest);
        }
        let subject = self.subject(&choice.expr);
        self.flow_arms(&subject, &choice.arms, rest, choice.span());
    }

    /// What is matched on, with all that it consists of evaluated.
    fn subject(&mut self, expr: &Expr) -> Operand {
        let operand = match ungrouped(expr) {
            Expr::Tuple(tuple) => Operand::Tuple(tuple.elems.iter().map(|elem| self.subject(elem)).collect()),
            Expr::Reference(reference) => return self.subject(&reference.expr),
            _ => match self.locate(expr) {
                Located::Operand(operand) => operand,
                Located::Place(place) => self.parts_of(place, expr.span()),
            },
        };
        match operand {
            Operand::Reference { place, mutable: _ } => self.parts_of(place, expr.span()),
            other => other,
        }
    }

    /// The numbers of a tuple in a variable, or what else is there.
    fn parts_of(&mut self, place: crate::ir::Place, span: Span) -> Operand {
        let ty = self.place_type(&place);
        match self.types.peek(self.types.peel(ty)) {
            Ty::Tuple(parts) => Operand::Tuple(self.fields(&place, parts.len(), span)),
            Ty::Inactive(tokens) if tokens.to_string() != "char" => {
                Operand::Reference { place, mutable: false }
            }
            Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) => {
                let edit = "match on its elements or its length";
                self.reject(diagnostics::unsupported(
                    span,
                    "a `match` on a slice, an array or a vector",
                    edit,
                ))
            }
            _ => Operand::Value(self.load_through(place, span)),
        }
    }

    fn flow_arms(&mut self, subject: &Operand, arms: &[Arm], rest: &Rest, span: Span) {
        let Some((arm, others)) = arms.split_first() else { return self.set_diverges() };
        // The compiler sees to it that the arms cover everything, so the last one needs no test.
        let test = if others.is_empty() { None } else { self.arm_test(subject, arm) };
        match test {
            None => self.in_scope(|lower| lower.flow_arm(subject, arm, rest)),
            Some(test) => self.fork(
                test,
                span,
                |lower| lower.flow_arm(subject, arm, rest),
                |lower| lower.flow_arms(subject, others, rest, span),
            ),
        }
    }

    fn flow_arm(&mut self, subject: &Operand, arm: &Arm, rest: &Rest) {
        self.bind_matched(&arm.pat, subject);
        self.flow(&arm.body, rest);
    }

    /// Whether the arm is taken; nothing if it always is.
    fn arm_test(&mut self, subject: &Operand, arm: &Arm) -> Option<Value> {
        let test = self.pattern_test(&arm.pat, subject);
        let Some((_, guard)) = &arm.guard else { return test };
        let guarded = |lower: &mut Self| {
            lower.bind_matched(&arm.pat, subject);
            lower.condition(guard)
        };
        Some(match test {
            None => self.in_scope(guarded),
            Some(test) => self.both(test, guard.span(), guarded),
        })
    }

    /// `test && rest`.
    fn both(&mut self, test: Value, span: Span, rest: impl FnOnce(&mut Self) -> Value) -> Value {
        let then = self.arm(true, span, |lower| Operand::Value(rest(lower)));
        let otherwise = self.arm(true, span, |lower| {
            let bool = lower.types.bool();
            Operand::Value(lower.define(Op::Literal("false".to_owned()), bool, span, "t"))
        });
        let joined = self.join(test, then, otherwise, span);
        self.evaluate(joined, span)
    }

    /// Whether the pattern fits; nothing if it always does.
    fn pattern_test(&mut self, pat: &Pat, subject: &Operand) -> Option<Value> {
        match pat {
            Pat::Wild(_) | Pat::Rest(_) => None,
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
            Pat::Tuple(tuple) => self.all(subject, tuple),
            // What cannot be bound is reported there.
            _ => None,
        }
    }

    fn equals_literal(&mut self, subject: &Operand, literal: &Lit) -> Value {
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

    fn equals_text(&mut self, subject: &Operand, literal: &Lit) -> Value {
        let subject = match subject {
            Operand::Reference { place, mutable: _ } => Piece::Place(place.clone()),
            other => Piece::Value(self.matched(other, literal.span())),
        };
        let pieces = vec![subject, Piece::Tokens(quote::quote!(== #literal))];
        let bool = self.types.bool();
        self.define(Op::Opaque(pieces), bool, literal.span(), "t")
    }

    fn equals_constant(&mut self, subject: &Operand, path: &impl ToTokens, span: Span) -> Value {
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
    fn in_range(&mut self, subject: &Operand, range: &syn::PatRange) -> Option<Value> {
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
    fn any(&mut self, subject: &Operand, or: &syn::PatOr) -> Option<Value> {
        if let Some(name) = or.cases.iter().find_map(|case| self.name_bound_in(case)) {
            let edit = "write an arm for each";
            self.errors.push(diagnostics::unsupported(name, "a name bound in an or-pattern", edit));
        }
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

    fn define_true(&mut self, span: Span) -> (crate::ir::Stmt, Value) {
        let bool = self.types.bool();
        let value = self.new_value(bool, span, "t");
        (crate::ir::Stmt::Let { value, op: Op::Literal("true".to_owned()) }, value)
    }

    fn all(&mut self, subject: &Operand, tuple: &syn::PatTuple) -> Option<Value> {
        let parts = self.matched_parts(subject, tuple)?;
        let mut test: Option<Value> = None;
        for (pat, part) in parts {
            test = match test {
                None => self.pattern_test(pat, &part),
                Some(known) if self.is_refutable(pat) => Some(self.both(known, pat.span(), |lower| {
                    let always = |lower: &mut Self| {
                        let (stmt, value) = lower.define_true(pat.span());
                        lower.push(stmt);
                        value
                    };
                    lower.pattern_test(pat, &part).unwrap_or_else(|| always(lower))
                })),
                Some(known) => Some(known),
            };
        }
        test
    }

    /// The patterns of a tuple with what each of them is matched on.
    fn matched_parts<'p>(
        &mut self,
        subject: &Operand,
        tuple: &'p syn::PatTuple,
    ) -> Option<Vec<(&'p Pat, Operand)>> {
        let Operand::Tuple(parts) = subject else {
            let edit = "match on a tuple that is written out: `match (a, b) { … }`";
            self.errors.push(diagnostics::unsupported(tuple.span(), "a tuple pattern here", edit));
            return None;
        };
        let rest = tuple.elems.iter().position(|pat| matches!(pat, Pat::Rest(_)));
        let behind = rest.map_or(0, |at| tuple.elems.len() - at - 1);
        let first = tuple.elems.iter().take(rest.unwrap_or(tuple.elems.len())).zip(parts.iter().cloned());
        let last = tuple.elems.iter().rev().take(behind).zip(parts.iter().rev().cloned());
        Some(first.chain(last).collect())
    }

    /// Whether the name is a constant: one with a capital, or one of the body.
    fn is_constant(&self, name: &syn::PatIdent) -> bool {
        let is_of_body = || matches!(self.lookup(&name.ident.to_string()), Some(Bound::Constant(_)));
        may_be_constant(name) && (has_capital(name) || is_of_body())
    }

    fn is_refutable(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Wild(_) | Pat::Rest(_) => false,
            Pat::Ident(name) => self.is_constant(name) || name.subpat.is_some(),
            _ => true,
        }
    }

    /// Where a pattern binds a name.
    fn name_bound_in(&self, pat: &Pat) -> Option<Span> {
        match pat {
            Pat::Ident(name) if !self.is_constant(name) => Some(name.span()),
            Pat::Paren(paren) => self.name_bound_in(&paren.pat),
            Pat::Reference(reference) => self.name_bound_in(&reference.pat),
            Pat::Tuple(tuple) => tuple.elems.iter().find_map(|elem| self.name_bound_in(elem)),
            Pat::Or(or) => or.cases.iter().find_map(|case| self.name_bound_in(case)),
            _ => None,
        }
    }

    /// Every other name is taken for a binding, and the compiler is asked whether it is a constant of the module.
    fn note_binding(&mut self, name: &syn::PatIdent) {
        if !may_be_constant(name) {
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
    fn matched(&mut self, subject: &Operand, span: Span) -> Value {
        self.evaluate(subject.clone(), span)
    }

    fn is_rejected(&self, subject: &Operand) -> bool {
        matches!(subject, Operand::Value(value) if self.types.is_rejected(self.type_of(*value)))
    }

    /// Binds the names of a pattern that fits.
    fn bind_matched(&mut self, pat: &Pat, subject: &Operand) {
        match pat {
            Pat::Ident(name) if self.is_constant(name) => {}
            Pat::Ident(name) => {
                self.note_binding(name);
                if name.by_ref.is_some() {
                    self.errors.push(diagnostics::binding_mode(name.span(), "ref"));
                }
                let operand = match subject {
                    Operand::Reference { place, mutable: _ } => {
                        Operand::Reference { place: place.clone(), mutable: false }
                    }
                    other => Operand::Value(self.matched(other, name.span())),
                };
                let plain = syn::PatIdent { by_ref: None, subpat: None, ..name.clone() };
                self.bind_pattern(&Pat::Ident(plain), operand);
                if let Some((_, inner)) = &name.subpat {
                    self.bind_matched(inner, subject);
                }
            }
            Pat::Paren(paren) => self.bind_matched(&paren.pat, subject),
            Pat::Reference(reference) => self.bind_matched(&reference.pat, subject),
            Pat::Type(typed) => self.bind_matched(&typed.pat, subject),
            Pat::Tuple(tuple) => {
                for (pat, part) in self.matched_parts(subject, tuple).unwrap_or_default() {
                    self.bind_matched(pat, &part);
                }
            }
            Pat::Wild(_) | Pat::Rest(_) | Pat::Lit(_) | Pat::Path(_) | Pat::Range(_) | Pat::Or(_) => {}
            _ if self.is_rejected(subject) => {}
            other => {
                let what = format!("the pattern `{}`", crate::parse::types::text(other));
                let edit = "match on numbers, truth values or tuples of them";
                self.errors.push(diagnostics::unsupported(other.span(), &what, edit));
            }
        }
    }
}

/// A name with a capital is a constant.
fn has_capital(name: &syn::PatIdent) -> bool {
    name.ident.to_string().chars().next().is_some_and(char::is_uppercase)
}

/// `ref x`, `mut x` and `x @ …` always bind.
fn may_be_constant(name: &syn::PatIdent) -> bool {
    name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none()
}
