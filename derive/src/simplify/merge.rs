//! One pass instead of two for a function that is a single loop of sums, such as a mean squared error: where each
//! iteration of the reverse loop needs only the seed and what the same iteration of the forward loop defines, both
//! bodies stand in one loop, and nothing is recorded (measured on a dot product: a quarter of the gradient's time).
//!
//! | forward | reverse |
//! |---|---|
//! | before; `for i { body }`; after | `seeds`; `for i { ydob }`; rest |
//!
//! becomes before; what the seeds need of after; seeds; `for i { body ydob }`; after; rest.

use crate::table::{Map, Set};

use super::order;
use crate::ir::{Adapter, Binding, Block, For, Function, If, Op, Place, Split, Stmt, Value, Var};
use crate::types::Ty;

/// Merges the loops of both sweeps, if they are as above. It comes before the choice of residuals.
pub fn loops(split: &mut Split) -> bool {
    let Some(plan) = Plan::new(split) else { return false };
    let (forward, backward) = (&mut split.forward.stmts, &mut split.backward.stmts);
    let rest = backward.split_off(plan.reverse + 1);
    let Some(Stmt::For(reverse)) = backward.pop() else { return false };
    let after = forward.split_off(plan.forward + 1);
    let Some(Stmt::For(mut each)) = forward.pop() else { return false };
    let (early, late): (Vec<_>, Vec<_>) = after.into_iter().partition(|stmt| plan.is_early(stmt));
    each.body.stmts.extend(reverse.body.stmts);
    forward.extend(early);
    forward.append(backward);
    forward.push(Stmt::For(each));
    forward.extend(late);
    *backward = rest;
    true
}

/// Where the loops stand, and which of the values after the forward loop the seeds need.
struct Plan {
    forward: usize,
    reverse: usize,
    early: Set<Value>,
}

impl Plan {
    fn new(split: &Split) -> Option<Plan> {
        let (forward, each) = only_loop(&split.forward)?;
        let (reverse, back) = only_loop(&split.backward)?;
        let (before, after) = (split.forward.stmts.get(..forward)?, split.forward.stmts.get(forward + 1..)?);
        let seeds = split.backward.stmts.get(..reverse)?;
        let is_plain = |stmt: &Stmt| matches!(stmt, Stmt::Let { .. } | Stmt::Declare { .. });
        let mirrors = each.index == back.index
            && each.range.adapters.is_empty()
            && back.range.adapters.as_slice() == [Adapter::Rev]
            && (back.range.start, back.range.end) == (each.range.start, each.range.end)
            && back.range.inclusive == each.range.inclusive;
        if !mirrors || !seeds.iter().all(is_plain) || !is_flat(&back.body) || !order::is_independent(back) {
            return None;
        }
        let mut available = parameters(&split.function);
        available.extend(before.iter().chain(seeds).flat_map(Stmt::defined));
        let mut plan = Plan { forward, reverse, early: Set::default() };
        let needed = seeds.iter().flat_map(Stmt::own_operands);
        plan.hoist(after, needed.collect(), &mut available, split)?;
        available.insert(each.index);
        available.extend(each.body.stmts.iter().flat_map(Stmt::defined));
        let needed = back.body.uses().into_iter().filter(|value| !defined_in(&back.body).contains(value));
        plan.hoist(after, needed.collect(), &mut available, split)?;
        Some(plan)
    }

    /// Sees to it that the values are available before the loop, if necessary by moving pure operations there.
    fn hoist(
        &mut self,
        after: &[Stmt],
        mut needed: Vec<Value>,
        available: &mut Set<Value>,
        split: &Split,
    ) -> Option<()> {
        let definitions: Map<Value, &Op> = after.iter().filter_map(definition).collect();
        while let Some(value) = needed.pop() {
            if !available.insert(value) {
                continue;
            }
            let op = definitions.get(&value).filter(|op| is_pure(op, &split.function))?;
            self.early.insert(value);
            needed.extend(op.operands());
        }
        Some(())
    }

