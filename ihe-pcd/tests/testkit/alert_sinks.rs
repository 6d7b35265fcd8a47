//! Sinks of alerts that are in order, but for one lie; and those of this crate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::plugin::testkit::{self, Promise};
use ihe_pcd::plugin::{AlertNotice, AlertSink, Delivery, Failure, Named, async_trait};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::{ChangeId, ChangeKind};
use tokio::task::yield_now;
use tokio::time::sleep;

use crate::promises;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lie {
    None,
    /// None, and it recognises nothing.
    AtLeastOnce,
    TakesNothing,
    ForgetsEnds,
    InventsAChange,
    Doubles,
    TurnsTwoRound,
    SaysOnce,
    RemembersUntilItEnds,
    LaterForEver,
    RefusesHalf,
    DiesOfRefusals,
    PanicsWithoutAMessage,
    RemembersBeforeItCalls,
    RemembersTooLate,
    LocksUpWhenDropped,
    DiesOfPanics,
    CallsWithTheNext,
    NamesItselfAnew,
}

/// Each lie, and the promise that it breaks.
pub(crate) const LIES: [(Lie, Promise); 17] = [
    (Lie::TakesNothing, Promise::Answers),
    (Lie::ForgetsEnds, Promise::TakesEffect),
    (Lie::InventsAChange, Promise::EffectsAreOfReports),
    (Lie::Doubles, Promise::NothingIsDoubled),
    (Lie::TurnsTwoRound, Promise::KeepsOrder),
    (Lie::SaysOnce, Promise::OnceIsOnce),
    (Lie::RemembersUntilItEnds, Promise::OnceIsOnce),
    (Lie::LaterForEver, Promise::RefusesForGood),
    (Lie::RefusesHalf, Promise::RefusedLeavesNothing),
    (Lie::DiesOfRefusals, Promise::RefusalsDoNoHarm),
    (Lie::PanicsWithoutAMessage, Promise::NoPanics),
    (
        Lie::RemembersBeforeItCalls,
        Promise::DroppedCallsLoseNothing,
    ),
    (Lie::RemembersTooLate, Promise::DroppedCallsDoubleNothing),
    (Lie::LocksUpWhenDropped, Promise::CallsEnd),
    (Lie::DiesOfPanics, Promise::SurvivesPanics),
    (Lie::CallsWithTheNext, Promise::TakenOutlivesTheSink),
    (Lie::NamesItselfAnew, Promise::NameStays),
];

