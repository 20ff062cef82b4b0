//! `cargo bench --bench gradients`: the time and the allocations of each function, of its generated gradient
//! and of the one by hand. `ratios` compares them round by round.

#[expect(dead_code, reason = "what only `ratios` uses")]
mod cases;

use cases::{
    Buffers, Case, Dense, Determinant, Dot, Heat, LinearHeat, LogSumExp, Lstm, Mixture, Newton, Product,
    Scan, Sort,
};
use divan::{AllocProfiler, Bencher, black_box};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

macro_rules! measured {
    ($($name:ident: $run:expr;)+) => {$(
        #[divan::bench(types = [Dot<1_000>, Dot<100_000>, LogSumExp, Dense, Lstm, Heat, LinearHeat, Buffers, Mixture, Newton, Scan, Sort, Product, Determinant])]
        fn $name<C: Case>(bencher: Bencher) {
            let case = C::new();
            bencher.bench_local(|| $run(black_box(&case)));
        }
    )+};
}

measured! {
    primal: C::primal;
    generated: C::generated;
    hand: C::hand;
}
