//! The right side of a rule, filled in.

use crate::hash::HashMap;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use super::matching::{Bindings, Bound, is_punct, repetition};

/// The template with what its names stand for; `None` if it is not understood.
pub(super) fn fill(
    template: &TokenStream,
    bindings: &Bindings,
    renamed: &HashMap<String, String>,
) -> Option<TokenStream> {
    let mut out = TokenStream::new();
    let mut tokens = template.clone().into_iter();
    while let Some(token) = tokens.next() {
        match token {
            dollar if is_punct(&dollar, '$') => match tokens.next()? {
                TokenTree::Ident(name) => out.extend(held_together(bindings.get(&name.to_string())?)?),
                TokenTree::Group(group) => {
                    let (separator, _) = repetition(&mut tokens)?;
                    out.extend(repeated(&group.stream(), separator, bindings, renamed)?);
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => return None,
            },
            TokenTree::Group(group) => {
                let mut filled = Group::new(group.delimiter(), fill(&group.stream(), bindings, renamed)?);
                filled.set_span(group.span());
                out.extend([TokenTree::Group(filled)]);
            }
            TokenTree::Ident(name) => out.extend([TokenTree::Ident(own_name(name, renamed))]),
            other => out.extend([other]),
        }
    }
    Some(out)
}

fn own_name(name: Ident, renamed: &HashMap<String, String>) -> Ident {
    match renamed.get(&name.to_string()) {
        Some(new) => Ident::new(new, name.span()),
        None => name,
    }
}

/// A fragment is one operand, whatever stands beside it.
fn held_together(bound: &Bound) -> Option<TokenStream> {
    let Bound::One(tokens) = bound else { return None };
    match tokens.clone().into_iter().count() {
        1 => Some(tokens.clone()),
        _ => Some(TokenTree::Group(Group::new(Delimiter::None, tokens.clone())).into()),
    }
}

fn repeated(
    template: &TokenStream,
    separator: Option<TokenTree>,
    bindings: &Bindings,
    renamed: &HashMap<String, String>,
) -> Option<TokenStream> {
    let mentioned = mentioned(template);
    let counts = mentioned.iter().filter_map(|name| match bindings.get(name) {
        Some(Bound::Many(each)) => Some(each.len()),
        Some(Bound::One(_)) | None => None,
    });
    let mut out = TokenStream::new();
    for index in 0..counts.min()? {
        out.extend(separator.clone().filter(|_| index > 0));
        out.extend(fill(template, &at(bindings, &mentioned, index), renamed)?);
    }
    Some(out)
}

/// The bindings in one repetition.
fn at(bindings: &Bindings, mentioned: &[String], index: usize) -> Bindings {
    let mut inner = bindings.clone();
    for name in mentioned {
        if let Some(Bound::Many(each)) = bindings.get(name)
            && let Some(bound) = each.get(index)
        {
            inner.insert(name.clone(), bound.clone());
        }
    }
    inner
}

/// The names behind `$`.
fn mentioned(template: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut after_dollar = false;
    for token in template.clone() {
        let is_dollar = is_punct(&token, '$');
        match token {
            TokenTree::Ident(name) if after_dollar => found.push(name.to_string()),
            TokenTree::Group(group) => found.extend(mentioned(&group.stream())),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        after_dollar = is_dollar;
    }
    found
}
