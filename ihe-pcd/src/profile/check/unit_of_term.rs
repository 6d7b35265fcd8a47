use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::codes::rtm::Metric;
use crate::codes::{MdcCode, UnitCode};
use crate::profile::Sentence;
use crate::profile::engine::{Complaint, Element, Scene};
use crate::profile::pair::Pair;

/// OBX-6 of a row whose OBX-3 is of MDC: a unit of MDC exists with the reference id that was sent,
/// and the term takes the unit. The alternate unit is held to the same.
///
/// A term that has no list of units takes any, and an empty unit draws no complaint.
pub(super) fn check<'m>(scene: &Scene<'_, 'm>, row: Element<'m>, complaints: &mut Vec<Complaint>) {
    let [code, refid, system] = scene.components(row, 3);
    if is_provisional(&code, &refid) || system != "MDC" {
        return;
    }
    let units: [_; 6] = scene.components(row, 6);
    if units.iter().all(|text| text.is_empty()) {
        return;
    }
    let metric = MdcCode::parse(&code)
        .ok()
        .and_then(Metric::from_code)
        .or_else(|| Metric::from_refid(&refid));
    let mut complain = |sentence| {
        complaints.push(Complaint {
            at: None,
            sentence: Sentence::Told(sentence),
        });
    };
    let [code, refid, system, other_code, other_refid, other_system] = units;
    let primary = Written {
        code,
        refid,
        system,
    };
    let alternate = Written {
        code: other_code,
        refid: other_refid,
        system: other_system,
    };
    if !primary.is_a_pair() {
        complain(
            "OBX-6.2 is not the reference id of the unit in OBX-6.1; send those that belong together",
        );
    }
    if !alternate.is_a_pair() {
        complain(
            "OBX-6.5 is not the reference id of the unit in OBX-6.4; send those that belong together",
        );
    }
    if !primary.is_taken_by(metric) {
        complain(
            "the term in OBX-3 does not take the unit in OBX-6.2; send one that is listed for it",
        );
    }
    if !alternate.is_taken_by(metric) {
        complain(
            "the term in OBX-3 does not take the unit in OBX-6.5; send one that is listed for it",
        );
    }
}

/// Terms that the tool does not look at.
fn is_provisional(code: &str, refid: &str) -> bool {
    code == "0" || refid.starts_with("MDCX_")
}

/// A unit as three components of OBX-6 have it.
struct Written<'m> {
    code: Cow<'m, str>,
    refid: Cow<'m, str>,
    system: Cow<'m, str>,
}

impl Written<'_> {
    /// Whether code and reference id belong together, if they are of MDC.
    fn is_a_pair(&self) -> bool {
        match Pair::of(&self.code, &self.refid, &self.system) {
            Pair::Foreign => true,
            // Provisional units are looked at, other than provisional terms.
            Pair::Fine(_) => !is_provisional(&self.code, &self.refid),
            Pair::Empty | Pair::Odd(_) | Pair::Unknown | Pair::Broken => false,
        }
    }

    fn is_taken_by(&self, metric: Option<Metric>) -> bool {
        let Some(metric) = metric.filter(|_| !self.refid.is_empty()) else {
            return true;
        };
        let takes = |unit| metric.allows(unit).is_acceptable();
        match UnitCode::from_refid_ignoring_case(&self.refid) {
            Some(unit) => takes(unit),
            // Some send the UCUM text in its place.
            None => {
                UnitCode::all_from_ucum(&self.refid).any(takes)
                    || metric.allowed_units().next().is_none()
            }
        }
    }
}
