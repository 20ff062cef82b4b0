//! The tangent beside each statement.

use crate::table::{Map, Set};

use crate::ir::*;
use crate::rules::{self, Class, Formula, Partial};
use crate::types::Ty;

/// The tangent of both functions of a split program.
pub fn tangent(split: &Split) -> Split {
    let mut double =
        Double { function: split.function.clone(), values: Map::default(), vars: Map::default() };
    double.parameters();
    let cotangents = split.cotangents.iter().map(|var| var.map(|var| double.var(var)));
    let cotangents = split.cotangents.iter().copied().chain(cotangents.collect::<Vec<_>>()).collect();
    let forward = double.forward(&split.forward);
    let (seed, backward) = double.backward(split.seed, &split.backward);
    Split {
        function: double.function,
        forward,
        backward,
        seed,
        cotangents,
        loop_stores: split.loop_stores.clone(),
        inlined: Set::default(),
        rereads: split.rereads.repeat(2),
    }
}

struct Double {
    function: Function,
    values: Map<Value, Value>,
    vars: Map<Var, Var>,
}

impl Double {
    /// All parameters, then their tangents; what has no derivative has a unit for one.
    fn parameters(&mut self) {
        let params = self.function.params.clone();
        for mut param in params {
            param.name.push_str("_t");
            param.ty = tangent_type(&param.ty);
            param.binding = match param.binding {
                Binding::Value(value) => Binding::Value(self.value(value)),
                Binding::Var(var) => Binding::Var(self.var(var)),
            };
            self.function.params.push(param);
        }
        self.function.result = pair_of(&self.function.result);
    }

    fn forward(&mut self, block: &Block) -> Block {
        let mut doubled = self.block(block);
        let result = block.results.first().copied();
        let result = result.unwrap_or_else(|| self.unit(&mut doubled.stmts));
        doubled.results = vec![self.pair(result, &mut doubled.stmts)];
        doubled
    }

    fn backward(&mut self, seed: Value, block: &Block) -> (Value, Block) {
        let pair = self.function.new_value(pair_of(&self.function.value(seed).ty), "seeds");
        let mut doubled = Block { diverges: block.diverges, ..Block::default() };
        self.unpair(pair, seed, &mut doubled.stmts);
        let Block { stmts, results, diverges: _ } = self.block(block);
        doubled.stmts.extend(stmts);
        (pair, Block { results, ..doubled })
    }

    fn block(&mut self, block: &Block) -> Block {
        let mut stmts = Vec::new();
        block.stmts.iter().for_each(|stmt| self.statement(stmt, &mut stmts));
        Block { stmts, results: self.values(&block.results), diverges: block.diverges }
    }

    fn statement(&mut self, stmt: &Stmt, out: &mut Vec<Stmt>) {
        match stmt {
            Stmt::If(branch) => out.push(self.branch(branch)),
            Stmt::For(each) => out.push(self.each(each)),
            Stmt::While(each) => out.push(self.repeat(each)),
            Stmt::ForwardCall { call, depth, result, handle } => {
                self.forward_call(call, *depth, *result, *handle, out);
            }
            Stmt::BackwardCall(call) => self.backward_call(call, out),
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::View { .. }
            | Stmt::SplitView { .. }
            | Stmt::Change(_)
            | Stmt::Store { .. }
            | Stmt::Update { .. }
            | Stmt::Accumulate { .. }
            | Stmt::Effect(_) => {
                out.push(stmt.clone());
                let beside = self.beside(stmt, out);
                out.extend(beside);
            }
        }
    }

