use alloc::string::ToString;
use alloc::vec::Vec;

use bytes::BytesMut;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::{Family, Header, Outcome, Problem, ProblemKind, SiteRules};
use crate::hl7::{Location, Message, MessageBuf, SegmentId, Text, Verbatim, WriteError, Writer};

/// The answer to a message: MSA, and ERR for each reason of a refusal (TF-2 B.2, B.3).
///
/// It is read here, and cannot be put together elsewhere:
/// a positive one is made only by [`session`](crate::session), from the proof that the message is stored.
///
/// ```compile_fail,E0616
/// use ihe_pcd::model::{Acknowledgment, AcknowledgmentCode};
///
/// fn forged(mut refusal: Acknowledgment<'static>) -> Acknowledgment<'static> {
///     refusal.code = AcknowledgmentCode::CommitAccept;
///     refusal
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Acknowledgment<'a> {
    pub(crate) header: Header<'a>,
    pub(crate) code: AcknowledgmentCode,
    pub(crate) control_id: Text<'a>,
    /// MSH-10 of the message that is answered, byte for byte; written instead of the text.
    pub(crate) echo: Option<Verbatim>,
    pub(crate) text: Text<'a>,
    pub(crate) errors: Vec<ErrorReport<'a>>,
}

/// MSA-1, HL7 table 0008.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AcknowledgmentCode {
    /// `CA`: in safe storage; no need to send it again.
    CommitAccept,
    /// `CE`: not accepted, for a reason other than those of `CR`.
    CommitError,
    /// `CR`: not accepted: message type, processing id or version is not supported.
    CommitReject,
    /// `AA`
    ApplicationAccept,
    /// `AE`
    ApplicationError,
    /// `AR`
    ApplicationReject,
}

impl AcknowledgmentCode {
    /// Reads a code of table 0008.
    pub fn from_table_0008(code: &str) -> Option<Self> {
        match code {
            "CA" => Some(Self::CommitAccept),
            "CE" => Some(Self::CommitError),
            "CR" => Some(Self::CommitReject),
            "AA" => Some(Self::ApplicationAccept),
            "AE" => Some(Self::ApplicationError),
            "AR" => Some(Self::ApplicationReject),
            _ => None,
        }
    }

    /// The code of table 0008.
    pub const fn table_0008(self) -> &'static str {
        match self {
            Self::CommitAccept => "CA",
            Self::CommitError => "CE",
            Self::CommitReject => "CR",
            Self::ApplicationAccept => "AA",
            Self::ApplicationError => "AE",
            Self::ApplicationReject => "AR",
        }
    }

    /// Whether it speaks of storage or of action.
    pub const fn family(self) -> Family {
        match self {
            Self::CommitAccept | Self::CommitError | Self::CommitReject => Family::Accept,
            _ => Family::Application,
        }
    }

    /// Whether the message was taken.
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::CommitAccept | Self::ApplicationAccept => Outcome::Accepted,
            _ => Outcome::Refused,
        }
    }
}

/// One reason of a refusal: ERR (TF-2 B.3). It holds no value of the message.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct ErrorReport<'a> {
    /// ERR-2: where.
    pub at: Option<Location>,
    /// ERR-3.
    pub code: ErrorCode,
    /// ERR-4.
    pub severity: Severity,
    /// ERR-8: the rule in words, for people.
    pub text: Text<'a>,
}

/// ERR-3, HL7 table 0357. An open set.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ErrorCode(pub u16);

impl ErrorCode {
    /// 100: segments are not in the order the message structure has, or one is missing.
    pub const SEGMENT_SEQUENCE: Self = Self(100);
    /// 101: a required field is missing.
    pub const REQUIRED_FIELD_MISSING: Self = Self(101);
    /// 102: a value is not of its data type.
    pub const DATA_TYPE: Self = Self(102);
    /// 103: a value is not in its table.
    pub const TABLE_VALUE_NOT_FOUND: Self = Self(103);
    /// 200: the message type is not supported.
    pub const UNSUPPORTED_MESSAGE_TYPE: Self = Self(200);
    /// 201: the event is not supported.
    pub const UNSUPPORTED_EVENT: Self = Self(201);
    /// 202: the processing id is not supported.
    pub const UNSUPPORTED_PROCESSING_ID: Self = Self(202);
    /// 203: the version is not supported.
    pub const UNSUPPORTED_VERSION: Self = Self(203);
    /// 205: the key of a message is that of another.
    pub const DUPLICATE_KEY: Self = Self(205);
    /// 206: the application's storage did not take it.
    pub const RECORD_LOCKED: Self = Self(206);
    /// 207: our own trouble; sending again later may help.
    pub const INTERNAL: Self = Self(207);

