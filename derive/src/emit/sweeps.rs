//! `forward`, whose body is the forward sweep, and the backward function that it returns, whose body is the
//! reverse sweep (the calling convention of generated functions).

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::printer::Printer;
use super::signature::{self, Role};
use super::{Target, callees, method, names, types};
use crate::ir::{Op, Param, Passing, Split, Stmt, Value, Var};

/// `pub fn forward(…) -> (R, impl Fn(…) -> …)`.
pub(super) fn forward(target: &Target, split: &Split, printer: &mut Printer<'_>) -> TokenStream {
    let (params, result) =
        (signature::parameters(target, &split.function, true), signature::result_type(target));
    let (generics, _) = signature::capturing(target, &split.function);
    let conditions = signature::conditions_of_sweeps(target, &split.function, &generics);
    printer.hoisted.clone_from(&split.loop_stores);
    let enums = printer.cotangents_of_enums(&[&split.forward, &split.backward]);
    let (sweep, value) = match target.constant {
        true => {
            let shapes = printer.statements(&shapes(&split.forward.stmts));
            (shapes, method::constant_value(target, &split.function))
        }
        false => (printer.statements(&split.forward.stmts), forward_value(split, printer)),
    };
    let (backward, stores) = (backward_function(target, split, printer), printer.hoisted_stores());
    let (backward_type, backward) = if target.recursive || callees::calls_itself(printer, target) {
        boxed(target, split, &backward)
    } else {
        (backward_type(target, split), backward)
    };
    let uses = callees::imports(printer);
    let (attributes, visibility, name) = (target.attributes(), target.visibility(), target.name("forward"));
    if method::is_required(target) {
        return quote! {
            #attributes
            fn #name #generics (#(#params),*) -> (#result, #backward_type) #conditions;
        };
    }
    let (around, prelude) = (method::around(target, split, printer), target.prelude(&split.function));
    quote! {
        #attributes
        #[inline]
        #visibility fn #name #generics (#(#params),*) -> (#result, #backward_type) #conditions {
            #around
            #uses
            #enums
            #prelude
            #stores
            #sweep
            (#value, #backward)
        }
    }
}

/// What the forward sweep of a method whose result has no derivative does: it notes the shapes of zeros. The method itself
/// computes the value.
fn shapes(stmts: &[Stmt]) -> Vec<Stmt> {
    let is_shape = |stmt: &&Stmt| matches!(stmt, Stmt::Let { value: _, op: Op::ZeroLike(_) | Op::Len(_) });
    stmts.iter().filter(is_shape).cloned().collect()
}

