//! What a chain is run over for, where the result is an `Option`: `.max_by(…)`, `.reduce(…)`, `.position(…)` and
//! their like, together with what is done with the `Option`. It is built only where it is kept.

use std::cell::RefCell;

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

use super::slots::Kept;
use super::{Chain, Driven};
use crate::diagnostics;
use crate::ir::{BinaryOp, Effect, Op, Piece, Place, Stmt, Value, Var};
use crate::lower::closure::Callable;
use crate::lower::context::Lower;
use crate::lower::iterator::{Item, Sequence};
use crate::lower::operand::Operand;
use crate::lower::place::ungrouped;
use crate::lower::sums::Name;

/// Methods whose result is an `Option`.
const FINDS: [&str; 13] = [
    "max_by",
    "min_by",
    "max_by_key",
    "min_by_key",
    "max",
    "min",
    "reduce",
    "last",
    "next",
    "nth",
    "position",
    "find",
    "find_map",
];

/// Whether the method gives an `Option`.
pub(super) fn is_find(name: &str) -> bool {
    FINDS.contains(&name)
}

/// An `Option` before it is built.
pub(in crate::lower) struct Found {
    is_some: Value,
    /// What is in it, if there is something.
    content: Content,
}

enum Content {
    Kept(Kept),
    /// The item at an index.
    Item(Sequence, Value),
    /// What a function makes of that.
    Mapped(Box<Content>, Callable),
    /// An element of a container.
    Element {
        place: Place,
        mutable: bool,
    },
}

/// Compares two items: the pieces of an expression of type `Ordering`.
type Comparison<'c, 'a> = &'c dyn Fn(&mut Lower<'a>, Item, Item) -> Option<Vec<Piece>>;

impl<'a> Lower<'a> {
    /// `chain.max_by(…).unwrap()`; `None` if it is something else.
    pub(super) fn use_of_found(&mut self, call: &ExprMethodCall) -> Option<Operand> {
        let name = call.method.to_string();
        let is_use = matches!(
            name.as_str(),
            "unwrap"
                | "expect"
                | "unwrap_or"
                | "unwrap_or_else"
                | "unwrap_or_default"
                | "is_some"
                | "is_none"
                | "map_or"
        );
        if !is_use || !self.is_found(&call.receiver) {
            return None;
        }
        let span = call.method.span();
        let Some(found) = self.found_in(&call.receiver) else {
            return Some(Operand::Value(self.dummy(span)));
        };
        let args: Vec<_> = call.args.iter().collect();
        Some(match (name.as_str(), args.as_slice()) {
            ("unwrap" | "expect", _) => self.unwrapped(&found, call),
            ("unwrap_or", [other]) => {
                let other = self.expr(other);
                let other = self.settled_item(Item::Operand(other));
                self.content_or(&found, span, &|lower| lower.item_operand(other.clone(), span))
            }
            ("unwrap_or_else", [other]) => {
                let Some(other) = self.callable(other) else { return Some(Operand::Unit) };
                self.content_or(&found, span, &|lower| lower.apply(&other, Vec::new(), span))
            }
            ("map_or", [other, function]) => {
                let other = self.expr(other);
                let other = self.settled_item(Item::Operand(other));
                let Some(function) = self.callable(function) else { return Some(Operand::Unit) };
                let found = found.mapped(function);
                self.content_or(&found, span, &|lower| lower.item_operand(other.clone(), span))
            }
            ("is_some", []) => Operand::Value(found.is_some),
            ("is_none", []) => Operand::Value(self.is_missing(&found, span)),
            _ => self.reject(diagnostics::iterator_adapter(span, &name)),
        })
    }

    /// The `Option` itself, where it is kept.
    pub(super) fn option_of_found(&mut self, expr: &Expr, span: Span) -> Operand {
        match self.found_in(expr) {
            Some(found) => self.option_of(&found, span),
            None => Operand::Value(self.dummy(span)),
        }
    }

    /// The `Option` itself. References to numbers are in it as numbers.
    pub(in crate::lower) fn option_of(&mut self, found: &Found, span: Span) -> Operand {
        let then = self.arm(true, span, |lower| {
            let content = lower.content(found, span);
            let payload = match content {
                Operand::Reference { place, mutable: _ } if lower.is_place_of_aggregate(&place) => {
                    lower.errors.push(diagnostics::option_of_element(span));
                    lower.dummy(span)
                }
                content => lower.evaluate(content, span),
            };
            let path = quote!(::core::option::Option::Some);
            Operand::Value(lower.full(Name::Some, path, payload, span))
        });
        let otherwise = self.arm(true, span, |lower| Operand::Value(lower.nothing(span)));
        self.join(found.is_some, then, otherwise, span)
    }

