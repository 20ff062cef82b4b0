//! Operators and casts.

use quote::ToTokens;
use syn::BinOp;
use syn::spanned::Spanned;

use super::context::Lower;
use super::operand::Operand;
use super::place::{Located, undereferenced};
use crate::diagnostics;
use crate::ir::print::type_text;
use crate::ir::{BinaryOp, Op, Piece, UnaryOp, Value};
use crate::location;
use crate::parse::types;
use crate::types::Ty;

/// What an operator token means.
#[derive(Clone, Copy)]
pub(super) enum Operator {
    /// `x + y`.
    Plain(BinaryOp),
    /// `x += y`.
    Compound(BinaryOp),
    /// `x && y`.
    And,
    /// `x || y`.
    Or,
    /// One that the macro does not know.
    Unknown,
}

#[rustfmt::skip]
pub(super) fn operator(op: &BinOp) -> Operator {
    use Operator::{And, Compound, Or, Plain, Unknown};
    match op {
        BinOp::Add(_) => Plain(BinaryOp::Add), BinOp::AddAssign(_) => Compound(BinaryOp::Add),
        BinOp::Sub(_) => Plain(BinaryOp::Sub), BinOp::SubAssign(_) => Compound(BinaryOp::Sub),
        BinOp::Mul(_) => Plain(BinaryOp::Mul), BinOp::MulAssign(_) => Compound(BinaryOp::Mul),
        BinOp::Div(_) => Plain(BinaryOp::Div), BinOp::DivAssign(_) => Compound(BinaryOp::Div),
        BinOp::Rem(_) => Plain(BinaryOp::Rem), BinOp::RemAssign(_) => Compound(BinaryOp::Rem),
        BinOp::BitXor(_) => Plain(BinaryOp::BitXor), BinOp::BitXorAssign(_) => Compound(BinaryOp::BitXor),
        BinOp::BitAnd(_) => Plain(BinaryOp::BitAnd), BinOp::BitAndAssign(_) => Compound(BinaryOp::BitAnd),
        BinOp::BitOr(_) => Plain(BinaryOp::BitOr), BinOp::BitOrAssign(_) => Compound(BinaryOp::BitOr),
        BinOp::Shl(_) => Plain(BinaryOp::Shl), BinOp::ShlAssign(_) => Compound(BinaryOp::Shl),
        BinOp::Shr(_) => Plain(BinaryOp::Shr), BinOp::ShrAssign(_) => Compound(BinaryOp::Shr),
        BinOp::Eq(_) => Plain(BinaryOp::Eq), BinOp::Ne(_) => Plain(BinaryOp::Ne),
        BinOp::Lt(_) => Plain(BinaryOp::Lt), BinOp::Le(_) => Plain(BinaryOp::Le),
        BinOp::Gt(_) => Plain(BinaryOp::Gt), BinOp::Ge(_) => Plain(BinaryOp::Ge),
        BinOp::And(_) => And, BinOp::Or(_) => Or,
        _ => Unknown,
    }
}

pub(super) fn is_comparison(op: BinaryOp) -> bool {
    use BinaryOp::{Eq, Ge, Gt, Le, Lt, Ne};
    matches!(op, Eq | Ne | Lt | Le | Gt | Ge)
}

/// Whether numbers and vectors have it.
pub(super) fn is_arithmetic(op: BinaryOp) -> bool {
    use BinaryOp::{Add, Div, Mul, Rem, Sub};
    matches!(op, Add | Sub | Mul | Div | Rem)
}

fn is_shift(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Shl | BinaryOp::Shr)
}

