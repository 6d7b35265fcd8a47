//! What a manager knows after its end, whatever ended it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::actor::AlertManager;
use ihe_pcd::plugin::{Durability, Failure, Journal, Record, Unread, VolatileJournal, async_trait};
use ihe_pcd::session::alert::{ChangeKind, CourseState, Standing};
use ihe_pcd::session::{Entry, Position, Precedence, QuarantineReason, Quarantined, Trace};
use tokio::sync::{Notify, Semaphore};

use crate::scaffold::clock::{Said, at};
use crate::scaffold::site::{next_answer, payload, soon};
use crate::station::{Recorder, Station, message, next, rest, say};

#[tokio::test]
async fn what_stood_stands_again_and_is_told_as_unconfirmed_once() {
    let journal = Arc::new(VolatileJournal::new(100));
    let clock = Said::new("12:00:30");
    let manager = || AlertManager::new(Arc::clone(&journal)).clock(clock.clone());
    let (sink, mut heard) = Recorder::new();
    let station = Station::open(manager().sink(sink)).await;
    let mut device = station.device().await;
    for (number, id, phase, state) in [
        (1, "A", "start", "active"),
        (2, "B", "start", "active"),
        (3, "A", "update", "latched"),
        (4, "A", "update", "latched"),
        (5, "A", "continue", "latched"),
        (6, "B", "end", "inactive"),
        (7, "C", "tpoint", "inactive"),
    ] {
        say(&mut device, &message(number, id, phase, state, "12:00:00")).await;
        assert_eq!(next(&mut heard).await.misstep, None);
    }
    drop(device);
    station.close().await;
    let kept = journal
        .quarantined("alerts, what stands", Position::START, 10)
        .await;
    let kept: Vec<_> = kept
        .unwrap()
        .into_iter()
        .map(|it| (it.position.number(), it.reason))
        .collect();
    let stands = QuarantineReason::Stands;
    assert_eq!(kept, [(1, stands), (4, stands)], "the first and the newest");
    // Whoever cleans up leaves them.
    journal.delete(Position::new(7)).await.unwrap();

    clock.set("13:00:00");
    let (sink, mut heard) = Recorder::new();
    let station = Station::open(manager().sink(sink)).await;
    let told = next(&mut heard).await;
    assert_eq!(
        (told.kind, told.standing),
        (ChangeKind::Unconfirmed, Standing::Replay)
    );
    assert!(!told.calls);
    let standing = station.alerts.standing();
    assert_eq!(standing.len(), 1);
    let alert = &standing[0];
    assert_eq!(alert.course.state(), CourseState::Latched);
    assert_eq!(alert.since, Some(at("12:00:00")));
    assert_eq!(alert.unconfirmed_since, Some(at("13:00:00")));
    assert_eq!((&*alert.patient, alert.position.number()), ("4711", 4));

    let mut device = station.device().await;
    say(
        &mut device,
        &message(8, "A", "continue", "latched", "12:00:00"),
    )
    .await;
    let told = next(&mut heard).await;
    assert_eq!((told.kind, told.misstep), (ChangeKind::Confirmed, None));
    say(
        &mut device,
        &message(9, "A", "reset", "inactive", "12:00:00"),
    )
    .await;
    assert_eq!(next(&mut heard).await.state, Some(CourseState::Over));
    drop(device);
    station.close().await;
    assert!(rest(&mut heard).is_empty());
    let kept = journal
        .quarantined("alerts, what stands", Position::START, 10)
        .await;
    assert!(kept.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_unconfirmed_by_each_of_two_restarts_has_an_id_for_each_that_was_heard_between() {
    let journal = Arc::new(VolatileJournal::new(100));
    let mut ids = Vec::new();
    for number in 1..4 {
        let (sink, mut heard) = Recorder::new();
        let station = Station::open(AlertManager::new(Arc::clone(&journal)).sink(sink)).await;
        let mut device = station.device().await;
        if number > 1 {
            ids.push(next(&mut heard).await.id);
        }
        let phase = if number == 1 { "start" } else { "continue" };
        say(
            &mut device,
            &message(number, "A", phase, "active", "12:00:00"),
        )
        .await;
        next(&mut heard).await;
        drop(device);
        station.close().await;
    }
    let ids: Vec<_> = ids.iter().map(ToString::to_string).collect();
    assert_eq!(ids, ["1.4294967295.1", "1.4294967295.2"]);
}

#[tokio::test]
async fn what_was_stored_and_not_told_before_a_restart_is_late_when_it_is() {
    let journal = Arc::new(VolatileJournal::new(100));
    for (number, id, phase, state) in [
        (1, "A", "start", "active"),
        (2, "B", "start", "active"),
        (3, "A", "end", "inactive"),
    ] {
        let text = message(number, id, phase, state, "12:00:00");
        let frame = Bytes::from(text.into_bytes());
        let entry = Entry::new("peer", "MONITOR|ICU", "1", at("12:00:01"), frame);
        let entry = entry.with_precedence(Precedence::Alert);
        journal.append(vec![entry]).await.unwrap();
    }
    let (sink, mut heard) = Recorder::new();
    let manager = AlertManager::new(journal).clock(Said::new("13:00:00"));
    let station = Station::open(manager.sink(sink)).await;
    for _ in 0..3 {
        let told = next(&mut heard).await;
        assert_eq!(told.standing, Standing::Late(Duration::from_secs(3600)));
    }
    assert_eq!(station.alerts.standing().len(), 1);
    station.close().await;
    assert!(rest(&mut heard).is_empty());
}

/// A journal that can be told to remember no marks, as when the process ends before it, and that reads when it may.
#[derive(Debug)]
struct Forgetful {
    inner: VolatileJournal,
    forgets: AtomicBool,
    asked: Notify,
    reads: Semaphore,
}

impl Forgetful {
    fn new(reads: usize) -> Self {
        Self {
            inner: VolatileJournal::new(100),
            forgets: AtomicBool::new(false),
            asked: Notify::new(),
            reads: Semaphore::new(reads),
        }
    }
}

#[async_trait]
impl Journal for Forgetful {
    fn durability(&self) -> Durability {
        Durability::Volatile
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        self.inner.append(entries).await
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        self.asked.notify_one();
        self.reads.acquire().await.unwrap().forget();
        self.inner.read(after, limit).await
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        if self.forgets.load(Ordering::Relaxed) {
            return Err(Failure::retry_later("the disk is slow"));
        }
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

#[tokio::test]
async fn what_was_told_and_not_marked_comes_again_under_the_same_ids_and_ends_the_same() {
    let journal = Arc::new(Forgetful::new(Semaphore::MAX_PERMITS));
    let manager = || AlertManager::new(Arc::clone(&journal));
    let (sink, mut heard) = Recorder::new();
    let station = Station::open(manager().sink(sink)).await;
    let mut device = station.device().await;
    // It has begun when it answers.
    device.write_frame(&payload("0")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CR");
    journal.forgets.store(true, Ordering::Relaxed);
    let mut first = Vec::new();
    for (number, id, phase, state) in [
        (1, "A", "start", "active"),
        (2, "B", "start", "active"),
        (3, "A", "end", "inactive"),
    ] {
        say(&mut device, &message(number, id, phase, state, "12:00:00")).await;
        let told = next(&mut heard).await;
        first.push((told.id, told.kind, told.state, told.misstep));
    }
    // The mark has failed as soon as somebody else is answered.
    assert_eq!(station.alerts.standing().len(), 1);
    drop(device);
    station.kill().await;

    journal.forgets.store(false, Ordering::Relaxed);
    let (sink, mut heard) = Recorder::new();
    let station = Station::open(manager().sink(sink)).await;
    let mut again = Vec::new();
    for _ in 0..3 {
        let told = next(&mut heard).await;
        again.push((told.id, told.kind, told.state, told.misstep));
    }
    assert_eq!(again, first);
    assert_eq!(station.alerts.standing().len(), 1);
    station.close().await;
    assert!(rest(&mut heard).is_empty());
    let kept = journal
        .quarantined("alerts, what stands", Position::START, 10)
        .await;
    assert_eq!(kept.unwrap().len(), 1);
}

/// The end of an alert is kept until it is let go, and so is its start.
#[tokio::test]
async fn what_was_over_before_a_restart_is_never_shown_while_the_list_is_restored() {
    let journal = Arc::new(Forgetful::new(0));
    let now = at("12:00:01");
    for (number, phase, state) in [(1, "start", "active"), (2, "end", "inactive")] {
        let text = message(number, "A", phase, state, "12:00:00");
        let entry = Entry::new("peer", "MONITOR|ICU", "1", now, text.into_bytes().into());
        let entry = entry.with_precedence(Precedence::Alert);
        let stored = journal.append(vec![entry]).await.unwrap();
        let kept = Quarantined::new(stored[0], QuarantineReason::Stands, "1", 0, now);
        journal
            .set_aside("alerts, what stands", kept)
            .await
            .unwrap();
        journal.mark("alerts", stored[0]).await.unwrap();
    }
    let station = Station::open(AlertManager::new(Arc::clone(&journal))).await;
    for _ in 0..3 {
        soon(journal.asked.notified()).await;
        assert!(station.alerts.standing().is_empty());
        journal.reads.add_permits(1);
    }
    journal.reads.add_permits(1_000);
    station.close().await;
}
