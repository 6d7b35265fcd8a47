//! `ward`, the first thing a newcomer runs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod listening;

use std::path::Path;
use std::process::Command;

use listening::{number, output, text};

fn ward(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ward"));
    command.args(arguments).current_dir(folder);
    command
}

#[test]
fn it_shows_what_arrives_and_leaves_a_file_of_demonstration_values() {
    let folder = tempfile::tempdir().unwrap();
    let ended = output(&mut ward(&["--seconds", "2"], folder.path()));
    let stdout = text(&ended.stdout);
    assert_eq!(ended.status.code(), Some(0), "{}", text(&ended.stderr));
    for bed in ["ICU 101 A", "ICU 101 B", "ICU 102 A", "ICU 102 B"] {
        assert!(stdout.lines().any(|line| line.starts_with(bed)), "{stdout}");
    }
    assert!(stdout.contains("unidentified"), "{stdout}");
    assert!(stdout.contains("sqlite3 ward.db 'SELECT"), "{stdout}");
    assert!(!stdout.contains('\x1B'), "{stdout}");

    let store = folder.path().join("ward.db");
    let messages = number(&store, "SELECT count(*) FROM message");
    assert!(
        stdout.contains(&format!("\n{messages} messages stored.")),
        "{stdout}"
    );
    assert!(messages >= 4);
    assert!(number(&store, "SELECT count(*) FROM observation") >= 9 * messages);
    let other =
        "SELECT count(*) FROM observation WHERE processing_id IS NOT 'D' OR flags IS NOT 'DEMO'";
    assert_eq!(number(&store, other), 0);
    let statuses = "SELECT count(DISTINCT patient_status) FROM observation";
    assert_eq!(number(&store, statuses), 2);
}

#[test]
fn a_second_run_keeps_what_the_first_has_stored() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("shift.db");
    let arguments = ["--seconds", "1", "--beds", "2", "--store", "shift.db"];
    let mut before = 0;
    for _ in 0..2 {
        let ended = output(&mut ward(&arguments, folder.path()));
        assert_eq!(ended.status.code(), Some(0), "{}", text(&ended.stderr));
        let stored = number(&store, "SELECT count(*) FROM message");
        assert!(stored > before);
        // What is shown was stored in this run.
        let stdout = text(&ended.stdout);
        let in_this_run = format!("\n{} messages stored.", stored - before);
        assert!(stdout.contains(&in_this_run), "{stdout}");
        before = stored;
    }
}

#[test]
fn a_file_that_cannot_be_had_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let ended = output(&mut ward(&["--store", "no/such/folder.db"], folder.path()));
    assert_eq!(ended.status.code(), Some(2));
    let stderr = text(&ended.stderr);
    assert!(stderr.contains("no/such/folder.db: "), "{stderr}");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
}
