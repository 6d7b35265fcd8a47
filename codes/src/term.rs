use crate::{
    MdcCode, sorted,
    tables::terms::{BY_REFID, TERMS},
};

/// One row of the nomenclature: a code and one of its reference ids.
///
/// Neither direction is a function.
/// A code can have several reference ids (`MDC_ECG_HEART_RATE`, `MDC_ECG_CARD_BEAT_RATE`),
/// and a reference id several codes (every event has two: an even and an odd one).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Term {
    /// The context-free code.
    pub code: MdcCode,
    /// The reference id, in the case of the nomenclature.
    pub refid: &'static str,
}

/// All rows of the table, by code; of one code, the preferred reference id first.
pub fn terms() -> impl ExactSizeIterator<Item = Term> + DoubleEndedIterator + Clone {
    TERMS.iter().map(term)
}

/// The rows of one code, preferred reference id first.
pub(crate) fn of_code(
    code: u32,
) -> impl ExactSizeIterator<Item = Term> + DoubleEndedIterator + Clone {
    sorted::run(&TERMS, |(row, _)| row.cmp(&code))
        .iter()
        .map(term)
}

/// The rows of one reference id, whatever its case, the code to be sent with it first.
pub(crate) fn of_refid_ignoring_case(refid: &str) -> impl Iterator<Item = Term> + Clone + use<> {
    sorted::run(&BY_REFID, |&place| {
        let row = sorted::row(&TERMS, place).map_or("", |(_, refid)| refid);
        sorted::ignoring_case(row, refid)
    })
    .iter()
    .filter_map(|&place| sorted::row(&TERMS, place))
    .map(|row| term(&row))
}

fn term((code, refid): &(u32, &'static str)) -> Term {
    Term {
        code: MdcCode::new(*code),
        refid,
    }
}
