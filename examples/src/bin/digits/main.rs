//! Trains a network on handwritten digits with a generated backward, then asks what nudging every weight would have
//! cost.
//!
//! `cargo run --release -p chainrule-examples --bin digits -- --help` lists the options.

mod cli;
mod compare;
mod network;
mod plots;
mod report;
mod train;

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use chainrule_examples::digits::{Digits, Parts};
use clap::Parser;

use crate::cli::Arguments;
use crate::network::Shape;
use crate::report::duration;
use crate::train::{Settings, Trained};

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
    let parts = Digits::read(&arguments.data)?.divide()?;
    fs::create_dir_all(&arguments.out)
        .with_context(|| format!("cannot create {}", arguments.out.display()))?;
    let trained = train_and_report(arguments, &parts)?;
    plots::history(&arguments.out.join("training.svg"), &trained.history)?;
    let shape = Shape { hidden: arguments.hidden as usize };
    plots::predictions(&arguments.out.join("predictions.svg"), &parts.held_out, |image| {
        shape.predict(&trained.parameters, image)
    })?;
    let compared = arguments.compare_up_to > 0;
    if compared {
        compare_gradients(arguments, &parts.training)?;
    }
    say_where(&arguments.out, compared)
}

fn train_and_report(arguments: &Arguments, parts: &Parts) -> Result<Trained> {
    let shape = Shape { hidden: arguments.hidden as usize };
    let (rows, epochs) = (parts.training.len(), arguments.epochs);
    println!("Training {} parameters on {rows} digits for {epochs} epochs.", shape.parameters());
    let start = Instant::now();
    let trained = train::train(Settings::from(arguments), parts)?;
    let time = duration(start.elapsed());
    let accuracy = 100.0 * shape.accuracy(&trained.parameters, &parts.held_out);
    println!("Trained in {time}. Right on the {} held-out digits: {accuracy:.2} %.", parts.held_out.len());
    Ok(trained)
}

fn compare_gradients(arguments: &Arguments, training: &Digits) -> Result<()> {
    let size = arguments.batch as usize;
    let batch = training.select(&(0..size.min(training.len())).collect::<Vec<_>>());
    let comparisons = compare::compare(arguments.compare_up_to as usize, &batch);
    report::print_comparison(&comparisons, batch.len(), training.len().div_ceil(size));
    plots::costs(&arguments.out.join("cost.svg"), &comparisons)?;
    if let Some(largest) = comparisons.last() {
        let study = compare::study_steps(largest, &batch);
        report::print_study(&study, largest.shape.parameters());
        plots::steps(&arguments.out.join("steps.svg"), &study)?;
    }
    Ok(())
}

fn say_where(out: &Path, compared: bool) -> Result<()> {
    let out = out.canonicalize().with_context(|| format!("cannot find {}", out.display()))?;
    println!("\nThe plots are in {}:", out.display());
    println!("  training.svg      loss and accuracy over the epochs");
    println!("  predictions.svg   held-out digits and what the network reads, mistakes in red");
    if !compared {
        return Ok(());
    }
    println!("  cost.svg          cost of both gradients against the number of parameters");
    println!("  steps.svg         error of the difference quotient against its step");
    Ok(())
}
