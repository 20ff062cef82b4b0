//! The companions of the callees, under local names, and what stands in for one that does not exist.
//!
//! `use path::g as g_d;` imports whatever is called `g`, the function and, if `g` is differentiable, the
//! companion. The explicit name shadows the fallback, which is imported further out, exactly when there is a
//! companion. The fallback's `forward` is only there under a bound that nothing meets. So the call of an unmarked function
//! is one error, on the call, with our words, and what it gives is of no type, of which nothing else is wrong.

use crate::hash::HashSet;

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::names::located;
use super::printer::Printer;
use super::{Target, calls, functions};
use crate::diagnostics;
use crate::ir::{Callee, Origin};
use crate::parse::Place;
use crate::parse::type_params::TypeParam;

/// What stands in for companions that do not exist.
pub(super) fn fallbacks(target: &Target, printer: &Printer<'_>) -> TokenStream {
    let of_types = by_name(of(printer, Origin::is_of_type));
    let of_types: TokenStream = of_types.iter().map(|callee| fallback_of_type(callee)).collect();
    let passed = printer.passed.iter().map(|id| printer.function.callee(*id));
    let passed: TokenStream = passed.map(|callee| functions::fallback(callee, printer.krate)).collect();
    let callees = of(printer, may_be_missing);
    if callees.is_empty() {
        return quote!(#of_types #passed);
    }
    let fallbacks = callees.iter().map(|callee| fallback(callee, target.traced.is_some()));
    let lent_to = printer.lent_to.iter().map(|id| printer.function.callee(*id));
    let lent_to = lent_to.filter(|callee| may_be_missing(callee.origin)).map(calls::companion);
    let krate = printer.krate;
    quote! {
        #[doc(hidden)]
        mod fallback { #(#fallbacks)* }
        use fallback::*;
        #of_types
        #passed
        #(impl #krate::rt::Companion for fallback::#lent_to { type Lent = Self; })*
    }
}

/// Whether only the compiler knows if there is a companion.
fn may_be_missing(origin: Origin) -> bool {
    match origin {
        Origin::Outside | Origin::Unmarked => true,
        Origin::Itself | Origin::Body | Origin::Helper | Origin::Lifted => false,
        Origin::Method | Origin::Associated | Origin::Conversion => false,
        Origin::Operator(_) | Origin::Function => false,
    }
}

/// Imports the companions of the callees, in the forward function: that sees the functions of the body, and an
/// import of what does not exist hides the fallback, so that there is no message about a missing derivative.
pub(super) fn imports(printer: &Printer<'_>) -> TokenStream {
    of(printer, may_be_missing).into_iter().map(import).collect()
}

/// Whether the function calls its own derivative, so that its backward function cannot have a type without name.
/// A method that calls one of its name may be that one, but that of a type which is made of others with the same trait calls
/// theirs in all likelihood.
pub(super) fn calls_itself(printer: &Printer<'_>, target: &Target) -> bool {
    let name = &target.item.sig.ident;
    let is_made_of_others = target.owner.as_ref().is_some_and(|owner| owner.place == Place::TraitItem)
        && target.type_params.iter().any(|param| matches!(param, TypeParam::Other { is_bounded: true, .. }));
    let of_name = |callee: &&Callee| calls::last_name(&callee.plain_path).is_some_and(|last| last == *name);
    !of(printer, |origin| origin == Origin::Itself).is_empty()
        || !is_made_of_others && of(printer, Origin::is_of_type).iter().any(of_name)
}

/// `<T as Trait>::f`: the trait says what there is.
fn is_of_trait(callee: &Callee) -> bool {
    callee.plain_path.clone().into_iter().next().is_some_and(|first| first.to_string() == "<")
}

fn of<'p>(printer: &Printer<'p>, is_such: fn(Origin) -> bool) -> Vec<&'p Callee> {
    let callees = printer.companions.iter().map(|id| printer.function.callee(*id));
    callees.filter(|callee| is_such(callee.origin)).collect()
}

