//! `cargo bench --bench ratios`: what the generated gradients cost beside the primals and beside gradients by
//! hand, as one table.
//!
//! The variants of a function take turns, so that what slows the machine down for a while slows all of them
//! down; a ratio is the median over the rounds of the ratio within a round. First of all the two gradients
//! have to agree.

mod cases;
mod timing;

use std::alloc::System;
use std::hint::black_box;

use cases::{
    Buffers, Case, Dense, Determinant, Dot, Flat, Heat, LinearHeat, LogSumExp, Lstm, Mixture, Newton,
    Product, Scan, Sort,
};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use timing::{interleaved, median, ratio, settle_the_allocator};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const HEADER: &str = "\
| function | primal | generated ÷ primal | hand ÷ primal | generated ÷ hand | into buffers | allocations (hand) | bytes (hand) |
|---|--:|--:|--:|--:|--:|--:|--:|";

/// `cargo bench` says `--bench`; `cargo test` does not, and then only the agreement is asserted.
fn main() {
    let timed = std::env::args().any(|argument| argument == "--bench");
    let measured = [
        row::<Dot<1_000>>,
        row::<Dot<100_000>>,
        row::<LogSumExp>,
        row::<Dense>,
        row::<Lstm>,
        row::<Heat>,
        row::<LinearHeat>,
        row::<Buffers>,
        row::<Mixture>,
        row::<Newton>,
        row::<Scan>,
        row::<Sort>,
        row::<Product>,
        row::<Determinant>,
    ];
    settle_the_allocator();
    println!("{HEADER}");
    measured.iter().for_each(|row| row(timed));
}

fn row<C: Case>(timed: bool) {
    let case = C::new();
    assert_agreement(&case);
    if timed {
        println!("{}", measure(&case));
    }
}

/// Panics where the two gradients, or a gradient's value and the primal's, differ.
fn assert_agreement<C: Case>(case: &C) {
    let ((value, generated), (by_hand, hand)) = (case.generated(), case.hand());
    assert_eq!(value, case.primal(), "{}: the value of the function", C::NAME);
    assert_close(C::NAME, &[value], &[by_hand]);
    assert_close(C::NAME, &generated.flat(), &hand.flat());
    let mut into = case.zero();
    case.generated_into(&mut into);
    assert_close(C::NAME, &into.flat(), &hand.flat());
}

fn assert_close(name: &str, generated: &[f64], hand: &[f64]) {
    assert_eq!(generated.len(), hand.len(), "{name}: the number of derivatives");
    let largest = hand.iter().fold(0.0_f64, |largest, derivative| largest.max(derivative.abs()));
    for (index, (generated, hand)) in generated.iter().zip(hand).enumerate() {
        let close = (generated - hand).abs() <= 1e-9 * largest;
        assert!(close, "{name}: at {index} generated {generated}, by hand {hand}");
    }
}

/// A row of the table.
fn measure<C: Case>(case: &C) -> String {
    let case = || black_box(case);
    let (mut generated_sums, mut hand_sums) = (case().zero(), case().zero());
    let [primal, generated, hand, generated_into, hand_into] = interleaved([
        &mut || _ = black_box(case().primal()),
        &mut || drop(black_box(case().generated())),
        &mut || drop(black_box(case().hand())),
        &mut || _ = black_box(case().generated_into(&mut generated_sums)),
        &mut || _ = black_box(case().hand_into(&mut hand_sums)),
    ]);
    let (allocations, bytes) = allocated(|| case().generated());
    let (hand_allocations, hand_bytes) = allocated(|| case().hand());
    format!(
        "| {} | {:.0} ns | {:.2} | {:.2} | {:.2} | {:.2} | {allocations} ({hand_allocations}) | {bytes} ({hand_bytes}) |",
        C::NAME,
        median(primal.clone()),
        ratio(&generated, &primal),
        ratio(&hand, &primal),
        ratio(&generated, &hand),
        ratio(&generated_into, &hand_into),
    )
}

/// How often `run` allocates, and how much in all.
fn allocated<T>(run: impl FnOnce() -> T) -> (usize, usize) {
    let region = Region::new(ALLOCATOR);
    drop(black_box(run()));
    let change = region.change();
    (change.allocations + change.reallocations, change.bytes_allocated)
}
