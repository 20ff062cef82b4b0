//! Running over a chain: the stages are gone through from the last to the first, each wrapping what is done with an
//! item, until the loop itself is reached.

use proc_macro2::{Delimiter, Span};
use quote::quote;
use syn::Expr;

use super::{Chain, Stage};
use crate::diagnostics;
use crate::ir::{BinaryOp, Op, Piece, Place, Stmt, Value, Var};
use crate::lower::closure::{Callable, Closure};
use crate::lower::context::Lower;
use crate::lower::iterator::{Item, Sequence};
use crate::lower::jumps::DrivenFrame;
use crate::lower::operand::Operand;
use crate::lower::place::ungrouped;

/// What is done with an item. It ends the iteration.
pub(in crate::lower) type Sink<'s, 'a> = &'s dyn Fn(&mut Lower<'a>, Item);

/// What comes after a loop.
pub(in crate::lower) type After<'s, 'a> = &'s dyn Fn(&mut Lower<'a>);

/// How a chain is run over.
#[derive(Clone, Debug)]
pub(in crate::lower) struct Driven {
    /// Whether the frame of its only loop is open already.
    pub(super) is_open: bool,
    /// What is to be known of each of its loops.
    pub(super) frame: DrivenFrame,
    /// Where the items are named.
    pub(super) span: Span,
    /// Counters that end the loop when they have reached a number.
    checks: Vec<(Var, Value)>,
    /// The index to begin at.
    pub(super) first: Option<Value>,
}

impl Driven {
    /// By a `for`, whose frame is open.
    pub(in crate::lower) fn of_statement(may_stop: bool, frame: usize, span: Span) -> Driven {
        Driven {
            is_open: true,
            frame: DrivenFrame::of_single(may_stop, frame),
            span,
            checks: Vec::new(),
            first: None,
        }
    }

    /// By something that opens the frames itself.
    pub(in crate::lower) fn by_itself(frame: DrivenFrame, span: Span) -> Driven {
        Driven { is_open: false, frame, span, checks: Vec::new(), first: None }
    }

    fn checking(&self, counter: Var, limit: Value) -> Driven {
        let mut driven = self.clone();
        driven.checks.push((counter, limit));
        driven
    }
}

impl<'a> Lower<'a> {
    /// Runs over a chain.
    pub(in crate::lower) fn drive(
        &mut self,
        chain: &Chain,
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        match chain {
            Chain::Indexed(sequence) => self.drive_sequence(sequence, driven, sink, after),
            Chain::Concat(first, second) => {
                self.drive(first, driven, sink, &|lower| lower.drive(second, driven, sink, after));
            }
            Chain::FlatMap(of, function) => {
                let inner = |lower: &mut Self, item: Item| {
                    let Some(inner) = lower.inner_chain(function.as_ref(), item, driven.span) else { return };
                    lower.drive(&inner, driven, sink, &|lower| lower.end_iteration(true, driven.span));
                };
                self.drive(of, driven, &inner, after);
            }
            Chain::Stage(of, stage) => self.drive_stage(of, stage, driven, sink, after),
        }
    }

    /// The loop itself. What maps all items wraps what is done with them, so that a range stays one.
    fn drive_sequence(
        &mut self,
        sequence: &Sequence,
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        if let Sequence::Map(of, function) = sequence {
            let mapped = |lower: &mut Self, item: Item| {
                let item = Item::Operand(lower.apply(function, vec![item], driven.span));
                if !lower.diverges() {
                    sink(lower, item);
                }
            };
            return self.drive_sequence(of, driven, &mapped, after);
        }
        let checked = |lower: &mut Self, item: Item| lower.checked(&driven.checks, item, driven, sink);
        let looped = |lower: &mut Self| {
            lower.indexed_loop(sequence.clone(), driven.first, driven.span, &checked);
        };
        match driven.is_open {
            true => {
                looped(self);
                after(self);
            }
            false => self.driven_loop(&driven.frame, driven.span, &looped, after),
        }
    }

