//! Loops: the reverse of the body, from the last iteration that was begun to the first.

use super::{Reverse, Sweeps, empty_like};
use crate::ir::{Adapter, Block, For, Op, Range, Stmt, Value, While};
use crate::types::Ty;

impl Reverse<'_> {
    pub(super) fn each(&mut self, each: &For) -> Sweeps {
        let record = self.empty_loop_record();
        let body = self.block(&each.body);
        let forward = For {
            body: Block { stmts: body.forward, ..empty_like(&each.body) },
            record: Some(record.clone()),
            ..each.clone()
        };
        let mut sweeps = Sweeps { forward: vec![Stmt::For(forward)], reverse: Vec::new() };
        if !body.reverse.is_empty() {
            let range = match each.count {
                Some(count) => self.begun_backwards(&each.range, each.index, count),
                None => backwards(&each.range, &self.function.value(each.index).ty),
            };
            sweeps.reverse.push(Stmt::For(For {
                index: each.index,
                range,
                body: Block { stmts: body.reverse, ..Block::default() },
                count: None,
                record: Some(record),
            }));
        }
        sweeps
    }

    /// The reverse of a loop with a condition counts down the iterations. What the condition evaluates is of no
    /// use to any output, and has no reverse.
    pub(super) fn repeat(&mut self, each: &While) -> Sweeps {
        let record = self.empty_loop_record();
        let body = self.block(&each.body);
        let forward = While {
            body: Block { stmts: body.forward, ..empty_like(&each.body) },
            record: Some(record.clone()),
            ..each.clone()
        };
        let mut sweeps = Sweeps { forward: vec![Stmt::While(forward)], reverse: Vec::new() };
        if let (Some(count), false) = (each.count, body.reverse.is_empty()) {
            let start = self.emit(Op::Literal("0".to_owned()), Ty::usize(), "start", &mut sweeps.reverse);
            sweeps.reverse.push(Stmt::For(For {
                index: each.index,
                range: Range { start, end: count, inclusive: false, adapters: vec![Adapter::Rev] },
                body: Block { stmts: body.reverse, ..Block::default() },
                count: None,
                record: Some(record),
            }));
        }
        sweeps
    }

    /// The first `count` indices of the range, backwards.
    fn begun_backwards(&self, range: &Range, index: Value, count: Value) -> Range {
        let index = &self.function.value(index).ty;
        if self.counts_from_zero(range, index) {
            let adapters = vec![Adapter::Rev];
            return Range { start: range.start, end: count, inclusive: false, adapters };
        }
        let mut range = range.clone();
        if range.inclusive || !is_exact_size(index) {
            range.adapters.push(Adapter::Collect);
        }
        range.adapters.extend([Adapter::Take(count), Adapter::Rev]);
        range
    }

    /// Whether the index is the number of the iteration.
    fn counts_from_zero(&self, range: &Range, index: &Ty) -> bool {
        let from_zero = matches!(self.definitions.get(&range.start), Some(Op::Literal(text)) if text == "0");
        let is_usize = matches!(index, Ty::Int(Some(name)) if name == "usize");
        from_zero && is_usize && range.adapters.is_empty()
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
    let Ty::Int(name) = index else { return false };
    !matches!(name.as_deref(), Some("u64" | "i64" | "u128" | "i128"))
}
