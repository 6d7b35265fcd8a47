use alloc::boxed::Box;
use core::fmt;

use crate::{MdcCode, UnitCode, map::csv::write_cell};

/// A row of a code map.
///
/// The columns are explained in the [module documentation](crate::map#the-code-map).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Entry {
    /// The vendor's side, if the row has one.
    pub vendor: Option<VendorCode>,
    /// What the row does.
    pub mapping: Mapping,
    /// The MDC side. `None` only if a vendor code is mapped on purpose to nothing.
    pub mdc: Option<MdcTerm>,
    /// The unit of the value, if the row is for one unit only.
    pub unit: Option<MappedUnit>,
    /// The local side, if the row has one.
    pub local: Option<LocalCode>,
    /// The note. Empty if there is none.
    pub note: Box<str>,
}

impl Entry {
    /// Writes the row as a line of the file, in the order of [`COLUMNS`](super::read_entry::COLUMNS).
    pub(crate) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut texts = [""; 3];
        if let Some(VendorCode { system, code, text }) = &self.vendor {
            texts = [system, code, text];
        }
        for text in texts {
            write_cell(f, text)?;
            f.write_str(",")?;
        }
        write!(f, "{},", self.mapping.as_str())?;
        match &self.mdc {
            Some(MdcTerm { code, refid }) => {
                write!(f, "{code},")?;
                write_cell(f, refid.as_deref().unwrap_or_default())?;
                f.write_str(",")?;
            }
            None => f.write_str(",,")?,
        }
        match &self.unit {
            Some(MappedUnit::Mdc(unit)) => match unit.refid() {
                Some(refid) => f.write_str(refid)?,
                None => write!(f, "{unit}")?,
            },
            Some(MappedUnit::Ucum(ucum)) => write_cell(f, ucum)?,
            None => {}
        }
        f.write_str(",")?;
        let mut texts = [""; 3];
        let mut decimals = None;
        if let Some(local) = &self.local {
            texts = [&local.code, &local.text, &local.unit];
            decimals = local.decimals;
        }
        for text in texts {
            write_cell(f, text)?;
            f.write_str(",")?;
        }
        if let Some(decimals) = decimals {
            write!(f, "{decimals}")?;
        }
        f.write_str(",")?;
        write_cell(f, &self.note)?;
        f.write_str("\r\n")
    }
}

/// A code of a vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct VendorCode {
    /// The coding system that the vendor sends with the code. May be empty.
    pub system: Box<str>,
    /// The code.
    pub code: Box<str>,
    /// The vendor's name of it. Empty if the map has none.
    pub text: Box<str>,
}

/// What a row does with its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mapping {
    /// Maps it to or from a term of the list.
    Standard,
    /// Maps it to or from a code that the list need not have.
    Private,
    /// Maps it on purpose to nothing.
    Nothing,
}

impl Mapping {
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        [Self::Standard, Self::Private, Self::Nothing]
            .into_iter()
            .find(|mapping| mapping.as_str() == text)
    }

    /// The word of the column `mapping`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Private => "private",
            Self::Nothing => "nothing",
        }
    }
}

/// An MDC code as a map names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MdcTerm {
    /// The code.
    pub code: MdcCode,
    /// The reference id, as the map writes it. Only a private code may have none.
    pub refid: Option<Box<str>>,
}

/// A unit as a map names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MappedUnit {
    /// A unit of ISO/IEEE 11073, by reference id or code.
    Mdc(UnitCode),
    /// A UCUM text, which several MDC units may have.
    Ucum(Box<str>),
}

impl MappedUnit {
    /// Whether a value in this MDC unit is in the unit of the map.
    ///
    /// UCUM texts are compared with every spelling that the list has of the unit; nothing is converted.
    ///
    /// ```
    /// use ihe_pcd_codes::{map::MappedUnit, unit};
    ///
    /// let unit = MappedUnit::Ucum("/min".into());
    /// assert!(unit.is(unit::BEAT_PER_MIN));
    /// assert!(unit.is(unit::RESP_PER_MIN));
    /// assert!(!MappedUnit::Mdc(unit::BEAT_PER_MIN).is(unit::RESP_PER_MIN));
    /// ```
    pub fn is(&self, unit: UnitCode) -> bool {
        match self {
            Self::Mdc(own) => *own == unit,
            Self::Ucum(ucum) => UnitCode::all_from_ucum(ucum).any(|own| own == unit),
        }
    }
}

/// A code of the local system, and how it takes values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct LocalCode {
    /// The code.
    pub code: Box<str>,
    /// The local name of it. Empty if the map has none.
    pub text: Box<str>,
    /// The unit the local system takes, in its own spelling. Empty if the map has none.
    pub unit: Box<str>,
    /// How many decimals the local system takes: 0 to 9.
    pub decimals: Option<u8>,
}