    /// Ends the loop before an item if a counter says so.
    fn checked(&mut self, checks: &[(Var, Value)], item: Item, driven: &Driven, sink: Sink<'_, 'a>) {
        let Some(((counter, limit), others)) = checks.split_first() else { return sink(self, item) };
        let goes_on = self.is_below(*counter, *limit, driven.span);
        self.fork(
            goes_on,
            driven.span,
            |lower| lower.checked(others, item.clone(), driven, sink),
            |lower| lower.stop(driven),
        );
    }

    fn is_below(&mut self, counter: Var, limit: Value, span: Span) -> Value {
        let counted = self.load(Place::var(counter), span);
        let bool = self.types.bool();
        self.define(Op::Binary(BinaryOp::Lt, counted, limit), bool, span, "t")
    }

    /// Ends the loop, and those around it that belong to the chain.
    pub(super) fn stop(&mut self, driven: &Driven) {
        self.stop_driven(&driven.frame, driven.span);
    }

    fn goes_on(&mut self, driven: &Driven) {
        self.end_iteration(true, driven.span);
    }

    /// The iterator that a function makes of an item.
    fn inner_chain(&mut self, function: Option<&Callable>, item: Item, span: Span) -> Option<Chain> {
        match function {
            Some(Callable::Closure(closure)) => {
                let body = closure.body.clone();
                self.in_closure(closure, vec![item], span, |lower| lower.chain_of_body(&body))
            }
            Some(other) => {
                let operand = self.apply(other, vec![item], span);
                self.chain_of_item(Item::Operand(operand), span)
            }
            None => self.chain_of_item(item, span),
        }
    }

    /// The iterator at the end of a body.
    fn chain_of_body(&mut self, body: &Expr) -> Option<Chain> {
        match ungrouped(body) {
            Expr::Block(block) if block.label.is_none() => {
                let (last, before) = block.block.stmts.split_last()?;
                let syn::Stmt::Expr(last, None) = last else { return None };
                self.statements_before(before, &[]);
                self.chain_of_body(last)
            }
            other => self.chain(other),
        }
    }

    /// The elements of an item.
    fn chain_of_item(&mut self, item: Item, span: Span) -> Option<Chain> {
        let bound = self.bound_item(item, span);
        if let crate::lower::context::Bound::Iterator(chain) = bound {
            return Some((*chain).clone());
        }
        let name = self.namer.fresh("items");
        let expr = crate::lower::closure::name_expression(&name, span);
        self.in_scope(|lower| {
            lower.bind(&name, bound);
            lower.chain(&expr)
        })
    }

    #[rustfmt::skip]
    fn drive_stage(&mut self, of: &Chain, stage: &Stage, driven: &Driven, sink: Sink<'_, 'a>, after: After<'_, 'a>) {
        match stage {
            Stage::Map(function) => {
                let mapped = |lower: &mut Self, item: Item| {
                    let item = Item::Operand(lower.apply(function, vec![item], driven.span));
                    if !lower.diverges() {
                        sink(lower, item);
                    }
                };
                self.drive(of, driven, &mapped, after);
            }
            Stage::Filter(function) => self.drive(of, driven, &|lower, item| lower.filtered(function, item, driven, sink), after),
            Stage::TakeWhile(function) => self.drive(of, driven, &|lower, item| lower.taken_while(function, item, driven, sink), after),
            Stage::SkipWhile(function) => self.drive_skipping(of, function, driven, sink, after),
            Stage::FilterMap(function) => {
                let none = |lower: &mut Self| lower.goes_on(driven);
                self.drive(of, driven, &|lower, item| lower.optional(function, vec![item], driven, sink, &none), after);
            }
            Stage::MapWhile(function) => {
                let none = |lower: &mut Self| lower.stop(driven);
                self.drive(of, driven, &|lower, item| lower.optional(function, vec![item], driven, sink, &none), after);
            }
            Stage::Scan(init, function) => self.drive_scan(of, (init, function), driven, sink, after),
            Stage::Enumerate => self.drive_enumerate(of, driven, sink, after),
            Stage::Skip(n) => self.drive_skip(of, *n, driven, sink, after),
            Stage::Take(n) => self.drive_take(of, *n, driven, sink, after),
            Stage::StepBy(n) => self.drive_step(of, *n, driven, sink, after),
            Stage::Zip(other) => self.drive_zip(of, other, driven, sink, after),
            Stage::ZipAfter(other) => self.drive_zip_after(of, other, driven, sink, after),
        }
    }

