//! What the rustdoc of a function says about its derivatives: the conventions that it relies on, what in it may
//! surprise, and, for a straight-line function of scalars, the formula of each partial.

use crate::table::{Map, Set};
use std::collections::BTreeSet;

use crate::analyse::activity::Activity;
use crate::emit::Documentation;
use crate::ir::{BinaryOp, Function, Fused, Op, Stmt, UnaryOp, Value};
use crate::rules;
use crate::types::Ty;

/// Longer formulas say less than the generated code.
const LONGEST: usize = 100;

/// Looks through the function, and its gradient in one piece if there is one.
pub fn describe(function: &Function, activity: &Activity, fused: Option<&Fused>) -> Documentation {
    let without_effect = function.params.iter().filter(|param| activity.is_without_effect(param));
    Documentation {
        partials: fused.and_then(partials).unwrap_or_default(),
        conventions: conventions(function, activity),
        without_effect: without_effect.map(|param| param.name.clone()).collect(),
        counts_quotients: counts_quotients(function, activity),
        compares_floats: compares_floats(function, activity),
    }
}

/// What is taken for the derivative at the kinks of the operations.
fn conventions(function: &Function, activity: &Activity) -> Vec<String> {
    let mut conventions = BTreeSet::new();
    function.body.for_each(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Rule { rule, .. } } = stmt
            && activity.value(*value)
            && !rules::rule(*rule).convention.is_empty()
        {
            let rule = rules::rule(*rule);
            conventions.insert(format!("`{}`: {}", rule.name, rule.convention));
        }
    });
    conventions.into_iter().collect()
}

fn compares_floats(function: &Function, activity: &Activity) -> bool {
    let mut compares = false;
    function.body.for_each(&mut |stmt| {
        if let Stmt::Let { value: _, op: Op::Binary(BinaryOp::Eq | BinaryOp::Ne, x, y) } = stmt {
            compares |= activity.varies(*x) || activity.varies(*y);
        }
    });
    compares
}

/// Whether the quotient or the remainder of two integers becomes a float that the result depends on.
fn counts_quotients(function: &Function, activity: &Activity) -> bool {
    let is_integer = |value: &Value| matches!(function.value(*value).ty, Ty::Int(_));
    let (mut quotients, mut counts) = (Set::default(), false);
    function.body.for_each(&mut |stmt| {
        let Stmt::Let { value, op } = stmt else { return };
        let divides = matches!(op, Op::Binary(BinaryOp::Div | BinaryOp::Rem, ..));
        let follows = op.operands().iter().any(|operand| quotients.contains(operand));
        if is_integer(value) && (divides || follows) {
            quotients.insert(*value);
        }
        counts |= follows && function.value(*value).ty.is_float() && activity.is_useful(*value);
    });
    counts
}

/// Each differentiated parameter with its partial; `None` if there are branches or arrays.
fn partials(fused: &Fused) -> Option<Vec<(String, String)>> {
    let mut formulas = Map::default();
    for stmt in &fused.body.stmts {
        let Stmt::Let { value, op } = stmt else { return None };
        formulas.insert(*value, op);
    }
    let params = fused.function.params.iter().filter(|param| param.differentiated);
    let writer = Writer { function: &fused.function, formulas };
    let partials = params.zip(fused.body.results.iter().skip(1));
    partials.map(|(param, partial)| Some((param.name.clone(), writer.write(*partial, 0)?))).collect()
}

struct Writer<'a> {
    function: &'a Function,
    formulas: Map<Value, &'a Op>,
}

impl Writer<'_> {
    /// The value in terms of the parameters, in parentheses if what is around it binds more tightly.
    fn write(&self, value: Value, around: u8) -> Option<String> {
        let Some(op) = self.formulas.get(&value) else {
            return Some(self.function.value(value).name.clone());
        };
        let (text, own) = self.operation(op)?;
        let text = if own < around { format!("({text})") } else { text };
        (text.len() <= LONGEST).then_some(text)
    }

    /// Its text and how tightly it binds.
    fn operation(&self, op: &Op) -> Option<(String, u8)> {
        match op {
            Op::Literal(text) => Some((text.clone(), 9)),
            Op::Constant(tokens) => Some((tokens.to_string().replace(" :: ", "::"), 9)),
            Op::Zero(_) => Some(("0.0".to_owned(), 9)),
            Op::Unary(UnaryOp::Neg, x) => Some((format!("-{}", self.write(*x, 3)?), 3)),
            Op::Binary(op, x, y) => self.binary(*op, *x, *y),
            Op::Strong { adjoint, partial } => self.binary(BinaryOp::Mul, *adjoint, *partial),
            Op::Rule { rule, args, form: _ } => self.call(rules::rule(*rule).name, args),
            Op::Cast(x, _) => self.write(*x, 9).map(|text| (text, 9)),
            Op::Unary(UnaryOp::Not, _) | Op::Uncast(_) | Op::Step { .. } | Op::Unset => None,
            Op::ZeroLike(_) | Op::Load(_) | Op::Borrow(_) | Op::Take(_) | Op::Pop { .. } => None,
            Op::Remove { .. } | Op::Copy(_) | Op::Len(_) | Op::Clone(_) | Op::Snapshot { .. } => None,
            Op::SavePrimal { .. } | Op::Tuple(_) | Op::Struct { .. } | Op::Array(_) => None,
            Op::ArrayRepeat(..) | Op::Vec(_) | Op::VecRepeat(..) | Op::Field(..) => None,
            Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) | Op::Function { .. } => None,
            Op::Call(_) | Op::StopGradient(..) | Op::Opaque(_) => None,
        }
    }

    fn binary(&self, op: BinaryOp, x: Value, y: Value) -> Option<(String, u8)> {
        let (symbol, own) = match op {
            BinaryOp::Add => ("+", 1),
            BinaryOp::Sub => ("-", 1),
            BinaryOp::Mul => ("*", 2),
            BinaryOp::Div => ("/", 2),
            BinaryOp::Rem => ("%", 2),
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt => return None,
            BinaryOp::Ge | BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => return None,
            BinaryOp::Shl | BinaryOp::Shr => return None,
        };
        Some((format!("{} {symbol} {}", self.write(x, own)?, self.write(y, own + 1)?), own))
    }

    fn call(&self, name: &str, args: &[Value]) -> Option<(String, u8)> {
        let (receiver, rest) = args.split_first()?;
        let rest: Option<Vec<String>> = rest.iter().map(|arg| self.write(*arg, 0)).collect();
        Some((format!("{}.{name}({})", self.write(*receiver, 9)?, rest?.join(", ")), 9))
    }
}
