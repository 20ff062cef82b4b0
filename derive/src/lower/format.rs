//! The arguments of `println!` and its kin.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Ident, Token};

use super::context::{Bound, Lower};
use super::method::is_text;
use crate::ir::Piece;

/// One argument of a formatting macro.
pub(super) struct Argument {
    /// Of `name = expr`.
    pub(super) name: Option<Ident>,
    pub(super) expr: Expr,
}

impl Parse for Argument {
    fn parse(input: ParseStream) -> syn::Result<Argument> {
        let named = input.peek(Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]);
        let name = if named { Some(input.parse()?) } else { None };
        if named {
            input.parse::<Token![=]>()?;
        }
        Ok(Argument { name, expr: input.parse()? })
    }
}

impl Lower<'_> {
    /// The arguments in pieces. Names inside the text are passed explicitly: in generated code they may
    /// stand for something with another name.
    pub(super) fn format_pieces(&mut self, args: &[Argument]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for arg in args {
            if !pieces.is_empty() {
                pieces.push(Piece::Tokens(quote!(,)));
            }
            if let Some(name) = &arg.name {
                pieces.push(Piece::Tokens(quote!(#name =)));
            }
            match &arg.expr {
                text if is_text(text) => pieces.push(Piece::Tokens(quote!(#text))),
                expr => pieces.extend(self.piece(expr)),
            }
        }
        for name in captured(args) {
            if let Some(piece) = self.captured_piece(&name) {
                let name: TokenStream = name.parse().unwrap_or_default();
                pieces.extend([Piece::Tokens(quote!(, #name =)), piece]);
            }
        }
        pieces
    }

    fn captured_piece(&self, name: &str) -> Option<Piece> {
        match self.lookup(name)? {
            Bound::Value(value) => Some(Piece::Value(*value)),
            Bound::Var(var) => Some(Piece::Place(crate::ir::Place::var(*var))),
            Bound::Alias { place, mutable: _ } => Some(Piece::Place(place.clone())),
            Bound::Constant(_) | Bound::Choice { .. } | Bound::Function(_) | Bound::Iterator(_) => None,
        }
    }
}

/// The names in the braces of the first text, without those that are arguments.
fn captured(args: &[Argument]) -> Vec<String> {
    let text = args.iter().find_map(|arg| match &arg.expr {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) if arg.name.is_none() => Some(text.value()),
        _ => None,
    });
    let mut names = Vec::new();
    for name in text.iter().flat_map(|text| names_in(text)) {
        let given = args.iter().any(|arg| arg.name.as_ref().is_some_and(|given| *given == name));
        if !given && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// `x`, `width` and `precision` in `{x:width$.precision$}`.
fn names_in(text: &str) -> Vec<String> {
    let unescaped = text.replace("{{", "").replace("}}", "");
    let fields = unescaped.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(field, _)| field);
    let mut names = Vec::new();
    for field in fields {
        let (name, spec) = field.split_once(':').unwrap_or((field, ""));
        names.push(name.trim().to_owned());
        let counts: Vec<_> = spec.split('$').collect();
        for count in counts.iter().rev().skip(1) {
            let name = count.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next();
            names.extend(name.map(str::to_owned));
        }
    }
    names.retain(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_'));
    names
}
