//! Branches and loops, and the records by which the reverse sweep follows the forward sweep.

use super::{Datum, Frame, Sweep};
use crate::ir::{Adapter, Block, BranchRecord, For, If, LoopRecord, Range, Record, Residual, While};

impl Frame<'_, '_> {
    pub(super) fn branch(&mut self, branch: &If) {
        let is_first = match &branch.record {
            Some(record) if self.sweep == Sweep::Reverse => self.was_first(record),
            _ => self.value(branch.condition).bool(),
        };
        let records = branch.record.as_ref();
        if self.sweep == Sweep::Forward {
            let records = records.into_iter().filter(|record| !record.last);
            let records = records.flat_map(|record| record.then.iter().chain(&record.otherwise));
            records.for_each(|record| self.declare(record.store, Datum::UNIT));
        }
        let (arm, record) = match is_first {
            true => (&branch.then, records.and_then(|record| record.then.as_ref())),
            false => (&branch.otherwise, records.and_then(|record| record.otherwise.as_ref())),
        };
        let results = self.scoped(|frame| frame.arm(arm, record));
        branch.results.iter().zip(results).for_each(|(value, datum)| self.define(*value, datum));
    }

    /// Whether the forward sweep took the first arm: whether that arm's record was set, or the other's was not.
    fn was_first(&self, record: &BranchRecord) -> bool {
        let is_set = |record: &Record| !self.stored(record).is_empty();
        let first = record.then.as_ref().map(is_set);
        first.or(record.otherwise.as_ref().map(|second| !is_set(second))).expect("one arm has a record")
    }

    fn arm(&mut self, arm: &Block, record: Option<&Record>) -> Vec<Datum> {
        let Some(record) = record else { return self.block(arm) };
        if self.sweep == Sweep::Reverse {
            let entry = self.stored(record).pop().expect("the record of the arm was set");
            self.restore(record, &entry);
        }
        let results = self.block(arm);
        if self.sweep == Sweep::Forward {
            self.keep(record);
        }
        results
    }

    pub(super) fn each(&mut self, each: &For) {
        let indices = self.indices(&each.range);
        each.body.last_stores().for_each(|store| self.declare(store, Datum::UNIT));
        let entries = each.record.as_ref().map(|record| self.entries(record, &indices));
        let mut begun = 0;
        for (number, index) in indices.into_iter().enumerate() {
            let entry = entries.as_ref().and_then(|entries| entries.get(number));
            begun += 1;
            let goes_on = self.scoped(|frame| {
                frame.define(each.index, Datum::Int(index));
                frame.iteration(&each.body, each.record.as_ref(), entry)
            });
            if !goes_on {
                break;
            }
        }
        each.count.into_iter().for_each(|count| self.define(count, Datum::Int(begun)));
    }

    pub(super) fn repeat(&mut self, each: &While) {
        assert!(self.sweep == Sweep::Forward, "the reverse of a loop counts");
        each.record.as_ref().map(|record| self.entries(record, &[]));
        let mut begun = 0;
        while self.scoped(|frame| frame.block(&each.condition)).iter().any(Datum::bool) {
            let goes_on = self.scoped(|frame| {
                frame.define(each.index, Datum::Int(begun));
                frame.iteration(&each.body, each.record.as_ref(), None)
            });
            begun += 1;
            if !goes_on {
                break;
            }
        }
        each.count.into_iter().for_each(|count| self.define(count, Datum::Int(begun)));
    }

    /// Runs the body; whether the loop goes on.
    fn iteration(&mut self, body: &Block, record: Option<&LoopRecord>, entry: Option<&Datum>) -> bool {
        let record = record.map(|record| &record.record);
        if let (Some(record), Some(entry)) = (record, entry) {
            self.restore(record, entry);
        }
        let goes_on = self.block(body).iter().all(Datum::bool);
        if let Some(record) = record.filter(|_| self.sweep == Sweep::Forward) {
            self.keep(record);
        }
        goes_on
    }

    /// The entries that the iterations read, in their order; none in the forward sweep, which writes them.
    fn entries(&mut self, record: &LoopRecord, indices: &[i64]) -> Vec<Datum> {
        if self.sweep == Sweep::Forward {
            // The store of a loop in a branch stands at the top.
            if !self.vars.contains_key(&record.record.store) {
                self.declare(record.record.store, Datum::UNIT);
            }
            return Vec::new();
        }
        let stored = self.stored(&record.record);
        let run = self.run(record, &stored, indices.len());
        match record.by_index {
            true => indices.iter().map(|index| run[*index as usize].clone()).collect(),
            false => run.iter().rev().cloned().collect(),
        }
    }

    /// The entries of one run of the loop, which are the last that have not been read.
    fn run<'r>(&mut self, record: &LoopRecord, stored: &'r [Datum], count: usize) -> &'r [Datum] {
        if !record.nested {
            return stored;
        }
        let end = self.cursors.or_insert(record.record.store, stored.len());
        *end -= count;
        &stored[*end..*end + count]
    }

    fn stored(&self, record: &Record) -> Vec<Datum> {
        self.machine.memory.elements(&self.var(record.store)).to_vec()
    }

    /// Appends the residuals of a region to its store.
    fn keep(&mut self, record: &Record) {
        let fields = record.fields.iter().map(|field| match field {
            Residual::Value(value) => self.value(*value),
            Residual::Branch(var) | Residual::Snapshot(var) => self.machine.memory.read(&self.var(*var)),
        });
        let entry = Datum::List(fields.collect());
        self.machine.memory.push(&self.var(record.store), entry);
    }

    /// Brings the residuals of a region into scope.
    fn restore(&mut self, record: &Record, entry: &Datum) {
        for (field, datum) in record.fields.iter().zip(entry.list()) {
            match field {
                Residual::Value(value) => self.define(*value, datum.clone()),
                Residual::Branch(var) | Residual::Snapshot(var) => self.declare(*var, datum.clone()),
            }
        }
    }

    fn indices(&self, range: &Range) -> Vec<i64> {
        let (start, end) = (self.value(range.start).int(), self.value(range.end).int());
        let all = start..end + i64::from(range.inclusive);
        range.adapters.iter().fold(all.collect(), |indices: Vec<i64>, adapter| match adapter {
            Adapter::Rev => indices.into_iter().rev().collect(),
            Adapter::StepBy(step) => {
                let step = usize::try_from(self.value(*step).int()).expect("a step is positive");
                indices.into_iter().step_by(step).collect()
            }
            Adapter::Collect => indices,
            Adapter::Take(count) => {
                let count = usize::try_from(self.value(*count).int()).expect("a count is not negative");
                indices.into_iter().take(count).collect()
            }
        })
    }
}
