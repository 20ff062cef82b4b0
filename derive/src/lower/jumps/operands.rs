//! Jumps out of an operand: `x * if c { return 0.0 } else { y }` is `{ let t = if c { return 0.0 } else { y }; x * t }`.
//! What is evaluated before the operand is bound before it.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{BinOp, Expr, Stmt, parse_quote};

use super::escapes;
use crate::lower::arithmetic::{Operator, operator};
use crate::lower::branch::pattern_of;
use crate::lower::context::Lower;

impl Lower<'_> {
    /// The block that the expression is, with one jump less in its operands; `None` if it is none of these.
    pub(super) fn operand_first(&mut self, expr: &Expr) -> Option<syn::Block> {
        if let Expr::Binary(binary) = expr
            && let Some(branch) = short_circuit(binary)
        {
            return Some(parse_quote!({ #branch }));
        }
        let mut expr = expr.clone();
        let copies = matches!(expr, Expr::Binary(_));
        let mut operands = operands(&mut expr)?;
        let at = operands.iter().position(|operand| escapes::in_expression(operand))?;
        let changes = may_change(operands.get(at)?);
        let mut stmts: Vec<Stmt> = Vec::new();
        for operand in operands.iter_mut().take(at) {
            match kept(operand, copies) {
                Kept::Always => {}
                Kept::IfNothingChanges if !changes => {}
                Kept::IfNothingChanges => return None,
                Kept::No => stmts.push(self.bound_operand(operand)),
            }
        }
        stmts.push(self.bound_operand(operands.get_mut(at)?));
        stmts.push(Stmt::Expr(expr, None));
        Some(parse_quote!({ #(#stmts)* }))
    }

    /// `let operand = …;`, and the name instead of it.
    fn bound_operand(&mut self, operand: &mut Expr) -> Stmt {
        let span = Span::mixed_site().located_at(operand.span());
        let name = syn::Ident::new(&self.namer.fresh("operand"), span);
        let value = std::mem::replace(operand, parse_quote!(#name));
        parse_quote!(let #name = #value;)
    }
}

/// `a && b` is `if a { b } else { false }`.
fn short_circuit(binary: &syn::ExprBinary) -> Option<Expr> {
    let (left, right) = (&binary.left, &binary.right);
    match binary.op {
        BinOp::And(_) => Some(parse_quote!(if #left { #right } else { false })),
        BinOp::Or(_) => Some(parse_quote!(if #left { true } else { #right })),
        _ => None,
    }
}

/// The operands in the order in which they are evaluated.
fn operands(expr: &mut Expr) -> Option<Vec<&mut Expr>> {
    Some(match expr {
        Expr::Array(array) => array.elems.iter_mut().collect(),
        Expr::Assign(assign) if !escapes::in_expression(&assign.left) => vec![&mut assign.right],
        Expr::Binary(binary) => match operator(&binary.op) {
            Operator::Compound(_) if escapes::in_expression(&binary.left) => return None,
            Operator::Compound(_) => vec![&mut binary.right],
            Operator::Plain(_) => vec![&mut binary.left, &mut binary.right],
            Operator::And | Operator::Or | Operator::Unknown => return None,
        },
        Expr::Break(jump) => jump.expr.as_deref_mut().into_iter().collect(),
        Expr::Call(call) => call.args.iter_mut().collect(),
        Expr::Cast(cast) => vec![&mut cast.expr],
        Expr::Field(field) => vec![&mut field.base],
        Expr::If(branch) if pattern_of(&branch.cond).is_none() => vec![&mut branch.cond],
        Expr::Index(index) => vec![&mut index.expr, &mut index.index],
        Expr::Match(choice) => vec![&mut choice.expr],
        Expr::MethodCall(call) => std::iter::once(&mut *call.receiver).chain(&mut call.args).collect(),
        Expr::Return(jump) => jump.expr.as_deref_mut().into_iter().collect(),
        Expr::Struct(literal) => literal.fields.iter_mut().map(|field| &mut field.expr).collect(),
        Expr::Tuple(tuple) => tuple.elems.iter_mut().collect(),
        Expr::Unary(unary) if !matches!(unary.op, syn::UnOp::Deref(_)) => vec![&mut unary.expr],
        _ => return None,
    })
}

/// Whether an operand may be evaluated later than it is written.
enum Kept {
    Always,
    IfNothingChanges,
    No,
}

/// `copies`: whether binding the operand copies it, as for the operands of arithmetic.
fn kept(operand: &Expr, copies: bool) -> Kept {
    match operand {
        Expr::Lit(_) => Kept::Always,
        Expr::Paren(paren) => kept(&paren.expr, copies),
        Expr::Path(_) | Expr::Index(_) | Expr::Field(_) if copies => Kept::No,
        Expr::Path(_) | Expr::Index(_) | Expr::Field(_) | Expr::Reference(_) => Kept::IfNothingChanges,
        _ => Kept::No,
    }
}

/// Whether evaluating it may change a variable.
fn may_change(expr: &Expr) -> bool {
    struct Changes(bool);
    impl<'ast> Visit<'ast> for Changes {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            self.0 |= match expr {
                Expr::Assign(_) | Expr::MethodCall(_) | Expr::Macro(_) => true,
                Expr::Binary(binary) => matches!(operator(&binary.op), Operator::Compound(_)),
                Expr::Reference(reference) => reference.mutability.is_some(),
                _ => false,
            };
            syn::visit::visit_expr(self, expr);
        }
    }
    let mut changes = Changes(false);
    changes.visit_expr(expr);
    changes.0
}
