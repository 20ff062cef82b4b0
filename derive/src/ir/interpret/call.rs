//! Calls of both sweeps, by the calling convention.

use std::rc::Rc;

use super::{Closure, Datum, Frame, Location, Machine, Memory, Programs, Sweep};
use crate::ir::{
    Arg, BackwardArg, BackwardCall, Binding, Call, CalleeId, Function, Param, Passing, Primal, Split,
};

/// What a function is given for a parameter.
#[derive(Clone, Debug)]
pub enum Argument {
    /// By value.
    Value(Datum),
    /// By reference.
    Place(Location),
}

/// What a backward function is given for a parameter that is a reference.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The primal, of one that is or may be shared.
    pub primal: Option<Location>,
    /// The cotangent.
    pub cotangent: Location,
}

impl<'a> Machine<'a> {
    /// A run without anything in memory.
    pub fn new(programs: &'a Programs) -> Machine<'a> {
        Machine { programs, memory: Memory::default() }
    }

    /// The function itself.
    pub fn primal(&mut self, path: &str, arguments: Vec<Argument>) -> Datum {
        let function = &self.programs.program(path, 0).function;
        let mut frame = Frame::new(self, function, Sweep::Forward);
        frame.bind(arguments);
        frame.block(&function.body).pop().unwrap_or(Datum::UNIT)
    }

    /// Its forward function, or a tangent of that: the result and the handle.
    pub fn forward(&mut self, path: &str, depth: usize, arguments: Vec<Argument>) -> (Datum, Datum) {
        let split = self.programs.program(path, depth);
        let mut frame = Frame::new(self, &split.function, Sweep::Forward);
        frame.bind(arguments);
        split.loop_stores.iter().for_each(|store| frame.declare(*store, Datum::UNIT));
        let result = frame.block(&split.forward).pop().unwrap_or(Datum::UNIT);
        let Frame { values, vars, .. } = frame;
        let closure = Closure { path: path.to_owned(), depth, no_seed: result.zero(), values, vars };
        let closure = Datum::Handle(Rc::new(closure));
        (result, closure)
    }

    /// Calls a handle: one cotangent for each by-value parameter.
    pub fn backward(&mut self, handle: &Datum, references: Vec<Reference>, seed: Datum) -> Vec<Datum> {
        let Datum::Handle(closure) = handle else { panic!("{handle:?} is no handle") };
        let split = self.programs.program(&closure.path, closure.depth);
        let mut frame = Frame::new(self, &split.function, Sweep::Reverse);
        frame.values = closure.values.clone();
        frame.vars = closure.vars.clone();
        frame.define(split.seed, seed.fitted(&closure.no_seed));
        frame.lend(split, references);
        let results = frame.block(&split.backward);
        returned(&split.function, results)
    }

    /// A program that owns all cotangents and has seed 1: its result and they.
    pub fn fused(&mut self, split: &'a Split, arguments: Vec<Argument>) -> (Datum, Vec<Datum>) {
        let mut frame = Frame::new(self, &split.function, Sweep::Forward);
        frame.bind(arguments);
        let result = frame.block(&split.forward).pop().unwrap_or(Datum::UNIT);
        frame.sweep = Sweep::Reverse;
        (result, frame.block(&split.backward))
    }
}

/// One entry for each by-value parameter, from the cotangents of those that have one.
fn returned(function: &Function, cotangents: Vec<Datum>) -> Vec<Datum> {
    let mut cotangents = cotangents.into_iter();
    let entry = |param: &Param| if param.differentiated { cotangents.next() } else { Some(Datum::UNIT) };
    let by_value = function.params.iter().filter(|param| param.passing == Passing::ByValue);
    by_value.map(entry).map(|entry| entry.expect("there is a cotangent for each parameter")).collect()
}

impl Frame<'_, '_> {
    fn bind(&mut self, arguments: Vec<Argument>) {
        assert_eq!(arguments.len(), self.function.params.len(), "as many arguments as parameters");
        for (param, argument) in self.function.params.iter().zip(arguments) {
            match (param.binding, argument) {
                (Binding::Value(value), Argument::Value(datum)) => self.define(value, datum),
                (Binding::Var(var), Argument::Value(datum)) => self.declare(var, datum),
                (Binding::Var(var), Argument::Place(location)) => self.place(var, location),
                (Binding::Value(_), Argument::Place(_)) => panic!("`{}` is no reference", param.name),
            }
        }
    }

    /// In the reverse sweep references are what they are now; those to in/out parameters are gone.
    fn lend(&mut self, split: &Split, references: Vec<Reference>) {
        let mut references = references.into_iter();
        for (param, cotangent) in self.function.params.iter().zip(&split.cotangents) {
            let Binding::Var(var) = param.binding else { continue };
            if param.passing == Passing::ByValue {
                continue;
            }
            let given = references.next().expect("a cotangent for each reference");
            self.vars.remove(&var);
            let primal = given.primal.filter(|_| param.passing == Passing::Shared);
            primal.into_iter().for_each(|primal| self.place(var, primal));
            cotangent.iter().for_each(|var| self.place(*var, given.cotangent.clone()));
        }
    }

    pub(super) fn path(&self, callee: CalleeId) -> String {
        self.function.callee(callee).plain_path.to_string()
    }

    pub(super) fn arguments(&self, call: &Call) -> Vec<Argument> {
        let argument = |arg: &Arg| match arg {
            Arg::Value(value) => Argument::Value(self.value(*value)),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => {
                Argument::Place(self.locate(place))
            }
        };
        call.args.iter().map(argument).collect()
    }

    pub(super) fn backward_call(&mut self, call: &BackwardCall) {
        let references = call.args.iter().map(|arg| self.reference(arg)).collect();
        let (handle, seed) = (self.value(call.handle), self.value(call.seed));
        let cotangents = self.machine.backward(&handle, references, seed);
        assert_eq!(cotangents.len(), call.results.len(), "a result for each by-value argument");
        for (result, cotangent) in call.results.iter().zip(cotangents) {
            result.iter().for_each(|value| self.define(*value, cotangent.clone()));
        }
    }

    fn reference(&mut self, arg: &BackwardArg) -> Reference {
        match arg {
            BackwardArg::Shared { primal, cotangent } | BackwardArg::Lent { primal, cotangent } => {
                let primal = match primal {
                    Primal::Place(place) => self.locate(place),
                    Primal::Saved(value) => self.machine.memory.allocate(self.value(*value)),
                };
                let unwanted = |frame: &mut Self| {
                    let zero = frame.machine.memory.read(&primal).zero();
                    frame.machine.memory.allocate(zero)
                };
                let cotangent = match cotangent {
                    Some(place) => self.locate(place),
                    None => unwanted(self),
                };
                Reference { primal: Some(primal), cotangent }
            }
            BackwardArg::Mutable { cotangent: Some(place) } => {
                Reference { primal: None, cotangent: self.locate(place) }
            }
            BackwardArg::Mutable { cotangent: None } => {
                Reference { primal: None, cotangent: self.machine.memory.allocate(Datum::UNIT) }
            }
        }
    }
}
