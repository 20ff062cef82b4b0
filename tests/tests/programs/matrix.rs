//! Every pair of constructs occurs in some program of the corpus, and every construct inside every other
//! that it can stand in. The matrices are printed by
//! `cargo test -p chainrule-tests --test programs matrix -- --nocapture`.

mod constructs;
mod source;

use std::collections::BTreeSet;

use crate::corpus;
use constructs::{ALL, Construct, Found, SURROUNDINGS, Surrounding};

fn read_corpus() -> Vec<(String, Found)> {
    source::functions().iter().map(|f| (f.sig.ident.to_string(), constructs::of(f))).collect()
}

/// The columns have the numbers of the rows.
fn print_pairs(rows: &[Vec<usize>]) {
    let numbers: Vec<usize> = (1..=ALL.len()).collect();
    print_row("", &numbers, 4);
    for (number, (row, counts)) in numbers.iter().zip(ALL.iter().zip(rows)) {
        print_row(&format!("{row:?} {number:>2}"), counts, 4);
    }
}

fn print_row(name: &str, counts: &[usize], width: usize) {
    let cells: String = counts.iter().map(|count| format!("{count:>width$}")).collect();
    println!("{name:>22}{cells}");
}

#[test]
fn every_pair_of_constructs_meets_in_a_program() {
    let corpus = read_corpus();
    let mut empty = Vec::new();
    let mut rows = Vec::new();
    for row in ALL {
        let together = |column: &Construct| {
            let both = |(_, found): &&(String, Found)| {
                found.constructs.contains(row) && found.constructs.contains(column)
            };
            corpus.iter().filter(both).count()
        };
        let counts: Vec<usize> = ALL.iter().map(together).collect();
        empty.extend(ALL.iter().zip(&counts).filter(|(_, n)| **n == 0).map(|(column, _)| (row, column)));
        rows.push(counts);
    }
    print_pairs(&rows);
    assert!(empty.is_empty(), "pairs that meet in no program: {empty:?}");
}

#[test]
fn every_construct_stands_in_every_surrounding() {
    let corpus = read_corpus();
    let mut empty = Vec::new();
    let heads: String = SURROUNDINGS.iter().map(|head| format!("{:>15}", format!("{head:?}"))).collect();
    println!("{:>22}{heads}", "");
    for row in ALL {
        let within = |surrounding: &Surrounding| {
            corpus.iter().filter(|(_, found)| found.nested.contains(&(*row, *surrounding))).count()
        };
        let counts: Vec<usize> = SURROUNDINGS.iter().map(within).collect();
        print_row(&format!("{row:?}"), &counts, 15);
        empty.extend(
            SURROUNDINGS.iter().zip(&counts).filter(|(_, n)| **n == 0).map(|(column, _)| (row, column)),
        );
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
