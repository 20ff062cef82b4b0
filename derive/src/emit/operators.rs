//! Operators of types that are no numbers: as the user wrote them, and by their rules.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::calls::position;
use super::code::Code;
use super::expressions::{self, Expr, Level};
use super::names;
use super::printer::Printer;
use super::statements;
use crate::ir::{Arg, BinaryOp, Call, Operator, Value};
use crate::types::Ty;

impl Printer<'_> {
    /// `a + b`, `a += b`, `-a`.
    pub(super) fn plain_operator(&self, operator: Operator, call: &Call) -> Expr {
        match (operator, call.args.as_slice()) {
            (Operator::Binary(op), [left, right]) => {
                expressions::binary(op, &self.operand(left), &self.operand(right))
            }
            (Operator::Assign(op), [place, value]) => {
                let (place, value) = (self.operand(place), self.operand(value));
                let token = statements::compound(op);
                Expr::new(Level::Block, quote!(#place #token #value))
            }
            (_, operands) => {
                let operands = operands.iter().map(|operand| self.operand(operand).at_least(Level::Unary));
                Expr::new(Level::Unary, quote!(-#(#operands)*))
            }
        }
    }

    fn operand(&self, operand: &Arg) -> Expr {
        match operand {
            Arg::Value(value) => self.value(*value),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => self.place(place),
        }
    }

    fn is_reference(&self, operand: &Arg) -> bool {
        match operand {
            Arg::Value(value) => matches!(self.function.value(*value).ty, Ty::Ref { .. }),
            Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_) => false,
        }
    }

    /// `let (v, v_backward) = chainrule::rt::operators::add(a, b);`
    pub(super) fn forward_operator(
        &self,
        operator: Operator,
        call: &Call,
        result: Value,
        handle: Value,
    ) -> TokenStream {
        let callee = self.function.callee(call.callee);
        let span = names::located(position(&callee.plain_path));
        let references: Vec<bool> = call.args.iter().map(|operand| self.is_reference(operand)).collect();
        let function = Ident::new(&name_of(operator, &references), span);
        // What is wrong with an operand is said at the operator.
        let args = Code::from(self.plain_arguments(call, 0)).at(span);
        let (krate, pattern) = (self.krate.at(span), self.forward_pattern(result, handle));
        let path = quote_spanned!(span=> #krate::rt::operators::#function);
        let call = quote_spanned!(span=> #path(#args));
        quote!(let #pattern = #call;)
    }
}

/// The function of `rt::operators` for operands that are references or not: `add_ref` is for `a + &b`.
fn name_of(operator: Operator, references: &[bool]) -> String {
    let is_reference = |at: usize| references.get(at) == Some(&true);
    let left = if is_reference(0) { "ref_" } else { "" };
    let right = if is_reference(1) { "_ref" } else { "" };
    match operator {
        Operator::Neg => format!("{left}neg"),
        Operator::Binary(op) => format!("{left}{}{right}", word(op)),
        Operator::Assign(op) => format!("{}_assign{right}", word(op)),
    }
}

/// Of the operators that have a rule.
fn word(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Sub => "sub",
        BinaryOp::Mul => "mul",
        BinaryOp::Div => "div",
        BinaryOp::Rem => "rem",
        BinaryOp::Add | BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt => "add",
        BinaryOp::Ge | BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => "add",
        BinaryOp::Shl | BinaryOp::Shr => "add",
    }
}
