//! `#[derivative(of = g)]`: a rule by hand, with the function that it is of.
//!
//! A rule takes what `g` takes, with a `&mut` cotangent after each differentiable `&`, then the value of `g`, if it
//! needs that, and the cotangent of the value. It returns a cotangent for each differentiable parameter by value, bare if it is one.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{FnArg, ItemFn, Pat, ReturnType, Type};

use super::{Input, type_params, types};
use crate::diagnostics;
use crate::errors::Errors;
use crate::types::Ty;

/// A rule, understood.
#[derive(Clone)]
pub struct Rule {
    /// The rule, as written.
    pub item: ItemFn,
    /// The function that it is of, by the path as written.
    pub of: syn::Path,
    /// A function with the signature of that one, and no body.
    pub input: Input,
    /// What each parameter of the function is to the rule.
    pub params: Vec<RuleParam>,
    /// How the rule takes the value.
    pub value: ValueParam,
    /// Whether the rule's result is a tuple of cotangents; otherwise it is the only one.
    pub gives_tuple: bool,
}

/// How a rule takes the value of the function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueParam {
    /// Not at all.
    LeftOut,
    /// By reference.
    Shared,
    /// By value.
    Owned,
}

/// What a parameter of the function is to the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleParam {
    /// By value, with a cotangent in the rule's result.
    Value,
    /// By value, without derivative.
    Constant,
    /// By reference, followed by its cotangent.
    Shared,
    /// By reference, without derivative.
    ConstantReference,
}

