//! `value_and_grad`, `grad` and `vjp`: what users call, written over `forward`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::code::Code;
use super::companion;
use super::expressions;
use super::floats;
use super::printer::Printer;
use super::signature::{self, Role};
use super::{Target, names, types};
use crate::ir::{Function, Fused, Param, Passing};
use crate::namer::Namer;
use crate::types::Ty;

/// The names that stand in a wrapper.
struct Names {
    value: Ident,
    backward: Ident,
    seed: Ident,
    /// The cotangent of each parameter.
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
        Names { value: fresh("value"), backward: fresh("backward"), seed: fresh("seed"), cotangents }
    }
}

/// Whether the function has a gradient: a float as result, and nothing that is changed in place.
pub(super) fn has_gradient(function: &Function) -> bool {
    let in_place = function.params.iter().any(|param| param.passing == Passing::Mutable);
    function.result.is_float() && !in_place
}

/// Whether the function may give a float, and nothing is changed in place.
pub(super) fn may_have_gradient(function: &Function) -> bool {
    let in_place = function.params.iter().any(|param| param.passing == Passing::Mutable);
    function.result.payload().is_some_and(Ty::is_float) && !in_place
}

/// `value_and_grad` of a function that gives an `Option` or a `Result`: with the value and the gradient in it.
pub(super) fn gradients_if_any(target: &Target, function: &Function) -> TokenStream {
    let names = Names::new(function);
    let Names { value, backward, .. } = &names;
    let one = types::one(function.result.payload().unwrap_or(&function.result));
    let seed = quote!(::core::option::Option::Some(#one));
    let (zeros, call) =
        (zeros(function, &names, &target.krate), backward_call(target, function, &names, &seed));
    let (arguments, gradient) = (arguments(function), gradient(function, &names));
    let params = signature::parameters(target, function, false);
    let generics = &target.item.sig.generics;
    let conditions = signature::conditions(target, function, generics);
    let (attributes, visibility, prelude) =
        (target.attributes(), target.visibility(), target.prelude(function));
    let [forward, value_and_grad, grad] = ["forward", "value_and_grad", "grad"].map(|name| target.name(name));
    let turbofish = signature::turbofish(generics);
    let of_gradient = signature::gradient(function, &target.krate);
    let both = signature::result_with(target, |value| quote!((#value, #of_gradient)));
    let alone = signature::result_with(target, |_| of_gradient.clone());
    quote! {
        #attributes
        #[inline]
        #visibility fn #value_and_grad #generics (#(#params),*) -> #both #conditions {
            #prelude
            let (#value, #backward) = Self::#forward #turbofish(#(#arguments),*);
            #value.map(|#value| { #zeros #call (#value, #gradient) })
        }
        #attributes
        #[inline]
        #visibility fn #grad #generics (#(#params),*) -> #alone #conditions {
            #prelude
            Self::#value_and_grad #turbofish(#(#arguments),*).map(|both| both.1)
        }
    }
}

/// `value_and_grad` over `forward`, and `grad`.
pub(super) fn gradients(target: &Target, function: &Function) -> TokenStream {
    let names = Names::new(function);
    let Names { value, backward, .. } = &names;
    let (one, arguments) = (types::one(&function.result), arguments(function));
    let (forward, turbofish) = (target.name("forward"), signature::turbofish(&target.item.sig.generics));
    let and_gradient = match gives_gradient(function) {
        true => quote!((#value, #backward(#one))),
        false => {
            let (zeros, gradient) = (zeros(function, &names, &target.krate), gradient(function, &names));
            let call = backward_call(target, function, &names, &one);
            quote!(#zeros #call (#value, #gradient))
        }
    };
    let conditions = Conditions {
        keeps_mut: false,
        clause: signature::conditions(target, function, &target.item.sig.generics),
    };
    let body = quote! {
        let (#value, #backward) = Self::#forward #turbofish(#(#arguments),*);
        #and_gradient
    };
    with_grad(target, function, conditions, &body)
}

/// `value_and_grad` as straight code, and `grad`.
pub(super) fn fused_gradients(target: &Target, fused: &Fused) -> TokenStream {
    let mut printer = Printer::new(&fused.function, &fused.inlined, &target.krate);
    let enums = printer.cotangents_of_enums(&[&fused.body]);
    let stmts = printer.statements(&fused.body.stmts);
    let mut results = fused.body.results.iter().map(|result| printer.value(*result).to_token_stream());
    let always_panics = fused.function.body.diverges;
    let value = if always_panics { Some(quote!(::core::unreachable!())) } else { results.next() };
    let gradient = types::bare(results.collect());
    let items = target.owner.is_some().then(|| {
        let options = companion::option_variants(&fused.body);
        let floats = floats::items_of_fused(fused, &target.krate);
        quote!(#options #floats)
    });
    let clause = signature::conditions_of_sweeps(target, &fused.function, &target.item.sig.generics);
    let conditions = Conditions { keeps_mut: true, clause };
    with_grad(target, &fused.function, conditions, &quote!(#items #enums #stmts (#value, #gradient)))
}

/// What a body asks of its function's head.
struct Conditions {
    /// Whether it changes parameters.
    keeps_mut: bool,
    clause: TokenStream,
}

fn with_grad(target: &Target, function: &Function, head: Conditions, body: &TokenStream) -> TokenStream {
    let Conditions { keeps_mut, clause: conditions } = head;
    let (params, plain) =
        (signature::parameters(target, function, keeps_mut), signature::parameters(target, function, false));
    let (result, gradient) = (signature::result_type(target), signature::gradient(function, &target.krate));
    let generics = &target.item.sig.generics;
    let (arguments, turbofish) = (arguments(function), signature::turbofish(generics));
    let (attributes, visibility, prelude) =
        (target.attributes(), target.visibility(), target.prelude(function));
    let [value_and_grad, grad] = ["value_and_grad", "grad"].map(|name| target.name(name));
    quote! {
        #attributes
        #[inline]
        #visibility fn #value_and_grad #generics (#(#params),*) -> (#result, #gradient) #conditions {
            #prelude
            #body
        }
        #attributes
        #[inline]
        #visibility fn #grad #generics (#(#plain),*) -> #gradient #conditions {
            #prelude
            Self::#value_and_grad #turbofish(#(#arguments),*).1
        }
    }
}

fn arguments(function: &Function) -> Vec<Ident> {
    function.params.iter().map(|param| names::ident(&param.name)).collect()
}

/// `let mut dw = vec![0.0; w.len()];` for each shared parameter with a cotangent.
fn zeros(function: &Function, names: &Names, krate: &Code) -> TokenStream {
    let declaration = |(param, cotangent): (&Param, &Ident)| {
        let name = expressions::name(names::ident(&param.name)).tokens;
        let zero = expressions::zero_for(&param.ty, &name, &name, krate);
        quote!(let mut #cotangent = #zero;)
    };
    function
        .params
        .iter()
        .zip(&names.cotangents)
        .filter(|(param, _)| is_accumulated(param))
        .map(declaration)
        .collect()
}

/// Whether what the backward function gives is the gradient: all parameters are passed by value and have a part in it, and it
/// is no single one, which would stand in a tuple.
fn gives_gradient(function: &Function) -> bool {
    let has_part = |param: &Param| param.passing == Passing::ByValue && param.differentiated;
    function.params.len() > 1 && function.params.iter().all(has_part)
}

fn is_accumulated(param: &Param) -> bool {
    param.differentiated && param.passing == Passing::Shared
}

/// `let (dlambda,) = backward(w, &mut dw, seed);`
fn backward_call(target: &Target, function: &Function, names: &Names, seed: &TokenStream) -> TokenStream {
    let backward = &names.backward;
    let params = || function.params.iter().zip(&names.cotangents);
    let args = params().flat_map(|(param, cotangent)| backward_arguments(target, param, cotangent));
    let call = quote!(#backward(#(#args,)* #seed));
    if !signature::by_value(function).any(|param| param.differentiated) {
        return quote!(#call;);
    }
    let entries = params().filter(|(param, _)| param.passing == Passing::ByValue);
    let entries = entries.map(|(param, name)| if param.differentiated { quote!(#name) } else { quote!(_) });
    let pattern = types::tuple(entries);
    quote!(let #pattern = #call;)
}

fn backward_arguments(target: &Target, param: &Param, cotangent: &Ident) -> Vec<TokenStream> {
    let krate = &target.krate;
    let (primal, cotangent) = (names::ident(&param.name), cotangent_argument(param, cotangent, krate));
    match param.passing {
        Passing::ByValue => Vec::new(),
        Passing::Shared => vec![quote!(#primal), cotangent],
        Passing::Mutable if target.owner.is_some() => vec![quote!(#krate::rt::Overwritten), cotangent],
        Passing::Mutable => vec![cotangent],
    }
}

fn cotangent_argument(param: &Param, cotangent: &Ident, krate: &Code) -> TokenStream {
    match signature::role(param) {
        Role::Differentiated => quote!(&mut #cotangent),
        Role::NotInWrt => quote!(&mut #krate::NotInWrt),
        Role::Inactive => {
            let nothing = types::nothing(&param.ty, krate);
            quote!(&mut #nothing)
        }
    }
}

fn gradient(function: &Function, names: &Names) -> TokenStream {
    let differentiated =
        function.params.iter().zip(&names.cotangents).filter(|(param, _)| param.differentiated);
    types::bare(differentiated.map(|(_, cotangent)| quote!(#cotangent)).collect())
}

/// `vjp`: the value, and the pullback, which borrows the shared arguments.
pub(super) fn vjp(target: &Target, function: &Function) -> TokenStream {
    let names = Names::new(function);
    let (params, generics, captures) = borrowing_signature(target, function);
    let (result, conditions) =
        (signature::result_type(target), signature::conditions(target, function, &generics));
    let gradient = signature::gradient(function, &target.krate);
    let (seed_type, arguments) = (seeds(function, &names, &target.krate).1, arguments(function));
    let Names { value, backward, .. } = &names;
    let (attributes, visibility, prelude) =
        (target.attributes(), target.visibility(), target.prelude(function));
    let (vjp, forward, trait_of_functions) =
        (target.name("vjp"), target.name("forward"), signature::fn_trait(target));
    let turbofish = signature::turbofish(&target.item.sig.generics);
    let forward = quote!(Self::#forward #turbofish(#(#arguments),*));
    let body = match gives_gradient(function) && has_seed(function) {
        true => forward,
        false => {
            let pullback = pullback(target, function, &names);
            quote!(let (#value, #backward) = #forward; (#value, #pullback))
        }
    };
    quote! {
        #attributes
        #[inline]
        #visibility fn #vjp #generics (#(#params),*)
            -> (#result, impl #trait_of_functions(#seed_type) -> #gradient + #captures) #conditions {
            #prelude
            #body
        }
    }
}

fn pullback(target: &Target, function: &Function, names: &Names) -> TokenStream {
    let krate = &target.krate;
    let (pattern, ty) = seeds(function, names, krate);
    let (zeros, gradient) = (zeros(function, names, krate), gradient(function, names));
    let seed = if has_seed(function) { names.seed.to_token_stream() } else { quote!(()) };
    let call = backward_call(target, function, names, &seed);
    quote!(move |#pattern: #ty| { #zeros #call #gradient })
}

/// Whether the result has a cotangent.
fn has_seed(function: &Function) -> bool {
    !matches!(function.result.cotangent(), Ty::Unit)
}

/// What the pullback takes: the cotangent of the result, if it has one, then those of the parameters that
/// are changed in place; with its pattern.
fn seeds(function: &Function, names: &Names, krate: &Code) -> (TokenStream, TokenStream) {
    let seed = &names.seed;
    let of_result =
        has_seed(function).then(|| (quote!(#seed), signature::owned_cotangent(&function.result, krate)));
    let in_place = function.params.iter().zip(&names.cotangents).filter(|(param, _)| is_in_place(param));
    let in_place = in_place
        .map(|(param, cotangent)| (quote!(mut #cotangent), signature::owned_cotangent(&param.ty, krate)));
    let (patterns, types) = of_result.into_iter().chain(in_place).unzip();
    (types::bare(patterns), types::bare(types))
}

fn is_in_place(param: &Param) -> bool {
    param.differentiated && param.passing == Passing::Mutable
}

/// The parameters with a lifetime for what the pullback borrows, the generics that declare it, and what the
/// pullback captures.
fn borrowing_signature(
    target: &Target,
    function: &Function,
) -> (Vec<TokenStream>, syn::Generics, TokenStream) {
    let primal = syn::Lifetime::new("'primal", proc_macro2::Span::mixed_site());
    let mut borrows = false;
    let types = signature::parameter_types(target, function);
    let params = function.params.iter().zip(types).map(|(param, ty)| {
        let (name, ty) = (names::ident(&param.name), borrowed_for(param, ty, &primal, &mut borrows));
        let name = if param.receiver { names::ident("self") } else { name };
        quote!(#name: #ty)
    });
    let params = params.collect();
    let mut generics = target.item.sig.generics.clone();
    if borrows {
        generics.params.insert(0, syn::GenericParam::Lifetime(syn::LifetimeParam::new(primal)));
    }
    let (generics, _) = signature::with_captured(target, function, generics);
    let lifetimes: Vec<TokenStream> =
        generics.lifetimes().map(|param| &param.lifetime).map(|l| quote!(#l)).collect();
    let captures = signature::captures(target, &lifetimes);
    (params, generics, captures)
}

/// `&'primal [f64]` for a shared reference without a lifetime of its own. A mutable one loses its lifetime:
/// the pullback borrows nothing of it, even where a shared one has the same.
fn borrowed_for(param: &Param, ty: TokenStream, primal: &syn::Lifetime, borrows: &mut bool) -> TokenStream {
    match syn::parse2::<syn::TypeReference>(ty.clone()) {
        Ok(reference) if param.passing == Passing::Shared && reference.lifetime.is_none() => {
            *borrows = true;
            let to = reference.elem;
            quote!(&#primal #to)
        }
        Ok(reference) if param.passing == Passing::Mutable => {
            let to = reference.elem;
            quote!(&mut #to)
        }
        Ok(_) | Err(_) => ty,
    }
}
