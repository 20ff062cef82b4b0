//! Items of inner blocks move to the beginning of the body, where both sweeps see them, unless their names mean
//! something else there.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Block, Item, Stmt};

/// Moves them.
pub(super) fn lift(body: &mut Block) {
    if !has_inner_items(body) {
        return;
    }
    let mut lift = Lift { whole: body.to_token_stream(), lifted: Vec::new() };
    body.stmts.iter_mut().for_each(|stmt| lift.visit_stmt_mut(stmt));
    body.stmts.splice(0..0, lift.lifted);
}

/// Whether blocks of the body have items of their own, which is rare: to look for their names takes long.
fn has_inner_items(body: &Block) -> bool {
    struct Found(bool);
    impl Visit<'_> for Found {
        fn visit_item(&mut self, _: &Item) {
            self.0 = true;
        }
    }
    let mut found = Found(false);
    body.stmts.iter().filter(|stmt| !matches!(stmt, Stmt::Item(_))).for_each(|stmt| found.visit_stmt(stmt));
    found.0
}

struct Lift {
    whole: TokenStream,
    lifted: Vec<Stmt>,
}

impl VisitMut for Lift {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let within = block.to_token_stream();
        let (items, rest): (Vec<Stmt>, Vec<Stmt>) =
            std::mem::take(&mut block.stmts).into_iter().partition(|stmt| self.moves(stmt, &within));
        self.lifted.extend(items);
        block.stmts = rest;
        syn::visit_mut::visit_block_mut(self, block);
    }

    /// Items in an item are not ours.
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

impl Lift {
    /// Whether the statement is an item whose name is found in its block alone.
    fn moves(&self, stmt: &Stmt, within: &TokenStream) -> bool {
        let Stmt::Item(item) = stmt else { return false };
        let Some(names) = names_of(item) else { return false };
        names.iter().all(|name| count(&self.whole, name) == count(within, name))
    }
}

/// The names that an item brings, if it may be moved.
fn names_of(item: &Item) -> Option<Vec<String>> {
    match item {
        Item::Const(item) => Some(vec![item.ident.to_string()]),
        Item::Static(item) => Some(vec![item.ident.to_string()]),
        Item::Type(item) => Some(vec![item.ident.to_string()]),
        Item::Fn(item) => Some(vec![item.sig.ident.to_string()]),
        Item::Use(item) => imported(&item.tree),
        _ => None,
    }
}

fn imported(tree: &syn::UseTree) -> Option<Vec<String>> {
    match tree {
        syn::UseTree::Path(path) => imported(&path.tree),
        syn::UseTree::Name(name) => Some(vec![name.ident.to_string()]),
        syn::UseTree::Rename(rename) => Some(vec![rename.rename.to_string()]),
        syn::UseTree::Glob(_) => None,
        syn::UseTree::Group(group) => {
            let names: Option<Vec<_>> = group.items.iter().map(imported).collect();
            Some(names?.concat())
        }
    }
}

/// How often a name is found.
fn count(tokens: &TokenStream, name: &str) -> usize {
    let found = |token: TokenTree| match token {
        TokenTree::Ident(ident) => usize::from(ident == name),
        TokenTree::Group(group) => count(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
    };
    tokens.clone().into_iter().map(found).sum()
}
