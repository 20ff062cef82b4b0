//! Sorting and searching. The order that a sort finds is kept as indices: the values are put into that order, and
//! their adjoints back into the one from which they came. What a search finds is an index.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;
use syn::ExprMethodCall;

use super::context::Lower;
use super::operand::Operand;
use crate::diagnostics;
use crate::ir::{Change, Method, Op, Piece, Place, Projection, Stmt, Value};
use crate::types::Ty;

const SORTS: [&str; 8] = [
    "sort",
    "sort_by",
    "sort_by_cached_key",
    "sort_by_key",
    "sort_floats",
    "sort_unstable",
    "sort_unstable_by",
    "sort_unstable_by_key",
];

/// Those that only find out what stands at one position.
const SELECTIONS: [&str; 3] = ["select_nth_unstable", "select_nth_unstable_by", "select_nth_unstable_by_key"];

const SEARCHES: [&str; 4] = ["binary_search", "binary_search_by", "binary_search_by_key", "partition_point"];

/// Whether the method puts elements into an order.
pub(super) fn sorts(name: &str) -> bool {
    SORTS.contains(&name) || SELECTIONS.contains(&name)
}

/// Whether the method looks for a position in what is sorted.
pub(super) fn searches(name: &str) -> bool {
    SEARCHES.contains(&name)
}

impl Lower<'_> {
    /// `v.sort_by(…)` is `let order = rt::order(&v, |v| v.sort_by(…));` and the exchange of the elements.
    pub(super) fn sorted(&mut self, call: &ExprMethodCall, name: &str, place: Place) -> Operand {
        let span = call.method.span();
        let position = call.args.first().filter(|_| SELECTIONS.contains(&name)).map(|at| self.index(at));
        let Some(args) = self.callbacks(call, position) else {
            return self.reject(diagnostics::sorting(span, name));
        };
        let order = self.order(call, args, &place);
        self.push(Stmt::Change(Change { place: place.clone(), method: Method::Permute(order) }));
        match position {
            Some(at) => self.selected(place, at, span),
            None => Operand::Unit,
        }
    }

    fn order(&mut self, call: &ExprMethodCall, args: Vec<Piece>, place: &Place) -> Value {
        let (krate, method, span) = (self.krate.clone(), &call.method, call.method.span());
        let elements = self.namer.fresh("elements");
        let elements: TokenStream = elements.parse().unwrap_or_default();
        let call = vec![
            Piece::Tokens(quote!(#elements.#method)),
            Piece::Group(Delimiter::Parenthesis, args),
            Piece::Tokens(quote!(;)),
        ];
        let sort = vec![
            Piece::Tokens(quote!(&)),
            Piece::Place(place.clone()),
            Piece::Tokens(quote!([..], |#elements|)),
            Piece::Group(Delimiter::Brace, call),
        ];
        let sort = Piece::Group(Delimiter::Parenthesis, sort);
        let usize = self.types.usize();
        let ty = self.types.vec(usize);
        let order = Op::Opaque(vec![Piece::Tokens(quote!(#krate::rt::order)), sort]);
        self.define(order, ty, span, "order")
    }

    /// What a selection gives: the smaller elements, the one at the position, the larger ones.
    fn selected(&mut self, place: Place, at: Value, span: Span) -> Operand {
        let usize = self.types.usize();
        let one = self.define(Op::Literal("1".to_owned()), usize, span, "t");
        let next = self.define(Op::Binary(crate::ir::BinaryOp::Add, at, one), usize, span, "t");
        let part = |start, end| Projection::Slice { start, end, inclusive: false };
        let parts = [part(None, Some(at)), Projection::Index(at), part(Some(next), None)];
        let parts = parts.map(|part| Operand::Reference { place: place.project(part), mutable: false });
        Operand::Tuple(parts.to_vec())
    }

    /// `v.binary_search_by(…)`, kept as it is.
    pub(super) fn searched(&mut self, call: &ExprMethodCall, name: &str, place: Place) -> Operand {
        let span = call.method.span();
        let Some(args) = self.callbacks(call, None) else {
            return self.reject(diagnostics::sorting(span, name));
        };
        let method = &call.method;
        let pieces = vec![
            Piece::Place(place),
            Piece::Tokens(quote!(.#method)),
            Piece::Group(Delimiter::Parenthesis, args),
        ];
        let ty = match name {
            "partition_point" => self.types.usize(),
            _ => self.types.of(&Ty::Inactive(found())),
        };
        Operand::Value(self.define(Op::Opaque(pieces), ty, span, "found"))
    }

    /// Whether the place holds what a search gave.
    pub(super) fn is_search(&mut self, place: &Place) -> bool {
        let ty = self.place_type(place);
        matches!(self.types.peek(ty), Ty::Inactive(tokens) if tokens.to_string() == found().to_string())
    }

    /// The arguments: closures, names of functions and values.
    fn callbacks(&mut self, call: &ExprMethodCall, position: Option<Value>) -> Option<Vec<Piece>> {
        let mut pieces: Vec<Piece> = position.into_iter().map(Piece::Value).collect();
        for arg in call.args.iter().skip(pieces.len()) {
            if !pieces.is_empty() {
                pieces.push(Piece::Tokens(quote!(,)));
            }
            match super::place::ungrouped(arg) {
                syn::Expr::Closure(closure) => pieces.extend(self.kept_closure(closure)?),
                syn::Expr::Path(path)
                    if super::place::local_name(arg).is_none_or(|name| self.lookup(&name).is_none()) =>
                {
                    pieces.push(Piece::Tokens(quote!(#path)));
                }
                _ => pieces.extend(self.argument_piece(arg)),
            }
        }
        Some(pieces)
    }
}

/// What `binary_search` gives.
fn found() -> TokenStream {
    quote!(::core::result::Result<usize, usize>)
}
