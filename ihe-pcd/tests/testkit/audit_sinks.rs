//! Sinks of audit events that are in order, but for one lie; and those of this crate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::testkit::{self, Promise};
use ihe_pcd::plugin::{AuditEvent, AuditSink, Audited, Failure, Named, async_trait};
use tokio::time::sleep;

use crate::promises;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Lie {
    None,
    /// None, and it takes one event at a time.
    OneByOne,
    TakesNothing,
    TakesNoneAtOnce,
    ForgetsTheLastOfSeveral,
    ForgetsTheCountOfWhatWasMissed,
    InventsAnEvent,
    Doubles,
    TurnsTwoRound,
    LaterForEver,
    RefusesAfterWriting,
    TakesHalf,
    DiesOfRefusals,
    PanicsWithoutAName,
    HangsOnLongNames,
    WritesWithTheNext,
    NamesItselfAnew,
}

/// Each lie, and the promise that it breaks.
const LIES: [(Lie, Promise); 15] = [
    (Lie::TakesNothing, Promise::Answers),
    (Lie::TakesNoneAtOnce, Promise::Answers),
    (Lie::ForgetsTheLastOfSeveral, Promise::AllOrNone),
    (Lie::ForgetsTheCountOfWhatWasMissed, Promise::TakesEffect),
    (Lie::InventsAnEvent, Promise::EffectsAreOfReports),
    (Lie::Doubles, Promise::NothingIsDoubled),
    (Lie::TurnsTwoRound, Promise::KeepsOrder),
    (Lie::LaterForEver, Promise::RefusesForGood),
    (Lie::RefusesAfterWriting, Promise::EffectsAreOfReports),
    (Lie::TakesHalf, Promise::AllOrNone),
    (Lie::DiesOfRefusals, Promise::RefusalsDoNoHarm),
    (Lie::PanicsWithoutAName, Promise::NoPanics),
    (Lie::HangsOnLongNames, Promise::CallsEnd),
    (Lie::WritesWithTheNext, Promise::TakenOutlivesTheSink),
    (Lie::NamesItselfAnew, Promise::NameStays),
];

