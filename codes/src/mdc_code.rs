use core::{fmt, str::FromStr};

use crate::{
    LoincCode, LoincPair, ParseCodeError, Partition, Term, digits::Digits, loinc_pair,
    nomenclature::by_refid,
};

/// A code of ISO/IEEE 11073-10101 (coding system `MDC`), in its context-free form:
/// one 32-bit number, partition * 65536 + term code.
///
/// Every number is a valid value: private codes, codes of older lists and codes nobody knows survive as they came.
/// `Display` writes the decimal text of the first component of a CWE,
/// `Debug` the three components (`147842^MDC_ECG_HEART_RATE^MDC`) or, for an unknown code, `MdcCode(4262)`.
///
/// ```
/// use ihe_pcd_codes::{MdcCode, Partition, mdc};
///
/// let code = MdcCode::from_parts(Partition::MEASUREMENTS, 16770);
/// assert_eq!(code, mdc::ECG_HEART_RATE);
/// assert_eq!(code.to_string(), "147842");
/// assert_eq!(format!("{code:?}"), "147842^MDC_ECG_HEART_RATE^MDC");
///
/// // A shared code: both reference ids are right, the first is the one to send.
/// assert!(code.refids().eq(["MDC_ECG_HEART_RATE", "MDC_ECG_CARD_BEAT_RATE"]));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MdcCode(u32);

impl MdcCode {
    /// The code with this context-free number.
    pub const fn new(value: u32) -> Self {
        Self(value)
    }

    /// The code of a partition and a term code, as the standard's tables print it (`2::16770`).
    pub const fn from_parts(partition: Partition, term_code: u16) -> Self {
        Self((partition.number() as u32) << 16 | term_code as u32)
    }

