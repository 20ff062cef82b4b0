//! What a statement uses and defines, in one place, so that no pass has to list the operations again.

use crate::hash::{HashMap, HashSet};

use super::{
    Adapter, Arg, BackwardArg, Block, Call, Effect, For, If, Op, Piece, Place, Primal, Projection, Range,
    Record, Stmt, Value, Var, While,
};

impl Op {
    /// Visits every value that the operation uses, indices of places included.
    pub fn visit_operands(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        match self {
            Op::Literal(_) | Op::Constant(_) | Op::Unset | Op::Zero(_) => {}
            Op::Load(place) | Op::Borrow(place) | Op::Take(place) | Op::Len(place) | Op::ZeroLike(place) => {
                place.visit_operands(visit);
            }
            Op::Pop { place, unwrapped: _ } | Op::Unwrap { place, unwrapped: _ } | Op::Copy(place) => {
                place.visit_operands(visit);
            }
            Op::Remove { place, index } => {
                place.visit_operands(visit);
                visit(index);
            }
            Op::SavePrimal { place, callee: _, argument: _, moved: _ } => place.visit_operands(visit),
            Op::Snapshot { place, start, len } => {
                place.visit_operands(visit);
                start.iter_mut().for_each(&mut *visit);
                visit(len);
            }
            Op::Unary(_, x) | Op::Cast(x, _) | Op::ArrayRepeat(x, _) | Op::Field(x, _) => visit(x),
            Op::StopGradient(x, _) | Op::Clone(x) | Op::Uncast(x) => visit(x),
            Op::Variant(_, x) | Op::Held(x) => visit(x),
            Op::Binary(_, x, y) | Op::VecRepeat(x, y) => [x, y].into_iter().for_each(visit),
            Op::Strong { adjoint, partial } => [adjoint, partial].into_iter().for_each(visit),
            Op::Rule { rule: _, args, form: _ } | Op::Step { name: _, args } => {
                args.iter_mut().for_each(visit);
            }
            Op::Function { captured, callee: _ } => visit(captured),
            Op::Tuple(parts) | Op::Array(parts) | Op::Vec(parts) => parts.iter_mut().for_each(visit),
            Op::Struct { path: _, fields, base } => {
                fields.iter_mut().for_each(|(_, value)| visit(value));
                base.iter_mut().for_each(|base| base.visit_operands(visit));
            }
            Op::Call(call) => call.visit_operands(visit),
            Op::Opaque(pieces) => pieces.iter_mut().for_each(|piece| piece.visit_operands(visit)),
        }
    }

    /// Visits every place that the operation reads.
    pub fn visit_places(&mut self, visit: &mut dyn FnMut(&mut Place)) {
        match self {
            Op::Load(place) | Op::Borrow(place) | Op::Take(place) | Op::Len(place) | Op::ZeroLike(place) => {
                visit(place)
            }
            Op::Pop { place, unwrapped: _ } | Op::Remove { place, index: _ } | Op::Copy(place) => {
                visit(place)
            }
            Op::SavePrimal { place, callee: _, argument: _, moved: _ } => visit(place),
            Op::Unwrap { place, unwrapped: _ } => visit(place),
            Op::Snapshot { place, start: _, len: _ } => visit(place),
            Op::Struct { path: _, fields: _, base } => base.iter_mut().for_each(visit),
            Op::Call(call) => call.visit_places(visit),
            Op::Opaque(pieces) => pieces.iter_mut().for_each(|piece| piece.visit_places(visit)),
            Op::Literal(_)
            | Op::Constant(_)
            | Op::Unset
            | Op::Zero(_)
            | Op::Unary(..)
            | Op::Cast(..)
            | Op::ArrayRepeat(..)
            | Op::Field(..)
            | Op::StopGradient(..)
            | Op::Clone(_)
            | Op::Variant(..)
            | Op::Held(_)
            | Op::Uncast(_)
            | Op::Binary(..)
            | Op::VecRepeat(..)
            | Op::Strong { .. }
            | Op::Rule { .. }
            | Op::Step { .. }
            | Op::Function { .. }
            | Op::Tuple(_)
            | Op::Array(_)
            | Op::Vec(_) => {}
        }
    }

    /// The values that it uses.
    pub fn operands(&self) -> Vec<Value> {
        collect(|visit| self.clone().visit_operands(visit))
    }

