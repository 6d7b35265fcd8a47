use std::fmt::Display;
use std::path::Path;

use ihe_pcd::codes::map::{CodeMap, LoincMap};

use super::site_map::SiteMap;
use crate::input;

/// The tables that the user brings.
pub(super) struct Files {
    pub(super) map: Option<SiteMap>,
    pub(super) loinc: Option<LoincMap>,
}

impl Files {
    /// Reads the files, or says what is wrong with them: a line for each fault, with the file and the place.
    pub(super) fn read(map: Option<&Path>, loinc: Option<&Path>) -> Result<Self, String> {
        Ok(Self {
            map: map
                .map(|path| table(path, CodeMap::from_bytes))
                .transpose()?
                .map(SiteMap),
            loinc: loinc
                .map(|path| table(path, LoincMap::from_bytes))
                .transpose()?,
        })
    }
}

fn table<T, E: Display>(path: &Path, read: fn(&[u8]) -> Result<T, E>) -> Result<T, String> {
    let file = path.display();
    let bytes = input::read(path).map_err(|error| format!("{file}: {error}"))?;
    read(&bytes).map_err(|faults| {
        let faults = faults.to_string();
        let lines: Vec<_> = faults
            .lines()
            .map(|fault| format!("{file}: {fault}"))
            .collect();
        lines.join("\n")
    })
}
