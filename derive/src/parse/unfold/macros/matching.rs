//! The left side of a rule, and what it matches.

use crate::hash::HashMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};

/// `(matcher) => { template }`.
#[derive(Debug)]
pub(super) struct Arm {
    matcher: Vec<Node>,
    pub(super) template: TokenStream,
}

#[derive(Debug)]
enum Node {
    /// A token that stands for itself.
    Token(TokenTree),
    Group(Delimiter, Vec<Node>),
    /// `$name:kind`.
    Fragment(String, String),
    /// `$(…),*`.
    Repeat {
        nodes: Vec<Node>,
        separator: Option<TokenTree>,
        operator: char,
    },
}

/// What a name of the matcher stands for.
#[derive(Clone, Debug)]
pub(super) enum Bound {
    One(TokenStream),
    Many(Vec<Bound>),
}

pub(super) type Bindings = HashMap<String, Bound>;

/// The rules of a macro; `None` if they are not understood.
pub(super) fn arms(rules: TokenStream) -> Option<Vec<Arm>> {
    let mut arms = Vec::new();
    let mut tokens = rules.into_iter().peekable();
    while let Some(TokenTree::Group(matcher)) = tokens.next() {
        let [equals, greater] = [tokens.next()?, tokens.next()?];
        let TokenTree::Group(template) = tokens.next()? else { return None };
        if !is_punct(&equals, '=') || !is_punct(&greater, '>') {
            return None;
        }
        arms.push(Arm { matcher: nodes(matcher.stream())?, template: template.stream() });
        tokens.next_if(|token| is_punct(token, ';'));
    }
    tokens.next().is_none().then_some(arms)
}

pub(super) fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn nodes(tokens: TokenStream) -> Option<Vec<Node>> {
    let mut nodes = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        nodes.push(match token {
            dollar if is_punct(&dollar, '$') => match tokens.next()? {
                TokenTree::Group(group) => {
                    let (separator, operator) = repetition(&mut tokens)?;
                    Node::Repeat { nodes: self::nodes(group.stream())?, separator, operator }
                }
                name => {
                    let colon = tokens.next().filter(|colon| is_punct(colon, ':'));
                    colon?;
                    Node::Fragment(name.to_string(), tokens.next()?.to_string())
                }
            },
            TokenTree::Group(group) => Node::Group(group.delimiter(), self::nodes(group.stream())?),
            token => Node::Token(token),
        });
    }
    Some(nodes)
}

/// `,*`, `+`: the separator and the operator behind `$(…)`.
pub(super) fn repetition(tokens: &mut dyn Iterator<Item = TokenTree>) -> Option<(Option<TokenTree>, char)> {
    let operator = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => Some(punct.as_char()).filter(|sign| "*+?".contains(*sign)),
        _ => None,
    };
    let first = tokens.next()?;
    match operator(&first) {
        Some(sign) => Some((None, sign)),
        None => Some((Some(first), operator(&tokens.next()?)?)),
    }
}

/// What the names of the rule stand for, if it matches.
pub(super) fn matches(arm: &Arm, input: TokenStream) -> Option<Bindings> {
    let parse = |input: ParseStream| {
        let mut bindings = Bindings::default();
        sequence(&arm.matcher, input, &mut bindings)?;
        Ok(bindings)
    };
    parse.parse2(input).ok()
}

fn sequence(nodes: &[Node], input: ParseStream, bindings: &mut Bindings) -> syn::Result<()> {
    nodes.iter().try_for_each(|node| match node {
        Node::Token(token) => expect(token, input),
        Node::Group(delimiter, nodes) => group(*delimiter, nodes, input, bindings),
        Node::Fragment(name, kind) => {
            let found = fragment(kind, input)?;
            bindings.insert(name.clone(), Bound::One(found));
            Ok(())
        }
        Node::Repeat { nodes, separator, operator } => {
            let found = repeated(nodes, separator.as_ref(), *operator, input)?;
            if *operator == '+' && found.is_empty() {
                return Err(input.error("expected at least one"));
            }
            for name in names(nodes) {
                let each = found.iter().filter_map(|bindings| bindings.get(&name).cloned()).collect();
                bindings.insert(name, Bound::Many(each));
            }
            Ok(())
        }
    })
}

fn expect(token: &TokenTree, input: ParseStream) -> syn::Result<()> {
    let found: TokenTree = input.parse()?;
    match found.to_string() == token.to_string() {
        true => Ok(()),
        false => Err(input.error("another token")),
    }
}

fn group(
    delimiter: Delimiter,
    nodes: &[Node],
    input: ParseStream,
    bindings: &mut Bindings,
) -> syn::Result<()> {
    match input.parse()? {
        TokenTree::Group(found) if found.delimiter() == delimiter => {
            (|input: ParseStream| sequence(nodes, input, bindings)).parse2(found.stream())
        }
        _ => Err(input.error("another token")),
    }
}

fn fragment(kind: &str, input: ParseStream) -> syn::Result<TokenStream> {
    Ok(match kind {
        "expr" => input.parse::<syn::Expr>()?.into_token_stream(),
        "ident" => input.call(syn::Ident::parse_any)?.into_token_stream(),
        "literal" => {
            let sign: Option<syn::Token![-]> = input.parse()?;
            let literal: syn::Lit = input.parse()?;
            quote::quote!(#sign #literal)
        }
        "tt" => input.parse::<TokenTree>()?.into_token_stream(),
        "ty" => input.parse::<syn::Type>()?.into_token_stream(),
        "path" => input.parse::<syn::Path>()?.into_token_stream(),
        "block" => input.parse::<syn::Block>()?.into_token_stream(),
        "pat" | "pat_param" => input.call(syn::Pat::parse_multi)?.into_token_stream(),
        _ => return Err(input.error("another kind of fragment")),
    })
}

fn repeated(
    nodes: &[Node],
    separator: Option<&TokenTree>,
    operator: char,
    input: ParseStream,
) -> syn::Result<Vec<Bindings>> {
    let mut found = Vec::new();
    while !input.is_empty() && (operator != '?' || found.is_empty()) {
        let ahead = input.fork();
        if let Some(separator) = separator.filter(|_| !found.is_empty())
            && expect(separator, &ahead).is_err()
        {
            break;
        }
        let mut bindings = Bindings::default();
        if sequence(nodes, &ahead, &mut bindings).is_err() {
            break;
        }
        input.advance_to(&ahead);
        found.push(bindings);
    }
    Ok(found)
}

/// The names that nodes bind.
fn names(nodes: &[Node]) -> Vec<String> {
    let mut found = Vec::new();
    for node in nodes {
        match node {
            Node::Token(_) => {}
            Node::Fragment(name, _) => found.push(name.clone()),
            Node::Group(_, nodes) | Node::Repeat { nodes, .. } => found.extend(names(nodes)),
        }
    }
    found
}
