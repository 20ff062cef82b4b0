//! The companion of a function whose derivative is written by hand: `forward` calls the function, and its backward
//! function calls the rule. Everything else is as for any other companion.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Target, companion, names, signature, sweeps, types, wrappers};
use crate::ir::{Block, Function, Param, Passing, Split, Value};
use crate::namer::Namer;
use crate::parse::rule::{Rule, RuleParam, ValueParam};

/// The rule, and the companion of the function that it is of.
pub fn rule(target: &Target, function: &Function, rule: &Rule) -> TokenStream {
    let (item, name, krate) = (&rule.item, &target.companion, &target.krate);
    let (of_name, of_code) = (companion::lints_of_name(), companion::lints_of_code());
    let (visibility, conditions) = (&target.item.vis, companion::conditions(target));
    let gradients = wrappers::has_gradient(function).then(|| wrappers::gradients(target, function));
    let (vjp, forward) = (wrappers::vjp(target, function), forward(target, function, rule));
    let traced = rule.input.options.traced.then(|| traced(target, function, rule));
    let rereads = rule.params.iter().map(|param| *param == RuleParam::Shared);
    let count = Literal::usize_unsuffixed(rule.params.len());
    quote! {
        #item
        #(#conditions)*
        #[doc(hidden)]
        #of_name
        #visibility enum #name {}
        #(#conditions)*
        #of_code
        const _: () = {
            use ::core::ops::Fn;
            impl #name {
                pub const REREADS: [bool; #count] = [#(#rereads),*];
                #gradients
                #vjp
                #forward
                #traced
            }
            impl #krate::rt::Companion for #name { type Lent = Self; }
        };
    }
}

/// The function as what the rule says that it is: the compiler knows whether it is that.
fn function_of(target: &Target, rule: &Rule) -> TokenStream {
    let of = &rule.of;
    if !target.item.sig.generics.params.is_empty() {
        return quote!(#of);
    }
    let (krate, result) = (&target.krate, signature::result_type(target));
    let types = target.item.sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(&typed.ty),
        syn::FnArg::Receiver(_) => None,
    });
    let any = rule.params.iter().map(|param| match param {
        RuleParam::Shared | RuleParam::ConstantReference => quote!(&_),
        RuleParam::Value | RuleParam::Constant => quote!(_),
    });
    let span = names::located(of.span());
    let krate = krate.at(span);
    quote_spanned! {span=> {
        let function: fn(#(#any),*) -> _ = #of;
        #krate::rt::of_signature::<fn(#(#types),*) -> #result, _>(function)
    }}
}

