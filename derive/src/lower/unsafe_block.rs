//! `unsafe` blocks have no derivative. Where something in them has none in safe code either, that is said instead.

use syn::visit::Visit;
use syn::{Expr, ExprAssign, ExprBinary, ExprCall, ExprUnsafe, Macro};

use super::arithmetic::{Operator, operator};
use super::context::Lower;
use super::operand::Operand;
use crate::diagnostics::{self, Diagnostic};
use crate::parse::types;

impl Lower<'_> {
    pub(super) fn unsafe_block(&mut self, block: &ExprUnsafe) -> Operand {
        let mut reason = Reason(None);
        reason.visit_block(&block.block);
        let found = reason.0.unwrap_or_else(|| diagnostics::unsafe_code(block.unsafe_token.span));
        self.reject(found)
    }
}

/// The first that has no derivative anywhere.
struct Reason(Option<Diagnostic>);

impl Reason {
    fn note(&mut self, found: Diagnostic) {
        self.0.get_or_insert(found);
    }

    /// What is assigned to is a variable, so that one with the name of a constant is a `static mut`.
    fn assigned(&mut self, left: &Expr) {
        if let Expr::Path(path) = left
            && let Some(last) = path.path.segments.last().map(|last| last.ident.to_string())
            && last.chars().all(|c| !c.is_lowercase())
        {
            self.note(diagnostics::global_state(path.path.segments[0].ident.span(), &last));
        }
    }
}

impl<'ast> Visit<'ast> for Reason {
    fn visit_macro(&mut self, mac: &'ast Macro) {
        if mac.path.segments.last().is_some_and(|last| last.ident == "asm") {
            self.note(diagnostics::inline_assembly(mac.path.segments[0].ident.span()));
        }
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(path) = &*call.func
            && super::call::moves_memory(path)
        {
            self.note(diagnostics::memory_function(path.path.segments[0].ident.span(), &types::text(path)));
        }
        syn::visit::visit_expr_call(self, call);
    }

    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        self.assigned(&assign.left);
        syn::visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_binary(&mut self, binary: &'ast ExprBinary) {
        if let Operator::Compound(_) = operator(&binary.op) {
            self.assigned(&binary.left);
        }
        syn::visit::visit_expr_binary(self, binary);
    }
}
