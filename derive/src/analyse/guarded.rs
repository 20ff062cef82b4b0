//! Values that may be no numbers at finite arguments, and that only a part of the function uses which is not always
//! executed: `let r = x.sqrt(); if r > 0.0 { r * y } else { 0.0 }`.
//!
//! Where that part was left out, the adjoint of such a value is exactly 0, and 0 · NaN must not reach the others: a
//! contribution to them is a strong product.

use crate::table::{Map, Set};

use super::activity::Activity;
use super::storage::Storage;
use crate::ir::{Binding, Block, Function, Op, Param, Place, Source, Stmt, Value, Var};
use crate::rules::{self, Class};

/// The values whose adjoint may be 0 while they are infinite or NaN.
pub fn guarded(function: &Function, activity: &Activity, storage: &Storage) -> Set<Value> {
    let risky = Risky::of(function, storage);
    if risky.values.is_empty() {
        return Set::default();
    }
    let mut declared = Declared(function.params.iter().filter_map(storage_of).collect());
    declared.block(&function.body, 0);
    let mut partly = Set::default();
    loop {
        let known = partly.len();
        let mut uses = Uses {
            activity,
            storage,
            declared: &declared,
            partly: &mut partly,
            branches: 0,
            sometimes: Set::default(),
            always: Set::default(),
        };
        uses.block(&function.body, &|_| true);
        let guarded = uses.sometimes.without(&uses.always).common(&risky.values);
        if partly.len() == known {
            return guarded;
        }
    }
}

fn storage_of(param: &Param) -> Option<(Var, usize)> {
    match param.binding {
        Binding::Var(var) => Some((var, 0)),
        Binding::Value(_) => None,
    }
}

/// The variables, with the number of branches around their declaration.
struct Declared(Map<Var, usize>);

impl Declared {
    fn block(&mut self, block: &Block, branches: usize) {
        for stmt in &block.stmts {
            if let Stmt::Declare { var, init: _ } = stmt {
                self.0.insert(*var, branches);
            }
            let branches = branches + usize::from(stmt.as_branch().is_some());
            stmt.blocks().into_iter().for_each(|block| self.block(block, branches));
        }
    }
}

/// What may be infinite or NaN although all parameters are finite.
struct Risky<'a> {
    storage: &'a Storage,
    values: Set<Value>,
    /// Variables with storage of their own.
    vars: Set<Var>,
}

impl Risky<'_> {
    fn of<'a>(function: &Function, storage: &'a Storage) -> Risky<'a> {
        let mut risky = Risky { storage, values: Set::default(), vars: Set::default() };
        function.body.for_each(&mut |stmt| risky.carried(stmt));
        loop {
            let known = risky.values.len() + risky.vars.len();
            function.body.for_each(&mut |stmt| risky.stmt(stmt));
            if risky.values.len() + risky.vars.len() == known {
                return risky;
            }
        }
    }

    /// What a loop makes of its own values may not converge.
    fn carried(&mut self, stmt: &Stmt) {
        if let Stmt::For(_) | Stmt::While(_) = stmt {
            for block in stmt.blocks() {
                let own = block.declared_vars();
                block.for_each(&mut |stmt| {
                    if let Stmt::Store { place, value: _ } = stmt {
                        let var = self.storage.root(place);
                        self.vars.extend((!own.contains(&var)).then_some(var));
                    }
                });
            }
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let is_risky = stmt.own_operands().iter().any(|operand| self.values.contains(operand))
            || stmt.own_places().iter().any(|place| self.vars.contains(&self.storage.root(place)));
        match stmt {
            Stmt::Let { value, op } if is_risky || may_overflow(op) => {
                self.values.insert(*value);
                self.write(stmt);
            }
            Stmt::If(branch) => {
                for block in [&branch.then, &branch.otherwise] {
                    let results = branch.results.iter().zip(&block.results);
                    let risky = results.filter(|(_, inner)| self.values.contains(inner));
                    let risky: Vec<Value> = risky.map(|(result, _)| *result).collect();
                    self.values.extend(risky);
                }
            }
            Stmt::Declare { var, init: _ } if is_risky => self.vars.extend([*var]),
            Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Change(_)
                if is_risky =>
            {
                self.write(stmt);
            }
            Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => {}
            Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Change(_) => {}
            Stmt::For(_) | Stmt::While(_) | Stmt::Effect(_) => {}
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
        }
    }

    fn write(&mut self, stmt: &Stmt) {
        self.vars.extend(stmt.written().iter().map(|place| self.storage.root(place)));
    }
}

