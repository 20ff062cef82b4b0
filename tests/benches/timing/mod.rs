//! Times of variants that take turns, so that what slows the machine down for a while slows all of them down.

use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 101;

/// A turn lasts long enough for the clock.
const TURN: Duration = Duration::from_micros(500);

/// From now on the system's allocator keeps what is freed. Until something large was freed once, it gives each block of a
/// hundred kilobytes back, and the next call waits for the pages: that would be measured instead of the gradients.
pub(crate) fn settle_the_allocator() {
    drop(black_box(vec![1_u8; 16 << 20]));
}

/// The nanoseconds of a call in each round, for each variant.
pub(crate) fn interleaved<const N: usize>(mut variants: [&mut dyn FnMut(); N]) -> [Vec<f64>; N] {
    let calls: Vec<u32> = variants.iter_mut().map(|run| calls_in_a_turn(run)).collect();
    let mut times = [const { Vec::new() }; N];
    for _ in 0..ROUNDS {
        for ((run, calls), times) in variants.iter_mut().zip(&calls).zip(&mut times) {
            times.push(turn(run, *calls).as_nanos() as f64 / f64::from(*calls));
        }
    }
    times
}

fn calls_in_a_turn(run: &mut dyn FnMut()) -> u32 {
    let mut calls = 1;
    while turn(run, calls) < TURN {
        calls *= 2;
    }
    calls
}

fn turn(run: &mut dyn FnMut(), calls: u32) -> Duration {
    let start = Instant::now();
    (0..calls).for_each(|_| run());
    start.elapsed()
}

/// The median of the ratios within a round.
pub(crate) fn ratio(above: &[f64], below: &[f64]) -> f64 {
    median(above.iter().zip(below).map(|(above, below)| above / below).collect())
}

pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