    /// The text of table 0357, where this library knows the code.
    pub const fn display(self) -> Option<&'static str> {
        match self.0 {
            100 => Some("Segment sequence error"),
            101 => Some("Required field missing"),
            102 => Some("Data type error"),
            103 => Some("Table value not found"),
            200 => Some("Unsupported message type"),
            201 => Some("Unsupported event code"),
            202 => Some("Unsupported processing id"),
            203 => Some("Unsupported version id"),
            205 => Some("Duplicate key identifier"),
            206 => Some("Application record locked"),
            207 => Some("Application internal error"),
            _ => None,
        }
    }
}

/// ERR-4, HL7 table 0516.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Severity {
    /// `E`
    Error,
    /// `W`
    Warning,
    /// `I`
    Information,
    /// `F`
    Fatal,
}

impl Severity {
    const fn table_0516(self) -> &'static str {
        match self {
            Self::Error => "E",
            Self::Warning => "W",
            Self::Information => "I",
            Self::Fatal => "F",
        }
    }

    fn from_table_0516(code: &str) -> Self {
        match code {
            "W" => Self::Warning,
            "I" => Self::Information,
            "F" => Self::Fatal,
            _ => Self::Error,
        }
    }
}

impl<'a> Acknowledgment<'a> {
    /// Reads an acknowledgement of any kind.
    ///
    /// # Errors
    ///
    /// A [`Problem`] when there is no MSA or its code is not in table 0008: then nothing is acknowledged.
    pub fn read(message: &Message<'a>) -> Result<Self, Problem> {
        let mut problems = Problems::default();
        let rules = SiteRules::default();
        let header = Header::read_into(message, &Circumstances::of_anyone(&rules), &mut problems);
        let at = |field| Location::segment(SegmentId::MSA, 1).field(field);
        let Some(msa) = message.segment(SegmentId::MSA) else {
            return Err(Problem {
                at: Location::segment(SegmentId::MSA, 1),
                kind: ProblemKind::Missing,
            });
        };
        let code: Text<'a> = problems.text(at(1), msa.field(1).text());
        let code = AcknowledgmentCode::from_table_0008(&code).ok_or(Problem {
            at: at(1),
            kind: ProblemKind::NotInTable,
        })?;
        let mut text = |field: u32, number: usize| -> Text<'a> {
            let value = problems.text(at(field), msa.field(number).value());
            value.unwrap_or_default()
        };
        Ok(Self {
            header,
            code,
            control_id: text(2, 2),
            echo: None,
            text: text(3, 3),
            errors: message
                .segments()
                .filter(|segment| segment.id() == SegmentId::ERR)
                .map(|segment| ErrorReport::read(&segment))
                .collect(),
        })
    }

    /// MSH of the answer.
    pub const fn header(&self) -> &Header<'a> {
        &self.header
    }

    /// MSA-1.
    pub const fn code(&self) -> AcknowledgmentCode {
        self.code
    }

    /// MSA-2: the control id of the message that is answered.
    pub const fn control_id(&self) -> &Text<'a> {
        &self.control_id
    }

    /// MSA-3: text for people; not used in IHE PCD, but sent.
    pub const fn text(&self) -> &Text<'a> {
        &self.text
    }

    /// ERR, one for each reason.
    pub fn errors(&self) -> &[ErrorReport<'a>] {
        &self.errors
    }

    /// Writes it in the character set of its header.
    ///
    /// # Errors
    ///
    /// [`WriteError`] when a text does not fit the character set.
    pub fn write(&self) -> Result<MessageBuf, WriteError> {
        self.writer().finish()
    }

    /// The same as bytes, for whoever does not read it again.
    pub(crate) fn write_bytes(&self) -> Result<BytesMut, WriteError> {
        self.writer().finish_bytes()
    }

    fn writer(&self) -> Writer {
        let mut writer = Writer::new(self.header.charset);
        self.header.write(&mut writer.header());
        let mut msa = writer.segment(SegmentId::MSA);
        msa.field(1).text(self.code.table_0008());
        match &self.echo {
            Some(echo) => msa.field(2).verbatim(echo),
            None => msa.field(2).text(&self.control_id),
        }
        msa.field(3).text(&self.text);
        for error in &self.errors {
            error.write(&mut writer);
        }
        writer
    }
}

