//! The call that is checked: a function or a method, and its arguments.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, Token};

/// What is called.
pub(super) struct Call {
    pub(super) callee: Callee,
    /// The receiver first, if there is one.
    pub(super) arguments: Vec<Argument>,
}

impl Call {
    /// The call of another function, with other arguments.
    pub(super) fn with(&self, callee: Callee, value: impl Fn(&Expr) -> Expr) -> Call {
        let argument = |it: &Argument| Argument { value: value(&it.value), ..it.clone() };
        Call { callee, arguments: self.arguments.iter().map(argument).collect() }
    }
}

/// How the derivatives are named.
#[derive(Clone)]
pub(super) enum Callee {
    /// `module::f`, whose derivatives are `module::f::vjp`.
    Function(syn::ExprPath),
    /// `Type::f`, whose derivatives are `Type::f_vjp`.
    Associated(syn::ExprPath),
    /// `receiver.f()`, whose derivatives are `receiver.f_vjp()`.
    Method(Ident),
}

/// An argument and how it is passed.
#[derive(Clone)]
pub(super) struct Argument {
    pub(super) passing: Passing,
    pub(super) value: Expr,
    /// The name in closures.
    pub(super) name: Ident,
    /// The name of its cotangent.
    pub(super) cotangent: Ident,
}

/// How an argument is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passing {
    Value,
    Shared,
    Mutable,
    /// A text that is a reference already.
    Text,
    /// A constant by value.
    Constant,
    /// A constant behind a reference.
    SharedConstant,
}

/// `f(x, y)` or `f, (x, y)`.
pub(super) fn parse(input: ParseStream) -> syn::Result<Call> {
    let place = input.span();
    let mut head = head(input)?;
    if let Some(TokenTree::Group(arguments)) = head.last().cloned()
        && arguments.delimiter() == Delimiter::Parenthesis
        && head.len() > 1
    {
        head.pop();
        return call(head, arguments.stream(), place);
    }
    if head.is_empty() || !input.peek(Token![,]) || !input.peek2(syn::token::Paren) {
        return Err(syn::Error::new(place, "write the call of a differentiable function, `f(x, y)`"));
    }
    input.parse::<Token![,]>()?;
    let arguments;
    syn::parenthesized!(arguments in input);
    call(head, arguments.parse()?, place)
}

/// The tokens up to a comma that does not stand in the arguments of a type.
fn head(input: ParseStream) -> syn::Result<Vec<TokenTree>> {
    let mut depth = 0_i32;
    let mut tokens = Vec::new();
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        let token: TokenTree = input.parse()?;
        if let TokenTree::Punct(punct) = &token {
            depth += i32::from(punct.as_char() == '<') - i32::from(punct.as_char() == '>');
        }
        tokens.push(token);
    }
    Ok(tokens)
}

fn call(head: Vec<TokenTree>, arguments: TokenStream, place: Span) -> syn::Result<Call> {
    let parse = Punctuated::<(Passing, Expr), Token![,]>::parse_terminated_with;
    let passed = (|input: ParseStream| parse(input, argument)).parse2(arguments)?;
    let (callee, receiver) = callee(head, place)?;
    let named = |(number, (passing, value)): (usize, (Passing, Expr))| Argument {
        passing,
        value,
        name: Ident::new(&format!("argument{number}"), Span::mixed_site()),
        cotangent: Ident::new(&format!("cotangent{number}"), Span::mixed_site()),
    };
    let arguments = receiver.into_iter().chain(passed).enumerate().map(named).collect();
    Ok(Call { callee, arguments })
}

fn argument(input: ParseStream) -> syn::Result<(Passing, Expr)> {
    let constant = input.peek(Token![const]) && !input.peek2(syn::token::Brace);
    if constant {
        input.parse::<Token![const]>()?;
    }
    let value: Expr = input.parse()?;
    Ok(match (constant, value) {
        (true, Expr::Reference(reference)) => (Passing::SharedConstant, *reference.expr),
        (true, value) => (Passing::Constant, value),
        (false, value) => passed(value),
    })
}

fn passed(value: Expr) -> (Passing, Expr) {
    match value {
        Expr::Reference(reference) if reference.mutability.is_some() => (Passing::Mutable, *reference.expr),
        Expr::Reference(reference) => (Passing::Shared, *reference.expr),
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(_), .. }) => (Passing::Text, value),
        value => (Passing::Value, value),
    }
}

type Receiver = (Passing, Expr);

/// The function of that path.
pub(super) fn function(path: syn::ExprPath) -> Callee {
    if is_associated(&path) { Callee::Associated(path) } else { Callee::Function(path) }
}

fn callee(mut head: Vec<TokenTree>, place: Span) -> syn::Result<(Callee, Option<Receiver>)> {
    let tokens = || head.iter().cloned().collect::<TokenStream>();
    if let Ok(path) = syn::parse2::<syn::ExprPath>(tokens()) {
        return Ok((function(path), None));
    }
    let not_a_call = || syn::Error::new(place, "write the call of a differentiable function, `f(x, y)`");
    let Some(TokenTree::Ident(method)) = head.pop() else { return Err(not_a_call()) };
    let Some(TokenTree::Punct(_)) = head.pop() else { return Err(not_a_call()) };
    let receiver = match syn::parse2::<Expr>(head.into_iter().collect())? {
        Expr::Paren(paren) => passed(*paren.expr),
        receiver => (Passing::Shared, receiver),
    };
    Ok((Callee::Method(method), Some(receiver)))
}

/// Whether what stands before the last segment is a type: in upper case, as the types of Rust are, or primitive.
fn is_associated(path: &syn::ExprPath) -> bool {
    let segments = &path.path.segments;
    let owner = segments.len().checked_sub(2).map(|position| segments[position].ident.to_string());
    let is_type =
        |name: String| name.starts_with(char::is_uppercase) || matches!(name.as_str(), "f32" | "f64");
    path.qself.is_some() || owner.is_some_and(is_type)
}
