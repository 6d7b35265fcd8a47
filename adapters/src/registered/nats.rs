use ihe_pcd::pipeline::{Factory, Flow, PluginSettings, Registry};

use crate::nats::{NatsSettings, NatsSink};

impl PluginSettings for NatsSettings {
    fn check(&self) -> Result<(), String> {
        Self::check(self).map_err(|error| error.to_string())
    }

    fn flow(&self) -> Flow {
        let flow = Flow::default()
            .other_end(format!("the stream {} of NATS", self.stream))
            .transaction("none: HL7 v2.6 messages as payloads")
            .transport("NATS JetStream over TCP")
            .stored("by the server, as the stream is set up: messages whole as they were received unless a step stands before");
        match self.danger_plaintext {
            true => flow.security("**none: plain text**"),
            false => flow.security("TLS"),
        }
    }
}

pub(super) fn register(registry: Registry) -> Registry {
    registry.with("nats", Factory::sink(NatsSink::new))
}
