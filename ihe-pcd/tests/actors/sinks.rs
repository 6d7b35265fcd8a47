//! What a consumer does for its sinks, and what it lets none of them do to it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, ServeError, VolatileReporter};
use ihe_pcd::datatype::Instant;
use ihe_pcd::mllp::BackOff;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::TcpListener;
use ihe_pcd::plugin::{
    Durability, ErrorKind, Failure, Journal, ObservationSink, Origin, PluginError, Record, Unread,
    VolatileJournal,
};
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};
use thiserror::Error;
use tokio::sync::mpsc;

use crate::scaffold::gated::GatedSink;
use crate::scaffold::site::{Site, next_answer, payload, report, soon};
use crate::scaffold::ward::Ward;

#[derive(Debug, Error)]
#[error("not now or never")]
struct No(ErrorKind);

impl PluginError for No {
    fn kind(&self) -> ErrorKind {
        self.0
    }
}

/// Tells what it sees, and fails as its plan says, call by call.
struct Planned {
    name: &'static str,
    plan: Vec<Option<ErrorKind>>,
    calls: AtomicUsize,
    seen: mpsc::UnboundedSender<(String, Position)>,
}

impl Planned {
    fn new(
        name: &'static str,
        plan: &[Option<ErrorKind>],
    ) -> (Self, mpsc::UnboundedReceiver<(String, Position)>) {
        let (seen, arrived) = mpsc::unbounded_channel();
        let sink = Self {
            name,
            plan: plan.to_vec(),
            calls: AtomicUsize::new(0),
            seen,
        };
        (sink, arrived)
    }
}

#[async_trait]
impl ObservationSink for Planned {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        let id = report.header.control_id.as_str().to_owned();
        self.seen.send((id, origin.position)).unwrap();
        match self.plan.get(call).copied().flatten() {
            Some(kind) => Err(No(kind).into()),
            None => Ok(()),
        }
    }

    fn name(&self) -> &str {
        self.name
    }
}

async fn send(site: &Site, ids: &[&str]) {
    let reporter = VolatileReporter::to(site.address.to_string());
    for id in ids {
        let delivery = reporter.send(&report(*id, 72)).await.unwrap();
        soon(delivery).await.unwrap();
    }
    soon(reporter.close()).await;
}

async fn next(arrived: &mut mpsc::UnboundedReceiver<(String, Position)>) -> String {
    soon(arrived.recv()).await.unwrap().0
}

#[tokio::test]
async fn a_sink_that_panics_costs_one_report_and_no_connection() {
    let (seen, mut arrived) = mpsc::unbounded_channel();
    let sink = move |report: &Report<'_>| {
        let id = report.header.control_id.as_str().to_owned();
        assert_ne!(id, "2", "this sink cannot count to two");
        seen.send(id).unwrap();
        Ok(())
    };
    let (other, mut other_arrived) = Planned::new("other", &[]);
    let site = Site::open(Consumer::danger_volatile().sink(sink).sink(other)).await;
    send(&site, &["1", "2", "3"]).await;
    assert_eq!(soon(arrived.recv()).await.unwrap(), "1");
    assert_eq!(soon(arrived.recv()).await.unwrap(), "3");
    for id in ["1", "2", "3"] {
        assert_eq!(next(&mut other_arrived).await, id);
    }
    let summary = site.close().await;
    assert_eq!(summary.accepted, 3);
    assert_eq!((summary.delivered, summary.undelivered), (5, 1));
}

/// Tells how a report and its origin say when it was received.
struct Received(mpsc::UnboundedSender<(Option<Instant>, Instant)>);

#[async_trait]
impl ObservationSink for Received {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.0
            .send((report.received_at, origin.received_at))
            .unwrap();
        Ok(())
    }
}

#[tokio::test]
async fn a_sink_sees_times_that_were_compared_with_the_time_of_receipt() {
    let (seen, mut arrived) = mpsc::unbounded_channel();
    let site = Site::open(Consumer::danger_volatile().sink(Received(seen))).await;
    send(&site, &["1"]).await;
    let (report, origin) = soon(arrived.recv()).await.unwrap();
    assert_eq!(report, Some(origin));
    site.close().await;
}

