//! The representation as text, one statement a line, for tests and for reading.
//!
//! `=` defines a value, `var` declares a variable, `<-` writes to a place, `yield` gives a block's results.

#![cfg_attr(not(test), allow(dead_code, reason = "for tests and for reading"))]

use super::{
    Adapter, Arg, BackwardArg, BackwardCall, BinaryOp, Block, BranchRecord, Call, Change, For, Function, If,
    LoopRecord, Method, Op, Piece, Place, Primal, Projection, Record, Residual, Stmt, UnaryOp, Value, Var,
    While, forward_name,
};
use crate::parse::types::text;
use crate::rules;
use crate::types::{FloatTy, Ty};

/// The block as text.
pub fn print(function: &Function, block: &Block) -> String {
    let mut printer = Printer { function, text: String::new(), depth: 0 };
    printer.block(block);
    printer.text
}

struct Printer<'a> {
    function: &'a Function,
    text: String,
    depth: usize,
}

impl Printer<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(&"    ".repeat(self.depth));
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn block(&mut self, block: &Block) {
        block.stmts.iter().for_each(|stmt| self.stmt(stmt));
        if !block.results.is_empty() {
            self.line(&format!("yield {}", self.values(&block.results)));
        }
    }

    fn indented(&mut self, block: &Block) {
        self.depth += 1;
        self.block(block);
        self.depth -= 1;
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::If(branch) => self.branch(branch),
            Stmt::For(repeat) => self.repeat(repeat),
            Stmt::While(repeat) => self.repeat_while(repeat),
            Stmt::Let { value, op } => self.line(&format!("{} = {}", self.typed(*value), self.op(op))),
            Stmt::Declare { var, init: None } => self.line(&format!("var {}", self.typed_var(*var))),
            Stmt::Declare { var, init: Some(init) } => {
                self.line(&format!("var {} = {}", self.typed_var(*var), self.value(*init)));
            }
            Stmt::View { var, of, mutable } => {
                self.line(&format!("view {} = {}{}", self.var(*var), borrow(*mutable), self.place(of)));
            }
            Stmt::SplitView { halves: [first, second], of, at } => {
                let (first, second) = (self.var(*first), self.var(*second));
                self.line(&format!(
                    "view {first}, {second} = &mut {} split at {}",
                    self.place(of),
                    self.value(*at)
                ));
            }
            Stmt::Change(change) => self.line(&self.change(change)),
            Stmt::Store { place, value } => {
                self.line(&format!("{} <- {}", self.place(place), self.value(*value)));
            }
            Stmt::Update { place, op, value } => {
                self.line(&format!("{} {}= {}", self.place(place), binary(*op), self.value(*value)));
            }
            Stmt::Effect(effect) => {
                let end = if effect.diverges { " // diverges" } else { "" };
                self.line(&format!("do {}{end}", self.pieces(&effect.pieces)));
            }
            Stmt::ForwardCall { call, depth, result, handle } => {
                let (result, handle) = (self.typed(*result), self.value(*handle));
                let (forward, call) = (forward_name(*depth), self.call(call));
                self.line(&format!("{result}, {handle} = {forward} {call}"));
            }
            Stmt::BackwardCall(call) => self.line(&self.backward_call(call)),
            Stmt::Accumulate { place, value } => {
                self.line(&format!("accumulate {} <- {}", self.place(place), self.value(*value)));
            }
        }
    }

    fn branch(&mut self, branch: &If) {
        let results = match branch.results.as_slice() {
            [] => String::new(),
            results => {
                let results: Vec<_> = results.iter().map(|value| self.typed(*value)).collect();
                format!("{} = ", results.join(", "))
            }
        };
        let record = branch.record.as_ref().map(|record| self.branch_record(record)).unwrap_or_default();
        self.line(&format!("{results}if {}{record} {{", self.value(branch.condition)));
        self.indented(&branch.then);
        if !branch.otherwise.stmts.is_empty() || !branch.otherwise.results.is_empty() {
            self.line("} else {");
            self.indented(&branch.otherwise);
        }
        self.line("}");
    }

    fn repeat(&mut self, repeat: &For) {
        let range = &repeat.range;
        let dots = if range.inclusive { "..=" } else { ".." };
        let mut text = format!("{}{dots}{}", self.value(range.start), self.value(range.end));
        if !range.adapters.is_empty() {
            text = format!("({text})");
        }
        for adapter in &range.adapters {
            text.push_str(&match adapter {
                Adapter::Rev => ".rev()".to_owned(),
                Adapter::StepBy(step) => format!(".step_by({})", self.value(*step)),
                Adapter::Collect => ".collect()".to_owned(),
                Adapter::Take(count) => format!(".take({})", self.value(*count)),
            });
        }
        let record = repeat.record.as_ref().map(|record| self.loop_record(record)).unwrap_or_default();
        let count = self.counted(repeat.count);
        self.line(&format!("{count}for {} in {text}{record} {{", self.value(repeat.index)));
        self.indented(&repeat.body);
        self.line("}");
    }

    fn repeat_while(&mut self, repeat: &While) {
        let record = repeat.record.as_ref().map(|record| self.loop_record(record)).unwrap_or_default();
        let count = self.counted(repeat.count);
        self.line(&format!("{count}while {}{record} {{", self.value(repeat.index)));
        self.indented(&repeat.condition);
        self.line("} do {");
        self.indented(&repeat.body);
        self.line("}");
    }

    /// The number of iterations, which a loop that may end early defines.
    fn counted(&self, count: Option<Value>) -> String {
        count.map(|count| format!("{} = ", self.typed(count))).unwrap_or_default()
    }

    fn branch_record(&self, record: &BranchRecord) -> String {
        let arm = |record: &Option<Record>| record.as_ref().map_or("-".to_owned(), |arm| self.record(arm));
        format!(" records {} | {}", arm(&record.then), arm(&record.otherwise))
    }

    fn loop_record(&self, record: &LoopRecord) -> String {
        let nested = if record.nested { " nested" } else { "" };
        let how = if record.extend { " extend" } else { " push" };
        format!(" records{nested}{how} {}", self.record(&record.record))
    }

    fn record(&self, record: &Record) -> String {
        let fields = record.fields.iter().map(|field| match field {
            Residual::Value(value) => self.value(*value),
            Residual::Branch(var) | Residual::Snapshot(var) => self.var(*var),
        });
        format!("{}({})", self.var(record.store), fields.collect::<Vec<_>>().join(", "))
    }

    fn op(&self, op: &Op) -> String {
        match op {
            Op::Literal(text) => text.clone(),
            Op::Constant(tokens) => text(tokens),
            Op::Unset => "unset".to_owned(),
            Op::Load(place) => format!("load {}", self.place(place)),
            Op::Borrow(place) => format!("&{}", self.place(place)),
            Op::Len(place) => format!("len {}", self.place(place)),
            Op::Unary(UnaryOp::Neg, x) => format!("-{}", self.value(*x)),
            Op::Unary(UnaryOp::Not, x) => format!("!{}", self.value(*x)),
            Op::Binary(op, x, y) => format!("{} {} {}", self.value(*x), binary(*op), self.value(*y)),
            Op::Cast(x, ty) => format!("{} as {}", self.value(*x), type_text(ty)),
            Op::Rule { rule, args, form: _ } => format!("{}({})", rules::rule(*rule).name, self.values(args)),
            Op::Strong { adjoint, partial } => format!("strong({})", self.values(&[*adjoint, *partial])),
            Op::Step { name, args } => format!("step {name}({})", self.values(args)),
            Op::Function { captured, callee } => {
                format!("{} of {}", self.function.callee(*callee).companion, self.value(*captured))
            }
            Op::Tuple(parts) => format!("({})", self.values(parts)),
            Op::Struct { path, fields, base } => {
                let fields = fields.iter().map(|(name, value)| format!("{name}: {}", self.value(*value)));
                let base = base.iter().map(|base| format!("..{}", self.place(base)));
                format!("{} {{ {} }}", text(path), fields.chain(base).collect::<Vec<_>>().join(", "))
            }
            Op::Array(parts) => format!("[{}]", self.values(parts)),
            Op::ArrayRepeat(x, len) => format!("[{}; {}]", self.value(*x), text(len)),
            Op::Vec(parts) => format!("vec[{}]", self.values(parts)),
            Op::VecRepeat(x, len) => format!("vec[{}; {}]", self.value(*x), self.value(*len)),
            Op::Variant(path, x) => format!("{}({})", text(path), self.value(*x)),
            Op::Unwrap { place, unwrapped: _ } => format!("unwrap {}", self.place(place)),
            Op::Held(x) => format!("held {}", self.value(*x)),
            Op::Field(x, name) => format!("{}.{name}", self.value(*x)),
            Op::Call(call) => format!("call {}", self.call(call)),
            Op::StopGradient(x, _) => format!("stop_gradient({})", self.value(*x)),
            Op::Opaque(pieces) => format!("opaque {}", self.pieces(pieces)),
            Op::Zero(ty) => format!("zero {}", type_text(ty)),
            Op::ZeroLike(place) => format!("zero_like {}", self.place(place)),
            Op::Snapshot { place, start: _, len } => {
                format!("snapshot {}, {}", self.place(place), self.value(*len))
            }
            Op::Take(place) => format!("take {}", self.place(place)),
            Op::Pop { place, unwrapped: _ } => format!("pop {}", self.place(place)),
            Op::Remove { place, index } => format!("remove {}[{}]", self.place(place), self.value(*index)),
            Op::Copy(place) => format!("copy {}", self.place(place)),
            Op::Uncast(x) => format!("uncast {}", self.value(*x)),
            Op::Clone(x) => format!("clone {}", self.value(*x)),
            Op::SavePrimal { place, callee, argument, moved: _ } => {
                let callee = &self.function.callee(*callee).companion;
                format!("save {} for {callee}[{argument}]", self.place(place))
            }
        }
    }

    fn change(&self, change: &Change) -> String {
        let place = self.place(&change.place);
        match &change.method {
            Method::Push(x) => format!("push {place} <- {}", self.value(*x)),
            Method::Pop => format!("pop {place}"),
            Method::Insert(at, x) => format!("insert {place} <- {}", self.values(&[*at, *x])),
            Method::Remove(at) => format!("remove {place}[{}]", self.value(*at)),
            Method::Truncate(len) => format!("truncate {place} to {}", self.value(*len)),
            Method::Clear => format!("clear {place}"),
            Method::Resize(len, x) => format!("resize {place} <- {}", self.values(&[*len, *x])),
            Method::Extend(other) => format!("extend {place} <- {}", self.place(other)),
            Method::CopyFrom(other) => format!("copy {place} <- {}", self.place(other)),
            Method::Fill(x) => format!("fill {place} <- {}", self.value(*x)),
            Method::Swap(i, j) => format!("swap {place}[{}]", self.values(&[*i, *j])),
            Method::Reverse => format!("reverse {place}"),
            Method::Permute(order) => format!("permute {place} by {}", self.value(*order)),
            Method::Unpermute(order) => format!("unpermute {place} by {}", self.value(*order)),
            Method::RotateLeft(k) => format!("rotate {place} left by {}", self.value(*k)),
            Method::RotateRight(k) => format!("rotate {place} right by {}", self.value(*k)),
            Method::Exchange(other) => format!("exchange {place} and {}", self.place(other)),
            Method::Restore(x) => format!("restore {place} <- {}", self.value(*x)),
        }
    }

    fn call(&self, call: &Call) -> String {
        let args = call.args.iter().map(|arg| match arg {
            Arg::Value(value) => self.value(*value),
            Arg::Shared(place) => format!("&{}", self.place(place)),
            Arg::Mutable(place) => format!("&mut {}", self.place(place)),
            Arg::Lent(place) => format!("lent {}", self.place(place)),
        });
        let args = args.collect::<Vec<_>>().join(", ");
        format!("{}({args})", text(&self.function.callee(call.callee).path))
    }

    fn backward_call(&self, call: &BackwardCall) -> String {
        let args = call.args.iter().map(|arg| match arg {
            BackwardArg::Shared { primal, cotangent } => {
                format!("&{}, &mut {}", self.primal(primal), self.cotangent(cotangent.as_ref()))
            }
            BackwardArg::Lent { primal, cotangent } => {
                format!("lent {}, &mut {}", self.primal(primal), self.cotangent(cotangent.as_ref()))
            }
            BackwardArg::Mutable { cotangent } => format!("&mut {}", self.cotangent(cotangent.as_ref())),
        });
        let args: Vec<_> = args.chain([self.value(call.seed)]).collect();
        let results =
            call.results.iter().map(|result| result.map_or("_".to_owned(), |value| self.value(value)));
        let results = results.collect::<Vec<_>>().join(", ");
        format!("({results}) = backward {}({})", self.value(call.handle), args.join(", "))
    }

    fn primal(&self, primal: &Primal) -> String {
        match primal {
            Primal::Place(place) => self.place(place),
            Primal::Saved(value) => self.value(*value),
        }
    }

    fn cotangent(&self, place: Option<&Place>) -> String {
        place.map_or("_".to_owned(), |place| self.place(place))
    }

    fn pieces(&self, pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| self.piece(piece)).collect()
    }

    fn piece(&self, piece: &Piece) -> String {
        match piece {
            Piece::Tokens(tokens) => match text(tokens).as_str() {
                "," => ", ".to_owned(),
                text => text.replace(". ", ".").replace(" !", "!").replace(" =", " = "),
            },
            Piece::Helper { name: _, item } => text(item),
            Piece::Value(value) => self.value(*value),
            Piece::Place(place) => self.place(place),
            Piece::Group(delimiter, pieces) => {
                let (open, close) = match delimiter {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                format!("{open}{}{close}", self.pieces(pieces))
            }
        }
    }

    fn place(&self, place: &Place) -> String {
        let mut text = self.var(place.root);
        for projection in &place.projections {
            match projection {
                Projection::Index(index) => text.push_str(&format!("[{}]", self.value(*index))),
                Projection::Field(name) => text.push_str(&format!(".{name}")),
                Projection::Slice { start, end, inclusive } => {
                    let dots = if *inclusive { "..=" } else { ".." };
                    let bound =
                        |bound: &Option<Value>| bound.map_or(String::new(), |value| self.value(value));
                    text.push_str(&format!("[{}{dots}{}]", bound(start), bound(end)));
                }
                Projection::Deref => text = format!("*{text}"),
                Projection::Payload(variant) => text.push_str(&format!(".{variant:?}")),
            }
        }
        text
    }

    fn values(&self, values: &[Value]) -> String {
        values.iter().map(|value| self.value(*value)).collect::<Vec<_>>().join(", ")
    }

    fn value(&self, value: Value) -> String {
        self.function.value(value).name.clone()
    }

    fn typed(&self, value: Value) -> String {
        let data = self.function.value(value);
        format!("{}: {}", data.name, type_text(&data.ty))
    }

    fn var(&self, var: Var) -> String {
        self.function.var(var).name.clone()
    }

    fn typed_var(&self, var: Var) -> String {
        let data = self.function.var(var);
        let mutable = if data.mutable { "mut " } else { "" };
        format!("{mutable}{}: {}", data.name, type_text(&data.ty))
    }
}

