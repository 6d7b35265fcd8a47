use crate::{LoincCode, MdcCode, tables::loinc as tables};

/// An MDC code and a LOINC code that published guides use together.
///
/// A starting point for a mapping, not a mapping: the guides rarely state how equal the two are.
///
/// ```
/// use ihe_pcd_codes::{LoincRelation, MdcCode, loinc, mdc};
///
/// let pair = mdc::ECG_HEART_RATE.to_loinc().next();
/// let pair = pair.expect("heart rate has a LOINC code");
/// assert_eq!(pair.loinc, loinc::HEART_RATE);
/// // The pulse rate of a pulse oximeter goes to the same LOINC code: the way back is not open.
/// assert_eq!(pair.relation, LoincRelation::LoincBroader);
/// let mut back = MdcCode::from_loinc(pair.loinc);
/// assert!(back.any(|back| back.mdc == mdc::PULS_OXIM_PULS_RATE));
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
    let first = tables::PAIR_MDC.lower_bound(code.value());
    (first..)
        .map_while(pair)
        .take_while(move |pair| pair.mdc == code)
}

/// The pairs of a LOINC code, by MDC code.
pub(crate) fn of_loinc(code: LoincCode) -> impl Iterator<Item = LoincPair> + Clone {
    let by_loinc = tables::BY_LOINC
        .iter()
        .map_while(|place| pair(place.into()));
    by_loinc
        .skip_while(move |pair| pair.loinc < code)
        .take_while(move |pair| pair.loinc == code)
}

fn pair(row: usize) -> Option<LoincPair> {
    Some(LoincPair {
        mdc: MdcCode::new(tables::PAIR_MDC.get(row)?),
        loinc: LoincCode::known(tables::PAIR_LOINC.get(row)?),
        relation: match tables::PAIR_RELATION.get(row)? {
            0 => LoincRelation::SameConcept,
            1 => LoincRelation::LoincBroader,
            _ => LoincRelation::OneOfSeveral,
        },
        sources: tables::SOURCES.get(row)?,
    })
}
