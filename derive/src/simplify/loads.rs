//! Two loads of the same place with no write between them give the same value, so that the reverse sweep needs
//! only the first. The forward sweep keeps both: the second goes back into the user's expression.

use std::collections::{HashMap, HashSet};

use crate::ir::{Block, Op, Place, Split, Stmt, Value, Var};

/// Runs over the forward sweep and changes what the reverse sweep refers to.
pub(super) fn share(split: &mut Split) {
    let mut shared = HashMap::new();
    collect(&split.forward, &mut HashMap::new(), &mut shared);
    split.backward.visit_uses(&mut |value| *value = shared.get(value).copied().unwrap_or(*value));
}

fn collect(block: &Block, known: &mut HashMap<Place, Value>, shared: &mut HashMap<Value, Value>) {
    for stmt in &block.stmts {
        if let Stmt::Let { value, op: Op::Load(place) } = stmt {
            let mut place = place.clone();
            place.visit_operands(&mut |index| *index = shared.get(index).copied().unwrap_or(*index));
            match known.get(&place) {
                Some(first) => {
                    shared.insert(*value, *first);
                }
                None => {
                    known.insert(place, *value);
                }
            }
        }
        forget(known, &written(stmt));
        for inner in stmt.blocks() {
            collect(inner, &mut known.clone(), shared);
        }
    }
}

/// What the statement, with all its blocks, writes. A loop body sees what an earlier iteration wrote.
fn written(stmt: &Stmt) -> HashSet<Var> {
    let mut vars: HashSet<Var> = stmt.written().iter().map(|place| place.root).collect();
    stmt.blocks().into_iter().for_each(|block| vars.extend(block.written_vars()));
    vars
}

fn forget(known: &mut HashMap<Place, Value>, written: &HashSet<Var>) {
    known.retain(|place, _| !written.contains(&place.root));
}
