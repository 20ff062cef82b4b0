//! Assignments to variables that hold nothing: what they held was moved away, or they have no value yet.
//!
//! The reverse of `v = w` has to leave a zero of the shape of what `v` held before. Where `v` held nothing there
//! is no such shape, and none is needed: the reverse of the move before it sets the adjoint as a whole. The same
//! holds for the shape with which the adjoint of a variable starts that is moved away at last.
//!
//! Jumps have become branches, and so a variable may be mentioned where, as far as can be told from the branches, it
//! may hold nothing: behind `if c { if d { return v; } }`, `v` holds something if the function goes on. Besides,
//! shapes are noted where a variable may hold something or not. Such a variable is *taken* from instead of moved.
//!
//! Reading a variable of unknown type, such as the result of a call, may move or copy. It is taken for a move only where
//! nothing mentions the variable before it is filled again: there it makes no difference.

use crate::table::{Map, Set};

use super::storage::{is_copy, is_known, root_behind_views};
use crate::ir::{Binding, Block, For, Function, If, Op, Place, Stmt, Value, Var, While};

/// The answers.
#[derive(Debug, Default)]
pub struct Refills {
    /// Values that are assigned to a variable that holds nothing there on any path.
    pub values: Set<Value>,
    /// The variables that these are assigned to.
    pub vars: Set<Var>,
    /// Variables that have had a value and hold none at the end of their block, whichever path was taken.
    pub moved_at_last: Set<Var>,
    /// Variables that are mentioned where they may hold nothing. A move leaves them empty but initialised.
    pub taken: Set<Var>,
    /// Variables of unknown types that are copied by being read.
    pub copied: Set<Var>,
}

/// Looks through a function. `views`: for each view, the place that it is a name for.
pub fn of(function: &Function, views: &Map<Var, Place>) -> Refills {
    let mut copied = Set::default();
    loop {
        let walk = walked(function, views, std::mem::take(&mut copied));
        match walk.found_copied {
            false => return walk.answers(),
            true => copied = walk.copied,
        }
    }
}

fn walked<'a>(function: &'a Function, views: &'a Map<Var, Place>, copied: Set<Var>) -> Walk<'a> {
    let mut walk = Walk {
        function,
        views,
        copied,
        found_copied: false,
        empty: Set::default(),
        unsure: Set::default(),
        assigned: Map::default(),
        ends: Map::default(),
        taken: Set::default(),
    };
    let params = function.params.iter().filter_map(|param| match param.binding {
        Binding::Var(var) => Some(var),
        Binding::Value(_) => None,
    });
    walk.scope(&function.body, params.clone().collect());
    params.for_each(|var| walk.end(var));
    walk
}

struct Walk<'a> {
    function: &'a Function,
    views: &'a Map<Var, Place>,
    /// Variables of unknown types that are mentioned behind what would be a move: reading them copies.
    copied: Set<Var>,
    /// Whether there are more of them than when the walk began.
    found_copied: bool,
    /// The variables that hold nothing at this point.
    empty: Set<Var>,
    /// The variables that may hold nothing at this point.
    unsure: Set<Var>,
    /// For each value that is assigned to a whole variable, that variable if it held nothing.
    assigned: Map<Value, Option<Var>>,
    /// For each variable, whether it is empty where its block ends.
    ends: Map<Var, bool>,
    taken: Set<Var>,
}

