use core::fmt;

/// A partition of ISO/IEEE 11073-10101: the upper 16 bits of an [`MdcCode`](crate::MdcCode).
///
/// A partition nobody has named survives. `Display` writes the number, as the standard's tables print it before the `::`.
///
/// ```
/// use ihe_pcd_codes::{Partition, mdc, unit};
///
/// assert_eq!(mdc::ECG_HEART_RATE.partition(), Partition::MEASUREMENTS);
/// assert_eq!(unit::MMHG.mdc().partition(), Partition::UNITS);
/// assert_eq!(format!("{:?}", Partition::UNITS), "Partition(4, units)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Partition(u16);

impl Partition {
    /// Objects, attributes, devices.
    pub const OBJECTS: Self = Self(1);
    /// What is measured, and the values that are not numbers (supervisory control and data acquisition).
    pub const MEASUREMENTS: Self = Self(2);
    /// Events and alerts.
    pub const EVENTS: Self = Self(3);
    /// Units of measure (dimensions).
    pub const UNITS: Self = Self(4);
    /// Groups of parameters.
    pub const PARAMETER_GROUPS: Self = Self(6);
    /// Body sites.
    pub const BODY_SITES: Self = Self(7);
    /// Infrastructure: communication, time, profiles of devices.
    pub const INFRASTRUCTURE: Self = Self(8);
    /// Annotated ECG.
    pub const ECG_ANNOTATION: Self = Self(10);
    /// Implantable cardiac devices (ISO/IEEE 11073-10103).
    pub const IMPLANTABLE_CARDIAC: Self = Self(11);
    /// Personal health: disease management.
    pub const DISEASE_MANAGEMENT: Self = Self(128);
    /// Personal health: health and fitness.
    pub const HEALTH_AND_FITNESS: Self = Self(129);
    /// Personal health: aging independently.
    pub const AGING_INDEPENDENTLY: Self = Self(130);
    /// Return codes.
    pub const RETURN_CODES: Self = Self(255);
    /// Other nomenclatures.
    pub const EXTERNAL_NOMENCLATURES: Self = Self(256);
    /// Settings.
    pub const SETTINGS: Self = Self(258);
    /// Predicted values of what partition 2 measures, with the same term codes.
    pub const PREDICTED: Self = Self(514);

    /// The partition with this number.
    pub const fn new(number: u16) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn number(self) -> u16 {
        self.0
    }

    /// What the partition holds, in a few words. `None` for one without a name here.
    pub const fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::OBJECTS => "objects",
            Self::MEASUREMENTS => "measurements",
            Self::EVENTS => "events",
            Self::UNITS => "units",
            Self::PARAMETER_GROUPS => "parameter groups",
            Self::BODY_SITES => "body sites",
            Self::INFRASTRUCTURE => "infrastructure",
            Self::ECG_ANNOTATION => "annotated ECG",
            Self::IMPLANTABLE_CARDIAC => "implantable cardiac devices",
            Self::DISEASE_MANAGEMENT => "disease management",
            Self::HEALTH_AND_FITNESS => "health and fitness",
            Self::AGING_INDEPENDENTLY => "aging independently",
            Self::RETURN_CODES => "return codes",
            Self::EXTERNAL_NOMENCLATURES => "external nomenclatures",
            Self::SETTINGS => "settings",
            Self::PREDICTED => "predicted values",
            _ => return None,
        })
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "Partition({}, {name})", self.0),
            None => write!(f, "Partition({})", self.0),
        }
    }
}

impl From<u16> for Partition {
    fn from(number: u16) -> Self {
        Self(number)
    }
}

impl From<Partition> for u16 {
    fn from(partition: Partition) -> Self {
        partition.0
    }
}
