//! Which method calls are the last use of the variable that they are made on.
//!
//! Such a call may have moved the variable, if the method takes `self` and the type is not `Copy`; only the compiler
//! knows. So the variable is handed over, which is right in either case. What is mentioned again afterwards was not
//! moved.

use crate::hash::{HashMap, HashSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall};

use super::place::{local_name, ungrouped};

/// The calls, by where they stand in the syntax tree.
#[derive(Clone, Debug, Default)]
pub(super) struct LastUses {
    last: HashSet<usize>,
    /// Those that are the only mention of the variable.
    only: HashSet<usize>,
}

impl LastUses {
    /// Looks through the body of a function.
    pub(super) fn of(signature: &syn::Signature, body: &syn::Block) -> LastUses {
        let mut walk = Walk::default();
        signature.inputs.iter().for_each(|input| walk.visit_fn_arg(input));
        walk.declared.insert("self".to_owned(), Vec::new());
        walk.visit_block(body);
        let last = || walk.calls.iter().filter(|call| walk.is_last(call));
        LastUses {
            last: last().map(|call| call.address).collect(),
            only: last().filter(|call| walk.is_only(call)).map(|call| call.address).collect(),
        }
    }

    /// Whether the variable that the method is called on is not used afterwards.
    pub(super) fn contains(&self, call: &ExprMethodCall) -> bool {
        self.last.contains(&address(call))
    }

    /// Whether it is not used before, either.
    pub(super) fn is_only(&self, call: &ExprMethodCall) -> bool {
        self.only.contains(&address(call))
    }
}

fn address(call: &ExprMethodCall) -> usize {
    std::ptr::from_ref(call).addr()
}

/// A method call on a variable.
struct Call {
    address: usize,
    name: String,
    /// The number of the mention that follows.
    end: usize,
    /// Whether the variable was declared in the innermost loop around the call.
    in_its_loop: bool,
    /// Where the assignment ends that gives the variable its next value.
    refilled: Option<usize>,
}

#[derive(Default)]
struct Walk {
    calls: Vec<Call>,
    /// The mentions of each name.
    mentions: HashMap<String, Vec<usize>>,
    next: usize,
    /// The loops around, by number.
    loops: Vec<usize>,
    /// The loops around the latest declaration of each name.
    declared: HashMap<String, Vec<usize>>,
    /// Names of which a reference is kept, or that a closure knows.
    shared: HashSet<String>,
    in_closure: usize,
}

impl Walk {
    fn is_last(&self, call: &Call) -> bool {
        let mentions = self.mentions.get(&call.name).map(Vec::as_slice).unwrap_or_default();
        let until = call.refilled.unwrap_or(usize::MAX);
        let again = mentions.iter().any(|mention| (call.end..until).contains(mention));
        (call.in_its_loop || call.refilled.is_some()) && !again && !self.shared.contains(&call.name)
    }

    fn is_only(&self, call: &Call) -> bool {
        self.mentions.get(&call.name).is_none_or(|mentions| mentions.len() == 1)
    }

    fn mention(&mut self, name: &str) {
        self.next += 1;
        self.mentions.entry(name.to_owned()).or_default().push(self.next);
        if self.in_closure > 0 {
            self.shared.insert(name.to_owned());
        }
    }

    fn in_loop(&mut self, walk: impl FnOnce(&mut Self)) {
        self.next += 1;
        self.loops.push(self.next);
        walk(self);
        self.loops.pop();
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => self.mention(&ident.to_string()),
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    fn arguments<'e>(&mut self, args: impl IntoIterator<Item = &'e Expr>) {
        for arg in args {
            // A reference that is passed on is not kept.
            match ungrouped(arg) {
                Expr::Reference(reference) => self.visit_expr(&reference.expr),
                other => self.visit_expr(other),
            }
        }
    }
}

impl<'ast> Visit<'ast> for Walk {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.declared.insert(pattern.ident.to_string(), self.loops.clone());
        visit::visit_pat_ident(self, pattern);
    }

    /// A pattern is bound after its value.
    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            visit::visit_local_init(self, init);
        }
        self.visit_pat(&local.pat);
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(name) = path.path.get_ident() {
            self.mention(&name.to_string());
        }
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        self.tokens(invocation.tokens.clone());
    }

    fn visit_expr_reference(&mut self, reference: &'ast syn::ExprReference) {
        if let Some(name) = root(&reference.expr) {
            self.shared.insert(name);
        }
        visit::visit_expr_reference(self, reference);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        self.visit_expr(&call.func);
        self.arguments(&call.args);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.visit_expr(&call.receiver);
        self.arguments(&call.args);
        let Some(name) = local_name(&call.receiver) else { return };
        self.next += 1;
        let in_its_loop = self.declared.get(&name).is_some_and(|loops| *loops == self.loops);
        self.calls.push(Call { address: address(call), name, end: self.next, in_its_loop, refilled: None });
    }

    /// `p = p.step();` gives what it takes a new value.
    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        let before = self.calls.len();
        self.visit_expr(&assign.right);
        self.next += 1;
        let end = self.next;
        let target = local_name(&assign.left);
        for call in &mut self.calls[before..] {
            if Some(&call.name) == target.as_ref() {
                call.refilled = Some(end);
            }
        }
        self.visit_expr(&assign.left);
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        self.in_closure += 1;
        visit::visit_expr_closure(self, closure);
        self.in_closure -= 1;
    }

    fn visit_expr_for_loop(&mut self, repeat: &'ast syn::ExprForLoop) {
        self.visit_expr(&repeat.expr);
        self.in_loop(|walk| {
            walk.visit_pat(&repeat.pat);
            walk.visit_block(&repeat.body);
        });
    }

    fn visit_expr_while(&mut self, repeat: &'ast syn::ExprWhile) {
        self.in_loop(|walk| visit::visit_expr_while(walk, repeat));
    }

    fn visit_expr_loop(&mut self, repeat: &'ast syn::ExprLoop) {
        self.in_loop(|walk| visit::visit_expr_loop(walk, repeat));
    }
}

/// The variable that a place belongs to.
fn root(expr: &Expr) -> Option<String> {
    match ungrouped(expr) {
        Expr::Field(field) => root(&field.base),
        Expr::Index(index) => root(&index.expr),
        Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => root(expr),
        other => local_name(other),
    }
}
