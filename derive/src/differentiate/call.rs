//! Calls: `let (result, handle) = g::forward(…)` in the forward sweep, the handle in the reverse sweep.

use super::{Reverse, Sweeps, adjoint_name, forward_only};
use crate::analyse::storage::is_copy;
use crate::ir::{
    Arg, BackwardArg, BackwardCall, BinaryOp, Block, Call, If, Op, Origin, Place, Primal, Projection, Stmt,
    Value,
};
use crate::types::Ty;

/// A cotangent that could not be passed directly and is added after the call.
struct Detour {
    temporary: Place,
    target: Place,
}

impl Reverse<'_> {
    pub(super) fn call(&mut self, result: Value, call: &Call) -> Sweeps {
        if !self.activity.call(&self.function, self.storage, result, call) {
            return forward_only(&Stmt::Let { value: result, op: Op::Call(call.clone()) });
        }
        let name = self.function.callee(call.callee).companion.trim_end_matches("_d").to_owned();
        let handle = self.function.new_value(Ty::Handle, &format!("{name}_backward"));
        let mut sweeps = Sweeps::default();
        let mut detours = Vec::new();
        let mut taken = Vec::new();
        let seed = self.adjoint(result, &mut sweeps.reverse);
        self.split_adjoints(call, &mut sweeps.reverse);
        let mut args = Vec::new();
        let mut results = Vec::new();
        for (index, arg) in call.args.iter().enumerate() {
            match arg {
                Arg::Value(value) => results.push(self.returned_cotangent(*value)),
                Arg::Shared(place) => {
                    let primal = self.primal(result, call, index, place, &mut sweeps.forward);
                    let is_free = |taken: &Place, target: &Place| taken.is_beside(target);
                    let cotangent =
                        self.free_cotangent(place, is_free, &mut taken, &mut detours, &mut sweeps);
                    args.push(match self.is_receiver(call, index) {
                        true => BackwardArg::Lent { primal, cotangent },
                        false => BackwardArg::Shared { primal, cotangent },
                    });
                }
                Arg::Mutable(place) => {
                    args.push(BackwardArg::Mutable { cotangent: self.adjoint_place(place) })
                }
                Arg::Lent(place) => {
                    let primal = self.primal(result, call, index, place, &mut sweeps.forward);
                    // The callee may take it mutably, which no two arguments that overlap can be: then its cotangent
                    // is exchanged for another one, and nothing may come between.
                    let is_free = |taken: &Place, target: &Place| !taken.may_overlap(target);
                    let cotangent =
                        self.free_cotangent(place, is_free, &mut taken, &mut detours, &mut sweeps);
                    args.push(BackwardArg::Lent { primal, cotangent });
                }
            }
        }
        let forward = Stmt::ForwardCall { call: call.clone(), depth: 0, result, handle };
        sweeps.forward.push(forward);
        let contributions: Vec<_> = arguments(call).zip(results.clone()).collect();
        let may_be_skipped = self.may_be_skipped(result, call);
        if may_be_skipped {
            contributions.iter().for_each(|(value, _)| self.declare_whole(*value, &mut sweeps.reverse));
        }
        let mut backward = vec![Stmt::BackwardCall(BackwardCall { handle, args, seed, results })];
        for (value, cotangent) in contributions {
            if let Some(cotangent) = cotangent {
                self.contribute(value, cotangent, &mut backward);
            }
        }
        detours.into_iter().for_each(|detour| self.finish(detour, &mut backward));
        match may_be_skipped {
            true => self.unless_zero(seed, backward, &mut sweeps.reverse),
            false => sweeps.reverse.append(&mut backward),
        }
        self.split_halves = crate::table::Map::default();
        sweeps
    }

    /// Whether the callee is to be left alone where the adjoint of its result is 0: it does not know that its partials
    /// may be infinite or NaN there.
    fn may_be_skipped(&self, result: Value, call: &Call) -> bool {
        let is_known = |value: Value| {
            let ty = &self.function.value(value).ty;
            !self.activity.value(value) || ty.is_float() || is_plain(ty)
        };
        let only_reads = |arg: &Arg| match arg {
            Arg::Value(value) => is_known(*value),
            Arg::Shared(_) => true,
            Arg::Mutable(_) | Arg::Lent(_) => false,
        };
        self.guarded.contains(&result)
            && self.function.value(result).ty.is_float()
            && call.args.iter().all(only_reads)
    }

    /// The adjoint of a tuple or an array that is an argument, before its first contribution.
    fn declare_whole(&mut self, value: Value, out: &mut Vec<Stmt>) {
        let data = self.function.value(value).clone();
        let is_known =
            self.value_adjoints.contains_key(&value) || self.aggregate_adjoints.contains_key(&value);
        if is_known || !self.activity.value(value) {
            return;
        }
        let ty = data.ty.cotangent();
        let zero = self.emit(Op::Zero(ty.clone()), ty.clone(), "zero", out);
        let place = self.declare_cotangent(ty, &data.name, zero, out);
        self.aggregate_adjoints.insert(value, place);
    }

    /// `if seed != 0.0 { … }`
    fn unless_zero(&mut self, seed: Value, stmts: Vec<Stmt>, out: &mut Vec<Stmt>) {
        let ty = self.function.value(seed).ty.clone();
        let zero = self.emit(Op::Zero(ty.clone()), ty, "zero", out);
        let condition = self.emit(Op::Binary(BinaryOp::Ne, seed, zero), Ty::Bool, "reached", out);
        out.push(Stmt::If(If {
            condition,
            then: Block { stmts, ..Block::default() },
            otherwise: Block::default(),
            results: Vec::new(),
            record: None,
        }));
    }

    /// Whether the argument is what a method is called on. Only the compiler knows how the method takes it.
    fn is_receiver(&self, call: &Call, index: usize) -> bool {
        index == 0 && matches!(self.function.callee(call.callee).origin, Origin::Method | Origin::Function)
    }

    /// The cotangent of a by-value argument, which the backward function returns.
    fn returned_cotangent(&mut self, value: Value) -> Option<Value> {
        let data = self.function.value(value).clone();
        let active = self.activity.value(value);
        active.then(|| self.function.new_value(data.ty.cotangent(), &adjoint_name(&data.name)))
    }

    /// The primal of a shared argument, as it was when the call was made.
    fn primal(
        &mut self,
        result: Value,
        call: &Call,
        index: usize,
        place: &Place,
        forward: &mut Vec<Stmt>,
    ) -> Primal {
        let stable = self.storage.stable_arguments.get(&result).and_then(|stable| stable.get(index));
        if stable == Some(&true) {
            return Primal::Place(self.storage.expand(place));
        }
        let ty = owned(&self.function.place_ty(place));
        let hint = format!("{}_then", self.function.var(place.root).name);
        if self.is_receiver(call, index) {
            let save =
                Op::SavePrimal { place: place.clone(), callee: call.callee, argument: index, moved: false };
            return Primal::Saved(self.emit(save, Ty::Unknown, &hint, forward));
        }
        let save = match self.adjoint_place(place) {
            Some(_) => {
                Op::SavePrimal { place: place.clone(), callee: call.callee, argument: index, moved: false }
            }
            // What may be of a type of the user's is cloned.
            None if !has_elements(&ty) && !is_copy(&ty) => {
                Op::SavePrimal { place: place.clone(), callee: call.callee, argument: index, moved: false }
            }
            // The cotangent that is thrown away takes its shape from the copy, whether the callee reads it or not.
            None if is_copy(&ty) => Op::Load(place.clone()),
            None => {
                let len = self.emit(Op::Len(place.clone()), Ty::usize(), "n", forward);
                Op::Snapshot { place: place.clone(), start: None, len }
            }
        };
        Primal::Saved(self.emit(save, ty, &hint, forward))
    }

    /// The cotangent buffer of an argument that is read. What already stands in the call cannot be borrowed mutably a
    /// second time, so a zero of its shape is passed and added afterwards.
    fn free_cotangent(
        &mut self,
        place: &Place,
        is_free: impl Fn(&Place, &Place) -> bool,
        taken: &mut Vec<Place>,
        detours: &mut Vec<Detour>,
        sweeps: &mut Sweeps,
    ) -> Option<Place> {
        let target = self.adjoint_place(place)?;
        if taken.iter().all(|taken| is_free(taken, &target)) {
            taken.push(target.clone());
            return Some(target);
        }
        let ty = owned(&self.function.place_ty(place)).cotangent();
        let zero = self.emit(Op::ZeroLike(target.clone()), ty.clone(), "zero", &mut sweeps.reverse);
        let hint = self.function.var(place.root).name.clone();
        let temporary = self.declare_cotangent(ty, &hint, zero, &mut sweeps.reverse);
        detours.push(Detour { temporary: temporary.clone(), target });
        Some(temporary)
    }

    fn finish(&mut self, detour: Detour, out: &mut Vec<Stmt>) {
        let ty = self.function.place_ty(&detour.temporary);
        let Ty::Vec(element) = &ty else {
            let value = self.emit(Op::Load(detour.temporary), ty, "d", out);
            return self.add_to_place(detour.target, value, out);
        };
        let element = (**element).clone();
        let len = self.emit(Op::Len(detour.temporary.clone()), Ty::usize(), "n", out);
        let add = |this: &mut Self, index: Value, body: &mut Vec<Stmt>| {
            let at = Projection::Index(index);
            let from = detour.temporary.project(at.clone());
            let read = if element.is_float() { Op::Load(from) } else { Op::Take(from) };
            let value = this.emit(read, element, "d", body);
            this.add_to_place(detour.target.project(at), value, body);
        };
        self.counted(len, add, out);
    }
}

