//! Which values and variables carry derivatives.
//!
//! *Varied*: depends on a differentiated input. *Useful*: an output depends on it. *Active*: both. Variables
//! are treated as a whole and without regard to the order of statements, and both directions are repeated
//! until nothing changes: a chain through the variables of a loop is as long as there are variables, so no
//! fixed number of passes would do. What is taken for active without need costs time and never a wrong
//! number: its adjoint is zero.

use crate::table::Set;

use crate::analyse::storage::Storage;
use crate::errors::Errors;
use crate::ir::{
    Arg, Binding, Block, Call, Change, Function, Method, Op, Param, Passing, Place, Source, Stmt, Value, Var,
};
use crate::rules::{self, Class};

/// The values and variables of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    values: Set<Value>,
    vars: Set<Var>,
}

/// The answers.
#[derive(Clone, Debug, Default)]
pub struct Activity {
    varied: Marked,
    useful: Marked,
}

impl Activity {
    /// Finds what is active.
    pub fn of(function: &Function, storage: &Storage) -> Activity {
        let mut varied = Varied { function, storage, marked: inputs(function) };
        while varied.grows(&function.body) {}
        let mut useful = Useful { storage, marked: outputs(function) };
        while useful.grows(&function.body) {}
        Activity { varied: varied.marked, useful: useful.marked }
    }

    /// Whether the value has an adjoint.
    pub fn value(&self, value: Value) -> bool {
        self.varied.values.contains(&value) && self.useful.values.contains(&value)
    }

    /// Whether the variable (not a view) has an adjoint.
    pub fn var(&self, var: Var) -> bool {
        self.varied.vars.contains(&var) && self.useful.vars.contains(&var)
    }

    /// Whether the value depends on an input.
    pub fn varies(&self, value: Value) -> bool {
        self.varied.values.contains(&value)
    }

    /// Whether what is in the place depends on an input.
    pub fn varies_in(&self, storage: &Storage, place: &Place) -> bool {
        self.varied.vars.contains(&storage.root(place))
    }

    /// Whether an output depends on the value.
    pub fn is_useful(&self, value: Value) -> bool {
        self.useful.values.contains(&value)
    }

    /// Whether a differentiated parameter has no part in any output.
    pub fn is_without_effect(&self, param: &Param) -> bool {
        let is_useful = match param.binding {
            Binding::Value(value) => self.useful.values.contains(&value),
            Binding::Var(var) => self.useful.vars.contains(&var),
        };
        param.differentiated && !is_useful
    }

    /// Whether the call needs a derivative.
    pub fn call(&self, function: &Function, storage: &Storage, result: Value, call: &Call) -> bool {
        let varied = call.args.iter().any(|arg| match arg {
            Arg::Value(value) => self.varied.values.contains(value),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => {
                self.varied.vars.contains(&storage.root(place))
            }
        });
        // A call that gives an integer and writes nothing says nothing about derivatives.
        let gives = function.value(result).ty.is_differentiable() && self.useful.values.contains(&result);
        let useful = gives || call.written().any(|place| self.useful.vars.contains(&storage.root(place)));
        varied && useful
    }
}

/// Raises the errors of operations without derivative whose operands turned out to vary. This is the
/// barrier: no later phase rejects anything.
pub fn reject(function: &Function, activity: &Activity, storage: &Storage, errors: &mut Errors) {
    function.body.for_each(&mut |stmt| {
        for value in stmt.defined() {
            if activity.useful.values.contains(&value)
                && let Some(diagnostic) = function.of_errors.get(&value)
            {
                errors.push(diagnostic.clone());
            }
        }
        if let Stmt::Let { value, op } = stmt
            && let Some(diagnostic) = function.marks.get(value)
        {
            let reads_varied = |place: &Place| activity.varies_in(storage, place);
            let varied = op.operands().iter().any(|v| activity.varies(*v))
                || op.places().into_iter().any(reads_varied);
            if varied {
                errors.push(diagnostic.clone());
            }
        }
    });
}