    fn filtered(&mut self, function: &Callable, item: Item, driven: &Driven, sink: Sink<'_, 'a>) {
        let item = self.settled_item(item);
        let wanted = self.test(function, item.clone(), driven.span);
        self.fork(wanted, driven.span, |lower| sink(lower, item.clone()), |lower| lower.goes_on(driven));
    }

    fn taken_while(&mut self, function: &Callable, item: Item, driven: &Driven, sink: Sink<'_, 'a>) {
        let item = self.settled_item(item);
        let wanted = self.test(function, item.clone(), driven.span);
        self.fork(wanted, driven.span, |lower| sink(lower, item.clone()), |lower| lower.stop(driven));
    }

    /// What a function says of an item.
    pub(super) fn test(&mut self, function: &Callable, item: Item, span: Span) -> Value {
        let operand = self.apply(function, vec![item], span);
        let value = self.evaluate(operand, span);
        let bool = self.types.bool();
        self.types.unify(self.type_of(value), bool);
        value
    }

    fn drive_skipping(
        &mut self,
        of: &Chain,
        function: &Callable,
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        let bool = self.types.bool();
        let begun = self.define(Op::Literal("false".to_owned()), bool, driven.span, "t");
        let begun = self.materialise(begun, "begun", true);
        self.drive(
            of,
            driven,
            &|lower, item| {
                let item = lower.settled_item(item);
                let known = lower.load(Place::var(begun), driven.span);
                let known_arm = lower.arm(true, driven.span, |lower| {
                    let no = lower.define(Op::Literal("false".to_owned()), bool, driven.span, "t");
                    Operand::Value(no)
                });
                let test = lower.arm(true, driven.span, |lower| {
                    Operand::Value(lower.test(function, item.clone(), driven.span))
                });
                let skipped = lower.join(known, known_arm, test, driven.span);
                let skipped = lower.evaluate(skipped, driven.span);
                lower.fork(
                    skipped,
                    driven.span,
                    |lower| lower.goes_on(driven),
                    |lower| {
                        let yes = lower.define(Op::Literal("true".to_owned()), bool, driven.span, "t");
                        lower.push(Stmt::Store { place: Place::var(begun), value: yes });
                        sink(lower, item.clone());
                    },
                );
            },
            after,
        );
    }

    /// A counter that begins at zero.
    pub(super) fn counter(&mut self, hint: &str, span: Span) -> Var {
        let zero = self.count_literal("0", span);
        self.materialise(zero, hint, true)
    }

    pub(in crate::lower) fn count_literal(&mut self, text: &str, span: Span) -> Value {
        let usize = self.types.usize();
        self.define(Op::Literal(text.to_owned()), usize, span, "t")
    }

    /// The number that a counter is at, which it then leaves.
    pub(super) fn count_up(&mut self, counter: Var, span: Span) -> Value {
        let count = self.load(Place::var(counter), span);
        let one = self.count_literal("1", span);
        self.push(Stmt::Update { place: Place::var(counter), op: BinaryOp::Add, value: one });
        count
    }

    fn drive_enumerate(&mut self, of: &Chain, driven: &Driven, sink: Sink<'_, 'a>, after: After<'_, 'a>) {
        let counter = self.counter("i", driven.span);
        let counted = |lower: &mut Self, item: Item| {
            let count = lower.count_up(counter, driven.span);
            sink(lower, Item::Pair(Box::new(Item::Value(count)), Box::new(item)));
        };
        self.drive(of, driven, &counted, after);
    }

