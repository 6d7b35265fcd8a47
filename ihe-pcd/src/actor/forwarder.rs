use async_trait::async_trait;
use thiserror::Error;

use super::{SendError, VolatileReporter, events};
use crate::hl7::{Charset, Text};
use crate::model::{Condition, Problem, ProblemKind, Report, Sender, Timestamp};
use crate::plugin::{ErrorKind, Failure, ObservationSink, Origin, PluginError};
use crate::session::filter::Part;
use crate::session::{Advice, DeliveryError};

/// A sink that sends reports on to the next consumer: the reporting half of a gateway.
///
/// A report goes on as it came, but for MSH: the sender is the gateway's (MSH-3, MSH-4), MSH-7 the time of receipt,
/// MSH-10 `F`, the journal's position and the second of receipt (of a part of a message another letter, and which part it is), MSH-15 and MSH-16 `AL` and `NE`, the character set UTF-8.
/// PID, PV1, OBR-3, devices, times and values are those of the device's own report,
/// a training or debugging message (MSH-11) stays one, and version and profiles (MSH-12, MSH-21) are what the device claims.
/// A time without a zone goes on without one, also where the rules of this site know it: the next consumer must know it too.
///
/// # What does not go on
///
/// Segments and fields that [`Report`] does not read are not sent on, nor is the rest of MSH: security (MSH-8), sequence number,
/// country and language among them. Who must have the message as it was takes it from the journal.
///
/// Of a report of which something else could not be read ([`Report::problems`]), what could be read goes on, and an event says so.
/// With [`whole_only`](Self::whole_only) such a report is not sent on at all.
///
/// # Delivery
///
/// A report is delivered when the next consumer has acknowledged it. One whose fate is not known is sent again, byte for byte the same,
/// also after a restart, so that a consumer which knows [duplicates](crate::session::DuplicateWindow) stores it once.
/// That rests on the journal, and on rules of the site and a filter that are the same as before:
/// a gateway with several journals needs a sender's name for each, and behind a [`Filtered`](crate::plugin::Filtered) that passes changes,
/// the first report after a restart may have more rows than when it was sent before.
///
/// Behind a [`Windowed`](crate::plugin::Windowed) it sends one value for each interval, and what is late or corrects.
///
/// A report that the next consumer refuses is set aside with an event, and the next one follows.
///
/// ```no_run
/// use ihe_pcd::actor::{Consumer, Forwarder, VolatileReporter};
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::model::Sender;
/// use ihe_pcd::plugin::Filtered;
/// use ihe_pcd::session::filter::{Filter, Selection};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let next = Forwarder::new(VolatileReporter::to("record.example:2575"), Sender::named("GATEWAY", "ICU"));
/// let heart_rates = Filter::new(Selection::Metric(vec![mdc::ECG_HEART_RATE]))?;
/// let consumer = Consumer::danger_volatile().sink(Filtered::new(heart_rates, next));
/// # let _ = consumer;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Forwarder {
    reporter: VolatileReporter,
    sender: Sender,
    receiver: Option<Sender>,
    whole_only: bool,
    name: String,
}

impl Forwarder {
    /// Sends reports on under this name.
    pub fn new(reporter: VolatileReporter, sender: Sender) -> Self {
        Self {
            reporter,
            sender,
            receiver: None,
            whole_only: false,
            name: "forwarder".to_owned(),
        }
    }

    /// MSH-5 and MSH-6 of what is sent; without it they are empty.
    #[must_use]
    pub fn receiver(mut self, receiver: Sender) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Sends on only reports of which everything could be read that [`Report`] reads.
    ///
    /// Another one is set aside, as one that the next consumer refuses: it counts as
    /// [undelivered](super::Summary::undelivered) and is in a gap record
    /// ([`NotTaken`](crate::session::gap::GapReason::NotTaken)).
    /// [Warnings](ProblemKind::is_warning) are no reason, nor is a time that is late or in the future.
    #[must_use]
    pub const fn whole_only(mut self) -> Self {
        self.whole_only = true;
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
        let control_id = control_id(&report, origin);
        let header = &mut report.header;
        header.sending_application = self.sender.application.clone();
        header.sending_facility = self.sender.facility.clone();
        let receiver = self.receiver.clone();
        let (application, facility) =
            receiver.map_or_else(Default::default, |it| (it.application, it.facility));
        header.receiving_application = application;
        header.receiving_facility = facility;
        header.time = Some(Timestamp::utc(origin.received_at));
        header.control_id = control_id;
        header.accept_acknowledgment = Some(Condition::Always);
        header.application_acknowledgment = Some(Condition::Never);
        header.charset = Charset::UTF_8;
        report
    }
}

/// At most 20 characters up to a million million reports, as some receivers take no more.
///
/// A journal in memory counts anew after a restart: the second tells its messages from those of the run before.
/// Of a part of a message the letter says which kind it is, and the end of the window or the row which one.
fn control_id(report: &Report<'_>, origin: &Origin) -> Text<'static> {
    let (position, second) = (origin.position.number(), origin.received_at.unix_seconds());
    let of_row = |letter| {
        let key = report.observations().next().map(|row| row.key);
        let key = key.unwrap_or_default();
        format!(
            "{letter}{position:X}-{second:X}-{:X}.{:X}",
            key.obr, key.obx
        )
    };
    Text::from(match &origin.part {
        Part::Window(window) => format!("W{position:X}-{:X}", window.end.unix_seconds()),
        Part::Late => of_row('L'),
        Part::Correction { .. } => of_row('C'),
        _ => format!("F{position:X}-{second:X}"),
    })
}

/// Whether something that the model has is not in the report, or is not as it was meant.
fn is_loss(problem: &Problem) -> bool {
    let is_of_time = matches!(problem.kind, ProblemKind::InTheFuture | ProblemKind::Late);
    !problem.kind.is_warning() && !is_of_time
}

#[async_trait]
impl ObservationSink for Forwarder {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let lost = report.problems.iter().filter(|it| is_loss(it)).count();
        if lost > 0 {
            if self.whole_only {
                return Err(ForwardError::Incomplete.into());
            }
            events::sent_on_incomplete(&self.name, origin.position, lost);
        }
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
enum ForwardError {
    #[error("something of it could not be read, and only whole reports are sent on")]
    Incomplete,
    #[error(transparent)]
    NotTaken(SendError),
    #[error(transparent)]
    NotDelivered(DeliveryError),
}

impl PluginError for ForwardError {
    fn kind(&self) -> ErrorKind {
        match self {
            Self::Incomplete => ErrorKind::Refuse,
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
