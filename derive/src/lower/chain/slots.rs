//! Where a fold keeps what it has so far: a variable for each part of a tuple, so that nothing is packed and unpacked.

use std::cell::RefCell;

use proc_macro2::Span;

use crate::diagnostics;
use crate::ir::{Place, Projection, Stmt, Value, Var};
use crate::lower::context::Lower;
use crate::lower::iterator::Item;
use crate::lower::operand::Operand;
use crate::types::Ty;

/// What is kept.
#[derive(Clone, Debug)]
pub(super) enum Slot {
    /// A value.
    Var(Var),
    /// The parts of a tuple.
    Tuple(Vec<Slot>),
    /// A reference: its place, in which these variables hold the indices.
    Place(Place, Vec<Var>),
}

/// What is kept, of which the first item decides what it looks like.
pub(super) type Kept = RefCell<Option<Slot>>;

impl Lower<'_> {
    /// Variables that begin with these values.
    pub(super) fn slot_with(&mut self, init: Operand, span: Span) -> Slot {
        if let Operand::Tuple(parts) = init {
            return Slot::Tuple(parts.into_iter().map(|part| self.slot_with(part, span)).collect());
        }
        let value = self.evaluate(init, span);
        Slot::Var(self.materialise(value, "acc", true))
    }

    /// What is kept there.
    pub(super) fn kept(&mut self, slot: &Slot, span: Span) -> Operand {
        match slot {
            Slot::Var(var) => Operand::Value(self.load(Place::var(*var), span)),
            Slot::Tuple(parts) => Operand::Tuple(parts.iter().map(|part| self.kept(part, span)).collect()),
            Slot::Place(place, indices) => {
                let indices: Vec<_> = indices.iter().map(|var| self.load(Place::var(*var), span)).collect();
                Operand::Reference { place: with_operands(place, &indices), mutable: false }
            }
        }
    }

    /// Whether what is kept is still there when it was looked at.
    pub(super) fn is_copied(&mut self, slot: &Slot) -> bool {
        match slot {
            Slot::Var(var) => !self.is_place_of_aggregate(&Place::var(*var)),
            Slot::Tuple(parts) => parts.iter().all(|part| self.is_copied(part)),
            Slot::Place(..) => true,
        }
    }

    /// The same for who only looks at it: what is no number is not moved out.
    pub(super) fn kept_by_reference(&mut self, slot: &Slot, span: Span) -> Operand {
        match slot {
            Slot::Var(var) if self.is_place_of_aggregate(&Place::var(*var)) => {
                Operand::Reference { place: Place::var(*var), mutable: false }
            }
            Slot::Tuple(parts) => {
                Operand::Tuple(parts.iter().map(|part| self.kept_by_reference(part, span)).collect())
            }
            Slot::Var(_) | Slot::Place(..) => self.kept(slot, span),
        }
    }

    /// Keeps an item, in variables that are declared later if it is the first.
    pub(super) fn keep_item(&mut self, kept: &Kept, item: Item, span: Span) {
        let operand = self.given_item(item, span);
        let known = kept.borrow().clone();
        match known {
            Some(slot) => self.keep(&slot, operand, span),
            None => {
                let slot = self.keep_first(operand, span);
                *kept.borrow_mut() = Some(slot);
            }
        }
    }

    fn keep_first(&mut self, operand: Operand, span: Span) -> Slot {
        match operand {
            Operand::Tuple(parts) => {
                Slot::Tuple(parts.into_iter().map(|part| self.keep_first(part, span)).collect())
            }
            Operand::Reference { place, mutable: false } if self.is_place_of_aggregate(&place) => {
                let place = self.behind_views(&place);
                let usize = self.types.usize();
                let indices: Vec<_> =
                    place.operands().iter().map(|_| self.new_var(usize, "at", true)).collect();
                self.keep_indices(&place, &indices);
                Slot::Place(place, indices)
            }
            Operand::Value(_)
            | Operand::Reference { .. }
            | Operand::Function(_)
            | Operand::Iterator(_)
            | Operand::Unit => {
                let value = self.evaluate(operand, span);
                let var = self.new_var(self.type_of(value), "found", true);
                self.push(Stmt::Store { place: Place::var(var), value });
                Slot::Var(var)
            }
        }
    }

    pub(super) fn is_place_of_aggregate(&mut self, place: &Place) -> bool {
        let ty = self.place_type(place);
        let ty = self.types.peel(ty);
        self.is_aggregate(ty) || matches!(self.types.peek(ty), Ty::Named(_) | Ty::Struct(_))
    }

    fn keep_indices(&mut self, place: &Place, indices: &[Var]) {
        for (value, var) in place.operands().into_iter().zip(indices) {
            self.push(Stmt::Store { place: Place::var(*var), value });
        }
    }

    /// Keeps something else. All parts are evaluated before the first is written.
    pub(super) fn keep(&mut self, slot: &Slot, operand: Operand, span: Span) {
        let mut stores = Vec::new();
        self.evaluate_into(slot, operand, span, &mut stores);
        for (var, value) in stores {
            self.types.unify(self.type_of_var(var), self.type_of(value));
            self.push(Stmt::Store { place: Place::var(var), value });
        }
    }

    fn evaluate_into(&mut self, slot: &Slot, operand: Operand, span: Span, stores: &mut Vec<(Var, Value)>) {
        match (slot, operand) {
            (Slot::Var(var), operand) => stores.push((*var, self.evaluate(operand, span))),
            (Slot::Tuple(slots), operand) => {
                let parts = self.take_apart(operand, slots.len(), span);
                for (slot, part) in slots.iter().zip(parts) {
                    self.evaluate_into(slot, part, span, stores);
                }
            }
            (Slot::Place(place, indices), Operand::Reference { place: other, mutable: false }) => {
                let other = self.behind_views(&other);
                let values = other.operands();
                if with_operands(&other, &place.operands()) != *place {
                    self.errors.push(diagnostics::stored_reference(span));
                    return;
                }
                stores.extend(indices.iter().copied().zip(values));
            }
            (Slot::Place(..), _) => self.errors.push(diagnostics::stored_reference(span)),
        }
    }

    /// Declares before a loop what is kept in it; nothing reads it unless something was.
    pub(super) fn declare_kept(&mut self, at: usize, kept: &Kept) {
        let mut vars = Vec::new();
        if let Some(slot) = &*kept.borrow() {
            vars_of(slot, &mut vars);
        }
        self.before(at, |lower| vars.into_iter().for_each(|var| lower.declare_unset(var)));
    }
}

fn vars_of(slot: &Slot, vars: &mut Vec<Var>) {
    match slot {
        Slot::Var(var) => vars.push(*var),
        Slot::Tuple(parts) => parts.iter().for_each(|part| vars_of(part, vars)),
        Slot::Place(_, indices) => vars.extend(indices),
    }
}

/// The place with other indices.
fn with_operands(place: &Place, operands: &[Value]) -> Place {
    let mut operands = operands.iter().copied();
    let mut place = place.clone();
    for projection in &mut place.projections {
        match projection {
            Projection::Index(index) => *index = operands.next().unwrap_or(*index),
            Projection::Slice { start, end, inclusive: _ } => {
                for bound in [start, end].into_iter().flatten() {
                    *bound = operands.next().unwrap_or(*bound);
                }
            }
            Projection::Field(_) | Projection::Deref | Projection::Payload(_) => {}
        }
    }
    place
}
