//! Every committed seed and finding of the fuzz target `code_map`, replayed.

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

#[test]
fn code_map() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/code_map");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the corpus lies beside the package")
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() >= 10, "the corpus was not found");
    for path in files {
        // Shown only when the body panics: which file it was.
        println!("{}", path.display());
        fuzzing::code_map(&fs::read(&path).unwrap());
    }
}
