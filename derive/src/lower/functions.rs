//! Functions that are passed to functions: parameters that are called, and closures and paths that are arguments.
//!
//! A parameter is called by a method of `WithDerivative`. A closure that is an argument becomes a function of the body: its
//! captures are one tuple, which that function takes by reference, before the closure's own parameters. So its derivative is
//! generated as any other, and the cotangent of the tuple goes back to what was captured.

mod captures;
mod lifted;
mod types;

use std::rc::Rc;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprPath};

use super::closure::{Callable, Closure};
use super::context::{Bound, Lower};
use super::operand::Operand;
use super::place::{local_name, ungrouped};
use crate::ir::{Arg, Call, Callee, CalleeId, Op, Origin, PassedFunction, Place, Value};
use crate::parse::type_params::FunctionParam;
use crate::rules;

pub(super) use lifted::Lifted;

impl Lower<'_> {
    /// What is known of the place, if it holds a function.
    pub(super) fn function_in(&mut self, place: &Place) -> Option<Rc<FunctionParam>> {
        let ty = self.place_type(place);
        self.types.function_param(ty)
    }

    /// Whether the name is that of a parameter that is a function.
    pub(super) fn is_function_param(&mut self, expr: &Expr) -> bool {
        let bound = local_name(expr).and_then(|name| self.lookup(&name).cloned());
        bound.is_some_and(|bound| self.is_function(&bound))
    }

    fn is_function(&mut self, bound: &Bound) -> bool {
        let place = match bound {
            Bound::Var(var) => Place::var(*var),
            Bound::Alias { place, mutable: _ } => place.clone(),
            Bound::Value(_) | Bound::Constant(_) | Bound::Choice { .. } => return false,
            Bound::Function(_) | Bound::Iterator(_) => return false,
        };
        self.function_in(&place).is_some()
    }

    /// `f(x)`, `f(x, y)`, `f.call(x)` of a parameter.
    pub(super) fn call_param<'a>(
        &mut self,
        place: Place,
        param: &FunctionParam,
        args: impl Iterator<Item = &'a Expr>,
        span: Span,
    ) -> Operand {
        let args: Vec<Value> = args.map(|arg| self.value(arg)).collect();
        let declared = self.types.of(&param.argument);
        let argument = match args.as_slice() {
            [only] => *only,
            several => {
                let parts = several.iter().map(|arg| self.type_of(*arg)).collect();
                let ty = self.types.tuple(parts);
                self.define(Op::Tuple(several.to_vec()), ty, span, "arguments")
            }
        };
        self.types.unify(self.type_of(argument), declared);
        let callee = self.method_of_function(span);
        let ty = self.types.of(&param.result);
        let call =
            Call { callee, args: vec![Arg::Shared(place), Arg::Value(argument)], functions: Vec::new() };
        Operand::Value(self.define(Op::Call(call), ty, span, "call"))
    }

    fn method_of_function(&mut self, span: Span) -> CalleeId {
        let name = Ident::new("call", span);
        self.callee_of_type(Callee {
            path: name.to_token_stream(),
            plain_path: name.to_token_stream(),
            turbofish: TokenStream::new(),
            companion: "call".to_owned(),
            arity: 2,
            origin: Origin::Function,
        })
    }

    /// The arguments of a call; those that are functions are what they capture, with the function beside them.
    pub(super) fn call_arguments<'a>(
        &mut self,
        args: impl Iterator<Item = &'a Expr>,
        first: usize,
    ) -> (Vec<Arg>, Vec<PassedFunction>) {
        let mut functions = Vec::new();
        let mut argument = |(at, arg): (usize, &'a Expr)| {
            let said = self.errors.said();
            match self.passed_function(arg) {
                Some((callee, given)) => {
                    functions.push(PassedFunction { argument: first + at, callee });
                    given
                }
                None if self.errors.said() > said => Arg::Value(self.dummy(arg.span())),
                None => self.argument(arg),
            }
        };
        let args = args.enumerate().map(&mut argument).collect();
        (args, functions)
    }

    /// A closure or a path of a function, or a reference to one, and what it captures.
    fn passed_function(&mut self, arg: &Expr) -> Option<(CalleeId, Arg)> {
        let (function, is_reference) = match ungrouped(arg) {
            Expr::Reference(reference) => (ungrouped(&reference.expr), true),
            other => (other, false),
        };
        let (callee, captured) = self.function_and_captures(function)?;
        if !is_reference {
            return Some((callee, Arg::Value(captured)));
        }
        let ty = self.types.fresh();
        let lent = self.define(Op::Function { captured, callee }, ty, arg.span(), "function");
        Some((callee, Arg::Shared(Place::var(self.materialise(lent, "function", false)))))
    }

    fn function_and_captures(&mut self, arg: &Expr) -> Option<(CalleeId, Value)> {
        match arg {
            Expr::Closure(closure) => {
                let Operand::Function(callable) = self.closure(closure) else { return None };
                self.lifted_callable(&callable, arg.span())
            }
            Expr::Path(path) => match self.named_callable(arg) {
                Some(callable) => self.lifted_callable(&callable, arg.span()),
                None if self.is_function_path(path) => Some(self.passed_path(path)),
                None => None,
            },
            _ => None,
        }
    }

    /// A closure with a name.
    fn named_callable(&self, arg: &Expr) -> Option<Callable> {
        match self.lookup(&local_name(arg)?) {
            Some(Bound::Function(callable)) => Some(callable.clone()),
            _ => None,
        }
    }

    /// Functions are told from constants by their case: the compiler knows better, and says so.
    fn is_function_path(&mut self, path: &ExprPath) -> bool {
        let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let is_constant =
            local_name(&Expr::Path(path.clone())).is_some_and(|name| self.lookup(&name).is_some());
        !is_constant && name.chars().next().is_some_and(|first| first.is_lowercase() || first == '_')
    }

    fn passed_path(&mut self, path: &ExprPath) -> (CalleeId, Value) {
        if let Some(closure) = closure_of_method(path) {
            let scopes = self.scopes.clone();
            let closure = Rc::new(Closure::of(&closure, scopes));
            if let Some(lifted) = self.lifted(&closure, path.span()) {
                return lifted;
            }
        }
        let callee = self.callee(&path.path, 1);
        (callee, self.nothing_captured(path.span()))
    }

    fn nothing_captured(&mut self, span: Span) -> Value {
        let ty = self.types.unit();
        self.define(Op::Tuple(Vec::new()), ty, span, "captured")
    }

    fn lifted_callable(&mut self, callable: &Callable, span: Span) -> Option<(CalleeId, Value)> {
        match callable {
            Callable::Closure(closure) => self.lifted(closure, span),
            Callable::Path(path) => Some(self.passed_path(path)),
            Callable::Copy | Callable::Inspect(_) => None,
        }
    }
}

/// `f64::sin` as a closure.
fn closure_of_method(path: &ExprPath) -> Option<syn::ExprClosure> {
    let [owner, method] = path.path.segments.iter().collect::<Vec<_>>().try_into().ok()?;
    if owner.ident != "f64" && owner.ident != "f32" {
        return None;
    }
    let (owner, name) = (&owner.ident, method.ident.to_string());
    if rules::method(&name, 0).is_some() {
        return syn::parse2(quote!(|x: #owner| #path(x))).ok();
    }
    rules::method(&name, 1)?;
    syn::parse2(quote!(|x: #owner, y: #owner| #path(x, y))).ok()
}
