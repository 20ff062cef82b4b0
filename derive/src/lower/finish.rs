//! The end of lowering: types and names are settled, and variables that turned out to be immutable scalars
//! become values.

use crate::table::{Map, Set};

use super::context::Lower;
use super::infer::Defaults;
use super::payloads;
use super::references;
use crate::diagnostics;
use crate::ir::{Block, Function, Op, Param, Stmt, Value, ValueData, Var, VarData};
use crate::types::Ty;

impl Lower<'_> {
    /// The function, with all its tables.
    pub(super) fn finish(mut self, mut params: Vec<Param>, mut body: Block) -> Function {
        self.settle_operators(&mut body);
        self.settle_numbers(&mut body);
        references::forget_needless_checks(&mut body);
        payloads::join_reads(&mut body);
        let defaults = self.defaults(&params);
        for param in &mut params {
            let ty = self.types.of(&param.ty);
            param.ty = self.types.finish(ty, &defaults);
        }
        self.promote(&mut body, &defaults);
        self.write_lifted(&mut body, &defaults);
        self.ascribe_calls(&body, &defaults);
        self.mark_arithmetic(&defaults);
        self.mark_missing_bounds(&body, &defaults);
        let of_errors = self.of_errors(&body, &defaults);
        let values = (0..self.values.len()).map(|index| self.value_data(index, &defaults)).collect();
        let vars = (0..self.vars.len()).map(|index| self.var_data(index, &defaults)).collect();
        let slice_methods = self.slice_methods.iter();
        let slice_methods =
            slice_methods.map(|(ty, name)| (self.types.finish(*ty, &defaults), name.clone())).collect();
        let float_methods = self.float_methods.iter();
        let float_methods =
            float_methods.map(|(ty, name)| (self.types.finish(*ty, &defaults), name.clone())).collect();
        Function {
            params,
            result: self.types.finish(self.result, &defaults),
            body,
            values,
            vars,
            callees: self.callees,
            fields: self.types.finished_fields(&defaults),
            assumed_floats: self.assumed_floats,
            slice_methods,
            float_methods,
            helpers: std::collections::BTreeSet::new(),
            std_macros: self.std_macros,
            float_traits: self.float_traits,
            matched_names: self.matched_names,
            spans: self.spans,
            marks: self.marks,
            hidden: self.hidden,
            lasting: self.lasting,
            from_bits: self.from_bits,
            of_errors,
            namer: self.namer,
        }
    }

    /// What calls give is taken for the float type of the signature; the ascription makes a wrong guess a
    /// type error.
    fn defaults(&self, params: &[Param]) -> Defaults {
        let result = self.types.peek(self.result);
        let float = params.iter().map(|param| &param.ty).chain([&result]).find_map(first_float);
        let float = float.or_else(|| self.types.first_float_param());
        Defaults { float: float.unwrap_or(Ty::F64), assumed: self.assumed_floats.clone() }
    }

    // Names that are not the user's are hints until `namer::assign` has seen the finished program.

    fn value_data(&self, index: usize, defaults: &Defaults) -> ValueData {
        let draft = &self.values[index];
        let ty = self.types.finish(draft.ty, defaults);
        let named_by_user = draft.name.is_some();
        let name = draft.name.clone().unwrap_or_else(|| draft.hint.clone());
        ValueData { ty, name, named_by_user }
    }

    fn var_data(&self, index: usize, defaults: &Defaults) -> VarData {
        let draft = &self.vars[index];
        let ty = self.types.finish(draft.ty, defaults);
        let name = draft.name.clone().unwrap_or_else(|| draft.hint.clone());
        let named_by_user = draft.name.is_some();
        VarData { ty, name, mutable: draft.mutable, named_by_user }
    }

    /// What a call gives was taken for a number without derivative: its `let` says so.
    fn ascribe_calls(&mut self, body: &Block, defaults: &Defaults) {
        let mut calls = Vec::new();
        body.for_each(&mut |stmt| {
            if let Some((value, Op::Call(call))) = stmt.as_let()
                && !call.args.is_empty()
            {
                calls.push(value);
            }
        });
        for value in calls {
            if matches!(self.types.finish(self.type_of(value), defaults), Ty::Int(_) | Ty::Bool) {
                self.ascribe(value);
            }
        }
    }

    /// Arithmetic on a type that nothing told may be a user's operator.
    fn mark_arithmetic(&mut self, defaults: &Defaults) {
        for value in std::mem::take(&mut self.arithmetic) {
            let ty = self.types.finish(self.type_of(value), defaults);
            if let (Ty::Unknown, Some(span)) = (ty, self.spans.get(&value)) {
                let what = "an operator on types that the macro does not know";
                let edit = "bind the operands first, with their type: `let x: f64 = …;`";
                self.marks.insert(value, diagnostics::unsupported(*span, what, edit));
            }
        }
    }

    /// Results of calls are bound before their type is known, so they got variables.
    fn promote(&mut self, body: &mut Block, defaults: &Defaults) {
        let mut uses = Uses::default();
        uses.block(body);
        let scalar = |ty: &Ty| matches!(ty, Ty::Float(_) | Ty::Int(_) | Ty::Bool);
        let mut substitution = Map::default();
        for (var, init) in uses.declared {
            let draft = &self.vars[var.0 as usize];
            let is_plain =
                !draft.mutable && !uses.other.contains(&var) && self.values[init.0 as usize].name.is_none();
            if is_plain && scalar(&self.types.finish(draft.ty, defaults)) {
                substitution.insert(var, init);
            }
        }
        for (var, value) in substitution.iter() {
            let draft = &self.vars[var.0 as usize];
            let name = draft.name.clone();
            let hint = draft.hint.clone();
            let value = &mut self.values[value.0 as usize];
            value.name = name;
            value.hint = hint;
        }
        let mut loads = Map::default();
        remove(body, &substitution, &mut loads);
        body.visit_uses_mut(&mut |value| {
            while let Some(known) = loads.get(value) {
                *value = *known;
            }
        });
    }
}

