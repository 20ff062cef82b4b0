//! Values made of several: tuples, arrays, vectors.

use super::{Reverse, adjoint_name};
use crate::analyse::storage::is_copy;
use crate::ir::{
    BinaryOp, Block, For, LoopRecord, Op, Place, Projection, Range, Record, Stmt, Value, Variant,
};
use crate::types::Ty;

impl Reverse<'_> {
    /// `let value = (x, y);`
    pub(super) fn tuple(&mut self, value: Value, parts: &[Value], out: &mut Vec<Stmt>) {
        let Some(whole) = self.aggregate_adjoints.get(&value).cloned() else { return };
        for (index, part) in parts.iter().enumerate() {
            self.part(*part, whole.project(Projection::Field(index.to_string())), out);
        }
    }

    /// `let value = Some(x);`
    pub(super) fn variant(&mut self, value: Value, payload: Value, out: &mut Vec<Stmt>) {
        let Some(whole) = self.aggregate_adjoints.get(&value).cloned() else { return };
        self.part(payload, whole.project(Projection::Payload(Variant::Cotangent)), out);
    }

    /// `let value = [x, y];` or `vec![x, y]`.
    pub(super) fn elements(&mut self, value: Value, parts: &[Value], out: &mut Vec<Stmt>) {
        let Some(whole) = self.aggregate_adjoints.get(&value).cloned() else { return };
        for (index, part) in parts.iter().enumerate() {
            if self.activity.value(*part) {
                let index = self.emit(Op::Literal(index.to_string()), Ty::usize(), "i", out);
                self.part(*part, whole.project(Projection::Index(index)), out);
            }
        }
    }

    /// The adjoint of a component is the component of the adjoint.
    pub(super) fn part(&mut self, part: Value, place: Place, out: &mut Vec<Stmt>) {
        if !self.activity.value(part) {
            return;
        }
        let data = self.function.value(part).clone();
        if data.ty.is_float() {
            let cotangent = self.emit(Op::Load(place), data.ty.cotangent(), &adjoint_name(&data.name), out);
            self.contribute(part, cotangent, out);
        } else {
            self.hand_over(part, place, out);
        }
    }

    /// `let value = [x; n];` or `vec![x; n]`: x̄ is the sum over all elements of v̄.
    pub(super) fn repeated(&mut self, value: Value, element: Value, len: Value, out: &mut Vec<Stmt>) {
        if !self.activity.value(element) {
            return;
        }
        let Some(whole) = self.aggregate_adjoints.get(&value).cloned() else { return };
        let data = self.function.value(element).clone();
        if !data.ty.is_float() {
            self.repeated_aggregate(&whole, element, len, out);
            return;
        }
        let Some(adjoint) = self.value_adjoints.get(&element).copied() else { return };
        let add = |this: &mut Self, index: Value, body: &mut Vec<Stmt>| {
            let from = whole.project(Projection::Index(index));
            let cotangent = this.emit(Op::Load(from), data.ty.cotangent(), &adjoint_name(&data.name), body);
            body.push(Stmt::Update { place: Place::var(adjoint), op: BinaryOp::Add, value: cotangent });
        };
        self.counted(len, add, out);
    }

    /// As `repeated`, for an element that is itself an aggregate: its adjoint is collected in a zero of its shape.
    fn repeated_aggregate(&mut self, whole: &Place, element: Value, len: Value, out: &mut Vec<Stmt>) {
        let data = self.function.value(element).clone();
        let ty = data.ty.cotangent();
        let zero = self.zero_of_literal(element, out);
        let sum = self.declare_cotangent(ty.clone(), &data.name, zero, out);
        let add = |this: &mut Self, index: Value, body: &mut Vec<Stmt>| {
            let from = whole.project(Projection::Index(index));
            let read = if is_copy(&ty) { Op::Load(from) } else { Op::Take(from) };
            let cotangent = this.emit(read, ty.clone(), &adjoint_name(&data.name), body);
            body.push(Stmt::Accumulate { place: sum.clone(), value: cotangent });
        };
        self.counted(len, add, out);
        self.aggregate_adjoints.insert(element, sum);
    }

    /// A zero of the shape of `[…]`, `vec![…; n]` and what is made of them.
    fn zero_of_literal(&mut self, value: Value, out: &mut Vec<Stmt>) -> Value {
        let ty = self.function.value(value).ty.cotangent();
        let (element, len) = match self.definitions.get(&value) {
            Some(Op::VecRepeat(element, len)) => (*element, *len),
            Some(Op::Vec(parts)) if !parts.is_empty() => {
                let len = Op::Literal(parts.len().to_string());
                (parts[0], self.emit(len, Ty::usize(), "n", out))
            }
            _ => return self.emit(Op::Zero(ty.clone()), ty, "zero", out),
        };
        let zero = self.zero_of_literal(element, out);
        self.emit(Op::VecRepeat(zero, len), ty, "zeros", out)
    }

    /// `let value = tuple.field;`
    pub(super) fn field(&mut self, value: Value, tuple: Value, field: &str, out: &mut Vec<Stmt>) {
        if !self.activity.value(tuple) {
            return;
        }
        let data = self.function.value(tuple).clone();
        let cotangent = self.adjoint(value, out);
        let whole = match self.aggregate_adjoints.get(&tuple) {
            Some(whole) => whole.clone(),
            None => {
                let ty = data.ty.cotangent();
                let zero = self.emit(Op::Zero(ty.clone()), ty.clone(), "zero", out);
                let whole = self.declare_cotangent(ty, &data.name, zero, out);
                self.aggregate_adjoints.insert(tuple, whole.clone());
                whole
            }
        };
        self.add_to_place(whole.project(Projection::Field(field.to_owned())), cotangent, out);
    }

    /// `for i in 0..len { … }` in the reverse sweep.
    pub(super) fn counted(
        &mut self,
        len: Value,
        body: impl FnOnce(&mut Self, Value, &mut Vec<Stmt>),
        out: &mut Vec<Stmt>,
    ) {
        let start = self.emit(Op::Literal("0".to_owned()), Ty::usize(), "start", out);
        self.loop_over(start, len, body, out);
    }

    /// `for i in start..end { … }` in the reverse sweep.
    pub(super) fn loop_over(
        &mut self,
        start: Value,
        end: Value,
        body: impl FnOnce(&mut Self, Value, &mut Vec<Stmt>),
        out: &mut Vec<Stmt>,
    ) {
        let index = self.function.new_value(Ty::usize(), "i");
        let mut stmts = Vec::new();
        body(self, index, &mut stmts);
        out.push(Stmt::For(For {
            count: None,
            index,
            range: Range { start, end, inclusive: false, adapters: Vec::new() },
            body: Block { stmts, results: Vec::new(), diverges: false },
            record: None,
        }));
    }

    /// A record without fields, to be filled in by the residual analysis; its store pairs the two sweeps.
    pub(super) fn empty_record(&mut self, hint: &str) -> Record {
        Record { store: self.function.new_var(Ty::Unknown, hint, true), fields: Vec::new() }
    }

    /// The same for a loop.
    pub(super) fn empty_loop_record(&mut self) -> LoopRecord {
        LoopRecord { record: self.empty_record("saved"), nested: false, extend: false, by_index: false }
    }
}
