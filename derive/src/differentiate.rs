//! The reverse sweep, by the chain rule, statement by statement from the last to the first.
//!
//! Each active value v and variable x has an adjoint v̄, x̄: the derivative of the outcome with respect to what
//! it holds at that point of the reverse sweep. A statement is a map from the state before it to the state
//! after it; its reverse applies the transposed Jacobian to the adjoints:
//!
//! * `let v = op(a, b)`: ā += ∂op/∂a · v̄, b̄ += ∂op/∂b · v̄;
//! * `let v = x` (a load): x̄ += v̄;
//! * `x = v` (a store): t = x̄; x̄ = 0; v̄ += t, in this order, since v may have been computed from x;
//! * `x += v`: v̄ += x̄;
//! * a branch is reversed by the reverse of the arm that was taken, a loop by its iterations backwards.
//!
//! The reverse sweep refers to values of the forward sweep as if they were all in scope. Which of them are
//! kept and which are computed again is decided later, by [`crate::analyse::residual`], from what is really
//! used. The adjoint of a scalar is a variable, declared as zero in the reverse of the block that defines
//! it, so that the adjoints of a loop's locals start from zero in each iteration. The adjoint of an
//! aggregate value, which is used once because it is moved, is the place that held the adjoint of whatever
//! it was moved into.

mod aggregate;
mod arithmetic;
mod branch;
mod call;
mod change;
mod halves;
mod loops;
mod memory;
mod structs;

use crate::table::{Map, Set};

use self::change::Taken;
use crate::analyse::activity::Activity;
use crate::analyse::guarded;
use crate::analyse::storage::{Storage, is_copy};
use crate::ir::{Binding, Block, Function, Op, Param, Passing, Place, Projection, Split, Stmt, Value, Var};
use crate::types::Ty;

/// Where the cotangents of parameters passed by reference live.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cotangents {
    /// In the caller's buffers, behind `&mut`.
    Passed,
    /// In locals, which become part of the result.
    Owned,
}

/// What the forward sweep notes of the shapes of variables, by variable.
type Shapes = Map<Var, Vec<Stmt>>;

/// The forward and the reverse statements of a piece of the program.
#[derive(Default)]
struct Sweeps {
    forward: Vec<Stmt>,
    reverse: Vec<Stmt>,
}

struct Reverse<'a> {
    function: Function,
    definitions: Map<Value, &'a Op>,
    /// Variables whose shape may change after their declaration.
    reshaped: Set<Var>,
    /// Values whose adjoint may be 0 while they are infinite or NaN.
    guarded: Set<Value>,
    activity: &'a Activity,
    storage: &'a Storage,
    var_adjoints: Map<Var, Var>,
    /// The adjoints of halves of a place, while a call is differentiated that is given both.
    split_halves: Map<Var, Var>,
    value_adjoints: Map<Value, Var>,
    aggregate_adjoints: Map<Value, Place>,
}

/// The split program of the calling convention.
pub fn split(function: &Function, activity: &Activity, storage: &Storage) -> Split {
    differentiate(function, activity, storage, Cotangents::Passed)
}

/// A split program for a function of floats without loops and calls, whose reverse sweep starts from seed 1 and
/// owns all cotangents: both sweeps together are its value and gradient.
pub fn with_seed_one(function: &Function, activity: &Activity, storage: &Storage) -> Split {
    differentiate(function, activity, storage, Cotangents::Owned)
}

