//! Operators of types that are no numbers: as the user wrote them, and by their rules.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::calls::position;
use super::expressions::{self, Expr, Level};
use super::names;
use super::printer::Printer;
use super::statements;
use super::types;
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

    /// `let (v, v_backward) = chainrule::rules::AddRule::add_forward(a, b);`
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
        let (rule, function) = names_of(operator, &references);
        let (rule, function) = (Ident::new(&rule, span), Ident::new(&function, span));
        let krate = types::respanned(self.krate, span);
        let (pattern, args) = (self.forward_pattern(result, handle), self.arguments(&call.args));
        let path = quote_spanned!(span=> #krate::rules::#rule::#function);
        let call = quote_spanned!(span=> #path(#args));
        quote!(let #pattern = #call;)
    }
}

/// The trait of an operator's rule for operands that are references or not, and its function: `AddRefRule` is for
/// `a + &b`.
fn names_of(operator: Operator, references: &[bool]) -> (String, String) {
    let prefix = |is_reference: Option<&bool>| if is_reference == Some(&true) { "Ref" } else { "" };
    let (left, right) = (prefix(references.first()), prefix(references.get(1)));
    match operator {
        Operator::Neg => (format!("{left}NegRule"), "neg_forward".to_owned()),
        Operator::Binary(op) => {
            let (upper, lower) = words(op);
            (format!("{left}{upper}{right}Rule"), format!("{lower}_forward"))
        }
        Operator::Assign(op) => {
            let (upper, lower) = words(op);
            (format!("{upper}Assign{right}Rule"), format!("{lower}_assign_forward"))
        }
    }
}

fn words(op: BinaryOp) -> (&'static str, &'static str) {
    match op {
        BinaryOp::Sub => ("Sub", "sub"),
        BinaryOp::Mul => ("Mul", "mul"),
        BinaryOp::Div => ("Div", "div"),
        BinaryOp::Rem => ("Rem", "rem"),
        BinaryOp::Add | BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt => {
            ("Add", "add")
        }
        BinaryOp::Ge | BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => ("Add", "add"),
        BinaryOp::Shl | BinaryOp::Shr => ("Add", "add"),
    }
}
