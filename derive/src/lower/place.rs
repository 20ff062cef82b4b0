//! Places: variables, elements, fields and what is behind references.

use proc_macro2::{Delimiter, Span};
use quote::{ToTokens, quote};
use syn::Expr;
use syn::spanned::Spanned;

use super::context::{Bound, Lower};
use super::infer::TypeId;
use super::operand::Operand;
use super::sums::Name;
use crate::diagnostics;
use crate::ir::{Op, Piece, Place, Projection, Value};
use crate::location;
use crate::types::Ty;

/// Where an expression's outcome is.
#[derive(Clone)]
pub(super) enum Located {
    /// In a place.
    Place(Place),
    /// Nowhere yet.
    Operand(Operand),
}

impl Lower<'_> {
    /// Reads a path, an element or a field.
    pub(super) fn read(&mut self, expr: &Expr) -> Operand {
        let located = self.locate(expr);
        self.read_located(located, expr)
    }

    pub(super) fn read_located(&mut self, located: Located, expr: &Expr) -> Operand {
        match located {
            Located::Operand(operand) => operand,
            Located::Place(place) => self.read_place(place, self.alias_mutability(expr), location::of(expr)),
        }
    }

    /// Reads a place. A reference in it is not followed yet: what it is used for decides.
    pub(super) fn read_place(&mut self, place: Place, alias: Option<bool>, span: Span) -> Operand {
        let ty = self.place_type(&place);
        match alias.or_else(|| self.types.as_reference(ty)) {
            Some(mutable) => Operand::Reference { place, mutable },
            None => Operand::Value(self.load(place, span)),
        }
    }

    /// Whether the expression is a name that stands for a reference to a place.
    pub(super) fn alias_mutability(&self, expr: &Expr) -> Option<bool> {
        match self.lookup(&local_name(expr)?)? {
            Bound::Alias { place: _, mutable } => Some(*mutable),
            Bound::Value(_) | Bound::Var(_) | Bound::Constant(_) | Bound::Choice { .. } => None,
            Bound::Function(_) | Bound::Iterator(_) => None,
        }
    }

    /// Finds the place of an expression, without reading it.
    pub(super) fn locate(&mut self, expr: &Expr) -> Located {
        if let Expr::Path(path) = ungrouped(expr)
            && Name::of(&path.path) == Some(Name::None)
        {
            return Located::Operand(Operand::Value(self.none(path)));
        }
        if let Some(pieces) = self.constant_pieces(expr) {
            return Located::Operand(Operand::Value(self.constant(expr, pieces)));
        }
        match expr {
            Expr::Path(path) => self.locate_path(path),
            Expr::Index(index) => self.locate_index(index),
            Expr::Field(field) => self.locate_field(field),
            Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.locate_deref(expr),
            Expr::Paren(paren) => self.locate(&paren.expr),
            Expr::Group(group) => self.locate(&group.expr),
            other => Located::Operand(self.expr(other)),
        }
    }

    fn locate_path(&mut self, path: &syn::ExprPath) -> Located {
        let bound = path.path.get_ident().and_then(|name| self.lookup(&name.to_string()));
        match bound {
            Some(Bound::Value(value)) => Located::Operand(Operand::Value(*value)),
            Some(Bound::Var(var)) => Located::Place(Place::var(*var)),
            Some(Bound::Alias { place, mutable: _ }) => Located::Place(place.clone()),
            Some(Bound::Function(callable)) => Located::Operand(Operand::Function(callable.clone())),
            Some(Bound::Iterator(chain)) => Located::Operand(Operand::Iterator(chain.clone())),
            Some(Bound::Choice { .. }) => {
                Located::Operand(self.reject(diagnostics::rebound_reference(path.span())))
            }
            Some(Bound::Constant(_)) | None => {
                Located::Operand(self.reject(diagnostics::unknown_syntax(path.span(), "path")))
            }
        }
    }

    /// The place of an expression that is indexed or looked into; a value gets a variable first.
    pub(super) fn base(&mut self, expr: &Expr) -> Place {
        match self.locate(expr) {
            Located::Place(place) => place,
            Located::Operand(Operand::Reference { place, mutable: _ }) => place,
            Located::Operand(operand) => {
                let value = self.evaluate(operand, expr.span());
                Place::var(self.materialise(value, "t", false))
            }
        }
    }

    fn locate_index(&mut self, index: &syn::ExprIndex) -> Located {
        let base = undereferenced(self.base(&index.expr));
        let ty = self.place_type(&base);
        if self.types.is_rejected(ty) {
            return Located::Operand(Operand::Value(self.dummy(index.span())));
        }
        if let Expr::Reference(key) = ungrouped(&index.index) {
            return Located::Operand(self.reject(diagnostics::no_tangent_type(key.span(), "a map")));
        }
        if let Ty::Named(_) | Ty::Inactive(_) = self.types.peek(self.types.peel(ty)) {
            let what = "an index into a type that the macro does not know";
            self.errors.push(diagnostics::unsupported(index.span(), what, "take a slice"));
        }
        let projection = match ungrouped(&index.index) {
            Expr::Range(range) => self.slice(range),
            scalar => Projection::Index(self.index(scalar)),
        };
        Located::Place(base.project(projection))
    }

    pub(super) fn index(&mut self, expr: &Expr) -> Value {
        let value = self.value(expr);
        let usize = self.types.usize();
        self.types.unify(self.type_of(value), usize);
        value
    }

    fn slice(&mut self, range: &syn::ExprRange) -> Projection {
        Projection::Slice {
            start: range.start.as_ref().map(|start| self.index(start)),
            end: range.end.as_ref().map(|end| self.index(end)),
            inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
        }
    }

    fn locate_field(&mut self, field: &syn::ExprField) -> Located {
        let base = undereferenced(self.base(&field.base));
        let ty = self.place_type(&base);
        let name = field.member.to_token_stream().to_string();
        let unknown = diagnostics::field(field.member.span(), &name);
        match self.types.peek(self.types.peel(ty)) {
            Ty::Unknown | Ty::Named(_) | Ty::Tuple(_) => {}
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) => self.errors.push(unknown),
            Ty::Ref { .. } | Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) => self.errors.push(unknown),
            Ty::Sequence(_) | Ty::Option(_) | Ty::Result(..) => self.errors.push(unknown),
            Ty::Struct(_) | Ty::Handle | Ty::TangentOf(_) => self.errors.push(unknown),
        }
        Located::Place(base.project(Projection::Field(name)))
    }

    fn locate_deref(&mut self, expr: &Expr) -> Located {
        let (place, alias) = match self.locate(expr) {
            Located::Place(place) => (place, self.alias_mutability(ungrouped(expr)).is_some()),
            Located::Operand(Operand::Reference { place, mutable: _ }) => (place, true),
            Located::Operand(operand) => return Located::Operand(operand),
        };
        let ty = self.place_type(&place);
        match self.types.as_reference(ty) {
            Some(_) => Located::Place(place.project(Projection::Deref)),
            None if alias || self.types.is_rejected(ty) || self.is_plain(ty) => Located::Place(place),
            None => Located::Operand(self.reject(diagnostics::unsupported(
                expr.span(),
                "`*` of a type that the macro does not know",
                "take a reference",
            ))),
        }
    }

    /// Whether it is a type that cannot be a pointer, so that what is dereferenced is a reference to it.
    fn is_plain(&self, ty: TypeId) -> bool {
        match self.types.peek(ty) {
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Slice(_) | Ty::Array(..) | Ty::Tuple(_) => {
                true
            }
            Ty::Vec(_) | Ty::Inactive(_) | Ty::Ref { .. } | Ty::Named(_) | Ty::Unknown => false,
            Ty::Handle | Ty::TangentOf(_) | Ty::Struct(_) | Ty::Sequence(_) => false,
            Ty::Option(_) | Ty::Result(..) => false,
        }
    }

    /// `&place`, `&mut place`.
    pub(super) fn reference(&mut self, reference: &syn::ExprReference) -> Operand {
        let mutable = reference.mutability.is_some();
        match self.locate(&reference.expr) {
            Located::Place(place) => Operand::Reference { place: undereferenced(place), mutable },
            Located::Operand(Operand::Reference { place, mutable: inner }) => {
                Operand::Reference { place, mutable: inner && mutable }
            }
            Located::Operand(operand) => {
                let value = self.evaluate(operand, reference.span());
                let draft = self.draft(value);
                let hint = draft.name.clone().unwrap_or_else(|| draft.hint.clone());
                Operand::Reference { place: Place::var(self.materialise(value, &hint, mutable)), mutable }
            }
        }
    }

    /// The type of what is there.
    pub(super) fn place_type(&mut self, place: &Place) -> TypeId {
        let mut ty = self.type_of_var(place.root);
        for projection in &place.projections {
            let inner = match projection {
                Projection::Index(_) => self.types.element(ty).or_else(|| self.types.as_sequence(ty)),
                Projection::Field(name) => Some(self.types.field(ty, name)),
                Projection::Slice { .. } => {
                    let element = self.types.element(ty).or_else(|| self.types.as_sequence(ty));
                    element.map(|element| self.types.slice(element))
                }
                Projection::Deref => Some(self.types.peel(ty)),
                Projection::Payload(variant) => self.types.payload(ty, variant),
            };
            ty = match inner {
                Some(inner) => inner,
                None if self.types.is_rejected(ty) => self.types.rejected(),
                None => self.types.foreign(),
            };
        }
        ty
    }

    /// The tokens of a constant, its elements and its fields; `None` if the expression is no constant.
    pub(super) fn constant_pieces(&mut self, expr: &Expr) -> Option<Vec<Piece>> {
        match ungrouped(expr) {
            Expr::Path(path) => {
                let local = local_name(expr).and_then(|name| self.lookup(&name).cloned());
                match local {
                    None | Some(Bound::Constant(_)) => Some(vec![Piece::Tokens(path.to_token_stream())]),
                    Some(Bound::Value(_) | Bound::Var(_) | Bound::Alias { .. } | Bound::Choice { .. }) => {
                        None
                    }
                    Some(Bound::Function(_) | Bound::Iterator(_)) => None,
                }
            }
            Expr::Index(index) if !matches!(ungrouped(&index.index), Expr::Range(_)) => {
                let mut pieces = self.constant_pieces(&index.expr)?;
                let value = self.index(&index.index);
                pieces.push(Piece::Group(Delimiter::Bracket, vec![Piece::Value(value)]));
                Some(pieces)
            }
            Expr::Field(field) => {
                let mut pieces = self.constant_pieces(&field.base)?;
                let member = &field.member;
                pieces.push(Piece::Tokens(quote!(.#member)));
                Some(pieces)
            }
            Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(star), expr, .. }) => {
                let pieces = self.constant_pieces(expr)?;
                Some([vec![Piece::Tokens(star.to_token_stream())], pieces].concat())
            }
            _ => None,
        }
    }

    fn constant(&mut self, expr: &Expr, pieces: Vec<Piece>) -> Value {
        let ty = self.constant_type(expr);
        let op = match pieces.as_slice() {
            [Piece::Tokens(tokens)] => Op::Constant(tokens.clone()),
            _ => Op::Opaque(pieces),
        };
        self.define(op, ty, expr.span(), "t")
    }
}

/// The name, if the expression is one.
pub(super) fn local_name(expr: &Expr) -> Option<String> {
    match ungrouped(expr) {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

/// The expression without parentheses.
pub(super) fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(paren) => ungrouped(&paren.expr),
        Expr::Group(group) => ungrouped(&group.expr),
        other => other,
    }
}

/// The reference itself instead of what is behind it: it is followed without being written down.
pub(super) fn undereferenced(mut place: Place) -> Place {
    if let Some(Projection::Deref) = place.projections.last() {
        place.projections.pop();
    }
    place
}
