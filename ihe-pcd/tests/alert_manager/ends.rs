//! A person ends an alert by the journal's own means, and the journal and the manager are not equally far.

use std::sync::{Arc, Mutex};

use ihe_pcd::actor::AlertManager;
use ihe_pcd::plugin::{
    Durability, EndedAlert, EndedAlerts, Failure, Journal, Record, Unread, VolatileJournal,
    async_trait,
};
use ihe_pcd::session::alert::{AlertKey, ChangeKind};
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};
use tokio::sync::Notify;

use crate::scaffold::site::soon;
use crate::station::{Recorder, Station, message, next, rest, say};

/// A journal that says of ends what a test says.
#[derive(Debug)]
struct Showing {
    inner: VolatileJournal,
    shown: Mutex<EndedAlerts>,
    asked: Notify,
}

impl Showing {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            inner: VolatileJournal::new(100),
            shown: Mutex::default(),
            asked: Notify::new(),
        })
    }

    /// From now on this alert is over, of which it had read so much.
    async fn show(&self, key: &AlertKey, heard: u64, read_to: u64) {
        {
            let mut shown = self.shown.lock().unwrap();
            *shown = EndedAlerts::new(Position::new(read_to), 1);
            let ended = EndedAlert::new(1, key.clone(), Position::new(heard), "Joy");
            shown.alerts.push(ended);
        }
        // The first may have been asked before.
        for _ in 0..2 {
            soon(self.asked.notified()).await;
        }
    }
}

#[async_trait]
impl Journal for Showing {
    fn durability(&self) -> Durability {
        Durability::Volatile
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        self.inner.append(entries).await
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        self.inner.read(after, limit).await
    }

    async fn end(&self) -> Result<Position, Failure> {
        self.inner.end().await
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        self.inner.traces(limit).await
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        self.inner.mark(reader, position).await
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        self.inner.marked(reader).await
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

    async fn ended_alerts(&self, after: u64, _: usize) -> Result<Option<EndedAlerts>, Failure> {
        let mut shown = self.shown.lock().unwrap().clone();
        shown.alerts.retain(|ended| ended.number > after);
        self.asked.notify_one();
        Ok(Some(shown))
    }
}

#[tokio::test]
async fn an_end_waits_until_journal_and_manager_know_as_much_of_the_alert() {
    let journal = Showing::new();
    let (sink, mut heard) = Recorder::new();
    let (other, mut heard_too) = Recorder::planned("pager", &[]);
    let manager = AlertManager::new(Arc::clone(&journal)).sink(sink);
    let station = Station::open(manager.sink(other)).await;
    let mut device = station.device().await;
    for (number, phase) in [(1, "start"), (2, "continue")] {
        let text = message(number, "A", phase, "active", "12:00:00");
        say(&mut device, &text).await;
        next(&mut heard).await;
        next(&mut heard_too).await;
    }
    let key = station.alerts.standing()[0].key.clone();
    // The second message may say for the journal that it stands again.
    journal.show(&key, 1, 1).await;
    // A third one has not come to the manager.
    journal.show(&key, 3, 3).await;
    assert_eq!(station.alerts.standing().len(), 1);
    assert!(rest(&mut heard).is_empty() && rest(&mut heard_too).is_empty());
    journal.show(&key, 2, 2).await;
    for heard in [&mut heard, &mut heard_too] {
        let told = next(heard).await;
        assert_eq!(told.kind, ChangeKind::EndedByOperator);
        assert_eq!(told.operator.as_deref(), Some("Joy"));
    }
    journal.show(&key, 2, 2).await;
    assert!(station.alerts.standing().is_empty());
    station.close().await;
    assert!(
        rest(&mut heard).is_empty() && rest(&mut heard_too).is_empty(),
        "once"
    );
}
