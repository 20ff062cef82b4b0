//! One mistake for each file in `ui/`, and what the compiler says to it.
//!
//! `TRYBUILD=overwrite cargo test -p chainrule-tests --test ui` writes the expected texts again. So that this
//! cannot bless a bad text, the markers in the sources say which error stands in which line.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn mistakes() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

/// A line of a source and what is reported there: `CR017`, or `E0428` where only the compiler sees it.
type Report = (usize, String);

/// What the source announces by `//~ CR0nn`, or `//~ E0428 E0573` where the compiler cannot be kept from saying
/// more than one thing.
fn announced(source: &str) -> BTreeSet<Report> {
    let markers = |(index, line): (usize, &str)| {
        let ids: Vec<String> =
            line.split("//~ ").skip(1).flat_map(str::split_whitespace).map(str::to_owned).collect();
        ids.into_iter().map(move |id| (index + 1, id))
    };
    source.lines().enumerate().flat_map(markers).collect()
}

/// The errors of a `.stderr` file, one for each block of text that begins with `error`. What the compiler says of no place
/// in the source follows from another error.
fn reported(stderr: &str) -> Vec<Report> {
    let mut blocks: Vec<String> = Vec::new();
    for line in stderr.lines() {
        if line.starts_with("error") {
            blocks.push(String::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push_str(line);
            block.push('\n');
        }
    }
    blocks.iter().filter_map(|block| Some((line_of(block)?, id_of(block)))).collect()
}

/// The line after the first ` --> file:line:column`.
fn line_of(block: &str) -> Option<usize> {
    let position = block.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
    position?.split(':').nth(1)?.parse().ok()
}

/// Our id if there is one, else the compiler's.
fn id_of(block: &str) -> String {
    let after = |start: &str| block.split(start).nth(1).and_then(|rest| rest.split(']').next());
    after("[CR").map_or_else(|| after("error[").unwrap_or("none").to_owned(), |number| format!("CR{number}"))
}

fn sources() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let entries =
        fs::read_dir(folder).expect("the folder of mistakes").map(|entry| entry.expect("an entry").path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

#[test]
fn each_mistake_gives_the_announced_errors_and_no_other() {
    let mut wrong = Vec::new();
    for source in sources() {
        let expected = announced(&fs::read_to_string(&source).expect("a source"));
        let stderr = fs::read_to_string(source.with_extension("stderr")).unwrap_or_default();
        let found = reported(&stderr);
        let distinct: BTreeSet<Report> = found.iter().cloned().collect();
        let ours = |reports: &mut dyn Iterator<Item = &Report>| {
            reports.filter(|(_, id)| id.starts_with("CR")).count()
        };
        let repeated = ours(&mut found.iter()) > ours(&mut expected.iter());
        if expected.is_empty() || distinct != expected || repeated {
            wrong.push(format!("{}: announced {expected:?}, reported {found:?}", source.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_message_speaks_of_differentiation() {
    for source in sources() {
        let stderr = fs::read_to_string(source.with_extension("stderr")).unwrap_or_default();
        let ours = stderr.contains("[CR");
        let speaks = stderr.contains("differentia");
        assert!(!ours || speaks, "{} does not say what cannot be differentiated", source.display());
    }
    assert!(sources().len() >= 30);
}