    /// What an iterator or a method of a container finds.
    pub(in crate::lower) fn found_or_element(&mut self, expr: &Expr) -> Option<Found> {
        if self.is_found(expr) {
            return self.found_in(expr);
        }
        let (is_some, place, mutable) = self.element_found(expr)?;
        Some(Found { is_some, content: Content::Element { place, mutable } })
    }

    /// Whether the expression is such an `Option`.
    pub(in crate::lower) fn is_found(&self, expr: &Expr) -> bool {
        let Expr::MethodCall(call) = ungrouped(expr) else { return false };
        let name = call.method.to_string();
        match name.as_str() {
            "copied" | "cloned" | "map" => self.is_found(&call.receiver),
            name => FINDS.contains(&name) && self.is_chain(&call.receiver),
        }
    }

    fn found_in(&mut self, expr: &Expr) -> Option<Found> {
        let Expr::MethodCall(call) = ungrouped(expr) else { return None };
        let name = call.method.to_string();
        let args: Vec<_> = call.args.iter().collect();
        match (name.as_str(), args.as_slice()) {
            ("copied" | "cloned", []) => Some(self.found_in(&call.receiver)?.mapped(Callable::Copy)),
            ("map", [function]) if self.is_found(&call.receiver) => {
                let found = self.found_in(&call.receiver)?;
                let function = self.callable(function)?;
                Some(found.mapped(function))
            }
            (name, args) => {
                if self.takes_from_named(call) {
                    self.errors.push(diagnostics::iterator_adapter(call.method.span(), name));
                    return None;
                }
                let chain = self.chain(&call.receiver)?;
                self.find(&chain, call, name, args)
            }
        }
    }

    fn find(&mut self, chain: &Chain, call: &ExprMethodCall, name: &str, args: &[&Expr]) -> Option<Found> {
        let span = call.method.span();
        match (name, args) {
            ("next", []) => self.nth(chain, None, span),
            ("nth", [n]) => {
                let n = self.index(n);
                self.nth(chain, Some(n), span)
            }
            ("last", []) => self.last(chain, span),
            ("reduce", [function]) => {
                let function = self.callable(function)?;
                self.reduced(chain, span, &|lower, kept, item| {
                    let Some(slot) = kept.borrow().clone() else { return };
                    let so_far = Item::Operand(lower.kept(&slot, span));
                    let operand = lower.apply(&function, vec![so_far, item], span);
                    if !lower.diverges() {
                        lower.keep(&slot, operand, span);
                        lower.end_iteration(true, span);
                    }
                })
            }
            ("max_by" | "min_by", [function]) => {
                let function = self.callable(function)?;
                self.extreme(chain, span, name == "max_by", &|lower, one, other| {
                    lower.ordering(&function, one, other, span)
                })
            }
            ("max" | "min", []) => self.extreme(chain, span, name == "max", &|lower, one, other| {
                let one = lower.item_operand(one, span);
                let one = lower.evaluate(one, span);
                let other = lower.item_operand(other, span);
                let other = lower.evaluate(other, span);
                Some(compared(one, quote!(.cmp), other))
            }),
            ("max_by_key" | "min_by_key", [function]) => {
                let function = self.callable(function)?;
                self.extreme(chain, span, name == "max_by_key", &|lower, one, other| {
                    let one = lower.apply(&function, vec![one], span);
                    let one = lower.evaluate(one, span);
                    let other = lower.apply(&function, vec![other], span);
                    let other = lower.evaluate(other, span);
                    Some(compared(one, quote!(.cmp), other))
                })
            }
            ("position", [function]) => {
                let function = self.callable(function)?;
                self.position(chain, &function, span)
            }
            ("find", [function]) => {
                let function = self.callable(function)?;
                self.first_with(chain, &function, span)
            }
            ("find_map", [function]) => {
                let function = self.callable(function)?;
                self.first_some(chain, &function, span)
            }
            _ => {
                self.errors.push(diagnostics::iterator_adapter(span, name));
                None
            }
        }
    }

