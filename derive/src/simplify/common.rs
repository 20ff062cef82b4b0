//! Common subexpressions. Values never change, so that two equal operations on the same values are the same
//! value; a partial such as `x.exp()` is found in the forward sweep where that is free, that is among the
//! values of the outermost region, which the backward function captures as they are.

use crate::hash::HashMap;
use crate::table::Map;

use super::fold::two;
use crate::ir::{BinaryOp, Block, Function, Op, Split, Stmt, Value};

/// What is computed already, by the operation's text.
type Known = HashMap<String, Value>;

/// Runs over the reverse sweep.
pub(super) fn share(split: &mut Split) {
    let mut known = Known::default();
    let mut aliases = Map::default();
    for stmt in &split.forward.stmts {
        if let Stmt::Let { value, op } = stmt {
            let op = with_aliases(op, &aliases);
            if let Some(key) = key(&split.function, *value, &op) {
                let first = *known.entry(key).or_insert(*value);
                if is_literal(&op) {
                    aliases.insert(*value, first);
                }
            }
        }
    }
    share_in(&mut split.function, &mut split.backward, known, &mut aliases);
}

fn share_in(function: &mut Function, block: &mut Block, mut known: Known, aliases: &mut Map<Value, Value>) {
    let stmts = std::mem::take(&mut block.stmts);
    for mut stmt in stmts {
        stmt.visit_own_operands_mut(&mut |value| *value = aliases.get(value).copied().unwrap_or(*value));
        double(function, &mut stmt, &mut block.stmts);
        if let Stmt::Let { value, op } = &stmt
            && let Some(key) = key(function, *value, op)
        {
            match known.get(&key) {
                Some(first) => {
                    aliases.insert(*value, *first);
                    continue;
                }
                None => {
                    known.insert(key, *value);
                }
            }
        }
        stmt.blocks_mut().into_iter().for_each(|inner| share_in(function, inner, known.clone(), aliases));
        block.stmts.push(stmt);
    }
    block.results.iter_mut().for_each(|value| *value = aliases.get(value).copied().unwrap_or(*value));
}

/// `a + a`, which only now shows itself, is `2 · a`.
fn double(function: &mut Function, stmt: &mut Stmt, out: &mut Vec<Stmt>) {
    if let Stmt::Let { value, op: Op::Binary(BinaryOp::Add, x, y) } = stmt
        && x == y
        && function.value(*value).ty.is_float()
    {
        let x = *x;
        *stmt = Stmt::Let { value: *value, op: Op::Binary(BinaryOp::Mul, two(function, x, out), x) };
    }
}

fn with_aliases(op: &Op, aliases: &Map<Value, Value>) -> Op {
    let mut op = op.clone();
    op.visit_operands_mut(&mut |value| *value = aliases.get(value).copied().unwrap_or(*value));
    op
}

fn is_literal(op: &Op) -> bool {
    matches!(op, Op::Literal(_))
}

/// The text under which an operation without effect, that reads no memory, is found again.
pub(super) fn key(function: &Function, value: Value, op: &Op) -> Option<String> {
    match op {
        Op::Literal(_) | Op::Unary(..) | Op::Binary(..) | Op::Cast(..) | Op::Rule { .. } => {
            Some(format!("{op:?}: {:?}", function.value(value).ty))
        }
        Op::Strong { .. } | Op::Step { .. } => Some(format!("{op:?}")),
        Op::Constant(_)
        | Op::Unset
        | Op::Load(_)
        | Op::Borrow(_)
        | Op::Take(_)
        | Op::Pop { .. }
        | Op::Remove { .. }
        | Op::Copy(_)
        | Op::Len(_)
        | Op::Function { .. }
        | Op::Tuple(_)
        | Op::Struct { .. }
        | Op::Uncast(_)
        | Op::Array(_)
        | Op::ArrayRepeat(..) => None,
        Op::Vec(_) | Op::VecRepeat(..) | Op::Field(..) | Op::Call(_) | Op::StopGradient(..) => None,
        Op::Opaque(_) | Op::Zero(_) | Op::ZeroLike(_) | Op::Clone(_) | Op::SavePrimal { .. } => None,
        Op::Snapshot { .. } | Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) => None,
    }
}
