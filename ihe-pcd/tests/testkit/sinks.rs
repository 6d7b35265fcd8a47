//! Sinks that are in order, but for one lie; and those of this crate.

use std::collections::{BTreeMap, BTreeSet};
use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ihe_pcd::datatype::{Cwe, Instant};
use ihe_pcd::model::{Key, Report, Unit, Value};
use ihe_pcd::plugin::testkit::{self, Promise};
use ihe_pcd::plugin::{
    BatchSink, Batched, CodeMapping, Delivery, Failure, Held, Mapped, ObservationSink, Origin,
    RateLimited, Retried, Routed, Tee, async_trait,
};
use ihe_pcd::session::Position;
use tokio::task::yield_now;
use tokio::time::sleep;

use crate::promises;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lie {
    None,
    /// None, and it recognises nothing.
    AtLeastOnce,
    TakesNothing,
    ForgetsARow,
    InventsARow,
    Doubles,
    TurnsTwoRound,
    SaysOnce,
    RemembersUntilItEnds,
    LaterForEver,
    RefusesHalf,
    DiesOfRefusals,
    PanicsAtTexts,
    RemembersBeforeItStores,
    RemembersTooLate,
    LocksUpWhenDropped,
    DiesOfPanics,
    HoldsForEver,
    MarksTooEarly,
    NamesItselfAnew,
}

/// Each lie, and the promise that it breaks.
pub(crate) const LIES: [(Lie, Promise); 18] = [
    (Lie::TakesNothing, Promise::Answers),
    (Lie::ForgetsARow, Promise::TakesEffect),
    (Lie::InventsARow, Promise::EffectsAreOfReports),
    (Lie::Doubles, Promise::NothingIsDoubled),
    (Lie::TurnsTwoRound, Promise::KeepsOrder),
    (Lie::SaysOnce, Promise::OnceIsOnce),
    (Lie::RemembersUntilItEnds, Promise::OnceIsOnce),
    (Lie::LaterForEver, Promise::RefusesForGood),
    (Lie::RefusesHalf, Promise::RefusedLeavesNothing),
    (Lie::DiesOfRefusals, Promise::RefusalsDoNoHarm),
    (Lie::PanicsAtTexts, Promise::NoPanics),
    (
        Lie::RemembersBeforeItStores,
        Promise::DroppedCallsLoseNothing,
    ),
    (Lie::RemembersTooLate, Promise::DroppedCallsDoubleNothing),
    (Lie::LocksUpWhenDropped, Promise::CallsEnd),
    (Lie::DiesOfPanics, Promise::SurvivesPanics),
    (Lie::HoldsForEver, Promise::GivesOutWhatItHolds),
    (Lie::MarksTooEarly, Promise::MarksStayBeforeWhatWaits),
    (Lie::NamesItselfAnew, Promise::NameStays),
];

type Rows = Vec<(Position, Key)>;

