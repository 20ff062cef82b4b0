//! The corpus: small programs, each differentiated twice (with and without simplification) and held against
//! extrapolated differences and the contracts of a pullback.
//!
//! A new test is a new function: write it as a `program!` in a file of `corpus/` and add its name to the list
//! at the end of that file. The matrix reads the files again, so that a forgotten name is found.

#[macro_use]
mod program;

#[allow(clippy::all, unused, irrefutable_let_patterns, reason = "programs look as users write them")]
mod corpus;
mod fields;
mod matrix;

use std::panic::{AssertUnwindSafe, catch_unwind};

use program::Program;

/// What does not hold of a program; a panic is one of the things that must not happen.
fn broken(program: &Program) -> Vec<String> {
    catch_unwind(AssertUnwindSafe(|| program.broken())).unwrap_or_else(|_| vec!["panics".to_owned()])
}

#[test]
fn every_program_keeps_every_contract() {
    keep_every_contract(&corpus::all());
}

#[test]
fn every_function_of_a_field_keeps_every_contract() {
    keep_every_contract(&fields::all());
}

fn keep_every_contract(all: &[Program]) {
    let mut failures = 0;
    for program in all {
        for text in broken(program) {
            println!("{}: {text}", program.name);
            failures += 1;
        }
    }
    assert_eq!(failures, 0, "broken contracts in {} programs", all.len());
}

#[test]
fn the_corpus_is_large() {
    assert!(corpus::all().len() >= 150);
}
