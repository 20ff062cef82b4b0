//! What a chain is run over for: `.sum()`, `.fold(…)`, `.collect()` and their like.

use proc_macro2::Span;
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

use super::{Chain, Driven};
use crate::diagnostics;
use crate::ir::{BinaryOp, Change, Method, Op, Piece, Place, Stmt, UnaryOp, Value, Var};
use crate::lower::context::Lower;
use crate::lower::infer::TypeId;
use crate::lower::iterator::{Item, Sequence};
use crate::lower::operand::Operand;
use crate::types::Ty;

/// Methods that run over an iterator.
const ENDS: [&str; 9] = ["sum", "product", "fold", "for_each", "collect", "count", "any", "all", "unzip"];

/// Whether the method runs over an iterator, and its result is no `Option`.
fn is_end(name: &str) -> bool {
    ENDS.contains(&name)
}

impl<'a> Lower<'a> {
    /// A method of an iterator; `None` if it is none.
    pub(in crate::lower) fn method_of_iterator(&mut self, call: &ExprMethodCall) -> Option<Operand> {
        let expected = self.declared.take();
        if let Some(operand) = self.use_of_found(call) {
            return Some(operand);
        }
        let whole = Expr::MethodCall(call.clone());
        if self.is_chain(&whole) {
            let chain = self.chain(&whole);
            return Some(match chain {
                Some(chain) => Operand::Iterator(std::rc::Rc::new(chain)),
                None => Operand::Value(self.dummy(call.span())),
            });
        }
        let name = call.method.to_string();
        if !self.is_chain(&call.receiver) {
            return None;
        }
        if self.takes_from_named(call) {
            return Some(self.reject(diagnostics::iterator_adapter(call.method.span(), &name)));
        }
        if super::found::is_find(&name) {
            return Some(self.option_of_found(&whole, call.method.span()));
        }
        if !is_end(&name) {
            return Some(self.reject(diagnostics::iterator_adapter(call.method.span(), &name)));
        }
        Some(match self.chain(&call.receiver) {
            Some(chain) => self.end_of_chain(&chain, call, &name, expected),
            None => Operand::Value(self.dummy(call.span())),
        })
    }

    fn end_of_chain(
        &mut self,
        chain: &Chain,
        call: &ExprMethodCall,
        name: &str,
        expected: Option<TypeId>,
    ) -> Operand {
        let args: Vec<_> = call.args.iter().collect();
        match (name, args.as_slice()) {
            ("sum", []) => self.total(chain, call, BinaryOp::Add, expected),
            ("product", []) => self.total(chain, call, BinaryOp::Mul, expected),
            ("fold", [init, function]) => self.fold(chain, call, init, function),
            ("for_each", [function]) => self.for_each_item(chain, call, function),
            ("count", []) => self.count_items(chain, call),
            ("any", [function]) => self.any_item(chain, call, function, true),
            ("all", [function]) => self.any_item(chain, call, function, false),
            ("collect", []) => self.collect(chain, call, expected),
            ("unzip", []) => self.unzip(chain, call),
            _ => self.reject(diagnostics::iterator_adapter(call.method.span(), name)),
        }
    }

