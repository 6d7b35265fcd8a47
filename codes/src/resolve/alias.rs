use core::{fmt, ops::Range};

use super::Deviation;
use crate::{MdcCode, tables::aliases};

/// A code or reference id that is not in the nomenclature of today, and what became of it.
///
/// Each is shown by a source: an older list, a framework, a published message.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Alias {
    /// The code as written, where the source has one.
    pub code: Option<MdcCode>,
    /// The reference id as written.
    pub refid: &'static str,
    /// The code of today. `None` for a term that has no successor.
    pub current: Option<MdcCode>,
    /// What is different.
    pub kind: AliasKind,
    /// Why the one is the other.
    pub reason: &'static str,
    /// Who writes so.
    pub source: &'static str,
}

impl fmt::Debug for Alias {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Alias")
            .field("code", &self.code.map(MdcCode::value))
            .field("refid", &self.refid)
            .field("current", &self.current)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// What is different between an alias and the nomenclature of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AliasKind {
    /// The reference id has another code today.
    OlderCode,
    /// The term has another reference id today.
    OlderName,
    /// A provisional reference id; the term has been published since.
    Provisional,
    /// A misspelling.
    Misspelling,
    /// There is no such term today.
    Retired,
}

impl AliasKind {
    /// The deviation a pair has that is written like this alias.
    pub const fn deviation(self) -> Deviation {
        match self {
            Self::OlderCode => Deviation::OlderCode,
            Self::OlderName => Deviation::OlderName,
            Self::Provisional => Deviation::ProvisionalName,
            Self::Misspelling => Deviation::Misspelt,
            Self::Retired => Deviation::Retired,
        }
    }
}

/// All known aliases, by reference id.
///
/// ```
/// use ihe_pcd_codes::{mdc, resolve::aliases};
///
/// let of_phase = || aliases().filter(|alias| alias.current == Some(mdc::ATTR_EVENT_PHASE));
/// assert!(of_phase().any(|alias| alias.code.is_some_and(|code| code.value() == 68165)));
/// ```
pub fn aliases() -> impl ExactSizeIterator<Item = Alias> + DoubleEndedIterator + Clone {
    rows().map(alias)
}

/// The aliases of one reference id, whatever its case.
pub(super) fn of_name(name: &str) -> impl Iterator<Item = Alias> + Clone {
    rows()
        .filter(move |&row| refid(row).eq_ignore_ascii_case(name))
        .map(alias)
}

/// The aliases of one code.
pub(super) fn of_code(code: u32) -> impl Iterator<Item = Alias> + Clone {
    rows()
        .filter(move |&row| aliases::CODES.get(row) == Some(code))
        .map(alias)
}

fn rows() -> Range<usize> {
    0..aliases::KINDS.len()
}

fn refid(row: usize) -> &'static str {
    aliases::REFIDS.get(row).unwrap_or_default()
}

fn alias(row: usize) -> Alias {
    // 0 is the code of no term; in the table it says that there is none.
    let code = |code: Option<u32>| code.filter(|&code| code != 0).map(MdcCode::new);
    Alias {
        code: code(aliases::CODES.get(row)),
        refid: refid(row),
        current: code(aliases::CURRENT.get(row)),
        kind: match aliases::KINDS.get(row) {
            Some(0) => AliasKind::OlderCode,
            Some(1) => AliasKind::OlderName,
            Some(2) => AliasKind::Provisional,
            Some(3) => AliasKind::Misspelling,
            _ => AliasKind::Retired,
        },
        reason: aliases::REASONS.get(row).unwrap_or_default(),
        source: aliases::SOURCES.get(row).unwrap_or_default(),
    }
}