fn differentiate(function: &Function, activity: &Activity, storage: &Storage, owner: Cotangents) -> Split {
    let mut reverse = Reverse::new(function, activity, storage);
    let mut sweeps = Sweeps::default();
    let seed = reverse.function.new_value(function.result.cotangent(), "seed");
    let mut cotangents = Vec::new();
    match owner {
        Cotangents::Passed => {
            cotangents.extend(function.params.iter().map(|param| reverse.passed_cotangent(param)));
        }
        Cotangents::Owned => {
            sweeps.reverse.push(Stmt::Let { value: seed, op: Op::Literal("1.0".to_owned()) })
        }
    }
    let shapes = reverse.declare_parameter_adjoints(owner, &mut sweeps);
    reverse.body(seed, shapes, &mut sweeps);
    let results = reverse.parameter_cotangents(owner, &mut sweeps);
    let Block { stmts: _, results: primal, diverges } = &function.body;
    Split {
        forward: Block { stmts: sweeps.forward, results: primal.clone(), diverges: *diverges },
        backward: Block { stmts: sweeps.reverse, results, diverges: false },
        function: reverse.function,
        seed,
        cotangents,
        loop_stores: Vec::new(),
        inlined: Set::default(),
        rereads: Vec::new(),
    }
}

impl<'a> Reverse<'a> {
    fn new(function: &'a Function, activity: &'a Activity, storage: &'a Storage) -> Reverse<'a> {
        Reverse {
            function: with_mutable(function, &storage.refills.taken),
            definitions: function.body.definitions(),
            reshaped: function.body.stmts.iter().flat_map(|stmt| reshaped(function, storage, stmt)).collect(),
            guarded: guarded::guarded(function, activity, storage),
            activity,
            storage,
            var_adjoints: Map::default(),
            split_halves: Map::default(),
            value_adjoints: Map::default(),
            aggregate_adjoints: Map::default(),
        }
    }

    /// Both sweeps of the whole body, between the parameters' adjoints and their return.
    fn body(&mut self, seed: Value, shapes: Shapes, sweeps: &mut Sweeps) {
        let body = std::mem::take(&mut self.function.body);
        if let Some(result) = body.results.first() {
            self.seed_result(*result, seed, sweeps, &body);
        }
        let inner = self.block_after(shapes, &body);
        sweeps.forward.extend(inner.forward);
        sweeps.reverse.extend(inner.reverse);
        self.function.body = body;
    }

    /// Gives the seed to the function's result. The result's own adjoint is declared here and not in the
    /// reverse of the block, which would come too late.
    fn seed_result(&mut self, result: Value, seed: Value, sweeps: &mut Sweeps, body: &Block) {
        if !self.activity.value(result) {
            return;
        }
        self.declare_value_adjoints(body, &mut sweeps.reverse);
        self.contribute(result, seed, &mut sweeps.reverse);
    }

    /// Both sweeps of a block, without the contributions to its results.
    fn block(&mut self, block: &Block) -> Sweeps {
        self.block_after(Shapes::default(), block)
    }

    /// The same, where the shapes of variables from outside have to be noted, too.
    fn block_after(&mut self, mut shapes: Shapes, block: &Block) -> Sweeps {
        let mut reverse = Vec::new();
        self.declare_value_adjoints(block, &mut reverse);
        shapes.extend(self.declare_local_adjoints(block, &mut reverse));
        let mut backwards = Vec::new();
        let views = self.views_of_reshaped(block);
        for stmt in block.stmts.iter().rev() {
            let mut inner = self.stmt(stmt);
            let declared = if let Stmt::Declare { var, init: _ } = stmt { Some(*var) } else { None };
            let mut settled = reshaped(&self.function, self.storage, stmt);
            settled.extend(self.looked_at_through(&views, stmt));
            for var in settled.into_iter().filter(|var| !self.is_moved_at_last(*var)).chain(declared) {
                inner.forward.extend(shapes.remove(&var).unwrap_or_default());
            }
            backwards.push(inner.forward);
            reverse.append(&mut inner.reverse);
        }
        Sweeps { forward: backwards.into_iter().rev().flatten().collect(), reverse }
    }

    /// The views that the block itself takes of variables whose shape may change. As long as they are used, nobody
    /// can ask the variable for its length.
    fn views_of_reshaped(&self, block: &Block) -> Map<Var, Var> {
        let views = block.stmts.iter().flat_map(Stmt::views);
        let views = views.map(|(var, of)| (var, self.storage.root(of)));
        views.filter(|(_, root)| self.reshaped.contains(root)).collect()
    }

    /// The variables that the statement, in itself or in its blocks, uses through one of these views.
    fn looked_at_through(&self, views: &Map<Var, Var>, stmt: &Stmt) -> Vec<Var> {
        if views.is_empty() {
            return Vec::new();
        }
        let own = stmt.own_places().into_iter().map(|place| place.root);
        let inner = stmt.blocks().into_iter().flat_map(Block::touched_vars);
        own.chain(inner).filter_map(|var| views.get(&var).copied()).collect()
    }

    /// Whether the variable's shape changes, but does not matter in the end, since what it holds then is moved away.
    fn is_moved_at_last(&self, var: Var) -> bool {
        self.reshaped.contains(&var) && self.storage.refills.moved_at_last.contains(&var)
    }

    /// Declares the adjoints of the variables that the block declares. What the forward sweep has to note of
    /// their shapes, which belongs behind the last assignment, comes back by variable.
    fn declare_local_adjoints(&mut self, block: &Block, out: &mut Vec<Stmt>) -> Shapes {
        let mut shapes = Shapes::default();
        for stmt in &block.stmts {
            if let Stmt::Declare { var, init } = stmt
                && self.activity.var(*var)
            {
                let name = self.function.var(*var).name.clone();
                let mut sweeps = Sweeps::default();
                self.declare_var_adjoint(*var, *init, &name, &mut sweeps);
                shapes.insert(*var, sweeps.forward);
                out.append(&mut sweeps.reverse);
            }
        }
        shapes
    }

    fn stmt(&mut self, stmt: &Stmt) -> Sweeps {
        match stmt {
            Stmt::Let { value, op: Op::Call(call) } => self.call(*value, call),
            Stmt::Let { value, op: op @ Op::Take(place) } => self.taken_out(*value, op, place, Taken::Whole),
            Stmt::Let { value, op: op @ Op::Pop { place, unwrapped: _ } } => {
                self.taken_out(*value, op, place, Taken::Last)
            }
            Stmt::Let { value, op: op @ Op::Remove { place, index } } => {
                self.taken_out(*value, op, place, Taken::At(*index))
            }
            Stmt::Let { value, op } => self.operation(*value, op),
            Stmt::Declare { var, init } => self.declare(*var, *init),
            Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::Effect(_) => forward_only(stmt),
            Stmt::Change(change) => self.change(change),
            Stmt::Store { place, value } => self.store(place, *value),
            Stmt::Update { place, op, value } => self.update(place, *op, *value),
            Stmt::If(branch) => self.branch(branch),
            Stmt::For(each) => self.each(each),
            Stmt::While(each) => self.repeat(each),
            // These stand in sweeps, not in primals.
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) | Stmt::Accumulate { .. } => forward_only(stmt),
        }
    }

