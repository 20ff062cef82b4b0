//! Tangents of split programs against differences of the programs themselves.

use super::tangent;
use crate::ir::interpret::point::{Dice, Target, assert_near, dot, numbers, slopes};
use crate::ir::interpret::source::{self, Analysed};
use crate::ir::interpret::tests::{arguments, golden_sources};
use crate::ir::interpret::{Datum, Programs};
use crate::ir::print::print;

const LOOP_BRANCH_CALL: &str = "
    #[differentiable]
    fn g(x: f64) -> f64 { x.sin() * x }

    #[differentiable]
    fn f(x: f64, y: f64) -> f64 {
        let mut s = y;
        for i in 0..3 {
            if s > 0.0 { s = g(s) * x; } else { s = s * s + x; }
        }
        s
    }";

const SUM_OF_SQUARES: &str = "
    #[differentiable]
    fn f(x: &[f64], n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n {
            s += x[0] * x[0];
        }
        s
    }";

/// When the tangent is taken: of what is emitted, or of what differentiation has written.
#[derive(Clone, Copy, Debug)]
enum Of {
    /// The records are there and double.
    Emitted { simplify: bool },
    /// Residuals are chosen for the tangent.
    Raw { simplify: bool },
}

const ALL: [Of; 4] = [
    Of::Emitted { simplify: false },
    Of::Emitted { simplify: true },
    Of::Raw { simplify: false },
    Of::Raw { simplify: true },
];

/// The programs with their tangents up to a depth.
fn programs(functions: &[Analysed], of: Of, depth: usize) -> Programs {
    let mut programs = Programs::default();
    for each in functions {
        let (mut split, finish) = match of {
            Of::Emitted { simplify } => (each.finished(each.raw(), simplify), None),
            Of::Raw { simplify } => (each.raw(), Some(simplify)),
        };
        for at in 0..=depth {
            if at > 0 {
                split = tangent(&split);
            }
            let finished = finish.map(|simplify| each.finished(split.clone(), simplify));
            programs.add(&each.name, finished.unwrap_or_else(|| split.clone()));
        }
    }
    programs
}

/// The outcome of a program and that of its tangent: a pair, then in/out parameters, then their tangents.
fn halves(outcome: &[Datum]) -> (Vec<Datum>, Vec<Datum>) {
    let (result, finals) = outcome.split_first().expect("a result");
    let (values, tangents) = finals.split_at(finals.len() / 2);
    let half = |at: usize, rest: &[Datum]| [&[result.list()[at].clone()], rest].concat();
    (half(0, values), half(1, tangents))
}

/// The inverse of [`halves`].
fn pairs(values: &[Datum], tangents: &[Datum]) -> Vec<Datum> {
    let result = Datum::List(vec![values[0].clone(), tangents[0].clone()]);
    [&[result], &values[1..], &tangents[1..]].concat()
}

fn zeros(data: &[Datum]) -> Vec<Datum> {
    data.iter().map(Datum::zero).collect()
}

/// A function with its tangent at a point.
struct Check<'a> {
    name: String,
    primal: Target<'a>,
    at: Vec<Datum>,
    seeds: Vec<Datum>,
}

impl<'a> Check<'a> {
    fn new(name: &str, primal: Target<'a>, at: Vec<Datum>, dice: &mut Dice) -> Check<'a> {
        let outcome = primal.forward(&at);
        let seeds = outcome.iter().map(|x| x.tangent(&mut || dice.between(-1.0, 1.0))).collect();
        Check { name: format!("{name}, {} at depth {}", primal.path, primal.depth), primal, at, seeds }
    }

    fn tangent(&self) -> Target<'a> {
        Target { depth: self.primal.depth + 1, ..self.primal }
    }

    /// The gradient, and its change along the direction.
    fn hvp(&self, at: &[Datum], direction: &[Datum]) -> (Vec<Datum>, Vec<Datum>) {
        let seeds = pairs(&self.seeds, &zeros(&self.seeds));
        let mut gradient = self.tangent().pullback(&[at, direction].concat(), &seeds);
        let change = gradient.split_off(at.len());
        (gradient, change)
    }

    fn jvp_is_the_slope(&self, direction: &[Datum]) {
        let (values, tangents) = halves(&self.tangent().forward(&[&self.at, direction].concat()));
        assert_eq!(numbers(&values), numbers(&self.primal.forward(&self.at)), "{}", self.name);
        let slope = slopes(|at| numbers(&self.primal.forward(at)), &self.at, direction);
        assert_near(&self.name, &numbers(&tangents), &slope, 1e-8);
    }

