//! The six phases: parse, lower, analyse, differentiate, simplify, emit.
//!
//! There is one barrier, after lowering and activity: past it nothing returns an error.

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::analyse::activity::{self, Activity};
use crate::analyse::residual;
use crate::analyse::storage::Storage;
use crate::analyse::{helpers, hidden, tested};
use crate::emit::{Documentation, Target};
use crate::errors::Errors;
use crate::ir::{Function, Fused, Op, Passing, Split, Stmt};
use crate::{describe, differentiate, emit, fallback, lower, namer, operator_impl, parse, simplify};

/// What `#[differentiable(attr)] item` expands to.
pub fn expand(attr: TokenStream, item: TokenStream) -> TokenStream {
    if let Some(expanded) = operator_impl::expand(&attr, &item) {
        return expanded;
    }
    let mut errors = Errors::default();
    let Some(input) = parse::parse(attr, item.clone(), &mut errors) else {
        return fallback::without_function(item, errors);
    };
    let mut function = lower::lower(&input, &mut errors);
    let storage = Storage::of(&function);
    tested::leave_out(&mut function, &storage, input.options.wrt.as_deref());
    let activity = Activity::of(&function, &storage);
    activity::reject(&function, &activity, &storage, &mut errors);
    hidden::reject(&function, &activity, &storage, &mut errors);
    if !errors.is_empty() {
        return fallback::with_stub(&input, errors);
    }
    function.helpers = helpers::differentiated(&function, &activity, &storage);
    let split = differentiate::split(&function, &activity, &storage);
    let split = finish(split, &storage, input.options.simplify);
    let fused = in_one_piece(&function, &activity, &storage, input.options.simplify).map(Fused::from);
    let documentation = describe::describe(&function, &activity, fused.as_ref());
    emit::emit(&target(input, documentation), &split, fused.as_ref())
}

/// What `#[derivative(attr)] item` expands to.
pub fn expand_rule(attr: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let rule = parse::rule::parse(attr, item.clone(), &mut errors);
    let Some(rule) = rule.filter(|_| errors.is_empty()) else {
        return fallback::without_function(item, errors);
    };
    let function = lower::lower(&rule.input, &mut errors);
    if !errors.is_empty() {
        return fallback::without_function(item, errors);
    }
    let target = target(rule.input.clone(), Documentation::default());
    emit::rule(&target, &function, &rule)
}

fn target(input: parse::Input, documentation: Documentation) -> Target {
    let companion = input.options.name.clone().unwrap_or_else(|| input.item.sig.ident.clone());
    let krate = input.options.krate.to_token_stream();
    let (written, item, recursive) = (input.written, input.item, input.options.recursive);
    Target { written, item, companion, krate, recursive, documentation }
}

/// The gradient as one piece of code: straight, or with a single loop that both sweeps share.
pub fn in_one_piece(
    function: &Function,
    activity: &Activity,
    storage: &Storage,
    simplify: bool,
) -> Option<Split> {
    if !is_scalar_without_calls(function) {
        return None;
    }
    let mut split = differentiate::with_seed_one(function, activity, storage);
    if has(function, |stmt| matches!(stmt, Stmt::For(_) | Stmt::While(_))) {
        if !simplify {
            return None;
        }
        simplify::reverse(&mut split);
        if !simplify::merge::loops(&mut split) {
            return None;
        }
    }
    Some(finish(split, storage, simplify))
}

/// Whether the result is a float, nothing is changed in place, and nothing is called.
fn is_scalar_without_calls(function: &Function) -> bool {
    let in_place = function.params.iter().any(|param| param.passing == Passing::Mutable);
    let calls = has(function, |stmt| matches!(stmt, Stmt::Let { op: Op::Call(_), .. }));
    function.result.is_float() && !in_place && !calls
}

fn has(function: &Function, is_such: impl Fn(&Stmt) -> bool) -> bool {
    let mut found = false;
    function.body.for_each(&mut |stmt| found |= is_such(stmt));
    found
}

/// What follows differentiation: simplification, the choice of residuals, names.
pub fn finish(mut split: Split, storage: &Storage, simplify: bool) -> Split {
    if simplify {
        simplify::reverse(&mut split);
    }
    residual::keep(&mut split, storage);
    if simplify {
        simplify::complete(&mut split);
    }
    namer::assign(&mut split);
    split
}
