//! Which primal values the reverse sweep keeps, and where.
//!
//! After simplification the reverse sweep names exactly those primal values that it needs. Values of the
//! function's outermost region are captured by the backward function as they are. For a value of a loop body
//! or of an arm there are two ways: it is *recorded* in the region's record, or it is *computed again* from
//! values that are there anyway. A value is computed again if that takes a few cheap operations on constants,
//! loop indices, captured or recorded values and places that still hold what they held (see
//! [`crate::analyse::storage`]); a load from an unchanged array costs no more than one from a record. Values
//! are looked at in the order of their definitions, so that a chain such as y, 1 − y records y alone.
//!
//! A nest of loops that reads `h[j]` in each inner iteration, where `h` is overwritten only after the nest, would
//! record the same elements again in each outer iteration. There the forward sweep makes one *snapshot* of what
//! the inner loop runs over (measured on an LSTM: 3 times faster, 1/30 of the memory).

mod snapshot;

use crate::table::{Map, Set};
use std::collections::{BTreeMap, BTreeSet};

use crate::analyse::storage::Storage;
use crate::ir::{
    BinaryOp, Binding, Block, BranchRecord, For, Function, If, LoopRecord, Op, Record, Residual, Split, Stmt,
    Value, ValueData, Var, While,
};
use snapshot::{Loop, Snapshot};

/// How much may be spent to compute a value again instead of recording it: one unit is about a load.
const BUDGET: u32 = 6;
/// More than any budget.
const TOO_MUCH: u32 = 1000;

/// Fills in the records of both sweeps.
pub fn keep(split: &mut Split, storage: &Storage) {
    let plan = Plan::new(&split.function, storage, &split.forward, &split.backward);
    let mut records = Records::default();
    let mut values = split.function.values.clone();
    plan.write_forward(&mut split.forward, Around::Nothing, &mut records, &mut values);
    plan.write_reverse(&mut split.backward, None, &records, &mut values);
    split.function.vars.extend(plan.snapshots.into_iter().map(|snapshot| snapshot.data));
    split.function.values = values;
    forget_counts(&mut split.forward, &split.backward.uses().into_iter().collect());
    split.loop_stores = records.hoisted;
    split.rereads = rereads(&split.function, &split.backward);
}

/// The finished records, by store.
#[derive(Default)]
struct Records {
    arms: Map<Var, Record>,
    loops: Map<Var, LoopRecord>,
    /// The stores of loops inside something.
    hoisted: Vec<Var>,
}

/// What stands around a statement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Nothing,
    /// Branches only: it is run at most once.
    Branches,
    Loops,
}

impl Around {
    /// The same for what stands in the statement.
    fn inside(self, stmt: &Stmt) -> Around {
        match (self, stmt) {
            (Around::Nothing, Stmt::If(_)) => Around::Branches,
            (_, Stmt::For(_) | Stmt::While(_)) => Around::Loops,
            (around, _) => around,
        }
    }
}

/// Where and how a primal value is defined.
struct Definition {
    /// Position in the order of definitions.
    order: usize,
    /// The stores of the regions around it, outermost first.
    region: Vec<Var>,
    /// How to compute it; `None` for indices and results of branches and calls.
    op: Option<Op>,
    /// Whether it is the index of its region's loop, which the reverse loop has, too.
    is_index: bool,
}

struct Plan<'a> {
    function: &'a Function,
    storage: &'a Storage,
    definitions: Map<Value, Definition>,
    recorded: Set<Value>,
    /// Values to compute again, by order of definition.
    again: BTreeMap<usize, Value>,
    /// For the store of each arm, the region around its branch.
    parents: Map<Var, Option<Var>>,
    /// Stores of arms that have a record.
    branches: Set<Var>,
    /// The loops, by store.
    loops: Map<Var, Loop>,
    snapshots: Vec<Snapshot>,
}

