//! Methods: those of floats have rules, those of integers and texts are kept as they are.

use proc_macro2::{Delimiter, Span};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, ExprPath};

use super::context::{Bound, Lower};
use super::infer::TypeId;
use super::operand::Operand;
use super::place::{Located, local_name, undereferenced, ungrouped};
use super::sum_methods::is_of_sums;
use crate::diagnostics::{self, Diagnostic};
use crate::ir::{BinaryOp, CallForm, Op, Piece, Place, Value};
use crate::rules::{self, RuleId};
use crate::types::{FloatTy, Ty};

/// Float methods whose result is a `bool`.
const TESTS: [&str; 7] = [
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_normal",
    "is_subnormal",
    "is_sign_positive",
    "is_sign_negative",
];

/// Methods that floats and integers have both.
const SHARED_NAMES: [&str; 9] =
    ["abs", "signum", "max", "min", "clamp", "midpoint", "rem_euclid", "div_euclid", "abs_sub"];

/// Integer methods whose result has the type of the receiver.
const SAME_TYPE: [&str; 22] = [
    "abs",
    "signum",
    "max",
    "min",
    "clamp",
    "midpoint",
    "rem_euclid",
    "div_euclid",
    "pow",
    "isqrt",
    "wrapping_add",
    "wrapping_sub",
    "wrapping_mul",
    "saturating_add",
    "saturating_sub",
    "saturating_mul",
    "rotate_left",
    "rotate_right",
    "swap_bytes",
    "reverse_bits",
    "next_power_of_two",
    "div_ceil",
];

/// Methods of iterators and those that make one.
const ITERATORS: [&str; 30] = [
    "iter",
    "iter_mut",
    "into_iter",
    "enumerate",
    "zip",
    "map",
    "filter",
    "filter_map",
    "flat_map",
    "fold",
    "sum",
    "product",
    "chain",
    "skip",
    "take",
    "take_while",
    "skip_while",
    "chunks",
    "chunks_exact",
    "chunks_mut",
    "chunks_exact_mut",
    "windows",
    "for_each",
    "collect",
    "cloned",
    "copied",
    "scan",
    "peekable",
    "all",
    "any",
];