/// What outlives the sinks, by the names of the backends.
#[derive(Clone, Debug, Default)]
struct Pages(Arc<Mutex<BTreeMap<&'static str, Vec<ChangeId>>>>);

impl Pages {
    fn of(&self, name: &'static str) -> Vec<ChangeId> {
        self.0.lock().unwrap().entry(name).or_default().clone()
    }

    fn change<T>(&self, name: &'static str, change: impl FnOnce(&mut Vec<ChangeId>) -> T) -> T {
        let mut backends = self.0.lock().unwrap();
        change(backends.entry(name).or_default())
    }

    fn open(&self, name: &'static str, lie: Lie) -> Liar {
        Liar {
            lie,
            name,
            pages: self.clone(),
            seen: Mutex::default(),
            waiting: Mutex::default(),
            is_busy: AtomicBool::new(false),
            refused: AtomicBool::new(false),
            panicked: AtomicUsize::new(0),
            told: AtomicUsize::new(0),
            named: AtomicUsize::new(0),
        }
    }
}

struct Liar {
    lie: Lie,
    name: &'static str,
    pages: Pages,
    /// What this sink has seen, as long as it lives.
    seen: Mutex<BTreeSet<ChangeId>>,
    waiting: Mutex<Option<ChangeId>>,
    is_busy: AtomicBool,
    refused: AtomicBool,
    panicked: AtomicUsize,
    told: AtomicUsize,
    named: AtomicUsize,
}

impl Liar {
    fn is(&self, lie: Lie) -> bool {
        self.lie == lie
    }

    fn call(&self, id: ChangeId) {
        self.pages.change(self.name, |pages| {
            let is_known = match self.lie {
                Lie::SaysOnce | Lie::AtLeastOnce | Lie::RemembersTooLate => false,
                Lie::RemembersUntilItEnds => !self.seen.lock().unwrap().insert(id),
                Lie::Doubles => pages.iter().filter(|known| **known == id).count() > 1,
                _ => pages.contains(&id),
            };
            if is_known {
                return;
            }
            match self.lie {
                Lie::TurnsTwoRound if pages.len() == 3 => pages.insert(2, id),
                Lie::Doubles => pages.extend([id, id]),
                _ => pages.push(id),
            }
        });
    }
}

#[async_trait]
impl AlertSink for Liar {
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        let id = notice.change.id;
        let text = notice.said().and_then(|alert| alert.event()?.text.as_ref());
        let is_long = text.is_some_and(|text| text.as_str().len() > 1_000);
        if self.is(Lie::TakesNothing) {
            return Err(Failure::refuse("not today"));
        }
        if self.is(Lie::PanicsWithoutAMessage) {
            assert!(notice.report.is_some(), "every change has a message");
        }
        if self.is(Lie::LaterForEver) && is_long {
            return Err(Failure::retry_later("perhaps it becomes shorter"));
        }
        if self.is(Lie::DiesOfRefusals) {
            if self.refused.fetch_or(is_long, Ordering::Relaxed) {
                return Err(Failure::refuse("there was a long one"));
            }
            if is_long {
                return Err(Failure::refuse("a long one"));
            }
        }
        if self.is(Lie::LocksUpWhenDropped) {
            if self.is_busy.swap(true, Ordering::Relaxed) {
                std::future::pending::<()>().await;
            }
            yield_now().await;
            self.is_busy.store(false, Ordering::Relaxed);
        }
        if self.name == "panics" && self.told.fetch_add(1, Ordering::Relaxed) == 1 {
            self.panicked.fetch_add(1, Ordering::Relaxed);
            panic!("the backend burns");
        }
        if self.is(Lie::DiesOfPanics) && self.panicked.load(Ordering::Relaxed) > 0 {
            panic!("it still burns");
        }
        match self.lie {
            Lie::RemembersTooLate => {
                if !self.seen.lock().unwrap().contains(&id) {
                    self.call(id);
                    yield_now().await;
                    self.seen.lock().unwrap().insert(id);
                }
                return Ok(());
            }
            Lie::RemembersBeforeItCalls => {
                let is_new = self.seen.lock().unwrap().insert(id);
                yield_now().await;
                if is_new {
                    self.call(id);
                }
                return Ok(());
            }
            Lie::CallsWithTheNext => {
                let before = self.waiting.lock().unwrap().replace(id);
                before.into_iter().for_each(|id| self.call(id));
                return Ok(());
            }
            Lie::ForgetsEnds if notice.alert.is_some_and(|alert| !alert.stands()) => return Ok(()),
            _ => {}
        }
        yield_now().await;
        self.call(id);
        if self.is(Lie::RefusesHalf) && is_long {
            return Err(Failure::refuse("a long one"));
        }
        if self.is(Lie::InventsAChange) {
            self.call(ChangeId::said(Position::new(7), 7));
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
}

async fn patience() {
    sleep(Duration::from_secs(60)).await;
}

/// The promises that a sink with this lie is found to break.
async fn broken(lie: Lie) -> BTreeSet<Promise> {
    let pages = Pages::default();
    let checked = testkit::alert_sink(
        async |name| Ok(pages.open(name, lie)),
        async |name| Ok(pages.of(name)),
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
        let is_of_all = matches!(lie, Lie::TakesNothing | Lie::CallsWithTheNext);
        assert!(is_of_all || found.len() <= 5, "{lie:?}: {found:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn sinks_under_another_name_and_closures_keep_every_promise() {
    let pages = Pages::default();
    let kept = testkit::alert_sink(
        async |name| Ok(Named::new("board", Arc::new(pages.open(name, Lie::None)))),
        async |name| Ok(pages.of(name)),
        patience,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));

    let pages = Pages::default();
    let kept = testkit::alert_sink(
        async |name| {
            let pages = pages.clone();
            Ok(move |notice: &AlertNotice<'_>| {
                pages.change(name, |pages| pages.push(notice.change.id));
                Ok(())
            })
        },
        async |name| Ok(pages.of(name)),
        patience,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test(start_paused = true)]
async fn a_sink_is_told_all_that_no_message_says() {
    let kinds: Arc<Mutex<Vec<ChangeKind>>> = Arc::default();
    let told = Arc::clone(&kinds);
    let sink = move |notice: &AlertNotice<'_>| {
        told.lock().unwrap().push(notice.change.kind);
        Ok(())
    };
    let sink = Arc::new(sink);
    let checked = testkit::alert_sink(
        async |_| Ok(Arc::clone(&sink)),
        async |_| Ok(Vec::new()),
        patience,
    );
    assert!(checked.await.is_err(), "nothing takes effect");
    let kinds = kinds.lock().unwrap();
    for kind in [
        ChangeKind::Said,
        ChangeKind::Unconfirmed,
        ChangeKind::EndedByOperator,
        ChangeKind::LostReporter,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}
