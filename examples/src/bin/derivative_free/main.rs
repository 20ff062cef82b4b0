//! When no derivative is right: the share of mistakes is a staircase, whose gradient is 0 almost everywhere. Beside it
//! stands a smooth loss for the same question, where the gradient wins.
//!
//! `cargo run --release -p chainrule-examples --bin derivative_free -- --help` lists the options.

mod objectives;
mod solve;
mod task;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use chainrule_examples::differences::nudged_gradient;
use chainrule_examples::digits::Digits;
use clap::{Parser, value_parser};
use rand::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

use crate::objectives::{log_loss, mistakes};
use crate::solve::{Method, Objective, STEP, solve};
use crate::task::Task;

/// What large weights cost in the smooth loss.
const DECAY: f64 = 1e-3;

/// Minimises a staircase and a smooth loss, each with a gradient and without.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Runs of the objective that a method may take, about
    #[arg(long, default_value_t = 20_000, value_parser = value_parser!(u64).range(100..=10_000_000))]
    budget: u64,
    /// Seed of the first weights and of the swarm
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The digits, as gzipped CSV
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv.gz"))]
    data: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let training = Digits::read(&arguments.data)?.divide()?.training;
    let (columns, pixels) = (Task::by_column(&training), Task::by_pixel(&training));
    ensure!(columns.features > 0, "the data hold no threes and eights");
    println!(
        "{} images: is this an 8, or a 3? Told by the ink in 8 columns, or by 64 pixels.",
        columns.signs.len()
    );
    minimise_the_staircase(arguments, &columns)?;
    minimise_the_smooth_loss(arguments, &columns)?;
    minimise_the_smooth_loss(arguments, &pixels)?;
    println!(
        "\nA staircase asks for a method without derivatives. Where the loss is smooth the gradient wins, the more"
    );
    println!("so the more weights there are; with few weights nudging is slower, but it does.");
    Ok(())
}

fn minimise_the_staircase(arguments: &Arguments, task: &Task) -> Result<()> {
    let value = |w: &[f64]| mistakes(w, &task.rows, &task.signs);
    let gradient = |w: &[f64]| mistakes::grad(w, &task.rows, &task.signs);
    let start = first_weights(arguments, task);
    let steepest = |gradient: Vec<f64>| gradient.iter().fold(0.0, |most: f64, slope| most.max(slope.abs()));
    println!("\nThe share of mistakes, {} weights: {:.3} at the start.", task.weights(), value(&start));
    println!("  steepest slope there: generated {}", steepest(gradient(&start)));
    println!("                        nudged    {}", steepest(nudged_gradient(value, &start, STEP)));
    println!("  Both are right, and of no use: a small step changes no answer.");
    compare(arguments, &start, Objective { value: &value, gradient: &gradient })
}

fn minimise_the_smooth_loss(arguments: &Arguments, task: &Task) -> Result<()> {
    let value = |w: &[f64]| log_loss(w, &task.rows, &task.signs, DECAY);
    let gradient = |w: &[f64]| log_loss::grad(w, &task.rows, &task.signs, DECAY);
    let start = first_weights(arguments, task);
    println!("\nThe log loss, {} weights: {:.3} at the start.", task.weights(), value(&start));
    compare(arguments, &start, Objective { value: &value, gradient: &gradient })
}

fn first_weights(arguments: &Arguments, task: &Task) -> Vec<f64> {
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(arguments.seed);
    (0..task.weights()).map(|_| rng.random_range(-1.0..1.0)).collect()
}

fn compare(arguments: &Arguments, start: &[f64], objective: Objective<'_>) -> Result<()> {
    println!("\n  method                       runs of it   gradients   least value   time");
    for method in Method::ALL {
        let outcome = solve(method, objective, start, arguments.budget, arguments.seed)?;
        println!(
            "  {:<27}  {:>10}  {:>10}  {:>12.6}  {:>6.1} ms",
            method.name(),
            outcome.values,
            outcome.gradients,
            outcome.best,
            1e3 * outcome.time.as_secs_f64(),
        );
    }
    Ok(())
}
