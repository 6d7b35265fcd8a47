use alloc::vec::Vec;
use core::fmt;

use thiserror::Error;

use super::Facet;
use super::identifier::IdentifierFault;
use crate::datatype::DatatypeError;
use crate::hl7::{Location, TextError};

/// Something in a message that could not be read, can be read in more than one way, or is in doubt.
///
/// The rest of the message stands; the bytes at the place are in the message still.
/// It holds no value, so it may be logged.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Problem {
    /// Where it is.
    pub at: Location,
    /// What it is.
    pub kind: ProblemKind,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.kind)
    }
}

/// The kinds of problems. `Display` is the rule in words, [`name`](Self::name) a stable word for programs.
#[derive(Clone, Copy, Debug, Eq, Error, Hash, PartialEq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// MSH-21 names no profile: the transaction was told by MSH-9 alone (TF-2 B.1).
    #[error("no profile OID in MSH-21: taken as PCD-01 by MSH-9 alone")]
    MissingProfile,
    /// MSH-21 holds an OID that the framework prints in an example of another transaction.
    #[error("the profile OID is one that the framework misprints: taken as PCD-01 by MSH-9")]
    MisprintedProfile,
    /// A field the reading depends on is empty.
    #[error("a required field is empty")]
    Missing,
    /// The bytes are not in the character set of MSH-18.
    #[error("bytes that are not in the character set of MSH-18")]
    CharacterSet,
    /// Not a number (HL7 v2.6 2A.47): sign, digits, one point.
    #[error("not a number")]
    NotANumber,
    /// A number with more digits than a [`Decimal`](crate::datatype::Decimal) holds exactly: it stands as it was written,
    /// and no decimal is answered for it. Of the samples of an array the first such is told.
    #[error("a number with more digits than a decimal holds: it stands as written")]
    NumberBeyondDecimal,
    /// OBX-7 holds something, and not `low-high`, `<high` or `>low` (TF-2 B.8.5): it stands as it was written, without numbers.
    #[error("not limits of the form low-high, <high or >low: they stand as written")]
    NotLimits,
    /// Not a time, a date or a time of day (HL7 v2.6 chapter 2A: DTM, DT, TM).
    #[error("not a date and time")]
    NotATime,
    /// A local time that clocks of the sender's zone showed twice, as summer time ended: it has no instant.
    #[error("a local time that clocks showed twice when summer time ended")]
    AmbiguousTime,
    /// A local time that clocks of the sender's zone never showed, as summer time began: it has no instant.
    #[error("a local time that clocks leapt over when summer time began")]
    ImpossibleTime,
    /// Something was observed later than [`SiteRules::future_limit`](super::SiteRules::future_limit) after the message came:
    /// a clock is wrong.
    #[error("a time after the message was received")]
    InTheFuture,
    /// Something was observed earlier than [`SiteRules::late_limit`](super::SiteRules::late_limit) before the message came.
    #[error("a time longer before the message was received than the site expects")]
    Late,
    /// OBR-8 is before OBR-7 (TF-2 B.7): there is no interval.
    #[error("the interval ends before it begins")]
    EndBeforeStart,
    /// A composite value lacks a part it needs, or a part is malformed.
    #[error("not a value of its type")]
    Malformed,
    /// OBX-4 is not a containment path (TF-2 B.8.3).
    #[error("not a containment path of numbers and points")]
    MalformedPath,
    /// The same OBX-4 twice under one OBR (TF-2 B.8.3): the rows are told apart by their place.
    #[error("the containment path stands twice under one OBR")]
    DuplicatePath,
    /// OBX-5 holds a value and OBX-2 does not say of what type (TF-2 B.8).
    #[error("a value without its type in OBX-2")]
    MissingValueType,
    /// OBX-2 holds a type that this library does not know: the value is kept as it is.
    #[error("an unknown value type in OBX-2")]
    UnknownValueType,
    /// A device row (OBX-4 ends in zeros) holds a value (TF-2 B.8.5).
    #[error("a device row with a value")]
    ValueOnDeviceRow,
    /// A value has more parts than its type, as when separators in a text were not escaped: it is kept part by part.
    /// Limits (OBX-7) of several parts are not read.
    #[error("more parts than are read of the type")]
    ExtraParts,
    /// The code and the reference id of a term do not belong together: it is read by its code.
    #[error("code and reference id do not belong together")]
    CodeMismatch,
    /// A code of a table that is not in it.
    #[error("not a value of the table")]
    NotInTable,
    /// More rows than the site reads of one message ([`SiteRules`](super::SiteRules)): nothing from here on is read.
    #[error("more rows than are read of one message: nothing from here on is read")]
    TooManyRows,
    /// More NTE and PRT, and repetitions in them and of persons (OBR-10, OBX-16),
    /// than the site reads of one message ([`SiteRules`](super::SiteRules)):
    /// of them nothing from here on is read.
    #[error(
        "more notes and participants (NTE, PRT) than are read of one message: none from here on is read"
    )]
    TooManyNotes,
    /// OBX-19 is not the time of OBX-14, of which it may only be a duplicate (TF-2 B.8): OBX-14 counts.
    #[error("the time of analysis is not the time of observation that it is to repeat")]
    TimesDiffer,
    /// A segment where the message structure has none (TF-2 3.1.4.1.1).
    #[error("a segment out of place")]
    SegmentOutOfPlace,
    /// An alert without a facet that all have (TF-2 table B.8.5-2).
    #[error("an alert without its {0}")]
    MissingFacet(Facet),
    /// A facet of an alert stands twice and says the same: the first counts (TF-2 B.8.5).
    #[error("a facet of the alert stood before")]
    RepeatedFacet,
    /// A facet of an alert contradicts one that stood before, OBX-8, or itself: the first counts, and a facet before OBX-8 (TF-2 B.8.5).
    #[error("a facet of the alert says something else than before")]
    ContradictingFacet,
    /// OBX-3 of a facet has a code of another term, as those that were used before ISO/IEEE 11073-10101a:
    /// it is read by its reference id, or where it has none by its number in OBX-4.
    #[error("the code is not that of the facet")]
    FacetCode,
    /// Code and reference id stand in each other's place.
    #[error("code and reference id stand in each other's place")]
    SwappedCode,
    /// OBX-8 says the priority or the type of an alert, as was usual before they were facets (TF-2 B.8.5).
    #[error("priority and type of an alert in OBX-8")]
    PriorityInFlags,
    /// OBR-29 has the id of the alert elsewhere than in its second component (CP-151): it is read where it stands.
    #[error("the id of the alert does not stand in the second component")]
    ParentLayout,
    /// A further alert in one message (TF-2 3.4.4.1.2).
    #[error("more than one alert in a message")]
    SeveralAlerts,
    /// A row of an alert message where nothing says that there is an alert.
    #[error("a row that belongs to no alert")]
    NotOfAnAlert,
    /// An identifier in PID-3 is not built as its [system](super::identifier) builds them: it stands as it came.
    #[error("an identifier that is not built as its system builds them: {0}")]
    DoubtfulIdentifier(IdentifierFault),
}

