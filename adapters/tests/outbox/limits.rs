//! How much waits, for how long, and what goes first.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::HandOverError;
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Clock, Failure, Journal, testkit};
use ihe_pcd::session::gap::{Gap, GapChange, GapReason};
use ihe_pcd::session::outbox::{OutboxLimits, Undelivered, WhenFull};
use ihe_pcd::session::{Now, Position, QuarantineReason};
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::chart::{CA, Chart, Does};
use crate::{alert, observation, open, reporter, soon};

/// A consumer that accepts the first message when the sender is dropped.
async fn slow() -> (Chart, oneshot::Sender<()>, oneshot::Receiver<()>) {
    let (go_on, until) = oneshot::channel();
    let (came, first) = oneshot::channel();
    let mut waits = Some((until, came));
    let chart = Chart::open(move |_, _| match waits.take() {
        Some((until, came)) => {
            came.send(()).unwrap();
            Does::Waits(until)
        }
        None => CA,
    });
    (chart.await, go_on, first)
}

fn limits() -> OutboxLimits {
    OutboxLimits::default()
        .with_messages(4)
        .with_places_for_alerts(1)
}

#[tokio::test]
async fn an_alert_overtakes_what_waits() {
    let folder = tempfile::tempdir().unwrap();
    let (chart, go_on, first) = slow().await;
    let store = open(&folder.path().join("outbox.db")).await;
    let reporter = reporter(&chart.address).outbox(store);
    let reporter = reporter.connect().await.unwrap();
    let mut deliveries = Vec::new();
    for id in ["1", "2", "3"] {
        deliveries.push(reporter.send_message(&observation(id)).await.unwrap());
    }
    soon(first).await.unwrap();
    for id in ["A1", "A2"] {
        deliveries.push(reporter.send_message(&alert(id)).await.unwrap());
    }
    drop(go_on);
    for delivery in deliveries {
        soon(delivery).await.unwrap();
    }
    assert_eq!(chart.accepted(), ["1", "A1", "A2", "2", "3"]);
}

#[tokio::test]
async fn a_full_outbox_refuses_observations_first_and_alerts_last() {
    let folder = tempfile::tempdir().unwrap();
    let (chart, go_on, first) = slow().await;
    let store = open(&folder.path().join("outbox.db")).await;
    let reporter = reporter(&chart.address)
        .limits(limits().when_full(WhenFull::Refuse))
        .outbox(store);
    let reporter = reporter.connect().await.unwrap();
    for id in ["1", "2", "3"] {
        drop(reporter.send_message(&observation(id)).await.unwrap());
    }
    soon(first).await.unwrap();
    let full = |outcome| matches!(outcome, Err(HandOverError::Full));
    assert!(full(reporter.send_message(&observation("4")).await));
    let alarm = reporter.send_message(&alert("A1")).await.unwrap();
    assert!(full(reporter.send_message(&alert("A2")).await));
    drop(go_on);
    soon(alarm).await.unwrap();
    soon(reporter.close()).await;
    assert_eq!(chart.accepted(), ["1", "A1", "2", "3"]);
}

#[tokio::test]
async fn whoever_hands_over_waits_for_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let (chart, go_on, first) = slow().await;
    let store = open(&folder.path().join("outbox.db")).await;
    let reporter = reporter(&chart.address).limits(limits()).outbox(store);
    let reporter = reporter.connect().await.unwrap();
    for id in ["1", "2", "3"] {
        drop(reporter.send_message(&observation(id)).await.unwrap());
    }
    soon(first).await.unwrap();
    let fourth = observation("4");
    let mut sending = Box::pin(reporter.send_message(&fourth));
    let waits = timeout(Duration::from_millis(50), &mut sending).await;
    assert!(waits.is_err(), "there is no place");
    drop(go_on);
    soon(soon(sending).await.unwrap()).await.unwrap();
    assert_eq!(chart.accepted(), ["1", "2", "3", "4"]);
}

type Told = Arc<Mutex<Vec<(GapReason, u64)>>>;

/// The last thing that was told of each gap.
fn gaps(told: &Told) -> impl Fn(&Gap, GapChange) -> Result<(), Failure> + Send + Sync + 'static {
    let told = Arc::clone(told);
    move |gap, _| {
        let mut told = told.lock().unwrap();
        told.retain(|(reason, _)| *reason != gap.reason);
        told.push((gap.reason, gap.count));
        Ok(())
    }
}

