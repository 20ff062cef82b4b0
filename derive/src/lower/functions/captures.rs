//! What a closure that is an argument captures: the names around it that it mentions, as they are when it is passed.

use std::collections::BTreeSet;
use std::rc::Rc;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::Expr;
use syn::visit::Visit;

use super::super::arithmetic::{Operator, operator};
use super::super::closure::{Callable, Closure, mentioned};
use super::super::context::{Bound, Lower};
use super::super::place::{local_name, undereferenced, ungrouped};
use crate::diagnostics;
use crate::hash::HashMap;
use crate::ir::{Op, Place, Projection, Value};
use crate::types::Ty;

impl Lower<'_> {
    /// What the closure mentions of the names around it, as they are at the call.
    pub(super) fn captures(&mut self, closure: &Closure, span: Span) -> Option<Captures> {
        let mut captures = Captures::default();
        self.capture_all(closure, span, &mut captures)?;
        match captures.items.iter().find(|name| captures.bound.contains_key(*name)) {
            Some(name) => self.cannot_capture(name, span),
            None => Some(()),
        }?;
        Some(captures)
    }

    fn capture_all(&mut self, closure: &Closure, span: Span, captures: &mut Captures) -> Option<()> {
        let names = Names::of(closure);
        let outer = std::mem::replace(&mut self.scopes, closure.scopes.clone());
        let captured = names.mentioned.iter().try_for_each(|name| {
            let Some(bound) = self.bound_name(name).cloned() else {
                captures.items.insert(name.clone());
                return Some(());
            };
            if names.changed.contains(name) {
                self.errors.push(diagnostics::escaping_closure(span));
                return None;
            }
            self.capture(name, bound, span, captures)
        });
        self.scopes = outer;
        captured
    }

    /// `None` after an error.
    fn capture(&mut self, name: &str, bound: Bound, span: Span, captures: &mut Captures) -> Option<()> {
        // A closure that the closure calls may have captured another variable of the name.
        if let Some(known) = captures.bound.get(name) {
            return is_same(known, &bound).then_some(()).or_else(|| self.cannot_capture(name, span));
        }
        captures.bound.insert(name.to_owned(), bound.clone());
        let ident = format_ident!("{name}", span = span);
        let (value, is_reference) = match bound {
            bound if self.is_function(&bound) => return self.cannot_capture(name, span),
            Bound::Value(value) => (value, false),
            Bound::Var(var) => {
                let ty = self.type_of_var(var);
                (self.captured_place(Place::var(var), span), self.types.as_reference(ty).is_some())
            }
            Bound::Alias { place, mutable: _ } => (self.captured_place(place, span), true),
            Bound::Function(Callable::Closure(inner)) => {
                self.capture_all(&inner, span, captures)?;
                captures.closures.push((ident, inner.tokens()));
                return Some(());
            }
            Bound::Function(Callable::Path(path)) => {
                captures.closures.push((ident, path.to_token_stream()));
                return Some(());
            }
            Bound::Constant(_) => return Some(()),
            Bound::Choice { .. } | Bound::Iterator(_) => return self.cannot_capture(name, span),
            Bound::Function(Callable::Copy | Callable::Inspect(_)) => return self.cannot_capture(name, span),
        };
        captures.values.push(Capture { name: ident, value, is_reference });
        Some(())
    }

    fn cannot_capture(&mut self, name: &str, span: Span) -> Option<()> {
        self.errors.push(diagnostics::captured_by_argument(span, name));
        None
    }

    /// What is captured is copied: the derivative of the call may be asked for when the original has changed.
    fn captured_place(&mut self, place: Place, span: Span) -> Value {
        let ty = self.place_type(&place);
        let behind = self.types.peel(ty);
        let whole = Op::Copy(undereferenced(place.clone()));
        match self.types.peek(behind) {
            Ty::Slice(_) | Ty::Vec(_) => {
                let copy = self.copy_of(place, span);
                self.evaluate(copy, span)
            }
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Array(..) => {
                let place = match self.types.as_reference(ty) {
                    Some(_) => place.project(Projection::Deref),
                    None => place,
                };
                self.load(place, span)
            }
            Ty::Unit | Ty::Inactive(_) | Ty::Ref { .. } => self.define(whole, behind, span, "copy"),
            Ty::Sequence(_) | Ty::Tuple(_) => self.define(whole, behind, span, "copy"),
            Ty::Option(_) | Ty::Result(..) => self.define(whole, behind, span, "copy"),
            Ty::Named(_) | Ty::Struct(_) | Ty::Unknown => self.define(whole, behind, span, "copy"),
            Ty::Handle | Ty::TangentOf(_) => self.define(whole, behind, span, "copy"),
        }
    }
}

/// What a closure captures.
#[derive(Default)]
pub(super) struct Captures {
    pub(super) bound: HashMap<String, Bound>,
    /// What is not bound in the body: a function with the name of a closure that another closure calls.
    items: BTreeSet<String>,
    pub(super) values: Vec<Capture>,
    /// Other closures, each after those that it calls.
    pub(super) closures: Vec<(Ident, TokenStream)>,
}

/// A variable that a closure captures.
#[derive(Debug)]
pub(super) struct Capture {
    pub(super) name: Ident,
    pub(super) value: Value,
    /// Whether the name stands for a reference.
    pub(super) is_reference: bool,
}

/// Whether both stand for the same.
fn is_same(one: &Bound, other: &Bound) -> bool {
    match (one, other) {
        (Bound::Value(one), Bound::Value(other)) => one == other,
        (Bound::Var(one), Bound::Var(other)) => one == other,
        (Bound::Alias { place: one, mutable: _ }, Bound::Alias { place: other, mutable: _ }) => one == other,
        (Bound::Function(Callable::Closure(one)), Bound::Function(Callable::Closure(other))) => {
            Rc::ptr_eq(one, other)
        }
        (Bound::Function(Callable::Path(one)), Bound::Function(Callable::Path(other))) => {
            Rc::ptr_eq(one, other)
        }
        (Bound::Constant(_), Bound::Constant(_)) => true,
        _ => false,
    }
}

/// The names of a closure's body that are not its own.
#[derive(Default)]
pub(super) struct Names {
    pub(super) own: BTreeSet<String>,
    pub(super) mentioned: BTreeSet<String>,
    /// What is assigned to or mutably borrowed.
    pub(super) changed: BTreeSet<String>,
}

impl Names {
    pub(super) fn of(closure: &Closure) -> Names {
        let mut names = Names::default();
        closure.params.iter().for_each(|pat| names.visit_pat(pat));
        let own = std::mem::take(&mut names.own);
        names.visit_expr(&closure.body);
        names.mentioned.retain(|name| !own.contains(name));
        let inside = own.union(&names.own).cloned().collect();
        names.changed = &names.changed - &inside;
        names.own = inside;
        names
    }

    fn change(&mut self, place: &Expr) {
        match ungrouped(place) {
            Expr::Field(field) => self.change(&field.base),
            Expr::Index(index) => self.change(&index.expr),
            Expr::Unary(unary) => self.change(&unary.expr),
            other => self.changed.extend(local_name(other)),
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.own.insert(pattern.ident.to_string());
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Path(_) => self.mentioned.extend(local_name(expr)),
            Expr::Assign(assign) => self.change(&assign.left),
            Expr::Binary(binary) if matches!(operator(&binary.op), Operator::Compound(_)) => {
                self.change(&binary.left)
            }
            Expr::Reference(reference) if reference.mutability.is_some() => self.change(&reference.expr),
            _ => {}
        }
        syn::visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        mentioned(invocation.tokens.clone(), &mut self.mentioned);
    }
}