/// An argument that is needed again.
fn kept(param: &Param) -> TokenStream {
    let name = names::ident(&param.name);
    match param.passing {
        Passing::ByValue if !param.ty.is_scalar() => quote!(::core::clone::Clone::clone(&#name)),
        Passing::ByValue | Passing::Shared | Passing::Mutable => quote!(#name),
    }
}

/// The names in `forward`.
struct Names {
    value: Ident,
    kept: Ident,
    seed: Ident,
    result: Ident,
    cotangents: Vec<Ident>,
}

impl Names {
    fn new(function: &Function) -> Names {
        let mut namer = Namer::default();
        for param in &function.params {
            namer.user(&param.name);
        }
        let cotangents =
            function.params.iter().map(|param| names::ident(&namer.adjoint(&param.name))).collect();
        let mut fresh = |hint: &str| names::ident(&namer.fresh(hint));
        Names {
            value: fresh("value"),
            kept: fresh("kept"),
            seed: fresh("seed"),
            result: fresh("result"),
            cotangents,
        }
    }
}

fn forward(target: &Target, function: &Function, rule: &Rule) -> TokenStream {
    let names = Names::new(function);
    let Names { value, kept, .. } = &names;
    let (params, result) = (signature::parameters(target, function, false), signature::result_type(target));
    let (generics, clause) = (&target.item.sig.generics, &target.item.sig.generics.where_clause);
    let backward_type = sweeps::backward_type_of(target, &without_body(function), |param| {
        sweeps::reference_types(target, param)
    });
    let arguments = function.params.iter().map(self::kept);
    let (of, backward) = (function_of(target, rule), backward(target, function, rule, &names));
    let keep = (rule.value != ValueParam::LeftOut)
        .then(|| quote!(let #kept = ::core::clone::Clone::clone(&#value);));
    quote! {
        #[inline]
        pub fn forward #generics (#(#params),*) -> (#result, #backward_type) #clause {
            let #value: #result = #of(#(#arguments),*);
            #keep
            (#value, #backward)
        }
    }
}

/// What the rule is of has no marks in it.
fn traced(target: &Target, function: &Function, rule: &Rule) -> TokenStream {
    let (params, result) = (signature::parameters(target, function, false), signature::result_type(target));
    let (generics, clause) = (&target.item.sig.generics, &target.item.sig.generics.where_clause);
    let (of, arguments) =
        (function_of(target, rule), function.params.iter().map(|it| names::ident(&it.name)));
    quote! {
        #[doc(hidden)]
        #[inline]
        pub fn traced #generics (#(#params),*) -> #result #clause {
            let value: #result = #of(#(#arguments),*);
            value
        }
    }
}

/// `move |a: &[f64], da: &mut [f64], seed: f64| (rule(a, da, y, kept, seed),)`.
fn backward(target: &Target, function: &Function, rule: &Rule, names: &Names) -> TokenStream {
    let Names { kept, seed, result, cotangents, .. } = names;
    let params = || function.params.iter().zip(cotangents);
    let patterns = params().flat_map(|(param, cotangent)| patterns(target, param, cotangent));
    let seed_type = signature::owned_cotangent(&function.result, &target.krate);
    let arguments = params().zip(&rule.params).flat_map(|((param, cotangent), kind)| {
        let name = self::kept(param);
        match kind {
            RuleParam::Value | RuleParam::Constant | RuleParam::ConstantReference => vec![name],
            RuleParam::Shared => vec![name, quote!(#cotangent)],
        }
    });
    let value = match rule.value {
        ValueParam::LeftOut => None,
        ValueParam::Shared => Some(quote!(&#kept,)),
        ValueParam::Owned => Some(quote!(::core::clone::Clone::clone(&#kept),)),
    };
    let (name, entries) = (&rule.item.sig.ident, entries(rule, result));
    quote! {
        move |#(#patterns,)* #seed: #seed_type| {
            let #result = #name(#(#arguments,)* #value #seed);
            #entries
        }
    }
}

fn patterns(target: &Target, param: &Param, cotangent: &Ident) -> Vec<TokenStream> {
    let name = names::ident(&param.name);
    let types = sweeps::reference_types(target, param);
    match param.passing {
        Passing::ByValue => Vec::new(),
        Passing::Shared | Passing::Mutable => {
            [name, cotangent.clone()].into_iter().zip(types).map(|(name, ty)| quote!(#name: #ty)).collect()
        }
    }
}

/// An entry for each parameter by value, of what the rule gave.
fn entries(rule: &Rule, result: &Ident) -> TokenStream {
    let mut positions = 0..;
    let entries = rule.params.iter().filter_map(|param| match param {
        RuleParam::Value if rule.gives_tuple => {
            let position = Literal::usize_unsuffixed(positions.next().unwrap_or_default());
            Some(quote!(#result.#position))
        }
        RuleParam::Value => Some(quote!(#result)),
        RuleParam::Constant => Some(quote!(())),
        RuleParam::Shared | RuleParam::ConstantReference => None,
    });
    let entries: Vec<_> = entries.collect();
    if entries.is_empty() { TokenStream::new() } else { types::tuple(entries.into_iter()) }
}

/// A program for what asks of one only its signature.
fn without_body(function: &Function) -> Split {
    Split {
        function: function.clone(),
        forward: Block::default(),
        backward: Block::default(),
        seed: Value(0),
        cotangents: Vec::new(),
        loop_stores: Vec::new(),
        inlined: crate::table::Set::default(),
        rereads: Vec::new(),
    }
}
