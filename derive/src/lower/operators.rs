//! Operators on types that the macro does not know: is `p.a * p.b` a product of floats, or a user's `Mul`?
//!
//! Where an operand may be of a user's type, the answer waits until the whole body has been read. An operand whose
//! fields are used is a struct, and so is a sum that becomes one; a sum that becomes a float has floats as operands.
//! Users' operators, and those of which nothing is known, ask a rule for their derivative, which floats have as well.
//! A guess that is wrong does not compile: the types of floats are written down.

use proc_macro2::{Ident, Span};

use super::context::Lower;
use super::infer::TypeId;
use super::operand::Operand;
use crate::ir::{
    Arg, BinaryOp, Block, Call, Callee, CalleeId, Op, Operator, Origin, Place, Stmt, UnaryOp, Value,
};
use crate::types::Ty;

/// An operator that waits.
#[derive(Debug)]
pub(super) struct Waiting {
    /// Its result; of an assignment, what is assigned.
    value: Value,
    /// What an assignment assigns to: one value may be assigned to several.
    target: Option<Place>,
    operator: Operator,
    operands: Vec<TypeId>,
    /// The type of what it gives. An assignment gives what stands on its left.
    result: TypeId,
    span: Span,
    answer: Option<Answer>,
}

/// What an operator turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// One of numbers.
    Number,
    /// One that has a rule.
    Rule,
}

/// What is known of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Float,
    Int,
    Struct,
    Open,
}

/// Names of fields that are numbers in all likelihood: coordinates and parts of numbers.
const NUMBERS: [&str; 26] = [
    "x", "y", "z", "re", "im", "real", "imag", "i", "j", "k", "r", "g", "b", "alpha", "beta", "gamma",
    "theta", "phi", "lat", "lon", "x0", "y0", "x1", "y1", "x2", "y2",
];