    /// `let value = op;`
    fn operation(&mut self, value: Value, op: &Op) -> Sweeps {
        let forward = if let Op::Load(place) = op { self.forward_load(value, place) } else { op.clone() };
        let mut sweeps = forward_only(&Stmt::Let { value, op: forward });
        if !self.activity.value(value) {
            if let Op::Load(place) = op {
                self.inactive_load(value, place, &mut sweeps);
            }
            return sweeps;
        }
        if let Op::Struct { path, fields, base } = op {
            self.structure(value, (path, fields), base.as_ref(), &mut sweeps);
            return sweeps;
        }
        let out = &mut sweeps.reverse;
        match op {
            Op::Load(place) => self.load(value, place, out),
            Op::Borrow(place) => self.borrow(value, place, out),
            Op::Copy(place) => self.copy(value, place, out),
            Op::Unary(..) | Op::Binary(..) | Op::Rule { .. } => self.rule(value, op, out),
            Op::Cast(source, _) => self.cast(value, *source, out),
            Op::Tuple(parts) => self.tuple(value, parts, out),
            Op::Array(parts) | Op::Vec(parts) => self.elements(value, parts, out),
            Op::ArrayRepeat(element, len) => {
                let len = self.emit(Op::Constant(len.clone()), Ty::usize(), "n", out);
                self.repeated(value, *element, len, out);
            }
            Op::VecRepeat(element, len) => self.repeated(value, *element, *len, out),
            Op::Field(tuple, field) => self.field(value, *tuple, field, out),
            Op::Variant(_, payload) => self.variant(value, *payload, out),
            Op::Unwrap { place, unwrapped: _ } => self.unwrap(value, place, out),
            Op::Clone(source) | Op::Held(source) | Op::Function { captured: source, callee: _ } => {
                let cotangent = self.adjoint(value, out);
                self.contribute(*source, cotangent, out);
            }
            // Constants for the derivative: activity does not reach them.
            Op::Literal(_) | Op::Constant(_) | Op::Unset | Op::Len(_) => {}
            Op::StopGradient(..) | Op::Opaque(_) => {}
            // These stand in sweeps, not in primals; calls have their own function.
            Op::Zero(_) | Op::ZeroLike(_) | Op::SavePrimal { .. } | Op::Call(_) => {}
            // These have a function of their own.
            Op::Struct { .. } => {}
            // These change their place, and have a function of their own, too.
            Op::Take(_) | Op::Pop { .. } | Op::Remove { .. } => {}
            Op::Strong { .. } | Op::Step { .. } | Op::Snapshot { .. } | Op::Uncast(_) => {}
        }
        sweeps
    }

