use core::{fmt, str::FromStr};

use crate::{
    MdcCode, ParseCodeError, Partition, sorted,
    tables::units::{BY_UCUM, SPELLINGS},
};

/// A unit of measure of ISO/IEEE 11073-10101: a code of partition 4.
///
/// A unit the table does not have survives as it came, like an [`MdcCode`]; a code of another partition is no unit.
/// `Display` writes the decimal text of the whole code.
///
/// ```
/// use ihe_pcd_codes::{MdcCode, UnitCode, unit};
///
/// let code = UnitCode::parse("264864")?;
/// assert_eq!(code, unit::BEAT_PER_MIN);
/// assert_eq!(code.refid(), Some("MDC_DIM_BEAT_PER_MIN"));
/// assert_eq!(code.ucum(), Some("/min"));
/// assert_eq!(MdcCode::from(code).value(), 264864);
/// # Ok::<(), ihe_pcd_codes::ParseCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitCode(u16);

impl UnitCode {
    /// The unit with this code within partition 4.
    pub const fn from_term_code(term_code: u16) -> Self {
        Self(term_code)
    }

    /// The unit with this code, or `None` if it belongs to another partition.
    pub const fn from_mdc(code: MdcCode) -> Option<Self> {
        match code.partition() {
            Partition::UNITS => Some(Self(code.term_code())),
            _ => None,
        }
    }

    /// Reads the decimal text of a unit's code.
    ///
    /// # Errors
    ///
    /// Those of [`MdcCode::parse`], and `NotAUnit` for a code of another partition.
    pub fn parse(text: &str) -> Result<Self, ParseCodeError> {
        MdcCode::parse(text)?.try_into()
    }

    /// The unit with this reference id, compared exactly.
    pub fn from_refid(refid: &str) -> Option<Self> {
        MdcCode::all_from_refid(refid).find_map(Self::from_mdc)
    }

    /// The unit with this reference id, whatever its ASCII case.
    pub fn from_refid_ignoring_case(refid: &str) -> Option<Self> {
        MdcCode::from_refid_ignoring_case(refid).and_then(Self::from_mdc)
    }

    /// The units that have this UCUM text, the plainest first: units that prefer it before units that only know it, then by code.
    ///
    /// Several may share one text: `/min` is a rate, a heart rate, a pulse rate and a breath rate in the nomenclature.
    /// UCUM is case sensitive, and so is this. A leading solidus and `1/` are the same.
    ///
    /// ```
    /// use ihe_pcd_codes::{UnitCode, unit};
    ///
    /// assert!(UnitCode::all_from_ucum("mm[Hg]").eq([unit::MMHG]));
    /// let rates = [unit::PER_MIN, unit::BEAT_PER_MIN, unit::PULS_PER_MIN, unit::RESP_PER_MIN];
    /// assert!(UnitCode::all_from_ucum("1/min").eq(rates));
    /// assert_eq!(UnitCode::all_from_ucum("furlong").next(), None);
    /// ```
    pub fn all_from_ucum(ucum: &str) -> impl Iterator<Item = Self> + Clone + use<> {
        sorted::run(&BY_UCUM, |&place| {
            let row = sorted::row(&SPELLINGS, place).map_or("", |(_, ucum)| ucum);
            normal(row).cmp(normal(ucum))
        })
        .iter()
        .filter_map(|&place| sorted::row(&SPELLINGS, place))
        .map(|(term_code, _)| Self(term_code))
    }

    /// The context-free number.
    pub const fn value(self) -> u32 {
        self.mdc().value()
    }

    /// The code within partition 4.
    pub const fn term_code(self) -> u16 {
        self.0
    }

    /// This unit as a code of the whole nomenclature.
    pub const fn mdc(self) -> MdcCode {
        MdcCode::from_parts(Partition::UNITS, self.0)
    }

    /// The preferred reference id: the one to send. `None` for a unit the table does not have.
    pub fn refid(self) -> Option<&'static str> {
        self.mdc().refid()
    }

    /// Every known reference id, the preferred one first.
    pub fn refids(self) -> impl Iterator<Item = &'static str> + Clone {
        self.mdc().refids()
    }

    /// Whether any reference id of this unit is this one, whatever its ASCII case.
    pub fn matches_refid(self, refid: &str) -> bool {
        self.mdc().matches_refid(refid)
    }

    /// The preferred UCUM text.
    ///
    /// `None` for a unit the table does not have, and for units nobody has published a UCUM text for.
    /// Published texts that are provably wrong are corrected; `codes/data/ucum_overrides.tsv` lists each with the reason.
    pub fn ucum(self) -> Option<&'static str> {
        self.ucum_spellings().next()
    }

    /// Every published UCUM text of this unit, the preferred one first: `/min`, `1/min`, `{beats}/min`.
    pub fn ucum_spellings(
        self,
    ) -> impl ExactSizeIterator<Item = &'static str> + DoubleEndedIterator + Clone {
        sorted::run(&SPELLINGS, |(row, _)| row.cmp(&self.0))
            .iter()
            .map(|(_, ucum)| *ucum)
    }
}

impl FromStr for UnitCode {
    type Err = ParseCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<MdcCode> for UnitCode {
    type Error = ParseCodeError;

    fn try_from(code: MdcCode) -> Result<Self, Self::Error> {
        Self::from_mdc(code).ok_or(ParseCodeError::NotAUnit)
    }
}

impl From<UnitCode> for MdcCode {
    fn from(unit: UnitCode) -> Self {
        unit.mdc()
    }
}

impl fmt::Display for UnitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.mdc(), f)
    }
}

impl fmt::Debug for UnitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.refid() {
            Some(refid) => write!(f, "{self}^{refid}^MDC"),
            None => write!(f, "UnitCode({self})"),
        }
    }
}

/// The bytes of a UCUM text, with the 1 that a leading solidus divides.
fn normal(ucum: &str) -> impl Iterator<Item = u8> {
    let one = ucum.starts_with('/').then_some(b'1');
    one.into_iter().chain(ucum.bytes())
}