    /// Runs over a chain. `act` ends the iteration, and may end the loop if `stops`.
    pub(super) fn run_over(
        &mut self,
        chain: &Chain,
        stops: bool,
        first: Option<Value>,
        span: Span,
        act: &dyn Fn(&mut Lower<'a>, Item, &Driven),
    ) {
        let may_stop = stops || chain.may_stop();
        self.driven(chain.is_single(), may_stop, |lower, frame| {
            let mut driven = Driven::by_itself(frame, span);
            driven.first = first;
            let sink = |lower: &mut Lower<'a>, item: Item| act(lower, item, &driven);
            lower.drive(chain, &driven, &sink, &|_| {});
        });
    }

    /// How many statements the open block has: what is declared there comes before what is lowered next.
    pub(super) fn here(&self) -> usize {
        self.blocks.last().map_or(0, |block| block.stmts.len())
    }

    /// The type of a turbofish: `sum::<f64>`.
    fn turbofish(&mut self, call: &ExprMethodCall) -> Option<TypeId> {
        let arguments = call.turbofish.as_ref()?;
        match arguments.args.first()? {
            syn::GenericArgument::Type(ty) => Some(self.written_type(ty)),
            _ => None,
        }
    }

    /// `.sum()` and `.product()`. The sum of no floats is -0.0.
    fn total(
        &mut self,
        chain: &Chain,
        call: &ExprMethodCall,
        op: BinaryOp,
        expected: Option<TypeId>,
    ) -> Operand {
        let span = call.method.span();
        let ty = self.types.fresh();
        for known in [self.turbofish(call), expected].into_iter().flatten() {
            self.types.unify(ty, known);
        }
        let hint = if op == BinaryOp::Add { "sum" } else { "product" };
        let total = self.new_var(ty, hint, true);
        let at = self.here();
        self.run_over(chain, false, None, span, &|lower, item, _| {
            let operand = lower.item_operand(item, span);
            let value = lower.evaluate(operand, span);
            if !lower.diverges() {
                lower.add_to(total, op, value, span);
                lower.end_iteration(true, span);
            }
        });
        self.before(at, |lower| {
            let init = lower.neutral(ty, op, span);
            lower.push(Stmt::Declare { var: total, init: Some(init) });
        });
        Operand::Value(self.load(Place::var(total), span))
    }

    fn add_to(&mut self, total: Var, op: BinaryOp, value: Value, span: Span) {
        let ty = self.type_of_var(total);
        self.types.unify(ty, self.type_of(value));
        self.arithmetic_operand(ty, span);
        let place = Place::var(total);
        if op == BinaryOp::Add {
            return self.push(Stmt::Update { place, op, value });
        }
        let old = self.load(place.clone(), span);
        let value = self.operation(op, old, value, span);
        self.push(Stmt::Store { place, value });
    }

    /// What std begins with.
    fn neutral(&mut self, ty: TypeId, op: BinaryOp, span: Span) -> Value {
        let text = if op == BinaryOp::Add { "0" } else { "1" };
        match self.types.peek(ty) {
            Ty::Int(_) => return self.define(Op::Literal(text.to_owned()), ty, span, "t"),
            Ty::Named(path) => {
                let end = if op == BinaryOp::Add { quote!(sum) } else { quote!(product) };
                let tokens = quote!(::core::iter::empty::<#path>().#end::<#path>());
                return self.define(Op::Opaque(vec![Piece::Tokens(tokens)]), ty, span, "t");
            }
            Ty::Float(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle | Ty::Ref { .. } => {}
            Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Tuple(_) => {}
            Ty::Option(_) | Ty::Result(..) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => {}
        }
        let literal = self.types.float_literal();
        self.types.unify(ty, literal);
        let value = self.define(Op::Literal(format!("{text}.0")), ty, span, "t");
        match op == BinaryOp::Add {
            true => self.define(Op::Unary(UnaryOp::Neg, value), ty, span, "t"),
            false => value,
        }
    }

    fn fold(&mut self, chain: &Chain, call: &ExprMethodCall, init: &Expr, function: &Expr) -> Operand {
        let span = call.method.span();
        let init = self.expr(init);
        let slot = self.slot_with(init, span);
        let Some(function) = self.callable(function) else { return Operand::Value(self.dummy(span)) };
        self.run_over(chain, false, None, span, &|lower, item, _| {
            let so_far = Item::Operand(lower.kept(&slot, span));
            let operand = lower.apply(&function, vec![so_far, item], span);
            if !lower.diverges() {
                lower.keep(&slot, operand, span);
                lower.end_iteration(true, span);
            }
        });
        self.kept(&slot, span)
    }

    fn for_each_item(&mut self, chain: &Chain, call: &ExprMethodCall, function: &Expr) -> Operand {
        let span = call.method.span();
        let Some(function) = self.callable(function) else { return Operand::Value(self.dummy(span)) };
        self.run_over(chain, false, None, span, &|lower, item, _| {
            lower.apply(&function, vec![item], span);
            if !lower.diverges() {
                lower.end_iteration(true, span);
            }
        });
        Operand::Unit
    }

    fn count_items(&mut self, chain: &Chain, call: &ExprMethodCall) -> Operand {
        let span = call.method.span();
        if let Chain::Indexed(sequence) = chain
            && !matches!(sequence, Sequence::StepBy(..) | Sequence::Map(..))
            && let Some(len) = self.sequence_len(sequence, span)
        {
            return Operand::Value(len);
        }
        let counter = self.counter("count", span);
        self.run_over(chain, false, None, span, &|lower, _, _| {
            lower.count_up(counter, span);
            lower.end_iteration(true, span);
        });
        Operand::Value(self.load(Place::var(counter), span))
    }

    /// `.any(…)`, which ends with the first item that passes the test, and `.all(…)`, with the first that fails.
    fn any_item(&mut self, chain: &Chain, call: &ExprMethodCall, function: &Expr, any: bool) -> Operand {
        let span = call.method.span();
        let Some(function) = self.callable(function) else { return Operand::Value(self.dummy(span)) };
        let bool = self.types.bool();
        let init = self.define(Op::Literal((!any).to_string()), bool, span, "t");
        let answer = self.materialise(init, if any { "any" } else { "all" }, true);
        self.run_over(chain, true, None, span, &|lower, item, driven| {
            let passes = lower.test(&function, item, span);
            let decides = |lower: &mut Lower<'a>| {
                let value = lower.define(Op::Literal(any.to_string()), bool, span, "t");
                lower.push(Stmt::Store { place: Place::var(answer), value });
                lower.stop(driven);
            };
            let goes_on = |lower: &mut Lower<'a>| lower.end_iteration(true, span);
            match any {
                true => lower.fork(passes, span, decides, goes_on),
                false => lower.fork(passes, span, goes_on, decides),
            }
        });
        Operand::Value(self.load(Place::var(answer), span))
    }

    /// `.collect()` into a vector.
    fn collect(&mut self, chain: &Chain, call: &ExprMethodCall, expected: Option<TypeId>) -> Operand {
        let span = call.method.span();
        let element = self.types.fresh();
        let ty = self.types.vec(element);
        let wanted = self.turbofish(call).or(expected);
        if let Some(wanted) = wanted {
            if !matches!(self.types.peek(wanted), Ty::Vec(_) | Ty::Unknown) {
                if self.types.is_rejected(wanted) {
                    return Operand::Value(self.dummy(span));
                }
                return self.reject(diagnostics::collected(span));
            }
            self.types.unify(ty, wanted);
        }
        let vector = self.collect_into(chain, element, span);
        let value = self.load(Place::var(vector), span);
        Operand::Value(value)
    }

    /// A vector of the items. Where their number is known and they are numbers, it has its length at once.
    pub(super) fn collect_into(&mut self, chain: &Chain, element: TypeId, span: Span) -> Var {
        let ty = self.types.vec(element);
        let vector = self.new_var(ty, "collected", true);
        let len = self.known_len(chain, span);
        let at = self.here();
        self.run_over(chain, false, None, span, &|lower, item, _| {
            let operand = lower.given_item(item, span);
            let value = lower.evaluate(operand, span);
            if lower.diverges() {
                return;
            }
            lower.types.unify(element, lower.type_of(value));
            lower.push(Stmt::Change(Change { place: Place::var(vector), method: Method::Push(value) }));
            lower.end_iteration(true, span);
        });
        self.before(at, |lower| {
            let op = match len {
                Some(len) => {
                    let argument = Piece::Group(proc_macro2::Delimiter::Parenthesis, vec![Piece::Value(len)]);
                    let krate = &lower.krate;
                    Op::Opaque(vec![Piece::Tokens(quote!(#krate::rt::Vec::with_capacity)), argument])
                }
                None => Op::Vec(Vec::new()),
            };
            let init = lower.define(op, ty, span, "t");
            lower.push(Stmt::Declare { var: vector, init: Some(init) });
        });
        vector
    }

    /// `vector.extend(items)`.
    pub(in crate::lower) fn extend(&mut self, place: Place, items: &Expr, span: Span) -> Operand {
        let Some(chain) = self.chain(items) else { return Operand::Unit };
        let ty = self.place_type(&place);
        let element = self.types.element(ty).unwrap_or_else(|| self.types.fresh());
        self.run_over(&chain, false, None, span, &|lower, item, _| {
            let operand = lower.copied_item(item, span);
            let value = lower.evaluate(operand, span);
            lower.types.unify(element, lower.type_of(value));
            lower.push(Stmt::Change(Change { place: place.clone(), method: Method::Push(value) }));
            lower.end_iteration(true, span);
        });
        Operand::Unit
    }

    /// `Vec::from_iter(items)`.
    pub(in crate::lower) fn vector_of(&mut self, items: &Expr, span: Span) -> Operand {
        let Some(chain) = self.chain(items) else { return Operand::Value(self.dummy(span)) };
        let element = self.types.fresh();
        let vector = self.collect_into(&chain, element, span);
        Operand::Value(self.load(Place::var(vector), span))
    }

    fn known_len(&mut self, chain: &Chain, span: Span) -> Option<Value> {
        match chain {
            Chain::Indexed(Sequence::StepBy(..)) => None,
            Chain::Indexed(sequence) => self.sequence_len(sequence, span),
            Chain::Concat(..) | Chain::FlatMap(..) | Chain::Stage(..) => None,
        }
    }

    /// `.unzip()` into two vectors.
    fn unzip(&mut self, chain: &Chain, call: &ExprMethodCall) -> Operand {
        let span = call.method.span();
        let elements = [self.types.fresh(), self.types.fresh()];
        let vectors = elements.map(|element| {
            let ty = self.types.vec(element);
            let init = self.define(Op::Vec(Vec::new()), ty, span, "t");
            self.materialise(init, "unzipped", true)
        });
        self.run_over(chain, false, None, span, &|lower, item, _| {
            let operand = lower.given_item(item, span);
            let parts = lower.take_apart(operand, 2, span);
            for ((part, vector), element) in parts.into_iter().zip(vectors).zip(elements) {
                let value = lower.evaluate(part, span);
                lower.types.unify(element, lower.type_of(value));
                lower.push(Stmt::Change(Change { place: Place::var(vector), method: Method::Push(value) }));
            }
            lower.end_iteration(true, span);
        });
        Operand::Tuple(vectors.map(|vector| Operand::Value(self.load(Place::var(vector), span))).to_vec())
    }
}
