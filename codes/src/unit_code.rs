use core::{fmt, str::FromStr};

use crate::{MdcCode, Measure, ParseCodeError, Partition, Prefix, tables::units};

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
    /// Codes of older lists, which have no reference id today, come last.
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
        units::spelled(ucum).map(Self)
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
        units::spellings(self.0)
    }

    /// The prefix of this unit: milli of a millivolt.
    ///
    /// `None` for a unit without a prefix, one the table does not have, and a name with `_X_` (any prefix).
    /// What the prefix means for the value is in [`measure`](Self::measure): `MDC_DIM_PER_MILLI_L` is a thousand times `MDC_DIM_PER_L`.
    pub fn prefix(self) -> Option<Prefix> {
        self.refid()?;
        self.prefix_and_base().map(|(prefix, _)| prefix)
    }

    /// The unit without its prefix: the volt of a millivolt, and of a volt.
    pub fn base(self) -> Self {
        match self.refid().and(self.prefix_and_base()) {
            Some((_, base)) => base,
            None => self,
        }
    }

    /// The unit with this prefix instead of its own, or `None` if the nomenclature has no such unit.
    pub fn with_prefix(self, prefix: Prefix) -> Option<Self> {
        let base = self.base();
        let unit = Self(base.0.checked_add(prefix.offset())?);
        let same = unit.prefix_and_base() == Some((prefix, base)) && unit.refid().is_some();
        same.then_some(unit)
    }

    /// What the code says: the last five bits are the offset of the prefix.
    ///
    /// Not those of the first 32 codes, which are operators.
    fn prefix_and_base(self) -> Option<(Prefix, Self)> {
        let prefix = Prefix::from_offset(self.0 % 32)?;
        (self.0 >= 32).then_some((prefix, Self(self.0 - prefix.offset())))
    }

    /// What this unit measures and how much of it one is.
    ///
    /// `None` for a unit of which no UCUM text is known, and for those that convert to nothing but themselves;
    /// `codes/data/units_apart.tsv` lists those with the reasons.
    pub fn measure(self) -> Option<Measure> {
        units::measure(self.0)
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
