//! Every committed seed and finding of the fuzz targets, replayed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "tests fail by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

use ihe_pcd::{fuzzing, session};

/// Runs `body` on every file of the target's corpus.
fn replay(target: &str, body: fn(&[u8])) {
    let files = files(target);
    assert!(files.len() >= 10, "the corpus of {target} was not found");
    for path in files {
        // Shown only when the body panics: which file it was.
        println!("{}", path.display());
        body(&fs::read(&path).unwrap());
    }
}

fn files(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/corpus")
        .join(target);
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the corpus lies beside the package")
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

#[test]
fn parse() {
    replay("parse", fuzzing::parse);
}

#[test]
fn round_trip() {
    replay("round_trip", fuzzing::round_trip);
}

#[test]
fn rewrite() {
    replay("rewrite", fuzzing::rewrite);
    // Every message that reads is taken apart and written too.
    replay("parse", fuzzing::rewrite);
}

#[test]
fn report() {
    replay("report", fuzzing::report);
}

#[test]
fn alert() {
    replay("alert", fuzzing::alert);
    // Every message that reads may be one about an alert.
    replay("parse", fuzzing::alert);
    replay("report", fuzzing::alert);
    replay("judge", fuzzing::alert);
}

#[test]
fn location() {
    replay("location", fuzzing::location);
}

#[test]
fn batch() {
    replay("batch", fuzzing::batch);
}

#[test]
fn escape() {
    replay("escape", fuzzing::escape);
}

#[test]
fn edit() {
    replay("edit", fuzzing::edit);
}

#[test]
fn filter() {
    replay("filter", session::fuzzing::filter);
    // Any bytes are a list of operations.
    replay("gap", session::fuzzing::filter);
    replay("session", session::fuzzing::filter);
}

#[test]
fn gap() {
    replay("gap", session::fuzzing::gap);
    // Any bytes are a list of operations.
    replay("session", session::fuzzing::gap);
}

#[test]
fn inbox() {
    replay("inbox", session::fuzzing::inbox);
    // Any bytes are a list of operations.
    replay("gap", session::fuzzing::inbox);
}

#[test]
fn outbox() {
    replay("outbox", session::fuzzing::outbox);
    // Any bytes are a list of operations.
    replay("gap", session::fuzzing::outbox);
    replay("session", session::fuzzing::outbox);
}

#[test]
fn sessions() {
    replay("session", session::fuzzing::session);
}

#[test]
fn waveform() {
    replay("waveform", session::fuzzing::waveform);
}

#[test]
fn judge() {
    replay("judge", fuzzing::judge);
    // Every message that reads is judged too.
    replay("parse", fuzzing::judge);
    replay("report", fuzzing::judge);
}

#[cfg(feature = "igamt")]
#[test]
fn igamt() {
    replay("igamt", fuzzing::igamt);
}
