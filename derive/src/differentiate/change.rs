//! Changes of containers. At each point of the reverse sweep the adjoint of a container has the shape that the
//! container had there in the forward sweep:
//!
//! | forward | reverse |
//! |---|---|
//! | `v.push(x)` | x̄ += `v̄.pop()` |
//! | `x = v.pop()` | `v̄.push(x̄)` |
//! | `v.insert(i, x)`, `x = v.remove(i)` | x̄ += `v̄.remove(i)`, `v̄.insert(i, x̄)` |
//! | `v.truncate(n)`, `v.clear()` | `v̄.resize(len before, 0)` |
//! | `v.resize(n, x)` | x̄ += Σ of what is beyond the length before; `v̄.resize(len before, 0)` |
//! | `v.extend_from_slice(y)` | ȳ += what is beyond the length before; `v̄.truncate(len before)` |
//! | `v.fill(x)`, `v.copy_from_slice(y)` | x̄ += Σ v̄, ȳ += v̄; v̄ = 0 |
//! | an exchange of elements, or of containers | the inverse exchange of the adjoints |

use super::memory::has_fixed_shape;
use super::{Reverse, Sweeps, adjoint_name};
use crate::analyse::storage::is_copy;
use crate::ir::{BinaryOp, Change, Method, Op, Place, Projection, Stmt, Value};
use crate::types::Ty;

/// How a value is taken out of its place.
#[derive(Clone, Copy)]
pub(super) enum Taken {
    /// All that is in it: `mem::take(&mut place)`.
    Whole,
    /// `place.pop()`.
    Last,
    /// `place.remove(index)`.
    At(Value),
}

