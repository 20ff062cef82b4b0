//! The command line.

use std::path::PathBuf;

use clap::{Parser, value_parser};

/// Trains a network on handwritten digits with a generated gradient, and compares that gradient with nudging every
/// weight.
#[derive(Debug, Parser)]
#[command(version)]
pub(crate) struct Arguments {
    /// Passes over the training rows
    #[arg(long, default_value_t = 40, value_parser = value_parser!(u32).range(1..=10_000))]
    pub(crate) epochs: u32,
    /// Units of the hidden layer
    #[arg(long, default_value_t = 64, value_parser = value_parser!(u32).range(1..=4096))]
    pub(crate) hidden: u32,
    /// Images in a mini-batch
    #[arg(long, default_value_t = 32, value_parser = value_parser!(u32).range(1..=10_000))]
    pub(crate) batch: u32,
    /// Step size of the descent
    #[arg(long, default_value_t = 0.1, allow_negative_numbers = true, value_parser = step_size)]
    pub(crate) rate: f64,
    /// Seed of the first weights and of the order of the mini-batches
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Hidden units of the largest network that is nudged, in powers of two from 1; 0 skips the comparison
    #[arg(long, default_value_t = 128, value_parser = value_parser!(u32).range(0..=1024))]
    pub(crate) compare_up_to: u32,
    /// The digits, as gzipped CSV
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv.gz"))]
    pub(crate) data: PathBuf,
    /// The directory that the plots are written to
    #[arg(long, default_value = "target/digits")]
    pub(crate) out: PathBuf,
}

fn step_size(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number > 0.0 && number <= 10.0 => Ok(number),
        _ => Err("expected a positive number up to 10".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }
}
