//! Expressions that are kept as they are, but for the names in them.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;
use syn::Expr;
use syn::spanned::Spanned;

use super::context::Lower;
use super::infer::TypeId;
use super::operand::Operand;
use super::place::Located;
use crate::diagnostics::{self, Diagnostic};
use crate::ir::{Op, Piece, Value};

impl Lower<'_> {
    /// An expression as a piece: a place by its name, everything else by its value.
    pub(super) fn piece(&mut self, expr: &Expr) -> Vec<Piece> {
        let located = self.locate(expr);
        self.located_piece(located, expr.span())
    }

    pub(super) fn located_piece(&mut self, located: Located, span: Span) -> Vec<Piece> {
        match located {
            Located::Place(place) => vec![Piece::Place(place)],
            Located::Operand(operand) => self.operand_piece(operand, span),
        }
    }

    fn operand_piece(&mut self, operand: Operand, span: Span) -> Vec<Piece> {
        match operand {
            Operand::Reference { place, mutable: false } => {
                let ty = self.place_type(&place);
                match self.types.as_reference(ty) {
                    Some(_) => vec![Piece::Place(place)],
                    None => vec![Piece::Tokens(quote!(&)), Piece::Place(place)],
                }
            }
            Operand::Reference { place: _, mutable: true } => {
                self.errors.push(diagnostics::hidden_mutable_reference(span));
                Vec::new()
            }
            operand => vec![Piece::Value(self.evaluate(operand, span))],
        }
    }

    /// `(a, b)`: arguments are values or references.
    pub(super) fn argument_pieces<'e>(&mut self, args: impl IntoIterator<Item = &'e Expr>) -> Piece {
        let mut pieces = Vec::new();
        for arg in args {
            if !pieces.is_empty() {
                pieces.push(Piece::Tokens(quote!(,)));
            }
            pieces.extend(self.argument_piece(arg));
        }
        Piece::Group(Delimiter::Parenthesis, pieces)
    }

    fn argument_piece(&mut self, arg: &Expr) -> Vec<Piece> {
        match arg {
            Expr::Reference(reference) if reference.mutability.is_none() => {
                let mut pieces = vec![Piece::Tokens(quote!(&))];
                pieces.extend(self.piece(&reference.expr));
                pieces
            }
            arg => {
                let operand = self.expr(arg);
                self.operand_piece(operand, arg.span())
            }
        }
    }

    /// `function(a, b)`, kept as it is.
    pub(super) fn opaque_call(
        &mut self,
        function: TokenStream,
        call: &syn::ExprCall,
        ty: TypeId,
        mark: Option<Diagnostic>,
    ) -> Operand {
        let args = self.argument_pieces(&call.args);
        let value = self.define(Op::Opaque(vec![Piece::Tokens(function), args]), ty, call.span(), "t");
        self.mark(value, mark);
        Operand::Value(value)
    }

    /// Notes what is wrong with the value if it turns out to be active.
    pub(super) fn mark(&mut self, value: Value, mark: Option<Diagnostic>) {
        if let Some(mark) = mark {
            self.marks.insert(value, mark);
        }
    }
}
