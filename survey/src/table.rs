//! What became of the functions, as a table.

use std::collections::BTreeMap;
use std::fmt::Write;

/// What became of a function or a type.
#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    Right,
    /// Compiles, and no arguments could be made up.
    NotCalled,
    /// Compiles, and the points say nothing: kinks, noise, outside of the domain.
    Undecided(String),
    Clear {
        code: String,
        text: String,
    },
    Unclear {
        code: String,
        text: String,
    },
    Wrong(String),
}

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) package: String,
    pub(crate) place: String,
    pub(crate) name: String,
    pub(crate) is_function: bool,
    pub(crate) verdict: Verdict,
}

impl Verdict {
    fn words(&self) -> (&'static str, &str, &str) {
        match self {
            Verdict::Right => ("right", "", ""),
            Verdict::NotCalled => ("not called", "", ""),
            Verdict::Undecided(text) => ("undecided", "", text),
            Verdict::Clear { code, text } => ("clear", code, text),
            Verdict::Unclear { code, text } => ("unclear", code, text),
            Verdict::Wrong(text) => ("wrong", "", text),
        }
    }
}

/// One line for each function and type.
pub(crate) fn rows(rows: &[Row]) -> String {
    rows.iter().fold(String::new(), |mut all, row| {
        let (verdict, code, text) = row.verdict.words();
        let kind = if row.is_function { "function" } else { "type" };
        let text = text.replace('\n', "\\n").replace('\t', " ");
        let _ =
            writeln!(all, "{verdict}\t{code}\t{kind}\t{}\t{}\t{}\t{text}", row.package, row.place, row.name);
        all
    })
}

/// How many of each kind there are, with the first of each.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut text = String::from("| | | functions | types | the first |\n|---|---|--:|--:|---|\n");
    let mut counts: BTreeMap<(&str, &str), (usize, usize, String)> = BTreeMap::new();
    for row in rows {
        let (verdict, code, _) = row.verdict.words();
        let first = || (0, 0, format!("{} {} {}", row.package, row.place, row.name));
        let count = counts.entry((verdict, code)).or_insert_with(first);
        count.0 += usize::from(row.is_function);
        count.1 += usize::from(!row.is_function);
    }
    for ((verdict, code), (functions, types, first)) in &counts {
        let _ = writeln!(text, "| {verdict} | {code} | {functions} | {types} | {first} |");
    }
    let wrong = rows.iter().filter(|row| matches!(row.verdict, Verdict::Wrong(_)));
    for row in wrong {
        let _ =
            writeln!(text, "\nwrong: {} {} {}: {}", row.package, row.place, row.name, row.verdict.words().2);
    }
    text
}
