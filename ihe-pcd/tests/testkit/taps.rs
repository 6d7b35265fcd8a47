//! Taps that are in order, but for one lie; and those of this crate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use ihe_pcd::plugin::testkit::{self, Noted, Promise};
use ihe_pcd::plugin::{Tap, TapRecord, Tapped};

use crate::promises;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lie {
    None,
    /// None, and it keeps no frames.
    KeepsNoFrames,
    ForgetsDecisions,
    KeepsTheLastBack,
    InventsARecord,
    NotesTwice,
    TurnsTwoRound,
    KeepsText,
    CutsLongFrames,
    PanicsAtWhatIsNoText,
    HangsAtEmptyFrames,
    KnowsOneConnection,
    DiesOfPanics,
    WaitsForItsReader,
}

/// Each lie, and the promise that it breaks.
pub(crate) const LIES: [(Lie, Promise); 12] = [
    (Lie::ForgetsDecisions, Promise::TakesEffect),
    (Lie::KeepsTheLastBack, Promise::TakesEffect),
    (Lie::InventsARecord, Promise::EffectsAreOfReports),
    (Lie::NotesTwice, Promise::NothingIsDoubled),
    (Lie::TurnsTwoRound, Promise::KeepsOrder),
    (Lie::KeepsText, Promise::ByteForByte),
    (Lie::CutsLongFrames, Promise::ByteForByte),
    (Lie::PanicsAtWhatIsNoText, Promise::NoPanics),
    (Lie::HangsAtEmptyFrames, Promise::CallsEnd),
    (Lie::KnowsOneConnection, Promise::CallsStayApart),
    (Lie::DiesOfPanics, Promise::SurvivesPanics),
    (Lie::WaitsForItsReader, Promise::CallsEnd),
];

/// How many records are held for a reader.
const HELD: usize = 1_000;