    /// Declares a zero adjoint for each active scalar that the block defines.
    fn declare_value_adjoints(&mut self, block: &Block, out: &mut Vec<Stmt>) {
        for value in block.stmts.iter().flat_map(Stmt::defined) {
            if self.activity.value(value)
                && self.function.value(value).ty.is_float()
                && !self.value_adjoints.contains_key(&value)
            {
                let adjoint = self.scalar_adjoint(value, out);
                self.value_adjoints.insert(value, adjoint);
            }
        }
    }

    fn scalar_adjoint(&mut self, value: Value, out: &mut Vec<Stmt>) -> Var {
        let data = self.function.value(value).clone();
        let ty = data.ty.cotangent();
        let name = adjoint_name(&data.name);
        let zero = self.emit(Op::Zero(ty.clone()), ty.clone(), "zero", out);
        self.declare_as(ty, name, zero, out)
    }

    /// `let mut name = init;`
    fn declare_as(&mut self, ty: Ty, name: String, init: Value, out: &mut Vec<Stmt>) -> Var {
        let var = self.function.new_var(ty, &name, true);
        out.push(Stmt::Declare { var, init: Some(init) });
        var
    }

    /// A variable for an owned cotangent that comes from somewhere else.
    fn declare_cotangent(&mut self, ty: Ty, hint: &str, init: Value, out: &mut Vec<Stmt>) -> Place {
        let name = adjoint_name(hint);
        Place::var(self.declare_as(ty, name, init, out))
    }

    /// `let value = op;` with a fresh value.
    fn emit(&mut self, op: Op, ty: Ty, hint: &str, out: &mut Vec<Stmt>) -> Value {
        let value = self.function.new_value(ty, hint);
        out.push(Stmt::Let { value, op });
        value
    }

