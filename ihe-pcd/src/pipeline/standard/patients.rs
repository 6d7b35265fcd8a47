use std::sync::Arc;

use serde::Deserialize;

use super::Open;
use crate::pipeline::{DirectorySettings, PluginSettings};
use crate::plugin::{Associated, ObservationSink, PatientDirectory};

/// `[steps.*] kind = "patients"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// The directory that is asked, by its name.
    directory: String,
}

impl PluginSettings for Settings {}

impl DirectorySettings for Settings {
    fn directory(&self) -> &str {
        &self.directory
    }
}

pub(super) fn before(
    _: &Settings,
    directory: Arc<dyn PatientDirectory>,
    sink: Arc<dyn ObservationSink>,
) -> Open<Associated<Arc<dyn PatientDirectory>, Arc<dyn ObservationSink>>> {
    Ok(Associated::new(directory, sink))
}
