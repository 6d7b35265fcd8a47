use ihe_pcd::pipeline::{Factory, Flow, PluginSettings, Registry};
use ihe_pcd::plugin::Failure;

use crate::simulator::{SimulatorSettings, SimulatorSource};

impl PluginSettings for SimulatorSettings {
    fn flow(&self) -> Flow {
        Flow::default()
            .other_end("a device that does not exist")
            .transaction("PCD-01, marked as a demonstration")
            .transport("none")
            .security("none")
    }
}

pub(super) fn register(registry: Registry) -> Registry {
    registry.with(
        "simulator",
        Factory::source(|settings: SimulatorSettings| {
            Ok::<_, Failure>(SimulatorSource::new(settings))
        }),
    )
}
