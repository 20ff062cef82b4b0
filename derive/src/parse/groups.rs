//! Fragments of `macro_rules!`.
//!
//! `$e` arrives between invisible delimiters, and the compiler drops those in what an attribute gives back:
//! with `a + 1.0` for `$e`, `$e * 2.0` would come back as `a + 1.0 * 2.0`. So they become parentheses before
//! anything is read.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::visit_mut::VisitMut;
use syn::{Expr, Type};

/// The tokens with parentheses around fragments that would otherwise fall apart.
pub fn visible(tokens: TokenStream) -> TokenStream {
    let mut in_attribute = false;
    let tokens = tokens.into_iter().map(|token| {
        let token = match token {
            TokenTree::Group(group) if !in_attribute => TokenTree::Group(visible_group(&group)),
            other => other,
        };
        in_attribute = match &token {
            TokenTree::Punct(punct) => punct.as_char() == '#' || in_attribute && punct.as_char() == '!',
            _ => false,
        };
        token
    });
    tokens.collect()
}

fn visible_group(group: &Group) -> Group {
    let inner = visible(group.stream());
    let falls_apart = group.delimiter() == Delimiter::None && falls_apart(&inner);
    let delimiter = if falls_apart { Delimiter::Parenthesis } else { group.delimiter() };
    let mut visible = Group::new(delimiter, inner);
    // No lint looks at parentheses of this span.
    visible.set_span(if falls_apart { Span::mixed_site().located_at(group.span()) } else { group.span() });
    visible
}

/// Takes what is left of fragments away from the types of a signature.
pub fn open_types(signature: &mut syn::Signature) {
    struct Opener;
    impl VisitMut for Opener {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            while let Type::Group(syn::TypeGroup { elem, .. }) | Type::Paren(syn::TypeParen { elem, .. }) = ty
                // `&(dyn Fn(f64) -> f64 + Sync)`
                && !matches!(**elem, Type::TraitObject(_) | Type::ImplTrait(_))
            {
                *ty = (**elem).clone();
            }
            syn::visit_mut::visit_type_mut(self, ty);
        }
    }
    Opener.visit_signature_mut(signature);
}

/// Whether it is an expression that an operator or a method beside it could tear apart.
fn falls_apart(tokens: &TokenStream) -> bool {
    let is_expression = |expr: Expr| {
        matches!(
            expr,
            Expr::Assign(_)
                | Expr::Binary(_)
                | Expr::Break(_)
                | Expr::Cast(_)
                | Expr::Closure(_)
                | Expr::If(_)
                | Expr::Let(_)
                | Expr::Match(_)
                | Expr::Range(_)
                | Expr::RawAddr(_)
                | Expr::Reference(_)
                | Expr::Return(_)
                | Expr::Struct(_)
                | Expr::Unary(_)
        )
    };
    syn::parse2(tokens.clone()).is_ok_and(is_expression)
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    fn group(tokens: TokenStream) -> TokenTree {
        TokenTree::Group(Group::new(Delimiter::None, tokens))
    }

    #[test]
    fn what_would_fall_apart_gets_parentheses() {
        let fragments = [quote!(a + 1.0), quote!(-2), quote!(&x), quote!(x as f64), quote!(0..3)];
        for fragment in fragments {
            let found = visible(TokenStream::from(group(fragment.clone())));
            assert_eq!(found.to_string(), quote!((#fragment)).to_string());
        }
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        let fragments =
            [quote!(x), quote!(2.0), quote!(g(x)), quote!({ x + 1.0 }), quote!(Vec<f64>), quote!(pub)];
        for fragment in fragments {
            let found = visible(TokenStream::from(group(fragment.clone())));
            assert_eq!(found.to_string(), TokenStream::from(group(fragment)).to_string());
        }
    }

    #[test]
    fn attributes_stay_as_they_are() {
        let meta = group(quote!(doc = "x"));
        let attribute = quote!(#[#meta]);
        assert_eq!(visible(attribute.clone()).to_string(), attribute.to_string());
    }
}