    fn hvp_is_the_slope_of_the_gradient(&self, direction: &[Datum]) {
        let (gradient, change) = self.hvp(&self.at, direction);
        let expected = numbers(&self.primal.pullback(&self.at, &self.seeds));
        assert_near(&self.name, &numbers(&gradient), &expected, 1e-13);
        let slope = slopes(|at| numbers(&self.primal.pullback(at, &self.seeds)), &self.at, direction);
        assert_near(&self.name, &numbers(&change), &slope, 1e-7);
    }

    /// u · H v = v · H u.
    fn is_symmetric(&self, u: &[Datum], v: &[Datum]) {
        let (uhv, vhu) = (dot(u, &self.hvp(&self.at, v).1), dot(v, &self.hvp(&self.at, u).1));
        assert_near(&self.name, &[uhv], &[vhu], 1e-10);
    }

    /// w · J v = v · Jᵀ w.
    fn transposes_the_jvp(&self, direction: &[Datum]) {
        let (_, tangents) = halves(&self.tangent().forward(&[&self.at, direction].concat()));
        let (gradient, _) = self.hvp(&self.at, direction);
        assert_near(&self.name, &[dot(&self.seeds, &tangents)], &[dot(&gradient, direction)], 1e-12);
    }

    fn run(&self, dice: &mut Dice) {
        let params = self.primal.params();
        let (u, v) = (dice.direction(params, &self.at), dice.direction(params, &self.at));
        self.jvp_is_the_slope(&u);
        self.hvp_is_the_slope_of_the_gradient(&u);
        self.is_symmetric(&u, &v);
        self.transposes_the_jvp(&v);
    }
}

fn check(name: &str, text: &str, of: Of, rounds: std::ops::Range<u64>) {
    let functions = source::functions(text);
    let programs = programs(&functions, of, 1);
    for path in programs.paths() {
        for round in rounds.clone() {
            let primal = Target { programs: &programs, path: &path, depth: 0 };
            let mut dice = Dice::new(round);
            let at = arguments(primal, &mut dice, round);
            Check::new(&format!("{name}, {of:?}"), primal, at, &mut dice).run(&mut dice);
        }
    }
}

#[test]
fn a_loop_a_branch_and_a_call_have_a_tangent_pair() {
    for of in ALL {
        check("a loop, a branch and a call", LOOP_BRANCH_CALL, of, 0..5);
    }
}

#[test]
fn the_golden_functions_have_tangent_pairs() {
    for (name, text) in golden_sources() {
        for (round, of) in (0..).zip(ALL) {
            check(&name, &text, of, round..round + 1);
        }
    }
}

/// Order 3: the tangent of the tangent, along the same checks, is that of a function of `(x, ẋ)`.
#[test]
fn a_tangent_pair_has_a_tangent_pair() {
    let functions = source::functions(LOOP_BRANCH_CALL);
    for of in ALL {
        let programs = programs(&functions, of, 2);
        let primal = Target { programs: &programs, path: "f", depth: 1 };
        for round in 0..3 {
            let mut dice = Dice::new(round);
            let at = arguments(primal, &mut dice, round);
            let check = Check::new(&format!("{of:?}"), primal, at, &mut dice);
            let direction = dice.direction(primal.params(), &check.at);
            check.jvp_is_the_slope(&direction);
            check.hvp_is_the_slope_of_the_gradient(&direction);
        }
    }
}

#[test]
fn calls_name_the_tangent_of_their_depth() {
    let functions = source::functions(LOOP_BRANCH_CALL);
    let programs = programs(&functions, Of::Raw { simplify: true }, 2);
    for (depth, call) in [(0, "= forward g("), (1, "= forward_tangent g("), (2, "= forward_tangent2 g(")] {
        let split = programs.program("f", depth);
        let text = print(&split.function, &split.forward);
        assert_eq!(text.matches(call).count(), 1, "{text}");
    }
}

/// The adjoint of `x[0]` is 0 at 0, its tangent is not. The tangent of what is emitted would lose it: there
/// the accumulator of the loop goes to `dx[0]` only if it is not 0. So tangents are taken before simplification.
#[test]
fn an_adjoint_of_zero_has_a_tangent() {
    let functions = source::functions(SUM_OF_SQUARES);
    for of in [Of::Emitted { simplify: false }, Of::Raw { simplify: false }, Of::Raw { simplify: true }] {
        let programs = programs(&functions, of, 1);
        let primal = Target { programs: &programs, path: "f", depth: 0 };
        let at = vec![Datum::List(vec![Datum::Float(0.0)]), Datum::Int(3)];
        let direction = vec![Datum::List(vec![Datum::Float(1.0)]), Datum::UNIT];
        let check = Check { name: format!("{of:?}"), primal, at: at.clone(), seeds: vec![Datum::Float(1.0)] };
        assert_eq!(numbers(&check.hvp(&at, &direction).1), [6.0], "{of:?}");
    }
}
