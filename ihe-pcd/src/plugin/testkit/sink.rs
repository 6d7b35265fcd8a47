use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::future::Future;
use core::time::Duration;

use super::backend::{Answer, Checks, Kit, Listed, Opened, brought, twice};
use super::journal::{Kept, answered};
use super::polling::Pause;
use super::promise::{Broken, BrokenPromise, Promise};
use super::reports::{keys, origin, plain, read};
use super::taking;
use crate::datatype::Instant;
use crate::hl7::MessageBuf;
use crate::model::Key;
use crate::plugin::{Delivery, Failure, Held, ObservationSink, Progress};
use crate::session::Position;

/// How often a sink is asked for what it holds back.
const ROUNDS: u32 = 100;

/// Position and key of each row that took effect, in order.
pub(super) type Effects = Vec<Effect>;

type Effect = (Position, Key);

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
    let open = |name| -> Opened<'_, dyn ObservationSink> {
        let open = &open;
        Box::pin(async move { Ok(Box::new(open(name).await?) as Box<dyn ObservationSink>) })
    };
    let effects = |name| -> Listed<'_, Effect> { Box::pin(effects(name)) };
    let patience = || -> Pause<'_> { Box::pin(patience()) };
    let kit = Kit {
        open: &open,
        effects: &effects,
        patience: &patience,
    };
    let mut run = Checks::new(&kit);
    run.check("takes", async |it| taking::takes(begun(it).await?).await)
        .await;
    run.check("name", async |it| taking::name(begun(it).await?).await)
        .await;
    run.check("again", async |it| taking::again(begun(it).await?).await)
        .await;
    run.check("odd", async |it| {
        taking::odd_reports(begun(it).await?).await
    })
    .await;
    run.check("dropped", async |it| {
        taking::dropped(begun(it).await?).await
    })
    .await;
    run.check("together", async |it| {
        taking::together(begun(it).await?).await
    })
    .await;
    run.check("panics", async |it| taking::panics(begun(it).await?).await)
        .await;
    run.check("restarts", async |it| {
        taking::restarts(begun(it).await?).await
    })
    .await;
    Broken::of(run.broken)
}

/// A sink that is open, and the rows that it has written.
type Backend<'o> = super::backend::Backend<'o, dyn ObservationSink, Effect>;

/// A sink that is open and knows where it is, and what has to be known of it.
pub(super) struct Store<'o> {
    backend: Backend<'o>,
    /// How many it said that it passed over.
    pub(super) passed_over: u64,
}

async fn begun(backend: Backend<'_>) -> Result<Store<'_>, BrokenPromise> {
    Store::resumed(backend, Position::START).await
}

impl<'o> Store<'o> {
    async fn resumed(backend: Backend<'o>, after: Position) -> Result<Self, BrokenPromise> {
        let progress = Progress::new(after, None, origin(0).received_at);
        backend.call(backend.sink.resume(&progress)).await?;
        Ok(Self {
            backend,
            passed_over: 0,
        })
    }

    /// Drops the sink and opens it again, behind a position.
    pub(super) async fn reopened(self, after: Position) -> Result<Self, BrokenPromise> {
        Self::resumed(self.backend.reopened().await?, after).await
    }

    pub(super) fn sink(&self) -> &dyn ObservationSink {
        &*self.backend.sink
    }

    pub(super) fn is_once(&self) -> bool {
        self.sink().delivery() == Delivery::Once
    }

    /// Awaits a call, for as long as the author is patient.
    pub(super) async fn call<T>(&self, call: impl Future<Output = T>) -> Result<T, BrokenPromise> {
        self.backend.call(call).await
    }

    /// Brings a message once.
    pub(super) async fn show(&self, message: &MessageBuf, number: u64) -> Answer {
        let report = read(message)?;
        let origin = origin(number);
        self.call(self.sink().observe(&report, &origin)).await
    }

    /// Brings a message until it is taken, refused, or was brought too often.
    pub(super) async fn bring(&self, message: &MessageBuf, number: u64) -> Answer {
        brought(async || self.show(message, number).await).await
    }

    /// Brings the plain message of a number, which must be taken.
    pub(super) async fn take(&self, number: u64) -> Kept {
        let answer = self.bring(&plain(number)?, number).await?;
        answered("observe", answer)
    }

    /// What it holds back.
    pub(super) async fn held(&mut self, now: Option<Instant>) -> Result<Held, BrokenPromise> {
        let asked = self.call(self.sink().settle(now)).await?;
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
                return self.backend.effects().await;
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
    let twice = twice(found);
    promise.unless(twice.is_none(), || {
        twice.map_or_else(String::new, |(position, key)| {
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
