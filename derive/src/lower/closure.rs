//! Closures. They are never values here: the body of one is lowered wherever it is called, among the names that it
//! captured. So a capture by reference is seen as it is at the call, and one by `move` is copied where the closure
//! is made.

use std::collections::BTreeSet;
use std::rc::Rc;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, ExprClosure, ExprPath, Pat};

use super::context::{Bound, Lower, Scope};
use super::escapes;
use super::iterator::Item;
use super::operand::Operand;
use super::place::ungrouped;
use crate::diagnostics;
use crate::ir::{Place, Stmt};

/// How many bodies of closures a function may have, counted once for each call.
const MOST_CALLS: usize = 2_000;

/// What is called with the items of an iterator, or by the name that it is bound to.
#[derive(Clone)]
pub(super) enum Callable {
    /// A closure of the body.
    Closure(Rc<Closure>),
    /// A function, by its path.
    Path(Rc<ExprPath>),
    /// What `.copied()` and `.cloned()` do to each item.
    Copy,
    /// What `.inspect(…)` does to each item.
    Inspect(Rc<Callable>),
}

/// A closure with the names that it sees.
pub(super) struct Closure {
    pub(super) params: Vec<Pat>,
    pub(super) output: Option<syn::Type>,
    pub(super) body: Expr,
    pub(super) scopes: Vec<Scope>,
}

impl Callable {
    /// Whether calling it may change something.
    pub(super) fn may_have_effects(&self) -> bool {
        match self {
            Callable::Closure(closure) => {
                let mut effects = Effects { scopes: &closure.scopes, found: false };
                effects.visit_expr(&closure.body);
                effects.found
            }
            Callable::Path(_) | Callable::Copy => false,
            Callable::Inspect(_) => true,
        }
    }
}

impl Closure {
    /// A closure among these names.
    pub(super) fn of(closure: &ExprClosure, scopes: Vec<Scope>) -> Closure {
        let output = match &closure.output {
            syn::ReturnType::Type(_, ty) => Some((**ty).clone()),
            syn::ReturnType::Default => None,
        };
        let params = closure.inputs.iter().cloned().collect();
        Closure { params, output, body: (*closure.body).clone(), scopes }
    }
}

/// Looks for what may change something: assignments, macros, mutable references, closures that do so, and methods
/// that are not known to change nothing.
struct Effects<'s> {
    scopes: &'s [Scope],
    found: bool,
}

/// Methods that change nothing, beside those with a rule.
const SILENT: [&str; 34] = [
    "iter",
    "into_iter",
    "map",
    "filter",
    "zip",
    "enumerate",
    "rev",
    "sum",
    "product",
    "fold",
    "copied",
    "cloned",
    "collect",
    "skip",
    "take",
    "step_by",
    "chain",
    "windows",
    "chunks",
    "chunks_exact",
    "len",
    "is_empty",
    "clone",
    "to_vec",
    "unwrap",
    "unwrap_or",
    "min",
    "max",
    "pow",
    "abs",
    "is_nan",
    "is_finite",
    "count",
    "flat_map",
];

impl<'ast> Visit<'ast> for Effects<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.found |= match expr {
            Expr::Assign(_) | Expr::Macro(_) => true,
            Expr::Binary(binary) => {
                matches!(super::arithmetic::operator(&binary.op), super::arithmetic::Operator::Compound(_))
            }
            Expr::Reference(reference) => reference.mutability.is_some(),
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                !SILENT.contains(&name.as_str()) && crate::rules::method(&name, call.args.len()).is_none()
            }
            Expr::Path(_) => super::place::local_name(expr).is_some_and(|name| self.is_effectful(&name)),
            _ => false,
        };
        syn::visit::visit_expr(self, expr);
    }

    fn visit_stmt_macro(&mut self, _: &'ast syn::StmtMacro) {
        self.found = true;
    }
}

impl Effects<'_> {
    fn is_effectful(&self, name: &str) -> bool {
        let bound = self.scopes.iter().rev().find_map(|scope| scope.get(name));
        matches!(bound, Some(Bound::Function(callable)) if callable.may_have_effects())
    }
}

