use alloc::string::String;
use alloc::vec::Vec;

use bytes::{BufMut, Bytes, BytesMut};

use super::{AcceptPolicy, Now, Position, Refusal, Stored};
use crate::datatype::{Dtm, Hd};
use crate::hl7::{Charset, Text, Verbatim, WriteError, Writer};
use crate::model::{
    Acknowledgment, AcknowledgmentCode, Condition, Family, Header, MessageType, Outcome, Owed,
    ProcessingId,
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

/// Who is to be answered, and the answer but for what the verdict decides.
///
/// It is made while the message is at hand, so that nothing of the message has to be kept for it.
pub(super) struct Asker {
    accept: Option<Condition>,
    application: Option<Condition>,
    /// `None` if the message is owed no answer, whatever becomes of it.
    draft: Option<Result<Draft, WriteError>>,
}

/// An acknowledgement without MSH-7, MSA-1 and ERR.
///
/// It acknowledges nothing: MSA-1 is put in when there is a [`Verdict`], which has the proof.
struct Draft {
    bytes: Bytes,
    charset: Charset,
    /// Where MSH-7 belongs.
    time_at: usize,
    /// Where MSA-1 belongs.
    code_at: usize,
}

impl Asker {
    /// The sender of a message with this header; a message without a readable header is in original mode.
    ///
    /// MSA-2 echoes MSH-10 byte for byte where `echo` has it.
    /// `identity` is the name to answer under where MSH-5 names no receiver; `control_id` gives MSH-10 of the answer.
    ///
    /// The answer is in the character set of the message; where that set is not known, only 7 bits of it were read and are written.
    pub(super) fn new(
        header: Option<&Header<'_>>,
        echo: Option<Verbatim>,
        identity: &Hd<'_>,
        control_id: impl FnOnce() -> String,
    ) -> Self {
        let mut asker = Self {
            accept: header.and_then(|header| header.accept_acknowledgment),
            application: header.and_then(|header| header.application_acknowledgment),
            draft: None,
        };
        let owed = |outcome| asker.owed(outcome).now.is_some();
        if owed(Outcome::Accepted) || owed(Outcome::Refused) {
            asker.draft = Some(Draft::new(header, echo, identity, control_id()));
        }
        asker
    }

    /// Which answers are owed, by MSH-15 and MSH-16.
    pub(super) fn owed(&self, outcome: Outcome) -> Owed {
        Owed::new(self.accept, self.application, outcome)
    }

    /// The answer that is owed now, as code and as payload, if one is.
    ///
    /// MSH-7 is `now` in UTC (TF-2 B.1), MSH-12 is `2.6`, and no answer to it is wanted.
    ///
    /// # Errors
    ///
    /// When it is owed and cannot be written in any character set.
    pub(super) fn answer(
        &self,
        verdict: Verdict<'_>,
        now: Now,
    ) -> Result<Option<(AcknowledgmentCode, Bytes)>, WriteError> {
        let (Some(family), Some(draft)) = (self.owed(verdict.outcome()).now, &self.draft) else {
            return Ok(None);
        };
        let code = verdict.code(family);
        let answer = draft.as_ref().map_err(|error| *error)?;
        Ok(Some((code, answer.finish(code, verdict, now)?)))
    }
}

impl Draft {
    fn new(
        header: Option<&Header<'_>>,
        echo: Option<Verbatim>,
        identity: &Hd<'_>,
        control_id: String,
    ) -> Result<Self, WriteError> {
        let mut acknowledgment = Acknowledgment {
            header: answer_header(header, identity, control_id.into()),
            // Cut out again below: a draft has no code.
            code: AcknowledgmentCode::CommitError,
            control_id: header
                .map(|header| header.control_id.clone())
                .unwrap_or_default(),
            echo,
            text: Text::default(),
            errors: Vec::new(),
        };
        let charset = acknowledgment.header.charset;
        let written = acknowledgment.write_bytes().or_else(|_| {
            // All else came in this character set and fits into it again: the own name does not.
            acknowledgment.header.sending_application = AcceptPolicy::default_identity();
            acknowledgment.write_bytes()
        })?;
        Ok(Self::cut(written, charset))
    }

    /// Takes MSA-1 out of what was written, and finds the places of what is still to come.
    fn cut(written: BytesMut, charset: Charset) -> Self {
        // MSH|^~\&|3|4|5|6|7: the sixth separator stands before MSH-7, which was left out.
        let separators = written
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b'|');
        let time_at = separators.map(|(at, _)| at.saturating_add(1)).nth(5);
        // MSA is the last segment: `MSA|CE|...` and a CR.
        let msa = written
            .iter()
            .rev()
            .skip(1)
            .position(|byte| *byte == b'\r')
            .map(|from_end| written.len().saturating_sub(from_end).saturating_sub(1));
        let code_at = msa.unwrap_or_default().saturating_add(b"MSA|".len());
        let mut bytes = BytesMut::with_capacity(written.len());
        let (before, from_code) = written.split_at(code_at.min(written.len()));
        bytes.extend_from_slice(before);
        bytes.extend_from_slice(from_code.get(2..).unwrap_or_default());
        Self {
            bytes: bytes.freeze(),
            charset,
            time_at: time_at.unwrap_or_default(),
            code_at,
        }
    }

    fn finish(
        &self,
        code: AcknowledgmentCode,
        verdict: Verdict<'_>,
        now: Now,
    ) -> Result<Bytes, WriteError> {
        let errors = match verdict {
            Verdict::Accepted(_) | Verdict::Repeated(_) => Bytes::new(),
            Verdict::Refused(refusal) => error_segments(refusal, self.charset)?,
        };
        let time = Dtm::spell_utc(now.wall);
        let length = self.bytes.len() + time.as_str().len() + 2 + errors.len();
        let mut answer = BytesMut::with_capacity(length);
        let (before_time, rest) = self.bytes.split_at(self.time_at);
        let (before_code, behind_code) = rest.split_at(self.code_at - self.time_at);
        answer.put_slice(before_time);
        answer.put_slice(time.as_str().as_bytes());
        answer.put_slice(before_code);
        answer.put_slice(code.table_0008().as_bytes());
        answer.put_slice(behind_code);
        answer.put_slice(&errors);
        Ok(answer.freeze())
    }
}

/// ERR of a refusal, without the header that a message needs and the draft has.
fn error_segments(refusal: &Refusal, charset: Charset) -> Result<Bytes, WriteError> {
    let mut writer = Writer::new(charset);
    writer.header();
    refusal.report().write(&mut writer);
    let mut message = writer.finish_bytes()?;
    let header = message.iter().position(|byte| *byte == b'\r');
    Ok(message
        .split_off(header.map_or(0, |cr| cr.saturating_add(1)))
        .freeze())
}

fn answer_header<'a>(
    asked: Option<&Header<'a>>,
    identity: &Hd<'a>,
    control_id: Text<'a>,
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
        time: None,
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
