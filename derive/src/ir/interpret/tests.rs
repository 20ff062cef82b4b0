//! Gradients, interpreted, against differences of the interpreted function: a check of differentiation, the
//! choice of residuals and simplification that shares nothing with what it checks but the representation.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;

use super::point::{Dice, Target, assert_near, dot, numbers, slopes};
use super::source::{self, Analysed};
use super::{Argument, Datum, Machine, Programs, corpus};
use crate::ir::Passing;

/// The sources of the golden files by name.
pub fn golden_sources() -> Vec<(String, String)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/source");
    let entries = fs::read_dir(directory).expect("the directory is there");
    let read = |path: &Path| fs::read_to_string(path).expect("the source can be read");
    let paths = entries.map(|entry| entry.expect("the directory can be read").path());
    let mut sources: Vec<_> = paths.map(|path| (path.display().to_string(), read(&path))).collect();
    sources.sort();
    sources
}

/// Arguments for a function: positive ones first, since few functions are defined everywhere.
pub fn arguments(target: Target<'_>, dice: &mut Dice, round: u64) -> Vec<Datum> {
    let low = if round == 0 { 0.2 } else { -0.6 };
    target.params().iter().map(|param| dice.datum(&param.ty, low, 1.3)).collect()
}

fn programs(functions: &[Analysed], simplify: bool) -> Programs {
    let mut programs = Programs::default();
    functions.iter().for_each(|each| programs.add(&each.name, each.finished(each.raw(), simplify)));
    programs
}

fn check_source(name: &str, text: &str) {
    let functions = source::functions(text);
    for simplify in [false, true] {
        let programs = programs(&functions, simplify);
        for path in programs.paths() {
            let target = Target { programs: &programs, path: &path, depth: 0 };
            (0..3).for_each(|round| check_gradient(&format!("{name}, simplify {simplify}"), target, round));
        }
        for each in &functions {
            let target = Target { programs: &programs, path: &each.name, depth: 0 };
            check_fused(name, target, each, simplify, &arguments(target, &mut Dice::new(7), 0));
        }
    }
}

fn check_gradient(name: &str, target: Target<'_>, round: u64) {
    let mut dice = Dice::new(round);
    let at = arguments(target, &mut dice, round);
    check_point(name, target, &at, &mut dice, 5, 1e-8);
}

fn check_point(
    name: &str,
    target: Target<'_>,
    at: &[Datum],
    dice: &mut Dice,
    directions: usize,
    tolerance: f64,
) {
    let outcome = target.primal(at);
    assert_eq!(bits(&target.forward(at)), bits(&outcome), "{name}, {}: the forward sweep", target.path);
    let seeds: Vec<Datum> = outcome.iter().map(|x| x.tangent(&mut || dice.between(-1.0, 1.0))).collect();
    let gradient = target.pullback(at, &seeds);
    for _ in 0..directions {
        let direction = dice.direction(target.params(), at);
        let slope = slopes(|at| vec![dot(&seeds, &target.primal(at))], at, &direction);
        assert_near(&format!("{name}, {}", target.path), &[dot(&gradient, &direction)], &slope, tolerance);
    }
}

/// The floats, with NaN equal to itself.
fn bits(data: &[Datum]) -> Vec<u64> {
    numbers(data).into_iter().map(f64::to_bits).collect()
}

/// The straight gradient is that of the split program, to rounding.
fn check_fused(name: &str, target: Target<'_>, each: &Analysed, simplify: bool, at: &[Datum]) {
    let Some(fused) = each.fused(simplify) else { return };
    let mut machine = Machine::new(target.programs);
    let given = at.iter().zip(target.params()).map(|(datum, param)| match param.passing {
        Passing::ByValue => Argument::Value(datum.clone()),
        Passing::Shared | Passing::Mutable => Argument::Place(machine.memory.allocate(datum.clone())),
    });
    let given = given.collect();
    let (_, gradient) = machine.fused(&fused, given);
    let expected = target.pullback(at, &[Datum::Float(1.0)]);
    assert_near(&format!("{name}, fused"), &numbers(&gradient), &numbers(&expected), 1e-14);
}

