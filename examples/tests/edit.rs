//! `pcd edit`: the places that were named, and every other byte as it was.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Two messages in a batch, with MLLP bytes, line feeds and a blank line between them.
const FILE: &str = "BHS|^~\\&|\r\n\x0BMSH|^~\\&|A||||||ACK|7|P|2.6\nPID|||1||Nordmann^Kari\n\x1C\r\r\n\x0BMSH#*~\\&#B######ACK#8#P#2.6\rPID###2\r\x1C\r\nBTS|2\r\n";

/// What `pcd edit - EDITS` makes of the bytes.
fn edit(bytes: &str, edits: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pcd"))
        .args(["edit", "-"])
        .args(edits)
        .env_remove("RUST_LOG")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // An edit that is none is refused before the file is read.
    let _ = child.stdin.take().unwrap().write_all(bytes.as_bytes());
    child.wait_with_output().unwrap()
}

fn edited(bytes: &str, edits: &[&str]) -> String {
    let output = edit(bytes, edits);
    assert_eq!(str::from_utf8(&output.stderr).unwrap(), "");
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// The reason why nothing was printed.
fn refused(bytes: &str, edits: &[&str]) -> String {
    let output = edit(bytes, edits);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(str::from_utf8(&output.stdout).unwrap(), "");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn each_message_is_edited_with_its_own_separators_and_the_rest_of_the_file_stays() {
    let expected = FILE
        .replace("Nordmann^Kari", "Nordmann^a\\S\\b*c#d")
        .replace("PID###2", "PID###2##*a^b\\S\\c\\F\\d");
    assert_eq!(edited(FILE, &["PID-5(1).2=a^b*c#d"]), expected);
}

#[test]
fn a_place_is_cleared_where_no_text_is_given_and_edits_follow_each_other() {
    let expected = FILE
        .replace("Nordmann^Kari", "")
        .replace("|1|", "|x=y|")
        .replace("PID###2", "PID###x=y");
    assert_eq!(
        edited(FILE, &["PID-3=first", "PID-5=", "PID-3=x=y"]),
        expected
    );
}

#[test]
fn what_reads_the_same_is_the_same_file() {
    let file = "MSH|^~\\&|A||||||ACK|7|P|2.6";
    assert_eq!(edited(file, &["MSH-10=7"]), file);
}

#[test]
fn nothing_is_printed_where_one_message_cannot_be_edited_so() {
    let cases = [
        (FILE, "PV1-3=ICU", "-: message 1: PV1-3: "),
        (FILE, "PID-3=Øse", "-: message 1: PID-3: "),
        (FILE, "MSH-18=8859/1", "-: message 1: MSH-18: "),
        ("", "PID-3=1", "-: message 1: MSH: there is no message"),
        ("Nordmann\r", "PID-3=1", "-: message 1: byte 0: "),
    ];
    for (bytes, edit, reason) in cases {
        let said = refused(bytes, &[edit]);
        assert!(said.starts_with(reason), "{edit}: {said}");
        assert!(!said.contains("Nordmann") && !said.contains("Øse"));
    }
}

#[test]
fn an_edit_that_is_none_is_named_by_its_number_and_not_by_its_text() {
    for wrong in ["PID5=Nordmann", "Nordmann", "=Nordmann", "PID-=Nordmann"] {
        let said = refused(FILE, &["PID-3=1", wrong]);
        assert!(said.starts_with("edit 2: "), "{said}");
        assert!(!said.contains("Nordmann"), "{said}");
    }
    assert!(refused(FILE, &[]).contains("PLACE=TEXT"));
}
