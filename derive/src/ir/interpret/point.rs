//! A function at arguments, and what to compare its derivatives with.

use super::{Argument, Datum, Machine, Programs, Reference};
use crate::ir::{Param, Passing, Split};
use crate::types::Ty;

/// Pseudorandom numbers.
pub struct Dice(u64);

impl Dice {
    /// Another sequence for each seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed * 2 + 1)
    }

    /// A number between the bounds.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        low + (high - low) * (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Something of the type: floats between the bounds, slices of 12 elements, integers that fit as indices.
    pub fn datum(&mut self, ty: &Ty, low: f64, high: f64) -> Datum {
        match ty {
            Ty::Float(_) | Ty::Named(_) => Datum::Float(self.between(low, high)),
            Ty::Int(_) => Datum::Int(3),
            Ty::Bool => Datum::Bool(true),
            Ty::Ref { mutable: _, to } => self.datum(to, low, high),
            Ty::Slice(element) | Ty::Vec(element) => {
                Datum::List((0..12).map(|_| self.datum(element, low, high)).collect())
            }
            Ty::Array(element, len) => {
                let len = len.to_string().parse().expect("the length is a literal");
                Datum::List((0..len).map(|_: usize| self.datum(element, low, high)).collect())
            }
            Ty::Tuple(parts) => Datum::List(parts.iter().map(|part| self.datum(part, low, high)).collect()),
            Ty::Inactive(_) | Ty::Unit | Ty::Option(_) | Ty::Result(..) | Ty::Sequence(_) => {
                panic!("there is no sample of {ty:?}")
            }
            Ty::Struct(_) | Ty::Unknown | Ty::Handle | Ty::TangentOf(_) => {
                panic!("there is no sample of {ty:?}")
            }
        }
    }

    /// A direction for each parameter; those outside `wrt` stay where they are.
    pub fn direction(&mut self, params: &[Param], arguments: &[Datum]) -> Vec<Datum> {
        let tangent = |(param, argument): (&Param, &Datum)| match param.differentiated {
            true => argument.tangent(&mut || self.between(-1.0, 1.0)),
            false => argument.zero(),
        };
        params.iter().zip(arguments).map(tangent).collect()
    }
}

/// A program of a certain depth.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    /// All programs.
    pub programs: &'a Programs,
    /// Which.
    pub path: &'a str,
    /// Which tangent of it.
    pub depth: usize,
}

