//! What a `for` loop runs over: a range, the elements of a place, and what adapters make of them. Every
//! sequence has a length and an item at each index.

use proc_macro2::{Delimiter, Span};
use quote::quote;
use syn::Expr;
use syn::spanned::Spanned;

use super::context::Lower;
use super::infer::TypeId;
use super::operand::Operand;
use super::parts::Parts;
use super::place::{Located, ungrouped};
use crate::diagnostics;
use crate::ir::{BinaryOp, Op, Piece, Place, Projection, Stmt, Value};
use crate::types::Ty;

/// How elements are given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// `&x`, `&mut x`.
    Reference { mutable: bool },
    /// `x`.
    Owned,
}

/// What a loop runs over.
#[derive(Clone, Debug)]
pub(super) enum Sequence {
    /// `start..end`; without end it is never the shortest.
    Range { start: Value, from_zero: bool, end: Option<Value>, inclusive: bool },
    /// The elements of a slice, array or vector.
    Elements { of: Place, len: Value, access: Access },
    /// `.chunks(k)`, `.windows(k)` and their like.
    Parts(Parts),
    /// `.enumerate()`.
    Enumerate(Box<Sequence>),
    /// `.zip(…)`.
    Zip(Box<Sequence>, Box<Sequence>),
    /// `.rev()`.
    Rev(Box<Sequence>),
    /// `.step_by(n)`.
    StepBy(Box<Sequence>, Value),
    /// `.rev()` under another adapter, with the length of what it reverses.
    FromEnd(Box<Sequence>, Value),
}

/// What stands at an index.
#[derive(Clone, Debug)]
pub(super) enum Item {
    /// A number of a range.
    Value(Value),
    /// An element, by reference.
    Reference { place: Place, mutable: bool },
    /// An element, by value.
    Owned(Place),
    /// Of `.enumerate()` and `.zip(…)`.
    Pair(Box<Item>, Box<Item>),
}

