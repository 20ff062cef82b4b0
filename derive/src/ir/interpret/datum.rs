//! What values and variables hold, and arithmetic on it.

use std::cmp::Ordering;
use std::rc::Rc;

use super::Closure;
use crate::ir::{BinaryOp, UnaryOp};
use crate::types::Ty;

/// A datum. Integers have no width, and `f32` is computed as `f64`.
#[derive(Clone, Debug)]
pub enum Datum {
    /// A float of either precision.
    Float(f64),
    /// An integer of any type.
    Int(i64),
    /// A truth value.
    Bool(bool),
    /// An array, vector, slice or tuple, or a store of records; the unit is the empty one.
    List(Vec<Datum>),
    /// The backward function of a call.
    Handle(Rc<Closure>),
}

impl Datum {
    /// `()`.
    pub const UNIT: Datum = Datum::List(Vec::new());

    /// The floats in it, in order.
    pub fn numbers(&self) -> Vec<f64> {
        match self {
            Datum::Float(x) => vec![*x],
            Datum::List(parts) => parts.iter().flat_map(Datum::numbers).collect(),
            Datum::Int(_) | Datum::Bool(_) | Datum::Handle(_) => Vec::new(),
        }
    }

    /// A tangent for it: each float replaced by the next number, and units for what has no derivative.
    pub fn tangent(&self, next: &mut dyn FnMut() -> f64) -> Datum {
        match self {
            Datum::Float(_) => Datum::Float(next()),
            Datum::List(parts) => Datum::List(parts.iter().map(|part| part.tangent(next)).collect()),
            Datum::Int(_) | Datum::Bool(_) | Datum::Handle(_) => Datum::UNIT,
        }
    }

    /// The zero of its tangents.
    pub fn zero(&self) -> Datum {
        self.tangent(&mut || 0.0)
    }

    /// The datum `step` tangents further; what has no tangent stays.
    pub fn moved(&self, step: f64, tangent: &Datum) -> Datum {
        match (self, tangent) {
            (Datum::Float(x), Datum::Float(dx)) => Datum::Float(x + step * dx),
            (Datum::List(parts), Datum::List(tangents)) => {
                assert_eq!(parts.len(), tangents.len(), "a tangent has the shape of its datum");
                Datum::List(parts.iter().zip(tangents).map(|(part, dx)| part.moved(step, dx)).collect())
            }
            (fixed, _) => fixed.clone(),
        }
    }

    /// A seed for a result with this zero. Where only the compiler knows the result's type, the seed is a unit.
    pub fn fitted(&self, zero: &Datum) -> Datum {
        match (self, zero) {
            (Datum::List(parts), Datum::List(zeros)) if parts.len() == zeros.len() => {
                Datum::List(parts.iter().zip(zeros).map(|(part, zero)| part.fitted(zero)).collect())
            }
            (Datum::List(parts), zero) if parts.is_empty() => zero.clone(),
            (seed, _) => seed.clone(),
        }
    }

    /// The float that it is.
    pub fn float(&self) -> f64 {
        if let Datum::Float(x) = self { *x } else { panic!("{self:?} is no float") }
    }

    /// The integer that it is.
    pub fn int(&self) -> i64 {
        if let Datum::Int(x) = self { *x } else { panic!("{self:?} is no integer") }
    }

    /// The truth value that it is.
    pub fn bool(&self) -> bool {
        if let Datum::Bool(x) = self { *x } else { panic!("{self:?} is no truth value") }
    }

    /// The elements that it has.
    pub fn list(&self) -> &[Datum] {
        if let Datum::List(parts) = self { parts } else { panic!("{self:?} has no elements") }
    }

    /// A number as a float, for the arguments of a rule, which may be integers.
    pub fn as_float(&self) -> f64 {
        if let Datum::Int(x) = self { *x as f64 } else { self.float() }
    }
}

/// A literal without its suffix.
pub fn literal(text: &str, ty: &Ty) -> Datum {
    known_literal(text, ty).unwrap_or_else(|| panic!("{text} is no number"))
}

fn known_literal(text: &str, ty: &Ty) -> Option<Datum> {
    let digits = text.replace('_', "");
    match digits.parse::<i64>() {
        Ok(int) if !ty.is_float() => Some(Datum::Int(int)),
        _ => digits.parse().map(Datum::Bool).or_else(|_| digits.parse().map(Datum::Float)).ok(),
    }
}

/// A constant expression: a number, or one of those of std.
pub fn constant(text: &str) -> Datum {
    known_constant(text).unwrap_or_else(|| panic!("{text} is no number"))
}

/// The constant, if its value is known here.
pub fn known_constant(text: &str) -> Option<Datum> {
    match text.rsplit(' ').next() {
        Some("PI") => Some(Datum::Float(std::f64::consts::PI)),
        Some("E") => Some(Datum::Float(std::f64::consts::E)),
        _ => known_literal(text, &Ty::Unknown),
    }
}