impl ProblemKind {
    /// A stable word for programs: `not-a-number`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MissingProfile => "missing-profile",
            Self::MisprintedProfile => "misprinted-profile",
            Self::Missing => "missing",
            Self::CharacterSet => "character-set",
            Self::NotANumber => "not-a-number",
            Self::NumberBeyondDecimal => "number-beyond-decimal",
            Self::NotLimits => "not-limits",
            Self::NotATime => "not-a-time",
            Self::AmbiguousTime => "ambiguous-time",
            Self::ImpossibleTime => "impossible-time",
            Self::InTheFuture => "in-the-future",
            Self::Late => "late",
            Self::EndBeforeStart => "end-before-start",
            Self::Malformed => "malformed",
            Self::MalformedPath => "malformed-path",
            Self::DuplicatePath => "duplicate-path",
            Self::MissingValueType => "missing-value-type",
            Self::UnknownValueType => "unknown-value-type",
            Self::ValueOnDeviceRow => "value-on-device-row",
            Self::ExtraParts => "extra-parts",
            Self::CodeMismatch => "code-mismatch",
            Self::NotInTable => "not-in-table",
            Self::TooManyRows => "too-many-rows",
            Self::TooManyNotes => "too-many-notes",
            Self::TimesDiffer => "times-differ",
            Self::SegmentOutOfPlace => "segment-out-of-place",
            Self::MissingFacet(_) => "missing-facet",
            Self::RepeatedFacet => "repeated-facet",
            Self::ContradictingFacet => "contradicting-facet",
            Self::FacetCode => "facet-code",
            Self::SwappedCode => "swapped-code",
            Self::PriorityInFlags => "priority-in-flags",
            Self::ParentLayout => "parent-layout",
            Self::SeveralAlerts => "several-alerts",
            Self::NotOfAnAlert => "not-of-an-alert",
            Self::DoubtfulIdentifier(_) => "doubtful-identifier",
        }
    }

    /// Whether it is a warning only: what stands at the place was read as it stands, and something about it is in doubt.
    ///
    /// Of the others something was not read, or not as what it should be.
    pub const fn is_warning(self) -> bool {
        matches!(
            self,
            Self::MissingProfile
                | Self::MisprintedProfile
                | Self::DuplicatePath
                | Self::CodeMismatch
                | Self::NumberBeyondDecimal
                | Self::NotLimits
                | Self::TimesDiffer
                | Self::RepeatedFacet
                | Self::FacetCode
                | Self::SwappedCode
                | Self::PriorityInFlags
                | Self::ParentLayout
                | Self::SeveralAlerts
                | Self::DoubtfulIdentifier(_)
        )
    }
}

/// Collects problems while reading.
#[derive(Debug, Default)]
pub(super) struct Problems(pub(super) Vec<Problem>);

impl Problems {
    pub(super) fn add(&mut self, at: Location, kind: ProblemKind) {
        self.0.push(Problem { at, kind });
    }

    /// The text, or nothing and a problem.
    pub(super) fn text<T: Default>(&mut self, at: Location, read: Result<T, TextError>) -> T {
        read.unwrap_or_else(|_| {
            self.add(at, ProblemKind::CharacterSet);
            T::default()
        })
    }

    /// The value, or nothing and a problem that names the component.
    #[inline]
    pub(super) fn value<T>(&mut self, at: Location, read: Result<T, DatatypeError>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(error) => {
                let at = error
                    .component()
                    .map_or(at, |component| at.component(component));
                self.add(at, kind(error));
                None
            }
        }
    }
}

pub(super) fn kind(error: DatatypeError) -> ProblemKind {
    match error {
        DatatypeError::NotANumber { .. } => ProblemKind::NotANumber,
        DatatypeError::NotATime { .. }
        | DatatypeError::NotADate { .. }
        | DatatypeError::NotATimeOfDay { .. } => ProblemKind::NotATime,
        DatatypeError::Text { .. } => ProblemKind::CharacterSet,
        DatatypeError::TooManyParts { .. } => ProblemKind::ExtraParts,
        _ => ProblemKind::Malformed,
    }
}
