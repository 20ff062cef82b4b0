//! Algebra on adjoints. A zero or one is folded only if it is *structural*: an adjoint that nothing has been
//! added to, or the seed. A user's `0.0 * x` keeps its NaN.
//!
//! | expression | becomes |
//! |---|---|
//! | `0 · p`, `strong(0, p)`, `-0`, `0 as f32` | `0` |
//! | `1 · p`, `strong(1, p)` | `p` |
//! | `a + 0`, `0 + a` | `a` |
//! | `-(-a)` | `a` |
//! | `d · (-p)`, `(-d) · p`, `(-d) · (-p)` and the same of `strong` | `-(d · p)`, `d · p` |
//! | `a + (-b)` | `a - b` |
//! | `a + a` | `2 · a` |
//! | `(s · a) · b`, with a product `a · b` in the primal, by which `s` has been multiplied | `s · (a · b)` |
//! | `strong(d, 1 / c)`, c a literal | `d / c` |
//! | `strong(c, p)`, c a literal but 0 | `c · p` |
//! | `strong(1 / c, n / c)` | `(n / c) · (1 / c)`: 0 · ∞ would need an infinite c, and then n / c is 0 or NaN |
//! | `powi_partial(x, 2)` | `2 · x`, and likewise for other literals |
//! | `x.powf(1)` | `x` |
//! | `c - 1`, c a literal in a partial | its value |

use super::products::Products;
use crate::table::{Map, Set};

use crate::ir::{BinaryOp, CallForm, Function, Op, Split, Stmt, UnaryOp, Value};
use crate::rules;
use crate::types::Ty;

/// What is known of the values of the reverse sweep so far.
#[derive(Default)]
pub(super) struct Folder {
    seed: Option<Value>,
    aliases: Map<Value, Value>,
    zeros: Set<Value>,
    ones: Set<Value>,
    negations: Map<Value, Value>,
    literals: Map<Value, f64>,
    /// Quotients, with both operands.
    quotients: Map<Value, (Value, Value)>,
    products: Products,
}

impl Folder {
    /// A folder that knows the seed and the literals of the forward sweep.
    pub(super) fn new(split: &Split) -> Folder {
        let products = Products::of(&split.forward);
        let mut folder = Folder { seed: Some(split.seed), products, ..Folder::default() };
        split.forward.for_each(&mut |stmt| {
            if let Stmt::Let { value, op } = stmt {
                folder.note_literal(*value, op);
                folder.note_quotient(*value, op);
            }
        });
        folder
    }

    fn note_literal(&mut self, value: Value, op: &Op) {
        let mut number = None;
        if let Op::Literal(text) = op {
            number = text.replace('_', "").parse().ok();
        }
        if let Op::Unary(UnaryOp::Neg, x) = op {
            number = self.literals.get(x).map(|number: &f64| -number);
        }
        self.literals.extend(number.map(|number| (value, number)));
    }

    fn note_quotient(&mut self, value: Value, op: &Op) {
        if let Op::Binary(BinaryOp::Div, x, y) = op {
            self.quotients.insert(value, (*x, *y));
        }
    }

    /// What the value is called now.
    pub(super) fn resolve(&self, value: Value) -> Value {
        self.aliases.get(&value).copied().unwrap_or(value)
    }

    /// From now on `value` is `held`.
    pub(super) fn alias(&mut self, value: Value, held: Value) {
        self.aliases.insert(value, held);
    }

    /// Whether the value is a structural zero.
    pub(super) fn is_zero(&self, value: Value) -> bool {
        self.zeros.contains(&value)
    }

    /// What the value is the negative of.
    pub(super) fn negated(&self, value: Value) -> Option<Value> {
        self.negations.get(&value).copied()
    }

