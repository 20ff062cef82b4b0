//! Counters that some iterations change, `if keep { out[k] = x[i]; k += 1; }`, are counted again by the reverse loop, which
//! then runs upwards like the forward one, instead of being recorded (measured on a determinant by minors: half of its
//! gradient).
//!
//! The reverse loop may run upwards if its iterations do not depend on each other. An element whose index is the counter and
//! something fixed is touched by one iteration alone: the counter has another value when an arm that changes it is reached
//! again.

use crate::table::{Map, Set};

use super::linear::Linear;
use super::order;
use crate::ir::{
    Adapter, BinaryOp, Block, For, Function, If, Op, Place, Projection, Split, Stmt, Value, Var,
};
use crate::types::Ty;

/// Runs over the loops of the forward sweep, and changes the reverse loops.
pub(super) fn counters(split: &mut Split) {
    if !split.forward.has_loops() {
        return;
    }
    let mut search = Search { definitions: split.forward.definitions().cloned(), found: Map::default() };
    search.block(&split.function, &split.forward);
    if !search.found.is_empty() {
        replay_in(&mut split.function, &mut split.backward, &search);
    }
}

/// A counter that one arm of a branch in a loop changes.
#[derive(Clone)]
struct Counter {
    name: String,
    /// What it holds before the loop.
    start: Value,
    /// What is added to it.
    step: String,
    /// The condition of the branch, and whether the arm is the first.
    condition: Value,
    is_then: bool,
    /// What the arm loads of it, before it changes.
    loads: Vec<Value>,
}

struct Search {
    definitions: Map<Value, Op>,
    /// The counters of each loop, by its store, with what is defined in the loop.
    found: Map<Var, (Vec<Counter>, Set<Value>)>,
}

impl Search {
    fn block(&mut self, function: &Function, block: &Block) {
        for (at, stmt) in block.stmts.iter().enumerate() {
            stmt.blocks().for_each(|inner| self.block(function, inner));
            if let Stmt::For(each) = stmt
                && let Some(record) = &each.record
                && self.counts_from_zero(function, each)
            {
                let before = block.stmts.get(..at).unwrap_or_default();
                let counters = self.counters(function, &each.body, before);
                if !counters.is_empty() {
                    let mut inside = each.body.defined_values();
                    inside.insert(each.index);
                    self.found.insert(record.record.store, (counters, inside));
                }
            }
        }
    }

    fn counts_from_zero(&self, function: &Function, each: &For) -> bool {
        each.range.adapters.is_empty()
            && !each.range.inclusive
            && each.body.results.is_empty()
            && is_usize(&function.value(each.index).ty)
            && matches!(self.definitions.get(&each.range.start), Some(Op::Literal(text)) if text == "0")
    }

    fn counters(&self, function: &Function, body: &Block, before: &[Stmt]) -> Vec<Counter> {
        let branches = body.stmts.iter().filter_map(|stmt| match stmt {
            Stmt::If(branch) => Some(branch),
            _ => None,
        });
        let arms =
            branches.flat_map(|branch| [(branch, true, &branch.then), (branch, false, &branch.otherwise)]);
        arms.flat_map(|(branch, is_then, arm)| {
            let changes = arm.stmts.iter().enumerate();
            let changes = changes.filter_map(|(at, stmt)| Some((at, self.step(function, stmt)?)));
            changes.filter_map(move |(at, (var, step))| {
                let is_only = writes(body, var) == 1;
                let start = super::induction::value_before(var, before).filter(|_| is_only)?;
                let loads = loads(arm.stmts.get(..at).unwrap_or_default(), var);
                let name = function.var(var).name.clone();
                Some(Counter { name, start, step, condition: branch.condition, is_then, loads })
            })
        })
        .collect()
    }

    /// `counter += step`
    fn step(&self, function: &Function, stmt: &Stmt) -> Option<(Var, String)> {
        let Stmt::Update { place, op: BinaryOp::Add, value } = stmt else { return None };
        let Some(Op::Literal(text)) = self.definitions.get(value) else { return None };
        let is_counter =
            place.projections.is_empty() && is_usize(&function.var(place.root).ty) && text != "0";
        is_counter.then(|| (place.root, text.clone()))
    }
}

