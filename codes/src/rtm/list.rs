use core::fmt;

use super::{AllowedUnit, Value};
use crate::tables::{numbers::U16s, rtm as tables};

/// What a list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Constraint {
    /// The units of `OBX-6`.
    Unit,
    /// The values of `OBX-5`.
    Value,
    /// The body sites of `OBX-20`.
    BodySite,
}

/// Who published a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The unit lists of the NIST PCD test tool, January 2025.
    NistJanuary2025,
    /// An export of NIST RTMMS.
    Rtmms,
    /// The same, a row that one vendor proposed and nobody harmonized.
    RtmmsVendor,
    /// An export of NIST RTMMS of 2015.
    Rtmms2015,
    /// The Harmonized Rosetta of 2015, Table 5.
    HarmonizedRosetta2015,
}

/// One published list: a metric's own, or a group that metrics share.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct List(u16);

impl List {
    /// The list of this number.
    pub(super) const fn numbered(number: u16) -> Self {
        Self(number)
    }

    /// The name of a group (`_UOM_DOSE_RATE`); `None` for a metric's own list.
    pub fn group(self) -> Option<&'static str> {
        tables::GROUP_NAMES.get(self.0.into())
    }

    /// Who published it.
    pub fn source(self) -> Source {
        match self.about() & 0xFF {
            1 => Source::Rtmms,
            2 => Source::RtmmsVendor,
            3 => Source::Rtmms2015,
            4 => Source::HarmonizedRosetta2015,
            _ => Source::NistJanuary2025,
        }
    }

    /// The values or body sites, as listed.
    ///
    /// Empty for a list of units; for a group also where only its name is published.
    pub fn values(self) -> impl Iterator<Item = Value> + Clone {
        let numbers = (!self.is_of_units()).then(|| self.entries());
        numbers
            .into_iter()
            .flat_map(U16s::iter)
            .map(Value::numbered)
    }

    /// The units, as listed.
    ///
    /// Empty for a list of values or body sites; for a group also where only its name is published.
    pub fn units(self) -> impl Iterator<Item = AllowedUnit> + Clone {
        let term_codes = self.is_of_units().then(|| self.entries());
        term_codes
            .into_iter()
            .flat_map(U16s::iter)
            .map(AllowedUnit::from_entry)
    }

    /// Whether its entries are units: the others have values or body sites.
    pub fn is_of_units(self) -> bool {
        self.about() & tables::OF_UNITS != 0
    }

    /// The entries as the table has them.
    #[inline]
    pub(super) fn entries(self) -> U16s {
        let place = |list| tables::LIST_STARTS.get(list).map_or(0, usize::from);
        let list = usize::from(self.0);
        tables::ENTRIES.rows(place(list)..place(list + 1))
    }

    fn about(self) -> u16 {
        tables::LISTS.get(self.0.into()).unwrap_or(0)
    }
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.group().unwrap_or("a metric's own");
        write!(f, "List({name}, {:?})", self.source())
    }
}
