//! All of a check, in order.

use fastrand::Rng;

use super::compare::{Compared, compare};
use super::contracts;
use super::coverage::{self, Coverage};
use super::direction::signed;
use super::options::{Allow, Options};
use super::phi::{Phi, Signature, Weighted};
use super::problem::{Problem, Pulled, quiet, values};
use super::report::{Failure, Report, Summary};
use crate::coordinates::Coordinate;
use crate::rt::trace::{self, Trace};

/// Checks a gradient or a pullback: it agrees with differences and keeps its contracts.
pub(super) fn run(problem: &Problem<'_>, options: &Options) -> Result<Summary, Report> {
    let seed = options.seed_for(&problem.function);
    let rng = Rng::with_seed(seed);
    let mut check = Check { problem, options, rng, evaluations: 0, coverage: Coverage::default() };
    let Compared { failures, resolution, directions, kinks } = check.compared();
    let coverage = check.coverage;
    let (function, entries) = (problem.function.clone(), problem.arguments.len());
    let evaluations = check.evaluations;
    if failures.is_empty() {
        Ok(Summary { function, entries, evaluations, resolution, directions, kinks, seed, coverage })
    } else {
        let location = problem.location.clone();
        Err(Report { function, entries, failures, evaluations, seed, location, coverage })
    }
}

/// What a function and its derivatives give at a point.
pub(super) struct Results {
    pub(super) outcome: Vec<Coordinate>,
    /// The cotangents with which the pullback was called.
    pub(super) weights: Vec<f64>,
    pub(super) pulled: Option<Pulled>,
    pub(super) graded: Option<Pulled>,
    pub(super) wide: Option<WideResults>,
    /// What the function's copy gives, and which way it went.
    pub(super) traced: Option<(Vec<Coordinate>, Trace)>,
}

/// What the function gives in `f64`.
pub(super) struct WideResults {
    pub(super) outcome: Vec<Coordinate>,
    pub(super) graded: Pulled,
}

impl Results {
    /// The gradient to compare with differences, and of which sum of the results it is.
    pub(super) fn gradient(&self) -> Option<(&[f64], &[f64])> {
        let graded = self.wide.as_ref().map(|wide| &wide.graded).or(self.graded.as_ref());
        let graded = graded.map(|graded| (&graded.gradients[0][..], &[1.0][..]));
        let pulled = self.pulled.as_ref().map(|pulled| (&pulled.gradients[0][..], &self.weights[..]));
        graded.or(pulled)
    }
}

struct Check<'c, 'f> {
    problem: &'c Problem<'f>,
    options: &'c Options,
    rng: Rng,
    evaluations: usize,
    coverage: Coverage,
}

impl Check<'_, '_> {
    fn compared(&mut self) -> Compared {
        match self.at(&self.problem.point()) {
            Ok(results) => self.compared_with(&results),
            Err(failure) => Compared { failures: vec![failure], ..Compared::default() },
        }
    }

    fn compared_with(&mut self, results: &Results) -> Compared {
        let mut failures = contracts::all(self.problem, results, self.options, &mut self.rng);
        let fits = !failures.iter().any(|failure| matches!(failure, Failure::Shape { .. }));
        let compared = match results.gradient() {
            Some((gradient, weights)) if fits => self.differences(results, gradient, weights),
            _ => Compared::default(),
        };
        failures.splice(0..0, self.explained(results, compared.failures));
        if failures.is_empty() {
            failures.extend(self.twice());
        }
        Compared { failures, ..compared }
    }

    /// Runs everything at a point. The derivative panics exactly where the function does.
    fn at(&mut self, point: &[f64]) -> Result<Results, Failure> {
        let outcome = quiet(|| (self.problem.primal)(point));
        let weights: Vec<f64> = outcome.iter().flatten().map(|_| signed(&mut self.rng)).collect();
        let pulled = self.problem.pullback.map(|pullback| quiet(|| pullback(point, &weights)));
        let graded = self.problem.value_and_grad.map(|graded| quiet(|| graded(point)));
        self.evaluations += 1 + usize::from(pulled.is_some()) + usize::from(graded.is_some());
        let runs = [("`vjp`", &pulled), ("`value_and_grad`", &graded)];
        let panics = |run: &Option<Option<Pulled>>| run.as_ref().map(Option::is_none);
        let different = runs.iter().find(|(_, run)| panics(run).is_some_and(|it| it != outcome.is_none()));
        match (outcome, different) {
            (Some(_), Some((by, _))) => Err(Failure::Panic { by }),
            (None, Some(_)) => Err(Failure::Panic { by: "the function itself" }),
            (None, None) => Err(Failure::Outside),
            (Some(outcome), None) if !values(&outcome).iter().all(|value| value.is_finite()) => {
                Err(Failure::Outside)
            }
            (Some(outcome), None) => {
                let (pulled, graded) = (pulled.flatten(), graded.flatten());
                let wide = self.wide_at(point)?;
                let traced = self.traced_at(point);
                Ok(Results { outcome, weights, pulled, graded, wide, traced })
            }
        }
    }

