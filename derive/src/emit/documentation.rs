//! The *Derivatives* section that the function's own documentation gains.

use proc_macro2::{Ident, Span};
use syn::token::Bracket;
use syn::{AttrStyle, Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Token};

use super::{Target, wrappers};
use crate::ir::{Function, Param, Passing};

/// What the section says beside the signatures.
#[derive(Clone, Debug, Default)]
pub struct Documentation {
    /// For straight-line functions of scalars: each parameter with the formula of its partial.
    pub partials: Vec<(String, String)>,
    /// What the rules that the function uses say about their kinks.
    pub conventions: Vec<String>,
    /// The parameters whose derivative is always zero.
    pub without_effect: Vec<String>,
    /// Whether it computes with the quotient of two integers.
    pub counts_quotients: bool,
    /// Whether it branches on the equality of differentiable floats.
    pub compares_floats: bool,
}

/// The section as attributes, to follow those of the function.
pub(super) fn attributes(target: &Target, function: &Function) -> Vec<Attribute> {
    section(target, function).iter().map(|line| attribute(line)).collect()
}

fn attribute(line: &str) -> Attribute {
    let line = if line.is_empty() { String::new() } else { format!(" {line}") };
    let value =
        Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Str(LitStr::new(&line, Span::call_site())) });
    let name = Ident::new("doc", Span::call_site());
    Attribute {
        pound_token: Token![#](Span::mixed_site()),
        style: AttrStyle::Outer,
        bracket_token: Bracket::default(),
        meta: Meta::NameValue(MetaNameValue {
            path: name.into(),
            eq_token: Token![=](Span::call_site()),
            value,
        }),
    }
}

/// The lines of the section.
pub(super) fn section(target: &Target, function: &Function) -> Vec<String> {
    let mut lines = vec![String::new(), "# Derivatives".to_owned(), String::new()];
    lines.push(format!("Written by `#[differentiable]`, beside `{}`:", target.item.sig.ident));
    lines.push(String::new());
    lines.extend(signatures(target, function));
    lines.extend(partials(&target.documentation));
    lines.extend(notes(target, function));
    lines
}

fn signatures(target: &Target, function: &Function) -> Vec<String> {
    let (name, arguments) = (target.companion.to_string(), names(function.params.iter()));
    let gradient = gradient(function);
    let mut lines = Vec::new();
    if wrappers::may_have_gradient(function) {
        lines.push(format!(
            "* `{name}::value_and_grad({arguments})` gives `(value, {gradient})`, where there is a value"
        ));
        lines.push(format!("* `{name}::grad({arguments})` gives `{gradient}`, where there is a value"));
    }
    if wrappers::has_gradient(function) {
        lines.push(format!("* `{name}::value_and_grad({arguments})` gives `(value, {gradient})`"));
        lines.push(format!("* `{name}::grad({arguments})` gives `{gradient}`"));
    }
    let seeds = seeds(function);
    lines.push(format!(
        "* `{name}::vjp({arguments})` gives `(value, pullback)`, and `pullback({seeds})` gives `{gradient}`"
    ));
    lines.push(format!("* `{name}::forward({arguments})` gives `(value, backward)` without copies"));
    lines
}

fn names<'a>(params: impl Iterator<Item = &'a Param>) -> String {
    params.map(|param| param.name.clone()).collect::<Vec<_>>().join(", ")
}

fn cotangent_name(param: &Param) -> String {
    format!("d{}", param.name.trim_start_matches("r#"))
}

fn gradient(function: &Function) -> String {
    let differentiated = function.params.iter().filter(|param| param.differentiated);
    bare(differentiated.map(cotangent_name).collect())
}

fn seeds(function: &Function) -> String {
    let in_place = in_place(function).map(cotangent_name);
    let seed = (function.result.is_differentiable()).then(|| "seed".to_owned());
    bare(seed.into_iter().chain(in_place).collect())
}

fn in_place(function: &Function) -> impl Iterator<Item = &Param> {
    function.params.iter().filter(|param| param.differentiated && param.passing == Passing::Mutable)
}

fn bare(names: Vec<String>) -> String {
    if names.len() == 1 { names.concat() } else { format!("({})", names.join(", ")) }
}

fn partials(documentation: &Documentation) -> Vec<String> {
    if documentation.partials.is_empty() {
        return Vec::new();
    }
    let formula = |(name, formula): &(String, String)| format!("∂/∂{name} = {formula}");
    let fence = |text: &str| text.to_owned();
    let opening = [String::new(), fence("```text")];
    let formulas = documentation.partials.iter().map(formula);
    opening.into_iter().chain(formulas).chain([fence("```")]).collect()
}

fn notes(target: &Target, function: &Function) -> Vec<String> {
    let mut notes = target.documentation.conventions.clone();
    let changed = names(in_place(function));
    if !changed.is_empty() {
        notes.push(format!(
            "Changed in place: {changed}. The pullback takes the cotangent of the final value and gives that of \
             the initial one."
        ));
    }
    notes.extend(surprises(&target.documentation));
    notes.into_iter().flat_map(|note| [String::new(), note]).collect()
}

/// CR041, CR042 and CR043: what is right and may not be meant.
fn surprises(documentation: &Documentation) -> Vec<String> {
    let mut notes = Vec::new();
    if documentation.counts_quotients {
        let note = "It computes with the quotient of two integers, which has no fraction: for the derivative it is a \
                    constant.";
        notes.push(note.to_owned());
    }
    if !documentation.without_effect.is_empty() {
        let names = documentation.without_effect.join(", ");
        notes.push(format!(
            "The result does not depend on {names}, but for the branches that it decides: the derivative is always zero."
        ));
    }
    if documentation.compares_floats {
        let note = "It compares differentiable floats with `==`: the derivative is that of the branch taken, \
                    also where the comparison holds at a single point.";
        notes.push(note.to_owned());
    }
    notes
}