impl Walk<'_> {
    fn answers(self) -> Refills {
        let refills = self.assigned.into_iter().filter_map(|(value, var)| Some((value, var?)));
        let (values, vars) = refills.unzip();
        let moved_at_last =
            self.ends.into_iter().filter(|(_, is_empty)| *is_empty).map(|(var, _)| var).collect();
        Refills { values, vars, moved_at_last, taken: self.taken, copied: self.copied }
    }

    fn block(&mut self, block: &Block) {
        self.scope(block, Set::default());
    }

    /// A block in which these variables, besides its own, have their adjoints declared. Their shapes are noted behind
    /// the last statement that changes them.
    fn scope(&mut self, block: &Block, mut own: Set<Var>) {
        own.extend(block.stmts.iter().filter_map(declared));
        let mut unsure_at_last = Map::default();
        for stmt in &block.stmts {
            self.stmt(stmt);
            let reshaped = written_in(stmt).into_iter().filter(|var| own.contains(var));
            unsure_at_last.extend(reshaped.map(|var| (var, self.unsure.contains(&var))));
        }
        let is_noted = |var: &Var| !self.empty.contains(var) && !is_copy(&self.function.var(*var).ty);
        let unsure = unsure_at_last.into_iter().filter(|(var, is_unsure)| *is_unsure && is_noted(var));
        self.taken.extend(unsure.map(|(var, _)| var));
        for stmt in &block.stmts {
            declared(stmt).into_iter().for_each(|var| self.end(var));
        }
    }

    fn end(&mut self, var: Var) {
        let is_empty = self.empty.contains(&var);
        self.ends.insert(var, is_empty);
    }

    /// Notes the variables that the statement mentions where they may hold nothing.
    fn mentions(&mut self, stmt: &Stmt) {
        let fills = |place: &Place| matches!(stmt, Stmt::Store { .. }) && self.empty.contains(&place.root);
        let places = stmt.own_places().into_iter().filter(|place| !fills(place));
        let roots: Set<Var> = places.map(|place| root_behind_views(self.views, &place)).collect();
        for var in roots.into_iter().filter(|var| self.unsure.contains(var)) {
            self.taken.insert(var);
            if !is_known(&self.function.var(var).ty) {
                self.found_copied |= self.copied.insert(var);
            }
        }
    }

    /// Whether reading the place as a whole leaves it empty.
    fn moves(&self, value: Value, place: &Place) -> bool {
        place.projections.is_empty()
            && !is_copy(&self.function.value(value).ty)
            && !self.copied.contains(&place.root)
    }

    fn stmt(&mut self, stmt: &Stmt) {
        self.mentions(stmt);
        match stmt {
            Stmt::Let {
                value,
                op: Op::Load(place) | Op::Struct { path: _, fields: _, base: Some(place) },
            } if self.moves(*value, place) => {
                self.empty.insert(place.root);
                self.unsure.insert(place.root);
            }
            Stmt::Declare { var, init: None } => {
                self.empty.insert(*var);
                self.unsure.insert(*var);
            }
            Stmt::Declare { var, init: Some(_) } => {
                self.empty.remove(var);
                self.unsure.remove(var);
            }
            Stmt::Store { place, value } if place.projections.is_empty() => {
                let held_nothing = self.empty.remove(&place.root);
                self.unsure.remove(&place.root);
                self.assigned.insert(*value, held_nothing.then_some(place.root));
            }
            Stmt::If(branch) => self.branch(branch),
            Stmt::For(For { body, .. }) => self.each(&[body]),
            Stmt::While(While { condition, body, .. }) => self.each(&[condition, body]),
            Stmt::Let { .. } | Stmt::Store { .. } | Stmt::View { .. } => {}
            Stmt::SplitView { .. } | Stmt::Change(_) => {}
            Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => {}
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
        }
    }

    /// A variable is empty behind a branch if it is so behind each arm that reaches its end.
    fn branch(&mut self, branch: &If) {
        let before = (self.empty.clone(), self.unsure.clone());
        self.block(&branch.then);
        let (empty, unsure) =
            (std::mem::replace(&mut self.empty, before.0), std::mem::replace(&mut self.unsure, before.1));
        self.block(&branch.otherwise);
        if branch.otherwise.diverges {
            (self.empty, self.unsure) = (empty, unsure);
        } else if !branch.then.diverges {
            self.empty.retain(|var| empty.contains(&var));
            self.unsure.extend(unsure);
        }
    }

    /// Until nothing changes: an iteration starts with what is empty before the loop and behind an iteration.
    fn each(&mut self, blocks: &[&Block]) {
        loop {
            let before = (self.empty.clone(), self.unsure.clone());
            blocks.iter().for_each(|block| self.block(block));
            self.empty.retain(|var| before.0.contains(&var));
            self.unsure.extend(&before.1);
            if (&self.empty, &self.unsure) == (&before.0, &before.1) {
                return;
            }
        }
    }
}

fn declared(stmt: &Stmt) -> Option<Var> {
    if let Stmt::Declare { var, init: _ } = stmt { Some(*var) } else { None }
}

/// The variables that the statement, in itself or in its blocks, writes to.
fn written_in(stmt: &Stmt) -> Set<Var> {
    let own = stmt.written().into_iter().map(|place| place.root);
    own.chain(stmt.blocks().into_iter().flat_map(Block::written_vars)).collect()
}
