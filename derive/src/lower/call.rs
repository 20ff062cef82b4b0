//! Calls of functions by their path.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath};

use super::context::{Bound, Lower};
use super::operand::Operand;
use super::place::local_name;
use super::sums::Name;
use crate::diagnostics;
use crate::ir::{Arg, Call, CallForm, Op, Origin, Passing, Place, Value};
use crate::parse::types;
use crate::type_params::Family;
use crate::types::{FloatTy, Ty};

/// Names after a function's name that mean its derivative.
const RESERVED: [&str; 9] =
    ["grad", "value_and_grad", "vjp", "jvp", "jvp_lanes", "hvp", "hessian", "jacobian", "forward"];

impl Lower<'_> {
    pub(super) fn call(&mut self, call: &ExprCall) -> Operand {
        match super::place::ungrouped(&call.func) {
            Expr::Path(path) if self.types.has_float_params() => {
                self.param_function(call, path).unwrap_or_else(|| self.call_by_path(call, path))
            }
            Expr::Path(path) => self.call_by_path(call, path),
            Expr::Closure(closure) => {
                let operand = self.closure(closure);
                let Operand::Function(callable) = &operand else { return operand };
                self.call_bound(callable, call)
            }
            element @ Expr::Index(_) => self.call_of_place(element, call),
            other => self.reject(diagnostics::function_pointer(other.span())),
        }
    }

    fn call_by_path(&mut self, call: &ExprCall, path: &ExprPath) -> Operand {
        match path.qself {
            None => self.call_path(call, path),
            Some(_) if is_of_self(path) => self.user_associated(call, path),
            Some(_) => self.qualified_call(call, path),
        }
    }

    /// What stands in a place is a closure or a pointer.
    fn call_of_place(&mut self, function: &Expr, call: &ExprCall) -> Operand {
        let place = self.base(function);
        if let Some(param) = self.function_in(&place) {
            return self.call_param(place, &param, call.args.iter(), call.span());
        }
        let ty = self.place_type(&place);
        match self.types.is_rejected(ty) {
            true => Operand::Value(self.dummy(function.span())),
            false => self.reject(diagnostics::function_pointer(function.span())),
        }
    }

    /// `<f64>::sin(x)` is `f64::sin(x)`; `<f64 as Trait>::sin(x)` may be anything.
    fn qualified_call(&mut self, call: &ExprCall, path: &ExprPath) -> Operand {
        let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let owner = path.qself.as_ref().filter(|qself| qself.position == 0).map(|qself| &*qself.ty);
        if let Some(syn::Type::Path(owner)) = owner
            && let Some(owner) = types::primitive(&owner.path)
        {
            return self.primitive_function(call, path, &owner, &name);
        }
        let mark = diagnostics::method_of_unknown(path.span(), &name);
        let ty = self.types.foreign();
        self.opaque_call(path.to_token_stream(), call, ty, Some(mark))
    }

    fn call_path(&mut self, call: &ExprCall, path: &ExprPath) -> Operand {
        let names: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let span = path.span();
        let is_local = matches!(names.as_slice(), [name] if self.is_local(name));
        if let Some(name) = self.memory_function(path).filter(|_| !is_local) {
            return self.exchange(call, path, name);
        }
        match names.as_slice() {
            names if super::array_function::is_from_fn(names) => self.array_from_fn(call, path),
            [name] if self.is_local(name) => self.local_call(call),
            [.., "stop_gradient"] if call.args.len() == 1 => self.stop_gradient(call),
            _ if moves_memory(path) => self.reject(diagnostics::memory_function(span, &types::text(path))),
            [.., last] if begins_upper(last) => self.constructor(call, path),
            [.., owner, last] if begins_upper(owner) => self.associated(call, path, owner, last),
            [.., _, last] => match self.primitive_owner(path) {
                Some(owner) => self.primitive_function(call, path, &owner, last),
                None if RESERVED.contains(last) => {
                    let what = format!("the derivative `{}`", types::text(path));
                    self.reject(diagnostics::unsupported(span, &what, "call the function itself"))
                }
                None => self.split_call(call, path),
            },
            _ => self.split_call(call, path),
        }
    }

    /// A closure or a pointer, of which an error may have been reported where it was bound.
    fn local_call(&mut self, call: &ExprCall) -> Operand {
        if let Some(Bound::Function(callable)) = local_name(&call.func).and_then(|name| self.lookup(&name)) {
            let callable = callable.clone();
            return self.call_bound(&callable, call);
        }
        self.call_of_place(&call.func, call)
    }

    fn is_local(&self, name: &str) -> bool {
        matches!(
            self.lookup(name),
            Some(
                Bound::Value(_)
                    | Bound::Var(_)
                    | Bound::Alias { .. }
                    | Bound::Choice { .. }
                    | Bound::Function(_)
                    | Bound::Iterator(_)
            )
        )
    }

    /// The primitive type whose function it is: `f64::sin`.
    fn primitive_owner(&self, path: &ExprPath) -> Option<Ty> {
        let mut owner = path.path.clone();
        owner.segments.pop();
        owner.segments.pop_punct();
        types::primitive(&owner)
    }

    /// A call of another function of the user's.
    fn split_call(&mut self, call: &ExprCall, path: &ExprPath) -> Operand {
        let callee = self.callee(&path.path, call.args.len());
        let (mut args, functions) = self.call_arguments(call.args.iter(), 0);
        let origin = self.callees[callee.0 as usize].origin;
        match origin {
            Origin::Itself => self.pass_to_itself(&mut args),
            Origin::Outside | Origin::Body | Origin::Helper | Origin::Unmarked | Origin::Operator(_) => {
                self.reborrow_shared(call, &mut args)
            }
            Origin::Method | Origin::Associated | Origin::Conversion => {}
            Origin::Function | Origin::Lifted => {}
        }
        let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let ty = if origin == Origin::Itself { self.result } else { self.types.called() };
        let result = self.define(Op::Call(Call { callee, args, functions }), ty, path.span(), &name);
        self.note_bits(&name, result, path.span());
        if matches!(origin, Origin::Outside | Origin::Itself) && self.may_be_imported(&path.path) {
            self.mark(result, Some(diagnostics::imported_callee(path.span(), &types::text(path))));
        }
        Operand::Value(result)
    }

    /// A function of the user's with the name of one of std does what that does, by `transmute` or a union.
    fn note_bits(&mut self, name: &str, result: Value, span: Span) {
        match name {
            "to_bits" => {
                self.hidden.insert(result, diagnostics::bit_manipulation(span, name));
            }
            "from_bits" => {
                self.from_bits.insert(result, diagnostics::number_of_bits(span, name));
            }
            _ => {}
        }
    }

    pub(super) fn argument(&mut self, arg: &Expr) -> Arg {
        let is_written_out = matches!(super::place::ungrouped(arg), Expr::Reference(_));
        match self.expr(arg) {
            Operand::Reference { place, mutable: true } if is_written_out => Arg::Mutable(place),
            Operand::Reference { place, mutable: true } => Arg::Lent(place),
            Operand::Reference { place, mutable: false } => Arg::Shared(place),
            Operand::Function(_) => {
                self.errors.push(diagnostics::escaping_closure(arg.span()));
                Arg::Value(self.dummy(arg.span()))
            }
            operand @ (Operand::Value(_) | Operand::Tuple(_) | Operand::Iterator(_) | Operand::Unit) => {
                let value = self.evaluate(operand, arg.span());
                self.value_argument(value)
            }
        }
    }

    /// The function's own parameters say how a reference is passed on.
    fn pass_to_itself(&self, args: &mut [Arg]) {
        for (arg, passing) in args.iter_mut().zip(&self.passing) {
            if let Arg::Lent(place) = arg {
                *arg = match passing {
                    Passing::Shared => Arg::Shared(place.clone()),
                    Passing::Mutable | Passing::ByValue => Arg::Mutable(place.clone()),
                };
            }
        }
    }

    /// `dot(a, &a[..2])` for `a: &mut [f64]`: what the call mentions twice cannot be borrowed mutably.
    fn reborrow_shared(&self, call: &ExprCall, args: &mut [Arg]) {
        let places: Vec<_> = args.iter().map(|arg| self.borrowed(arg)).collect();
        for (index, (expr, arg)) in call.args.iter().zip(args).enumerate() {
            if let Arg::Lent(place) = arg
                && super::place::local_name(expr).is_some()
                && is_borrowed_again(&places, index)
            {
                *arg = Arg::Shared(place.clone());
            }
        }
    }

    /// The place that an argument borrows, behind all views.
    fn borrowed(&self, arg: &Arg) -> Option<Place> {
        match arg {
            Arg::Value(_) => None,
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => Some(self.behind_views(place)),
        }
    }

    /// A text literal is a reference like any other.
    fn value_argument(&mut self, value: Value) -> Arg {
        let ty = self.type_of(value);
        if self.types.as_reference(ty).is_some() {
            return Arg::Shared(Place::var(self.materialise(value, "text", false)));
        }
        self.types.tie(ty);
        Arg::Value(value)
    }

    fn stop_gradient(&mut self, call: &ExprCall) -> Operand {
        let Some(arg) = call.args.first() else { return Operand::Unit };
        let value = self.value(arg);
        let ty = self.type_of(value);
        let op = Op::StopGradient(value, call.func.to_token_stream());
        Operand::Value(self.define(op, ty, call.span(), "t"))
    }

    /// `Some(x)`, `Point(x, y)`.
    fn constructor(&mut self, call: &ExprCall, path: &ExprPath) -> Operand {
        if let Some(name) = Name::of(&path.path) {
            return self.sum_constructor(call, path, name);
        }
        let named = self.imported_variant(&path.path).clone();
        if super::structs::is_struct(&named) {
            return self.tuple_struct(call, path);
        }
        if named.segments.len() > 1 {
            let fields = call.args.iter().enumerate().map(|(at, arg)| (at.to_string(), arg)).collect();
            return self.variant_literal(&named, fields, call.span());
        }
        let what = format!("the constructor `{}`", types::text(path));
        let mark = diagnostics::unsupported(path.span(), &what, "use a tuple");
        let ty = self.types.fresh();
        self.opaque_call(path.to_token_stream(), call, ty, Some(mark))
    }

    /// `Type::function(x)`.
    fn associated(&mut self, call: &ExprCall, path: &ExprPath, owner: &str, name: &str) -> Operand {
        if owner == "Vec" {
            if let Some(vector) = self.new_vector(call, path) {
                return vector;
            }
            if let ("from_iter", Some(items)) = (name, call.args.first()) {
                return self.vector_of(items, path.span());
            }
            let what = format!("`Vec::{name}`");
            return self.reject(diagnostics::unsupported(
                path.span(),
                &what,
                "use `vec![…]` or `Vec::new()`",
            ));
        }
        if let Some(alias) = self.float_alias(call, path) {
            return self.primitive_function(call, path, &alias, name);
        }
        self.function_of_float_trait(call, path, name).unwrap_or_else(|| self.user_associated(call, path))
    }

    /// `Float::sin(x)` of a number: the trait is known by its name, and the emitted code asks whether it is the one.
    fn function_of_float_trait(&mut self, call: &ExprCall, path: &ExprPath, name: &str) -> Option<Operand> {
        let mut of_trait = path.path.clone();
        of_trait.segments.pop();
        of_trait.segments.pop_punct();
        let family = Family::of(&of_trait.segments.last()?.ident.to_string())?;
        let beside_receiver = call.args.len().checked_sub(1)?;
        if !family.has_method(name) || !super::method::has_rule(name, beside_receiver) {
            return None;
        }
        let args: Vec<_> = call.args.iter().map(|arg| self.value(arg)).collect();
        let of_trait = of_trait.to_token_stream();
        if !self.float_traits.iter().any(|known| known.to_string() == of_trait.to_string()) {
            self.float_traits.push(of_trait);
        }
        Some(self.ruled(name, args, CallForm::Path, path.span()))
    }

    /// The alias whose function it is, `Real::sin`, if the alias was taken for a float.
    fn float_alias(&self, call: &ExprCall, path: &ExprPath) -> Option<Ty> {
        let mut owner = path.path.clone();
        owner.segments.pop();
        owner.segments.pop_punct();
        let owner = owner.to_token_stream();
        let text = owner.to_string();
        let assumed = self.assumed_floats.iter().any(|assumed| assumed.to_string() == text);
        (assumed && !call.args.is_empty()).then_some(Ty::Float(FloatTy::Alias(owner)))
    }

    /// `f64::sin(x)`, `usize::max(a, b)`.
    fn primitive_function(&mut self, call: &ExprCall, path: &ExprPath, owner: &Ty, name: &str) -> Operand {
        if name == "from" && owner.is_float() && call.args.len() == 1 {
            return self.converted(call, owner);
        }
        if !owner.is_float() {
            let ty = self.integer_result(owner, name);
            let mark = diagnostics::opaque_argument(path.span(), name);
            return self.opaque_call(path.to_token_stream(), call, ty, Some(mark));
        }
        let args: Vec<_> = call.args.iter().map(|arg| self.value(arg)).collect();
        if matches!(name, "from_bits" | "from_ne_bytes" | "from_le_bytes" | "from_be_bytes") {
            let ty = self.types.of(owner);
            args.iter().for_each(|arg| self.types.tie(self.type_of(*arg)));
            let float = self.opaque_function(path, args, ty, None);
            if let Operand::Value(float) = float {
                self.from_bits.insert(float, diagnostics::number_of_bits(path.span(), name));
            }
            return float;
        }
        if let Some(first) = args.first() {
            let owner = self.types.of(owner);
            self.types.unify(self.type_of(*first), owner);
        }
        self.float_function(path, name, args)
    }

    /// `f64::from(x)`.
    fn converted(&mut self, call: &ExprCall, target: &Ty) -> Operand {
        let Some(arg) = call.args.first() else { return Operand::Unit };
        let value = self.value(arg);
        Operand::Value(self.cast_to(value, target.clone(), call.span()))
    }
}

/// Whether another argument borrows what this one borrows.
fn is_borrowed_again(places: &[Option<Place>], index: usize) -> bool {
    let Some(Some(place)) = places.get(index) else { return false };
    let others = places.iter().enumerate().filter(|(other, _)| *other != index);
    others.filter_map(|(_, other)| other.as_ref()).any(|other| place.may_overlap(other))
}

/// `<Self as Potential>::energy`.
fn is_of_self(path: &ExprPath) -> bool {
    let ty = path.qself.as_ref().map(|of| &*of.ty);
    ty.is_some_and(|ty| matches!(ty, syn::Type::Path(path) if path.path.is_ident("Self")))
        && path.path.segments.len() > 1
}

fn begins_upper(name: &str) -> bool {
    name.chars().next().is_some_and(char::is_uppercase)
}

/// A function of `std::mem` or `std::ptr`, which reads memory as another type or leaves it unset. The size of a type is a
/// constant.
pub(super) fn moves_memory(path: &ExprPath) -> bool {
    let names: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    match names.as_slice() {
        [name] => name == "transmute",
        [.., _, name] if matches!(name.as_str(), "size_of" | "align_of") => false,
        [.., module, _] => module == "mem" || module == "ptr",
        [] => false,
    }
}
