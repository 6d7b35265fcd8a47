//! Clocks that are in order, but for one lie; and those of this crate.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::testkit::{self, Promise};
use ihe_pcd::plugin::{Clock, SystemClock};
use ihe_pcd::session::Now;
use tokio::time::{pause, sleep};

use crate::promises;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lie {
    None,
    NeverAnswers,
    PanicsWhenAskedOften,
    ShowsItsKey,
    Stands,
    BeginsOnEachThread,
    GoesBackNowAndThen,
    CountsTwice,
    KeepsTheTimeOfDay,
    ShowsSeconds,
    IsLocal,
    IsTai,
}

/// Each lie, and the promise that it breaks.
pub(crate) const LIES: [(Lie, Promise); 11] = [
    (Lie::NeverAnswers, Promise::CallsEnd),
    (Lie::PanicsWhenAskedOften, Promise::NoPanics),
    (Lie::ShowsItsKey, Promise::ShowsNoSecrets),
    (Lie::Stands, Promise::TimePasses),
    (Lie::BeginsOnEachThread, Promise::TimeNeverGoesBack),
    (Lie::GoesBackNowAndThen, Promise::TimeNeverGoesBack),
    (Lie::IsLocal, Promise::WallIsUtc),
    (Lie::IsTai, Promise::WallIsUtc),
    (Lie::CountsTwice, Promise::ScalesAgree),
    (Lie::KeepsTheTimeOfDay, Promise::ScalesAgree),
    (Lie::ShowsSeconds, Promise::ScalesAgree),
];

const KEY: &str = "a7c1-of-the-time-server";

struct Liar {
    lie: Lie,
    clock: SystemClock,
    opened: Now,
    asked: AtomicUsize,
}

impl Liar {
    fn new(lie: Lie) -> Self {
        let clock = SystemClock::new();
        Self {
            lie,
            clock,
            opened: clock.now(),
            asked: AtomicUsize::new(0),
        }
    }
}

impl Clock for Liar {
    fn now(&self) -> Now {
        thread_local! {
            static BEGAN: Cell<Option<Duration>> = const { Cell::new(None) };
        }
        let Now { elapsed, wall } = self.clock.now();
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        let later = |seconds| wall.checked_add(Duration::from_secs(seconds)).unwrap();
        let with = |elapsed| Now { elapsed, wall };
        let wall_is = |wall| Now { elapsed, wall };
        match self.lie {
            Lie::NeverAnswers => loop {
                thread::park();
            },
            Lie::PanicsWhenAskedOften => {
                assert!(asked < 2_000, "asked too often");
                with(elapsed)
            }
            Lie::Stands => with(self.opened.elapsed),
            Lie::BeginsOnEachThread => {
                let began = BEGAN.get().unwrap_or(elapsed);
                BEGAN.set(Some(began));
                with(elapsed - began)
            }
            Lie::GoesBackNowAndThen if asked % 100 == 99 => with(elapsed / 2),
            Lie::CountsTwice => with(elapsed * 2),
            Lie::KeepsTheTimeOfDay => wall_is(self.opened.wall),
            Lie::ShowsSeconds => wall_is(Instant::from_unix(wall.unix_seconds(), 0).unwrap()),
            Lie::IsLocal => wall_is(later(3_600)),
            Lie::IsTai => wall_is(later(37)),
            Lie::None | Lie::ShowsItsKey | Lie::GoesBackNowAndThen => with(elapsed),
        }
    }
}

impl fmt::Debug for Liar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.lie {
            Lie::ShowsItsKey => write!(f, "Liar({KEY})"),
            _ => f.write_str("Liar"),
        }
    }
}

fn utc() -> Instant {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Instant::UNIX_EPOCH.checked_add(since_1970).unwrap()
}

const PATIENCE: Duration = Duration::from_secs(60);

/// The promises that a clock with this lie is found to break, the first of them first.
async fn broken(lie: Lie) -> Vec<Promise> {
    // One that never answers does not do so later.
    let patience = match lie {
        Lie::NeverAnswers => Duration::from_millis(100),
        _ => PATIENCE,
    };
    promises(testkit::clock(Liar::new(lie), sleep, utc, &[KEY], patience).await)
}

#[tokio::test]
async fn every_lie_is_found_first_by_the_promise_that_it_breaks() {
    for (lie, promise) in LIES {
        let found = broken(lie).await;
        assert_eq!(found.first(), Some(&promise), "{lie:?}: {found:?}");
        let found: BTreeSet<_> = found.into_iter().collect();
        assert!(found.len() <= 2, "{lie:?}: {found:?}");
    }
}

#[tokio::test]
async fn the_clock_of_the_machine_keeps_every_promise() {
    assert_eq!(broken(Lie::None).await, []);
    let kept = testkit::clock(SystemClock::new(), sleep, utc, &[], PATIENCE);
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
    let shared: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let kept = testkit::clock(Arc::clone(&shared), sleep, utc, &[], PATIENCE);
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

/// The virtual time of tokio.
#[derive(Debug)]
struct Virtual(tokio::time::Instant);

impl Clock for Virtual {
    fn now(&self) -> Now {
        let elapsed = self.0.elapsed();
        let wall = Instant::UNIX_EPOCH.checked_add(elapsed).unwrap();
        Now { elapsed, wall }
    }
}

#[tokio::test]
async fn a_clock_of_virtual_time_is_asked_within_its_runtime() {
    pause();
    let began = tokio::time::Instant::now();
    let utc = || Instant::UNIX_EPOCH.checked_add(began.elapsed()).unwrap();
    let kept = testkit::clock(Virtual(began), sleep, utc, &[], PATIENCE);
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}