impl<'a> Plan<'a> {
    fn new(function: &'a Function, storage: &'a Storage, forward: &Block, backward: &Block) -> Plan<'a> {
        let mut plan = Plan {
            function,
            storage,
            definitions: Map::default(),
            recorded: Set::default(),
            again: BTreeMap::new(),
            parents: Map::default(),
            branches: Set::default(),
            loops: Map::default(),
            snapshots: Vec::new(),
        };
        plan.define(forward, &mut Vec::new(), &mut 0);
        plan.decide(backward);
        plan
    }

    fn define(&mut self, block: &Block, region: &mut Vec<Var>, next: &mut usize) {
        for stmt in &block.stmts {
            let op = stmt.as_let().map(|(_, op)| self.without_views(op));
            let index = stmt.loop_index();
            for value in stmt.defined().into_iter().filter(|value| Some(*value) != index) {
                *next += 1;
                let region = region.clone();
                let definition = Definition { order: *next, region, op: op.clone(), is_index: false };
                self.definitions.insert(value, definition);
            }
            for (inner, store) in regions(stmt) {
                match index {
                    Some(_) => self.loops.extend(self.loop_of(stmt, region).map(|each| (store, each))),
                    None => self.parents.extend([(store, region.last().copied())]),
                }
                region.push(store);
                self.define_index(index, region, next);
                self.define(inner, region, next);
                region.pop();
            }
        }
    }

    fn define_index(&mut self, index: Option<Value>, region: &[Var], next: &mut usize) {
        let Some(index) = index else { return };
        *next += 1;
        let definition = Definition { order: *next, region: region.to_vec(), op: None, is_index: true };
        self.definitions.insert(index, definition);
    }

    fn without_views(&self, op: &Op) -> Op {
        let mut op = op.clone();
        op.visit_places_mut(&mut |place| *place = self.storage.expand(place));
        op
    }

    /// Decides for everything that the reverse sweep uses.
    fn decide(&mut self, backward: &Block) {
        let mut used = BTreeSet::new();
        let mut conditions = Vec::new();
        self.uses(backward, 0, &mut used, &mut conditions);
        used.into_iter().for_each(|(_, value)| self.provide(value));
        // Inner branches first: a condition that has to be recorded gives the arm around it a record.
        conditions.sort_by_key(|(depth, ..)| std::cmp::Reverse(*depth));
        for (_, condition, stores) in conditions {
            let kept: Vec<Var> = stores.into_iter().filter(|store| self.has_fields(*store)).collect();
            if kept.is_empty() {
                self.provide(condition);
            }
            self.branches.extend(kept);
        }
    }

    fn uses(
        &self,
        block: &Block,
        depth: usize,
        used: &mut BTreeSet<(usize, Value)>,
        conditions: &mut Vec<(usize, Value, Vec<Var>)>,
    ) {
        for stmt in &block.stmts {
            match stmt.as_branch().filter(|branch| branch.record.is_some()) {
                Some(branch) => conditions.push((depth, branch.condition, inner_stores(stmt))),
                None => {
                    used.extend(stmt.own_operands().into_iter().filter_map(|value| self.ordered(value)));
                }
            }
            stmt.blocks().into_iter().for_each(|inner| self.uses(inner, depth + 1, used, conditions));
        }
        used.extend(block.results.iter().filter_map(|value| self.ordered(*value)));
    }

    fn ordered(&self, value: Value) -> Option<(usize, Value)> {
        self.definitions.get(&value).map(|definition| (definition.order, value))
    }

    /// Sees to it that the value is there in the reverse of its region.
    fn provide(&mut self, value: Value) {
        if self.is_there(value) {
            return;
        }
        let Some(definition) = self.definitions.get(&value) else { return };
        let order = definition.order;
        if self.cost(value) > BUDGET && !self.read_from_snapshot(value) {
            self.recorded.insert(value);
            return;
        }
        let operands = self.definitions.get(&value).and_then(|definition| definition.op.as_ref());
        let operands = operands.map(Op::operands).unwrap_or_default();
        operands.into_iter().for_each(|operand| self.provide(operand));
        self.again.insert(order, value);
    }

    /// Whether the value is there without any further provision.
    fn is_there(&self, value: Value) -> bool {
        let Some(definition) = self.definitions.get(&value) else { return true };
        definition.region.is_empty()
            || definition.is_index
            || self.recorded.contains(&value)
            || self.again.contains_key(&definition.order)
    }

    /// What it costs to compute the value from what is there.
    fn cost(&self, value: Value) -> u32 {
        if self.is_there(value) {
            return 0;
        }
        let Some(op) = self.definitions.get(&value).and_then(|definition| definition.op.as_ref()) else {
            return TOO_MUCH;
        };
        let own = self.own_cost(value, op);
        if own > BUDGET {
            return own;
        }
        op.operands().into_iter().map(|operand| self.cost(operand)).fold(own, u32::saturating_add)
    }

    fn own_cost(&self, value: Value, op: &Op) -> u32 {
        let is_float = self.function.value(value).ty.is_float();
        match op {
            Op::Literal(_) | Op::Constant(_) | Op::Unset => 0,
            Op::Load(_) | Op::Len(_) if self.storage.stable_loads.contains(&value) => 1,
            Op::Load(_) if self.is_snapshot(op) => 1,
            Op::Unary(..) | Op::Cast(..) => 1,
            Op::Binary(BinaryOp::Div | BinaryOp::Rem, ..) => {
                if is_float {
                    TOO_MUCH
                } else {
                    2
                }
            }
            Op::Binary(..) => u32::from(is_float),
            Op::Load(_)
            | Op::Borrow(_)
            | Op::Take(_)
            | Op::Pop { .. }
            | Op::Remove { .. }
            | Op::Copy(_)
            | Op::Len(_)
            | Op::Rule { .. }
            | Op::Strong { .. }
            | Op::Step { .. } => TOO_MUCH,
            Op::Tuple(_) | Op::Function { .. } | Op::Struct { .. } | Op::Uncast(_) => TOO_MUCH,
            Op::Array(_) | Op::ArrayRepeat(..) | Op::Vec(_) | Op::VecRepeat(..) => TOO_MUCH,
            Op::Field(..) | Op::Call(_) | Op::StopGradient(..) | Op::Opaque(_) | Op::Clone(_) => TOO_MUCH,
            Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) => TOO_MUCH,
            Op::Zero(_) | Op::ZeroLike(_) | Op::SavePrimal { .. } | Op::Snapshot { .. } => TOO_MUCH,
        }
    }

    fn has_fields(&self, store: Var) -> bool {
        self.recorded.iter().any(|value| self.is_in(value, store))
            || self.snapshots_in(Some(store)).next().is_some()
            || self.branches.iter().any(|inner| self.parents.get(&inner) == Some(&Some(store)))
    }

    fn is_in(&self, value: Value, store: Var) -> bool {
        self.definitions.get(&value).is_some_and(|definition| definition.region.last() == Some(&store))
    }

    /// The fields of a region's record: its recorded values and the stores of its branches.
    fn fields(&self, store: Var, body: &Block) -> Vec<Residual> {
        let mut values: Vec<_> = self.recorded.iter().filter(|value| self.is_in(*value, store)).collect();
        values.sort_by_key(|value| self.definitions.get(value).map(|definition| definition.order));
        let branches = body.stmts.iter().filter(|stmt| matches!(stmt, Stmt::If(_))).flat_map(inner_stores);
        let branches = branches.filter(|inner| self.branches.contains(inner));
        let snapshots = self.snapshots_in(Some(store)).map(|snapshot| Residual::Snapshot(snapshot.var));
        values
            .into_iter()
            .map(Residual::Value)
            .chain(branches.map(Residual::Branch))
            .chain(snapshots)
            .collect()
    }

    fn write_forward(
        &self,
        block: &mut Block,
        around: Around,
        records: &mut Records,
        values: &mut Vec<ValueData>,
    ) {
        for mut stmt in std::mem::take(&mut block.stmts) {
            let inside = around.inside(&stmt);
            for inner in stmt.blocks_mut() {
                self.write_forward(inner, inside, records, values);
            }
            let store = inner_stores(&stmt).first().copied();
            for snapshot in self.snapshots.iter().filter(|snapshot| Some(snapshot.before) == store) {
                block.stmts.extend(snapshot.make(values));
            }
            match &mut stmt {
                Stmt::If(branch) => self.write_branch(branch, records),
                Stmt::For(For { body, record, .. }) | Stmt::While(While { body, record, .. }) => {
                    *record = self.loop_record(record.take(), body, around, records);
                }
                Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::Store { .. } => {}
                Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => {}
                Stmt::SplitView { .. } | Stmt::Change(_) => {}
                Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
            }
            block.stmts.push(stmt);
        }
    }

    fn write_branch(&self, branch: &mut If, records: &mut Records) {
        let Some(record) = branch.record.take() else { return };
        let then = self.filled(record.then, &branch.then);
        let otherwise = self.filled(record.otherwise, &branch.otherwise);
        let both = then.iter().chain(&otherwise);
        records.arms.extend(both.map(|record| (record.store, record.clone())));
        branch.record =
            (then.is_some() || otherwise.is_some()).then_some(BranchRecord { then, otherwise, last: false });
    }

    fn loop_record(
        &self,
        record: Option<LoopRecord>,
        body: &Block,
        around: Around,
        records: &mut Records,
    ) -> Option<LoopRecord> {
        let record = self.filled(record.map(|record| record.record), body)?;
        let (store, nested) = (record.store, around == Around::Loops);
        let each = self.loops.get(&store)?;
        let extend = each.is_counted && can_extend(self.function, body);
        records.hoisted.extend((around != Around::Nothing).then_some(store));
        let record = LoopRecord { record, nested, extend, by_index: each.by_index };
        records.loops.insert(store, record.clone());
        Some(record)
    }

    fn filled(&self, record: Option<Record>, body: &Block) -> Option<Record> {
        let store = record?.store;
        let fields = self.fields(store, body);
        (!fields.is_empty()).then_some(Record { store, fields })
    }

    /// Gives the regions of the reverse sweep the same records, and what they compute again.
    fn write_reverse(
        &self,
        block: &mut Block,
        region: Option<Var>,
        records: &Records,
        values: &mut Vec<ValueData>,
    ) {
        for stmt in &mut block.stmts {
            let stores = inner_stores(stmt);
            for (inner, store) in stmt.blocks_mut().into_iter().zip(stores) {
                self.write_reverse(inner, Some(store), records, values);
            }
            match stmt {
                Stmt::If(If { record, .. }) => {
                    *record = record.take().and_then(|record| records.branch(record))
                }
                Stmt::For(For { record, .. }) | Stmt::While(While { record, .. }) => {
                    *record =
                        record.take().and_then(|record| records.loops.get(&record.record.store).cloned());
                }
                Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::Store { .. } => {}
                Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => {}
                Stmt::SplitView { .. } | Stmt::Change(_) => {}
                Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
            }
        }
        let again =
            self.again.values().filter(|value| region.is_some_and(|store| self.is_in(**value, store)));
        let again: Vec<Value> = again.copied().collect();
        self.compute_again(block, &again, values);
    }

    /// Puts copies of the definitions at the start of the block. The copies are values of their own, under the
    /// same name: how often a value is used is counted in each sweep by itself.
    fn compute_again(&self, block: &mut Block, again: &[Value], values: &mut Vec<ValueData>) {
        let mut copies = Map::default();
        let mut lets = Block::default();
        for value in again {
            let Some(op) = self.definitions.get(value).and_then(|definition| definition.op.clone()) else {
                continue;
            };
            values.push(self.function.value(*value).clone());
            let copy = Value(values.len() as u32 - 1);
            lets.stmts.push(Stmt::Let { value: copy, op });
            copies.insert(*value, copy);
        }
        block.stmts.splice(0..0, lets.stmts);
        block.visit_uses_mut(&mut |value| *value = copies.get(value).copied().unwrap_or(*value));
    }
}

