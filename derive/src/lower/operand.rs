//! What an expression gives.

use std::rc::Rc;

use proc_macro2::Span;

use super::chain::Chain;
use super::closure::Callable;
use super::context::Lower;
use crate::diagnostics;
use crate::ir::{Op, Place, Projection, Stmt, Value, Var};
use crate::types::Ty;

/// The outcome of an expression, before it is known what it is used for.
#[derive(Clone)]
pub(super) enum Operand {
    /// A value.
    Value(Value),
    /// A reference to a place; a place that is a variable of a reference type is that reference.
    Reference { place: Place, mutable: bool },
    /// A tuple that may be taken apart without ever being built.
    Tuple(Vec<Operand>),
    /// A closure.
    Function(Callable),
    /// An iterator.
    Iterator(Rc<Chain>),
    /// `()`, or nothing because control never comes here.
    Unit,
}

impl Lower<'_> {
    /// The expression as a value; a reference to a scalar is followed.
    pub(super) fn value(&mut self, expr: &syn::Expr) -> Value {
        let operand = self.expr(expr);
        self.evaluate(operand, crate::location::of(expr))
    }

    pub(super) fn evaluate(&mut self, operand: Operand, span: Span) -> Value {
        match operand {
            Operand::Value(value) => value,
            Operand::Reference { place, mutable: false } => self.load_through(place, span),
            Operand::Reference { place: _, mutable: true } => {
                self.errors.push(diagnostics::hidden_mutable_reference(span));
                self.dummy(span)
            }
            Operand::Tuple(parts) => {
                let parts: Vec<_> = parts.into_iter().map(|part| self.evaluate(part, span)).collect();
                let ty = parts.iter().map(|part| self.type_of(*part)).collect();
                let ty = self.types.tuple(ty);
                self.define(Op::Tuple(parts), ty, span, "pair")
            }
            Operand::Function(_) => {
                self.errors.push(diagnostics::closure(span));
                self.dummy(span)
            }
            Operand::Iterator(_) => {
                self.errors.push(diagnostics::stored_iterator(span));
                self.dummy(span)
            }
            Operand::Unit if self.diverges() => self.dummy(span),
            Operand::Unit => {
                let ty = self.types.unit();
                self.define(Op::Tuple(Vec::new()), ty, span, "unit")
            }
        }
    }

    /// The value behind a reference to a scalar.
    pub(super) fn load_through(&mut self, place: Place, span: Span) -> Value {
        let ty = self.place_type(&place);
        let reference = self.types.as_reference(ty);
        let behind = self.types.peel(ty);
        if self.types.is_text(behind) && reference == Some(false) {
            return self.load(place, span); // `&str` is copied.
        }
        if self.is_aggregate(behind) || self.types.is_text(behind) {
            self.errors.push(diagnostics::stored_reference(span));
            return self.dummy(span);
        }
        let place = match reference {
            Some(_) => place.project(Projection::Deref),
            None => place,
        };
        self.load(place, span)
    }

    pub(super) fn load(&mut self, place: Place, span: Span) -> Value {
        let ty = self.place_type(&place);
        let hint = self.hint(&place);
        self.define(Op::Load(place), ty, span, &hint)
    }

    /// Whether it is a slice, an array or a vector.
    pub(super) fn is_aggregate(&self, ty: super::infer::TypeId) -> bool {
        self.types.element(ty).is_some()
    }

    pub(super) fn is_scalar(&self, value: Value) -> bool {
        matches!(self.types.peek(self.type_of(value)), Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit)
    }

    /// Gives the value a variable, so that it can be referred to.
    pub(super) fn materialise(&mut self, value: Value, hint: &str, mutable: bool) -> Var {
        let ty = self.type_of(value);
        let var = self.new_var(ty, hint, mutable);
        self.push(Stmt::Declare { var, init: Some(value) });
        var
    }

    /// A name for what is read there: `x` for `x`, `x_i` for `x[i]`.
    fn hint(&mut self, place: &Place) -> String {
        let root = self.draft_var(place.root);
        let mut hint = root.name.clone().unwrap_or_else(|| root.hint.clone());
        for projection in &place.projections {
            match projection {
                Projection::Index(index) => {
                    let index = self.draft(*index);
                    let short = index.name.as_deref().filter(|name| name.len() == 1);
                    hint.push_str(&short.map_or("_i".to_owned(), |name| format!("_{name}")));
                }
                Projection::Field(name) => hint.push_str(&format!("_{name}")),
                Projection::Slice { .. } | Projection::Deref | Projection::Payload(_) => {}
            }
        }
        hint
    }
}