impl Reverse<'_> {
    /// `place.method(…);`
    pub(super) fn change(&mut self, change: &Change) -> Sweeps {
        let mut sweeps = Sweeps::default();
        if let Some(target) = self.adjoint_place(&change.place) {
            self.undo(change, target, &mut sweeps);
        }
        sweeps.forward.push(Stmt::Change(change.clone()));
        sweeps
    }

    fn undo(&mut self, change: &Change, target: Place, sweeps: &mut Sweeps) {
        let place = &change.place;
        let inverse = match &change.method {
            Method::Push(x) => {
                let taken = Op::Pop { place: target.clone(), unwrapped: quote::quote!(.unwrap()) };
                return self.take_back(*x, target, taken, Method::Pop, sweeps);
            }
            Method::Insert(index, x) => {
                let taken = Op::Remove { place: target.clone(), index: *index };
                return self.take_back(*x, target, taken, Method::Remove(*index), sweeps);
            }
            Method::Pop | Method::Remove(_) | Method::Truncate(_) | Method::Clear => {
                return self.restore(place, target, sweeps);
            }
            Method::Resize(len, x) => return self.resize_back(place, target, *len, *x, sweeps),
            Method::Extend(other) => return self.cut_off(place, target, other, sweeps),
            Method::CopyFrom(other) => return self.copy_back(target, other, sweeps),
            Method::Fill(x) => return self.sum_up(target, *x, sweeps),
            Method::Swap(i, j) => Method::Swap(*i, *j),
            Method::Reverse => Method::Reverse,
            Method::RotateLeft(k) => Method::RotateRight(*k),
            Method::RotateRight(k) => Method::RotateLeft(*k),
            Method::Permute(order) => Method::Unpermute(self.order_again(*order, sweeps)),
            Method::Unpermute(order) => Method::Permute(self.order_again(*order, sweeps)),
            Method::Exchange(other) => match self.adjoint_place(other) {
                Some(other) => Method::Exchange(other),
                None => return,
            },
            // This stands in reverse sweeps, not in primals.
            Method::Restore(_) => return,
        };
        push_change(target, inverse, &mut sweeps.reverse);
    }

    fn order_again(&mut self, order: Value, sweeps: &mut Sweeps) -> Value {
        let ty = self.function.value(order).ty.clone();
        self.emit(Op::Clone(order), ty, "order", &mut sweeps.reverse)
    }

    /// x̄ += what is taken out of the adjoint. Where nobody wants it, it is only taken out.
    fn take_back(&mut self, x: Value, target: Place, taken: Op, unwanted: Method, sweeps: &mut Sweeps) {
        let out = &mut sweeps.reverse;
        if !self.activity.value(x) {
            return push_change(target, unwanted, out);
        }
        let data = self.function.value(x).clone();
        let cotangent = self.emit(taken, data.ty.cotangent(), &adjoint_name(&data.name), out);
        self.contribute(x, cotangent, out);
    }

    /// Gives the adjoint zeros where the statement cut elements off.
    fn restore(&mut self, place: &Place, target: Place, sweeps: &mut Sweeps) {
        let element = self.element_of(place);
        if has_fixed_shape(&element) {
            let len = self.len_before(place, sweeps);
            let zero = self.zero_of(&element, sweeps);
            return push_change(target, Method::Resize(len, zero), &mut sweeps.reverse);
        }
        let ty = self.function.place_ty(place).cotangent();
        let like = Op::ZeroLike(place.clone());
        let before = self.emit(like, ty.clone(), "zero", &mut sweeps.forward);
        let before = self.emit(Op::Clone(before), ty, "zero", &mut sweeps.reverse);
        push_change(target, Method::Restore(before), &mut sweeps.reverse);
    }

    fn resize_back(&mut self, place: &Place, target: Place, len: Value, x: Value, sweeps: &mut Sweeps) {
        let before = self.len_before(place, sweeps);
        if self.activity.value(x) {
            let (from, ty) = (target.clone(), self.function.value(x).ty.cotangent());
            let add = |this: &mut Self, index: Value, body: &mut Vec<Stmt>| {
                let cotangent = this.emit(Op::Load(from.project(Projection::Index(index))), ty, "d", body);
                this.contribute(x, cotangent, body);
            };
            self.loop_over(before, len, add, &mut sweeps.reverse);
        }
        if !has_fixed_shape(&self.element_of(place)) {
            push_change(target.clone(), Method::Truncate(before), &mut sweeps.reverse);
            return self.restore(place, target, sweeps);
        }
        let zero = self.zero_of(&self.element_of(place), sweeps);
        push_change(target, Method::Resize(before, zero), &mut sweeps.reverse);
    }

    fn cut_off(&mut self, place: &Place, target: Place, other: &Place, sweeps: &mut Sweeps) {
        let before = self.len_before(place, sweeps);
        if let Some(source) = self.adjoint_place(other) {
            let len = self.len_before(other, sweeps);
            let tail = Projection::Slice { start: Some(before), end: None, inclusive: false };
            self.add_elements(source, target.project(tail), len, &mut sweeps.reverse);
        }
        push_change(target, Method::Truncate(before), &mut sweeps.reverse);
    }

    fn copy_back(&mut self, target: Place, other: &Place, sweeps: &mut Sweeps) {
        let source = self.adjoint_place(other);
        let zero = self.zero_of_element(&target, sweeps);
        let out = &mut sweeps.reverse;
        if let Some(source) = source {
            let len = self.emit(Op::Len(target.clone()), Ty::usize(), "n", out);
            self.add_elements(source, target.clone(), len, out);
        }
        push_change(target, Method::Fill(zero), out);
    }

    /// x̄ += Σ of the adjoint, which then is zero.
    fn sum_up(&mut self, target: Place, x: Value, sweeps: &mut Sweeps) {
        if self.activity.value(x) {
            let (from, ty) = (target.clone(), self.function.value(x).ty.cotangent());
            let len = self.emit(Op::Len(target.clone()), Ty::usize(), "n", &mut sweeps.reverse);
            let add = |this: &mut Self, index: Value, body: &mut Vec<Stmt>| {
                let cotangent = this.emit(Op::Load(from.project(Projection::Index(index))), ty, "d", body);
                this.contribute(x, cotangent, body);
            };
            self.counted(len, add, &mut sweeps.reverse);
        }
        let zero = self.zero_of_element(&target, sweeps);
        push_change(target, Method::Fill(zero), &mut sweeps.reverse);
    }

    /// `let value = place.pop().unwrap();` and what else takes a value out of its place.
    pub(super) fn taken_out(&mut self, value: Value, op: &Op, place: &Place, taken: Taken) -> Sweeps {
        let mut sweeps = Sweeps::default();
        if let Some(target) = self.adjoint_place(place) {
            let cotangent = self.cotangent_of_taken(value, place, taken, &mut sweeps);
            let out = &mut sweeps.reverse;
            match taken {
                Taken::Whole => out.push(Stmt::Store { place: target, value: cotangent }),
                Taken::Last => push_change(target, Method::Push(cotangent), out),
                Taken::At(index) => push_change(target, Method::Insert(index, cotangent), out),
            }
        }
        sweeps.forward.push(Stmt::Let { value, op: op.clone() });
        sweeps
    }

    /// The cotangent of what was taken out; a zero of its shape if nobody uses it.
    fn cotangent_of_taken(
        &mut self,
        value: Value,
        place: &Place,
        taken: Taken,
        sweeps: &mut Sweeps,
    ) -> Value {
        if self.activity.value(value) {
            return self.adjoint(value, &mut sweeps.reverse);
        }
        let ty = self.function.value(value).ty.clone();
        let from = match taken {
            Taken::At(index) => place.project(Projection::Index(index)),
            Taken::Last if !has_fixed_shape(&ty) => {
                let len = self.len_before(place, sweeps);
                let one = self.emit(Op::Literal("1".to_owned()), Ty::usize(), "one", &mut sweeps.forward);
                let last = Op::Binary(BinaryOp::Sub, len, one);
                let last = self.emit(last, Ty::usize(), "last", &mut sweeps.forward);
                place.project(Projection::Index(last))
            }
            Taken::Last | Taken::Whole => place.clone(),
        };
        self.zero_like(from, &ty, None, sweeps)
    }

    /// `let value = place.to_vec();`, `place.clone()`
    pub(super) fn copy(&mut self, value: Value, place: &Place, out: &mut Vec<Stmt>) {
        let Some(target) = self.adjoint_place(place) else { return };
        if !matches!(self.function.value(value).ty, Ty::Vec(_)) {
            let cotangent = self.adjoint(value, out);
            return self.add_to_place(target, cotangent, out);
        }
        let Some(whole) = self.aggregate_adjoints.get(&value).cloned() else { return };
        let len = self.emit(Op::Len(whole.clone()), Ty::usize(), "n", out);
        self.add_elements(target, whole, len, out);
    }

    /// `for i in 0..len { to[i] += from[i]; }` What is added is not needed any more where it was.
    fn add_elements(&mut self, to: Place, from: Place, len: Value, out: &mut Vec<Stmt>) {
        let known = [self.element_of(&from), self.element_of(&to)].into_iter();
        let ty = known.map(|ty| ty.cotangent()).find(|ty| !is_unknown(ty));
        let ty = ty.unwrap_or_else(|| Ty::Unknown.cotangent());
        let add = |this: &mut Self, index: Value, body: &mut Vec<Stmt>| {
            let at = Projection::Index(index);
            let element = from.project(at.clone());
            let read = if is_copy(&ty) { Op::Load(element) } else { Op::Take(element) };
            let cotangent = this.emit(read, ty, "d", body);
            this.add_to_place(to.project(at), cotangent, body);
        };
        self.counted(len, add, out);
    }

    fn element_of(&self, place: &Place) -> Ty {
        self.function.place_ty(place).element().cloned().unwrap_or(Ty::Unknown)
    }

    /// How long the container is before the statement, as the forward sweep notes it.
    fn len_before(&mut self, place: &Place, sweeps: &mut Sweeps) -> Value {
        let name = format!("{}_len", self.function.var(place.root).name);
        self.emit(Op::Len(place.clone()), Ty::usize(), &name, &mut sweeps.forward)
    }

    /// The zero of an element of an adjoint.
    fn zero_of_element(&mut self, target: &Place, sweeps: &mut Sweeps) -> Value {
        self.zero_of(&self.element_of(target), sweeps)
    }

    fn zero_of(&mut self, element: &Ty, sweeps: &mut Sweeps) -> Value {
        let ty = element.cotangent();
        self.emit(Op::Zero(ty.clone()), ty, "zero", &mut sweeps.reverse)
    }
}

fn is_unknown(ty: &Ty) -> bool {
    matches!(ty, Ty::TangentOf(of) if matches!(**of, Ty::Unknown))
}

fn push_change(place: Place, method: Method, out: &mut Vec<Stmt>) {
    out.push(Stmt::Change(Change { place, method }));
}