impl Lower<'_> {
    /// A closure where it is made.
    pub(super) fn closure(&mut self, closure: &ExprClosure) -> Operand {
        if let Some(token) = &closure.asyncness {
            return self.reject(diagnostics::async_code(token.span(), "an `async` closure"));
        }
        let captured = closure.capture.is_some().then(|| self.moved_captures(closure));
        let closure = Closure::of(closure, self.scopes.iter().cloned().chain(captured).collect());
        Operand::Function(Callable::Closure(Rc::new(closure)))
    }

    /// The variables that a `move` closure mentions, copied or moved into variables of its own.
    fn moved_captures(&mut self, closure: &ExprClosure) -> Scope {
        let mut names = BTreeSet::new();
        mentioned(closure.body.to_token_stream(), &mut names);
        let mut scope = Scope::default();
        for name in names {
            let Some(Bound::Var(var)) = self.lookup(&name).cloned() else { continue };
            let ty = self.type_of_var(var);
            if self.draft_var(var).mutable && self.types.as_reference(ty).is_none() {
                let value = self.load(Place::var(var), closure.span());
                let own = self.user_var(&name, ty, true);
                self.push(Stmt::Declare { var: own, init: Some(value) });
                scope.insert(name, Bound::Var(own));
            }
        }
        scope
    }

    /// What stands where a function is expected: a closure, its name, or the path of a function.
    pub(super) fn callable(&mut self, expr: &Expr) -> Option<Callable> {
        match ungrouped(expr) {
            Expr::Reference(reference) => self.callable(&reference.expr),
            Expr::Path(path) if self.constant_pieces(expr).is_some() => {
                Some(Callable::Path(Rc::new(path.clone())))
            }
            Expr::Path(path) if self.is_function_param(expr) => Some(Callable::Path(Rc::new(path.clone()))),
            other => match self.expr(other) {
                Operand::Function(callable) => Some(callable),
                Operand::Value(value) if self.types.is_rejected(self.type_of(value)) => None,
                Operand::Value(_)
                | Operand::Reference { .. }
                | Operand::Tuple(_)
                | Operand::Iterator(_)
                | Operand::Unit => {
                    self.errors.push(diagnostics::function_pointer(expr.span()));
                    None
                }
            },
        }
    }

    /// Calls it with these items.
    pub(super) fn apply(&mut self, callable: &Callable, items: Vec<Item>, span: Span) -> Operand {
        match callable {
            Callable::Closure(closure) => self.apply_closure(closure, items, span),
            Callable::Path(path) => self.apply_path(path, items, span),
            Callable::Copy => match items.into_iter().next() {
                Some(item) => self.copied_item(item, span),
                None => Operand::Unit,
            },
            Callable::Inspect(of) => {
                let Some(item) = items.into_iter().next() else { return Operand::Unit };
                let item = self.settled_item(item);
                self.apply(of, vec![item.clone()], span);
                self.item_operand(item, span)
            }
        }
    }

    fn apply_closure(&mut self, closure: &Rc<Closure>, items: Vec<Item>, span: Span) -> Operand {
        if items.len() != closure.params.len() {
            return self.reject(diagnostics::unknown_syntax(span, "call"));
        }
        self.in_closure(closure, items, span, |lower| lower.closure_value(closure))
    }

    /// Does something among the names of a closure, with its parameters bound.
    pub(super) fn in_closure<T>(
        &mut self,
        closure: &Rc<Closure>,
        items: Vec<Item>,
        span: Span,
        act: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.count_call(span);
        let outer = std::mem::replace(&mut self.scopes, closure.scopes.clone());
        self.scopes.push(Scope::default());
        let body = closure.body.to_token_stream();
        for (pat, item) in closure.params.iter().zip(items) {
            self.bind_item(pat, item, &body);
        }
        let out = act(self);
        self.scopes = outer;
        out
    }

    /// Each call has a body of its own, and closures that call closures many.
    fn count_call(&mut self, span: Span) {
        self.calls_of_closures += 1;
        if self.calls_of_closures == MOST_CALLS {
            self.errors.push(diagnostics::closure_called_too_often(span));
        }
    }

    fn closure_value(&mut self, closure: &Closure) -> Operand {
        if self.calls_of_closures >= MOST_CALLS {
            return Operand::Value(self.dummy(closure.body.span()));
        }
        let output = closure.output.as_ref().map(|ty| self.written_type(ty));
        self.expected = output;
        let operand = match escapes::in_expression(&closure.body) {
            true => self.closure_frame(&closure.body),
            false => self.expr(&closure.body),
        };
        if let Some(output) = output {
            self.annotate(&operand, output);
        }
        operand
    }

    /// A function by its path, called with names that stand for the items.
    fn apply_path(&mut self, path: &ExprPath, items: Vec<Item>, span: Span) -> Operand {
        let mut scope = Scope::default();
        let mut args = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::new();
        for item in items {
            let name = self.namer.fresh("item");
            args.push(name_expression(&name, span));
            let bound = self.bound_item(item, span);
            scope.insert(name, bound);
        }
        self.scopes.push(scope);
        let func = Box::new(Expr::Path(path.clone()));
        let call = syn::ExprCall { attrs: Vec::new(), func, paren_token: syn::token::Paren(span), args };
        let operand = self.call(&call);
        self.scopes.pop();
        operand
    }

    /// What a name for the item stands for.
    pub(super) fn bound_item(&mut self, item: Item, span: Span) -> Bound {
        match self.given_item(item, span) {
            Operand::Value(value) if self.is_scalar(value) => Bound::Value(value),
            Operand::Reference { place, mutable } => Bound::Alias { place, mutable },
            Operand::Function(callable) => Bound::Function(callable),
            Operand::Iterator(chain) => Bound::Iterator(chain),
            operand @ (Operand::Value(_) | Operand::Tuple(_) | Operand::Unit) => {
                let value = self.evaluate(operand, span);
                Bound::Var(self.materialise(value, "item", false))
            }
        }
    }

    /// An item that is given away: an element by value leaves its place.
    pub(super) fn given_item(&mut self, item: Item, span: Span) -> Operand {
        match item {
            Item::Owned(place) => {
                let value = self.owned(place, span);
                Operand::Value(value)
            }
            Item::Pair(first, second) => {
                Operand::Tuple(vec![self.given_item(*first, span), self.given_item(*second, span)])
            }
            Item::Value(_) | Item::Reference { .. } | Item::Operand(_) => self.item_operand(item, span),
        }
    }

    /// What is behind the reference that the item is.
    pub(super) fn copied_item(&mut self, item: Item, span: Span) -> Operand {
        let operand = self.item_operand(item, span);
        let Operand::Reference { place, mutable: _ } = operand else { return operand };
        Operand::Value(self.owned(place, span))
    }

    /// The item as something that can be looked at several times.
    pub(super) fn settled_item(&mut self, item: Item) -> Item {
        match item {
            Item::Operand(Operand::Value(value)) if self.is_aggregate(self.type_of(value)) => {
                Item::Owned(Place::var(self.materialise(value, "item", false)))
            }
            Item::Pair(first, second) => {
                let first = self.settled_item(*first);
                Item::Pair(Box::new(first), Box::new(self.settled_item(*second)))
            }
            Item::Value(_) | Item::Reference { .. } | Item::Owned(_) | Item::Operand(_) => item,
        }
    }

    /// A call of what a name is bound to.
    pub(super) fn call_bound(&mut self, callable: &Callable, call: &syn::ExprCall) -> Operand {
        let items: Vec<_> = call.args.iter().map(|arg| self.argument_item(arg)).collect();
        self.apply(callable, items, call.span())
    }

    /// An argument of a closure, evaluated before the body begins.
    fn argument_item(&mut self, arg: &Expr) -> Item {
        let operand = self.expr(arg);
        Item::Operand(operand)
    }
}

/// The name as an expression.
pub(super) fn name_expression(name: &str, span: Span) -> Expr {
    let ident = syn::Ident::new(name, span);
    Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: ident.into() })
}

pub(super) fn mentioned(tokens: TokenStream, names: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                names.insert(ident.to_string());
            }
            TokenTree::Group(group) => mentioned(group.stream(), names),
            TokenTree::Literal(literal) => named_in_text(&literal.to_string(), names),
            TokenTree::Punct(_) => {}
        }
    }
}

/// The words of a text, which may be a format that captures names.
fn named_in_text(text: &str, names: &mut BTreeSet<String>) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    names.extend(text.split(|c| !is_word(c)).map(str::to_owned));
}