/// Whether the operation may give what is no number for finite arguments: those with an infinite partial may.
fn may_overflow(op: &Op) -> bool {
    let partials = op.rule().map(|(rule, _)| (rules::rule(rule).partials)()).unwrap_or_default();
    let has_infinite = partials.iter().any(|partial| matches!(partial.class, Class::Strong | Class::Onward));
    matches!(op, Op::Call(_)) || has_infinite
}

/// Where active values are used: in a block inside of the one that defines them, or beside their definition.
struct Uses<'a> {
    activity: &'a Activity,
    storage: &'a Storage,
    declared: &'a Declared,
    /// The variables of which something is read in a branch only, or for what is not always used. What is stored in
    /// them is used sometimes. A loop may store and read them in turn, so they are collected until there are no more.
    partly: &'a mut Set<Var>,
    /// The number of branches around.
    branches: usize,
    sometimes: Set<Value>,
    always: Set<Value>,
}

impl Uses<'_> {
    /// Later statements first: what a value is used for is known then. The function tells of each
    /// result of the block whether it is always used.
    fn block(&mut self, block: &Block, is_result_always_used: &dyn Fn(usize) -> bool) {
        let own: Set<Value> = block.stmts.iter().flat_map(Stmt::defined).collect();
        for (position, result) in block.results.iter().enumerate() {
            let always = own.contains(result) && is_result_always_used(position);
            self.note(*result, always, &own);
        }
        for stmt in block.stmts.iter().rev() {
            self.stmt(stmt, &own);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, own: &Set<Value>) {
        match stmt {
            Stmt::Let { value, op } => {
                let always = self.always.contains(value);
                let is_active = self.activity.value(*value);
                // A call uses what it is given for what it writes, too.
                let writes = matches!(op, Op::Call(_)) && !stmt.written().is_empty();
                if writes {
                    self.uses(stmt, own);
                }
                // What is only asked for its length, or compared, gets no contribution.
                if is_active || writes {
                    self.read(&op.places(), always);
                }
                if is_active && (always || self.sometimes.contains(value)) {
                    op.operands().into_iter().for_each(|operand| self.note(operand, always, own));
                }
            }
            Stmt::If(branch) => {
                let always: Vec<bool> =
                    branch.results.iter().map(|result| self.always.contains(result)).collect();
                self.branches += 1;
                for block in [&branch.then, &branch.otherwise] {
                    self.block(block, &|position| always.get(position).copied().unwrap_or(true));
                }
                self.branches -= 1;
            }
            Stmt::Declare { var, init } => {
                let is_partly = self.partly.contains(var);
                init.iter().for_each(|init| self.note(*init, !is_partly, own));
            }
            Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::Store { .. } | Stmt::Update { .. } => {
                self.uses(stmt, own);
            }
            Stmt::Change(change) => {
                let is_partly = self.uses(stmt, own);
                if let Source::Place(_) = change.source() {
                    self.read(&stmt.own_places(), !is_partly);
                }
            }
            Stmt::Accumulate { .. } | Stmt::Effect(_) => {
                self.uses(stmt, own);
            }
            // These stand in forward and reverse sweeps.
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
            Stmt::For(_) | Stmt::While(_) => {
                self.uses(stmt, own);
                stmt.blocks().into_iter().for_each(|block| self.block(block, &|_| true));
            }
        }
    }

    /// What is stored in a variable is used as often as that is read. Gives whether that is sometimes only.
    fn uses(&mut self, stmt: &Stmt, own: &Set<Value>) -> bool {
        let is_partly = stmt.written().iter().any(|place| self.partly.contains(&self.storage.root(place)));
        stmt.own_operands().into_iter().for_each(|operand| self.note(operand, !is_partly, own));
        is_partly
    }

    /// A variable that is read for something that is not always used, or in a branch that does not declare it.
    fn read(&mut self, places: &[&Place], always: bool) {
        for place in places {
            let var = self.storage.root(place);
            if let Some(branches) = self.declared.0.get(&var)
                && !(always && *branches == self.branches)
            {
                self.partly.insert(var);
            }
        }
    }

    /// A use in a block inside is one that is not always made.
    fn note(&mut self, value: Value, always: bool, own: &Set<Value>) {
        if !self.activity.value(value) {
            return;
        }
        match always && own.contains(&value) {
            true => self.always.insert(value),
            false => self.sometimes.insert(value),
        };
    }
}
