//! What is rejected wherever it stands: attributes whose effect nobody knows here, and names that only the
//! hygiene of macros tells apart.

use crate::hash::{HashMap, HashSet};
use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Attribute, ItemFn};

use crate::diagnostics;
use crate::errors::Errors;
use crate::parse::Input;

/// Attributes that only speak to lints, formatters and readers.
const HARMLESS: [&str; 8] = ["allow", "expect", "warn", "deny", "forbid", "doc", "rustfmt", "clippy"];

/// Whether all attributes only speak to lints, readers and the code generator.
pub(super) fn has_no_effect(attributes: &[Attribute]) -> bool {
    attributes.iter().all(|attribute| {
        let name = attribute.path().segments.first().map(|first| first.ident.to_string());
        name.is_some_and(|name| HARMLESS.contains(&name.as_str()) || name == "inline")
    })
}

/// Rejects attributes inside the function whose effect the macro does not know.
pub(super) fn attributes(input: &Input, errors: &mut Errors) {
    let mut fence = Fence { errors };
    input.item.sig.inputs.iter().for_each(|param| fence.visit_fn_arg(param));
    fence.visit_block(&input.body);
}

/// The same for an argument of a macro.
pub(super) fn argument(expr: &syn::Expr, errors: &mut Errors) {
    Fence { errors }.visit_expr(expr);
}

struct Fence<'a> {
    errors: &'a mut Errors,
}

impl<'ast> Visit<'ast> for Fence<'_> {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let name = attribute.path().segments.first().map(|first| first.ident.to_string()).unwrap_or_default();
        match name.as_str() {
            "cfg" | "cfg_attr" => self.errors.push(diagnostics::conditional_compilation(attribute.span())),
            name if HARMLESS.contains(&name) => {}
            name => self.errors.push(diagnostics::inner_attribute(attribute.span(), name)),
        }
    }

    /// Functions, structs and their methods in the body are kept as they are, with their attributes.
    fn visit_item_fn(&mut self, _: &'ast ItemFn) {}

    fn visit_item_struct(&mut self, _: &'ast syn::ItemStruct) {}

    fn visit_item_impl(&mut self, _: &'ast syn::ItemImpl) {}
}

/// Rejects variables that only differ in the macro that they come from: generated code knows names, and
/// would take one for the other.
pub(super) fn hygiene(item: &ItemFn, errors: &mut Errors) {
    let mut names = Names::default();
    names.visit_item_fn(item);
    let Names { bound, clashes, .. } = names;
    for (name, span) in clashes.into_iter().filter(|(name, _)| bound.contains(name)) {
        errors.push(diagnostics::same_name(span, &name));
    }
}

/// The names of a function, with the macro that each comes from.
#[derive(Default)]
struct Names {
    bound: HashSet<String>,
    origins: HashMap<String, String>,
    clashes: BTreeMap<String, Span>,
}

impl Names {
    fn see(&mut self, ident: &Ident) {
        let (name, origin) = (ident.to_string(), origin(ident.span()));
        let known = self.origins.entry(name.clone()).or_insert_with(|| origin.clone());
        if *known != origin {
            self.clashes.entry(name).or_insert(ident.span());
        }
    }

    fn see_tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => self.see(&ident),
                TokenTree::Group(group) => self.see_tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.bound.insert(pattern.ident.to_string());
        self.see(&pattern.ident);
        syn::visit::visit_pat_ident(self, pattern);
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(ident) = path.path.get_ident() {
            self.see(ident);
        }
        syn::visit::visit_expr_path(self, path);
    }

    /// A function in the body has names of its own.
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !matches!(item, syn::Item::Fn(_)) {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        self.see_tokens(invocation.tokens.clone());
    }
}

/// The macro expansion that a name comes from. There is no other way on stable Rust to tell than how the
/// compiler prints a span, `#0 bytes(5..6)`; elsewhere all names have the same origin.
fn origin(span: Span) -> String {
    let text = format!("{span:?}");
    text.split(' ').next().filter(|first| first.starts_with('#')).unwrap_or_default().to_owned()
}