fn inputs(function: &Function) -> Marked {
    let mut marked = Marked::default();
    for param in function.params.iter().filter(|param| param.differentiated) {
        match param.binding {
            Binding::Value(value) => marked.values.insert(value),
            Binding::Var(var) => marked.vars.insert(var),
        };
    }
    marked
}

fn outputs(function: &Function) -> Marked {
    let mut marked = Marked::default();
    marked.values.extend(&function.body.results);
    let mutable = function.params.iter().filter(|param| param.passing == Passing::Mutable);
    marked.vars.extend(mutable.filter_map(|param| match param.binding {
        Binding::Var(var) => Some(var),
        Binding::Value(_) => None,
    }));
    marked
}

struct Varied<'a> {
    function: &'a Function,
    storage: &'a Storage,
    marked: Marked,
}

impl Varied<'_> {
    /// One pass; whether it found anything new.
    fn grows(&mut self, body: &Block) -> bool {
        let before = self.marked.clone();
        self.block(body);
        self.marked != before
    }

    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            stmt.blocks().for_each(|inner| self.block(inner));
            self.stmt(stmt);
        }
    }

    fn place(&self, place: &Place) -> bool {
        self.marked.vars.contains(&self.storage.root(place))
    }

    fn value(&self, value: Value) -> bool {
        self.marked.values.contains(&value)
    }

    fn mark(&mut self, value: Value) {
        if self.function.value(value).ty.is_differentiable() {
            self.marked.values.insert(value);
        }
    }

    fn mark_place(&mut self, place: &Place) {
        self.marked.vars.insert(self.storage.root(place));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op: Op::Call(call) } => self.call(*value, call),
            Stmt::Let { value, op } => {
                if self.op(op) {
                    self.mark(*value);
                }
            }
            Stmt::Declare { var, init } => {
                if init.is_some_and(|init| self.value(init)) {
                    self.marked.vars.insert(*var);
                }
            }
            Stmt::Store { place, value } | Stmt::Update { place, op: _, value } => {
                if self.value(*value) {
                    self.mark_place(place);
                }
            }
            Stmt::If(branch) => {
                for block in [&branch.then, &branch.otherwise] {
                    for (result, inner) in branch.results.iter().zip(&block.results) {
                        if self.value(*inner) {
                            self.mark(*result);
                        }
                    }
                }
            }
            Stmt::Change(change) => self.change(change),
            Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::For(_) | Stmt::While(_) | Stmt::Effect(_) => {}
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) | Stmt::Accumulate { .. } => {}
        }
    }

    /// What is put into a container; what is exchanged goes both ways.
    fn change(&mut self, change: &Change) {
        let varied = match change.source() {
            Source::Nothing => false,
            Source::Value(value) => self.value(value),
            Source::Place(other) => self.place(other),
        };
        let exchanged = matches!(change.method, Method::Exchange(_)) && self.place(&change.place);
        if varied || exchanged {
            change.written().iter().for_each(|place| self.mark_place(place));
        }
    }

    /// What a callee is given it may put into its result and into everything that it can write.
    fn call(&mut self, result: Value, call: &Call) {
        let varied = call.args.iter().any(|arg| match arg {
            Arg::Value(value) => self.value(*value),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => self.place(place),
        });
        if varied {
            self.mark(result);
            call.written().for_each(|place| self.mark_place(place));
        }
    }

    fn op(&self, op: &Op) -> bool {
        match op {
            Op::Load(place) | Op::Borrow(place) | Op::Take(place) | Op::Copy(place) => self.place(place),
            Op::Pop { place, unwrapped: _ } | Op::Unwrap { place, unwrapped: _ } => self.place(place),
            Op::Remove { place, index: _ } => self.place(place),
            Op::Unary(_, x) | Op::Cast(x, _) | Op::ArrayRepeat(x, _) | Op::Field(x, _) => self.value(*x),
            Op::Clone(x) | Op::Uncast(x) | Op::VecRepeat(x, _) | Op::Variant(_, x) | Op::Held(x) => {
                self.value(*x)
            }
            Op::Binary(_, x, y) => self.value(*x) || self.value(*y),
            Op::Rule { rule, args, form: _ } => {
                let partials = (rules::rule(*rule).partials)();
                args.iter()
                    .zip(partials)
                    .any(|(arg, partial)| !matches!(partial.class, Class::Zero) && self.value(*arg))
            }
            Op::Step { name: _, args } => args.iter().any(|arg| self.value(*arg)),
            Op::Strong { adjoint, partial } => self.value(*adjoint) || self.value(*partial),
            Op::Function { captured, callee: _ } => self.value(*captured),
            Op::Tuple(parts) | Op::Array(parts) | Op::Vec(parts) => {
                parts.iter().any(|part| self.value(*part))
            }
            Op::Struct { path: _, fields, base } => {
                fields.iter().any(|(_, value)| self.value(*value)) || base.iter().any(|base| self.place(base))
            }
            Op::Opaque(_)
            | Op::Literal(_)
            | Op::Constant(_)
            | Op::Unset
            | Op::Len(_)
            | Op::StopGradient(..) => false,
            Op::Zero(_) | Op::ZeroLike(_) | Op::SavePrimal { .. } | Op::Snapshot { .. } | Op::Call(_) => {
                false
            }
        }
    }
}