    /// `let value = op;`, in its simplest form.
    pub(super) fn define(&mut self, function: &mut Function, value: Value, op: Op, out: &mut Vec<Stmt>) {
        self.note_literal(value, &op);
        self.note_quotient(value, &op);
        if matches!(function.value(value).ty, Ty::Int(_)) {
            // Indices are no adjoints.
            return out.push(Stmt::Let { value, op });
        }
        match op {
            Op::Zero(_) => {
                self.zeros.insert(value);
            }
            Op::VecRepeat(element, _) if self.is_zero(element) => {
                self.zeros.insert(value);
            }
            Op::Clone(_) => {
                // Only zeros of shapes that the forward sweep noted are cloned.
                self.zeros.insert(value);
            }
            Op::ZeroLike(_) => {
                self.zeros.insert(value);
            }
            Op::Literal(_) if self.seed == Some(value) => {
                self.ones.insert(value);
            }
            Op::Unary(UnaryOp::Neg, x) => return self.negate(function, value, x, out),
            Op::Cast(x, _) if self.is_zero(x) => return self.zero(function, value, out),
            Op::Binary(BinaryOp::Mul, x, y) => return self.product(function, value, (x, y), false, out),
            Op::Strong { adjoint, partial } => {
                return self.product(function, value, (adjoint, partial), true, out);
            }
            Op::Binary(BinaryOp::Add, x, y) => return self.sum(function, value, (x, y), out),
            Op::Binary(BinaryOp::Sub, x, y) => {
                if let (Some(x), Some(y)) = (self.literals.get(&x), self.literals.get(&y)) {
                    let number = x - y;
                    return self.literal(function, value, number, out);
                }
            }
            Op::Step { name: "powi_partial", ref args } => {
                if let [x, n] = args[..]
                    && let Some(n) = self.literals.get(&n).copied()
                {
                    return self.power(function, value, x, n, out);
                }
            }
            Op::Rule { rule, ref args, .. } if Some(rule) == rules::method("powf", 1) => {
                if let [x, exponent] = args[..]
                    && self.is_one(exponent)
                {
                    return self.alias(value, x);
                }
            }
            Op::Unary(UnaryOp::Not, _) | Op::Binary(..) | Op::Cast(..) | Op::Uncast(_) => {}
            Op::Rule { .. } | Op::Step { .. } => {}
            Op::Literal(_) | Op::Constant(_) | Op::Unset => {}
            Op::Load(_) | Op::Borrow(_) | Op::Take(_) | Op::Pop { .. } | Op::Remove { .. } => {}
            Op::Copy(_) | Op::Len(_) | Op::Snapshot { .. } | Op::SavePrimal { .. } => {}
            Op::Tuple(_) | Op::Struct { .. } | Op::Array(_) | Op::ArrayRepeat(..) => {}
            Op::Vec(_) | Op::VecRepeat(..) | Op::Variant(..) | Op::Unwrap { .. } => {}
            Op::Held(_) | Op::Field(..) => {}
            Op::Function { .. } | Op::Call(_) | Op::StopGradient(..) | Op::Opaque(_) => {}
        }
        out.push(Stmt::Let { value, op });
    }

    fn zero(&mut self, function: &Function, value: Value, out: &mut Vec<Stmt>) {
        self.zeros.insert(value);
        out.push(Stmt::Let { value, op: Op::Zero(function.value(value).ty.clone()) });
    }

    fn negate(&mut self, function: &Function, value: Value, x: Value, out: &mut Vec<Stmt>) {
        if self.is_zero(x) {
            return self.zero(function, value, out);
        }
        match self.negated(x) {
            Some(positive) => self.alias(value, positive),
            None => {
                self.negations.insert(value, x);
                out.push(Stmt::Let { value, op: Op::Unary(UnaryOp::Neg, x) });
            }
        }
    }

    fn product(
        &mut self,
        function: &mut Function,
        value: Value,
        (x, y): (Value, Value),
        strong: bool,
        out: &mut Vec<Stmt>,
    ) {
        if self.is_zero(x) {
            return self.zero(function, value, out);
        }
        if self.ones.contains(&x) {
            return self.alias(value, y);
        }
        let positive = match (self.negated(x), self.negated(y)) {
            (None, None) => None,
            (Some(x), None) => Some((x, y)),
            (None, Some(y)) => Some((x, y)),
            (Some(x), Some(y)) => return self.product(function, value, (x, y), strong, out),
        };
        if let Some(positive) = positive {
            let data = function.value(value).clone();
            let product = function.new_value(data.ty, &data.name);
            self.product(function, product, positive, strong, out);
            return self.negate(function, value, self.resolve(product), out);
        }
        if let Some(divisor) = self.reciprocal_of(y)
            && self.is_finite_literal(divisor)
        {
            return out.push(Stmt::Let { value, op: Op::Binary(BinaryOp::Div, x, divisor) });
        }
        if let Some(divisor) = self.reciprocal_of(x)
            && self.quotients.get(&y).is_some_and(|(_, other)| *other == divisor)
        {
            return out.push(Stmt::Let { value, op: Op::Binary(BinaryOp::Mul, y, x) });
        }
        if strong && !self.is_finite_literal(x) {
            return out.push(Stmt::Let { value, op: Op::Strong { adjoint: x, partial: y } });
        }
        if let Some(product) = self.products.of_primal(x, y) {
            return self.alias(value, product);
        }
        let [x, y] = self.products.joined(x, y).unwrap_or([x, y]);
        self.products.note(value, x, y);
        out.push(Stmt::Let { value, op: Op::Binary(BinaryOp::Mul, x, y) });
    }

