//! One package: attributes on, errors counted, until it compiles; then calls.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::candidates::{self, Candidates, Item, Kind};
use crate::compile::{Mistake, compile};
use crate::package::Package;
use crate::table::{Row, Verdict};
use crate::written::{Owner, Written, write};
use crate::{calls, run};

struct Survey {
    package: Package,
    candidates: Candidates,
    /// Which items have an attribute.
    active: Vec<bool>,
    tests: BTreeMap<usize, String>,
    verdicts: Vec<Option<Verdict>>,
    /// Methods of blocks with an error of which nothing says which method it is of.
    suspects: Vec<usize>,
    /// The one that has been added last.
    suspect: Option<usize>,
}

/// More rounds than that bring nothing new.
const ROUNDS: usize = 40;

/// What becomes of the functions and types of a package.
pub(crate) fn survey(from: &Path, into: &Path, library: &Path) -> io::Result<Vec<Row>> {
    let package = Package::copy(from, into, library)?;
    let candidates = candidates::find(&package.sources);
    let count = candidates.items.len();
    let mut survey = Survey {
        package,
        candidates,
        active: vec![false; count],
        tests: BTreeMap::new(),
        verdicts: (0..count).map(|_| None).collect(),
        suspects: Vec::new(),
        suspect: None,
    };
    eprintln!("{}: {count} items", survey.package.name);
    if !survey.until_it_compiles(false)? {
        return Err(io::Error::other("does not compile as it is"));
    }
    survey.activate(|item| item.is_used && matches!(item.kind, Kind::Struct(_) | Kind::Enum(_)));
    let types = survey.until_it_compiles(false)?;
    survey.activate(Item::is_function);
    if types && survey.until_it_compiles(false)? {
        survey.try_suspects()?;
        survey.call()?;
    }
    Ok(survey.rows())
}

impl Survey {
    fn activate(&mut self, which: impl Fn(&Item) -> bool) {
        for (active, item) in self.active.iter_mut().zip(&self.candidates.items) {
            *active |= which(item);
        }
    }

    /// Takes the attribute from what does not compile. Whether the rest does.
    fn until_it_compiles(&mut self, with_tests: bool) -> io::Result<bool> {
        for round in 0..ROUNDS {
            let written = self.write(with_tests)?;
            let Some(mistakes) = compile(&self.package.root, with_tests)? else { return Ok(false) };
            eprintln!("{}: round {round}, {} errors", self.package.name, mistakes.len());
            if mistakes.is_empty() {
                return Ok(true);
            }
            let mut found: BTreeMap<usize, Vec<Mistake>> = BTreeMap::new();
            let mut progress = false;
            for mistake in mistakes {
                match self.owner(&mistake, &written) {
                    Some(Owner::Test(item)) => {
                        let text = mistake.text.lines().next().unwrap_or_default();
                        eprintln!("  call of {}: {text}", self.candidates.items[item].name);
                        progress |= self.tests.remove(&item).is_some();
                    }
                    Some(Owner::Item(item)) => found.entry(item).or_default().push(mistake),
                    None => eprintln!("{}: of nothing: {}", self.package.name, mistake.text),
                }
            }
            progress |= !found.is_empty();
            found.into_iter().for_each(|(item, mistakes)| self.reject(item, &mistakes));
            if !progress {
                return Ok(false);
            }
        }
        Ok(false)
    }

    fn write(&self, with_tests: bool) -> io::Result<Vec<Written>> {
        let mut all = Vec::new();
        for source in &self.package.sources {
            let mut written = write(source, &self.candidates, &self.active, &self.tests);
            let is_root = source.0 == Path::new("src/lib.rs");
            if is_root {
                written.text += "#[allow(unused_extern_crates)] extern crate chainrule;\n";
            }
            if with_tests && is_root {
                let samples = include_str!("samples.rs").replace("//!", "//");
                written.text += &format!("#[cfg(test)] mod chainrule_survey {{\n{samples}}}\n");
            }
            self.package.write(&written.file, &written.text)?;
            all.push(written);
        }
        Ok(all)
    }

    fn owner(&self, mistake: &Mistake, written: &[Written]) -> Option<Owner> {
        let here = |(file, line): &(PathBuf, usize)| {
            let written = written.iter().find(|it| it.file == *file)?;
            written.owner(*line, &self.candidates.items, &self.active)
        };
        mistake.places.iter().find_map(here)
    }

    /// Adds them one by one.
    fn try_suspects(&mut self) -> io::Result<()> {
        for suspect in std::mem::take(&mut self.suspects) {
            self.active[suspect] = true;
            self.suspect = Some(suspect);
            self.until_it_compiles(false)?;
        }
        self.suspect = None;
        Ok(())
    }

    /// Counts an item that has errors. Methods of a block that has errors become suspects.
    fn reject(&mut self, item: usize, mistakes: &[Mistake]) {
        let item = match self.candidates.items[item].kind {
            Kind::Block(_) => self.suspect.unwrap_or(item),
            Kind::Struct(_) | Kind::Enum(_) | Kind::Function(_) | Kind::Method { .. } => item,
        };
        if matches!(self.candidates.items[item].kind, Kind::Block(_)) {
            let in_block = |other: &Item| matches!(other.kind, Kind::Method { block, .. } if block == item);
            for (number, other) in self.candidates.items.iter().enumerate() {
                if in_block(other) && std::mem::take(&mut self.active[number]) {
                    self.suspects.push(number);
                }
            }
            return;
        }
        let first = mistakes.iter().find(|it| !it.is_ours).unwrap_or(&mistakes[0]);
        let all: Vec<_> = mistakes.iter().map(|it| it.text.as_str()).collect();
        let (code, text) = (first.code.clone(), all.join("\n"));
        let verdict =
            if first.is_ours { Verdict::Clear { code, text } } else { Verdict::Unclear { code, text } };
        self.active[item] = false;
        self.tests.remove(&item);
        self.verdicts[item] = Some(verdict);
    }

    fn call(&mut self) -> io::Result<()> {
        let items = &self.candidates.items;
        let is_type = |number: &usize| matches!(items[*number].kind, Kind::Struct(_) | Kind::Enum(_));
        let called = (0..items.len()).filter(|number| self.active[*number] || is_type(number));
        self.tests = called
            .filter_map(|number| {
                let companion = candidates::name_of_companion(&items[number], &self.candidates.modules);
                Some((number, calls::test(items, number, companion.as_deref())?))
            })
            .collect();
        for number in (0..items.len()).filter(|number| self.active[*number]) {
            self.verdicts[number] = Some(Verdict::NotCalled);
        }
        if !self.until_it_compiles(true)? {
            return Ok(());
        }
        let executable = run::executable(&self.package.root)?;
        for &number in self.tests.keys() {
            if self.candidates.items[number].is_function() {
                self.verdicts[number] = Some(run::run(&executable, number)?);
            }
        }
        Ok(())
    }

    fn rows(self) -> Vec<Row> {
        let package = self.package.name;
        let row = |(item, verdict): (Item, Option<Verdict>)| {
            let is_function = item.is_function();
            let place = format!("{}:{}", item.file.display(), item.lines.0);
            Some(Row { package: package.clone(), place, name: item.name, is_function, verdict: verdict? })
        };
        self.candidates.items.into_iter().zip(self.verdicts).filter_map(row).collect()
    }
}