    /// The adjoint of a value, complete once the reverse sweep has come to its definition.
    fn adjoint(&mut self, value: Value, out: &mut Vec<Stmt>) -> Value {
        let data = self.function.value(value).clone();
        let place = match (self.value_adjoints.get(&value), self.aggregate_adjoints.get(&value)) {
            (Some(var), _) => Place::var(*var),
            (None, Some(place)) => place.clone(),
            (None, None) => {
                return self.emit(Op::Zero(data.ty.cotangent()), data.ty.cotangent(), "zero", out);
            }
        };
        let name = adjoint_name(&data.name);
        let ty = data.ty.cotangent();
        // A part of another adjoint cannot be moved out of it.
        let is_moved = place.projections.is_empty() || is_copy(&ty);
        let read = if is_moved { Op::Load(place) } else { Op::Take(place) };
        self.emit(read, ty, &name, out)
    }

    /// v̄ += contribution, if v is active.
    fn contribute(&mut self, value: Value, contribution: Value, out: &mut Vec<Stmt>) {
        if !self.activity.value(value) {
            return;
        }
        if let Some(adjoint) = self.value_adjoints.get(&value) {
            let place = Place::var(*adjoint);
            out.push(Stmt::Update { place, op: crate::ir::BinaryOp::Add, value: contribution });
        } else if let Some(place) = self.aggregate_adjoints.get(&value).cloned() {
            self.add_to_place(place, contribution, out);
        } else {
            let data = self.function.value(value).clone();
            let place = self.declare_cotangent(data.ty.cotangent(), &data.name, contribution, out);
            self.aggregate_adjoints.insert(value, place);
        }
    }

    /// The same where the adjoint of an aggregate is a place that nobody else needs any more.
    fn hand_over(&mut self, value: Value, place: Place, out: &mut Vec<Stmt>) {
        let Some(known) = self.aggregate_adjoints.get(&value).cloned() else {
            self.aggregate_adjoints.insert(value, place);
            return;
        };
        let data = self.function.value(value).clone();
        let more = self.emit(Op::Take(place), data.ty.cotangent(), &adjoint_name(&data.name), out);
        self.add_to_place(known, more, out);
    }

    /// The place of the adjoint of what `place` holds, if that is active.
    fn adjoint_place(&self, place: &Place) -> Option<Place> {
        let mut place = self.behind_views(place);
        let adjoints = [&self.split_halves, &self.var_adjoints];
        place.root = *adjoints.into_iter().find_map(|adjoints| adjoints.get(&place.root))?;
        // An adjoint that is owned has no reference to follow.
        if !matches!(self.function.var(place.root).ty, Ty::Ref { .. }) {
            place.projections.retain(|projection| *projection != Projection::Deref);
        }
        for projection in &mut place.projections {
            if let Projection::Payload(variant) = projection {
                *variant = variant.cotangent();
            }
        }
        Some(place)
    }

    /// The `&mut` parameter of the backward function for a differentiated reference parameter.
    fn passed_cotangent(&mut self, param: &Param) -> Option<Var> {
        let Binding::Var(var) = param.binding else { return None };
        if param.passing == Passing::ByValue || !param.differentiated {
            return None;
        }
        let to = Box::new(self.function.var(var).ty.cotangent_behind_reference());
        let name = adjoint_name(&param.name);
        let adjoint = self.function.new_var(Ty::Ref { mutable: true, to }, &name, true);
        self.var_adjoints.insert(var, adjoint);
        Some(adjoint)
    }

    /// Declares the adjoints of the parameters that have theirs in locals. What the forward sweep has to note of
    /// shapes that change later comes back.
    fn declare_parameter_adjoints(&mut self, cotangents: Cotangents, sweeps: &mut Sweeps) -> Shapes {
        let mut shapes = Shapes::default();
        for param in self.function.params.clone() {
            if !has_local_cotangent(&param, cotangents) && !self.is_only_storage(&param) {
                continue;
            }
            match param.binding {
                Binding::Value(value) => {
                    let adjoint = self.scalar_adjoint(value, &mut sweeps.reverse);
                    self.value_adjoints.insert(value, adjoint);
                }
                Binding::Var(var) => {
                    let mut own = Sweeps::default();
                    self.declare_var_adjoint(var, None, &param.name, &mut own);
                    sweeps.reverse.append(&mut own.reverse);
                    if self.reshaped.contains(&var) && !self.is_moved_at_last(var) {
                        shapes.insert(var, own.forward);
                    } else {
                        sweeps.forward.append(&mut own.forward);
                    }
                }
            }
        }
        shapes
    }

