//! Zeros of a shape that is known only when the program runs. The forward sweep notes one where the variable is
//! declared, since the variable may be moved away or become longer, and the reverse sweep copies it:
//!
//! | forward | reverse | becomes in the reverse sweep |
//! |---|---|---|
//! | `let zero = zero_like(x)` | `let dx = zero.clone()` | `let dx = zero_like(x)`, if x is there and nothing was written to it |
//! | `let zero = zero_like(x)` | nothing | nothing |

use crate::analyse::storage::is_copy;
use crate::ir::{Block, Op, Place, Split, Stmt, Value, Var};
use crate::table::Set;

/// Runs over both sweeps.
pub(super) fn make_late(split: &mut Split) {
    let noted = noted(&split.forward);
    if noted.is_empty() {
        return;
    }
    let mut changed = split.forward.written_vars();
    changed.extend(moved_from(split));
    let captured = split.backward.touched_vars().without(&changed);
    for (zero, place) in noted {
        if captured.contains(&place.root) {
            replace_copies(&mut split.backward, zero, &place);
        }
        let is_used = split.backward.uses().contains(&zero) || split.forward.uses().contains(&zero);
        if !is_used {
            split.forward.stmts.retain(|stmt| !defines(stmt, zero));
        }
    }
}

/// The zeros of whole variables that the outermost region notes.
fn noted(forward: &Block) -> Vec<(Value, Place)> {
    let noted = forward.stmts.iter().filter_map(|stmt| {
        let Stmt::Let { value, op: Op::ZeroLike(place) } = stmt else { return None };
        place.projections.is_empty().then(|| (*value, place.clone()))
    });
    noted.collect()
}

/// The variables of which a part is moved away: they are no longer there as a whole.
fn moved_from(split: &Split) -> Set<Var> {
    let mut moved = Set::default();
    split.forward.for_each(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Load(place) } = stmt
            && !is_copy(&split.function.value(*value).ty)
        {
            moved.insert(place.root);
        }
        if let Stmt::Let { value: _, op: Op::Struct { path: _, fields: _, base: Some(base) } } = stmt {
            moved.insert(base.root);
        }
    });
    moved
}

fn defines(stmt: &Stmt, zero: Value) -> bool {
    matches!(stmt, Stmt::Let { value, op: Op::ZeroLike(_) } if *value == zero)
}

fn replace_copies(block: &mut Block, zero: Value, place: &Place) {
    for stmt in &mut block.stmts {
        stmt.blocks_mut().for_each(|inner| replace_copies(inner, zero, place));
        if let Stmt::Let { value: _, op } = stmt
            && let Op::Clone(of) = op
            && *of == zero
        {
            *op = Op::ZeroLike(place.clone());
        }
    }
}
