//! Early `return` outside of loops: what follows a branch that may return moves into its other arm.
//!
//! `if c { return a; } rest` becomes `if c { a } else { rest }`, whose value is the function's result. Where
//! several arms fall through, `rest` is lowered once for each; [`MOST_REPEATS`] bounds that.

use std::cell::Cell;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Local, Stmt};

use super::branch::pattern_of;
use super::context::{Lower, Scope};
use super::operand::Operand;
use crate::diagnostics;
use crate::ir::{self, Block, If};

/// How often statements may be lowered again before the function is rejected.
const MOST_REPEATS: usize = 8;

/// What comes after an expression, up to the end of the function.
enum Rest<'a> {
    /// Its value is the function's result.
    Result,
    /// Its value is bound, or dropped without a pattern, and statements follow.
    Statements(Statements<'a>),
}

struct Statements<'a> {
    local: Option<&'a Local>,
    stmts: &'a [Stmt],
    next: &'a Rest<'a>,
    /// The names that those statements see.
    scopes: usize,
    lowered: Cell<bool>,
}

impl Lower<'_> {
    /// The function's body.
    pub(super) fn body(&mut self, block: &syn::Block) -> Block {
        self.in_scope(|lower| lower.flow_statements(&block.stmts, &Rest::Result));
        self.blocks.pop().unwrap_or_default()
    }

    fn flow_statements(&mut self, stmts: &[Stmt], rest: &Rest) {
        let wanted = match rest {
            Rest::Result => !self.unit_result,
            Rest::Statements(statements) => statements.local.is_some(),
        };
        let Some(split) = stmts.iter().position(returns) else {
            let operand = self.statements(stmts, wanted);
            return self.continue_with(
                operand,
                rest,
                stmts.last().map_or_else(Span::call_site, Spanned::span),
            );
        };
        let (before, from) = stmts.split_at(split);
        self.statements_before(before, from);
        let Some((stmt, after)) = from.split_first() else { return };
        let scopes = self.scopes.len();
        let then = |local| {
            Rest::Statements(Statements {
                local,
                stmts: after,
                next: rest,
                scopes,
                lowered: Cell::new(false),
            })
        };
        match stmt {
            Stmt::Expr(expr, None) if after.is_empty() => self.flow(expr, rest),
            Stmt::Expr(expr, _) => self.flow(expr, &then(None)),
            Stmt::Local(local) => match &local.init {
                Some(init) => {
                    self.refutable(init);
                    self.flow(&init.expr, &then(Some(local)));
                }
                None => self.flow_statements(after, rest),
            },
            Stmt::Macro(_) | Stmt::Item(_) => self.flow_statements(after, rest),
        }
    }

    /// Lowers an expression and all that follows it.
    fn flow(&mut self, expr: &Expr, rest: &Rest) {
        match expr {
            Expr::Paren(paren) => self.flow(&paren.expr, rest),
            Expr::Group(group) => self.flow(&group.expr, rest),
            Expr::Return(value) => self.flow_return(value),
            Expr::Block(block) if block.label.is_none() => {
                self.in_scope(|lower| lower.flow_statements(&block.block.stmts, rest));
            }
            Expr::If(branch) if !contains_return(&branch.cond) && pattern_of(&branch.cond).is_none() => {
                self.flow_branch(branch, rest)
            }
            other => {
                let operand = self.expr(other);
                self.continue_with(operand, rest, other.span());
            }
        }
    }

    fn flow_return(&mut self, value: &syn::ExprReturn) {
        match &value.expr {
            Some(expr) => self.flow(expr, &Rest::Result),
            None => self.continue_with(Operand::Unit, &Rest::Result, value.span()),
        }
    }

    fn flow_branch(&mut self, branch: &syn::ExprIf, rest: &Rest) {
        let condition = self.condition(&branch.cond);
        let (then, ()) = self.in_block(|lower| lower.flow_statements(&branch.then_branch.stmts, rest));
        let (otherwise, ()) = self.in_block(|lower| match &branch.else_branch {
            Some((_, otherwise)) => lower.flow(otherwise, rest),
            None => lower.continue_with(Operand::Unit, rest, branch.span()),
        });
        let diverges = then.diverges && otherwise.diverges;
        let has_result = !self.unit_result && !diverges;
        let results: Vec<_> =
            has_result.then(|| self.new_value(self.result, branch.span(), "result")).into_iter().collect();
        self.push(ir::Stmt::If(If { condition, then, otherwise, results: results.clone(), record: None }));
        match diverges {
            true => self.set_diverges(),
            false => self.set_results(results),
        }
    }

    fn set_results(&mut self, results: Vec<ir::Value>) {
        if let Some(block) = self.blocks.last_mut() {
            block.results = results;
        }
    }

    /// Goes on with what follows, in the scope that it stands in.
    fn continue_with(&mut self, operand: Operand, rest: &Rest, span: Span) {
        if self.diverges() {
            return;
        }
        let Rest::Statements(statements) = rest else { return self.give_result(operand, span) };
        if statements.lowered.replace(true) && !statements.stmts.is_empty() {
            self.repeats += 1;
            if self.repeats > MOST_REPEATS {
                let what = "so many ways through early returns";
                self.errors.push(diagnostics::unsupported(span, what, "split the function"));
                return;
            }
        }
        let scopes: Vec<Scope> = self.scopes.iter().take(statements.scopes).cloned().collect();
        let inner = std::mem::replace(&mut self.scopes, scopes);
        if let Some(local) = statements.local {
            self.bind_pattern(&local.pat, operand);
        }
        self.flow_statements(statements.stmts, statements.next);
        self.scopes = inner;
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

    /// A `return` that is no statement of its own.
    pub(super) fn misplaced_return(&mut self, span: Span) -> Operand {
        let what = if self.loops > 0 { "`return` inside a loop" } else { "`return` inside an expression" };
        self.reject(diagnostics::unsupported(span, what, "set a variable and return it at the end"))
    }
}

fn returns(stmt: &Stmt) -> bool {
    let mut finder = ReturnFinder(false);
    finder.visit_stmt(stmt);
    finder.0
}

fn contains_return(expr: &Expr) -> bool {
    let mut finder = ReturnFinder(false);
    finder.visit_expr(expr);
    finder.0
}

/// Looks for a `return` of this function, not of closures and items in it.
struct ReturnFinder(bool);

impl<'ast> Visit<'ast> for ReturnFinder {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Return(_) => self.0 = true,
            Expr::Closure(_) | Expr::Async(_) => {}
            other => syn::visit::visit_expr(self, other),
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
