//! Rosetta Terminology Mapping (RTM): which units, values and body sites a metric may have.
//!
//! For who checks messages, or picks the unit to send. The lists are those the NIST PCD test tool validates against (January 2025),
//! completed by exports of NIST RTMMS; `codes/data/README.md` says what came from where and what was left out.
//! They say what is agreed, not what is true: a unit that is not listed can be a correct unit of the measurement,
//! and nothing is converted here.
//!
//! ```
//! use ihe_pcd_codes::{mdc, rtm::{self, Allowance}, unit};
//!
//! assert_eq!(rtm::allows(mdc::ECG_HEART_RATE, unit::BEAT_PER_MIN), Allowance::Listed);
//! assert_eq!(rtm::allows(mdc::ECG_HEART_RATE, unit::PER_MIN), Allowance::NotListed);
//! // No list, no complaint: this names a device, not a measurement.
//! assert_eq!(rtm::allows(mdc::DEV_PUMP_INFUS_MDS, unit::PERCENT), Allowance::NoList);
//!
//! let sites = rtm::body_sites(mdc::PULS_OXIM_SAT_O2);
//! assert!(sites.map(|site| site.text()).eq(["MDC_HEAD_EAR", "MDC_UPEXT_FINGER"]));
//! ```
//!
//! A provisional metric has no code (it is sent as `0^MDCX_...^MDC`) and is found by its reference id, [`Metric::from_refid`].

mod allowed_unit;
mod list;
mod metric;
mod value;

use crate::{MdcCode, UnitCode, tables::rtm as tables};

pub use self::{
    allowed_unit::{Allowance, AllowedUnit},
    list::{Constraint, List, Source},
    metric::Metric,
    value::Value,
};

/// The units a metric may have, as listed; none for a metric without list.
///
/// Both reference ids of a code have one list.
pub fn allowed_units(metric: MdcCode) -> impl Iterator<Item = AllowedUnit> + Clone {
    Metric::from_code(metric)
        .into_iter()
        .flat_map(Metric::allowed_units)
}

/// Whether a metric may have this unit.
///
/// The rule of the NIST PCD test tool for the primary and for the alternate unit of `OBX-6`:
/// the unit must be listed, `_X_` in a listed unit is any prefix, and a metric that has no list draws no complaint.
pub fn allows(metric: MdcCode, unit: UnitCode) -> Allowance {
    Metric::from_code(metric).map_or(Allowance::NoList, |metric| metric.allows(unit))
}

/// The values a metric may have, each once; none for a metric without list.
pub fn enumeration(metric: MdcCode) -> impl Iterator<Item = Value> + Clone {
    Metric::from_code(metric)
        .into_iter()
        .flat_map(Metric::enumeration)
}

/// The body sites a metric may be measured at, each once; none for a metric without list,
/// and none where only the name of the group is published ([`Metric::lists`] has it).
pub fn body_sites(metric: MdcCode) -> impl Iterator<Item = Value> + Clone {
    Metric::from_code(metric)
        .into_iter()
        .flat_map(Metric::body_sites)
}

/// Every metric that has a list: by code, then the provisional ones by reference id.
pub fn metrics() -> impl Iterator<Item = Metric> + Clone {
    Metric::all()
}

/// Every group, by name: a list that metrics share (`_UOM_DOSE_RATE`, `_BODY_SITE_SPO2`).
pub fn groups() -> impl Iterator<Item = List> + Clone {
    (0..)
        .map_while(|number| tables::GROUP_NAMES.get(usize::from(number)).map(|_| number))
        .map(List::numbered)
}
