//! Makes the reverse sweep what a person would write. Nothing here is needed for right gradients: the tests
//! run with and without. The primal's own arithmetic is never touched.

mod accumulators;
mod adjoints;
mod carry;
mod common;
mod dead;
mod fold;
mod handover;
mod induction;
mod inline;
mod last;
mod linear;
mod loads;
pub mod merge;
mod order;
mod products;
mod replay;
mod reslice;
#[cfg(test)]
mod tests;
mod updates;
mod zeros;

use crate::ir::Split;

/// Simplifies the reverse sweep, before it is known which primal values are kept.
pub fn reverse(split: &mut Split) {
    induction::close(split);
    loads::share(split);
    adjoints::forward(split);
    common::share(split);
    dead::remove(split);
    updates::merge(split);
    replay::counters(split);
    accumulators::hoist(split);
}

/// Simplifies what the choice of residuals has completed.
pub fn complete(split: &mut Split) {
    zeros::make_late(split);
    last::only(split);
    carry::elements(split);
    handover::vectors(split);
    order::ascend(split);
    reslice::reslice(split);
    dead::remove(split);
    split.inlined = inline::choose(split);
}