    /// The tangent of a statement that is linear but for the operation of a `let`.
    fn beside(&mut self, stmt: &Stmt, out: &mut Vec<Stmt>) -> Option<Stmt> {
        match stmt {
            Stmt::Let { value, op } if self.has_tangent(*value) => {
                let op = self.operation(*value, op, out);
                Some(Stmt::Let { value: self.value(*value), op })
            }
            Stmt::Declare { var, init } if is_doubled(&self.function.var(*var).ty) => {
                Some(Stmt::Declare { var: self.var(*var), init: init.map(|init| self.value(init)) })
            }
            Stmt::View { var, of, mutable } if is_doubled(&self.function.place_ty(of)) => {
                Some(Stmt::View { var: self.var(*var), of: self.place(of), mutable: *mutable })
            }
            Stmt::Store { place, value } if self.has_tangent(*value) => {
                Some(Stmt::Store { place: self.place(place), value: self.value(*value) })
            }
            Stmt::Update { place, op, value } if self.has_tangent(*value) => {
                Some(Stmt::Update { place: self.place(place), op: *op, value: self.value(*value) })
            }
            Stmt::Accumulate { place, value } if self.has_tangent(*value) => {
                Some(Stmt::Accumulate { place: self.place(place), value: self.value(*value) })
            }
            // No program that this is tried on has them.
            Stmt::SplitView { .. } | Stmt::Change(_) => panic!("no tangent by hand of {stmt:?}"),
            // What has no derivative.
            Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::Store { .. } => None,
            Stmt::Update { .. } | Stmt::Accumulate { .. } | Stmt::Effect(_) => None,
            // These become one statement with twice as much in it.
            Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => None,
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => None,
        }
    }

    fn branch(&mut self, branch: &If) -> Stmt {
        let record = branch.record.as_ref().map(|record| BranchRecord {
            then: record.then.as_ref().map(|record| self.record(record)),
            otherwise: record.otherwise.as_ref().map(|record| self.record(record)),
            last: record.last,
        });
        let (then, otherwise) = (self.block(&branch.then), self.block(&branch.otherwise));
        let results = self.values(&branch.results);
        Stmt::If(If { condition: branch.condition, then, otherwise, results, record })
    }

    fn each(&mut self, each: &For) -> Stmt {
        let record = each.record.as_ref();
        let record = record.map(|all| LoopRecord { record: self.record(&all.record), ..all.clone() });
        Stmt::For(For { body: self.block(&each.body), record, ..each.clone() })
    }

    fn repeat(&mut self, each: &While) -> Stmt {
        let record = each.record.as_ref();
        let record = record.map(|all| LoopRecord { record: self.record(&all.record), ..all.clone() });
        Stmt::While(While { body: self.block(&each.body), record, ..each.clone() })
    }

    /// A handle and the way that a branch went have no tangents of their own.
    fn record(&mut self, record: &Record) -> Record {
        let mut fields = record.fields.clone();
        for field in &record.fields {
            match field {
                Residual::Value(value) if self.has_tangent(*value) => {
                    fields.push(Residual::Value(self.value(*value)));
                }
                Residual::Snapshot(var) if is_doubled(&self.function.var(*var).ty) => {
                    fields.push(Residual::Snapshot(self.var(*var)));
                }
                Residual::Value(_) | Residual::Snapshot(_) | Residual::Branch(_) => {}
            }
        }
        Record { store: record.store, fields }
    }

    fn forward_call(&mut self, call: &Call, depth: usize, result: Value, handle: Value, out: &mut Vec<Stmt>) {
        let tangents: Vec<Arg> = call.args.iter().map(|arg| self.argument(arg, out)).collect();
        let args = call.args.iter().cloned().chain(tangents).collect();
        let both = self.function.new_value(pair_of(&self.function.value(result).ty), "both");
        let call = Call { callee: call.callee, args, functions: Vec::new() };
        out.push(Stmt::ForwardCall { call, depth: depth + 1, result: both, handle });
        self.unpair(both, result, out);
    }

    fn argument(&mut self, arg: &Arg, out: &mut Vec<Stmt>) -> Arg {
        match arg {
            Arg::Value(value) => Arg::Value(self.value_or_unit(*value, out)),
            Arg::Shared(place) => Arg::Shared(self.place(place)),
            Arg::Mutable(place) => Arg::Mutable(self.place(place)),
            Arg::Lent(place) => Arg::Lent(self.place(place)),
        }
    }

    fn backward_call(&mut self, call: &BackwardCall, out: &mut Vec<Stmt>) {
        let tangents: Vec<BackwardArg> = call.args.iter().map(|arg| self.backward_argument(arg)).collect();
        let results: Vec<_> =
            call.results.iter().map(|result| result.map(|value| self.value(value))).collect();
        let seed = self.pair(call.seed, out);
        out.push(Stmt::BackwardCall(BackwardCall {
            handle: call.handle,
            args: call.args.iter().cloned().chain(tangents).collect(),
            seed,
            results: call.results.iter().copied().chain(results).collect(),
        }));
    }

