//! The beginning of a choice: `let r = if c { &mut x } else { &mut y };`, `let mut cur = &mut a;`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Local, Pat};

use super::{Choice, MOST_STATES, State, scan};
use crate::diagnostics;
use crate::ir::{BinaryOp, Binding, Block, If, Op, Param, Place, Projection, Stmt, Value};
use crate::lower::context::{Bound, Lower};
use crate::lower::infer::TypeId;
use crate::lower::operand::Operand;
use crate::lower::place::{local_name, ungrouped};

/// References, of which one alternative was chosen.
struct Chosen {
    /// For each alternative, the references, and whether they are mutable.
    alternatives: Vec<Vec<(Place, bool)>>,
    /// Which one it is; `None` if there is one only.
    which: Option<State>,
}

/// A name of a pattern, with its annotation.
struct Named<'p> {
    name: &'p syn::PatIdent,
    ty: Option<&'p syn::Type>,
}

impl Lower<'_> {
    /// A `let` of references that are bound to several places, at once or in turn.
    pub(in crate::lower) fn local_choice(&mut self, local: &Local) -> bool {
        let Some(init) = local.init.as_ref().filter(|init| init.diverge.is_none()) else { return false };
        let Some(named) = names(&local.pat) else { return false };
        let is_rebound = named.iter().any(|one| self.rebindings.is_rebound(&one.name.ident.to_string()));
        let is_chosen = is_rebound || self.is_choosing(&init.expr);
        if is_chosen && self.are_shared_scalars(&init.expr) {
            return is_rebound && self.bind_number(&named, local);
        }
        if !is_chosen || !self.are_references(&init.expr) {
            return false;
        }
        let said = self.errors.said();
        match self.chosen(&init.expr) {
            Some(chosen) => self.begin_choice(&named, chosen, local.span()),
            None if self.errors.said() == said => {
                self.errors.push(diagnostics::rebound_reference(local.span()))
            }
            None => {}
        }
        true
    }

    /// `let mut best = &a[0];`: nothing changes a number as long as it is borrowed, so that the name can hold
    /// the number itself.
    fn bind_number(&mut self, named: &[Named], local: &Local) -> bool {
        let ([one], Some(init)) = (named, &local.init) else { return false };
        let name = one.name.ident.to_string();
        if self.rebindings.is_borrowed(&name) {
            return false;
        }
        let operand = self.initialiser(&local.pat, &init.expr);
        if let Some(ty) = one.ty {
            let ty = self.written_type(ty);
            self.annotate(&operand, ty);
        }
        let value = self.evaluate(operand, local.span());
        let var = self.user_var(&name, self.type_of(value), true);
        self.push(Stmt::Declare { var, init: Some(value) });
        self.numbers_behind.insert(var);
        self.bind(&name, Bound::Alias { place: Place::var(var), mutable: false });
        true
    }

    /// Parameters that are bound anew.
    pub(in crate::lower) fn param_choices(&mut self, params: &[Param]) {
        for param in params {
            if let Binding::Var(var) = param.binding
                && self.rebindings.is_rebound(&param.name)
                && let Some(mutable) = self.types.as_reference(self.type_of_var(var))
                && param.mutable
            {
                let name = param.name.clone();
                let alternatives = vec![vec![(Place::var(var), mutable)]];
                self.open_choice_of(vec![name], Chosen { alternatives, which: None }, Span::call_site());
            }
        }
    }

    /// Whether it gives one of several references.
    fn is_choosing(&self, expr: &Expr) -> bool {
        match ungrouped(expr) {
            Expr::If(_) => true,
            Expr::Tuple(tuple) => tuple.elems.iter().any(|elem| self.is_choosing(elem)),
            Expr::Block(block) => scan::value_of(&block.block).is_some_and(|value| self.is_choosing(value)),
            other => {
                local_name(other).is_some_and(|name| matches!(self.lookup(&name), Some(Bound::Choice { .. })))
            }
        }
    }

    /// Whether it is made of references to places of this function alone.
    fn are_references(&self, expr: &Expr) -> bool {
        self.all_leaves(expr, &|leaf| match leaf {
            Expr::Reference(reference) => self.is_local_place(&reference.expr),
            other => local_name(other).is_some_and(|name| match self.lookup(&name) {
                Some(Bound::Alias { .. } | Bound::Choice { .. }) => true,
                Some(Bound::Var(var)) => self.types.as_reference(self.type_of_var(*var)).is_some(),
                Some(Bound::Value(_) | Bound::Constant(_) | Bound::Function(_) | Bound::Iterator(_))
                | None => false,
            }),
        })
    }

    /// Shared references to numbers are their values: nothing changes those as long as they are borrowed.
    fn are_shared_scalars(&self, expr: &Expr) -> bool {
        self.all_leaves(expr, &|leaf| match leaf {
            Expr::Reference(reference) => {
                reference.mutability.is_none()
                    && self.written_place_type(&reference.expr).is_some_and(|ty| !self.is_aggregate(ty))
            }
            other => local_name(other).is_some_and(|name| match self.lookup(&name) {
                Some(Bound::Alias { place, mutable: false }) => {
                    self.known_place_type(place).is_some_and(|ty| !self.is_aggregate(ty))
                }
                Some(Bound::Var(var)) => {
                    let ty = self.type_of_var(*var);
                    self.types.as_reference(ty) == Some(false) && !self.is_aggregate(ty)
                }
                Some(Bound::Value(_) | Bound::Constant(_) | Bound::Function(_) | Bound::Iterator(_)) => false,
                Some(Bound::Alias { .. } | Bound::Choice { .. }) | None => false,
            }),
        })
    }

    fn all_leaves(&self, expr: &Expr, is_such: &dyn Fn(&Expr) -> bool) -> bool {
        match ungrouped(expr) {
            Expr::If(branch) => match (&branch.else_branch, scan::value_of(&branch.then_branch)) {
                (Some((_, otherwise)), Some(then)) => {
                    self.all_leaves(then, is_such) && self.all_leaves(otherwise, is_such)
                }
                _ => false,
            },
            Expr::Block(block) => {
                scan::value_of(&block.block).is_some_and(|value| self.all_leaves(value, is_such))
            }
            Expr::Tuple(tuple) => {
                !tuple.elems.is_empty() && tuple.elems.iter().all(|elem| self.all_leaves(elem, is_such))
            }
            leaf => is_such(leaf),
        }
    }

    fn is_local_place(&self, expr: &Expr) -> bool {
        match ungrouped(expr) {
            Expr::Index(index) => self.is_local_place(&index.expr),
            Expr::Field(field) => self.is_local_place(&field.base),
            Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.is_local_place(expr),
            other => local_name(other).is_some_and(|name| {
                matches!(self.lookup(&name), Some(Bound::Var(_) | Bound::Alias { .. } | Bound::Choice { .. }))
            }),
        }
    }

    /// The type of a place, read off the syntax.
    fn written_place_type(&self, expr: &Expr) -> Option<TypeId> {
        match ungrouped(expr) {
            Expr::Index(index) if matches!(ungrouped(&index.index), Expr::Range(_)) => {
                self.written_place_type(&index.expr)
            }
            Expr::Index(index) => self.types.element(self.written_place_type(&index.expr)?),
            Expr::Field(field) => match &field.member {
                syn::Member::Unnamed(index) => {
                    self.types.part(self.written_place_type(&field.base)?, index.index as usize)
                }
                syn::Member::Named(_) => None,
            },
            Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => {
                self.written_place_type(expr)
            }
            other => match self.lookup(&local_name(other)?)? {
                Bound::Value(value) => Some(self.type_of(*value)),
                Bound::Var(var) => Some(self.type_of_var(*var)),
                Bound::Alias { place, mutable: _ } => self.known_place_type(place),
                Bound::Constant(_) | Bound::Choice { .. } | Bound::Function(_) | Bound::Iterator(_) => None,
            },
        }
    }

    fn known_place_type(&self, place: &Place) -> Option<TypeId> {
        let root = self.type_of_var(place.root);
        place.projections.iter().try_fold(root, |ty, step| match step {
            Projection::Index(_) => self.types.element(ty),
            Projection::Field(name) => self.types.part(ty, name.parse().ok()?),
            Projection::Slice { .. } => Some(ty),
            Projection::Deref => Some(self.types.peel(ty)),
            Projection::Payload(variant) => self.types.payload(ty, variant),
        })
    }

    /// Evaluates references; each index is evaluated where its reference is made.
    fn chosen(&mut self, expr: &Expr) -> Option<Chosen> {
        match ungrouped(expr) {
            Expr::If(branch) => self.chosen_by_condition(branch),
            Expr::Block(block) => self.chosen(scan::value_of(&block.block)?),
            Expr::Tuple(tuple) => {
                let parts: Option<Vec<_>> = tuple.elems.iter().map(|elem| self.chosen(elem)).collect();
                let parts: Option<Vec<_>> = parts?.into_iter().map(single).collect();
                Some(Chosen { alternatives: vec![parts?.concat()], which: None })
            }
            leaf => self.chosen_leaf(leaf),
        }
    }

    fn chosen_leaf(&mut self, leaf: &Expr) -> Option<Chosen> {
        if let Some(Bound::Choice { choice, slot }) = local_name(leaf).and_then(|name| self.lookup(&name)) {
            let (choice, slot) = (*choice, *slot);
            self.complete(choice, leaf.span());
            let mutable = self.choices[choice].slots.get(slot)?.1;
            let states = self.choices[choice].states.iter();
            let places: Option<Vec<_>> = states.map(|state| state.get(slot).cloned()).collect();
            let alternatives = places?.into_iter().map(|place| vec![(place, mutable)]).collect();
            let which = Some(self.state_number(choice, leaf.span()));
            return Some(Chosen { alternatives, which });
        }
        match self.expr(leaf) {
            Operand::Reference { place, mutable } => {
                let place = without_full_slice(place);
                Some(Chosen { alternatives: vec![vec![(place, mutable)]], which: None })
            }
            Operand::Value(_) | Operand::Tuple(_) | Operand::Unit => None,
            Operand::Function(_) | Operand::Iterator(_) => None,
        }
    }

    /// What the arms computed for their places comes out of the branch, beside the number of the alternative.
    fn chosen_by_condition(&mut self, branch: &syn::ExprIf) -> Option<Chosen> {
        let span = branch.span();
        let condition = self.condition(&branch.cond);
        let (then, a) = self.in_block(|lower| lower.chosen(scan::value_of(&branch.then_branch)?));
        let (otherwise, b) =
            self.in_block(|lower| lower.chosen(branch.else_branch.as_ref().map(|(_, arm)| &**arm)?));
        let (a, b) = (a?, b?);
        let mut arms = Arms { condition, then, otherwise, span };
        match a.is_like(&b) {
            true => Some(self.one_place(&mut arms, a, &b)),
            false => Some(self.two_places(&mut arms, a, b)),
        }
    }

    /// `if c { &mut x[i] } else { &mut x[j] }` is `&mut x[if c { i } else { j }]`.
    fn one_place(&mut self, arms: &mut Arms, mut a: Chosen, b: &Chosen) -> Chosen {
        arms.then.results = a.operands();
        arms.otherwise.results = b.operands();
        let results = self.branch_results(arms);
        a.replace_operands(&results);
        a
    }

    fn two_places(&mut self, arms: &mut Arms, mut a: Chosen, mut b: Chosen) -> Chosen {
        let (of_a, of_b) = (a.operands(), b.operands());
        let is_test = a.which.is_none() && b.which.is_none();
        let first = a.alternatives.len();
        arms.then.results = self.in_arm(&mut arms.then, |lower| {
            lower.push_checks(&a);
            let padding = lower.zeros(of_b.len(), arms.span);
            let number = (!is_test).then(|| lower.alternative_number(&a, 0, arms.span));
            of_a.iter().copied().chain(padding).chain(number).collect()
        });
        arms.otherwise.results = self.in_arm(&mut arms.otherwise, |lower| {
            lower.push_checks(&b);
            let padding = lower.zeros(of_a.len(), arms.span);
            let number = (!is_test).then(|| lower.alternative_number(&b, first, arms.span));
            padding.into_iter().chain(of_b.iter().copied()).chain(number).collect()
        });
        let condition = arms.condition;
        let results = self.branch_results(arms);
        let (mine, others) = results.split_at(of_a.len());
        a.replace_operands(mine);
        b.replace_operands(others);
        let number = if is_test { None } else { results.last() };
        let which = number.map_or(State::Test(condition), |number| State::Number(*number));
        Chosen { alternatives: [a.alternatives, b.alternatives].concat(), which: Some(which) }
    }

    /// Checks that the places exist, unless the arms of a branch did it already.
    fn push_checks(&mut self, chosen: &Chosen) {
        if chosen.which.is_none() {
            chosen.alternatives.iter().flatten().for_each(|(place, _)| self.push_check(place));
        }
    }

    /// Goes on with the block of an arm.
    fn in_arm<T>(&mut self, arm: &mut Block, fill: impl FnOnce(&mut Self) -> T) -> T {
        self.blocks.push(std::mem::take(arm));
        let out = fill(self);
        *arm = self.blocks.pop().unwrap_or_default();
        out
    }

    fn branch_results(&mut self, arms: &mut Arms) -> Vec<Value> {
        let usize = self.types.usize();
        let results: Vec<_> =
            arms.then.results.iter().map(|_| self.new_value(usize, arms.span, "i")).collect();
        let (then, otherwise) = (std::mem::take(&mut arms.then), std::mem::take(&mut arms.otherwise));
        let condition = arms.condition;
        if then.stmts.is_empty() && otherwise.stmts.is_empty() && results.is_empty() {
            return results;
        }
        self.push(Stmt::If(If { condition, then, otherwise, results: results.clone(), record: None }));
        results
    }

    fn zeros(&mut self, count: usize, span: Span) -> Vec<Value> {
        (0..count).map(|_| self.state_literal(0, span)).collect()
    }

    /// The number of the alternative, counted from `first` on.
    fn alternative_number(&mut self, chosen: &Chosen, first: usize, span: Span) -> Value {
        let usize = self.types.usize();
        match chosen.which {
            None => self.state_literal(first, span),
            Some(State::Number(number)) => {
                let first = self.state_literal(first, span);
                self.define(Op::Binary(BinaryOp::Add, number, first), usize, span, "t")
            }
            Some(State::Variable(var)) => self.load(Place::var(var), span),
            Some(State::Test(test)) => {
                let then = self.arm(true, span, |lower| Operand::Value(lower.state_literal(first, span)));
                let otherwise =
                    self.arm(true, span, |lower| Operand::Value(lower.state_literal(first + 1, span)));
                let number = self.join(test, then, otherwise, span);
                self.evaluate(number, span)
            }
        }
    }

    fn begin_choice(&mut self, named: &[Named], chosen: Chosen, span: Span) {
        let names: Vec<_> = named.iter().map(|one| one.name.ident.to_string()).collect();
        let is_rebound = names.iter().any(|name| self.rebindings.is_rebound(name));
        let is_borrowed = names.iter().any(|name| self.rebindings.is_borrowed(name));
        let fits = chosen.alternatives.iter().all(|places| places.len() == names.len());
        if is_borrowed || !fits {
            self.errors.push(diagnostics::rebound_reference(span));
            return;
        }
        self.annotate_slots(named, &chosen);
        if is_rebound {
            self.push_checks(&chosen);
        }
        match <[_; 1]>::try_from(chosen.alternatives) {
            Ok([places]) if !is_rebound => {
                for ((place, mutable), one) in places.into_iter().zip(named) {
                    self.bind_reference(&one.name.ident.to_string(), place, mutable, false, span);
                }
            }
            Ok([places]) => {
                self.open_choice_of(names, Chosen { alternatives: vec![places], which: chosen.which }, span);
            }
            Err(alternatives) => {
                self.open_choice_of(names, Chosen { alternatives, which: chosen.which }, span);
            }
        }
    }

    fn annotate_slots(&mut self, named: &[Named], chosen: &Chosen) {
        for places in &chosen.alternatives {
            for ((place, mutable), one) in places.iter().zip(named) {
                if let Some(ty) = one.ty {
                    let ty = self.written_type(ty);
                    self.annotate(&Operand::Reference { place: place.clone(), mutable: *mutable }, ty);
                }
            }
        }
    }

    fn open_choice_of(&mut self, names: Vec<String>, chosen: Chosen, span: Span) {
        if chosen.alternatives.len() > MOST_STATES {
            self.errors.push(diagnostics::many_places(span));
        }
        let mutable = chosen.alternatives.first().into_iter().flatten().map(|(_, mutable)| *mutable);
        let slots: Vec<_> = names.iter().cloned().zip(mutable).collect();
        match self.relative(&names) {
            Some(choice) => self.join_choice(choice, slots, &chosen, span),
            None => self.new_choice(slots, &chosen, span),
        }
    }

    /// The choice that these names are assigned to and from.
    fn relative(&self, names: &[String]) -> Option<usize> {
        let related: Vec<_> = names.iter().flat_map(|name| self.rebindings.related(name)).collect();
        let is_slot = |choice: &usize| related.iter().any(|name| self.stands_for(name, *choice));
        (0..self.choices.len()).find(is_slot)
    }

    fn new_choice(&mut self, slots: Vec<(String, bool)>, chosen: &Chosen, span: Span) {
        let is_rebound = slots.iter().any(|(name, _)| self.rebindings.is_rebound(name));
        let state = match chosen.which {
            Some(which) if !is_rebound => which,
            _ => {
                let number = self.alternative_number(chosen, 0, span);
                State::Variable(self.materialise(number, "which", true))
            }
        };
        let places = |places: &Vec<(Place, bool)>| places.iter().map(|(place, _)| place.clone()).collect();
        let states: Vec<_> = chosen.alternatives.iter().map(places).collect();
        let choice = self.choices.len();
        for (slot, (name, _)) in slots.iter().enumerate() {
            self.bind(name, Bound::Choice { choice, slot });
        }
        let is_known = states.len() == 1;
        let (scopes, loops) = (self.scopes.len(), self.open_loops());
        self.choices.push(Choice {
            slots,
            states,
            state,
            known: None,
            scopes,
            is_complete: false,
            is_rejected: false,
        });
        if is_known {
            self.choices[choice].know(0, loops);
        }
    }

    /// Further names of a choice, each bound to one place: the states stay as many as they are.
    fn join_choice(&mut self, choice: usize, slots: Vec<(String, bool)>, chosen: &Chosen, span: Span) {
        let group = &mut self.choices[choice];
        let is_new = slots.iter().all(|(name, _)| group.slot(name).is_none());
        let [places] = chosen.alternatives.as_slice() else {
            self.errors.push(diagnostics::rebound_reference(span));
            return;
        };
        let is_alike = matches!(group.state, State::Variable(_)) && group.scopes == self.scopes.len();
        if !is_new || !is_alike || group.is_complete {
            self.errors.push(diagnostics::rebound_reference(span));
            return;
        }
        for state in &mut group.states {
            state.extend(places.iter().map(|(place, _)| place.clone()));
        }
        let first = group.slots.len();
        group.slots.extend(slots.iter().cloned());
        if let Some(known) = group.known.clone() {
            group.know(known.state, known.loops);
        }
        for (slot, (name, _)) in slots.iter().enumerate() {
            self.bind(name, Bound::Choice { choice, slot: first + slot });
        }
    }
}

