//! `#[differentiable(wrt(x, y), name = "f_d", with(g = g_d), crate = path)]`.

use proc_macro2::TokenStream;
use syn::Ident;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;

use crate::check::test::Asked;
use crate::diagnostics;
use crate::errors::Errors;

/// What stands in the attribute's parentheses.
#[derive(Clone)]
pub struct Options {
    /// The parameters to differentiate with respect to; all that can be, if absent.
    pub wrt: Option<Vec<Ident>>,
    /// The name of the companion, if it is not the function's.
    pub name: Option<Ident>,
    /// The companions of callees that have another name than the function.
    pub with: Vec<(Ident, syn::Path)>,
    /// The path of the library, `::chainrule` unless renamed or re-exported.
    pub krate: syn::Path,
    /// Whether the function may call itself through others.
    pub recursive: bool,
    /// Whether to simplify; the tests compare both.
    pub simplify: bool,
    /// The test that is asked for.
    pub check: Option<Asked>,
    /// Whether the gradient check may ask which way the function goes; the tests of the macro say so themselves.
    pub traced: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            wrt: None,
            name: None,
            with: Vec::new(),
            krate: syn::parse_quote!(::chainrule),
            recursive: false,
            simplify: true,
            check: None,
            traced: cfg!(all(feature = "check", not(test))),
        }
    }
}

/// Reads the options; what is not understood is an error and leaves the default.
pub fn parse(attr: TokenStream, errors: &mut Errors) -> Options {
    let mut options = Options::default();
    let read = |input: ParseStream| {
        while !input.is_empty() {
            one(input, &mut options)?;
            if !input.is_empty() {
                input.parse::<syn::Token![,]>()?;
            }
        }
        Ok(())
    };
    if let Err(error) = read.parse2(attr) {
        errors.push(diagnostics::bad_option(error.span(), &error.to_string()));
    }
    options
}

fn one(input: ParseStream, options: &mut Options) -> syn::Result<()> {
    let name = input.call(Ident::parse_any)?;
    match name.to_string().as_str() {
        "wrt" => options.wrt = Some(names(input)?),
        "name" => options.name = Some(companion(input)?),
        "with" => options.with = companions(input)?,
        "crate" => options.krate = library(input)?,
        "simplify" => options.simplify = switch(input)?,
        "traced" => options.traced = switch(input)?,
        "recursive" => options.recursive = true,
        "check" => options.check = Some(Asked::parse(&name, input)?),
        "order" => return Err(later(&name)),
        _ => return Err(syn::Error::new(name.span(), format!("there is no option `{name}`"))),
    }
    Ok(())
}

fn later(name: &Ident) -> syn::Error {
    syn::Error::new(name.span(), format!("the option `{name}` is not supported yet"))
}

fn names(input: ParseStream) -> syn::Result<Vec<Ident>> {
    let content;
    syn::parenthesized!(content in input);
    let names = Punctuated::<Ident, syn::Token![,]>::parse_terminated_with(&content, Ident::parse_any)?;
    Ok(names.into_iter().collect())
}

/// `with(gmm = gmm::gmm_d, log = log_d)`.
fn companions(input: ParseStream) -> syn::Result<Vec<(Ident, syn::Path)>> {
    let content;
    syn::parenthesized!(content in input);
    let one = |input: ParseStream| {
        let function = input.call(Ident::parse_any)?;
        input.parse::<syn::Token![=]>()?;
        Ok((function, syn::Path::parse_mod_style(input)?))
    };
    let companions = content.parse_terminated(one, syn::Token![,])?;
    Ok(companions.into_iter().collect())
}

fn companion(input: ParseStream) -> syn::Result<Ident> {
    input.parse::<syn::Token![=]>()?;
    let text: syn::LitStr = input.parse()?;
    text.parse::<Ident>().map_err(|_| syn::Error::new(text.span(), "`name` has to be an identifier"))
}

fn library(input: ParseStream) -> syn::Result<syn::Path> {
    input.parse::<syn::Token![=]>()?;
    if input.peek(syn::LitStr) {
        let text: syn::LitStr = input.parse()?;
        return text.parse_with(syn::Path::parse_mod_style);
    }
    syn::Path::parse_mod_style(input)
}

fn switch(input: ParseStream) -> syn::Result<bool> {
    input.parse::<syn::Token![=]>()?;
    Ok(input.parse::<syn::LitBool>()?.value())
}