impl Lower<'_> {
    /// The sequence of an expression; `None` after an error.
    pub(super) fn sequence(&mut self, expr: &Expr) -> Option<Sequence> {
        let call = match ungrouped(expr) {
            Expr::Range(range) => return self.range(range),
            Expr::MethodCall(call) => call,
            other => return self.elements(other, None),
        };
        match call.method.to_string().as_str() {
            "iter" => self.elements(&call.receiver, Some(false)),
            "iter_mut" => self.elements(&call.receiver, Some(true)),
            "into_iter" => self.sequence(&call.receiver),
            "chunks" | "chunks_exact" | "windows" => self.parts(call, false),
            "chunks_mut" | "chunks_exact_mut" => self.parts(call, true),
            "enumerate" => Some(Sequence::Enumerate(Box::new(self.inner_sequence(&call.receiver)?))),
            "rev" => Some(Sequence::Rev(Box::new(self.sequence(&call.receiver)?))),
            "zip" => self.zip(call),
            "step_by" => self.step_by(call),
            "as_slice" | "as_mut_slice" => self.elements(expr, None),
            name => {
                self.errors.push(diagnostics::iterator_adapter(call.method.span(), name));
                None
            }
        }
    }

    fn range(&mut self, range: &syn::ExprRange) -> Option<Sequence> {
        let Some(start) = &range.start else {
            let what = "a range without start";
            self.errors.push(diagnostics::unsupported(range.span(), what, "write its start"));
            return None;
        };
        let from_zero = matches!(ungrouped(start), Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(n), .. })
            if n.base10_digits() == "0");
        let start = self.value(start);
        let end = range.end.as_ref().map(|end| self.value(end));
        if let Some(end) = end {
            self.types.unify(self.type_of(start), self.type_of(end));
            self.types.integer(self.type_of(end));
        }
        let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
        Some(Sequence::Range { start, from_zero, end, inclusive })
    }

    fn zip(&mut self, call: &syn::ExprMethodCall) -> Option<Sequence> {
        let first = self.inner_sequence(&call.receiver)?;
        let second = self.inner_sequence(call.args.first()?)?;
        Some(Sequence::Zip(Box::new(first), Box::new(second)))
    }

    fn step_by(&mut self, call: &syn::ExprMethodCall) -> Option<Sequence> {
        let of = self.sequence(&call.receiver)?;
        let step = self.value(call.args.first()?);
        let usize = self.types.usize();
        self.types.unify(self.type_of(step), usize);
        Some(Sequence::StepBy(Box::new(of), step))
    }

    /// A sequence under another adapter: the loop's own range can no longer run backwards or in steps.
    fn inner_sequence(&mut self, expr: &Expr) -> Option<Sequence> {
        match self.sequence(expr)? {
            Sequence::Rev(of) => {
                let of = match *of {
                    Sequence::Rev(_) | Sequence::StepBy(..) => return self.too_deep(expr),
                    of => of,
                };
                let Some(len) = self.sequence_len(&of, expr.span()) else { return self.endless(expr.span()) };
                Some(Sequence::FromEnd(Box::new(of), len))
            }
            Sequence::StepBy(..) => self.too_deep(expr),
            other => Some(other),
        }
    }

    /// Steps under another adapter, and a reversal of a reversal.
    fn too_deep(&mut self, expr: &Expr) -> Option<Sequence> {
        self.errors.push(diagnostics::iterator_adapter(expr.span(), "step_by"));
        None
    }

    pub(super) fn endless(&mut self, span: Span) -> Option<Sequence> {
        self.errors.push(diagnostics::unsupported(span, "a range without end", "write its end"));
        None
    }

    /// The elements of a place. `by` is the kind of reference that `.iter()` and `.iter_mut()` ask for.
    pub(super) fn elements(&mut self, expr: &Expr, by: Option<bool>) -> Option<Sequence> {
        let (of, access) = match self.expr_or_place(expr) {
            Located::Operand(Operand::Reference { place, mutable }) => (place, Access::Reference { mutable }),
            Located::Operand(operand) => {
                let value = self.evaluate(operand, expr.span());
                (Place::var(self.materialise(value, "items", by == Some(true))), Access::Owned)
            }
            Located::Place(place) => (place, Access::Owned),
        };
        let access = by.map_or(access, |mutable| Access::Reference { mutable });
        let ty = self.place_type(&of);
        if let Ty::Named(_) | Ty::Inactive(_) | Ty::Float(_) | Ty::Int(_) =
            self.types.peek(self.types.peel(ty))
        {
            let what = "a loop over what is no slice, array, vector or range";
            self.errors.push(diagnostics::unsupported(expr.span(), what, "loop over a slice"));
            return None;
        }
        let of = self.named_sequence(of, access, ty, expr.span());
        let usize = self.types.usize();
        let len = self.define(Op::Len(of.clone()), usize, expr.span(), "n");
        Some(Sequence::Elements { of, len, access })
    }

    /// Where the elements are, without reading them; a name of reference type is that reference.
    fn expr_or_place(&mut self, expr: &Expr) -> Located {
        let alias = self.alias_mutability(expr);
        match self.locate(expr) {
            Located::Place(place) => {
                let ty = self.place_type(&place);
                match alias.or_else(|| self.types.as_reference(ty)) {
                    Some(mutable) => Located::Operand(Operand::Reference { place, mutable }),
                    None => Located::Place(place),
                }
            }
            operand => operand,
        }
    }

    /// A part of a slice gets a name; an array that the body may write to while it is consumed is copied.
    fn named_sequence(&mut self, of: Place, access: Access, ty: TypeId, span: Span) -> Place {
        let sliced = of.projections.iter().any(|step| matches!(step, Projection::Slice { .. }));
        if let (true, Access::Reference { mutable }) = (sliced, access) {
            let peeled = self.types.peel(ty);
            let ty = self.types.reference(mutable, peeled);
            let var = self.new_var(ty, "part", false);
            self.push(Stmt::View { var, of, mutable });
            return Place::var(var);
        }
        let copied = access == Access::Owned && matches!(self.types.peek(ty), Ty::Array(..));
        let root = self.type_of_var(of.root);
        let writable = self.draft_var(of.root).mutable || self.types.as_reference(root) == Some(true);
        if copied && writable {
            let value = self.load(of, span);
            return Place::var(self.materialise(value, "items", false));
        }
        of
    }

    /// How many items it has; `None` if it has no end.
    pub(super) fn sequence_len(&mut self, sequence: &Sequence, span: Span) -> Option<Value> {
        match sequence {
            Sequence::Range { start, from_zero, end, inclusive } => {
                Some(self.range_len(*start, *from_zero, (*end)?, *inclusive, span))
            }
            Sequence::Elements { of: _, len, access: _ } | Sequence::FromEnd(_, len) => Some(*len),
            Sequence::Parts(parts) => Some(parts.count),
            Sequence::Enumerate(of) | Sequence::Rev(of) | Sequence::StepBy(of, _) => {
                self.sequence_len(of, span)
            }
            Sequence::Zip(first, second) => {
                match (self.sequence_len(first, span), self.sequence_len(second, span)) {
                    (Some(first), Some(second)) => Some(self.smaller(first, second, span)),
                    (one, other) => one.or(other),
                }
            }
        }
    }

    fn range_len(&mut self, start: Value, from_zero: bool, end: Value, inclusive: bool, span: Span) -> Value {
        let usize = self.types.usize();
        let is_usize = matches!(self.types.peek(self.type_of(start)), Ty::Int(Some(name)) if name == "usize");
        if from_zero && !inclusive && is_usize {
            return end;
        }
        let dots = if inclusive { quote!(..=) } else { quote!(..) };
        let range = vec![Piece::Value(start), Piece::Tokens(dots), Piece::Value(end)];
        let count = vec![Piece::Group(Delimiter::Parenthesis, range), Piece::Tokens(quote!(.count()))];
        self.define(Op::Opaque(count), usize, span, "n")
    }

    pub(super) fn smaller(&mut self, first: Value, second: Value, span: Span) -> Value {
        let usize = self.types.usize();
        let argument = Piece::Group(Delimiter::Parenthesis, vec![Piece::Value(second)]);
        let pieces = vec![Piece::Value(first), Piece::Tokens(quote!(.min)), argument];
        self.define(Op::Opaque(pieces), usize, span, "n")
    }

    /// The item at an index.
    pub(super) fn item(&mut self, sequence: &Sequence, index: Value, span: Span) -> Item {
        match sequence {
            Sequence::Range { start, from_zero, .. } => {
                Item::Value(self.range_item(*start, *from_zero, index, span))
            }
            Sequence::Elements { of, len: _, access } => {
                let place = of.project(Projection::Index(index));
                match access {
                    Access::Reference { mutable } => Item::Reference { place, mutable: *mutable },
                    Access::Owned => Item::Owned(place),
                }
            }
            Sequence::Parts(parts) => self.part(parts, index, span),
            Sequence::Enumerate(of) => {
                Item::Pair(Box::new(Item::Value(index)), Box::new(self.item(of, index, span)))
            }
            Sequence::Zip(first, second) => {
                let first = self.item(first, index, span);
                Item::Pair(Box::new(first), Box::new(self.item(second, index, span)))
            }
            Sequence::FromEnd(of, len) => {
                let mirrored = self.mirrored(*len, index, span);
                self.item(of, mirrored, span)
            }
            Sequence::Rev(of) | Sequence::StepBy(of, _) => self.item(of, index, span),
        }
    }

    fn range_item(&mut self, start: Value, from_zero: bool, index: Value, span: Span) -> Value {
        let ty = self.type_of(start);
        let known = self.types.peek(ty);
        let index = match &known {
            Ty::Int(Some(name)) if name == "usize" => index,
            Ty::Int(Some(_)) => self.define(Op::Cast(index, known), ty, span, "i"),
            _ => self.open_number(index, ty, span),
        };
        match from_zero {
            true => index,
            false => self.define(Op::Binary(BinaryOp::Add, start, index), ty, span, "i"),
        }
    }

    /// `len - 1 - index`.
    fn mirrored(&mut self, len: Value, index: Value, span: Span) -> Value {
        let usize = self.types.usize();
        let one = self.define(Op::Literal("1".to_owned()), usize, span, "t");
        let last = self.define(Op::Binary(BinaryOp::Sub, len, one), usize, span, "t");
        self.define(Op::Binary(BinaryOp::Sub, last, index), usize, span, "i")
    }
}
