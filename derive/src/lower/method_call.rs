//! Methods of users' types, and functions that belong to a type.
//!
//! A call site knows neither the type of the receiver nor how the method takes it. A place is lent: the derivative
//! is called on the place, as the user's method is, and its backward function takes the primal again and a cotangent
//! that it adds to, or replaces if the method wrote to the place. A value that nothing else uses is handed over.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{ExprCall, ExprMethodCall, ExprPath};

use super::context::Lower;
use super::operand::Operand;
use super::place::{Located, local_name};
use crate::diagnostics;
use crate::ir::{Arg, Call, Callee, CalleeId, Op, Origin, Place, Value};

impl Lower<'_> {
    /// A method whose derivative stands beside it, if it has one.
    pub(super) fn user_method(&mut self, call: &ExprMethodCall, receiver: Located) -> Operand {
        if let (Located::Place(place), Some(filled)) = (&receiver, super::method::filled_argument(call))
            && self.constants.contains(&place.root)
        {
            return self.reject(filled);
        }
        if let Located::Place(place) | Located::Operand(Operand::Reference { place, mutable: _ }) = &receiver
            && call.method == "call"
            && let Some(param) = self.function_in(place)
        {
            return self.call_param(place.clone(), &param, call.args.iter(), call.span());
        }
        let receiver = self.receiver_argument(call, receiver);
        let of_receiver = match &receiver {
            Arg::Value(value) => self.type_of(*value),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => self.place_type(place),
        };
        self.types.receives(of_receiver);
        let (args, functions) = self.call_arguments(call.args.iter(), 1);
        let args = std::iter::once(receiver).chain(args).collect();
        let callee = self.method_callee(call);
        let call_of_method = Call { callee, args, functions };
        let given = self.call_of_type(call_of_method, call.method.span(), &call.method.to_string());
        if let (Operand::Value(guard), true) = (&given, lends(call)) {
            let lent = diagnostics::interior_mutability(call.method.span(), &format!(".{}()", call.method));
            self.lasting.insert(*guard, lent);
        }
        given
    }

    /// `Type::function(x)`, `<Type as Trait>::function(x)`.
    pub(super) fn user_associated(&mut self, call: &ExprCall, path: &ExprPath) -> Operand {
        let (args, functions) = self.call_arguments(call.args.iter(), 0);
        let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if let ("from", [arg]) = (name.as_str(), args.as_slice()) {
            return self.user_conversion(path, arg.clone());
        }
        let callee = self.associated_callee(path, args.len(), Origin::Associated);
        self.call_of_type(Call { callee, args, functions }, path.span(), &name)
    }

    /// `Type::from(x)`: a type has one for each type that it is made of. None of them takes a `&mut`.
    pub(super) fn user_conversion(&mut self, path: &ExprPath, arg: Arg) -> Operand {
        let arg = match arg {
            Arg::Lent(place) => Arg::Shared(place),
            Arg::Value(_) | Arg::Shared(_) | Arg::Mutable(_) => arg,
        };
        let callee = self.associated_callee(path, 1, Origin::Conversion);
        self.call_of_type(Call { callee, args: vec![arg], functions: Vec::new() }, path.span(), "converted")
    }

    /// `x.into()` is `From::from(x)`, of the type that is expected there.
    pub(super) fn conversion_of(&mut self, call: &ExprMethodCall, receiver: Located) -> Operand {
        let span = call.method.span();
        let arg = match receiver {
            Located::Place(place) => {
                let ty = self.place_type(&place);
                let is_reference = self.types.as_reference(ty).is_some();
                match is_reference || self.alias_mutability(&call.receiver).is_some() {
                    true => Arg::Shared(place),
                    false => Arg::Value(self.load(place, span)),
                }
            }
            Located::Operand(Operand::Reference { place, mutable: _ }) => Arg::Shared(place),
            Located::Operand(operand) => Arg::Value(self.evaluate(operand, span)),
        };
        let span = proc_macro2::Span::mixed_site().located_at(span);
        let path = syn::parse_quote_spanned!(span=> <_ as ::core::convert::From<_>>::from);
        self.user_conversion(&path, arg)
    }

    fn call_of_type(&mut self, call: Call, span: Span, name: &str) -> Operand {
        // What a function of a type gives is more often that type than a number.
        let ty = match self.callees[call.callee.0 as usize].origin {
            Origin::Associated | Origin::Conversion => self.types.open(),
            Origin::Outside | Origin::Itself | Origin::Body | Origin::Helper => self.types.called(),
            Origin::Unmarked | Origin::Method | Origin::Operator(_) => self.types.called(),
            Origin::Function | Origin::Lifted => self.types.called(),
        };
        Operand::Value(self.define(Op::Call(call), ty, span, name))
    }

    fn receiver_argument(&mut self, call: &ExprMethodCall, receiver: Located) -> Arg {
        let span = call.receiver.span();
        match receiver {
            Located::Place(place) | Located::Operand(Operand::Reference { place, mutable: _ }) => {
                match self.is_handed_over(call, &place) {
                    true => Arg::Value(self.load(place, span)),
                    false => self.lent_receiver(place),
                }
            }
            Located::Operand(operand) => {
                let value = self.evaluate(operand, span);
                self.receiver_value(call, value)
            }
        }
    }

    /// A value with a name may be used again.
    fn receiver_value(&mut self, call: &ExprMethodCall, value: Value) -> Arg {
        let is_temporary = local_name(&call.receiver).is_none();
        match is_temporary || self.is_scalar(value) {
            true => Arg::Value(value),
            false => Arg::Shared(Place::var(self.materialise(value, "receiver", false))),
        }
    }

    /// Whatever can be written to may be written by the method.
    fn lent_receiver(&mut self, place: Place) -> Arg {
        match self.may_be_written(&place) {
            true => Arg::Lent(place),
            false => Arg::Shared(place),
        }
    }

    /// Whether the receiver is a variable that nothing looks at after the call.
    fn is_handed_over(&mut self, call: &ExprMethodCall, place: &Place) -> bool {
        let ty = self.place_type(place);
        let is_reference = self.types.as_reference(ty).is_some();
        let is_whole = place.projections.is_empty() && self.alias_mutability(&call.receiver).is_none();
        // What an earlier call of it keeps is a copy, which there may be none of.
        let is_copied = self.last_uses.is_only(call) || self.types.is_cloned(ty);
        is_whole && !is_reference && is_copied && self.last_uses.contains(call)
    }

    fn method_callee(&mut self, call: &ExprMethodCall) -> CalleeId {
        let name = call.method.to_token_stream();
        let turbofish = call.turbofish.to_token_stream();
        self.callee_of_type(Callee {
            path: name.clone(),
            plain_path: name,
            turbofish,
            companion: call.method.to_string(),
            arity: call.args.len() + 1,
            origin: Origin::Method,
        })
    }

    fn associated_callee(&mut self, path: &ExprPath, arity: usize, origin: Origin) -> CalleeId {
        let last = path.path.segments.last();
        self.callee_of_type(Callee {
            path: path.to_token_stream(),
            plain_path: path.to_token_stream(),
            turbofish: last.map(|last| last.arguments.to_token_stream()).unwrap_or_default(),
            companion: last.map(|last| last.ident.to_string()).unwrap_or_default(),
            arity,
            origin,
        })
    }

    /// Every call has a callee of its own, so that an error stands on the call.
    pub(super) fn callee_of_type(&mut self, callee: Callee) -> CalleeId {
        let companion = self.namer.fresh(&format!("{}_d", callee.companion));
        self.callees.push(Callee { companion, ..callee });
        CalleeId(self.callees.len() as u32 - 1)
    }
}

/// Whether the method has the name of one that lends what is in a cell or behind a lock.
fn lends(call: &ExprMethodCall) -> bool {
    const NAMES: [&str; 6] = ["borrow_mut", "lock", "write", "try_borrow_mut", "try_lock", "try_write"];
    call.args.is_empty() && NAMES.iter().any(|name| call.method == name)
}
