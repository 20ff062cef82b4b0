//! Methods of slices, arrays and vectors.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, ExprMethodCall};

use super::context::{Bound, Lower};
use super::infer::TypeId;
use super::operand::Operand;
use super::place::{local_name, undereferenced, ungrouped};
use super::sums::Name;
use crate::diagnostics;
use crate::ir::{BinaryOp, Change, Method, Op, Piece, Place, Projection, Stmt, Value, Var};
use crate::types::Ty;

/// Methods whose result is an `Option` of an element.
const OPTIONAL: [&str; 5] = ["pop", "first", "last", "first_mut", "last_mut"];

/// Methods that vectors and arrays have from slices, with their results.
const SLICE_METHODS: [&str; 34] = [
    "binary_search",
    "binary_search_by",
    "binary_search_by_key",
    "chunks",
    "chunks_exact",
    "chunks_exact_mut",
    "chunks_mut",
    "clone_from_slice",
    "copy_from_slice",
    "fill",
    "first",
    "first_mut",
    "last",
    "last_mut",
    "partition_point",
    "reverse",
    "rotate_left",
    "rotate_right",
    "select_nth_unstable",
    "select_nth_unstable_by",
    "select_nth_unstable_by_key",
    "sort",
    "sort_by",
    "sort_by_cached_key",
    "sort_by_key",
    "sort_floats",
    "sort_unstable",
    "sort_unstable_by",
    "sort_unstable_by_key",
    "split_at",
    "split_at_mut",
    "swap",
    "to_vec",
    "windows",
];

/// Methods that only vectors have.
const OF_VECTORS: [&str; 8] =
    ["push", "pop", "insert", "truncate", "clear", "resize", "extend_from_slice", "remove"];

