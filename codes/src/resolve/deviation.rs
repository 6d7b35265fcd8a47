use core::fmt;

use super::Certainty;

/// One way in which a written pair deviates from the nomenclature.
///
/// The table in the [documentation of the module](super) has an example of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Deviation {
    /// The pair is published, but another code is the one to send with this reference id.
    LesserCode,
    /// Blanks around the code or the reference id.
    Blanks,
    /// The code has leading zeros.
    LeadingZeros,
    /// The reference id is in another case than in the nomenclature.
    Case,
    /// The odd one of the two codes of an event; the even one is to be sent.
    OddTwin,
    /// The nomenclature has withdrawn this code for this reference id, and has another one for it.
    WithdrawnCode,
    /// The code is the 16-bit code within its partition, and the reference id says which partition that is.
    ContextSensitive,
    /// Code and reference id stand in each other's place.
    Swapped,
    /// The reference id stands in both places.
    NameTwice,
    /// There is no code.
    NoCode,
    /// The code is 0, which stands for a term without code.
    ZeroCode,
    /// There is no reference id.
    NoName,
    /// A code of an older list, known from a table of such codes.
    OlderCode,
    /// A reference id of an older list, known from a table of such names.
    OlderName,
    /// A provisional name (`MDCX_`) of a term that has been published since.
    ProvisionalName,
    /// A misspelling that published messages contain.
    Misspelt,
    /// The reference id lacks its `MDC_`.
    NoNamePrefix,
    /// A unit that stands for any of its prefixed units (`_X_`), where one of them must be meant.
    AnyPrefix,
    /// There is no code, and the reference id has several.
    SeveralCodes,
    /// There is no reference id, and older lists use the code for another term.
    ReusedCode,
    /// The nomenclature does not have the code.
    UnknownCode,
    /// The nomenclature does not have the reference id: it is a text, or a reference id of the code with one wrong letter.
    UnknownName,
    /// The code has the right 16-bit code in a partition where it names nothing.
    WrongPartition,
    /// What stands for the code is none of ISO/IEEE 11073: a LOINC code, a local one, a text.
    NotMdc,
    /// A 16-bit code without reference id: each partition has another term with it.
    NoPartition,
    /// Reference ids that differ only in case name different terms, and the written case is that of none.
    CaseDecides,
    /// A unit that stands for any of its prefixed units (`_X_`), and no code to tell which: litres or millilitres.
    PrefixDecides,
    /// Older lists use the code for another term, and the reference id, which could tell, is not in the nomenclature.
    NameDecides,
    /// The nomenclature does not have the reference id, and it is not like any of the code.
    ForeignName,
    /// Code and reference id name two different terms; or the UCUM text in its place names another unit (`266016^kPa`).
    Disagreement,
    /// A name of the sender: it starts with `MDCX_`, or stands beside the code 0.
    PrivateName,
    /// A code of the private range: term codes from 61440 (`0xF000`) of any partition.
    PrivateCode,
    /// A name of an older list for which the nomenclature of today has no term.
    Retired,
}

impl Deviation {
    /// All of them, from harmless to hopeless.
    pub const ALL: [Self; 33] = [
        Self::LesserCode,
        Self::Blanks,
        Self::LeadingZeros,
        Self::Case,
        Self::OddTwin,
        Self::WithdrawnCode,
        Self::ContextSensitive,
        Self::Swapped,
        Self::NameTwice,
        Self::NoCode,
        Self::ZeroCode,
        Self::NoName,
        Self::OlderCode,
        Self::OlderName,
        Self::ProvisionalName,
        Self::Misspelt,
        Self::NoNamePrefix,
        Self::AnyPrefix,
        Self::SeveralCodes,
        Self::ReusedCode,
        Self::UnknownCode,
        Self::UnknownName,
        Self::WrongPartition,
        Self::NotMdc,
        Self::NoPartition,
        Self::CaseDecides,
        Self::PrefixDecides,
        Self::NameDecides,
        Self::ForeignName,
        Self::Disagreement,
        Self::PrivateName,
        Self::PrivateCode,
        Self::Retired,
    ];