impl Lower<'_> {
    pub(super) fn binary(&mut self, binary: &syn::ExprBinary) -> Operand {
        match operator(&binary.op) {
            Operator::Plain(op) if is_comparison(op) => self.comparison(op, binary),
            Operator::Plain(op) => {
                let left = self.operator_operand(&binary.left);
                let right = self.operator_operand(&binary.right);
                if self.is_waiting(op, left, right) {
                    return Operand::Value(self.waiting_binary(op, left, right, binary.op.span()));
                }
                Operand::Value(self.operation(op, left, right, location::of_binary(binary)))
            }
            Operator::Compound(op) => self.compound(op, binary),
            Operator::And => self.short_circuit(binary, true),
            Operator::Or => self.short_circuit(binary, false),
            Operator::Unknown => self.reject(diagnostics::unknown_syntax(binary.op.span(), "operator")),
        }
    }

    /// `left == right`, `left < right`. Texts are compared where they are: they cannot be copied.
    fn comparison(&mut self, op: BinaryOp, binary: &syn::ExprBinary) -> Operand {
        if let Some(equal) = self.equals_variant(op, binary) {
            return equal;
        }
        let left = self.locate(&binary.left);
        if !self.is_text(&left) {
            let operand = self.read_located(left, &binary.left);
            let left = self.evaluate(operand, location::of(&binary.left));
            let right = self.value(&binary.right);
            return Operand::Value(self.operation(op, left, right, location::of_binary(binary)));
        }
        let mut pieces = self.text_piece(left, location::of(&binary.left));
        pieces.push(Piece::Tokens(binary.op.to_token_stream()));
        let right = self.locate(&binary.right);
        pieces.extend(self.text_piece(right, location::of(&binary.right)));
        let ty = self.types.bool();
        Operand::Value(self.define(Op::Opaque(pieces), ty, location::of_binary(binary), "t"))
    }

    /// A text by its name. `*text` has no size and is compared as `text`.
    fn text_piece(&mut self, text: Located, span: proc_macro2::Span) -> Vec<Piece> {
        match text {
            Located::Place(place) => vec![Piece::Place(undereferenced(place))],
            operand => self.located_piece(operand, span),
        }
    }

    fn is_text(&mut self, located: &Located) -> bool {
        let ty = match located {
            Located::Place(place) | Located::Operand(Operand::Reference { place, mutable: _ }) => {
                self.place_type(place)
            }
            Located::Operand(Operand::Value(value)) => self.type_of(*value),
            Located::Operand(
                Operand::Tuple(_) | Operand::Unit | Operand::Function(_) | Operand::Iterator(_),
            ) => return false,
        };
        matches!(self.types.peek(self.types.peel(ty)), Ty::Inactive(_))
    }

    /// `left op right`.
    pub(super) fn operation(
        &mut self,
        op: BinaryOp,
        left: Value,
        right: Value,
        span: proc_macro2::Span,
    ) -> Value {
        let (a, b) = (self.type_of(left), self.type_of(right));
        if self.types.is_rejected(a) || self.types.is_rejected(b) {
            return self.dummy(span);
        }
        if !is_shift(op) {
            self.types.unify(a, b);
        }
        if !is_shift(op) && self.are_apart(a, b) {
            let types = [a, b].map(|ty| type_text(&self.types.peek(ty)));
            self.errors.push(diagnostics::operands_apart(span, &types));
            return self.dummy(span);
        }
        if is_comparison(op) {
            let ty = self.types.bool();
            return self.define(Op::Binary(op, left, right), ty, span, "t");
        }
        if !is_arithmetic(op) {
            [a, b].into_iter().for_each(|ty| self.types.bits(ty));
        }
        self.arithmetic_operand(a, span);
        self.arithmetic_operand(b, span);
        let value = self.define(Op::Binary(op, left, right), a, span, "t");
        self.arithmetic.push(value);
        value
    }

    /// Whether one is taken for a number with a derivative and the other for one without: no such operator
    /// exists in std, so that one of them was taken for what it is not.
    fn are_apart(&self, a: super::infer::TypeId, b: super::infer::TypeId) -> bool {
        let (a, b) = (self.types.peek(a), self.types.peek(b));
        let counts = |ty: &Ty| matches!(ty, Ty::Int(_) | Ty::Bool);
        counts(&a) && b.is_float() || counts(&b) && a.is_float()
    }

    /// Notes that the type has arithmetic: one that the macro does not know is taken for a float.
    pub(super) fn arithmetic_operand(&mut self, ty: super::infer::TypeId, span: proc_macro2::Span) {
        let known = self.types.peek(ty);
        match &known {
            Ty::Named(path) if self.types.is_type_param(path) => self.reject_param(path, span),
            Ty::Named(_) => self.assume_float(ty),
            Ty::Unknown => self.types.numeric(ty),
            Ty::Float(_) | Ty::Int(_) | Ty::Bool => {}
            Ty::Unit | Ty::Inactive(_) | Ty::Ref { .. } | Ty::Slice(_) => self.reject_operator(&known, span),
            Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Tuple(_) => self.reject_operator(&known, span),
            Ty::Option(_) | Ty::Result(..) | Ty::Struct(_) => self.reject_operator(&known, span),
            Ty::Handle | Ty::TangentOf(_) => self.reject_operator(&known, span),
        }
    }

    fn reject_operator(&mut self, ty: &Ty, span: proc_macro2::Span) {
        let what = format!("an operator on `{}`", type_text(ty));
        self.errors.push(diagnostics::unsupported(span, &what, "write it out for the elements"));
    }

    /// A type parameter without a float trait, said once.
    fn reject_param(&mut self, path: &proc_macro2::TokenStream, span: proc_macro2::Span) {
        let name = path.to_string();
        if self.rejected_params.insert(name.clone()) {
            self.errors.push(diagnostics::parameter_is_no_float(span, &name));
        }
    }

    pub(super) fn unary(&mut self, unary: &syn::ExprUnary) -> Operand {
        let op = match unary.op {
            syn::UnOp::Neg(_) => UnaryOp::Neg,
            syn::UnOp::Not(_) => UnaryOp::Not,
            syn::UnOp::Deref(_) => return self.deref(unary),
            _ => return self.reject(diagnostics::unknown_syntax(unary.op.span(), "operator")),
        };
        let value = self.operator_operand(&unary.expr);
        let ty = self.type_of(value);
        if self.types.is_rejected(ty) {
            return Operand::Value(value);
        }
        if op == UnaryOp::Neg && self.may_be_users(ty) {
            return Operand::Value(self.waiting_negation(value, unary.op.span()));
        }
        // `!` has a meaning for truth values and integers only; what is an integer was said otherwise.
        if op == UnaryOp::Not && self.types.is_open(ty) {
            let bool = self.types.bool();
            self.types.unify(ty, bool);
        }
        self.arithmetic_operand(ty, unary.span());
        let result = self.define(Op::Unary(op, value), ty, unary.span(), "t");
        self.arithmetic.push(result);
        Operand::Value(result)
    }

    fn deref(&mut self, unary: &syn::ExprUnary) -> Operand {
        let expr = syn::Expr::Unary(unary.clone());
        match self.locate(&expr) {
            Located::Place(place) => Operand::Value(self.load(place, unary.span())),
            Located::Operand(operand) => operand,
        }
    }

    pub(super) fn cast(&mut self, cast: &syn::ExprCast) -> Operand {
        let value = self.value(&cast.expr);
        let target = types::inner(&cast.ty, self.errors);
        Operand::Value(self.cast_to(value, target, cast.span()))
    }

    pub(super) fn cast_to(&mut self, value: Value, target: Ty, span: proc_macro2::Span) -> Value {
        let source = self.types.peek(self.type_of(value));
        let ty = self.types.of(&target);
        if let (Ty::Float(_), Ty::Named(_)) = (&source, &target) {
            self.assume_float(ty);
        }
        let result = self.define(Op::Cast(value, target.clone()), ty, span, "t");
        // A float that becomes an integer is rounded: around a point it is constant.
        result
    }
}
