//! Reads a file of batches as a stream, in bounded memory, and says what does not add up about it.
//!
//! `cargo run -p ihe-pcd-examples --example read_file`

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::hl7::{FileFindingKind, FilePart, FileReadError, FileReader, Message};

/// BTS-1 says three messages, and one of the two that are there has lost a byte of a segment id.
const FILE: &[u8] = b"\
FHS|^~\\&|ARCHIVE\r\
BHS|^~\\&|ARCHIVE\r\
MSH|^~\\&|MONITOR||||||ORU^R01|1|P|2.6\rOBX|1|NM|147842||72\r\
MSH|^~\\&|MONITOR||||||ORU^R01|2|P|2.6\rBX|1|NM|147842||73\r\
BTS|3\r\
FTS|1\r";

/// Reads every part of the file.
///
/// # Errors
///
/// When the source fails. A part that cannot be read ends nothing.
pub fn main() -> Result<(), Box<dyn Error>> {
    let mut read = Vec::new();
    let mut unreadable = Vec::new();
    let mut findings = Vec::new();

    // A `File`, a socket, standard input: anything that is `std::io::Read`. No part may be longer than this.
    for part in FileReader::with_limit(FILE, 64 * 1024) {
        match part {
            // Stray bytes are no message: they do not parse, and the error says where.
            Ok(FilePart::Message { offset, bytes } | FilePart::Stray { offset, bytes }) => {
                match Message::parse(&bytes) {
                    Ok(message) => read.push(message.header().field(10).text()?.to_string()),
                    Err(error) => unreadable.push(format!("from byte {offset}: {error}")),
                }
            }
            Ok(FilePart::Finding(finding)) => findings.push(finding),
            // FHS, BHS, BTS and FTS themselves.
            Ok(_) => {}
            // Dropped, and said so with its place; the next part comes as ever.
            Err(FileReadError::Part(error)) => unreadable.push(error.to_string()),
            Err(error) => return Err(error.into()),
        }
    }

    assert_eq!(read, ["1"]);
    let [reason] = unreadable.as_slice() else {
        return Err("one message lost a byte".into());
    };
    println!("{reason}");
    let [finding] = findings.as_slice() else {
        return Err("one count is wrong".into());
    };
    assert_eq!(finding.kind, FileFindingKind::OtherCount { counted: 2 });
    println!("{finding}");
    Ok(())
}
