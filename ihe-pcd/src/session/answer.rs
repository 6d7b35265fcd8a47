use alloc::vec::Vec;

use super::{Now, Position, Refusal, Stored};
use crate::datatype::Hd;
use crate::hl7::{Charset, Text, Verbatim};
use crate::model::{
    Acknowledgment, AcknowledgmentCode, Condition, Family, Header, MessageType, Outcome, Owed,
    ProcessingId, Timestamp,
};

/// What became of a message.
#[derive(Clone, Copy, Debug)]
pub(super) enum Verdict<'v> {
    /// It is stored, and here is the proof.
    Accepted(#[expect(dead_code, reason = "having the proof is the point")] &'v Stored),
    /// It was stored before, at this position: whoever says so had the proof.
    Repeated(#[expect(dead_code, reason = "knowing the position is the point")] Position),
    /// It was not taken.
    Refused(&'v Refusal),
}

impl Verdict<'_> {
    /// Whether the message was taken.
    pub(super) const fn outcome(&self) -> Outcome {
        match self {
            Self::Accepted(_) | Self::Repeated(_) => Outcome::Accepted,
            Self::Refused(_) => Outcome::Refused,
        }
    }

    /// MSA-1 in one of the two families.
    pub(super) const fn code(&self, family: Family) -> AcknowledgmentCode {
        match (self, family) {
            (Self::Accepted(_) | Self::Repeated(_), Family::Accept) => {
                AcknowledgmentCode::CommitAccept
            }
            (Self::Accepted(_) | Self::Repeated(_), Family::Application) => {
                AcknowledgmentCode::ApplicationAccept
            }
            (Self::Refused(refusal), family) => refusal.code(family),
        }
    }
}

/// The acknowledgement that a message is owed now, if it is owed one.
///
/// MSH-15 and MSH-16 decide by the table of [`Owed`]; a message without a readable header is in original mode.
/// MSA-2 echoes MSH-10 byte for byte where `echo` has it.
/// `identity` is the name to answer under where MSH-5 names no receiver, `control_id` is MSH-10 of the answer.
/// MSH-7 of the answer is `now` in UTC (TF-2 B.1), MSH-12 is `2.6`, and no answer to it is wanted.
///
/// It is in the character set of the message; where that set is not known, only 7 bits of it were read and are written.
pub(super) fn answer<'a>(
    header: Option<&Header<'a>>,
    echo: Option<&Verbatim>,
    verdict: Verdict<'_>,
    identity: &Hd<'a>,
    control_id: impl Into<Text<'a>>,
    now: Now,
) -> Option<Acknowledgment<'a>> {
    let family = owed(header, verdict).now?;
    let errors = match verdict {
        Verdict::Accepted(_) | Verdict::Repeated(_) => Vec::new(),
        Verdict::Refused(refusal) => Vec::from([refusal.report().clone()]),
    };
    Some(Acknowledgment {
        header: answer_header(header, identity, control_id.into(), now),
        code: verdict.code(family),
        control_id: header
            .map(|header| header.control_id.clone())
            .unwrap_or_default(),
        echo: echo.cloned(),
        text: Text::default(),
        errors,
    })
}

/// Which answers a message is owed; one without a readable header is in original mode.
pub(super) fn owed(header: Option<&Header<'_>>, verdict: Verdict<'_>) -> Owed {
    let (accept, application) = header.map_or((None, None), |header| {
        (
            header.accept_acknowledgment,
            header.application_acknowledgment,
        )
    });
    Owed::new(accept, application, verdict.outcome())
}

fn answer_header<'a>(
    asked: Option<&Header<'a>>,
    identity: &Hd<'a>,
    control_id: Text<'a>,
    now: Now,
) -> Header<'a> {
    let hd = |part: fn(&Header<'a>) -> Hd<'a>| asked.map(part).unwrap_or_default();
    let receiver = hd(|header| header.receiving_application.clone());
    Header {
        sending_application: if receiver.is_empty() {
            identity.clone()
        } else {
            receiver
        },
        sending_facility: hd(|header| header.receiving_facility.clone()),
        receiving_application: hd(|header| header.sending_application.clone()),
        receiving_facility: hd(|header| header.sending_facility.clone()),
        time: Some(Timestamp::utc(now.wall)),
        message_type: MessageType {
            code: "ACK".into(),
            trigger: asked
                .map(|header| header.message_type.trigger.clone())
                .unwrap_or_default(),
            structure: "ACK".into(),
        },
        control_id,
        processing_id: asked
            .map(|header| header.processing_id.clone())
            .filter(|id| !id.as_str().is_empty())
            .unwrap_or(ProcessingId::new(ProcessingId::PRODUCTION.into())),
        version: "2.6".into(),
        accept_acknowledgment: Some(Condition::Never),
        application_acknowledgment: Some(Condition::Never),
        charset: asked.map(|header| header.charset).unwrap_or(Charset::ASCII),
        profiles: Vec::new(),
    }
}
