use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use ihe_pcd_mllp::FrameErrorKind;

use crate::hl7::{Location, ReadError, SegmentId, Text};
use crate::model::{
    AcknowledgmentCode, ErrorCode, ErrorReport, Family, Problem, ProblemKind, Severity,
};
use crate::profile::{Finding, FindingKind, Place};

/// Why a message is not taken: one rule, and the place where it is broken.
///
/// It holds no value of the message, so it may be logged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Refusal {
    kind: RefusalKind,
    rule: &'static str,
    report: ErrorReport<'static>,
}

/// The two kinds of refusal in HL7 table 0008.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RefusalKind {
    /// `CR` or `AR`: message type, processing id or version is not supported, and nothing else (HL7 v2.6 2.9.2.2).
    Reject,
    /// `CE` or `AE`: every other reason.
    Error,
}

impl Refusal {
    /// 200 at MSH-9: the message type is not supported.
    pub fn unsupported_message_type() -> Self {
        Self::reject(
            msh(9),
            ErrorCode::UNSUPPORTED_MESSAGE_TYPE,
            "message type not supported",
        )
    }

    /// 200 at MSH-21: the message claims another profile than those of PCD-01, in this repetition.
    pub fn unsupported_profile(repetition: u32) -> Self {
        Self::reject(
            msh(21).repetition(repetition).component(3),
            ErrorCode::UNSUPPORTED_MESSAGE_TYPE,
            "message profile not supported",
        )
    }

    /// 202 at MSH-11.1.
    pub fn unsupported_processing_id() -> Self {
        Self::reject(
            msh(11).component(1),
            ErrorCode::UNSUPPORTED_PROCESSING_ID,
            "processing id not accepted here",
        )
    }

    /// 203 at MSH-12.1.
    pub fn unsupported_version() -> Self {
        Self::reject(
            msh(12).component(1),
            ErrorCode::UNSUPPORTED_VERSION,
            "version not accepted here",
        )
    }

    /// 101 at a field of MSH that must have a value.
    pub fn missing_field(field: u32) -> Self {
        Self::error(
            Some(msh(field)),
            ErrorCode::REQUIRED_FIELD_MISSING,
            "required field missing",
        )
    }

    /// At a field that cannot be read, or not as what it should be: 100 where segments stand wrongly, 101 where something is missing,
    /// 103 where a code is not one of its table, else 102.
    pub fn unreadable_field(problem: Problem) -> Self {
        let code = match problem.kind {
            ProblemKind::Missing
            | ProblemKind::MissingProfile
            | ProblemKind::MissingValueType
            | ProblemKind::MissingFacet(_) => ErrorCode::REQUIRED_FIELD_MISSING,
            ProblemKind::MisprintedProfile
            | ProblemKind::NotInTable
            | ProblemKind::CodeMismatch
            | ProblemKind::FacetCode
            | ProblemKind::SwappedCode
            | ProblemKind::UnknownValueType
            | ProblemKind::DoubtfulIdentifier(_) => ErrorCode::TABLE_VALUE_NOT_FOUND,
            ProblemKind::SegmentOutOfPlace
            | ProblemKind::TooManyRows
            | ProblemKind::SeveralAlerts
            | ProblemKind::NotOfAnAlert => ErrorCode::SEGMENT_SEQUENCE,
            _ => ErrorCode::DATA_TYPE,
        };
        let rule = "a field cannot be read, or not as what it should be";
        Self::error(Some(problem.at), code, rule).in_words(problem.kind.to_string())
    }

    /// Where a rule of the profile is broken that messages are judged by here: 100 for the order of segments, 101 where something is missing,
    /// 103 where a code is not one of its table, else 102. The words are the rule and what to do.
    pub fn of_finding(finding: &Finding) -> Self {
        let code = match finding.kind {
            FindingKind::Usage | FindingKind::Predicate => ErrorCode::REQUIRED_FIELD_MISSING,
            FindingKind::ValueSet | FindingKind::ValueType => ErrorCode::TABLE_VALUE_NOT_FOUND,
            FindingKind::Structure | FindingKind::Cardinality => ErrorCode::SEGMENT_SEQUENCE,
            _ => ErrorCode::DATA_TYPE,
        };
        let at = match finding.at {
            Place::At(at) => Some(at),
            Place::Group { .. } | Place::Message => None,
        };
        let words = format!("{}: {}", finding.rule, finding.message);
        let rule = "a rule of the profile is broken that messages are judged by here";
        Self::error(at, code, rule).in_words(words)
    }

    /// 102: a rule of the profile is broken that messages are judged by here, among so many that it was not kept which.
    pub fn nonconforming() -> Self {
        Self::error(
            None,
            ErrorCode::DATA_TYPE,
            "the profile that messages are judged by here is broken many times",
        )
    }

    /// 100 at PID: the message is about no patient, and must be.
    pub fn missing_patient() -> Self {
        Self::error(
            Some(Location::segment(SegmentId::PID, 1)),
            ErrorCode::SEGMENT_SEQUENCE,
            "only messages about a patient are taken here",
        )
    }

    /// 101 at PID-3 of this PID: the patient is not identified, and must be.
    pub fn unidentified_patient(pid: u32) -> Self {
        Self::error(
            Some(Location::segment(SegmentId::PID, pid).field(3)),
            ErrorCode::REQUIRED_FIELD_MISSING,
            "only messages about an identified patient are taken here",
        )
    }

