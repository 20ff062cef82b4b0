//! Calls that are given both halves of a place: `let (l, r) = v.split_at_mut(k); f(l, r);`. The adjoint cannot be lent
//! mutably twice, either, so that it is split before the handle is called, as the place was.

use crate::table::Set;

use super::{Reverse, adjoint_name};
use crate::ir::{Arg, Call, Place, Stmt, Var};
use crate::types::Ty;

impl Reverse<'_> {
    /// Splits the adjoints of places of which the call is given both halves.
    pub(super) fn split_adjoints(&mut self, call: &Call, out: &mut Vec<Stmt>) {
        let lent: Set<Var> = call.args.iter().flat_map(|arg| self.views_behind(arg)).collect();
        for (halves, of, at) in self.storage.splits.clone() {
            if !halves.iter().all(|half| lent.contains(half)) {
                continue;
            }
            let Some(of) = self.adjoint_place(&of) else { continue };
            let adjoints = halves.map(|half| self.adjoint_of_half(half));
            out.push(Stmt::SplitView { halves: adjoints, of, at });
            self.split_halves.extend(halves.into_iter().zip(adjoints));
        }
    }

    fn adjoint_of_half(&mut self, half: Var) -> Var {
        let half = self.function.var(half).clone();
        let to = Box::new(half.ty.cotangent_behind_reference());
        self.function.new_var(Ty::Ref { mutable: true, to }, &adjoint_name(&half.name), false)
    }

    /// The views that an argument is seen through.
    fn views_behind(&self, arg: &Arg) -> Vec<Var> {
        let mut views = Vec::new();
        let mut next = match arg {
            Arg::Value(_) => None,
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => Some(place),
        };
        while let Some(place) = next {
            views.push(place.root);
            next = self.storage.views.get(&place.root);
        }
        views
    }

    /// The place without views, but for halves whose adjoint has been split.
    pub(super) fn behind_views(&self, place: &Place) -> Place {
        match self.storage.views.get(&place.root) {
            Some(of) if !self.split_halves.contains_key(&place.root) => {
                let mut behind = self.behind_views(of);
                behind.projections.extend(place.projections.iter().cloned());
                behind
            }
            _ => place.clone(),
        }
    }
}
