use async_trait::async_trait;
use serde::Deserialize;

use super::Open;
use crate::model::Report;
use crate::pipeline::{Flow, PluginSettings};
use crate::plugin::{Failure, ObservationSink, Origin};

/// `[sinks.*] kind = "nothing"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {}

impl PluginSettings for Settings {
    fn flow(&self) -> Flow {
        Flow::default()
            .other_end("nobody")
            .transaction("none")
            .transport("none")
            .security("none")
            .stored("nothing")
    }
}

/// Takes everything.
#[derive(Debug)]
pub(super) struct Nothing;

#[async_trait]
impl ObservationSink for Nothing {
    async fn observe(&self, _report: &Report<'_>, _origin: &Origin) -> Result<(), Failure> {
        Ok(())
    }
}

pub(super) const fn open(_: Settings) -> Open<Nothing> {
    Ok(Nothing)
}
