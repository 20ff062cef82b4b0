//! The macros of the gradient check: from a call, `loss(&w, 0.1)`, to closures that run the function and its
//! derivatives.
//!
//! What an argument looks like says how it is passed: `&x`, `&mut x` or a value; `const` before it holds it constant.

mod call;
mod emit;

use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseStream};

use call::Call;

/// Expands `[path of the library] which call, option = value, …`.
pub fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Check>(input) {
        Ok(check) => emit::check(&check),
        Err(error) => error.into_compile_error(),
    }
}

/// Everything that stands between the parentheses of the macro.
struct Check {
    krate: TokenStream,
    which: Which,
    call: Call,
    options: Vec<(Ident, syn::Expr)>,
}

/// Which of the macros it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Which {
    /// Of a float alone: `value_and_grad` is checked, too.
    gradient: bool,
    /// Whether a failure panics.
    asserts: bool,
}

impl Parse for Check {
    fn parse(input: ParseStream) -> syn::Result<Check> {
        let krate;
        syn::bracketed!(krate in input);
        let krate = krate.parse()?;
        let which = which(&input.parse()?)?;
        let call = call::parse(input)?;
        let mut options = Vec::new();
        while !input.is_empty() {
            input.parse::<syn::Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let name = input.parse()?;
            input.parse::<syn::Token![=]>()?;
            options.push((name, input.parse()?));
        }
        Ok(Check { krate, which, call, options })
    }
}

fn which(name: &Ident) -> syn::Result<Which> {
    match name.to_string().as_str() {
        "gradient" => Ok(Which { gradient: true, asserts: false }),
        "pullback" => Ok(Which { gradient: false, asserts: false }),
        "assert_gradient" => Ok(Which { gradient: true, asserts: true }),
        "assert_pullback" => Ok(Which { gradient: false, asserts: true }),
        _ => Err(syn::Error::new(name.span(), "there is no such check")),
    }
}

#[cfg(test)]
mod tests {
    use super::expand;
    use quote::quote;

    fn error(call: proc_macro2::TokenStream) -> String {
        expand(quote!([::chainrule] gradient #call)).to_string()
    }

    #[test]
    fn what_is_no_call_is_an_error() {
        assert!(error(quote!(loss)).contains("write the call of a differentiable function"));
        assert!(error(quote!()).contains("write the call of a differentiable function"));
        assert!(error(quote!(loss(x) rtol = 1.0)).contains("compile_error"));
        assert!(error(quote!(loss(x,, y))).contains("compile_error"));
    }

    #[test]
    fn both_forms_of_a_call_are_the_same() {
        let calls = [quote!(m::loss(&w, 0.1)), quote!(m::loss, (&w, 0.1)), quote!(m::loss(&w, 0.1),)];
        let [one, two, three] = calls.map(|call| expand(quote!([::chainrule] gradient #call)).to_string());
        assert!(one == two && two == three);
    }
}