#[tokio::test]
async fn the_oldest_observations_give_way_and_alerts_never_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("outbox.db");
    let (chart, go_on, first) = slow().await;
    let told = Told::default();
    let reporter = reporter(&chart.address)
        .limits(
            limits()
                .with_set_aside(2)
                .when_full(WhenFull::DropOldestObservations),
        )
        .gap_sink(gaps(&told))
        .outbox(open(&path).await);
    let reporter = reporter.connect().await.unwrap();
    let mut deliveries = Vec::new();
    deliveries.push(reporter.send_message(&observation("1")).await.unwrap());
    soon(first).await.unwrap();
    deliveries.push(reporter.send_message(&alert("A1")).await.unwrap());
    for id in ["2", "3", "4", "5"] {
        deliveries.push(reporter.send_message(&observation(id)).await.unwrap());
    }
    drop(go_on);
    let mut displaced = Vec::new();
    for (id, delivery) in ["1", "A1", "2", "3", "4", "5"].iter().zip(deliveries) {
        if soon(delivery).await == Err(Undelivered::Displaced) {
            displaced.push(*id);
        }
    }
    assert_eq!(displaced, ["2", "3", "4"]);
    assert_eq!(chart.accepted(), ["1", "A1", "5"]);
    // Half of the places among what is set aside are for what was refused.
    let closed = soon(reporter.close()).await;
    assert_eq!((closed.waiting, closed.set_aside), (0, 1));
    assert_eq!(*told.lock().unwrap(), [(GapReason::Displaced, 3)]);
    let store = open(&path).await;
    let aside = store.quarantined("outbox", Position::START, 10).await;
    assert_eq!(aside.unwrap()[0].reason, QuarantineReason::Displaced);
}

/// A clock that began at noon, and that is set forwards by so much.
#[derive(Clone, Debug)]
struct SetForwards {
    began: std::time::Instant,
    by: Arc<Mutex<Duration>>,
}

impl SetForwards {
    fn new() -> Self {
        let began = std::time::Instant::now();
        let by = Arc::default();
        Self { began, by }
    }
}

impl Clock for SetForwards {
    fn now(&self) -> Now {
        let elapsed = self.began.elapsed();
        let noon = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
        let shown = noon.checked_add(*self.by.lock().unwrap());
        let wall = shown.unwrap().checked_add(elapsed).unwrap();
        Now { elapsed, wall }
    }
}

#[tokio::test]
async fn a_clock_that_is_set_keeps_what_a_clock_promises() {
    let clock = SetForwards::new();
    let utc = || clock.now().wall;
    let patience = Duration::from_secs(60);
    let kept = testkit::clock(clock.clone(), tokio::time::sleep, utc, &[], patience);
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test]
async fn what_has_waited_for_too_long_is_not_sent_and_leaves_a_record() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("outbox.db");
    let chart = Chart::open(|_, _| CA).await;
    let clock = SetForwards::new();
    let away = reporter("127.0.0.1:1")
        .clock(clock.clone())
        .outbox(open(&path).await);
    let away = away.connect().await.unwrap();
    drop(away.send_message(&observation("1")).await.unwrap());
    drop(away.send_message(&observation("2")).await.unwrap());
    drop(away);

    *clock.by.lock().unwrap() = Duration::from_secs(3_600);
    let told = Told::default();
    let reporter = reporter(&chart.address)
        .clock(clock)
        .limits(OutboxLimits::default().with_longest_age(Duration::from_secs(1_800)))
        .gap_sink(gaps(&told))
        .outbox(open(&path).await);
    let reporter = reporter.connect().await.unwrap();
    let third = reporter.send_message(&observation("3")).await.unwrap();
    soon(third).await.unwrap();
    soon(reporter.close()).await;
    assert_eq!(chart.accepted(), ["3"]);
    assert_eq!(*told.lock().unwrap(), [(GapReason::Expired, 2)]);
    let store = open(&path).await;
    let aside = store.quarantined("outbox", Position::START, 10).await;
    let reasons: Vec<_> = aside.unwrap().iter().map(|it| it.reason).collect();
    assert_eq!(reasons, [QuarantineReason::Expired; 2]);
}
