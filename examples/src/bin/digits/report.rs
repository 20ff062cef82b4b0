//! The comparison in words and numbers.

use std::time::Duration;

use crate::compare::{Comparison, STEP, StepStudy};

/// Prints one line for each network, and what a whole epoch would take.
pub(crate) fn print_comparison(comparisons: &[Comparison], batch: usize, batches: usize) {
    println!("\nThe gradient of the same loss over {batch} images, twice: by nudging every weight (forward");
    println!(
        "difference, step {STEP:.0e}, one run of the loss per parameter) and by the generated backward.\n"
    );
    println!(
        "            largest     largest     runs of                             generated   one epoch (extrapolated)"
    );
    println!(
        "parameters  difference  entry       the loss  nudged     generated  ratio   in losses   nudged     generated"
    );
    for comparison in comparisons {
        println!("{}", row(comparison, batches));
    }
    println!(
        "\nAn epoch is {batches} gradients; its times are extrapolated from one gradient, not measured."
    );
}

fn row(comparison: &Comparison, batches: usize) -> String {
    let epoch = |gradient: Duration| duration(gradient * batches as u32);
    format!(
        "{:>10}  {:<10.1e}  {:<10.1e}  {:>8}  {:<9}  {:<9}  {:>6.0}  {:>9.2}   {:<9}  {:<9}",
        comparison.shape.parameters(),
        comparison.largest_difference,
        comparison.largest_entry,
        comparison.runs(),
        duration(comparison.nudged),
        duration(comparison.generated),
        comparison.ratio(),
        comparison.generated_in_losses(),
        epoch(comparison.nudged),
        epoch(comparison.generated),
    )
}

/// Says where the remaining difference comes from.
pub(crate) fn print_study(study: &StepStudy, parameters: usize) {
    let (truncation, rounding) = (study.truncation(STEP), study.rounding(STEP));
    let (name, generated) = (&study.name, study.generated);
    println!("\nWhere the difference comes from: with {parameters} parameters it is largest at {name}.");
    println!("  slope, generated                           {generated:+.15e}");
    println!("  slope, extrapolated central differences    {:+.15e}", study.extrapolated);
    println!("    these two differ by                      {:.1e}", (study.extrapolated - generated).abs());
    println!("  nudged minus generated, measured           {:.3e}", study.difference);
    println!("  truncation h*|f''|/2 at h = {STEP:.0e}          {truncation:.3e}");
    println!("  rounding eps*|f|/h at h = {STEP:.0e}            {rounding:.1e}");
    println!("{}", verdict(study.difference, truncation, rounding));
}

fn verdict(difference: f64, truncation: f64, rounding: f64) -> &'static str {
    if (difference - truncation).abs() <= 0.01 * truncation + 4.0 * rounding && truncation > rounding {
        "  So it is the truncation error of the nudge: the bend of the loss within the step. The generated slope\n  \
         has no step."
    } else if difference <= truncation + 4.0 * rounding {
        "  So it is the error of the nudge, truncation and rounding together. The generated slope has no step."
    } else {
        "  The two errors of the nudge do not explain it: one of the gradients is wrong."
    }
}

/// Three digits and a unit.
pub(crate) fn duration(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    let (number, unit) = match seconds {
        ..1e-3 => (1e6 * seconds, "us"),
        1e-3..1.0 => (1e3 * seconds, "ms"),
        1.0..100.0 => (seconds, "s"),
        _ => (seconds / 60.0, "min"),
    };
    let decimals = if number < 10.0 { 2 } else { usize::from(number < 100.0) };
    format!("{number:.decimals$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_three_digits() {
        let texts = [12.3e-6, 1.234e-3, 45.6, 600.0].map(|s| duration(Duration::from_secs_f64(s)));
        assert_eq!(texts, ["12.3 us", "1.23 ms", "45.6 s", "10.0 min"]);
    }

    #[test]
    fn an_unexplained_difference_is_said_to_be_one() {
        assert!(verdict(1e-6, 1e-6, 1e-11).contains("truncation error"));
        assert!(verdict(1e-11, 1e-12, 1e-11).contains("together"));
        assert!(verdict(1e-3, 1e-6, 1e-11).contains("wrong"));
    }
}
