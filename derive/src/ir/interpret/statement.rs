//! Statements and places.

use super::{Datum, Frame, Location};
use crate::ir::{Effect, Op, Place, Projection, Stmt, Value};

use super::datum;

impl Frame<'_, '_> {
    pub(super) fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => self.binding(*value, op),
            Stmt::Declare { var, init } => {
                let datum = init.map_or(Datum::UNIT, |init| self.value(init));
                self.declare(*var, datum);
            }
            Stmt::View { var, of, mutable: _ } => {
                let location = self.locate(of);
                self.place(*var, location);
            }
            Stmt::SplitView { halves, of, at } => self.split_view(*halves, of, *at),
            Stmt::Change(change) => self.change(change),
            Stmt::Store { place, value } => self.write(place, self.value(*value)),
            Stmt::Update { place, op, value } => {
                let updated = datum::binary(*op, &self.read(place), &self.value(*value));
                self.write(place, updated);
            }
            Stmt::Accumulate { place, value } => {
                let sum = self.read(place).moved(1.0, &self.value(*value));
                self.write(place, sum);
            }
            Stmt::If(branch) => self.branch(branch),
            Stmt::For(each) => self.each(each),
            Stmt::While(each) => self.repeat(each),
            Stmt::Effect(Effect { pieces, diverges }) => assert!(!diverges, "{pieces:?}"),
            Stmt::ForwardCall { call, depth, result, handle } => {
                let (path, arguments) = (self.path(call.callee), self.arguments(call));
                let (datum, closure) = self.machine.forward(&path, *depth, arguments);
                self.define(*result, datum);
                self.define(*handle, closure);
            }
            Stmt::BackwardCall(call) => self.backward_call(call),
        }
    }

    fn binding(&mut self, value: Value, op: &Op) {
        let datum = self.operation(value, op);
        self.define(value, datum);
    }

    pub(super) fn read(&self, place: &Place) -> Datum {
        self.machine.memory.read(&self.locate(place))
    }

    pub(super) fn write(&mut self, place: &Place, datum: Datum) {
        let location = self.locate(place);
        self.machine.memory.write(&location, datum);
    }

    pub(super) fn locate(&self, place: &Place) -> Location {
        let root = self.var(place.root);
        place.projections.iter().fold(root, |location, projection| self.project(&location, projection))
    }

    fn project(&self, location: &Location, projection: &Projection) -> Location {
        let memory = &self.machine.memory;
        match projection {
            Projection::Index(index) => memory.element(location, self.index(*index)),
            Projection::Field(name) => memory.element(location, name.parse().expect("fields are numbered")),
            Projection::Slice { start, end, inclusive } => {
                let from = start.map_or(0, |start| self.index(start));
                let to = end.map(|end| self.index(end) + usize::from(*inclusive));
                memory.slice(location, from, to)
            }
            Projection::Deref => location.clone(),
            Projection::Payload(variant) => panic!("only rustc knows {variant:?}"),
        }
    }

    fn index(&self, value: Value) -> usize {
        usize::try_from(self.value(value).int()).expect("an index is not negative")
    }
}
