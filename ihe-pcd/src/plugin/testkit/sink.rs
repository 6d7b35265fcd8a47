use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::future::Future;
use core::pin::Pin;
use core::time::Duration;

use super::journal::{Kept, answered};
use super::polling::within;
use super::promise::{Broken, BrokenPromise, Promise};
use super::reports::{keys, origin, plain, read};
use super::taking;
use crate::datatype::Instant;
use crate::hl7::MessageBuf;
use crate::model::Key;
use crate::plugin::contain::contain;
use crate::plugin::{Delivery, ErrorKind, Failure, Held, ObservationSink, Progress};
use crate::session::Position;

/// How often a report is brought that is to be tried again later.
const TRIES: u32 = 10;

/// How often a sink is asked for what it holds back.
const ROUNDS: u32 = 100;

type Opened<'o> = Pin<Box<dyn Future<Output = Result<Box<dyn ObservationSink>, Failure>> + 'o>>;
type Listed<'o> = Pin<Box<dyn Future<Output = Result<Effects, Failure>> + 'o>>;
type Pause<'o> = Pin<Box<dyn Future<Output = ()> + 'o>>;

/// Position and key of each row that took effect, in order.
pub(super) type Effects = Vec<(Position, Key)>;

/// Asks a sink for everything that [`ObservationSink`] promises, and for what its [`delivery`](ObservationSink::delivery) says.
///
/// `open` opens the sink of a name (a word of lower-case letters): the same name is the same store, also when it is opened again.
/// `effects` lists position and key of each row that took effect in the store of a name, in order; what took effect outlives the sink.
/// `patience` is how long a call may take: it is ready when that is too long.
///
/// The backend of the store `panics` may panic at its second report, once; then the kit sees that the sink goes on.
/// It is no kit for what gives out other rows or at other times than those that came: a filter, a thinning.
///
/// ```
/// use std::sync::Mutex;
/// use std::time::Duration;
///
/// use ihe_pcd::model::{Key, Report};
/// use ihe_pcd::plugin::{Failure, ObservationSink, Origin, async_trait, testkit};
/// use ihe_pcd::session::Position;
///
/// /// The tables of a store in memory, each row with the name of its store.
/// static ROWS: Mutex<Vec<(&str, Position, Key)>> = Mutex::new(Vec::new());
///
/// /// Writes rows into one of them.
/// struct Table(&'static str);
///
/// #[async_trait]
/// impl ObservationSink for Table {
///     async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
///         let mut rows = ROWS.lock().unwrap();
///         rows.extend(report.observations().map(|row| (self.0, origin.position, row.key)));
///         Ok(())
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// // In the tests of an adapter, under `#[tokio::test]`:
/// let kept = testkit::sink(
///     async |store| Ok(Table(store)),
///     async |store| {
///         let rows = ROWS.lock().unwrap();
///         let rows = rows.iter().filter(|(of, ..)| *of == store);
///         Ok(rows.map(|(_, position, key)| (*position, *key)).collect())
///     },
///     async || tokio::time::sleep(Duration::from_secs(60)).await,
/// );
/// if let Err(broken) = kept.await {
///     panic!("{broken}");
/// }
/// # });
/// ```
///
/// # Errors
///
/// The promises that were broken, with what was seen.
pub async fn sink<S: ObservationSink>(
    open: impl AsyncFn(&'static str) -> Result<S, Failure>,
    effects: impl AsyncFn(&'static str) -> Result<Vec<(Position, Key)>, Failure>,
    patience: impl AsyncFn(),
) -> Result<(), Broken> {
    let open = |name| -> Opened<'_> {
        let open = &open;
        Box::pin(async move { Ok(Box::new(open(name).await?) as Box<dyn ObservationSink>) })
    };
    let effects = |name| -> Listed<'_> { Box::pin(effects(name)) };
    let patience = || -> Pause<'_> { Box::pin(patience()) };
    let kit = Kit {
        open: &open,
        effects: &effects,
        patience: &patience,
    };
    let mut run = Run {
        kit: &kit,
        broken: Vec::new(),
    };
    run.check("takes", taking::takes).await;
    run.check("name", taking::name).await;
    run.check("again", taking::again).await;
    run.check("odd", taking::odd_reports).await;
    run.check("dropped", taking::dropped).await;
    run.check("together", taking::together).await;
    run.check("panics", taking::panics).await;
    run.check("restarts", taking::restarts).await;
    Broken::of(run.broken)
}

/// What the author gives.
pub(super) struct Kit<'o> {
    open: &'o dyn Fn(&'static str) -> Opened<'o>,
    effects: &'o dyn Fn(&'static str) -> Listed<'o>,
    patience: &'o dyn Fn() -> Pause<'o>,
}

struct Run<'o> {
    kit: &'o Kit<'o>,
    broken: Vec<BrokenPromise>,
}

impl<'o> Run<'o> {
    /// Runs one check with a store of its own, so that one lie hides no other.
    async fn check(&mut self, name: &'static str, check: impl AsyncFnOnce(Store<'o>) -> Kept) {
        let kept = match Store::open(self.kit, name, Position::START).await {
            Ok(store) => check(store).await,
            Err(broken) => Err(broken),
        };
        self.broken.extend(kept.err());
    }
}

