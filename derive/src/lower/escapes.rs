//! Which jumps leave an expression: found in the syntax, before anything is lowered.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Label, Lifetime, Stmt};

/// The kinds of jumps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Return,
    Break,
    Continue,
}

impl Kind {
    /// As it is written.
    pub(super) fn word(self) -> &'static str {
        match self {
            Kind::Return => "return",
            Kind::Break => "break",
            Kind::Continue => "continue",
        }
    }
}

/// A jump that leaves an expression.
#[derive(Clone, Debug)]
pub(super) struct Escape {
    pub(super) kind: Kind,
    pub(super) label: Option<String>,
    /// Whether it has a value.
    pub(super) gives: bool,
    pub(super) span: Span,
}

/// The jumps out of the expression.
pub(super) fn of(expr: &Expr) -> Vec<Escape> {
    let mut finder = Finder::default();
    finder.visit_expr(expr);
    finder.found
}

/// Whether a jump leaves the expression.
pub(super) fn in_expression(expr: &Expr) -> bool {
    !of(expr).is_empty()
}

/// Whether a jump leaves the statement.
pub(super) fn in_statement(stmt: &Stmt) -> bool {
    let mut finder = Finder::default();
    finder.visit_stmt(stmt);
    !finder.found.is_empty()
}

/// The jumps that end the loop itself.
pub(super) fn breaks_of(expr: &Expr) -> Vec<Escape> {
    let body = match expr {
        Expr::ForLoop(each) => &each.body,
        Expr::While(each) => &each.body,
        Expr::Loop(each) => &each.body,
        _ => return Vec::new(),
    };
    let own = label_of(expr).map(|label| label.name.ident.to_string());
    let mut finder = Finder::default();
    finder.visit_block(body);
    let ends =
        |escape: &Escape| escape.kind == Kind::Break && (escape.label.is_none() || escape.label == own);
    finder.found.into_iter().filter(ends).collect()
}

/// The label of a loop or block.
pub(super) fn label_of(expr: &Expr) -> Option<&Label> {
    match expr {
        Expr::ForLoop(each) => each.label.as_ref(),
        Expr::While(each) => each.label.as_ref(),
        Expr::Loop(each) => each.label.as_ref(),
        Expr::Block(block) => block.label.as_ref(),
        _ => None,
    }
}

/// Whether control may reach the end of the statements. It is said to, where nobody knows.
pub(super) fn goes_on(stmts: &[Stmt]) -> bool {
    stmts.iter().all(|stmt| match stmt {
        Stmt::Expr(expr, _) => expression_goes_on(expr),
        Stmt::Macro(invocation) => !is_panic(&invocation.mac),
        Stmt::Local(local) => local.init.as_ref().is_none_or(|init| expression_goes_on(&init.expr)),
        Stmt::Item(_) => true,
    })
}

/// Whether control may come behind the expression.
pub(super) fn expression_goes_on(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => false,
        Expr::Paren(paren) => expression_goes_on(&paren.expr),
        Expr::Group(group) => expression_goes_on(&group.expr),
        Expr::Block(block) => block.label.is_some() || goes_on(&block.block.stmts),
        Expr::If(branch) => {
            goes_on(&branch.then_branch.stmts)
                || branch.else_branch.as_ref().is_none_or(|(_, otherwise)| expression_goes_on(otherwise))
        }
        Expr::Match(choice) => choice.arms.iter().any(|arm| expression_goes_on(&arm.body)),
        Expr::Loop(_) => !breaks_of(expr).is_empty(),
        Expr::Macro(invocation) => !is_panic(&invocation.mac),
        _ => true,
    }
}

fn is_panic(mac: &syn::Macro) -> bool {
    let last = mac.path.segments.last();
    last.is_some_and(|last| {
        ["panic", "unreachable", "todo", "unimplemented"].iter().any(|name| last.ident == name)
    })
}

/// Looks for jumps of this function, not of closures and items in it.
#[derive(Default)]
struct Finder {
    found: Vec<Escape>,
    /// The loops and labelled blocks around, by label.
    around: Vec<(Option<String>, bool)>,
}

impl Finder {
    fn inside(&mut self, label: Option<&Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        self.around.push((label.map(|label| label.name.ident.to_string()), is_loop));
        visit(self);
        self.around.pop();
    }

    fn jump(&mut self, kind: Kind, label: Option<&Lifetime>, gives: bool, span: Span) {
        let label = label.map(|label| label.ident.to_string());
        let stays = self.around.iter().any(|(known, is_loop)| match &label {
            Some(label) => known.as_ref() == Some(label),
            None => *is_loop,
        });
        if kind == Kind::Return || !stays {
            self.found.push(Escape { kind, label, gives, span });
        }
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Return(jump) => self.jump(Kind::Return, None, jump.expr.is_some(), jump.span()),
            Expr::Break(jump) => {
                self.jump(Kind::Break, jump.label.as_ref(), jump.expr.is_some(), jump.span());
            }
            Expr::Continue(jump) => self.jump(Kind::Continue, jump.label.as_ref(), false, jump.span()),
            Expr::Try(attempt) => self.jump(Kind::Return, None, true, attempt.question_token.span()),
            _ => {}
        }
        match expr {
            Expr::Closure(_) | Expr::Async(_) => {}
            Expr::ForLoop(each) => {
                self.visit_expr(&each.expr);
                self.inside(each.label.as_ref(), true, |finder| finder.visit_block(&each.body));
            }
            Expr::While(each) => self.inside(each.label.as_ref(), true, |finder| {
                finder.visit_expr(&each.cond);
                finder.visit_block(&each.body);
            }),
            Expr::Loop(each) => {
                self.inside(each.label.as_ref(), true, |finder| finder.visit_block(&each.body));
            }
            Expr::Block(block) if block.label.is_some() => {
                self.inside(block.label.as_ref(), false, |finder| finder.visit_block(&block.block));
            }
            other => syn::visit::visit_expr(self, other),
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
