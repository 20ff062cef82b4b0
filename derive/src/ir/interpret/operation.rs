//! Operations.

use chainrule::rt::math;

use super::datum::{binary, cast, constant, known_constant, literal, repeated, unary, zero};
use super::{Datum, Frame};
use crate::ir::{CalleeId, Op, Piece, Place, Value};
use crate::rules;

impl Frame<'_, '_> {
    pub(super) fn operation(&mut self, value: Value, op: &Op) -> Datum {
        match op {
            Op::Literal(text) => literal(text, &self.function.value(value).ty),
            Op::Constant(tokens) => constant(&tokens.to_string()),
            Op::Unset => Datum::UNIT,
            Op::Load(place) | Op::Borrow(place) => self.read(place),
            Op::Take(place) => self.take(place),
            Op::Pop { place, unwrapped: _ } => self.popped(place),
            Op::Remove { place, index } => self.removed(place, *index),
            Op::Copy(place) => self.read(place),
            Op::Len(place) => Datum::Int(self.machine.memory.elements(&self.locate(place)).len() as i64),
            Op::Unary(op, x) => unary(*op, &self.value(*x)),
            Op::Binary(op, x, y) => binary(*op, &self.value(*x), &self.value(*y)),
            Op::Cast(x, ty) => cast(&self.value(*x), ty),
            Op::Rule { rule, args, form: _ } => Datum::Float(rules::on_floats(*rule, &self.floats(args))),
            Op::Strong { adjoint, partial } => {
                Datum::Float(math::strong(self.value(*adjoint).float(), self.value(*partial).float()))
            }
            Op::Step { name, args } => Datum::Float(step(name, &self.floats(args))),
            Op::Tuple(parts) | Op::Array(parts) | Op::Vec(parts) => self.list(parts),
            Op::Struct { .. } | Op::Uncast(_) | Op::Function { .. } => {
                panic!("only rustc knows what {op:?} holds")
            }
            Op::ArrayRepeat(x, len) => repeated(&self.value(*x), &constant(&len.to_string())),
            Op::VecRepeat(x, len) => repeated(&self.value(*x), &self.value(*len)),
            Op::Field(x, name) => {
                self.value(*x).list()[name.parse::<usize>().expect("fields are numbered")].clone()
            }
            Op::Call(call) => {
                let (path, arguments) = (self.path(call.callee), self.arguments(call));
                self.machine.primal(&path, arguments)
            }
            Op::StopGradient(x, _) | Op::Clone(x) => self.value(*x),
            Op::Opaque(pieces) => self.opaque(pieces),
            Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) => panic!("only rustc knows {op:?}"),
            Op::Zero(ty) => zero(ty),
            Op::ZeroLike(place) => self.read(place).zero(),
            Op::Snapshot { place, start, len } => self.snapshot(place, *start, *len),
            Op::SavePrimal { place, callee, argument, moved: _ } => self.save(place, *callee, *argument),
        }
    }

    fn opaque(&self, pieces: &[Piece]) -> Datum {
        match kept(pieces) {
            Some(Kept::Min(x, y)) => Datum::Int(self.value(x).int().min(self.value(y).int())),
            Some(Kept::EmptyVec) => Datum::UNIT,
            None => panic!("only rustc knows {pieces:?}"),
        }
    }

    fn floats(&self, values: &[Value]) -> Vec<f64> {
        values.iter().map(|value| self.value(*value).as_float()).collect()
    }

    fn list(&self, values: &[Value]) -> Datum {
        Datum::List(values.iter().map(|value| self.value(*value)).collect())
    }

    /// What is left of a vector is an empty one, and of a number zero.
    fn take(&mut self, place: &Place) -> Datum {
        let taken = self.read(place);
        let left = if let Datum::Float(_) = taken { Datum::Float(0.0) } else { Datum::UNIT };
        self.write(place, left);
        taken
    }

    fn snapshot(&self, place: &Place, start: Option<Value>, len: Value) -> Datum {
        let start = start.map_or(0, |start| self.value(start).int());
        let elements = self.read(place).list().to_vec();
        let rest = elements.into_iter().skip(start as usize);
        Datum::List(rest.take(self.value(len).int() as usize).collect())
    }

    /// The tangents of a function read again what the function reads again, and the tangents of that.
    fn save(&self, place: &Place, callee: CalleeId, argument: usize) -> Datum {
        let callee = self.machine.programs.program(&self.path(callee), 0);
        if callee.rereads[argument] { self.read(place) } else { Datum::UNIT }
    }
}

/// Expressions that are kept as written, as far as they are known here.
enum Kept {
    /// `x.min(y)` of integers, which is how long a `zip` is.
    Min(Value, Value),
    /// `Vec::new()`, `Vec::with_capacity(n)`.
    EmptyVec,
}

fn kept(pieces: &[Piece]) -> Option<Kept> {
    match pieces {
        [Piece::Value(x), Piece::Tokens(method), Piece::Group(_, args)] => match args.as_slice() {
            [Piece::Value(y)] if method.to_string() == ". min" => Some(Kept::Min(*x, *y)),
            _ => None,
        },
        [Piece::Tokens(function), Piece::Group(..)] => {
            matches!(function.to_string().as_str(), "Vec :: new" | "Vec :: with_capacity")
                .then_some(Kept::EmptyVec)
        }
        _ => None,
    }
}

/// Whether an operation of a primal is none of those that only rustc knows.
pub(super) fn is_known(op: &Op) -> bool {
    match op {
        Op::Opaque(pieces) => kept(pieces).is_some(),
        Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) => false,
        Op::Constant(tokens) | Op::ArrayRepeat(_, tokens) => known_constant(&tokens.to_string()).is_some(),
        Op::Literal(text) => known_constant(text).is_some(),
        Op::Struct { .. } => false,
        Op::Unset | Op::Zero(_) | Op::ZeroLike(_) | Op::Load(_) | Op::Borrow(_) | Op::Take(_) => true,
        Op::Pop { .. } | Op::Remove { .. } | Op::Copy(_) | Op::Len(_) | Op::Clone(_) => true,
        Op::Unary(..) | Op::Binary(..) | Op::Cast(..) | Op::Uncast(_) | Op::Rule { .. } => true,
        Op::Strong { .. } | Op::Step { .. } | Op::Tuple(_) | Op::Array(_) | Op::Vec(_) => true,
        Op::VecRepeat(..) | Op::Field(..) | Op::Function { .. } | Op::Call(_) => true,
        Op::StopGradient(..) | Op::Snapshot { .. } | Op::SavePrimal { .. } => true,
    }
}

/// A function of `rt::math`, by name.
fn step(name: &str, args: &[f64]) -> f64 {
    match (name, args) {
        ("sign", [x]) => math::sign(*x),
        ("ratio", [x, y]) => math::ratio(*x, *y),
        ("max_share", [x, y]) => math::max_share(*x, *y),
        ("min_share", [x, y]) => math::min_share(*x, *y),
        ("inside", [x, low, high]) => math::inside(*x, *low, *high),
        ("at_low", [x, low, high]) => math::at_low(*x, *low, *high),
        ("at_high", [x, low, high]) => math::at_high(*x, *low, *high),
        ("exp_m1_partial", [x, out]) => math::exp_m1_partial(*x, *out),
        ("tanh_partial", [x, out]) => math::tanh_partial(*x, *out),
        ("powi_partial", [x, n]) => math::powi_partial(*x, *n as i32),
        _ => panic!("`{name}` of {args:?}"),
    }
}
