//! Which names a function binds to another place, read off the syntax before anything is lowered.

use crate::hash::HashSet;

use syn::visit::Visit;
use syn::{Expr, Pat, Stmt};

use crate::lower::place::{local_name, ungrouped};

/// An assignment of references, all at once: `a = b`, `(a, b) = (b, a)`, `mem::swap(&mut a, &mut b)`.
#[derive(Clone)]
pub(in crate::lower) struct Rebinding {
    pub(super) targets: Vec<String>,
    pub(super) sources: Vec<Expr>,
}

/// All of them in a function, with the names that are borrowed mutably themselves.
#[derive(Default)]
pub(in crate::lower) struct Rebindings {
    pub(super) all: Vec<Rebinding>,
    borrowed: HashSet<String>,
}

impl Rebindings {
    pub(in crate::lower) fn of_block(block: &syn::Block) -> Rebindings {
        let mut found = Rebindings::default();
        found.visit_block(block);
        found
    }

    pub(super) fn of_stmt(stmt: &Stmt) -> Rebindings {
        let mut found = Rebindings::default();
        found.visit_stmt(stmt);
        found
    }

    /// The names that are bound anew.
    pub(super) fn rebound(&self) -> Vec<String> {
        self.all.iter().flat_map(|rebinding| rebinding.targets.clone()).collect()
    }

    pub(in crate::lower) fn is_rebound(&self, name: &str) -> bool {
        self.all.iter().any(|rebinding| rebinding.targets.iter().any(|target| target == name))
    }

    /// Whether something gets a reference to the name, through which it may be bound anew.
    pub(in crate::lower) fn is_borrowed(&self, name: &str) -> bool {
        self.borrowed.contains(name)
    }

    /// The names that are assigned to each other with this one, directly or by way of others.
    pub(super) fn related(&self, name: &str) -> Vec<String> {
        let mut related = vec![name.to_owned()];
        let mut next = 0;
        while let Some(name) = related.get(next).cloned() {
            next += 1;
            for names in self.all.iter().map(Rebinding::names).filter(|names| names.contains(&name)) {
                let new: Vec<_> = names.into_iter().filter(|name| !related.contains(name)).collect();
                related.extend(new);
            }
        }
        related
    }
}

impl Rebinding {
    fn names(&self) -> Vec<String> {
        let sources = self.sources.iter().filter_map(source_name);
        self.targets.iter().cloned().chain(sources).collect()
    }
}

impl<'ast> Visit<'ast> for Rebindings {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Some(rebindings) = rebindings(expr) {
            self.all.extend(rebindings);
            if let Expr::Call(_) = expr {
                return; // The references in it are not kept.
            }
        }
        if let Expr::Reference(reference) = expr
            && reference.mutability.is_some()
        {
            self.borrowed.extend(local_name(&reference.expr));
        }
        syn::visit::visit_expr(self, expr);
    }
}

/// Whether the statement is such an assignment itself.
pub(super) fn is_rebinding(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Expr(expr, _) => rebindings(ungrouped(expr)).is_some_and(|all| all.len() == 1),
        Stmt::Local(_) | Stmt::Item(_) | Stmt::Macro(_) => false,
    }
}

/// What the expression binds, in each of its arms.
pub(super) fn rebindings(expr: &Expr) -> Option<Vec<Rebinding>> {
    match expr {
        Expr::Call(call) => Some(vec![swapped(call)?]),
        Expr::Assign(assign) => assigned(&assign.left, &assign.right),
        _ => None,
    }
}

fn assigned(left: &Expr, right: &Expr) -> Option<Vec<Rebinding>> {
    match (ungrouped(left), ungrouped(right)) {
        (left, Expr::If(branch)) => {
            let (_, otherwise) = branch.else_branch.as_ref()?;
            let then = assigned(left, value_of(&branch.then_branch)?)?;
            Some([then, assigned(left, otherwise)?].concat())
        }
        (left, Expr::Block(block)) => assigned(left, value_of(&block.block)?),
        (Expr::Tuple(targets), Expr::Tuple(sources)) if targets.elems.len() == sources.elems.len() => {
            let names: Option<_> = targets.elems.iter().map(local_name).collect();
            Some(vec![Rebinding { targets: names?, sources: sources.elems.iter().cloned().collect() }])
        }
        (left, right) => {
            Some(vec![Rebinding { targets: vec![local_name(left)?], sources: vec![right.clone()] }])
        }
    }
}

/// The only expression of a block.
pub(super) fn value_of(block: &syn::Block) -> Option<&Expr> {
    match block.stmts.as_slice() {
        [Stmt::Expr(expr, None)] => Some(expr),
        _ => None,
    }
}

/// `mem::swap(&mut a, &mut b)`.
fn swapped(call: &syn::ExprCall) -> Option<Rebinding> {
    let Expr::Path(path) = ungrouped(&call.func) else { return None };
    let mut segments = path.path.segments.iter().rev();
    let (last, module) = (segments.next()?, segments.next()?);
    let args: Vec<_> = call.args.iter().map(borrowed_name).collect();
    match args.as_slice() {
        [Some(one), Some(other)] if last.ident == "swap" && module.ident == "mem" => Some(Rebinding {
            targets: [one, other].map(|expr| local_name(expr).unwrap_or_default()).to_vec(),
            sources: vec![(*other).clone(), (*one).clone()],
        }),
        _ => None,
    }
}

/// `x` of `&mut x`.
fn borrowed_name(expr: &Expr) -> Option<&Expr> {
    match ungrouped(expr) {
        Expr::Reference(reference) if reference.mutability.is_some() => {
            local_name(&reference.expr).map(|_| &*reference.expr)
        }
        _ => None,
    }
}

/// `x` of `x`, `&*x`, `&mut *x`.
pub(super) fn source_name(expr: &Expr) -> Option<String> {
    match ungrouped(expr) {
        Expr::Reference(reference) => match ungrouped(&reference.expr) {
            Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => local_name(expr),
            _ => None,
        },
        other => local_name(other),
    }
}

/// The names that a pattern binds.
pub(super) fn bound_by(pat: &Pat) -> Vec<String> {
    let mut names = PatternNames(Vec::new());
    names.visit_pat(pat);
    names.0
}

struct PatternNames(Vec<String>);

impl<'ast> Visit<'ast> for PatternNames {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.0.push(pattern.ident.to_string());
        syn::visit::visit_pat_ident(self, pattern);
    }
}