/// How the variables of a function are used.
#[derive(Default)]
struct Uses {
    /// Variables with their initialisers.
    declared: Vec<(Var, Value)>,
    /// Variables that are used otherwise than by being read as a whole.
    other: Set<Var>,
}

impl Uses {
    fn block(&mut self, block: &Block) {
        block.for_each(&mut |stmt| {
            if let Stmt::Declare { var, init: Some(init) } = stmt {
                self.declared.push((*var, *init));
            }
            if !matches!(stmt.as_let(), Some((_, Op::Load(place))) if place.projections.is_empty()) {
                self.other.extend(stmt.own_places().iter().map(|place| place.root));
                self.other.extend(stmt.written().iter().map(|place| place.root));
            }
        });
    }
}

/// Removes the declarations and the loads of promoted variables.
fn remove(block: &mut Block, promoted: &Map<Var, Value>, loads: &mut Map<Value, Value>) {
    block.stmts.retain(|stmt| {
        if let Stmt::Declare { var, init: _ } = stmt {
            return !promoted.contains_key(var);
        }
        let Some((value, Op::Load(place))) = stmt.as_let() else { return true };
        let known = promoted.get(&place.root).filter(|_| place.projections.is_empty());
        loads.extend(known.map(|known| (value, *known)));
        known.is_none()
    });
    for stmt in &mut block.stmts {
        stmt.blocks_mut().for_each(|inner| remove(inner, promoted, loads));
    }
}

fn first_float(ty: &Ty) -> Option<Ty> {
    match ty {
        Ty::Float(_) => Some(ty.clone()),
        Ty::Ref { mutable: _, to } => first_float(to),
        Ty::Slice(element) | Ty::Array(element, _) | Ty::Vec(element) => first_float(element),
        Ty::Tuple(parts) => parts.iter().find_map(first_float),
        Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle | Ty::Sequence(_) => None,
        Ty::Option(_) | Ty::Result(..) | Ty::Named(_) | Ty::Struct(_) => None,
        Ty::Unknown | Ty::TangentOf(_) => None,
    }
}