struct Useful<'a> {
    storage: &'a Storage,
    marked: Marked,
}

impl Useful<'_> {
    /// One pass; whether it found anything new.
    fn grows(&mut self, body: &Block) -> bool {
        let before = self.marked.clone();
        self.block(body);
        self.marked != before
    }

    fn block(&mut self, block: &Block) {
        for stmt in block.stmts.iter().rev() {
            self.stmt(stmt);
            stmt.blocks().for_each(|inner| self.block(inner));
        }
    }

    fn mark_place(&mut self, place: &Place) {
        self.marked.vars.insert(self.storage.root(place));
    }

    fn place(&self, place: &Place) -> bool {
        self.marked.vars.contains(&self.storage.root(place))
    }

    fn value(&self, value: Value) -> bool {
        self.marked.values.contains(&value)
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op: Op::Call(call) } => self.call(*value, call),
            // Errors have no derivative: what is in them serves no result.
            Stmt::Let { value: _, op } if op.makes_error() => {}
            // A constant serves no derivative, so that what gives it need not have one.
            Stmt::Let { value: _, op: Op::StopGradient(..) } => {}
            Stmt::Let { value, op } => {
                if self.value(*value) {
                    self.marked.values.extend(op.operands());
                    op.places().iter().for_each(|place| self.mark_place(place));
                }
            }
            Stmt::Declare { var, init } => {
                if self.marked.vars.contains(var) {
                    self.marked.values.extend(init);
                }
            }
            Stmt::Store { place, value } | Stmt::Update { place, op: _, value } => {
                if self.place(place) {
                    self.marked.values.insert(*value);
                }
            }
            Stmt::If(branch) => {
                for block in [&branch.then, &branch.otherwise] {
                    for (result, inner) in branch.results.iter().zip(&block.results) {
                        if self.marked.values.contains(result) {
                            self.marked.values.insert(*inner);
                        }
                    }
                }
            }
            Stmt::Change(change) => self.change(change),
            Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::For(_) | Stmt::While(_) | Stmt::Effect(_) => {}
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) | Stmt::Accumulate { .. } => {}
        }
    }

    fn change(&mut self, change: &Change) {
        let useful = change.written().iter().any(|place| self.place(place));
        match change.source() {
            Source::Value(value) if useful => self.marked.values.extend([value]),
            Source::Place(other) if useful => {
                self.mark_place(other);
                change.written().iter().for_each(|place| self.mark_place(place));
            }
            Source::Nothing | Source::Value(_) | Source::Place(_) => {}
        }
    }

    /// A callee that has a useful output needs the cotangents of all that it can write, even of a place that
    /// nobody reads afterwards: that cotangent starts as zero.
    fn call(&mut self, result: Value, call: &Call) {
        if !self.value(result) && !call.written().any(|place| self.place(place)) {
            return;
        }
        for arg in &call.args {
            match arg {
                Arg::Value(value) => {
                    self.marked.values.insert(*value);
                }
                Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => self.mark_place(place),
            }
        }
    }
}
