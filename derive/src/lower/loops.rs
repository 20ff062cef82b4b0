//! Loops. `for` over ranges and over the elements of slices, arrays and vectors is always a loop over an index; `while`
//! and `loop` are loops with a condition.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprForLoop, ExprLoop, ExprWhile, Pat};

use super::branch::pattern_of;
use super::chain::{Chain, Driven};
use super::context::{Bound, Lower};
use super::infer::TypeId;
use super::iterator::{Item, Sequence};
use super::jumps::{DrivenFrame, Rest};
use super::operand::Operand;
use super::patterns::{By, Subject, binds_by_ref};
use super::refutable::body_of_while_let;
use crate::diagnostics;
use crate::ir::{Adapter, BinaryOp, Block, For, Op, Place, Projection, Range, Stmt, UnaryOp, Value, While};
use crate::types::Ty;

impl Lower<'_> {
    /// A loop, in the frame that it has been given.
    pub(super) fn any_loop(&mut self, expr: &Expr) {
        match expr {
            Expr::ForLoop(each) => self.for_loop(each),
            Expr::While(each) => self.while_loop(each),
            Expr::Loop(each) => self.endless_loop(each),
            _ => {}
        }
    }

    fn for_loop(&mut self, repeat: &ExprForLoop) {
        match self.chain(&repeat.expr) {
            Some(chain) => self.for_chain(repeat, &chain),
            None => self.unreadable_loop(repeat),
        }
    }

    fn for_chain(&mut self, repeat: &ExprForLoop, chain: &Chain) {
        if chain.may_stop() {
            self.ends_early();
        }
        let body = repeat.body.to_token_stream();
        let sink = |lower: &mut Self, item: Item| {
            lower.bind_item(&repeat.pat, item, &body);
            lower.flow_statements(&repeat.body.stmts, &Rest::End);
        };
        let driven = Driven::of_statement(chain.may_stop(), self.innermost_frame(), repeat.pat.span());
        self.drive(chain, &driven, &sink, &|_| {});
    }

    /// The same of a chain that becomes several loops.
    pub(super) fn for_chain_in(&mut self, repeat: &ExprForLoop, chain: &Chain, frame: DrivenFrame) {
        let (body, span) = (repeat.body.to_token_stream(), repeat.pat.span());
        let sink = |lower: &mut Self, item: Item| {
            lower.bind_item(&repeat.pat, item, &body);
            lower.flow_statements(&repeat.body.stmts, &Rest::End);
        };
        let driven = Driven::by_itself(frame, span);
        self.drive(chain, &driven, &sink, &|lower| lower.leave_statement(span));
    }

    /// A loop over what has an item at each index, from the one that `first` numbers.
    pub(super) fn indexed_loop(
        &mut self,
        sequence: Sequence,
        first: Option<Value>,
        span: Span,
        body: &dyn Fn(&mut Self, Item),
    ) {
        let (of, adapters) = match first {
            Some(_) => (sequence, Vec::new()),
            None => outermost(sequence),
        };
        match (of, first) {
            (Sequence::Range { start, from_zero: _, end: Some(end), inclusive }, None) => {
                self.range_loop(Range { start, end, inclusive, adapters }, span, body);
            }
            (of, first) => self.element_loop(&of, adapters, first, span, body),
        }
    }

    /// `for i in a..b`: the index is the user's.
    fn range_loop(&mut self, range: Range, span: Span, body: &dyn Fn(&mut Self, Item)) {
        let index = self.new_value(self.type_of(range.start), span, "i");
        self.looped(index, range, |lower| body(lower, Item::Value(index)));
    }

    /// `for x in xs`: the index is ours, and `x` another name for `xs[i]`.
    fn element_loop(
        &mut self,
        sequence: &Sequence,
        adapters: Vec<Adapter>,
        first: Option<Value>,
        span: Span,
        body: &dyn Fn(&mut Self, Item),
    ) {
        let Some(end) = self.sequence_len(sequence, span) else {
            return self.endless_sequence(sequence, span, body);
        };
        let usize = self.types.usize();
        let start = first.unwrap_or_else(|| self.define(Op::Literal("0".to_owned()), usize, span, "t"));
        let index = self.new_value(usize, span, "i");
        self.looped(index, Range { start, end, inclusive: false, adapters }, |lower| {
            let item = lower.item(sequence, index, span);
            body(lower, item);
        });
    }

    /// What has no end is counted by a variable.
    fn endless_sequence(&mut self, sequence: &Sequence, span: Span, body: &dyn Fn(&mut Self, Item)) {
        let usize = self.types.usize();
        let zero = self.define(Op::Literal("0".to_owned()), usize, span, "t");
        let at = self.materialise(zero, "at", true);
        if !self.may_end_early() {
            self.errors.push(diagnostics::endless_loop(span));
        }
        let always = self.always();
        self.looped_while(always, |lower| {
            let index = lower.load(Place::var(at), span);
            let one = lower.define(Op::Literal("1".to_owned()), usize, span, "t");
            lower.push(Stmt::Update { place: Place::var(at), op: BinaryOp::Add, value: one });
            let item = lower.item(sequence, index, span);
            body(lower, item);
        });
    }

    /// Looks for further errors in the body of a loop that was rejected.
    pub(super) fn unreadable_loop(&mut self, repeat: &ExprForLoop) {
        let dummy = self.dummy(repeat.pat.span());
        self.in_block(|lower| {
            lower.bind_pattern(&repeat.pat, Operand::Value(dummy));
            lower.flow_statements(&repeat.body.stmts, &Rest::End);
        });
    }

    fn looped(&mut self, index: Value, range: Range, fill: impl FnOnce(&mut Self)) {
        let (body, ()) = self.in_block(fill);
        let count = self.count_of(&body);
        self.push(Stmt::For(For { index, range, body, count, record: None }));
    }

    /// The number of iterations of a loop that may end early.
    fn count_of(&mut self, body: &Block) -> Option<Value> {
        (!body.results.is_empty()).then(|| self.new_count())
    }

    fn new_count(&mut self) -> Value {
        let usize = self.types.usize();
        self.new_value(usize, Span::call_site(), "count")
    }

    /// `while condition { … }`. A condition that changes something belongs to the body.
    fn while_loop(&mut self, each: &ExprWhile) {
        if let Some(body) = body_of_while_let(each) {
            self.ends_early();
            let always = self.always();
            return self.looped_while(always, |lower| lower.flow(&body, &Rest::End));
        }
        let (mut condition, value) = self.in_block(|lower| lower.condition(&each.cond));
        if is_silent(&condition) {
            condition.results = vec![value];
            return self.looped_while(condition, |lower| {
                lower.flow_statements(&each.body.stmts, &Rest::End);
            });
        }
        self.ends_early();
        let always = self.always();
        self.looped_while(always, |lower| {
            condition.stmts.into_iter().for_each(|stmt| lower.push(stmt));
            lower.fork(
                value,
                each.cond.span(),
                |lower| lower.flow_statements(&each.body.stmts, &Rest::End),
                |lower| lower.end_iteration(false, each.cond.span()),
            );
        });
    }

    /// `loop { … }`; `loop { if c { break; } … }` is `while !c { … }`.
    fn endless_loop(&mut self, each: &ExprLoop) {
        if let Some((ends, rest)) = leading_break(&each.body) {
            let bool = self.types.bool();
            let (mut condition, value) = self.in_block(|lower| {
                let ends = lower.condition(ends);
                lower.define(Op::Unary(UnaryOp::Not, ends), bool, each.span(), "goes_on")
            });
            if is_silent(&condition) {
                condition.results = vec![value];
                return self.looped_while(condition, |lower| lower.flow_statements(rest, &Rest::End));
            }
        }
        let always = self.always();
        self.looped_while(always, |lower| lower.flow_statements(&each.body.stmts, &Rest::End));
    }

    fn always(&mut self) -> Block {
        let bool = self.types.bool();
        let value = self.new_value(bool, Span::call_site(), "always");
        let stmts = vec![Stmt::Let { value, op: Op::Literal("true".to_owned()) }];
        Block { stmts, results: vec![value], diverges: false }
    }

    fn looped_while(&mut self, condition: Block, fill: impl FnOnce(&mut Self)) {
        let usize = self.types.usize();
        let index = self.new_value(usize, Span::call_site(), "k");
        let (body, ()) = self.in_block(fill);
        let count = Some(self.new_count());
        self.push(Stmt::While(While { condition, index, body, count, record: None }));
    }

    /// Binds what the loop is at. Pairs are taken apart; elements become names of their places.
    pub(super) fn bind_item(&mut self, pat: &Pat, item: Item, body: &TokenStream) {
        match (pat, item) {
            (Pat::Wild(_), _) => {}
            (Pat::Paren(paren), item) => self.bind_item(&paren.pat, item, body),
            (Pat::Reference(pattern), item @ Item::Pair(..)) => self.bind_item(&pattern.pat, item, body),
            (Pat::Type(typed), item) => {
                let ty = self.written_type(&typed.ty);
                self.annotate_item(&item, ty);
                self.bind_item(&typed.pat, item, body);
            }
            (Pat::Tuple(tuple), Item::Pair(first, second)) if tuple.elems.len() == 2 => {
                for (pat, item) in tuple.elems.iter().zip([*first, *second]) {
                    self.bind_item(pat, item, body);
                }
            }
            (Pat::Ident(name), Item::Reference { place, mutable }) if is_plain(name) && !is_slice(&place) => {
                self.bind(&name.ident.to_string(), Bound::Alias { place, mutable });
            }
            // `ref mut` names the item itself.
            (Pat::Reference(pattern), Item::Reference { place, mutable: true })
                if binds_by_ref(&pattern.pat) =>
            {
                self.bind_parts(&pattern.pat, &Subject::Place { place, by: By::Value });
            }
            (Pat::Reference(pattern), Item::Reference { place, mutable: true })
                if pattern.mutability.is_some() =>
            {
                let value = self.load(place, pattern.span());
                self.bind_pattern(&pattern.pat, Operand::Value(value));
            }
            (Pat::Ident(name), Item::Owned(place))
                if name.mutability.is_some() || is_given_away(&name.ident, body.clone()) =>
            {
                let value = self.owned(place, pat.span());
                self.bind_pattern(pat, Operand::Value(value));
            }
            (pat, item) => {
                let operand = self.item_operand(item, pat.span());
                self.bind_pattern(pat, operand);
            }
        }
    }

    fn annotate_item(&mut self, item: &Item, ty: TypeId) {
        match item {
            Item::Value(value) => self.annotate(&Operand::Value(*value), ty),
            Item::Reference { place, mutable: _ } | Item::Owned(place) => {
                self.annotate(&Operand::Reference { place: place.clone(), mutable: false }, ty);
            }
            Item::Operand(operand) => self.annotate(operand, ty),
            Item::Pair(first, second) => {
                for (index, part) in [first, second].into_iter().enumerate() {
                    if let Some(ty) = self.types.part(ty, index) {
                        self.annotate_item(part, ty);
                    }
                }
            }
        }
    }

    /// An element with a variable of its own, because it is changed or given away.
    pub(super) fn owned(&mut self, place: Place, span: Span) -> Value {
        let ty = self.place_type(&place);
        if let Ty::Vec(_) = self.types.peek(ty) {
            let operand = self.copy_of(place, span);
            return self.evaluate(operand, span);
        }
        self.copied(Operand::Reference { place, mutable: false }, span)
    }

    pub(super) fn item_operand(&mut self, item: Item, span: Span) -> Operand {
        match item {
            Item::Operand(operand) => operand,
            Item::Value(value) => Operand::Value(value),
            Item::Reference { place, mutable } => Operand::Reference { place, mutable },
            Item::Owned(place) => {
                let ty = self.place_type(&place);
                match self.is_aggregate(ty) {
                    true => Operand::Reference { place, mutable: false },
                    false => self.read_place(place, None, span),
                }
            }
            Item::Pair(first, second) => {
                Operand::Tuple(vec![self.item_operand(*first, span), self.item_operand(*second, span)])
            }
        }
    }
}

