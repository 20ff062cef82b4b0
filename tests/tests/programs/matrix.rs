//! Every pair of constructs occurs in some program of the corpus, and every construct inside every other
//! that it can stand in. The matrices are printed by
//! `cargo test -p chainrule-tests --test programs matrix -- --nocapture`.

mod constructs;
mod source;

use std::collections::BTreeSet;

use crate::corpus;
use constructs::{ALL, Construct, Found, SURROUNDINGS, Surrounding};

/// What the language or the issue at hand rules out: `return` in a loop comes later.
fn is_possible(construct: Construct, surrounding: Surrounding) -> bool {
    use Surrounding::{BranchInLoop, Loop, LoopInBranch, NestedLoop};
    let in_a_loop = matches!(surrounding, Loop | NestedLoop | BranchInLoop | LoopInBranch);
    construct != Construct::EarlyReturn || !in_a_loop
}

fn read_corpus() -> Vec<(String, Found)> {
    source::functions().iter().map(|f| (f.sig.ident.to_string(), constructs::of(f))).collect()
}

fn print_row(name: &str, counts: &[usize]) {
    let cells: String = counts.iter().map(|count| format!("{count:>4}")).collect();
    println!("{name:>20}{cells}");
}

#[test]
fn every_pair_of_constructs_meets_in_a_program() {
    let corpus = read_corpus();
    let mut empty = Vec::new();
    for row in ALL {
        let together = |column: &Construct| {
            let both = |(_, found): &&(String, Found)| {
                found.constructs.contains(row) && found.constructs.contains(column)
            };
            corpus.iter().filter(both).count()
        };
        let counts: Vec<usize> = ALL.iter().map(together).collect();
        print_row(&format!("{row:?}"), &counts);
        empty.extend(ALL.iter().zip(&counts).filter(|(_, n)| **n == 0).map(|(column, _)| (row, column)));
    }
    assert!(empty.is_empty(), "pairs that meet in no program: {empty:?}");
}

#[test]
fn every_construct_stands_in_every_surrounding() {
    let corpus = read_corpus();
    let mut empty = Vec::new();
    println!("{:>20} {SURROUNDINGS:?}", "");
    for row in ALL {
        let within = |surrounding: &Surrounding| {
            corpus.iter().filter(|(_, found)| found.nested.contains(&(*row, *surrounding))).count()
        };
        let counts: Vec<usize> = SURROUNDINGS.iter().map(within).collect();
        print_row(&format!("{row:?}"), &counts);
        let missing =
            |(surrounding, n): &(&Surrounding, &usize)| **n == 0 && is_possible(*row, **surrounding);
        empty.extend(SURROUNDINGS.iter().zip(&counts).filter(missing).map(|(column, _)| (row, column)));
    }
    assert!(empty.is_empty(), "constructs that stand in no such surrounding: {empty:?}");
}

#[test]
fn every_program_is_registered_once() {
    let written: Vec<String> = source::functions().iter().map(|f| f.sig.ident.to_string()).collect();
    let registered: Vec<&str> = corpus::all().iter().map(|program| program.name).collect();
    let distinct: BTreeSet<&str> = registered.iter().copied().collect();
    assert_eq!(written.len(), registered.len(), "programs written down and programs registered");
    for name in &written {
        assert!(distinct.contains(name.as_str()), "`{name}` is not in the list of its file");
    }
}