fn borrow(mutable: bool) -> &'static str {
    if mutable { "&mut " } else { "&" }
}

/// A type as the user would write it; `?` where only the compiler knows it.
pub fn type_text(ty: &Ty) -> String {
    match ty {
        Ty::Float(FloatTy::F32) => "f32".to_owned(),
        Ty::Float(FloatTy::F64) => "f64".to_owned(),
        Ty::Float(FloatTy::Alias(path)) | Ty::Named(path) | Ty::Inactive(path) => text(path),
        Ty::Float(FloatTy::Param(param)) => param.name.to_string(),
        Ty::Float(FloatTy::Inferred) => "{float}".to_owned(),
        Ty::Int(Some(name)) => name.clone(),
        Ty::Int(None) => "{integer}".to_owned(),
        Ty::Bool => "bool".to_owned(),
        Ty::Unit => "()".to_owned(),
        Ty::Ref { mutable, to } => format!("{}{}", borrow(*mutable), type_text(to)),
        Ty::Slice(element) => format!("[{}]", type_text(element)),
        Ty::Array(element, len) => format!("[{}; {}]", type_text(element), text(len)),
        Ty::Vec(element) => format!("Vec<{}>", type_text(element)),
        Ty::Tuple(parts) => format!("({})", parts.iter().map(type_text).collect::<Vec<_>>().join(", ")),
        Ty::Option(payload) => format!("Option<{}>", type_text(payload)),
        Ty::Result(payload, error) => format!("Result<{}, {}>", type_text(payload), type_text(error)),
        Ty::Sequence(element) => format!("?[{}]", type_text(element)),
        Ty::Struct(_) | Ty::Unknown => "?".to_owned(),
        Ty::Handle => "handle".to_owned(),
        Ty::TangentOf(ty) => format!("tangent {}", type_text(ty)),
    }
}

/// The operator as it is written.
#[rustfmt::skip]
pub fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+", BinaryOp::Sub => "-", BinaryOp::Mul => "*", BinaryOp::Div => "/", BinaryOp::Rem => "%",
        BinaryOp::Eq => "==", BinaryOp::Ne => "!=", BinaryOp::Lt => "<", BinaryOp::Le => "<=", BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=", BinaryOp::BitAnd => "&", BinaryOp::BitOr => "|", BinaryOp::BitXor => "^",
        BinaryOp::Shl => "<<", BinaryOp::Shr => ">>",
    }
}
