use ihe_pcd::pipeline::{Factory, Flow, PluginSettings, Registry};
use ihe_pcd::plugin::Failure;

use crate::exec::{ExecSettings, ExecSink, ExecSource};

impl PluginSettings for ExecSettings {
    fn flow(&self) -> Flow {
        // Arguments and environment may hold secrets.
        Flow::default()
            .other_end(format!("the program {}", self.program.display()))
            .transport("JSON lines over the standard input and output of a child process")
            .security("that of this machine")
            .logged("that it ended, hung or broke the protocol, and how much it wrote to its standard error")
    }
}

pub(super) fn register(registry: Registry) -> Registry {
    registry
        .with(
            "exec",
            Factory::source(|settings: ExecSettings| Ok::<_, Failure>(ExecSource::new(settings))),
        )
        .with(
            "exec",
            Factory::sink(|settings: ExecSettings| Ok::<_, Failure>(ExecSink::new(settings))),
        )
}