fn is_usize(ty: &Ty) -> bool {
    matches!(ty, Ty::Int(Some(name)) if name == "usize")
}

fn writes(body: &Block, var: Var) -> usize {
    let mut count = 0;
    body.for_each(&mut |stmt| count += stmt.written().iter().filter(|place| place.root == var).count());
    count
}

fn loads(stmts: &[Stmt], var: Var) -> Vec<Value> {
    let loads = stmts.iter().filter_map(|stmt| match stmt {
        Stmt::Let { value, op: Op::Load(place) } if *place == Place::var(var) => Some(*value),
        _ => None,
    });
    loads.collect()
}

fn replay_in(function: &mut Function, block: &mut Block, search: &Search) {
    for mut stmt in std::mem::take(&mut block.stmts) {
        stmt.blocks_mut().for_each(|inner| replay_in(function, inner, search));
        if let Stmt::For(each) = &mut stmt
            && let Some(record) = &each.record
            && let Some((counters, inside)) = search.found.get(&record.record.store)
        {
            let replay = Replay { definitions: &search.definitions, inside };
            replay.each(function, counters, each, &mut block.stmts);
        }
        block.stmts.push(stmt);
    }
}

/// A reverse loop, with what its forward loop defines.
struct Replay<'a> {
    definitions: &'a Map<Value, Op>,
    inside: &'a Set<Value>,
}

impl Replay<'_> {
    /// Counts those again that the loop uses, if it may run upwards then.
    fn each(&self, function: &mut Function, counters: &[Counter], each: &mut For, out: &mut Vec<Stmt>) {
        let used: Vec<(&Counter, usize)> = counters
            .iter()
            .filter_map(|counter| Some((counter, the_branch(&each.body, counter.condition)?)))
            .filter(|(counter, at)| self.is_used(each, *at, counter))
            .collect();
        if used.is_empty() || !self.is_independent(each, &used) {
            return;
        }
        each.range.adapters.clear();
        for (counter, at) in used {
            let var = function.new_var(Ty::usize(), &counter.name, true);
            out.push(Stmt::Declare { var, init: Some(counter.start) });
            if let Some(Stmt::If(branch)) = each.body.stmts.get_mut(at) {
                let arm = if counter.is_then { &mut branch.then } else { &mut branch.otherwise };
                self.count(function, counter, var, arm);
            }
        }
    }

    fn is_used(&self, each: &For, at: usize, counter: &Counter) -> bool {
        arm(each, at, counter).is_some_and(|arm| arm.uses().iter().any(|value| self.depends(*value, counter)))
    }

    /// The arm with the new counter.
    fn count(&self, function: &mut Function, counter: &Counter, var: Var, arm: &mut Block) {
        let mut counting =
            Counting { replay: self, function, counter, var, known: Map::default(), lets: Vec::new() };
        arm.uses().into_iter().for_each(|value| _ = counting.resolve(value));
        let Counting { known, lets, .. } = counting;
        arm.visit_uses_mut(&mut |value| *value = known.get(value).copied().unwrap_or(*value));
        arm.stmts.splice(0..0, lets);
        let step = function.new_value(Ty::usize(), "step");
        arm.stmts.push(Stmt::Let { value: step, op: Op::Literal(counter.step.clone()) });
        arm.stmts.push(Stmt::Update { place: Place::var(var), op: BinaryOp::Add, value: step });
    }

    /// Whether the value is integer arithmetic on the counter.
    fn depends(&self, value: Value, counter: &Counter) -> bool {
        match self.definitions.get(&value) {
            _ if counter.loads.contains(&value) => true,
            Some(Op::Binary(BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul, x, y)) => {
                self.inside.contains(&value) && (self.depends(*x, counter) || self.depends(*y, counter))
            }
            Some(_) | None => false,
        }
    }

    fn is_independent(&self, each: &For, counters: &[(&Counter, usize)]) -> bool {
        let mut has_loops = false;
        each.body.for_each(&mut |stmt| has_loops |= matches!(stmt, Stmt::For(_) | Stmt::While(_)));
        let is_alone = |var| {
            let arms = counters.iter().filter_map(|(counter, at)| Some((counter, arm(each, *at, counter)?)));
            arms.into_iter().any(|(counter, arm)| self.is_alone(each, arm, var, counter))
        };
        each.range.adapters.as_slice() == [Adapter::Rev]
            && !has_loops
            && order::is_independent_but(each, &is_alone)
    }

    /// Whether every access to the variable stands in the arm, at the same distance from the counter.
    fn is_alone(&self, each: &For, arm: &Block, var: Var, counter: &Counter) -> bool {
        let places = places_in(arm, var);
        let sums = places.iter().map(|place| match place.projections.first() {
            Some(Projection::Index(index)) => self.linear(*index, counter),
            Some(_) | None => None,
        });
        let Some(sums) = sums.collect::<Option<Vec<Linear>>>() else { return false };
        let Some(first) = sums.first() else { return false };
        let on_counter = counter.loads.iter().map(|load| first.coefficient(*load)).sum::<i64>() != 0;
        on_counter && sums.iter().all(|sum| sum == first) && places_in(&each.body, var).len() == places.len()
    }

    fn linear(&self, index: Value, counter: &Counter) -> Option<Linear> {
        Linear::of(index, self.definitions, &|value| {
            let is_literal = matches!(self.definitions.get(&value), Some(Op::Literal(_)));
            counter.loads.contains(&value) || (!is_literal && self.is_fixed(value))
        })
    }

    /// Whether the value is the same in all iterations.
    fn is_fixed(&self, value: Value) -> bool {
        if !self.inside.contains(&value) {
            return true;
        }
        match self.definitions.get(&value) {
            Some(Op::Literal(_)) => true,
            Some(Op::Binary(_, x, y)) => self.is_fixed(*x) && self.is_fixed(*y),
            Some(_) | None => false,
        }
    }
}

