//! Writes many messages into one buffer that is used again and again.
//!
//! `cargo run -p ihe-pcd-examples --example write_messages`
//!
//! For messages in general; a PCD-01 is built from values and units as `build_report` shows.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use bytes::BytesMut;
use ihe_pcd::hl7::{Charset, Message, SegmentId, WriteError, Writer};

/// Writes three messages, of which one cannot be.
///
/// # Errors
///
/// When a message cannot be written.
pub fn main() -> Result<(), Box<dyn Error>> {
    let mut writer = Writer::appending_to(BytesMut::with_capacity(4096), Charset::LATIN_1);
    let mut refused = Vec::new();
    for (id, name) in [(1, "Ås|en\rPID"), (2, "Šárká"), (3, "Bø")] {
        let mut header = writer.header();
        header.field(3).text("MONITOR");
        header.field(10).integer(id);
        let mut patient = writer.segment(SegmentId::PID);
        patient.field(5).component(2).text(name);
        // Where the message ends, its first error is told; then nothing of it is in the buffer.
        match writer.end() {
            Ok(message) => println!("message {id}: {} bytes", message.len()),
            Err(error) => refused.push(error),
        }
    }

    // 8859/1 has no Š, and no character is ever replaced by another.
    let [WriteError::Character { at, .. }] = refused.as_slice() else {
        return Err("one message cannot be written".into());
    };
    assert_eq!(at.to_string(), "PID-5(1).2.1");

    let buffer = writer.into_buffer();
    let names: Vec<_> = ihe_pcd::hl7::messages(&buffer)
        .map(|bytes| {
            let message = Message::parse(bytes)?;
            let pid = message.segment(SegmentId::PID).ok_or("no PID")?;
            Ok(pid.field(5).component(2).text()?.to_string())
        })
        .collect::<Result<_, Box<dyn Error>>>()?;
    // What was written is what is read: a separator or line end in a text adds nothing.
    assert_eq!(names, ["Ås|en\rPID", "Bø"]);
    Ok(())
}
