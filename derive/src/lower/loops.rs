//! `for` over ranges and over the elements of slices, arrays and vectors: always a loop over an index.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{ExprForLoop, Pat};

use super::context::{Bound, Lower};
use super::iterator::{Item, Sequence};
use super::operand::Operand;
use crate::diagnostics;
use crate::ir::{Adapter, For, Op, Place, Projection, Range, Stmt, Value};

impl Lower<'_> {
    pub(super) fn for_loop(&mut self, repeat: &ExprForLoop) -> Operand {
        if let Some(label) = &repeat.label {
            self.errors.push(diagnostics::label(label.span()));
        }
        let Some(sequence) = self.sequence(&repeat.expr) else {
            self.unreadable_loop(repeat);
            return Operand::Unit;
        };
        let (of, adapters) = outermost(sequence);
        match of {
            Sequence::Range { start, from_zero: _, end: Some(end), inclusive } => {
                self.range_loop(repeat, Range { start, end, inclusive, adapters });
            }
            of => self.element_loop(repeat, &of, adapters),
        }
        Operand::Unit
    }

    /// `for i in a..b`: the index is the user's.
    fn range_loop(&mut self, repeat: &ExprForLoop, range: Range) {
        let index = self.new_value(self.type_of(range.start), repeat.pat.span(), "i");
        self.looped(index, range, |lower| {
            lower.bind_pattern(&repeat.pat, Operand::Value(index));
            lower.statements(&repeat.body.stmts, false);
        });
    }

    /// `for x in xs`: the index is ours, and `x` another name for `xs[i]`.
    fn element_loop(&mut self, repeat: &ExprForLoop, sequence: &Sequence, adapters: Vec<Adapter>) {
        let span = repeat.expr.span();
        let Some(end) = self.sequence_len(sequence, span) else {
            self.endless(span);
            return;
        };
        let usize = self.types.usize();
        let start = self.define(Op::Literal("0".to_owned()), usize, span, "t");
        let index = self.new_value(usize, repeat.pat.span(), "i");
        self.looped(index, Range { start, end, inclusive: false, adapters }, |lower| {
            let item = lower.item(sequence, index, span);
            lower.bind_item(&repeat.pat, item);
            lower.statements(&repeat.body.stmts, false);
        });
    }

    /// Looks for further errors in the body of a loop that was rejected.
    fn unreadable_loop(&mut self, repeat: &ExprForLoop) {
        let dummy = self.dummy(repeat.pat.span());
        self.loops += 1;
        self.in_block(|lower| {
            lower.bind_pattern(&repeat.pat, Operand::Value(dummy));
            lower.statements(&repeat.body.stmts, false);
        });
        self.loops -= 1;
    }

    fn looped(&mut self, index: Value, range: Range, fill: impl FnOnce(&mut Self)) {
        self.loops += 1;
        let (body, ()) = self.in_block(fill);
        self.loops -= 1;
        self.push(Stmt::For(For { index, range, body, record: None }));
    }

    /// Binds what the loop is at. Pairs are taken apart; elements become names of their places.
    fn bind_item(&mut self, pat: &Pat, item: Item) {
        match (pat, item) {
            (Pat::Wild(_), _) => {}
            (Pat::Paren(paren), item) => self.bind_item(&paren.pat, item),
            (Pat::Tuple(tuple), Item::Pair(first, second)) if tuple.elems.len() == 2 => {
                for (pat, item) in tuple.elems.iter().zip([*first, *second]) {
                    self.bind_item(pat, item);
                }
            }
            (Pat::Ident(name), Item::Reference { place, mutable }) if is_plain(name) && !is_slice(&place) => {
                self.bind(&name.ident.to_string(), Bound::Alias { place, mutable });
            }
            (Pat::Reference(pattern), Item::Reference { place, mutable: true })
                if pattern.mutability.is_some() =>
            {
                let value = self.load(place, pattern.span());
                self.bind_pattern(&pattern.pat, Operand::Value(value));
            }
            (Pat::Ident(name), Item::Owned(place)) if name.mutability.is_some() => {
                let value = self.copied(Operand::Reference { place, mutable: false }, pat.span());
                self.bind_pattern(pat, Operand::Value(value));
            }
            (pat, item) => {
                let operand = self.item_operand(item, pat.span());
                self.bind_pattern(pat, operand);
            }
        }
    }

    fn item_operand(&mut self, item: Item, span: Span) -> Operand {
        match item {
            Item::Value(value) => Operand::Value(value),
            Item::Reference { place, mutable } => Operand::Reference { place, mutable },
            Item::Owned(place) => {
                let ty = self.place_type(&place);
                match self.is_aggregate(ty) {
                    true => Operand::Reference { place, mutable: false },
                    false => self.read_place(place, None, span),
                }
            }
            Item::Pair(first, second) => {
                Operand::Tuple(vec![self.item_operand(*first, span), self.item_operand(*second, span)])
            }
        }
    }
}

/// Whether the place is a part of a slice, which gets a name of its own.
fn is_slice(place: &Place) -> bool {
    matches!(place.projections.last(), Some(Projection::Slice { .. }))
}

fn is_plain(name: &syn::PatIdent) -> bool {
    name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none()
}

/// The adapters that can stay on the loop's own range, in the order in which they were written.
fn outermost(mut sequence: Sequence) -> (Sequence, Vec<Adapter>) {
    let mut adapters = Vec::new();
    loop {
        sequence = match sequence {
            Sequence::Rev(of) => {
                adapters.push(Adapter::Rev);
                *of
            }
            Sequence::StepBy(of, step) => {
                adapters.push(Adapter::StepBy(step));
                *of
            }
            other => {
                adapters.reverse();
                return (other, adapters);
            }
        };
    }
}
