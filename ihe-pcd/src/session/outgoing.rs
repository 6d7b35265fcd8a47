use alloc::string::String;
use core::fmt;

use bytes::Bytes;
use ihe_pcd_mllp::{END_BLOCK, START_BLOCK};
use thiserror::Error;

use crate::hl7::{Message, MessageBuf, ReadOptions, SegmentId};
use crate::model::{Condition, Header, Problem, SiteRules, Transaction};

/// A message that is to be sent, and what of it decides about its answer.
///
/// `Debug` shows its length only.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct Outgoing {
    /// MSH-10.
    pub control_id: String,
    /// MSH-15.
    pub accept: Option<Condition>,
    /// MSH-16.
    pub application: Option<Condition>,
    /// The message, without framing.
    pub bytes: Bytes,
}

/// Why a message cannot be sent: its acknowledgement could not be told from another, or its end not be found.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum OutgoingError {
    /// MSH-10 is empty: no acknowledgement could be matched with the message.
    #[error("MSH-10: a message without control id cannot be acknowledged")]
    MissingControlId,
    /// MSH-10 cannot be read as one piece of text: an answer that echoes it could not be matched.
    #[error("{0}")]
    ControlId(Problem),
    /// A byte that marks the begin or the end of a frame stands in the message.
    #[error("byte {offset}: 0x0B and 0x1C cannot travel in a frame")]
    Framing {
        /// Where, counted from zero.
        offset: usize,
    },
}

impl Outgoing {
    /// Reads MSH-10, MSH-15 and MSH-16 of a message that is to be sent as it is.
    ///
    /// # Errors
    ///
    /// [`OutgoingError`].
    pub fn new(message: &MessageBuf) -> Result<Self, OutgoingError> {
        Self::of(&message.message(), message.bytes())
    }

    /// The same of a message that was one when it was stored; of its bytes only MSH is read.
    pub(super) fn stored(bytes: &Bytes) -> Option<Self> {
        let header = Message::parse_header(bytes, ReadOptions::default()).ok()?;
        Self::of(&header, bytes).ok()
    }

    fn of(view: &Message<'_>, bytes: &Bytes) -> Result<Self, OutgoingError> {
        let framing = |&byte: &u8| byte == START_BLOCK || byte == END_BLOCK;
        if let Some(offset) = bytes.iter().position(framing) {
            return Err(OutgoingError::Framing { offset });
        }
        let (header, problems) = Header::read(view, &SiteRules::default());
        let of_control_id = |problem: &&Problem| {
            problem.at.id() == SegmentId::MSH && problem.at.field_number() == Some(10)
        };
        if let Some(problem) = problems.iter().find(of_control_id) {
            return Err(OutgoingError::ControlId(*problem));
        }
        if header.control_id.is_empty() {
            return Err(OutgoingError::MissingControlId);
        }
        let (accept, application) = match Transaction::of(&header) {
            // Whatever it asks for, an acknowledgement is never acknowledged.
            Transaction::Acknowledgment => (Some(Condition::Never), Some(Condition::Never)),
            // MSH-16 of an alert asks for PCD-05 (CP-150), and for no answer in the sense of HL7.
            Transaction::Pcd04 if header.accept_acknowledgment == Some(Condition::Always) => {
                (Some(Condition::Always), Some(Condition::Never))
            }
            _ => (
                header.accept_acknowledgment,
                header.application_acknowledgment,
            ),
        };
        Ok(Self {
            control_id: header.control_id.into_cow().into_owned(),
            accept,
            application,
            bytes: bytes.clone(),
        })
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outgoing({} bytes)", self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acknowledgement_waits_for_no_answer_whatever_it_asks_for() {
        for asked in ["AL|AL", "|", "ER|NE"] {
            let text = alloc::format!(
                "MSH|^~\\&|A|B|||20261121||ACK^R01^ACK|1|P|2.6|||{asked}\rMSA|CA|9\r"
            );
            let outgoing = Outgoing::new(&MessageBuf::parse(text).unwrap()).unwrap();
            assert_eq!(outgoing.accept, Some(Condition::Never), "{asked}");
            assert_eq!(outgoing.application, Some(Condition::Never), "{asked}");
        }
    }
}
