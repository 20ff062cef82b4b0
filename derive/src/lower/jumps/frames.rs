//! Frames inside of others: loops, labelled blocks, and branches of which several arms go on. Each is lowered by itself;
//! behind it stand the jumps that go further, each on its way.

use proc_macro2::Span;
use syn::Expr;

use super::{Frame, FrameKind, Jump, Rest};
use crate::diagnostics;
use crate::ir::{self, BinaryOp, Op, Place, Value, Var};
use crate::location;
use crate::lower::chain::has_several_loops;
use crate::lower::context::Lower;
use crate::lower::escapes::{self, Escape, Kind};
use crate::lower::operand::Operand;

impl Lower<'_> {
    /// A loop, a block or a branch from which jumps may go further, and what comes after it.
    pub(in crate::lower) fn flow_frame(&mut self, expr: &Expr, rest: &Rest) {
        let wanted = self.wants(rest);
        let framed = self.framed(expr, wanted);
        self.go_on(framed, rest, location::of(expr));
    }

    /// The same where no jump may go further: `let y = 2.0 * 'a: { … };`.
    pub(in crate::lower) fn closed_frame(&mut self, expr: &Expr, wanted: bool) -> Operand {
        let framed = self.framed(expr, wanted);
        for escape in &framed.escapes {
            self.misplaced_jump(escape.kind.word(), escape.span);
        }
        match framed.outcome.filter(|_| framed.escapes.is_empty()) {
            Some(outcome) => self.outcome(outcome, location::of(expr)),
            None => Operand::Value(self.dummy(location::of(expr))),
        }
    }

    /// A jump in the middle of an expression.
    pub(in crate::lower) fn misplaced_jump(&mut self, word: &str, span: Span) -> Operand {
        let what = format!("`{word}` inside an expression");
        self.reject(diagnostics::unsupported(span, &what, "bind that part of the expression by `let` first"))
    }

    fn framed(&mut self, expr: &Expr, wanted: bool) -> Framed {
        match expr {
            Expr::ForLoop(each) if has_several_loops(&each.expr) => self.framed_chain(expr, each),
            Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => self.framed_loop(expr, wanted),
            Expr::Block(block) => self.framed_block(expr, block.label.as_ref(), wanted, |lower| {
                lower.flow_statements(&block.block.stmts, &Rest::End);
            }),
            other => self.framed_block(expr, None, wanted, |lower| lower.flow(other, &Rest::End)),
        }
    }

    fn framed_block(
        &mut self,
        expr: &Expr,
        label: Option<&syn::Label>,
        wanted: bool,
        fill: impl FnOnce(&mut Self),
    ) -> Framed {
        let escapes = escapes::of(expr);
        let outward = self.outward(&escapes);
        let value = wanted.then(|| self.types.fresh());
        let is_open = !outward.is_empty();
        self.frames.push(Frame {
            kind: FrameKind::Block { value },
            label: label.map(|label| label.name.ident.to_string()),
            outward: outward.clone(),
            way: None,
            value: None,
            breaks: None,
        });
        let (block, ()) = self.in_block(fill);
        let frame = self.frames.pop();
        frame.and_then(|frame| frame.value).into_iter().for_each(|var| self.declare_unset(var));
        block.stmts.into_iter().for_each(|stmt| self.push(stmt));
        if block.diverges {
            self.set_diverges();
            return Framed { outward: Vec::new(), way: None, outcome: None, escapes, passed: 0 };
        }
        let mut results = block.results.into_iter();
        let way = if is_open { results.next() } else { None };
        let outcome = match results.next() {
            Some(value) if is_open => self.hold(value),
            Some(value) => Outcome::Operand(Operand::Value(value)),
            None => Outcome::Operand(Operand::Unit),
        };
        Framed { outward, way, outcome: Some(outcome), escapes, passed: 0 }
    }

    /// A `for` over a chain that becomes several loops, in a frame that its `break` ends.
    fn framed_chain(&mut self, expr: &Expr, each: &syn::ExprForLoop) -> Framed {
        let escapes = escapes::of(expr);
        let outward = self.outward(&escapes);
        let is_open = !outward.is_empty();
        let target = self.frames.len();
        self.frames.push(Frame {
            kind: FrameKind::Block { value: None },
            label: None,
            outward: outward.clone(),
            way: None,
            value: None,
            breaks: None,
        });
        let (block, ()) = self.in_block(|lower| match lower.chain(&each.expr) {
            Some(chain) => {
                let breaks = !escapes::breaks_of(expr).is_empty();
                let frame = lower.statement_frame(target, breaks || chain.may_stop(), &outward, each);
                lower.for_chain_in(each, &chain, frame);
            }
            None => lower.unreadable_loop(each),
        });
        self.frames.pop();
        block.stmts.into_iter().for_each(|stmt| self.push(stmt));
        if block.diverges {
            self.set_diverges();
            return Framed { outward: Vec::new(), way: None, outcome: None, escapes, passed: 0 };
        }
        let way = if is_open { block.results.first().copied() } else { None };
        let outcome = Some(Outcome::Operand(Operand::Unit));
        Framed { outward, way, outcome, escapes, passed: 0 }
    }

    /// Puts the value of a frame into a variable. What comes after the frame stands in a branch, and what is not a
    /// number must not be defined outside of the branch that uses it.
    fn hold(&mut self, value: Value) -> Outcome {
        let var = self.new_var(self.type_of(value), "value", false);
        self.push(ir::Stmt::Declare { var, init: Some(value) });
        Outcome::Held(var)
    }

    /// The value of a frame, where it is used.
    fn outcome(&mut self, outcome: Outcome, span: Span) -> Operand {
        match outcome {
            Outcome::Operand(operand) => operand,
            Outcome::Held(var) => Operand::Value(self.load(Place::var(var), span)),
        }
    }

    /// A loop in a frame of its own.
    fn framed_loop(&mut self, expr: &Expr, wanted: bool) -> Framed {
        let escapes = escapes::of(expr);
        let outward = self.outward(&escapes);
        let label = escapes::label_of(expr).map(|label| label.name.ident.to_string());
        let breaks = escapes::breaks_of(expr);
        let gives = breaks.iter().any(|found| found.gives);
        let several = outward.len() > 1;
        let ty = self.way_type(several);
        let way = (!outward.is_empty()).then(|| self.new_var(ty, "leaves", true));
        let value = (wanted && gives).then(|| self.types.fresh());
        self.frames.push(Frame {
            kind: FrameKind::Loop { ends_early: !breaks.is_empty() || !outward.is_empty(), value },
            label,
            outward: outward.clone(),
            way,
            value: None,
            breaks: None,
        });
        let at = self.blocks.last().map_or(0, |block| block.stmts.len());
        self.any_loop(expr);
        let frame = self.frames.pop();
        let found = frame.and_then(|frame| frame.value);
        let none = way.map(|way| (way, several));
        self.declare_before(at, none, found, location::of(expr));
        let never_falls = matches!(expr, Expr::Loop(_)) && breaks.is_empty();
        if never_falls && outward.is_empty() {
            if !self.diverges() {
                self.reject(diagnostics::endless_loop(location::of(expr)));
            }
            return Framed { outward, way: None, outcome: None, escapes, passed: 0 };
        }
        let way = way.map(|var| self.load(Place::var(var), location::of(expr)));
        let outcome = (!never_falls).then(|| match (found, value) {
            (Some(var), _) => Outcome::Held(var),
            // The `break` that gives the value stands in code that is never reached.
            (None, Some(ty)) => {
                let unset = self.define(Op::Unset, ty, location::of(expr), "unset");
                Outcome::Operand(Operand::Value(unset))
            }
            (None, None) => Outcome::Operand(Operand::Unit),
        });
        Framed { outward, way, outcome, escapes, passed: 0 }
    }

    /// Declares before a loop what its jumps write.
    pub(super) fn declare_before(
        &mut self,
        at: usize,
        way: Option<(Var, bool)>,
        found: Option<Var>,
        span: Span,
    ) {
        self.before(at, |lower| {
            if let Some((var, several)) = way {
                let none = lower.way_number(0, several, span);
                lower.push(ir::Stmt::Declare { var, init: Some(none) });
            }
            found.into_iter().for_each(|var| lower.declare_unset(var));
        });
    }

    /// Puts statements before those of the open block from the given one on.
    pub(in crate::lower) fn before(&mut self, at: usize, fill: impl FnOnce(&mut Self)) {
        let Some(block) = self.blocks.last_mut() else { return };
        let looped = block.stmts.split_off(at.min(block.stmts.len()));
        let diverged = std::mem::replace(&mut block.diverges, false);
        fill(self);
        if let Some(block) = self.blocks.last_mut() {
            block.stmts.extend(looped);
            block.diverges = diverged;
        }
    }

    /// The frames that the jumps out of an expression end.
    fn outward(&self, escapes: &[Escape]) -> Vec<Jump> {
        let mut outward = Vec::new();
        for jump in escapes.iter().filter_map(|escape| self.target(escape)) {
            if !outward.contains(&jump) {
                outward.push(jump);
            }
        }
        outward
    }

    /// Behind a frame: the jumps that go further, each on its way, and what comes after the frame.
    fn go_on(&mut self, mut framed: Framed, rest: &Rest, span: Span) {
        if self.diverges() {
            return;
        }
        let Some(way) = framed.way.filter(|_| !framed.outward.is_empty()) else {
            let Some(outcome) = framed.outcome else { return };
            let operand = self.outcome(outcome, span);
            return self.continue_with(operand, rest, span);
        };
        let several = framed.passed + framed.outward.len() > 1;
        let jump = framed.outward.remove(0);
        framed.passed += 1;
        if framed.outward.is_empty() && framed.outcome.is_none() {
            return self.jump_on(jump, span);
        }
        let taken = if several {
            let number = self.way_number(framed.passed, several, span);
            let bool = self.types.bool();
            self.define(Op::Binary(BinaryOp::Eq, way, number), bool, span, "t")
        } else {
            way
        };
        self.fork(taken, span, |lower| lower.jump_on(jump, span), |lower| lower.go_on(framed, rest, span));
    }

    /// A jump that an inner frame began: its value lies where that frame left it.
    pub(super) fn jump_on(&mut self, jump: Jump, span: Span) {
        let is_here = jump.frame + 1 == self.frames.len();
        let is_loop =
            matches!(self.frames.get(jump.frame).map(|frame| frame.kind), Some(FrameKind::Loop { .. }));
        let gives = is_here && !is_loop && jump.kind != Kind::Continue;
        let operand = match self.value_type(jump.frame).filter(|_| gives) {
            Some(ty) => Operand::Value(self.found(jump.frame, ty, span)),
            None => Operand::Unit,
        };
        self.jump(jump, operand, span);
    }
}

/// A frame that has been lowered.
struct Framed {
    /// The jumps that go further.
    outward: Vec<Jump>,
    /// The number of the one that was taken, or 0.
    way: Option<Value>,
    /// The value of the frame; nothing if it only ends by jumps that go further.
    outcome: Option<Outcome>,
    /// The jumps as written.
    escapes: Vec<Escape>,
    /// How many of the jumps have been seen to.
    passed: usize,
}

/// Where the value of a frame is.
enum Outcome {
    Operand(Operand),
    /// In a variable, to be read where it is used.
    Held(Var),
}
