//! `check(x in 0.1..10.0, cases = 64)`: the test of a function's gradient at random points.
//!
//! Each parameter has an expression, in which every range stands for a number of it: `[-1.0..1.0; 5]`,
//! `Spring { stiffness: 0.1..10.0 }`, `vec![0.0..1.0; n]`. A list of random length is `[-1.0..1.0; 1..8]`.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Token};

use crate::diagnostics;
use crate::errors::Errors;
use crate::ir::Passing;
use crate::parse::Input;
use crate::parse::signature::Parameter;
use crate::types::{FloatTy, Ty};

/// Code in which the names of variables are not those of the user.
macro_rules! hidden {
    ($($code:tt)*) => { quote_spanned!(Span::mixed_site()=> $($code)*) };
}

/// What stands in the parentheses of `check`.
#[derive(Clone)]
pub struct Asked {
    /// Where it stands.
    pub span: Span,
    entries: Vec<Entry>,
}

/// `x in 0.1..10.0`, `cases = 64`.
#[derive(Clone)]
struct Entry {
    name: Ident,
    is_domain: bool,
    value: Expr,
}

impl Asked {
    /// Reads what stands behind the word `check`.
    pub fn parse(word: &Ident, input: ParseStream) -> syn::Result<Asked> {
        let mut entries = Vec::new();
        if input.peek(syn::token::Paren) {
            let content;
            syn::parenthesized!(content in input);
            entries.extend(Punctuated::<Entry, Token![,]>::parse_terminated(&content)?);
        }
        Ok(Asked { span: word.span(), entries })
    }
}

impl Parse for Entry {
    fn parse(input: ParseStream) -> syn::Result<Entry> {
        let name = input.call(Ident::parse_any)?;
        let is_domain = input.peek(Token![in]);
        match is_domain {
            true => drop(input.parse::<Token![in]>()?),
            false => drop(input.parse::<Token![=]>()?),
        }
        Ok(Entry { name, is_domain, value: input.parse()? })
    }
}

/// The test, beside the function; nothing if none is asked for.
pub fn test(input: &Input, errors: &mut Errors) -> TokenStream {
    let Some(asked) = &input.options.check else { return TokenStream::new() };
    match written(input, asked) {
        Ok(test) => test,
        Err(error) => {
            errors.push(diagnostics::bad_option(error.span(), &error.to_string()));
            TokenStream::new()
        }
    }
}

fn written(input: &Input, asked: &Asked) -> syn::Result<TokenStream> {
    let name = name(input, asked)?;
    let drawn = drawn_parameters(input, asked)?;
    let (cases, chosen) = options(input, asked)?;
    if !cfg!(any(feature = "check", test)) {
        let text = "the option `check` needs the feature `check` of chainrule, in `[dev-dependencies]`";
        return Ok(quote_spanned!(asked.span=> #[cfg(test)] ::core::compile_error! { #text }));
    }
    let krate = &input.options.krate;
    let conditions = input.item.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let test = quote_spanned!(asked.span=> test);
    let (companion, call) = (companion(input), call(input));
    let check = if has_gradient(input) { hidden!(gradient) } else { hidden!(pullback) };
    let test = hidden! {
        #(#conditions)*
        #[cfg(test)]
        #[allow(unused, clippy::all, clippy::pedantic)]
        #[#test]
        fn #name() {
            #companion
            let options = #krate::check::Options::new();
            #krate::check::cases(#cases, options #(#chosen)*, |draw, options| {
                #drawn
                #krate::check::#check!(#call, options = options)
            });
        }
    };
    Ok(with_own_type(test, input))
}

/// `gradient_of_loss`, `gradient_of_spring_energy`.
fn name(input: &Input, asked: &Asked) -> syn::Result<Ident> {
    let function = input.item.sig.ident.unraw();
    let Some(owner) = &input.owner else { return Ok(format_ident!("gradient_of_{function}")) };
    if owner.place.is_trait() {
        return Err(syn::Error::new(asked.span, "`check` needs a type: put it on a method of an `impl`"));
    }
    let Some(ty) = own_type(input) else {
        let text =
            "`check` on a method needs `#[differentiable]` on its `impl`, too, beside which the test stands";
        return Err(syn::Error::new(asked.span, text));
    };
    let ty = ty.segments.last().map(|last| last.ident.unraw().to_string().to_lowercase()).unwrap_or_default();
    Ok(format_ident!("gradient_of_{ty}_{function}"))
}

