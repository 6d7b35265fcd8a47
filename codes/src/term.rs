use core::fmt;

use crate::{
    MdcCode,
    nomenclature::{self, by_code},
};

/// One row of the nomenclature: a code and one of its reference ids.
///
/// Neither direction is a function.
/// A code can have several reference ids (`MDC_ECG_HEART_RATE`, `MDC_ECG_CARD_BEAT_RATE`),
/// and a reference id several codes (nearly every event has two: an even and an odd one).
///
/// A handle of eight bytes; that it exists proves that the table has the row.
///
/// ```
/// use ihe_pcd_codes::{TermKind, TermStatus, mdc};
///
/// let term = mdc::ECG_HEART_RATE.term().expect("every constant is in the table");
/// assert_eq!(term.refid(), "MDC_ECG_HEART_RATE");
/// assert_eq!(term.kind(), TermKind::Metric);
/// assert_eq!(term.status(), TermStatus::Published);
/// assert_eq!(mdc::ECG_HEART_RATE.terms().count(), 2);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    code: MdcCode,
    row: u16,
}

impl Term {
    /// The row with the preferred reference id of a code.
    #[inline]
    pub(crate) fn preferred(code: MdcCode) -> Option<Self> {
        by_code::preferred_row(code.value()).map(|row| Self { code, row })
    }

    /// The rows of a code, the one with the preferred reference id first.
    pub(crate) fn all(code: MdcCode) -> impl Iterator<Item = Self> + Clone {
        by_code::rows(code.value()).map(move |row| Self { code, row })
    }

    /// The context-free code.
    pub const fn code(self) -> MdcCode {
        self.code
    }

    /// The reference id, in the case of the nomenclature.
    #[inline]
    pub fn refid(self) -> &'static str {
        let number = nomenclature::text(self.row);
        number.and_then(nomenclature::refid).unwrap_or_default()
    }

    /// Whether this is its reference id, compared exactly.
    #[inline]
    pub(crate) fn has_refid(self, refid: &str) -> bool {
        nomenclature::text(self.row).is_some_and(|number| nomenclature::is_refid(number, refid))
    }

    /// What the term names.
    pub fn kind(self) -> TermKind {
        nomenclature::kind(self.code.value())
    }

    /// How far the row has come on its way through the standard.
    #[inline]
    pub fn status(self) -> TermStatus {
        nomenclature::status(self.row)
    }

    /// Whether this reference id is the one to send with the code.
    pub fn is_preferred(self) -> bool {
        by_code::preferred_row(self.code.value()) == Some(self.row)
    }
}

impl fmt::Debug for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}^{}^MDC", self.code, self.refid())
    }
}

/// All rows of the table, by code; of one code, the preferred reference id first.
///
/// About 15,000; with the feature `full` about 55,000.
///
/// ```
/// use ihe_pcd_codes::terms;
///
/// let wanted = terms().filter(|term| term.refid().starts_with("MDC_PULS_OXIM_SAT_O2"));
/// assert!(wanted.count() > 3);
/// ```
pub fn terms() -> impl Iterator<Item = Term> + Clone {
    by_code::codes().flat_map(|code| Term::all(MdcCode::new(code)))
}

/// How many rows the table has.
pub const fn term_count() -> usize {
    nomenclature::row_count()
}

/// What a term of the nomenclature names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TermKind {
    /// An attribute of an object, or a facet of an alert: `MDC_ATTR_EVENT_PHASE`.
    Attribute,
    /// A part of a body: the place of a sensor, in `OBX-20`.
    BodySite,
    /// A device, a part of one, or a profile of devices: in `OBX-3` of a device row.
    Device,
    /// A value of an observation that is not a number: in `OBX-5`.
    Enumeration,
    /// An event or an alert: in `OBX-3` or `OBX-5` of a PCD-04 message.
    Event,
    /// What is measured, set or computed: in `OBX-3`.
    Metric,
    /// What fits nowhere else: objects, return codes, time protocols.
    Other,
    /// A unit of measure: in `OBX-6`.
    Unit,
}

/// How far a row of the nomenclature has come on its way through the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TermStatus {
    /// In a published edition of the standard.
    Published,
    /// Accepted for a coming edition.
    Accepted,
    /// Proposed, and may still change.
    Provisional,
    /// Published, and not to be used in new work.
    Deprecated,
    /// Taken back.
    Withdrawn,
    /// Of an older list, technical framework or test message, and not in the list of January 2025.
    Older,
}
