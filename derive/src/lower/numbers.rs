//! Numbers of a range that runs beside another sequence, `zip(1..)`. They are made from the loop's own index,
//! and their type comes from their use, so that it is only known at the end.

use crate::table::Map;

use proc_macro2::Span;

use super::context::Lower;
use super::infer::TypeId;
use crate::ir::{Block, Op, Stmt, Value};
use crate::types::Ty;

impl Lower<'_> {
    /// The index as a number of a type that is not known yet.
    pub(super) fn open_number(&mut self, index: Value, ty: TypeId, span: Span) -> Value {
        let number = self.define(Op::Cast(index, Ty::Int(None)), ty, span, "i");
        self.numbers.push(number);
        number
    }

    /// Gives each of them its type; one that is `usize` is the index itself.
    pub(super) fn settle_numbers(&mut self, body: &mut Block) {
        let numbers = std::mem::take(&mut self.numbers);
        let numbers: Map<_, _> =
            numbers.into_iter().map(|value| (value, self.settled_number(value))).collect();
        let mut indices = Map::default();
        self.settle_in(body, &numbers, &mut indices);
        body.visit_uses_mut(&mut |value| {
            while let Some(index) = indices.get(value) {
                *value = *index;
            }
        });
    }

    /// As the compiler does, `i32` where nothing decides.
    fn settled_number(&mut self, number: Value) -> Ty {
        let ty = self.type_of(number);
        if !self.types.is_tied(ty) && matches!(self.types.peek(ty), Ty::Int(None)) {
            let fallback = self.types.of(&Ty::Int(Some("i32".to_owned())));
            self.types.unify(ty, fallback);
        }
        self.types.peek(ty)
    }

    fn settle_in(&mut self, block: &mut Block, numbers: &Map<Value, Ty>, indices: &mut Map<Value, Value>) {
        block.stmts.retain_mut(|stmt| {
            let Stmt::Let { value, op: Op::Cast(index, target) } = stmt else { return true };
            match numbers.get(value) {
                Some(Ty::Int(Some(name))) if name == "usize" => {
                    indices.insert(*value, *index);
                    self.hand_name(*value, *index);
                    false
                }
                Some(ty) => {
                    *target = ty.clone();
                    true
                }
                None => true,
            }
        });
        let inner = block.stmts.iter_mut().flat_map(Stmt::blocks_mut);
        inner.for_each(|block| self.settle_in(block, numbers, indices));
    }

    /// The user's name of a number becomes that of the index.
    fn hand_name(&mut self, from: Value, to: Value) {
        let name = self.draft(from).name.take();
        let index = self.draft(to);
        index.name = index.name.take().or(name);
    }
}
