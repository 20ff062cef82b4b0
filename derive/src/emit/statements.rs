//! Statements, and the bindings of values and variables.

use proc_macro2::TokenStream;
use quote::quote;

use super::code::Code;
use super::expressions::{self, Level};
use super::printer::Printer;
use super::{floats, names, types};
use crate::ir::{BinaryOp, Op, Place, Stmt, Value, Var};
use crate::types::Ty;

impl Printer<'_> {
    /// Statements in order.
    pub(super) fn statements(&mut self, stmts: &[Stmt]) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut rest = stmts;
        while let [stmt, after @ ..] = rest {
            match self.moved_payloads(rest) {
                Some((binding, count)) => {
                    tokens.extend(binding);
                    rest = rest.get(count..).unwrap_or_default();
                }
                None => {
                    tokens.extend(self.statement(stmt));
                    rest = after;
                }
            }
        }
        tokens
    }

    fn statement(&mut self, stmt: &Stmt) -> TokenStream {
        match stmt {
            Stmt::Let { value, op } => self.binding(*value, op),
            Stmt::Declare { var, init } => self.declaration(*var, *init),
            Stmt::View { var, of, mutable } => self.view(*var, of, *mutable),
            Stmt::SplitView { halves, of, at } => self.split_view(*halves, of, *at),
            Stmt::Change(change) => self.change(change),
            Stmt::Store { place, value } => self.store(place, *value),
            Stmt::Update { place, op, value } => self.update(place, *op, *value),
            Stmt::If(branch) => self.branch_statement(branch),
            Stmt::For(looped) => self.loop_statement(looped),
            Stmt::While(looped) => self.while_statement(looped),
            Stmt::Effect(effect) => {
                let effect = self.pieces(&effect.pieces);
                quote!(#effect;)
            }
            Stmt::ForwardCall { call, depth, result, handle } => {
                self.forward_call(call, *depth, *result, *handle)
            }
            Stmt::BackwardCall(call) => self.backward_call(call),
            Stmt::Accumulate { place, value } => self.accumulate(place, *value),
        }
    }

    fn binding(&mut self, value: Value, op: &Op) -> TokenStream {
        let expr = self.operation(value, op);
        if self.is_inlined(value) {
            self.defer(value, expr, Some(op.clone()));
            return TokenStream::new();
        }
        if matches!(self.function.value(value).ty, Ty::Unit) {
            return quote!(#expr;);
        }
        let typed = self.typed(value);
        quote!(let #typed = #expr;)
    }

    /// `v: f64`, or `v` alone where the type is not known for sure.
    pub(super) fn typed(&self, value: Value) -> Code {
        let name = names::value(self.function, value);
        Code::of(name).then(&types::ascription(&self.function.value(value).ty, self.krate))
    }

    fn declaration(&mut self, var: Var, init: Option<Value>) -> TokenStream {
        let data = self.function.var(var);
        let name = names::var(self.function, var);
        let mutable = data.mutable.then(|| quote!(mut));
        let ascription = self.declared_type(&data.ty, init);
        let init = init.map(|init| self.value(init)).map(|init| quote!(= #init));
        quote!(let #mutable #name #ascription #init;)
    }

    /// A vector of zeros says what it is.
    fn declared_type(&self, ty: &Ty, init: Option<Value>) -> Code {
        let is_zeros = matches!(init.and_then(|init| self.pending_op(init)), Some(Op::ZeroLike(_)));
        if is_zeros && !ty.is_scalar() { Code::default() } else { types::ascription(ty, self.krate) }
    }

    fn view(&mut self, var: Var, of: &Place, mutable: bool) -> TokenStream {
        let name = names::var(self.function, var);
        let is_reference = matches!(self.function.var(of.root).ty, Ty::Ref { .. });
        let view = match (mutable, of.projections.is_empty() && is_reference) {
            (false, _) => self.shared(of),
            (true, false) => self.mutable(of),
            (true, true) => {
                let place = self.place(of);
                quote!(&mut *#place).into()
            }
        };
        quote!(let #name = #view;)
    }

    /// `place op= e` where that is what the value is, and `place = value` otherwise.
    fn store(&mut self, place: &Place, value: Value) -> TokenStream {
        if let Some((op, operand)) = self.as_compound(place, value) {
            return self.update(place, op, operand);
        }
        let (place, value) = (self.written_place(place), self.value(value));
        quote!(#place = #value;)
    }

    fn as_compound(&self, place: &Place, value: Value) -> Option<(BinaryOp, Value)> {
        let Op::Binary(op, left, right) = self.pending_op(value)? else { return None };
        let Op::Load(loaded) = self.pending_op(*left)? else { return None };
        let has_compound_form =
            expressions::operator(*op).0 != Level::Comparison && self.has_compound(place, *op);
        (loaded == place && has_compound_form).then_some((*op, *right))
    }

    /// Whether the bounds of a type parameter have the compound form of the operator.
    fn has_compound(&self, place: &Place, op: BinaryOp) -> bool {
        let ty = self.function.place_ty(place);
        let param = ty.as_param();
        param.is_none_or(|param| compound_trait(op).is_some_and(|name| param.has_compound(name)))
    }

    /// `place = place + value;` The payload of an `Option` is written through a reference.
    fn plain_update(&self, place: &Place, op: BinaryOp, value: Value) -> TokenStream {
        let (read, written, value) = (self.place(place), self.written_place(place), self.value(value));
        if read.tokens.to_string() == written.tokens.to_string() {
            let sum = expressions::binary(op, &read, &value);
            return quote!(#read = #sum;);
        }
        let sum = expressions::binary(op, &expressions::Expr::new(Level::Unary, quote!(*sum)), &value);
        let written = written.at_least(Level::Unary);
        quote!({ let sum = &mut #written; *sum = #sum; })
    }

    fn update(&mut self, place: &Place, op: BinaryOp, value: Value) -> TokenStream {
        if !self.has_compound(place, op) {
            return self.plain_update(place, op, value);
        }
        let (place, value) = (self.written_place(place), self.value(value));
        let operator = compound(op);
        quote!(#place #operator #value;)
    }

    fn accumulate(&mut self, place: &Place, value: Value) -> TokenStream {
        let ty = self.function.place_ty(place);
        let (krate, place, value) = (self.krate, self.mutable(place), self.value(value));
        if ty.float_param().is_some() {
            return floats::accumulate(ty.peeled(), &place, &value.tokens, krate);
        }
        if floats::is_unknown(&ty) && floats::first_in(self.function).is_some() {
            return floats::add_to_unknown(&place, &value.tokens, krate);
        }
        quote!(#krate::Tangent::accumulate(#place, #value);)
    }
}

/// The trait of the compound assignment of an arithmetic operator.
fn compound_trait(op: BinaryOp) -> Option<&'static str> {
    match op {
        BinaryOp::Add => Some("AddAssign"),
        BinaryOp::Sub => Some("SubAssign"),
        BinaryOp::Mul => Some("MulAssign"),
        BinaryOp::Div => Some("DivAssign"),
        BinaryOp::Rem => Some("RemAssign"),
        BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor | BinaryOp::Shl | BinaryOp::Shr => None,
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => None,
    }
}

/// The compound assignment of an operator; comparisons have none and print as they are.
#[rustfmt::skip]
pub(super) fn compound(op: BinaryOp) -> Code {
    Code::default().sign(match op {
        BinaryOp::Add => "+=",
        BinaryOp::Sub => "-=",
        BinaryOp::Mul => "*=",
        BinaryOp::Div => "/=",
        BinaryOp::Rem => "%=",
        BinaryOp::BitAnd => "&=",
        BinaryOp::BitOr => "|=",
        BinaryOp::BitXor => "^=",
        BinaryOp::Shl => "<<=",
        BinaryOp::Shr => ">>=",
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
            expressions::operator(op).1
        }
    })
}
