use core::fmt;

use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Delivery, Failure, Held, ObservationSink, Origin, Progress, async_trait};
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::Part;
use ihe_pcd::session::gap::Loss;
use tokio::sync::Mutex;

use super::flight::{Flight, Letter, Place};
use super::link::Link;
use super::subject::Subjects;
use super::{NatsError, NatsSettings, Preflight, envelope};

/// A sink that publishes reports into a stream of NATS JetStream.
///
/// A report goes to the subject `PREFIX.DEVICE`: as the message that was received, byte for byte, if nobody has changed it
/// ([`observe_received`](ObservationSink::observe_received)), and else as the one that [`Report::write`] makes of it,
/// in which nothing is that [`Report`] does not read. Its headers say where it comes from, as the module describes.
/// A device is who sends (MSH-3 and MSH-4), the unit in which a consumer keeps order too.
///
/// It connects when the first report comes, and looks at the stream then and after each loss of the connection ([`Preflight`]).
/// While no server can be reached, or the stream is not fit, reports wait in the journal.
///
/// # Delivery
///
/// A report counts as taken when the server has acknowledged it: what that survives says [`Preflight::survives`].
/// It has a key that stays the same (`Nats-Msg-Id`), by which the stream recognises what is published again within its window.
/// A report whose acknowledgement was lost, while the server was away for longer than that, is recognised as the last one of its device.
/// A program that is started anew knows of neither: if it was away for longer than the window, what was on its way stands in the stream twice, under one key.
/// So this is delivery at least once.
///
/// Reports of one device stand in the stream in the order of the journal: the next one is published when the one before it is acknowledged.
/// Reports of other devices are on their way meanwhile, up to [`NatsSettings::in_flight`]: they are answered for in [`Held::after`],
/// and come again after a crash. Behind a wrapper that does not pass on [`resume`](ObservationSink::resume), such as
/// [`Windowed`](ihe_pcd::plugin::Windowed), each report is waited for.
///
/// A report that server and stream find too large is refused. One that is found so while others are on their way,
/// because the limit was lowered in that moment, is told as a gap ([`GapReason::NotTaken`](ihe_pcd::session::gap::GapReason::NotTaken)).
///
/// One consumer has it, for the positions of two journals are two orders.
///
/// ```no_run
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd_adapters::nats::{NatsSettings, NatsSink};
///
/// let settings = NatsSettings::new(["tls://nats.example"], "PCD", "pcd", "icu-gateway");
/// let consumer = Consumer::danger_volatile().sink(NatsSink::new(settings)?);
/// # let _ = consumer;
/// # Ok::<(), ihe_pcd_adapters::nats::NatsError>(())
/// ```
pub struct NatsSink {
    settings: NatsSettings,
    name: String,
    road: Mutex<Road>,
}

/// The connection, and what is on its way over it.
#[derive(Default)]
struct Road {
    link: Option<Link>,
    /// The largest message that is taken; `None` until the stream was looked at over this connection.
    largest: Option<usize>,
    flight: Flight,
    subjects: Subjects,
    /// Whether somebody asks what is held back.
    is_asked: bool,
    losses: Vec<Loss>,
}

impl NatsSink {
    /// A sink that publishes as these settings say.
    ///
    /// # Errors
    ///
    /// [`NatsError::Settings`] when they break a rule.
    pub fn new(settings: NatsSettings) -> Result<Self, NatsError> {
        settings.check()?;
        Ok(Self {
            settings,
            name: "nats".to_owned(),
            road: Mutex::default(),
        })
    }

    /// Its name in logs and in the journal's marks; two of one consumer need two names.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Looks at the stream: which role it may play, and why.
    ///
    /// # Errors
    ///
    /// When no server answers.
    pub async fn preflight(&self) -> Result<Preflight, NatsError> {
        let link = Link::open(&self.settings).await?;
        Preflight::look(&link, &self.settings).await
    }

