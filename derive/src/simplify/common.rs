//! Common subexpressions. Values never change, so that two equal operations on the same values are the same
//! value; a partial such as `x.exp()` is found in the forward sweep where that is free, that is among the
//! values of the outermost region, which the backward function captures as they are.

use crate::hash::HashMap;
use crate::table::Map;

use super::fold::literal;
use crate::ir::{BinaryOp, Block, Function, Op, Split, Stmt, Value};

/// What is computed already, by the operation's text.
type Known = HashMap<String, Value>;

/// Runs over the reverse sweep.
pub(super) fn share(split: &mut Split) {
    let mut known = Known::default();
    let mut aliases = Map::default();
    for stmt in &split.forward.stmts {
        if let Stmt::Let { value, op } = stmt {
            let op = with_aliases(op, &aliases);
            if let Some(key) = key(&split.function, *value, &op) {
                let first = *known.entry(key).or_insert(*value);
                if is_literal(&op) {
                    aliases.insert(*value, first);
                }
            }
        }
    }
    share_in(&mut split.function, &mut split.backward, known, &mut aliases);
}

fn share_in(function: &mut Function, block: &mut Block, mut known: Known, aliases: &mut Map<Value, Value>) {
    let mut sums = Sums::default();
    let stmts = std::mem::take(&mut block.stmts);
    for mut stmt in stmts {
        stmt.visit_own_operands_mut(&mut |value| *value = aliases.get(value).copied().unwrap_or(*value));
        sums.collect(function, &mut stmt, &mut block.stmts);
        if let Stmt::Let { value, op } = &stmt
            && let Some(key) = key(function, *value, op)
        {
            match known.get(&key) {
                Some(first) => {
                    aliases.insert(*value, *first);
                    continue;
                }
                None => {
                    known.insert(key, *value);
                }
            }
        }
        stmt.blocks_mut().into_iter().for_each(|inner| share_in(function, inner, known.clone(), aliases));
        block.stmts.push(stmt);
    }
    block.results.iter_mut().for_each(|value| *value = aliases.get(value).copied().unwrap_or(*value));
}

/// What sums are made of.
#[derive(Default)]
struct Sums {
    /// k · a, by a and k.
    multiples: Map<Value, (Value, u32)>,
    /// b + a, with a or a multiple of it.
    pairs: Map<Value, (Value, Value)>,
}

impl Sums {
    /// `a + a`, `k · a + a` and `(b + k · a) + a`, which only now show themselves, are `2 · a`, `(k + 1) · a` and
    /// `b + (k + 1) · a`.
    fn collect(&mut self, function: &mut Function, stmt: &mut Stmt, out: &mut Vec<Stmt>) {
        let Stmt::Let { value, op: Op::Binary(BinaryOp::Add, x, y) } = stmt else { return };
        let (value, x, y) = (*value, *x, *y);
        if !function.value(value).ty.is_float() {
            return;
        }
        if let Some(count) = self.count(x, y) {
            let op = self.multiple(function, value, (y, count + 1), out);
            *stmt = Stmt::Let { value, op };
        } else if let Some((rest, last)) = self.pairs.get(&x).copied()
            && let Some(count) = self.count(last, y)
        {
            let sum = function.new_value(function.value(y).ty.clone(), "sum");
            let op = self.multiple(function, sum, (y, count + 1), out);
            out.push(Stmt::Let { value: sum, op });
            self.pairs.insert(value, (rest, sum));
            *stmt = Stmt::Let { value, op: Op::Binary(BinaryOp::Add, rest, sum) };
        } else {
            self.pairs.insert(value, (x, y));
        }
    }

    /// How many times the value is `of`.
    fn count(&self, value: Value, of: Value) -> Option<u32> {
        let multiple = self.multiples.get(&value).filter(|(known, _)| *known == of);
        multiple.map(|(_, count)| *count).or((value == of).then_some(1))
    }

    fn multiple(
        &mut self,
        function: &mut Function,
        value: Value,
        (of, count): (Value, u32),
        out: &mut Vec<Stmt>,
    ) -> Op {
        self.multiples.insert(value, (of, count));
        Op::Binary(BinaryOp::Mul, literal(function, of, count, out), of)
    }
}

fn with_aliases(op: &Op, aliases: &Map<Value, Value>) -> Op {
    let mut op = op.clone();
    op.visit_operands_mut(&mut |value| *value = aliases.get(value).copied().unwrap_or(*value));
    op
}

fn is_literal(op: &Op) -> bool {
    matches!(op, Op::Literal(_))
}

/// The text under which an operation without effect, that reads no memory, is found again.
pub(super) fn key(function: &Function, value: Value, op: &Op) -> Option<String> {
    match op {
        Op::Literal(_) | Op::Unary(..) | Op::Binary(..) | Op::Cast(..) | Op::Rule { .. } => {
            Some(format!("{op:?}: {:?}", function.value(value).ty))
        }
        Op::Strong { .. } | Op::Step { .. } => Some(format!("{op:?}")),
        Op::Constant(_)
        | Op::Unset
        | Op::Load(_)
        | Op::Borrow(_)
        | Op::Take(_)
        | Op::Pop { .. }
        | Op::Remove { .. }
        | Op::Copy(_)
        | Op::Len(_)
        | Op::Function { .. }
        | Op::Tuple(_)
        | Op::Struct { .. }
        | Op::Uncast(_)
        | Op::Array(_)
        | Op::ArrayRepeat(..) => None,
        Op::Vec(_) | Op::VecRepeat(..) | Op::Field(..) | Op::Call(_) | Op::StopGradient(..) => None,
        Op::Opaque(_) | Op::Zero(_) | Op::ZeroLike(_) | Op::Clone(_) | Op::SavePrimal { .. } => None,
        Op::Snapshot { .. } | Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) => None,
    }
}