    /// The places that it reads.
    pub fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        self.clone().visit_places(&mut |place| places.push(place.clone()));
        places
    }
}

fn collect(walk: impl FnOnce(&mut dyn FnMut(&mut Value))) -> Vec<Value> {
    let mut values = Vec::new();
    walk(&mut |value| values.push(*value));
    values
}

impl Place {
    /// Visits the values on its way.
    pub fn visit_operands(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        for projection in &mut self.projections {
            match projection {
                Projection::Index(index) => visit(index),
                Projection::Slice { start, end, inclusive: _ } => {
                    start.iter_mut().chain(end).for_each(&mut *visit);
                }
                Projection::Field(_) | Projection::Deref | Projection::Payload(_) => {}
            }
        }
    }
}

impl Call {
    fn visit_operands(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        for arg in &mut self.args {
            match arg {
                Arg::Value(value) => visit(value),
                Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => place.visit_operands(visit),
            }
        }
    }

    fn visit_places(&mut self, visit: &mut dyn FnMut(&mut Place)) {
        for arg in &mut self.args {
            match arg {
                Arg::Value(_) => {}
                Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => visit(place),
            }
        }
    }

    /// The places that it may write to.
    pub fn written(&self) -> impl Iterator<Item = &Place> {
        self.args.iter().filter_map(|arg| match arg {
            Arg::Mutable(place) | Arg::Lent(place) => Some(place),
            Arg::Value(_) | Arg::Shared(_) => None,
        })
    }
}

impl Piece {
    fn visit_operands(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        match self {
            Piece::Tokens(_) | Piece::Helper { .. } => {}
            Piece::Value(value) => visit(value),
            Piece::Place(place) => place.visit_operands(visit),
            Piece::Group(_, pieces) => pieces.iter_mut().for_each(|piece| piece.visit_operands(visit)),
        }
    }

    fn visit_places(&mut self, visit: &mut dyn FnMut(&mut Place)) {
        match self {
            Piece::Tokens(_) | Piece::Helper { .. } | Piece::Value(_) => {}
            Piece::Place(place) => visit(place),
            Piece::Group(_, pieces) => pieces.iter_mut().for_each(|piece| piece.visit_places(visit)),
        }
    }
}

impl Range {
    fn visit_operands(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        visit(&mut self.start);
        visit(&mut self.end);
        for adapter in &mut self.adapters {
            match adapter {
                Adapter::Rev | Adapter::Collect => {}
                Adapter::StepBy(value) | Adapter::Take(value) => visit(value),
            }
        }
    }
}

impl BackwardArg {
    fn visit_places(&mut self, visit: &mut dyn FnMut(&mut Place)) {
        match self {
            BackwardArg::Shared { primal, cotangent } | BackwardArg::Lent { primal, cotangent } => {
                match primal {
                    Primal::Place(place) => visit(place),
                    Primal::Saved(_) => {}
                }
                cotangent.iter_mut().for_each(visit);
            }
            BackwardArg::Mutable { cotangent } => cotangent.iter_mut().for_each(visit),
        }
    }

    fn visit_operands(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        match self {
            BackwardArg::Shared { primal: Primal::Saved(saved), cotangent: _ }
            | BackwardArg::Lent { primal: Primal::Saved(saved), cotangent: _ } => visit(saved),
            BackwardArg::Shared { .. } | BackwardArg::Lent { .. } | BackwardArg::Mutable { .. } => {}
        }
        self.visit_places(&mut |place| place.visit_operands(visit));
    }
}

impl Stmt {
    /// Visits the values that the statement itself uses, without those of nested blocks.
    pub fn visit_own_operands(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        match self {
            Stmt::Let { value: _, op } => op.visit_operands(visit),
            Stmt::Declare { var: _, init } => init.iter_mut().for_each(visit),
            Stmt::View { var: _, of, mutable: _ } => of.visit_operands(visit),
            Stmt::SplitView { halves: _, of, at } => {
                of.visit_operands(visit);
                visit(at);
            }
            Stmt::Change(change) => change.visit_operands(visit),
            Stmt::Store { place, value } | Stmt::Update { place, op: _, value } => {
                visit(value);
                place.visit_operands(visit);
            }
            Stmt::Accumulate { place, value } => {
                visit(value);
                place.visit_operands(visit);
            }
            Stmt::If(branch) => visit(&mut branch.condition),
            Stmt::For(each) => each.range.visit_operands(visit),
            Stmt::While(_) => {}
            Stmt::Effect(effect) => effect.pieces.iter_mut().for_each(|piece| piece.visit_operands(visit)),
            Stmt::ForwardCall { call, depth: _, result: _, handle: _ } => call.visit_operands(visit),
            Stmt::BackwardCall(call) => {
                visit(&mut call.handle);
                call.args.iter_mut().for_each(|arg| arg.visit_operands(visit));
                visit(&mut call.seed);
            }
        }
    }

