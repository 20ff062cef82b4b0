//! The six phases: parse, lower, analyse, differentiate, simplify, emit.
//!
//! There is one barrier, after lowering and activity: past it nothing returns an error.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::analyse::activity::{self, Activity};
use crate::analyse::residual;
use crate::analyse::storage::Storage;
use crate::analyse::{helpers, hidden, lasting, tested};
use crate::diagnostics;
use crate::emit::{Documentation, Target};
use crate::errors::Errors;
use crate::ir::{Function, Fused, Op, Passing, Split, Stmt};
use crate::{
    apart, block, cases, check, describe, differentiate, emit, fallback, lower, namer, operator_impl, parse,
    simplify, trace,
};

/// What `#[differentiable(attr)] item` expands to.
pub fn expand(attr: TokenStream, item: TokenStream) -> TokenStream {
    if let Some(expanded) = cases::expand(&attr, &item) {
        return expanded;
    }
    if let Some(expanded) = of_block(&attr, &item) {
        return expanded;
    }
    let mut errors = Errors::default();
    let Some(input) = parse::parse(attr.clone(), item.clone(), &mut errors) else {
        return half_typed(attr, item, errors);
    };
    let has_signature = errors.is_empty();
    if has_signature && input.signature.has_no_derivative() {
        return constant_function(input);
    }
    let test = check::test::test(&input, &mut errors);
    match differentiated(&input, &mut errors) {
        Some(Differentiated { split, fused, traced, documentation }) => {
            let target = Target { traced, ..target(input, documentation) };
            let emitted = emit::emit(&target, &split, fused.as_ref());
            quote!(#emitted #test)
        }
        None if input.owner.is_some() => {
            let (item, errors) = (input.written.to_token_stream(), errors.into_tokens());
            let stub = if has_signature { stub(input) } else { undifferentiated(input) }.all;
            quote!(#item #errors #stub)
        }
        None => fallback::with_stub(&input, errors),
    }
}

/// The same for the `impl` of an operator, and for other blocks.
fn of_block(attr: &TokenStream, item: &TokenStream) -> Option<TokenStream> {
    if !parse::block::may_be(item) {
        return None;
    }
    if let Some(expanded) = operator_impl::expand(attr, item) {
        return Some(expanded);
    }
    let mut errors = Errors::default();
    let block = parse::block::parse(attr.clone(), item.clone(), &mut errors)?;
    Some(block::expand(block, errors))
}

/// An item that is no function, or one that does not parse: if that is for its bodies, all else is as usual.
fn half_typed(attr: TokenStream, item: TokenStream, errors: Errors) -> TokenStream {
    let Some(mended) = parse::half_typed::mended(&item) else {
        return fallback::without_function(item, errors);
    };
    let mut unknown = Errors::default();
    if let Some(error) = &mended.unknown {
        unknown.push(diagnostics::not_an_item(error.span(), &error.to_string()));
    }
    let (expanded, errors) = (mended.restored(expand(attr, mended.item.clone())), unknown.into_tokens());
    quote!(#expanded #errors)
}

/// What the middle of the pipeline makes of a function.
struct Differentiated {
    split: Split,
    fused: Option<Fused>,
    traced: Option<Split>,
    documentation: Documentation,
}

/// From the parsed function to its sweeps; `None` if there was an error.
fn differentiated(input: &parse::Input, errors: &mut Errors) -> Option<Differentiated> {
    let mut function = lower::lower(input, errors);
    let storage = Storage::of(&function);
    tested::leave_out(&mut function, &storage, input.options.wrt.as_deref());
    let activity = Activity::of(&function, &storage);
    activity::reject(&function, &activity, &storage, errors);
    hidden::reject(&function, &activity, &storage, errors);
    lasting::reject(&function, &activity, &storage, errors);
    if !errors.is_empty() {
        return None;
    }
    function.helpers = helpers::differentiated(&function, &activity, &storage);
    let split = differentiate::split(&function, &activity, &storage);
    let traced = input.options.traced.then(|| {
        let krate = input.options.krate.to_token_stream();
        finish(trace::traced(&split, &activity, &storage, &krate), &storage, input.options.simplify)
    });
    let split = finish(split, &storage, input.options.simplify);
    let fused = in_one_piece(&function, &activity, &storage, input.options.simplify).map(Fused::from);
    let documentation = describe::describe(&function, &activity, fused.as_ref());
    Some(Differentiated { split, fused, traced, documentation })
}

/// A method of a block after the pipeline.
#[derive(Clone)]
pub struct Derived {
    /// The attributes of the method, with the *Derivatives* section.
    pub attrs: Vec<syn::Attribute>,
    /// The derivative functions, to stand beside the method.
    pub all: TokenStream,
    /// What an `impl` of a trait that has them gives.
    pub of_trait: TokenStream,
    /// The test of its gradient, to stand beside the block.
    pub test: TokenStream,
}

/// A method that has an error: its derivative functions have their signatures, so that callers have no errors.
pub fn stub(input: parse::Input) -> Derived {
    let attrs = input.item.attrs.clone();
    let body: syn::Block = syn::parse_quote!({ ::core::panic!() });
    let item = syn::ItemFn { block: Box::new(body.clone()), ..input.item };
    let input = parse::Input { item, body, ..input };
    match differentiated(&input, &mut Errors::default()) {
        Some(Differentiated { split, .. }) => {
            let target = target(input, Documentation::default());
            let (all, of_trait) = (emit::derivatives(&target, &split, None), emit::of_trait(&target, &split));
            Derived { attrs, all, of_trait, test: TokenStream::new() }
        }
        None => undifferentiated(input),
    }
}

/// A method whose result has no derivative. Those of a trait are given by the trait.
pub fn constant(mut input: parse::Input) -> Derived {
    let attrs = input.item.attrs.clone();
    if let Some(owner) = input.owner.as_mut().filter(|owner| owner.place == parse::Place::Required) {
        owner.place = parse::Place::Provided;
    }
    let Some(Differentiated { split, .. }) = differentiated(&input, &mut Errors::default()) else {
        return undifferentiated(input);
    };
    let target = Target { constant: true, ..target(input, Documentation::default()) };
    Derived {
        attrs,
        all: emit::constant(&target, &split),
        of_trait: TokenStream::new(),
        test: TokenStream::new(),
    }
}

/// A function whose result has no derivative, so that the others can call it with their numbers: its body is not read.
fn constant_function(input: parse::Input) -> TokenStream {
    let item = input.written.to_token_stream();
    let body: syn::Block = syn::parse_quote!({ ::core::panic!() });
    let unread = syn::ItemFn { block: Box::new(body.clone()), ..input.item };
    let input = parse::Input { item: unread, body, ..input };
    if input.owner.is_some() {
        let derivatives = constant(input).all;
        return quote!(#item #derivatives);
    }
    let Some(Differentiated { split, .. }) = differentiated(&input, &mut Errors::default()) else {
        return item;
    };
    let target = Target { constant: true, ..target(input, Documentation::default()) };
    let companion = emit::constant_companion(&target, &split);
    quote!(#item #companion)
}

fn undifferentiated(input: parse::Input) -> Derived {
    let nothing = TokenStream::new;
    Derived { attrs: input.item.attrs, all: nothing(), of_trait: nothing(), test: nothing() }
}

/// Differentiates a method of a block.
pub fn method(input: parse::Input, errors: &mut Errors) -> Derived {
    let has_signature = errors.is_empty();
    let test = check::test::test(&input, errors);
    let Some(Differentiated { split, fused, traced, documentation }) = differentiated(&input, errors) else {
        return if has_signature { stub(input) } else { undifferentiated(input) };
    };
    let is_required = input.owner.as_ref().is_some_and(|owner| owner.place == parse::Place::Required);
    let target = Target { traced, ..target(input, documentation) };
    let fused = fused.as_ref().filter(|_| !is_required);
    let attrs = emit::documented(&target, &split.function).attrs;
    let (all, of_trait) = (emit::derivatives(&target, &split, fused), emit::of_trait(&target, &split));
    Derived { attrs, all, of_trait, test }
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
    let krate = emit::Code::from(input.options.krate.to_token_stream());
    let recursive = input.options.recursive;
    Target {
        written: input.written,
        item: input.item,
        companion,
        krate,
        recursive,
        documentation,
        type_params: input.signature.type_params,
        owner: input.owner,
        constant: false,
        traced: None,
    }
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
    apart::lend(&mut split);
    if simplify {
        simplify::complete(&mut split);
    }
    namer::assign(&mut split);
    split
}