    fn backward_argument(&mut self, arg: &BackwardArg) -> BackwardArg {
        match arg {
            BackwardArg::Shared { primal, cotangent } => BackwardArg::Shared {
                primal: self.primal(primal),
                cotangent: cotangent.as_ref().map(|place| self.place(place)),
            },
            BackwardArg::Lent { primal, cotangent } => BackwardArg::Lent {
                primal: self.primal(primal),
                cotangent: cotangent.as_ref().map(|place| self.place(place)),
            },
            BackwardArg::Mutable { cotangent } => {
                BackwardArg::Mutable { cotangent: cotangent.as_ref().map(|place| self.place(place)) }
            }
        }
    }

    fn primal(&mut self, primal: &Primal) -> Primal {
        match primal {
            Primal::Place(place) => Primal::Place(self.place(place)),
            Primal::Saved(value) => Primal::Saved(self.value(*value)),
        }
    }

    /// v̇ for `let v = op;`
    fn operation(&mut self, value: Value, op: &Op, out: &mut Vec<Stmt>) -> Op {
        match op {
            Op::Load(place) => Op::Load(self.place(place)),
            Op::Take(place) => Op::Take(self.place(place)),
            Op::Unary(..) | Op::Binary(..) | Op::Rule { .. } => self.rule(value, op, out),
            Op::Cast(x, ty) if self.has_tangent(*x) => Op::Cast(self.value(*x), ty.clone()),
            Op::Strong { adjoint, partial } => {
                let first = Op::Strong { adjoint: self.value(*adjoint), partial: *partial };
                let second = Op::Strong { adjoint: *adjoint, partial: self.value(*partial) };
                self.sum(vec![first, second], value, out)
            }
            Op::Step { name, args } => self.step(value, name, args, out),
            Op::Tuple(parts) => Op::Tuple(self.tangents(parts, out)),
            Op::Array(parts) => Op::Array(self.tangents(parts, out)),
            Op::Vec(parts) => Op::Vec(self.tangents(parts, out)),
            Op::ArrayRepeat(x, len) => Op::ArrayRepeat(self.value(*x), len.clone()),
            Op::VecRepeat(x, len) => Op::VecRepeat(self.value(*x), *len),
            Op::Field(x, name) => Op::Field(self.value(*x), name.clone()),
            Op::ZeroLike(place) => Op::ZeroLike(place.clone()),
            Op::Clone(x) => Op::Clone(self.value(*x)),
            Op::Snapshot { place, start, len } => {
                Op::Snapshot { place: self.place(place), start: *start, len: *len }
            }
            Op::SavePrimal { place, callee, argument, moved } => Op::SavePrimal {
                place: self.place(place),
                callee: *callee,
                argument: *argument,
                moved: *moved,
            },
            // Constants, also those that are not split because they do not depend on what is differentiated.
            Op::Literal(_)
            | Op::Constant(_)
            | Op::Unset
            | Op::Len(_)
            | Op::Zero(_)
            | Op::Cast(..)
            | Op::Call(_)
            | Op::StopGradient(..)
            | Op::Opaque(_) => self.zero(value),
            // No program that this is tried on has them.
            Op::Pop { .. }
            | Op::Remove { .. }
            | Op::Copy(_)
            | Op::Struct { .. }
            | Op::Uncast(_)
            | Op::Function { .. }
            | Op::Borrow(_) => {
                panic!("no tangent by hand of {op:?}")
            }
            Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) => panic!("no tangent by hand of {op:?}"),
        }
    }

    fn zero(&self, value: Value) -> Op {
        Op::Zero(self.function.value(value).ty.cotangent())
    }

    /// Each partial times the tangent of its argument.
    fn rule(&mut self, value: Value, op: &Op, out: &mut Vec<Stmt>) -> Op {
        let (rule, args) = op.rule().expect("an operation with a rule");
        let mut terms = Vec::new();
        let partials = (rules::rule(rule).partials)();
        for (position, arg) in args.iter().enumerate() {
            if self.has_tangent(*arg) {
                terms.extend(self.term(self.values[arg], &partials[..=position], &args, value, out));
            }
        }
        self.sum(terms, value, out)
    }

    fn term(
        &mut self,
        x: Value,
        partials: &[Partial],
        args: &[Value],
        result: Value,
        out: &mut Vec<Stmt>,
    ) -> Option<Op> {
        let (partial, before) = partials.split_last()?;
        Some(match partial.class {
            Class::Zero => return None,
            // Itself; a clone in a reverse sweep would be taken for that of a zero.
            Class::One => Op::Cast(x, Ty::F64),
            Class::MinusOne => Op::Unary(UnaryOp::Neg, x),
            Class::Plain => Op::Binary(BinaryOp::Mul, x, self.formula(&partial.formula, args, result, out)),
            Class::Strong => {
                Op::Strong { adjoint: x, partial: self.formula(&partial.formula, args, result, out) }
            }
            Class::Step => {
                Op::Strong { adjoint: self.formula(&partial.formula, args, result, out), partial: x }
            }
            Class::Onward => {
                let before = self.term(x, before, args, result, out)?;
                let adjoint = self.emit(before, out);
                Op::Strong { adjoint, partial: self.formula(&partial.formula, args, result, out) }
            }
        })
    }

    fn formula(&mut self, formula: &Formula, args: &[Value], result: Value, out: &mut Vec<Stmt>) -> Value {
        let op = match formula {
            Formula::Arg(index) => return args[*index],
            Formula::Result => return result,
            Formula::Literal(text) => Op::Literal(text.clone()),
            Formula::Neg(x) => Op::Unary(UnaryOp::Neg, self.formula(x, args, result, out)),
            Formula::Binary(op, x, y) => {
                let x = self.formula(x, args, result, out);
                Op::Binary(*op, x, self.formula(y, args, result, out))
            }
            Formula::Call(rule, inner) => Op::Rule {
                rule: *rule,
                args: self.formulas(inner, args, result, out),
                form: CallForm::Method,
            },
            Formula::Strong(x, y) => {
                let adjoint = self.formula(x, args, result, out);
                Op::Strong { adjoint, partial: self.formula(y, args, result, out) }
            }
            Formula::Step(name, inner) => Op::Step { name, args: self.formulas(inner, args, result, out) },
        };
        self.emit(op, out)
    }

    fn formulas(
        &mut self,
        inner: &[Formula],
        args: &[Value],
        result: Value,
        out: &mut Vec<Stmt>,
    ) -> Vec<Value> {
        inner.iter().map(|formula| self.formula(formula, args, result, out)).collect()
    }

    /// The functions of `rt::math` are closed under differentiation; a share is constant where it is continuous.
    fn step(&mut self, value: Value, name: &str, args: &[Value], out: &mut Vec<Stmt>) -> Op {
        match (name, args) {
            // (x / y)˙ = (ẋ − (x / y) ẏ) / y
            ("ratio", [x, y]) => {
                let (dx, dy) = (self.value(*x), self.value(*y));
                let lost = self.emit(Op::Binary(BinaryOp::Mul, value, dy), out);
                let rest = self.emit(Op::Binary(BinaryOp::Sub, dx, lost), out);
                Op::Step { name: "ratio", args: vec![rest, *y] }
            }
            // (eˣ)˙ = eˣ ẋ
            ("exp_m1_partial", [x, _]) => Op::Binary(BinaryOp::Mul, value, self.value(*x)),
            // (1 − tanh² x)˙ = −2 tanh x (1 − tanh² x) ẋ
            ("tanh_partial", [x, out_of_x]) => {
                let factor = self.emit(Op::Literal("-2.0".to_owned()), out);
                let factor = self.emit(Op::Binary(BinaryOp::Mul, factor, *out_of_x), out);
                let factor = self.emit(Op::Binary(BinaryOp::Mul, factor, value), out);
                Op::Binary(BinaryOp::Mul, factor, self.value(*x))
            }
            // (n xⁿ⁻¹)˙ = n ((n − 1) xⁿ⁻²) ẋ
            ("powi_partial", [x, n]) => {
                let one = self.function.new_value(self.function.value(*n).ty.clone(), "one");
                let lower = self.function.new_value(self.function.value(*n).ty.clone(), "lower");
                out.push(Stmt::Let { value: one, op: Op::Literal("1".to_owned()) });
                out.push(Stmt::Let { value: lower, op: Op::Binary(BinaryOp::Sub, *n, one) });
                let partial = self.emit(Op::Step { name: "powi_partial", args: vec![*x, lower] }, out);
                let factor = self.emit(Op::Cast(*n, Ty::F64), out);
                let factor = self.emit(Op::Binary(BinaryOp::Mul, factor, partial), out);
                Op::Binary(BinaryOp::Mul, factor, self.value(*x))
            }
            ("sign" | "max_share" | "min_share" | "inside" | "at_low" | "at_high", _) => self.zero(value),
            _ => panic!("`{name}` has no tangent yet"),
        }
    }

    fn sum(&mut self, terms: Vec<Op>, value: Value, out: &mut Vec<Stmt>) -> Op {
        let mut terms = terms.into_iter();
        let Some(first) = terms.next() else { return self.zero(value) };
        terms.fold(first, |sum, term| {
            let sum = self.emit(sum, out);
            Op::Binary(BinaryOp::Add, sum, self.emit(term, out))
        })
    }

    /// `let value = op;` with a fresh float.
    fn emit(&mut self, op: Op, out: &mut Vec<Stmt>) -> Value {
        let value = self.function.new_value(Ty::F64, "t");
        out.push(Stmt::Let { value, op });
        value
    }

    fn unit(&mut self, out: &mut Vec<Stmt>) -> Value {
        let value = self.function.new_value(Ty::Unit, "unit");
        out.push(Stmt::Let { value, op: Op::Zero(Ty::Unit) });
        value
    }

    /// `let both = (v, v̇);`
    fn pair(&mut self, value: Value, out: &mut Vec<Stmt>) -> Value {
        let tangent = self.value_or_unit(value, out);
        let both = self.function.new_value(pair_of(&self.function.value(value).ty), "both");
        out.push(Stmt::Let { value: both, op: Op::Tuple(vec![value, tangent]) });
        both
    }

    /// `let (v, v̇) = both;`
    fn unpair(&mut self, both: Value, value: Value, out: &mut Vec<Stmt>) {
        out.push(Stmt::Let { value, op: Op::Field(both, "0".to_owned()) });
        if self.has_tangent(value) {
            out.push(Stmt::Let { value: self.value(value), op: Op::Field(both, "1".to_owned()) });
        }
    }

    fn has_tangent(&self, value: Value) -> bool {
        is_doubled(&self.function.value(value).ty)
    }

    /// v̇.
    fn value(&mut self, value: Value) -> Value {
        if let Some(tangent) = self.values.get(&value) {
            return *tangent;
        }
        let data = self.function.value(value).clone();
        let tangent = self.function.new_value(tangent_type(&data.ty), &format!("{}_t", data.name));
        self.values.insert(value, tangent);
        tangent
    }

    fn value_or_unit(&mut self, value: Value, out: &mut Vec<Stmt>) -> Value {
        if self.has_tangent(value) { self.value(value) } else { self.unit(out) }
    }

    fn tangents(&mut self, values: &[Value], out: &mut Vec<Stmt>) -> Vec<Value> {
        values.iter().map(|value| self.value_or_unit(*value, out)).collect()
    }

    /// The values, then the tangents of those that have one.
    fn values(&mut self, values: &[Value]) -> Vec<Value> {
        let mut both = values.to_vec();
        both.extend(values.iter().filter(|value| is_doubled(&self.function.value(**value).ty)).copied());
        both.iter_mut().skip(values.len()).for_each(|value| *value = self.value(*value));
        both
    }

    /// ẋ.
    fn var(&mut self, var: Var) -> Var {
        if let Some(tangent) = self.vars.get(&var) {
            return *tangent;
        }
        let data = self.function.var(var).clone();
        let name = format!("{}_t", data.name);
        let tangent = self.function.new_var(tangent_type(&data.ty), &name, data.mutable);
        self.vars.insert(var, tangent);
        tangent
    }

    fn place(&mut self, place: &Place) -> Place {
        Place { root: self.var(place.root), projections: place.projections.clone() }
    }
}

/// Whether what has the type gets a tangent.
fn is_doubled(ty: &Ty) -> bool {
    ty.is_differentiable()
}

/// The type of the tangent: behind the same reference, if it is one.
fn tangent_type(ty: &Ty) -> Ty {
    if let Ty::Ref { mutable, to: _ } = ty {
        return Ty::Ref { mutable: *mutable, to: Box::new(ty.cotangent_behind_reference()) };
    }
    ty.cotangent()
}

fn pair_of(ty: &Ty) -> Ty {
    Ty::Tuple(vec![ty.clone(), ty.cotangent()])
}
