//! The macros of the gradient check: from a call, `loss(&w, 0.1)`, to closures that run the function and its
//! derivatives.
//!
//! What an argument looks like says how it is passed: `&x`, `&mut x` or a value; `const` before it holds it constant.

mod call;
mod emit;
pub mod test;

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
    /// The same function in `f64`: `wide = f::<f64>`.
    wide: Option<call::Callee>,
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
        let (mut options, mut wide) = (Vec::new(), None);
        while !input.is_empty() {
            input.parse::<syn::Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let name: Ident = input.parse()?;
            input.parse::<syn::Token![=]>()?;
            if name == "wide" {
                wide = Some(in_wide(&name, which, &call, input.parse()?)?);
            } else {
                options.push((name, input.parse()?));
            }
        }
        Ok(Check { krate, which, call, wide, options })
    }
}

/// The function of the option `wide`, which takes the place of the one that is called.
fn in_wide(name: &Ident, which: Which, call: &Call, path: syn::ExprPath) -> syn::Result<call::Callee> {
    let error = |text| Err(syn::Error::new(name.span(), text));
    match &call.callee {
        _ if !which.gradient => error("`wide` needs a function whose result is a float"),
        call::Callee::Method(_) => error("`wide` needs a call of a function: `Type::method(&receiver)`"),
        call::Callee::Function(_) | call::Callee::Associated(_) => Ok(call::function(path)),
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
    fn only_calls_of_functions_with_a_float_can_be_widened() {
        assert!(error(quote!(x.f(), wide = f::<f64>)).contains("needs a call of a function"));
        let pullback = expand(quote!([::chainrule] pullback f(x), wide = f::<f64>)).to_string();
        assert!(pullback.contains("needs a function whose result is a float"));
    }

    #[test]
    fn both_forms_of_a_call_are_the_same() {
        let calls = [quote!(m::loss(&w, 0.1)), quote!(m::loss, (&w, 0.1)), quote!(m::loss(&w, 0.1),)];
        let [one, two, three] = calls.map(|call| expand(quote!([::chainrule] gradient #call)).to_string());
        assert!(one == two && two == three);
    }
}
