//! `forward` for callers that pass a mutable reference without saying how: `norm(a)` for `a: &mut [f64]` is
//! right for `norm(&[f64])` and for `norm(&mut [f64])`, and generated code that calls it cannot know which.
//!
//! `Companion::Lent` names the type whose `forward` gives a backward function that takes a primal for either
//! kind of reference. Where no parameter is `&mut` that is the companion itself.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::printer::Printer;
use super::signature;
use super::sweeps;
use super::{Target, bounds, names};
use crate::ir::{Param, Passing, Split};
use crate::namer::Namer;

/// The companion's `Lent`.
pub(super) fn convention(target: &Target, split: &Split, printer: &mut Printer<'_>) -> TokenStream {
    let (name, krate) = (&target.companion, &target.krate);
    if !split.function.params.iter().any(|param| param.passing == Passing::Mutable) {
        return quote!(impl #krate::rt::Companion for #name { type Lent = Self; });
    }
    let lent = printer.fresh(&format!("{name}_lent"));
    let (forward, (allowed, bounds)) = (forward(target, split), bounds::clause(target, &split.function));
    quote! {
        impl #krate::rt::Companion for #name { type Lent = #lent; }
        pub enum #lent {}
        #allowed
        impl #lent #bounds { #forward }
    }
}

/// The companion's own `forward`, with a backward function that takes a primal for each reference.
fn forward(target: &Target, split: &Split) -> TokenStream {
    let (function, name) = (&split.function, &target.companion);
    let (params, result) = (signature::parameters(target, function, false), signature::result_type(target));
    let conditions = &target.item.sig.generics.where_clause;
    let (generics, _) = signature::capturing(target, function);
    let backward_type = sweeps::backward_type_of(target, split, |param| types_of(target, param));
    let arguments = function.params.iter().map(|param| names::ident(&param.name));
    let (backward, turbofish) =
        (backward_function(target, split), signature::turbofish(&target.item.sig.generics));
    quote! {
        #[inline]
        pub fn forward #generics (#(#params),*) -> (#result, #backward_type) #conditions {
            let (value, backward) = #name::forward #turbofish(#(#arguments),*);
            (value, #backward)
        }
    }
}

/// What the backward function takes for one parameter.
fn types_of(target: &Target, param: &Param) -> Vec<TokenStream> {
    let (types, krate) = (sweeps::reference_types(target, param), &target.krate);
    match param.passing {
        Passing::Mutable => [vec![quote!(#krate::rt::Overwritten)], types].concat(),
        Passing::ByValue | Passing::Shared => types,
    }
}

/// `move |_: rt::Overwritten, dx: &mut [f64], seed: f64| backward(dx, seed)`.
fn backward_function(target: &Target, split: &Split) -> TokenStream {
    let mut namer = Namer::default();
    let mut params = Vec::new();
    let mut arguments: Vec<Ident> = Vec::new();
    for param in &split.function.params {
        let primal = (param.passing == Passing::Shared).then(|| fresh(&mut namer, &param.name));
        let cotangent = fresh(&mut namer, &format!("d{}", param.name.trim_start_matches("r#")));
        let patterns = match param.passing {
            Passing::ByValue => Vec::new(),
            Passing::Shared => primal.iter().chain([&cotangent]).map(ToTokens::to_token_stream).collect(),
            Passing::Mutable => vec![quote!(_), cotangent.to_token_stream()],
        };
        if !patterns.is_empty() {
            arguments.extend(primal.into_iter().chain([cotangent]));
        }
        let types = types_of(target, param);
        params.extend(patterns.into_iter().zip(types).map(|(pattern, ty)| quote!(#pattern: #ty)));
    }
    let (seed, seed_type) =
        (fresh(&mut namer, "seed"), signature::owned_cotangent(&split.function.result, &target.krate));
    quote!(move |#(#params,)* #seed: #seed_type| backward(#(#arguments,)* #seed))
}

fn fresh(namer: &mut Namer, hint: &str) -> Ident {
    names::ident(&namer.fresh(hint))
}
