//! The reference page `docs/diagnostics.md` is a printout of the catalogue. `UPDATE=1 cargo test -p chainrule-derive
//! diagnostics_page` writes it again. The code that it recommends is compiled by the documentation tests of
//! `chainrule-tests`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;

use super::catalogue::{ENTRIES, Entry, SaidBy};

const HEAD: &str = "\
# Diagnostics

Printed from `derive/src/diagnostics/`. Each entry shows a mistake, what is said to it, why it is one, and code that
does instead. What begins with a code of the compiler, such as E0277, is found by the compiler: the macro sees the tokens of one
item, and asks the compiler about everything else.

";

#[test]
fn diagnostics_page_is_up_to_date() {
    let path = root().join("docs/diagnostics.md");
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &page).expect("docs/ can be written to");
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(stored == page, "stale: run `UPDATE=1 cargo test -p chainrule-derive diagnostics_page`");
}

#[test]
fn each_mistake_is_announced_in_its_example() {
    for entry in ENTRIES {
        let (code, example) = match entry.said {
            SaidBy::Macro { example } => (entry.id, example),
            SaidBy::Compiler { code, example } => (code, example),
            SaidBy::Rustdoc { source, words } => {
                assert!(note(source, words).is_some(), "{} by `{source}`", entry.id);
                continue;
            }
        };
        assert!(codes(&ui(example, "rs"), "//~ ").contains(code), "{} by {example}.rs", entry.id);
        assert!(said(&ui(example, "stderr"), code).is_some(), "{} by {example}.stderr", entry.id);
    }
}

#[test]
fn each_id_that_is_mentioned_has_an_entry() {
    let known: BTreeSet<String> = ENTRIES.iter().map(|entry| entry.id.to_owned()).collect();
    for (folder, start) in [("tests/ui", "//~ "), ("tests/ui", "["), ("core/src", "[")] {
        for path in files(&root().join(folder)) {
            let text = fs::read_to_string(&path).expect("a text");
            let unknown: Vec<_> = codes(&text, start)
                .into_iter()
                .filter(|id| id.starts_with("CR") && !known.contains(id))
                .collect();
            assert!(unknown.is_empty(), "{} mentions {unknown:?}", path.display());
        }
    }
}

#[test]
fn each_entry_tells_what_to_write_instead() {
    for entry in ENTRIES {
        assert!(entry.explained.contains("```rust\n"), "{} has no mended example", entry.id);
    }
    let explained: BTreeSet<_> =
        files(&root().join("derive/src/diagnostics/explained")).into_iter().collect();
    assert_eq!(explained.len(), ENTRIES.len());
}

fn page() -> String {
    let mut entries: Vec<_> = ENTRIES.iter().collect();
    entries.sort_by_key(|entry| entry.id);
    let contents: String = entries.iter().map(|entry| format!("- {}: {}\n", entry.id, entry.title)).collect();
    let sections: String = entries.into_iter().map(section).collect();
    format!("{HEAD}{contents}{sections}")
}

fn section(entry: &Entry) -> String {
    let Entry { id, title, said: by, explained } = entry;
    let shown = match by {
        SaidBy::Macro { example } => mistake(example, id),
        SaidBy::Compiler { code, example } => mistake(example, code),
        SaidBy::Rustdoc { source, words } => surprise(source, words),
    };
    format!("\n## {id}: {title}\n\n{shown}\n{explained}")
}

/// A function, and what its documentation says.
fn surprise(source: &str, words: &str) -> String {
    let function: syn::File = syn::parse_str(source).expect("a function");
    let function = prettyplease::unparse(&function);
    let note = note(source, words).unwrap_or_default();
    format!(
        "```rust\nuse chainrule::differentiable;\n\n#[differentiable]\n{function}```\n\nThis is no error. The documentation \
         of the function says:\n\n> {note}\n"
    )
}

/// The sentence with the words in the documentation that the function gains.
fn note(source: &str, words: &str) -> Option<String> {
    let item = source.parse().expect("a function");
    let expanded: syn::File = syn::parse2(crate::pipeline::expand(Default::default(), item)).ok()?;
    let text = expanded.items.first()?.to_token_stream().to_string();
    text.split('"').map(str::trim).find(|sentence| sentence.contains(words)).map(str::to_owned)
}

/// The source of a ui test, and what is said to it.
fn mistake(example: &str, code: &str) -> String {
    let said = said(&ui(example, "stderr"), code).unwrap_or_default();
    format!("```rust,ignore\n{}```\n\n```text\n{said}```\n", source(example))
}

/// Without what only the test needs.
fn source(example: &str) -> String {
    let source = ui(example, "rs").replace("#[differentiable]\n\n", "#[differentiable]\n");
    let source = source.trim_end().trim_end_matches("fn main() {}").trim_end();
    let lines = source.lines().map(|line| line.split(" //~ ").next().unwrap_or(line));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The first message with the code, up to the place in the source.
fn said(stderr: &str, code: &str) -> Option<String> {
    let with_code = |message: &Vec<&str>| message.iter().any(|line| line.contains(&format!("[{code}]")));
    let mut messages = stderr.split("\nerror").map(|message| {
        message.lines().take_while(|line| !line.trim_start().starts_with("--> ")).collect::<Vec<_>>()
    });
    let message = messages.find(with_code)?;
    let lines = message.iter().map(|line| line.trim_start()).enumerate();
    Some(lines.map(|(at, line)| format!("{}{line}\n", prefix(at, line))).collect())
}

/// What was lost where the text was split.
fn prefix(at: usize, line: &str) -> &'static str {
    if at == 0 && !line.starts_with("error") { "error" } else { "" }
}

/// The ids and codes that stand after one of the starts.
fn codes(text: &str, start: &str) -> BTreeSet<String> {
    let is_code = |word: &&str| word.len() >= 5 && (word.starts_with("CR0") || word.starts_with('E'));
    let after = text.split(start).skip(1).filter_map(|rest| rest.lines().next());
    let words = after.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric()));
    words.filter(is_code).map(str::to_owned).collect()
}

fn ui(example: &str, extension: &str) -> String {
    let path = root().join("tests/ui").join(example).with_extension(extension);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All files of a folder and of those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
