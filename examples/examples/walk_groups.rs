//! Walks the groups of a report, so that every segment is read as part of what it belongs to.
//!
//! `cargo run -p ihe-pcd-examples --example walk_groups`
//!
//! For messages in general; of a PCD-01, `read_message` shows values, devices and times that are found already.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::hl7::Message;

/// The same NTE three times: about the patient, the order, and one observation.
const BYTES: &[u8] = b"\
MSH|^~\\&|MONITOR||||||ORU^R01^ORU_R01|42|P|2.6\r\
PID|||4711\r\
NTE|1||of the patient\r\
OBR|1||42|182777000\r\
NTE|1||of the order\r\
OBX|1|NM|147842|1.1.1.1|72\r\
OBX|2|NM|150456|1.1.1.2|97\r\
NTE|1||of the observation\r\
PRT|1|UC||EQUIP\r";

/// Prints every observation with the notes that are its own.
///
/// # Errors
///
/// When the bytes are no HL7 message, or a note is not in its character set.
pub fn main() -> Result<(), Box<dyn Error>> {
    let message = Message::parse(BYTES)?;
    let mut notes = Vec::new();
    for patient in message.patient_results() {
        for note in patient.notes() {
            notes.push(note.field(3).text()?);
        }
        for order in patient.order_observations() {
            for note in order.notes() {
                notes.push(note.field(3).text()?);
            }
            for observation in order.observations() {
                let [code, value] = observation.result().fields_at([3, 5]);
                println!(
                    "{} {} {}",
                    observation.location(),
                    code.text()?.as_str(),
                    value.text()?.as_str()
                );
                for note in observation.notes() {
                    assert_eq!(observation.location().to_string(), "OBX[2]");
                    assert_eq!(observation.participations().count(), 1);
                    notes.push(note.field(3).text()?);
                }
            }
        }
    }
    assert_eq!(
        notes,
        ["of the patient", "of the order", "of the observation"]
    );
    // Nothing is in two groups, and nothing is in none but what stands before them.
    assert_eq!(message.ungrouped_segments().count(), 1);
    Ok(())
}
