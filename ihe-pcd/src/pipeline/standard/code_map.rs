use std::path::PathBuf;
use std::sync::Arc;

use ihe_pcd_codes::map::CodeMap;
use serde::Deserialize;

use crate::pipeline::{BoxError, PluginSettings};
use crate::plugin::{Mapped, ObservationSink, SiteCodes};

/// `[steps.*] kind = "code-map"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// The file of the site, as [`ihe_pcd_codes::map`] describes it.
    file: PathBuf,
    /// From vendor codes to those of ISO/IEEE 11073, or from those to local ones.
    way: Way,
    /// The coding system of the local codes.
    system: Option<String>,
    /// Rows that the map does not have pass as they are; without it their reports are set aside.
    #[serde(default)]
    keep_unmapped: bool,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Way {
    ToMdc,
    ToLocal,
}

impl PluginSettings for Settings {
    fn check(&self) -> Result<(), String> {
        match (self.way, &self.system) {
            (Way::ToLocal, None) => {
                Err("`system` is missing: the coding system of local codes".to_owned())
            }
            (Way::ToMdc, Some(_)) => Err("`system` is for `to_local`".to_owned()),
            _ => Ok(()),
        }
    }
}

pub(super) fn before(
    settings: &Settings,
    sink: Arc<dyn ObservationSink>,
) -> Result<Mapped<SiteCodes, Arc<dyn ObservationSink>>, BoxError> {
    let file = &settings.file;
    let text = std::fs::read_to_string(file);
    let text = text.map_err(|error| format!("{}: {error}", file.display()))?;
    let map = CodeMap::read(&text).map_err(|faults| format!("{}: {faults}", file.display()))?;
    let codes = match &settings.system {
        Some(system) => SiteCodes::to_local(map, system.clone()),
        None => SiteCodes::to_mdc(map),
    };
    let mapped = Mapped::new(codes, sink);
    Ok(match settings.keep_unmapped {
        true => mapped.keeping_unmapped(),
        false => mapped,
    })
}
