//! Two writes to the same place become one, a load and a store less.
//!
//! | before | after |
//! |---|---|
//! | `dx[i] += a; dx[i] += b;` | `dx[i] += a + b;` |
//! | `dx[i] = 0.0; dx[i] += a;` | `dx[i] = a;` |
//! | `dx[i] = 0.0; dx[j] += b; dx[i] += a;` | `dx[i] = a; dx[j] += b;` |

use crate::table::Set;

use super::fold::literal;
use crate::ir::{BinaryOp, Block, Function, Op, Place, Split, Stmt, UnaryOp, Value, Var};

/// Runs over the reverse sweep.
pub(super) fn merge(split: &mut Split) {
    let mut zeros = Set::default();
    split.backward.for_each(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Zero(_) } = stmt {
            zeros.insert(*value);
        }
    });
    merge_in(&mut split.function, &mut split.backward, &zeros);
}

fn merge_in(function: &mut Function, block: &mut Block, zeros: &Set<Value>) {
    let mut merging = Merging { function, zeros, out: Vec::new(), open: Vec::new() };
    for mut stmt in std::mem::take(&mut block.stmts) {
        stmt.blocks_mut().into_iter().for_each(|inner| merge_in(merging.function, inner, zeros));
        merging.stmt(stmt);
    }
    block.stmts = merging.out.into_iter().flatten().collect();
}

struct Merging<'a> {
    function: &'a mut Function,
    zeros: &'a Set<Value>,
    /// `None` where a write went into a later one.
    out: Vec<Option<Stmt>>,
    /// The writes that nothing but additions has looked at since, by their position.
    open: Vec<(Place, usize)>,
}

impl Merging<'_> {
    fn stmt(&mut self, stmt: Stmt) {
        if let Some((place, sign, value)) = update(self.function, &stmt) {
            return self.update(stmt, place, sign, value);
        }
        let touched = touched(&stmt);
        self.open.retain(|(known, _)| !touched.contains(&known.root));
        if let Stmt::Store { place, value } = &stmt
            && self.zeros.contains(value)
            && self.function.value(*value).ty.is_float()
        {
            self.open.push((place.clone(), self.out.len()));
        }
        self.out.push(Some(stmt));
    }

    /// Additions to places of the same variable may stand in any order.
    fn update(&mut self, stmt: Stmt, place: Place, sign: BinaryOp, value: Value) {
        let known = self.open.iter().position(|(known, _)| *known == place);
        let first = known.map(|known| self.open.remove(known).1);
        let Some((at, first)) = first.and_then(|at| Some((at, self.out.get_mut(at)?.take()?))) else {
            self.open.push((place, self.out.len()));
            return self.out.push(Some(stmt));
        };
        let mut lets = Vec::new();
        let merged = match update(self.function, &first) {
            Some((_, first_sign, first)) => {
                joined(self.function, place.clone(), (first_sign, first), (sign, value), &mut lets)
            }
            None => set(self.function, place.clone(), sign, value, &mut lets),
        };
        self.out.extend(lets.into_iter().map(Some));
        if let Stmt::Update { .. } = merged {
            self.open.push((place, self.out.len()));
            return self.out.push(Some(merged));
        }
        let later = self.additions_behind(at, place.root);
        self.out.push(Some(merged));
        later.into_iter().for_each(|(place, stmt)| {
            self.open.push((place, self.out.len()));
            self.out.push(Some(stmt));
        });
    }

    /// Takes out what was added to the variable since it was set to zero: the place may be the same.
    fn additions_behind(&mut self, at: usize, root: Var) -> Vec<(Place, Stmt)> {
        let mut later = Vec::new();
        for (position, stmt) in self.out.iter_mut().enumerate().skip(at) {
            if let Some(Stmt::Update { place, .. }) = stmt
                && place.root == root
            {
                let place = place.clone();
                self.open.retain(|(_, open)| *open != position);
                later.extend(stmt.take().map(|stmt| (place, stmt)));
            }
        }
        later
    }
}

/// `place = 0.0; place ± value;` in one.
fn set(function: &mut Function, place: Place, sign: BinaryOp, value: Value, out: &mut Vec<Stmt>) -> Stmt {
    if sign == BinaryOp::Add {
        return Stmt::Store { place, value };
    }
    let negative = function.new_value(function.value(value).ty.clone(), "t");
    out.push(Stmt::Let { value: negative, op: Op::Unary(UnaryOp::Neg, value) });
    Stmt::Store { place, value: negative }
}

/// The parts of an update of a float.
fn update(function: &Function, stmt: &Stmt) -> Option<(Place, BinaryOp, Value)> {
    let Stmt::Update { place, op: op @ (BinaryOp::Add | BinaryOp::Sub), value } = stmt else { return None };
    function.value(*value).ty.is_float().then(|| (place.clone(), *op, *value))
}

fn touched(stmt: &Stmt) -> Set<Var> {
    let mut vars: Set<Var> = stmt.own_places().iter().map(|place| place.root).collect();
    stmt.blocks().into_iter().for_each(|block| vars.extend(block.touched_vars()));
    vars
}

/// `place ± first; place ± second;` in one.
fn joined(
    function: &mut Function,
    place: Place,
    (first_sign, first): (BinaryOp, Value),
    (sign, second): (BinaryOp, Value),
    out: &mut Vec<Stmt>,
) -> Stmt {
    let (op, sum) = match (first_sign == sign, sign) {
        (true, _) if first == second => {
            (sign, Op::Binary(BinaryOp::Mul, literal(function, first, 2, out), first))
        }
        (true, _) => (sign, Op::Binary(BinaryOp::Add, first, second)),
        (false, BinaryOp::Sub) => (BinaryOp::Add, Op::Binary(BinaryOp::Sub, first, second)),
        (false, _) => (BinaryOp::Add, Op::Binary(BinaryOp::Sub, second, first)),
    };
    let value = function.new_value(function.value(first).ty.clone(), "sum");
    out.push(Stmt::Let { value, op: sum });
    Stmt::Update { place, op, value }
}