impl Lower<'_> {
    pub(super) fn method_call(&mut self, call: &ExprMethodCall) -> Operand {
        let name = call.method.to_string();
        if let Some(operand) = self.conversion(call) {
            return operand;
        }
        if name == "contains"
            && let Expr::Range(range) = ungrouped(&call.receiver)
        {
            return self.range_contains(call, range);
        }
        if let Some(operand) = self.method_of_iterator(call) {
            return operand;
        }
        if let Some(operand) = self.unwrapped_conversion(call) {
            return operand;
        }
        let unwraps_element = matches!(name.as_str(), "unwrap" | "expect") && self.is_container_of(call);
        if !unwraps_element && (self.is_sum(&call.receiver) || is_of_sums(&name)) {
            let located = self.locate(&call.receiver);
            return self.sum_method(call, located);
        }
        if let Some(kind) = self.kind_of_mapped(call) {
            let located = self.locate(&call.receiver);
            self.take_for_sum(&located, kind);
            return self.sum_method(call, located);
        }
        if ITERATORS.contains(&name.as_str()) && name != "map" && !self.may_be_a_users(call) {
            let culprit = self.unknown_adapter(call);
            return self.reject(diagnostics::iterator_adapter(culprit.span(), &culprit.to_string()));
        }
        if let Some(operand) = self.unwrapped_element(call) {
            return operand;
        }
        if let Some(operand) = self.method_of_constant(call, &name) {
            return operand;
        }
        let located = self.locate(&call.receiver);
        let place = match &located {
            Located::Place(place) | Located::Operand(Operand::Reference { place, mutable: _ }) => {
                Some(place.clone())
            }
            Located::Operand(_) => None,
        };
        let place = place.or_else(|| self.place_of_aggregate(&located));
        let Some(place) = place else { return self.method_of_value(call, &name, located) };
        let ty = self.place_type(&place);
        let ty = self.types.peel(ty);
        self.assume_container(ty, &name);
        match self.types.peek(ty) {
            Ty::Unknown | Ty::Named(_) | Ty::Array(..) | Ty::Vec(_) if is_into(call) => {
                self.conversion_of(call, located)
            }
            Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) => {
                self.container_method(call, &name, place)
            }
            Ty::Inactive(_) => self.text_method(call, &name, place),
            Ty::Option(_) | Ty::Result(..) => self.sum_method(call, located),
            Ty::Unknown | Ty::Named(_) if matches!(name.as_str(), "len" | "is_empty") => {
                self.length_of_unknown(call, &name, place)
            }
            Ty::Unknown | Ty::Named(_) if name == "clone" && call.args.is_empty() => {
                Operand::Value(self.define(Op::Copy(undereferenced(place)), ty, call.method.span(), "copy"))
            }
            Ty::Unknown | Ty::Named(_) if self.types.is_struct(ty) || !has_rule(&name, call.args.len()) => {
                self.unknown_method(call, &name, located)
            }
            Ty::Unknown | Ty::Named(_) | Ty::Struct(_) | Ty::TangentOf(_) | Ty::Handle => {
                self.method_of_value(call, &name, located)
            }
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Ref { .. } | Ty::Tuple(_) => {
                self.method_of_value(call, &name, located)
            }
        }
    }

    /// Whether a method with the name of an iterator's is one of a user's type in all likelihood: `self.area.sum()`,
    /// `mask.any(bits)`. An iterator has no such derivative, which the compiler says.
    fn may_be_a_users(&self, call: &ExprMethodCall) -> bool {
        let is_place = match ungrouped(&call.receiver) {
            Expr::Field(_) => true,
            receiver => match local_name(receiver).and_then(|name| self.lookup(&name)) {
                Some(Bound::Value(_) | Bound::Var(_) | Bound::Alias { .. }) => true,
                Some(Bound::Choice { .. } | Bound::Constant(_) | Bound::Function(_) | Bound::Iterator(_))
                | None => false,
            },
        };
        is_place && !call.args.iter().any(|arg| matches!(ungrouped(arg), Expr::Closure(_)))
    }

    /// A place for an array or a vector that is not in one yet.
    fn place_of_aggregate(&mut self, located: &Located) -> Option<Place> {
        match located {
            Located::Operand(Operand::Value(value)) if self.is_aggregate(self.type_of(*value)) => {
                Some(Place::var(self.materialise(*value, "items", true)))
            }
            Located::Operand(_) | Located::Place(_) => None,
        }
    }

    /// `(a..b).contains(&x)`, which has no derivative.
    fn range_contains(&mut self, call: &ExprMethodCall, range: &syn::ExprRange) -> Operand {
        let mut bounds = Vec::new();
        let ends = [range.start.as_deref(), range.end.as_deref()];
        let ends: Vec<_> = ends.into_iter().map(|end| end.map(|end| self.value(end))).collect();
        let values: Vec<_> = call.args.iter().map(|arg| self.value(arg)).collect();
        for (at, end) in ends.iter().enumerate() {
            if at == 1 {
                bounds.push(Piece::Tokens(range.limits.to_token_stream()));
            }
            bounds.extend(end.map(Piece::Value));
        }
        for (end, value) in ends.iter().flatten().flat_map(|end| values.iter().map(move |value| (end, value)))
        {
            self.types.unify(self.type_of(*end), self.type_of(*value));
        }
        let tested = values.into_iter().flat_map(|value| [Piece::Tokens(quote!(&)), Piece::Value(value)]);
        let pieces = vec![
            Piece::Group(Delimiter::Parenthesis, bounds),
            Piece::Tokens(quote!(.contains)),
            Piece::Group(Delimiter::Parenthesis, tested.collect()),
        ];
        let bool = self.types.bool();
        Operand::Value(self.define(Op::Opaque(pieces), bool, call.method.span(), "inside"))
    }

    /// `TABLE.len()`: a constant is kept by its path. One with a rule is read as a number instead.
    fn method_of_constant(&mut self, call: &ExprMethodCall, name: &str) -> Option<Operand> {
        let ty = self.constant_type(&call.receiver);
        let is_length = matches!(name, "len" | "is_empty");
        let is_kept = matches!(self.types.peek(ty), Ty::Unknown) || is_length && self.is_aggregate(ty);
        if has_rule(name, call.args.len()) || !is_kept {
            return None;
        }
        let receiver = Piece::Group(Delimiter::None, self.constant_pieces(&call.receiver)?);
        let (ty, mark) = match name {
            "len" => (self.types.usize(), None),
            "is_empty" => (self.types.bool(), None),
            _ => (self.types.fresh(), Some(diagnostics::method_of_unknown(call.method.span(), name))),
        };
        let given = self.opaque_method(call, receiver, ty, mark);
        let is_of_number = SAME_TYPE.contains(&name) || is_length;
        if let (Operand::Value(value), false) = (&given, is_of_number) {
            let global = crate::parse::types::text(&call.receiver);
            self.lasting.insert(*value, diagnostics::global_state(call.receiver.span(), &global));
        }
        Some(given)
    }

    /// `.len()` of a type that the macro does not know may be anything. What a call gave is most likely a
    /// vector; the `let` of its length says that it is a `usize`.
    fn length_of_unknown(&mut self, call: &ExprMethodCall, name: &str, place: Place) -> Operand {
        let ty = self.place_type(&place);
        let span = call.method.span();
        let of = self.types.peel(ty);
        if matches!(self.types.peek(of), Ty::Named(_))
            || self.types.is_struct(of)
            || self.types.is_receiver(of)
        {
            return self.size_of_unknown(call, name, place);
        }
        let len = self.len_of(place, span);
        self.ascribe(len);
        match name {
            "len" => Operand::Value(len),
            _ => Operand::Value(self.is_zero(len, span)),
        }
    }

    /// `.len()` and `.is_empty()` of a user's type: the `let`, or `size`, says that it has no derivative, and the `&` that
    /// it changes nothing.
    fn size_of_unknown(&mut self, call: &ExprMethodCall, name: &str, place: Place) -> Operand {
        let receiver = vec![Piece::Tokens(quote!(&)), Piece::Place(place)];
        let receiver = Piece::Group(Delimiter::Parenthesis, receiver);
        if name == "len" {
            return self.length_of_users(call, receiver);
        }
        let bool = self.types.bool();
        let is_empty = self.opaque_method(call, receiver, bool, None);
        if let Operand::Value(is_empty) = &is_empty {
            self.ascribe(*is_empty);
        }
        is_empty
    }

    /// An integer, of which only the compiler knows the type.
    fn length_of_users(&mut self, call: &ExprMethodCall, receiver: Piece) -> Operand {
        let span = Span::mixed_site().located_at(call.method.span());
        let (krate, method) = (&self.krate, &call.method);
        let size = quote_spanned!(span=> #krate::rt::size);
        let length = vec![receiver, Piece::Tokens(quote!(.#method()))];
        let pieces = vec![Piece::Tokens(size), Piece::Group(Delimiter::Parenthesis, length)];
        let ty = self.types.int_literal();
        Operand::Value(self.define(Op::Opaque(pieces), ty, call.method.span(), "size"))
    }

    pub(super) fn is_zero(&mut self, len: Value, span: Span) -> Value {
        let usize = self.types.usize();
        let zero = self.define(Op::Literal("0".to_owned()), usize, span, "t");
        self.operation(BinaryOp::Eq, len, zero, span)
    }

    pub(super) fn len_of(&mut self, place: Place, span: Span) -> Value {
        let usize = self.types.usize();
        self.define(Op::Len(place), usize, span, "n")
    }

    /// A method of a type that the macro does not know: a user's, unless its name says that it is a float's.
    fn unknown_method(&mut self, call: &ExprMethodCall, name: &str, located: Located) -> Operand {
        if !is_test(name) {
            return self.user_method(call, located);
        }
        let mut receiver = self.located_piece(located, call.receiver.span());
        let (ty, receiver) = (self.types.bool(), receiver.pop().unwrap_or_else(|| Piece::Tokens(quote!(()))));
        self.opaque_method(call, receiver, ty, None)
    }

    pub(super) fn may_be_written(&mut self, place: &Place) -> bool {
        let root = self.draft_var(place.root);
        let (mutable, root) = (root.mutable, root.ty);
        mutable || self.types.as_reference(root) == Some(true)
    }

    /// A method of a text, kept as it is.
    fn text_method(&mut self, call: &ExprMethodCall, name: &str, place: Place) -> Operand {
        let ty = match name {
            "len" => self.types.usize(),
            "is_empty" | "contains" | "starts_with" | "ends_with" | "is_alphabetic" => self.types.bool(),
            "is_ok" | "is_err" => self.types.bool(),
            "unwrap" | "expect" | "unwrap_or" | "unwrap_or_else" if self.is_search(&place) => {
                self.types.usize()
            }
            _ => self.types.fresh(),
        };
        let mark = diagnostics::opaque_argument(call.method.span(), name);
        self.opaque_method(call, Piece::Place(place), ty, Some(mark))
    }

    /// `receiver.name(args)`, kept as it is.
    pub(super) fn opaque_method(
        &mut self,
        call: &ExprMethodCall,
        receiver: Piece,
        ty: TypeId,
        mark: Option<Diagnostic>,
    ) -> Operand {
        if let Some(filled) = filled_argument(call) {
            return self.reject(filled);
        }
        let args = self.argument_pieces(&call.args);
        let (method, turbofish) = (&call.method, &call.turbofish);
        let pieces = vec![receiver, Piece::Tokens(quote!(.#method #turbofish)), args];
        let value = self.define(Op::Opaque(pieces), ty, call.method.span(), "t");
        self.mark(value, mark);
        Operand::Value(value)
    }

    fn method_of_value(&mut self, call: &ExprMethodCall, name: &str, located: Located) -> Operand {
        let span = call.receiver.span();
        let receiver = match located {
            Located::Place(place) => {
                let operand = self.read_place(place, None, span);
                self.receiver(operand, span)
            }
            Located::Operand(operand) => self.receiver(operand, span),
        };
        let ty = self.type_of(receiver);
        match self.types.peek(ty) {
            Ty::Float(_) => self.float_method(call, name, receiver),
            Ty::Int(_) => self.integer_method(call, name, receiver),
            Ty::Bool | Ty::Inactive(_) | Ty::Unit | Ty::Ref { .. } => {
                let ty = self.types.fresh();
                let mark = diagnostics::opaque_argument(call.method.span(), name);
                self.opaque_method(call, Piece::Value(receiver), ty, Some(mark))
            }
            Ty::Unknown | Ty::Named(_) | Ty::Tuple(_) if is_into(call) => {
                self.conversion_of(call, Located::Operand(Operand::Value(receiver)))
            }
            Ty::Unknown | Ty::Named(_) => self.method_of_unknown(call, name, receiver),
            Ty::Option(_) | Ty::Result(..) => {
                self.sum_method(call, Located::Operand(Operand::Value(receiver)))
            }
            Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Tuple(_) => {
                self.reject(diagnostics::container_method(call.method.span(), name))
            }
            Ty::Struct(_) | Ty::Handle | Ty::TangentOf(_) => {
                self.reject(diagnostics::container_method(call.method.span(), name))
            }
        }
    }

    /// A receiver is followed through references of both kinds.
    fn receiver(&mut self, operand: Operand, span: Span) -> Value {
        let Operand::Reference { place, mutable: _ } = operand else { return self.evaluate(operand, span) };
        self.load_through(place, span)
    }

    /// A type that nothing tells: a method with a rule makes it a float, unless the arguments say otherwise.
    fn method_of_unknown(&mut self, call: &ExprMethodCall, name: &str, receiver: Value) -> Operand {
        if self.types.is_rejected(self.type_of(receiver)) {
            return Operand::Value(receiver);
        }
        if self.types.is_struct(self.type_of(receiver)) || !has_rule(name, call.args.len()) {
            return self.unknown_method(call, name, Located::Operand(Operand::Value(receiver)));
        }
        if !SHARED_NAMES.contains(&name) {
            return self.float_method(call, name, receiver);
        }
        let args: Vec<_> = call.args.iter().map(|arg| self.value(arg)).collect();
        args.iter().for_each(|arg| self.types.unify(self.type_of(receiver), self.type_of(*arg)));
        let ty = self.type_of(receiver);
        let Ty::Int(_) = self.types.peek(ty) else {
            self.note_float_method(call, receiver);
            return self.ruled(name, [vec![receiver], args].concat(), CallForm::Method, call.method.span());
        };
        let args = args.into_iter().map(Piece::Value).collect();
        let method = &call.method;
        let args = Piece::Group(Delimiter::Parenthesis, separated(args));
        let pieces = vec![Piece::Value(receiver), Piece::Tokens(quote!(.#method)), args];
        Operand::Value(self.define(Op::Opaque(pieces), ty, call.method.span(), "t"))
    }

    fn integer_method(&mut self, call: &ExprMethodCall, name: &str, receiver: Value) -> Operand {
        let known = self.types.peek(self.type_of(receiver));
        let ty = match SAME_TYPE.contains(&name) {
            true => self.type_of(receiver),
            false => self.integer_result(&known, name),
        };
        if let (Some(_), Ty::Int(None)) = (converted_to(name), &known) {
            self.types.integer(self.type_of(receiver));
            return self.converted_integer(call, Piece::Value(receiver));
        }
        let mark = diagnostics::opaque_argument(call.method.span(), name);
        self.opaque_method(call, Piece::Value(receiver), ty, Some(mark))
    }

    /// `self.n.to_f64().unwrap()` of a field that nothing else tells the type of: what `to_f64` gives in an `Option` is a
    /// number made of an integer.
    fn unwrapped_conversion(&mut self, call: &ExprMethodCall) -> Option<Operand> {
        let Expr::MethodCall(inner) = ungrouped(&call.receiver) else { return None };
        let unwraps = matches!(call.method.to_string().as_str(), "unwrap" | "expect");
        let is_conversion = converted_to(&inner.method.to_string()).is_some() && inner.args.is_empty();
        if !unwraps || !is_conversion || !matches!(ungrouped(&inner.receiver), Expr::Field(_)) {
            return None;
        }
        let ty = self.type_of_place(&inner.receiver)?;
        if !matches!(self.types.peek(self.types.peel(ty)), Ty::Unknown) {
            return None;
        }
        let place = undereferenced(self.base(&inner.receiver));
        let converted = self.converted_integer(inner, Piece::Place(place));
        Some(self.sum_method(call, Located::Operand(converted)))
    }

    /// `n.to_f64()`, where the compiler checks that `n` is an integer.
    fn converted_integer(&mut self, call: &ExprMethodCall, number: Piece) -> Operand {
        let span = Span::mixed_site().located_at(call.method.span());
        let krate = &self.krate;
        let pieces = vec![
            Piece::Tokens(quote_spanned!(span=> #krate::rt::integer)),
            Piece::Group(Delimiter::Parenthesis, vec![Piece::Tokens(quote_spanned!(span=> &)), number]),
        ];
        let (ty, name) = (self.types.int_literal(), call.method.to_string());
        self.types.integer(ty);
        let integer = self.define(Op::Opaque(pieces), ty, call.method.span(), "n");
        let ty = self.integer_result(&Ty::Int(None), &name);
        let mark = diagnostics::opaque_argument(call.method.span(), &name);
        let converted = self.opaque_method(call, Piece::Value(integer), ty, Some(mark));
        if let Operand::Value(converted) = &converted {
            self.ascribe(*converted);
        }
        converted
    }

    /// The type of what an integer's method gives.
    pub(super) fn integer_result(&mut self, owner: &Ty, name: &str) -> TypeId {
        match name {
            name if name.starts_with("checked_") => {
                let held = self.types.of(owner);
                self.types.option(held)
            }
            name if SAME_TYPE.contains(&name) || name == "from" => self.types.of(owner),
            "is_positive" | "is_negative" | "is_power_of_two" | "is_multiple_of" => self.types.bool(),
            "count_ones" | "count_zeros" | "leading_zeros" | "trailing_zeros" | "ilog2" | "ilog10"
            | "ilog" => self.types.of(&Ty::Int(Some("u32".to_owned()))),
            _ => match converted_to(name) {
                Some(float) => {
                    let float = self.types.of(&float);
                    self.types.option(float)
                }
                None => self.types.fresh(),
            },
        }
    }

    fn float_method(&mut self, call: &ExprMethodCall, name: &str, receiver: Value) -> Operand {
        let span = call.method.span();
        match (name, self.types.peek(self.type_of(receiver))) {
            ("clone", _) => return Operand::Value(receiver),
            ("into", Ty::Float(FloatTy::F32)) => {
                return Operand::Value(self.cast_to(receiver, Ty::F64, span));
            }
            ("into", Ty::Float(FloatTy::Param(param))) if param.is_into_f64() => {
                return Operand::Value(self.cast_to(receiver, Ty::F64, span));
            }
            _ => {}
        }
        if has_rule(name, call.args.len()) {
            self.note_float_method(call, receiver);
            let args: Vec<_> = call.args.iter().map(|arg| self.value(arg)).collect();
            return self.ruled(name, [vec![receiver], args].concat(), CallForm::Method, span);
        }
        if is_bits(name) {
            let ty = self.bits_type(receiver, name);
            let bits = self.opaque_method(call, Piece::Value(receiver), ty, None);
            return self.hide_bits(bits, name, span);
        }
        let (ty, mark) = self.unruled(name, span);
        self.opaque_method(call, Piece::Value(receiver), ty, mark)
    }

    /// The type of the bits of a float.
    fn bits_type(&mut self, float: Value, name: &str) -> TypeId {
        let Ty::Float(float) = self.types.peek(self.type_of(float)) else { return self.types.fresh() };
        let bits = match float {
            FloatTy::F32 if name == "to_bits" => "u32",
            FloatTy::F64 if name == "to_bits" => "u64",
            FloatTy::F32 | FloatTy::F64 => return self.types.fresh(),
            FloatTy::Alias(_) | FloatTy::Param(_) | FloatTy::Inferred => return self.types.fresh(),
        };
        self.types.of(&Ty::Int(Some(bits.to_owned())))
    }

    fn hide_bits(&mut self, bits: Operand, name: &str, span: Span) -> Operand {
        if let Operand::Value(value) = bits {
            self.hidden.insert(value, diagnostics::bit_manipulation(span, name));
        }
        bits
    }

    /// `f64::sin(x)`.
    pub(super) fn float_function(&mut self, path: &ExprPath, name: &str, args: Vec<Value>) -> Operand {
        let beside_receiver = args.len().saturating_sub(1);
        if !args.is_empty() && has_rule(name, beside_receiver) {
            return self.ruled(name, args, CallForm::Path, path.span());
        }
        if let (true, [float]) = (is_bits(name), args.as_slice()) {
            let ty = self.bits_type(*float, name);
            let bits = self.opaque_function(path, args, ty, None);
            return self.hide_bits(bits, name, path.span());
        }
        let (ty, mark) = self.unruled(name, path.span());
        self.opaque_function(path, args, ty, mark)
    }

    /// `f64::name(x)`, kept as it is.
    pub(super) fn opaque_function(
        &mut self,
        path: &ExprPath,
        args: Vec<Value>,
        ty: TypeId,
        mark: Option<Diagnostic>,
    ) -> Operand {
        let args = separated(args.into_iter().map(Piece::Value).collect());
        let args = Piece::Group(Delimiter::Parenthesis, args);
        let value =
            self.define(Op::Opaque(vec![Piece::Tokens(path.to_token_stream()), args]), ty, path.span(), "t");
        self.mark(value, mark);
        Operand::Value(value)
    }

    /// The type of a float's method without rule, and what is wrong with it if the float is active.
    fn unruled(&mut self, name: &str, span: Span) -> (TypeId, Option<Diagnostic>) {
        match name {
            name if is_test(name) => (self.types.bool(), None),
            "partial_cmp" | "total_cmp" | "classify" | "eq" | "ne" | "lt" | "le" | "gt" | "ge" => {
                (self.types.fresh(), None)
            }
            _ => (self.types.fresh(), Some(diagnostics::unknown_method(span, name))),
        }
    }

    /// A row of the rule table. `sin_cos` is two of them, as std defines it.
    pub(super) fn ruled(&mut self, name: &str, args: Vec<Value>, form: CallForm, span: Span) -> Operand {
        if name == "sin_cos" {
            let parts = ["sin", "cos"].map(|name| self.ruled(name, args.clone(), form, span));
            return Operand::Tuple(parts.to_vec());
        }
        let Some(rule) = rules::method(name, args.len().saturating_sub(1)) else {
            return self.reject(diagnostics::unknown_method(span, name));
        };
        let ty = self.rule_type(rule, &args, span);
        let hint = args.first().and_then(|first| self.draft(*first).name.clone());
        let hint = hint.map_or_else(|| name.to_owned(), |argument| format!("{name}_{argument}"));
        Operand::Value(self.define(Op::Rule { rule, args, form }, ty, span, &hint))
    }

    fn rule_type(&mut self, rule: RuleId, args: &[Value], span: Span) -> TypeId {
        let first = args.first().map(|first| self.type_of(*first));
        let ty = first.unwrap_or_else(|| self.types.fresh());
        for (position, arg) in args.iter().enumerate() {
            let wanted = match rules::arg_is_integer(rule, position) {
                true => self.types.of(&Ty::Int(Some("i32".to_owned()))),
                false => ty,
            };
            self.types.unify(self.type_of(*arg), wanted);
        }
        self.arithmetic_operand(ty, span);
        ty
    }
}

/// What is wrong with a method that nobody knows and that may overwrite an argument.
pub(super) fn filled_argument(call: &ExprMethodCall) -> Option<Diagnostic> {
    let filled = call.args.iter().find(|arg| super::references::is_mutable(arg))?;
    Some(diagnostics::filled(filled.span(), &call.method.to_string()))
}

fn is_into(call: &ExprMethodCall) -> bool {
    call.method == "into" && call.args.is_empty()
}

/// Whether it is a float method whose result is a `bool`.
fn is_test(name: &str) -> bool {
    TESTS.contains(&name)
}

/// Whether the result is made of the bits of a float.
fn is_bits(name: &str) -> bool {
    matches!(name, "to_bits" | "to_ne_bytes" | "to_le_bytes" | "to_be_bytes")
}

/// Whether the rule table has the method. `sin_cos` is two of its rows.
pub(super) fn has_rule(name: &str, arguments_beside_receiver: usize) -> bool {
    name == "sin_cos" || rules::method(name, arguments_beside_receiver).is_some()
}

/// Pieces with commas between them.
pub(super) fn separated(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out = Vec::new();
    for piece in pieces {
        if !out.is_empty() {
            out.push(Piece::Tokens(quote!(,)));
        }
        out.push(piece);
    }
    out
}

/// Whether the expression is a text literal.
pub(super) fn is_text(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(_), .. }))
}

/// What the methods of `num_traits::ToPrimitive` make of an integer.
fn converted_to(name: &str) -> Option<Ty> {
    match name {
        "to_f64" => Some(Ty::F64),
        "to_f32" => Some(Ty::Float(FloatTy::F32)),
        _ => None,
    }
}
