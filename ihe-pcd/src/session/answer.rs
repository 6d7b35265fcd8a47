use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use bytes::{BufMut, Bytes, BytesMut};
use memchr::{memchr, memchr_iter};

use super::{AcceptPolicy, Now, Position, Refusal, Stored};
use crate::datatype::{Dtm, Hd, Offset};
use crate::hl7::{Charset, Text, Verbatim, WriteError, Writer};
use crate::model::{
    Acknowledgment, AcknowledgmentCode, Condition, ControlId, Family, Header, MessageType, Outcome,
    Owed, ProcessingId,
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
    terms: Terms,
    /// MSH-10 of the answer.
    control_id: ControlId,
    /// MSA-2.
    echo: Box<[u8]>,
}

/// How messages with one header are answered.
#[derive(Clone)]
pub(super) struct Terms {
    accept: Option<Condition>,
    application: Option<Condition>,
    /// `None` if no answer is owed, whatever becomes of the message.
    draft: Option<Result<Arc<Draft>, WriteError>>,
}

/// What the answers to messages with one header have in common: all but MSH-7, MSH-10, MSA-1, MSA-2 and ERR.
///
/// It acknowledges nothing: MSA-1 is put in when there is a [`Verdict`], which has the proof.
struct Draft {
    /// MSH, and MSA up to MSA-1.
    bytes: Box<[u8]>,
    charset: Charset,
    /// Where MSH-7 belongs.
    time_at: usize,
    /// Where MSH-10 belongs.
    control_id_at: usize,
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
        control_id: impl FnOnce() -> ControlId,
    ) -> Self {
        let mut terms = Terms {
            accept: header.and_then(|header| header.accept_acknowledgment),
            application: header.and_then(|header| header.application_acknowledgment),
            draft: None,
        };
        if !terms.may_owe() {
            return Self::without_answer(terms);
        }
        let (draft, echo) = match Draft::new(header, echo, identity) {
            Ok((draft, echo)) => (Ok(Arc::new(draft)), echo),
            Err(error) => (Err(error), Box::default()),
        };
        terms.draft = Some(draft);
        Self {
            terms,
            control_id: control_id(),
            echo,
        }
    }

    /// The sender of a message with the same header as one before, but for MSH-7 and MSH-10.
    ///
    /// MSH-10 is one that is written as it is read.
    pub(super) fn on(terms: &Terms, echo: &str, control_id: impl FnOnce() -> ControlId) -> Self {
        let terms = terms.clone();
        if terms.draft.is_none() {
            return Self::without_answer(terms);
        }
        Self {
            terms,
            control_id: control_id(),
            echo: echo.as_bytes().into(),
        }
    }

    /// MSH-10 of the message as it is echoed, where an answer may be owed and it is text.
    pub(super) fn control_id(&self) -> Option<&str> {
        core::str::from_utf8(&self.echo).ok()
    }

    fn without_answer(terms: Terms) -> Self {
        Self {
            terms,
            control_id: ControlId::default(),
            echo: Box::default(),
        }
    }

    /// How it is answered; `None` if it cannot be.
    pub(super) const fn terms(&self) -> Option<&Terms> {
        match self.terms.draft {
            Some(Err(_)) => None,
            _ => Some(&self.terms),
        }
    }

    /// Whether an answer may be owed on this connection, whatever becomes of the message.
    pub(super) const fn may_owe(&self) -> bool {
        self.terms.draft.is_some()
    }

    /// Whether a further answer is owed when the message was taken, of the application.
    pub(super) fn owes_application_later(&self) -> bool {
        self.terms.owed(Outcome::Accepted).later == Some(Family::Application)
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
        let owed = self.terms.owed(verdict.outcome()).now;
        let (Some(family), Some(draft)) = (owed, &self.terms.draft) else {
            return Ok(None);
        };
        let code = verdict.code(family);
        let draft = draft.as_ref().map_err(|error| *error)?;
        let errors = match verdict {
            Verdict::Accepted(_) | Verdict::Repeated(_) => Bytes::new(),
            Verdict::Refused(refusal) => error_segments(refusal, draft.charset)?,
        };
        let time = Dtm::from_instant(now.wall, Offset::UTC).text();
        Ok(Some((
            code,
            draft.finish(time.as_str(), &self.control_id, code, &self.echo, &errors),
        )))
    }
}

impl Terms {
    fn owed(&self, outcome: Outcome) -> Owed {
        Owed::new(self.accept, self.application, outcome)
    }

    fn may_owe(&self) -> bool {
        [Outcome::Accepted, Outcome::Refused]
            .iter()
            .any(|outcome| self.owed(*outcome).now.is_some())
    }
}

impl Draft {
    /// The draft, and MSA-2 as it is to be written.
    fn new(
        header: Option<&Header<'_>>,
        echo: Option<Verbatim>,
        identity: &Hd<'_>,
    ) -> Result<(Self, Box<[u8]>), WriteError> {
        let mut acknowledgment = Acknowledgment {
            header: answer_header(header, identity),
            // Cut off again below: a draft has no code.
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
        Ok(Self::cut(&written, charset))
    }

    /// Divides what was written, `MSH|^~\&|3|4|5|6|||9||11...<CR>MSA|CE|2<CR>`, at what is still to come.
    fn cut(written: &[u8], charset: Charset) -> (Self, Box<[u8]>) {
        let mut separators = memchr_iter(b'|', written).map(|at| at.saturating_add(1));
        let time_at = separators.nth(5).unwrap_or_default();
        let control_id_at = separators.nth(2).unwrap_or_default();
        let msa = memchr(b'\r', written).map_or(0, |cr| cr.saturating_add(1));
        let code_at = msa.saturating_add(b"MSA|".len()).min(written.len());
        let (bytes, code) = written.split_at(code_at);
        let echo = code.strip_prefix(b"CE|").unwrap_or_default();
        let draft = Self {
            bytes: bytes.into(),
            charset,
            time_at: time_at.min(code_at),
            control_id_at: control_id_at.clamp(time_at, code_at),
        };
        (draft, echo.strip_suffix(b"\r").unwrap_or_default().into())
    }

    fn finish(
        &self,
        time: &str,
        control_id: &ControlId,
        code: AcknowledgmentCode,
        echo: &[u8],
        errors: &[u8],
    ) -> Bytes {
        let (before_time, rest) = self.bytes.split_at(self.time_at);
        let (before_id, behind_id) = rest.split_at(self.control_id_at - self.time_at);
        let parts = [
            before_time,
            time.as_bytes(),
            before_id,
            control_id,
            behind_id,
            code.table_0008().as_bytes(),
            if echo.is_empty() { b"" } else { b"|" },
            echo,
            b"\r",
            errors,
        ];
        let length = parts.iter().map(|part| part.len()).sum();
        let mut answer = BytesMut::with_capacity(length);
        for part in parts {
            answer.put_slice(part);
        }
        answer.freeze()
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

/// MSH of an answer, but for MSH-7 and MSH-10.
fn answer_header<'a>(asked: Option<&Header<'a>>, identity: &Hd<'a>) -> Header<'a> {
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
        control_id: Text::default(),
        processing_id: asked
            .map(|header| header.processing_id.clone())
            // An id that no table has may be what the message is refused for; the answer has one that there is.
            .filter(ProcessingId::is_known)
            .unwrap_or(ProcessingId::PRODUCTION),
        version: "2.6".into(),
        accept_acknowledgment: Some(Condition::Never),
        application_acknowledgment: Some(Condition::Never),
        charset: asked.map(|header| header.charset).unwrap_or(Charset::ASCII),
        profiles: Vec::new(),
    }
}
