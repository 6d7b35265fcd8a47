//! What runs on the simulated hosts: a reporter with an outbox, and a consumer with a journal.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, Limits, Reporter};
use ihe_pcd::mllp::Timeouts;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, ObservationSink, Origin, TapRecord};
use ihe_pcd::session::AcceptPolicy;
use ihe_pcd::session::outbox::{OutboxEvent, OutboxLimits};
use tokio::select;
use tokio::time::sleep;

use super::ledger::{Ledger, sink_name};
use super::message::message;
use super::plan::Kind;
use super::site::{Site, reporter_name};
use crate::disk::DiskJournal;
use crate::host::CONSUMER;
use crate::network::{SimClock, SimListener, SimTransport};
use crate::random::Random;
use crate::trouble::{Busy, Trouble};

/// So long a process waits before it is started again by its system.
const RESTART: Duration = Duration::from_millis(50);

/// A device: it hands over its messages one after the other, whatever becomes of its process meanwhile.
pub(super) async fn report(site: Site, number: usize) -> turmoil::Result {
    let stop = &site.stops[number];
    loop {
        let journal = DiskJournal::open(&site.outboxes[number]);
        let mut random = site.random_of_life();
        site.ledger.begin_reporter(number, &mut random);
        match connect(&site, number, journal).await {
            Ok(reporter) => {
                let all = hand_over_all(&site, number, &reporter, random);
                select! {
                    biased;
                    () = stop.asked() => {}
                    () = all => {}
                }
                let closed = reporter.close().await;
                site.ledger.end_reporter(number, closed);
            }
            Err(failure) => site.ledger.not_begun(&reporter_name(number), &failure),
        }
        if stop.is_for_good() {
            stop.end();
            return Ok(());
        }
        sleep(RESTART).await;
    }
}

