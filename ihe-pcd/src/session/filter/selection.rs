use alloc::boxed::Box;
use alloc::vec::Vec;

use ihe_pcd_codes::MdcCode;
use rust_decimal::Decimal;

use super::Observed;
use super::series::eui_64;
use super::statement::Statement;
use crate::datatype::{Ei, Hd, Pl};
use crate::hl7::Text;
use crate::model::{Patient, Reading};

/// Which observations are wanted.
///
/// With the feature `serde` it is a map of one entry, such as
/// `{"all": [{"location": {"unit": "ICU"}}, {"not": {"device": "0123456789ABCDEF"}}, {"metric": ["MDC_ECG_HEART_RATE", 150456]}]}`;
/// a name that is not known is an error that lists those that are.
///
/// It may name a patient: `Debug` shows lengths only.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Selection {
    /// Those that all of these want; without any, every observation.
    All(Vec<Self>),
    /// Those that at least one of these wants; without any, none.
    Any(Vec<Self>),
    /// Those that this does not want.
    Not(Box<Self>),
    /// Those of which a device, inherited or own, is this one, the first or any other in OBX-18: the digits of its EUI-64 in either case, or OBX-18 as one line.
    Device(Text<'static>),
    /// Those in a device, virtual device or channel of one of these kinds (OBX-3 of the device row).
    DeviceKind(Vec<MdcCode>),
    /// Those with one of these codes in OBX-3.
    Metric(Vec<MdcCode>),
    /// Those of one identified patient.
    Patient(PatientSelection),
    /// Those of whoever is at a place.
    Location(LocationSelection),
    /// Those that say one of these kinds of things.
    Reading(Vec<ReadingKind>),
    /// Those that say something else than the last one of their [`Series`](super::Series) that the whole filter let pass.
    ///
    /// The first of a series passes, and so does every correction. Without a value, a row says why there is none:
    /// a lead that comes off is a change, and one that is off still is none.
    Changed(Deadband),
}

/// One identified patient: an identifier of PID-3 and who assigned it.
///
/// A patient whose identity is said to be unknown is never meant, whatever PID-3 holds.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PatientSelection {
    /// CX-1.
    pub identifier: Text<'static>,
    /// CX-4: its name (HD-1) or its universal id (HD-2). An identifier alone may be another hospital's.
    pub authority: Text<'static>,
}

/// A place of PV1-3, from the unit inwards: a part that is `None` may be anything.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct LocationSelection {
    /// PL-4, its name (HD-1) or its universal id (HD-2), for sites with several facilities.
    pub facility: Option<Text<'static>>,
    /// PL-1.
    pub unit: Option<Text<'static>>,
    /// PL-2.
    pub room: Option<Text<'static>>,
    /// PL-3.
    pub bed: Option<Text<'static>>,
}

/// The kinds of a [`Reading`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ReadingKind {
    /// [`Reading::Value`]
    Value,
    /// [`Reading::Doubtful`]
    Doubtful,
    /// [`Reading::NotClinical`]
    NotClinical,
    /// [`Reading::Missing`]
    Missing,
    /// [`Reading::Correction`]
    Correction,
}

/// By how much a number must differ to have changed: by more than this, in the unit of the row.
///
/// Without a difference that is allowed, every other number is a change, and `72.0` is the same as `72`.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Deadband(Decimal);

impl Deadband {
    /// A difference of zero or more; `None` below zero.
    pub fn new(difference: Decimal) -> Option<Self> {
        (!difference.is_sign_negative() || difference.is_zero()).then(|| Self(difference.abs()))
    }

    /// The difference that is no change yet.
    pub const fn difference(self) -> Decimal {
        self.0
    }
}

impl Selection {
    /// Everything.
    pub const EVERYTHING: Self = Self::All(Vec::new());

    /// How deep selections may stand in one another: 16.
    pub const MAX_DEPTH: usize = 16;

    /// How many parts a selection may have: 4096.
    pub const MAX_PARTS: usize = 4096;

    /// Those of one device: [`Selection::Device`].
    pub fn device(id: &str) -> Self {
        Self::Device(Text::from(id).into_owned())
    }

    /// Those of one identified patient: [`Selection::Patient`].
    pub fn patient(identifier: &str, authority: &str) -> Self {
        Self::Patient(PatientSelection {
            identifier: Text::from(identifier).into_owned(),
            authority: Text::from(authority).into_owned(),
        })
    }

