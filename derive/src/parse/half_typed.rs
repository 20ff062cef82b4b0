//! Items that are being typed. An editor expands the attribute at every key stroke: what does not parse yet is the compiler's to
//! say, and the other functions, which may call this one or stand in the same block, keep their derivatives.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;

/// An item of which some bodies did not parse.
#[derive(Debug)]
pub struct Mended {
    /// The item with another body in their place.
    pub item: TokenStream,
    bodies: Vec<Group>,
    /// What does not parse for another reason than that it is not finished.
    pub unknown: Option<syn::Error>,
}

impl Mended {
    /// The tokens with the bodies as they were written. The user's function stands before all that is made from it.
    pub fn restored(&self, tokens: TokenStream) -> TokenStream {
        let mut missing: Vec<_> = self.bodies.iter().enumerate().collect();
        restored(tokens, &mut missing)
    }
}

/// The item with bodies that parse; `None` if it is no body that does not parse.
pub fn mended(item: &TokenStream) -> Option<Mended> {
    let mut tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    let Some(TokenTree::Group(body)) = tokens.pop() else { return None };
    let mut mended = Mended { item: TokenStream::new(), bodies: Vec::new(), unknown: None };
    let body = match kind(&tokens)? {
        Kind::Function => mended.body(body),
        Kind::Block => mended.methods(&body),
    };
    tokens.push(body.into());
    mended.item = tokens.into_iter().collect();
    (!mended.bodies.is_empty()).then_some(mended)
}

/// What has bodies.
enum Kind {
    Function,
    Block,
}

/// The first of these words says what it is; a signature may have an `impl` as well.
fn kind(tokens: &[TokenTree]) -> Option<Kind> {
    tokens.iter().find_map(|token| match token {
        TokenTree::Ident(word) if word == "fn" => Some(Kind::Function),
        TokenTree::Ident(word) if word == "impl" || word == "trait" => Some(Kind::Block),
        TokenTree::Ident(_) | TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}

impl Mended {
    /// A block whose methods have bodies that parse.
    fn methods(&mut self, body: &Group) -> Group {
        let tokens = body.stream().into_iter().map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => self.body(group).into(),
            other => other,
        });
        let mut methods = Group::new(Delimiter::Brace, tokens.collect());
        methods.set_span(body.span());
        methods
    }

    fn body(&mut self, body: Group) -> Group {
        let Err(error) = syn::parse2::<syn::Block>(TokenTree::from(body.clone()).into()) else { return body };
        if !is_unfinished(&error, &body.stream()) {
            self.unknown.get_or_insert(error);
        }
        let mut instead = Group::new(Delimiter::Brace, placeholder(self.bodies.len()));
        instead.set_span(body.span());
        self.bodies.push(body);
        instead
    }
}

fn placeholder(number: usize) -> TokenStream {
    let text = format!("the body {number} does not parse");
    quote!(::core::panic!(#text))
}

fn restored(tokens: TokenStream, missing: &mut Vec<(usize, &Group)>) -> TokenStream {
    let restore = |token| match token {
        TokenTree::Group(group) => {
            let text = group.stream().to_string();
            if let Some(at) = missing.iter().position(|(number, _)| text == placeholder(*number).to_string())
            {
                return TokenTree::Group(missing.remove(at).1.clone());
            }
            let mut inside = Group::new(group.delimiter(), restored(group.stream(), missing));
            inside.set_span(group.span());
            TokenTree::Group(inside)
        }
        other => other,
    };
    tokens.into_iter().map(restore).collect()
}

/// Whether something is missing where the error is: before the end, or before a punctuation that nothing begins with. The
/// compiler does not understand that either.
pub fn is_unfinished(error: &syn::Error, tokens: &TokenStream) -> bool {
    error.to_string().starts_with("unexpected end of input")
        || matches!(token_at(error.span(), tokens), Some(TokenTree::Punct(punct)) if ";,=.)>".contains(punct.as_char()))
}

fn token_at(span: Span, tokens: &TokenStream) -> Option<TokenTree> {
    let place = format!("{span:?}");
    tokens.clone().into_iter().find_map(|token| match &token {
        TokenTree::Group(group) => token_at(span, &group.stream()),
        other => (format!("{:?}", other.span()) == place).then_some(token),
    })
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    use crate::pipeline::expand;

    fn expanded(source: &str) -> String {
        let item: TokenStream = source.parse().expect("the source is made of tokens");
        expand(TokenStream::new(), item).to_string()
    }

    fn tokens(source: &str) -> String {
        source.parse::<TokenStream>().expect("the source is made of tokens").to_string()
    }

    #[test]
    fn a_body_that_is_being_typed_keeps_its_signature() {
        let bodies = ["x.", "let y =", "let", "x +", "other::", "if x >", "for i in", "g(x, x.)"];
        for body in bodies {
            let source = format!("fn f(x: f64) -> f64 {{ {body} }}");
            let text = expanded(&source);
            assert!(text.contains(&tokens(&source)), "{text}");
            assert!(text.contains("enum f { }") && text.contains("fn grad"), "{text}");
            assert!(!text.contains("compile_error"), "{text}");
        }
    }

    #[test]
    fn a_signature_that_is_being_typed_is_left_alone() {
        for source in [
            "fn",
            "fn f",
            "fn f(x: f64",
            "fn f(x: f64) ->",
            "fn f(x: ) {}",
            "fn f(x: f64) -> f64",
            "impl S { fn f( }",
            "",
        ] {
            let Ok(item) = source.parse::<TokenStream>() else { continue };
            assert_eq!(expand(TokenStream::new(), item.clone()).to_string(), item.to_string());
        }
    }

    #[test]
    fn the_other_methods_of_a_block_keep_their_derivatives() {
        let source = "impl S { fn a(&self, x: f64) -> f64 { x. } fn b(&self, x: f64) -> f64 { x * x } }";
        let text = expanded(source);
        assert!(text.contains("fn a (& self , x : f64) -> f64 { x . }"), "{text}");
        assert!(text.contains("fn a_grad") && text.contains("fn b_grad"), "{text}");
        assert!(!text.contains("compile_error"), "{text}");
    }

    #[test]
    fn what_is_finished_and_does_not_parse_is_an_error() {
        let text = expanded("fn f(x: f64) -> f64 { let y = x x; y }");
        assert!(
            text.contains("compile_error") && text.contains("CR001") && text.contains("enum f"),
            "{text}"
        );
    }
}
