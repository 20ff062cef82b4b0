//! The golden files of `tests/golden`, and the printed code that the README quotes.

use std::path::{Path, PathBuf};
use std::{env, fs};

use quote::ToTokens;
use syn::{Attribute, File, Item, ItemFn, Meta};

use crate::pipeline;

const HEADER: &str = "// Printed by `UPDATE=1 cargo test -p chainrule-derive golden`.\n\n";

/// In the README, stands before the name of a printed function, `dot::forward`; a block with it comes next.
const QUOTE: &str = "<!-- printed: ";
const CODE: &str = " -->\n\n```rust,ignore\n";
const END: &str = "```\n";

/// Golden files by name, with the modules that they are printed from.
fn sources() -> Vec<(String, PathBuf)> {
    let mut sources = rust_files(&repository().join("tests/golden/source"));
    sources.push(("outsider_layer".to_owned(), repository().join("tests/outsider/src/layer.rs")));
    sources
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn golden(name: &str) -> PathBuf {
    repository().join("tests/golden/expanded").join(name).with_extension("rs")
}

fn rust_files(directory: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(directory).expect("the directory is there");
    let paths = entries.map(|entry| entry.expect("the directory can be read").path());
    paths.map(|path| (path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), path)).collect()
}

/// The module with the attribute's output in the place of the attribute.
fn printed(source: &str) -> String {
    let mut file = syn::parse_file(source).expect("the source parses");
    file.items = file.items.into_iter().flat_map(expanded).collect();
    format!("{HEADER}{}", prettyplease::unparse(&file))
}

fn expanded(item: Item) -> Vec<Item> {
    match item {
        Item::Use(import) if import.to_token_stream().to_string().contains("differentiable") => Vec::new(),
        Item::Fn(mut function) => match options(&mut function) {
            Some(options) => items(options, &function),
            None => vec![Item::Fn(function)],
        },
        other => vec![other],
    }
}

/// Takes the attribute off; its options, if it was there.
fn options(function: &mut ItemFn) -> Option<proc_macro2::TokenStream> {
    let at = function.attrs.iter().position(|attribute| attribute.path().is_ident("differentiable"))?;
    Some(tokens(function.attrs.remove(at)))
}

fn tokens(attribute: Attribute) -> proc_macro2::TokenStream {
    match attribute.meta {
        Meta::List(list) => list.tokens,
        Meta::Path(_) | Meta::NameValue(_) => proc_macro2::TokenStream::new(),
    }
}

fn items(options: proc_macro2::TokenStream, function: &ItemFn) -> Vec<Item> {
    let output = pipeline::expand(options, function.to_token_stream());
    syn::parse2::<File>(output).expect("the output is a list of items").items
}

#[test]
fn golden_files_are_current() {
    let mut stale = Vec::new();
    for (name, source) in sources() {
        let text = printed(&fs::read_to_string(source).expect("the source can be read"));
        if fs::read_to_string(golden(&name)).is_ok_and(|old| old == text) {
            continue;
        }
        if env::var_os("UPDATE").is_some() {
            fs::write(golden(&name), text).expect("the golden file can be written");
        } else {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "{stale:?} changed: `UPDATE=1 cargo test -p chainrule-derive golden`, then look"
    );
}

#[test]
fn every_golden_file_has_a_source() {
    let sources = sources();
    for (name, _) in rust_files(&repository().join("tests/golden/expanded")) {
        assert!(sources.iter().any(|(source, _)| *source == name), "`{name}` is printed from nothing");
    }
}

#[test]
fn the_readme_quotes_golden_files() {
    let path = repository().join("README.md");
    let readme = fs::read_to_string(&path).expect("the README can be read");
    let current = with_current_quotes(&readme);
    if env::var_os("UPDATE").is_some() {
        fs::write(path, current).expect("the README can be written");
    } else {
        assert!(readme == current, "a quote is stale: `UPDATE=1 cargo test -p chainrule-derive golden`");
    }
}

fn with_current_quotes(readme: &str) -> String {
    let mut parts = readme.split(QUOTE);
    let before = parts.next().unwrap_or_default();
    parts.fold(before.to_owned(), |text, part| {
        let (name, rest) = part.split_once(CODE).expect("a block of code follows");
        let (_, after) = rest.split_once(END).expect("the block ends");
        format!("{text}{QUOTE}{name}{CODE}{}{END}{after}", quoted(name))
    })
}

/// The method of a companion as it is printed, from its `fn` to its closing brace.
fn quoted(name: &str) -> String {
    let (module, method) = name.split_once("::").expect("the name is that of a module and a method");
    let file = printed(&fs::read_to_string(source(module)).expect("the source can be read"));
    let start = format!("        pub fn {method}");
    let lines = file.lines().skip_while(|line| !line.starts_with(&start));
    let body = lines.take_while(|line| *line != "        }").chain(["        }"]);
    body.map(|line| format!("{}\n", line.strip_prefix("        ").unwrap_or(line))).collect()
}

fn source(name: &str) -> PathBuf {
    let (_, path) = sources().into_iter().find(|(source, _)| source == name).expect("there is such a source");
    path
}
