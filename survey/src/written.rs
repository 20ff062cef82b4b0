//! The sources with what is inserted into them.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use crate::candidates::{self, Candidates, Item, Kind};

/// A source file as it is written, with the lines that were added.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) file: PathBuf,
    pub(crate) text: String,
    /// Lines that tests stand on, with the items that they are of.
    added: Vec<(usize, usize)>,
}

/// Whose place it is.
#[derive(Debug, PartialEq)]
pub(crate) enum Owner {
    /// The item of that number.
    Item(usize),
    /// The test of that item.
    Test(usize),
}

const ATTRIBUTE: &str = "#[::chainrule::differentiable] ";
const DERIVE: &str = "#[derive(::chainrule::Differentiable)] ";

/// Puts attributes on the items that are `active`, and tests behind the items that have one.
pub(crate) fn write(
    (file, text): &(PathBuf, String),
    candidates: &Candidates,
    active: &[bool],
    tests: &BTreeMap<usize, String>,
) -> Written {
    let mut lines: Vec<String> = text.lines().map(without_no_std).collect();
    for (_, first, last) in candidates.tests.iter().filter(|(of, ..)| of == file) {
        lines[first - 1..*last].iter_mut().for_each(String::clear);
    }
    let items = || candidates.items.iter().enumerate().filter(|(_, item)| &item.file == file);
    let marked = |number: usize, item: &Item| match item.kind {
        Kind::Block(_) => has_methods(&candidates.items, active, number),
        _ => active[number],
    };
    let mut insertions: Vec<_> = items()
        .filter(|(number, item)| marked(*number, item))
        .map(|(_, item)| {
            (item.start, None, attribute(item, &with(item, &lines, candidates, active), candidates))
        })
        .collect();
    let test = |number: usize, item: &Item| Some((item.end, Some(number), tests.get(&number)?.clone()));
    insertions.extend(items().filter_map(|(number, item)| test(number, item)));
    insertions.sort();
    insert(file, &lines, insertions)
}

type Insertion = ((usize, usize), Option<usize>, String);

fn insert(file: &Path, lines: &[String], insertions: Vec<Insertion>) -> Written {
    let mut written = Written { file: file.to_owned(), text: String::new(), added: Vec::new() };
    let mut insertions = insertions.into_iter().peekable();
    let mut line_number = 1;
    for (number, line) in lines.iter().enumerate() {
        let mut rest = 0;
        let characters: Vec<char> = line.chars().collect();
        while let Some(((_, column), test, inserted)) =
            insertions.next_if(|((line, _), ..)| *line == number + 1)
        {
            written.text.extend(&characters[rest.min(characters.len())..column.min(characters.len())]);
            rest = column;
            if let Some(item) = test {
                written.text += &format!("\n{inserted}\n");
                written.added.push((line_number + 1, item));
                line_number += 2;
            } else {
                written.text += &inserted;
            }
        }
        written.text.extend(&characters[rest.min(characters.len())..]);
        written.text.push('\n');
        line_number += 1;
    }
    written
}

fn without_no_std(line: &str) -> String {
    let start = line.trim_start();
    let removed =
        start.starts_with("#![") && (line.contains("no_std") || start.starts_with("#![cfg_attr(test"));
    if removed { String::new() } else { line.to_owned() }
}

fn attribute(item: &Item, with: &str, candidates: &Candidates) -> String {
    match item.kind {
        Kind::Struct(_) | Kind::Enum(_) => DERIVE.to_owned(),
        Kind::Function(_) | Kind::Method { .. } => {
            match candidates::name_of_companion(item, &candidates.modules) {
                Some(name) => format!("#[::chainrule::differentiable(name = \"{name}\", with({with}))] "),
                None => format!("#[::chainrule::differentiable(with({with}))] "),
            }
        }
        Kind::Block(_) => ATTRIBUTE.to_owned(),
    }
}

/// Where the companions are of those functions with the name of a module that an item may call.
fn with(item: &Item, lines: &[String], candidates: &Candidates, active: &[bool]) -> String {
    let text = lines[item.lines.0 - 1..item.lines.1].join("\n");
    let called: HashSet<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let functions =
        candidates.items.iter().zip(active).filter(|(other, active)| **active && other.name != item.name);
    let companion = |(other, _): (&Item, _)| {
        let companion = candidates::name_of_companion(other, &candidates.modules)?;
        let file = other.file.with_extension("");
        let modules = file.iter().skip(1).map(|part| part.to_string_lossy().into_owned());
        let modules = modules.filter(|part| part != "mod" && part != "lib").map(|part| part + "::");
        let modules: String = modules.collect();
        called.contains(&*other.name).then(|| format!("{} = crate::{modules}{companion},", other.name))
    };
    functions.filter_map(companion).collect()
}

pub(crate) fn has_methods(items: &[Item], active: &[bool], number: usize) -> bool {
    items.iter().zip(active).any(|(item, active)| match item.kind {
        Kind::Method { block, .. } => *active && block == number,
        _ => false,
    })
}

impl Written {
    /// Whose line it is: that of the smallest marked item around it.
    pub(crate) fn owner(&self, line: usize, items: &[Item], active: &[bool]) -> Option<Owner> {
        if let Some((_, item)) = self.added.iter().find(|(added, _)| *added == line) {
            return Some(Owner::Test(*item));
        }
        let line = line - 2 * self.added.iter().filter(|(added, _)| *added < line).count();
        let around = |(number, item): &(usize, &Item)| {
            let marked = match item.kind {
                Kind::Block(_) => has_methods(items, active, *number),
                _ => active[*number],
            };
            marked && item.file == self.file && (item.lines.0..=item.lines.1).contains(&line)
        };
        let smallest =
            items.iter().enumerate().filter(around).min_by_key(|(_, item)| item.lines.1 - item.lines.0);
        smallest.map(|(number, _)| Owner::Item(number))
    }
}