async fn connect(site: &Site, number: usize, journal: DiskJournal) -> Result<Reporter, Failure> {
    let plan = &site.plan;
    let own = &plan.reporters[number];
    let transport = SimTransport {
        host: CONSUMER.into(),
        piece: plan.piece,
    };
    let (tapped, told) = (Arc::clone(&site.ledger), Arc::clone(&site.ledger));
    let limits = OutboxLimits::default()
        .with_messages(own.room)
        .with_places_for_alerts(1)
        .when_full(own.when_full);
    Reporter::builder(transport)
        .outbox(journal)
        .limits(limits)
        .ack_timeout(plan.ack_timeout)
        .timeouts(timeouts())
        .window(own.window)
        .back_off(Duration::from_millis(50), Duration::from_secs(1))
        .seed(plan.seed ^ number as u64)
        .clock(SimClock::new())
        .drain_deadline(Duration::from_secs(1))
        .tap(move |record: &TapRecord<'_>| tapped.reporter_saw(number, record))
        .on_event(move |event: &OutboxEvent| told.reporter_tells(number, event))
        .connect()
        .await
}

/// Hands over what is left, and does not end.
async fn hand_over_all(site: &Site, number: usize, reporter: &Reporter, random: Random) {
    let random = &Mutex::new(random);
    let longest = site.plan.reporters[number].pause.as_millis() as u64;
    loop {
        let next = site.ledger.next(number);
        if next.is_empty() {
            return std::future::pending().await;
        }
        let calls = next.into_iter().map(|message| {
            let call = hand_over(site, number, message, reporter, random);
            Box::pin(call) as Call<'_>
        });
        all(calls.collect()).await;
        let pause = random.lock().unwrap().between(1, longest.max(1));
        sleep(Duration::from_millis(pause)).await;
    }
}

type Call<'c> = Pin<Box<dyn Future<Output = ()> + Send + 'c>>;

async fn hand_over(
    site: &Site,
    source: usize,
    number: u32,
    reporter: &Reporter,
    random: &Mutex<Random>,
) {
    let ledger = Arc::clone(&site.ledger);
    let plan = site.plan.reporters[source].messages[number as usize];
    ledger.handing(source, number);
    match reporter.send_message(&message(source, number, plan)).await {
        Ok(delivery) => {
            ledger.promised(source, number);
            tokio::spawn(async move { ledger.ended(source, number, &delivery.await) });
        }
        Err(error) => {
            ledger.not_promised(source, number, &error, &mut random.lock().unwrap());
            sleep(RESTART).await;
        }
    }
}

/// Waits for all of them, and asks them in their order.
async fn all(mut calls: Vec<Call<'_>>) {
    std::future::poll_fn(|context| {
        calls.retain_mut(|call| call.as_mut().poll(context).is_pending());
        if calls.is_empty() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
}

fn timeouts() -> Timeouts {
    let mut timeouts = Timeouts::default();
    timeouts.establish = Duration::from_secs(1);
    timeouts.frame = Duration::from_secs(1);
    timeouts.write = Duration::from_secs(1);
    timeouts
}

/// The system that the devices report to.
pub(super) async fn consume(site: Site) -> turmoil::Result {
    let plan = &site.plan;
    let mut timeouts = timeouts();
    // Without it a connection whose end was lost would keep its place for ever.
    timeouts.idle = Some(Duration::from_secs(3));
    let limits = Limits::default()
        .with_max_in_flight(plan.max_in_flight)
        .with_drain_deadline(Duration::from_secs(1));
    let stop = &site.consumer_stop;
    loop {
        let journal = DiskJournal::open(&site.journal);
        site.ledger.begin_consumer();
        let ids: &[&str] = if site.has_learned() {
            &["P", "T"]
        } else {
            &["P"]
        };
        let policy = AcceptPolicy::default().take_alerts();
        let listener = SimListener::bind(plan.piece).await?;
        let ledger = Arc::clone(&site.ledger);
        let mut consumer = Consumer::new(journal)
            .policy(policy.with_processing_ids(ids.iter().copied()))
            .timeouts(timeouts)
            .limits(limits)
            .clock(SimClock::new())
            .seed(plan.seed)
            .tap(move |record: &TapRecord<'_>| ledger.consumer_saw(record));
        for sink in &site.sinks {
            consumer = consumer.sink(Arc::clone(sink));
        }
        match consumer.serve(listener, stop.asked()).await {
            Ok(summary) => site.ledger.end_consumer(&summary),
            Err(error) => site.ledger.not_begun(CONSUMER, &error),
        }
        if stop.is_for_good() {
            stop.end();
            return Ok(());
        }
        sleep(RESTART).await;
    }
}

/// Takes a report when it answers that it has, and not before.
pub(super) struct Sink {
    number: usize,
    name: String,
    ledger: Arc<Ledger>,
    trouble: Trouble,
    random: Mutex<Random>,
}

impl Sink {
    pub(super) fn new(number: usize, trouble: Trouble, ledger: Arc<Ledger>, seed: u64) -> Self {
        Self {
            number,
            name: sink_name(number),
            ledger,
            trouble,
            random: Mutex::new(Random::for_purpose(seed, 30 + number as u64)),
        }
    }
}

#[async_trait]
impl ObservationSink for Sink {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let id = report.header.control_id.as_str().to_owned();
        self.ledger.sink_sees(self.number, origin.position, &id);
        let calm = self.ledger.is_calm();
        let (delay, fails) = self.trouble.draw(&mut self.random.lock().unwrap(), calm);
        if !delay.is_zero() {
            sleep(delay).await;
        }
        if fails {
            return Err(Busy.into());
        }
        if self.ledger.kind(&id) == Some(Kind::Unwelcome) {
            return Err(Failure::refuse("it is not welcome"));
        }
        self.ledger.sink_takes(self.number, origin.position);
        Ok(())
    }

    fn name(&self) -> &str {
        &self.name
    }
}
