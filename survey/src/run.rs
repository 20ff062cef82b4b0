//! Runs the calls, each in a process of its own.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::compile::cargo;
use crate::table::Verdict;

const PATIENCE: Duration = Duration::from_secs(20);

/// The program with the package's tests.
pub(crate) fn executable(root: &Path) -> io::Result<PathBuf> {
    let output = cargo(root).args(["test", "--lib", "--no-run", "--message-format=json"]).output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut found = lines.filter_map(|line| Some(PathBuf::from(line["executable"].as_str()?)));
    found.next_back().ok_or_else(|| io::Error::other("no tests were built"))
}

/// Runs the test of an item.
pub(crate) fn run(executable: &Path, number: usize) -> io::Result<Verdict> {
    let mut child = Command::new(executable)
        .args([&format!("survey_{number}_"), "--nocapture", "--test-threads=1"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut output = child.stdout.take().ok_or_else(|| io::Error::other("no output"))?;
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = output.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    });
    let start = Instant::now();
    while child.try_wait()?.is_none() {
        if start.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            break;
        }
        sleep(Duration::from_millis(2));
    }
    let text = reader.join().unwrap_or_default();
    let said = text.lines().find_map(|line| line.split_once("SURVEY ")).map(|(_, said)| said);
    Ok(match said.and_then(|said| said.split_once(' ')) {
        Some(("right", _)) => Verdict::Right,
        Some(("wrong", text)) => Verdict::Wrong(text.to_owned()),
        Some((_, text)) => Verdict::Undecided(text.to_owned()),
        None => Verdict::Undecided("does not end, or ends the program".to_owned()),
    })
}