    /// Visits the places that the statement itself reads or writes, without those of nested blocks.
    pub fn visit_own_places(&mut self, visit: &mut dyn FnMut(&mut Place)) {
        match self {
            Stmt::Let { value: _, op } => op.visit_places(visit),
            Stmt::View { var: _, of, mutable: _ } | Stmt::SplitView { halves: _, of, at: _ } => visit(of),
            Stmt::Change(change) => change.visit_places(visit),
            Stmt::Store { place, value: _ } | Stmt::Update { place, op: _, value: _ } => visit(place),
            Stmt::Accumulate { place, value: _ } => visit(place),
            Stmt::Effect(Effect { pieces, diverges: _ }) => {
                pieces.iter_mut().for_each(|piece| piece.visit_places(visit));
            }
            Stmt::ForwardCall { call, depth: _, result: _, handle: _ } => call.visit_places(visit),
            Stmt::BackwardCall(call) => call.args.iter_mut().for_each(|arg| arg.visit_places(visit)),
            Stmt::Declare { .. } | Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => {}
        }
    }

    /// The blocks inside it.
    pub fn blocks(&self) -> Vec<&Block> {
        match self {
            Stmt::If(If { then, otherwise, .. }) => vec![then, otherwise],
            Stmt::For(For { body, .. }) => vec![body],
            Stmt::While(While { condition, body, .. }) => vec![condition, body],
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
            | Stmt::BackwardCall(_) => Vec::new(),
        }
    }

    /// The blocks inside it, to be changed.
    pub fn blocks_mut(&mut self) -> Vec<&mut Block> {
        match self {
            Stmt::If(If { then, otherwise, .. }) => vec![then, otherwise],
            Stmt::For(For { body, .. }) => vec![body],
            Stmt::While(While { condition, body, .. }) => vec![condition, body],
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
            | Stmt::BackwardCall(_) => Vec::new(),
        }
    }

    /// The values that it uses itself.
    pub fn own_operands(&self) -> Vec<Value> {
        collect(|visit| self.clone_head().visit_own_operands(visit))
    }

    /// The places that it reads or writes itself.
    pub fn own_places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        self.clone_head().visit_own_places(&mut |place| places.push(place.clone()));
        places
    }

    /// The statement without the contents of its blocks.
    fn clone_head(&self) -> Stmt {
        match self {
            Stmt::If(branch) => Stmt::If(If {
                condition: branch.condition,
                then: Block::default(),
                otherwise: Block::default(),
                results: branch.results.clone(),
                record: branch.record.clone(),
            }),
            Stmt::For(each) => Stmt::For(For {
                index: each.index,
                range: each.range.clone(),
                body: Block::default(),
                count: each.count,
                record: each.record.clone(),
            }),
            Stmt::While(each) => Stmt::While(While {
                condition: Block::default(),
                index: each.index,
                body: Block::default(),
                count: each.count,
                record: each.record.clone(),
            }),
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
            | Stmt::BackwardCall(_) => self.clone(),
        }
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

    /// The values that it defines, without those of nested blocks.
    pub fn defined(&self) -> Vec<Value> {
        match self {
            Stmt::Let { value, op: _ } => vec![*value],
            Stmt::If(branch) => branch.results.clone(),
            Stmt::For(For { index, count, .. }) | Stmt::While(While { index, count, .. }) => {
                std::iter::once(*index).chain(*count).collect()
            }
            Stmt::ForwardCall { call: _, depth: _, result, handle } => vec![*result, *handle],
            Stmt::BackwardCall(call) => call.results.iter().flatten().copied().collect(),
            Stmt::Declare { .. }
            | Stmt::View { .. }
            | Stmt::SplitView { .. }
            | Stmt::Change(_)
            | Stmt::Store { .. }
            | Stmt::Update { .. }
            | Stmt::Accumulate { .. }
            | Stmt::Effect(_) => Vec::new(),
        }
    }

    /// The places that it writes itself, including those that a callee may write. Where a mutable view begins, all
    /// that is written through it counts as written: nobody else looks at the place until it ends.
    pub fn written(&self) -> Vec<Place> {
        match self {
            Stmt::Store { place, .. } | Stmt::Update { place, .. } | Stmt::Accumulate { place, .. } => {
                vec![place.clone()]
            }
            Stmt::View { var: _, of, mutable: true } | Stmt::SplitView { halves: _, of, at: _ } => {
                vec![of.clone()]
            }
            Stmt::Change(change) => change.written(),
            Stmt::Let {
                value: _,
                op: Op::Take(place) | Op::Pop { place, .. } | Op::Remove { place, .. },
            } => {
                vec![place.clone()]
            }
            Stmt::Let { value: _, op: Op::Call(call) } | Stmt::ForwardCall { call, .. } => {
                call.written().cloned().collect()
            }
            Stmt::BackwardCall(call) => call
                .args
                .iter()
                .filter_map(|arg| match arg {
                    BackwardArg::Shared { cotangent, primal: _ }
                    | BackwardArg::Lent { cotangent, primal: _ }
                    | BackwardArg::Mutable { cotangent } => cotangent.clone(),
                })
                .collect(),
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::View { .. }
            | Stmt::If(_)
            | Stmt::For(_)
            | Stmt::While(_)
            | Stmt::Effect(_) => Vec::new(),
        }
    }
}

