//! Assignments to variables that hold nothing: what they held was moved away, or they have no value yet.
//!
//! The reverse of `v = w` has to leave a zero of the shape of what `v` held before. Where `v` held nothing there
//! is no such shape, and none is needed: the reverse of the move before it sets the adjoint as a whole. The same
//! holds for the shape with which the adjoint of a variable starts that is moved away at last.
//!
//! A variable that holds something on some of the paths to an assignment is asked for its shape on all of them. It
//! is *drained*: the forward sweep leaves an empty vector in it where the function moves its contents away.

use std::collections::{HashMap, HashSet};

use super::storage::is_copy;
use crate::ir::{Binding, Block, For, Function, If, Op, Stmt, Value, Var, While};

/// The answers.
#[derive(Debug, Default)]
pub struct Refills {
    /// Values that are assigned to a variable that holds nothing there on any path.
    pub values: HashSet<Value>,
    /// The variables that these are assigned to.
    pub vars: HashSet<Var>,
    /// Variables that hold something on some paths to an assignment, and nothing on others.
    pub drained: HashSet<Var>,
    /// Variables that have had a value and hold none at the end of their block, whichever path was taken.
    pub moved_at_last: HashSet<Var>,
}

/// Looks through a function.
pub fn of(function: &Function) -> Refills {
    let mut walk = Walk {
        function,
        empty: HashSet::new(),
        perhaps_empty: HashSet::new(),
        drained: HashSet::new(),
        written: function.body.written_vars(),
        assigned: HashMap::new(),
        ends: HashMap::new(),
    };
    walk.block(&function.body);
    for param in &function.params {
        if let Binding::Var(var) = param.binding {
            walk.end(var);
        }
    }
    let ends = std::mem::take(&mut walk.ends);
    let refills = walk.assigned.into_iter().filter_map(|(value, var)| Some((value, var?)));
    let (values, mut vars): (_, HashSet<Var>) = refills.unzip();
    let drained = walk.drained;
    vars.extend(&drained);
    let moved_at_last = ends.into_iter().filter(|(_, is_empty)| *is_empty).map(|(var, _)| var).collect();
    Refills { values, vars, drained, moved_at_last }
}

struct Walk<'a> {
    function: &'a Function,
    /// The variables that hold nothing at this point.
    empty: HashSet<Var>,
    /// Those that hold nothing on some path to this point.
    perhaps_empty: HashSet<Var>,
    drained: HashSet<Var>,
    /// The variables that are written to anywhere.
    written: HashSet<Var>,
    /// For each value that is assigned to a whole variable, that variable if it held nothing.
    assigned: HashMap<Value, Option<Var>>,
    /// For each variable that is declared with a value, whether it is empty where its block ends.
    ends: HashMap<Var, bool>,
}

impl Walk<'_> {
    fn block(&mut self, block: &Block) {
        block.stmts.iter().for_each(|stmt| self.stmt(stmt));
        for stmt in &block.stmts {
            match stmt {
                Stmt::Declare { var, init: Some(_) } => self.end(*var),
                Stmt::Declare { var, init: None } if self.perhaps_empty.contains(var) => self.drain(*var),
                _ => {}
            }
        }
    }

    fn end(&mut self, var: Var) {
        let is_empty = self.empty.contains(&var);
        self.ends.insert(var, is_empty);
        if self.perhaps_empty.contains(&var) && !is_empty && self.written.contains(&var) {
            self.drain(var);
        }
    }

    /// Only what is moved away can be missing.
    fn drain(&mut self, var: Var) {
        if !is_copy(&self.function.var(var).ty) {
            self.drained.insert(var);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op: Op::Load(place) }
                if place.projections.is_empty() && !is_copy(&self.function.value(*value).ty) =>
            {
                self.becomes_empty(place.root);
            }
            Stmt::Declare { var, init: Some(_) } => {
                self.perhaps_empty.remove(var);
            }
            Stmt::Declare { var, init: None } => {
                self.becomes_empty(*var);
            }
            Stmt::Store { place, value } if place.projections.is_empty() => {
                let held_nothing = self.empty.remove(&place.root);
                if self.perhaps_empty.remove(&place.root) && !held_nothing {
                    self.drain(place.root);
                }
                self.assigned.insert(*value, held_nothing.then_some(place.root));
            }
            Stmt::If(branch) => self.branch(branch),
            Stmt::For(For { body, .. }) | Stmt::While(While { body, .. }) => self.each(body),
            Stmt::Let { .. } | Stmt::Store { .. } | Stmt::View { .. } => {}
            Stmt::SplitView { .. } | Stmt::Change(_) => {}
            Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => {}
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
        }
    }

    fn becomes_empty(&mut self, var: Var) {
        self.empty.insert(var);
        self.perhaps_empty.insert(var);
    }

    /// A variable is empty behind a branch if it is so behind each arm that reaches its end.
    fn branch(&mut self, branch: &If) {
        let (before, perhaps) = (self.empty.clone(), self.perhaps_empty.clone());
        self.block(&branch.then);
        let after_then = std::mem::replace(&mut self.empty, before);
        let perhaps_after_then = std::mem::replace(&mut self.perhaps_empty, perhaps);
        self.block(&branch.otherwise);
        if branch.otherwise.diverges {
            self.empty = after_then;
            self.perhaps_empty = perhaps_after_then;
        } else if !branch.then.diverges {
            self.empty.retain(|var| after_then.contains(var));
            self.perhaps_empty.extend(perhaps_after_then);
        }
    }

    /// Until nothing changes: an iteration starts with what is empty before the loop and behind an iteration.
    fn each(&mut self, body: &Block) {
        loop {
            let (before, perhaps) = (self.empty.clone(), self.perhaps_empty.clone());
            self.block(body);
            self.empty.retain(|var| before.contains(var));
            self.perhaps_empty.extend(&perhaps);
            if self.empty == before && self.perhaps_empty == perhaps {
                return;
            }
        }
    }
}