    fn drive_skip(
        &mut self,
        of: &Chain,
        n: Value,
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        let counter = self.counter("skipped", driven.span);
        let skipping = |lower: &mut Self, item: Item| {
            let skipped = lower.is_below(counter, n, driven.span);
            lower.fork(
                skipped,
                driven.span,
                |lower| {
                    lower.count_up(counter, driven.span);
                    lower.goes_on(driven);
                },
                |lower| sink(lower, item.clone()),
            );
        };
        self.drive(of, driven, &skipping, after);
    }

    /// `.take(n)` asks for no item more than it gives.
    fn drive_take(
        &mut self,
        of: &Chain,
        n: Value,
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        let counter = self.counter("taken", driven.span);
        let counting = |lower: &mut Self, item: Item| {
            lower.count_up(counter, driven.span);
            sink(lower, item);
        };
        self.drive(of, &driven.checking(counter, n), &counting, after);
    }

    fn drive_step(
        &mut self,
        of: &Chain,
        n: Value,
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        let counter = self.counter("k", driven.span);
        let stepping = |lower: &mut Self, item: Item| {
            let count = lower.count_up(counter, driven.span);
            let argument = Piece::Group(Delimiter::Parenthesis, vec![Piece::Value(n)]);
            let pieces = vec![Piece::Value(count), Piece::Tokens(quote!(.is_multiple_of)), argument];
            let bool = lower.types.bool();
            let wanted = lower.define(Op::Opaque(pieces), bool, driven.span, "t");
            lower.fork(wanted, driven.span, |lower| sink(lower, item.clone()), |lower| lower.goes_on(driven));
        };
        self.drive(of, driven, &stepping, after);
    }

    /// An item of the sequence for each of the chain's, which comes first.
    fn drive_zip(
        &mut self,
        of: &Chain,
        other: &Sequence,
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        let counter = self.counter("k", driven.span);
        let len = self.sequence_len(other, driven.span);
        let paired = |lower: &mut Self, item: Item| {
            let item = lower.settled_item(item);
            let pair = |lower: &mut Self| {
                let index = lower.count_up(counter, driven.span);
                let second = lower.item(other, index, driven.span);
                sink(lower, Item::Pair(Box::new(item.clone()), Box::new(second)));
            };
            let Some(len) = len else { return pair(lower) };
            let goes_on = lower.is_below(counter, len, driven.span);
            lower.fork(goes_on, driven.span, pair, |lower| lower.stop(driven));
        };
        self.drive(of, driven, &paired, after);
    }

    /// The chain is only asked for an item where the sequence has one.
    fn drive_zip_after(
        &mut self,
        of: &Chain,
        first: &Sequence,
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        let counter = self.counter("k", driven.span);
        let paired = |lower: &mut Self, item: Item| {
            let index = lower.count_up(counter, driven.span);
            let first = lower.item(first, index, driven.span);
            sink(lower, Item::Pair(Box::new(first), Box::new(item)));
        };
        match self.sequence_len(first, driven.span) {
            Some(len) => self.drive(of, &driven.checking(counter, len), &paired, after),
            None => self.drive(of, driven, &paired, after),
        }
    }

    fn drive_scan(
        &mut self,
        of: &Chain,
        (init, function): (&Operand, &Callable),
        driven: &Driven,
        sink: Sink<'_, 'a>,
        after: After<'_, 'a>,
    ) {
        let init = self.evaluate(init.clone(), driven.span);
        let state = Place::var(self.materialise(init, "state", true));
        let scanned = |lower: &mut Self, item: Item| {
            let state = Item::Reference { place: state.clone(), mutable: true };
            let none = |lower: &mut Self| lower.stop(driven);
            lower.optional(function, vec![state, item], driven, sink, &none);
        };
        self.drive(of, driven, &scanned, after);
    }

