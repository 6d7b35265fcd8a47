use ihe_pcd::codes::MdcCode;
use ihe_pcd::codes::map::{CodeMap, Entry, Lookup, MappedUnit};
use serde_json::{Value as Json, json};

use super::Answer;

/// What a site has decided.
pub(super) struct SiteMap(pub(super) CodeMap);

impl SiteMap {
    /// Whether a row is about this code.
    pub(super) fn has(&self, code: MdcCode) -> bool {
        self.rows(code).next().is_some()
    }

    /// The rows about an MDC code.
    pub(super) fn of_mdc(&self, code: MdcCode) -> Json {
        json!({
            "name": self.0.name(),
            "version": self.0.version(),
            "rows": self.rows(code).map(row).collect::<Vec<_>>(),
        })
    }

    fn rows(&self, code: MdcCode) -> impl Iterator<Item = &Entry> {
        let of_code = move |entry: &&Entry| entry.mdc.as_ref().is_some_and(|mdc| mdc.code == code);
        self.0.entries().filter(of_code)
    }
}

/// The rows of a vendor's code: one for each unit it may come with. Mapped on purpose to nothing is an answer too.
pub(super) fn vendor_code(SiteMap(map): &SiteMap, system: &str, code: &str) -> Answer {
    let entries: Vec<_> = match map.to_mdc(system, code) {
        Lookup::Mapped(only) => vec![only.entry],
        Lookup::Several(several) => several.map(|one| one.entry).collect(),
        Lookup::Nothing(entry) => vec![entry],
        _ => Vec::new(),
    };
    let refusal = entries.is_empty().then(|| {
        format!(
            "{system} {code}: not in the map {} {}",
            map.name(),
            map.version()
        )
    });
    Answer {
        lines: entries.into_iter().map(row).collect(),
        refusal,
    }
}

fn row(entry: &Entry) -> Json {
    json!({
        "vendor": entry.vendor.as_ref().map(|vendor| json!({
            "system": &*vendor.system,
            "code": &*vendor.code,
            "text": given(&vendor.text),
        })),
        "mapping": entry.mapping.as_str(),
        "mdc": entry.mdc.as_ref().map(|mdc| json!({
            "code": mdc.code.to_string(),
            "refid": mdc.refid.as_deref(),
        })),
        "unit": entry.unit.as_ref().map(unit),
        "local": entry.local.as_ref().map(|local| json!({
            "code": &*local.code,
            "text": given(&local.text),
            "unit": given(&local.unit),
            "decimals": local.decimals,
        })),
        "note": given(&entry.note),
    })
}

/// A unit in the words of the map: an MDC unit has a code, a UCUM text stands alone.
fn unit(unit: &MappedUnit) -> Json {
    match unit {
        MappedUnit::Mdc(unit) => json!({
            "code": unit.to_string(),
            "refid": unit.refid(),
            "ucum": unit.ucum(),
        }),
        MappedUnit::Ucum(ucum) => json!({"ucum": &**ucum}),
        _ => Json::Null,
    }
}

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