impl Block {
    /// Calls `visit` with every statement of the block and of the blocks inside, outer ones first.
    pub fn for_each<'a>(&'a self, visit: &mut dyn FnMut(&'a Stmt)) {
        for stmt in &self.stmts {
            visit(stmt);
            stmt.blocks().into_iter().for_each(|block| block.for_each(visit));
        }
    }

    /// Visits every value that is used in the block and in the blocks inside, their results included.
    pub fn visit_uses(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        for stmt in &mut self.stmts {
            stmt.visit_own_operands(visit);
            stmt.blocks_mut().into_iter().for_each(|block| block.visit_uses(visit));
        }
        self.results.iter_mut().for_each(visit);
    }

    /// Every value that is used in it, as often as it is used.
    pub fn uses(&self) -> Vec<Value> {
        let mut uses = Vec::new();
        self.for_each(&mut |stmt| {
            uses.extend(stmt.own_operands());
            uses.extend(stmt.blocks().into_iter().flat_map(|block| block.results.iter().copied()));
        });
        uses.extend(&self.results);
        uses
    }

    /// Every variable that is written in it or in a block inside.
    pub fn written_vars(&self) -> HashSet<Var> {
        let mut vars = HashSet::default();
        self.for_each(&mut |stmt| vars.extend(stmt.written().iter().map(|place| place.root)));
        vars
    }

    /// Every variable that occurs in it or in a block inside.
    pub fn touched_vars(&self) -> HashSet<Var> {
        let mut vars = HashSet::default();
        self.for_each(&mut |stmt| vars.extend(stmt.own_places().iter().map(|place| place.root)));
        vars
    }

    /// The operation of every value that a `let` in it or in a block inside defines.
    pub fn definitions(&self) -> HashMap<Value, Op> {
        let mut definitions = HashMap::default();
        self.for_each(&mut |stmt| {
            if let Stmt::Let { value, op } = stmt {
                definitions.insert(*value, op.clone());
            }
        });
        definitions
    }

    /// Every value that is defined in it or in a block inside.
    pub fn defined_values(&self) -> HashSet<Value> {
        let mut values = HashSet::default();
        self.for_each(&mut |stmt| values.extend(stmt.defined()));
        values
    }

    /// Every variable with storage of its own that is declared in it or in a block inside.
    pub fn declared_vars(&self) -> HashSet<Var> {
        let mut vars = HashSet::default();
        self.for_each(&mut |stmt| {
            if let Stmt::Declare { var, .. } = stmt {
                vars.insert(*var);
            }
        });
        vars
    }

    /// Every view that is taken in it or in a block inside.
    pub fn views(&self) -> HashSet<Var> {
        let mut vars = HashSet::default();
        self.for_each(&mut |stmt| vars.extend(stmt.views().into_iter().map(|(var, _)| var)));
        vars
    }
}