    /// Calls a function whose result is an `Option`, and goes on with what is in it.
    pub(super) fn optional(
        &mut self,
        function: &Callable,
        items: Vec<Item>,
        driven: &Driven,
        some: Sink<'_, 'a>,
        none: After<'_, 'a>,
    ) {
        let Callable::Closure(closure) = function else {
            self.errors.push(diagnostics::optional_function(driven.span));
            return;
        };
        let consumer = self.scopes.clone();
        let some = |lower: &mut Self, item: Item| {
            let scopes = std::mem::replace(&mut lower.scopes, consumer.clone());
            some(lower, item);
            lower.scopes = scopes;
        };
        self.in_closure(closure, items, driven.span, |lower| {
            lower.optional_body(closure, &closure.body, &some, none);
        });
    }

    /// The leaves of a body that gives an `Option`.
    fn optional_body(&mut self, closure: &Closure, body: &Expr, some: Sink<'_, 'a>, none: After<'_, 'a>) {
        match ungrouped(body) {
            Expr::Block(block) if block.label.is_none() => match block.block.stmts.split_last() {
                Some((syn::Stmt::Expr(last, None), before)) => self.in_scope(|lower| {
                    lower.statements_before(before, &[]);
                    if !lower.diverges() {
                        lower.optional_body(closure, last, some, none);
                    }
                }),
                _ => self.errors.push(diagnostics::optional_body(syn::spanned::Spanned::span(body))),
            },
            Expr::If(branch)
                if branch.else_branch.is_some()
                    && crate::lower::branch::pattern_of(&branch.cond).is_none() =>
            {
                self.optional_branch(closure, branch, some, none);
            }
            other => self.optional_leaf(other, some, none),
        }
    }

    fn optional_branch(
        &mut self,
        closure: &Closure,
        branch: &syn::ExprIf,
        some: Sink<'_, 'a>,
        none: After<'_, 'a>,
    ) {
        let condition = self.condition(&branch.cond);
        let block = |block: &syn::Block| {
            Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: block.clone() })
        };
        let then = block(&branch.then_branch);
        let Some((_, otherwise)) = &branch.else_branch else { return };
        self.fork(
            condition,
            syn::spanned::Spanned::span(branch),
            |lower| lower.optional_body(closure, &then, some, none),
            |lower| lower.optional_body(closure, otherwise, some, none),
        );
    }

    fn optional_leaf(&mut self, leaf: &Expr, some: Sink<'_, 'a>, none: After<'_, 'a>) {
        let span = syn::spanned::Spanned::span(leaf);
        match leaf {
            Expr::Call(call) if is_path(&call.func, "Some") && call.args.len() == 1 => {
                if let Some(arg) = call.args.first() {
                    let operand = self.expr(arg);
                    let item = self.settled_item(Item::Operand(operand));
                    if !self.diverges() {
                        some(self, item);
                    }
                }
            }
            Expr::Path(_) if is_path(leaf, "None") => none(self),
            Expr::MethodCall(call) if call.method == "then_some" && call.args.len() == 1 => {
                let condition = self.condition(&call.receiver);
                let Some(arg) = call.args.first() else { return };
                let operand = self.expr(arg);
                let item = self.settled_item(Item::Operand(operand));
                self.fork(condition, span, |lower| some(lower, item.clone()), |lower| none(lower));
            }
            Expr::MethodCall(call) if call.method == "then" && call.args.len() == 1 => {
                let condition = self.condition(&call.receiver);
                let function = call.args.first().and_then(|function| self.callable(function));
                let Some(function) = function else { return };
                self.fork(
                    condition,
                    span,
                    |lower| {
                        let operand = lower.apply(&function, Vec::new(), span);
                        let item = lower.settled_item(Item::Operand(operand));
                        some(lower, item);
                    },
                    |lower| none(lower),
                );
            }
            _ => self.errors.push(diagnostics::optional_body(span)),
        }
    }
}

/// Whether the expression is the path of this variant of `Option`.
fn is_path(expr: &Expr, name: &str) -> bool {
    match ungrouped(expr) {
        Expr::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == name),
        _ => false,
    }
}