/// What outlives the sinks, by the names of the trails.
#[derive(Clone, Debug, Default)]
struct Trails(Arc<Mutex<BTreeMap<&'static str, Vec<Instant>>>>);

impl Trails {
    fn of(&self, name: &'static str) -> Vec<Instant> {
        self.0.lock().unwrap().entry(name).or_default().clone()
    }

    fn write(&self, name: &'static str, at: Instant) {
        self.change(name, |trail| trail.push(at));
    }

    fn change(&self, name: &'static str, change: impl FnOnce(&mut Vec<Instant>)) {
        change(self.0.lock().unwrap().entry(name).or_default());
    }

    fn open(&self, name: &'static str, lie: Lie) -> Liar {
        Liar {
            lie,
            name,
            trails: self.clone(),
            waiting: Mutex::default(),
            has_refused: AtomicBool::new(false),
            named: AtomicUsize::new(0),
        }
    }
}

struct Liar {
    lie: Lie,
    name: &'static str,
    trails: Trails,
    waiting: Mutex<Option<Instant>>,
    has_refused: AtomicBool,
    named: AtomicUsize,
}

impl Liar {
    /// Whether an event has a name that nobody has in mind.
    fn is_odd(event: &AuditEvent) -> bool {
        matches!(&event.what, Audited::Connected { peer } if peer.is_empty() || peer.len() > 1_000)
    }

    fn write(&self, at: Instant) {
        match self.lie {
            Lie::WritesWithTheNext => {
                let before = self.waiting.lock().unwrap().replace(at);
                before
                    .into_iter()
                    .for_each(|at| self.trails.write(self.name, at));
            }
            Lie::TurnsTwoRound => self.trails.change(self.name, |trail| match trail.len() {
                3 => trail.insert(2, at),
                _ => trail.push(at),
            }),
            Lie::Doubles => {
                self.trails.write(self.name, at);
                self.trails.write(self.name, at);
            }
            _ => self.trails.write(self.name, at),
        }
    }
}

#[async_trait]
impl AuditSink for Liar {
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
        let is_odd = Self::is_odd(event);
        match self.lie {
            Lie::TakesNothing => return Err(Failure::refuse("not today")),
            Lie::ForgetsTheCountOfWhatWasMissed if matches!(event.what, Audited::Missed { .. }) => {
                return Ok(());
            }
            Lie::LaterForEver if is_odd => {
                return Err(Failure::retry_later("perhaps it gets a name"));
            }
            Lie::TakesHalf if is_odd => return Err(Failure::refuse("an odd name")),
            Lie::RefusesAfterWriting if is_odd => {
                self.write(event.at);
                return Err(Failure::refuse("an odd name"));
            }
            Lie::DiesOfRefusals
                if self.has_refused.fetch_or(is_odd, Ordering::Relaxed) || is_odd =>
            {
                return Err(Failure::refuse("there was an odd name"));
            }
            Lie::PanicsWithoutAName if is_odd => panic!("who is that?"),
            Lie::HangsOnLongNames if is_odd => std::future::pending::<()>().await,
            _ => {}
        }
        self.write(event.at);
        if self.lie == Lie::InventsAnEvent {
            self.write(Instant::UNIX_EPOCH);
        }
        Ok(())
    }

    fn at_once(&self) -> usize {
        match self.lie {
            Lie::OneByOne => 1,
            Lie::TakesNoneAtOnce => 0,
            _ => 7,
        }
    }

    async fn audit_all(&self, events: &[AuditEvent]) -> Result<(), Failure> {
        let is_whole = matches!(self.lie, Lie::DiesOfRefusals | Lie::RefusesAfterWriting);
        if is_whole && events.iter().any(Self::is_odd) {
            return Err(Failure::refuse("one by one, please"));
        }
        let count = match self.lie {
            Lie::ForgetsTheLastOfSeveral => events.len() - 1,
            _ => events.len(),
        };
        for event in &events[..count] {
            self.audit(event).await?;
        }
        Ok(())
    }

    fn name(&self) -> &str {
        match self.lie {
            Lie::NamesItselfAnew if self.named.fetch_add(1, Ordering::Relaxed) > 0 => "another",
            _ => "liar",
        }
    }
}

async fn patience() {
    sleep(Duration::from_secs(60)).await;
}

/// The promises that a sink with this lie is found to break.
async fn broken(lie: Lie) -> BTreeSet<Promise> {
    let trails = Trails::default();
    let checked = testkit::audit_sink(
        async |name| Ok(trails.open(name, lie)),
        async |name| Ok(trails.of(name)),
        patience,
    );
    promises(checked.await)
}

#[tokio::test(start_paused = true)]
async fn a_sink_that_keeps_every_promise_passes() {
    for lie in [Lie::None, Lie::OneByOne] {
        assert_eq!(broken(lie).await, BTreeSet::new(), "{lie:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_lie_is_found_and_named_by_the_promise_that_it_breaks() {
    for (lie, promise) in LIES {
        let found = broken(lie).await;
        assert!(found.contains(&promise), "{lie:?}: {found:?}");
        let is_of_all = matches!(lie, Lie::TakesNothing | Lie::WritesWithTheNext);
        assert!(is_of_all || found.len() <= 4, "{lie:?}: {found:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn sinks_under_another_name_and_closures_keep_every_promise() {
    let trails = Trails::default();
    let kept = testkit::audit_sink(
        async |name| Ok(Named::new("board", Arc::new(trails.open(name, Lie::None)))),
        async |name| Ok(trails.of(name)),
        patience,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));

    let trails = Trails::default();
    let kept = testkit::audit_sink(
        async |name| {
            let trails = trails.clone();
            Ok(move |event: &AuditEvent| {
                trails.write(name, event.at);
                Ok(())
            })
        },
        async |name| Ok(trails.of(name)),
        patience,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}