/// Whether evaluating the block changes nothing: its values can be thrown away.
fn is_silent(block: &Block) -> bool {
    let mut silent = !block.diverges;
    block.for_each(&mut |stmt| {
        silent &= match stmt {
            Stmt::Let { value: _, op: Op::Opaque(_) | Op::Take(_) } => false,
            Stmt::Let { .. }
            | Stmt::If(_)
            | Stmt::For(_)
            | Stmt::While(_)
            | Stmt::View { .. }
            | Stmt::SplitView { .. } => stmt.written().is_empty(),
            Stmt::Declare { .. } => true,
            Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => false,
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) | Stmt::Change(_) => false,
        };
    });
    silent
}

/// The condition of `if c { break; }` at the beginning of the body of a loop, and what follows.
fn leading_break(body: &syn::Block) -> Option<(&Expr, &[syn::Stmt])> {
    let (syn::Stmt::Expr(Expr::If(branch), _), rest) = body.stmts.split_first()? else { return None };
    let [syn::Stmt::Expr(Expr::Break(jump), _)] = branch.then_branch.stmts.as_slice() else { return None };
    let is_plain = jump.label.is_none() && jump.expr.is_none() && branch.else_branch.is_none();
    (is_plain && pattern_of(&branch.cond).is_none()).then_some((&branch.cond, rest))
}

