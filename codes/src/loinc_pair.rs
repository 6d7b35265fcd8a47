use crate::{
    LoincCode, MdcCode, sorted,
    tables::loinc::{BY_LOINC, PAIRS},
};

/// An MDC code and a LOINC code that published guides use together.
///
/// A starting point for a mapping, not a mapping: the guides rarely state how equal the two are.
///
/// ```
/// use ihe_pcd_codes::{LoincRelation, loinc, mdc};
///
/// let pair = mdc::ECG_HEART_RATE.loinc_pairs().next();
/// let pair = pair.expect("heart rate has a LOINC code");
/// assert_eq!(pair.loinc, loinc::HEART_RATE);
/// // The pulse rate of a pulse oximeter goes to the same LOINC code: the way back is not open.
/// assert_eq!(pair.relation, LoincRelation::LoincBroader);
/// assert!(pair.loinc.mdc_pairs().any(|back| back.mdc == mdc::PULS_OXIM_PULS_RATE));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LoincPair {
    /// The MDC side.
    pub mdc: MdcCode,
    /// The LOINC side.
    pub loinc: LoincCode,
    /// How the two stand to each other.
    pub relation: LoincRelation,
    sources: &'static str,
}

impl LoincPair {
    /// The publications that use the two together.
    pub fn sources(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.sources.split(';')
    }
}

/// How an MDC code and a LOINC code stand to each other, as far as the pairs of the table show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoincRelation {
    /// A guide codes the same observation with both. It does not say that they are equivalent.
    SameConcept,
    /// Several MDC codes go to this LOINC code, so that it is likely the broader concept: do not translate back.
    LoincBroader,
    /// The MDC code has several LOINC codes: a person must choose.
    OneOfSeveral,
}

/// The pairs of an MDC code, by LOINC number.
pub(crate) fn of_mdc(code: MdcCode) -> impl Iterator<Item = LoincPair> + Clone {
    sorted::run(&PAIRS, |row| row.0.cmp(&code.value()))
        .iter()
        .map(pair)
}

/// The pairs of a LOINC code, by MDC code.
pub(crate) fn of_loinc(code: LoincCode) -> impl Iterator<Item = LoincPair> + Clone {
    sorted::run(&BY_LOINC, |&place| {
        let number = sorted::row(&PAIRS, place).map_or(0, |row| row.1);
        number.cmp(&code.number())
    })
    .iter()
    .filter_map(|&place| sorted::row(&PAIRS, place))
    .map(|row| pair(&row))
}

fn pair(&(mdc, loinc, relation, sources): &(u32, u32, LoincRelation, &'static str)) -> LoincPair {
    LoincPair {
        mdc: MdcCode::new(mdc),
        loinc: LoincCode::known(loinc),
        relation,
        sources,
    }
}
