//! Two additions to the same place become one: `dx[i] += a; dx[i] += b;` is `dx[i] += a + b;`, one load and one
//! store less.

use std::collections::HashSet;

use super::fold::two;
use crate::ir::{BinaryOp, Block, Function, Op, Place, Split, Stmt, Value, Var};

/// Runs over the reverse sweep.
pub(super) fn merge(split: &mut Split) {
    merge_in(&mut split.function, &mut split.backward);
}

fn merge_in(function: &mut Function, block: &mut Block) {
    // `None` where an update went into a later one.
    let mut out: Vec<Option<Stmt>> = Vec::new();
    // The updates that nothing has looked at since, by their position.
    let mut open: Vec<(Place, usize)> = Vec::new();
    for mut stmt in std::mem::take(&mut block.stmts) {
        stmt.blocks_mut().into_iter().for_each(|inner| merge_in(function, inner));
        let touched = touched(&stmt);
        if let Some((place, sign, value)) = update(function, &stmt) {
            if let Some(at) = open.iter().find(|(known, _)| *known == place).map(|(_, at)| *at)
                && let Some((_, first_sign, first)) = out[at].take().and_then(|first| update(function, &first))
            {
                let mut lets = Vec::new();
                stmt = joined(function, place.clone(), (first_sign, first), (sign, value), &mut lets);
                out.extend(lets.into_iter().map(Some));
            }
            open.retain(|(known, _)| !touched.contains(&known.root));
            open.push((place, out.len()));
        } else {
            open.retain(|(known, _)| !touched.contains(&known.root));
        }
        out.push(Some(stmt));
    }
    block.stmts = out.into_iter().flatten().collect();
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
