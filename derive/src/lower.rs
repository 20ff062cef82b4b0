//! From syntax to the representation, and the fence: every variant of `syn`'s expressions, statements and
//! patterns is lowered here or rejected by name, and what is unknown is rejected.
//!
//! The statements come out in the order in which Rust evaluates them. After an error, lowering goes on with
//! a dummy value, so that one pass finds all errors of a function.

mod aggregate;
mod arithmetic;
mod array_function;
mod assign;
mod binding;
mod branch;
mod call;
mod chain;
mod closure;
mod container;
mod context;
mod crossing;
mod escapes;
mod exchange;
mod fence;
mod finish;
mod format;
mod functions;
mod infer;
mod iterator;
mod jumps;
mod last_use;
mod literal;
mod loops;
mod macros;
mod matches;
mod method;
mod method_call;
mod numbers;
mod of_errors;
mod opaque;
mod operand;
mod operators;
mod params;
mod parts;
mod patterns;
mod payloads;
mod place;
mod plain;
mod rebinding;
mod references;
mod refutable;
mod sort;
mod statement;
mod structs;
mod sum_methods;
mod sums;
mod type_params;
mod unsafe_block;
mod variants;

#[cfg(test)]
mod tests;

use syn::Expr;
use syn::spanned::Spanned;

use crate::diagnostics;
use crate::errors::Errors;
use crate::parse::Input;
use crate::{ir, location};
use context::Lower;
use operand::Operand;

/// Lowers the function; it is only meant to be used if no error was found.
pub fn lower(input: &Input, errors: &mut Errors) -> ir::Function {
    fence::attributes(input, errors);
    fence::hygiene(&input.item, errors);
    let mut lower = Lower::new(input, errors);
    if let Some(owner) = &input.owner {
        lower.constant_params(&owner.generics);
    }
    lower.constant_params(&input.item.sig.generics);
    lower.note_imports(&input.body);
    lower.carry_functions(&input.body);
    let params = lower.params(&input.signature);
    lower.param_choices(&params);
    let body = lower.body(&input.body);
    let mut function = lower.finish(params, body);
    crossing::give_variables(&mut function);
    function
}

impl Lower<'_> {
    /// Lowers an expression: the verdict on each kind of them.
    #[rustfmt::skip]
    fn expr(&mut self, expr: &Expr) -> Operand {
        let span = location::of(expr);
        self.declared = self.expected.take();
        if let Some(operand) = self.rebinding(expr).or_else(|| self.expr_in_states(expr)) {
            return operand;
        }
        match expr {
            Expr::Array(array) => self.array(array),
            Expr::Assign(assign) => self.assign(assign),
            Expr::Async(_) => self.reject(diagnostics::async_code(span, "an `async` block")),
            Expr::Await(_) => self.reject(diagnostics::async_code(span, "`.await`")),
            Expr::Binary(binary) => self.binary(binary),
            Expr::Block(block) => self.plain_block(block, true),
            Expr::Break(_) => self.misplaced_jump("break", span),
            Expr::Call(call) => self.call(call),
            Expr::Cast(cast) => self.cast(cast),
            Expr::Closure(closure) => self.closure(closure),
            Expr::Const(constant) => self.constant_block(constant),
            Expr::Continue(_) => self.misplaced_jump("continue", span),
            Expr::Field(_) | Expr::Index(_) | Expr::Path(_) => self.read(expr),
            Expr::ForLoop(_) | Expr::Loop(_) | Expr::Match(_) | Expr::While(_) => self.closed_frame(expr, true),
            Expr::Group(group) => self.expr(&group.expr),
            Expr::If(branch) => self.branch(branch, true),
            Expr::Infer(_) => self.reject(diagnostics::unknown_syntax(span, "expression")),
            Expr::Let(_) => self.reject(diagnostics::unsupported(span, "`if let`", "use `if` with a condition")),
            Expr::Lit(literal) => Operand::Value(self.literal(&literal.lit)),
            Expr::Macro(invocation) => self.invocation(&invocation.mac),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Paren(paren) => self.expr(&paren.expr),
            Expr::Range(_) => self.reject(diagnostics::unsupported(span, "a range outside of `for` and `[…]`", "write it where it is used")),
            Expr::RawAddr(_) => self.reject(diagnostics::raw_pointer(span)),
            Expr::Reference(reference) => self.reference(reference),
            Expr::Repeat(repeat) => self.repeat(repeat),
            Expr::Return(_) => self.misplaced_jump("return", span),
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Try(attempt) => self.reject(diagnostics::question_mark(attempt.question_token.span())),
            Expr::TryBlock(_) => self.reject(diagnostics::coroutine(span, "a `try` block")),
            Expr::Tuple(tuple) => self.tuple(tuple),
            Expr::Unary(unary) => self.unary(unary),
            Expr::Unsafe(block) => self.unsafe_block(block),
            Expr::Verbatim(_) => self.reject(diagnostics::unknown_syntax(span, "expression")),
            Expr::Yield(_) => self.reject(diagnostics::coroutine(span, "`yield`")),
            _ => self.reject(diagnostics::unknown_syntax(span, "expression")),
        }
    }
}
