//! `cargo bench --bench compile_cost`: what the attribute costs whoever builds with it.
//!
//! A crate of about a hundred functions, those of `tests/programs`, is checked with and without the attribute; the
//! dependencies are built before. Both take turns, and the ratio is that of the medians. Then `chainrule` is built from
//! nothing, with its default features.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// The files whose programs make up the crate: none of them needs what stands beside it.
const FILES: [&str; 13] = [
    "fields/astronomy.rs",
    "fields/colour.rs",
    "fields/finance.rs",
    "fields/geodesy.rs",
    "fields/noise.rs",
    "fields/optimisation.rs",
    "fields/physics.rs",
    "fields/small_matrices.rs",
    "fields/special.rs",
    "fields/statistics.rs",
    "corpus/overwriting.rs",
    "corpus/series.rs",
    "corpus/straight_line.rs",
];

const ROUNDS: usize = 5;

/// `program!` gives the function alone, with or without the attribute.
const HEAD: &str = "\
#![allow(warnings, clippy::all)]
macro_rules! program {
    ($(at $point:tt $(gives $expected:tt)?;)+ fn $($function:tt)+) => {
        #[cfg_attr(feature = \"derivatives\", chainrule::differentiable)]
        pub fn $($function)+
    };
}
macro_rules! programs {
    ($($name:ident),* $(,)?) => {};
}
";

fn main() -> Result<(), Box<dyn Error>> {
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let user = User::new()?;
    user.change()?;
    user.check(false)?;
    user.check(true)?;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (with, times) in [false, true].into_iter().zip(&mut times) {
            user.change()?;
            times.push(user.check(with)?);
        }
    }
    let [without, with] = times.map(median);
    println!("{} functions: {without:.2?} without the attribute, {with:.2?} with it", user.functions);
    println!("ratio {:.2}", with.as_secs_f64() / without.as_secs_f64());
    println!("a clean build of chainrule: {:.1?}", user.clean_build()?);
    Ok(())
}

/// The crate of a user.
struct User {
    directory: PathBuf,
    source: String,
    functions: usize,
}

impl User {
    fn new() -> Result<User, Box<dyn Error>> {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("compile_cost");
        std::fs::create_dir_all(directory.join("src"))?;
        let core = tests.join("../core").canonicalize()?;
        let manifest = format!(
            "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [features]\nderivatives = []\n\
             [dependencies]\nchainrule = {{ path = {core:?} }}\n\
             [workspace]\n"
        );
        std::fs::write(directory.join("Cargo.toml"), manifest)?;
        std::fs::copy(tests.join("../Cargo.lock"), directory.join("Cargo.lock"))?;
        let (mut source, mut functions) = (HEAD.to_owned(), 0);
        for file in FILES {
            let text = std::fs::read_to_string(tests.join("tests/programs").join(file))?;
            functions += text.matches("program! {").count();
            let name = file.replace(['/', '.'], "_");
            let items = text.lines().filter(|line| !line.starts_with("//!")).collect::<Vec<_>>().join("\n");
            writeln!(source, "pub mod {name} {{\n{items}\n}}")?;
        }
        Ok(User { directory, source, functions })
    }

    /// Makes the crate, and nothing else, stale.
    fn change(&self) -> Result<(), Box<dyn Error>> {
        Ok(std::fs::write(self.directory.join("src/lib.rs"), &self.source)?)
    }

    fn check(&self, with_attribute: bool) -> Result<Duration, Box<dyn Error>> {
        let features: &[&str] = if with_attribute { &["--features", "derivatives"] } else { &[] };
        self.cargo(&[&["check", "--quiet"], features].concat(), "target")
    }

    fn clean_build(&self) -> Result<Duration, Box<dyn Error>> {
        let target = self.directory.join("clean");
        if target.exists() {
            std::fs::remove_dir_all(&target)?;
        }
        self.cargo(&["build", "--quiet", "--package", "chainrule"], "clean")
    }

    fn cargo(&self, arguments: &[&str], target: &str) -> Result<Duration, Box<dyn Error>> {
        let started = Instant::now();
        let status = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", self.directory.join(target))
            .status()?;
        match status.success() {
            true => Ok(started.elapsed()),
            false => Err(format!("cargo {} failed", arguments.join(" ")).into()),
        }
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
