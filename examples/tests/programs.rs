//! Runs the programs with small settings, and with arguments and files that they must refuse.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DIGITS: &str = env!("CARGO_BIN_EXE_digits");
const DERIVATIVE_FREE: &str = env!("CARGO_BIN_EXE_derivative_free");

fn run(program: &str, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).output().expect("the program starts")
}

fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn refusal(program: &str, arguments: &[&str]) -> String {
    let output = run(program, arguments);
    assert!(!output.status.success(), "{arguments:?} must be refused");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn success(program: &str, arguments: &[&str]) -> String {
    let output = run(program, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn digits_trains_compares_and_writes_its_plots() {
    let out = scratch("digits");
    let path = out.to_string_lossy();
    let settings =
        ["--epochs", "2", "--hidden", "8", "--compare-up-to", "2", "--batch", "16", "--out", &path];
    let text = success(DIGITS, &settings);
    for part in ["held-out digits: ", "extrapolated", "truncation error of the nudge"] {
        assert!(text.contains(part), "`{part}` is missing from\n{text}");
    }
    for plot in ["training", "predictions", "cost", "steps"] {
        let svg = fs::read_to_string(out.join(plot).with_extension("svg")).expect("the plot was written");
        assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"), "{plot}");
    }
}

#[test]
fn digits_reads_96_percent_with_its_defaults() {
    let out = scratch("defaults");
    let text = success(DIGITS, &["--compare-up-to", "0", "--out", &out.to_string_lossy()]);
    let accuracy = text.split_once("held-out digits: ").and_then(|(_, rest)| rest.split_once(" %"));
    let accuracy: f64 =
        accuracy.and_then(|(number, _)| number.parse().ok()).expect("the accuracy is printed");
    assert!(accuracy >= 96.0, "{accuracy} %");
}

#[test]
fn digits_gives_the_same_network_for_the_same_seed() {
    let train = |seed: &str, name: &str| {
        let out = scratch(name);
        let path = out.to_string_lossy().into_owned();
        success(
            DIGITS,
            &["--epochs", "1", "--hidden", "4", "--compare-up-to", "0", "--seed", seed, "--out", &path],
        );
        fs::read(out.join("training.svg")).expect("the plot was written")
    };
    assert_eq!(train("5", "first"), train("5", "second"));
    assert_ne!(train("5", "first"), train("6", "third"));
}

#[test]
fn bad_arguments_are_refused() {
    assert!(refusal(DIGITS, &["--epochs", "0"]).contains("--epochs"));
    assert!(refusal(DIGITS, &["--hidden", "many"]).contains("invalid value 'many'"));
    assert!(refusal(DIGITS, &["--rate", "-1"]).contains("--rate"));
    assert!(refusal(DIGITS, &["--rate=NaN"]).contains("expected a positive number up to 10"));
    assert!(refusal(DIGITS, &["--colour"]).contains("--colour"));
    assert!(refusal(DERIVATIVE_FREE, &["--budget", "1"]).contains("--budget"));
}

#[test]
fn an_unreadable_file_is_refused() {
    for program in [DIGITS, DERIVATIVE_FREE] {
        assert!(refusal(program, &["--data", "no/such/file.gz"]).contains("cannot open no/such/file.gz"));
        let text = scratch("not-gzip.csv.gz");
        fs::write(&text, "p00,p01\n1,2\n").expect("the scratch directory can be written");
        assert!(refusal(program, &["--data", &text.to_string_lossy()]).contains("cannot read digits from"));
    }
}

#[test]
fn a_directory_that_cannot_be_made_is_refused() {
    let file = scratch("a-file");
    fs::write(&file, "").expect("the scratch directory can be written");
    let below = file.join("out");
    assert!(refusal(DIGITS, &["--epochs", "1", "--out", &below.to_string_lossy()]).contains("cannot create"));
}

#[test]
fn derivative_free_solves_the_staircase() {
    let text = success(DERIVATIVE_FREE, &["--budget", "2000"]);
    assert!(text.contains("generated 0\n") && text.contains("nudged    0\n"), "{text}");
    assert_eq!(text.matches("particle swarm").count(), 3);
}
