use alloc::vec::Vec;
use core::fmt;

use thiserror::Error;

use crate::hl7::Location;

/// A profile does not take what a report says: every reason, in the order of the message.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub struct Unfit {
    /// The name of the profile.
    pub profile: &'static str,
    /// The reasons, at least one.
    pub misfits: Vec<Misfit>,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not to be sent as {}", self.profile)?;
        for (number, misfit) in self.misfits.iter().enumerate() {
            let separator = if number == 0 { ": " } else { "; " };
            write!(f, "{separator}{misfit}")?;
        }
        Ok(())
    }
}

/// One reason: where in the message, and which rule. It holds no value, so it may be logged.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub struct Misfit {
    /// Where it is, or would be.
    pub at: Location,
    /// Which rule it breaks.
    pub rule: SendingRule,
    /// The code that is [not in the table](SendingRule::NotInTable), if it is one of HL7's or of the framework's:
    /// `NR` of OBX-2, `DEMO` of OBX-8. Never what somebody has made up, and none of PID and PV1, where a code tells about the patient.
    pub code: Option<&'static str>,
}

impl Misfit {
    pub(super) const fn new(at: Location, rule: SendingRule) -> Self {
        let code = None;
        Self { at, rule, code }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.rule)?;
        match self.code {
            Some(code) => write!(f, " ({code})"),
            None => Ok(()),
        }
    }
}

/// The rules of reports that are sent. `Display` is the rule in words.
#[derive(Clone, Copy, Debug, Eq, Error, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum SendingRule {
    /// A part with usage R is empty (TF-2 B.1 to B.8 and C, or the message profile of the tool).
    #[error("a required part is empty")]
    Required,
    /// A part or a segment with usage X is there: an NTE behind PID (TF-2 3.1.4.1.1), or one of the message profile of the tool.
    #[error("a part that must not be there")]
    Forbidden,
    /// A code that the table does not have, or that the profile does not take.
    #[error("a code that is not in the table of the profile")]
    NotInTable,
    /// A part is longer than the profile takes.
    #[error("longer than the profile takes")]
    TooLong,
    /// A field repeats more often than the profile takes, or an NTE.
    #[error("more repetitions than the profile takes")]
    TooManyRepetitions,
    /// An id says neither by name nor by universal id who gave it (TF-2 B.7, C.5, C.6).
    #[error("an id needs a namespace, or a universal id and its type")]
    NoAuthority,
    /// OBX-4 is not four numbers and facets, one or two as the profile takes them (TF-2 B.8.3, the NIST constraint OBX_PCD_4),
    /// or names parts of a device where the profile wants flat paths.
    #[error("not a path of four numbers and the facets that the profile takes")]
    Path,
    /// OBX-4 stands twice under one OBR (TF-2 B.8.3).
    #[error("the path stands twice under one order")]
    DuplicatePath,
    /// OBX-4 means something else in the same message: another OBX-3 (TF-2 A, B.8.3).
    #[error("the path means something else in the same message")]
    PathOfOther,
    /// OBX-18 says that it is an EUI-64 and is not one: sixteen hexadecimal digits (TF-2 C.5).
    #[error("not an EUI-64 of sixteen hexadecimal digits")]
    NotEui64,
    /// A device row has a value, or a facet where the profile takes none (TF-2 B.8.5, the NIST predicate CP_5).
    #[error("a value in a row that must have none")]
    ValueOutOfPlace,
    /// A number has no unit (TF-2 B.8.5).
    #[error("a number needs a unit")]
    NoUnit,
    /// OBR-8 is before OBR-7 (TF-2 B.7).
    #[error("the interval ends before it begins")]
    EndBeforeStart,
    /// Neither OBR-7 nor OBX-14 says when it was observed (TF-2 B.7, B.8.6).
    #[error("no time in the row and none in its order")]
    NoTime,
    /// A time states no zone (TF-2 C.4).
    #[error("a time without a zone")]
    NoZone,
    /// Code and reference id do not belong together (the NIST plug-in OBX_3_MDC_Check).
    #[error("code and reference id do not belong together")]
    CodeMismatch,
    /// The term has a list of units, and this is not one of them (the NIST plug-in OBX_Unit_Check).
    #[error("the unit is not listed for the term")]
    UnitNotListed,
    /// A text that cannot be written in the character set of the message.
    #[error("a text that does not fit the character set of the message")]
    CharacterSet,
    /// No row says what the clock of a device showed: MDC_ATTR_TIME_ABS of the device itself (TF-2 B.8.7). An [advice](Self::is_advice).
    #[error("no row says what the clock of the device shows")]
    NoDeviceTime,
}

impl SendingRule {
    /// Whether a report that breaks it is sent all the same: a rule of the framework that hardly any sender follows.
    ///
    /// [`SendingProfile::advice`](super::SendingProfile::advice) tells of those, and [`SendingProfile::check`](super::SendingProfile::check) of the others.
    pub const fn is_advice(self) -> bool {
        matches!(self, Self::NoDeviceTime)
    }
}