    /// Runs the copy that says which way it goes.
    fn traced_at(&mut self, point: &[f64]) -> Option<(Vec<Coordinate>, Trace)> {
        let traced = self.problem.traced?;
        let mut outcome = None;
        let trace = trace::of(|| outcome = quiet(|| traced(point)));
        self.evaluations += 1;
        self.coverage.add(&trace);
        Some((outcome?, trace))
    }

    /// Where two numbers are equal and the function asks, differences are those of another arm.
    fn explained(&self, results: &Results, failures: Vec<Failure>) -> Vec<Failure> {
        let places = results.traced.iter().flat_map(|(_, trace)| trace.equalities.first());
        let place = places.map(|place| coverage::written(*place)).next();
        let is_of_arm = |failure: &Failure| {
            matches!(failure, Failure::Mismatch(_) | Failure::Kink(_) | Failure::Inconclusive(_))
        };
        match place {
            Some(_) if self.options.allows(Allow::EqualityBranch) => {
                failures.into_iter().filter(|failure| !is_of_arm(failure)).collect()
            }
            Some(place) if failures.iter().any(is_of_arm) => {
                std::iter::once(Failure::EqualityBranch { place }).chain(failures).collect()
            }
            Some(_) | None => failures,
        }
    }

    /// Runs the function in `f64`, if it is generic.
    fn wide_at(&mut self, point: &[f64]) -> Result<Option<WideResults>, Failure> {
        let Some(wide) = &self.problem.wide else { return Ok(None) };
        self.evaluations += 2;
        let outcome = quiet(|| (wide.primal)(point)).ok_or(Failure::Panic { by: "the function in `f64`" })?;
        let graded =
            quiet(|| (wide.value_and_grad)(point)).ok_or(Failure::Panic { by: "the gradient in `f64`" })?;
        Ok(Some(WideResults { outcome, graded }))
    }

    fn differences(&mut self, results: &Results, gradient: &[f64], weights: &[f64]) -> Compared {
        let primal = self.problem.wide.as_ref().map_or(self.problem.primal, |wide| wide.primal);
        let mut run = |x: &[f64]| Weighted::of(&values(&primal(x)), weights);
        let (arguments, epsilon) = self.numbers(results, self.problem.arguments.clone());
        let signature = signature(self.problem, results);
        let mut phi = Phi::new(arguments, epsilon, self.options.domain, &mut run);
        phi.stay_on_piece(signature.as_ref().map(|signature| signature as &Signature<'_>));
        let compared = compare(&mut phi, gradient, self.options, &mut self.rng);
        self.evaluations += phi.evaluations;
        compared
    }

    /// The arguments of what is differenced, and the rounding of its results.
    fn numbers(&self, results: &Results, arguments: Vec<Coordinate>) -> (Vec<Coordinate>, f64) {
        match &results.wide {
            None => (arguments, self.problem.epsilon(&results.outcome)),
            Some(wide) => {
                let widened = |argument| Coordinate { epsilon: f64::EPSILON, ..argument };
                let epsilons = wide.outcome.iter().map(|number| number.epsilon);
                (arguments.into_iter().map(widened).collect(), epsilons.fold(f64::EPSILON, f64::max))
            }
        }
    }

    /// The derivative is right as well where two arguments are the same.
    fn twice(&mut self) -> Vec<Failure> {
        let Some(point) = contracts::with_equal_arguments(self.problem) else { return Vec::new() };
        let Ok(results) = self.at(&values(&point)) else { return Vec::new() };
        let Some((gradient, weights)) = results.gradient() else { return Vec::new() };
        let primal = self.problem.wide.as_ref().map_or(self.problem.primal, |wide| wide.primal);
        let mut run = |x: &[f64]| Weighted::of(&values(&primal(x)), weights);
        let (point, epsilon) = self.numbers(&results, point);
        let mut phi = Phi::new(point, epsilon, self.options.domain, &mut run);
        let failures = contracts::along_one_direction(&mut phi, gradient, self.options, &mut self.rng);
        self.evaluations += phi.evaluations;
        failures
    }
}

/// Which way the function goes at a point, if there is more than one.
fn signature<'f>(problem: &Problem<'f>, results: &Results) -> Option<impl Fn(&[f64]) -> u64 + use<'f>> {
    let traced = problem.traced.filter(|_| problem.wide.is_none())?;
    results.traced.as_ref().filter(|(_, trace)| trace.marks > 0)?;
    Some(move |x: &[f64]| trace::signature(|| drop(quiet(|| traced(x)))))
}
