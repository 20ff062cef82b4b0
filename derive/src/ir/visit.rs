//! What a statement uses, defines and writes.

use crate::table::{Map, Set};

use super::{Arg, BackwardArg, Block, Call, For, If, Op, Place, Record, Stmt, Value, Var, While};

impl Op {
    /// The values that it uses.
    pub fn operands(&self) -> Vec<Value> {
        let mut values = Vec::new();
        self.visit_operands(&mut |value| values.push(*value));
        values
    }

    /// The places that it reads.
    pub fn places(&self) -> Vec<&Place> {
        let mut places = Vec::new();
        self.visit_places(&mut |place| places.push(place));
        places
    }
}

impl Call {
    /// The places that it may write to.
    pub fn written(&self) -> impl Iterator<Item = &Place> {
        self.args.iter().filter_map(|arg| match arg {
            Arg::Mutable(place) | Arg::Lent(place) => Some(place),
            Arg::Value(_) | Arg::Shared(_) => None,
        })
    }
}

impl Stmt {
    /// The blocks inside it.
    pub fn blocks(&self) -> Blocks<&Block> {
        match self {
            Stmt::If(If { then, otherwise, .. }) => Blocks(Some(then), Some(otherwise)),
            Stmt::For(For { body, .. }) => Blocks(Some(body), None),
            Stmt::While(While { condition, body, .. }) => Blocks(Some(condition), Some(body)),
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::View { .. }
            | Stmt::SplitView { .. }
            | Stmt::Change(_)
            | Stmt::Store { .. }
            | Stmt::Update { .. }
            | Stmt::Accumulate { .. }
            | Stmt::Effect(_)
            | Stmt::ForwardCall { .. }
            | Stmt::BackwardCall(_) => Blocks(None, None),
        }
    }

    /// The blocks inside it, to be changed.
    pub fn blocks_mut(&mut self) -> Blocks<&mut Block> {
        match self {
            Stmt::If(If { then, otherwise, .. }) => Blocks(Some(then), Some(otherwise)),
            Stmt::For(For { body, .. }) => Blocks(Some(body), None),
            Stmt::While(While { condition, body, .. }) => Blocks(Some(condition), Some(body)),
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::View { .. }
            | Stmt::SplitView { .. }
            | Stmt::Change(_)
            | Stmt::Store { .. }
            | Stmt::Update { .. }
            | Stmt::Accumulate { .. }
            | Stmt::Effect(_)
            | Stmt::ForwardCall { .. }
            | Stmt::BackwardCall(_) => Blocks(None, None),
        }
    }

    /// The values that it uses itself.
    pub fn own_operands(&self) -> Vec<Value> {
        let mut values = Vec::new();
        self.visit_own_operands(&mut |value| values.push(*value));
        values
    }

    /// The places that it reads or writes itself.
    pub fn own_places(&self) -> Vec<&Place> {
        let mut places = Vec::new();
        self.visit_own_places(&mut |place| places.push(place));
        places
    }

    /// The variables that it reads or writes itself.
    pub fn visit_own_vars(&self, visit: &mut dyn FnMut(Var)) {
        self.visit_own_places(&mut |place| visit(place.root));
    }

    /// The value and the operation of a `let`.
    pub fn as_let(&self) -> Option<(Value, &Op)> {
        if let Stmt::Let { value, op } = self { Some((*value, op)) } else { None }
    }

    /// It as a branch.
    pub fn as_branch(&self) -> Option<&If> {
        if let Stmt::If(branch) = self { Some(branch) } else { None }
    }

    /// The index of a loop.
    pub fn loop_index(&self) -> Option<Value> {
        match self {
            Stmt::For(For { index, .. }) | Stmt::While(While { index, .. }) => Some(*index),
            Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => None,
            Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Change(_) | Stmt::Accumulate { .. } => None,
            Stmt::Effect(_) | Stmt::If(_) | Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => None,
        }
    }

    /// The residuals of its regions, in their order.
    pub fn records(&self) -> Vec<&Record> {
        match self {
            Stmt::If(branch) => {
                branch.record.iter().flat_map(|record| record.then.iter().chain(&record.otherwise)).collect()
            }
            Stmt::For(For { record, .. }) | Stmt::While(While { record, .. }) => {
                record.iter().map(|record| &record.record).collect()
            }
            Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => {
                Vec::new()
            }
            Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Change(_) | Stmt::Accumulate { .. } => {
                Vec::new()
            }
            Stmt::Effect(_) | Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => Vec::new(),
        }
    }

    /// The views that it takes, each with the place that it is of.
    pub fn views(&self) -> Vec<(Var, &Place)> {
        match self {
            Stmt::View { var, of, mutable: _ } => vec![(*var, of)],
            Stmt::SplitView { halves, of, at: _ } => halves.map(|half| (half, of)).to_vec(),
            Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::Store { .. } | Stmt::Update { .. } => Vec::new(),
            Stmt::Change(_) | Stmt::Accumulate { .. } | Stmt::Effect(_) => Vec::new(),
            Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => Vec::new(),
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => Vec::new(),
        }
    }

    /// The variables that it brings: storage with a name of its own, and views.
    pub fn new_vars(&self) -> Vec<Var> {
        match self {
            Stmt::Declare { var, init: _ } => vec![*var],
            Stmt::View { .. } | Stmt::SplitView { .. } => {
                self.views().into_iter().map(|(var, _)| var).collect()
            }
            Stmt::Let { .. } | Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Change(_) => Vec::new(),
            Stmt::Accumulate { .. } | Stmt::Effect(_) => Vec::new(),
            Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => Vec::new(),
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => Vec::new(),
        }
    }

