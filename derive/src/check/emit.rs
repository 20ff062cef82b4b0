//! The closures that run a function and its derivatives on copies of the arguments.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse_quote;

use super::Check;
use super::call::{Argument, Call, Callee, Passing};

/// The whole expansion.
pub(super) fn check(check: &Check) -> TokenStream {
    let Check { krate, which, call, .. } = check;
    let front = quote!(#krate::check::front);
    let options = options(check);
    let (subject, primal, traced) = (subject(call, &front), primal(call, None), primal(call, Some("traced")));
    let (vjp, forward) = (vjp(call, krate), forward(call, krate));
    let result = if which.gradient {
        let value_and_grad = value_and_grad(call, &front);
        let narrow = |wide| quote!(#front::gradient(#wide, #subject, (#primal, #traced), #vjp, #forward, #value_and_grad, &#options));
        match &check.wide {
            None => narrow(quote!(::core::option::Option::None)),
            Some(callee) => widened(call, callee, &front, &narrow(quote!(wide))),
        }
    } else {
        quote!(#front::pullback(#subject, (#primal, #traced), #vjp, #forward, &#options))
    };
    if which.asserts { quote!(#front::assert(#result)) } else { result }
}

/// The check of an `f32` function whose differences are taken in `f64`. The arguments are widened before the others
/// take them.
fn widened(call: &Call, callee: &Callee, front: &TokenStream, narrow: &TokenStream) -> TokenStream {
    let wide = call.with(callee.clone(), |value| parse_quote!(#front::Widen::widen(&#value)));
    let copies = wide.arguments.iter().map(|argument| copy(argument, front));
    let (primal, value_and_grad) = (primal(&wide, None), value_and_grad(&wide, front));
    quote!(#front::widened((#(#copies,)*), #primal, #value_and_grad, |wide| #narrow))
}

/// `options = …` is what the others are added to.
fn options(check: &Check) -> TokenStream {
    let krate = &check.krate;
    let is_base = |name: &Ident| name == "options";
    let base = check.options.iter().find(|(name, _)| is_base(name)).map(|(_, value)| quote!((#value)));
    let base = base.unwrap_or_else(|| quote!(#krate::check::Options::new()));
    let others = check.options.iter().filter(|(name, _)| !is_base(name));
    let calls = others.map(|(name, value)| quote!(.#name(#value)));
    quote!(#base #(#calls)*)
}

/// The function's name and the point.
fn subject(call: &Call, front: &TokenStream) -> TokenStream {
    let function = match &call.callee {
        Callee::Function(path) | Callee::Associated(path) => quote!(#path),
        Callee::Method(name) => quote!(#name),
    };
    let names = call.arguments.iter().map(|argument| &argument.value);
    let copies = call.arguments.iter().map(|argument| copy(argument, front));
    quote! {
        #front::Subject {
            function: ::core::stringify!(#function),
            location: ::core::concat!(::core::file!(), ":", ::core::line!()),
            names: &[#(::core::stringify!(#names)),*],
            point: (#(#copies,)*),
        }
    }
}

/// How the check owns its copy of an argument.
fn copy(argument: &Argument, front: &TokenStream) -> TokenStream {
    let value = &argument.value;
    match argument.passing {
        Passing::Value | Passing::Text => quote!(#value),
        Passing::Shared | Passing::Mutable => quote!(::std::borrow::ToOwned::to_owned(&#value)),
        Passing::Constant => quote!(#front::Constant(#value)),
        Passing::SharedConstant => quote!(#front::Constant(&#value)),
    }
}

/// How it passes the copy on.
fn lend(argument: &Argument) -> TokenStream {
    let name = &argument.name;
    match argument.passing {
        Passing::Value | Passing::Text => quote!(#name),
        Passing::Shared => quote!(&#name),
        Passing::Mutable => quote!(&mut #name),
        Passing::Constant | Passing::SharedConstant => quote!(#name.0),
    }
}

/// A call of the function, or of the derivative of that name.
fn invoked(call: &Call, derivative: Option<&str>) -> TokenStream {
    let passed = call.arguments.iter().map(lend);
    match &call.callee {
        Callee::Function(path) => {
            let function = of_companion(path, derivative);
            quote!(#function(#(#passed),*))
        }
        Callee::Associated(path) => {
            let function = beside(path, derivative);
            quote!(#function(#(#passed),*))
        }
        Callee::Method(name) => {
            let receiver = &call.arguments[0].name;
            let (name, passed) = (suffixed(name, derivative), passed.skip(1));
            quote!(#receiver.#name(#(#passed),*))
        }
    }
}

/// `m::f::vjp::<T>` for `m::f::<T>`.
fn of_companion(path: &syn::ExprPath, derivative: Option<&str>) -> TokenStream {
    let Some(derivative) = derivative else { return quote!(#path) };
    let mut path = path.clone();
    let last = path.path.segments.last_mut();
    let arguments = last.map(|last| std::mem::take(&mut last.arguments)).unwrap_or_default();
    let derivative = Ident::new(derivative, Span::call_site());
    quote!(#path::#derivative #arguments)
}

/// `Type::f_vjp` for `Type::f`.
fn beside(path: &syn::ExprPath, derivative: Option<&str>) -> TokenStream {
    let mut path = path.clone();
    if let Some(last) = path.path.segments.last_mut() {
        last.ident = suffixed(&last.ident, derivative);
    }
    quote!(#path)
}

fn suffixed(name: &Ident, derivative: Option<&str>) -> Ident {
    derivative.map_or_else(|| name.clone(), |derivative| format_ident!("{name}_{derivative}"))
}

/// The pattern of the arguments' copies, and their declaration as variables.
fn pattern(call: &Call) -> (TokenStream, TokenStream) {
    let names: Vec<&Ident> = call.arguments.iter().map(|argument| &argument.name).collect();
    (quote!((#(#names,)*)), quote!(#(#[allow(unused_mut)] let mut #names = #names;)*))
}

fn mutable(call: &Call) -> impl Iterator<Item = &Argument> {
    call.arguments.iter().filter(|argument| argument.passing == Passing::Mutable)
}

/// A run of the function, or of a copy of it, with the final values of its in/out arguments.
fn primal(call: &Call, copy: Option<&str>) -> TokenStream {
    let (pattern, variables) = pattern(call);
    let invoked = invoked(call, copy);
    let outs = mutable(call).map(|argument| &argument.name);
    quote!(|#pattern| {
        #variables
        let value = #invoked;
        (value, #(#outs,)*)
    })
}

/// A run of `vjp`.
fn vjp(call: &Call, krate: &TokenStream) -> TokenStream {
    let (pattern, variables) = pattern(call);
    let invoked = invoked(call, Some("vjp"));
    let outs = mutable(call).map(|argument| &argument.name);
    let read = read(call);
    quote!(|#pattern, weights| {
        #variables
        let (value, pullback) = #invoked;
        let kind = {
            #[allow(unused_imports)]
            use #krate::check::seeds::{UnitKind as _, ValueKind as _};
            (&#krate::check::seeds::Valued(&value)).kind()
        };
        let outcome = (value, #(#outs.clone(),)*);
        #krate::check::front::pulled(kind, &outcome, pullback, weights) #read
    })
}

/// The arguments that are only read, as they are afterwards.
fn read(call: &Call) -> TokenStream {
    let shared = call.arguments.iter().enumerate().filter(|(_, it)| it.passing == Passing::Shared);
    let calls = shared.map(|(position, argument)| {
        let name = &argument.name;
        quote!(.with_input(#position, &#name))
    });
    quote!(#(#calls)*)
}

/// A run of `value_and_grad`.
fn value_and_grad(call: &Call, front: &TokenStream) -> TokenStream {
    let (pattern, variables) = pattern(call);
    let (invoked, read) = (invoked(call, Some("value_and_grad")), read(call));
    quote!(|#pattern| {
        #variables
        #front::with_value(#invoked) #read
    })
}

/// A run of `forward` and its backward function, with buffers that hold something already.
fn forward(call: &Call, krate: &TokenStream) -> TokenStream {
    let front = &quote!(#krate::check::front);
    let (pattern, variables) = pattern(call);
    let invoked = invoked(call, Some("forward"));
    let buffers = call.arguments.iter().filter_map(|argument| buffer(argument, front));
    let passed = call.arguments.iter().filter_map(|argument| passed_back(argument, call, krate));
    let parts = call.arguments.iter().filter_map(|argument| part(argument, front));
    quote!(|#pattern, weights, held| {
        #variables
        let (value, backward) = #invoked;
        let mut weights = ::core::iter::Iterator::copied(<[f64]>::iter(weights));
        let seed = #front::seed(&value, &mut weights);
        #(#buffers)*
        let returned = backward(#(#passed,)* seed);
        #[allow(unused_variables, unused_mut)]
        let mut returned = #front::returned(&returned);
        ::std::vec![#(#parts),*]
    })
}

/// The cotangent of an argument that is a reference.
fn buffer(argument: &Argument, front: &TokenStream) -> Option<TokenStream> {
    let Argument { name, cotangent, .. } = argument;
    match argument.passing {
        Passing::Shared => Some(quote!(let mut #cotangent = #front::filled(&#name, held);)),
        Passing::Mutable => Some(quote!(let mut #cotangent = #front::seed(&#name, &mut weights);)),
        Passing::Value | Passing::Text | Passing::Constant | Passing::SharedConstant => None,
    }
}

/// What the backward function takes for an argument. That of a method takes something in the place of a primal that
/// was overwritten.
fn passed_back(argument: &Argument, call: &Call, krate: &TokenStream) -> Option<TokenStream> {
    let Argument { name, cotangent, .. } = argument;
    // Also of lists, which have no default behind a reference.
    let nothing = quote!(&mut *<::std::boxed::Box<_> as ::core::default::Default>::default());
    match argument.passing {
        Passing::Value | Passing::Constant => None,
        Passing::Shared => Some(quote!(&#name, &mut #cotangent)),
        Passing::Mutable => match call.callee {
            Callee::Function(_) => Some(quote!(&mut #cotangent)),
            Callee::Associated(_) | Callee::Method(_) => {
                Some(quote!(#krate::rt::Overwritten, &mut #cotangent))
            }
        },
        Passing::Text => Some(quote!(#name, #nothing)),
        Passing::SharedConstant => Some(quote!(#name.0, #nothing)),
    }
}

/// Where the cotangent of an argument is afterwards.
fn part(argument: &Argument, front: &TokenStream) -> Option<TokenStream> {
    let cotangent = &argument.cotangent;
    match argument.passing {
        Passing::Value | Passing::Constant => Some(quote!(returned.next_part())),
        Passing::Shared => Some(quote!(#front::Part::added(&#cotangent))),
        Passing::Mutable => Some(quote!(#front::Part::whole(&#cotangent))),
        Passing::Text | Passing::SharedConstant => None,
    }
}