/// What outlives the sinks, by the names of the stores.
#[derive(Clone, Debug, Default)]
struct Shelf(Arc<Mutex<BTreeMap<&'static str, Rows>>>);

impl Shelf {
    fn rows(&self, name: &'static str) -> Rows {
        self.0.lock().unwrap().entry(name).or_default().clone()
    }

    fn change<T>(&self, name: &'static str, change: impl FnOnce(&mut Rows) -> T) -> T {
        let mut stores = self.0.lock().unwrap();
        change(stores.entry(name).or_default())
    }

    fn open(&self, name: &'static str, lie: Lie) -> Liar {
        Liar {
            lie,
            name,
            shelf: self.clone(),
            seen: Mutex::default(),
            waiting: Mutex::default(),
            is_busy: AtomicBool::new(false),
            refused: AtomicBool::new(false),
            panicked: AtomicUsize::new(0),
            named: AtomicUsize::new(0),
        }
    }
}

struct Liar {
    lie: Lie,
    name: &'static str,
    shelf: Shelf,
    /// What this sink has seen, as long as it lives.
    seen: Mutex<BTreeSet<(Position, Key)>>,
    waiting: Mutex<Rows>,
    is_busy: AtomicBool,
    refused: AtomicBool,
    panicked: AtomicUsize,
    named: AtomicUsize,
}

impl Liar {
    fn is(&self, lie: Lie) -> bool {
        self.lie == lie
    }

    fn store(&self, row: (Position, Key)) {
        self.shelf.change(self.name, |rows| {
            let is_known = match self.lie {
                Lie::SaysOnce | Lie::AtLeastOnce | Lie::RemembersTooLate => false,
                Lie::RemembersUntilItEnds => !self.seen.lock().unwrap().insert(row),
                Lie::Doubles => rows.iter().filter(|known| **known == row).count() > 1,
                _ => rows.contains(&row),
            };
            if is_known {
                return;
            }
            match self.lie {
                Lie::TurnsTwoRound if row.1.obx == 3 => rows.insert(rows.len() - 1, row),
                Lie::Doubles => rows.extend([row, row]),
                _ => rows.push(row),
            }
        });
    }
}

#[async_trait]
impl ObservationSink for Liar {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let is_text = report
            .observations()
            .any(|row| matches!(row.value_as_sent(), Value::Text(_)));
        if self.is(Lie::TakesNothing) {
            return Err(Failure::refuse("not today"));
        }
        if self.is(Lie::PanicsAtTexts) && is_text {
            panic!("a text");
        }
        if self.is(Lie::LaterForEver) && is_text {
            return Err(Failure::retry_later("perhaps it becomes a number"));
        }
        if self.is(Lie::DiesOfRefusals) {
            if self.refused.fetch_or(is_text, Ordering::Relaxed) {
                return Err(Failure::refuse("there was a text"));
            }
            if is_text {
                return Err(Failure::refuse("a text"));
            }
        }
        if self.is(Lie::LocksUpWhenDropped) {
            if self.is_busy.swap(true, Ordering::Relaxed) {
                std::future::pending::<()>().await;
            }
            yield_now().await;
            self.is_busy.store(false, Ordering::Relaxed);
        }
        if self.name == "panics" && origin.position == Position::new(20) {
            let before = self.panicked.fetch_add(1, Ordering::Relaxed);
            assert!(
                before > 0 && !self.is(Lie::DiesOfPanics),
                "the backend burns"
            );
        }
        let rows: Rows = report
            .observations()
            .map(|row| (origin.position, row.key))
            .collect();
        if self.is(Lie::RemembersTooLate) {
            let is_new = self.shelf.change(self.name, |known| {
                rows.iter().any(|row| !known.contains(row))
            });
            let was_done = self
                .seen
                .lock()
                .unwrap()
                .is_superset(&rows.iter().copied().collect());
            if !was_done && (is_new || rows.iter().all(|row| row.0 < Position::new(100))) {
                rows.iter().for_each(|row| self.store(*row));
                yield_now().await;
                self.seen.lock().unwrap().extend(rows);
            }
            return Ok(());
        }
        if self.is(Lie::RemembersBeforeItStores) {
            let mut is_new = false;
            for row in &rows {
                is_new |= self.seen.lock().unwrap().insert(*row);
            }
            yield_now().await;
            if is_new {
                rows.iter().for_each(|row| self.store(*row));
            }
            return Ok(());
        }
        yield_now().await;
        if self.is(Lie::MarksTooEarly) {
            self.waiting.lock().unwrap().extend(rows);
            return Ok(());
        }
        for row in &rows {
            if self.is(Lie::ForgetsARow) && row.1.obx == 3 {
                continue;
            }
            self.store(*row);
        }
        if self.is(Lie::RefusesHalf) && is_text {
            return Err(Failure::refuse("a text"));
        }
        if self.is(Lie::InventsARow) {
            self.store((origin.position, Key { obr: 9, obx: 9 }));
        }
        Ok(())
    }

    fn name(&self) -> &str {
        match self.lie {
            Lie::NamesItselfAnew if self.named.fetch_add(1, Ordering::Relaxed) > 0 => "another",
            _ => "liar",
        }
    }

    fn delivery(&self) -> Delivery {
        match self.lie {
            Lie::AtLeastOnce | Lie::Doubles => Delivery::AtLeastOnce,
            _ => Delivery::Once,
        }
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        let mut held = Held::default();
        if self.is(Lie::HoldsForEver) {
            held.after = Some(Position::START);
        }
        if now.is_some() {
            let waiting =
                std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
            waiting.into_iter().for_each(|row| self.store(row));
        }
        Ok(held)
    }
}

