//! Names as identifiers. All of them have the span of the macro's own code (`mixed_site`), located at the
//! user's expression where there is one: they cannot capture the user's names, and errors point at code.

use proc_macro2::{Ident, Span};

use crate::ir::{Function, Value, Var};

/// An identifier of the generated code; `name` may begin with `r#`.
pub(super) fn ident(name: &str) -> Ident {
    ident_at(name, Span::mixed_site())
}

fn ident_at(name: &str, span: Span) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, span),
        None => Ident::new(name, span),
    }
}

/// The name of a value.
pub(super) fn value(function: &Function, value: Value) -> Ident {
    let span = function.spans.get(&value).map_or_else(Span::mixed_site, |span| located(*span));
    ident_at(&function.value(value).name, span)
}

/// The name of a variable.
pub(super) fn var(function: &Function, var: Var) -> Ident {
    ident(&function.var(var).name)
}

/// The hygiene of the macro's own code at the user's position.
pub(super) fn located(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}
