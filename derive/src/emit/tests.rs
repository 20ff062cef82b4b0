//! Hand-built programs in, printed companions out.

mod build;
mod expressions;
mod programs;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Documentation, Target};
use crate::ir::{Fused, Split};

/// A target for the function in `source`.
fn target(source: &str) -> Target {
    let item: syn::ItemFn = syn::parse_str(source).expect("a function");
    let companion = item.sig.ident.clone();
    Target {
        written: item.clone(),
        item,
        companion,
        krate: quote!(::chainrule).into(),
        recursive: false,
        documentation: Documentation::default(),
        type_params: Vec::new(),
        owner: None,
        constant: false,
        traced: None,
    }
}

/// The contents of the companion's `const _`, formatted.
fn printed(source: &str, split: &Split, fused: Option<&Fused>) -> String {
    let tokens = super::companion(&target(source), split, fused);
    let file: syn::File = syn::parse2(tokens).expect("the companion is Rust");
    let contents = file.items.iter().find_map(|item| match item {
        syn::Item::Const(item) => Some(&*item.expr),
        _ => None,
    });
    let Some(syn::Expr::Block(contents)) = contents else { panic!("the companion has a const block") };
    let items = contents.block.stmts.iter().filter(|stmt| matches!(stmt, syn::Stmt::Item(_)));
    format(items.map(|stmt| quote!(#stmt)).collect())
}

fn format(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).expect("items"))
}

/// Compares the companion with what is expected. With `PRINT=1` it prints everything that it is given.
fn check(source: &str, split: &Split, fused: Option<&Fused>, expected: &str) {
    let found = printed(source, split, fused);
    if std::env::var_os("PRINT").is_some() {
        let whole = super::emit(&target(source), split, fused);
        println!("{}", format(whole));
        return;
    }
    assert!(found.contains(expected.trim()), "expected\n{expected}\nin\n{found}");
}
