//! Local accumulators for loop-invariant targets. A loop that does `dx[k] += …` with the same `k` in each
//! iteration goes through memory each time (measured: 8.3 against 1.4 times the primal); it becomes
//!
//! ```text
//! let mut dx_k = 0.0;
//! for … { dx_k += …; }
//! if dx_k != 0.0 { dx[k] += dx_k; }
//! ```
//!
//! The condition keeps the promise that the gradient panics only where the function does: where no iteration
//! reached the statement, `k` may be out of bounds.

use crate::table::{Map, Set};

use crate::ir::{BinaryOp, Block, For, Function, If, Op, Place, Split, Stmt, Value, Var};
use crate::types::Ty;

/// Runs over the reverse sweep, inner loops first.
pub(super) fn hoist(split: &mut Split) {
    if !split.backward.has_loops() {
        return;
    }
    let mut definitions = split.forward.definitions();
    definitions.extend(split.backward.definitions());
    let definitions = definitions.cloned();
    let mut inside = Map::default();
    note_loops(&split.forward, &mut Vec::new(), &mut inside);
    note_loops(&split.backward, &mut Vec::new(), &mut inside);
    let mut hoisting = Hoisting { function: &mut split.function, definitions, inside };
    hoisting.block(&mut split.backward);
}

/// For each value, the indices of the loops around its definition; an index stands inside its own loop.
fn note_loops(block: &Block, loops: &mut Vec<Value>, inside: &mut Map<Value, Set<Value>>) {
    for stmt in &block.stmts {
        let index = stmt.loop_index();
        for value in stmt.defined().into_iter().filter(|value| Some(*value) != index) {
            inside.slot(value).get_or_insert_default().extend(loops.iter());
        }
        loops.extend(index);
        index.into_iter().for_each(|index| inside.slot(index).get_or_insert_default().extend(loops.iter()));
        stmt.blocks().into_iter().for_each(|inner| note_loops(inner, loops, inside));
        loops.truncate(loops.len() - usize::from(index.is_some()));
    }
}

struct Hoisting<'a> {
    function: &'a mut Function,
    definitions: Map<Value, Op>,
    inside: Map<Value, Set<Value>>,
}

