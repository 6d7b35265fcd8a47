use ihe_pcd::codes::rtm::{self, Allowance, Metric};
use ihe_pcd::codes::{Measure, UnitCode};
use serde_json::{Value as Json, json};

use super::{rosetta, term};

/// What is known of a unit beyond its code.
pub(super) fn of_code(unit: UnitCode) -> Json {
    let measure = unit.measure();
    json!({
        "ucum": unit.ucum(),
        "ucum_spellings": unit.ucum_spellings().collect::<Vec<_>>(),
        "prefix": unit.prefix().map(|prefix| prefix.to_string()),
        "base": term::named(unit.base().mdc()),
        "measure": measure.map(of_measure),
        "same_as": measure.map(|measure| others(measure, unit)),
        "metrics": metrics(unit),
    })
}

/// What is measured, and how many base units one unit is.
pub(super) fn of_measure(measure: Measure) -> Json {
    json!({
        "dimension": measure.dimension().to_string(),
        "factor": measure.ratio().to_string(),
        "offset": measure.has_offset(),
    })
}

/// The other units that convert to this one without changing a value.
fn others(measure: Measure, unit: UnitCode) -> Vec<Json> {
    let same = measure.units().filter(|&other| other != unit);
    same.map(|other| term::named(other.mdc())).collect()
}

/// The metrics whose list has the unit, itself or for any prefix.
fn metrics(unit: UnitCode) -> Vec<Json> {
    let listed =
        |metric: &Metric| matches!(metric.allows(unit), Allowance::Listed | Allowance::ByPrefix);
    rtm::metrics().filter(listed).map(rosetta::named).collect()
}
