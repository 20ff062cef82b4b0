//! A copy of a published package that can be compiled with the attribute in it.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The copy: its sources as they were published, and the files as they are written now.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) root: PathBuf,
    /// The path of each source file below `root`, with its text.
    pub(crate) sources: Vec<(PathBuf, String)>,
}

impl Package {
    /// Copies the package at `from` below `into`. The copy depends on the library at `library`.
    pub(crate) fn copy(from: &Path, into: &Path, library: &Path) -> io::Result<Package> {
        let name = from.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let root = into.join(&name);
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        copy_directory(from, &root)?;
        let manifest = fs::read_to_string(from.join("Cargo.toml"))?;
        fs::write(root.join("Cargo.toml"), with_library(&manifest, library))?;
        let _ = fs::remove_file(root.join("Cargo.lock"));
        let mut sources = Vec::new();
        read_sources(&root.join("src"), &root, &mut sources)?;
        sources.sort();
        Ok(Package { name, root, sources })
    }

    /// Writes the text of a source file, unless it is there already: the compiler looks at the time.
    pub(crate) fn write(&self, file: &Path, text: &str) -> io::Result<()> {
        let path = self.root.join(file);
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            return Ok(());
        }
        fs::write(path, text)
    }
}

fn copy_directory(from: &Path, into: &Path) -> io::Result<()> {
    fs::create_dir_all(into)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = into.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_directory(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn read_sources(directory: &Path, root: &Path, sources: &mut Vec<(PathBuf, String)>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            read_sources(&path, root, sources)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            let below = path.strip_prefix(root).unwrap_or(&path).to_owned();
            sources.push((below, fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The manifest without what only its author builds, and with the library.
fn with_library(manifest: &str, library: &Path) -> String {
    const LEFT_OUT: [&str; 7] =
        ["[dev-dependencies", "[[test", "[[bench", "[[example", "[[bin", "[lints", "[profile"];
    let mut kept = true;
    let mut lines = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            kept = !LEFT_OUT.iter().any(|it| line.starts_with(it)) && !line.contains(".dev-dependencies");
        }
        if kept {
            lines.push(line);
        }
    }
    let library = library.display();
    lines.join("\n")
        + &format!(
            "\n\n[dependencies.chainrule]\npath = \"{library}\"\nfeatures = [\"check\"]\n\n[workspace]\n"
        )
}

#[cfg(test)]
mod tests {
    use super::with_library;
    use std::path::Path;

    #[test]
    fn the_author_s_tests_are_left_out() {
        let manifest =
            "[package]\nname = \"a\"\n[dev-dependencies.rand]\nversion = \"1\"\n[dependencies.libm]\n";
        let written = with_library(manifest, Path::new("/core"));
        assert!(written.starts_with("[package]\nname = \"a\"\n[dependencies.libm]\n"), "{written}");
        assert!(written.contains("path = \"/core\""));
    }
}