    /// The item at an index, of what has one at each; otherwise the first that is left after so many.
    fn nth(&mut self, chain: &Chain, n: Option<Value>, span: Span) -> Option<Found> {
        if let Chain::Indexed(sequence) = chain {
            let sequence = self.inner_sequence(sequence.clone(), span)?;
            let index = n.unwrap_or_else(|| self.count_literal("0", span));
            let is_some = match self.sequence_len(&sequence, span) {
                Some(len) => self.less(index, len, span),
                None => self.truth(true, span),
            };
            return Some(Found { is_some, content: Content::Item(sequence, index) });
        }
        let chain = match n {
            Some(n) => chain.clone().stage(super::Stage::Skip(n)),
            None => chain.clone(),
        };
        Some(self.first_item(&chain, span, &|lower, kept, has, item, driven| {
            lower.found_it(kept, has, item, driven);
        }))
    }

    fn last(&mut self, chain: &Chain, span: Span) -> Option<Found> {
        if let Chain::Indexed(sequence) = chain {
            let sequence = self.inner_sequence(sequence.clone(), span)?;
            let Some(len) = self.sequence_len(&sequence, span) else {
                self.endless(span);
                return None;
            };
            let zero = self.count_literal("0", span);
            let is_some = self.less(zero, len, span);
            let last = self.last_if_any(len, span);
            return Some(Found { is_some, content: Content::Item(sequence, last) });
        }
        self.reduced(chain, span, &|lower, kept, item| {
            lower.keep_item(kept, item, span);
            lower.end_iteration(true, span);
        })
    }

