//! Assignments. The right side is evaluated before the place, as Rust does it for primitives.

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, ExprAssign, ExprBinary};

use super::arithmetic::{Operator, operator};
use super::context::Lower;
use super::operand::Operand;
use super::place::{Located, ungrouped};
use crate::diagnostics;
use crate::ir::{BinaryOp, Place, Projection, Stmt, Value};
use crate::types::Ty;

impl Lower<'_> {
    pub(super) fn assign(&mut self, assign: &ExprAssign) -> Operand {
        let right = self.expr(&assign.right);
        self.assign_to(&assign.left, right, assign.span());
        Operand::Unit
    }

    /// The same, of a right side that has been evaluated.
    pub(super) fn assign_operand(&mut self, assign: &ExprAssign, right: Operand, span: proc_macro2::Span) {
        self.assign_to(&assign.left, right, span);
    }

    /// Stores what was evaluated; the parts of a tuple from left to right.
    fn assign_to(&mut self, left: &Expr, right: Operand, span: proc_macro2::Span) {
        match (ungrouped(left), right) {
            (Expr::Infer(_), _) => {}
            (Expr::Tuple(tuple), Operand::Tuple(parts)) if tuple.elems.len() == parts.len() => {
                // All parts are values before the first one is stored: `(a, b) = (b, a)`.
                let parts: Vec<_> = parts.into_iter().map(|part| self.settled(part, span)).collect();
                tuple.elems.iter().zip(parts).for_each(|(left, part)| self.assign_to(left, part, span));
            }
            (Expr::Tuple(tuple), right) => {
                let value = self.evaluate(right, span);
                let whole = Place::var(self.materialise(value, "pair", false));
                for (index, left) in tuple.elems.iter().enumerate() {
                    let part = self.load(whole.project(Projection::Field(index.to_string())), span);
                    self.assign_to(left, Operand::Value(part), span);
                }
            }
            (Expr::Array(array), right) => {
                let value = self.evaluate(right, span);
                let whole = Place::var(self.materialise(value, "array", false));
                for (index, left) in array.elems.iter().enumerate() {
                    let index = self.constant_index(&index.to_string(), span);
                    let element = self.load(whole.project(Projection::Index(index)), span);
                    self.assign_to(left, Operand::Value(element), span);
                }
            }
            (left, right) => {
                let value = self.evaluate(right, span);
                self.store(left, value, span);
            }
        }
    }

    fn settled(&mut self, operand: Operand, span: proc_macro2::Span) -> Operand {
        if let Operand::Tuple(parts) = operand {
            return Operand::Tuple(parts.into_iter().map(|part| self.settled(part, span)).collect());
        }
        Operand::Value(self.evaluate(operand, span))
    }

    fn store(&mut self, left: &Expr, value: Value, span: proc_macro2::Span) {
        let Some(place) = self.assignable(left) else { return };
        if self.alias_mutability(left).is_some() && !self.numbers_behind.contains(&place.root) {
            if !self.types.is_rejected(self.type_of(value)) {
                self.errors.push(diagnostics::rebound_reference(span));
            }
            return;
        }
        let ty = self.place_type(&place);
        if self.types.as_reference(ty).is_some() {
            self.errors.push(diagnostics::stored_reference(span));
        }
        self.types.unify(ty, self.type_of(value));
        self.push(Stmt::Store { place, value });
    }

    fn assignable(&mut self, left: &Expr) -> Option<Place> {
        match self.locate(left) {
            Located::Place(place) => Some(place),
            Located::Operand(Operand::Value(value)) if self.types.is_rejected(self.type_of(value)) => None,
            Located::Operand(_) => {
                self.errors.push(diagnostics::unsupported(
                    left.span(),
                    "an assignment to what is no variable of this function",
                    "assign to a `let mut` variable, a parameter or an element",
                ));
                None
            }
        }
    }

    /// `place op= value`.
    pub(super) fn compound(&mut self, op: BinaryOp, binary: &ExprBinary) -> Operand {
        if has_effects(&binary.left) && has_effects(&binary.right) && !self.is_primitive(&binary.left) {
            return self.reject(diagnostics::unsupported(
                binary.span(),
                "an assignment with effects on both sides",
                "bind the right side by a `let` first",
            ));
        }
        let value = self.value(&binary.right);
        if let Some(place) = self.assignable(&binary.left) {
            self.update(op, place, value, binary);
        }
        Operand::Unit
    }

    /// The same, of a variable and a right side that has been evaluated.
    pub(super) fn update_operand(&mut self, update: &ExprBinary, right: Operand, span: proc_macro2::Span) {
        let Operator::Compound(op) = operator(&update.op) else { return };
        let value = self.evaluate(right, span);
        if let Some(place) = self.assignable(&update.left) {
            self.update(op, place, value, update);
        }
    }

    /// Whether the element type of the place is known, without lowering its indices.
    fn is_primitive(&self, left: &Expr) -> bool {
        let root = root_name(left).and_then(|name| self.lookup(&name).cloned());
        let mut ty = match root {
            Some(super::context::Bound::Var(var)) => self.type_of_var(var),
            _ => return false,
        };
        while let Some(element) = self.types.element(ty) {
            ty = element;
        }
        matches!(self.types.peek(self.types.peel(ty)), Ty::Float(_) | Ty::Int(_))
    }

    fn update(&mut self, op: BinaryOp, place: Place, value: Value, binary: &ExprBinary) {
        let ty = self.place_type(&place);
        let of_value = self.type_of(value);
        if super::arithmetic::is_arithmetic(op) && (self.may_be_users(ty) || self.may_be_users(of_value)) {
            return self.waiting_update(op, place, value, binary.op.span());
        }
        if !matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
            self.types.unify(ty, self.type_of(value));
        }
        self.arithmetic_operand(ty, binary.span());
        let additive = matches!(op, BinaryOp::Add | BinaryOp::Sub);
        if additive || matches!(self.types.peek(ty), Ty::Int(_) | Ty::Bool) {
            self.push(Stmt::Update { place, op, value });
            return;
        }
        let old = self.load(place.clone(), binary.left.span());
        let new = self.operation(op, old, value, binary.span());
        self.push(Stmt::Store { place, value: new });
    }
}

fn root_name(expr: &Expr) -> Option<String> {
    match ungrouped(expr) {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Index(index) => root_name(&index.expr),
        Expr::Field(field) => root_name(&field.base),
        Expr::Unary(unary) => root_name(&unary.expr),
        _ => None,
    }
}

/// Whether evaluating the expression may change something.
pub(super) fn has_effects(expr: &Expr) -> bool {
    let mut effects = Effects(false);
    effects.visit_expr(expr);
    effects.0
}

struct Effects(bool);

impl<'ast> Visit<'ast> for Effects {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let harmless = matches!(
            expr,
            Expr::Array(_)
                | Expr::Binary(_)
                | Expr::Cast(_)
                | Expr::Field(_)
                | Expr::Group(_)
                | Expr::Index(_)
                | Expr::Lit(_)
                | Expr::Paren(_)
                | Expr::Path(_)
                | Expr::Range(_)
                | Expr::Reference(_)
                | Expr::Tuple(_)
                | Expr::Unary(_)
        );
        self.0 |= !harmless;
        syn::visit::visit_expr(self, expr);
    }
}
