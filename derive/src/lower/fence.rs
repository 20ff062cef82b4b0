//! Attributes inside the function: those that change nothing are dropped, all others are rejected.

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Attribute, ItemFn};

use crate::diagnostics;
use crate::errors::Errors;

/// Attributes that only speak to lints, formatters and readers.
const HARMLESS: [&str; 8] = ["allow", "expect", "warn", "deny", "forbid", "doc", "rustfmt", "clippy"];

/// Rejects attributes inside the function whose effect the macro does not know.
pub(super) fn attributes(item: &ItemFn, errors: &mut Errors) {
    let mut fence = Fence { errors };
    item.sig.inputs.iter().for_each(|input| fence.visit_fn_arg(input));
    fence.visit_block(&item.block);
}

/// The same for an argument of a macro.
pub(super) fn argument(expr: &syn::Expr, errors: &mut Errors) {
    Fence { errors }.visit_expr(expr);
}

struct Fence<'a> {
    errors: &'a mut Errors,
}

impl<'ast> Visit<'ast> for Fence<'_> {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let name = attribute.path().segments.first().map(|first| first.ident.to_string()).unwrap_or_default();
        match name.as_str() {
            "cfg" | "cfg_attr" => self.errors.push(diagnostics::conditional_compilation(attribute.span())),
            name if HARMLESS.contains(&name) => {}
            name => self.errors.push(diagnostics::inner_attribute(attribute.span(), name)),
        }
    }
}