    /// The report as it is published, and how many bytes that takes.
    fn letter(
        &self,
        subjects: &mut Subjects,
        payload: Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> (Letter, usize) {
        let settings = &self.settings;
        let (sender, subject) = subjects.of(&settings.prefix, report.header.sender());
        let key = envelope::key(&settings.source, report, origin);
        let headers = envelope::headers(settings, &key, origin);
        let bytes = payload.len() + envelope::wire_length(&headers);
        let letter = Letter {
            origin: origin.clone(),
            key: key.into(),
            subject,
            headers: Some(headers),
            payload,
            sender,
            control_id: report.header.control_id.as_str().into(),
        };
        (letter, bytes)
    }

    async fn publish(
        &self,
        payload: Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), NatsError> {
        let mut road = self.road.lock().await;
        let (letter, bytes) = self.letter(&mut road.subjects, payload, report, origin);
        let largest = road.drive(&self.settings).await?;
        if bytes > largest {
            let most = largest;
            return Err(NatsError::TooLarge { bytes, most });
        }
        let is_in_order = !origin.out_of_order && origin.part == Part::Whole;
        if !(road.is_asked && is_in_order) {
            return road.publish(letter, self).await;
        }
        if road.flight.is_full(self.settings.in_flight) {
            loop {
                let lacking = road.flight.lacks_room(self.settings.in_flight);
                if lacking == 0 {
                    break;
                }
                road.wait(lacking, &self.settings).await?;
                road.note_refused(&self.name, None);
            }
        }
        road.flight.push(letter);
        // From here on it counts as taken: if it cannot leave now, it leaves with the next one.
        let _ = road.drive(&self.settings).await;
        Ok(())
    }
}

impl Road {
    /// A connection over which the stream was looked at; everything that may have been lost with one before is to be sent again.
    async fn open(
        &mut self,
        settings: &NatsSettings,
    ) -> Result<(&mut Link, &mut Flight, usize), NatsError> {
        let link = match &mut self.link {
            Some(link) => link,
            none => none.insert(Link::open(settings).await?),
        };
        if link.has_broken() {
            self.largest = None;
            self.flight.recall();
        }
        if !link.is_connected() {
            return Err(NatsError::NotConnected);
        }
        let largest = match self.largest {
            Some(largest) => largest,
            None => {
                let preflight = Preflight::look(link, settings).await?;
                if let Some(finding) = preflight.blocking() {
                    return Err(NatsError::Unfit(finding));
                }
                *self.largest.insert(preflight.largest_message)
            }
        };
        Ok((link, &mut self.flight, largest))
    }

    /// Sends what may leave, and handles the answers that are there.
    async fn drive(&mut self, settings: &NatsSettings) -> Result<usize, NatsError> {
        let (link, flight, largest) = self.open(settings).await?;
        flight.handle_ready()?;
        flight.send(link, settings).await?;
        Ok(largest)
    }

    /// Waits for so many answers, or fewer, and sends what may leave then.
    async fn wait(&mut self, count: usize, settings: &NatsSettings) -> Result<(), NatsError> {
        let (link, flight, _) = self.open(settings).await?;
        flight.send(link, settings).await?;
        flight.wait(count, link).await?;
        flight.send(link, settings).await
    }

    /// Tells as lost what the server will not take from the sink of this name, but for the letter that somebody waits for.
    fn note_refused(&mut self, sink: &str, waited_for: Option<Place>) -> Option<NatsError> {
        let mut of_waited = None;
        for (place, letter, error) in self.flight.take_refused() {
            if Some(place) == waited_for {
                of_waited = Some(error);
            } else {
                self.losses.push(letter.loss(sink));
            }
        }
        of_waited
    }

    /// Publishes a letter and waits until the server has it.
    async fn publish(&mut self, letter: Letter, sink: &NatsSink) -> Result<(), NatsError> {
        let settings = &sink.settings;
        let place = self.flight.push(letter);
        while self.flight.holds(place) {
            if let Err(error) = self.wait(usize::MAX, settings).await {
                self.flight.withdraw(place);
                return Err(error);
            }
        }
        self.note_refused(&sink.name, Some(place))
            .map_or(Ok(()), Err)
    }
}

#[async_trait]
impl ObservationSink for NatsSink {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let message = report.write().map_err(NatsError::Write)?;
        Ok(self.publish(message.into_bytes(), report, origin).await?)
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        match self.publish(Bytes::clone(message), report, origin).await {
            // What no report holds is left out where the server cannot take it.
            Err(NatsError::TooLarge { .. }) => self.observe(report, origin).await,
            taken => Ok(taken?),
        }
    }

    async fn preflight(&self) -> Result<(), Failure> {
        // The method of the same name, which says more.
        let found = Self::preflight(self).await?;
        match found.blocking() {
            Some(finding) => Err(NatsError::Unfit(finding).into()),
            None => Ok(()),
        }
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn delivery(&self) -> Delivery {
        Delivery::AtLeastOnce
    }

    async fn resume(&self, _: &Progress) {
        let mut road = self.road.lock().await;
        // Whatever was on its way comes again, and is recognised.
        road.flight.clear();
        road.is_asked = true;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        let mut road = self.road.lock().await;
        if now.is_some() {
            while !road.flight.is_empty() {
                road.wait(usize::MAX, &self.settings).await?;
            }
        } else {
            // What went wrong is told by the next report, or when everything is to be settled.
            let _ = road.flight.handle_ready();
        }
        road.note_refused(&self.name, None);
        let mut held = Held::default();
        held.losses = core::mem::take(&mut road.losses);
        let before = |position: Position| Position::new(position.number().saturating_sub(1));
        held.after = road.flight.lowest().map(before);
        Ok(held)
    }
}

impl fmt::Debug for NatsSink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NatsSink")
            .field("settings", &self.settings)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
