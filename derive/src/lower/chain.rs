//! Chains of iterators. Most have an item at each index and are a [`Sequence`]; one that leaves items out, or makes
//! several of one, can only be run from the beginning, and becomes a loop with branches around what is done with an
//! item. Either way an item goes through all of the chain before the next one begins, as in Rust.

mod drive;
mod ends;
mod found;
mod slots;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

use super::closure::Callable;
use super::context::{Bound, Lower};
use super::iterator::{Item, Sequence};
use super::operand::Operand;
use super::place::{local_name, ungrouped};
use crate::diagnostics;
use crate::ir::Value;

pub(super) use drive::Driven;
pub(super) use found::Found;

/// What an iterator goes through.
#[derive(Clone)]
pub(super) enum Chain {
    /// What has an item at each index.
    Indexed(Sequence),
    /// One after another.
    Concat(Box<Chain>, Box<Chain>),
    /// `.flat_map(…)`; `.flatten()` without function.
    FlatMap(Box<Chain>, Option<Callable>),
    /// What changes, counts or leaves out items.
    Stage(Box<Chain>, Stage),
}

/// An adapter on what can only be run from the beginning.
#[derive(Clone)]
pub(super) enum Stage {
    Map(Callable),
    Filter(Callable),
    FilterMap(Callable),
    MapWhile(Callable),
    TakeWhile(Callable),
    SkipWhile(Callable),
    /// With what the state is at first.
    Scan(Operand, Callable),
    Enumerate,
    Skip(Value),
    Take(Value),
    StepBy(Value),
    /// `.zip(sequence)`.
    Zip(Sequence),
    /// `sequence.zip(…)`.
    ZipAfter(Sequence),
}

/// Methods that make an iterator of a container.
const SOURCES: [&str; 8] =
    ["iter", "iter_mut", "into_iter", "chunks", "chunks_exact", "chunks_mut", "chunks_exact_mut", "windows"];

/// Methods that make an iterator of an iterator.
const ADAPTERS: [&str; 20] = [
    "enumerate",
    "rev",
    "zip",
    "skip",
    "take",
    "step_by",
    "chain",
    "map",
    "filter",
    "filter_map",
    "flat_map",
    "flatten",
    "cloned",
    "copied",
    "scan",
    "take_while",
    "skip_while",
    "map_while",
    "inspect",
    "fuse",
];

/// Methods that make other iterators.
const UNKNOWN: [&str; 13] = [
    "array_chunks",
    "array_windows",
    "bytes",
    "chars",
    "chunk_by",
    "drain",
    "keys",
    "lines",
    "rchunks",
    "rchunks_exact",
    "split",
    "split_whitespace",
    "values",
];

impl Stage {
    /// Whether it may end the loop before what it runs over does.
    fn may_stop(&self) -> bool {
        match self {
            Stage::MapWhile(_)
            | Stage::TakeWhile(_)
            | Stage::Scan(..)
            | Stage::Take(_)
            | Stage::Zip(_)
            | Stage::ZipAfter(_) => true,
            Stage::Map(_)
            | Stage::Filter(_)
            | Stage::FilterMap(_)
            | Stage::SkipWhile(_)
            | Stage::Enumerate
            | Stage::Skip(_)
            | Stage::StepBy(_) => false,
        }
    }

    /// Whether an item goes through it alike wherever it stands.
    fn has_no_state(&self) -> bool {
        matches!(self, Stage::Map(_) | Stage::Filter(_) | Stage::FilterMap(_))
    }
}

impl Chain {
    fn stage(self, stage: Stage) -> Chain {
        Chain::Stage(Box::new(self), stage)
    }

    /// Whether it is a single loop.
    pub(super) fn is_single(&self) -> bool {
        match self {
            Chain::Indexed(_) => true,
            Chain::Concat(..) | Chain::FlatMap(..) => false,
            Chain::Stage(of, _) => of.is_single(),
        }
    }

