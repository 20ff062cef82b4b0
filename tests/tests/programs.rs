//! Runs the corpus.

use std::panic::{AssertUnwindSafe, catch_unwind};

use chainrule_tests::{Program, programs};

/// What does not hold of a program; a panic is one of the things that must not happen.
fn broken(program: &Program) -> Vec<String> {
    catch_unwind(AssertUnwindSafe(|| program.broken())).unwrap_or_else(|_| vec!["panics".to_owned()])
}

#[test]
fn every_program_keeps_every_contract() {
    let all = programs::all();
    let mut failures = 0;
    for program in &all {
        for text in broken(program) {
            println!("{}: {text}", program.name);
            failures += 1;
        }
    }
    assert_eq!(failures, 0, "broken contracts in {} programs", all.len());
}

#[test]
fn the_corpus_is_large() {
    assert!(programs::all().len() >= 150);
}
