//! Expressions that are kept as they are, but for the names in them.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Expr;
use syn::spanned::Spanned;
use syn::visit::Visit;

use super::context::{Bound, Lower};
use super::infer::TypeId;
use super::operand::Operand;
use super::place::Located;
use crate::diagnostics::{self, Diagnostic};
use crate::ir::{Op, Piece, Place, Value};

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
        let Operand::Reference { place, mutable } = operand else {
            return vec![Piece::Value(self.evaluate(operand, span))];
        };
        if mutable {
            self.errors.push(diagnostics::hidden_mutable_reference(span));
            return Vec::new();
        }
        let ty = self.place_type(&place);
        match self.types.as_reference(ty) {
            Some(_) => vec![Piece::Place(place)],
            None => vec![Piece::Tokens(quote!(&)), Piece::Place(place)],
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

    pub(super) fn argument_piece(&mut self, arg: &Expr) -> Vec<Piece> {
        match arg {
            Expr::Reference(reference) if reference.mutability.is_none() => {
                let mut pieces = vec![Piece::Tokens(quote!(&))];
                pieces.extend(self.piece(&reference.expr));
                pieces
            }
            Expr::Closure(closure) => match self.kept_closure(closure) {
                Some(pieces) => pieces,
                None => {
                    self.errors.push(diagnostics::closure(closure.span()));
                    Vec::new()
                }
            },
            arg => {
                let operand = self.expr(arg);
                self.operand_piece(operand, arg.span())
            }
        }
    }

    /// A closure that is only called by a function of std, kept as it is but for the names that it captures. `None`
    /// if it changes what it captures, or binds a name again that it may have used before.
    pub(super) fn kept_closure(&mut self, closure: &syn::ExprClosure) -> Option<Vec<Piece>> {
        let names = ClosureNames::of(closure);
        let captured_and_bound = |name: &String| self.bound_name(name).is_some();
        if names.changes || names.bound_inside.iter().any(captured_and_bound) {
            return None;
        }
        let pieces = self.captured_pieces(closure.to_token_stream(), &names.parameters);
        Some(pieces)
    }

    fn captured_pieces(&mut self, tokens: TokenStream, own: &[String]) -> Vec<Piece> {
        let mut after_dot = false;
        let mut pieces = Vec::new();
        for token in tokens {
            let is_dot = matches!(&token, TokenTree::Punct(dot) if dot.as_char() == '.');
            pieces.push(match &token {
                TokenTree::Ident(ident) if !after_dot && !own.contains(&ident.to_string()) => {
                    self.captured(ident)
                }
                TokenTree::Group(group) => {
                    Piece::Group(group.delimiter(), self.captured_pieces(group.stream(), own))
                }
                other => Piece::Tokens(other.to_token_stream()),
            });
            after_dot = is_dot && !after_dot;
        }
        pieces
    }

    /// A name in a closure; one that stands for a reference is a reference there.
    fn captured(&mut self, ident: &Ident) -> Piece {
        match self.lookup(&ident.to_string()).cloned() {
            Some(Bound::Value(value)) => {
                self.ascribe(value);
                Piece::Value(value)
            }
            Some(Bound::Var(var)) => Piece::Place(Place::var(var)),
            Some(Bound::Alias { place, mutable: _ }) => {
                let reference = vec![Piece::Tokens(quote!(&)), Piece::Place(place)];
                Piece::Group(Delimiter::Parenthesis, reference)
            }
            Some(Bound::Function(_) | Bound::Iterator(_)) => {
                self.errors.push(diagnostics::closure(ident.span()));
                Piece::Tokens(ident.to_token_stream())
            }
            Some(Bound::Constant(_) | Bound::Choice { .. }) | None => Piece::Tokens(ident.to_token_stream()),
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

/// The names that a closure binds, and whether it changes anything.
#[derive(Default)]
struct ClosureNames {
    parameters: Vec<String>,
    bound_inside: Vec<String>,
    changes: bool,
}

impl ClosureNames {
    fn of(closure: &syn::ExprClosure) -> ClosureNames {
        let mut names = ClosureNames::default();
        closure.inputs.iter().for_each(|input| names.visit_pat(input));
        names.parameters = std::mem::take(&mut names.bound_inside);
        names.visit_expr(&closure.body);
        names
    }
}

impl<'ast> Visit<'ast> for ClosureNames {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.bound_inside.push(pattern.ident.to_string());
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        let compound = |binary: &syn::ExprBinary| {
            matches!(super::arithmetic::operator(&binary.op), super::arithmetic::Operator::Compound(_))
        };
        self.changes |= match expr {
            Expr::Assign(_) => true,
            Expr::Binary(binary) => compound(binary),
            Expr::Reference(reference) => reference.mutability.is_some(),
            _ => false,
        };
        syn::visit::visit_expr(self, expr);
    }
}
