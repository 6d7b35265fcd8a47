use std::sync::Arc;

use serde::Deserialize;

use crate::pipeline::PluginSettings;
use crate::plugin::{ObservationSink, Windowed};
use crate::session::filter::{ThinningSettings, WaitError};

/// `[steps.*] kind = "window"`: the keys are those of [`ThinningSettings`].
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Settings(ThinningSettings);

impl PluginSettings for Settings {}

pub(super) fn before(
    settings: &Settings,
    sink: Arc<dyn ObservationSink>,
) -> Result<Windowed<Arc<dyn ObservationSink>>, WaitError> {
    Windowed::new(settings.0, sink)
}
