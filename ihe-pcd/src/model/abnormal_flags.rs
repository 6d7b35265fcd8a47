//! The lists of OBX-8 that are no bits of [`MeasurementStatus`](super::MeasurementStatus): TF-2 B.8.5.

/// Whether a value is within what is normal: OBX-8, HL7 table 0078.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Abnormality {
    /// `N`
    Normal,
    /// `L`
    Low,
    /// `LL`
    CriticallyLow,
    /// `H`
    High,
    /// `HH`
    CriticallyHigh,
    /// `A`
    Abnormal,
}

/// Why there is no value (TF-2 B.8.5).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Missing {
    /// Nothing says why.
    NotSaid,
    /// `NI`: no information.
    NoInformation,
    /// `NA`: not applicable.
    NotApplicable,
    /// `NAV`: not available for the moment.
    NotAvailable,
    /// `OFF`: the measurement is switched off.
    SwitchedOff,
    /// `MSK`: hidden on purpose.
    Masked,
    /// `OTH`: another reason.
    Other,
    /// `NAN`: not a number.
    NotANumber,
    /// `PINF`: above everything that can be shown.
    PositiveInfinity,
    /// `NINF`: below everything that can be shown.
    NegativeInfinity,
    /// `BUSY`: still being measured.
    Ongoing,
}

impl Missing {
    /// A stable word for programs: `switched-off`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotSaid => "not-said",
            Self::NoInformation => "no-information",
            Self::NotApplicable => "not-applicable",
            Self::NotAvailable => "not-available",
            Self::SwitchedOff => "switched-off",
            Self::Masked => "masked",
            Self::Other => "other",
            Self::NotANumber => "not-a-number",
            Self::PositiveInfinity => "positive-infinity",
            Self::NegativeInfinity => "negative-infinity",
            Self::Ongoing => "ongoing",
        }
    }
}

/// Says of an enumeration which code of OBX-8 each of its members is.
macro_rules! flags {
    ($type:ident { $($member:ident = $code:literal),+ $(,)? }) => {
        impl $type {
            /// Reads a code of OBX-8.
            pub fn from_flag(flag: &str) -> Option<Self> {
                match flag {
                    $($code => Some(Self::$member),)+
                    _ => None,
                }
            }

            /// The code of OBX-8 that says it, if there is one.
            pub fn flag(self) -> Option<&'static str> {
                [$((Self::$member, $code)),+]
                    .into_iter()
                    .find(|(member, _)| *member == self)
                    .map(|(_, code)| code)
            }
        }
    };
}

flags!(Abnormality {
    Normal = "N",
    Low = "L",
    CriticallyLow = "LL",
    High = "H",
    CriticallyHigh = "HH",
    Abnormal = "A",
});

flags!(Missing {
    NoInformation = "NI",
    NotApplicable = "NA",
    NotAvailable = "NAV",
    SwitchedOff = "OFF",
    Masked = "MSK",
    Other = "OTH",
    NotANumber = "NAN",
    PositiveInfinity = "PINF",
    NegativeInfinity = "NINF",
    Ongoing = "BUSY",
});
