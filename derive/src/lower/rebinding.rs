//! References that are bound to one of several places: `let r = if c { &mut x } else { &mut y };`, and
//! buffers that change places by `std::mem::swap(&mut cur, &mut next)` or `(cur, next) = (next, cur)`.
//!
//! The places are a finite set that is known here, so that there is never a reference at run time: names
//! that are bound together form a [`Choice`], whose *state* says which places they stand for. Where nothing
//! tells the state, an ordinary number holds it, and what mentions the names becomes a branch over the
//! states, in each arm of which they are other names for their places. Neighbouring statements share a
//! branch, so that a loop over the elements is inside of one.

mod chosen;
mod scan;
mod states;

use crate::hash::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Stmt};

use super::context::{Bound, Lower};
use super::operand::Operand;
use crate::ir::{Place, Value, Var};

pub(super) use scan::Rebindings;

/// The most states that a choice may have.
const MOST_STATES: usize = 4;

/// Names that are bound together.
pub(super) struct Choice {
    /// The names, one for each slot, and whether their references are mutable.
    slots: Vec<(String, bool)>,
    /// For each state, the place of each slot.
    states: Vec<Vec<Place>>,
    /// What holds the number of the state.
    state: State,
    /// The state, where it is known.
    known: Option<Known>,
    /// How many scopes were open where it began: what inner ones name may be another place each time.
    scopes: usize,
    /// Whether code depends on there being no other states.
    is_complete: bool,
    /// Whether there are too many states, which has been said.
    is_rejected: bool,
}

/// Where the number of a state is found.
#[derive(Clone, Copy, Debug)]
enum State {
    /// A condition: the first state if it is true, otherwise the second.
    Test(Value),
    /// The number.
    Number(Value),
    /// The variable that holds the number.
    Variable(Var),
}

/// A state that is known while the open block is being filled.
#[derive(Clone)]
struct Known {
    state: usize,
    /// How many loops were open where it became known: in further ones it may be another.
    loops: usize,
    /// What the names stand for.
    bounds: Vec<Bound>,
}

impl Choice {
    /// What the name of a slot stands for, if that is known.
    pub(super) fn bound(&self, slot: usize) -> Option<&Bound> {
        self.known.as_ref()?.bounds.get(slot)
    }

    fn slot(&self, name: &str) -> Option<usize> {
        self.slots.iter().position(|(slot, _)| slot == name)
    }

    fn know(&mut self, state: usize, loops: usize) {
        let places = self.states.get(state).into_iter().flatten();
        let bound = |(place, (_, mutable)): (&Place, &(String, bool))| Bound::Alias {
            place: place.clone(),
            mutable: *mutable,
        };
        let bounds = places.zip(&self.slots).map(bound).collect();
        self.known = Some(Known { state, loops, bounds });
    }
}

/// Statements that share a branch over the states of a choice.
struct Run {
    choice: usize,
    len: usize,
}

