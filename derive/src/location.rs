//! Where an expression stands. `syn` prints an expression to find its first and last token, which takes as long as all
//! that an expression means to us; for the frequent ones, both are at hand.

use proc_macro2::Span;
use syn::Expr;
use syn::spanned::Spanned;

/// From its first to its last token; on a stable compiler, the first.
pub fn of(expr: &Expr) -> Span {
    match expr {
        Expr::Binary(binary) => of_binary(binary),
        Expr::Call(call) => joined(of(&call.func), call.paren_token.span.close()),
        Expr::Field(field) => joined(of(&field.base), field.member.span()),
        Expr::ForLoop(over) if over.label.is_none() => {
            joined(over.for_token.span, over.body.brace_token.span.close())
        }
        Expr::If(branch) => of_branch(branch),
        Expr::Index(index) => joined(of(&index.expr), index.bracket_token.span.close()),
        Expr::Lit(literal) => literal.lit.span(),
        Expr::Match(choice) => joined(choice.match_token.span, choice.brace_token.span.close()),
        Expr::MethodCall(call) => joined(of(&call.receiver), call.paren_token.span.close()),
        Expr::Paren(paren) => paren.paren_token.span.join(),
        Expr::Path(path) => path.path.get_ident().map_or_else(|| path.span(), |ident| ident.span()),
        Expr::Reference(reference) => joined(reference.and_token.span, of(&reference.expr)),
        Expr::Tuple(tuple) => tuple.paren_token.span.join(),
        Expr::Unary(unary) => joined(unary.op.span(), of(&unary.expr)),
        Expr::While(repeated) if repeated.label.is_none() => {
            joined(repeated.while_token.span, repeated.body.brace_token.span.close())
        }
        other => other.span(),
    }
}

/// The same of a binary operation.
pub fn of_binary(binary: &syn::ExprBinary) -> Span {
    joined(of(&binary.left), of(&binary.right))
}

/// The same of a branch.
pub fn of_branch(branch: &syn::ExprIf) -> Span {
    let last = match &branch.else_branch {
        Some((_, otherwise)) => of(otherwise),
        None => branch.then_branch.brace_token.span.close(),
    };
    joined(branch.if_token.span, last)
}

fn joined(first: Span, last: Span) -> Span {
    first.join(last).unwrap_or(first)
}