    /// 101 at PID-5 of this PID: the patient has no name, and must have one (TF-2 B.5).
    pub fn unnamed_patient(pid: u32) -> Self {
        Self::error(
            Some(Location::segment(SegmentId::PID, pid).field(5)),
            ErrorCode::REQUIRED_FIELD_MISSING,
            "only messages about a patient with an identifier and a name are taken here",
        )
    }

    /// 100: the bytes are not a message. `at` is the place of the byte that the error says, where it has one.
    pub fn unreadable(error: ReadError, at: Option<Location>) -> Self {
        Self::error(
            error.location().or(at),
            ErrorCode::SEGMENT_SEQUENCE,
            "what came is no message",
        )
        .in_words(error.to_string())
    }

    /// 102: framing refused the whole frame, because it is too long or for a byte that may not stand in it.
    ///
    /// HL7 v2.6 has no code for a limit of the receiver: 104, "value too long", came later,
    /// and PCD binds ERR-3 to a list without it. Not 207, which asks the sender to send the same again.
    pub fn refused_frame(kind: FrameErrorKind, at: Option<Location>) -> Self {
        let rule = match kind {
            FrameErrorKind::TooLong { .. } => "the frame is longer than it may be",
            _ => "a byte stands in the frame that may not stand there",
        };
        Self::error(at, ErrorCode::DATA_TYPE, rule).in_words(kind.to_string())
    }

    /// 103 at MSH-3: the certificate of the connection may not speak for this sender.
    pub fn sender_not_allowed() -> Self {
        Self::error(
            Some(msh(3)),
            ErrorCode::TABLE_VALUE_NOT_FOUND,
            "this connection may not send in the name of this sender",
        )
    }

    /// 205 at MSH-10: another message came under this control id.
    pub fn reused_control_id() -> Self {
        Self::error(
            Some(msh(10)),
            ErrorCode::DUPLICATE_KEY,
            "another message came under this control id",
        )
    }

    /// 207: the same message came before and is still being stored.
    pub fn being_stored() -> Self {
        Self::error(
            None,
            ErrorCode::INTERNAL,
            "message is still being stored; send it again later",
        )
    }

    /// 207: the message was not stored, through no fault of the sender.
    pub fn not_stored() -> Self {
        Self::error(
            None,
            ErrorCode::INTERNAL,
            "message could not be stored; send it again later",
        )
    }

    /// 207: the message is stored, and a sink that it is acknowledged after has not taken it in time.
    pub fn not_yet_taken() -> Self {
        Self::error(
            None,
            ErrorCode::INTERNAL,
            "message is stored, and a system that it is for has not taken it yet; send it again later",
        )
    }

    /// 206: the message is stored, and a sink that it is acknowledged after will not take it before somebody has looked at it.
    ///
    /// Not 207, which asks the sender to send the same again: it would keep all behind it waiting for a person.
    /// Of the codes that PCD binds ERR-3 to, 206 is the one that speaks of the application's storage.
    pub fn set_aside() -> Self {
        Self::error(
            None,
            ErrorCode::RECORD_LOCKED,
            "message is stored, and a system that it is for has not taken it; somebody has to look at it here",
        )
    }

    /// 207: the message was stored, and is lost before a sink that it is acknowledged after had it.
    pub fn lost() -> Self {
        Self::error(
            None,
            ErrorCode::INTERNAL,
            "message was stored and is lost; send it again",
        )
    }

    /// Reject or error.
    pub const fn kind(&self) -> RefusalKind {
        self.kind
    }

    /// Place, rule and words, as they are sent in ERR.
    pub const fn report(&self) -> &ErrorReport<'static> {
        &self.report
    }

    /// The rule alone, in words that are there before any message is: for whoever must be sure that nothing of a message is in it.
    pub const fn rule(&self) -> &'static str {
        self.rule
    }

    /// Whether the sender is asked to send the same message again later: 207.
    pub fn asks_to_repeat(&self) -> bool {
        self.report.code == ErrorCode::INTERNAL
    }

    /// MSA-1 in one of the two families.
    pub const fn code(&self, family: Family) -> AcknowledgmentCode {
        match (self.kind, family) {
            (RefusalKind::Reject, Family::Accept) => AcknowledgmentCode::CommitReject,
            (RefusalKind::Error, Family::Accept) => AcknowledgmentCode::CommitError,
            (RefusalKind::Reject, Family::Application) => AcknowledgmentCode::ApplicationReject,
            (RefusalKind::Error, Family::Application) => AcknowledgmentCode::ApplicationError,
        }
    }

    fn reject(at: Location, code: ErrorCode, rule: &'static str) -> Self {
        Self {
            kind: RefusalKind::Reject,
            ..Self::error(Some(at), code, rule)
        }
    }

    const fn error(at: Option<Location>, code: ErrorCode, rule: &'static str) -> Self {
        Self {
            kind: RefusalKind::Error,
            rule,
            report: ErrorReport {
                at,
                code,
                severity: Severity::Error,
                text: Text::borrowed(rule),
            },
        }
    }

    /// The same rule, in words that say more.
    fn in_words(mut self, words: String) -> Self {
        self.report.text = words.into();
        self
    }
}

impl fmt::Display for Refusal {
    /// Place, code of table 0357 and the rule: `MSH-12.1: 203, version not accepted here`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(at) = self.report.at {
            write!(f, "{at}: ")?;
        }
        write!(f, "{}, {}", self.report.code.0, self.report.text.as_str())
    }
}

const fn msh(field: u32) -> Location {
    Location::segment(SegmentId::MSH, 1).field(field)
}
