//! Jumps: `return`, `break` and `continue`. There are none in the representation. What follows a branch that may
//! jump moves into its other arm, so that a block that contains jumps becomes a tree of branches, and every leaf of
//! the tree says how the block ended.
//!
//! * In the function's body, a leaf gives the function's result: `if c { return a; } rest` is
//!   `if c { a } else { rest }`.
//! * In the body of a loop, a leaf says whether the loop goes on: `if c { break; } rest` is
//!   `if c { false } else { rest; true }`.
//! * A labelled block, and any branch of which several arms go on, is a *frame* of its own; a leaf gives its value.
//!
//! A jump that goes further than the innermost frame notes its number, the *way*, and ends that frame; behind it, a
//! branch on the way goes on with the jump. So nothing is lowered twice, however many ways there are.

mod frames;
mod operands;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Local, Stmt};

use super::branch::pattern_of;
use super::context::{Lower, Scope};
use super::escapes::{self, Escape, Kind};
use super::infer::TypeId;
use super::operand::Operand;
use super::place::{local_name, ungrouped};
use super::refutable::without_let;
use crate::diagnostics;
use crate::ir::{self, Block, If, Op, Place, Value, Var};

/// A piece of the program that a jump can end.
#[derive(Debug)]
pub(super) struct Frame {
    kind: FrameKind,
    label: Option<String>,
    /// The jumps that leave it and go further.
    outward: Vec<Jump>,
    /// For a loop, the variable that holds the number of the jump that ended it.
    way: Option<Var>,
    /// The variable in which a jump from an inner frame leaves the value of this one.
    value: Option<Var>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FrameKind {
    Function,
    /// `ends_early`: whether its leaves say if it goes on. `value`: the type of what `break` gives.
    Loop {
        ends_early: bool,
        value: Option<TypeId>,
    },
    /// `value`: its type, where somebody uses it.
    Block {
        value: Option<TypeId>,
    },
}

/// A jump, by the number of the frame that it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Jump {
    kind: Kind,
    frame: usize,
}

/// What comes after an expression, up to the end of the frame.
pub(super) enum Rest<'a> {
    /// Its value is that of the frame.
    End,
    /// Its value is used, or dropped, and statements follow.
    Statements(Statements<'a>),
}

/// The statements that come after an expression.
#[derive(Clone, Copy)]
pub(super) struct Statements<'a> {
    used: Use<'a>,
    stmts: &'a [Stmt],
    next: &'a Rest<'a>,
    /// The names that those statements see.
    scopes: usize,
}

