//! Puts small programs together.

use crate::hash::HashMap;

use proc_macro2::TokenStream;

use crate::ir::*;
use crate::namer::Namer;
use crate::rules;
use crate::types::Ty;

/// A split program in the making.
pub(super) struct Program {
    pub(super) split: Split,
}

pub(super) fn floats() -> Ty {
    Ty::Ref { mutable: false, to: Box::new(Ty::Slice(Box::new(Ty::F64))) }
}

pub(super) fn floats_mut() -> Ty {
    Ty::Ref { mutable: true, to: Box::new(Ty::Slice(Box::new(Ty::F64))) }
}

pub(super) fn op(op: Op, value: Value) -> Stmt {
    Stmt::Let { value, op }
}

pub(super) fn block(stmts: Vec<Stmt>, results: Vec<Value>) -> Block {
    Block { stmts, results, diverges: false }
}

pub(super) fn at(root: Var, index: Value) -> Place {
    Place::var(root).project(Projection::Index(index))
}

pub(super) fn add(place: Place, value: Value) -> Stmt {
    Stmt::Update { place, op: BinaryOp::Add, value }
}

pub(super) fn rule(name: &str, args: Vec<Value>) -> Op {
    let rule = rules::RULES.iter().position(|rule| rule.name == name).expect("a rule");
    Op::Rule { rule: rules::RuleId(rule as u16), args, form: CallForm::Method }
}

impl Program {
    pub(super) fn new(result: Ty) -> Program {
        let function = Function {
            params: Vec::new(),
            result: result.clone(),
            body: Block::default(),
            values: Vec::new(),
            vars: Vec::new(),
            callees: Vec::new(),
            fields: HashMap::default(),
            assumed_floats: Vec::new(),
            slice_methods: Vec::new(),
            float_methods: Vec::new(),
            helpers: Default::default(),
            std_macros: Vec::new(),
            float_traits: Vec::new(),
            matched_names: Vec::new(),
            spans: Default::default(),
            marks: Default::default(),
            hidden: Default::default(),
            lasting: Default::default(),
            from_bits: Default::default(),
            of_errors: Default::default(),
            namer: Namer::default(),
        };
        let mut program = Program {
            split: Split {
                function,
                forward: Block::default(),
                backward: Block::default(),
                seed: Value(0),
                cotangents: Vec::new(),
                loop_stores: Vec::new(),
                inlined: Default::default(),
                rereads: Vec::new(),
            },
        };
        program.split.seed = program.value("seed", result.cotangent());
        program
    }

    pub(super) fn value(&mut self, name: &str, ty: Ty) -> Value {
        self.split.function.namer.user(name);
        self.split.function.new_value(ty, name)
    }

    pub(super) fn float(&mut self, name: &str) -> Value {
        self.value(name, Ty::F64)
    }

    pub(super) fn var(&mut self, name: &str, ty: Ty) -> Var {
        self.split.function.namer.user(name);
        self.split.function.new_var(ty, name, true)
    }

    /// A value that is written into its use.
    pub(super) fn inline(&mut self, operation: Op, ty: Ty, stmts: &mut Vec<Stmt>) -> Value {
        let value = self.value("inlined", ty);
        self.split.inlined.insert(value);
        stmts.push(op(operation, value));
        value
    }

    pub(super) fn float_param(&mut self, name: &str) -> Value {
        let value = self.float(name);
        self.param(name, Ty::F64, Passing::ByValue, Binding::Value(value), None);
        value
    }

    /// A slice and its cotangent.
    pub(super) fn slice_param(&mut self, name: &str) -> (Var, Var) {
        let var = self.split.function.new_var(floats(), name, false);
        let cotangent = self.split.function.new_var(floats_mut(), &format!("d{name}"), false);
        self.param(name, floats(), Passing::Shared, Binding::Var(var), Some(cotangent));
        (var, cotangent)
    }

    /// A slice that is changed in place and its cotangent.
    pub(super) fn in_place_param(&mut self, name: &str) -> (Var, Var) {
        let var = self.split.function.new_var(floats_mut(), name, false);
        let cotangent = self.split.function.new_var(floats_mut(), &format!("d{name}"), false);
        self.param(name, floats_mut(), Passing::Mutable, Binding::Var(var), Some(cotangent));
        (var, cotangent)
    }

    pub(super) fn param(
        &mut self,
        name: &str,
        ty: Ty,
        passing: Passing,
        binding: Binding,
        cotangent: Option<Var>,
    ) {
        let differentiated = ty.is_differentiable();
        let name = name.to_owned();
        self.split.rereads.push(passing == Passing::Shared);
        self.split.cotangents.push(cotangent);
        self.split.function.params.push(Param {
            name,
            ty,
            passing,
            binding,
            differentiated,
            mutable: false,
            receiver: false,
        });
    }

    pub(super) fn callee(&mut self, path: &str, companion: &str, arity: usize) -> CalleeId {
        let path: TokenStream = path.parse().expect("a path");
        self.split.function.callees.push(Callee {
            path: path.clone(),
            plain_path: path,
            turbofish: TokenStream::new(),
            companion: companion.to_owned(),
            arity,
            origin: Origin::Outside,
        });
        CalleeId(self.split.function.callees.len() as u32 - 1)
    }
}
