//! Loops that belong to a chain of iterators. A chain of one loop ends by a `break` of that loop. Where there are
//! several, inside or after one another, they stand in a frame of their own, and to end the chain is to end that.

use proc_macro2::Span;

use super::{Frame, FrameKind, Jump};
use crate::ir::{BinaryOp, Op, Place, Value};
use crate::lower::context::Lower;
use crate::lower::escapes::Kind;
use crate::lower::operand::Operand;

/// What is to be known of each loop of a chain.
#[derive(Clone, Debug)]
pub(in crate::lower) struct DrivenFrame {
    /// The frame that is ended when the chain ends; `None` for the only loop itself.
    target: Option<usize>,
    /// The jumps that leave a loop.
    outward: Vec<Jump>,
    may_stop: bool,
    /// The label of the statement, which each of the loops has.
    label: Option<String>,
    /// Whether it is a statement, whose body may jump.
    is_statement: bool,
}

impl DrivenFrame {
    /// Of a chain of one loop, whose frame is open.
    pub(in crate::lower) fn of_single(may_stop: bool, frame: usize) -> DrivenFrame {
        DrivenFrame { target: Some(frame), outward: Vec::new(), may_stop, label: None, is_statement: false }
    }
}

impl Lower<'_> {
    /// The number of the innermost frame.
    pub(in crate::lower) fn innermost_frame(&self) -> usize {
        self.frames.len().saturating_sub(1)
    }

    /// Runs over a chain for the sake of a value: `run` is given what its loops have to know.
    pub(in crate::lower) fn driven(
        &mut self,
        is_single: bool,
        may_stop: bool,
        run: impl FnOnce(&mut Self, DrivenFrame),
    ) {
        if is_single || !may_stop {
            return run(
                self,
                DrivenFrame { target: None, outward: Vec::new(), may_stop, label: None, is_statement: false },
            );
        }
        let target = self.frames.len();
        let stop = Jump { kind: Kind::Break, frame: target };
        self.frames.push(block_frame(Vec::new()));
        let (block, ()) = self.in_block(|lower| {
            run(
                lower,
                DrivenFrame {
                    target: Some(target),
                    outward: vec![stop],
                    may_stop,
                    label: None,
                    is_statement: false,
                },
            );
        });
        self.frames.pop();
        block.stmts.into_iter().for_each(|stmt| self.push(stmt));
        if block.diverges {
            self.set_diverges();
        }
    }

    /// What the loops of a statement have to know.
    pub(super) fn statement_frame(
        &self,
        target: usize,
        may_stop: bool,
        outward: &[Jump],
        each: &syn::ExprForLoop,
    ) -> DrivenFrame {
        let stop = may_stop.then_some(Jump { kind: Kind::Break, frame: target });
        DrivenFrame {
            target: Some(target),
            outward: stop.into_iter().chain(outward.iter().copied()).collect(),
            may_stop,
            label: each.label.as_ref().map(|label| label.name.ident.to_string()),
            is_statement: true,
        }
    }

    /// One loop of a chain, and what comes after it.
    pub(in crate::lower) fn driven_loop(
        &mut self,
        frame: &DrivenFrame,
        span: Span,
        looped: &dyn Fn(&mut Self),
        after: &dyn Fn(&mut Self),
    ) {
        let outward = frame.outward.clone();
        let several = outward.len() > 1;
        let ty = self.way_type(several);
        let way = (!outward.is_empty()).then(|| self.new_var(ty, "leaves", true));
        self.frames.push(Frame {
            kind: FrameKind::Loop { ends_early: frame.may_stop || !outward.is_empty(), value: None },
            label: frame.label.clone(),
            outward: outward.clone(),
            way,
            value: None,
            breaks: frame.target.filter(|_| frame.is_statement),
        });
        let at = self.blocks.last().map_or(0, |block| block.stmts.len());
        looped(self);
        self.frames.pop();
        self.declare_before(at, way.map(|way| (way, several)), None, span);
        match way.map(|way| self.load(Place::var(way), span)) {
            Some(way) => self.pass_on(way, &outward, 0, span, after),
            None => after(self),
        }
    }

    /// Behind a loop: the jumps that go further, each on its way, and what comes after it.
    fn pass_on(&mut self, way: Value, jumps: &[Jump], passed: usize, span: Span, after: &dyn Fn(&mut Self)) {
        let Some((jump, others)) = jumps.split_first() else { return after(self) };
        let several = passed + jumps.len() > 1;
        let taken = if several {
            let number = self.way_number(passed + 1, several, span);
            let bool = self.types.bool();
            self.define(Op::Binary(BinaryOp::Eq, way, number), bool, span, "t")
        } else {
            way
        };
        self.fork(
            taken,
            span,
            |lower| lower.jump_on(*jump, span),
            |lower| lower.pass_on(way, others, passed + 1, span, after),
        );
    }

    /// Ends the chain.
    pub(in crate::lower) fn stop_driven(&mut self, frame: &DrivenFrame, span: Span) {
        let target = frame.target.unwrap_or_else(|| self.innermost_frame());
        self.jump(Jump { kind: Kind::Break, frame: target }, Operand::Unit, span);
    }

    /// The end of the frame in which the loops of a statement stand.
    pub(in crate::lower) fn leave_statement(&mut self, span: Span) {
        self.leave_block(0, None, span);
    }

    /// The body of a closure that may `return`.
    pub(in crate::lower) fn closure_frame(&mut self, body: &syn::Expr) -> Operand {
        let value = self.types.fresh();
        let mut frame = block_frame(Vec::new());
        frame.kind = FrameKind::Closure { value };
        self.frames.push(frame);
        let (block, ()) = self.in_block(|lower| lower.flow(body, &super::Rest::End));
        let frame = self.frames.pop();
        frame.and_then(|frame| frame.value).into_iter().for_each(|var| self.declare_unset(var));
        block.stmts.into_iter().for_each(|stmt| self.push(stmt));
        if block.diverges {
            self.set_diverges();
        }
        match block.results.first() {
            Some(value) => Operand::Value(*value),
            None => Operand::Unit,
        }
    }
}

fn block_frame(outward: Vec<Jump>) -> Frame {
    Frame {
        kind: FrameKind::Block { value: None },
        label: None,
        outward,
        way: None,
        value: None,
        breaks: None,
    }
}
