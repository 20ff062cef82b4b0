//! Values that may be no numbers at finite arguments, and that only a part of the function uses which is not always
//! executed: `let r = x.sqrt(); if r > 0.0 { r * y } else { 0.0 }`.
//!
//! Where that part was left out, the adjoint of such a value is exactly 0, and 0 · NaN must not reach the others: a
//! contribution to them is a strong product.

use crate::table::{Map, Set};

use super::activity::Activity;
use crate::ir::{Block, Function, Op, Stmt, UnaryOp, Value, Var};
use crate::rules::{self, Class};

/// The values whose adjoint may be 0 while they are infinite or NaN.
pub fn guarded(function: &Function, activity: &Activity) -> Set<Value> {
    let risky = Risky::of(function);
    if risky.values.is_empty() {
        return Set::default();
    }
    let mut declared = Declared::default();
    declared.block(&function.body, 0);
    let mut partly = Set::default();
    loop {
        let known = partly.len();
        let mut uses = Uses {
            activity,
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

/// The local variables of floats, with the number of branches around their declaration.
#[derive(Default)]
struct Declared(Map<Var, usize>);

impl Declared {
    fn block(&mut self, block: &Block, branches: usize) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Declare { var, init: _ } => {
                    self.0.insert(*var, branches);
                }
                Stmt::If(branch) => {
                    self.block(&branch.then, branches + 1);
                    self.block(&branch.otherwise, branches + 1);
                }
                other => other.blocks().into_iter().for_each(|block| self.block(block, branches)),
            }
        }
    }
}

/// What may be infinite or NaN although all parameters are finite.
#[derive(Default)]
struct Risky {
    values: Set<Value>,
    vars: Set<Var>,
}

impl Risky {
    fn of(function: &Function) -> Risky {
        let mut risky = Risky::default();
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
                    if let Stmt::Store { place, value: _ } = stmt
                        && !own.contains(&place.root)
                    {
                        self.vars.insert(place.root);
                    }
                });
            }
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let uses_risky = stmt.own_operands().iter().any(|operand| self.values.contains(operand));
        match stmt {
            Stmt::Let { value, op } => {
                let reads_risky = op.places().iter().any(|place| self.vars.contains(&place.root));
                if uses_risky || reads_risky || may_overflow(op) {
                    self.values.insert(*value);
                }
            }
            Stmt::If(branch) => {
                for block in [&branch.then, &branch.otherwise] {
                    let results = branch.results.iter().zip(&block.results);
                    let risky = results.filter(|(_, inner)| self.values.contains(inner));
                    let risky: Vec<Value> = risky.map(|(result, _)| *result).collect();
                    self.values.extend(risky);
                }
            }
            Stmt::Declare { var, init: _ } if uses_risky => self.vars.extend([*var]),
            Stmt::View { var, of, mutable: _ } if self.vars.contains(&of.root) => self.vars.extend([*var]),
            Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Change(_)
                if uses_risky =>
            {
                self.vars.extend(stmt.written().iter().map(|place| place.root));
            }
            Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => {}
            Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Change(_) => {}
            Stmt::For(_) | Stmt::While(_) | Stmt::Effect(_) => {}
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
        }
    }
}

/// Whether the operation may give what is no number for finite arguments: those with an infinite partial may.
fn may_overflow(op: &Op) -> bool {
    let rule = match op {
        Op::Call(_) => return true,
        Op::Unary(UnaryOp::Neg, _) => return false,
        Op::Binary(op, _, _) => rules::operator(*op),
        Op::Rule { rule, .. } => Some(*rule),
        _ => None,
    };
    let partials = rule.map(|rule| (rules::rule(rule).partials)()).unwrap_or_default();
    partials.iter().any(|partial| matches!(partial.class, Class::Strong | Class::Onward))
}

/// Where active values are used: in a block inside of the one that defines them, or beside their definition.
struct Uses<'a> {
    activity: &'a Activity,
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
                self.read(op, always);
                if self.activity.value(*value) && (always || self.sometimes.contains(value)) {
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
            other => {
                let declared = match other {
                    Stmt::Declare { var, init: _ } => Some(*var),
                    _ => None,
                };
                let mut written = other.written().into_iter().map(|place| place.root).chain(declared);
                let is_partly = written.any(|var| self.partly.contains(&var));
                other.own_operands().into_iter().for_each(|operand| self.note(operand, !is_partly, own));
                other.blocks().into_iter().for_each(|block| self.block(block, &|_| true));
            }
        }
    }

    /// A variable that is read for something that is not always used, or in a branch that does not declare it.
    fn read(&mut self, op: &Op, always: bool) {
        for place in op.places() {
            if let Some(branches) = self.declared.0.get(&place.root)
                && !(always && *branches == self.branches)
            {
                self.partly.insert(place.root);
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
