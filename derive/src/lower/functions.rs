//! Functions that are passed to functions: parameters that are called, and closures and paths that are arguments.
//!
//! A parameter is called by a method of `WithDerivative`. A closure that is an argument becomes a function of the body: its
//! captures are one tuple, which that function takes by reference, before the closure's own parameters. So its derivative is
//! generated as any other, and the cotangent of the tuple goes back to what was captured.

use crate::hash::HashMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Expr, ExprPath, Pat};

use super::arithmetic::{Operator, is_comparison, operator};
use super::closure::{Callable, Closure, mentioned};
use super::context::{Bound, Lower};
use super::infer::Defaults;
use super::operand::Operand;
use super::place::{local_name, undereferenced, ungrouped};
use crate::diagnostics;
use crate::ir::{
    Arg, Block, Call, Callee, CalleeId, Effect, Op, Origin, PassedFunction, Piece, Place, Projection, Stmt,
    Value,
};
use crate::parse::type_params::{FunctionParam, mentions};
use crate::rules;
use crate::types::{FloatTy, Ty};

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
            Expr::Closure(closure) => match self.closure(closure) {
                Operand::Function(callable) => self.lifted_callable(&callable, arg.span()),
                _ => None,
            },
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

    /// Makes a closure a function of the body, which is written when all types are known.
    fn lifted(&mut self, closure: &Rc<Closure>, span: Span) -> Option<(CalleeId, Value)> {
        if let Some(param) = closure.untyped() {
            self.errors.push(diagnostics::untyped_parameter(param.span(), &param.to_string()));
            return None;
        }
        let captures = self.captures(closure, span)?;
        let name = format_ident!("{}", self.namer.fresh("closure"), span = span);
        let helper = Piece::Helper { name: name.to_string(), item: TokenStream::new() };
        self.push(Stmt::Effect(Effect { pieces: vec![helper], diverges: false }));
        let values: Vec<_> = captures.values.iter().map(|capture| capture.value).collect();
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
        self.lifted.push(Lifted { name, closure: Rc::clone(closure), captures });
        Some((CalleeId(self.callees.len() as u32 - 1), tuple))
    }

    /// Writes the functions that closures became.
    pub(super) fn write_lifted(&mut self, body: &mut Block, defaults: &Defaults) {
        for lifted in std::mem::take(&mut self.lifted) {
            let item = self.item_of(&lifted, defaults);
            fill(body, &lifted.name.to_string(), &item);
        }
    }

    fn item_of(&mut self, lifted: &Lifted, defaults: &Defaults) -> TokenStream {
        let Lifted { name, closure, captures } = lifted;
        let captured = format_ident!("{}", self.namer.fresh("captured"), span = Span::mixed_site());
        let argument = format_ident!("{}", self.namer.fresh("argument"), span = Span::mixed_site());
        let mut types = Vec::new();
        let mut bindings = Vec::new();
        let mut behind_reference = BTreeSet::new();
        for (at, capture) in captures.values.iter().enumerate() {
            let ty = self.types.finish(self.type_of(capture.value), defaults);
            match written(&ty) {
                Some(written) => types.push(written),
                None => self
                    .errors
                    .push(diagnostics::captured_by_argument(name.span(), &capture.name.to_string())),
            }
            let is_copied = !capture.is_reference && (ty.is_scalar() || matches!(ty, Ty::Array(..)));
            let reference = (!is_copied).then(|| quote!(&));
            if !is_copied && !capture.is_reference {
                behind_reference.insert(capture.name.to_string());
            }
            let (name, at) = (&capture.name, syn::Index::from(at));
            bindings.push(quote!(let #name = #reference #captured.#at;));
        }
        let closures = captures.closures.iter().map(|(name, closure)| quote!(let #name = #closure;));
        bindings.extend(closures);
        // The parameter comes last: it may have the name of what another closure captured.
        let float = written(&defaults.float).unwrap_or_else(|| quote!(f64));
        let ((pattern, parameter), output) = (closure.parameter(&float), closure.result(&float));
        let own = Names::of(closure).own;
        if let Some(name) = behind_reference.intersection(&own).next() {
            self.errors.push(diagnostics::captured_by_argument(closure.body.span(), name));
        }
        let mut body = closure.body.clone();
        BehindReference { names: &behind_reference }.visit_expr_mut(&mut body);
        let signature = quote!(#(#types)* #parameter #output #body);
        let generics =
            self.types.float_params().filter(|param| mentions(signature.clone(), &[param.name.to_string()]));
        let generics: Vec<_> = generics.map(|param| param.declaration()).collect();
        let generics = (!generics.is_empty()).then(|| quote!(<#(#generics),*>));
        let item = quote! {
            #[allow(clippy::all, clippy::pedantic, unused)]
            fn #name #generics (#captured: &(#(#types,)*), #argument: #parameter) -> #output {
                #(#bindings)*
                let #pattern = #argument;
                #body
            }
        };
        self.outside_of_impl(item, name.span())
    }

    /// A function in a body knows no `self`.
    fn outside_of_impl(&mut self, item: TokenStream, span: Span) -> TokenStream {
        if !mentions(item.clone(), &["self".to_owned(), "Self".to_owned()]) {
            return item;
        }
        let Some(itself) = self.itself.clone() else {
            self.errors.push(diagnostics::captured_by_argument(span, "self"));
            return item;
        };
        let this = format_ident!("{}", self.namer.fresh("this"), span = span);
        replaced(item, &this.to_token_stream(), &itself.to_token_stream())
    }

    /// What the closure mentions of the names around it, as they are at the call.
    fn captures(&mut self, closure: &Closure, span: Span) -> Option<Captures> {
        let mut captures = Captures::default();
        self.capture_all(closure, span, &mut captures)?;
        match captures.items.iter().find(|name| captures.bound.contains_key(*name)) {
            Some(name) => self.cannot_capture(name, span),
            None => Some(()),
        }?;
        Some(captures)
    }

    fn capture_all(&mut self, closure: &Closure, span: Span, captures: &mut Captures) -> Option<()> {
        let names = Names::of(closure);
        let outer = std::mem::replace(&mut self.scopes, closure.scopes.clone());
        let captured = names.mentioned.iter().try_for_each(|name| {
            let Some(bound) = self.bound_name(name).cloned() else {
                captures.items.insert(name.clone());
                return Some(());
            };
            if names.changed.contains(name) {
                self.errors.push(diagnostics::escaping_closure(span));
                return None;
            }
            self.capture(name, bound, span, captures)
        });
        self.scopes = outer;
        captured
    }

    /// `None` after an error.
    fn capture(&mut self, name: &str, bound: Bound, span: Span, captures: &mut Captures) -> Option<()> {
        // A closure that the closure calls may have captured another variable of the name.
        if let Some(known) = captures.bound.get(name) {
            return is_same(known, &bound).then_some(()).or_else(|| self.cannot_capture(name, span));
        }
        captures.bound.insert(name.to_owned(), bound.clone());
        let ident = format_ident!("{name}", span = span);
        let (value, is_reference) = match bound {
            bound if self.is_function(&bound) => return self.cannot_capture(name, span),
            Bound::Value(value) => (value, false),
            Bound::Var(var) => {
                let ty = self.type_of_var(var);
                (self.captured_place(Place::var(var), span), self.types.as_reference(ty).is_some())
            }
            Bound::Alias { place, mutable: _ } => (self.captured_place(place, span), true),
            Bound::Function(Callable::Closure(inner)) => {
                self.capture_all(&inner, span, captures)?;
                captures.closures.push((ident, inner.tokens()));
                return Some(());
            }
            Bound::Function(Callable::Path(path)) => {
                captures.closures.push((ident, path.to_token_stream()));
                return Some(());
            }
            Bound::Constant(_) => return Some(()),
            Bound::Choice { .. } | Bound::Iterator(_) => return self.cannot_capture(name, span),
            Bound::Function(Callable::Copy | Callable::Inspect(_)) => return self.cannot_capture(name, span),
        };
        captures.values.push(Capture { name: ident, value, is_reference });
        Some(())
    }

    fn cannot_capture(&mut self, name: &str, span: Span) -> Option<()> {
        self.errors.push(diagnostics::captured_by_argument(span, name));
        None
    }

    /// What is captured is copied: the derivative of the call may be asked for when the original has changed.
    fn captured_place(&mut self, place: Place, span: Span) -> Value {
        let ty = self.place_type(&place);
        let behind = self.types.peel(ty);
        match self.types.peek(behind) {
            Ty::Slice(_) | Ty::Vec(_) => {
                let copy = self.copy_of(place, span);
                self.evaluate(copy, span)
            }
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Array(..) => {
                let place = match self.types.as_reference(ty) {
                    Some(_) => place.project(Projection::Deref),
                    None => place,
                };
                self.load(place, span)
            }
            _ => self.define(Op::Copy(undereferenced(place)), behind, span, "copy"),
        }
    }
}

/// A closure that becomes a function.
#[derive(Debug)]
pub(super) struct Lifted {
    name: Ident,
    closure: Rc<Closure>,
    captures: Captures,
}

/// What a closure captures.
#[derive(Debug, Default)]
struct Captures {
    bound: HashMap<String, Bound>,
    /// What is not bound in the body: a function with the name of a closure that another closure calls.
    items: BTreeSet<String>,
    values: Vec<Capture>,
    /// Other closures, each after those that it calls.
    closures: Vec<(Ident, TokenStream)>,
}

/// A variable that a closure captures.
#[derive(Debug)]
struct Capture {
    name: Ident,
    value: Value,
    /// Whether the name stands for a reference.
    is_reference: bool,
}

/// The tokens with other names for `self` and `Self`.
fn replaced(tokens: TokenStream, this: &TokenStream, itself: &TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let replace = |token: TokenTree, next: Option<&TokenTree>| match token {
        // `self::helper` is a path.
        TokenTree::Ident(ident) if ident == "self" && !is_colon(next) => this.clone(),
        TokenTree::Ident(ident) if ident == "Self" => itself.clone(),
        TokenTree::Group(group) => {
            let inner = replaced(group.stream(), this, itself);
            TokenTree::Group(Group::new(group.delimiter(), inner)).into()
        }
        other => other.into(),
    };
    std::iter::from_fn(|| tokens.next().map(|token| replace(token, tokens.peek()))).collect()
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

/// Whether both stand for the same.
fn is_same(one: &Bound, other: &Bound) -> bool {
    match (one, other) {
        (Bound::Value(one), Bound::Value(other)) => one == other,
        (Bound::Var(one), Bound::Var(other)) => one == other,
        (Bound::Alias { place: one, mutable: _ }, Bound::Alias { place: other, mutable: _ }) => one == other,
        (Bound::Function(Callable::Closure(one)), Bound::Function(Callable::Closure(other))) => {
            Rc::ptr_eq(one, other)
        }
        (Bound::Function(Callable::Path(one)), Bound::Function(Callable::Path(other))) => {
            Rc::ptr_eq(one, other)
        }
        (Bound::Constant(_), Bound::Constant(_)) => true,
        _ => false,
    }
}

/// Puts the function where its name stands.
fn fill(block: &mut Block, of: &str, with: &TokenStream) {
    for stmt in &mut block.stmts {
        if let Stmt::Effect(effect) = stmt {
            for piece in &mut effect.pieces {
                if let Piece::Helper { name, item } = piece
                    && name == of
                {
                    *item = with.clone();
                }
            }
        }
        stmt.blocks_mut().into_iter().for_each(|inner| fill(inner, of, with));
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
        names.own = inside;
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
            Expr::Binary(binary) if matches!(operator(&binary.op), Operator::Compound(_)) => {
                self.change(&binary.left)
            }
            Expr::Reference(reference) if reference.mutability.is_some() => self.change(&reference.expr),
            _ => {}
        }
        syn::visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        mentioned(invocation.tokens.clone(), &mut self.mentioned);
    }
}

impl Closure {
    /// Its parameters as one, and the type of that.
    fn parameter(&self, float: &TokenStream) -> (TokenStream, TokenStream) {
        let typed = |pat: &Pat| match pat {
            Pat::Type(typed) => (typed.pat.to_token_stream(), typed.ty.to_token_stream()),
            other => (other.to_token_stream(), self.type_of_pattern(other, float)),
        };
        let (patterns, types): (Vec<_>, Vec<_>) = self.params.iter().map(typed).unzip();
        match (patterns.as_slice(), types.as_slice()) {
            ([pattern], [ty]) => (pattern.clone(), ty.clone()),
            _ => (quote!((#(#patterns),*)), quote!((#(#types),*))),
        }
    }

    /// The type of a parameter as its form and its uses show it. The compiler checks it.
    fn type_of_pattern(&self, pat: &Pat, float: &TokenStream) -> TokenStream {
        let part = |part: &Pat| self.type_of_pattern(part, float);
        match pat {
            Pat::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(part);
                quote!((#(#parts,)*))
            }
            Pat::Slice(slice) => {
                let len = proc_macro2::Literal::usize_unsuffixed(slice.elems.len());
                let element = slice.elems.first().map_or_else(|| float.clone(), part);
                quote!([#element; #len])
            }
            Pat::Ident(name) if Uses::of(&name.ident.to_string(), &self.body).as_integer => quote!(usize),
            _ => float.clone(),
        }
    }

    /// A parameter without a type that is used as something with parts.
    fn untyped(&self) -> Option<&Ident> {
        self.params.iter().find_map(|pat| match pat {
            Pat::Ident(name) => {
                Uses::of(&name.ident.to_string(), &self.body).with_parts.then_some(&name.ident)
            }
            _ => None,
        })
    }

    /// The closure as it was written, but for `move`.
    fn tokens(&self) -> TokenStream {
        let (params, body) = (&self.params, &self.body);
        match &self.output {
            Some(output) => quote!(|#(#params),*| -> #output #body),
            None => quote!(|#(#params),*| #body),
        }
    }

    fn result(&self, float: &TokenStream) -> TokenStream {
        match &self.output {
            Some(ty) => ty.to_token_stream(),
            None => result_of(&self.body, float),
        }
    }
}

/// Rewrites what was a variable and is a reference to a copy of it.
struct BehindReference<'a> {
    names: &'a BTreeSet<String>,
}

impl BehindReference<'_> {
    fn is(&self, expr: &Expr) -> bool {
        local_name(expr).is_some_and(|name| self.names.contains(&name))
    }
}

impl VisitMut for BehindReference<'_> {
    /// `Line { slope }` is short for `Line { slope: slope }`.
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if self.is(&field.expr) {
            field.colon_token.get_or_insert_default();
        }
        syn::visit_mut::visit_field_value_mut(self, field);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let through = match expr {
            Expr::Field(field) => self.is(&field.base),
            Expr::Index(index) if self.is(&index.expr) => {
                self.visit_expr_mut(&mut index.index);
                true
            }
            Expr::MethodCall(call) if self.is(&call.receiver) => {
                call.args.iter_mut().for_each(|arg| self.visit_expr_mut(arg));
                true
            }
            Expr::Reference(reference) if self.is(&reference.expr) => {
                *expr = (*reference.expr).clone();
                true
            }
            Expr::Path(_) if self.is(expr) => {
                *expr = syn::parse_quote!((*#expr));
                true
            }
            _ => false,
        };
        if !through {
            syn::visit_mut::visit_expr_mut(self, expr);
        }
    }
}

/// How a parameter is used.
struct Uses<'a> {
    name: &'a str,
    as_integer: bool,
    with_parts: bool,
}

impl Uses<'_> {
    fn of<'a>(name: &'a str, body: &Expr) -> Uses<'a> {
        let mut uses = Uses { name, as_integer: false, with_parts: false };
        uses.visit_expr(body);
        uses
    }

    fn is(&self, expr: &Expr) -> bool {
        local_name(expr).is_some_and(|name| name == self.name)
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Cast(cast) => self.as_integer |= self.is(&cast.expr),
            Expr::Index(index) => {
                self.as_integer |= self.is(&index.index);
                self.with_parts |= self.is(&index.expr);
            }
            Expr::Field(field) => self.with_parts |= self.is(&field.base),
            Expr::Unary(unary) => {
                self.with_parts |= matches!(unary.op, syn::UnOp::Deref(_)) && self.is(&unary.expr)
            }
            Expr::MethodCall(call) => {
                let of_sequences = ["iter", "into_iter", "len", "to_vec"];
                self.with_parts |=
                    of_sequences.iter().any(|name| call.method == name) && self.is(&call.receiver);
            }
            _ => {}
        }
        syn::visit::visit_expr(self, expr);
    }
}

/// The type of an expression as its form shows it.
fn result_of(body: &Expr, float: &TokenStream) -> TokenStream {
    match ungrouped(body) {
        Expr::Block(block) => result_of_block(&block.block, float),
        Expr::If(branch) => result_of_block(&branch.then_branch, float),
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Bool(_), attrs: _ }) => quote!(bool),
        Expr::Binary(binary) if matches!(operator(&binary.op), Operator::Plain(op) if is_comparison(op)) => {
            quote!(bool)
        }
        Expr::Cast(cast) => cast.ty.to_token_stream(),
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

fn result_of_block(block: &syn::Block, float: &TokenStream) -> TokenStream {
    match block.stmts.last() {
        Some(syn::Stmt::Expr(last, None)) => result_of(last, float),
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
        Ty::Float(FloatTy::Param(param)) => Some(param.name.to_token_stream()),
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
        // Nothing but the conversion to a float told anything about it: then the compiler takes this one.
        Ty::Int(None) => Some(quote!(i32)),
        Ty::Ref { mutable: true, .. } | Ty::Unit | Ty::Option(_) | Ty::Result(..) => None,
        Ty::Sequence(_) | Ty::Struct(_) | Ty::Unknown | Ty::Handle | Ty::TangentOf(_) => None,
    }
}
