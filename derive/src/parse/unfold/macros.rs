//! `macro_rules!` in the body. An attribute sees a function before its macros are expanded; those that the function
//! itself defines can be expanded here. What is not understood stays as it is, and is an error later.

mod matching;
mod names;
mod template;

use crate::hash::HashMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use matching::Arm;
use names::Names;

/// How deep macros may call macros.
const DEPTH: usize = 40;

/// The body without the macros that it defines; `None` if there are none.
pub(super) fn expand(signature: &TokenStream, body: TokenStream) -> Option<TokenStream> {
    let mut macros = HashMap::default();
    define(&body, &mut macros);
    if macros.is_empty() {
        return None;
    }
    let names = Names::of(signature, &body);
    let mut expander = Expander { macros, names, depth: 0 };
    Some(expander.stream(body))
}

/// Finds the definitions. Of two with one name nobody knows which is meant.
fn define(tokens: &TokenStream, macros: &mut HashMap<String, Vec<Arm>>) {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let Some((name, rules)) = definition(&tokens[at..]) {
            let arms = matching::arms(rules).filter(|_| !macros.contains_key(&name)).unwrap_or_default();
            macros.insert(name, arms);
        } else if let TokenTree::Group(group) = token {
            define(&group.stream(), macros);
        }
    }
}

/// `macro_rules! name { rules }`.
fn definition(tokens: &[TokenTree]) -> Option<(String, TokenStream)> {
    match tokens {
        [
            TokenTree::Ident(word),
            TokenTree::Punct(mark),
            TokenTree::Ident(name),
            TokenTree::Group(rules),
            ..,
        ] if word == "macro_rules" && mark.as_char() == '!' => Some((name.to_string(), rules.stream())),
        _ => None,
    }
}

struct Expander {
    macros: HashMap<String, Vec<Arm>>,
    names: Names,
    depth: usize,
}

impl Expander {
    fn stream(&mut self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut out: Vec<TokenTree> = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let rest = &tokens[at..];
            if definition(rest).is_some() {
                drop_attributes(&mut out);
                at += 4;
                // `macro_rules! name ( … );`
                at += usize::from(
                    matches!(tokens.get(at), Some(TokenTree::Punct(end)) if end.as_char() == ';'),
                );
            } else if let Some(expansion) = self.invocation(rest) {
                let is_statement = begins_statement(out.last()) && ends_statement(rest.get(3));
                out.extend(in_place(expansion, is_statement));
                at += 3;
            } else {
                out.push(self.inside(token));
                at += 1;
            }
        }
        out.into_iter().collect()
    }

    fn inside(&mut self, token: &TokenTree) -> TokenTree {
        let TokenTree::Group(group) = token else { return token.clone() };
        let mut inner = Group::new(group.delimiter(), self.stream(group.stream()));
        inner.set_span(group.span());
        TokenTree::Group(inner)
    }

    /// What `name!(…)` stands for, with the macros in it expanded.
    fn invocation(&mut self, tokens: &[TokenTree]) -> Option<TokenStream> {
        let [TokenTree::Ident(name), TokenTree::Punct(mark), TokenTree::Group(input), ..] = tokens else {
            return None;
        };
        let arms = self.macros.get(&name.to_string()).filter(|_| mark.as_char() == '!')?;
        if self.depth > DEPTH {
            return None;
        }
        let (template, bindings) =
            arms.iter().find_map(|arm| Some((&arm.template, matching::matches(arm, input.stream())?)))?;
        let renamed = self.names.renamed(template, &input.stream())?;
        let expansion = template::fill(template, &bindings, &renamed)?;
        self.depth += 1;
        let expansion = self.stream(expansion);
        self.depth -= 1;
        Some(expansion)
    }
}

/// Takes away `#[…]` before what is taken away.
fn drop_attributes(out: &mut Vec<TokenTree>) {
    while let [.., TokenTree::Punct(sign), TokenTree::Group(group)] = out.as_slice()
        && sign.as_char() == '#'
        && group.delimiter() == Delimiter::Bracket
    {
        out.truncate(out.len() - 2);
    }
}

fn begins_statement(before: Option<&TokenTree>) -> bool {
    match before {
        None => true,
        Some(TokenTree::Punct(punct)) => punct.as_char() == ';',
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(TokenTree::Ident(_) | TokenTree::Literal(_)) => false,
    }
}

fn ends_statement(after: Option<&TokenTree>) -> bool {
    match after {
        None => true,
        Some(TokenTree::Punct(punct)) => punct.as_char() == ';',
        Some(TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_)) => false,
    }
}

/// Statements stand where the macro stood; an expression holds together.
fn in_place(expansion: TokenStream, is_statement: bool) -> Vec<TokenTree> {
    let mut tokens: Vec<_> = expansion.into_iter().collect();
    while matches!(tokens.last(), Some(TokenTree::Punct(end)) if end.as_char() == ';') {
        tokens.pop();
    }
    match is_statement {
        true => tokens,
        false => vec![TokenTree::Group(Group::new(Delimiter::Parenthesis, tokens.into_iter().collect()))],
    }
}
