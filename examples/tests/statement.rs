//! `pcd statement`: the file `CONFORMANCE.md` is what it prints.

#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail by panicking")]

use std::fs;
use std::process::Command;

#[test]
fn the_statement_of_the_project_is_the_one_that_is_printed() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../CONFORMANCE.md");
    let mut pcd = Command::new(env!("CARGO_BIN_EXE_pcd"));
    let output = pcd.arg("statement").output().unwrap();
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    let kept = fs::read_to_string(file).unwrap();
    assert!(printed == kept, "run `pcd statement > CONFORMANCE.md`");
}