/// The readers of taps, by their names: they read when they are asked what there is.
#[derive(Default)]
struct Readers(Mutex<BTreeMap<&'static str, Receiver<Noted>>>);

impl Readers {
    fn open(&self, name: &'static str, lie: Lie) -> Liar {
        let (held, reader) = sync_channel(HELD);
        self.0.lock().unwrap().insert(name, reader);
        Liar {
            lie,
            name,
            held,
            told: AtomicUsize::new(0),
            has_panicked: AtomicBool::new(false),
            last: Mutex::default(),
        }
    }

    fn of(&self, name: &'static str) -> Vec<Noted> {
        self.0.lock().unwrap()[name].try_iter().collect()
    }
}

struct Liar {
    lie: Lie,
    name: &'static str,
    held: SyncSender<Noted>,
    told: AtomicUsize,
    has_panicked: AtomicBool,
    last: Mutex<Last>,
}

#[derive(Default)]
struct Last {
    peer: String,
    noted: Option<Noted>,
}

impl Liar {
    fn hold(&self, noted: Noted) {
        match self.lie {
            Lie::WaitsForItsReader => self.held.send(noted).unwrap(),
            _ => drop(self.held.try_send(noted)),
        }
    }
}

impl Tap for Liar {
    fn record(&self, record: &TapRecord<'_>) {
        let told = self.told.fetch_add(1, Ordering::Relaxed);
        if self.name == "panics" && told == 1 {
            self.has_panicked.store(true, Ordering::Relaxed);
            panic!("the disk burns");
        }
        if self.lie == Lie::DiesOfPanics && self.has_panicked.load(Ordering::Relaxed) {
            panic!("it still burns");
        }
        let frame = match record.what {
            Tapped::Received(frame) | Tapped::Sent(frame) => Some(frame),
            _ => None,
        };
        if self.lie == Lie::HangsAtEmptyFrames && frame.is_some_and(<[u8]>::is_empty) {
            loop {
                thread::park();
            }
        }
        let frame = frame.map(|frame| match self.lie {
            Lie::KeepsText => String::from_utf8_lossy(frame).into_owned().into(),
            Lie::PanicsAtWhatIsNoText => str::from_utf8(frame).unwrap().into(),
            Lie::CutsLongFrames => frame[..frame.len().min(1 << 20)].to_vec(),
            _ => frame.to_vec(),
        });
        let at = record.at.wall;
        let frame = frame.filter(|_| self.lie != Lie::KeepsNoFrames);
        let noted = Noted { at, frame };
        let mut last = self.last.lock().unwrap();
        match self.lie {
            Lie::ForgetsDecisions if matches!(record.what, Tapped::Consumer(_)) => {}
            Lie::KnowsOneConnection => {
                let peer = record.peer.to_string();
                if let Tapped::Connected = record.what {
                    last.peer.clone_from(&peer);
                }
                // Whoever came in between has no beginning.
                if self.name != "several" || last.peer == peer {
                    self.hold(noted);
                }
            }
            Lie::KeepsTheLastBack => {
                let before = last.noted.replace(noted);
                before.into_iter().for_each(|noted| self.hold(noted));
            }
            Lie::TurnsTwoRound if told == 2 => last.noted = Some(noted),
            Lie::TurnsTwoRound => {
                self.hold(noted);
                last.noted.take().into_iter().for_each(|it| self.hold(it));
            }
            Lie::NotesTwice => {
                self.hold(noted.clone());
                self.hold(noted);
            }
            Lie::InventsARecord => {
                let (at, frame) = (ihe_pcd::datatype::Instant::UNIX_EPOCH, None);
                self.hold(noted);
                self.hold(Noted { at, frame });
            }
            _ => self.hold(noted),
        }
    }
}

const PATIENCE: Duration = Duration::from_secs(60);

/// The promises that a tap with this lie is found to break, the first of them first.
async fn broken(lie: Lie) -> Vec<Promise> {
    let readers = Readers::default();
    // What never ends does not end later.
    let patience = match lie {
        Lie::HangsAtEmptyFrames | Lie::WaitsForItsReader => Duration::from_millis(500),
        _ => PATIENCE,
    };
    let checked = testkit::tap(
        async |name| Ok(readers.open(name, lie)),
        async |name| Ok(readers.of(name)),
        patience,
    );
    promises(checked.await)
}

#[tokio::test]
async fn a_tap_that_keeps_every_promise_passes() {
    for lie in [Lie::None, Lie::KeepsNoFrames] {
        assert_eq!(broken(lie).await, [], "{lie:?}");
    }
}

#[tokio::test]
async fn every_lie_is_found_first_by_the_promise_that_it_breaks() {
    for (lie, promise) in LIES {
        let found = broken(lie).await;
        assert_eq!(found.first(), Some(&promise), "{lie:?}: {found:?}");
        let found: BTreeSet<_> = found.into_iter().collect();
        assert!(found.len() <= 3, "{lie:?}: {found:?}");
    }
}

#[tokio::test]
async fn shared_taps_and_closures_keep_every_promise() {
    let readers = Readers::default();
    let kept = testkit::tap(
        async |name| Ok(Arc::new(readers.open(name, Lie::None)) as Arc<dyn Tap>),
        async |name| Ok(readers.of(name)),
        PATIENCE,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));

    let readers = Readers::default();
    let kept = testkit::tap(
        async |name| {
            let tap = readers.open(name, Lie::None);
            Ok(move |record: &TapRecord<'_>| tap.record(record))
        },
        async |name| Ok(readers.of(name)),
        PATIENCE,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test]
async fn a_tap_may_hand_over_to_a_task_of_its_runtime() {
    let kept: Arc<Mutex<BTreeMap<&str, Vec<Noted>>>> = Arc::default();
    let checked = testkit::tap(
        async |name| {
            let kept = Arc::clone(&kept);
            Ok(move |record: &TapRecord<'_>| {
                // It is called within a runtime, also by the kit.
                let runtime = tokio::runtime::Handle::current();
                drop(runtime.spawn(async {}));
                let (at, frame) = (record.at.wall, None);
                let mut kept = kept.lock().unwrap();
                kept.entry(name).or_default().push(Noted { at, frame });
            })
        },
        async |name| Ok(kept.lock().unwrap()[name].clone()),
        PATIENCE,
    );
    checked.await.unwrap_or_else(|broken| panic!("{broken}"));
}

#[test]
fn debug_of_what_was_noted_shows_no_content() {
    let (at, frame) = (ihe_pcd::datatype::Instant::UNIX_EPOCH, b"PID|Testesen");
    let shown = format!(
        "{:?}",
        Noted {
            at,
            frame: Some(frame.to_vec())
        }
    );
    assert!(
        shown.contains("12") && !shown.contains("Testesen"),
        "{shown}"
    );
}
