//! Snapshots: one copy of what the inner loop of a nest runs over, where the array is overwritten only after the
//! nest. A record would hold the same elements again for each outer iteration.

use crate::table::Set;

use super::Plan;
use crate::ir::{Adapter, BinaryOp, For, Op, Place, Projection, Stmt, Value, ValueData, Var, VarData};
use crate::types::Ty;

/// What is known of a loop of the forward sweep.
pub(super) struct Loop {
    pub(super) index: Value,
    /// Its length, if it is `0..len` and does not end early.
    pub(super) len: Option<Value>,
    /// Whether it runs through a range to its end.
    pub(super) is_counted: bool,
    /// Whether the index is the number of the iteration, and so of the entry of a record.
    pub(super) by_index: bool,
    /// The stores of the regions around it.
    region: Vec<Var>,
    /// The variables that it writes or declares.
    changed: Set<Var>,
}

/// A copy of a part of an array.
pub(super) struct Snapshot {
    /// The store of the loop before which it is made.
    pub(super) before: Var,
    /// The array.
    of: Var,
    start: Option<Value>,
    len: Value,
    pub(super) var: Var,
    pub(super) data: VarData,
}

impl Plan<'_> {
    pub(super) fn loop_of(&self, stmt: &Stmt, region: &[Var]) -> Option<Loop> {
        let index = stmt.loop_index()?;
        let mut changed: Set<Var> = Set::default();
        for block in stmt.blocks() {
            block.for_each(&mut |stmt| {
                let new = stmt.new_vars();
                // What a view shows is written where something is stored through it.
                if new.is_empty() {
                    changed.extend(stmt.written().iter().map(|place| self.storage.root(place)));
                }
                changed.extend(new);
            });
        }
        let region = region.to_vec();
        let Stmt::For(each) = stmt else {
            return Some(Loop { index, len: None, is_counted: false, by_index: true, region, changed });
        };
        let is_counted = each.body.results.is_empty();
        let is_plain = self.starts_at_zero(each) && !each.range.inclusive;
        let is_usize = matches!(&self.function.value(index).ty, Ty::Int(Some(name)) if name == "usize");
        let only_reversed = each.range.adapters.iter().all(|adapter| *adapter == Adapter::Rev);
        let len = (is_counted && is_plain && only_reversed).then_some(each.range.end);
        // The reverse of an inclusive range that ends early counts from zero as well.
        let counts = is_plain || !is_counted && self.starts_at_zero(each);
        let by_index = counts && is_usize && each.range.adapters.is_empty();
        Some(Loop { index, len, is_counted, by_index, region, changed })
    }

    fn starts_at_zero(&self, each: &For) -> bool {
        self.definitions
            .get(&each.range.start)
            .is_some_and(|definition| matches!(&definition.op, Some(Op::Literal(text)) if text == "0"))
    }

    /// Makes the value a load from a snapshot, if it is an element that a nest of loops runs over again and again.
    pub(super) fn read_from_snapshot(&mut self, value: Value) -> bool {
        let Some((nest, of, start, len)) = self.repeated_read(value) else { return false };
        let known = |snapshot: &&Snapshot| {
            (snapshot.before, snapshot.of, snapshot.start, snapshot.len) == (nest, of, start, len)
        };
        let var = match self.snapshots.iter().find(known) {
            Some(snapshot) => snapshot.var,
            None => self.snapshot(nest, of, start, len),
        };
        let Some(definition) = self.definitions.get_mut(&value) else { return false };
        let innermost = definition.region.last().and_then(|store| self.loops.get(store));
        let Some(index) = innermost.map(|innermost| innermost.index) else { return false };
        definition.op = Some(Op::Load(Place::var(var).project(Projection::Index(index))));
        true
    }

    fn snapshot(&mut self, before: Var, of: Var, start: Option<Value>, len: Value) -> Var {
        let var = Var((self.function.vars.len() + self.snapshots.len()) as u32);
        let array = self.function.var(of);
        let element = array.ty.element().cloned().unwrap_or(Ty::Unknown);
        let name = format!("{}_then", array.name);
        let data = VarData { ty: Ty::Vec(Box::new(element)), name, mutable: false, named_by_user: false };
        self.snapshots.push(Snapshot { before, of, start, len, var, data });
        var
    }

    /// For `array[j]` or `array[start + j]` in the innermost of several loops, `for j in 0..len`: the outermost
    /// loop around it that leaves the array alone, the array, `start` and `len`.
    fn repeated_read(&self, value: Value) -> Option<(Var, Var, Option<Value>, Value)> {
        let definition = self.definitions.get(&value)?;
        let Some(Op::Load(place)) = &definition.op else { return None };
        let [Projection::Index(index)] = place.projections.as_slice() else { return None };
        let innermost = self.loops.get(definition.region.last()?)?;
        let start = self.offset(*index, innermost.index)?;
        let len = innermost.len?;
        // From the inside outwards, as long as there are only loops that leave the array alone.
        let around = definition.region.iter().rev().map_while(|store| {
            let around = self.loops.get(store)?;
            (!around.changed.contains(&place.root)).then_some((*store, around))
        });
        let around: Vec<_> = around.collect();
        let (nest, outermost) = *around.last()?;
        let is_outside = |value: Value| {
            self.definitions
                .get(&value)
                .is_none_or(|definition| outermost.region.starts_with(&definition.region))
        };
        let is_known = is_outside(len) && start.is_none_or(is_outside);
        (around.len() > 1 && is_known && self.function.var(place.root).ty.element()?.is_scalar())
            .then_some((nest, place.root, start, len))
    }

    /// `Some(None)` for the index itself, `Some(Some(start))` for `start + index`.
    fn offset(&self, value: Value, index: Value) -> Option<Option<Value>> {
        if value == index {
            return Some(None);
        }
        let Op::Binary(BinaryOp::Add, x, y) = self.definitions.get(&value)?.op.as_ref()? else { return None };
        let start = if *y == index { Some(*x) } else { (*x == index).then_some(*y) };
        start.map(Some)
    }

    /// The snapshots that are made in a region.
    pub(super) fn snapshots_in(&self, region: Option<Var>) -> impl Iterator<Item = &Snapshot> {
        self.snapshots.iter().filter(move |snapshot| {
            self.loops.get(&snapshot.before).is_some_and(|nest| nest.region.last().copied() == region)
        })
    }

    pub(super) fn is_snapshot(&self, op: &Op) -> bool {
        matches!(op, Op::Load(place) if self.snapshots.iter().any(|snapshot| snapshot.var == place.root))
    }
}

impl Snapshot {
    pub(super) fn make(&self, values: &mut Vec<ValueData>) -> [Stmt; 2] {
        let data = ValueData { ty: self.data.ty.clone(), name: self.data.name.clone(), named_by_user: false };
        values.push(data);
        let value = Value(values.len() as u32 - 1);
        let op = Op::Snapshot { place: Place::var(self.of), start: self.start, len: self.len };
        [Stmt::Let { value, op }, Stmt::Declare { var: self.var, init: Some(value) }]
    }
}