    /// Keeps the first item, and does something with each of the others.
    fn reduced(
        &mut self,
        chain: &Chain,
        span: Span,
        combine: &dyn Fn(&mut Lower<'a>, &Kept, Item),
    ) -> Option<Found> {
        let kept = RefCell::new(None);
        if let Chain::Indexed(sequence) = chain {
            let sequence = self.inner_sequence(sequence.clone(), span)?;
            let Some(len) = self.sequence_len(&sequence, span) else {
                self.endless(span);
                return None;
            };
            let zero = self.count_literal("0", span);
            let is_some = self.less(zero, len, span);
            let at = self.here();
            self.if_so(is_some, |lower| {
                let item = lower.item(&sequence, zero, span);
                lower.keep_item(&kept, item, span);
            });
            let one = self.count_literal("1", span);
            let chain = Chain::Indexed(sequence);
            self.run_over(&chain, false, Some(one), span, &|lower, item, _| combine(lower, &kept, item));
            self.declare_kept(at, &kept);
            return Some(Found { is_some, content: Content::Kept(kept) });
        }
        let (at, has) = (self.here(), self.flag(span));
        self.run_over(chain, false, None, span, &|lower, item, _| {
            let item = lower.settled_item(item);
            let known = lower.load(Place::var(has), span);
            // The first item decides what is kept: its arm is lowered first.
            let not_yet = lower.truth_of_not(known, span);
            lower.fork(
                not_yet,
                span,
                |lower| {
                    lower.keep_item(&kept, item.clone(), span);
                    lower.set(has, true, span);
                    lower.end_iteration(true, span);
                },
                |lower| combine(lower, &kept, item.clone()),
            );
        });
        self.declare_kept(at, &kept);
        let is_some = self.load(Place::var(has), span);
        Some(Found { is_some, content: Content::Kept(kept) })
    }

    /// The greatest item, the last of several; or the least, the first of several.
    fn extreme(
        &mut self,
        chain: &Chain,
        span: Span,
        greatest: bool,
        compare: Comparison<'_, 'a>,
    ) -> Option<Found> {
        self.reduced(chain, span, &|lower, kept, item| {
            let Some(slot) = kept.borrow().clone() else { return };
            let item = lower.settled_item(item);
            let so_far = Item::Operand(lower.kept_by_reference(&slot, span));
            let Some(mut pieces) = compare(lower, so_far, item.clone()) else { return };
            let test = match greatest {
                true => quote!(!= ::core::cmp::Ordering::Greater),
                false => quote!(== ::core::cmp::Ordering::Greater),
            };
            pieces.push(Piece::Tokens(test));
            let bool = lower.types.bool();
            let replaces = lower.define(Op::Opaque(pieces), bool, span, "t");
            lower.fork(
                replaces,
                span,
                |lower| {
                    lower.keep_item(kept, item.clone(), span);
                    lower.end_iteration(true, span);
                },
                |lower| lower.end_iteration(true, span),
            );
        })
    }

    /// What a comparing function says, as it is written.
    fn ordering(&mut self, function: &Callable, one: Item, other: Item, span: Span) -> Option<Vec<Piece>> {
        match function {
            Callable::Closure(closure) => {
                let body = closure.body.clone();
                self.in_closure(closure, vec![one, other], span, |lower| lower.ordering_of(&body))
            }
            Callable::Path(path) => {
                let name = path.path.segments.last()?.ident.clone();
                if !["total_cmp", "cmp"].iter().any(|known| name == known) {
                    self.errors.push(diagnostics::comparator(path.span()));
                    return None;
                }
                let one = self.item_operand(one, span);
                let one = self.evaluate(one, span);
                let other = self.item_operand(other, span);
                let other = self.evaluate(other, span);
                Some(compared(one, quote!(.#name), other))
            }
            Callable::Copy | Callable::Inspect(_) => None,
        }
    }

    fn ordering_of(&mut self, body: &Expr) -> Option<Vec<Piece>> {
        match ungrouped(body) {
            Expr::Block(block) if block.label.is_none() => {
                let (syn::Stmt::Expr(last, None), before) = block.block.stmts.split_last()? else {
                    self.errors.push(diagnostics::comparator(body.span()));
                    return None;
                };
                self.statements_before(before, &[]);
                self.ordering_of(last)
            }
            Expr::MethodCall(call) => {
                let method = call.method.clone();
                match (method.to_string().as_str(), call.args.first()) {
                    ("partial_cmp" | "total_cmp" | "cmp", Some(other)) => {
                        let one = self.value(&call.receiver);
                        let other = self.value(other);
                        self.types.unify(self.type_of(one), self.type_of(other));
                        Some(compared(one, quote!(.#method), other))
                    }
                    ("unwrap" | "reverse", None) => self.ordering_then(call, quote!(())),
                    ("expect" | "unwrap_or", Some(argument)) => {
                        let argument = argument.to_token_stream();
                        self.ordering_then(call, quote!((#argument)))
                    }
                    ("unwrap_or_else", Some(Expr::Closure(closure))) => {
                        let argument = closure.to_token_stream();
                        self.ordering_then(call, quote!((#argument)))
                    }
                    _ => {
                        self.errors.push(diagnostics::comparator(body.span()));
                        None
                    }
                }
            }
            other => {
                self.errors.push(diagnostics::comparator(other.span()));
                None
            }
        }
    }

    fn ordering_then(&mut self, call: &ExprMethodCall, arguments: TokenStream) -> Option<Vec<Piece>> {
        let method = &call.method;
        let mut pieces = self.ordering_of(&call.receiver)?;
        pieces.push(Piece::Tokens(quote!(.#method #arguments)));
        Some(pieces)
    }

    fn position(&mut self, chain: &Chain, function: &Callable, span: Span) -> Option<Found> {
        let counter = self.counter("position", span);
        Some(self.first_item(chain, span, &|lower, kept, has, item, driven| {
            let passes = lower.test(function, item, span);
            lower.fork(
                passes,
                span,
                |lower| {
                    let at = lower.load(Place::var(counter), span);
                    lower.found_it(kept, has, Item::Value(at), driven);
                },
                |lower| {
                    lower.count_up(counter, span);
                    lower.end_iteration(true, span);
                },
            );
        }))
    }

    fn first_with(&mut self, chain: &Chain, function: &Callable, span: Span) -> Option<Found> {
        Some(self.first_item(chain, span, &|lower, kept, has, item, driven| {
            let item = lower.settled_item(item);
            let passes = lower.test(function, item.clone(), span);
            lower.fork(
                passes,
                span,
                |lower| lower.found_it(kept, has, item.clone(), driven),
                |lower| lower.end_iteration(true, span),
            );
        }))
    }

    fn first_some(&mut self, chain: &Chain, function: &Callable, span: Span) -> Option<Found> {
        Some(self.first_item(chain, span, &|lower, kept, has, item, driven| {
            let some = |lower: &mut Lower<'a>, item: Item| lower.found_it(kept, has, item, driven);
            let none = |lower: &mut Lower<'a>| lower.end_iteration(true, span);
            lower.optional(function, vec![item], driven, &some, &none);
        }))
    }

    /// Runs over a chain until something is found.
    fn first_item(
        &mut self,
        chain: &Chain,
        span: Span,
        act: &dyn Fn(&mut Lower<'a>, &Kept, Var, Item, &Driven),
    ) -> Found {
        let kept = RefCell::new(None);
        let (at, has) = (self.here(), self.flag(span));
        self.run_over(chain, true, None, span, &|lower, item, driven| act(lower, &kept, has, item, driven));
        self.declare_kept(at, &kept);
        let is_some = self.load(Place::var(has), span);
        Found { is_some, content: Content::Kept(kept) }
    }

    fn found_it(&mut self, kept: &Kept, has: Var, item: Item, driven: &Driven) {
        self.keep_item(kept, item, driven.span);
        self.set(has, true, driven.span);
        self.stop(driven);
    }

    /// Whether it holds the same however often it is looked into: `v.iter().copied().next()` is a copy, and `v` may change;
    /// an owned vector is moved out.
    pub(in crate::lower) fn stays(&mut self, found: &Found) -> bool {
        match &found.content {
            Content::Kept(kept) => {
                let slot = kept.borrow().clone();
                slot.is_none_or(|slot| self.is_copied(&slot))
            }
            Content::Element { .. } => true,
            Content::Item(..) | Content::Mapped(..) => false,
        }
    }

    /// What is in it, where there is something.
    pub(in crate::lower) fn content(&mut self, found: &Found, span: Span) -> Operand {
        self.content_of(&found.content, span)
    }

    fn content_of(&mut self, content: &Content, span: Span) -> Operand {
        match content {
            Content::Kept(kept) => match kept.borrow().clone() {
                Some(slot) => self.kept(&slot, span),
                None => Operand::Value(self.dummy(span)),
            },
            Content::Item(sequence, index) => {
                let item = self.item(sequence, *index, span);
                self.item_operand(item, span)
            }
            Content::Mapped(of, function) => {
                let operand = self.content_of(of, span);
                self.apply(function, vec![Item::Operand(operand)], span)
            }
            Content::Element { place, mutable } => {
                Operand::Reference { place: place.clone(), mutable: *mutable }
            }
        }
    }

    /// Whether there is something in it.
    pub(in crate::lower) fn is_there(&self, found: &Found) -> Value {
        found.is_some
    }

    /// Whether there is nothing in it.
    pub(in crate::lower) fn is_missing(&mut self, found: &Found, span: Span) -> Value {
        self.truth_of_not(found.is_some, span)
    }

    /// `.unwrap()`, which panics as the `Option` would.
    fn unwrapped(&mut self, found: &Found, call: &ExprMethodCall) -> Operand {
        let (method, args) = (&call.method, &call.args);
        let panics = quote!(::core::option::Option::<()>::None.#method(#args));
        let (then, ()) = self.in_block(|_| {});
        let (otherwise, ()) = self.in_block(|lower| {
            lower.push(Stmt::Effect(Effect { pieces: vec![Piece::Tokens(panics)], diverges: true }));
            lower.set_diverges();
        });
        self.push(Stmt::If(crate::ir::If {
            condition: found.is_some,
            then,
            otherwise,
            results: Vec::new(),
            record: None,
        }));
        self.content(found, call.method.span())
    }

    fn content_or(
        &mut self,
        found: &Found,
        span: Span,
        other: &dyn Fn(&mut Lower<'a>) -> Operand,
    ) -> Operand {
        let then = self.arm(true, span, |lower| lower.content(found, span));
        let otherwise = self.arm(true, span, other);
        self.join(found.is_some, then, otherwise, span)
    }

    fn if_so(&mut self, condition: Value, act: impl FnOnce(&mut Self)) {
        let (then, ()) = self.in_block(act);
        let (otherwise, ()) = self.in_block(|_| {});
        self.push(Stmt::If(crate::ir::If { condition, then, otherwise, results: Vec::new(), record: None }));
    }

    fn flag(&mut self, span: Span) -> Var {
        let no = self.truth(false, span);
        self.materialise(no, "is_some", true)
    }

    fn set(&mut self, flag: Var, value: bool, span: Span) {
        let value = self.truth(value, span);
        self.push(Stmt::Store { place: Place::var(flag), value });
    }

    fn truth(&mut self, value: bool, span: Span) -> Value {
        let bool = self.types.bool();
        self.define(Op::Literal(value.to_string()), bool, span, "t")
    }

    fn truth_of_not(&mut self, value: Value, span: Span) -> Value {
        let bool = self.types.bool();
        self.define(Op::Unary(crate::ir::UnaryOp::Not, value), bool, span, "t")
    }

    fn less(&mut self, one: Value, other: Value, span: Span) -> Value {
        let bool = self.types.bool();
        self.define(Op::Binary(BinaryOp::Lt, one, other), bool, span, "t")
    }
}

impl Found {
    fn mapped(self, function: Callable) -> Found {
        Found { is_some: self.is_some, content: Content::Mapped(Box::new(self.content), function) }
    }
}

/// `one.method(&other)`.
fn compared(one: Value, method: TokenStream, other: Value) -> Vec<Piece> {
    let argument = vec![Piece::Tokens(quote!(&)), Piece::Value(other)];
    vec![Piece::Value(one), Piece::Tokens(method), Piece::Group(Delimiter::Parenthesis, argument)]
}