#[test]
fn gradients_of_the_golden_functions() {
    golden_sources().iter().for_each(|(name, text)| check_source(name, text));
}

/// The corpus at the points that it names, every program with the functions that it calls.
#[test]
fn gradients_of_the_corpus() {
    let callees = source::functions(&corpus::callees());
    for simplify in [false, true] {
        let mut programs = programs(&callees, simplify);
        let found: usize = corpus::files().iter().map(|file| check_file(file, &mut programs, simplify)).sum();
        assert!(found > 500, "only {found} programs of the corpus are interpreted");
    }
}

/// Checks what can be interpreted of a file; how many programs that is.
fn check_file(file: &corpus::File, programs: &mut Programs, simplify: bool) -> usize {
    let mut found = 0;
    for program in &file.programs {
        let each = source::Analysed::new(TokenStream::new(), &program.function);
        if !each.is_known(programs) {
            continue;
        }
        // The path is of the file, too: names are used again.
        let path = format!("{}::{}", file.name, each.name);
        programs.add(&path, each.finished(each.raw(), simplify));
        let target = Target { programs, path: &path, depth: 0 };
        let name = format!("simplify {simplify}");
        for at in &program.points {
            check_point(&name, target, at, &mut Dice::new(3), 1, 1e-7);
            check_fused(&path, target, &each, simplify, at);
        }
        found += 1;
    }
    found
}

/// What is active, by the names of the user.
#[test]
fn only_what_lies_between_inputs_and_results_is_active() {
    let source = "#[differentiable(wrt(x))] fn f(x: f64, n: f64) -> f64 {
        let fixed = n * n;
        let scaled = fixed * x;
        let unused = scaled * x;
        let unused_too = unused * x;
        let mut constant = n;
        constant += fixed;
        let mut thrown_away = n;
        let lost = scaled.sin();
        thrown_away += lost;
        let mut sum = fixed;
        sum += scaled;
        let mut useless = vec![fixed];
        let dropped = scaled.cos();
        useless.push(dropped);
        let mut kept = vec![fixed];
        let pushed = scaled.exp();
        kept.push(pushed);
        sum * constant * kept[1]
    }";
    let [function] = &source::functions(source)[..] else { panic!("one function") };
    assert_eq!(function.active(), ["kept", "pushed", "scaled", "sum", "x"]);
}

/// Loops that look like a search for one iteration, where every iteration counts.
#[test]
fn gradients_of_what_is_no_search() {
    let source = "
        #[differentiable] fn every_hit_counts(x: &[f64]) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() { if x[i].sin() > 0.3 { s += x[i] * x[i]; } }
            s
        }
        #[differentiable] fn scaled_by_every_hit(x: &[f64]) -> f64 {
            let mut s = x[0];
            for i in 0..x.len() { if x[i].sin() > 0.3 { s *= 1.5; } }
            s
        }
        #[differentiable] fn hits_beside_the_last_one(x: &[f64]) -> f64 {
            let (mut last, mut s) = (x[0], x[1]);
            for i in 0..x.len() { if x[i].sin() > 0.3 { last = x[i]; s += x[i] * x[i]; } }
            last * s
        }
        #[differentiable] fn last_hit_plus_what_was_hit_before(x: &[f64]) -> f64 {
            let mut last = x[0];
            for i in 0..x.len() { if x[i].sin() > 0.3 { last = last * 0.5 + x[i]; } }
            last * last
        }
        #[differentiable] fn last_hit_of_each_round(x: &[f64]) -> f64 {
            let (mut last, mut s) = (x[0], 0.0);
            for k in 0..3 {
                for i in 0..x.len() { if x[i].sin() > 0.3 * k as f64 { last = x[i] * x[i]; } }
                s = s * 1.5 + last;
            }
            s
        }
        #[differentiable] fn last_two_hits(x: &[f64]) -> f64 {
            let (mut last, mut before) = (x[0], x[1]);
            for i in 0..x.len() { if x[i].sin() > 0.3 { before = last; last = x[i] * x[i]; } }
            last * before
        }
        #[differentiable] fn last_hit(x: &[f64]) -> f64 {
            let mut last = x[0];
            for i in 0..x.len() { if x[i].sin() > 0.3 { last = x[i] * x[i]; } }
            last * last
        }
    ";
    check_source("no search", source);
}

