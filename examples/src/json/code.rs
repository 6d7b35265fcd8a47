use ihe_pcd::codes::{MdcCode, UnitCode};
use ihe_pcd::datatype::Cwe;
use ihe_pcd::model::Unit;
use serde_json::{Value as Json, json};

use super::given;

/// CWE-2, or the reference id of the table when a sender gave the MDC number alone.
pub(super) fn refid(code: &Cwe<'_>) -> Json {
    if !code.text.is_empty() {
        return json!(code.text.as_str());
    }
    let known = (code.coding_system.trim() == "MDC")
        .then(|| MdcCode::parse(code.identifier.trim()).ok()?.refid());
    json!(known.flatten())
}

/// CWE-1, or CWE-2 where there is no code.
pub(super) fn name(code: &Cwe<'_>) -> Json {
    given(first_of([code.identifier.as_str(), &code.text]))
}

/// The LOINC codes of an observation: the sender's own, or those that published guides use for its MDC code.
pub(super) fn loinc(code: &Cwe<'_>) -> Json {
    let own = [
        (code.identifier.as_str(), &code.coding_system),
        (
            code.alternate_identifier.as_str(),
            &code.alternate_coding_system,
        ),
    ];
    let own = own
        .into_iter()
        .find(|(identifier, system)| system.trim() == "LN" && !identifier.is_empty());
    if let Some((identifier, _)) = own {
        return json!([identifier]);
    }
    let pairs = code.mdc().into_iter().flat_map(MdcCode::to_loinc);
    pairs.map(|pair| pair.loinc.to_string()).collect()
}

/// OBX-6: the MDC code and its reference id, and the UCUM text.
///
/// What the sender gave stands; what is missing comes from the tables, where they leave no choice.
/// A unit that is neither MDC nor UCUM is shown as `text`.
pub(super) fn unit(unit: &Unit<'_>) -> Json {
    let sent = mdc_triplet(&unit.0);
    let known = match sent {
        Some((identifier, refid)) => UnitCode::parse(identifier.trim())
            .ok()
            .or_else(|| UnitCode::from_refid_ignoring_case(refid.trim())),
        None => unit.ucum().and_then(only_unit),
    };
    let (identifier, refid) = sent.unwrap_or_default();
    let or_known = |sent: &str, known: Option<String>| match known {
        Some(known) if sent.is_empty() => json!(known),
        _ => given(sent),
    };
    let ucum = unit.ucum().or_else(|| known?.ucum());
    let mut object = json!({
        "code": or_known(identifier, known.map(|unit| unit.to_string())),
        "refid": or_known(refid, known.and_then(UnitCode::refid).map(str::to_owned)),
        "ucum": ucum,
    });
    if let Json::Object(members) = &mut object
        && members.values().all(Json::is_null)
    {
        let Unit(code) = unit;
        let text = first_of([code.identifier.as_str(), &code.text, &code.original_text]);
        members.insert("text".into(), given(text));
    }
    object
}

/// The identifier and the reference id of the triplet that is MDC.
///
/// A triplet that names no system is one if its name is a reference id.
fn mdc_triplet<'c>(code: &'c Cwe<'_>) -> Option<(&'c str, &'c str)> {
    let triplets = [
        (code.identifier.as_str(), &code.text, &code.coding_system),
        (
            code.alternate_identifier.as_str(),
            &code.alternate_text,
            &code.alternate_coding_system,
        ),
    ];
    triplets
        .into_iter()
        .find(|(_, text, system)| match system.trim() {
            "" => text.starts_with("MDC_"),
            system => system == "MDC",
        })
        .map(|(identifier, text, _)| (identifier, text.as_str()))
}

/// The unit with this UCUM text, if it is the only one.
fn only_unit(ucum: &str) -> Option<UnitCode> {
    let mut units = UnitCode::all_from_ucum(ucum);
    units.next().filter(|_| units.next().is_none())
}

fn first_of<const N: usize>(texts: [&str; N]) -> &str {
    let mut texts = texts.into_iter();
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}
