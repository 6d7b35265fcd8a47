use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ihe_pcd::model::{AlertId, AlertPhase};
use ihe_pcd::plugin::{AlertNotice, AlertSink, Failure, async_trait};
use ihe_pcd::session::alert::ChangeKind;
use tokio::time::Instant;

use super::Latencies;

/// A sink of alerts that calls nobody, and knows how long each alarm took from its source to here.
///
/// Both sides of an alarm have to be in one process: a clone of it is the same.
#[derive(Clone, Debug, Default)]
pub struct Paging(Arc<Mutex<Seen>>);

#[derive(Debug, Default)]
struct Seen {
    /// Alarms of which one side is known: when they were raised, or when they came.
    halves: BTreeMap<AlertId<'static>, Half>,
    latencies: Latencies,
    starts: u64,
    ends: u64,
}

#[derive(Clone, Copy, Debug)]
enum Half {
    Raised(Instant),
    Came(Instant),
}

/// What a sink was told of alarms.
#[derive(Clone, Debug)]
pub struct Paged {
    /// How many began.
    pub starts: u64,
    /// How many ended.
    pub ends: u64,
    /// How long each took from its source to the sink.
    pub latencies: Latencies,
}

impl Paging {
    /// Takes note of when an alarm was raised.
    pub(super) fn raised(&self, id: &AlertId<'static>, at: Instant) {
        self.update(|seen| seen.meet(id.clone(), Half::Raised(at)));
    }

    /// What it was told so far.
    pub fn paged(&self) -> Paged {
        self.update(|seen| Paged {
            starts: seen.starts,
            ends: seen.ends,
            latencies: seen.latencies.clone(),
        })
    }

    fn update<T>(&self, change: impl FnOnce(&mut Seen) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Seen {
    fn meet(&mut self, id: AlertId<'static>, half: Half) {
        match (self.halves.remove(&id), half) {
            (Some(Half::Raised(raised)), Half::Came(came))
            | (Some(Half::Came(came)), Half::Raised(raised)) => {
                self.latencies
                    .record(came.saturating_duration_since(raised));
            }
            _ => drop(self.halves.insert(id, half)),
        }
    }
}

#[async_trait]
impl AlertSink for Paging {
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        let now = Instant::now();
        let said = notice
            .said()
            .filter(|_| notice.change.kind == ChangeKind::Said);
        let phase = said.and_then(|alert| alert.phase()?.known());
        let id = said.and_then(|alert| alert.id().cloned());
        self.update(|seen| match (phase, id) {
            (Some(AlertPhase::Start), Some(id)) => {
                seen.starts += 1;
                seen.meet(id.into_owned(), Half::Came(now));
            }
            (Some(AlertPhase::End), _) => seen.ends += 1,
            _ => {}
        });
        Ok(())
    }

    fn name(&self) -> &str {
        "paging"
    }
}