impl Target<'_> {
    fn split(&self) -> &Split {
        self.programs.program(self.path, self.depth)
    }

    /// The function's parameters.
    pub fn params(&self) -> &[Param] {
        &self.split().function.params
    }

    /// The result and the final values of the in/out parameters, by the function itself.
    pub fn primal(&self, arguments: &[Datum]) -> Vec<Datum> {
        let mut machine = Machine::new(self.programs);
        let given = self.given(&mut machine, arguments);
        let result = machine.primal(self.path, given.clone());
        self.outcome(&machine, result, &given)
    }

    /// The same by the forward sweep.
    pub fn forward(&self, arguments: &[Datum]) -> Vec<Datum> {
        let mut machine = Machine::new(self.programs);
        let given = self.given(&mut machine, arguments);
        let (result, _) = machine.forward(self.path, self.depth, given.clone());
        self.outcome(&machine, result, &given)
    }

    /// A cotangent for each parameter, from the cotangents of the outcome.
    pub fn pullback(&self, arguments: &[Datum], seeds: &[Datum]) -> Vec<Datum> {
        let mut machine = Machine::new(self.programs);
        let given = self.given(&mut machine, arguments);
        let (_, handle) = machine.forward(self.path, self.depth, given.clone());
        let (result, finals) = seeds.split_first().expect("a seed for the result");
        let references = self.references(&mut machine, &given, finals);
        let by_value = machine.backward(&handle, references.clone(), result.clone());
        let (mut by_value, mut references) = (by_value.into_iter(), references.into_iter());
        let cotangent = |param: &Param| match param.passing {
            Passing::ByValue => by_value.next(),
            Passing::Shared | Passing::Mutable => {
                references.next().map(|reference| machine.memory.read(&reference.cotangent))
            }
        };
        self.params().iter().map(cotangent).map(|found| found.expect("a cotangent for each")).collect()
    }

    fn given(&self, machine: &mut Machine<'_>, arguments: &[Datum]) -> Vec<Argument> {
        let given = |(param, argument): (&Param, &Datum)| match param.passing {
            Passing::ByValue => Argument::Value(argument.clone()),
            Passing::Shared | Passing::Mutable => Argument::Place(machine.memory.allocate(argument.clone())),
        };
        self.params().iter().zip(arguments).map(given).collect()
    }

    fn outcome(&self, machine: &Machine<'_>, result: Datum, given: &[Argument]) -> Vec<Datum> {
        let finals = self.params().iter().zip(given).filter_map(|(param, given)| match given {
            Argument::Place(location) if param.passing == Passing::Mutable => {
                Some(machine.memory.read(location))
            }
            Argument::Place(_) | Argument::Value(_) => None,
        });
        std::iter::once(result).chain(finals).collect()
    }

    /// Zeros to add to for shared references, the seeds of the final values for the others.
    fn references(&self, machine: &mut Machine<'_>, given: &[Argument], finals: &[Datum]) -> Vec<Reference> {
        let mut finals = finals.iter().cloned();
        let reference = |(param, given): (&Param, &Argument)| {
            let Argument::Place(location) = given else { return None };
            let (primal, cotangent) = match param.passing {
                Passing::Mutable => (None, finals.next().expect("a seed for each in/out parameter")),
                Passing::Shared | Passing::ByValue => {
                    (Some(location.clone()), machine.memory.read(location).zero())
                }
            };
            Some(Reference { primal, cotangent: machine.memory.allocate(cotangent) })
        };
        self.params().iter().zip(given).filter_map(reference).collect()
    }
}

/// All the floats, in order.
pub fn numbers(data: &[Datum]) -> Vec<f64> {
    data.iter().flat_map(Datum::numbers).collect()
}

/// Σ xᵢ yᵢ over all floats.
pub fn dot(x: &[Datum], y: &[Datum]) -> f64 {
    let (x, y) = (numbers(x), numbers(y));
    assert_eq!(x.len(), y.len(), "a product of data of the same shape");
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

/// Every datum moved along its tangent.
pub fn moved(data: &[Datum], step: f64, tangents: &[Datum]) -> Vec<Datum> {
    data.iter().zip(tangents).map(|(datum, tangent)| datum.moved(step, tangent)).collect()
}

/// The derivative of `f` along a direction, by central differences of two steps.
pub fn slopes(f: impl Fn(&[Datum]) -> Vec<f64>, at: &[Datum], direction: &[Datum]) -> Vec<f64> {
    let central = |step: f64| {
        let (up, down) = (f(&moved(at, step, direction)), f(&moved(at, -step, direction)));
        up.into_iter().zip(down).map(|(up, down)| (up - down) / (2.0 * step)).collect::<Vec<f64>>()
    };
    let (wide, narrow) = (central(2e-4), central(1e-4));
    wide.into_iter().zip(narrow).map(|(wide, narrow)| narrow + (narrow - wide) / 3.0).collect()
}

/// Compares number by number, by the size of the largest.
pub fn assert_near(what: &str, found: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(found.len(), expected.len(), "{what}: {found:?} against {expected:?}");
    let scale = expected.iter().fold(1.0, |scale: f64, x| scale.max(x.abs()));
    let near = |(found, expected): (&f64, &f64)| (found - expected).abs() <= tolerance * scale;
    assert!(found.iter().zip(expected).all(near), "{what}: {found:?} against {expected:?}");
}