    /// Whether its loop may end early.
    pub(super) fn may_stop(&self) -> bool {
        match self {
            Chain::Indexed(_) => false,
            Chain::Concat(first, second) => first.may_stop() || second.may_stop(),
            Chain::FlatMap(of, _) => of.may_stop(),
            Chain::Stage(of, stage) => of.may_stop() || stage.may_stop(),
        }
    }
}

/// Whether the method belongs to iterators.
pub(super) fn is_adapter(name: &str) -> bool {
    ADAPTERS.contains(&name)
}

/// Whether a chain in the syntax becomes several loops.
pub(super) fn has_several_loops(expr: &Expr) -> bool {
    match ungrouped(expr) {
        Expr::MethodCall(call) => {
            ["chain", "flat_map", "flatten"].iter().any(|name| call.method == name)
                || has_several_loops(&call.receiver)
        }
        _ => false,
    }
}

impl Lower<'_> {
    /// Whether the expression is an iterator, without lowering it.
    pub(super) fn is_chain(&self, expr: &Expr) -> bool {
        match ungrouped(expr) {
            Expr::Range(_) => true,
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                SOURCES.contains(&name.as_str())
                    || (is_adapter(&name) || name == "clone" || name == "by_ref")
                        && self.is_chain(&call.receiver)
            }
            Expr::Path(_) => {
                local_name(expr).is_some_and(|name| matches!(self.lookup(&name), Some(Bound::Iterator(_))))
            }
            Expr::Call(call) => source_function(call).is_some(),
            Expr::Reference(reference) => self.is_bound_iterator(&reference.expr),
            _ => false,
        }
    }

    fn is_bound_iterator(&self, expr: &Expr) -> bool {
        matches!(ungrouped(expr), Expr::Path(_)) && self.is_chain(expr)
    }

    /// The iterator that an expression makes; `None` after an error.
    pub(super) fn chain(&mut self, expr: &Expr) -> Option<Chain> {
        match ungrouped(expr) {
            Expr::Range(range) => self.range(range).map(Chain::Indexed),
            Expr::MethodCall(call) if self.is_chain(expr) => self.adapted(call),
            Expr::Call(call) if source_function(call).is_some() => self.iterator_function(call),
            Expr::Path(_) if self.is_chain(expr) => {
                let Bound::Iterator(chain) = self.lookup(&local_name(expr)?)? else { return None };
                Some((**chain).clone())
            }
            Expr::Reference(reference) if self.is_bound_iterator(&reference.expr) => {
                self.errors.push(diagnostics::iterator_adapter(reference.span(), "by_ref"));
                None
            }
            Expr::MethodCall(call) if self.is_unknown_iterator(call) => self.no_adapter(call),
            other => self.elements(other, None).map(Chain::Indexed),
        }
    }

    /// The first method in the chain that does not become a loop.
    pub(super) fn unknown_adapter<'c>(&self, call: &'c ExprMethodCall) -> &'c syn::Ident {
        match ungrouped(&call.receiver) {
            Expr::MethodCall(inner) if !self.is_chain(&call.receiver) => self.unknown_adapter(inner),
            _ => &call.method,
        }
    }

    /// A method that takes some items off an iterator which has a name, and leaves the rest in it.
    pub(super) fn takes_from_named(&self, call: &ExprMethodCall) -> bool {
        let takes = ["next", "nth", "any", "all", "find", "find_map", "position"];
        takes.iter().any(|name| call.method == name) && self.is_bound_iterator(&call.receiver)
    }

    /// Whether the method makes an iterator that does not become a loop.
    fn is_unknown_iterator(&self, call: &ExprMethodCall) -> bool {
        UNKNOWN.iter().any(|name| call.method == name) || self.is_chain(&call.receiver)
    }

    fn adapted(&mut self, call: &ExprMethodCall) -> Option<Chain> {
        let name = call.method.to_string();
        let receiver = &call.receiver;
        match (name.as_str(), call.args.first()) {
            ("iter", None) => self.elements(receiver, Some(false)).map(Chain::Indexed),
            ("iter_mut", None) => self.elements(receiver, Some(true)).map(Chain::Indexed),
            ("into_iter" | "fuse" | "clone", None) => self.chain(receiver),
            ("chunks" | "chunks_exact" | "windows", _) => self.parts(call, false).map(Chain::Indexed),
            ("chunks_mut" | "chunks_exact_mut", _) => self.parts(call, true).map(Chain::Indexed),
            (name, argument) if is_adapter(name) => {
                let of = self.chain(receiver)?;
                self.adapter(of, call, name, argument)
            }
            _ => self.no_adapter(call),
        }
    }

    fn no_adapter(&mut self, call: &ExprMethodCall) -> Option<Chain> {
        self.errors.push(diagnostics::iterator_adapter(call.method.span(), &call.method.to_string()));
        None
    }

    fn adapter(
        &mut self,
        of: Chain,
        call: &ExprMethodCall,
        name: &str,
        argument: Option<&Expr>,
    ) -> Option<Chain> {
        let span = call.method.span();
        match (name, argument) {
            ("copied" | "cloned", None) => Some(mapped(of, Callable::Copy)),
            ("enumerate", None) => self.enumerated(of, span),
            ("rev", None) => self.reversed(of, call),
            ("flatten", None) => Some(Chain::FlatMap(Box::new(of), None)),
            ("zip", Some(other)) => {
                let other = self.chain(other)?;
                self.zipped(of, other, call)
            }
            ("chain", Some(other)) => {
                let other = self.chain(other)?;
                Some(Chain::Concat(Box::new(of), Box::new(other)))
            }
            ("skip" | "take" | "step_by", Some(n)) => {
                let n = self.index(n);
                self.counted(of, name, n, span)
            }
            ("scan", Some(init)) => {
                let init = self.expr(init);
                let callable = self.callable(call.args.iter().nth(1)?)?;
                Some(of.stage(Stage::Scan(init, callable)))
            }
            (name, Some(function)) => {
                let callable = self.callable(function)?;
                with_function(of, name, callable).or_else(|| self.no_adapter(call))
            }
            _ => self.no_adapter(call),
        }
    }

    fn enumerated(&mut self, of: Chain, span: Span) -> Option<Chain> {
        Some(match of {
            Chain::Indexed(of) => {
                let of = self.inner_sequence(of, span)?;
                Chain::Indexed(Sequence::Enumerate(Box::new(of)))
            }
            Chain::Concat(..) | Chain::FlatMap(..) | Chain::Stage(..) => of.stage(Stage::Enumerate),
        })
    }

    fn reversed(&mut self, of: Chain, call: &ExprMethodCall) -> Option<Chain> {
        Some(match of {
            Chain::Indexed(of) => Chain::Indexed(of.reversed()),
            Chain::Concat(first, second) => {
                let second = self.reversed(*second, call)?;
                let first = self.reversed(*first, call)?;
                Chain::Concat(Box::new(second), Box::new(first))
            }
            Chain::Stage(of, stage) if stage.has_no_state() => self.reversed(*of, call)?.stage(stage),
            Chain::Stage(..) | Chain::FlatMap(..) => return self.no_adapter(call),
        })
    }

    fn zipped(&mut self, of: Chain, other: Chain, call: &ExprMethodCall) -> Option<Chain> {
        let span = call.span();
        match (of, other) {
            (Chain::Indexed(of), Chain::Indexed(other)) => {
                let of = self.inner_sequence(of, span)?;
                let other = self.inner_sequence(other, span)?;
                Some(Chain::Indexed(Sequence::Zip(Box::new(of), Box::new(other))))
            }
            (of, Chain::Indexed(_)) if of.maps_with_effects() => {
                self.errors.push(diagnostics::effects_under_zip(call.method.span()));
                None
            }
            (of, Chain::Indexed(other)) => {
                let other = self.inner_sequence(other, span)?;
                Some(of.stage(Stage::Zip(other)))
            }
            (Chain::Indexed(of), other) => {
                let of = self.inner_sequence(of, span)?;
                Some(other.stage(Stage::ZipAfter(of)))
            }
            _ => self.no_adapter(call),
        }
    }

    fn counted(&mut self, of: Chain, name: &str, n: Value, span: Span) -> Option<Chain> {
        Some(match (of, name) {
            (Chain::Indexed(of), "skip") => Chain::Indexed(self.skipped(of, n, span)?),
            (Chain::Indexed(of), "take") => Chain::Indexed(self.limited(of, n, span)?),
            (Chain::Indexed(of), _) => Chain::Indexed(of.stepped(n)),
            (of, "skip") => of.stage(Stage::Skip(n)),
            (of, "take") => of.stage(Stage::Take(n)),
            (of, _) => of.stage(Stage::StepBy(n)),
        })
    }

    /// `iter::once(x)`, `iter::repeat(x)` and their like.
    fn iterator_function(&mut self, call: &syn::ExprCall) -> Option<Chain> {
        let name = source_function(call)?;
        match (name.as_str(), call.args.first()) {
            ("once", Some(item)) => {
                let item = self.expr(item);
                let item = self.settled_item(Item::Operand(item));
                Some(Chain::Indexed(Sequence::Once(Box::new(item))))
            }
            ("repeat", Some(item)) => {
                let item = self.expr(item);
                let item = self.settled_item(Item::Operand(item));
                Some(Chain::Indexed(Sequence::Repeat(Box::new(item))))
            }
            _ => {
                self.errors.push(diagnostics::iterator_adapter(call.span(), &name));
                None
            }
        }
    }
}

