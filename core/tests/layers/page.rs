//! `docs/layers.md` is printed from the registry.

use std::fmt::Write;

use crate::all;
use crate::registry::{Entry, Kind};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/layers.md");

const HEAD: &str = "\
# Layers, functions and losses

What `chainrule::nn` (feature `nn`) has. Each has the semantics of the PyTorch one beside it, and its gradient is compared with
differences in the tests, for `f32` and `f64`. Printed by
`UPDATE=1 cargo test -p chainrule --all-features --test layers page`.
";

#[test]
fn the_page_is_that_of_the_registry() {
    let page = printed();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(PAGE, &page).expect("the page can be written");
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(written == page, "docs/layers.md is stale: UPDATE=1 prints it again");
}

fn printed() -> String {
    let mut page = HEAD.to_owned();
    for (title, kind) in [("Layers", Kind::Layer), ("Functions", Kind::Function), ("Losses", Kind::Loss)] {
        let _ = write!(page, "\n## {title}\n\n| | shapes | computes | PyTorch |\n|---|---|---|---|\n");
        for entry in all().iter().filter(|entry| entry.kind == kind) {
            let Entry { name, shapes, formula, pytorch, .. } = entry;
            let _ = writeln!(page, "| `{name}` | {shapes} | {formula} | `{pytorch}` |");
        }
    }
    page
}
