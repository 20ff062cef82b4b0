//! Values that are used in a branch or a loop further in than they are defined.
//!
//! The adjoint of a number is declared where the number is defined. That of everything else begins with what arrives at
//! its last use, which has to stand in the same block. A value that crosses into a block gets a variable, which is read
//! where it is used.

use crate::table::{Map, Set};

use crate::ir::{Block, Function, Op, Place, Stmt, Value, Var};
use crate::types::Ty;

/// Gives variables to those that cross.
pub(super) fn give_variables(function: &mut Function) {
    let mut body = std::mem::take(&mut function.body);
    let mut crossing = Set::default();
    let is_candidate = |value: &Value| may_be_an_aggregate(&function.value(*value).ty);
    find(&body, &is_candidate, &mut Set::default(), &mut crossing);
    if !crossing.is_empty() {
        Crossing { function, crossing, vars: Map::default() }.block(&mut body);
    }
    function.body = body;
}

fn may_be_an_aggregate(ty: &Ty) -> bool {
    match ty {
        Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::Option(_) | Ty::Result(..) => true,
        Ty::Array(element, _) | Ty::Vec(element) => element.is_float() || may_be_an_aggregate(element),
        Ty::Tuple(parts) => parts.iter().any(|part| part.is_float() || may_be_an_aggregate(part)),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => false,
        Ty::Ref { .. } | Ty::Slice(_) | Ty::Sequence(_) | Ty::TangentOf(_) => false,
    }
}

/// `outer`: the candidates that the blocks around this one define.
fn find(
    block: &Block,
    is_candidate: &dyn Fn(&Value) -> bool,
    outer: &mut Set<Value>,
    crossing: &mut Set<Value>,
) {
    let mut own = Vec::new();
    for stmt in &block.stmts {
        if !outer.is_empty() {
            crossing.extend(stmt.own_operands().into_iter().filter(|used| outer.contains(used)));
        }
        let inner: Vec<Value> = own.iter().copied().filter(|value| outer.insert(*value)).collect();
        stmt.blocks().into_iter().for_each(|inner| find(inner, is_candidate, outer, crossing));
        inner.iter().for_each(|value| {
            outer.remove(value);
        });
        own.extend(stmt.defined().into_iter().filter(is_candidate));
    }
    crossing.extend(block.results.iter().copied().filter(|used| outer.contains(used)));
}

struct Crossing<'a> {
    function: &'a mut Function,
    crossing: Set<Value>,
    vars: Map<Value, Var>,
}

impl Crossing<'_> {
    fn block(&mut self, block: &mut Block) {
        for mut stmt in std::mem::take(&mut block.stmts) {
            self.read_again(&mut block.stmts, |visit| stmt.visit_own_operands_mut(visit));
            stmt.blocks_mut().into_iter().for_each(|inner| self.block(inner));
            let defined = stmt.defined();
            block.stmts.push(stmt);
            for value in defined {
                if self.crossing.contains(&value) {
                    let var = self.new_var(value);
                    block.stmts.push(Stmt::Declare { var, init: Some(value) });
                }
            }
        }
        let results = &mut block.results;
        self.read_again(&mut block.stmts, |visit| results.iter_mut().for_each(visit));
    }

    fn new_var(&mut self, value: Value) -> Var {
        let data = self.function.value(value).clone();
        let var = self.function.new_var(data.ty, &data.name, false);
        self.vars.insert(value, var);
        var
    }

    /// Reads the variables of the values that are visited.
    fn read_again(&mut self, out: &mut Vec<Stmt>, walk: impl FnOnce(&mut dyn FnMut(&mut Value))) {
        walk(&mut |value| {
            let Some(var) = self.vars.get(value) else { return };
            let data = self.function.value(*value).clone();
            let again = self.function.new_value(data.ty, &data.name);
            if let Some(diagnostic) = self.function.of_errors.get(value).cloned() {
                self.function.of_errors.insert(again, diagnostic);
            }
            out.push(Stmt::Let { value: again, op: Op::Load(Place::var(*var)) });
            *value = again;
        });
    }
}