impl Lower<'_> {
    /// Lowers the statements up to the first that has to be lowered otherwise; says how many they were, and
    /// what they evaluate to if that was the end.
    pub(super) fn statements_in_states(
        &mut self,
        stmts: &[Stmt],
        after: &[Stmt],
        wanted: bool,
    ) -> Option<(usize, Operand)> {
        self.forget_states(stmts.first()?);
        let run = self.run(stmts, after)?;
        let (inside, _) = stmts.split_at(run.len);
        let wanted = wanted && run.len == stmts.len();
        let span = inside.last().map_or_else(Span::call_site, Spanned::span);
        let operand =
            self.in_every_state(run.choice, wanted, span, &|lower| lower.statements(inside, wanted));
        Some((run.len, operand))
    }

    /// An expression that mentions a name whose place is not known.
    pub(super) fn expr_in_states(&mut self, expr: &Expr) -> Option<Operand> {
        if self.choices.is_empty() {
            return None;
        }
        let mentioned = Mentioned::of(expr.to_token_stream());
        let choice = self.open_choice(&mentioned)?;
        if !self.rebound_in(&Stmt::Expr(expr.clone(), None), choice).is_empty() {
            return None;
        }
        Some(self.in_every_state(choice, true, expr.span(), &|lower| lower.expr(expr)))
    }

    /// The first choice among the names whose state is not known.
    fn open_choice(&self, mentioned: &Mentioned) -> Option<usize> {
        (0..self.choices.len()).find(|choice| self.is_open(*choice) && self.mentions(mentioned, *choice))
    }

    fn is_open(&self, choice: usize) -> bool {
        self.choices.get(choice).is_some_and(|choice| choice.known.is_none())
    }

    fn mentions(&self, mentioned: &Mentioned, choice: usize) -> bool {
        let names = self.choices.get(choice).map(|choice| choice.slots.as_slice()).unwrap_or_default();
        names.iter().any(|(name, _)| mentioned.has(name) && self.stands_for(name, choice))
    }

    fn stands_for(&self, name: &str, wanted: usize) -> bool {
        matches!(self.bound_name(name), Some(Bound::Choice { choice, slot: _ }) if *choice == wanted)
    }

    /// The statements from the first on that can share a branch.
    fn run(&self, stmts: &[Stmt], after: &[Stmt]) -> Option<Run> {
        if self.choices.is_empty() {
            return None;
        }
        let choice = self.open_choice(&Mentioned::of(stmts.first()?.to_token_stream()))?;
        let joinable = stmts.iter().take_while(|stmt| self.can_share_a_branch(stmt, choice)).count();
        let last = stmts
            .iter()
            .take(joinable)
            .rposition(|stmt| self.mentions(&Mentioned::of(stmt.to_token_stream()), choice))?;
        let lens = (1..=last + 1).rev();
        let len = lens.into_iter().find(|len| is_closed(stmts, *len, after))?;
        Some(Run { choice, len })
    }

    /// Whether the statement may stand in an arm: it neither binds a name that others are swapped with, nor
    /// changes the state in a block of its own.
    fn can_share_a_branch(&self, stmt: &Stmt, choice: usize) -> bool {
        match stmt {
            Stmt::Item(_) => false,
            Stmt::Local(local) => {
                !scan::bound_by(&local.pat).iter().any(|name| self.rebindings.is_rebound(name))
                    && self.rebound_in(stmt, choice).is_empty()
            }
            Stmt::Expr(..) | Stmt::Macro(_) => {
                scan::is_rebinding(stmt) || self.rebound_in(stmt, choice).is_empty()
            }
        }
    }

    /// The names of the choice that the statement binds to another place.
    fn rebound_in(&self, stmt: &Stmt, choice: usize) -> Vec<String> {
        let mut names = Rebindings::of_stmt(stmt).rebound();
        names.retain(|name| self.choices.get(choice).is_some_and(|choice| choice.slot(name).is_some()));
        names
    }

    /// What is known before a statement that changes the state in a block of its own is not known in it.
    pub(super) fn forget_states(&mut self, stmt: &Stmt) {
        if self.choices.is_empty() || scan::is_rebinding(stmt) {
            return;
        }
        for choice in 0..self.choices.len() {
            if !self.rebound_in(stmt, choice).is_empty() {
                self.choices[choice].known = None;
            }
        }
    }

    /// What is known of the states, before a block is filled that may not be executed.
    pub(super) fn known_states(&self) -> Vec<Option<usize>> {
        let state = |choice: &Choice| choice.known.as_ref().map(|known| known.state);
        self.choices.iter().map(state).collect()
    }

    /// After such a block, only what it left as it was is known.
    pub(super) fn keep_known(&mut self, before: &[Option<usize>]) {
        for (choice, before) in self.choices.iter_mut().zip(before) {
            if choice.known.as_ref().map(|known| known.state) != *before {
                choice.known = None;
            }
        }
    }

    /// A branch over the states of the choice.
    fn in_every_state(
        &mut self,
        choice: usize,
        wanted: bool,
        span: Span,
        fill: &dyn Fn(&mut Self) -> Operand,
    ) -> Operand {
        self.complete(choice, span);
        let number = self.state_number(choice, span);
        self.in_states_from(choice, 0, number, wanted, span, fill)
    }

    fn in_states_from(
        &mut self,
        choice: usize,
        first: usize,
        number: State,
        wanted: bool,
        span: Span,
        fill: &dyn Fn(&mut Self) -> Operand,
    ) -> Operand {
        if first + 1 >= self.choices[choice].states.len() {
            return self.in_state(choice, first, fill);
        }
        let condition = self.is_in_state(number, first, span);
        let then = self.arm(wanted, span, |lower| lower.in_state(choice, first, fill));
        let otherwise = self
            .arm(wanted, span, |lower| lower.in_states_from(choice, first + 1, number, wanted, span, fill));
        self.join(condition, then, otherwise, span)
    }

    fn in_state(&mut self, choice: usize, state: usize, fill: &dyn Fn(&mut Self) -> Operand) -> Operand {
        let loops = self.open_loops();
        self.choices[choice].know(state, loops);
        let operand = fill(self);
        self.choices[choice].known = None;
        operand
    }
}

/// Whether no name that the first statements bind is mentioned after them.
fn is_closed(stmts: &[Stmt], len: usize, after: &[Stmt]) -> bool {
    let (inside, next) = stmts.split_at(len);
    let bound = inside.iter().flat_map(|stmt| match stmt {
        Stmt::Local(local) => scan::bound_by(&local.pat),
        Stmt::Item(_) | Stmt::Expr(..) | Stmt::Macro(_) => Vec::new(),
    });
    let after = Mentioned::of(next.iter().chain(after).map(ToTokens::to_token_stream).collect());
    !bound.into_iter().any(|name| after.has(&name))
}

/// The names and the texts in some tokens; a text may capture a name.
struct Mentioned {
    names: HashSet<String>,
    texts: Vec<String>,
}

impl Mentioned {
    fn of(tokens: TokenStream) -> Mentioned {
        let mut mentioned = Mentioned { names: HashSet::default(), texts: Vec::new() };
        mentioned.add(tokens);
        mentioned
    }

    fn add(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Ident(ident) => {
                    self.names.insert(ident.to_string());
                }
                proc_macro2::TokenTree::Group(group) => self.add(group.stream()),
                proc_macro2::TokenTree::Literal(literal) => self.texts.push(literal.to_string()),
                proc_macro2::TokenTree::Punct(_) => {}
            }
        }
    }

    fn has(&self, name: &str) -> bool {
        self.names.contains(name) || self.texts.iter().any(|text| text.contains(&format!("{{{name}")))
    }
}
