//! Puts the attribute on the functions of published packages, unedited, and counts what becomes of them.
//!
//! ```text
//! cargo run --package chainrule-survey -- /tmp/survey ~/.cargo/registry/src/*/{libm,statrs}-*
//! ```
//!
//! Each package is copied below the first directory. Every function that takes and gives numbers gets
//! `#[differentiable]`, every type that holds numbers the derive. What does not compile is counted and loses its
//! attribute, until all does; what is left is called at random points and compared with differences. Errors are
//! *clear* if the macro or the library says all of them, and *unclear* if the compiler says one.

mod calls;
mod candidates;
mod compile;
mod package;
mod run;
mod survey;
mod table;
mod written;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let Some(into) = arguments.next() else {
        eprintln!("usage: chainrule-survey DIRECTORY PACKAGE…");
        return Ok(());
    };
    fs::create_dir_all(&into)?;
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core").canonicalize()?;
    let mut rows = Vec::new();
    for package in arguments {
        match survey::survey(&package, &into, &library) {
            Ok(found) => rows.extend(found),
            Err(error) => eprintln!("{}: {error}", package.display()),
        }
        fs::write(into.join("rows.tsv"), table::rows(&rows))?;
        fs::write(into.join("table.md"), table::table(&rows))?;
    }
    print!("{}", table::table(&rows));
    Ok(())
}