/// Offsets of slices that are computed in the loop or before it.
#[test]
fn gradients_of_rows_with_offsets() {
    let source = "
        #[differentiable] fn row_outside(x: &[f64], n: usize) -> f64 {
            let mut s = 1.0;
            for r in 0..4 { for i in 0..n { s = s * 0.5 + x[r * n + i] * x[i]; } }
            s
        }
        #[differentiable] fn row_of_the_loop(x: &[f64], n: usize) -> f64 {
            let mut s = 1.0;
            for i in 0..n { s = s * 0.5 + x[i * n + i] * x[i]; }
            s
        }
        #[differentiable] fn row_chosen_in_the_loop(x: &[f64], n: usize) -> f64 {
            let mut s = 1.0;
            for i in 0..n { let r = (i + 1) % 2; s = s * 0.5 + x[r * n + i] * x[i]; }
            s
        }
    ";
    check_source("rows", source);
}

/// Counters that only some of the ways through a loop change.
#[test]
fn gradients_of_loops_with_counters() {
    let source = "
        #[differentiable] fn not_on_every_way(x: &[f64]) -> f64 {
            let (mut s, mut j) = (1.0, 0);
            for i in 0..x.len() {
                if s > 50.0 { break; }
                if x[i] > 0.5 { s += x[i] * x[j]; continue; }
                s = s * x[j] + x[i];
                j += 1;
            }
            s
        }
        #[differentiable] fn on_every_way_that_goes_on(x: &[f64]) -> f64 {
            let (mut s, mut j) = (1.0, 0);
            for i in 0..x.len() {
                if x[i] > 1.2 { s *= x[j]; break; }
                s = s * x[j] + x[i];
                j += 1;
                s *= x[j - 1];
            }
            s
        }
        #[differentiable] fn by_two_from_one(x: &[f64], n: usize) -> f64 {
            let (mut s, mut j) = (1.0, 1);
            for i in 0..n { s = s * x[j] + x[i]; j += 2; }
            s
        }
    ";
    check_source("counters", source);
}

/// Conditions that are written where they are used, but not behind what changes their operands.
#[test]
fn gradients_of_conditions_before_a_change() {
    let source = "
        #[differentiable] fn condition_then_change(x: f64, n: usize) -> f64 {
            let mut m = n;
            let both = (m > 1 && m < 4, { m += 2; m });
            if both.0 { x * x * both.1 as f64 } else { x }
        }
    ";
    check_source("conditions", source);
}

/// Elements that every iteration reads at the same place are no run of elements.
#[test]
fn gradients_of_fixed_elements_in_nests() {
    let source = "
        #[differentiable] fn fixed_element(a: &mut [f64], n: usize) -> f64 {
            let mut s = 1.0;
            for i in 0..n { for j in 0..n { s = s * 0.5 + a[n + 2] * s; } }
            for j in 0..n { a[n + j] = s; }
            s
        }
        #[differentiable] fn element_beside(a: &mut [f64], n: usize) -> f64 {
            let mut s = 1.0;
            for i in 0..n { for j in 0..n { s = s * 0.5 + a[j + 1] * s + a[2 + j] * s; } }
            for j in 0..n { a[j] = s; }
            s
        }
    ";
    check_source("fixed elements", source);
}
