//! `array.map(…)` and `std::array::from_fn(…)`: short arrays are written out, the others are loops.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

use super::closure::Callable;
use super::context::Lower;
use super::infer::TypeId;
use super::iterator::{Access, Item};
use super::operand::Operand;
use crate::diagnostics;
use crate::ir::{For, Op, Piece, Place, Projection, Range, Stmt, Value};
use crate::types::Ty;

/// The longest array that is written out.
const LONGEST: usize = 4;

impl<'a> Lower<'a> {
    /// `array.map(function)`; `None` if it is no array.
    pub(super) fn array_map(&mut self, place: &Place, call: &ExprMethodCall) -> Option<Operand> {
        let (span, ty) = (call.method.span(), self.place_type(place));
        let Ty::Array(_, len) = self.types.peek(self.types.peel(ty)) else { return None };
        let [function] = call.args.iter().collect::<Vec<_>>()[..] else { return None };
        let of = self.named_sequence(place.clone(), Access::Owned, ty, span);
        let Some(function) = self.callable(function) else { return Some(Operand::Value(self.dummy(span))) };
        let item = |_: &mut Self, index| Item::Owned(of.project(Projection::Index(index)));
        Some(self.array_of(&len, &function, span, &item))
    }

    /// `std::array::from_fn(function)`, whose length stands in a type.
    pub(super) fn array_from_fn(&mut self, call: &ExprCall, path: &syn::ExprPath) -> Operand {
        let span = path.span();
        let declared = self.declared.take();
        let Some(len) = length_of_turbofish(path).or_else(|| self.declared_length(declared)) else {
            return self.reject(diagnostics::array_length(span));
        };
        let function = call.args.first().and_then(|function| self.callable(function));
        let Some(function) = function else { return Operand::Value(self.dummy(span)) };
        self.array_of(&len, &function, span, &|_: &mut Self, index| Item::Value(index))
    }

    fn declared_length(&self, declared: Option<TypeId>) -> Option<TokenStream> {
        if let Ty::Array(_, len) = self.types.peek(declared?) { Some(len) } else { None }
    }

    /// What a function makes of the item at each index.
    fn array_of(
        &mut self,
        len: &TokenStream,
        function: &Callable,
        span: Span,
        item: &dyn Fn(&mut Self, Value) -> Item,
    ) -> Operand {
        match literal_length(len) {
            Some(count) if count <= LONGEST => self.written_out(count, len, function, span, item),
            _ => self.array_by_loop(len, function, span, item),
        }
    }

    fn written_out(
        &mut self,
        count: usize,
        len: &TokenStream,
        function: &Callable,
        span: Span,
        item: &dyn Fn(&mut Self, Value) -> Item,
    ) -> Operand {
        let element = self.types.fresh();
        let values: Vec<_> = (0..count)
            .map(|index| {
                let index = self.count_literal(&index.to_string(), span);
                let item = item(self, index);
                let value = self.applied_value(function, item, span);
                self.types.unify(element, self.type_of(value));
                value
            })
            .collect();
        let ty = self.types.array(element, len.clone());
        Operand::Value(self.define(Op::Array(values), ty, span, "array"))
    }

    fn applied_value(&mut self, function: &Callable, item: Item, span: Span) -> Value {
        let operand = self.apply(function, vec![item], span);
        let operand = self.given_item(Item::Operand(operand), span);
        self.evaluate(operand, span)
    }

    fn array_by_loop(
        &mut self,
        len: &TokenStream,
        function: &Callable,
        span: Span,
        item: &dyn Fn(&mut Self, Value) -> Item,
    ) -> Operand {
        let (usize, element) = (self.types.usize(), self.types.fresh());
        let ty = self.types.array(element, len.clone());
        let array = self.new_var(ty, "array", true);
        let index = self.new_value(usize, span, "i");
        let (body, ()) = self.in_block(|lower| {
            let item = item(lower, index);
            let value = lower.applied_value(function, item, span);
            lower.types.unify(element, lower.type_of(value));
            lower.push(Stmt::Store { place: Place::var(array).project(Projection::Index(index)), value });
        });
        let Some(zero) = self.zero_of(element, span) else {
            return self.reject(diagnostics::array_element(span));
        };
        let init = self.define(Op::ArrayRepeat(zero, len.clone()), ty, span, "array");
        self.push(Stmt::Declare { var: array, init: Some(init) });
        let start = self.count_literal("0", span);
        let tokens = Piece::Group(Delimiter::Parenthesis, vec![Piece::Tokens(len.clone())]);
        let end = match literal_length(len) {
            Some(count) => self.count_literal(&count.to_string(), span),
            None => self.define(Op::Opaque(vec![tokens]), usize, span, "n"),
        };
        let range = Range { start, end, inclusive: false, adapters: Vec::new() };
        self.push(Stmt::For(For { index, range, body, count: None, record: None }));
        Operand::Value(self.load(Place::var(array), span))
    }

    /// What an element is before the loop comes to it.
    fn zero_of(&mut self, ty: TypeId, span: Span) -> Option<Value> {
        Some(match self.types.peek(ty) {
            Ty::Int(_) => self.define(Op::Literal("0".to_owned()), ty, span, "t"),
            Ty::Bool => self.define(Op::Literal("false".to_owned()), ty, span, "t"),
            Ty::Float(_) | Ty::Unknown => {
                let literal = self.types.float_literal();
                self.types.unify(ty, literal);
                self.define(Op::Literal("0.0".to_owned()), ty, span, "t")
            }
            Ty::Array(_, len) => {
                let element = self.types.element(ty)?;
                let zero = self.zero_of(element, span)?;
                self.define(Op::ArrayRepeat(zero, len), ty, span, "array")
            }
            Ty::Inactive(_) | Ty::Unit | Ty::Ref { .. } | Ty::Slice(_) | Ty::Vec(_) | Ty::Tuple(_) => {
                return None;
            }
            Ty::Named(_)
            | Ty::Struct(_)
            | Ty::Sequence(_)
            | Ty::Option(_)
            | Ty::Result(..)
            | Ty::Handle
            | Ty::TangentOf(_) => return None,
        })
    }
}

/// Whether the path is `std::array::from_fn`.
pub(super) fn is_from_fn(names: &[&str]) -> bool {
    matches!(names, [.., "array", "from_fn"])
}

fn literal_length(len: &TokenStream) -> Option<usize> {
    let mut tokens = len.clone().into_iter();
    match (tokens.next()?, tokens.next()) {
        (TokenTree::Literal(literal), None) => {
            literal.to_string().trim_end_matches("usize").trim_end_matches('_').parse().ok()
        }
        _ => None,
    }
}

/// The `N` of `from_fn::<_, N, _>`.
fn length_of_turbofish(path: &syn::ExprPath) -> Option<TokenStream> {
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.iter().nth(1)? {
        syn::GenericArgument::Const(Expr::Block(block)) => Some(quote::ToTokens::to_token_stream(block)),
        syn::GenericArgument::Type(syn::Type::Infer(_)) => None,
        argument => Some(quote::ToTokens::to_token_stream(argument)),
    }
}