impl<'a> ErrorReport<'a> {
    fn read(err: &crate::hl7::Segment<'a>) -> Self {
        let [place, code, severity, text] = err.fields_at([2, 3, 4, 8]);
        let part = |component: usize| place.component(component).text().unwrap_or_default();
        let number = |component: usize| part(component).parse::<u32>().unwrap_or_default();
        let id = <[u8; 3]>::try_from(part(1).as_bytes())
            .ok()
            .and_then(SegmentId::new);
        Self {
            at: id.map(|id| {
                Location::segment(id, number(2).max(1))
                    .field(number(3))
                    .repetition(number(4))
                    .component(number(5))
                    .subcomponent(number(6))
            }),
            code: ErrorCode(
                code.text()
                    .ok()
                    .and_then(|code| code.parse().ok())
                    .unwrap_or_default(),
            ),
            severity: Severity::from_table_0516(&severity.text().unwrap_or_default()),
            text: text.value().ok().flatten().unwrap_or_default(),
        }
    }

    pub(crate) fn write(&self, writer: &mut Writer) {
        let mut err = writer.segment(SegmentId::ERR);
        if let Some(at) = self.at {
            let mut place = err.field(2);
            place.component(1).text(at.id().as_str());
            place.component(2).text(&at.ordinal().to_string());
            let parts = [
                at.field_number(),
                at.repetition_number(),
                at.component_number(),
                at.subcomponent_number(),
            ];
            for (component, part) in (3..).zip(parts) {
                if let Some(part) = part {
                    place.component(component).text(&part.to_string());
                }
            }
        }
        let mut code = err.field(3);
        code.component(1).text(&self.code.0.to_string());
        code.component(2)
            .text(self.code.display().unwrap_or_default());
        code.component(3).text("HL70357");
        err.field(4).text(self.severity.table_0516());
        err.field(8).text(&self.text);
    }

    /// The same report without a borrow.
    pub fn into_owned(self) -> ErrorReport<'static> {
        ErrorReport {
            at: self.at,
            code: self.code,
            severity: self.severity,
            text: self.text.into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let text = "MSH|^~\\&|A|B|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||AL|NE\r";
        let message = Message::parse(text).unwrap();
        let (header, _) = Header::read(&message, &SiteRules::default());
        let acknowledgment = Acknowledgment {
            header,
            code: AcknowledgmentCode::CommitReject,
            control_id: Text::from("a|b^c\r\\"),
            echo: None,
            text: Text::default(),
            errors: alloc::vec![ErrorReport {
                at: Some("MSH-21(2).3".parse().unwrap()),
                code: ErrorCode::UNSUPPORTED_MESSAGE_TYPE,
                severity: Severity::Error,
                text: Text::from("not supported"),
            }],
        };
        let written = acknowledgment.write().unwrap();
        let view = written.message();
        let err = view.segment(SegmentId::ERR).unwrap();
        assert_eq!(err.field(1).raw(), b"");
        assert_eq!(err.field(2).raw(), b"MSH^1^21^2^3");
        assert_eq!(err.field(3).raw(), b"200^Unsupported message type^HL70357");
        assert_eq!(Acknowledgment::read(&view).unwrap(), acknowledgment);
    }

    #[test]
    fn an_answer_without_a_known_code_acknowledges_nothing() {
        for (msa, kind) in [
            ("", ProblemKind::Missing),
            ("MSA|OK|1\r", ProblemKind::NotInTable),
        ] {
            let text = alloc::format!("MSH|^~\\&|A|B|||20261121||ACK|1|P|2.6\r{msa}");
            let message = Message::parse(&text).unwrap();
            assert_eq!(Acknowledgment::read(&message).unwrap_err().kind, kind);
        }
    }
}