impl Records {
    fn branch(&self, record: BranchRecord) -> Option<BranchRecord> {
        let arm = |record: Option<Record>| record.and_then(|record| self.arms.get(&record.store).cloned());
        let (then, otherwise) = (arm(record.then), arm(record.otherwise));
        (then.is_some() || otherwise.is_some()).then_some(BranchRecord { then, otherwise, last: false })
    }
}

/// The stores of a statement's blocks, in their order.
fn inner_stores(stmt: &Stmt) -> Vec<Var> {
    stmt.records().into_iter().map(|record| record.store).collect()
}

/// The blocks of a statement that are regions, with their stores. A condition is none: it is evaluated once more than
/// the body, and the reverse sweep needs nothing of it.
fn regions(stmt: &Stmt) -> Vec<(&Block, Var)> {
    let is_while = matches!(stmt, Stmt::While(_));
    stmt.blocks().skip(usize::from(is_while)).zip(inner_stores(stmt)).collect()
}

/// Removes the counts that the reverse sweep does not ask for.
fn forget_counts(block: &mut Block, used: &Set<Value>) {
    for stmt in &mut block.stmts {
        if let Stmt::For(For { count, .. }) | Stmt::While(While { count, .. }) = stmt {
            *count = count.filter(|count| used.contains(count));
        }
        stmt.blocks_mut().into_iter().for_each(|inner| forget_counts(inner, used));
    }
}

/// Whether a loop body can be the closure of a `map`: nothing may be moved out of what is outside.
fn can_extend(function: &Function, body: &Block) -> bool {
    let is_copied = |value: &Value| crate::analyse::storage::is_copy(&function.value(*value).ty);
    let mut can = true;
    body.for_each(&mut |stmt| {
        can &= match stmt {
            Stmt::Let { value, op: Op::Load(place) } => !place.projections.is_empty() || is_copied(value),
            Stmt::Declare { var: _, init } => init.is_some(),
            Stmt::Let { .. } | Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::Store { .. } => true,
            Stmt::Update { .. } | Stmt::Change(_) | Stmt::Accumulate { .. } | Stmt::Effect(_) => true,
            Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => true,
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => true,
        }
    });
    can
}

/// For each parameter, whether the reverse sweep mentions it.
fn rereads(function: &Function, backward: &Block) -> Vec<bool> {
    let touched = backward.touched_vars();
    let read = |binding: &Binding| match binding {
        Binding::Var(var) => touched.contains(var),
        Binding::Value(_) => false,
    };
    function.params.iter().map(|param| read(&param.binding)).collect()
}
