use serde::Deserialize;

use super::Open;
use crate::pipeline::{Flow, PluginSettings};
use crate::plugin::VolatileJournal;

/// `[journal] kind = "danger-volatile"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// How many messages may wait for sinks.
    #[serde(default = "capacity")]
    capacity: usize,
}

const fn capacity() -> usize {
    65_536
}

impl PluginSettings for Settings {
    fn flow(&self) -> Flow {
        Flow::default()
            .transport("memory")
            .security("that of the process")
            .stored("until every sink has it; **lost with the process**")
    }
}

pub(super) fn open(settings: Settings) -> Open<VolatileJournal> {
    Ok(VolatileJournal::new(settings.capacity))
}
