//! A closure that is an argument as a function of the body, written when all types are known.

use std::collections::BTreeSet;
use std::rc::Rc;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Expr;
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;

use super::super::closure::Closure;
use super::super::context::Lower;
use super::super::infer::Defaults;
use super::super::place::local_name;
use super::captures::{Captures, Names};
use crate::diagnostics;
use crate::ir::{Block, Callee, CalleeId, Effect, Op, Origin, Piece, Stmt, Value};
use crate::parse::type_params::mentions;
use crate::types::{FloatTy, Ty};

impl Lower<'_> {
    /// Makes a closure a function of the body, which is written when all types are known.
    pub(super) fn lifted(&mut self, closure: &Rc<Closure>, span: Span) -> Option<(CalleeId, Value)> {
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
    pub(in super::super) fn write_lifted(&mut self, body: &mut Block, defaults: &Defaults) {
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
        let (mut copied, mut behind_reference) = (BTreeSet::new(), BTreeSet::new());
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
            if is_copied {
                copied.insert(capture.name.to_string());
            } else if !capture.is_reference {
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
        copied.retain(|name| !own.contains(name));
        Captured { copied: &copied, behind_reference: &behind_reference }.visit_expr_mut(&mut body);
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
}

/// A closure that becomes a function.
pub(in super::super) struct Lifted {
    name: Ident,
    closure: Rc<Closure>,
    captures: Captures,
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
        stmt.blocks_mut().for_each(|inner| fill(inner, of, with));
    }
}

/// Rewrites what was a variable and is a reference to a copy of it, and what was a reference to a number and is a copy.
struct Captured<'a> {
    copied: &'a BTreeSet<String>,
    behind_reference: &'a BTreeSet<String>,
}

impl Captured<'_> {
    fn is(&self, expr: &Expr) -> bool {
        local_name(expr).is_some_and(|name| self.behind_reference.contains(&name))
    }

    fn is_copied(&self, expr: &Expr) -> bool {
        local_name(expr).is_some_and(|name| self.copied.contains(&name))
    }
}

impl VisitMut for Captured<'_> {
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
            Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr: number, .. })
                if self.is_copied(number) =>
            {
                *expr = (**number).clone();
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