/// A branch of which the arms are filled.
struct Arms {
    condition: Value,
    then: Block,
    otherwise: Block,
    span: Span,
}

impl Chosen {
    /// The values that the ways to its places use.
    fn operands(&self) -> Vec<Value> {
        self.alternatives.iter().flatten().flat_map(|(place, _)| place.operands()).collect()
    }

    fn replace_operands(&mut self, by: &[Value]) {
        let mut by = by.iter();
        for (place, _) in self.alternatives.iter_mut().flatten() {
            place.visit_operands_mut(&mut |operand| {
                if let Some(new) = by.next() {
                    *operand = *new;
                }
            });
        }
    }

    /// Whether both are one alternative, and differ in the values of indices alone.
    fn is_like(&self, other: &Chosen) -> bool {
        let shape = |chosen: &Chosen| {
            let mut alternatives = chosen.alternatives.clone();
            let blank = |place: &mut Place| place.visit_operands_mut(&mut |operand| *operand = Value(0));
            alternatives.iter_mut().flatten().for_each(|(place, _)| blank(place));
            alternatives
        };
        self.which.is_none() && other.which.is_none() && shape(self) == shape(other)
    }
}

/// The references of one alternative, if there is only one.
fn single(chosen: Chosen) -> Option<Vec<(Place, bool)>> {
    match <[_; 1]>::try_from(chosen.alternatives) {
        Ok([one]) => Some(one),
        Err(_) => None,
    }
}

/// The names of the pattern, if it binds names alone.
fn names<'p>(pat: &'p Pat) -> Option<Vec<Named<'p>>> {
    match pat {
        Pat::Paren(paren) => names(&paren.pat),
        Pat::Tuple(tuple) => {
            let parts: Option<Vec<_>> = tuple.elems.iter().map(names).collect();
            Some(parts?.into_iter().flatten().collect())
        }
        Pat::Type(typed) => match &*typed.pat {
            Pat::Ident(name) => Some(vec![Named { name, ty: Some(&typed.ty) }]),
            _ => None,
        },
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            Some(vec![Named { name, ty: None }])
        }
        _ => None,
    }
}

/// All elements of a place are the place.
fn without_full_slice(mut place: Place) -> Place {
    while let Some(Projection::Slice { start: None, end: None, inclusive: _ }) = place.projections.last() {
        place.projections.pop();
    }
    place
}
