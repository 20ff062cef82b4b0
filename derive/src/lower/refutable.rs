//! Patterns that may not fit: `if let`, `while let`, `let … else` and `matches!` are a `match`.

use quote::quote_spanned;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprIf, ExprWhile, Local, LocalInit, Pat, Token};

use super::branch::pattern_of;
use super::context::Lower;
use super::jumps::Rest;
use super::operand::Operand;
use crate::diagnostics;
use crate::ir::Block;

/// `if let` in other words; `None` for an `if` without pattern.
///
/// `if let p = e && c { a } else { b }` is `match e { p if c => a, _ => b }`. Other chains are a block that is left
/// where all conditions hold: `'chain: { if c { match e { p => break 'chain a, _ => {} } } b }`.
pub(super) fn without_let(branch: &ExprIf) -> Option<Expr> {
    pattern_of(&branch.cond)?;
    let links = links(&branch.cond);
    let (first, rest) = links.split_first()?;
    let then = &branch.then_branch;
    let otherwise = branch.else_branch.as_ref().map(|(_, otherwise)| otherwise);
    let span = branch.cond.span();
    let is_simple = rest.iter().all(|link| pattern_of(link).is_none());
    let tokens = match (first, is_simple) {
        (Expr::Let(first), true) => {
            let (pat, expr) = (&first.pat, &first.expr);
            let guard = (!rest.is_empty()).then(|| quote_spanned!(span=> if #((#rest))&&*));
            let otherwise = otherwise
                .map_or_else(|| quote_spanned!(span=> {}), |otherwise| quote_spanned!(span=> #otherwise));
            quote_spanned!(span=> match #expr { #pat #guard => #then, _ => #otherwise })
        }
        _ => {
            let inner = quote_spanned!(span=> break 'chain #then);
            let nested = links.iter().rev().fold(inner, |inner, link| match link {
                Expr::Let(link) => {
                    let (pat, expr) = (&link.pat, &link.expr);
                    quote_spanned!(span=> match #expr { #pat => { #inner } _ => {} })
                }
                condition => quote_spanned!(span=> if #condition { #inner }),
            });
            quote_spanned!(span=> 'chain: { #nested #otherwise })
        }
    };
    syn::parse2(tokens).ok()
}

/// The links of a chain `a && b && c`.
fn links(condition: &Expr) -> Vec<&Expr> {
    match condition {
        Expr::Binary(chain) if matches!(chain.op, BinOp::And(_)) && pattern_of(condition).is_some() => {
            [links(&chain.left), links(&chain.right)].concat()
        }
        other => vec![other],
    }
}

/// The body of `while let`: `if let … { body } else { break }`.
pub(super) fn body_of_while_let(each: &ExprWhile) -> Option<Expr> {
    pattern_of(&each.cond)?;
    let (condition, body) = (&each.cond, &each.body);
    let branch = syn::parse2(quote_spanned!(condition.span()=> if #condition #body else { break }));
    without_let(&branch.ok()?)
}

impl Lower<'_> {
    /// `let pat = init else { … };` where the other block panics: there is no jump in it that needs a frame.
    pub(super) fn let_else(&mut self, local: &Local, init: &LocalInit) {
        let pat = untyped(&local.pat);
        let subject = self.subject(&init.expr, &[pat]);
        if let (Some(test), Some((_, otherwise))) = (self.pattern_test(pat, &subject), &init.diverge) {
            let otherwise = self.arm(false, otherwise.span(), |lower| lower.tail(otherwise, false));
            self.join(test, (Block::default(), None), otherwise, local.span());
        }
        self.bind_matched(pat, &subject);
    }

    /// The same with what follows, which stands in the arm in which the pattern fits.
    pub(super) fn flow_let_else(
        &mut self,
        local: &Local,
        init: &LocalInit,
        after: &[syn::Stmt],
        rest: &Rest,
    ) {
        let pat = untyped(&local.pat);
        let subject = self.subject(&init.expr, &[pat]);
        let bound = |lower: &mut Self| {
            lower.bind_matched(pat, &subject);
            lower.flow_statements(after, rest);
        };
        match (self.pattern_test(pat, &subject), &init.diverge) {
            (Some(test), Some((_, otherwise))) => {
                self.fork(test, local.span(), bound, |lower| lower.flow(otherwise, &Rest::End));
            }
            _ => bound(self),
        }
    }

    /// `matches!(expr, pat if guard)`.
    pub(super) fn matches_macro(&mut self, mac: &syn::Macro) -> Operand {
        match matching.parse2(mac.tokens.clone()) {
            Ok(choice) => {
                super::fence::argument(&choice, self.errors);
                self.closed_frame(&choice, true)
            }
            Err(_) => self.reject(diagnostics::unknown_syntax(mac.span(), "`matches!`")),
        }
    }
}

fn matching(input: ParseStream) -> syn::Result<Expr> {
    let expr: Expr = input.parse()?;
    input.parse::<Token![,]>()?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    let guard = match input.parse::<Option<Token![if]>>()? {
        Some(_) => Some(input.parse::<Expr>()?),
        None => None,
    };
    input.parse::<Option<Token![,]>>()?;
    let guard = guard.map(|guard| quote_spanned!(guard.span()=> if #guard));
    syn::parse2(quote_spanned!(expr.span()=> match #expr { #pat #guard => true, _ => false }))
}

fn untyped(pat: &Pat) -> &Pat {
    match pat {
        Pat::Type(typed) => &typed.pat,
        other => other,
    }
}