/// A sink that is open, and what has to be known of it.
pub(super) struct Store<'o> {
    kit: &'o Kit<'o>,
    name: &'static str,
    pub(super) sink: Box<dyn ObservationSink>,
    /// How many it said that it passed over.
    pub(super) passed_over: u64,
}

impl<'o> Store<'o> {
    async fn open(
        kit: &'o Kit<'o>,
        name: &'static str,
        after: Position,
    ) -> Result<Self, BrokenPromise> {
        let sink = answered("open", (kit.open)(name).await)?;
        let store = Self {
            kit,
            name,
            sink,
            passed_over: 0,
        };
        let begun = origin(0).received_at;
        let progress = Progress::new(after, None, begun);
        store.call(store.sink.resume(&progress)).await?;
        Ok(store)
    }

    /// Drops the sink and opens it again, behind a position.
    pub(super) async fn reopened(self, after: Position) -> Result<Self, BrokenPromise> {
        let Self {
            kit, name, sink, ..
        } = self;
        drop(sink);
        Self::open(kit, name, after).await
    }

    pub(super) fn is_once(&self) -> bool {
        self.sink.delivery() == Delivery::Once
    }

    /// Awaits a call, for as long as the author is patient.
    pub(super) async fn call<T>(&self, call: impl Future<Output = T>) -> Result<T, BrokenPromise> {
        let contained = within(contain(call), (self.kit.patience)()).await;
        let contained = contained.ok_or_else(|| BrokenPromise {
            promise: Promise::CallsEnd,
            found: String::from("a call did not end"),
        })?;
        contained.map_err(|_| BrokenPromise {
            promise: Promise::NoPanics,
            found: String::from("a call panicked"),
        })
    }

    /// Brings a message once.
    pub(super) async fn show(
        &self,
        message: &MessageBuf,
        number: u64,
    ) -> Result<Result<(), Failure>, BrokenPromise> {
        let report = read(message)?;
        let origin = origin(number);
        self.call(self.sink.observe(&report, &origin)).await
    }

    /// Brings a message until it is taken, refused, or was brought too often.
    pub(super) async fn bring(
        &self,
        message: &MessageBuf,
        number: u64,
    ) -> Result<Result<(), Failure>, BrokenPromise> {
        let mut answer = self.show(message, number).await?;
        for _ in 1..TRIES {
            match &answer {
                Err(failure) if failure.kind() == ErrorKind::RetryLater => {}
                _ => break,
            }
            answer = self.show(message, number).await?;
        }
        Ok(answer)
    }

    /// Brings the plain message of a number, which must be taken.
    pub(super) async fn take(&self, number: u64) -> Kept {
        let answer = self.bring(&plain(number)?, number).await?;
        answered("observe", answer)
    }

    /// What it holds back.
    pub(super) async fn held(&mut self, now: Option<Instant>) -> Result<Held, BrokenPromise> {
        let asked = self.call(self.sink.settle(now)).await?;
        let held = answered("settle", asked)?;
        for loss in &held.losses {
            self.passed_over = self.passed_over.saturating_add(loss.count);
        }
        Ok(held)
    }

    /// Lets time pass until it holds nothing back; what took effect then.
    pub(super) async fn effects(&mut self) -> Result<Effects, BrokenPromise> {
        let mut now = origin(0).received_at;
        for _ in 0..ROUNDS {
            let held = self.held(Some(now)).await?;
            if held.after.is_none() {
                return answered("effects", (self.kit.effects)(self.name).await);
            }
            let later = now.checked_add(Duration::from_secs(3600));
            now = held.wake_at.filter(|at| *at > now).or(later).unwrap_or(now);
        }
        Err(BrokenPromise {
            promise: Promise::GivesOutWhatItHolds,
            found: String::from("it still holds something back"),
        })
    }
}

/// What must be there of some plain messages, in order.
pub(super) fn expected(numbers: impl Iterator<Item = u64>) -> Result<Effects, BrokenPromise> {
    let mut expected = Vec::new();
    for number in numbers {
        let message = plain(number)?;
        let report = read(&message)?;
        expected.extend(keys(&report, super::reports::position(number)));
    }
    Ok(expected)
}

/// The first rows that are not there, as a promise that is broken.
pub(super) fn all_there(promise: Promise, expected: &Effects, found: &Effects) -> Kept {
    let missing = expected.iter().find(|row| !found.contains(row));
    promise.unless(missing.is_none(), || {
        missing.map_or_else(String::new, |(position, key)| {
            format!("{} of position {position} is not there", key.location())
        })
    })
}

/// No row is there twice.
pub(super) fn none_doubled(promise: Promise, found: &Effects) -> Kept {
    let mut rows = found.clone();
    rows.sort_unstable();
    let twice = rows.windows(2).find(|pair| pair.first() == pair.last());
    promise.unless(twice.is_none(), || {
        let row = twice.and_then(|pair| pair.first());
        row.map_or_else(String::new, |(position, key)| {
            format!("{} of position {position} is there twice", key.location())
        })
    })
}

/// The first time of each row is in order.
pub(super) fn in_order(expected: &Effects, found: &Effects) -> Kept {
    let mut first: Effects = Vec::new();
    for row in found {
        if !first.contains(row) {
            first.push(*row);
        }
    }
    let known = |row: &&(Position, Key)| expected.contains(row);
    let is_in_order = first.iter().filter(known).is_sorted();
    Promise::KeepsOrder.unless(is_in_order, || {
        "rows are not in the order of reports".into()
    })
}
