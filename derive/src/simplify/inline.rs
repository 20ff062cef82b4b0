//! Temporaries that are used once go back into the expression that uses them, which gives the forward sweep
//! the user's own expressions again.
//!
//! A value moves from its definition to its use, so nothing that it depends on may change in between: a load
//! does not move over a write to its variable, and an operation with effects does not move over anything that
//! could observe them. Literals go everywhere.

use crate::table::{Map, Set};

use crate::analyse::storage::is_copy;
use crate::ir::{Block, Function, If, Op, Residual, Split, Stmt, Value, Var};

/// How deep an expression may become before it is split over several lines.
const DEPTH: usize = 6;

/// The values that need no `let`.
pub(super) fn choose(split: &Split) -> Set<Value> {
    let mut uses: Map<Value, usize> = Map::default();
    for block in [&split.forward, &split.backward] {
        block.uses().into_iter().chain(recorded(block)).for_each(|value| *uses.or_insert(value, 0) += 1);
    }
    for condition in replayed(&split.backward) {
        if let Some(count) = uses.get_mut(&condition) {
            *count -= 1;
        }
    }
    let mut chosen = Set::default();
    let views = views(split);
    for block in [&split.forward, &split.backward] {
        Inliner { function: &split.function, uses: &uses, views: &views, chosen: &mut chosen }.block(block);
    }
    chosen
}

/// The conditions of reverse branches that look into a record instead.
fn replayed(block: &Block) -> Vec<Value> {
    let mut conditions = Vec::new();
    block.for_each(&mut |stmt| {
        if let Stmt::If(If { condition, record: Some(_), .. }) = stmt {
            conditions.push(*condition);
        }
    });
    conditions
}

/// Fields of records need a name.
fn recorded(block: &Block) -> Vec<Value> {
    let mut values = Vec::new();
    block.for_each(&mut |stmt| {
        let fields = stmt.records().into_iter().flat_map(|record| &record.fields);
        values.extend(fields.filter_map(|field| match field {
            Residual::Value(value) => Some(*value),
            Residual::Branch(_) | Residual::Snapshot(_) => None,
        }));
    });
    values.iter().chain(&values.clone()).copied().collect()
}

struct Inliner<'a> {
    function: &'a Function,
    uses: &'a Map<Value, usize>,
    views: &'a Map<Var, Var>,
    chosen: &'a mut Set<Value>,
}