/// The function of `std::iter` that is called.
fn source_function(call: &syn::ExprCall) -> Option<String> {
    let Expr::Path(path) = ungrouped(&call.func) else { return None };
    let mut names = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (name, module) = (names.next()?, names.next()?);
    (module == "iter").then_some(name)
}

/// An adapter with a function.
fn with_function(of: Chain, name: &str, callable: Callable) -> Option<Chain> {
    Some(match name {
        "map" => mapped(of, callable),
        "inspect" => mapped(of, Callable::Inspect(std::rc::Rc::new(callable))),
        "filter" => of.stage(Stage::Filter(callable)),
        "filter_map" => of.stage(Stage::FilterMap(callable)),
        "map_while" => of.stage(Stage::MapWhile(callable)),
        "take_while" => of.stage(Stage::TakeWhile(callable)),
        "skip_while" => of.stage(Stage::SkipWhile(callable)),
        "flat_map" => Chain::FlatMap(Box::new(of), Some(callable)),
        _ => return None,
    })
}

impl Chain {
    /// Whether a function is called for each item that may change something.
    fn maps_with_effects(&self) -> bool {
        match self {
            Chain::Indexed(_) => false,
            Chain::Concat(first, second) => first.maps_with_effects() || second.maps_with_effects(),
            Chain::FlatMap(of, _) => of.maps_with_effects(),
            Chain::Stage(of, stage) => {
                matches!(stage, Stage::Map(callable) if callable.may_have_effects()) || of.maps_with_effects()
            }
        }
    }
}

/// A function that may change something is called for every item in order, also for those that nobody looks at.
fn mapped(of: Chain, callable: Callable) -> Chain {
    match of {
        Chain::Indexed(of) if !callable.may_have_effects() => {
            Chain::Indexed(Sequence::Map(Box::new(of), callable))
        }
        Chain::Indexed(_) | Chain::Concat(..) | Chain::FlatMap(..) | Chain::Stage(..) => {
            of.stage(Stage::Map(callable))
        }
    }
}
