use std::sync::Arc;

use serde::Deserialize;

use crate::pipeline::PluginSettings;
use crate::plugin::{Filtered, ObservationSink};
use crate::session::filter::{Filter, Selection, SelectionError};

/// `[steps.*] kind = "filter"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// Which observations pass, as [`Selection`] is written.
    select: Selection,
}

impl PluginSettings for Settings {
    fn check(&self) -> Result<(), String> {
        let filter = Filter::new(self.select.clone());
        filter.map(drop).map_err(|error| error.to_string())
    }
}

pub(super) fn before(
    settings: &Settings,
    sink: Arc<dyn ObservationSink>,
) -> Result<Filtered<Arc<dyn ObservationSink>>, SelectionError> {
    Ok(Filtered::new(Filter::new(settings.select.clone())?, sink))
}