/// The one branch on the condition.
fn the_branch(body: &Block, condition: Value) -> Option<usize> {
    let is_it = |stmt: &Stmt| matches!(stmt, Stmt::If(If { condition: own, .. }) if *own == condition);
    let mut found = body.stmts.iter().enumerate().filter(|(_, stmt)| is_it(stmt));
    let (at, _) = found.next()?;
    found.next().is_none().then_some(at)
}

/// The arm of the branch at this position that changes the counter.
fn arm<'a>(each: &'a For, at: usize, counter: &Counter) -> Option<&'a Block> {
    match each.body.stmts.get(at) {
        Some(Stmt::If(branch)) if counter.is_then => Some(&branch.then),
        Some(Stmt::If(branch)) => Some(&branch.otherwise),
        Some(_) | None => None,
    }
}

fn places_in(block: &Block, var: Var) -> Vec<&Place> {
    let mut places = Vec::new();
    block
        .for_each(&mut |stmt| places.extend(stmt.own_places().into_iter().filter(|place| place.root == var)));
    places
}

/// What is computed at the beginning of the arm.
struct Counting<'a> {
    replay: &'a Replay<'a>,
    function: &'a mut Function,
    counter: &'a Counter,
    var: Var,
    known: Map<Value, Value>,
    lets: Vec<Stmt>,
}

impl Counting<'_> {
    /// The value made from the new counter, if it is one of the old one's.
    fn resolve(&mut self, value: Value) -> Option<Value> {
        if let Some(known) = self.known.get(&value) {
            return Some(*known);
        }
        let op = if self.counter.loads.contains(&value) {
            Op::Load(Place::var(self.var))
        } else {
            let mut op = self.replay.definitions.get(&value)?.clone();
            if !self.replay.depends(value, self.counter) {
                return None;
            }
            op.visit_operands_mut(&mut |operand| *operand = self.resolve(*operand).unwrap_or(*operand));
            op
        };
        let data = self.function.value(value).clone();
        let new = self.function.new_value(data.ty, &data.name);
        self.lets.push(Stmt::Let { value: new, op });
        self.known.insert(value, new);
        Some(new)
    }
}