impl Inliner<'_> {
    fn block(&mut self, block: &Block) {
        // Where a value is used in this block, and where the expression that it goes into ends up.
        let mut place_of_use: Map<Value, usize> = Map::default();
        let mut depth: Map<Value, usize> = Map::default();
        for value in &block.results {
            place_of_use.insert(*value, block.stmts.len());
        }
        let read_together = read_together(block);
        for (position, stmt) in block.stmts.iter().enumerate().rev() {
            stmt.blocks().for_each(|inner| self.block(inner));
            let mut target = position;
            let mut above = 0;
            if let Stmt::If(branch) = stmt
                && let Some(result) = self.short_circuit(branch)
                && let Some(at) = place_of_use.get(&result).copied()
                && self.may_move_branch(branch, &block.stmts[position + 1..at])
            {
                self.chosen.insert(result);
                target = at;
                above = depth.get(&result).copied().unwrap_or(0);
            }
            if let Stmt::Let { value, op } = stmt {
                let at = place_of_use.get(value).copied();
                if let Some(at) = at
                    && !read_together.contains(value)
                    && self.may_move(*value, op, &block.stmts[position + 1..at])
                    && block.stmts.get(at).is_none_or(|user| !lends(user, op))
                    && depth.get(value).is_none_or(|depth| *depth < DEPTH || is_trivial(op))
                {
                    self.chosen.insert(*value);
                    target = at;
                    above = depth.get(value).copied().unwrap_or(0);
                } else if is_literal(op) && !self.function.value(*value).named_by_user {
                    self.chosen.insert(*value);
                }
            }
            for operand in stmt.own_operands() {
                place_of_use.insert(operand, target);
                depth.insert(operand, above + 1);
            }
        }
    }

    /// The result of a branch that is `a && b` or `a || b`: one arm is a truth value, the other a single expression.
    fn short_circuit(&self, branch: &If) -> Option<Value> {
        let ([result], None) = (branch.results.as_slice(), &branch.record) else { return None };
        let is_inlined = |stmt: &Stmt| stmt.defined().iter().all(|value| self.chosen.contains(value));
        let is_let = |stmt: &Stmt| matches!(stmt, Stmt::Let { .. } | Stmt::If(_)) && is_inlined(stmt);
        let is_truth = |arm: &Block| matches!(arm.stmts.as_slice(), [Stmt::Let { op: Op::Literal(text), .. }] if text == "true" || text == "false");
        let arms = [&branch.then, &branch.otherwise];
        let is_short = arms.iter().all(|arm| arm.stmts.iter().all(is_let)) && arms.into_iter().any(is_truth);
        let is_free = !self.function.value(*result).named_by_user && self.uses.get(result) == Some(&1);
        (is_short && is_free).then_some(*result)
    }

    /// Whether a branch can move over the statements between it and the use of its result.
    fn may_move_branch(&self, branch: &If, between: &[Stmt]) -> bool {
        let mut reads = Set::default();
        let mut effects = false;
        for arm in [&branch.then, &branch.otherwise] {
            reads.extend(arm.touched_vars());
            arm.for_each(&mut |stmt| effects |= matches!(stmt, Stmt::Let { op, .. } if op.has_effects()));
        }
        match effects {
            true => between.iter().all(|stmt| is_inert(stmt, self.chosen)),
            false => !between.iter().any(|stmt| self.disturbs(stmt, &reads)),
        }
    }

    /// The variable, and those that it is a view of.
    fn behind(&self, var: Var) -> Vec<Var> {
        let chain = std::iter::successors(Some(var), |var| self.views.get(var).copied());
        chain.collect()
    }

    /// Whether the value can move over the statements between its definition and its use.
    fn may_move(&self, value: Value, op: &Op, between: &[Stmt]) -> bool {
        if self.function.value(value).named_by_user {
            return false;
        }
        if is_literal(op) {
            return true;
        }
        if self.uses.get(&value) != Some(&1) {
            return false;
        }
        if op.has_effects() {
            return between.iter().all(|stmt| is_inert(stmt, self.chosen));
        }
        let reads: Set<Var> = op.places().iter().flat_map(|place| self.behind(place.root)).collect();
        reads.is_empty() || !between.iter().any(|stmt| self.disturbs(stmt, &reads))
    }

    /// Whether one of the variables is written or moved away.
    fn disturbs(&self, stmt: &Stmt, vars: &Set<Var>) -> bool {
        let moves = stmt.as_let().is_some_and(|(value, op)| {
            matches!(op, Op::Load(place) if vars.contains(&place.root))
                && !is_copy(&self.function.value(value).ty)
        });
        let inner = || stmt.blocks().flat_map(|block| &block.stmts);
        moves || writes_any(stmt, vars) || inner().any(|stmt| self.disturbs(stmt, vars))
    }
}

/// For each view, the variable that it is a view of.
fn views(split: &Split) -> Map<Var, Var> {
    let mut views = Map::default();
    for block in [&split.forward, &split.backward] {
        block.for_each(&mut |stmt| views.extend(stmt.views().into_iter().map(|(var, of)| (var, of.root))));
    }
    views
}

/// What is read of the same variant at once: if one of it moves, nothing can be read later.
fn read_together(block: &Block) -> Set<Value> {
    let mut together = Set::default();
    for at in 0..block.stmts.len() {
        let reads = crate::ir::payload_reads(block.stmts.get(at..).unwrap_or_default());
        together.extend(reads.iter().filter(|_| reads.len() > 1).map(|(value, _, _)| *value));
    }
    together
}

fn is_literal(op: &Op) -> bool {
    matches!(op, Op::Literal(_) | Op::Constant(_) | Op::Unset) || matches!(op, Op::Zero(ty) if ty.is_float())
}

/// Operations that make no expression longer than it was.
fn is_trivial(op: &Op) -> bool {
    is_literal(op) || matches!(op, Op::Load(_) | Op::Borrow(_) | Op::Len(_))
}

/// A statement that is not executed where it stands and reads no memory.
fn is_inert(stmt: &Stmt, chosen: &Set<Value>) -> bool {
    stmt.as_let().is_some_and(|(value, op)| chosen.contains(&value) && op.places().is_empty())
}

/// Whether the statement lends a variable mutably to a callee that the operation reads.
fn lends(stmt: &Stmt, op: &Op) -> bool {
    match stmt {
        Stmt::BackwardCall(_)
        | Stmt::ForwardCall { .. }
        | Stmt::Let { op: Op::Call(_), .. }
        | Stmt::Change(_) => writes_any(stmt, &op.places().iter().map(|place| place.root).collect()),
        Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => false,
        Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => false,
        Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => false,
    }
}

fn writes_any(stmt: &Stmt, vars: &Set<Var>) -> bool {
    let own = stmt.written().iter().any(|place| vars.contains(&place.root));
    let effects = matches!(stmt, Stmt::Effect(_));
    own || effects || stmt.blocks().any(|block| block.written_vars().iter().any(|var| vars.contains(&var)))
}
