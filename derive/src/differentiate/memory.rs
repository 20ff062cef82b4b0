//! Loads, stores, updates and declarations.

use super::{Reverse, Sweeps, adjoint_name, forward_only};
use crate::analyse::storage::is_copy;
use crate::ir::{BinaryOp, Op, Place, Projection, Stmt, UnaryOp, Value, Var, Variant};
use crate::types::Ty;

impl Reverse<'_> {
    /// `let value = place.unwrap();` is a load of what the variant holds.
    pub(super) fn unwrap(&mut self, value: Value, place: &Place, out: &mut Vec<Stmt>) {
        let Some(target) = self.adjoint_place(place) else { return };
        let cotangent = self.adjoint(value, out);
        self.add_to_place(target.project(Projection::Payload(Variant::Cotangent)), cotangent, out);
    }

    /// `let value = place;` gives x̄ += v̄.
    pub(super) fn load(&mut self, value: Value, place: &Place, out: &mut Vec<Stmt>) {
        let Some(target) = self.adjoint_place(place) else { return };
        let cotangent = self.adjoint(value, out);
        if self.is_emptied(value, place) {
            out.push(Stmt::Store { place: target, value: cotangent });
        } else {
            self.add_to_place(target, cotangent, out);
        }
    }

    /// `let value = &place;` gives x̄ += v̄, too.
    pub(super) fn borrow(&mut self, value: Value, place: &Place, out: &mut Vec<Stmt>) {
        let Some(target) = self.adjoint_place(place) else { return };
        let cotangent = self.adjoint(value, out);
        self.add_to_place(target, cotangent, out);
    }

    /// A load of which nothing active comes. If it moves out of a variable that is filled again later, that
    /// variable's adjoint gets its earlier shape back.
    pub(super) fn inactive_load(&mut self, value: Value, place: &Place, sweeps: &mut Sweeps) {
        if !self.is_emptied(value, place) {
            return;
        }
        let Some(target) = self.adjoint_place(place) else { return };
        let ty = self.function.place_ty(place);
        let mut before = Sweeps::default();
        let zero = self.zero_like(place.clone(), &ty, None, &mut before);
        sweeps.forward.splice(0..0, before.forward);
        sweeps.reverse.append(&mut before.reverse);
        sweeps.reverse.push(Stmt::Store { place: target, value: zero });
    }

    /// Whether the load moves out of a variable that is filled again later, or moved away at last: nothing has been
    /// added to its adjoint yet, which need not even have a shape.
    pub(super) fn is_emptied(&self, value: Value, place: &Place) -> bool {
        let refills = &self.storage.refills;
        self.moves(value, place)
            && (refills.vars.contains(&place.root)
                || refills.taken.contains(&place.root)
                || self.is_moved_at_last(place.root))
    }

    /// Whether reading the place as a whole leaves it empty, or may do so where that makes no difference.
    fn moves(&self, value: Value, place: &Place) -> bool {
        place.projections.is_empty()
            && !is_copy(&self.function.value(value).ty)
            && !self.storage.refills.copied.contains(&place.root)
    }

    /// How the forward sweep reads the place: a variable that is mentioned where it may hold nothing stays initialised.
    pub(super) fn forward_load(&self, value: Value, place: &Place) -> Op {
        match self.moves(value, place) && self.storage.refills.taken.contains(&place.root) {
            true => Op::Take(place.clone()),
            false => Op::Load(place.clone()),
        }
    }

    /// `place += value;` on a cotangent, element by element if it is an aggregate.
    pub(super) fn add_to_place(&mut self, place: Place, value: Value, out: &mut Vec<Stmt>) {
        if self.function.value(value).ty.is_float() {
            out.push(Stmt::Update { place, op: BinaryOp::Add, value });
        } else {
            out.push(Stmt::Accumulate { place, value });
        }
    }

    /// `place = value;` reads the adjoint, zeroes it, then accumulates: `value` may depend on the old place.
    pub(super) fn store(&mut self, place: &Place, value: Value) -> Sweeps {
        let mut sweeps = forward_only(&Stmt::Store { place: place.clone(), value });
        let Some(target) = self.adjoint_place(place) else { return sweeps };
        let ty = self.function.place_ty(place);
        let hint = adjoint_name(&self.function.value(value).name);
        let is_fixed = has_fixed_shape(&ty);
        let read = if is_fixed { Op::Load(target.clone()) } else { Op::Take(target.clone()) };
        let cotangent = self.emit(read, ty.cotangent(), &hint, &mut sweeps.reverse);
        let mut before = Sweeps { forward: Vec::new(), reverse: std::mem::take(&mut sweeps.reverse) };
        let zero = self.zero_of_overwritten(place, value, &ty, &mut before);
        sweeps.forward.splice(0..0, before.forward);
        sweeps.reverse = before.reverse;
        sweeps.reverse.extend(zero.map(|zero| Stmt::Store { place: target, value: zero }));
        self.contribute(value, cotangent, &mut sweeps.reverse);
        sweeps
    }

    /// A zero of the shape of what the place held before it was overwritten. Where it held nothing, what taking
    /// the adjoint left behind will do.
    fn zero_of_overwritten(
        &mut self,
        place: &Place,
        value: Value,
        ty: &Ty,
        before: &mut Sweeps,
    ) -> Option<Value> {
        if has_fixed_shape(ty) {
            let cotangent = ty.cotangent();
            return Some(self.emit(Op::Zero(cotangent.clone()), cotangent, "zero", &mut before.reverse));
        }
        let held_nothing = self.storage.refills.values.contains(&value);
        (!held_nothing).then(|| self.zero_like(place.clone(), ty, None, before))
    }

    /// `place += value;` gives v̄ += x̄, `place -= value;` gives v̄ −= x̄; x̄ stays as it is.
    pub(super) fn update(&mut self, place: &Place, op: BinaryOp, value: Value) -> Sweeps {
        let mut sweeps = forward_only(&Stmt::Update { place: place.clone(), op, value });
        if !self.activity.value(value) {
            return sweeps;
        }
        let Some(target) = self.adjoint_place(place) else { return sweeps };
        let ty = self.function.value(value).ty.cotangent();
        let hint = adjoint_name(&self.function.value(value).name);
        let out = &mut sweeps.reverse;
        let cotangent = self.emit(Op::Load(target), ty.clone(), &hint, out);
        let signed = match op == BinaryOp::Sub {
            true => self.emit(Op::Unary(UnaryOp::Neg, cotangent), ty, &hint, out),
            false => cotangent,
        };
        self.contribute(value, signed, out);
        sweeps
    }

    /// `let mut var = init;` The adjoint of the variable becomes the adjoint of its initialiser.
    pub(super) fn declare(&mut self, var: Var, init: Option<Value>) -> Sweeps {
        let mut sweeps = self.forward_declaration(var, init);
        let Some(init) = init.filter(|init| self.activity.value(*init)) else { return sweeps };
        let Some(adjoint) = self.var_adjoints.get(&var) else { return sweeps };
        let adjoint = Place::var(*adjoint);
        let data = self.function.value(init).clone();
        if data.ty.is_float() {
            let cotangent =
                self.emit(Op::Load(adjoint), data.ty, &adjoint_name(&data.name), &mut sweeps.reverse);
            self.contribute(init, cotangent, &mut sweeps.reverse);
        } else {
            self.hand_over(init, adjoint, &mut sweeps.reverse);
        }
        sweeps
    }

    /// A variable that is mentioned where it may have no value yet gets one that is never read.
    fn forward_declaration(&mut self, var: Var, init: Option<Value>) -> Sweeps {
        if init.is_some() || !self.storage.refills.taken.contains(&var) {
            return forward_only(&Stmt::Declare { var, init });
        }
        let mut sweeps = Sweeps::default();
        let ty = self.function.var(var).ty.clone();
        let unset = self.emit(Op::Unset, ty, "unset", &mut sweeps.forward);
        sweeps.forward.push(Stmt::Declare { var, init: Some(unset) });
        sweeps
    }

    /// Declares a zero adjoint of the shape that the variable has. Where the shape is known only when the
    /// program runs, the forward sweep notes it.
    pub(super) fn declare_var_adjoint(
        &mut self,
        var: Var,
        init: Option<Value>,
        name: &str,
        sweeps: &mut Sweeps,
    ) {
        let ty = self.function.var(var).ty.clone();
        let zero = self.zero_like(Place::var(var), &ty, init, sweeps);
        let adjoint = self.declare_as(ty.cotangent(), adjoint_name(name), zero, &mut sweeps.reverse);
        self.var_adjoints.insert(var, adjoint);
    }

    /// A zero of the shape of what the place holds, which the forward sweep may have to note.
    pub(super) fn zero_like(
        &mut self,
        place: Place,
        ty: &Ty,
        init: Option<Value>,
        sweeps: &mut Sweeps,
    ) -> Value {
        let cotangent = ty.cotangent();
        let ty = ty.peeled();
        if has_fixed_shape(ty) {
            return self.emit(Op::Zero(cotangent.clone()), cotangent, "zero", &mut sweeps.reverse);
        }
        if let Ty::Vec(element) | Ty::Slice(element) = ty
            && has_fixed_shape(element)
        {
            let len = self.length(place, init, sweeps);
            let element = element.cotangent();
            let zero = self.emit(Op::Zero(element.clone()), element, "zero", &mut sweeps.reverse);
            return self.emit(Op::VecRepeat(zero, len), cotangent, "zeros", &mut sweeps.reverse);
        }
        let zero = self.emit(Op::ZeroLike(place), cotangent.clone(), "zero", &mut sweeps.forward);
        self.emit(Op::Clone(zero), cotangent, "zero", &mut sweeps.reverse)
    }

    /// The length of a vector: that of its initialiser, unless another vector is assigned to it.
    fn length(&mut self, place: Place, init: Option<Value>, sweeps: &mut Sweeps) -> Value {
        let init = init.filter(|_| !self.reshaped.contains(&place.root));
        match init.and_then(|init| self.definitions.get(&init)) {
            Some(Op::VecRepeat(_, len)) => *len,
            Some(Op::Vec(parts)) => {
                let len = Op::Literal(parts.len().to_string());
                self.emit(len, Ty::usize(), "n", &mut sweeps.reverse)
            }
            _ => {
                let name = format!("{}_len", self.function.var(place.root).name);
                self.emit(Op::Len(place), Ty::usize(), &name, &mut sweeps.forward)
            }
        }
    }
}

/// Whether a zero of the type can be written down without looking at a value of it.
pub(super) fn has_fixed_shape(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => true,
        Ty::Array(element, _) | Ty::Option(element) | Ty::Result(element, _) => has_fixed_shape(element),
        Ty::Tuple(parts) => parts.iter().all(has_fixed_shape),
        Ty::Ref { to, mutable: _ } => has_fixed_shape(to),
        Ty::Slice(_) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Named(_) | Ty::Struct(_) => false,
        Ty::Unknown | Ty::TangentOf(_) => false,
    }
}
