//! Dead code of the reverse sweep: values that nothing uses, variables that nothing reads, empty branches and
//! loops. A reverse sweep has no effects but on cotangents, and repeats no operation that did not already
//! succeed in the forward sweep, so that nothing observable is lost.

use crate::table::Set;

use crate::ir::{Block, Change, If, Method, Op, Source, Split, Stmt, Value, Var};

/// Runs over the reverse sweep until nothing more is dead.
pub(super) fn remove(split: &mut Split) {
    loop {
        let used: Set<Value> = split.backward.uses().into_iter().collect();
        let local = split.backward.declared_vars();
        let read = read_vars(&split.backward);
        let dead_vars = local.without(&read);
        if !sweep(&mut split.backward, &used, &dead_vars) {
            return;
        }
    }
}

/// Removes what is dead; whether there was anything.
fn sweep(block: &mut Block, used: &Set<Value>, dead_vars: &Set<Var>) -> bool {
    let before = block.stmts.len();
    let mut changed = false;
    for stmt in &mut block.stmts {
        for inner in stmt.blocks_mut() {
            changed |= sweep(inner, used, dead_vars);
        }
        if let Stmt::If(branch) = stmt {
            changed |= drop_results(branch, used);
        }
    }
    block.stmts.retain(|stmt| !is_dead(stmt, used, dead_vars));
    changed || block.stmts.len() != before
}

/// Removes the results of a branch that nothing uses; whether there were any.
fn drop_results(branch: &mut If, used: &Set<Value>) -> bool {
    let wanted: Vec<bool> = branch.results.iter().map(|result| used.contains(result)).collect();
    for values in [&mut branch.then.results, &mut branch.otherwise.results, &mut branch.results] {
        let mut wanted = wanted.iter();
        values.retain(|_| wanted.next() != Some(&false));
    }
    wanted.contains(&false)
}

fn is_dead(stmt: &Stmt, used: &Set<Value>, dead_vars: &Set<Var>) -> bool {
    match stmt {
        // What takes an element out leaves the adjoint with its earlier shape, whoever uses that element.
        Stmt::Let { value: _, op: Op::Pop { .. } | Op::Remove { .. } } => false,
        Stmt::Let { value, op: _ } => !used.contains(value),
        Stmt::Change(change) => change.written().iter().all(|place| dead_vars.contains(&place.root)),
        Stmt::Declare { var, init: _ } => dead_vars.contains(var),
        Stmt::Store { place, .. } | Stmt::Update { place, .. } | Stmt::Accumulate { place, .. } => {
            dead_vars.contains(&place.root)
        }
        Stmt::If(branch) => {
            branch.then.stmts.is_empty() && branch.otherwise.stmts.is_empty() && branch.results.is_empty()
        }
        Stmt::For(each) => each.body.stmts.is_empty(),
        // It stands in forward sweeps only.
        Stmt::While(_) => false,
        Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::Effect(_) => false,
        Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => false,
    }
}

/// The variables that are read: by a load, or by a callee.
fn read_vars(block: &Block) -> Set<Var> {
    let mut vars = Set::default();
    block.for_each(&mut |stmt| match stmt {
        Stmt::Let { value: _, op } => vars.extend(op_reads(op)),
        Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::Effect(_) => {
            vars.extend(stmt.own_places().iter().map(|place| place.root));
        }
        // What is exchanged is read from both.
        Stmt::Change(Change { place, method: Method::Exchange(other) }) => {
            vars.extend([place.root, other.root]);
        }
        Stmt::Change(change) => {
            if let Source::Place(other) = change.source() {
                vars.insert(other.root);
            }
        }
        Stmt::BackwardCall(_) | Stmt::ForwardCall { .. } => {
            vars.extend(stmt.own_places().iter().map(|place| place.root));
        }
        Stmt::Declare { .. } | Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } => {}
        Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => {}
    });
    vars
}

fn op_reads(op: &Op) -> Vec<Var> {
    op.places().into_iter().map(|place| place.root).collect()
}
