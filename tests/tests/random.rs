//! Random programs against dual numbers.
//!
//! A fixed batch stands in `tests/src/random/batch.rs`, so that a change of the macro is seen in what it does to
//! known programs; `UPDATE=1 cargo test -p chainrule-tests --test random` writes it anew after a change of the
//! generator. Any other programs: `SEED=1000 COUNT=300 cargo test -p chainrule-tests --test random -- --ignored`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use chainrule_tests::random::check::report;
use chainrule_tests::random::file::file;

#[path = "../src/random/batch.rs"]
#[rustfmt::skip]
mod batch;

/// The programs of the batch. Others are found by the soak.
const SEEDS: std::ops::Range<u64> = 0..150;

#[test]
fn the_batch_has_the_gradients_of_dual_numbers() {
    let programs = batch::programs();
    let (broken, certified) = report(&programs);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(certified >= 3 * programs.len(), "only {certified} points say anything");
}

#[test]
fn the_batch_is_what_the_generator_writes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/random/batch.rs");
    let text = file(&SEEDS.collect::<Vec<u64>>());
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap();
    assert!(known == text, "run `UPDATE=1 cargo test -p chainrule-tests --test random`");
}

#[test]
#[ignore = "compiles a crate of its own; takes SEED and COUNT from the environment"]
fn soak() {
    let number = |name: &str, default: u64| {
        env::var(name).map_or(default, |text| text.parse().expect("SEED and COUNT are numbers"))
    };
    let (seed, count) = (number("SEED", 1000), number("COUNT", 200));
    let folder = write_crate(&(seed..seed + count).collect::<Vec<u64>>());
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .status()
        .expect("cargo runs");
    assert!(status.success(), "see above; the programs stand in {}", folder.display());
}

/// A crate in the target folder that runs the programs of the seeds.
fn write_crate(seeds: &[u64]) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("soak");
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest(tests)).unwrap();
    fs::write(folder.join("src/batch.rs"), file(seeds)).unwrap();
    fs::write(folder.join("src/main.rs"), MAIN).unwrap();
    folder
}

fn manifest(tests: &Path) -> String {
    let core = tests.with_file_name("core");
    format!(
        "[package]
name = \"soak\"
edition = \"2024\"

[dependencies]
chainrule = {{ path = {core:?} }}
chainrule-tests = {{ path = {tests:?} }}

[profile.dev]
debug = false

[workspace]
"
    )
}

const MAIN: &str = "mod batch;

fn main() {
    let programs = batch::programs();
    let (broken, certified) = chainrule_tests::random::check::report(&programs);
    broken.iter().for_each(|text| println!(\"{text}\"));
    println!(\"{} programs, {certified} points, {} broken\", programs.len(), broken.len());
    assert!(broken.is_empty());
}
";
