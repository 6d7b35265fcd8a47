use async_trait::async_trait;
use thiserror::Error;

use super::{Reporter, SendError};
use crate::hl7::{Charset, Text};
use crate::model::{Condition, Report, Sender, Timestamp};
use crate::plugin::{ErrorKind, Failure, ObservationSink, Origin, PluginError};
use crate::session::{Advice, DeliveryError, Position};

/// A sink that sends reports on to the next consumer: the reporting half of a gateway.
///
/// A report goes on as it came, but for MSH: the sender is the gateway's (MSH-3, MSH-4), MSH-10 is `F` and the journal's position,
/// MSH-7 the time of receipt, MSH-15 and MSH-16 `AL` and `NE`, the character set UTF-8.
/// PID, PV1, OBR-3, devices, times and values are those of the device's own report,
/// and a training or debugging message (MSH-11) stays one.
///
/// A report is delivered when the next consumer has acknowledged it. One whose fate is not known is sent again, byte for byte the same,
/// also after a restart, so that a consumer which knows [duplicates](crate::session::DuplicateWindow) stores it once.
/// That rests on the journal: a gateway with several of them needs a sender's name for each.
///
/// A report that the next consumer refuses is passed over with an event, and the next one follows.
///
/// ```no_run
/// use ihe_pcd::actor::{Consumer, Forwarder, Reporter};
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::model::Sender;
/// use ihe_pcd::plugin::Filtered;
/// use ihe_pcd::session::filter::{Filter, Selection};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let next = Forwarder::new(Reporter::to("record.example:2575"), Sender::named("GATEWAY", "ICU"));
/// let heart_rates = Filter::new(Selection::Metric(vec![mdc::ECG_HEART_RATE]))?;
/// let consumer = Consumer::danger_volatile().sink(Filtered::new(heart_rates, next));
/// # let _ = consumer;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Forwarder {
    reporter: Reporter,
    sender: Sender,
    receiver: Option<Sender>,
    name: String,
}

impl Forwarder {
    /// Sends reports on under this name.
    pub fn new(reporter: Reporter, sender: Sender) -> Self {
        Self {
            reporter,
            sender,
            receiver: None,
            name: "forwarder".to_owned(),
        }
    }

    /// MSH-5 and MSH-6 of what is sent; without it they are empty.
    #[must_use]
    pub fn receiver(mut self, receiver: Sender) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Its name in logs and in the journal's marks; two forwarders of one consumer need two names.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Ends the reporter when nothing is on its way any more.
    pub async fn close(self) {
        self.reporter.close().await;
    }

    /// The report as the gateway's own message.
    fn restated<'a>(&'a self, report: &'a Report<'_>, origin: &Origin) -> Report<'a> {
        let mut report = report.clone();
        let header = &mut report.header;
        header.sending_application = self.sender.application.clone();
        header.sending_facility = self.sender.facility.clone();
        let receiver = self.receiver.clone();
        let (application, facility) =
            receiver.map_or_else(Default::default, |it| (it.application, it.facility));
        header.receiving_application = application;
        header.receiving_facility = facility;
        header.time = Some(Timestamp::utc(origin.received_at));
        header.control_id = control_id(origin.position);
        header.accept_acknowledgment = Some(Condition::Always);
        header.application_acknowledgment = Some(Condition::Never);
        header.charset = Charset::UTF_8;
        report
    }
}

/// At most 17 characters, as some receivers take no more than 20.
fn control_id(position: Position) -> Text<'static> {
    Text::from(format!("F{:X}", position.number()))
}

#[async_trait]
impl ObservationSink for Forwarder {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let delivery = self.reporter.send(&self.restated(report, origin)).await;
        let delivery = delivery.map_err(ForwardError::NotTaken)?;
        match delivery.await {
            Ok(_)
            | Err(
                DeliveryError::Timeout { stored: true, .. }
                | DeliveryError::LinkLost { stored: true },
            ) => Ok(()),
            Err(error) => Err(ForwardError::NotDelivered(error).into()),
        }
    }

    fn name(&self) -> &str {
        &self.name
    }
}

/// Why a report was not sent on.
#[derive(Debug, Error)]
#[error(transparent)]
enum ForwardError {
    NotTaken(SendError),
    NotDelivered(DeliveryError),
}

impl PluginError for ForwardError {
    fn kind(&self) -> ErrorKind {
        match self {
            // It stays in the journal until there is a reporter again.
            Self::NotTaken(SendError::Ended) => ErrorKind::RetryLater,
            Self::NotTaken(SendError::Write(_) | SendError::Message(_)) => ErrorKind::Poison,
            Self::NotDelivered(error) => match error.advice() {
                Advice::Repeat => ErrorKind::RetryLater,
                Advice::DoNotRepeat => ErrorKind::Refuse,
            },
        }
    }
}
