//! Every committed seed and finding of the fuzz targets, replayed.

#![cfg(feature = "alloc")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "tests fail by panicking"
)]

use std::fs;
use std::path::Path;

use ihe_pcd_codes::fuzzing;

/// Runs `body` on every file of the target's corpus.
fn replay(target: &str, body: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/corpus")
        .join(target);
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the corpus lies beside the package")
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() >= 10, "the corpus of {target} was not found");
    for path in files {
        // Shown only when the body panics: which file it was.
        println!("{}", path.display());
        body(&fs::read(&path).unwrap());
    }
}

#[test]
fn code_map() {
    replay("code_map", fuzzing::code_map);
}

#[test]
fn resolve() {
    replay("resolve", fuzzing::resolve);
}

#[cfg(feature = "ucum")]
#[test]
fn ucum() {
    replay("ucum", fuzzing::ucum);
}
