//! `traced`: the function itself with marks, for the gradient check.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::printer::Printer;
use super::{Target, callees, calls, method, names, signature, sweeps, types};
use crate::ir::{Arg, Call, Callee, Origin, Split, Value};
use crate::types::Ty;

/// `pub fn traced(…) -> R`, if there is to be one.
pub(super) fn traced(target: &Target) -> TokenStream {
    let Some(split) = &target.traced else { return TokenStream::new() };
    let body = match method::is_required(target) {
        true => untraced(target, split),
        false => body(target, split),
    };
    let keeps_mut = !method::is_required(target);
    let (params, result) =
        (signature::parameters(target, &split.function, keeps_mut), signature::result_type(target));
    let generics = &target.item.sig.generics;
    let conditions = signature::conditions(target, &split.function, generics);
    let (attributes, visibility, name) = (target.attributes(), target.visibility(), target.name("traced"));
    quote! {
        #attributes
        #[doc(hidden)]
        #[inline]
        #visibility fn #name #generics (#(#params),*) -> #result #conditions {
            #body
        }
    }
}

fn body(target: &Target, split: &Split) -> TokenStream {
    let mut printer = Printer::new(&split.function, &split.inlined, &target.krate);
    printer.is_traced = true;
    let enums = printer.cotangents_of_enums(&[&split.forward]);
    let sweep = printer.statements(&split.forward.stmts);
    let value = sweeps::forward_value(split, &printer);
    let (uses, around) = (callees::imports(&printer), method::around(target, split, &printer));
    let prelude = target.prelude(&split.function);
    quote!(#around #uses #enums #prelude #sweep #value)
}

/// A method without a body in its trait: an `impl` gives one, or goes without.
fn untraced(target: &Target, split: &Split) -> TokenStream {
    let (prelude, value) = (target.prelude(&split.function), method::constant_value(target, &split.function));
    quote!(#prelude #value)
}

impl Printer<'_> {
    /// Whether the callee's copy is called. What stands in for the companion of a function without one takes no type
    /// arguments and gives what is asked for: where that is not said, the error of `forward` is the only one.
    pub(super) fn is_traced_call(&self, callee: &Callee, call: &Call, result: Value) -> bool {
        let ty = &self.function.value(result).ty;
        let is_lent = call.args.iter().any(|arg| matches!(arg, Arg::Lent(_)));
        let has_copy = match callee.origin {
            Origin::Outside | Origin::Itself | Origin::Body | Origin::Helper => true,
            Origin::Unmarked | Origin::Method | Origin::Associated | Origin::Conversion => false,
            Origin::Operator(_) | Origin::Function | Origin::Lifted => false,
        };
        let is_said = matches!(ty, Ty::Unit) || types::is_ascribed(ty);
        self.is_traced
            && has_copy
            && is_said
            && !is_lent
            && call.functions.is_empty()
            && callee.turbofish.is_empty()
    }

    /// `let value: f64 = callee_d::traced(…);`
    pub(super) fn traced_call(&mut self, callee: &Callee, call: &Call, result: Value) -> TokenStream {
        let companion = calls::companion(callee);
        let traced = Ident::new("traced", companion.span());
        let args = self.forward_arguments(call, 0);
        let path = quote_spanned!(traced.span()=> #companion::#traced);
        let ty = &self.function.value(result).ty;
        if matches!(ty, Ty::Unit) {
            return quote!(let (): () = #path(#args););
        }
        let (name, ty) = (names::value(self.function, result), types::written(ty, self.krate));
        quote!(let #name: #ty = #path(#args);)
    }
}
