//! The solvers of `argmin`, each run on an objective and counted.

use std::cell::Cell;
use std::time::{Duration, Instant};

use anyhow::Result;
use argmin::core::{CostFunction, Error, Executor, Gradient, IterState, PopulationState, Solver, State};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::neldermead::NelderMead;
use argmin::solver::particleswarm::{Particle, ParticleSwarm};
use argmin::solver::quasinewton::LBFGS;
use chainrule_examples::differences::nudged_gradient;
use rand::SeedableRng;
use rand_xoshiro::Xoshiro256PlusPlus;

/// The nudge of a nudged gradient.
pub(crate) const STEP: f64 = 1e-5;
/// The swarm looks for weights between −`REACH` and `REACH`.
const REACH: f64 = 10.0;
const PARTICLES: usize = 40;
/// Steps that L-BFGS remembers.
const MEMORY: usize = 10;

/// A function to be made small, and its gradient.
#[derive(Clone, Copy)]
pub(crate) struct Objective<'a> {
    /// The function.
    pub(crate) value: &'a dyn Fn(&[f64]) -> f64,
    /// Its generated gradient.
    pub(crate) gradient: &'a dyn Fn(&[f64]) -> Vec<f64>,
}

/// How a solver is chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Method {
    /// L-BFGS, which follows the gradient.
    Generated,
    /// L-BFGS with the gradient by nudging every weight.
    Nudged,
    /// Nelder–Mead: a simplex that tumbles downhill by comparing values.
    Simplex,
    /// Particle swarm: points that fly towards the best values seen.
    Swarm,
}

impl Method {
    /// All, those that need a gradient first.
    pub(crate) const ALL: [Self; 4] = [Self::Generated, Self::Nudged, Self::Simplex, Self::Swarm];

    /// As the table calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Generated => "L-BFGS, generated gradient",
            Self::Nudged => "L-BFGS, nudged gradient",
            Self::Simplex => "Nelder-Mead",
            Self::Swarm => "particle swarm",
        }
    }
}

/// What a solver found, and what it took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    /// The least value.
    pub(crate) best: f64,
    /// Runs of the function.
    pub(crate) values: u64,
    /// Runs of the generated gradient.
    pub(crate) gradients: u64,
    /// From the first run to the last.
    pub(crate) time: Duration,
}

/// Minimises `objective` from `start` with about `budget` runs of it at most.
pub(crate) fn solve(
    method: Method,
    objective: Objective<'_>,
    start: &[f64],
    budget: u64,
    seed: u64,
) -> Result<Outcome> {
    let count =
        Counted { objective, nudge: method == Method::Nudged, values: Cell::new(0), gradients: Cell::new(0) };
    match method {
        Method::Generated => descend(&count, start, budget),
        Method::Nudged => descend(&count, start, budget / (start.len() as u64 + 1)),
        Method::Simplex => tumble(&count, start, budget),
        Method::Swarm => swarm(&count, start.len(), budget, seed),
    }
}

fn descend(objective: &Counted<'_>, start: &[f64], budget: u64) -> Result<Outcome> {
    let solver = LBFGS::new(MoreThuenteLineSearch::new(), MEMORY).with_tolerance_grad(1e-6)?;
    run(objective, solver, |state: IterState<_, _, (), (), (), _>| {
        state.param(start.to_vec()).max_iters(budget)
    })
}

fn tumble(objective: &Counted<'_>, start: &[f64], budget: u64) -> Result<Outcome> {
    let corner = |i: usize| {
        let mut corner = start.to_vec();
        corner[i] += 1.0;
        corner
    };
    let corners = std::iter::once(start.to_vec()).chain((0..start.len()).map(corner)).collect();
    let solver = NelderMead::new(corners).with_sd_tolerance(1e-9)?;
    run(objective, solver, |state: IterState<_, (), (), (), (), _>| state.max_iters(budget))
}

fn swarm(objective: &Counted<'_>, weights: usize, budget: u64, seed: u64) -> Result<Outcome> {
    let bounds = (vec![-REACH; weights], vec![REACH; weights]);
    let solver =
        ParticleSwarm::new(bounds, PARTICLES).with_rng_generator(Xoshiro256PlusPlus::seed_from_u64(seed));
    let rounds = budget / PARTICLES as u64;
    run(objective, solver, |state: PopulationState<Particle<Vec<f64>, f64>, f64>| state.max_iters(rounds))
}

fn run<'a, S, I>(objective: &'a Counted<'a>, solver: S, configure: impl FnOnce(I) -> I) -> Result<Outcome>
where
    S: Solver<&'a Counted<'a>, I>,
    I: State<Float = f64>,
{
    let start = Instant::now();
    let result = Executor::new(objective, solver).configure(configure).timer(false).run()?;
    Ok(Outcome {
        best: result.state.get_best_cost(),
        values: objective.values.get(),
        gradients: objective.gradients.get(),
        time: start.elapsed(),
    })
}

/// An objective that counts, since a nudged gradient is made of runs that a solver does not see.
struct Counted<'a> {
    objective: Objective<'a>,
    nudge: bool,
    values: Cell<u64>,
    gradients: Cell<u64>,
}

impl Counted<'_> {
    fn value(&self, weights: &[f64]) -> f64 {
        self.values.set(self.values.get() + 1);
        (self.objective.value)(weights)
    }
}

impl CostFunction for &Counted<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, weights: &Vec<f64>) -> Result<f64, Error> {
        Ok(self.value(weights))
    }
}

impl Gradient for &Counted<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, weights: &Vec<f64>) -> Result<Vec<f64>, Error> {
        if self.nudge {
            return Ok(nudged_gradient(|weights| self.value(weights), weights, STEP));
        }
        self.gradients.set(self.gradients.get() + 1);
        Ok((self.objective.gradient)(weights))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_finds_the_bottom_of_a_bowl() {
        let value = |x: &[f64]| (x[0] - 1.0).powi(2) + (x[1] + 2.0).powi(2);
        let gradient = |x: &[f64]| vec![2.0 * (x[0] - 1.0), 2.0 * (x[1] + 2.0)];
        let objective = Objective { value: &value, gradient: &gradient };
        for method in Method::ALL {
            let outcome = solve(method, objective, &[0.0, 0.0], 4_000, 1).expect("a bowl has a bottom");
            assert!(outcome.best < 1e-6, "{}: {}", method.name(), outcome.best);
        }
    }
}
