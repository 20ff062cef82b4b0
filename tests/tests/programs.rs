//! Runs the corpus.

use chainrule_tests::programs;

#[test]
fn every_program_keeps_every_contract() {
    let all = programs::all();
    let mut failures = 0;
    for program in &all {
        for text in program.broken() {
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
