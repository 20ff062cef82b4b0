//! The companions of the callees, under local names, and what stands in for one that does not exist.
//!
//! `use path::g as g_d;` imports whatever is called `g`, the function and, if `g` is differentiable, the
//! companion. The explicit name shadows the fallback, which is imported by glob, exactly when there is a
//! companion. The fallback's `forward` requires a trait that it does not have, so that a call of an unmarked
//! function is one error, on the call, with our words.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::calls;
use super::printer::Printer;
use crate::ir::Callee;

/// Imports the companions of the callees.
pub(super) fn imports(printer: &Printer<'_>) -> TokenStream {
    if printer.companions.is_empty() {
        return TokenStream::new();
    }
    let callees: Vec<&Callee> = printer.companions.iter().map(|id| printer.function.callee(*id)).collect();
    let fallbacks = callees.iter().map(|callee| fallback(callee));
    let uses = callees.iter().map(|callee| import(callee));
    let lent_to = printer.lent_to.iter().map(|id| calls::companion(printer.function.callee(*id)));
    let krate = printer.krate;
    quote! {
        #[doc(hidden)]
        mod fallback { #(#fallbacks)* }
        use fallback::*;
        #(#uses)*
        #(impl #krate::rt::Companion for fallback::#lent_to { type Lent = Self; })*
    }
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
