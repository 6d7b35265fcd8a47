use ihe_pcd::codes::{UnitCode, ucum};
use serde_json::{Value as Json, json};

use super::{term, unit};

/// What a UCUM text measures, and the units that are the same; also where no table has the text.
///
/// A number alone is a unit in UCUM too, and here a code.
pub(super) fn of_text(text: &str) -> Option<Json> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let measure = ucum::parse(text).ok()?;
    let named = UnitCode::all_from_ucum(text);
    let same = measure.units().map(|of| {
        let has_text = named.clone().any(|other| other == of);
        let mut object = term::named(of.mdc());
        if let Json::Object(members) = &mut object {
            members.insert("ucum".into(), json!(of.ucum()));
            members.insert("has_this_text".into(), json!(has_text));
        }
        object
    });
    Some(json!({
        "ucum": text,
        "measure": unit::of_measure(measure),
        "units": same.collect::<Vec<_>>(),
    }))
}
