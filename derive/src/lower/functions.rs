//! Functions that are passed to functions: parameters that are called, and closures and paths that are arguments.
//!
//! A parameter is called by a method of `WithDerivative`. A closure that is an argument becomes a function of the body: its
//! captures are one tuple, which that function takes by reference, before the closure's own parameters. So its derivative is
//! generated as any other, and the cotangent of the tuple goes back to what was captured.

use std::collections::BTreeSet;
use std::rc::Rc;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, ExprPath, Pat};

use super::closure::{Callable, Closure, mentioned};
use super::context::{Bound, Lower};
use super::operand::Operand;
use super::arithmetic::{Operator, operator};
use super::place::{local_name, ungrouped};
use crate::diagnostics;
use crate::ir::{Arg, Call, Callee, CalleeId, Effect, Op, Origin, PassedFunction, Piece, Place, Stmt, Value};
use crate::parse::type_params::FunctionParam;
use crate::rules;
use crate::types::{FloatTy, Ty};

impl Lower<'_> {
    /// What is known of the place, if it holds a function.
    pub(super) fn function_in(&mut self, place: &Place) -> Option<Rc<FunctionParam>> {
        let ty = self.place_type(place);
        self.types.function_param(ty)
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
        let name = proc_macro2::Ident::new("call", span);
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
        let mut argument = |(at, arg): (usize, &'a Expr)| match self.passed_function(arg) {
            Some((callee, captured)) => {
                functions.push(PassedFunction { argument: first + at, callee });
                Arg::Value(captured)
            }
            None => self.argument(arg),
        };
        let args = args.enumerate().map(&mut argument).collect();
        (args, functions)
    }

    /// A closure or a path of a function, and what it captures.
    fn passed_function(&mut self, arg: &Expr) -> Option<(CalleeId, Value)> {
        match ungrouped(arg) {
            Expr::Closure(closure) => match self.closure(closure) {
                Operand::Function(callable) => self.lifted_callable(&callable, arg.span()),
                _ => None,
            },
            Expr::Path(path) => match self.named_callable(arg) {
                Some(callable) => self.lifted_callable(&callable, arg.span()),
                None if self.is_function_path(path) => Some(self.passed_path(path)),
                None => None,
            },
            Expr::Reference(reference) if self.is_closure(&reference.expr) => {
                self.errors.push(diagnostics::borrowed_closure(arg.span()));
                None
            }
            _ => None,
        }
    }

    fn is_closure(&self, expr: &Expr) -> bool {
        matches!(ungrouped(expr), Expr::Closure(_)) || self.named_callable(expr).is_some()
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
        let is_constant = local_name(&Expr::Path(path.clone()))
            .is_some_and(|name| self.lookup(&name).is_some());
        !is_constant && name.chars().next().is_some_and(|first| first.is_lowercase() || first == '_')
    }

    fn passed_path(&mut self, path: &ExprPath) -> (CalleeId, Value) {
        if let Some(closure) = closure_of_method(path) {
            let scopes = self.scopes.clone();
            let closure = Closure::of(&closure, scopes);
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

    /// Makes a closure a function of the body.
    fn lifted(&mut self, closure: &Closure, span: Span) -> Option<(CalleeId, Value)> {
        let captures = self.captures(closure, span)?;
        let name = format_ident!("{}", self.namer.fresh("closure"), span = span);
        let captured = format_ident!("{}", self.namer.fresh("captured"), span = Span::mixed_site());
        let types = captures.iter().map(|capture| &capture.written);
        let bindings = captures.iter().enumerate().map(|(at, capture)| {
            let (name, at) = (&capture.name, syn::Index::from(at));
            let reference = (!capture.is_copied).then(|| quote!(&));
            quote!(let #name = #reference #captured.#at;)
        });
        let float = self.float_of_closures();
        let parameter = closure.parameter(&float);
        let output = closure.result(&float);
        let body = &closure.body;
        let item = quote! {
            #[allow(clippy::all, clippy::pedantic, unused)]
            fn #name(#captured: &(#(#types,)*), #parameter) -> #output {
                #(#bindings)*
                #body
            }
        };
        let helper = Piece::Helper { name: name.to_string(), item };
        self.push(Stmt::Effect(Effect { pieces: vec![helper], diverges: false }));
        let values: Vec<_> = captures.iter().map(|capture| capture.value).collect();
        let parts = values.iter().map(|value| self.type_of(*value)).collect();
        let ty = self.types.tuple(parts);
        let tuple = self.define(Op::Tuple(values), ty, span, "captured");
        self.callees.push(Callee {
            path: name.to_token_stream(),
            plain_path: name.to_token_stream(),
            turbofish: TokenStream::new(),
            companion: name.to_string(),
            arity: 1 + closure.params.len(),
            origin: Origin::Lifted,
        });
        Some((CalleeId(self.callees.len() as u32 - 1), tuple))
    }

    /// What the closure mentions of the names around it, as they are at the call.
    fn captures(&mut self, closure: &Closure, span: Span) -> Option<Vec<Capture>> {
        let names = Names::of(closure);
        let outer = std::mem::replace(&mut self.scopes, closure.scopes.clone());
        let captured: Vec<_> = names.mentioned.into_iter().filter(|name| self.bound_name(name).is_some()).collect();
        let changed = captured.iter().any(|name| names.changed.contains(name));
        let captures: Vec<_> = match changed {
            true => vec![None],
            false => captured.iter().filter_map(|name| self.capture(name, span)).collect(),
        };
        self.scopes = outer;
        if changed {
            self.errors.push(diagnostics::escaping_closure(span));
        }
        captures.into_iter().collect()
    }

    /// `None` if the name is none of the function's; `Some(None)` after an error.
    fn capture(&mut self, name: &str, span: Span) -> Option<Option<Capture>> {
        let (value, is_copied) = match self.bound_name(name)?.clone() {
            Bound::Value(value) => (value, true),
            Bound::Var(var) => self.captured_place(Place::var(var), span),
            Bound::Alias { place, mutable: _ } => {
                let (value, _) = self.captured_place(place, span);
                (value, false)
            }
            Bound::Constant(_) => return None,
            Bound::Choice { .. } | Bound::Function(_) | Bound::Iterator(_) => {
                self.errors.push(diagnostics::captured_by_argument(span, name));
                return Some(None);
            }
        };
        let ty = self.types.peek(self.type_of(value));
        let Some(written) = written(&ty) else {
            self.errors.push(diagnostics::captured_by_argument(span, name));
            return Some(None);
        };
        let name = format_ident!("{name}", span = span);
        Some(Some(Capture { name, value, written, is_copied }))
    }

    /// What is captured is copied: the derivative of the call may be asked for when the original has changed.
    fn captured_place(&mut self, place: Place, span: Span) -> (Value, bool) {
        let ty = self.place_type(&place);
        let is_reference = self.types.as_reference(ty).is_some();
        let behind = self.types.peel(ty);
        let is_copied = matches!(self.types.peek(behind), Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Array(..));
        let value = match is_copied {
            true => self.load_through(place, span),
            false => {
                let operand = self.copy_of(place, span);
                self.evaluate(operand, span)
            }
        };
        (value, is_copied && !is_reference)
    }

    /// The float that a closure takes and gives where it does not say so.
    fn float_of_closures(&self) -> TokenStream {
        let result = self.types.peek(self.result);
        let floats = std::iter::once(result).chain(self.param_types.iter().cloned());
        let first = floats.filter_map(|ty| innermost_float(&ty)).next();
        first.unwrap_or_else(|| quote!(f64))
    }
}

/// The names of a closure's body that are not its own.
#[derive(Default)]
struct Names {
    own: BTreeSet<String>,
    mentioned: BTreeSet<String>,
    /// What is assigned to or mutably borrowed.
    changed: BTreeSet<String>,
}

impl Names {
    fn of(closure: &Closure) -> Names {
        let mut names = Names::default();
        closure.params.iter().for_each(|pat| names.visit_pat(pat));
        let own = std::mem::take(&mut names.own);
        names.visit_expr(&closure.body);
        names.mentioned.retain(|name| !own.contains(name));
        let inside = own.union(&names.own).cloned().collect();
        names.changed = &names.changed - &inside;
        names
    }

    fn change(&mut self, place: &Expr) {
        match ungrouped(place) {
            Expr::Field(field) => self.change(&field.base),
            Expr::Index(index) => self.change(&index.expr),
            Expr::Unary(unary) => self.change(&unary.expr),
            other => self.changed.extend(local_name(other)),
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.own.insert(pattern.ident.to_string());
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Path(_) => self.mentioned.extend(local_name(expr)),
            Expr::Assign(assign) => self.change(&assign.left),
            Expr::Binary(binary) if matches!(operator(&binary.op), Operator::Compound(_)) => self.change(&binary.left),
            Expr::Reference(reference) if reference.mutability.is_some() => self.change(&reference.expr),
            _ => {}
        }
        syn::visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        mentioned(invocation.tokens.clone(), &mut self.mentioned);
    }
}

/// A variable that a closure captures.
struct Capture {
    name: proc_macro2::Ident,
    value: Value,
    written: TokenStream,
    /// Whether the name stands for the value, not for a reference to it.
    is_copied: bool,
}

impl Closure {
    /// Its parameters as one.
    fn parameter(&self, float: &TokenStream) -> TokenStream {
        let typed = |pat: &Pat| match pat {
            Pat::Type(typed) => (typed.pat.to_token_stream(), typed.ty.to_token_stream()),
            other => (other.to_token_stream(), float.clone()),
        };
        let (patterns, types): (Vec<_>, Vec<_>) = self.params.iter().map(typed).unzip();
        match (patterns.as_slice(), types.as_slice()) {
            ([pattern], [ty]) => quote!(#pattern: #ty),
            _ => quote!((#(#patterns),*): (#(#types),*)),
        }
    }

    fn result(&self, float: &TokenStream) -> TokenStream {
        match &self.output {
            Some(ty) => ty.to_token_stream(),
            None => result_of(&self.body, float),
        }
    }
}

/// The type of an expression as its form shows it.
fn result_of(body: &Expr, float: &TokenStream) -> TokenStream {
    match ungrouped(body) {
        Expr::Block(block) => match block.block.stmts.last() {
            Some(syn::Stmt::Expr(last, None)) => result_of(last, float),
            _ => float.clone(),
        },
        Expr::Array(array) => {
            let len = proc_macro2::Literal::usize_unsuffixed(array.elems.len());
            let element = array.elems.first().map_or_else(|| float.clone(), |first| result_of(first, float));
            quote!([#element; #len])
        }
        Expr::Tuple(tuple) => {
            let parts = tuple.elems.iter().map(|part| result_of(part, float));
            quote!((#(#parts,)*))
        }
        _ => float.clone(),
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

/// The type of a copy, if it can be written down.
fn written(ty: &Ty) -> Option<TokenStream> {
    match ty {
        Ty::Float(FloatTy::F32) => Some(quote!(f32)),
        Ty::Float(FloatTy::F64) => Some(quote!(f64)),
        Ty::Float(FloatTy::Alias(path)) | Ty::Named(path) | Ty::Inactive(path) => Some(path.clone()),
        // A parameter of the function is none of the function that the closure becomes.
        Ty::Float(FloatTy::Param(_)) => None,
        Ty::Float(FloatTy::Inferred) => Some(quote!(f64)),
        Ty::Int(Some(name)) => name.parse().ok(),
        Ty::Bool => Some(quote!(bool)),
        Ty::Slice(element) | Ty::Vec(element) => {
            let element = written(element)?;
            Some(quote!(::std::vec::Vec<#element>))
        }
        Ty::Array(element, len) => {
            let element = written(element)?;
            Some(quote!([#element; #len]))
        }
        Ty::Tuple(parts) => {
            let parts: Option<Vec<_>> = parts.iter().map(written).collect();
            let parts = parts?;
            Some(quote!((#(#parts,)*)))
        }
        Ty::Ref { mutable: false, to } => written(to),
        Ty::Ref { mutable: true, .. } | Ty::Int(None) | Ty::Unit | Ty::Option(_) | Ty::Result(..) => None,
        Ty::Sequence(_) | Ty::Struct(_) | Ty::Unknown | Ty::Handle | Ty::TangentOf(_) => None,
    }
}

fn innermost_float(ty: &Ty) -> Option<TokenStream> {
    match ty {
        Ty::Float(_) => written(ty),
        other => other.element().and_then(innermost_float),
    }
}
