//! A loop that looks for something, `for i in … { if x[i] > max { max = x[i]; } }`, passes a cotangent on only to the
//! iteration that took the branch last: the arm's reverse empties every adjoint that it reads,
//!
//! t = m̄; m̄ = 0; x̄[i] += t,
//!
//! so that all earlier iterations find zero. Such a reverse loop becomes a single branch, and the record of all iterations
//! one `Option` with the index of the last (measured on logsumexp: 15 % of its gradient, a third on small vectors, where
//! the allocation weighs more).

use crate::table::Set;

use crate::ir::{
    BinaryOp, Block, BranchRecord, For, Function, If, Op, Place, Record, Residual, Split, Stmt, Value, Var,
};
use crate::types::Ty;

/// Runs over the loops of the outermost region, after the choice of residuals.
pub(super) fn only(split: &mut Split) {
    for at in 0..split.backward.stmts.len() {
        let Some(branch) = split.backward.stmts.get(at).and_then(|stmt| searching(stmt, &split.function))
        else {
            continue;
        };
        if let Some(search) = remember(&mut split.function, &mut split.forward, branch)
            && let Some(stmt) = split.backward.stmts.get_mut(at)
        {
            *stmt = Stmt::If(search);
        }
    }
}

/// A reverse loop that is nothing but a branch.
struct Search {
    store: Var,
    index: Value,
    condition: Value,
    fields: Vec<Residual>,
    arm: Block,
    /// The record of the arm, if it has one of its own.
    record: Option<Record>,
}

/// The loop as a branch, if only the last iteration that took it matters.
fn searching(stmt: &Stmt, function: &Function) -> Option<Search> {
    let Stmt::For(each) = stmt else { return None };
    let loop_record = each.record.as_ref()?;
    let (Stmt::If(branch), before) = each.body.stmts.split_last()? else { return None };
    let only_lets = before.iter().all(|stmt| matches!(stmt, Stmt::Let { .. }));
    let is_simple = branch.otherwise.stmts.is_empty() && branch.results.is_empty();
    if loop_record.nested || !only_lets || !is_simple {
        return None;
    }
    let record = match &branch.record {
        None => None,
        Some(BranchRecord { then: Some(record), otherwise: None, last: _ }) => Some(record.clone()),
        Some(_) => return None,
    };
    let stmts = before.iter().chain(&branch.then.stmts).cloned().collect();
    let arm = Block { stmts, ..Block::default() };
    empties_what_it_reads(&arm, function).then(|| Search {
        store: loop_record.record.store,
        index: each.index,
        condition: branch.condition,
        fields: loop_record.record.fields.clone(),
        arm,
        record,
    })
}

/// Whether a second run of the statements would add nothing but zeros.
fn empties_what_it_reads(arm: &Block, function: &Function) -> bool {
    let emptied = emptied(arm);
    let mut zeros: Set<Value> = Set::default();
    let mut adds_zeros = !emptied.is_empty();
    for stmt in &arm.stmts {
        match stmt {
            Stmt::Let { value: _, op: Op::Pop { .. } | Op::Remove { .. } } => return false,
            Stmt::Let { value, op } => {
                if is_zero_with(op, &emptied, &zeros) {
                    zeros.insert(*value);
                }
            }
            Stmt::Store { place, .. } => adds_zeros &= emptied.contains(&place.root),
            Stmt::Update { place, value, .. } => {
                adds_zeros &= zeros.contains(value) && !emptied.contains(&place.root);
                adds_zeros &= function.value(*value).ty.is_float();
            }
            Stmt::Declare { .. } | Stmt::View { .. } | Stmt::Effect(_) => return false,
            Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => return false,
            Stmt::SplitView { .. } | Stmt::Change(_) => return false,
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) | Stmt::Accumulate { .. } => return false,
        }
    }
    adds_zeros
}

