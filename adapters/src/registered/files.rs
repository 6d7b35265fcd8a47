use std::path::Path;

use ihe_pcd::pipeline::{Factory, Flow, PluginSettings, Registry};
use ihe_pcd::plugin::Failure;

use crate::files::{
    FolderSink, FolderSinkSettings, FolderSource, NdjsonAudit, NdjsonAuditSettings, NdjsonSink,
    NdjsonSinkSettings, NdjsonSource, SourceSettings,
};

impl PluginSettings for SourceSettings {
    fn flow(&self) -> Flow {
        let stored = match self.keep_taken {
            true => "in the journal; files that were taken or refused stay in the folder",
            false => "in the journal; files that were refused stay in the folder",
        };
        folder(&self.folder).stored(stored)
    }
}

impl PluginSettings for FolderSinkSettings {
    fn flow(&self) -> Flow {
        folder(&self.folder).stored(
            "every message as an HL7 file, whole as it was received unless a step stands before, for ever",
        )
    }
}

impl PluginSettings for NdjsonSinkSettings {
    fn flow(&self) -> Flow {
        folder(&self.folder).stored("every report as a line, for ever")
    }
}

impl PluginSettings for NdjsonAuditSettings {
    fn flow(&self) -> Flow {
        folder(&self.folder)
            .transaction("none: who, when and where, and nothing of a patient")
            .stored("every event as a line, for ever")
    }
}

fn folder(path: &Path) -> Flow {
    Flow::default()
        .other_end(format!("the folder {}", path.display()))
        .transport("files")
        .security("the permissions of the files; they are not encrypted")
}

pub(super) fn register(registry: Registry) -> Registry {
    let folder = |settings: SourceSettings| Ok::<_, Failure>(FolderSource::new(settings));
    let lines = |settings: SourceSettings| Ok::<_, Failure>(NdjsonSource::new(settings));
    registry
        .with("hl7-files", Factory::source(folder))
        .with("ndjson", Factory::source(lines))
        .with(
            "hl7-files",
            Factory::sink(|settings: FolderSinkSettings| FolderSink::open(settings)),
        )
        .with(
            "ndjson",
            Factory::sink(|settings: NdjsonSinkSettings| NdjsonSink::open(settings)),
        )
        .with(
            "ndjson",
            Factory::audit_sink(|settings: NdjsonAuditSettings| NdjsonAudit::open(settings)),
        )
}
