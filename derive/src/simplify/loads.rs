//! Two loads of the same place with no write between them give the same value, and so do two equal operations on the
//! same values: the reverse sweep needs only the first. The forward sweep keeps both: the second goes back into the
//! user's expression.

use crate::hash::HashMap;
use crate::table::{Map, Set};

use super::common::key;
use crate::ir::{Block, Function, Op, Place, Split, Stmt, Value, Var};

/// What has been computed so far.
#[derive(Clone, Default)]
struct Known {
    loads: HashMap<Place, Value>,
    operations: HashMap<String, Value>,
}

/// Runs over the forward sweep and changes what the reverse sweep refers to.
pub(super) fn share(split: &mut Split) {
    let mut shared = Map::default();
    collect(&split.function, &split.forward, &mut Known::default(), &mut shared);
    split.backward.visit_uses_mut(&mut |value| *value = shared.get(value).copied().unwrap_or(*value));
}

fn collect(function: &Function, block: &Block, known: &mut Known, shared: &mut Map<Value, Value>) {
    for stmt in &block.stmts {
        if let Stmt::Let { value, op } = stmt {
            let mut op = op.clone();
            op.visit_operands_mut(&mut |operand| *operand = shared.get(operand).copied().unwrap_or(*operand));
            let first = if let Op::Load(place) = &op {
                Some(*known.loads.entry(place.clone()).or_insert(*value))
            } else {
                key(function, *value, &op).map(|key| *known.operations.entry(key).or_insert(*value))
            };
            shared.extend(first.filter(|first| first != value).map(|first| (*value, first)));
        }
        let written = written(stmt);
        known.loads.retain(|place, _| !written.contains(&place.root));
        for inner in stmt.blocks() {
            collect(function, inner, &mut known.clone(), shared);
        }
    }
}

/// What the statement, with all its blocks, writes. A loop body sees what an earlier iteration wrote.
fn written(stmt: &Stmt) -> Set<Var> {
    let mut vars: Set<Var> = stmt.written().iter().map(|place| place.root).collect();
    stmt.blocks().into_iter().for_each(|block| vars.extend(block.written_vars()));
    vars
}
