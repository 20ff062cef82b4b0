//! What the compiler says, and of which item.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, io};

use serde_json::Value;

/// An error of the compiler.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    /// `CR017`, `E0308`, or the first words.
    pub(crate) code: String,
    pub(crate) text: String,
    /// Places below the package's root, the likeliest first; lines from 1.
    pub(crate) places: Vec<(PathBuf, usize)>,
    pub(crate) is_ours: bool,
}

/// Compiles the package. What is said to be wrong with it; `None` if nothing is and yet it failed.
pub(crate) fn compile(root: &Path, with_tests: bool) -> io::Result<Option<Vec<Mistake>>> {
    let mut cargo = cargo(root);
    cargo.args(if with_tests { ["test", "--lib", "--no-run"].as_slice() } else { &["check", "--lib"] });
    let output = cargo.arg("--message-format=json").output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mistakes: Vec<_> =
        text.lines().filter_map(|line| mistake(&serde_json::from_str(line).ok()?)).collect();
    if mistakes.is_empty() && !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last: Vec<_> = said.lines().rev().take(12).collect();
        eprintln!("{}: {}", root.display(), last.into_iter().rev().collect::<Vec<_>>().join("\n  "));
        return Ok(None);
    }
    Ok(Some(mistakes))
}

/// Cargo in the package, silent about lints.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).env("RUSTFLAGS", "--cap-lints=allow").stdin(Stdio::null());
    cargo
}

fn mistake(line: &Value) -> Option<Mistake> {
    let message = line.get("message").filter(|_| line["reason"] == "compiler-message")?;
    if message["level"] != "error" || message["message"].as_str()?.starts_with("aborting due to") {
        return None;
    }
    let text = message["message"].as_str()?.to_owned();
    let rendered = message["rendered"].as_str().unwrap_or(&text).to_owned();
    let our_id = text.find("[CR").map(|start| text[start + 1..start + 6].to_owned());
    let code = our_id.clone().or_else(|| Some(message["code"]["code"].as_str()?.to_owned()));
    let mut places = Vec::new();
    let spans = || message["spans"].as_array().into_iter().flatten();
    for primary in [true, false] {
        spans().filter(|span| span["is_primary"] == primary).for_each(|span| add_places(span, &mut places));
    }
    for child in message["children"].as_array().into_iter().flatten() {
        child["spans"].as_array().into_iter().flatten().for_each(|span| add_places(span, &mut places));
    }
    let code = code.unwrap_or_else(|| text.chars().take(40).collect());
    Some(Mistake { is_ours: our_id.is_some(), code, text: rendered, places })
}

/// The place of a span, and of what it was expanded from.
fn add_places(span: &Value, places: &mut Vec<(PathBuf, usize)>) {
    let file = span["file_name"].as_str().map(PathBuf::from);
    let line = span["line_start"].as_u64().and_then(|line| usize::try_from(line).ok());
    if let (Some(file), Some(line)) = (file, line) {
        places.push((file, line));
    }
    if let Some(outer) = span.get("expansion").and_then(|it| it.get("span")).filter(|it| it.is_object()) {
        add_places(outer, places);
    }
}