#[tokio::test]
async fn later_means_the_same_report_again_and_order_is_kept() {
    let plan = [Some(ErrorKind::RetryLater), Some(ErrorKind::RetryLater)];
    let (sink, mut arrived) = Planned::new("slow", &plan);
    let site = Site::open(Consumer::danger_volatile().sink(sink)).await;
    send(&site, &["1", "2"]).await;
    for id in ["1", "1", "1", "2"] {
        assert_eq!(next(&mut arrived).await, id);
    }
    let summary = site.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn the_pauses_of_a_sink_follow_from_the_seed_of_its_consumer() {
    let (first, longest, seed) = (Duration::from_millis(100), Duration::from_secs(10), 42);
    let plan = [Some(ErrorKind::RetryLater); 8];
    let mut expected = BackOff::new(first, longest, seed);
    let due: Duration = plan.iter().map(|_| expected.handle_failure()).sum();
    let (sink, mut arrived) = Planned::new("slow", &plan);
    let ward = Ward::open(Consumer::danger_volatile().sink(sink).seed(seed));
    let begin = tokio::time::Instant::now();
    let mut device = ward.device();
    device.write_frame(&payload("1")).await.unwrap();
    for _ in 0..=plan.len() {
        assert_eq!(next(&mut arrived).await, "1");
    }
    // Timers are exact to a millisecond.
    let late = begin.elapsed().checked_sub(due).expect("it has paused");
    assert!(late <= Duration::from_millis(16), "{late:?}");
    drop(device);
    ward.close().await;
}

#[tokio::test]
async fn a_report_that_a_sink_will_never_take_is_passed_over() {
    for (kind, tries) in [
        (ErrorKind::Refuse, 1),
        (ErrorKind::Misuse, 1),
        (ErrorKind::Poison, 3),
    ] {
        let (sink, mut arrived) = Planned::new("picky", &vec![Some(kind); tries]);
        let site = Site::open(Consumer::danger_volatile().sink(sink)).await;
        send(&site, &["1", "2"]).await;
        for _ in 0..tries {
            assert_eq!(next(&mut arrived).await, "1");
        }
        assert_eq!(next(&mut arrived).await, "2");
        let summary = site.close().await;
        assert_eq!((summary.delivered, summary.undelivered), (1, 1));
    }
}

#[tokio::test]
async fn a_sink_goes_on_from_its_mark() {
    let journal = Arc::new(VolatileJournal::new(100));
    let (first, mut arrived) = Planned::new("chart", &[]);
    let site = Site::open(Consumer::new(Arc::clone(&journal)).sink(first)).await;
    send(&site, &["1", "2"]).await;
    site.close().await;
    assert_eq!(next(&mut arrived).await, "1");
    assert_eq!(next(&mut arrived).await, "2");
    let marked = journal.marked("chart").await.unwrap();
    assert_eq!(marked, Position::new(2));

    // Nobody follows meanwhile, but the journal knows who will.
    let site = Site::open(Consumer::new(Arc::clone(&journal))).await;
    send(&site, &["3"]).await;
    site.close().await;
    let (again, mut arrived) = Planned::new("chart", &[]);
    let shared: Arc<dyn ObservationSink> = Arc::new(again);
    let site = Site::open(Consumer::new(journal).sink(shared)).await;
    send(&site, &["4"]).await;
    site.close().await;
    assert_eq!(next(&mut arrived).await, "3");
    assert_eq!(next(&mut arrived).await, "4");
}

/// Shows nothing of what it has until it is told, as one that is still storing what stands before it.
#[derive(Debug)]
struct Hiding {
    inner: VolatileJournal,
    shows: AtomicBool,
    reads: AtomicUsize,
}

#[async_trait]
impl Journal for Hiding {
    fn durability(&self) -> Durability {
        self.inner.durability()
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        self.inner.append(entries).await
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        let reads = self.reads.fetch_add(1, Ordering::Relaxed);
        assert!(reads < 1_000, "time never goes on");
        if self.shows.load(Ordering::Relaxed) {
            return self.inner.read(after, limit).await;
        }
        Ok(Vec::new())
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        self.inner.mark(reader, position).await
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        self.inner.marked(reader).await
    }

    async fn end(&self) -> Result<Position, Failure> {
        self.inner.end().await
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        self.inner.traces(limit).await
    }

    async fn set_aside(&self, reader: &str, entry: Quarantined) -> Result<(), Failure> {
        self.inner.set_aside(reader, entry).await
    }

    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        self.inner.quarantined(reader, after, limit).await
    }

    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure> {
        self.inner.release(reader, position).await
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        self.inner.delete(up_to).await
    }
}

#[tokio::test(start_paused = true)]
async fn a_journal_that_does_not_show_yet_what_it_has_is_asked_again_and_not_over_and_over() {
    let journal = Arc::new(Hiding {
        inner: VolatileJournal::new(100),
        shows: AtomicBool::new(false),
        reads: AtomicUsize::new(0),
    });
    let (sink, mut arrived) = Planned::new("chart", &[]);
    let ward = Ward::open(Consumer::new(Arc::clone(&journal)).sink(sink).seed(1));
    let mut device = ward.device();
    device.write_frame(&payload("1")).await.unwrap();
    assert!(next_answer(&mut device).await.is_some());
    tokio::time::sleep(Duration::from_secs(60)).await;
    let reads = journal.reads.load(Ordering::Relaxed);
    assert!((5..50).contains(&reads), "{reads} in a minute");
    // Nothing else is stored that would wake anybody.
    journal.shows.store(true, Ordering::Relaxed);
    assert_eq!(next(&mut arrived).await, "1");
    drop(device);
    ward.close().await;
}

#[tokio::test]
async fn nothing_is_deleted_that_a_new_sink_has_yet_to_see() {
    let journal = Arc::new(VolatileJournal::new(100));
    let sink = Arc::new(GatedSink::default());
    let consumer = Consumer::new(Arc::clone(&journal)).sink(Arc::clone(&sink));
    let site = Site::open(consumer).await;
    send(&site, &["1"]).await;
    soon(sink.begun.acquire()).await.unwrap().forget();
    assert_eq!(journal.delete(Position::new(1)).await.unwrap(), 0);
    sink.gate.add_permits(1);
    site.close().await;
    assert_eq!(journal.delete(Position::new(1)).await.unwrap(), 1);
}

#[tokio::test]
async fn two_sinks_of_one_name_are_an_error_before_anything_is_accepted() {
    let consumer = Consumer::danger_volatile()
        .sink(|_: &Report<'_>| Ok(()))
        .sink(|_: &Report<'_>| Ok(()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let error = soon(consumer.serve(listener, std::future::pending())).await;
    assert!(matches!(
        error.unwrap_err(),
        ServeError::DuplicateSink { name } if name == "sink"
    ));
}
