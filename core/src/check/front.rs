//! From typed functions to a `Problem`: what the macros call.

use std::ops::Range;

pub use super::constant::Constant;
use super::options::Options;
pub use super::problem::Part;
use super::problem::{Accumulated, FACTORS, Graded, Primal, Problem, Pullback, Pulled, Wide};
use super::report::{Report, Summary};
use super::run::run;
use super::seeds::IntoSeed;
pub use super::wide::Widen;
use crate::Differentiable;
use crate::coordinates::{Coordinate, Coordinates, coordinates, flat};

/// What the macros hand over: a function's name, its arguments' and the point.
#[doc(hidden)]
pub struct Subject<'a, P> {
    pub function: &'static str,
    pub location: &'static str,
    pub names: &'a [&'static str],
    pub point: P,
}

/// Checks `value_and_grad`, `vjp` and `forward` of a function at a point.
///
/// # Errors
///
/// What is wrong.
#[doc(hidden)]
pub fn gradient<P: Coordinates + Clone, O: Coordinates>(
    wide: Option<Wide<'_>>,
    subject: Subject<'_, P>,
    (function, traced): (impl Fn(P) -> O, impl Fn(P) -> O),
    vjp: impl Fn(P, &[f64]) -> Pulled,
    forward: impl Fn(P, &[f64], f64) -> Vec<Part>,
    value_and_grad: impl Fn(P) -> Pulled,
    options: &Options,
) -> Result<Summary, Report> {
    let graded = |x: &[f64]| subject.named_inputs(value_and_grad(subject.at(x)));
    let derivatives = Derivatives {
        traced: &|x| coordinates(&traced(subject.at(x)), ""),
        vjp: &|x, weights| subject.named_inputs(vjp(subject.at(x), weights)),
        forward: &|x, weights, held| forward(subject.at(x), weights, held),
        value_and_grad: Some(&graded),
        wide,
    };
    checked(&subject, &|x| coordinates(&function(subject.at(x)), ""), derivatives, options)
}

/// Checks `vjp` and `forward` of a function at a point.
///
/// # Errors
///
/// What is wrong.
#[doc(hidden)]
pub fn pullback<P: Coordinates + Clone, O: Coordinates>(
    subject: Subject<'_, P>,
    (function, traced): (impl Fn(P) -> O, impl Fn(P) -> O),
    vjp: impl Fn(P, &[f64]) -> Pulled,
    forward: impl Fn(P, &[f64], f64) -> Vec<Part>,
    options: &Options,
) -> Result<Summary, Report> {
    let derivatives = Derivatives {
        traced: &|x| coordinates(&traced(subject.at(x)), ""),
        vjp: &|x, weights| subject.named_inputs(vjp(subject.at(x), weights)),
        forward: &|x, weights, held| forward(subject.at(x), weights, held),
        value_and_grad: None,
        wide: None,
    };
    checked(&subject, &|x| coordinates(&function(subject.at(x)), ""), derivatives, options)
}

/// The summary of a check that passed; a panic with the report of one that failed.
#[doc(hidden)]
#[track_caller]
pub fn assert(result: Result<Summary, Report>) {
    match result {
        Ok(summary) => println!("{summary}"),
        Err(report) => panic!("{report}"),
    }
}

/// Checks the gradient of an `f32` function: differences are taken of the function in `f64`, and the gradient in
/// `f32` is that in `f64` up to rounding.
///
/// # Errors
///
/// What is wrong.
#[doc(hidden)]
pub fn widened<P: Coordinates + Clone, O: Coordinates>(
    point: P,
    function: impl Fn(P) -> O,
    value_and_grad: impl Fn(P) -> Pulled,
    narrow: impl FnOnce(Option<Wide<'_>>) -> Result<Summary, Report>,
) -> Result<Summary, Report> {
    let primal = |x: &[f64]| coordinates(&function(moved(&point, x)), "");
    let graded = |x: &[f64]| value_and_grad(moved(&point, x));
    narrow(Some(Wide { primal: &primal, value_and_grad: &graded }))
}

/// The derivatives of a function of one list of numbers.
struct Derivatives<'f> {
    traced: &'f Primal<'f>,
    vjp: &'f Pullback<'f>,
    forward: &'f Accumulated<'f>,
    value_and_grad: Option<&'f Graded<'f>>,
    wide: Option<Wide<'f>>,
}

fn checked<P: Coordinates>(
    subject: &Subject<'_, P>,
    primal: &Primal<'_>,
    derivatives: Derivatives<'_>,
    options: &Options,
) -> Result<Summary, Report> {
    let numbers = coordinates(&subject.point, "");
    let problem = Problem {
        function: tidy(subject.function),
        location: Some(subject.location.to_owned()),
        groups: groups(&numbers),
        arguments: subject.named(numbers),
        primal,
        traced: Some(derivatives.traced),
        pullback: Some(derivatives.vjp),
        value_and_grad: derivatives.value_and_grad,
        accumulated: Some(derivatives.forward),
        wide: derivatives.wide,
        jvp: None,
        hvp: None,
        gradient: None,
    };
    run(&problem, options)
}

impl<P: Coordinates + Clone> Subject<'_, P> {
    /// The arguments with other numbers in them.
    fn at(&self, x: &[f64]) -> P {
        moved(&self.point, x)
    }
}

/// The arguments with other numbers in them.
fn moved<P: Coordinates + Clone>(point: &P, x: &[f64]) -> P {
    let mut moved = point.clone();
    moved.write(&mut x.iter().copied());
    moved
}

