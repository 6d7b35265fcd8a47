//! Messages of an invented device, and how answers to them read.

use bytes::Bytes;
use ihe_pcd::hl7::{Message, MessageBuf, SegmentId};
use ihe_pcd::session::Outgoing;

/// The OID of PCD-01 (TF-2 B.1).
const PCD_01: &str = "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO";

/// MSH of a report, field by field.
#[derive(Clone, Copy)]
pub(crate) struct Msh<'a> {
    pub(crate) receiver: &'a str,
    pub(crate) message_type: &'a str,
    pub(crate) control_id: &'a str,
    pub(crate) processing_id: &'a str,
    pub(crate) version: &'a str,
    pub(crate) accept: &'a str,
    pub(crate) application: &'a str,
    pub(crate) charset: &'a str,
    pub(crate) profile: &'a str,
}

impl Default for Msh<'_> {
    fn default() -> Self {
        Self {
            receiver: "CHART|WEST",
            message_type: "ORU^R01^ORU_R01",
            control_id: "A1",
            processing_id: "P",
            version: "2.6",
            accept: "AL",
            application: "NE",
            charset: "UNICODE UTF-8",
            profile: PCD_01,
        }
    }
}

impl Msh<'_> {
    /// The message with this header, one observation of nobody known.
    pub(crate) fn text(self) -> String {
        let Self {
            receiver,
            message_type,
            control_id,
            processing_id,
            version,
            accept,
            application,
            charset,
            profile,
        } = self;
        format!(
            "MSH|^~\\&|PULSAR^0123456789ABCDEF^EUI-64|EAST|{receiver}|20261121120000+0000||{message_type}\
             |{control_id}|{processing_id}|{version}|||{accept}|{application}||{charset}|||{profile}\r\
             PID|||4711^^^EAST^PI||Testesen^Test\r\
             OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0000\r\
             OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r"
        )
    }

    pub(crate) fn frame(self) -> Bytes {
        Bytes::from(self.text())
    }

    pub(crate) fn outgoing(self) -> Outgoing {
        Outgoing::new(&MessageBuf::parse(self.frame()).unwrap()).unwrap()
    }
}

/// A report with this control id, otherwise as the framework wants it.
pub(crate) fn report(control_id: &str) -> Msh<'_> {
    Msh {
        control_id,
        ..Msh::default()
    }
}

/// An answer as a consumer that is not ours writes it.
pub(crate) fn acknowledgment(code: &str, control_id: &str) -> Bytes {
    Bytes::from(format!(
        "MSH|^~\\&|CHART|WEST|PULSAR|EAST|20261121120001+0000||ACK^R01^ACK|Z1|P|2.6\rMSA|{code}|{control_id}\r"
    ))
}

/// MSA-1 and MSA-2 of an answer, as they are written; what is no UTF-8 is read as such all the same.
pub(crate) fn msa(answer: &[u8]) -> (String, String) {
    let message = Message::parse(answer).unwrap();
    let msa = message.segment(SegmentId::MSA).unwrap();
    let text = |number| match msa.field(number).text() {
        Ok(text) => text.as_str().to_owned(),
        Err(_) => String::from_utf8_lossy(msa.field(number).raw()).into_owned(),
    };
    (text(1), text(2))
}

/// ERR-2 and ERR-3.1 of an answer, as they are written.
pub(crate) fn err(answer: &[u8]) -> Option<(String, String)> {
    let message = Message::parse(answer).unwrap();
    let err = message.segment(SegmentId::ERR)?;
    let raw = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Some((
        raw(err.field(2).raw()),
        raw(err.field(3).component(1).raw()),
    ))
}