    /// Those of whoever is in a unit: [`Selection::Location`].
    pub fn location(unit: &str) -> Self {
        Self::Location(LocationSelection {
            unit: Some(Text::from(unit).into_owned()),
            ..LocationSelection::default()
        })
    }

    /// What does not want what `self` wants.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "a selection is no operand")]
    pub fn not(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// The selections that this one is made of.
    pub(super) fn parts(&self) -> &[Self] {
        match self {
            Self::All(parts) | Self::Any(parts) => parts,
            Self::Not(part) => core::slice::from_ref(part),
            _ => &[],
        }
    }

    /// Whether an observation is wanted. `last` is what the last one of its series said that passed.
    pub(super) fn wants(&self, row: &Observed<'_, '_>, last: Option<&Statement>) -> bool {
        let observation = row.observation;
        match self {
            Self::All(parts) => parts.iter().all(|part| part.wants(row, last)),
            Self::Any(parts) => parts.iter().any(|part| part.wants(row, last)),
            Self::Not(part) => !part.wants(row, last),
            Self::Device(id) => {
                let mut devices = observation.devices.iter().flat_map(|ids| ids.iter());
                devices.any(|device| is_device(device, id))
            }
            Self::DeviceKind(kinds) => row
                .devices()
                .filter_map(|device| device.code.mdc())
                .any(|kind| kinds.contains(&kind)),
            Self::Metric(codes) => {
                let code = observation.code.mdc();
                code.is_some_and(|code| codes.contains(&code))
            }
            Self::Patient(patient) => patient.is(&row.result.patient),
            Self::Location(place) => place.is_of(row),
            Self::Reading(kinds) => kinds.contains(&ReadingKind::of(&observation.reading())),
            Self::Changed(deadband) => {
                let said = Statement::of(&observation.reading(), observation.unit.as_ref());
                match (said, last) {
                    (Some(said), Some(last)) => said.differs_from(last, deadband.0),
                    _ => true,
                }
            }
        }
    }
}

impl PatientSelection {
    fn is(&self, patient: &Patient<'_>) -> bool {
        let Patient::Identified(identity) = patient else {
            return false;
        };
        identity.identifiers.iter().any(|identifier| {
            identifier.id == self.identifier
                && is_named(&identifier.assigning_authority, &self.authority)
        })
    }
}

impl LocationSelection {
    fn is_of(&self, row: &Observed<'_, '_>) -> bool {
        let visit = row.result.visit.as_ref();
        let place = visit.and_then(|visit| visit.location.as_ref());
        place.is_some_and(|place| self.contains(place))
    }

    /// Whether a place is meant.
    pub fn contains(&self, place: &Pl<'_>) -> bool {
        let is = |wanted: &Option<Text<'static>>, part: &Text<'_>| {
            wanted.as_ref().is_none_or(|wanted| *wanted == *part)
        };
        let facility = self.facility.as_ref();
        facility.is_none_or(|facility| is_named(&place.facility, facility))
            && is(&self.unit, &place.point_of_care)
            && is(&self.room, &place.room)
            && is(&self.bed, &place.bed)
    }
}

/// Whether a device is meant: by the digits of its EUI-64 in either case, or OBX-18 as one line.
pub(crate) fn is_device(device: &Ei<'_>, id: &str) -> bool {
    eui_64(device).is_some_and(|digits| digits.eq_ignore_ascii_case(id)) || device.to_line() == id
}

/// Whether an authority or facility has this name or universal id; nobody has the empty one.
fn is_named(hd: &Hd<'_>, name: &Text<'_>) -> bool {
    !name.is_empty() && (hd.namespace_id == *name || hd.universal_id == *name)
}

impl ReadingKind {
    /// Every kind.
    #[cfg(feature = "serde")]
    pub(super) const ALL: [Self; 5] = [
        Self::Value,
        Self::Doubtful,
        Self::NotClinical,
        Self::Missing,
        Self::Correction,
    ];

    /// The kind of a reading.
    pub const fn of(reading: &Reading<'_, '_>) -> Self {
        match reading {
            Reading::Value(_) => Self::Value,
            Reading::Doubtful(..) => Self::Doubtful,
            Reading::NotClinical(_) => Self::NotClinical,
            Reading::Missing(_) => Self::Missing,
            Reading::Correction { .. } => Self::Correction,
        }
    }

    /// A stable word for programs, as of [`Reading::name`].
    pub const fn name(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Doubtful => "doubtful",
            Self::NotClinical => "not-clinical",
            Self::Missing => "missing",
            Self::Correction => "correction",
        }
    }
}