/// Whether the place is a part of a slice, which gets a name of its own.
fn is_slice(place: &Place) -> bool {
    matches!(place.projections.last(), Some(Projection::Slice { .. }))
}

/// Whether the name stands somewhere without `[…]` or `.` behind it or `&` before it.
fn is_given_away(name: &Ident, tokens: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |token: Option<&TokenTree>, mark: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
    tokens.iter().enumerate().any(|(at, token)| match token {
        TokenTree::Group(group) => is_given_away(name, group.stream()),
        TokenTree::Ident(ident) if ident == name => {
            let next = tokens.get(at + 1);
            let is_indexed =
                matches!(next, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket);
            !is_indexed && !is(next, '.') && !is(at.checked_sub(1).and_then(|at| tokens.get(at)), '&')
        }
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

fn is_plain(name: &syn::PatIdent) -> bool {
    name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none()
}

/// The adapters that can stay on the loop's own range, in the order in which they were written.
fn outermost(mut sequence: Sequence) -> (Sequence, Vec<Adapter>) {
    let mut adapters = Vec::new();
    loop {
        sequence = if let Sequence::Rev(of) = sequence {
            adapters.push(Adapter::Rev);
            *of
        } else if let Sequence::StepBy(of, step) = sequence {
            adapters.push(Adapter::StepBy(step));
            *of
        } else {
            adapters.reverse();
            return (sequence, adapters);
        };
    }
}