impl Lower<'_> {
    /// A method of a slice, array or vector.
    pub(super) fn container_method(&mut self, call: &ExprMethodCall, name: &str, place: Place) -> Operand {
        let span = call.method.span();
        let place = undereferenced(place);
        self.note_slice_method(&place, &call.method);
        let args: Vec<&Expr> = call.args.iter().collect();
        match (name, args.as_slice()) {
            ("len", []) => Operand::Value(self.len_of(place, span)),
            ("is_empty", []) => {
                let len = self.len_of(place, span);
                Operand::Value(self.is_zero(len, span))
            }
            ("as_slice", []) => Operand::Reference { place, mutable: false },
            ("as_mut_slice", []) => Operand::Reference { place, mutable: true },
            ("to_vec", []) => self.copy_of(place, span),
            ("clone", []) => self.clone_of(place, span),
            ("split_at", [at]) => self.split(place, at),
            ("split_at_mut", [at]) => self.split_mutably(place, at),
            ("remove", [index]) if self.is_vector(&place) => self.removed(place, index, span),
            ("first" | "last" | "pop", []) => self.element_if_any(place, name, call.method.span()),
            ("get", [index]) if !matches!(ungrouped(index), Expr::Range(_)) => {
                let index = self.index(index);
                self.element_at(place, index, span)
            }
            (name, _) if OPTIONAL.contains(&name) => self.reject(diagnostics::option_of_element(span)),
            ("map", [_]) => {
                let mapped = self.array_map(&place, call);
                mapped.unwrap_or_else(|| self.reject(diagnostics::container_method(span, name)))
            }
            ("extend", [items]) if self.is_vector(&place) => self.extend(place, items, span),
            (name, _) if super::sort::sorts(name) => self.sorted(call, name, place),
            (name, _) if super::sort::searches(name) => self.searched(call, name, place),
            (name, args) => match self.change(name, &place, args, span) {
                Some(method) => {
                    self.push(Stmt::Change(Change { place, method }));
                    Operand::Unit
                }
                None => self.reject(diagnostics::container_method(span, name)),
            },
        }
    }

    /// A field that has a method of vectors or slices is taken for one: its tangent has to be one, too.
    pub(super) fn assume_container(&mut self, ty: TypeId, name: &str) {
        let is_open = self.types.is_open(ty) && !self.types.is_struct(ty);
        let is_sequence = matches!(self.types.peek(ty), Ty::Sequence(_));
        if OF_VECTORS.contains(&name) && (is_open || is_sequence) {
            let element = self.types.open();
            let vector = self.types.vec(element);
            self.types.unify(ty, vector);
        } else if is_open && SLICE_METHODS.contains(&name) {
            self.types.as_sequence(ty);
        }
    }

    /// The compiler checks that a method of slices that is called on a vector or an array is that of std.
    pub(super) fn note_slice_method(&mut self, place: &Place, method: &syn::Ident) {
        let ty = self.place_type(place);
        let ty = self.types.peel(ty);
        let is_of_slices = SLICE_METHODS.iter().any(|name| method == name);
        if is_of_slices && matches!(self.types.peek(ty), Ty::Vec(_) | Ty::Array(..)) {
            self.slice_methods.push((ty, method.clone()));
        }
    }

    /// What the method does to its container; `None` if it is none of these.
    fn change(&mut self, name: &str, place: &Place, args: &[&Expr], span: Span) -> Option<Method> {
        match (name, args) {
            ("fill", [x]) => self.fill(place, x),
            ("swap", [i, j]) => Some(Method::Swap(self.index(i), self.index(j))),
            ("reverse", []) => Some(Method::Reverse),
            ("rotate_left", [k]) => Some(Method::RotateLeft(self.index(k))),
            ("rotate_right", [k]) => Some(Method::RotateRight(self.index(k))),
            ("copy_from_slice" | "clone_from_slice", [other]) => {
                let is_copied = self.has_scalar_elements(place);
                self.elements_of(place, other).filter(|_| is_copied).map(Method::CopyFrom)
            }
            (name, args) if self.is_vector(place) => self.change_of_vector(name, place, args, span),
            _ => None,
        }
    }

    fn change_of_vector(&mut self, name: &str, place: &Place, args: &[&Expr], span: Span) -> Option<Method> {
        match (name, args) {
            ("push", [x]) => Some(Method::Push(self.element_value(place, x))),
            ("insert", [index, x]) => {
                let index = self.index(index);
                Some(Method::Insert(index, self.element_value(place, x)))
            }
            ("truncate", [len]) => Some(Method::Truncate(self.index(len))),
            ("clear", []) => Some(Method::Clear),
            ("resize", [len, x]) => {
                let len = self.index(len);
                let x = self.element_value(place, x);
                if !self.is_scalar(x) {
                    self.mark(x, Some(diagnostics::container_method(span, name)));
                }
                Some(Method::Resize(len, x))
            }
            ("extend_from_slice", [other]) => self.elements_of(place, other).map(Method::Extend),
            _ => None,
        }
    }

    fn fill(&mut self, place: &Place, x: &Expr) -> Option<Method> {
        let x = self.element_value(place, x);
        self.is_scalar(x).then_some(Method::Fill(x))
    }

    /// What is put into a container has the type of its elements.
    fn element_value(&mut self, place: &Place, x: &Expr) -> Value {
        let x = self.value(x);
        let ty = self.place_type(place);
        if let Some(element) = self.types.element(ty) {
            self.types.unify(element, self.type_of(x));
        }
        x
    }

    /// The place of an argument that is a slice of the same elements.
    fn elements_of(&mut self, place: &Place, other: &Expr) -> Option<Place> {
        let Operand::Reference { place: other, mutable: _ } = self.expr(other) else { return None };
        let (ty, other_ty) = (self.place_type(place), self.place_type(&other));
        if let (Some(element), Some(other)) = (self.types.element(ty), self.types.element(other_ty)) {
            self.types.unify(element, other);
        }
        Some(undereferenced(other))
    }

    fn has_scalar_elements(&mut self, place: &Place) -> bool {
        let ty = self.place_type(place);
        let element = self.types.element(ty).map(|element| self.types.peek(element));
        element.is_some_and(|element| element.is_scalar())
    }

    fn is_vector(&mut self, place: &Place) -> bool {
        let ty = self.place_type(place);
        matches!(self.types.peek(self.types.peel(ty)), Ty::Vec(_))
    }

    fn element_type(&mut self, place: &Place) -> TypeId {
        let ty = self.place_type(place);
        self.types.element(ty).unwrap_or_else(|| self.types.fresh())
    }

    /// `v.to_vec()`.
    pub(super) fn copy_of(&mut self, place: Place, span: Span) -> Operand {
        let element = self.element_type(&place);
        let ty = self.types.vec(element);
        Operand::Value(self.define(Op::Copy(place), ty, span, "copy"))
    }

    /// `v.clone()` of a vector is a vector, of an array an array. Of a slice it is a reference to the same slice.
    fn clone_of(&mut self, place: Place, span: Span) -> Operand {
        let ty = self.place_type(&place);
        let unknown = diagnostics::container_method(span, "clone");
        match self.types.peek(self.types.peel(ty)) {
            Ty::Vec(_) => self.copy_of(place, span),
            Ty::Array(..) => Operand::Value(self.copied(Operand::Reference { place, mutable: false }, span)),
            Ty::Sequence(_) => {
                let ty = self.types.peel(ty);
                Operand::Value(self.define(Op::Copy(place), ty, span, "copy"))
            }
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) => self.reject(unknown),
            Ty::Ref { .. } | Ty::Slice(_) | Ty::Tuple(_) | Ty::Option(_) | Ty::Result(..) => {
                self.reject(unknown)
            }
            Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => self.reject(unknown),
            Ty::Handle => self.reject(unknown),
        }
    }

    /// `v.first()`, `v.last()`, `v.pop()`: an `Option` of the element.
    fn element_if_any(&mut self, place: Place, name: &str, span: Span) -> Operand {
        let len = self.len_of(place.clone(), span);
        let zero = self.constant_index("0", span);
        let some = self.operation(BinaryOp::Gt, len, zero, span);
        if name != "pop" && !self.is_of_scalars(&place) {
            return self.reject(diagnostics::option_of_element(span));
        }
        self.if_any(some, span, |lower| match name {
            "pop" => {
                let ty = lower.element_type(&place);
                lower.define(Op::Pop { place, unwrapped: quote!(.unwrap()) }, ty, span, "popped")
            }
            "first" => lower.load(place.project(Projection::Index(zero)), span),
            _ => {
                let last = lower.last_index(&place, span);
                lower.load(place.project(Projection::Index(last)), span)
            }
        })
    }

    /// `v.get(i)`.
    fn element_at(&mut self, place: Place, index: Value, span: Span) -> Operand {
        let len = self.len_of(place.clone(), span);
        let some = self.operation(BinaryOp::Lt, index, len, span);
        if !self.is_of_scalars(&place) {
            return self.reject(diagnostics::option_of_element(span));
        }
        self.if_any(some, span, |lower| lower.load(place.project(Projection::Index(index)), span))
    }

    /// A number is copied into an `Option`, so that nothing is borrowed.
    fn is_of_scalars(&mut self, place: &Place) -> bool {
        let ty = self.element_type(place);
        self.may_be_scalar(ty)
    }

    fn may_be_scalar(&self, ty: TypeId) -> bool {
        matches!(self.types.peek(ty), Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unknown)
    }

    /// `Some(element)` where the condition holds.
    fn if_any(&mut self, some: Value, span: Span, element: impl FnOnce(&mut Self) -> Value) -> Operand {
        let then = self.arm(true, span, |lower| {
            let element = element(lower);
            Operand::Value(lower.full(Name::Some, quote!(::core::option::Option::Some), element, span))
        });
        let otherwise = self.arm(true, span, |lower| Operand::Value(lower.nothing(span)));
        self.join(some, then, otherwise, span)
    }

    fn removed(&mut self, place: Place, index: &Expr, span: Span) -> Operand {
        let index = self.index(index);
        let ty = self.element_type(&place);
        Operand::Value(self.define(Op::Remove { place, index }, ty, span, "removed"))
    }

    /// `v.split_at(k)`: two views.
    fn split(&mut self, place: Place, at: &Expr) -> Operand {
        let at = self.index(at);
        let part = |start, end| Operand::Reference {
            place: place.project(Projection::Slice { start, end, inclusive: false }),
            mutable: false,
        };
        Operand::Tuple(vec![part(None, Some(at)), part(Some(at), None)])
    }

    /// `v.split_at_mut(k)`: two views that can both be written to.
    fn split_mutably(&mut self, place: Place, at: &Expr) -> Operand {
        let at = self.index(at);
        let element = self.element_type(&place);
        let halves = ["left", "right"].map(|hint| {
            let slice = self.types.slice(element);
            let ty = self.types.reference(true, slice);
            self.new_var(ty, hint, false)
        });
        self.push(Stmt::SplitView { halves, of: place, at });
        let halves = halves.map(|half| Operand::Reference { place: Place::var(half), mutable: true });
        Operand::Tuple(halves.to_vec())
    }

    /// Whether the place is a half that has no name yet: it gets that of the pattern.
    pub(super) fn unnamed_half(&mut self, of: &Place) -> Option<Var> {
        let stmts = self.blocks.last().map(|block| block.stmts.as_slice()).unwrap_or_default();
        let is_half = stmts
            .iter()
            .rev()
            .take(2)
            .any(|stmt| matches!(stmt, Stmt::SplitView { halves, .. } if halves.contains(&of.root)));
        (is_half && of.projections.is_empty() && self.draft_var(of.root).name.is_none()).then_some(of.root)
    }

    /// `v.pop();`, of which nobody wants the result; `None` if it is something else.
    pub(super) fn pop_away(&mut self, call: &ExprMethodCall) -> Option<Operand> {
        if call.method != "pop" || !call.args.is_empty() || !self.is_container(&call.receiver, "pop") {
            return None;
        }
        let place = undereferenced(self.base(&call.receiver));
        self.push(Stmt::Change(Change { place, method: Method::Pop }));
        Some(Operand::Unit)
    }

    /// Whether the receiver is an `Option` of an element of a container: `v.pop()`.
    pub(super) fn is_container_of(&mut self, call: &ExprMethodCall) -> bool {
        match ungrouped(&call.receiver) {
            Expr::MethodCall(inner) => self.gives_element(inner),
            _ => false,
        }
    }

    /// `v.first()`, `v.get(i)` of a slice, an array or a vector.
    pub(super) fn gives_element(&mut self, call: &ExprMethodCall) -> bool {
        let name = call.method.to_string();
        (OPTIONAL.contains(&name.as_str()) || name == "get") && self.is_container(&call.receiver, &name)
    }

    /// Whether it is an `Option` of a reference: `rows.first()`, `v.get_mut(i)`. One to a number is a copy of it.
    pub(super) fn is_reference_to_element(&mut self, expr: &Expr) -> bool {
        let Expr::MethodCall(call) = ungrouped(expr) else { return false };
        let name = call.method.to_string();
        let is_range = matches!(call.args.first().map(ungrouped), Some(Expr::Range(_)));
        let is_method =
            matches!(name.as_str(), "first" | "last" | "get" | "first_mut" | "last_mut" | "get_mut");
        if !is_method || is_range || !self.is_container(&call.receiver, &name) {
            return false;
        }
        let ty = self.type_of_place(&call.receiver).and_then(|ty| self.types.element(ty));
        name.ends_with("_mut") || !ty.is_some_and(|ty| self.may_be_scalar(ty))
    }

    /// Whether there is such an element, its place, and whether it may be written to.
    pub(super) fn element_found(&mut self, expr: &Expr) -> Option<(Value, Place, bool)> {
        let Expr::MethodCall(call) = ungrouped(expr) else { return None };
        let span = call.method.span();
        let place = undereferenced(self.base(&call.receiver));
        self.note_slice_method(&place, &call.method);
        let name = call.method.to_string();
        let len = self.len_of(place.clone(), span);
        let index = match (name.as_str(), call.args.first()) {
            ("first" | "first_mut", None) => self.constant_index("0", span),
            ("last" | "last_mut", None) => self.last_if_any(len, span),
            (_, Some(index)) => self.index(index),
            (_, None) => return None,
        };
        let is_some = self.operation(BinaryOp::Lt, index, len, span);
        Some((is_some, place.project(Projection::Index(index)), name.ends_with("_mut")))
    }

    /// `v.pop().unwrap()`, `v.last().expect("…")`; `None` if it is something else.
    pub(super) fn unwrapped_element(&mut self, call: &ExprMethodCall) -> Option<Operand> {
        let Expr::MethodCall(inner) = ungrouped(&call.receiver) else { return None };
        let unwrapped = unwrapping(call)?;
        let name = inner.method.to_string();
        if !OPTIONAL.contains(&name.as_str()) || !self.is_container(&inner.receiver, &name) {
            return None;
        }
        let place = undereferenced(self.base(&inner.receiver));
        self.note_slice_method(&place, &inner.method);
        let span = inner.method.span();
        let index = match name.as_str() {
            "pop" => {
                let ty = self.element_type(&place);
                return Some(Operand::Value(self.define(Op::Pop { place, unwrapped }, ty, span, "popped")));
            }
            "first" | "first_mut" => self.constant_index("0", span),
            _ => self.last_index(&place, span),
        };
        let place = place.project(Projection::Index(index));
        Some(Operand::Reference { place, mutable: name.ends_with("_mut") })
    }

    pub(super) fn constant_index(&mut self, text: &str, span: Span) -> Value {
        let usize = self.types.usize();
        self.define(Op::Literal(text.to_owned()), usize, span, "t")
    }

    /// The index of the last of so many elements, where there is one.
    pub(super) fn last_if_any(&mut self, len: Value, span: Span) -> Value {
        let one = Piece::Group(Delimiter::Parenthesis, vec![Piece::Tokens(quote!(1))]);
        let pieces = vec![Piece::Value(len), Piece::Tokens(quote!(.wrapping_sub)), one];
        let usize = self.types.usize();
        self.define(Op::Opaque(pieces), usize, span, "last")
    }

    fn last_index(&mut self, place: &Place, span: Span) -> Value {
        let (len, one) = (self.len_of(place.clone(), span), self.constant_index("1", span));
        let usize = self.types.usize();
        self.define(Op::Binary(BinaryOp::Sub, len, one), usize, span, "last")
    }

    /// Whether the expression is a place in which there is a slice, an array or a vector, without lowering it.
    fn is_container(&mut self, expr: &Expr, method: &str) -> bool {
        let Some(ty) = self.type_of_place(expr) else { return false };
        let peeled = self.types.peel(ty);
        self.assume_container(peeled, method);
        self.is_aggregate(ty)
    }

    pub(super) fn type_of_place(&mut self, expr: &Expr) -> Option<TypeId> {
        match ungrouped(expr) {
            Expr::Index(index) => {
                let ty = self.type_of_place(&index.expr)?;
                match ungrouped(&index.index) {
                    Expr::Range(_) => Some(ty),
                    _ => self.types.element(ty),
                }
            }
            Expr::Field(syn::ExprField { base, member, .. }) => {
                let ty = self.type_of_place(base)?;
                Some(self.types.field(ty, &member.to_token_stream().to_string()))
            }
            Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.type_of_place(expr),
            other => match self.lookup(&local_name(other)?).cloned()? {
                Bound::Var(var) => Some(self.type_of_var(var)),
                Bound::Alias { place, mutable: _ } => Some(self.place_type(&place)),
                Bound::Value(_) | Bound::Constant(_) | Bound::Choice { .. } => None,
                Bound::Function(_) | Bound::Iterator(_) => None,
            },
        }
    }

    /// `Vec::new()`, `Vec::with_capacity(n)`; `None` if it is another function of `Vec`.
    pub(super) fn new_vector(&mut self, call: &syn::ExprCall, path: &syn::ExprPath) -> Option<Operand> {
        let mut names = path.path.segments.iter().rev();
        let (function, owner) = (names.next()?, names.next()?);
        match (function.ident.to_string().as_str(), call.args.len()) {
            ("new", 0) | ("with_capacity", 1) => {}
            _ => return None,
        }
        let element = match &owner.arguments {
            syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
                syn::GenericArgument::Type(ty) => self.written_type(ty),
                _ => return None,
            },
            _ => self.types.fresh(),
        };
        let ty = self.types.vec(element);
        Some(self.opaque_call(quote!(#path), call, ty, None))
    }
}

/// `.unwrap()`, `.expect("…")`, as they were written.
fn unwrapping(call: &ExprMethodCall) -> Option<TokenStream> {
    let (method, args) = (&call.method, &call.args);
    match (method.to_string().as_str(), args.first()) {
        ("unwrap", None) => Some(quote!(.#method())),
        ("expect", Some(text)) if super::method::is_text(text) => Some(quote!(.#method(#args))),
        _ => None,
    }
}
