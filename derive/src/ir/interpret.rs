//! Runs the sweeps on numbers, for tests: what the representation means, without `emit` and without rustc.
//!
//! A value is in scope to the end of the block that defines it, and the reverse sweep starts with what the
//! backward function captures: what the outermost block of the forward sweep defined, and the references that
//! it is given again. A residual that was forgotten is an error here, too. Moves and borrows are not checked.

mod call;
mod change;
mod corpus;
mod datum;
mod memory;
mod operation;
pub mod point;
mod record;
pub mod source;
mod statement;
pub mod tests;

use crate::hash::HashMap;
use crate::table::Map;

pub use call::{Argument, Reference};
pub use datum::Datum;
pub use memory::Location;
use memory::Memory;

use crate::ir::{Block, Function, Split, Value, Var};

/// Split programs by the path by which they are called. The n-th is the n-th tangent of the first.
#[derive(Default)]
pub struct Programs {
    by_path: HashMap<String, Vec<Split>>,
}

impl Programs {
    /// Adds a program, or the next tangent of a program that is there.
    pub fn add(&mut self, path: &str, split: Split) {
        self.by_path.entry(path.to_owned()).or_default().push(split);
    }

    /// The program of this path and depth.
    pub fn program(&self, path: &str, depth: usize) -> &Split {
        let programs = self.by_path.get(path).unwrap_or_else(|| panic!("there is no program `{path}`"));
        &programs[depth]
    }

    /// Whether there is a program of this path.
    pub fn has(&self, path: &str) -> bool {
        self.by_path.contains_key(path)
    }

    /// The paths, in alphabetical order.
    pub fn paths(&self) -> Vec<String> {
        let mut paths: Vec<String> = self.by_path.keys().cloned().collect();
        paths.sort();
        paths
    }
}

/// A run of programs.
pub struct Machine<'a> {
    programs: &'a Programs,
    /// What references point to.
    pub memory: Memory,
}

/// A backward function: what it captures.
#[derive(Debug)]
pub struct Closure {
    path: String,
    depth: usize,
    no_seed: Datum,
    values: Map<Value, Datum>,
    vars: Map<Var, Location>,
}

/// Which function a frame belongs to: one writes records, the other reads them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sweep {
    Forward,
    Reverse,
}

/// What a scope ends for.
enum Name {
    Value(Value),
    Var(Var),
}

/// One call of a function.
struct Frame<'m, 'a> {
    machine: &'m mut Machine<'a>,
    function: &'a Function,
    sweep: Sweep,
    values: Map<Value, Datum>,
    vars: Map<Var, Location>,
    /// What has been defined, in order.
    defined: Vec<Name>,
    /// Where the entries end that have not been read yet, for the stores of loops inside loops.
    cursors: Map<Var, usize>,
}

impl<'m, 'a> Frame<'m, 'a> {
    fn new(machine: &'m mut Machine<'a>, function: &'a Function, sweep: Sweep) -> Frame<'m, 'a> {
        let (values, vars) = (Map::default(), Map::default());
        Frame { machine, function, sweep, values, vars, defined: Vec::new(), cursors: Map::default() }
    }

    /// Runs the statements of a block in the current scope; its results.
    fn block(&mut self, block: &Block) -> Vec<Datum> {
        block.stmts.iter().for_each(|stmt| self.statement(stmt));
        block.results.iter().map(|value| self.value(*value)).collect()
    }

    /// Runs something in a scope of its own.
    fn scoped<R>(&mut self, run: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.defined.len();
        let result = run(self);
        for name in self.defined.split_off(before) {
            match name {
                Name::Value(value) => drop(self.values.remove(&value)),
                Name::Var(var) => drop(self.vars.remove(&var)),
            }
        }
        result
    }

    fn value(&self, value: Value) -> Datum {
        let name = || &self.function.value(value).name;
        self.values.get(&value).unwrap_or_else(|| panic!("`{}` is not in scope", name())).clone()
    }

    fn var(&self, var: Var) -> Location {
        let name = || &self.function.var(var).name;
        self.vars.get(&var).unwrap_or_else(|| panic!("`{}` is not in scope", name())).clone()
    }

    fn define(&mut self, value: Value, datum: Datum) {
        let known = self.values.insert(value, datum);
        assert!(known.is_none(), "`{}` is defined twice", self.function.value(value).name);
        self.defined.push(Name::Value(value));
    }

    /// Gives a variable its storage.
    fn place(&mut self, var: Var, location: Location) {
        let known = self.vars.insert(var, location);
        assert!(known.is_none(), "`{}` is declared twice", self.function.var(var).name);
        self.defined.push(Name::Var(var));
    }

    fn declare(&mut self, var: Var, datum: Datum) {
        let location = self.machine.memory.allocate(datum);
        self.place(var, location);
    }
}
