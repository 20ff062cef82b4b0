//! Counted loops: the reverse of the body, from the last iteration to the first.

use super::{Reverse, Sweeps};
use crate::ir::{Adapter, Block, For, Range, Stmt};
use crate::types::Ty;

impl Reverse<'_> {
    pub(super) fn each(&mut self, each: &For) -> Sweeps {
        let record = self.empty_loop_record();
        let body = self.block(&each.body);
        let forward = For {
            index: each.index,
            range: each.range.clone(),
            body: Block { stmts: body.forward, ..Block::default() },
            record: Some(record.clone()),
        };
        let mut sweeps = Sweeps { forward: vec![Stmt::For(forward)], reverse: Vec::new() };
        if !body.reverse.is_empty() {
            sweeps.reverse.push(Stmt::For(For {
                index: each.index,
                range: backwards(&each.range, &self.function.value(each.index).ty),
                body: Block { stmts: body.reverse, ..Block::default() },
                record: Some(record),
            }));
        }
        sweeps
    }
}

/// The same indices in the opposite order.
fn backwards(range: &Range, index: &Ty) -> Range {
    let mut range = range.clone();
    let stepped = range.adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_)));
    if range.adapters.last() == Some(&Adapter::Rev) {
        range.adapters.pop();
    } else {
        if stepped && (range.inclusive || !is_exact_size(index)) {
            range.adapters.push(Adapter::Collect);
        }
        range.adapters.push(Adapter::Rev);
    }
    range
}

/// Whether a range of the type knows its length, as a stepped range that is reversed must.
fn is_exact_size(index: &Ty) -> bool {
    match index {
        Ty::Int(None) => true,
        Ty::Int(Some(name)) => !matches!(name.as_str(), "u64" | "i64" | "u128" | "i128"),
        _ => false,
    }
}
