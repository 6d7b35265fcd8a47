//! What is brought to see what becomes of it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::promise::{BrokenPromise, Promise};
use crate::datatype::Instant;
use crate::hl7::MessageBuf;
use crate::model::{Key, Report};
use crate::plugin::Origin;
use crate::session::Position;

/// The head of a message, up to its rows.
fn head(number: u64, pid: &str) -> String {
    let time = format!("2026112112{:02}{:02}+0000", number / 60 % 60, number % 60);
    format!(
        "MSH|^~\\&|TESTKIT|UNIT|||{time}||ORU^R01^ORU_R01|T{number}|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
         {pid}OBR|1|G{number}|G{number}|182777000^monitoring of patient^SCT|||{time}\r\
         OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r"
    )
}

const PATIENT: &str = "PID|||T-1^^^HOSPITAL^PI||Test^Kari^^^^^L\rPV1||I|ICU^4^2\r";

fn parsed(text: String) -> Result<MessageBuf, BrokenPromise> {
    MessageBuf::parse(text.into_bytes()).map_err(|error| BrokenPromise {
        promise: Promise::Answers,
        found: format!("the kit itself: {error}"),
    })
}

/// A message with two rows that differ from those of other numbers.
pub(super) fn plain(number: u64) -> Result<MessageBuf, BrokenPromise> {
    parsed(format!(
        "{}OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|{}|264864^MDC_DIM_BEAT_PER_MIN^MDC|60-120||||R\r\
         OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|{}|262688^MDC_DIM_PERCENT^MDC|||||R\r",
        head(number, PATIENT),
        number % 200,
        number % 100,
    ))
}

/// Messages that are taken only by who takes whatever can be read, each with a word for what is odd in it.
pub(super) fn odd(first: u64) -> Result<Vec<(&'static str, MessageBuf)>, BrokenPromise> {
    let long = "x".repeat(100_000);
    let digits = "9".repeat(60);
    let rate = "147842^MDC_ECG_HEART_RATE^MDC";
    let rows: [(&'static str, &str, String); 11] = [
        ("no row at all", PATIENT, String::new()),
        ("no patient", "", format!("NM|{rate}|1.0.0.1|72|||||||R")),
        (
            "a text of 100 kB",
            PATIENT,
            format!("ST|{rate}|1.0.0.1|{long}|||||||R"),
        ),
        (
            "quotes and letters of several alphabets",
            PATIENT,
            format!("ST|{rate}|1.0.0.1|bl\u{e5}b\u{e6}r'\"%_\u{76e3}\u{1f49a}|||||||R"),
        ),
        (
            "a number of 60 digits",
            PATIENT,
            format!("NM|{rate}|1.0.0.1|{digits}|||||||R"),
        ),
        (
            "a number that is none",
            PATIENT,
            format!("NM|{rate}|1.0.0.1|seventy|||||||R"),
        ),
        (
            "a code that nobody knows",
            PATIENT,
            "NM|4294967295^^MDC|1.0.0.1|1|||||||R".into(),
        ),
        ("no code", PATIENT, "NM||1.0.0.1|1|||||||R".into()),
        ("no path", PATIENT, format!("NM|{rate}||72|||||||R")),
        (
            "a time without a zone",
            PATIENT,
            format!("NM|{rate}|1.0.0.1|72||||||R|||20261121120000"),
        ),
        (
            "a time long before 1970",
            PATIENT,
            format!("NM|{rate}|1.0.0.1|72||||||R|||18000101000000+0000"),
        ),
    ];
    let mut odd = Vec::new();
    for (number, (what, pid, row)) in (first..).zip(rows) {
        let mut text = head(number, pid);
        if !row.is_empty() {
            text.push_str(&format!("OBX|2|{row}\r"));
        }
        // Nothing but ASCII is read without it.
        let text = text.replacen("||AL|NE|||||", "||AL|NE||UNICODE UTF-8|||", 1);
        odd.push((what, parsed(text)?));
    }
    let twice = format!(
        "{}OBX|2|NM|{rate}|1.0.0.1|72|||||||R\rOBX|3|NM|{rate}|1.0.0.1|72|||||||R\r",
        head(first.saturating_add(50), PATIENT)
    );
    odd.push(("one row twice", parsed(twice)?));
    Ok(odd)
}

/// The report of a message.
pub(super) fn read(message: &MessageBuf) -> Result<Report<'_>, BrokenPromise> {
    Report::read(&message.message()).map_err(|error| BrokenPromise {
        promise: Promise::Answers,
        found: format!("the kit itself: {error}"),
    })
}

/// Where the report of this number stands: positions have gaps, as where others stand between.
pub(super) fn origin(number: u64) -> Origin {
    let received_at = Instant::from_unix(1_790_000_000_i64.saturating_add_unsigned(number), 0);
    Origin::new(
        position(number),
        "192.0.2.1:1",
        received_at.unwrap_or(Instant::UNIX_EPOCH),
    )
}

pub(super) fn position(number: u64) -> Position {
    Position::new(number.saturating_mul(10))
}

/// The keys of a report at a position, in order.
pub(super) fn keys(
    report: &Report<'_>,
    position: Position,
) -> impl Iterator<Item = (Position, Key)> {
    report.observations().map(move |row| (position, row.key))
}
