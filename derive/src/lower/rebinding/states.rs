//! The states of a choice: which there are, where their number is, and how assignments change them.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprIf};

use super::scan::{self, Rebinding};
use super::{MOST_STATES, State};
use crate::diagnostics;
use crate::ir::{BinaryOp, Block, Op, Place, Projection, Stmt, Value};
use crate::lower::context::{Bound, Lower};
use crate::lower::operand::Operand;
use crate::lower::place::{local_name, ungrouped};

impl Lower<'_> {
    /// Finds all states that the assignments of the function lead to from those that are known.
    pub(super) fn find_states(&mut self, choice: usize, span: Span) {
        if self.choices[choice].is_rejected {
            return;
        }
        let mut next = 0;
        while let Some(state) = self.choices[choice].states.get(next).cloned() {
            next += 1;
            for rebinding in self.rebindings.all.clone() {
                if let Some(new) = self.after(choice, &state, &rebinding) {
                    self.add_state(choice, new);
                }
            }
            if self.choices[choice].states.len() > MOST_STATES {
                self.errors.push(diagnostics::many_places(span));
                self.choices[choice].states.truncate(MOST_STATES);
                self.choices[choice].is_rejected = true;
                return;
            }
        }
    }

    fn add_state(&mut self, choice: usize, state: Vec<Place>) -> usize {
        let states = &mut self.choices[choice].states;
        match states.iter().position(|known| *known == state) {
            Some(known) => known,
            None => {
                states.push(state);
                states.len() - 1
            }
        }
    }

    /// All states, for code that depends on there being no others.
    pub(super) fn complete(&mut self, choice: usize, span: Span) {
        if !self.choices[choice].is_complete {
            self.find_states(choice, span);
            self.choices[choice].is_complete = true;
        }
    }

    /// The state after an assignment; `None` if it is not one of this choice, or unreadable.
    fn after(&self, choice: usize, state: &[Place], rebinding: &Rebinding) -> Option<Vec<Place>> {
        let mut new = state.to_vec();
        for (target, source) in rebinding.targets.iter().zip(&rebinding.sources) {
            let slot = self.choices[choice].slot(target).filter(|_| self.stands_for(target, choice))?;
            *new.get_mut(slot)? = self.source(choice, state, source)?;
        }
        Some(new)
    }

    /// The place that an assigned reference is to.
    fn source(&self, choice: usize, state: &[Place], source: &Expr) -> Option<Place> {
        if let Some(name) = scan::source_name(source) {
            return match self.bound_outside(&name, choice)? {
                Bound::Choice { choice: of, slot } if *of == choice => state.get(*slot).cloned(),
                Bound::Var(var) => self.types.as_reference(self.type_of_var(*var)).map(|_| Place::var(*var)),
                Bound::Alias { place, mutable: _ } => Some(place.clone()),
                Bound::Value(_) | Bound::Constant(_) | Bound::Choice { .. } => None,
                Bound::Function(_) | Bound::Iterator(_) => None,
            };
        }
        match ungrouped(source) {
            Expr::Reference(reference) => self.whole(choice, &reference.expr),
            _ => None,
        }
    }

    /// A variable, a field of it, or all its elements.
    fn whole(&self, choice: usize, expr: &Expr) -> Option<Place> {
        match ungrouped(expr) {
            Expr::Field(field) => {
                let member = quote::ToTokens::to_token_stream(&field.member).to_string();
                Some(self.whole(choice, &field.base)?.project(Projection::Field(member)))
            }
            Expr::Index(index) => match ungrouped(&index.index) {
                Expr::Range(syn::ExprRange { start: None, end: None, .. }) => self.whole(choice, &index.expr),
                _ => None,
            },
            other => match self.bound_outside(&local_name(other)?, choice)? {
                Bound::Var(var) => Some(Place::var(*var)),
                Bound::Alias { place, mutable: _ } => Some(place.clone()),
                Bound::Value(_) | Bound::Constant(_) | Bound::Choice { .. } => None,
                Bound::Function(_) | Bound::Iterator(_) => None,
            },
        }
    }

    /// What the name was bound to, unless that was in a scope inside of the one of the choice.
    fn bound_outside(&self, name: &str, choice: usize) -> Option<&Bound> {
        let at = self.scopes.iter().rposition(|scope| scope.contains_key(name))?;
        self.bound_name(name).filter(|_| at < self.choices[choice].scopes)
    }

    /// Lowers an assignment to names of a choice.
    pub(in crate::lower) fn rebinding(&mut self, expr: &Expr) -> Option<Operand> {
        if self.choices.is_empty() {
            return None;
        }
        let all = scan::rebindings(expr)?;
        let choice = all.iter().flat_map(|one| &one.targets).find_map(|name| self.choice_of(name))?;
        if let (Expr::Assign(assign), Expr::If(branch)) = (expr, branch_of(expr)?) {
            return self.rebinding_branch(assign, branch);
        }
        let rebinding = all.into_iter().next()?;
        self.rebind(choice, &rebinding, expr.span());
        Some(Operand::Unit)
    }

    fn choice_of(&self, name: &str) -> Option<usize> {
        match self.bound_name(name)? {
            Bound::Choice { choice, slot: _ } => Some(*choice),
            Bound::Value(_) | Bound::Var(_) | Bound::Alias { .. } | Bound::Constant(_) => None,
            Bound::Function(_) | Bound::Iterator(_) => None,
        }
    }

    /// `r = if c { &x } else { &y }` is `if c { r = &x } else { r = &y }`.
    fn rebinding_branch(&mut self, assign: &syn::ExprAssign, branch: &ExprIf) -> Option<Operand> {
        let condition = self.condition(&branch.cond);
        let assign_to = |right: &Expr| {
            let right = Box::new(right.clone());
            Expr::Assign(syn::ExprAssign { right, ..assign.clone() })
        };
        let then = scan::value_of(&branch.then_branch)?;
        let (_, otherwise) = branch.else_branch.as_ref()?;
        let otherwise = match &**otherwise {
            Expr::Block(block) => scan::value_of(&block.block)?,
            other => other,
        };
        let arms = [then, otherwise].map(assign_to);
        let [then, otherwise] = arms.map(|arm| self.arm(false, assign.span(), |lower| lower.expr(&arm)));
        Some(self.join(condition, then, otherwise, assign.span()))
    }

    fn rebind(&mut self, choice: usize, rebinding: &Rebinding, span: Span) {
        let before = self.choices[choice].states.len();
        self.find_states(choice, span);
        if self.choices[choice].is_rejected {
            return;
        }
        let grown = self.choices[choice].states.len() > before;
        let targets = self.targets(choice, rebinding);
        let known = self.choices[choice].known.clone();
        let is_repeated = known.as_ref().is_some_and(|known| known.loops != self.open_loops());
        let (Some(targets), false) = (targets, is_repeated || grown && self.choices[choice].is_complete)
        else {
            self.errors.push(diagnostics::rebound_reference(span));
            return;
        };
        match known {
            Some(known) => {
                let Some(target) = targets.get(known.state).copied() else { return };
                self.store_state(choice, target, span);
                self.choices[choice].know(target, known.loops);
            }
            None => self.change_state(choice, &targets, span),
        }
    }

    /// For each state, the one that follows.
    fn targets(&mut self, choice: usize, rebinding: &Rebinding) -> Option<Vec<usize>> {
        let states = self.choices[choice].states.clone();
        let after = states.iter().map(|state| {
            let new = self.after(choice, state, rebinding)?;
            states.iter().position(|known| *known == new)
        });
        after.collect()
    }

    fn change_state(&mut self, choice: usize, targets: &[usize], span: Span) {
        self.choices[choice].is_complete = true;
        match targets {
            [1, 0] => self.flip_state(choice, span),
            [first, rest @ ..] if rest.iter().all(|target| target == first) => {
                self.store_state(choice, *first, span);
            }
            _ => {
                let number = self.state_number(choice, span);
                self.look_up_state(choice, number, 0, targets, span);
            }
        }
    }

    /// `which = 1 - which`.
    fn flip_state(&mut self, choice: usize, span: Span) {
        let State::Number(number) = self.state_number(choice, span) else { return };
        let one = self.state_literal(1, span);
        let usize = self.types.usize();
        let other = self.define(Op::Binary(BinaryOp::Sub, one, number), usize, span, "t");
        self.set_state(choice, other);
    }

    fn look_up_state(&mut self, choice: usize, number: State, first: usize, targets: &[usize], span: Span) {
        let Some((target, rest)) = targets.split_first() else { return };
        if rest.is_empty() {
            return self.store_state(choice, *target, span);
        }
        let condition = self.is_in_state(number, first, span);
        let then = self.in_block(|lower| lower.store_state(choice, *target, span)).0;
        let otherwise = self.in_block(|lower| lower.look_up_state(choice, number, first + 1, rest, span)).0;
        let none = |block: Block| (block, None);
        self.join(condition, none(then), none(otherwise), span);
    }

    fn store_state(&mut self, choice: usize, target: usize, span: Span) {
        let target = self.state_literal(target, span);
        self.set_state(choice, target);
    }

    fn set_state(&mut self, choice: usize, value: Value) {
        if let State::Variable(var) = self.choices[choice].state {
            self.push(Stmt::Store { place: Place::var(var), value });
        }
    }

    pub(super) fn state_literal(&mut self, number: usize, span: Span) -> Value {
        let usize = self.types.usize();
        self.define(Op::Literal(number.to_string()), usize, span, "t")
    }

    /// The number of the state, as it is now.
    pub(super) fn state_number(&mut self, choice: usize, span: Span) -> State {
        match self.choices[choice].state {
            State::Variable(var) => State::Number(self.load(Place::var(var), span)),
            fixed @ (State::Test(_) | State::Number(_)) => fixed,
        }
    }

    pub(super) fn is_in_state(&mut self, number: State, state: usize, span: Span) -> Value {
        match number {
            State::Test(test) => test,
            State::Number(number) => {
                let state = self.state_literal(state, span);
                self.operation(BinaryOp::Eq, number, state, span)
            }
            State::Variable(var) => {
                let number = self.load(Place::var(var), span);
                self.is_in_state(State::Number(number), state, span)
            }
        }
    }
}

/// The right side of an assignment, or the expression itself.
fn branch_of(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Assign(assign) => Some(ungrouped(&assign.right)),
        other => Some(other),
    }
}