impl Lower<'_> {
    /// Whether a type may turn out to be a user's.
    pub(super) fn may_be_users(&self, ty: TypeId) -> bool {
        match self.types.peek(ty) {
            Ty::Named(_) => self.kind(ty) != Kind::Float,
            Ty::Unknown => self.types.is_open(ty),
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => false,
            Ty::Ref { .. } | Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) => false,
            Ty::Tuple(_) | Ty::Option(_) | Ty::Result(..) | Ty::Struct(_) | Ty::TangentOf(_) => false,
        }
    }

    /// An operand of an operator. A reference is followed, unless the operator turns out to be a user's.
    pub(super) fn operator_operand(&mut self, expr: &syn::Expr) -> Value {
        let operand = self.expr(expr);
        let mut reference = None;
        if let Operand::Reference { place, mutable: false } = &operand {
            reference = Some(place.clone());
        }
        let value = self.evaluate(operand, crate::location::of(expr));
        if let Some(place) = reference.filter(|_| self.may_be_users(self.type_of(value))) {
            self.borrowed.insert(value, place);
        }
        value
    }

    /// Whether it has to be decided later what the operator is.
    pub(super) fn is_waiting(&self, op: BinaryOp, left: Value, right: Value) -> bool {
        let (a, b) = (self.type_of(left), self.type_of(right));
        let is_known =
            self.types.is_rejected(a) || self.types.is_rejected(b) || !super::arithmetic::is_arithmetic(op);
        !is_known && (self.may_be_users(a) || self.may_be_users(b))
    }

    /// `left op right`, to be decided.
    pub(super) fn waiting_binary(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Value {
        let operands = vec![self.type_of(left), self.type_of(right)];
        self.waiting(Op::Binary(op, left, right), Operator::Binary(op), operands, span)
    }

    /// `-x`, to be decided.
    pub(super) fn waiting_negation(&mut self, x: Value, span: Span) -> Value {
        let operands = vec![self.type_of(x)];
        self.waiting(Op::Unary(UnaryOp::Neg, x), Operator::Neg, operands, span)
    }

    fn waiting(&mut self, op: Op, operator: Operator, operands: Vec<TypeId>, span: Span) -> Value {
        let result = self.types.open();
        if is_sum(operator) && operands.iter().any(|ty| self.kind(*ty) == Kind::Struct) {
            self.types.mark_struct(result);
        }
        let value = self.define(op, result, span, "t");
        self.waiting.push(Waiting { value, target: None, operator, operands, result, span, answer: None });
        value
    }

    /// `place op= value`, to be decided.
    pub(super) fn waiting_update(&mut self, op: BinaryOp, place: Place, value: Value, span: Span) {
        let result = self.place_type(&place);
        let operands = vec![result, self.type_of(value)];
        let operator = Operator::Assign(op);
        let target = Some(place.clone());
        self.waiting.push(Waiting { value, target, operator, operands, result, span, answer: None });
        self.push(Stmt::Update { place, op, value });
    }

    fn kind(&self, ty: TypeId) -> Kind {
        match self.types.peek(ty) {
            Ty::Named(path) => {
                let text = path.to_string();
                match self.assumed_floats.iter().any(|assumed| assumed.to_string() == text) {
                    true => Kind::Float,
                    false if self.types.is_struct(ty) => Kind::Struct,
                    false => Kind::Open,
                }
            }
            Ty::Unknown if self.types.is_struct(ty) => Kind::Struct,
            Ty::Unknown if self.types.is_numeric(ty) => Kind::Float,
            Ty::Unknown | Ty::Int(None) => Kind::Open,
            Ty::Int(Some(_)) | Ty::Bool => Kind::Int,
            Ty::Float(_) | Ty::Unit | Ty::Inactive(_) | Ty::Handle | Ty::Ref { .. } => Kind::Float,
            Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Tuple(_) => Kind::Float,
            Ty::Option(_) | Ty::Result(..) | Ty::Struct(_) | Ty::TangentOf(_) => Kind::Float,
        }
    }

    /// Decides about all operators that wait, and writes down what they are.
    pub(super) fn settle_operators(&mut self, body: &mut Block) {
        let mut waiting = std::mem::take(&mut self.waiting);
        if waiting.is_empty() {
            return;
        }
        loop {
            self.spread(&mut waiting);
            let Some(open) = waiting.iter().position(|each| each.answer.is_none()) else { break };
            let answer = self.by_default(&waiting[open]);
            self.decide(&mut waiting[open], answer);
        }
        self.write_operators(body, &waiting);
    }

    /// Until nothing more is found: first what is a struct, then what is a number.
    fn spread(&mut self, waiting: &mut [Waiting]) {
        loop {
            let undecided = |waiting: &[Waiting]| waiting.iter().filter(|each| each.answer.is_none()).count();
            let before = undecided(waiting);
            for find in [Self::as_rule, Self::as_number] {
                for each in waiting.iter_mut().filter(|each| each.answer.is_none()) {
                    if let Some(answer) = find(self, each) {
                        self.decide(each, answer);
                    }
                }
            }
            if undecided(waiting) == before {
                return;
            }
        }
    }

    /// Whether structs take part. A sum is of the kind of its operands.
    fn as_rule(&mut self, each: &Waiting) -> Option<Answer> {
        let operands: Vec<_> = each.operands.iter().map(|ty| self.kind(*ty)).collect();
        let result = self.kind(each.result);
        if !operands.contains(&Kind::Struct) && result != Kind::Struct {
            return None;
        }
        if is_sum(each.operator) {
            each.operands.iter().chain([&each.result]).for_each(|ty| self.types.mark_struct(*ty));
        } else if result == Kind::Struct
            && operands.iter().any(|kind| matches!(kind, Kind::Float | Kind::Int))
        {
            each.operands.iter().for_each(|ty| self.types.mark_struct(*ty));
        }
        Some(Answer::Rule)
    }

    /// Whether it can only be an operator of numbers.
    fn as_number(&mut self, each: &Waiting) -> Option<Answer> {
        let is_number = |kind: Kind| matches!(kind, Kind::Float | Kind::Int);
        let operands: Vec<_> = each.operands.iter().map(|ty| self.kind(*ty)).collect();
        let numbers = operands.iter().filter(|kind| is_number(**kind)).count();
        let of_result = is_number(self.kind(each.result));
        let is_known = numbers == operands.len()
            || of_result && (is_sum(each.operator) || numbers > 0)
            || is_sum(each.operator) && operands.contains(&Kind::Float) && !self.is_named(each);
        is_known.then_some(Answer::Number)
    }

    /// Whether an operand is of a type that has a name: complex numbers and floats have sums.
    fn is_named(&self, each: &Waiting) -> bool {
        let mut types = each.operands.iter().chain([&each.result]);
        types.any(|ty| matches!(self.types.peek(*ty), Ty::Named(_)))
    }

    /// Where the body does not tell. What calls give is taken for a float, unless there are structs about.
    fn by_default(&self, each: &Waiting) -> Answer {
        let is_integer = |ty: &TypeId| matches!(self.types.peek(*ty), Ty::Int(None));
        if each.operands.iter().any(is_integer) {
            return Answer::Rule;
        }
        let types = || each.operands.iter().chain([&each.result]).copied();
        if types().any(|ty| self.types.is_receiver(ty)) {
            return Answer::Rule;
        }
        let has_number_name = |ty| self.types.field_names(ty).iter().any(|name| is_number_name(name));
        let is_alias =
            |ty| matches!(self.types.peek(ty), Ty::Named(path) if is_name_of_float(&path.to_string()));
        let mut open = each.operands.iter().filter(|ty| self.kind(**ty) == Kind::Open);
        let is_number = types().any(is_alias)
            || !self.is_named(each) && types().any(has_number_name)
            || open.all(|ty| self.types.is_of_a_call(*ty)) && !self.types.has_structs(is_name_of_float);
        if is_number { Answer::Number } else { Answer::Rule }
    }

    fn decide(&mut self, each: &mut Waiting, answer: Answer) {
        each.answer = Some(answer);
        if answer == Answer::Number {
            let types: Vec<_> = each.operands.iter().chain([&each.result]).copied().collect();
            types.iter().skip(1).for_each(|ty| self.types.unify(types[0], *ty));
            types.iter().for_each(|ty| self.arithmetic_operand(*ty, each.span));
            if !matches!(each.operator, Operator::Assign(_)) {
                self.arithmetic.push(each.value);
            }
        }
    }

    fn write_operators(&mut self, block: &mut Block, waiting: &[Waiting]) {
        for mut stmt in std::mem::take(&mut block.stmts) {
            stmt.blocks_mut().for_each(|inner| self.write_operators(inner, waiting));
            let written = self.written_operator(&stmt, waiting);
            match written {
                Some(stmts) => block.stmts.extend(stmts),
                None => block.stmts.push(stmt),
            }
        }
        self.borrow_operands(block);
    }

    /// The statement as it has to be, if it is one of an operator that waited.
    fn written_operator(&mut self, stmt: &Stmt, waiting: &[Waiting]) -> Option<Vec<Stmt>> {
        let (key, assignment) = match stmt {
            Stmt::Let { value, op: Op::Binary(..) | Op::Unary(..) } => (*value, None),
            Stmt::Update { place, op, value } => (*value, Some((place, *op))),
            Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => {
                return None;
            }
            Stmt::Store { .. } | Stmt::Change(_) | Stmt::Accumulate { .. } | Stmt::Effect(_) => return None,
            Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => return None,
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => return None,
        };
        let each = waiting.iter().find(|each| {
            each.value == key
                && each.target.as_ref() == assignment.map(|(place, _)| place)
                && assignment.is_none_or(|(_, op)| each.operator == Operator::Assign(op))
        })?;
        match (each.answer, stmt, assignment) {
            (Some(Answer::Rule), Stmt::Let { value, op }, _) => {
                let args = op.operands().into_iter().map(Arg::Value).collect();
                let op = Op::Call(Call { callee: self.rule_callee(each), args, functions: Vec::new() });
                Some(vec![Stmt::Let { value: *value, op }])
            }
            (Some(Answer::Rule), _, Some((place, _))) => {
                let unit = self.types.unit();
                let done = self.new_value(unit, each.span, "done");
                let args = vec![Arg::Mutable(place.clone()), Arg::Value(key)];
                let op = Op::Call(Call { callee: self.rule_callee(each), args, functions: Vec::new() });
                Some(vec![Stmt::Let { value: done, op }])
            }
            (_, _, Some((place, op))) if !is_sum(each.operator) && self.kind(each.result) != Kind::Int => {
                Some(self.replaced(place, op, key, each))
            }
            _ => None,
        }
    }

    /// `place = place op value;`
    fn replaced(&mut self, place: &Place, op: BinaryOp, value: Value, each: &Waiting) -> Vec<Stmt> {
        let old = self.new_value(each.result, each.span, "old");
        let new = self.new_value(each.result, each.span, "t");
        vec![
            Stmt::Let { value: old, op: Op::Load(place.clone()) },
            Stmt::Let { value: new, op: Op::Binary(op, old, value) },
            Stmt::Store { place: place.clone(), value: new },
        ]
    }

    fn rule_callee(&mut self, each: &Waiting) -> CalleeId {
        let name = match each.operator {
            Operator::Neg => "neg",
            Operator::Binary(BinaryOp::Sub) | Operator::Assign(BinaryOp::Sub) => "sub",
            Operator::Binary(BinaryOp::Mul) | Operator::Assign(BinaryOp::Mul) => "mul",
            Operator::Binary(BinaryOp::Div) | Operator::Assign(BinaryOp::Div) => "div",
            Operator::Binary(BinaryOp::Rem) | Operator::Assign(BinaryOp::Rem) => "rem",
            Operator::Binary(_) | Operator::Assign(_) => "add",
        };
        let path = Ident::new(name, each.span);
        self.callees.push(Callee {
            path: quote::quote!(#path),
            plain_path: quote::quote!(#path),
            turbofish: proc_macro2::TokenStream::new(),
            companion: format!("{name}_d"),
            arity: each.operands.len(),
            origin: Origin::Operator(each.operator),
        });
        CalleeId(self.callees.len() as u32 - 1)
    }

    /// Users' operators are given the references that were written.
    fn borrow_operands(&mut self, block: &mut Block) {
        let mut given = Vec::new();
        for stmt in &block.stmts {
            if let Stmt::Let { value: _, op: Op::Call(call) } = stmt
                && matches!(self.callees[call.callee.0 as usize].origin, Origin::Operator(_))
            {
                given.extend(call.args.iter().filter_map(|arg| match arg {
                    Arg::Value(value) => Some(*value),
                    Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_) => None,
                }));
            }
        }
        for stmt in &mut block.stmts {
            if let Stmt::Let { value, op } = stmt
                && given.contains(value)
                && let Some(place) = self.borrowed.get(value)
            {
                *op = Op::Borrow(place.clone());
                let ty = self.values[value.0 as usize].ty;
                self.values[value.0 as usize].ty = self.types.reference(false, ty);
            }
        }
    }
}

fn is_sum(operator: Operator) -> bool {
    match operator {
        Operator::Neg => true,
        Operator::Binary(op) | Operator::Assign(op) => matches!(op, BinaryOp::Add | BinaryOp::Sub),
    }
}

/// Numbers of tuple structs are numbers, too, in all likelihood.
fn is_number_name(name: &str) -> bool {
    NUMBERS.contains(&name) || name.parse::<usize>().is_ok()
}

/// Whether an alias of this name is one of a float, in all likelihood.
fn is_name_of_float(path: &str) -> bool {
    let last = path.rsplit(' ').next().unwrap_or_default();
    ["Real", "Float", "Scalar", "Number", "Num", "Double", "Single", "Fp", "F"].contains(&last)
        || last.starts_with(char::is_lowercase)
}
