//! The companion: an enum with the name of the function, which carries the derivative functions.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::code::Code;
use super::printer::Printer;
use super::{Target, bounds, callees, floats, functions, lent, names, signature, sweeps, traced, wrappers};
use crate::ir::{Block, Function, Fused, Split, Stmt};
use crate::types::{FloatTy, Ty};

/// The companion of a function.
pub fn companion(target: &Target, split: &Split, fused: Option<&Fused>) -> TokenStream {
    declared(target, &contents(target, split, fused))
}

/// That of a function whose result has no derivative: what its callers need.
pub fn constant_companion(target: &Target, split: &Split) -> TokenStream {
    let target = &bounds::with_own(target, &split.function);
    let mut printer = Printer::new(&split.function, &split.inlined, &target.krate);
    let (name, rereads) = (&target.companion, rereads(split));
    let forward = sweeps::forward(target, split, &mut printer);
    let lent = lent::convention(target, split, &mut printer);
    let contents = quote! {
        use ::core::ops::Fn;
        impl #name {
            #rereads
            #forward
        }
        #lent
    };
    declared(target, &contents)
}

fn declared(target: &Target, contents: &TokenStream) -> TokenStream {
    let name = &target.companion;
    let (of_name, of_code) = (lints_of_name(), lints_of_code());
    let (visibility, conditions) = (&target.item.vis, conditions(target));
    quote! {
        #(#conditions)*
        #[doc(hidden)]
        #of_name
        #visibility enum #name {}
        #(#conditions)*
        #of_code
        const _: () = { #contents };
    }
}

/// The user's `#[cfg]`s: where the function is left out, so is its companion.
pub(super) fn conditions(target: &Target) -> Vec<&syn::Attribute> {
    target.item.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect()
}

fn contents(target: &Target, split: &Split, fused: Option<&Fused>) -> TokenStream {
    let name = &target.companion;
    let mut printer = Printer::new(&split.function, &split.inlined, &target.krate);
    let forward = sweeps::forward(target, split, &mut printer);
    let fallbacks = callees::fallbacks(target, &printer);
    // The user may have a trait of this name in scope: an explicit import comes first.
    let closures = quote!(
        use ::core::ops::Fn;
    );
    let options = option_variants_of(split, fused);
    let checks = checks(split, &printer);
    let use_of_primal = use_of_primal(target, &split.function);
    let (rereads, traced) = (rereads(split), traced::traced(target));
    let (allowed, bounds) = bounds::clause(target, &split.function);
    let lent = lent::convention(target, split, &mut printer);
    let (gradients, vjp) = (gradients(target, split, fused), wrappers::vjp(target, &split.function));
    let (bounded, free) = match (bounds::hide_fields(&split.function), fused) {
        (false, _) => (quote!(#gradients #vjp #forward), TokenStream::new()),
        (true, Some(_)) => (vjp, quote!(impl #name { #gradients #forward })),
        (true, None) => (quote!(#gradients #vjp), quote!(impl #name { #forward })),
    };
    let [function, of_values] = functions::of_values(target, &split.function);
    let floats = floats::items(split, fused, &target.krate);
    quote! {
        #fallbacks
        #closures
        #options
        #checks
        #floats
        #allowed
        impl #name #bounds {
            #rereads
            #bounded
            #traced
            #function
        }
        #free
        #lent
        #of_values
        #use_of_primal
    }
}

/// Who calls only the derivative uses the function: it is not dead code.
fn use_of_primal(target: &Target, program: &Function) -> TokenStream {
    let (generics, function) = (&target.item.sig.generics, &target.item.sig.ident);
    let arguments = signature::arguments(generics);
    if arguments.is_empty() {
        return quote!(let _ = #function;);
    }
    let conditions = &generics.where_clause;
    if functions::are_known(generics) {
        return functions::use_of_primal(target);
    }
    if target.written.sig.generics.params.len() == generics.params.len() {
        return quote!(fn used #generics () #conditions { let _ = #function::<#(#arguments),*>; });
    }
    // The type of an `impl` argument cannot be said.
    let params = signature::parameters(target, program, false);
    let names = program.params.iter().map(|param| names::ident(&param.name));
    quote!(fn used #generics (#(#params),*) #conditions { let _ = #function(#(#names),*); })
}

pub(super) fn wrappers(target: &Target, split: &Split, fused: Option<&Fused>) -> TokenStream {
    let (gradients, vjp) = (gradients(target, split, fused), wrappers::vjp(target, &split.function));
    quote!(#gradients #vjp)
}

/// `value_and_grad` and `grad`.
fn gradients(target: &Target, split: &Split, fused: Option<&Fused>) -> TokenStream {
    let function = &split.function;
    match fused {
        Some(fused) if wrappers::has_gradient(function) => wrappers::fused_gradients(target, fused),
        None if wrappers::has_gradient(function) => wrappers::gradients(target, function),
        None if wrappers::may_have_gradient(function) => wrappers::gradients_if_any(target, function),
        Some(_) | None => TokenStream::new(),
    }
}

/// The user may have other things of these names in scope: an explicit import comes first.
fn option_variants_of(split: &Split, fused: Option<&Fused>) -> TokenStream {
    let of_fused = fused.map(|fused| option_variants(&fused.body)).unwrap_or_default();
    match has_branch_records(&split.forward) {
        true => option_variants(&split.forward),
        false => of_fused,
    }
}

/// Those that the records of a sweep use.
pub(super) fn option_variants(sweep: &Block) -> TokenStream {
    if has_branch_records(sweep) {
        quote!(
            use ::core::option::Option::{None, Some};
        )
    } else {
        TokenStream::new()
    }
}

fn has_branch_records(block: &Block) -> bool {
    let mut found = false;
    block.for_each(&mut |stmt| found |= matches!(stmt, Stmt::If(branch) if branch.record.is_some()));
    found
}

/// Checks of what the macro took for granted: that aliases are floats, that `f64` is the primitive, and that
/// its methods and the macros are those of the standard library, and that a name in a pattern is no constant.
pub(super) fn checks(split: &Split, printer: &Printer<'_>) -> TokenStream {
    let krate = printer.krate;
    let (floats, aliases) = (primitive_floats(split), &split.function.assumed_floats);
    let function = &split.function;
    let is_known = |(ty, _): &&(Ty, Ident)| is_known_outside(ty);
    let slice_methods = by_type(function.slice_methods.iter().filter(is_known), krate);
    let slice_methods =
        slice_methods.map(|(ty, methods)| quote!(#krate::rt::assert_slice_methods!(#ty: #(#methods),*);));
    // The methods of parameters come from their bounds.
    let is_float = |(ty, _): &&(Ty, Ident)| ty.is_float() && ty.as_param().is_none();
    let float_methods = by_type(function.float_methods.iter().filter(is_float), krate);
    let float_methods =
        float_methods.map(|(ty, methods)| quote!(#krate::rt::assert_std_methods!(#ty: #(#methods),*);));
    let macros = function.std_macros.iter();
    let macros: Vec<_> =
        macros.map(|name| Ident::new(&name.to_string(), names::located(name.span()))).collect();
    let macros = (!macros.is_empty()).then(|| quote!(#krate::rt::assert_std_macros!(#(#macros),*);));
    let float_traits = &split.function.float_traits;
    let float_traits = float_traits.iter().filter_map(|path| floats::probe_of_called(path, krate));
    let names = &split.function.matched_names;
    quote! {
        #(#slice_methods)*
        #(let _: fn(#floats) -> ::core::primitive::#floats = |x| x;)*
        #(let _: fn() = #krate::rt::assert_float::<#aliases>;)*
        #(#float_methods)*
        #macros
        #(#float_traits)*
        #(let _: fn(()) = |#names| ();)*
    }
}

/// The types with their methods. The first call of a method stands for all of them, with its place in the user's code.
fn by_type<'a>(
    methods: impl Iterator<Item = &'a (Ty, Ident)>,
    krate: &Code,
) -> impl Iterator<Item = (Code, Vec<&'a Ident>)> {
    let mut by_type = BTreeMap::new();
    for (ty, method) in methods {
        let ty = super::types::written(ty, krate);
        let methods = &mut by_type.entry(ty.to_string()).or_insert_with(|| (ty, BTreeMap::new())).1;
        methods.entry(method.to_string()).or_insert(method);
    }
    by_type.into_values().map(|(ty, methods)| (ty, methods.into_values().collect()))
}

/// Whether the type can be written outside of the function: lengths and names may be those of its body.
fn is_known_outside(ty: &Ty) -> bool {
    match ty {
        Ty::Float(FloatTy::F32 | FloatTy::F64) | Ty::Int(Some(_)) | Ty::Bool | Ty::Unit => true,
        Ty::Array(element, len) => len.to_string().parse::<usize>().is_ok() && is_known_outside(element),
        Ty::Vec(element) | Ty::Option(element) => is_known_outside(element),
        Ty::Tuple(parts) => parts.iter().all(is_known_outside),
        Ty::Float(FloatTy::Alias(_) | FloatTy::Param(_) | FloatTy::Inferred) => false,
        Ty::Int(None) | Ty::Inactive(_) => false,
        Ty::Ref { .. } | Ty::Slice(_) | Ty::Sequence(_) | Ty::Named(_) | Ty::Struct(_) => false,
        Ty::Unknown | Ty::Handle | Ty::TangentOf(_) | Ty::Result(..) => false,
    }
}

/// `f32` and `f64`, as far as the signature names them.
fn primitive_floats(split: &Split) -> Vec<Ident> {
    let types = || split.function.params.iter().map(|param| &param.ty).chain([&split.function.result]);
    let named = [("f32", names_f32 as fn(&FloatTy) -> bool), ("f64", names_f64)];
    let named = named.into_iter().filter(|(_, is_it)| types().any(|ty| mentions(ty, *is_it)));
    named.map(|(name, _)| names::ident(name)).collect()
}

fn names_f32(float: &FloatTy) -> bool {
    matches!(float, FloatTy::F32)
}

fn names_f64(float: &FloatTy) -> bool {
    matches!(float, FloatTy::F64)
}

fn mentions(ty: &Ty, is_it: fn(&FloatTy) -> bool) -> bool {
    match ty {
        Ty::Float(float) => is_it(float),
        Ty::Ref { mutable: _, to } => mentions(to, is_it),
        Ty::Slice(part) | Ty::Array(part, _) | Ty::Vec(part) | Ty::Sequence(part) => mentions(part, is_it),
        Ty::Option(payload) | Ty::Result(payload, _) => mentions(payload, is_it),
        Ty::Tuple(parts) => parts.iter().any(|part| mentions(part, is_it)),
        Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit | Ty::Handle => false,
        Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => false,
    }
}

/// `REREADS`: which parameters the reverse sweep reads again.
fn rereads(split: &Split) -> TokenStream {
    let rereads = &split.rereads;
    let count = Literal::usize_unsuffixed(rereads.len());
    quote!(pub const REREADS: [bool; #count] = [#(#rereads),*];)
}

/// An enum without variants and documentation, named like a function.
pub(super) fn lints_of_name() -> TokenStream {
    quote! {
        #[allow(dead_code, non_camel_case_types, unreachable_pub, clippy::pedantic, clippy::nursery)]
        #[allow(missing_docs, missing_debug_implementations, missing_copy_implementations)]
    }
}

/// Nothing in generated code is the user's to change. The groups are listed one by one because
/// `allow(warnings)` gives way to a lint that the user denies by name.
pub(super) fn lints_of_code() -> TokenStream {
    quote! {
        #[allow(unused, nonstandard_style, deprecated, missing_docs, unreachable_pub, rust_2018_idioms)]
        #[allow(unused_qualifications, unused_results, let_underscore_drop, non_local_definitions)]
        #[allow(trivial_casts, trivial_numeric_casts, missing_debug_implementations)]
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
    }
}