    /// Whether the parameter is outside `wrt` and active nevertheless: what it holds when the function is called has
    /// no derivative, but what is written to it later has.
    fn is_only_storage(&self, param: &Param) -> bool {
        match param.binding {
            Binding::Var(var) => !param.differentiated && self.activity.var(var),
            Binding::Value(_) => false,
        }
    }

    /// The cotangents in locals, loaded at the end of the reverse sweep.
    fn parameter_cotangents(&mut self, cotangents: Cotangents, sweeps: &mut Sweeps) -> Vec<Value> {
        let mut results = Vec::new();
        for param in self.function.params.clone() {
            if !has_local_cotangent(&param, cotangents) {
                continue;
            }
            let adjoint = match param.binding {
                Binding::Value(value) => self.value_adjoints.get(&value).copied(),
                Binding::Var(var) => self.var_adjoints.get(&var).copied(),
            };
            let ty = param.ty.cotangent();
            results.extend(adjoint.map(|var| {
                self.emit(Op::Load(Place::var(var)), ty, &adjoint_name(&param.name), &mut sweeps.reverse)
            }));
        }
        results
    }
}

/// The function with these variables mutable, so that they can be taken from.
fn with_mutable(function: &Function, taken: &Set<Var>) -> Function {
    let mut function = function.clone();
    for var in taken {
        if let Some(data) = function.vars.get_mut(var.0 as usize) {
            data.mutable = true;
        }
    }
    for param in &mut function.params {
        let is_taken = matches!(param.binding, Binding::Var(var) if taken.contains(&var));
        param.mutable |= is_taken && param.passing == Passing::ByValue;
    }
    function
}

fn has_local_cotangent(param: &Param, cotangents: Cotangents) -> bool {
    param.differentiated && (param.passing == Passing::ByValue || cotangents == Cotangents::Owned)
}

/// The name of the adjoint of something called `name`, before it is made unique.
fn adjoint_name(name: &str) -> String {
    format!("d{}", name.trim_start_matches("r#").trim_start_matches('_'))
}

/// The variables whose shape the statement, in itself or in its blocks, may change: a vector in them is assigned,
/// or lent to a callee that may do so.
fn reshaped(function: &Function, storage: &Storage, stmt: &Stmt) -> Vec<Var> {
    let keeps_length = matches!(stmt, Stmt::Change(change) if change.keeps_length());
    let is_view = matches!(stmt, Stmt::View { .. } | Stmt::SplitView { .. });
    let own = stmt.written().into_iter().filter(|place| {
        let ty = function.place_ty(place);
        !is_view && may_be_reshaped(if keeps_length { ty.element().unwrap_or(&ty) } else { &ty })
    });
    let inner = stmt.blocks().into_iter().flat_map(|block| &block.stmts);
    let inner = inner.flat_map(|stmt| reshaped(function, storage, stmt));
    own.map(|place| storage.root(&place)).chain(inner).collect()
}

/// Whether writing to a place of the type may change its shape.
fn may_be_reshaped(ty: &Ty) -> bool {
    let ty = ty.peeled();
    if let Ty::Slice(element) = ty { may_be_reshaped(element) } else { !memory::has_fixed_shape(ty) }
}

/// A block with the results and the end of another, without its statements.
fn empty_like(block: &Block) -> Block {
    Block { stmts: Vec::new(), results: block.results.clone(), diverges: block.diverges }
}

fn forward_only(stmt: &Stmt) -> Sweeps {
    Sweeps { forward: vec![stmt.clone()], reverse: Vec::new() }
}