impl<P> Subject<'_, P> {
    /// The same numbers by the arguments' names instead of their positions: `w[3]` for `.0[3]`.
    fn named(&self, numbers: Vec<Coordinate>) -> Vec<Coordinate> {
        let renamed = |number: Coordinate| Coordinate { path: self.renamed(&number.path), ..number };
        numbers.into_iter().map(renamed).collect()
    }

    fn named_inputs(&self, pulled: Pulled) -> Pulled {
        Pulled { inputs: self.named(pulled.inputs), ..pulled }
    }

    fn renamed(&self, path: &str) -> String {
        let (position, rest) = position(path);
        let name = position.and_then(|position| self.names.get(position)).unwrap_or(&"?");
        format!("{}{rest}", tidy(name))
    }
}

/// Tokens as people write them: what a macro passes on has spaces everywhere.
fn tidy(tokens: &str) -> String {
    const TIGHT: [(&str, &str); 6] =
        [(" :: ", "::"), (":: ", "::"), ("< ", "<"), (" <", "<"), (" >", ">"), (" . ", ".")];
    TIGHT.iter().fold(tokens.to_owned(), |text, (loose, tight)| text.replace(loose, tight))
}

/// The 0 and the `[3]` of `.0[3]`.
fn position(path: &str) -> (Option<usize>, &str) {
    let digits = path[1..].find(|c: char| !c.is_ascii_digit()).map_or(path.len(), |end| end + 1);
    (path[1..digits].parse().ok(), &path[digits..])
}

/// Which numbers have the same position.
fn groups(numbers: &[Coordinate]) -> Vec<Range<usize>> {
    let mut start = 0;
    let chunks = numbers.chunk_by(|one, other| position(&one.path).0 == position(&other.path).0);
    let range = |chunk: &[Coordinate]| {
        let from = start;
        start += chunk.len();
        from..start
    };
    chunks.map(range).collect()
}

/// Calls a pullback with the weights as seed, times each of the factors.
#[doc(hidden)]
pub fn pulled<K, O: Differentiable + Coordinates, S, G: Coordinates>(
    _: K,
    outcome: &O,
    pullback: impl Fn(S) -> G,
    weights: &[f64],
) -> Pulled
where
    O::Tangent: IntoSeed<K, S> + Coordinates,
{
    let gradients = FACTORS.map(|factor| {
        let mut seed = outcome.zero_tangent();
        seed.write(&mut weights.iter().map(|weight| factor * weight));
        flat(&pullback(seed.into_seed()))
    });
    let outcome = coordinates(outcome, "");
    Pulled { by: "vjp", outcome, gradients: gradients.to_vec(), inputs: Vec::new() }
}

/// The result of `value_and_grad`, in the same form.
#[doc(hidden)]
pub fn with_value<R: Coordinates, G: Coordinates>((value, gradient): (R, G)) -> Pulled {
    let outcome = coordinates(&(value,), "");
    Pulled { by: "value_and_grad", outcome, gradients: vec![flat(&gradient)], inputs: Vec::new() }
}

/// The cotangent of a value, made of the next weights.
#[doc(hidden)]
pub fn seed<T: Differentiable + ?Sized>(value: &T, weights: &mut dyn Iterator<Item = f64>) -> T::Tangent {
    let mut seed = value.zero_tangent();
    seed.write(weights);
    seed
}

/// A cotangent that holds the same number everywhere.
#[doc(hidden)]
pub fn filled<T: Differentiable + ?Sized>(value: &T, held: f64) -> T::Tangent {
    let mut cotangent = value.zero_tangent();
    cotangent.update(&mut |_| held);
    cotangent
}

/// The cotangents that a backward function returns, by position.
#[doc(hidden)]
#[derive(Debug)]
pub struct Returned {
    numbers: Vec<Coordinate>,
    next: usize,
}

#[doc(hidden)]
pub fn returned(of: &impl Coordinates) -> Returned {
    Returned { numbers: coordinates(of, ""), next: 0 }
}

impl Returned {
    /// The cotangent of the next argument that was passed by value.
    #[doc(hidden)]
    pub fn next_part(&mut self) -> Part {
        let here = |number: &&Coordinate| position(&number.path).0 == Some(self.next);
        let part = self.numbers.iter().filter(here).map(|number| number.value).collect();
        self.next += 1;
        Part::Whole(part)
    }
}

impl Part {
    /// What a buffer holds that was added to.
    #[doc(hidden)]
    pub fn added(buffer: &(impl Coordinates + ?Sized)) -> Part {
        Part::Added(flat(buffer))
    }

    /// What a buffer holds that was written to.
    #[doc(hidden)]
    pub fn whole(buffer: &(impl Coordinates + ?Sized)) -> Part {
        Part::Whole(flat(buffer))
    }
}

impl Pulled {
    /// With an argument that is only read, as it is afterwards.
    #[doc(hidden)]
    #[must_use]
    pub fn with_input(mut self, position: usize, argument: &(impl Coordinates + ?Sized)) -> Pulled {
        argument.describe(&format!(".{position}"), &mut self.inputs);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{groups, position, tidy};
    use crate::Coordinates;

    #[test]
    fn positions_are_read_off_paths() {
        assert_eq!(position(".10[3].x"), (Some(10), "[3].x"));
        assert_eq!(position(".2"), (Some(2), ""));
    }

    #[test]
    fn names_are_written_as_people_do() {
        assert_eq!(tidy("m :: f :: < f32 >"), "m::f::<f32>");
        assert_eq!(tidy("self . weights [2]"), "self.weights [2]");
    }

    #[test]
    fn numbers_of_an_argument_are_together() {
        let numbers = ([1.0, 2.0], 7_usize, 3.0, "text", (4.0, 5.0)).coordinates("");
        assert_eq!(groups(&numbers), [0..2, 2..3, 3..5]);
    }
}
