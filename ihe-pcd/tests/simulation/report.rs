//! What the sources send, and what is read of it on the way.

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Instant, Pl};
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::{Report, Sender};

use crate::asks::Asks;

/// MSH-3 and MSH-4 of a source, as a journal has them.
pub(crate) fn sender(source: usize) -> String {
    format!("SOURCE-{source}|SIM")
}

/// MSH-10 of a message of a source; they count from zero.
pub(crate) fn control_id(source: usize, number: u32) -> String {
    format!("S{source}-{number:04}")
}

/// A numbered report of an invented monitor, which asks for these answers.
pub(crate) fn message(source: usize, number: u32, asks: Asks) -> MessageBuf {
    let now = Instant::UNIX_EPOCH;
    let name = format!("SOURCE-{source}");
    let mut report = Report::builder(Sender::named(&name, "SIM"), control_id(source, number), now)
        .unidentified_patient_at(Pl::default())
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::ECG_HEART_RATE, i64::from(number), unit::BEAT_PER_MIN)
        .build();
    let (accept, application) = asks.conditions();
    report.header.accept_acknowledgment = Some(accept);
    report.header.application_acknowledgment = Some(application);
    report.write().unwrap()
}

/// MSH-10, or nothing where there is none.
pub(crate) fn control_id_of(frame: &[u8]) -> String {
    field(frame, "MSH", 9)
}

/// What an answer of the consumer says of a message.
pub(crate) struct Verdict {
    /// Sender and control id.
    pub(crate) message: (String, String),
    /// Whether it was taken.
    pub(crate) positive: bool,
}

/// Nothing where no sender is named.
pub(crate) fn verdict(frame: &[u8]) -> Verdict {
    let code = field(frame, "MSA", 1);
    let sender = format!("{}|{}", field(frame, "MSH", 4), field(frame, "MSH", 5));
    Verdict {
        message: (sender, field(frame, "MSA", 2)),
        positive: matches!(code.as_str(), "CA" | "AA"),
    }
}

/// An answer as a consumer that is not ours writes it.
pub(crate) fn answer(code: &str, control_id: &str, error: &str) -> Vec<u8> {
    let error = if error.is_empty() {
        String::new()
    } else {
        format!("ERR|||{error}|E\r")
    };
    format!(
        "MSH|^~\\&|CHART|WEST|||20261121120001+0000||ACK^R01^ACK|Z1|P|2.6\rMSA|{code}|{control_id}\r{error}"
    )
    .into_bytes()
}

fn field(frame: &[u8], segment: &str, number: usize) -> String {
    let text = String::from_utf8_lossy(frame);
    let line = text.split('\r').find(|line| line.starts_with(segment));
    line.and_then(|line| line.split('|').nth(number))
        .unwrap_or_default()
        .to_owned()
}

/// ERR-3.1 of an answer; nothing where it names none.
pub(crate) fn error_code(frame: &[u8]) -> String {
    let code = field(frame, "ERR", 3);
    code.split('^').next().unwrap_or_default().to_owned()
}
