//! Every layer, function and loss: its gradient against differences, for `f64` and `f32` and several shapes.

#[macro_use]
mod registry;
mod functions;
mod layers;
mod losses;
mod page;
mod parity;

use registry::Entry;

/// The registry. The tests and the reference page are made from it.
fn all() -> Vec<Entry> {
    [layers::entries(), functions::entries(), losses::entries()].concat()
}

#[test]
fn gradients_agree_with_differences_in_double_precision() {
    for entry in all() {
        println!("{}", entry.name);
        (entry.double)();
    }
}

#[test]
fn gradients_agree_with_differences_in_single_precision() {
    for entry in all() {
        println!("{}", entry.name);
        (entry.single)();
    }
}

#[test]
fn names_are_not_used_twice() {
    let mut names: Vec<_> = all().into_iter().map(|entry| entry.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all().len());
}