async fn patience() {
    sleep(Duration::from_secs(60)).await;
}

/// The promises that a sink with this lie is found to break.
async fn broken(lie: Lie) -> BTreeSet<Promise> {
    let shelf = Shelf::default();
    let checked = testkit::sink(
        async |name| Ok(shelf.open(name, lie)),
        async |name| Ok(shelf.rows(name)),
        patience,
    );
    promises(checked.await)
}

#[tokio::test(start_paused = true)]
async fn a_sink_that_keeps_every_promise_passes() {
    for lie in [Lie::None, Lie::AtLeastOnce] {
        assert_eq!(broken(lie).await, BTreeSet::new(), "{lie:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_lie_is_found_and_named_by_the_promise_that_it_breaks() {
    for (lie, promise) in LIES {
        let found = broken(lie).await;
        assert!(found.contains(&promise), "{lie:?}: {found:?}");
        let is_of_all = matches!(lie, Lie::TakesNothing | Lie::HoldsForEver);
        assert!(is_of_all || found.len() <= 5, "{lie:?}: {found:?}");
    }
}

/// A store that commits once for a batch.
struct Store(&'static str, Shelf);

#[async_trait]
impl BatchSink for Store {
    async fn observe_all(&self, batch: &[(Report<'static>, Origin)]) -> Result<(), Failure> {
        yield_now().await;
        self.1.change(self.0, |rows| {
            for (report, origin) in batch {
                for row in report.observations().map(|row| (origin.position, row.key)) {
                    if !rows.contains(&row) {
                        rows.push(row);
                    }
                }
            }
        });
        Ok(())
    }

    fn delivery(&self) -> Delivery {
        Delivery::Once
    }
}

/// Holds the kit against a sink around an honest one.
async fn passes<S: ObservationSink>(wrapped: impl Fn(Liar, Store) -> S) {
    let shelf = Shelf::default();
    let kept = testkit::sink(
        async |name| {
            let store = Store(name, shelf.clone());
            Ok(wrapped(shelf.open(name, Lie::None), store))
        },
        async |name| Ok(shelf.rows(name)),
        patience,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test(start_paused = true)]
async fn the_wrappers_of_this_crate_keep_every_promise() {
    let count = |count| NonZeroU32::new(count).unwrap();
    let second = Duration::from_secs(1);
    passes(|sink, _| Retried::new(sink)).await;
    passes(|sink, _| RateLimited::new(count(1000), second, sink)).await;
    passes(|sink, _| Tee::new("tee").to(sink)).await;
    passes(|sink, _| Routed::new("routed").otherwise(sink)).await;
    passes(|sink, _| {
        Mapped::new(
            |_: &Cwe<'_>, _: Option<&Unit<'_>>| CodeMapping::AsItIs,
            sink,
        )
    })
    .await;
    for most in [1, 3, 100] {
        passes(|_, store| Batched::new(NonZeroUsize::new(most).unwrap(), second, store)).await;
    }
    passes(|_, store| {
        let batched = Batched::new(NonZeroUsize::new(3).unwrap(), second, store);
        Retried::new(Tee::new("all").to(Routed::new("routed").otherwise(batched)))
    })
    .await;
}
