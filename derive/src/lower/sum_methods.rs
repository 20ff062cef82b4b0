//! Methods of `Option` and `Result`, as the `match` that they are.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Expr, ExprMethodCall};

use super::context::{Bound, Lower};
use super::escapes;
use super::operand::Operand;
use super::patterns::{By, Subject};
use super::place::{Located, ungrouped};
use super::sums::{Kind, Name};
use crate::diagnostics;
use crate::ir::{Op, Piece, Place};
use crate::types::Ty;

/// Methods that only `Option` and `Result` have.
const OF_SUMS: [&str; 22] = [
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
    "is_some",
    "is_none",
    "is_ok",
    "is_err",
    "is_some_and",
    "is_none_or",
    "is_ok_and",
    "is_err_and",
    "ok",
    "ok_or",
    "ok_or_else",
    "map_or",
    "map_or_else",
    "map_err",
    "or_else",
    "and_then",
    "or",
];

/// Methods of `Option` and `Result` that give one.
const GIVE_SUMS: [&str; 14] = [
    "ok",
    "ok_or",
    "ok_or_else",
    "map",
    "map_err",
    "and_then",
    "or",
    "or_else",
    "filter",
    "zip",
    "as_ref",
    "copied",
    "cloned",
    "take",
];

/// Whether the method is one of `Option` and `Result` alone.
pub(super) fn is_of_sums(name: &str) -> bool {
    OF_SUMS.contains(&name)
}