    /// How sure a meaning can be at best when a pair deviates in this way.
    pub const fn certainty(self) -> Certainty {
        match self {
            Self::LesserCode => Certainty::Exact,
            Self::Blanks
            | Self::LeadingZeros
            | Self::Case
            | Self::OddTwin
            | Self::WithdrawnCode
            | Self::ContextSensitive
            | Self::Swapped
            | Self::NameTwice
            | Self::NoCode
            | Self::ZeroCode
            | Self::NoName => Certainty::Certain,
            Self::OlderCode
            | Self::OlderName
            | Self::ProvisionalName
            | Self::Misspelt
            | Self::NoNamePrefix
            | Self::AnyPrefix
            | Self::SeveralCodes
            | Self::ReusedCode
            | Self::UnknownCode
            | Self::UnknownName
            | Self::WrongPartition
            | Self::NotMdc => Certainty::Likely,
            Self::NoPartition | Self::CaseDecides | Self::PrefixDecides | Self::NameDecides => {
                Certainty::Ambiguous
            }
            Self::ForeignName | Self::Disagreement => Certainty::Conflict,
            Self::PrivateName | Self::PrivateCode => Certainty::Private,
            Self::Retired => Certainty::Unknown,
        }
    }

    const fn bit(self) -> u64 {
        1 << self as u8
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LesserCode => "another code is to be sent with this reference id",
            Self::Blanks => "blanks around code or reference id",
            Self::LeadingZeros => "leading zeros in the code",
            Self::Case => "the reference id is in another case",
            Self::OddTwin => "the odd one of the two codes of an event",
            Self::WithdrawnCode => "a withdrawn code of this reference id",
            Self::ContextSensitive => "a 16-bit code without its partition",
            Self::Swapped => "code and reference id are in each other's place",
            Self::NameTwice => "the reference id is in the place of the code as well",
            Self::NoCode => "no code",
            Self::ZeroCode => "the code is 0",
            Self::NoName => "no reference id",
            Self::OlderCode => "a code of an older list",
            Self::OlderName => "a reference id of an older list",
            Self::ProvisionalName => "a provisional reference id of a published term",
            Self::Misspelt => "a known misspelling",
            Self::NoNamePrefix => "the reference id lacks its MDC_",
            Self::AnyPrefix => "a unit that stands for any prefix",
            Self::SeveralCodes => "the reference id has several codes",
            Self::ReusedCode => "older lists use the code for another term",
            Self::UnknownCode => "the code is not in the nomenclature",
            Self::UnknownName => "the reference id is not in the nomenclature",
            Self::WrongPartition => "the code is in another partition than the reference id",
            Self::NotMdc => "the code is not of ISO/IEEE 11073",
            Self::NoPartition => "a 16-bit code alone, which names a term in each partition",
            Self::CaseDecides => "only the case would tell apart the terms of this reference id",
            Self::PrefixDecides => "only a code would tell the prefix of this unit",
            Self::NameDecides => {
                "older lists use the code for another term, and the reference id is of neither"
            }
            Self::ForeignName => "the reference id is unknown, and unlike those of the code",
            Self::Disagreement => "code and reference id name different terms",
            Self::PrivateName => "a private reference id",
            Self::PrivateCode => "a code of the private range",
            Self::Retired => "a reference id of an older list that has no successor",
        })
    }
}

/// The deviations of one written pair: a small set.
///
/// ```
/// use ihe_pcd_codes::resolve::{Deviation, resolve};
///
/// let deviations = resolve(" 4262", "mdc_dev_ecg_vmd").deviations();
/// assert!(deviations.contains(Deviation::Case));
/// assert!(deviations.iter().eq([Deviation::Blanks, Deviation::Case, Deviation::ContextSensitive]));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Deviations(u64);

impl Deviations {
    /// Whether nothing deviates.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether this one is among them.
    pub const fn contains(self, deviation: Deviation) -> bool {
        self.0 & deviation.bit() != 0
    }

    /// All of them, from harmless to hopeless.
    pub fn iter(self) -> impl Iterator<Item = Deviation> + Clone {
        Deviation::ALL
            .into_iter()
            .filter(move |&deviation| self.contains(deviation))
    }

    /// These and one more.
    pub(super) const fn with(self, deviation: Deviation) -> Self {
        Self(self.0 | deviation.bit())
    }

    /// How sure a meaning can be at best.
    pub(super) fn certainty(self) -> Certainty {
        self.iter()
            .map(Deviation::certainty)
            .max()
            .unwrap_or(Certainty::Exact)
    }
}

impl fmt::Debug for Deviations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