/// The zero of a cotangent type whose shape is known.
pub fn zero(ty: &Ty) -> Datum {
    match ty {
        Ty::Float(_) => Datum::Float(0.0),
        Ty::Array(element, len) => repeated(&zero(element), &constant(&len.to_string())),
        Ty::Tuple(parts) => Datum::List(parts.iter().map(zero).collect()),
        Ty::Unit | Ty::Vec(_) | Ty::Unknown | Ty::TangentOf(_) => Datum::UNIT,
        Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Ref { .. } | Ty::Slice(_) | Ty::Sequence(_) => {
            panic!("there is no zero of {ty:?}")
        }
        Ty::Option(_) | Ty::Result(..) | Ty::Named(_) | Ty::Struct(_) | Ty::Handle => {
            panic!("there is no zero of {ty:?}")
        }
    }
}

/// `[x; n]`.
pub fn repeated(element: &Datum, len: &Datum) -> Datum {
    Datum::List((0..len.int()).map(|_| element.clone()).collect())
}

/// `x as ty`.
pub fn cast(x: &Datum, ty: &Ty) -> Datum {
    match (x, ty) {
        (Datum::Bool(x), _) => Datum::Int((*x).into()),
        (_, Ty::Float(_)) => Datum::Float(x.as_float()),
        (Datum::Float(x), _) => Datum::Int(*x as i64),
        (other, _) => other.clone(),
    }
}

/// `-x`, `!x`.
pub fn unary(op: UnaryOp, x: &Datum) -> Datum {
    match (op, x) {
        (UnaryOp::Neg, Datum::Int(x)) => Datum::Int(-x),
        (UnaryOp::Neg, x) => Datum::Float(-x.float()),
        (UnaryOp::Not, x) => Datum::Bool(!x.bool()),
    }
}

/// `x + y`, `x < y`, …
pub fn binary(op: BinaryOp, x: &Datum, y: &Datum) -> Datum {
    match (x, y) {
        (Datum::Float(x), Datum::Float(y)) => on_floats(op, *x, *y),
        (Datum::Int(x), Datum::Int(y)) => on_ints(op, *x, *y),
        (Datum::Bool(x), Datum::Bool(y)) => on_bools(op, *x, *y),
        _ => panic!("{op:?} of {x:?} and {y:?}"),
    }
}

fn on_floats(op: BinaryOp, x: f64, y: f64) -> Datum {
    match op {
        BinaryOp::Add => Datum::Float(x + y),
        BinaryOp::Sub => Datum::Float(x - y),
        BinaryOp::Mul => Datum::Float(x * y),
        BinaryOp::Div => Datum::Float(x / y),
        BinaryOp::Rem => Datum::Float(x % y),
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
            comparison(op, x.partial_cmp(&y))
        }
        BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor | BinaryOp::Shl | BinaryOp::Shr => {
            panic!("{op:?} of floats")
        }
    }
}

fn on_ints(op: BinaryOp, x: i64, y: i64) -> Datum {
    match op {
        BinaryOp::Add => Datum::Int(x + y),
        BinaryOp::Sub => Datum::Int(x - y),
        BinaryOp::Mul => Datum::Int(x * y),
        BinaryOp::Div => Datum::Int(x / y),
        BinaryOp::Rem => Datum::Int(x % y),
        BinaryOp::BitAnd => Datum::Int(x & y),
        BinaryOp::BitOr => Datum::Int(x | y),
        BinaryOp::BitXor => Datum::Int(x ^ y),
        BinaryOp::Shl => Datum::Int(x << y),
        BinaryOp::Shr => Datum::Int(x >> y),
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
            comparison(op, Some(x.cmp(&y)))
        }
    }
}

/// The operations on 0 and 1.
fn on_bools(op: BinaryOp, x: bool, y: bool) -> Datum {
    let result = on_ints(op, x.into(), y.into());
    if let Datum::Int(bit) = result { Datum::Bool(bit != 0) } else { result }
}

/// Nothing but `!=` holds of a NaN.
fn comparison(op: BinaryOp, order: Option<Ordering>) -> Datum {
    let holds = match op {
        BinaryOp::Eq => order.is_some_and(Ordering::is_eq),
        BinaryOp::Lt => order.is_some_and(Ordering::is_lt),
        BinaryOp::Le => order.is_some_and(Ordering::is_le),
        BinaryOp::Gt => order.is_some_and(Ordering::is_gt),
        BinaryOp::Ge => order.is_some_and(Ordering::is_ge),
        BinaryOp::Ne => order.is_none_or(Ordering::is_ne),
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::Div
        | BinaryOp::Rem
        | BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Shl
        | BinaryOp::Shr => {
            panic!("{op:?} is no comparison")
        }
    };
    Datum::Bool(holds)
}
