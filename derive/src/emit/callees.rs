//! The companions of the callees, under local names, and what stands in for one that does not exist.
//!
//! `use path::g as g_d;` imports whatever is called `g`, the function and, if `g` is differentiable, the
//! companion. The explicit name shadows the fallback, which is imported further out, exactly when there is a
//! companion. The fallback's `forward` requires a trait that it does not have, so that a call of an unmarked
//! function is one error, on the call, with our words.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::calls;
use super::printer::Printer;
use crate::ir::{Callee, Origin};

/// What stands in for companions that do not exist.
pub(super) fn fallbacks(printer: &Printer<'_>) -> TokenStream {
    let callees = of(printer, may_be_missing);
    if callees.is_empty() {
        return TokenStream::new();
    }
    let fallbacks = callees.iter().map(|callee| fallback(callee));
    let lent_to = printer.lent_to.iter().map(|id| printer.function.callee(*id));
    let lent_to = lent_to.filter(|callee| may_be_missing(callee.origin)).map(calls::companion);
    let krate = printer.krate;
    quote! {
        #[doc(hidden)]
        mod fallback { #(#fallbacks)* }
        use fallback::*;
        #(impl #krate::rt::Companion for fallback::#lent_to { type Lent = Self; })*
    }
}

/// Whether only the compiler knows if there is a companion.
fn may_be_missing(origin: Origin) -> bool {
    match origin {
        Origin::Outside | Origin::Unmarked => true,
        Origin::Itself | Origin::Body | Origin::Helper | Origin::Operator(_) => false,
    }
}

/// Imports the companions of the callees, in the forward function: that sees the functions of the body, and an
/// import of what does not exist hides the fallback, so that there is no message about a missing derivative.
pub(super) fn imports(printer: &Printer<'_>) -> TokenStream {
    of(printer, may_be_missing).into_iter().map(import).collect()
}

/// Whether the function calls its own derivative, so that its backward function cannot have a type without name.
pub(super) fn calls_itself(printer: &Printer<'_>) -> bool {
    !of(printer, |origin| origin == Origin::Itself).is_empty()
}

fn of<'p>(printer: &Printer<'p>, is_such: fn(Origin) -> bool) -> Vec<&'p Callee> {
    let callees = printer.companions.iter().map(|id| printer.function.callee(*id));
    callees.filter(|callee| is_such(callee.origin)).collect()
}

fn import(callee: &Callee) -> TokenStream {
    let (path, companion) = (&callee.plain_path, calls::companion(callee));
    quote!(use #path as #companion;)
}

/// A companion that cannot be called.
fn fallback(callee: &Callee) -> TokenStream {
    let companion = calls::companion(callee);
    let (marked, forward) = (format_ident!("{companion}_marked"), format_ident!("{companion}_forward"));
    let arity = Literal::usize_unsuffixed(callee.arity);
    let types: Vec<_> = (0..callee.arity).map(|at| format_ident!("A{at}")).collect();
    let [message, label] = texts(callee);
    quote! {
        pub enum #companion {}
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #marked {}
        pub trait #forward {
            const REREADS: [bool; #arity] = [true; #arity];
            fn forward<#(#types,)* R, B>(#(_: #types),*) -> (R, B) where Self: Sized + #marked { loop {} }
        }
        impl #forward for #companion {}
    }
}

/// The message CR017 and its label.
fn texts(callee: &Callee) -> [String; 2] {
    let path = callee.plain_path.to_string().replace(' ', "");
    let message = format!(
        "cannot differentiate this call: `{path}` is called with differentiable arguments but is not \
         `#[differentiable]`\nhelp: add `#[differentiable]` to `{path}`, or write `stop_gradient({path}(…))` \
         for a constant [CR017]"
    );
    [message, "this function has no derivative".to_owned()]
}
