//! Loops over parts of a slice: `.chunks(k)`, `.chunks_exact(k)`, `.windows(k)`. Each item is a view.

use proc_macro2::{Delimiter, Span};
use quote::quote;

use super::context::Lower;
use super::iterator::{Item, Sequence};
use crate::diagnostics;
use crate::ir::{BinaryOp, Op, Piece, Place, Projection, Value};

/// Which parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `.chunks(k)`: the last may be shorter.
    Chunks,
    /// `.chunks_exact(k)`: without the rest.
    Exact,
    /// `.windows(k)`: each begins one element after the one before.
    Windows,
}

/// The parts of a place.
#[derive(Clone, Debug)]
pub(super) struct Parts {
    of: Place,
    /// Its length.
    len: Value,
    /// How long a part is.
    size: Value,
    /// How many parts there are.
    pub(super) count: Value,
    kind: Kind,
    mutable: bool,
}

impl Lower<'_> {
    /// `x.chunks(k)`.
    pub(super) fn parts(&mut self, call: &syn::ExprMethodCall, mutable: bool) -> Option<Sequence> {
        let name = call.method.to_string();
        let kind = match name.trim_end_matches("_mut") {
            "chunks" => Kind::Chunks,
            "chunks_exact" => Kind::Exact,
            _ => Kind::Windows,
        };
        let (Some(size), 1) = (call.args.first(), call.args.len()) else {
            self.errors.push(diagnostics::iterator_adapter(call.method.span(), &name));
            return None;
        };
        let Sequence::Elements { of, len, access: _ } = self.elements(&call.receiver, Some(mutable))? else {
            return None;
        };
        self.note_slice_method(&of, &call.method);
        let size = self.index(size);
        let count = self.count(&of, size, &call.method);
        Some(Sequence::Parts(Parts { of, len, size, count, kind, mutable }))
    }

    /// How many parts there are, as std counts them: it panics where `k` is 0.
    fn count(&mut self, of: &Place, size: Value, method: &syn::Ident) -> Value {
        // The parts are only counted here, for which no mutable borrow is needed.
        let name = method.to_string();
        let counted = syn::Ident::new(name.trim_end_matches("_mut"), method.span());
        let size = Piece::Group(Delimiter::Parenthesis, vec![Piece::Value(size)]);
        let pieces = vec![
            Piece::Place(of.clone()),
            Piece::Tokens(quote!(.#counted)),
            size,
            Piece::Tokens(quote!(.len())),
        ];
        let usize = self.types.usize();
        self.define(Op::Opaque(pieces), usize, method.span(), "count")
    }

    /// The part with this index.
    pub(super) fn part(&mut self, parts: &Parts, index: Value, span: Span) -> Item {
        let usize = self.types.usize();
        let start = match parts.kind {
            Kind::Windows => index,
            Kind::Chunks | Kind::Exact => {
                self.define(Op::Binary(BinaryOp::Mul, index, parts.size), usize, span, "start")
            }
        };
        let size = match parts.kind {
            Kind::Chunks => {
                let rest = self.define(Op::Binary(BinaryOp::Sub, parts.len, start), usize, span, "rest");
                self.smaller(parts.size, rest, span)
            }
            Kind::Exact | Kind::Windows => parts.size,
        };
        let slice = |start, end| Projection::Slice { start, end, inclusive: false };
        let place = parts.of.project(slice(Some(start), None)).project(slice(None, Some(size)));
        Item::Reference { place, mutable: parts.mutable }
    }
}
