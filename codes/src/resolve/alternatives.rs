use super::alias;
use crate::{MdcCode, Partition, TermStatus, tables::terms::PARTITIONS};

/// Where other codes than the one answered are to be found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Alternatives {
    #[default]
    None,
    One(MdcCode),
    /// What the code says and what the reference id says.
    Two(MdcCode, MdcCode),
    /// The codes of a reference id.
    OfName(&'static str),
    /// The codes of all reference ids that differ from this one in case only.
    OfNameIgnoringCase(&'static str),
    /// The terms with this 16-bit code, one for each partition that has one.
    OfTermCode(u16),
    /// A code, and the terms for which older lists use it.
    OfReusedCode(MdcCode),
}

impl Alternatives {
    /// The codes, each once, without the one that was answered.
    pub(super) fn codes(self, answered: Option<MdcCode>) -> impl Iterator<Item = MdcCode> + Clone {
        let fixed = match self {
            Self::One(code) => [Some(code), None],
            Self::Two(by_code, by_name) => [Some(by_code), Some(by_name)],
            _ => [None; 2],
        };
        let of_name = match self {
            Self::OfName(name) => Some(name),
            _ => None,
        };
        let of_name_ignoring_case = match self {
            Self::OfNameIgnoringCase(name) => Some(name),
            _ => None,
        };
        let of_term_code = match self {
            Self::OfTermCode(code) => Some(code),
            _ => None,
        };
        let reused = match self {
            Self::OfReusedCode(code) => Some(code),
            _ => None,
        };
        fixed
            .into_iter()
            .flatten()
            .chain(of_name.into_iter().flat_map(MdcCode::all_from_refid))
            .chain(
                of_name_ignoring_case
                    .into_iter()
                    .flat_map(MdcCode::all_from_refid_ignoring_case),
            )
            .chain(of_term_code.into_iter().flat_map(of_each_partition))
            .chain(reused)
            .chain(reused.into_iter().flat_map(older_meanings))
            .filter(move |&code| Some(code) != answered)
    }
}

/// The terms with this 16-bit code.
pub(super) fn of_each_partition(term_code: u16) -> impl Iterator<Item = MdcCode> + Clone {
    PARTITIONS
        .iter()
        .map(move |&(partition, _)| MdcCode::from_parts(Partition::new(partition), term_code))
        .filter(|code| code.refid().is_some())
}

/// The terms other than that of today for which older lists use a code, each once.
pub(super) fn older_meanings(code: MdcCode) -> impl Iterator<Item = MdcCode> + Clone {
    let withdrawn = move || {
        code.terms()
            .filter(|term| term.status() >= TermStatus::Deprecated)
            .filter_map(|term| MdcCode::from_refid(term.refid()))
    };
    let aliases = move || alias::of_code(code.value()).filter_map(|alias| alias.current);
    let meanings = move || withdrawn().chain(aliases());
    (0..)
        .zip(meanings())
        .filter(move |&(place, meaning)| {
            meanings().position(|other| other == meaning) == Some(place)
        })
        .map(|(_, meaning)| meaning)
        .filter(move |&other| other != code)
}
