//! ACME's own codes, and what they are in ISO/IEEE 11073.

use std::sync::Arc;

use ihe_pcd::codes::{MdcCode, UnitCode, mdc, unit};
use ihe_pcd::datatype::Cwe;
use ihe_pcd::model::Unit;
use ihe_pcd::pipeline::PluginSettings;
use ihe_pcd::plugin::{CodeMapper, CodeMapping, Failure, Mapped, MappedCode, ObservationSink};
use serde::Deserialize;

/// The name of ACME's codes in OBX-3.3.
pub const SYSTEM: &str = "99ACME";

/// What each code of ACME is: the metric and its unit.
const CODES: [(&str, MdcCode, UnitCode); 3] = [
    ("RATE", mdc::FLOW_FLUID_PUMP, unit::MILLI_L_PER_HR),
    ("VOL", mdc::VOL_FLUID_DELIV, unit::MILLI_L),
    ("VTBI", mdc::VOL_FLUID_TBI, unit::MILLI_L),
];

/// The unit of a measurement, as the manual of the pump says it.
pub(crate) fn unit_of(name: &str) -> Option<UnitCode> {
    let known = CODES.iter().find(|(own, _, _)| *own == name);
    known.map(|(_, _, unit)| *unit)
}

/// The way from ACME's codes to those of ISO/IEEE 11073. What it does not have, it does not guess.
#[derive(Clone, Copy, Debug)]
pub struct AcmeCodes;

impl CodeMapper for AcmeCodes {
    fn map(&self, code: &Cwe<'_>, said: Option<&Unit<'_>>) -> CodeMapping {
        if code.coding_system != SYSTEM {
            return match code.mdc() {
                Some(_) => CodeMapping::AsItIs,
                None => CodeMapping::NotMapped,
            };
        }
        let name = code.identifier.as_str();
        match CODES.iter().find(|(own, _, _)| *own == name) {
            Some((_, _, unit)) if said.is_some_and(|said| said.code() != Some(*unit)) => {
                CodeMapping::OtherUnit
            }
            Some((_, metric, unit)) => {
                let mapped = MappedCode::new(Cwe::from_mdc(*metric));
                mapped.in_unit(Unit::new(*unit)).into()
            }
            None => CodeMapping::NotMapped,
        }
    }
}

/// `[steps.*] kind = "acme-codes"`: nothing is to be said of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {}

impl PluginSettings for Settings {}

pub(crate) fn before(
    _: &Settings,
    sink: Arc<dyn ObservationSink>,
) -> Result<Mapped<AcmeCodes, Arc<dyn ObservationSink>>, Failure> {
    Ok(Mapped::new(AcmeCodes, sink))
}
