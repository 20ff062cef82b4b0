//! `std::mem::swap`, `replace` and `take`.

use crate::hash::HashMap;

use proc_macro2::Span;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath};

use super::context::{Bound, Lower};
use super::operand::Operand;
use super::place::{local_name, undereferenced, ungrouped};
use crate::analyse::storage::is_copy;
use crate::diagnostics;
use crate::ir::{Change, Effect, Method, Op, Piece, Place, Projection, Stmt, Value};
use crate::types::Ty;

/// The functions of `std::mem` that the macro understands.
const FUNCTIONS: [&str; 3] = ["swap", "replace", "take"];

impl Lower<'_> {
    /// The name of the function of `std::mem` that a path may mean.
    pub(super) fn memory_function(&self, path: &ExprPath) -> Option<&'static str> {
        let full = self.full_path(path);
        let (module, name) = full.rsplit_once("::")?;
        let is_known = matches!(module, "std::mem" | "core::mem" | "mem");
        FUNCTIONS.into_iter().find(|known| is_known && *known == name)
    }

    /// The path, with what a `use` of the body says about its first name.
    fn full_path(&self, path: &ExprPath) -> String {
        let names: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let Some((first, rest)) = names.split_first() else { return String::new() };
        let first = self.import_paths.get(first).unwrap_or(first);
        std::iter::once(first).chain(rest).map(String::as_str).collect::<Vec<_>>().join("::")
    }

    pub(super) fn exchange(&mut self, call: &ExprCall, path: &ExprPath, name: &str) -> Operand {
        self.check_identity(path, name);
        let span = path.span();
        let args: Vec<&Expr> = call.args.iter().collect();
        if args.iter().any(|arg| self.is_borrowed_reference(arg)) {
            let what = "an exchange of references";
            return self.reject(diagnostics::unsupported(span, what, "exchange what they refer to"));
        }
        match (name, args.as_slice()) {
            ("swap", [a, b]) => self.swap(a, b, span),
            ("replace", [place, value]) => self.replace(place, value, span),
            ("take", [place]) => self.take(place, span),
            _ => self.reject(diagnostics::memory_function(span, name)),
        }
    }

    /// A path that does not begin at `std` could be another function: the compiler checks that it is not.
    fn check_identity(&mut self, path: &ExprPath, name: &str) {
        let text = quote!(#path).to_string();
        let is_sure =
            ["std", "core"].iter().any(|root| path.path.segments.first().is_some_and(|s| s.ident == root));
        if is_sure || self.checked_paths.contains(&text) {
            return;
        }
        self.checked_paths.push(text);
        let (krate, span) = (&self.krate, Span::mixed_site().located_at(path.span()));
        let name = syn::Ident::new(name, span);
        let std = quote_spanned!(span=> ::core::mem::#name::<()>);
        let check = quote_spanned!(span=> #krate::rt::Functions(#path::<()>, #std).are_the_same());
        self.push(Stmt::Effect(Effect { pieces: vec![Piece::Tokens(check)], diverges: false }));
    }

    /// `&mut r` of a name that stands for a reference.
    fn is_borrowed_reference(&mut self, arg: &Expr) -> bool {
        let Expr::Reference(reference) = ungrouped(arg) else { return false };
        match local_name(&reference.expr).and_then(|name| self.lookup(&name).cloned()) {
            Some(Bound::Var(var)) => self.types.as_reference(self.type_of_var(var)).is_some(),
            Some(Bound::Alias { .. } | Bound::Choice { .. }) => true,
            Some(Bound::Value(_) | Bound::Constant(_) | Bound::Function(_) | Bound::Iterator(_)) | None => {
                false
            }
        }
    }

    /// The place behind a `&mut` argument.
    fn exchanged(&mut self, arg: &Expr) -> Option<Place> {
        let Operand::Reference { place, mutable: true } = self.expr(arg) else { return None };
        let ty = self.place_type(&place);
        Some(match self.types.as_reference(ty) {
            Some(_) => place.project(Projection::Deref),
            None => place,
        })
    }

    /// Numbers are loaded and stored, everything else changes places as a whole.
    fn swap(&mut self, a: &Expr, b: &Expr, span: Span) -> Operand {
        let (Some(a), Some(b)) = (self.exchanged(a), self.exchanged(b)) else {
            return self.reject(diagnostics::memory_function(span, "swap"));
        };
        let (ty, other) = (self.place_type(&a), self.place_type(&b));
        self.types.unify(ty, other);
        if self.types.peek(ty).is_scalar() {
            let (left, right) = (self.load(a.clone(), span), self.load(b.clone(), span));
            self.push(Stmt::Store { place: a, value: right });
            self.push(Stmt::Store { place: b, value: left });
        } else {
            let (place, other) = (undereferenced(a), undereferenced(b));
            self.push(Stmt::Change(Change { place, method: Method::Exchange(other) }));
        }
        Operand::Unit
    }

    fn replace(&mut self, place: &Expr, value: &Expr, span: Span) -> Operand {
        let Some(place) = self.exchanged(place) else {
            return self.reject(diagnostics::memory_function(span, "replace"));
        };
        let value = self.value(value);
        let ty = self.place_type(&place);
        self.types.unify(ty, self.type_of(value));
        let known = self.types.peek(ty);
        let old = if is_copy(&known) {
            self.load(place.clone(), span)
        } else if let Ty::Vec(_) = known {
            self.taken(place.clone(), span)
        } else {
            return self.reject(diagnostics::memory_function(span, "replace"));
        };
        self.push(Stmt::Store { place, value });
        Operand::Value(old)
    }

    fn take(&mut self, place: &Expr, span: Span) -> Operand {
        match self.exchanged(place) {
            Some(place) => Operand::Value(self.taken(place, span)),
            None => self.reject(diagnostics::memory_function(span, "take")),
        }
    }

    fn taken(&mut self, place: Place, span: Span) -> Value {
        let ty = self.place_type(&place);
        self.define(Op::Take(place), ty, span, "taken")
    }
}

/// For each name that an import brings, the path that it stands for.
pub(super) fn import_paths(tree: &syn::UseTree, prefix: &str, paths: &mut HashMap<String, String>) {
    let within = |name: &syn::Ident| match prefix {
        "" => name.to_string(),
        prefix => format!("{prefix}::{name}"),
    };
    match tree {
        syn::UseTree::Path(path) => import_paths(&path.tree, &within(&path.ident), paths),
        syn::UseTree::Name(name) if name.ident == "self" => {
            let last = prefix.rsplit("::").next().unwrap_or_default();
            paths.insert(last.to_owned(), prefix.to_owned());
        }
        syn::UseTree::Name(name) => {
            paths.insert(name.ident.to_string(), within(&name.ident));
        }
        syn::UseTree::Rename(rename) => {
            paths.insert(rename.rename.to_string(), within(&rename.ident));
        }
        syn::UseTree::Group(group) => {
            group.items.iter().for_each(|tree| import_paths(tree, prefix, paths));
        }
        syn::UseTree::Glob(_) => {}
    }
}
