//! `let r = &mut place;`: a reference is another name for its place, which is fixed where it is made.
//!
//! A slice gets a view. Everything else is looked at through the place itself; that the place exists is then
//! checked where the reference is made, as Rust does it, unless the statements that follow do it anyway.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Expr;

use super::context::{Bound, Lower};
use super::place::ungrouped;
use crate::diagnostics;
use crate::ir::{Block, Effect, Op, Piece, Place, Projection, Stmt};

impl Lower<'_> {
    /// Binds a name to a reference.
    pub(super) fn bind_reference(
        &mut self,
        name: &str,
        of: Place,
        through: bool,
        rebindable: bool,
        span: Span,
    ) {
        if rebindable && (self.rebindings.is_rebound(name) || self.rebindings.is_borrowed(name)) {
            self.errors.push(diagnostics::stored_reference(span));
            let dummy = self.dummy(span);
            return self.bind_value(name, dummy, true);
        }
        let target = self.place_type(&of);
        let target = self.types.peel(target);
        // A view of a vector could not grow; besides, nobody could ask the vector for its length meanwhile.
        let is_vector = matches!(self.types.peek(target), crate::types::Ty::Vec(_));
        if !self.is_aggregate(target) || through && is_vector {
            self.push_check(&of);
            return self.bind(name, Bound::Alias { place: of, mutable: through });
        }
        if let Some(half) = self.unnamed_half(&of) {
            let name_of_half = self.namer.user(name);
            self.draft_var(half).name = Some(name_of_half);
            return self.bind(name, Bound::Var(half));
        }
        let ty = self.types.reference(through, target);
        let var = self.user_var(name, ty, false);
        self.push(Stmt::View { var, of, mutable: through });
        self.bind(name, Bound::Var(var));
    }

    /// `let _ = &a[i];` panics where the element does not exist.
    pub(super) fn push_check(&mut self, place: &Place) {
        let may_panic = |step: &Projection| matches!(step, Projection::Index(_) | Projection::Slice { .. });
        if place.projections.iter().any(may_panic) {
            let pieces = vec![Piece::Tokens(look_at()), Piece::Place(place.clone())];
            self.push(Stmt::Effect(Effect { pieces, diverges: false }));
        }
    }
}

/// `&mut x`.
pub(super) fn is_mutable(expr: &Expr) -> bool {
    matches!(ungrouped(expr), Expr::Reference(reference) if reference.mutability.is_some())
}

fn look_at() -> TokenStream {
    quote!(let _ = &)
}

/// Removes the checks of places that are used right afterwards.
pub(super) fn forget_needless_checks(block: &mut Block) {
    for stmt in std::mem::take(&mut block.stmts).into_iter().rev() {
        // The statements that follow stand in the block already, the next one last.
        let is_needless = checked(&stmt).is_some_and(|place| is_used_next(place, block.stmts.iter().rev()));
        if !is_needless {
            block.stmts.push(stmt);
        }
    }
    block.stmts.reverse();
    for stmt in &mut block.stmts {
        stmt.blocks_mut().into_iter().for_each(forget_needless_checks);
    }
}

/// The place that the statement looks at.
fn checked(stmt: &Stmt) -> Option<&Place> {
    let Stmt::Effect(Effect { pieces, diverges: false }) = stmt else { return None };
    match pieces.as_slice() {
        [Piece::Tokens(look), Piece::Place(place)] if look.to_string() == look_at().to_string() => {
            Some(place)
        }
        _ => None,
    }
}

/// Whether the place is used before anything is done that others may see.
fn is_used_next<'b>(place: &Place, mut following: impl Iterator<Item = &'b Stmt>) -> bool {
    let goes_into =
        |used: &Place| used.root == place.root && used.projections.starts_with(&place.projections);
    let decided = following.find_map(|stmt| match stmt {
        stmt if stmt.own_places().into_iter().any(goes_into) => Some(true),
        Stmt::Let { value: _, op: Op::Call(_) | Op::Opaque(_) } => Some(false),
        Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } => None,
        // After a panic nobody can see what a local held.
        Stmt::Store { place, .. } | Stmt::Update { place, .. } if place.projections.is_empty() => None,
        Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => Some(false),
        Stmt::SplitView { .. } | Stmt::Change(_) | Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => Some(false),
        Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => Some(false),
    });
    decided.unwrap_or(false)
}
