//! `let` and patterns.

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Local, Pat};

use super::context::{Bound, Lower};
use super::infer::TypeId;
use super::operand::Operand;
use super::place::{local_name, ungrouped};
use crate::diagnostics;
use crate::ir::{Place, Projection, Stmt, Value};
use crate::parse::types;

impl Lower<'_> {
    /// `let pat: ty = init;`
    pub(super) fn local_statement(&mut self, local: &Local) {
        let Some(init) = &local.init else { return self.declare_later(&local.pat) };
        if self.local_choice(local) {
            return;
        }
        if init.diverge.is_some() {
            return self.let_else(local, init);
        }
        if let (Pat::Wild(_), Expr::Path(_)) = (&local.pat, ungrouped(&init.expr)) {
            return; // `let _ = x;` neither reads nor moves.
        }
        if let (Pat::Wild(_), Expr::MethodCall(call)) = (&local.pat, ungrouped(&init.expr))
            && self.pop_away(call).is_some()
        {
            return;
        }
        // What is bound by reference is the place itself, not a copy of what it holds.
        if is_slice(&local.pat) || Bindings::of(&local.pat).by_reference {
            let subject = self.subject(&init.expr, &[&local.pat]);
            return self.bind_parts(&local.pat, &subject);
        }
        let operand = self.initialiser(&local.pat, &init.expr);
        self.bind_pattern(&local.pat, operand);
        self.note_plain_local(local);
    }

    /// The initialiser of a `let`.
    pub(super) fn initialiser(&mut self, pat: &Pat, expr: &Expr) -> Operand {
        match (pat, ungrouped(expr)) {
            (_, Expr::Reference(reference)) => match self.local(&reference.expr) {
                // `&x` of an immutable scalar is another name for it.
                Some(Bound::Value(value)) => Operand::Value(value),
                _ => self.expr(expr),
            },
            (Pat::Tuple(tuple), Expr::Path(_)) => match self.local(expr) {
                // A tuple in a variable is taken apart where it is.
                Some(Bound::Var(var)) if self.types.as_reference(self.type_of_var(var)).is_none() => {
                    Operand::Tuple(self.fields(&Place::var(var), tuple.elems.len(), expr.span()))
                }
                _ => self.expr(expr),
            },
            (Pat::Type(typed), Expr::Call(_) | Expr::MethodCall(_)) => {
                let said = self.errors.said();
                let ty = self.written_type(&typed.ty);
                if self.errors.said() == said {
                    self.expected = Some(ty);
                }
                self.expr(expr)
            }
            _ => self.expr(expr),
        }
    }

    /// What the expression stands for, if it is a name in scope.
    fn local(&self, expr: &Expr) -> Option<Bound> {
        self.lookup(&local_name(expr)?).cloned()
    }

    /// `let x;`, initialised later.
    fn declare_later(&mut self, pat: &Pat) {
        let (pat, ty) = match pat {
            Pat::Type(typed) => (&*typed.pat, self.written_type(&typed.ty)),
            other => (other, self.types.fresh()),
        };
        if let Pat::Tuple(tuple) = pat {
            return tuple.elems.iter().for_each(|part| self.declare_later(part));
        }
        let Pat::Ident(pattern) = pat else {
            self.errors.push(diagnostics::unsupported(pat.span(), "a pattern without value", "bind a name"));
            return;
        };
        let name = pattern.ident.to_string();
        let var = self.user_var(&name, ty, pattern.mutability.is_some());
        self.push(Stmt::Declare { var, init: None });
        self.bind(&name, Bound::Var(var));
    }

    /// Binds what was evaluated: the verdict on each kind of pattern.
    #[rustfmt::skip]
    pub(super) fn bind_pattern(&mut self, pat: &Pat, operand: Operand) {
        let span = pat.span();
        let rejected = match pat {
            Pat::Ident(pattern) => return self.bind_ident(pattern, operand),
            Pat::Wild(_) => return,
            Pat::Paren(paren) => return self.bind_pattern(&paren.pat, operand),
            Pat::Tuple(tuple) => return self.bind_tuple(tuple, operand),
            Pat::Type(typed) => return self.bind_typed(typed, operand),
            Pat::Slice(_) => {
                let subject = self.subject_of(operand, &[pat], span);
                return self.bind_parts(pat, &subject);
            }
            Pat::Reference(reference) if is_slice(&reference.pat) => {
                let subject = self.subject_of(operand, &[&reference.pat], span);
                return self.bind_parts(pat, &subject);
            }
            Pat::Reference(reference) if matches!(operand, Operand::Tuple(_)) => {
                return self.bind_pattern(&reference.pat, operand);
            }
            Pat::Reference(reference) if reference.mutability.is_none() || !Bindings::of(pat).by_reference => {
                let value = self.copied(operand, span);
                return self.bind_pattern(&reference.pat, Operand::Value(value));
            }
            Pat::Reference(_) => diagnostics::binding_mode(span, "&mut"),
            Pat::Rest(_) => diagnostics::slice_pattern(span),
            Pat::Struct(pattern) => return self.bind_struct(pattern, operand),
            Pat::TupleStruct(pattern) => return self.bind_tuple_struct(pattern, operand),
            Pat::Const(_) => diagnostics::coroutine(span, "a `const` block"),
            Pat::Macro(_) => diagnostics::unknown_macro(span, "pattern"),
            Pat::Lit(_) | Pat::Or(_) | Pat::Path(_) | Pat::Range(_) => {
                diagnostics::unsupported(span, "a refutable pattern", "bind a name")
            }
            Pat::Verbatim(_) => diagnostics::unknown_syntax(span, "pattern"),
            _ => diagnostics::unknown_syntax(span, "pattern"),
        };
        self.errors.push(rejected);
        self.bind_rejected(pat);
    }

    /// The names of a pattern that was rejected: what is done with them is no second error.
    fn bind_rejected(&mut self, pat: &Pat) {
        for name in Bindings::of(pat).names {
            let value = self.dummy(name.span());
            self.bind(&name.to_string(), Bound::Value(value));
        }
    }

    /// What is behind a reference, copied; arrays as well as numbers.
    pub(super) fn copied(&mut self, operand: Operand, span: Span) -> Value {
        let Operand::Reference { place, mutable: _ } = operand else { return self.evaluate(operand, span) };
        let ty = self.place_type(&place);
        if !matches!(self.types.peek(self.types.peel(ty)), crate::types::Ty::Array(..)) {
            return self.load_through(place, span);
        }
        let place = match self.types.as_reference(ty) {
            Some(_) => place.project(Projection::Deref),
            None => place,
        };
        self.load(place, span)
    }

    fn bind_ident(&mut self, pattern: &syn::PatIdent, operand: Operand) {
        if pattern.by_ref.is_some() || pattern.subpat.is_some() {
            let subject = self.subject_of(operand, &[&Pat::Ident(pattern.clone())], pattern.span());
            return self.bind_parts(&Pat::Ident(pattern.clone()), &subject);
        }
        let name = pattern.ident.to_string();
        let mutable = pattern.mutability.is_some();
        match operand {
            Operand::Reference { place, mutable: through } => {
                self.bind_reference(&name, place, through, mutable, pattern.span());
            }
            Operand::Function(callable) => self.bind(&name, Bound::Function(callable)),
            Operand::Iterator(chain) => self.bind(&name, Bound::Iterator(chain)),
            Operand::Value(_) | Operand::Tuple(_) | Operand::Unit => {
                let value = self.evaluate(operand, pattern.span());
                self.bind_value(&name, value, mutable);
            }
        }
    }

    /// An immutable scalar stays a value; everything else gets a variable.
    pub(super) fn bind_value(&mut self, name: &str, value: Value, mutable: bool) {
        if !mutable && self.is_scalar(value) {
            self.name_value(name, value);
            return self.bind(name, Bound::Value(value));
        }
        let ty = self.type_of(value);
        let var = self.user_var(name, ty, mutable);
        self.push(Stmt::Declare { var, init: Some(value) });
        self.bind(name, Bound::Var(var));
    }

    /// Gives a value the user's name, unless it has one already: `let y = x;`.
    pub(super) fn name_value(&mut self, name: &str, value: Value) {
        if self.draft(value).name.is_none() {
            let name = self.namer.user(super::context::shown(name));
            self.draft(value).name = Some(name);
        }
    }

    fn bind_tuple(&mut self, tuple: &syn::PatTuple, operand: Operand) {
        let pats: Vec<_> = tuple.elems.iter().collect();
        if let Some(rest) = pats.iter().find(|pat| matches!(pat, Pat::Rest(_))) {
            self.errors.push(diagnostics::unsupported(rest.span(), "`..` in a tuple pattern", "write `_`"));
            return;
        }
        let parts = self.take_apart(operand, pats.len(), tuple.span());
        pats.into_iter().zip(parts).for_each(|(pat, part)| self.bind_pattern(pat, part));
    }

    /// The parts of a tuple, all evaluated before the first is bound.
    pub(super) fn take_apart(&mut self, operand: Operand, count: usize, span: Span) -> Vec<Operand> {
        let place = match operand {
            Operand::Tuple(parts) => return parts,
            Operand::Unit => return (0..count).map(|_| Operand::Value(self.dummy(span))).collect(),
            Operand::Reference { place, mutable } => {
                let part = |index: usize| Operand::Reference {
                    place: place.project(Projection::Field(index.to_string())),
                    mutable,
                };
                return (0..count).map(part).collect();
            }
            operand @ (Operand::Function(_) | Operand::Iterator(_)) => {
                self.evaluate(operand, span);
                return (0..count).map(|_| Operand::Value(self.dummy(span))).collect();
            }
            Operand::Value(value) => {
                // Of what is known to be a tuple, the parts are known as well.
                if self.types.part(self.type_of(value), 0).is_none() {
                    let parts: Vec<_> = (0..count).map(|_| self.types.foreign()).collect();
                    let ty = self.types.tuple(parts);
                    self.types.unify(self.type_of(value), ty);
                }
                Place::var(self.materialise(value, "pair", false))
            }
        };
        self.fields(&place, count, span)
    }

    /// The fields of a tuple in a variable.
    pub(super) fn fields(&mut self, tuple: &Place, count: usize, span: Span) -> Vec<Operand> {
        let field = |index: usize| tuple.project(Projection::Field(index.to_string()));
        (0..count).map(|index| Operand::Value(self.load(field(index), span))).collect()
    }

    fn bind_typed(&mut self, typed: &syn::PatType, operand: Operand) {
        let ty = self.written_type(&typed.ty);
        let operand = match self.types.is_rejected(ty) {
            true => Operand::Value(self.dummy(typed.span())),
            false => operand,
        };
        self.annotate(&operand, ty);
        self.bind_pattern(&typed.pat, operand);
    }

    /// The type of an annotation. What is wrong with it is said once, and not of what has it.
    pub(super) fn written_type(&mut self, written: &syn::Type) -> TypeId {
        let said = self.errors.said();
        let ty = types::outer(written, self.errors);
        if self.errors.said() > said { self.types.rejected() } else { self.types.of(&ty) }
    }

    pub(super) fn annotate(&mut self, operand: &Operand, ty: TypeId) {
        match operand {
            Operand::Value(value) => {
                let peeled = self.types.peel(self.type_of(*value));
                let target = self.types.peel(ty);
                self.types.unify(peeled, target);
            }
            Operand::Reference { place, mutable: _ } => {
                let of = self.place_type(place);
                let (of, target) = (self.types.peel(of), self.types.peel(ty));
                self.types.unify(of, target);
            }
            Operand::Tuple(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    if let Some(ty) = self.types.part(ty, index) {
                        self.annotate(part, ty);
                    }
                }
            }
            Operand::Unit | Operand::Function(_) | Operand::Iterator(_) => {}
        }
    }
}

/// Whether the pattern is one of slices and arrays.
fn is_slice(pat: &Pat) -> bool {
    match pat {
        Pat::Slice(_) => true,
        Pat::Paren(paren) => is_slice(&paren.pat),
        Pat::Reference(reference) => is_slice(&reference.pat),
        _ => false,
    }
}

/// What a pattern binds.
#[derive(Default)]
struct Bindings {
    names: Vec<Ident>,
    by_reference: bool,
}

impl Bindings {
    fn of(pat: &Pat) -> Bindings {
        let mut bindings = Bindings::default();
        bindings.visit_pat(pat);
        bindings
    }
}

impl<'ast> Visit<'ast> for Bindings {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.names.push(pattern.ident.clone());
        self.by_reference |= pattern.by_ref.is_some();
        syn::visit::visit_pat_ident(self, pattern);
    }
}
