// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.

//! Nested loops over a grid that is updated in place.
///
/// # Derivatives
///
/// Written by `#[differentiable]`, beside `heat`:
///
/// * `heat::vjp(grid, width, height, rate)` gives `(value, pullback)`, and `pullback(dgrid)` gives `(dgrid, drate)`
/// * `heat::forward(grid, width, height, rate)` gives `(value, backward)` without copies
///
/// Changed in place: grid. The pullback takes the cotangent of the final value and gives that of the initial one.
pub fn heat(grid: &mut [f64], width: usize, height: usize, rate: f64) {
    for y in 1..height - 1 {
        for x in 1..width - 1 {
            let at = y * width + x;
            let around = grid[at - 1] + grid[at + 1] + grid[at - width]
                + grid[at + width];
            grid[at] += rate * (around - 4.0 * grid[at]);
        }
    }
}
#[doc(hidden)]
#[allow(
    dead_code,
    non_camel_case_types,
    unreachable_pub,
    clippy::pedantic,
    clippy::nursery
)]
#[allow(missing_docs, missing_debug_implementations, missing_copy_implementations)]
pub enum heat {}
#[allow(
    unused,
    nonstandard_style,
    deprecated,
    missing_docs,
    unreachable_pub,
    rust_2018_idioms
)]
#[allow(
    unused_qualifications,
    unused_results,
    let_underscore_drop,
    non_local_definitions
)]
#[allow(trivial_casts, trivial_numeric_casts, missing_debug_implementations)]
#[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::core::ops::Fn;
    let _: fn(f64) -> ::core::primitive::f64 = |x| x;
    impl heat {
        pub const REREADS: [bool; 4] = [false, false, false, false];
        #[inline]
        pub fn vjp(
            grid: &mut [f64],
            width: usize,
            height: usize,
            rate: f64,
        ) -> (
            (),
            impl Fn(
                ::chainrule::rt::Vec<f64>,
            ) -> (::chainrule::rt::Vec<f64>, f64) + use<>,
        ) {
            let (value, backward) = Self::forward(grid, width, height, rate);
            (
                value,
                move |mut dgrid: ::chainrule::rt::Vec<f64>| {
                    let (_, _, drate) = backward(&mut dgrid, ());
                    (dgrid, drate)
                },
            )
        }
        #[inline]
        pub fn forward(
            grid: &mut [f64],
            width: usize,
            height: usize,
            rate: f64,
        ) -> ((), impl Fn(&mut [f64], ()) -> ((), (), f64) + use<>) {
            let mut saved = ::chainrule::rt::Vec::new();
            let t: usize = height - 1;
            for y in 1..t {
                saved
                    .extend(
                        (1..width - 1)
                            .map(|x| {
                                let at: usize = y * width + x;
                                let around: f64 = grid[at - 1] + grid[at + 1]
                                    + grid[at - width] + grid[at + width];
                                let t1: f64 = around - 4.0 * grid[at];
                                grid[at] += rate * t1;
                                t1
                            }),
                    );
            }
            (
                (),
                move |dgrid: &mut [f64], seed: ()| {
                    let mut end = saved.len();
                    let mut drate: f64 = 0.0;
                    for y in (1..t).rev() {
                        let count = (1..width - 1).rev().count();
                        let saved_run = &saved[end - count..end];
                        end -= count;
                        for (x, saved1) in (1..width - 1)
                            .rev()
                            .zip(saved_run.iter().rev())
                        {
                            let t1 = *saved1;
                            let at: usize = y * width + x;
                            let dt: f64 = dgrid[at];
                            drate += dt * t1;
                            let dt1: f64 = dt * rate;
                            dgrid[at] -= dt1 * 4.0;
                            dgrid[at + width] += dt1;
                            dgrid[at - width] += dt1;
                            dgrid[at + 1] += dt1;
                            dgrid[at - 1] += dt1;
                        }
                    }
                    ((), (), drate)
                },
            )
        }
    }
    impl ::chainrule::rt::Companion for heat {
        type Lent = heat_lent;
    }
    pub enum heat_lent {}
    impl heat_lent {
        #[inline]
        pub fn forward(
            grid: &mut [f64],
            width: usize,
            height: usize,
            rate: f64,
        ) -> (
            (),
            impl Fn(
                ::chainrule::rt::Overwritten,
                &mut [f64],
                (),
            ) -> ((), (), f64) + use<>,
        ) {
            let (value, backward) = heat::forward(grid, width, height, rate);
            (
                value,
                move |_: ::chainrule::rt::Overwritten, dgrid: &mut [f64], seed: ()| backward(
                    dgrid,
                    seed,
                ),
            )
        }
    }
    let _ = heat;
};
