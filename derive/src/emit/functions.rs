//! Functions as arguments: as the user passed them, and as what has a derivative.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::calls;
use super::code::Code;
use super::expressions::Expr;
use super::printer::Printer;
use super::{Target, bounds, names, signature, types};
use crate::diagnostics;
use crate::ir::{Arg, Call, Callee, CalleeId, Function, Origin, Param, Passing, Value};
use crate::types::Ty;

impl Printer<'_> {
    /// The arguments from this one on, as the user passed them.
    pub(super) fn plain_arguments(&self, call: &Call, from: usize) -> TokenStream {
        let krate = self.krate;
        self.arguments(call, from, |callee, given| {
            let names: Vec<_> = (1..callee.arity).map(|at| format_ident!("x{at}")).collect();
            let argument = types::bare(names.iter().map(|name| quote!(#name)).collect());
            let (path, argument_given) = (&callee.path, self.argument(given));
            match (callee.origin, given) {
                (Origin::Lifted, Arg::Value(_)) => {
                    quote!({ let captured = #argument_given; move |#(#names),*| #path(&captured, #argument) })
                }
                (Origin::Lifted, Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_)) => {
                    quote!(&|#(#names),*| #krate::WithDerivative::call(#argument_given, #argument))
                }
                (_, Arg::Value(_)) => path.clone(),
                (_, Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_)) => quote!(&#path),
            }
        })
    }

    /// The arguments from this one on, as a forward function takes them.
    pub(super) fn forward_arguments(&self, call: &Call, from: usize) -> TokenStream {
        self.arguments(call, from, |callee, given| match given {
            Arg::Value(captured) => self.with_derivative(callee, *captured),
            Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_) => self.argument(given).into_token_stream(),
        })
    }

    /// A function of which a reference is passed.
    pub(super) fn lent_function(&mut self, captured: Value, callee: CalleeId) -> Expr {
        self.need_function(callee);
        Expr::postfix(self.with_derivative(self.function.callee(callee), captured))
    }

    pub(super) fn need_function(&mut self, callee: CalleeId) {
        self.companions.insert(callee);
        if self.function.callee(callee).origin != Origin::Lifted {
            self.passed.insert(callee);
        }
    }

    fn with_derivative(&self, callee: &Callee, captured: Value) -> TokenStream {
        let (krate, companion, captured) =
            (self.krate, calls::companion(callee), self.value(captured).tokens);
        match callee.origin == Origin::Lifted {
            true => quote!(#krate::rt::closure(#captured, #companion, #companion::forward)),
            false => quote!(#companion::function()),
        }
    }

    fn arguments(
        &self,
        call: &Call,
        from: usize,
        function: impl Fn(&Callee, &Arg) -> TokenStream,
    ) -> TokenStream {
        let args = call.args.iter().enumerate().skip(from).map(|(at, arg)| {
            match call.functions.iter().find(|function| function.argument == at) {
                Some(passed) => function(self.function.callee(passed.callee), arg),
                None => self.argument(arg).into_token_stream(),
            }
        });
        quote!(#(#args),*)
    }
}

/// What stands in for a function that is passed and has no derivative, or takes references: one error, at the call.
pub(super) fn fallback(callee: &Callee, krate: &Code) -> TokenStream {
    let path = callee.plain_path.to_string().replace(' ', "");
    let [message, label] = diagnostics::passed_without_derivative(&path);
    let [function, marked] =
        ["function", "passed"].map(|suffix| format_ident!("{}_{suffix}", calls::companion(callee)));
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #marked {}
        pub trait #function {
            fn function() -> #krate::rt::AnyFunction where Self: Sized + #marked { loop {} }
        }
        impl<T: ?Sized> #function for T {}
    }
}

/// What lets the function be passed to others as `companion::<f>()`: it has to take all of its arguments by value.
/// An item for the companion, and an `impl` for it.
pub(super) fn of_values(target: &Target, function: &Function) -> [TokenStream; 2] {
    // Of a type without derivative nobody knows here whether it is `Differentiable`.
    let by_value = |param: &Param| {
        param.passing == Passing::ByValue
            && param.differentiated == param.ty.is_differentiable()
            && !matches!(param.ty, Ty::Inactive(_))
    };
    let is_plain = target.item.sig.generics.params.is_empty() && !target.recursive;
    let gives_value = !function.result.is_sum() && !matches!(function.result, Ty::Unit);
    if !is_plain || !gives_value || !function.params.iter().all(by_value) {
        return Default::default();
    }
    let (name, primal, krate) = (&target.companion, &target.item.sig.ident, &target.krate);
    let types = signature::parameter_types(target, function);
    let names = function.params.iter().map(|param| names::ident(&param.name));
    let (result, bounds) = (signature::result_type(target), bounds::where_possible(target, function));
    let all = types::bare(types.clone());
    [
        quote!(
            #[inline]
            pub fn function() -> #krate::Companion<Self> { #krate::companion() }
        ),
        quote!(impl #krate::rt::OfValues<#all, #result> for #name #bounds {
            #krate::rt::passable!(#primal(#(#names: #types),*) -> #result);
        }),
    ]
}

/// Whether a bound says that a parameter is a function.
pub(super) fn are_known(generics: &syn::Generics) -> bool {
    let is_function = |param: &syn::TypeParam| param.bounds.iter().any(is_function);
    let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    generics.type_params().any(is_function)
        || clauses.into_iter().any(|clause| match clause {
            syn::WherePredicate::Type(clause) => clause.bounds.iter().any(self::is_function),
            _ => false,
        })
}

fn is_function(bound: &syn::TypeParamBound) -> bool {
    matches!(bound, syn::TypeParamBound::Trait(bound) if crate::parse::functions::argument_and_result(bound).is_some())
}

/// A use of the function with its own bounds, which are not those of its derivatives.
pub(super) fn use_of_primal(target: &Target) -> TokenStream {
    let (sig, function) = (&target.written.sig, &target.written.sig.ident);
    let (generics, conditions) = (&sig.generics, &sig.generics.where_clause);
    let types = sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(&typed.ty),
        syn::FnArg::Receiver(_) => None,
    });
    let names: Vec<_> = (0..sig.inputs.len()).map(|at| format_ident!("x{at}")).collect();
    quote!(fn used #generics (#(#names: #types),*) #conditions { let _ = #function(#(#names),*); })
}