/// The type of the `impl`, without its arguments.
fn own_type(input: &Input) -> Option<syn::Path> {
    let Some(syn::Type::Path(ty)) = input.owner.as_ref().and_then(|owner| owner.itself.as_ref()) else {
        return None;
    };
    let mut path = ty.path.clone();
    path.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
    Some(path)
}

/// The test stands beside the `impl`, where `Self` is nothing.
fn with_own_type(tokens: TokenStream, input: &Input) -> TokenStream {
    let Some(ty) = own_type(input) else { return tokens };
    let replaced = |token: TokenTree| match token {
        TokenTree::Ident(word) if word == "Self" => ty.to_token_stream(),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), with_own_type(group.stream(), input));
            inner.set_span(group.span());
            inner.into_token_stream()
        }
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => token.into_token_stream(),
    };
    tokens.into_iter().map(replaced).collect()
}

/// The derivatives are found under the name of the function.
fn companion(input: &Input) -> TokenStream {
    let function = &input.item.sig.ident;
    input.options.name.as_ref().map(|name| hidden!(use self::#name as #function;)).unwrap_or_default()
}

fn has_gradient(input: &Input) -> bool {
    let in_place = input.signature.params.iter().any(|param| param.passing == Passing::Mutable);
    input.signature.result.is_float() && !in_place
}

/// The number of cases, and what is said of the options of the check.
fn options(input: &Input, asked: &Asked) -> syn::Result<(TokenStream, Vec<TokenStream>)> {
    const NAMES: [&str; 7] = ["allow", "domain", "mode", "order", "plot", "rtol", "seed"];
    let (mut cases, mut chosen) = (hidden!(64), Vec::new());
    let krate = &input.options.krate;
    for Entry { name, is_domain, value } in &asked.entries {
        if parameters(input).any(|(parameter, _)| parameter == *name) {
            continue;
        }
        match name.to_string().as_str() {
            _ if *is_domain => return Err(unknown(name, "parameter")),
            "cases" => cases = hidden!(#value),
            known if NAMES.contains(&known) => {
                chosen.push(hidden!(.#name({ use #krate::check::*; #value })));
            }
            _ => return Err(unknown(name, "option")),
        }
    }
    Ok((cases, chosen))
}

fn unknown(name: &Ident, what: &str) -> syn::Error {
    syn::Error::new(name.span(), format!("`check` knows no {what} `{name}`"))
}

/// The names that the parameters have in the test.
fn parameters(input: &Input) -> impl Iterator<Item = (Ident, &Parameter)> {
    input.signature.params.iter().enumerate().map(|(position, parameter)| {
        let own = if parameter.receiver { None } else { parameter.name().cloned() };
        let of_position = || match parameter.receiver {
            true => Ident::new("self", Span::call_site()),
            false => format_ident!("argument{position}"),
        };
        (own.unwrap_or_else(of_position), parameter)
    })
}

/// How a parameter is called in the test: `self` is no name there.
fn variable(name: &Ident) -> Ident {
    if name == "self" { Ident::new("receiver", Span::mixed_site()) } else { name.clone() }
}

/// `let x = draw.between(0.1, 10.0);` for each parameter, in the order in which they are asked for.
fn drawn_parameters(input: &Input, asked: &Asked) -> syn::Result<TokenStream> {
    for (name, _) in parameters(input) {
        let mut entries = asked.entries.iter().filter(|entry| entry.name == name);
        if entries.next().is_none() {
            let text = format!("`check` says nothing of the parameter `{name}`: write `{name} in 0.1..10.0`");
            return Err(syn::Error::new(asked.span, text));
        }
        if let Some(second) = entries.next() {
            return Err(syn::Error::new(second.name.span(), format!("`check` names `{name}` twice")));
        }
    }
    let entries = asked.entries.iter().filter_map(|entry| {
        parameters(input).find(|(name, _)| entry.name == *name).map(|(name, parameter)| {
            let (variable, value) = (variable(&name), drawn(unreferenced(&entry.value))?);
            let ty = matches!(parameter.ty, Ty::Float(FloatTy::F32 | FloatTy::F64) | Ty::Int(Some(_)));
            let ty = ty.then_some(&parameter.written).map(|ty| hidden!(: #ty));
            Ok(hidden!(let mut #variable #ty = #value;))
        })
    });
    entries.collect()
}

/// What a reference refers to, which the test owns.
fn unreferenced(value: &Expr) -> &Expr {
    match value {
        Expr::Reference(reference) => unreferenced(&reference.expr),
        Expr::Group(group) => unreferenced(&group.expr),
        other => other,
    }
}

/// The expression with a number in the place of each range.
fn drawn(value: &Expr) -> syn::Result<TokenStream> {
    match value {
        Expr::Range(range) => in_range(range),
        Expr::Repeat(list) => match &*list.len {
            Expr::Range(_) => many(&list.expr, &list.len),
            len => {
                let one = drawn(&list.expr)?;
                Ok(hidden!(::core::array::from_fn::<_, { #len }, _>(|_| #one)))
            }
        },
        Expr::Array(list) => {
            let parts = all(&list.elems)?;
            Ok(hidden!([#(#parts),*]))
        }
        Expr::Tuple(tuple) => {
            let parts = all(&tuple.elems)?;
            Ok(hidden!((#(#parts,)*)))
        }
        Expr::Call(call) => {
            let (function, parts) = (&call.func, all(&call.args)?);
            Ok(hidden!(#function(#(#parts),*)))
        }
        Expr::Struct(value) => {
            let mut value = value.clone();
            for field in &mut value.fields {
                field.expr = Expr::Verbatim(drawn(&field.expr)?);
                field.colon_token.get_or_insert_default();
            }
            Ok(value.into_token_stream())
        }
        Expr::Macro(list) if list.mac.path.is_ident("vec") => vec(&list.mac),
        Expr::Paren(inner) => drawn(&inner.expr),
        Expr::Group(inner) => drawn(&inner.expr),
        Expr::Reference(inner) => {
            let (mutable, inner) = (inner.mutability, drawn(&inner.expr)?);
            Ok(hidden!(&#mutable #inner))
        }
        other => Ok(other.to_token_stream()),
    }
}

fn all(values: &Punctuated<Expr, Token![,]>) -> syn::Result<Vec<TokenStream>> {
    values.iter().map(drawn).collect()
}

fn in_range(range: &syn::ExprRange) -> syn::Result<TokenStream> {
    let (Some(from), Some(to)) = (&range.start, &range.end) else {
        return Err(syn::Error::new(range.span(), "a range in `check` needs both ends: `0.1..10.0`"));
    };
    Ok(match range.limits {
        syn::RangeLimits::HalfOpen(_) => hidden!(draw.between(#from, #to)),
        syn::RangeLimits::Closed(_) => hidden!(draw.between_inclusive(#from, #to)),
    })
}

/// A vector; its length may be drawn as well.
fn many(one: &Expr, len: &Expr) -> syn::Result<TokenStream> {
    let (one, len) = (drawn(one)?, drawn(len)?);
    Ok(hidden!({ let count = #len; draw.many(count, |draw| #one) }))
}

fn vec(list: &syn::Macro) -> syn::Result<TokenStream> {
    match syn::parse2::<Expr>(TokenTree::from(Group::new(Delimiter::Bracket, list.tokens.clone())).into())? {
        Expr::Repeat(list) => many(&list.expr, &list.len),
        list => {
            let list = drawn(&list)?;
            Ok(hidden!(::std::vec::Vec::from(#list)))
        }
    }
}

/// The call that is checked: `loss(&w, const n)`, `spring.energy(x)`, `Spring::new(x)`.
fn call(input: &Input) -> TokenStream {
    let function = &input.item.sig.ident;
    let is_constant_receiver = |parameter: &Parameter| parameter.receiver && !parameter.differentiated;
    let mut arguments: Vec<_> = parameters(input).map(|(name, it)| passed(&variable(&name), it)).collect();
    let owner = input.owner.as_ref().map(|_| hidden!(Self::));
    match parameters(input).next() {
        Some((_, first)) if first.receiver && !is_constant_receiver(first) => {
            let receiver = arguments.remove(0);
            let receiver = match first.passing {
                Passing::Shared => variable(&Ident::new("self", Span::call_site())).into_token_stream(),
                Passing::ByValue | Passing::Mutable => hidden!((#receiver)),
            };
            hidden!(#receiver.#function(#(#arguments),*))
        }
        _ => hidden!(#owner #function(#(#arguments),*)),
    }
}

fn passed(name: &Ident, parameter: &Parameter) -> TokenStream {
    let is_text = matches!(&parameter.written, syn::Type::Reference(it) if it.elem.to_token_stream().to_string() == "str");
    let constant = (!parameter.differentiated).then(|| hidden!(const));
    match parameter.passing {
        Passing::ByValue => hidden!(#constant #name),
        Passing::Shared if is_text => hidden!(&*#name),
        Passing::Shared => hidden!(#constant &#name),
        Passing::Mutable => hidden!(&mut #name),
    }
}