    /// Reads the decimal text of a code.
    ///
    /// Digits only: no sign, no blank. Leading zeros count for nothing.
    ///
    /// # Errors
    ///
    /// `Empty`, `NotDecimal` or `TooLarge`.
    #[inline]
    pub fn parse(text: &str) -> Result<Self, ParseCodeError> {
        // Nearly every code has five or six digits.
        if let Some(digits) = Digits::of(text) {
            return match digits.number() {
                Some(value) => Ok(Self(value)),
                None => Err(ParseCodeError::NotDecimal),
            };
        }
        if text.is_empty() {
            return Err(ParseCodeError::Empty);
        }
        let mut value = 0_u64;
        for byte in text.bytes() {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                return Err(ParseCodeError::NotDecimal);
            }
            // What is too large stays too large, whatever follows.
            value = value.min(1 << 32) * 10 + u64::from(digit);
        }
        let value = u32::try_from(value).map_err(|_| ParseCodeError::TooLarge)?;
        Ok(Self(value))
    }

    /// The code to be sent with this reference id, compared exactly.
    ///
    /// Of an event that is the even one of its two codes.
    ///
    /// ```
    /// use ihe_pcd_codes::{MdcCode, mdc};
    ///
    /// assert_eq!(MdcCode::from_refid("MDC_EVT_LO"), Some(mdc::EVT_LO));
    /// assert_eq!(MdcCode::from_refid("mdc_evt_lo"), None);
    /// assert_eq!(MdcCode::from_refid_ignoring_case("mdc_evt_lo"), Some(mdc::EVT_LO));
    /// ```
    pub fn from_refid(refid: &str) -> Option<Self> {
        let number = by_refid::exact(refid)?;
        by_refid::code_to_send(number).map(Self)
    }

    /// The code to be sent with this reference id, whatever its ASCII case.
    ///
    /// Where reference ids differ only in case (`MDC_ECG_LEAD_dAVR`, `MDC_ECG_LEAD_daVR`), the best ranked of them answers.
    #[inline]
    pub fn from_refid_ignoring_case(refid: &str) -> Option<Self> {
        let number = by_refid::first_ignoring_case(refid)?;
        by_refid::code_to_send(number).map(Self)
    }

    /// Every code of this reference id, compared exactly; the one to be sent first.
    pub fn all_from_refid(refid: &str) -> impl Iterator<Item = Self> + Clone {
        by_refid::exact(refid)
            .into_iter()
            .flat_map(by_refid::codes)
            .map(Self)
    }

    /// Every code of this reference id, whatever its ASCII case; the one to be sent first.
    ///
    /// Where reference ids differ only in case, the codes of the best ranked of them come first.
    pub fn all_from_refid_ignoring_case(refid: &str) -> impl Iterator<Item = Self> + Clone {
        by_refid::ignoring_case(refid)
            .flat_map(by_refid::codes)
            .map(Self)
    }

    /// The context-free number.
    pub const fn value(self) -> u32 {
        self.0
    }

    /// The partition the code belongs to.
    pub const fn partition(self) -> Partition {
        Partition::new((self.0 >> 16) as u16)
    }

    /// The code within its partition.
    pub const fn term_code(self) -> u16 {
        (self.0 & 0xFFFF) as u16
    }

    /// The row of the nomenclature with the preferred reference id of this code. `None` for a code the table does not have.
    #[inline]
    pub fn term(self) -> Option<Term> {
        Term::preferred(self)
    }

    /// Every row of this code, the one with the preferred reference id first.
    pub fn terms(self) -> impl Iterator<Item = Term> + Clone {
        Term::all(self)
    }

    /// The preferred reference id: the one to send. `None` for a code the table does not have.
    #[inline]
    pub fn refid(self) -> Option<&'static str> {
        self.term().map(Term::refid)
    }

    /// Every known reference id, the preferred one first.
    pub fn refids(self) -> impl Iterator<Item = &'static str> + Clone {
        self.terms().map(Term::refid)
    }

    /// Whether any reference id of this code is this one, whatever its ASCII case.
    ///
    /// This is how the NIST PCD test tool compares the first two components of a code.
    /// An unknown code matches nothing.
    ///
    /// ```
    /// use ihe_pcd_codes::mdc;
    ///
    /// assert!(mdc::ECG_HEART_RATE.matches_refid("MDC_ECG_HEART_RATE"));
    /// assert!(mdc::ECG_HEART_RATE.matches_refid("mdc_ecg_card_beat_rate"));
    /// assert!(!mdc::ECG_HEART_RATE.matches_refid("MDC_PULS_OXIM_PULS_RATE"));
    /// ```
    pub fn matches_refid(self, refid: &str) -> bool {
        self.refids().any(|known| known.eq_ignore_ascii_case(refid))
    }

    /// The other code of an event: nearly every event has two, an even one and the odd one behind it, with the same reference id.
    ///
    /// The even one is the one to send.
    /// `None` for what is no event, and for the few events with one code.
    ///
    /// ```
    /// use ihe_pcd_codes::{MdcCode, mdc};
    ///
    /// let odd = MdcCode::new(196617);
    /// assert_eq!(odd.event_twin(), Some(mdc::EVT_ALARM));
    /// assert_eq!(mdc::EVT_ALARM.event_twin(), Some(odd));
    /// assert_eq!(mdc::ECG_HEART_RATE.event_twin(), None);
    /// ```
    pub fn event_twin(self) -> Option<Self> {
        let twin = Self(self.0 ^ 1);
        let share = |refid| twin.refids().any(|of_twin| of_twin == refid);
        (self.partition() == Partition::EVENTS && self.refids().any(share)).then_some(twin)
    }

    /// The LOINC codes that published guides use for this code, with relation and sources; by LOINC number.
    ///
    /// `map::LoincMap` puts the official table before them.
    pub fn to_loinc(self) -> impl Iterator<Item = LoincPair> + Clone {
        loinc_pair::of_mdc(self)
    }

    /// The MDC codes that published guides translate to a LOINC code, with relation and sources; by MDC code.
    pub fn from_loinc(code: LoincCode) -> impl Iterator<Item = LoincPair> + Clone {
        loinc_pair::of_loinc(code)
    }
}

impl FromStr for MdcCode {
    type Err = ParseCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for MdcCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for MdcCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.refid() {
            Some(refid) => write!(f, "{}^{refid}^MDC", self.0),
            None => write!(f, "MdcCode({})", self.0),
        }
    }
}

impl From<u32> for MdcCode {
    fn from(value: u32) -> Self {
        Self(value)
    }
}

impl From<MdcCode> for u32 {
    fn from(code: MdcCode) -> Self {
        code.0
    }
}
