use core::fmt;

/// A decimal prefix of a unit: kilo, milli.
///
/// The nomenclature gives a prefixed unit the code of the unprefixed one plus an offset (ISO/IEEE 11073-10101).
///
/// ```
/// use ihe_pcd_codes::{Prefix, unit};
///
/// assert_eq!(unit::MILLI_VOLT.prefix(), Some(Prefix::Milli));
/// assert_eq!(unit::MILLI_VOLT.base(), unit::VOLT);
/// assert_eq!(unit::VOLT.with_prefix(Prefix::Micro), Some(unit::MICRO_VOLT));
/// assert_eq!(Prefix::Micro.ucum(), "u");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Prefix {
    /// 10^1.
    Deca = 1,
    /// 10^2.
    Hecto = 2,
    /// 10^3.
    Kilo = 3,
    /// 10^6.
    Mega = 4,
    /// 10^9.
    Giga = 5,
    /// 10^12.
    Tera = 6,
    /// 10^15.
    Peta = 7,
    /// 10^18.
    Exa = 8,
    /// 10^21.
    Zetta = 9,
    /// 10^24.
    Yotta = 10,
    /// 10^-1.
    Deci = 16,
    /// 10^-2.
    Centi = 17,
    /// 10^-3.
    Milli = 18,
    /// 10^-6.
    Micro = 19,
    /// 10^-9.
    Nano = 20,
    /// 10^-12.
    Pico = 21,
    /// 10^-15.
    Femto = 22,
    /// 10^-18.
    Atto = 23,
    /// 10^-21.
    Zepto = 24,
    /// 10^-24.
    Yocto = 25,
}

impl Prefix {
    /// Every prefix, by offset.
    pub const ALL: [Self; 20] = [
        Self::Deca,
        Self::Hecto,
        Self::Kilo,
        Self::Mega,
        Self::Giga,
        Self::Tera,
        Self::Peta,
        Self::Exa,
        Self::Zetta,
        Self::Yotta,
        Self::Deci,
        Self::Centi,
        Self::Milli,
        Self::Micro,
        Self::Nano,
        Self::Pico,
        Self::Femto,
        Self::Atto,
        Self::Zepto,
        Self::Yocto,
    ];

    /// What is added to the code of the unprefixed unit: 3 for kilo, 18 for milli.
    pub const fn offset(self) -> u16 {
        self as u16
    }

    /// The prefix with this offset.
    pub fn from_offset(offset: u16) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|prefix| prefix.offset() == offset)
    }

    /// The power of ten: 3 for kilo, -3 for milli.
    pub const fn power_of_ten(self) -> i8 {
        match self {
            Self::Deca => 1,
            Self::Hecto => 2,
            Self::Kilo => 3,
            Self::Mega => 6,
            Self::Giga => 9,
            Self::Tera => 12,
            Self::Peta => 15,
            Self::Exa => 18,
            Self::Zetta => 21,
            Self::Yotta => 24,
            Self::Deci => -1,
            Self::Centi => -2,
            Self::Milli => -3,
            Self::Micro => -6,
            Self::Nano => -9,
            Self::Pico => -12,
            Self::Femto => -15,
            Self::Atto => -18,
            Self::Zepto => -21,
            Self::Yocto => -24,
        }
    }

    /// The prefix in UCUM, case sensitive: `k`, `m`, `u` for micro.
    pub const fn ucum(self) -> &'static str {
        match self {
            Self::Deca => "da",
            Self::Hecto => "h",
            Self::Kilo => "k",
            Self::Mega => "M",
            Self::Giga => "G",
            Self::Tera => "T",
            Self::Peta => "P",
            Self::Exa => "E",
            Self::Zetta => "Z",
            Self::Yotta => "Y",
            Self::Deci => "d",
            Self::Centi => "c",
            Self::Milli => "m",
            Self::Micro => "u",
            Self::Nano => "n",
            Self::Pico => "p",
            Self::Femto => "f",
            Self::Atto => "a",
            Self::Zepto => "z",
            Self::Yocto => "y",
        }
    }
}

/// Writes the name: `kilo`.
impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Deca => "deca",
            Self::Hecto => "hecto",
            Self::Kilo => "kilo",
            Self::Mega => "mega",
            Self::Giga => "giga",
            Self::Tera => "tera",
            Self::Peta => "peta",
            Self::Exa => "exa",
            Self::Zetta => "zetta",
            Self::Yotta => "yotta",
            Self::Deci => "deci",
            Self::Centi => "centi",
            Self::Milli => "milli",
            Self::Micro => "micro",
            Self::Nano => "nano",
            Self::Pico => "pico",
            Self::Femto => "femto",
            Self::Atto => "atto",
            Self::Zepto => "zepto",
            Self::Yocto => "yocto",
        })
    }
}