/// What a statement does with the value that it waits for.
#[derive(Clone, Copy)]
enum Use<'a> {
    Dropped,
    Bound(&'a Local),
    Assigned(&'a syn::ExprAssign),
    Updated(&'a syn::ExprBinary),
}

/// Whether the value that a jump gives contains another jump.
fn has_inner_jump(value: Option<&Expr>) -> bool {
    value.is_some_and(escapes::in_expression)
}

impl Rest<'_> {
    /// Whether it may be lowered several times: there is nothing to do but to end the frame, or to give a name's value.
    pub(super) fn is_small(&self) -> bool {
        match self {
            Rest::End => true,
            Rest::Statements(Statements { used: Use::Dropped, stmts, next, .. }) => {
                stmts.iter().all(is_small) && next.is_small()
            }
            Rest::Statements(_) => false,
        }
    }
}

impl Lower<'_> {
    /// The function's body.
    pub(super) fn body(&mut self, block: &syn::Block) -> Block {
        self.frames.push(Frame {
            kind: FrameKind::Function,
            label: None,
            outward: Vec::new(),
            way: None,
            value: None,
        });
        self.in_scope(|lower| lower.flow_statements(&block.stmts, &Rest::End));
        let frame = self.frames.pop();
        let mut body = self.blocks.pop().unwrap_or_default();
        if let Some(var) = frame.and_then(|frame| frame.value) {
            self.blocks.push(Block::default());
            self.declare_unset(var);
            body.stmts.splice(0..0, self.blocks.pop().unwrap_or_default().stmts);
        }
        body
    }

    /// Lowers statements and what comes after them.
    pub(super) fn flow_statements(&mut self, stmts: &[Stmt], rest: &Rest) {
        let Some(split) = stmts.iter().position(escapes::in_statement) else {
            let operand = self.statements(stmts, self.wants(rest));
            let span = stmts.last().map_or_else(Span::call_site, Spanned::span);
            return self.continue_with(operand, rest, span);
        };
        let (before, from) = stmts.split_at(split);
        self.statements_before(before, from);
        let Some((stmt, after)) = from.split_first() else { return };
        let scopes = self.scopes.len();
        let then = |used| Rest::Statements(Statements { used, stmts: after, next: rest, scopes });
        match stmt {
            Stmt::Expr(expr, None) if after.is_empty() => self.flow(expr, rest),
            Stmt::Expr(Expr::Assign(assign), _) if is_variable(&assign.left) => {
                self.flow(&assign.right, &then(Use::Assigned(assign)));
            }
            Stmt::Expr(Expr::Binary(update), _) if is_variable(&update.left) && is_compound(&update.op) => {
                self.flow(&update.right, &then(Use::Updated(update)));
            }
            Stmt::Expr(expr, _) => self.flow(expr, &then(Use::Dropped)),
            Stmt::Local(local) => match &local.init {
                Some(init) if init.diverge.is_some() => self.flow_let_else(local, init, after, rest),
                Some(init) => {
                    self.flow(&init.expr, &then(Use::Bound(local)));
                }
                None => self.flow_statements(after, rest),
            },
            Stmt::Macro(_) | Stmt::Item(_) => self.flow_statements(after, rest),
        }
    }

    /// Whether what comes next uses the value.
    fn wants(&self, rest: &Rest) -> bool {
        match rest {
            Rest::Statements(statements) => !matches!(statements.used, Use::Dropped),
            Rest::End => match self.frames.last().map(|frame| frame.kind) {
                Some(FrameKind::Block { value }) => value.is_some(),
                Some(FrameKind::Loop { .. }) => false,
                Some(FrameKind::Function) | None => !self.unit_result,
            },
        }
    }

    /// Lowers an expression and all that follows it.
    pub(super) fn flow(&mut self, expr: &Expr, rest: &Rest) {
        match expr {
            Expr::Paren(paren) => self.flow(&paren.expr, rest),
            Expr::Group(group) => self.flow(&group.expr, rest),
            Expr::Return(jump) if !has_inner_jump(jump.expr.as_deref()) => {
                self.flow_jump(Kind::Return, None, jump.expr.as_deref(), jump.span());
            }
            Expr::Break(jump) if !has_inner_jump(jump.expr.as_deref()) => {
                self.flow_jump(Kind::Break, jump.label.as_ref(), jump.expr.as_deref(), jump.span());
            }
            Expr::Continue(jump) => {
                self.flow_jump(Kind::Continue, jump.label.as_ref(), None, jump.span());
            }
            Expr::Block(block) if block.label.is_none() => {
                self.in_scope(|lower| lower.flow_statements(&block.block.stmts, rest));
            }
            Expr::If(branch) if pattern_of(&branch.cond).is_some() => match without_let(branch) {
                Some(choice) => self.flow(&choice, rest),
                None => self.set_diverges(),
            },
            Expr::If(branch) if !escapes::in_expression(&branch.cond) => self.flow_branch(branch, rest),
            Expr::Match(choice) if !escapes::in_expression(&choice.expr) => self.flow_match(choice, rest),
            Expr::Try(attempt) if !escapes::in_expression(&attempt.expr) => self.flow_try(attempt, rest),
            Expr::Block(_) | Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => {
                self.flow_frame(expr, rest);
            }
            other => match self.operand_first(other) {
                Some(block) => self.in_scope(|lower| lower.flow_statements(&block.stmts, rest)),
                None => {
                    let operand = self.expr(other);
                    self.continue_with(operand, rest, other.span());
                }
            },
        }
    }

    fn flow_branch(&mut self, branch: &syn::ExprIf, rest: &Rest) {
        let arms_go_on = escapes::goes_on(&branch.then_branch.stmts)
            && branch
                .else_branch
                .as_ref()
                .is_none_or(|(_, otherwise)| escapes::expression_goes_on(otherwise));
        if arms_go_on && !rest.is_small() {
            let expr = Expr::If(branch.clone());
            return self.flow_frame(&expr, rest);
        }
        let condition = self.condition(&branch.cond);
        self.fork(
            condition,
            branch.span(),
            |lower| lower.flow_statements(&branch.then_branch.stmts, rest),
            |lower| match &branch.else_branch {
                Some((_, otherwise)) => lower.flow(otherwise, rest),
                None => lower.continue_with(Operand::Unit, rest, branch.span()),
            },
        );
    }

    /// A branch both of whose arms end the frame.
    pub(super) fn fork(
        &mut self,
        condition: Value,
        span: Span,
        then: impl FnOnce(&mut Self),
        otherwise: impl FnOnce(&mut Self),
    ) {
        let (then, ()) = self.in_block(then);
        let (otherwise, ()) = self.in_block(otherwise);
        let diverges = then.diverges && otherwise.diverges;
        let types = if diverges { Vec::new() } else { self.leaf_types() };
        let hints = self.leaf_names().iter();
        let results: Vec<_> =
            types.into_iter().zip(hints).map(|(ty, hint)| self.new_value(ty, span, hint)).collect();
        self.push(ir::Stmt::If(If { condition, then, otherwise, results: results.clone(), record: None }));
        match diverges {
            true => self.set_diverges(),
            false => self.set_results(results),
        }
    }

    /// The types of what each leaf of the innermost frame gives.
    fn leaf_types(&mut self) -> Vec<TypeId> {
        let Some(frame) = self.frames.last() else { return Vec::new() };
        let (is_way, several) = (!frame.outward.is_empty(), frame.outward.len() > 1);
        match frame.kind {
            FrameKind::Function if self.unit_result => Vec::new(),
            FrameKind::Function => vec![self.result],
            FrameKind::Loop { ends_early: false, value: _ } => Vec::new(),
            FrameKind::Loop { ends_early: true, value: _ } => vec![self.types.bool()],
            FrameKind::Block { value } => {
                let way = is_way.then(|| self.way_type(several));
                way.into_iter().chain(value).collect()
            }
        }
    }

    /// What they are called.
    fn leaf_names(&self) -> &'static [&'static str] {
        match self.frames.last() {
            Some(Frame { kind: FrameKind::Loop { .. }, .. }) => &["goes_on"],
            Some(Frame { kind: FrameKind::Block { .. }, outward, .. }) if !outward.is_empty() => {
                &["leaves", "value"]
            }
            Some(Frame { kind: FrameKind::Block { .. }, .. }) => &["value"],
            Some(Frame { kind: FrameKind::Function, .. }) | None => &["result"],
        }
    }

    fn set_results(&mut self, results: Vec<Value>) {
        if let Some(block) = self.blocks.last_mut() {
            block.results = results;
        }
    }

    /// Goes on with what follows, in the scope that it stands in.
    pub(super) fn continue_with(&mut self, operand: Operand, rest: &Rest, span: Span) {
        if self.diverges() {
            return;
        }
        let Rest::Statements(statements) = rest else { return self.end(operand, span) };
        let scopes: Vec<Scope> = self.scopes.iter().take(statements.scopes).cloned().collect();
        let inner = std::mem::replace(&mut self.scopes, scopes);
        match statements.used {
            Use::Dropped => {}
            Use::Bound(local) => self.bind_pattern(&local.pat, operand),
            Use::Assigned(assign) => self.assign_operand(assign, operand, span),
            Use::Updated(update) => self.update_operand(update, operand, span),
        }
        self.flow_statements(statements.stmts, statements.next);
        self.scopes = inner;
    }

    /// The leaf of a frame that ends as it is meant to.
    fn end(&mut self, operand: Operand, span: Span) {
        match self.frames.last().map(|frame| frame.kind) {
            Some(FrameKind::Function) | None => self.give_result(operand, span),
            Some(FrameKind::Loop { .. }) => self.end_iteration(true, span),
            Some(FrameKind::Block { value: None }) => self.leave_block(0, None, span),
            Some(FrameKind::Block { value: Some(ty) }) => {
                let value = self.evaluate(operand, span);
                self.types.unify(self.type_of(value), ty);
                self.leave_block(0, Some(value), span);
            }
        }
    }

    fn give_result(&mut self, operand: Operand, span: Span) {
        // What is wrong with a reference as a result is said of the signature.
        if self.unit_result || self.types.as_reference(self.result).is_some() {
            return;
        }
        let value = self.evaluate(operand, span);
        self.types.unify(self.type_of(value), self.result);
        self.set_results(vec![value]);
    }

    /// How many loops are open.
    pub(super) fn open_loops(&self) -> usize {
        self.frames.iter().filter(|frame| matches!(frame.kind, FrameKind::Loop { .. })).count()
    }

    /// Notes that the innermost loop may end early.
    pub(super) fn ends_early(&mut self) {
        if let Some(Frame { kind: FrameKind::Loop { ends_early, value: _ }, .. }) = self.frames.last_mut() {
            *ends_early = true;
        }
    }

    pub(super) fn end_iteration(&mut self, goes_on: bool, span: Span) {
        let frame = self.frames.last().map(|frame| frame.kind);
        if let Some(FrameKind::Loop { ends_early: true, .. }) = frame {
            let bool = self.types.bool();
            let value = self.define(Op::Literal(goes_on.to_string()), bool, span, "goes_on");
            self.set_results(vec![value]);
        }
    }

    /// The leaf of a block: the way, where there are several, and the value, where it is used.
    fn leave_block(&mut self, way: usize, value: Option<Value>, span: Span) {
        let Some(frame) = self.frames.last() else { return };
        let FrameKind::Block { value: wanted } = frame.kind else { return };
        let mut results = Vec::new();
        if !frame.outward.is_empty() {
            let several = frame.outward.len() > 1;
            results.push(self.way_number(way, several, span));
        }
        let unset = |lower: &mut Self, ty| lower.define(Op::Unset, ty, span, "unset");
        results.extend(wanted.map(|ty| value.unwrap_or_else(|| unset(self, ty))));
        self.set_results(results);
    }

    /// The number of a jump, or 0 for none; where there is only one, whether it is taken.
    fn way_number(&mut self, number: usize, several: bool, span: Span) -> Value {
        let ty = self.way_type(several);
        let text = if several { number.to_string() } else { (number > 0).to_string() };
        self.define(Op::Literal(text), ty, span, "leaves")
    }

    fn way_type(&mut self, several: bool) -> TypeId {
        if several { self.types.usize() } else { self.types.bool() }
    }

    fn flow_jump(&mut self, kind: Kind, label: Option<&syn::Lifetime>, value: Option<&Expr>, span: Span) {
        let label = label.map(|label| label.ident.to_string());
        let Some(jump) = self.target(&Escape { kind, label, gives: value.is_some(), span }) else {
            self.reject(diagnostics::unknown_syntax(span, "jump"));
            return;
        };
        let operand = match value {
            Some(expr) if escapes::in_expression(expr) => {
                let edit = "bind the value by `let` first";
                self.reject(diagnostics::unsupported(expr.span(), "a jump inside the value of a jump", edit))
            }
            Some(expr) => self.expr(expr),
            None => Operand::Unit,
        };
        if !self.diverges() {
            self.jump(jump, operand, span);
        }
    }

    /// `return value`, where `?` finds nothing.
    pub(super) fn give_up(&mut self, value: &Expr, span: Span) {
        self.flow_jump(Kind::Return, None, Some(value), span);
    }

    /// The frame that a jump ends; the compiler has something to say where there is none.
    fn target(&self, escape: &Escape) -> Option<Jump> {
        let mut frames = self.frames.iter().enumerate().rev();
        let found = match (escape.kind, &escape.label) {
            (Kind::Return, _) => Some(0),
            (_, Some(label)) => {
                frames.find(|(_, frame)| frame.label.as_ref() == Some(label)).map(|(at, _)| at)
            }
            (_, None) => {
                frames.find(|(_, frame)| matches!(frame.kind, FrameKind::Loop { .. })).map(|(at, _)| at)
            }
        };
        Some(Jump { kind: escape.kind, frame: found? })
    }

    /// Ends the innermost frame by a jump, with the value that it gives.
    fn jump(&mut self, jump: Jump, operand: Operand, span: Span) {
        if jump.frame + 1 == self.frames.len() {
            return self.jump_here(jump, operand, span);
        }
        self.leave_value(jump, operand, span);
        let Some(frame) = self.frames.last() else { return };
        let way = frame.outward.iter().position(|outward| *outward == jump).map_or(0, |at| at + 1);
        match (frame.kind, frame.way) {
            (FrameKind::Block { .. }, _) => self.leave_block(way, None, span),
            (FrameKind::Loop { .. }, Some(var)) => {
                let several = frame.outward.len() > 1;
                let value = self.way_number(way, several, span);
                self.push(ir::Stmt::Store { place: Place::var(var), value });
                self.end_iteration(false, span);
            }
            (FrameKind::Loop { .. }, None) | (FrameKind::Function, _) => {}
        }
    }

    fn jump_here(&mut self, jump: Jump, operand: Operand, span: Span) {
        let kind = self.frames.last().map(|frame| frame.kind);
        match (jump.kind, kind) {
            (Kind::Return, _) => self.give_result(operand, span),
            (Kind::Continue, _) => self.end_iteration(true, span),
            (Kind::Break, Some(FrameKind::Loop { .. })) => {
                self.leave_value(jump, operand, span);
                self.end_iteration(false, span);
            }
            (Kind::Break, _) => self.end(operand, span),
        }
    }

    /// Puts the value of a jump where the code behind the frame that it ends finds it.
    fn leave_value(&mut self, jump: Jump, operand: Operand, span: Span) {
        let Some(ty) = self.value_type(jump.frame) else { return };
        if matches!(operand, Operand::Unit) || jump.kind == Kind::Continue {
            return;
        }
        let value = self.evaluate(operand, span);
        self.types.unify(self.type_of(value), ty);
        let var = self.value_var(jump.frame, ty);
        self.push(ir::Stmt::Store { place: Place::var(var), value });
    }

    fn value_type(&self, frame: usize) -> Option<TypeId> {
        match self.frames.get(frame)?.kind {
            FrameKind::Function if self.unit_result => None,
            FrameKind::Function => Some(self.result),
            FrameKind::Loop { ends_early: _, value } | FrameKind::Block { value } => value,
        }
    }

    fn value_var(&mut self, frame: usize, ty: TypeId) -> Var {
        let known = self.frames.get(frame).and_then(|frame| frame.value);
        let var = known.unwrap_or_else(|| self.new_var(ty, "found", true));
        if let Some(frame) = self.frames.get_mut(frame) {
            frame.value = Some(var);
        }
        var
    }

    /// What a jump left there as the value of a frame. Where none was lowered, the code that it stands in is never
    /// reached, nor is what follows here.
    fn found(&mut self, frame: usize, ty: TypeId, span: Span) -> Value {
        match self.frames.get(frame).and_then(|frame| frame.value) {
            Some(var) => self.load(Place::var(var), span),
            None => self.define(Op::Unset, ty, span, "unset"),
        }
    }

    /// `let mut var = …;` with a value that is never read.
    fn declare_unset(&mut self, var: Var) {
        let ty = self.type_of_var(var);
        let unset = self.define(Op::Unset, ty, Span::call_site(), "unset");
        self.push(ir::Stmt::Declare { var, init: Some(unset) });
    }
}

/// A name or a literal that is given or returned.
fn is_small(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Expr(Expr::Return(syn::ExprReturn { expr: Some(expr), .. }), _) => {
            matches!(ungrouped(expr), Expr::Path(_) | Expr::Lit(_))
        }
        Stmt::Expr(expr, None) => matches!(ungrouped(expr), Expr::Path(_) | Expr::Lit(_)),
        _ => false,
    }
}

fn is_variable(expr: &Expr) -> bool {
    local_name(ungrouped(expr)).is_some()
}

fn is_compound(op: &syn::BinOp) -> bool {
    matches!(super::arithmetic::operator(op), super::arithmetic::Operator::Compound(_))
}