impl Lower<'_> {
    /// Whether the receiver is an `Option` or a `Result`, as far as that is seen without lowering it.
    pub(super) fn is_sum(&mut self, expr: &Expr) -> bool {
        match ungrouped(expr) {
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                if self.gives_element(call) || self.is_found(expr) {
                    return true;
                }
                GIVE_SUMS.contains(&name.as_str()) && (is_of_sums(&name) || self.is_sum(&call.receiver))
            }
            Expr::Call(call) => match &*call.func {
                Expr::Path(path) => Name::of(&path.path).is_some(),
                _ => false,
            },
            Expr::Path(path) if Name::of(&path.path).is_some() => true,
            Expr::Reference(reference) => self.is_sum(&reference.expr),
            other => {
                self.type_of_place(other).is_some_and(|ty| self.types.peek(self.types.peel(ty)).is_sum())
            }
        }
    }

    /// `f(x).map(|y| …)`: what a call gives is most likely what the function itself gives, as for `?`.
    pub(super) fn kind_of_mapped(&mut self, call: &ExprMethodCall) -> Option<Kind> {
        let is_call = matches!(ungrouped(&call.receiver), Expr::Call(_));
        let is_mapped = call.method == "map" && call.args.len() == 1;
        let result = self.types.peek(self.result);
        super::sums::kind_of(&result).filter(|_| is_call && is_mapped)
    }

    /// Says that the value is an `Option` or a `Result`, unless it is known to be something else.
    pub(super) fn take_for_sum(&mut self, located: &Located, kind: Kind) {
        let Located::Operand(Operand::Value(value)) = located else { return };
        let ty = self.type_of(*value);
        if self.types.is_open(ty) {
            let payload = self.types.fresh();
            let sum = match kind {
                Kind::Option => self.types.option(payload),
                Kind::Result => self.types.result(payload),
            };
            self.types.unify(ty, sum);
        }
    }

    /// A method of an `Option` or a `Result`.
    pub(super) fn sum_method(&mut self, call: &ExprMethodCall, located: Located) -> Operand {
        let span = call.method.span();
        let alias = self.alias_mutability(&call.receiver);
        let Some(subject) = self.located_sum(located, alias, span) else {
            return Operand::Value(self.dummy(span));
        };
        let Subject::Place { place, by } = &subject else { return Operand::Value(self.dummy(span)) };
        let name = call.method.to_string();
        let kind = self.kind_of(place);
        let args: Vec<&Expr> = call.args.iter().collect();
        match (name.as_str(), args.as_slice()) {
            ("unwrap", []) => self.unwrapped_sum(&subject, call, quote!(.unwrap())),
            ("expect", [text]) if super::method::is_text(text) => {
                self.unwrapped_sum(&subject, call, quote!(.expect(#text)))
            }
            ("is_some", []) => Operand::Value(self.holds(place, Name::Some, span)),
            ("is_none", []) => Operand::Value(self.holds(place, Name::None, span)),
            ("is_ok", []) => Operand::Value(self.holds(place, Name::Ok, span)),
            ("is_err", []) => Operand::Value(self.holds(place, Name::Err, span)),
            ("as_ref", []) => Operand::Reference { place: place.clone(), mutable: false },
            ("as_mut", []) => Operand::Reference { place: place.clone(), mutable: true },
            ("copied" | "cloned" | "clone", []) => {
                let operand = Operand::Reference { place: place.clone(), mutable: false };
                Operand::Value(self.copied(operand, span))
            }
            ("take", []) => self.taken_sum(place.clone(), *by, kind, span),
            _ => match kind {
                Some(kind) => self.matched_method(call, &subject, kind),
                None => self.method_of_held(call, subject),
            },
        }
    }

    /// `.unwrap()`, `.expect("…")`: they panic as the user's do.
    fn unwrapped_sum(&mut self, subject: &Subject, call: &ExprMethodCall, unwrapped: TokenStream) -> Operand {
        let span = call.method.span();
        let Subject::Place { place, by } = subject else { return Operand::Value(self.dummy(span)) };
        let place = super::place::undereferenced(place.clone());
        let ty = self.place_type(&place);
        let kind = self.kind_of(&place).unwrap_or(Kind::Option);
        let payload = kind.full().variant().and_then(|variant| self.types.payload(ty, &variant));
        let Some(payload) = payload else {
            // Both give what they hold by this method, and have the same tangent.
            let ty = self.types.foreign();
            return Operand::Value(self.define(Op::Unwrap { place, unwrapped }, ty, span, "value"));
        };
        let is_copied = matches!(self.types.peek(payload), Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit);
        if *by == By::Value || is_copied && kind == Kind::Option {
            return Operand::Value(self.define(Op::Unwrap { place, unwrapped }, payload, span, "value"));
        }
        // What is behind a reference stays there.
        let test = self.holds(&place, kind.full(), span);
        let panics = vec![Piece::Place(place.clone()), Piece::Tokens(quote!(.as_ref() #unwrapped))];
        let panic = self.arm(false, span, |lower| {
            lower.push(crate::ir::Stmt::Effect(crate::ir::Effect { pieces: panics, diverges: true }));
            lower.set_diverges();
            Operand::Unit
        });
        self.join(test, (crate::ir::Block::default(), None), panic, span);
        self.payload(subject, kind.full(), span)
    }

    /// `.take()` of an `Option` leaves `None`.
    fn taken_sum(&mut self, place: Place, by: By, kind: Option<Kind>, span: Span) -> Operand {
        if kind != Some(Kind::Option) || by == (By::Reference { mutable: false }) {
            return self.reject(diagnostics::method_of_unknown(span, "take"));
        }
        let place = match by {
            By::Value => place,
            By::Reference { .. } => super::place::undereferenced(place),
        };
        let ty = self.place_type(&place);
        let ty = self.types.peel(ty);
        let value = self.define(Op::Load(place.clone()), ty, span, "taken");
        let none = self.define(Op::Constant(quote!(::core::option::Option::None)), ty, span, "none");
        self.push(crate::ir::Stmt::Store { place, value: none });
        Operand::Value(value)
    }

    /// A call gave either of the two; as an `Option` it has the same value and derivative.
    fn method_of_held(&mut self, call: &ExprMethodCall, subject: Subject) -> Operand {
        let span = call.method.span();
        let name = call.method.to_string();
        let takes_error =
            matches!(call.args.first(), Some(Expr::Closure(closure)) if !closure.inputs.is_empty());
        let as_option = match name.as_str() {
            "unwrap_or" | "unwrap_or_default" | "ok" | "map_or" | "is_some_and" | "is_ok_and" => true,
            "unwrap_or_else" => !takes_error,
            _ => false,
        };
        let Subject::Place { place, by: _ } = &subject else { return Operand::Value(self.dummy(span)) };
        if as_option {
            let value = self.load(place.clone(), span);
            let payload = self.types.foreign();
            let ty = self.types.option(payload);
            let held = self.define(Op::Held(value), ty, span, "held");
            if name == "ok" {
                return Operand::Value(held);
            }
            let place = Place::var(self.materialise(held, "held", false));
            return self.matched_method(call, &Subject::Place { place, by: By::Value }, Kind::Option);
        }
        let kind = match name.as_str() {
            "map_err" | "is_ok" | "is_err" | "is_err_and" => Some(Kind::Result),
            "ok_or" | "ok_or_else" | "is_none_or" => Some(Kind::Option),
            "unwrap_or_else" => Some(Kind::Result),
            _ => {
                let result = self.types.peek(self.result);
                super::sums::kind_of(&result)
            }
        };
        match kind {
            Some(kind) => {
                self.assume_sum(place, kind);
                self.matched_method(call, &subject, kind)
            }
            None => self.reject(diagnostics::method_of_unknown(span, &name)),
        }
    }

    /// The methods that are a `match` on the receiver and their arguments.
    fn matched_method(&mut self, call: &ExprMethodCall, subject: &Subject, kind: Kind) -> Operand {
        let default = self.default_of(subject, kind);
        let Some(choice) = self.choice(call, kind, &default) else {
            return self.reject(diagnostics::method_of_unknown(call.method.span(), &call.method.to_string()));
        };
        self.in_scope(|lower| {
            lower.bind_receiver(subject);
            lower.expr(&choice)
        })
    }

    /// The default of what is held, if it is a number.
    fn default_of(&mut self, subject: &Subject, kind: Kind) -> TokenStream {
        let (Subject::Place { place, by: _ }, Some(variant)) = (subject, kind.full().variant()) else {
            return TokenStream::new();
        };
        let ty = self.place_type(place);
        match self.types.payload(ty, &variant).map(|payload| self.types.peek(payload)) {
            Some(Ty::Int(_)) => quote!(0),
            Some(Ty::Bool) => quote!(false),
            Some(Ty::Float(_) | Ty::Unknown) | None => quote!(0.0),
            Some(_) => TokenStream::new(),
        }
    }

    fn bind_receiver(&mut self, subject: &Subject) {
        let Subject::Place { place, by } = subject else { return };
        let bound = match (by, place.projections.as_slice()) {
            (By::Value, []) => Bound::Var(place.root),
            (By::Value, _) => Bound::Alias { place: place.clone(), mutable: false },
            (By::Reference { mutable }, _) => {
                Bound::Alias { place: super::place::undereferenced(place.clone()), mutable: *mutable }
            }
        };
        self.bind(RECEIVER, bound);
    }

    /// The `match` that a method is.
    fn choice(&mut self, call: &ExprMethodCall, kind: Kind, default: &TokenStream) -> Option<Expr> {
        let span = call.method.span();
        let receiver = syn::Ident::new(RECEIVER, span);
        let args: Vec<&Expr> = call.args.iter().collect();
        let (full, empty, passed_on) = match kind {
            Kind::Option => (quote!(Some), quote!(None), quote!(None)),
            Kind::Result => (quote!(Ok), quote!(Err(_)), quote!(Err(__error))),
        };
        let error = match kind {
            Kind::Option => quote!(None),
            Kind::Result => quote!(Err(__error)),
        };
        // The names cannot be those of a user.
        let held = |function: &Expr| applied(function, quote!(__held));
        let no_argument = |function: &Expr| match kind {
            Kind::Option => applied(function, quote!()),
            Kind::Result => applied(function, quote!(__error)),
        };
        let name = call.method.to_string();
        let tokens = match (name.as_str(), args.as_slice()) {
            ("unwrap_or", [other]) => {
                quote_spanned!(span=> match (#receiver, #other) { (#full(__held), _) => __held, (_, __other) => __other })
            }
            ("unwrap_or_default", []) if !default.is_empty() => {
                quote_spanned!(span=> match #receiver { #full(__held) => __held, _ => #default })
            }
            ("unwrap_or_else", [f]) => {
                let otherwise = no_argument(f)?;
                quote_spanned!(span=> match #receiver { #full(__held) => __held, #error => #otherwise })
            }
            ("map", [f]) => {
                let then = held(f)?;
                quote_spanned!(span=> match #receiver { #full(__held) => #full(#then), #error => #passed_on })
            }
            ("map_or", [other, f]) => {
                let then = held(f)?;
                quote_spanned!(span=> match (#receiver, #other) { (#full(__held), _) => #then, (_, __other) => __other })
            }
            ("map_or_else", [g, f]) => {
                let (then, otherwise) = (held(f)?, no_argument(g)?);
                quote_spanned!(span=> match #receiver { #full(__held) => #then, #error => #otherwise })
            }
            ("and_then", [f]) => {
                let then = held(f)?;
                quote_spanned!(span=> match #receiver { #full(__held) => #then, #error => #passed_on })
            }
            ("and", [other]) => {
                quote_spanned!(span=> match (#receiver, #other) { (#full(_), __other) => __other, (#error, _) => #passed_on })
            }
            ("or", [other]) => {
                quote_spanned!(span=> match (#receiver, #other) { (#full(__held), _) => #full(__held), (_, __other) => __other })
            }
            ("or_else", [f]) => {
                let otherwise = no_argument(f)?;
                quote_spanned!(span=> match #receiver { #full(__held) => #full(__held), #error => #otherwise })
            }
            ("filter", [f]) if kind == Kind::Option => {
                let test = applied(f, quote!(&__held))?;
                quote_spanned!(span=> match #receiver { Some(__held) if #test => Some(__held), _ => None })
            }
            ("zip", [other]) if kind == Kind::Option => {
                quote_spanned!(span=> match (#receiver, #other) { (Some(__held), Some(__other)) => Some((__held, __other)), _ => None })
            }
            ("is_some_and" | "is_ok_and", [f]) => {
                let test = held(f)?;
                quote_spanned!(span=> match #receiver { #full(__held) => #test, _ => false })
            }
            ("is_none_or", [f]) => {
                let test = held(f)?;
                quote_spanned!(span=> match #receiver { #full(__held) => #test, _ => true })
            }
            ("ok", []) => {
                quote_spanned!(span=> match #receiver { Ok(__held) => Some(__held), #empty => None })
            }
            ("ok_or", [error]) => {
                quote_spanned!(span=> match (#receiver, #error) { (Some(__held), _) => Ok(__held), (None, __error) => Err(__error) })
            }
            ("ok_or_else", [f]) => {
                let error = applied(f, quote!())?;
                quote_spanned!(span=> match #receiver { Some(__held) => Ok(__held), None => Err(#error) })
            }
            ("map_err", [f]) => {
                let error = applied(f, quote!(__error))?;
                quote_spanned!(span=> match #receiver { Ok(__held) => Ok(__held), Err(__error) => Err(#error) })
            }
            _ => return None,
        };
        syn::parse2(tokens).ok()
    }
}

/// The name by which a method's `match` knows its receiver.
const RECEIVER: &str = "__receiver";

/// What a function gives for an argument: the body of a closure, or a call. A closure that returns early is none of
/// these.
fn applied(function: &Expr, argument: TokenStream) -> Option<TokenStream> {
    match ungrouped(function) {
        Expr::Closure(closure) => {
            let body = &closure.body;
            let jumps = escapes::in_expression(body);
            match (closure.inputs.first(), closure.inputs.len()) {
                _ if jumps => None,
                (None, _) => Some(quote!(#body)),
                (Some(pat), 1) if argument.is_empty() => Some(quote!({ let #pat = (); #body })),
                (Some(pat), 1) => Some(quote!({ let #pat = #argument; #body })),
                _ => None,
            }
        }
        Expr::Path(path) => Some(quote!(#path(#argument))),
        _ => None,
    }
}
