//! Two writes to the same place become one, a load and a store less.
//!
//! | before | after |
//! |---|---|
//! | `dx[i] += a; dx[i] += b;` | `dx[i] += a + b;` |
//! | `dx[i] = 0.0; dx[i] += a;` | `dx[i] = a;` |

use std::collections::HashSet;

use super::fold::two;
use crate::ir::{BinaryOp, Block, Function, Op, Place, Split, Stmt, UnaryOp, Value, Var};

/// Runs over the reverse sweep.
pub(super) fn merge(split: &mut Split) {
    let mut zeros = HashSet::new();
    split.backward.for_each(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Zero(_) } = stmt {
            zeros.insert(*value);
        }
    });
    merge_in(&mut split.function, &mut split.backward, &zeros);
}

fn merge_in(function: &mut Function, block: &mut Block, zeros: &HashSet<Value>) {
    // `None` where an update went into a later one.
    let mut out: Vec<Option<Stmt>> = Vec::new();
    // The updates that nothing has looked at since, by their position.
    let mut open: Vec<(Place, usize)> = Vec::new();
    for mut stmt in std::mem::take(&mut block.stmts) {
        stmt.blocks_mut().into_iter().for_each(|inner| merge_in(function, inner, zeros));
        let touched = touched(&stmt);
        if let Some((place, sign, value)) = update(function, &stmt) {
            if let Some(at) = open.iter().find(|(known, _)| *known == place).map(|(_, at)| *at)
                && let Some(first) = out[at].take()
            {
                let mut lets = Vec::new();
                stmt = match update(function, &first) {
                    Some((_, first_sign, first)) => {
                        joined(function, place.clone(), (first_sign, first), (sign, value), &mut lets)
                    }
                    None => set(function, place.clone(), sign, value, &mut lets),
                };
                out.extend(lets.into_iter().map(Some));
            }
            open.retain(|(known, _)| !touched.contains(&known.root));
            if let Stmt::Update { .. } = stmt {
                open.push((place, out.len()));
            }
        } else if let Stmt::Store { place, value } = &stmt
            && zeros.contains(value)
            && function.value(*value).ty.is_float()
        {
            open.retain(|(known, _)| !touched.contains(&known.root));
            open.push((place.clone(), out.len()));
        } else {
            open.retain(|(known, _)| !touched.contains(&known.root));
        }
        out.push(Some(stmt));
    }
    block.stmts = out.into_iter().flatten().collect();
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
    match stmt {
        Stmt::Update { place, op: op @ (BinaryOp::Add | BinaryOp::Sub), value }
            if function.value(*value).ty.is_float() =>
        {
            Some((place.clone(), *op, *value))
        }
        _ => None,
    }
}

fn touched(stmt: &Stmt) -> HashSet<Var> {
    let mut vars: HashSet<Var> = stmt.own_places().iter().map(|place| place.root).collect();
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
        (true, _) if first == second => (sign, Op::Binary(BinaryOp::Mul, two(function, first, out), first)),
        (true, _) => (sign, Op::Binary(BinaryOp::Add, first, second)),
        (false, BinaryOp::Sub) => (BinaryOp::Add, Op::Binary(BinaryOp::Sub, first, second)),
        (false, _) => (BinaryOp::Add, Op::Binary(BinaryOp::Sub, second, first)),
    };
    let value = function.new_value(function.value(first).ty.clone(), "sum");
    out.push(Stmt::Let { value, op: sum });
    Stmt::Update { place, op, value }
}
