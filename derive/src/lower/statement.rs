//! Statements and the items among them.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Item, Stmt};

use super::context::{Bound, Lower};
use super::operand::Operand;
use crate::diagnostics;
use crate::ir::{self, Effect, Piece};
use crate::parse::types;

impl Lower<'_> {
    /// The statements of a block, and what it evaluates to if that is wanted.
    pub(super) fn statements(&mut self, stmts: &[Stmt], wanted: bool) -> Operand {
        let mut rest = stmts;
        loop {
            if let Some((count, operand)) = self.statements_in_states(rest, &[], wanted) {
                rest = rest.get(count..).unwrap_or_default();
                match rest.is_empty() {
                    true => return operand,
                    false => continue,
                }
            }
            match rest {
                [] => return Operand::Unit,
                [last] => return self.last_statement(last, wanted),
                [first, after @ ..] => {
                    self.statement(first);
                    rest = after;
                }
            }
        }
    }

    fn last_statement(&mut self, last: &Stmt, wanted: bool) -> Operand {
        match last {
            Stmt::Expr(expr, None) => {
                self.expected = (self.last_of_function == Some(self.scopes.len())).then_some(self.result);
                self.tail(expr, wanted)
            }
            Stmt::Macro(invocation) if invocation.semi_token.is_none() => self.invocation(&invocation.mac),
            other => {
                self.statement(other);
                Operand::Unit
            }
        }
    }

    /// Statements before others of the same block.
    pub(super) fn statements_before(&mut self, stmts: &[Stmt], after: &[Stmt]) {
        let mut rest = stmts;
        while let Some((first, others)) = rest.split_first() {
            match self.statements_in_states(rest, after, false) {
                Some((count, _)) => rest = rest.get(count..).unwrap_or_default(),
                None => {
                    self.statement(first);
                    rest = others;
                }
            }
        }
        if let Some(next) = after.first() {
            self.forget_states(next);
        }
    }

    /// The last expression of a block.
    pub(super) fn tail(&mut self, expr: &Expr, wanted: bool) -> Operand {
        match expr {
            Expr::If(branch) => self.branch(branch, wanted),
            Expr::Block(block) => self.plain_block(block, wanted),
            Expr::ForLoop(_) | Expr::Loop(_) | Expr::Match(_) | Expr::While(_) => {
                self.closed_frame(expr, wanted)
            }
            Expr::MethodCall(call) if !wanted => self.discarded(call),
            other if wanted => self.expr(other),
            other => {
                self.expr(other);
                Operand::Unit
            }
        }
    }

    /// A method call whose result nobody uses.
    fn discarded(&mut self, call: &syn::ExprMethodCall) -> Operand {
        if self.pop_away(call).is_none() {
            self.method_call(call);
        }
        Operand::Unit
    }

    /// A statement whose value nobody uses.
    pub(super) fn statement(&mut self, stmt: &Stmt) {
        self.forget_states(stmt);
        match stmt {
            Stmt::Local(local) => self.local_statement(local),
            Stmt::Item(item) => self.nested_item(item),
            Stmt::Expr(expr, _) => {
                self.tail(expr, false);
            }
            Stmt::Macro(invocation) => {
                self.invocation(&invocation.mac);
            }
        }
    }

    /// Whether it is one of the functions of the body that are kept as they are.
    fn is_kept(&self, function: &syn::ItemFn) -> bool {
        let text = |function: &syn::ItemFn| function.to_token_stream().to_string();
        self.functions.iter().any(|kept| kept.sig.ident == function.sig.ident && text(kept) == text(function))
    }

    #[rustfmt::skip]
    fn nested_item(&mut self, item: &Item) {
        let span = item.span();
        let rejected = match item {
            Item::Const(_) | Item::Static(_) | Item::Use(_) if self.hides_parameter(item) => {
                diagnostics::unsupported(span, "an item that may hide a parameter", "rename the parameter")
            }
            Item::Fn(function) if self.is_kept(function) => return,
            Item::Const(constant) if self.at_top() => {
                return self.constant_item(&constant.ident, &constant.ty, item);
            }
            Item::Static(table) if self.at_top() && matches!(table.mutability, syn::StaticMutability::None) => {
                return self.constant_item(&table.ident, &table.ty, item);
            }
            Item::Mod(_) if self.at_top() => return self.carry(item.to_token_stream()),
            Item::Struct(_) | Item::Impl(_) if self.at_top() => return,
            Item::Use(_) | Item::Type(_) if self.at_top() => return self.carry(item.to_token_stream()),
            Item::Static(item) => diagnostics::global_state(span, &item.ident.to_string()),
            Item::Const(_) | Item::Mod(_) | Item::Use(_) | Item::Type(_) => {
                diagnostics::unsupported(span, "an item in an inner block", "move it to the top of the function")
            }
            Item::Macro(_) => diagnostics::unknown_macro(span, "macro_rules"),
            _ => diagnostics::unsupported(span, "an item in a function", "move it out of the function"),
        };
        self.errors.push(rejected);
    }

    /// Whether the item may have the name of a parameter: it would hide it, even from statements before it.
    fn hides_parameter(&self, item: &Item) -> bool {
        let mut names = Vec::new();
        match item {
            Item::Const(constant) => names.push(constant.ident.to_string()),
            Item::Static(table) => names.push(table.ident.to_string()),
            Item::Use(import) => imported(&import.tree, &mut names),
            _ => {}
        }
        let params: Vec<_> = self.scopes.iter().take(1).flat_map(|scope| scope.keys()).collect();
        names.iter().any(|name| match name.as_str() {
            "*" => true,
            // All constants of std begin with a capital: `E` may be a parameter.
            "consts::*" => params.iter().any(|param| param.starts_with(char::is_uppercase)),
            name => params.iter().any(|param| *param == name),
        })
    }

    /// Whether the statement belongs to the function's own block: the backward function then sees its items.
    fn at_top(&self) -> bool {
        self.blocks.len() == 1 && self.scopes.len() == 2
    }

    /// `const`, `static`: kept as it is.
    fn constant_item(&mut self, name: &syn::Ident, ty: &syn::Type, item: &Item) {
        let ty = types::outer(ty, self.errors);
        let ty = self.types.of(&ty);
        self.bind(&name.to_string(), Bound::Constant(ty));
        self.carry(item.to_token_stream());
    }

    /// Notes what the body imports: statements before the `use` see it as well.
    pub(super) fn note_imports(&mut self, body: &syn::Block) {
        for stmt in &body.stmts {
            match stmt {
                Stmt::Item(Item::Use(import)) => {
                    imported(&import.tree, &mut self.imports);
                    super::exchange::import_paths(&import.tree, "", &mut self.import_paths);
                }
                Stmt::Item(Item::Mod(module)) => self.imports.push(module.ident.to_string()),
                _ => {}
            }
        }
    }

    /// Carries the functions of the body to the beginning of the forward function: they are seen from statements
    /// before them as well.
    pub(super) fn carry_functions(&mut self, body: &syn::Block) {
        for stmt in &body.stmts {
            if let Stmt::Item(Item::Struct(definition)) = stmt {
                self.carry_struct(definition);
            }
            if let Stmt::Item(Item::Impl(implementation)) = stmt {
                self.carry(implementation.to_token_stream());
            }
            if let Stmt::Item(Item::Fn(function)) = stmt {
                let item = function.to_token_stream();
                let piece = match super::fence::has_no_effect(&function.attrs) {
                    true => Piece::Helper { name: function.sig.ident.to_string(), item },
                    false => Piece::Tokens(item),
                };
                self.push(ir::Stmt::Effect(Effect { pieces: vec![piece], diverges: false }));
                self.functions.push(function.clone());
            }
        }
    }

    /// Whether a path may begin at a `use` of the body.
    pub(super) fn may_be_imported(&self, path: &syn::Path) -> bool {
        let first = path.segments.first().map(|first| first.ident.to_string()).unwrap_or_default();
        let first_is = |name: &String| name == "*" && path.leading_colon.is_none() || *name == first;
        !matches!(first.as_str(), "crate" | "self" | "super") && self.imports.iter().any(first_is)
    }

    /// Keeps an item as it is.
    pub(super) fn carry(&mut self, tokens: TokenStream) {
        self.push(ir::Stmt::Effect(Effect { pieces: vec![Piece::Tokens(tokens)], diverges: false }));
    }
}

/// The names that an import brings; `*` if nobody knows, `consts::*` for the constants of std.
fn imported(tree: &syn::UseTree, names: &mut Vec<String>) {
    match tree {
        syn::UseTree::Path(path) => match (&*path.tree, path.ident == "consts") {
            (syn::UseTree::Glob(_), true) => names.push("consts::*".to_owned()),
            (tree, _) => imported(tree, names),
        },
        syn::UseTree::Name(name) => names.push(name.ident.to_string()),
        syn::UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        syn::UseTree::Glob(_) => names.push("*".to_owned()),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| imported(tree, names)),
    }
}