    fn is_early(&self, stmt: &Stmt) -> bool {
        matches!(stmt, Stmt::Let { value, .. } if self.early.contains(value))
    }
}

fn definition(stmt: &Stmt) -> Option<(Value, &Op)> {
    if let Stmt::Let { value, op } = stmt { Some((*value, op)) } else { None }
}

/// The loop of a block without any other loop, call or view, if it stands at the top. What is computed before it, such as a
/// length, stays before both bodies.
fn only_loop(block: &Block) -> Option<(usize, &For)> {
    let is_loop = |stmt: &Stmt| matches!(stmt, Stmt::For(_));
    let at = block.stmts.iter().position(is_loop)?;
    let mut loops = 0;
    let mut is_simple = true;
    let is_before = |stmt: &Stmt| matches!(stmt, Stmt::Let { value: _, op: Op::Opaque(_) });
    let mut see = |stmt: &Stmt| match stmt {
        Stmt::For(_) | Stmt::While(_) => loops += 1,
        Stmt::View { .. } | Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) | Stmt::Effect(_) => {
            is_simple = false
        }
        Stmt::SplitView { .. } | Stmt::Change(_) => is_simple = false,
        Stmt::Let { op, .. } => is_simple &= !matches!(op, Op::Call(_) | Op::Opaque(_)),
        Stmt::Declare { .. } | Stmt::Store { .. } | Stmt::Update { .. } => {}
        Stmt::If(_) | Stmt::Accumulate { .. } => {}
    };
    let (before, rest) = block.stmts.split_at(at);
    for stmt in before.iter().filter(|stmt| !is_before(stmt)).chain(rest) {
        see(stmt);
        stmt.blocks().for_each(|block| block.for_each(&mut see));
    }
    match block.stmts.get(at) {
        Some(Stmt::For(each)) if loops == 1 && is_simple => Some((at, each)),
        Some(_) | None => None,
    }
}

/// Without branches: what an arm defines is not in scope in another.
fn is_flat(body: &Block) -> bool {
    body.stmts.iter().all(|stmt| !matches!(stmt, Stmt::If(If { .. })))
}

fn parameters(function: &Function) -> Set<Value> {
    let values = function.params.iter().filter_map(|param| match param.binding {
        Binding::Value(value) => Some(value),
        Binding::Var(_) => None,
    });
    values.collect()
}

fn defined_in(body: &Block) -> Set<Value> {
    body.stmts.iter().flat_map(Stmt::defined).collect()
}

/// Whether the operation gives the same before the loop, and cannot fail there.
fn is_pure(op: &Op, function: &Function) -> bool {
    match op {
        Op::Literal(_) | Op::Cast(..) => true,
        Op::Unary(_, x) => function.value(*x).ty.is_float(),
        Op::Binary(_, x, _) => function.value(*x).ty.is_float(),
        Op::Len(place) => is_shared(place, function),
        Op::Constant(_) | Op::Unset | Op::Zero(_) | Op::ZeroLike(_) | Op::Uncast(_) => false,
        Op::Load(_) | Op::Borrow(_) | Op::Take(_) | Op::Pop { .. } | Op::Remove { .. } => false,
        Op::Copy(_) | Op::Clone(_) | Op::Snapshot { .. } | Op::SavePrimal { .. } => false,
        Op::Rule { .. } | Op::Strong { .. } | Op::Step { .. } | Op::Tuple(_) | Op::Struct { .. } => false,
        Op::Array(_) | Op::ArrayRepeat(..) | Op::Vec(_) | Op::VecRepeat(..) | Op::Field(..) => false,
        Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) | Op::Function { .. } => false,
        Op::Call(_) | Op::StopGradient(..) | Op::Opaque(_) => false,
    }
}

fn is_shared(place: &Place, function: &Function) -> bool {
    let shared = |var: &Var| matches!(function.var(*var).ty, Ty::Ref { mutable: false, .. });
    place.projections.is_empty() && shared(&place.root)
}