/// `Box<dyn Fn(…) -> …>`: a function that calls itself cannot return a type that contains itself.
fn boxed(target: &Target, split: &Split, backward: &TokenStream) -> (TokenStream, TokenStream) {
    let (krate, signature) =
        (&target.krate, backward_signature(target, split, |param| reference_types(target, param)));
    let captured = signature::captured(target, &split.function).map(|lifetime| quote!(+ #lifetime));
    (quote!(#krate::rt::Box<dyn #signature #captured>), quote!(#krate::rt::Box::new(#backward)))
}

/// The function's result; where the primal always panics there is none.
pub(super) fn forward_value(split: &Split, printer: &Printer<'_>) -> TokenStream {
    match split.forward.results.first() {
        _ if split.forward.diverges => quote!(::core::unreachable!()),
        Some(value) => printer.value(*value).to_token_stream(),
        None => quote!(()),
    }
}

/// `impl Fn(&[f64], &mut [f64], f64) -> (f64,) + use<>`.
fn backward_type(target: &Target, split: &Split) -> TokenStream {
    backward_type_of(target, split, |param| reference_types(target, param))
}

/// The same with other types for the references.
pub(super) fn backward_type_of(
    target: &Target,
    split: &Split,
    references: impl Fn(&Param) -> Vec<TokenStream>,
) -> TokenStream {
    let signature = backward_signature(target, split, references);
    let (_, captures) = signature::capturing(target, &split.function);
    quote!(impl #signature + #captures)
}

/// `Fn(&[f64], &mut [f64], f64) -> (f64,)`.
fn backward_signature(
    target: &Target,
    split: &Split,
    references: impl Fn(&Param) -> Vec<TokenStream>,
) -> TokenStream {
    let krate = &target.krate;
    let params = split.function.params.iter().flat_map(references);
    let seed = signature::owned_cotangent(&split.function.result, krate);
    let entries: Vec<TokenStream> =
        signature::by_value(&split.function).map(|param| signature::cotangent_entry(param, krate)).collect();
    let entries =
        (!entries.is_empty()).then(|| types::tuple(entries.into_iter())).map(|tuple| quote!(-> #tuple));
    let function = signature::fn_trait(target);
    quote!(#function(#(#params,)* #seed) #entries)
}

/// What the backward function takes for one parameter: the primal and the cotangent of a shared reference,
/// the cotangent of a mutable one.
pub(super) fn reference_types(target: &Target, param: &Param) -> Vec<TokenStream> {
    let krate = &target.krate;
    let cotangent = signature::cotangent_behind(param, krate);
    let cotangent = quote!(&mut #cotangent);
    match param.passing {
        Passing::ByValue => Vec::new(),
        Passing::Shared => {
            vec![types::without_lifetimes(types::written(&param.ty, krate).into_token_stream()), cotangent]
        }
        Passing::Mutable if target.owner.is_some() => vec![quote!(#krate::rt::Overwritten), cotangent],
        Passing::Mutable => vec![cotangent],
    }
}

/// `move |w: &[f64], dw: &mut [f64], seed: f64| { … }`.
fn backward_function(target: &Target, split: &Split, printer: &mut Printer<'_>) -> TokenStream {
    let sweep = printer.statements(&split.backward.stmts);
    let (cursors, results) = (printer.cursor_declarations(), backward_results(split, printer));
    let params = backward_parameters(target, split, printer);
    quote!(move |#(#params),*| { #cursors #sweep #results })
}

fn backward_parameters(target: &Target, split: &Split, printer: &Printer<'_>) -> Vec<TokenStream> {
    let cotangents = split.cotangents.iter().copied().chain(std::iter::repeat(None));
    let references = split.function.params.iter().zip(cotangents);
    let mut params: Vec<TokenStream> = references
        .flat_map(|(param, cotangent)| reference_parameters(target, split, param, cotangent))
        .collect();
    let seed_type = signature::owned_cotangent(&split.function.result, printer.krate);
    let seed = names::value(&split.function, split.seed);
    params.push(quote!(#seed: #seed_type));
    params
}

fn reference_parameters(
    target: &Target,
    split: &Split,
    param: &Param,
    cotangent: Option<Var>,
) -> Vec<TokenStream> {
    let name = names::ident(&param.name);
    let cotangent = match cotangent {
        Some(var) => names::var(&split.function, var),
        None => names::ident("_"),
    };
    let patterns = match param.passing {
        Passing::ByValue => Vec::new(),
        Passing::Shared => vec![name, cotangent],
        Passing::Mutable if target.owner.is_some() => vec![names::ident("_"), cotangent],
        Passing::Mutable => vec![cotangent],
    };
    let types = reference_types(target, param);
    patterns.into_iter().zip(types).map(|(pattern, ty)| quote!(#pattern: #ty)).collect()
}

/// `(dlambda,)`: an entry for each by-value parameter, and nothing at all without any.
fn backward_results(split: &Split, printer: &Printer<'_>) -> TokenStream {
    let mut cotangents = split.backward.results.iter();
    let mut params = signature::by_value(&split.function).peekable();
    if params.peek().is_none() {
        return TokenStream::new();
    }
    types::tuple(params.map(|param| backward_result(param, &mut cotangents, printer)))
}

fn backward_result<'a>(
    param: &Param,
    cotangents: &mut impl Iterator<Item = &'a Value>,
    printer: &Printer<'_>,
) -> TokenStream {
    let krate = printer.krate;
    match signature::role(param) {
        Role::Differentiated => {
            cotangents.next().map_or_else(|| quote!(()), |value| printer.value(*value).to_token_stream())
        }
        Role::NotInWrt => quote!(#krate::NotInWrt),
        Role::Inactive => types::nothing(&param.ty, krate),
    }
}
