//! What a pattern moves out of a variant of the user's enums, `Shape::Path { points, width } => …`.
//!
//! The pattern is taken apart into one read for each name. Once one of them has moved something, rustc lets nobody look at
//! the enum again: so they stand one after the other, from the first on, and are printed as one (`emit/enums.rs`).

use crate::ir::{Block, Op, Place, Stmt};

/// Runs over the body when it has been lowered.
pub(super) fn join_reads(block: &mut Block) {
    block.stmts.iter_mut().flat_map(Stmt::blocks_mut).for_each(join_reads);
    let mut at = 0;
    while let Some(stmt) = block.stmts.get(at) {
        let Some(holder) = holder(stmt) else {
            at += 1;
            continue;
        };
        let length = block.stmts.iter().skip(at).take_while(|stmt| only_reads(stmt)).count();
        let run = block.stmts.drain(at..at + length);
        let is_of_holder = |stmt: &Stmt| self::holder(stmt).is_some_and(|of| of == holder);
        let (payloads, rest): (Vec<_>, Vec<_>) = run.partition(is_of_holder);
        let next = at + payloads.len();
        block.stmts.splice(at..at, payloads.into_iter().chain(rest));
        at = next;
    }
}

/// The place of the enum of which the statement reads a payload. One behind an index may have to be computed first.
fn holder(stmt: &Stmt) -> Option<Place> {
    let Stmt::Let { value: _, op: Op::Load(place) } = stmt else { return None };
    let (holder, _, _) = place.named_payload()?;
    holder.operands().is_empty().then_some(holder)
}

/// Whether reads of other places may stand before the statement as well as after it.
fn only_reads(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Let { value: _, op } => {
            matches!(op, Op::Load(_) | Op::Len(_) | Op::Copy(_) | Op::Clone(_) | Op::Literal(_))
        }
        Stmt::Declare { .. } => true,
        Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::Change(_) | Stmt::Store { .. } => false,
        Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => false,
        Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => false,
        Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => false,
    }
}