    /// What the value is the reciprocal of.
    fn reciprocal_of(&self, value: Value) -> Option<Value> {
        self.quotients.get(&value).filter(|(x, _)| self.is_one(*x)).map(|(_, y)| *y)
    }

    fn is_one(&self, value: Value) -> bool {
        self.literals.get(&value) == Some(&1.0)
    }

    /// Whether the value is a literal that is not zero.
    fn is_finite_literal(&self, value: Value) -> bool {
        self.literals.get(&value).is_some_and(|number| *number != 0.0)
    }

    /// `let value = number;`, where a negative number is the negation of a literal.
    fn literal(&mut self, function: &mut Function, value: Value, number: f64, out: &mut Vec<Stmt>) {
        let text = Op::Literal(format!("{:?}", number.abs()));
        self.literals.insert(value, number);
        if number >= 0.0 {
            return out.push(Stmt::Let { value, op: text });
        }
        let data = function.value(value).clone();
        let magnitude = function.new_value(data.ty, &data.name);
        out.push(Stmt::Let { value: magnitude, op: text });
        self.negations.insert(value, magnitude);
        out.push(Stmt::Let { value, op: Op::Unary(UnaryOp::Neg, magnitude) });
    }

    /// The partial of `x.powi(n)` for a literal n: n · x^(n−1).
    fn power(&mut self, function: &mut Function, value: Value, x: Value, n: f64, out: &mut Vec<Stmt>) {
        let ty = function.value(value).ty.clone();
        if n == 0.0 {
            return self.zero(function, value, out);
        }
        let factor = function.new_value(ty.clone(), "n");
        self.literal(function, factor, n, out);
        if n == 1.0 {
            return self.alias(value, factor);
        }
        let power = if n == 2.0 { x } else { self.lower_power(function, x, n - 1.0, ty, out) };
        out.push(Stmt::Let { value, op: Op::Binary(BinaryOp::Mul, factor, power) });
    }

    fn lower_power(
        &mut self,
        function: &mut Function,
        x: Value,
        n: f64,
        ty: Ty,
        out: &mut Vec<Stmt>,
    ) -> Value {
        let int = Ty::Int(Some("i32".to_owned()));
        let magnitude = function.new_value(int.clone(), "n");
        out.push(Stmt::Let { value: magnitude, op: Op::Literal(format!("{:.0}", n.abs())) });
        let mut exponent = magnitude;
        if n < 0.0 {
            exponent = function.new_value(int, "n");
            out.push(Stmt::Let { value: exponent, op: Op::Unary(UnaryOp::Neg, magnitude) });
        }
        let power = function.new_value(ty, "power");
        let Some(rule) = rules::method("powi", 1) else { return x };
        out.push(Stmt::Let {
            value: power,
            op: Op::Rule { rule, args: vec![x, exponent], form: CallForm::Method },
        });
        power
    }

    fn sum(&mut self, function: &mut Function, value: Value, (x, y): (Value, Value), out: &mut Vec<Stmt>) {
        if self.is_zero(x) {
            return self.alias(value, y);
        }
        if self.is_zero(y) {
            return self.alias(value, x);
        }
        let op = match self.negated(y) {
            Some(positive) => Op::Binary(BinaryOp::Sub, x, positive),
            None if x == y => Op::Binary(BinaryOp::Mul, literal(function, x, 2, out), x),
            None => Op::Binary(BinaryOp::Add, x, y),
        };
        out.push(Stmt::Let { value, op });
    }
}

/// A whole number of the type of `like`.
pub(super) fn literal(function: &mut Function, like: Value, number: u32, out: &mut Vec<Stmt>) -> Value {
    let value = function.new_value(function.value(like).ty.clone(), "factor");
    out.push(Stmt::Let { value, op: Op::Literal(format!("{number}.0")) });
    value
}