/// The variables that are set to zero, and to nothing else.
fn emptied(arm: &Block) -> Set<Var> {
    let mut zeros = Set::default();
    let (mut emptied, mut other) = (Set::default(), Set::default());
    for stmt in &arm.stmts {
        if let Some((value, Op::Zero(Ty::Float(_)))) = stmt.as_let() {
            zeros.insert(value);
        }
        let is_emptied = matches!(stmt, Stmt::Store { place, value } if place.projections.is_empty() && zeros.contains(value));
        let written = stmt.written().into_iter().map(|place| place.root);
        if is_emptied { &mut emptied } else { &mut other }.extend(written);
    }
    emptied.without(&other)
}

/// Whether the operation gives zero where the emptied variables and these values are zero.
fn is_zero_with(op: &Op, emptied: &Set<Var>, zeros: &Set<Value>) -> bool {
    match op {
        Op::Load(Place { root, projections }) => projections.is_empty() && emptied.contains(root),
        Op::Unary(_, x) | Op::Cast(x, Ty::Float(_)) => zeros.contains(x),
        Op::Binary(BinaryOp::Mul, x, y) => zeros.contains(x) || zeros.contains(y),
        Op::Binary(BinaryOp::Div, x, _) => zeros.contains(x),
        Op::Binary(BinaryOp::Add | BinaryOp::Sub, x, y) => zeros.contains(x) && zeros.contains(y),
        Op::Strong { adjoint, partial: _ } => zeros.contains(adjoint),
        Op::Binary(..) | Op::Cast(..) | Op::Uncast(_) | Op::Rule { .. } | Op::Step { .. } => false,
        Op::Literal(_) | Op::Constant(_) | Op::Unset | Op::Zero(_) | Op::ZeroLike(_) => false,
        Op::Borrow(_) | Op::Take(_) | Op::Pop { .. } | Op::Remove { .. } | Op::Copy(_) => false,
        Op::Len(_) | Op::Clone(_) | Op::Snapshot { .. } | Op::SavePrimal { .. } => false,
        Op::Tuple(_) | Op::Struct { .. } | Op::Array(_) | Op::ArrayRepeat(..) | Op::Vec(_) => false,
        Op::VecRepeat(..) | Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) | Op::Field(..) => false,
        Op::Function { .. } | Op::Call(_) | Op::StopGradient(..) | Op::Opaque(_) => false,
    }
}

/// Makes the forward loop keep the last index, and gives the branch that takes the reverse loop's place.
fn remember(function: &mut Function, forward: &mut Block, search: Search) -> Option<If> {
    let at = forward.stmts.iter().position(|stmt| is_loop_with(stmt, search.store))?;
    let Some(Stmt::For(each)) = forward.stmts.get_mut(at) else { return None };
    let taken = taken_branch(each, &search)?;
    let inner = search.record.as_ref();
    let store = inner.map_or_else(|| function.new_var(Ty::Unknown, "last", true), |record| record.store);
    let mut fields = vec![Residual::Value(search.index)];
    fields.extend(inner.iter().flat_map(|record| &record.fields));
    if let Some(data) = function.vars.get_mut(store.0 as usize) {
        data.name = "last".to_owned();
    }
    let record = BranchRecord { then: Some(Record { store, fields }), otherwise: None, last: true };
    taken.record = Some(record.clone());
    let condition = search.condition;
    each.record = None;
    Some(If {
        condition,
        then: search.arm,
        otherwise: Block::default(),
        results: Vec::new(),
        record: Some(record),
    })
}

fn is_loop_with(stmt: &Stmt, store: Var) -> bool {
    matches!(stmt, Stmt::For(For { record: Some(record), .. }) if record.record.store == store)
}

/// The forward branch of the search, if nothing else of the iterations is kept.
fn taken_branch<'a>(each: &'a mut For, search: &Search) -> Option<&'a mut If> {
    let inner = search.record.as_ref().map(|record| record.store);
    let only_the_branch = search.fields.iter().all(|field| match field {
        Residual::Value(value) => *value == search.condition && inner.is_none(),
        Residual::Branch(store) => Some(*store) == inner,
        Residual::Snapshot(_) => false,
    });
    if !only_the_branch || each.index != search.index {
        return None;
    }
    each.body.stmts.iter_mut().find_map(|stmt| {
        let Stmt::If(branch) = stmt else { return None };
        (branch.condition == search.condition && !branch.then.diverges).then_some(branch)
    })
}
