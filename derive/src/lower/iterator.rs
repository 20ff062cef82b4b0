//! What a `for` loop runs over: a range, the elements of a place, and what adapters make of them. Every
//! sequence has a length and an item at each index.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;
use syn::Expr;
use syn::spanned::Spanned;

use super::closure::Callable;
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
#[derive(Clone)]
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
    /// `.step_by(n)` under another adapter.
    Stepped(Box<Sequence>, Value),
    /// `.skip(n)`.
    Skip(Box<Sequence>, Value),
    /// `.take(n)`.
    Take(Box<Sequence>, Value),
    /// `.map(…)`.
    Map(Box<Sequence>, Callable),
    /// `iter::once(x)`.
    Once(Box<Item>),
    /// `iter::repeat(x)`.
    Repeat(Box<Item>),
}

/// What stands at an index.
#[derive(Clone)]
pub(super) enum Item {
    /// A number of a range.
    Value(Value),
    /// An element, by reference.
    Reference { place: Place, mutable: bool },
    /// An element, by value.
    Owned(Place),
    /// Of `.enumerate()` and `.zip(…)`.
    Pair(Box<Item>, Box<Item>),
    /// What a closure gave.
    Operand(Operand),
}

impl Sequence {
    /// From the end to the beginning.
    pub(super) fn reversed(self) -> Sequence {
        if let Sequence::Map(of, function) = self {
            return Sequence::Map(Box::new(of.reversed()), function);
        }
        if let Sequence::Rev(of) = self { *of } else { Sequence::Rev(Box::new(self)) }
    }

    /// Every `step`th item.
    pub(super) fn stepped(self, step: Value) -> Sequence {
        if let Sequence::Map(of, function) = self {
            return Sequence::Map(Box::new(of.stepped(step)), function);
        }
        Sequence::StepBy(Box::new(self), step)
    }
}

impl Lower<'_> {
    /// `a..b`.
    pub(super) fn range(&mut self, range: &syn::ExprRange) -> Option<Sequence> {
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

    /// A sequence under another adapter: the loop's own range can no longer run backwards or in steps.
    pub(super) fn inner_sequence(&mut self, sequence: Sequence, span: Span) -> Option<Sequence> {
        match sequence {
            Sequence::Map(of, function) => {
                Some(Sequence::Map(Box::new(self.inner_sequence(*of, span)?), function))
            }
            Sequence::Rev(of) => {
                let of = self.inner_sequence(*of, span)?;
                let Some(len) = self.sequence_len(&of, span) else { return self.endless(span) };
                Some(Sequence::FromEnd(Box::new(of), len))
            }
            Sequence::StepBy(of, step) => {
                Some(Sequence::Stepped(Box::new(self.inner_sequence(*of, span)?), step))
            }
            Sequence::Range { .. } | Sequence::Elements { .. } | Sequence::Parts(_) => Some(sequence),
            Sequence::Enumerate(_) | Sequence::Zip(..) | Sequence::FromEnd(..) => Some(sequence),
            Sequence::Stepped(..) | Sequence::Skip(..) | Sequence::Take(..) => Some(sequence),
            Sequence::Once(_) | Sequence::Repeat(_) => Some(sequence),
        }
    }

    /// All but the first `n` items. Of a slice, that is a part of it.
    pub(super) fn skipped(&mut self, sequence: Sequence, n: Value, span: Span) -> Option<Sequence> {
        if let Sequence::Map(of, function) = sequence {
            return Some(Sequence::Map(Box::new(self.skipped(*of, n, span)?), function));
        }
        if let Sequence::Elements { of, len, access: access @ Access::Reference { .. } } = sequence {
            let start = self.smaller(n, len, span);
            let of = of.project(Projection::Slice { start: Some(start), end: None, inclusive: false });
            let ty = self.place_type(&of);
            let of = self.named_sequence(of, access, ty, span);
            let usize = self.types.usize();
            let len = self.define(Op::Len(of.clone()), usize, span, "n");
            return Some(Sequence::Elements { of, len, access });
        }
        Some(Sequence::Skip(Box::new(self.inner_sequence(sequence, span)?), n))
    }

    /// The first `n` items.
    pub(super) fn limited(&mut self, sequence: Sequence, n: Value, span: Span) -> Option<Sequence> {
        if let Sequence::Map(of, function) = sequence {
            return Some(Sequence::Map(Box::new(self.limited(*of, n, span)?), function));
        }
        if let Sequence::Elements { of, len, access } = sequence {
            return Some(Sequence::Elements { of, len: self.smaller(n, len, span), access });
        }
        Some(Sequence::Take(Box::new(self.inner_sequence(sequence, span)?), n))
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
    pub(super) fn named_sequence(&mut self, of: Place, access: Access, ty: TypeId, span: Span) -> Place {
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
            Sequence::Enumerate(of) | Sequence::Rev(of) | Sequence::StepBy(of, _) | Sequence::Map(of, _) => {
                self.sequence_len(of, span)
            }
            Sequence::Stepped(of, step) => {
                let len = self.sequence_len(of, span)?;
                Some(self.count_method(len, quote!(.div_ceil), *step, span))
            }
            Sequence::Skip(of, n) => {
                let len = self.sequence_len(of, span)?;
                Some(self.count_method(len, quote!(.saturating_sub), *n, span))
            }
            Sequence::Take(of, n) => match self.sequence_len(of, span) {
                Some(len) => Some(self.smaller(len, *n, span)),
                None => Some(*n),
            },
            Sequence::Once(_) => {
                let usize = self.types.usize();
                Some(self.define(Op::Literal("1".to_owned()), usize, span, "n"))
            }
            Sequence::Repeat(_) => None,
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
        self.count_method(first, quote!(.min), second, span)
    }

    /// `first.method(second)` of two counts.
    fn count_method(&mut self, first: Value, method: TokenStream, second: Value, span: Span) -> Value {
        let usize = self.types.usize();
        let argument = Piece::Group(Delimiter::Parenthesis, vec![Piece::Value(second)]);
        let pieces = vec![Piece::Value(first), Piece::Tokens(method), argument];
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
            Sequence::Stepped(of, step) => {
                let at = self.index_operation(BinaryOp::Mul, index, *step, span);
                self.item(of, at, span)
            }
            Sequence::Skip(of, n) => {
                let at = self.index_operation(BinaryOp::Add, index, *n, span);
                self.item(of, at, span)
            }
            Sequence::Map(of, function) => {
                let item = self.item(of, index, span);
                Item::Operand(self.apply(function, vec![item], span))
            }
            Sequence::Once(item) | Sequence::Repeat(item) => (**item).clone(),
            Sequence::Rev(of) | Sequence::StepBy(of, _) | Sequence::Take(of, _) => self.item(of, index, span),
        }
    }

    fn range_item(&mut self, start: Value, from_zero: bool, index: Value, span: Span) -> Value {
        let ty = self.type_of(start);
        let known = self.types.peek(ty);
        let index = if let Ty::Int(Some(name)) = &known {
            if name == "usize" { index } else { self.define(Op::Cast(index, known), ty, span, "i") }
        } else {
            self.open_number(index, ty, span)
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
        self.index_operation(BinaryOp::Sub, last, index, span)
    }

    fn index_operation(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Value {
        let usize = self.types.usize();
        self.define(Op::Binary(op, left, right), usize, span, "i")
    }
}
