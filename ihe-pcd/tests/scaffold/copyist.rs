//! A sink that keeps messages.

use async_trait::async_trait;
use bytes::Bytes;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, ObservationSink, Origin};
use tokio::sync::mpsc;

/// Tells MSH-10 of what it is brought, and the message where it is brought that too.
#[derive(Clone, Debug)]
pub(crate) struct Copyist {
    name: &'static str,
    copies: mpsc::UnboundedSender<Copy>,
}

pub(crate) type Copy = (String, Option<Bytes>);

impl Copyist {
    pub(crate) fn new() -> (Self, mpsc::UnboundedReceiver<Copy>) {
        let (copies, made) = mpsc::unbounded_channel();
        let name = "copyist";
        (Self { name, copies }, made)
    }

    pub(crate) fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    fn copy(&self, report: &Report<'_>, message: Option<&Bytes>) {
        let id = report.header.control_id.as_str().to_owned();
        self.copies.send((id, message.cloned())).unwrap();
    }
}

#[async_trait]
impl ObservationSink for Copyist {
    async fn observe(&self, report: &Report<'_>, _: &Origin) -> Result<(), Failure> {
        self.copy(report, None);
        Ok(())
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        _: &Origin,
    ) -> Result<(), Failure> {
        self.copy(report, Some(message));
        Ok(())
    }

    fn name(&self) -> &str {
        self.name
    }
}