impl Hoisting<'_> {
    fn block(&mut self, block: &mut Block) {
        for stmt in std::mem::take(&mut block.stmts) {
            let mut stmt = stmt;
            stmt.blocks_mut().into_iter().for_each(|inner| self.block(inner));
            if let Stmt::For(each) = stmt {
                self.each(each, &mut block.stmts);
            } else {
                block.stmts.push(stmt);
            }
        }
    }

    fn each(&mut self, mut each: For, out: &mut Vec<Stmt>) {
        let mut flushes = Vec::new();
        for (place, ty) in self.targets(&each) {
            let var = self.accumulator(&place, &ty, out);
            redirect(&mut each.body, &place, var);
            self.flush(place, (var, ty), each.index, &mut flushes);
        }
        out.push(Stmt::For(each));
        out.append(&mut flushes);
    }

    /// The invariant places that the loop only adds to, with the type of what is added: that of the place is not
    /// known where it is in the result of a callee.
    fn targets(&self, each: &For) -> Vec<(Place, Ty)> {
        let busy = busy_vars(&each.body);
        let mut targets: Vec<(Place, Ty)> = Vec::new();
        each.body.for_each(&mut |stmt| {
            if let Stmt::Update { place, op: BinaryOp::Add | BinaryOp::Sub, value } = stmt
                && self.function.value(*value).ty.is_float()
                && !place.projections.is_empty()
                && !busy.contains(&place.root)
                && place.operands().iter().all(|operand| self.is_invariant(*operand, each.index))
                && targets.iter().all(|(known, _)| known != place)
            {
                targets.push((place.clone(), self.function.value(*value).ty.clone()));
            }
        });
        targets
    }

    /// Whether the value can be had outside of the loop with this index: it is defined there, or it is integer
    /// arithmetic on such values.
    fn is_invariant(&self, value: Value, index: Value) -> bool {
        if self.inside.get(&value).is_none_or(|loops| !loops.contains(&index)) {
            return true;
        }
        match self.definitions.get(&value) {
            Some(Op::Literal(_) | Op::Constant(_)) => true,
            Some(Op::Binary(BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul, x, y)) => {
                self.is_invariant(*x, index) && self.is_invariant(*y, index)
            }
            _ => false,
        }
    }

    fn accumulator(&mut self, place: &Place, ty: &Ty, out: &mut Vec<Stmt>) -> Var {
        let hint = self.function.var(place.root).name.clone();
        let zero = self.function.new_value(ty.clone(), "zero");
        let var = self.function.new_var(ty.clone(), &format!("{hint}_sum"), true);
        out.push(Stmt::Let { value: zero, op: Op::Zero(ty.clone()) });
        out.push(Stmt::Declare { var, init: Some(zero) });
        var
    }

    /// `if sum != 0.0 { place += sum; }` after the loop with this index.
    fn flush(&mut self, place: Place, (sum, ty): (Var, Ty), index: Value, out: &mut Vec<Stmt>) {
        let mut around = self.inside.get(&index).cloned().unwrap_or_default();
        around.remove(&index);
        let mut then = Block::default();
        let place = self.outside(place, &around, &mut then.stmts);
        let condition = self.function.new_value(Ty::Bool, "any");
        let loads: Vec<Value> = (0..2).map(|_| self.function.new_value(ty.clone(), "sum")).collect();
        let zero = self.function.new_value(ty.clone(), "zero");
        out.push(Stmt::Let { value: loads[0], op: Op::Load(Place::var(sum)) });
        out.push(Stmt::Let { value: zero, op: Op::Literal("0.0".to_owned()) });
        out.push(Stmt::Let { value: condition, op: Op::Binary(BinaryOp::Ne, loads[0], zero) });
        then.stmts.push(Stmt::Let { value: loads[1], op: Op::Load(Place::var(sum)) });
        then.stmts.push(Stmt::Update { place, op: BinaryOp::Add, value: loads[1] });
        out.push(Stmt::If(If {
            condition,
            then,
            otherwise: Block::default(),
            results: Vec::new(),
            record: None,
        }));
    }

    /// The place with its indices computed where it is used now, inside the loops `around`.
    fn outside(&mut self, mut place: Place, around: &Set<Value>, out: &mut Vec<Stmt>) -> Place {
        place.visit_operands_mut(&mut |value| *value = self.compute(*value, around, out));
        place
    }

    fn compute(&mut self, value: Value, around: &Set<Value>, out: &mut Vec<Stmt>) -> Value {
        let Some(op) = self.definitions.get(&value).cloned() else { return value };
        let is_arithmetic = matches!(op, Op::Literal(_) | Op::Constant(_) | Op::Binary(..) | Op::Unary(..));
        if !is_arithmetic || self.inside.get(&value).is_none_or(Set::is_empty) {
            return value;
        }
        let mut op = op;
        let operands: Map<Value, Value> =
            op.operands().into_iter().map(|operand| (operand, self.compute(operand, around, out))).collect();
        op.visit_operands_mut(&mut |operand| *operand = operands.get(operand).copied().unwrap_or(*operand));
        let data = self.function.value(value).clone();
        let copy = self.function.new_value(data.ty, &data.name);
        self.inside.insert(copy, around.clone());
        self.definitions.insert(copy, op.clone());
        out.push(Stmt::Let { value: copy, op });
        copy
    }
}

/// The variables of a loop body that something else than an update touches.
fn busy_vars(body: &Block) -> Set<Var> {
    let mut vars = Set::default();
    body.for_each(&mut |stmt| match stmt {
        Stmt::Update { .. } => {}
        Stmt::Declare { var, init: _ } => {
            vars.insert(*var);
        }
        Stmt::Let { .. } | Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::Store { .. } => {
            vars.extend(stmt.own_places().iter().map(|place| place.root));
        }
        Stmt::Change(_) | Stmt::Accumulate { .. } | Stmt::Effect(_) => {
            vars.extend(stmt.own_places().iter().map(|place| place.root));
        }
        Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {
            vars.extend(stmt.own_places().iter().map(|place| place.root));
        }
        // What is in their blocks is visited, too.
        Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => {}
    });
    vars
}

fn redirect(body: &mut Block, target: &Place, var: Var) {
    for stmt in &mut body.stmts {
        if let Stmt::Update { place, .. } = stmt
            && place == target
        {
            *place = Place::var(var);
        }
        stmt.blocks_mut().into_iter().for_each(|inner| redirect(inner, target, var));
    }
}