/// With our own edition: in that of 2015 an import begins at the root.
fn import(callee: &Callee) -> TokenStream {
    let companion = calls::companion(callee);
    let of_our_edition = |mut token: TokenTree| {
        if token.to_string() != "$crate" {
            token.set_span(located(token.span()));
        }
        token
    };
    let path: TokenStream = callee.plain_path.clone().into_iter().map(of_our_edition).collect();
    quote!(use #path as #companion;)
}

/// One callee of each name: the compiler would propose each stand-in of that name.
fn by_name(callees: Vec<&Callee>) -> Vec<&Callee> {
    let mut found = HashSet::default();
    let is_first = |callee: &&Callee| {
        let name = calls::last_name(&callee.plain_path).map(|name| name.to_string());
        is_of_trait(callee)
            || callee.origin == Origin::Conversion
            || found.insert((name, callee.origin == Origin::Method))
    };
    callees.into_iter().filter(is_first).collect()
}

/// What stands in for the derivative of a method or a function of a type.
fn fallback_of_type(callee: &Callee) -> TokenStream {
    match callee.origin {
        Origin::Method => fallback_method(callee),
        Origin::Function => TokenStream::new(),
        // The trait of its rule has the message.
        Origin::Conversion => TokenStream::new(),
        Origin::Associated if is_of_trait(callee) => TokenStream::new(),
        Origin::Associated => fallback_associated(callee),
        // These are no functions of a type.
        Origin::Outside | Origin::Itself | Origin::Body | Origin::Helper => TokenStream::new(),
        Origin::Unmarked | Origin::Operator(_) | Origin::Lifted => TokenStream::new(),
    }
}

/// A method that no type has: the compiler names the bound that is not met, with our words, and says nothing of what
/// follows from the call.
fn fallback_method(callee: &Callee) -> TokenStream {
    let name = calls::last_name(&callee.plain_path);
    let functions = ["lent", "owned", "saved"].map(|suffix| of_method(&name, suffix));
    fallback_trait(callee, &quote!(#(fn #functions(&mut self) {})*))
}

fn fallback_associated(callee: &Callee) -> TokenStream {
    let forward = of_method(&calls::last_name(&callee.plain_path), "forward");
    fallback_trait(callee, &quote!(fn #forward() {}))
}

/// A trait of the functions that are asked for, which nothing implements.
fn fallback_trait(callee: &Callee, functions: &TokenStream) -> TokenStream {
    let companion = calls::companion(callee);
    let (marker, marked) = marker(callee);
    quote! {
        #marker
        pub trait #companion { #functions }
        impl<T: ?Sized + #marked> #companion for T {}
    }
}

fn of_method(name: &Option<Ident>, suffix: &str) -> Ident {
    name.as_ref().map_or_else(|| format_ident!("method_{suffix}"), |name| format_ident!("{name}_{suffix}"))
}

/// The trait that carries the message, and its name.
fn marker(callee: &Callee) -> (TokenStream, Ident) {
    let marked = format_ident!("{}_marked", calls::companion(callee));
    let path = callee.plain_path.to_string().replace(' ', "");
    let [message, label] = diagnostics::without_derivative(&path, callee.origin == Origin::Method);
    let marker = quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #marked {}
    };
    (marker, marked)
}

/// A companion that cannot be called. It is generic because the compiler takes a bound of nothing generic for an error
/// of its own.
fn fallback(callee: &Callee, is_traced: bool) -> TokenStream {
    let companion = calls::companion(callee);
    let generic = format_ident!("{companion}_of");
    let (marker, marked) = marker(callee);
    let arity = Literal::usize_unsuffixed(callee.arity);
    let traced = is_traced.then(|| traced_without_error(&generic, callee.arity));
    quote! {
        #marker
        pub struct #generic<T>(T);
        pub type #companion = #generic<()>;
        impl<T> #generic<T> { pub const REREADS: [bool; #arity] = [true; #arity]; }
        impl<T> #generic<T> where Self: #marked { pub fn forward() {} }
        #traced
    }
}

/// A `traced` that fits every call: the error is that of `forward`.
fn traced_without_error(generic: &Ident, arity: usize) -> TokenStream {
    let types: Vec<Ident> = (0..arity).map(|number| format_ident!("A{number}")).collect();
    quote!(impl<T> #generic<T> { pub fn traced<#(#types,)* R>(#(_: #types),*) -> R { ::core::panic!() } })
}