fn arguments(call: &Call) -> impl Iterator<Item = Value> + '_ {
    call.args.iter().filter_map(|arg| match arg {
        Arg::Value(value) => Some(*value),
        Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_) => None,
    })
}

/// Whether it is known to be a slice, an array or a vector.
fn has_elements(ty: &Ty) -> bool {
    !matches!(
        ty,
        Ty::Unknown
            | Ty::Named(_)
            | Ty::Struct(_)
            | Ty::Inactive(_)
            | Ty::Option(_)
            | Ty::Result(..)
            | Ty::Tuple(_)
    )
}

/// Whether a zero of its cotangent can be written down: tuples and arrays of floats.
fn is_plain(ty: &Ty) -> bool {
    match ty {
        Ty::Tuple(parts) => parts.iter().all(|part| is_copy(part) && (part.is_scalar() || is_plain(part))),
        Ty::Array(element, _) => element.is_scalar() || is_plain(element),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => false,
        Ty::Ref { .. } | Ty::Slice(_) | Ty::Vec(_) | Ty::Sequence(_) => false,
        Ty::Option(_) | Ty::Result(..) | Ty::Named(_) | Ty::Struct(_) => false,
        Ty::Unknown | Ty::TangentOf(_) => false,
    }
}

/// The type of a copy: a vector for a slice.
fn owned(ty: &Ty) -> Ty {
    let ty = ty.peeled();
    if let Ty::Slice(element) = ty { Ty::Vec(element.clone()) } else { ty.clone() }
}
