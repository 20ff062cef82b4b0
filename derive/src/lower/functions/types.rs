//! The types of a closure's parameters and result where it does not say them: its form and its uses show them, and the
//! compiler checks them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::{Expr, Pat};

use super::super::arithmetic::{Operator, is_comparison, operator};
use super::super::closure::Closure;
use super::super::place::{local_name, ungrouped};

impl Closure {
    /// Its parameters as one, and the type of that.
    pub(super) fn parameter(&self, float: &TokenStream) -> (TokenStream, TokenStream) {
        let typed = |pat: &Pat| match pat {
            Pat::Type(typed) => (typed.pat.to_token_stream(), typed.ty.to_token_stream()),
            other => (other.to_token_stream(), self.type_of_pattern(other, float)),
        };
        let (patterns, types): (Vec<_>, Vec<_>) = self.params.iter().map(typed).unzip();
        match (patterns.as_slice(), types.as_slice()) {
            ([pattern], [ty]) => (pattern.clone(), ty.clone()),
            _ => (quote!((#(#patterns),*)), quote!((#(#types),*))),
        }
    }

    /// The type of a parameter as its form and its uses show it. The compiler checks it.
    fn type_of_pattern(&self, pat: &Pat, float: &TokenStream) -> TokenStream {
        let part = |part: &Pat| self.type_of_pattern(part, float);
        match pat {
            Pat::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(part);
                quote!((#(#parts,)*))
            }
            Pat::Slice(slice) => {
                let len = proc_macro2::Literal::usize_unsuffixed(slice.elems.len());
                let element = slice.elems.first().map_or_else(|| float.clone(), part);
                quote!([#element; #len])
            }
            Pat::Ident(name) if Uses::of(&name.ident.to_string(), &self.body).as_integer => quote!(usize),
            _ => float.clone(),
        }
    }

    /// A parameter without a type that is used as something with parts.
    pub(super) fn untyped(&self) -> Option<&Ident> {
        self.params.iter().find_map(|pat| match pat {
            Pat::Ident(name) => {
                Uses::of(&name.ident.to_string(), &self.body).with_parts.then_some(&name.ident)
            }
            _ => None,
        })
    }

    /// The closure as it was written, but for `move`.
    pub(super) fn tokens(&self) -> TokenStream {
        let (params, body) = (&self.params, &self.body);
        match &self.output {
            Some(output) => quote!(|#(#params),*| -> #output #body),
            None => quote!(|#(#params),*| #body),
        }
    }

    pub(super) fn result(&self, float: &TokenStream) -> TokenStream {
        match &self.output {
            Some(ty) => ty.to_token_stream(),
            None => result_of(&self.body, float),
        }
    }
}

/// How a parameter is used.
struct Uses<'a> {
    name: &'a str,
    as_integer: bool,
    with_parts: bool,
}

impl Uses<'_> {
    fn of<'a>(name: &'a str, body: &Expr) -> Uses<'a> {
        let mut uses = Uses { name, as_integer: false, with_parts: false };
        uses.visit_expr(body);
        uses
    }

    fn is(&self, expr: &Expr) -> bool {
        local_name(expr).is_some_and(|name| name == self.name)
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Cast(cast) => self.as_integer |= self.is(&cast.expr),
            Expr::Index(index) => {
                self.as_integer |= self.is(&index.index);
                self.with_parts |= self.is(&index.expr);
            }
            Expr::Field(field) => self.with_parts |= self.is(&field.base),
            Expr::Unary(unary) => {
                self.with_parts |= matches!(unary.op, syn::UnOp::Deref(_)) && self.is(&unary.expr)
            }
            Expr::MethodCall(call) => {
                let of_sequences = ["iter", "into_iter", "len", "to_vec"];
                self.with_parts |=
                    of_sequences.iter().any(|name| call.method == name) && self.is(&call.receiver);
            }
            _ => {}
        }
        syn::visit::visit_expr(self, expr);
    }
}

/// The type of an expression as its form shows it.
fn result_of(body: &Expr, float: &TokenStream) -> TokenStream {
    match ungrouped(body) {
        Expr::Block(block) => result_of_block(&block.block, float),
        Expr::If(branch) => result_of_block(&branch.then_branch, float),
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Bool(_), attrs: _ }) => quote!(bool),
        Expr::Binary(binary) if matches!(operator(&binary.op), Operator::Plain(op) if is_comparison(op)) => {
            quote!(bool)
        }
        Expr::Cast(cast) => cast.ty.to_token_stream(),
        Expr::Array(array) => {
            let len = proc_macro2::Literal::usize_unsuffixed(array.elems.len());
            let element = array.elems.first().map_or_else(|| float.clone(), |first| result_of(first, float));
            quote!([#element; #len])
        }
        Expr::Tuple(tuple) => {
            let parts = tuple.elems.iter().map(|part| result_of(part, float));
            quote!((#(#parts,)*))
        }
        _ => float.clone(),
    }
}

fn result_of_block(block: &syn::Block, float: &TokenStream) -> TokenStream {
    match block.stmts.last() {
        Some(syn::Stmt::Expr(last, None)) => result_of(last, float),
        _ => float.clone(),
    }
}
