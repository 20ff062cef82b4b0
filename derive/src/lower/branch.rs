//! `if`, `&&`, `||` and blocks.

use syn::spanned::Spanned;
use syn::{Expr, ExprIf};

use super::context::Lower;
use super::operand::Operand;
use super::refutable::without_let;
use crate::ir::{Block, If, Op, Stmt, Value};
use crate::location;

impl Lower<'_> {
    /// A block: its statements stand where it stands.
    pub(super) fn plain_block(&mut self, block: &syn::ExprBlock, wanted: bool) -> Operand {
        if block.label.is_some() {
            return self.closed_frame(&Expr::Block(block.clone()), wanted);
        }
        self.in_scope(|lower| lower.statements(&block.block.stmts, wanted))
    }

    /// `if`; `wanted` says whether somebody uses its value.
    pub(super) fn branch(&mut self, branch: &ExprIf, wanted: bool) -> Operand {
        if let Some(choice) = without_let(branch) {
            return self.closed_frame(&choice, wanted);
        }
        let condition = self.condition(&branch.cond);
        let wanted = wanted && branch.else_branch.is_some();
        let then = self.arm(wanted, last_span(&branch.then_branch), |lower| {
            lower.statements(&branch.then_branch.stmts, wanted)
        });
        let span = branch
            .else_branch
            .as_ref()
            .map_or_else(|| location::of_branch(branch), |(_, arm)| span_of_arm(arm));
        let otherwise = self.arm(wanted, span, |lower| match &branch.else_branch {
            Some((_, otherwise)) => lower.tail(otherwise, wanted),
            None => Operand::Unit,
        });
        self.join(condition, then, otherwise, location::of_branch(branch))
    }

    pub(super) fn condition(&mut self, expr: &Expr) -> Value {
        let condition = self.value(expr);
        let bool = self.types.bool();
        self.types.unify(self.type_of(condition), bool);
        condition
    }

    /// One arm with its value, if it has one; `span` is where that stands.
    pub(super) fn arm(
        &mut self,
        wanted: bool,
        span: proc_macro2::Span,
        fill: impl FnOnce(&mut Self) -> Operand,
    ) -> (Block, Option<Value>) {
        self.in_block(|lower| {
            let operand = fill(lower);
            let has_value = !matches!(operand, Operand::Unit) && wanted && !lower.diverges();
            has_value.then(|| lower.evaluate(operand, span))
        })
    }

    /// Both arms as one statement.
    pub(super) fn join(
        &mut self,
        condition: Value,
        (mut then, a): (Block, Option<Value>),
        (mut otherwise, b): (Block, Option<Value>),
        span: proc_macro2::Span,
    ) -> Operand {
        let Some(first) = a.or(b) else {
            return self.join_units(If { condition, then, otherwise, results: Vec::new(), record: None });
        };
        for (block, value) in [(&mut then, a), (&mut otherwise, b)] {
            block.results = value.filter(|_| !block.diverges).into_iter().collect();
        }
        if let (Some(a), Some(b)) = (a, b) {
            self.types.unify(self.type_of(a), self.type_of(b));
        }
        let result = self.new_value(self.type_of(first), span, "t");
        self.push(Stmt::If(If { condition, then, otherwise, results: vec![result], record: None }));
        Operand::Value(result)
    }

    fn join_units(&mut self, branch: If) -> Operand {
        let diverges = branch.then.diverges && branch.otherwise.diverges;
        self.push(Stmt::If(branch));
        if diverges {
            self.set_diverges();
        }
        Operand::Unit
    }

    /// `a && b` is `if a { b } else { false }`, `a || b` is `if a { true } else { b }`.
    pub(super) fn short_circuit(&mut self, binary: &syn::ExprBinary, and: bool) -> Operand {
        let left = self.condition(&binary.left);
        let rest =
            self.arm(true, binary.right.span(), |lower| Operand::Value(lower.condition(&binary.right)));
        let known = self.arm(true, binary.span(), |lower| {
            let bool = lower.types.bool();
            Operand::Value(lower.define(Op::Literal((!and).to_string()), bool, binary.span(), "t"))
        });
        let (then, otherwise) = if and { (rest, known) } else { (known, rest) };
        self.join(left, then, otherwise, binary.span())
    }
}

/// The `let` of a condition.
pub(super) fn pattern_of(condition: &Expr) -> Option<&syn::ExprLet> {
    match condition {
        Expr::Let(pattern) => Some(pattern),
        Expr::Binary(chain) => pattern_of(&chain.left).or_else(|| pattern_of(&chain.right)),
        _ => None,
    }
}

/// Where the value of a block stands.
fn last_span(block: &syn::Block) -> proc_macro2::Span {
    block.stmts.last().map_or_else(|| block.span(), Spanned::span)
}

fn span_of_arm(arm: &Expr) -> proc_macro2::Span {
    match arm {
        Expr::Block(block) => last_span(&block.block),
        other => other.span(),
    }
}