    /// Visits the values that it defines, without those of nested blocks.
    pub fn visit_defined(&self, visit: &mut dyn FnMut(Value)) {
        match self {
            Stmt::Let { value, op: _ } => visit(*value),
            Stmt::If(branch) => branch.results.iter().copied().for_each(visit),
            Stmt::For(For { index, count, .. }) | Stmt::While(While { index, count, .. }) => {
                visit(*index);
                count.iter().copied().for_each(visit);
            }
            Stmt::ForwardCall { call: _, depth: _, result, handle } => {
                [*result, *handle].into_iter().for_each(visit)
            }
            Stmt::BackwardCall(call) => call.results.iter().flatten().copied().for_each(visit),
            Stmt::Declare { .. }
            | Stmt::View { .. }
            | Stmt::SplitView { .. }
            | Stmt::Change(_)
            | Stmt::Store { .. }
            | Stmt::Update { .. }
            | Stmt::Accumulate { .. }
            | Stmt::Effect(_) => {}
        }
    }

    /// The values that it defines, without those of nested blocks.
    pub fn defined(&self) -> Vec<Value> {
        let mut values = Vec::new();
        self.visit_defined(&mut |value| values.push(value));
        values
    }

    /// Visits the places that it writes itself, including those that a callee may write. Where a mutable view begins, all
    /// that is written through it counts as written: nobody else looks at the place until it ends.
    pub fn visit_written<'a>(&'a self, visit: &mut dyn FnMut(&'a Place)) {
        match self {
            Stmt::Store { place, .. } | Stmt::Update { place, .. } | Stmt::Accumulate { place, .. } => {
                visit(place)
            }
            Stmt::View { var: _, of, mutable: true } | Stmt::SplitView { halves: _, of, at: _ } => visit(of),
            Stmt::Change(change) => change.visit_written(visit),
            Stmt::Let {
                value: _,
                op: Op::Take(place) | Op::Pop { place, .. } | Op::Remove { place, .. },
            } => visit(place),
            Stmt::Let { value: _, op: Op::Call(call) } | Stmt::ForwardCall { call, .. } => {
                call.written().for_each(visit)
            }
            Stmt::BackwardCall(call) => call.args.iter().for_each(|arg| match arg {
                BackwardArg::Shared { cotangent, primal: _ }
                | BackwardArg::Lent { cotangent, primal: _ }
                | BackwardArg::Mutable { cotangent } => cotangent.iter().for_each(&mut *visit),
            }),
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::View { .. }
            | Stmt::If(_)
            | Stmt::For(_)
            | Stmt::While(_)
            | Stmt::Effect(_) => {}
        }
    }

    /// The same places.
    pub fn written(&self) -> Vec<&Place> {
        let mut places = Vec::new();
        self.visit_written(&mut |place| places.push(place));
        places
    }
}

/// The blocks inside a statement: two at most.
#[derive(Debug)]
pub struct Blocks<B>(Option<B>, Option<B>);

impl<B> Iterator for Blocks<B> {
    type Item = B;

    fn next(&mut self) -> Option<B> {
        match self.0.take() {
            Some(first) => Some(first),
            None => self.1.take(),
        }
    }
}

impl Block {
    /// Calls `visit` with every statement of the block and of the blocks inside, outer ones first.
    pub fn for_each<'a>(&'a self, visit: &mut dyn FnMut(&'a Stmt)) {
        for stmt in &self.stmts {
            visit(stmt);
            for block in stmt.blocks() {
                block.for_each(visit);
            }
        }
    }

    /// Every value that is used in it, as often as it is used.
    pub fn uses(&self) -> Vec<Value> {
        let mut uses = Vec::new();
        self.visit_uses(&mut |value| uses.push(*value));
        uses
    }

    /// Every variable that is written in it or in a block inside.
    pub fn written_vars(&self) -> Set<Var> {
        let mut vars = Set::default();
        self.for_each(&mut |stmt| {
            stmt.visit_written(&mut |place| {
                vars.insert(place.root);
            });
        });
        vars
    }

    /// Every variable that occurs in it or in a block inside.
    pub fn touched_vars(&self) -> Set<Var> {
        let mut vars = Set::default();
        self.for_each(&mut |stmt| {
            stmt.visit_own_vars(&mut |var| {
                vars.insert(var);
            });
        });
        vars
    }

    /// The operation of every value that a `let` in it or in a block inside defines.
    pub fn definitions(&self) -> Map<Value, &Op> {
        let mut definitions = Map::default();
        self.for_each(&mut |stmt| {
            if let Stmt::Let { value, op } = stmt {
                definitions.insert(*value, op);
            }
        });
        definitions
    }

    /// Whether there is a loop in it.
    pub fn has_loops(&self) -> bool {
        let has = |stmt: &Stmt| matches!(stmt, Stmt::For(_) | Stmt::While(_));
        self.stmts.iter().any(|stmt| has(stmt) || stmt.blocks().any(Block::has_loops))
    }

    /// Every value that is defined in it or in a block inside.
    pub fn defined_values(&self) -> Set<Value> {
        let mut values = Set::default();
        self.for_each(&mut |stmt| {
            stmt.visit_defined(&mut |value| {
                values.insert(value);
            });
        });
        values
    }

    /// Every variable with storage of its own that is declared in it or in a block inside.
    pub fn declared_vars(&self) -> Set<Var> {
        let mut vars = Set::default();
        self.for_each(&mut |stmt| {
            if let Stmt::Declare { var, .. } = stmt {
                vars.insert(*var);
            }
        });
        vars
    }

    /// Every view that is taken in it or in a block inside.
    pub fn views(&self) -> Set<Var> {
        let mut vars = Set::default();
        self.for_each(&mut |stmt| vars.extend(stmt.views().into_iter().map(|(var, _)| var)));
        vars
    }
}