/// Reads the attribute and the rule; `None` with an error.
pub fn parse(attr: TokenStream, item: TokenStream, errors: &mut Errors) -> Option<Rule> {
    let (of, krate) = match options.parse2(attr) {
        Ok(options) => options,
        Err(error) => {
            errors.push(diagnostics::bad_rule_option(error.span(), &error.to_string()));
            return None;
        }
    };
    let item = super::function(super::groups::visible(item), errors)?;
    let Some(reading) = Reading::of(&item, errors) else {
        if errors.is_empty() {
            errors.push(diagnostics::no_rule(item.sig.ident.span(), &types::text(&of)));
        }
        return None;
    };
    reading.check(&item, &of, errors);
    let input = super::parse(quote!(crate = #krate), reading.function(&item, &of), errors)?;
    let gives_tuple = matches!(result_of(&item), Some(Type::Tuple(_)));
    let value = match &reading.value {
        None => ValueParam::LeftOut,
        Some(Type::Reference(_)) => ValueParam::Shared,
        Some(_) => ValueParam::Owned,
    };
    let params = reading.params.into_iter().map(|(kind, _, _)| kind).collect();
    Some(Rule { item, of, input, params, value, gives_tuple })
}

/// The parameters of a rule, told apart.
struct Reading {
    /// Those that are the function's.
    params: Vec<(RuleParam, Ident, Type)>,
    /// The cotangents that stand where they belong, after the parameter of this position.
    cotangents: Vec<(usize, Type)>,
    value: Option<Type>,
    seed: Type,
}

impl Reading {
    fn of(item: &ItemFn, errors: &mut Errors) -> Option<Reading> {
        let mut inputs: Vec<_> = item.sig.inputs.iter().map(named).collect::<Option<_>>()?;
        let (_, seed) = inputs.pop()?;
        let value = inputs.pop_if(|(_, ty)| may_be_value(ty, &seed)).map(|(_, ty)| ty);
        let floats = type_params::parse(&item.sig.generics, errors);
        let (mut params, mut cotangents) = (Vec::new(), Vec::new());
        for (position, (name, ty)) in inputs.into_iter().enumerate() {
            let name =
                if name == "_" { format_ident!("argument{position}", span = name.span()) } else { name };
            let known = type_params::resolve(&types::outer(&ty, errors), &floats);
            let kind = match (&known, known.is_differentiable()) {
                (Ty::Ref { mutable: true, to: _ }, _) => {
                    cotangents.push((params.len().checked_sub(1)?, ty));
                    continue;
                }
                (Ty::Ref { .. }, true) => RuleParam::Shared,
                (Ty::Ref { .. }, false) => RuleParam::ConstantReference,
                (_, true) => RuleParam::Value,
                (_, false) => RuleParam::Constant,
            };
            params.push((kind, name, ty));
        }
        (!params.is_empty()).then_some(Reading { params, cotangents, value, seed })
    }

    /// Compares the rule with what is expected of a rule for such a function.
    fn check(&self, item: &ItemFn, of: &syn::Path, errors: &mut Errors) {
        let shared = self.params.iter().enumerate().filter(|(_, (kind, _, _))| *kind == RuleParam::Shared);
        let expected: Vec<_> = shared.map(|(index, (_, _, ty))| (index, cotangent_behind(ty))).collect();
        let found: Vec<_> = self.cotangents.iter().map(|(index, ty)| (*index, types::text(ty))).collect();
        let gives = result_of(item).map(|ty| types::text(&ty)).unwrap_or_else(|| "()".to_owned());
        let problem = if found != expected {
            "a differentiable reference is followed by its cotangent behind `&mut`, and nothing else is"
        } else if !self.gives(&gives) {
            "it returns the cotangents of the parameters by value"
        } else {
            return;
        };
        let message =
            diagnostics::rule_mismatch(item.sig.ident.span(), &types::text(of), problem, &self.expected());
        errors.push(message);
    }

    /// Whether a rule may return this: the cotangents, or the only one in a tuple.
    fn gives(&self, result: &str) -> bool {
        match self.results().as_str() {
            "" => result == "()",
            results => result == results || result == format!("({results},)"),
        }
    }

    /// `f64`, `(f64, f64)`, or nothing.
    fn results(&self) -> String {
        let values = self.params.iter().filter(|(kind, _, _)| *kind == RuleParam::Value);
        let values: Vec<_> = values.map(|(_, _, ty)| types::text(ty)).collect();
        match values.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            several => format!("({})", several.join(", ")),
        }
    }

    /// The whole signature that a rule for the function has.
    fn expected(&self) -> String {
        let mut params = Vec::new();
        for (kind, name, ty) in &self.params {
            params.push(format!("{name}: {}", types::text(ty)));
            if *kind == RuleParam::Shared {
                params.push(format!("d{name}: {}", cotangent_behind(ty)));
            }
        }
        let seed = types::text(&self.seed);
        if self.value.is_some() {
            params.push(format!("value: {seed}"));
        }
        params.push(format!("seed: {seed}"));
        match self.results().as_str() {
            "" => format!("fn({})", params.join(", ")),
            results => format!("fn({}) -> {results}", params.join(", ")),
        }
    }

    /// A function with the signature of the one that the rule is of.
    fn function(&self, item: &ItemFn, of: &syn::Path) -> TokenStream {
        let conditions = item.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
        let name = of.segments.last().map(|last| &last.ident);
        let (visibility, generics) = (&item.vis, &item.sig.generics);
        let clause = &generics.where_clause;
        let params = self.params.iter().map(|(_, name, ty)| quote!(#name: #ty));
        let result = &self.seed;
        quote! {
            #(#conditions)*
            #visibility fn #name #generics (#(#params),*) -> #result #clause { ::core::unreachable!() }
        }
    }
}

/// Only the value and the seed may be patterns, and their names are not used.
fn named(arg: &FnArg) -> Option<(Ident, Type)> {
    let FnArg::Typed(typed) = arg else { return None };
    match &*typed.pat {
        Pat::Ident(pattern) => Some((pattern.ident.clone(), (*typed.ty).clone())),
        other => Some((Ident::new("_", other.span()), (*typed.ty).clone())),
    }
}

fn result_of(item: &ItemFn) -> Option<Type> {
    match &item.sig.output {
        ReturnType::Default => None,
        ReturnType::Type(_, ty) => Some((**ty).clone()),
    }
}

/// `&mut [f64]` for `&[f64]`.
fn cotangent_behind(ty: &Type) -> String {
    let text = types::text(ty);
    format!("&mut {}", text.trim_start_matches('&').trim_start())
}

/// Whether a parameter before the seed is the value, however it is passed.
fn may_be_value(ty: &Type, seed: &Type) -> bool {
    let seed = types::text(seed);
    let value = match ty {
        Type::Reference(reference) if reference.mutability.is_some() => return false,
        Type::Reference(reference) => types::text(&reference.elem),
        other => types::text(other),
    };
    value == seed || value == slice_of(&seed)
}

/// `[f64]` for `Vec<f64>`.
fn slice_of(vec: &str) -> String {
    vec.strip_prefix("Vec<")
        .and_then(|rest| rest.strip_suffix('>'))
        .map_or_else(String::new, |of| format!("[{of}]"))
}

fn options(input: ParseStream) -> syn::Result<(syn::Path, syn::Path)> {
    let (mut of, mut krate) = (None, syn::parse_quote!(::chainrule));
    while !input.is_empty() {
        let name = input.call(Ident::parse_any)?;
        input.parse::<syn::Token![=]>()?;
        let path = syn::Path::parse_mod_style(input)?;
        match name.to_string().as_str() {
            "of" => of = Some(path),
            "crate" => krate = path,
            _ => return Err(syn::Error::new(name.span(), format!("there is no option `{name}`"))),
        }
        if !input.is_empty() {
            input.parse::<syn::Token![,]>()?;
        }
    }
    let of =
        of.ok_or_else(|| syn::Error::new(Span::call_site(), "it does not say of which function it is"))?;
    Ok((of, krate))
}
