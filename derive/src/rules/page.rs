//! The reference page `docs/rules.md` is a printout of the table. `UPDATE=1 cargo test -p chainrule-derive
//! rules_page` writes it again.

use std::fmt::Write;
use std::path::Path;

use super::tests::WITHOUT_ROW;
use super::{Argument, Class, Kind, Partial, RULES, Rule};
use crate::ir::BinaryOp;

const HEAD: &str = "\
# Derivative rules

Printed from the rule table, `derive/src/rules/scalar.rs`. In a formula `out` is the result of the operation;
`ratio`, `tanh_partial` and other free functions are those of `chainrule::rt::math`. A formula is evaluated in
the precision of its arguments.

What is multiplied is the adjoint of the result, `d`, with the partial, `p`:

- *plain*: `d * p`.
- *strong*: `d * p`, but 0 where `d` is exactly 0. The partial can be infinite or overflow at finite
  arguments, and 0 times infinity must not make a NaN where nothing flows back.
- *onward*: `c * p`, but 0 where `c` is exactly 0, with the contribution `c` to the argument before. The partial
  is `p` times the one before.
- *step*: `p * d`, but 0 where `p` is exactly 0. The partial says which argument the result was taken from.
- *constant*: the partial is 0, 1 or -1 everywhere, and nothing is multiplied.

| operation | with respect to | partial | product | differentiable |
|---|---|---|---|---|
";

#[test]
fn rules_page_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules.md");
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).expect("docs/ can be written to");
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(stored == page, "stale: run `UPDATE=1 cargo test -p chainrule-derive rules_page`");
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    page.extend(RULES.iter().map(lines));
    page.push_str("\n## Conventions where there is no derivative\n\n");
    page.extend(
        RULES.iter().filter(|rule| !rule.convention.is_empty()).map(|r| format!("- {}\n", r.convention)),
    );
    page.push_str("\n## Methods without a rule\n\n");
    for (name, reason) in WITHOUT_ROW {
        writeln!(page, "- `{name}`: {reason}.").expect("a string can be written to");
    }
    page
}

/// One line of the table for each argument that can have a derivative.
fn lines(rule: &Rule) -> String {
    let partials = (rule.partials)();
    let cells = rule.args.iter().zip(rule.text).zip(&partials);
    cells.filter_map(|((argument, text), partial)| line(rule, argument, text, partial)).collect()
}

fn line(rule: &Rule, argument: &Argument, text: &str, partial: &Partial) -> Option<String> {
    match argument {
        Argument::Integer(_) => None,
        Argument::Float(name) => Some(format!(
            "| `{}` | `{name}` | `{text}` | {} | {} |\n",
            operation(rule),
            product(partial.class),
            rule.domain.text
        )),
    }
}

fn product(class: Class) -> &'static str {
    match class {
        Class::Zero | Class::One | Class::MinusOne => "constant",
        Class::Plain => "plain",
        Class::Strong => "strong",
        Class::Onward => "onward",
        Class::Step => "step",
    }
}

/// The operation as it is written.
fn operation(rule: &Rule) -> String {
    let names: Vec<_> =
        rule.args.iter().map(|(Argument::Float(name) | Argument::Integer(name))| *name).collect();
    match (rule.kind, names.as_slice()) {
        (Kind::Negation, names) => format!("-{}", names.join("")),
        (Kind::Operator(op), names) => names.join(sign(op)),
        (Kind::Method, [receiver, others @ ..]) => format!("{receiver}.{}({})", rule.name, others.join(", ")),
        (Kind::Method, []) => rule.name.to_owned(),
    }
}

fn sign(op: BinaryOp) -> &'static str {
    let signs =
        [(BinaryOp::Add, " + "), (BinaryOp::Sub, " - "), (BinaryOp::Mul, " * "), (BinaryOp::Div, " / ")];
    signs.into_iter().find(|(other, _)| *other == op).map_or(" % ", |(_, sign)| sign)
}
