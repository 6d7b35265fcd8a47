//! Changes a field of a message that passes through, and nothing else of it.
//!
//! `cargo run -p ihe-pcd-examples --example edit_message`

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::hl7::{EditError, Message, SegmentId};

/// Line feeds, a segment that no standard knows, blanks behind a code: a gateway is not there to tidy up.
const BYTES: &[u8] = b"\
MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|42|P|2.6\n\
PID|||4711^^^HOSPITAL^PI||Nordmann^Kari\n\
ZBD|BED 4||\n\
OBR|1||42|182777000^monitoring of patient^SCT\n\
OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC |1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\n";

/// Names the bed, adds a note, and shows that every other byte is as it was.
///
/// # Errors
///
/// When a place cannot be edited.
pub fn main() -> Result<(), Box<dyn Error>> {
    let message = Message::parse(BYTES)?;
    let mut editor = message.edit();

    // A place is made with the separators it lacks; what stands in a text is never taken for one.
    editor.set("OBR-16.2".parse()?, "Night & Day|Ltd")?;
    let note = editor.insert_segment_after("OBX[1]".parse()?, SegmentId::NTE)?;
    editor.set(note.field(3), "seen by the gateway")?;

    // How the message is to be read cannot be changed under its feet, and a failed edit changes nothing.
    let refused = editor.set("MSH-18".parse()?, "UNICODE UTF-8");
    assert!(matches!(refused, Err(EditError::Fixed { .. })));

    let edited = editor.finish()?;
    let expected = String::from_utf8(BYTES.to_vec())?.replace(
        "of patient^SCT",
        "of patient^SCT||||||||||||^Night \\T\\ Day\\F\\Ltd",
    ) + "NTE|||seen by the gateway\n";
    assert_eq!(edited.bytes().as_ref(), expected.as_bytes());

    // An editor that is asked for nothing gives back what it was made from.
    assert_eq!(message.edit().finish()?.bytes().as_ref(), BYTES);
    println!("{} bytes became {}", BYTES.len(), edited.bytes().len());
    Ok(())
}
