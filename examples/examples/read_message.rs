//! Reads a PCD-01 message and prints who was observed, what, when, and by which device.
//!
//! `cargo run -p ihe-pcd-examples --example read_message`
//!
//! It prints patient data because that is what it is asked for; an application that logs does not.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::codes::mdc;
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Report, Value};

/// As it comes out of a frame or a file: segments end in a carriage return.
const BYTES: &[u8] = b"\
MSH|^~\\&|MONITOR^0123456789ABCDEF^EUI-64|HOSPITAL|||20261121120000+0100||ORU^R01^ORU_R01|42|P|2.6|||AL|NE|||||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
PID|||4711^^^HOSPITAL^PI||Nordmann^Kari\r\
PV1||I|ICU^^4\r\
OBR|1||42^MONITOR^0123456789ABCDEF^EUI-64|182777000^monitoring of patient^SCT|||20261121115958+0100\r\
OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|50-120||||R\r\
OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|97.0|262688^MDC_DIM_PERCENT^MDC|||||R\r\
OBX|4|NM|151562^MDC_RESP_RATE^MDC|1.0.0.3|fourteen|264928^MDC_DIM_RESP_PER_MIN^MDC|||||R\r";

/// Reads the message and prints what it says.
///
/// # Errors
///
/// When the bytes are no HL7 message, or the message is no PCD-01.
pub fn main() -> Result<(), Box<dyn Error>> {
    // A view: borrowed, nothing copied, nothing judged but the shape.
    let message = Message::parse(BYTES)?;
    // A proof: it exists only if this is a PCD-01.
    let report = Report::read(&message)?;

    // A report about several patients has several results, and nothing crosses from one to the next.
    for result in &report.results {
        println!("the patient is {}", result.patient.status());
        for row in result.observations() {
            let unit = row.unit.as_ref().and_then(|unit| unit.ucum());
            let time = row.time.as_ref().and_then(|time| time.instant);
            println!(
                "{:<22} {:>5} {:<4} at {} by {}",
                row.code.text.as_str(),
                // A demonstration, a test or an invalid value is none of a patient: it has no value here.
                // Digits are kept as they came: 97.0 is not 97. What is not a number has none.
                row.reading()
                    .value()
                    .and_then(Value::decimal)
                    .map_or("-".into(), |number| number.to_string()),
                unit.unwrap_or("-"),
                // Inherited from OBR; a time without a zone would have no instant.
                time.map_or("-".into(), |time| time.to_string()),
                // Inherited from the device row.
                row.device_id().as_deref().unwrap_or("-"),
            );
        }
    }

    // Codes are compared as codes, whatever name the sender gave them.
    let heart_rate = report
        .observations()
        .find(|row| row.code == mdc::ECG_HEART_RATE);
    println!("a heart rate is there: {}", heart_rate.is_some());

    // What cannot be read is no reason to lose the rest; it is named by its place, never by its content.
    for problem in &report.problems {
        println!("problem: {problem}");
    }
    Ok(())
}
