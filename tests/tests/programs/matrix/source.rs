//! The source of the programs, read again.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// The functions of all `program!` invocations.
pub(crate) fn functions() -> Vec<syn::ItemFn> {
    files().iter().flat_map(|file| functions_of(file)).collect()
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs/corpus");
    let entries = fs::read_dir(folder).expect("the programs are there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
    files.sort();
    files
}

fn functions_of(file: &Path) -> Vec<syn::ItemFn> {
    let text = fs::read_to_string(file).expect("a readable file");
    let file = syn::parse_file(&text).expect("a file of Rust");
    file.items.into_iter().filter_map(function_of).collect()
}

/// The function that follows the points of a `program!`.
fn function_of(item: syn::Item) -> Option<syn::ItemFn> {
    let syn::Item::Macro(invocation) = item else { return None };
    if !invocation.mac.path.is_ident("program") {
        return None;
    }
    let is_start = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "fn");
    let tokens: TokenStream =
        invocation.mac.tokens.into_iter().skip_while(|token| !is_start(token)).collect();
    Some(syn::parse2(tokens).expect("a program ends with a function"))
}
