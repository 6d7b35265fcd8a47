use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::future::Future;
use core::pin::Pin;

use super::changes::Telling;
use super::journal::{Kept, answered};
use super::polling::within;
use super::promise::{Broken, BrokenPromise, Promise};
use super::telling;
use crate::plugin::contain::contain;
use crate::plugin::{AlertSink, Delivery, ErrorKind, Failure};
use crate::session::alert::ChangeId;

/// How often a change is told that is to be tried again later.
const TRIES: u32 = 10;

type Opened<'o> = Pin<Box<dyn Future<Output = Result<Box<dyn AlertSink>, Failure>> + 'o>>;
type Listed<'o> = Pin<Box<dyn Future<Output = Result<Vec<ChangeId>, Failure>> + 'o>>;
type Pause<'o> = Pin<Box<dyn Future<Output = ()> + 'o>>;

/// Asks a sink of alerts for everything that [`AlertSink`] promises, and for what its [`delivery`](AlertSink::delivery) says.
///
/// `open` opens the sink of a name (a word of lower-case letters): the same name is the same backend, also when it is opened again.
/// `effects` lists the [id](crate::session::alert::AlertChange::id) of each change that took effect at the backend of a name, in order:
/// for which somebody was called, or a row was written. What took effect outlives the sink.
/// `patience` is how long a call may take: it is ready when that is too long.
///
/// The backend of the name `panics` may panic at its second change, once; then the kit sees that the sink goes on.
/// It is told alerts that begin and end, and all that no message says: an alert that nobody confirms, a reporter that is lost, an end by a person.
/// Where a sink does nothing for some of them on purpose, as one that calls for news alone, `effects` is to list these too.
///
/// ```
/// use std::sync::Mutex;
/// use std::time::Duration;
///
/// use ihe_pcd::plugin::{AlertNotice, AlertSink, Delivery, Failure, async_trait, testkit};
/// use ihe_pcd::session::alert::ChangeId;
///
/// /// What was paged, each with the name of its system, which knows what it has paged.
/// static PAGES: Mutex<Vec<(&str, ChangeId)>> = Mutex::new(Vec::new());
///
/// struct Pager(&'static str);
///
/// #[async_trait]
/// impl AlertSink for Pager {
///     async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
///         let mut pages = PAGES.lock().unwrap();
///         let page = (self.0, notice.change.id);
///         if !pages.contains(&page) {
///             pages.push(page);
///         }
///         Ok(())
///     }
///
///     fn delivery(&self) -> Delivery {
///         Delivery::Once
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// // In the tests of an adapter, under `#[tokio::test]`:
/// let kept = testkit::alert_sink(
///     async |system| Ok(Pager(system)),
///     async |system| {
///         let pages = PAGES.lock().unwrap();
///         let pages = pages.iter().filter(|(of, _)| *of == system);
///         Ok(pages.map(|(_, id)| *id).collect())
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
pub async fn alert_sink<S: AlertSink>(
    open: impl AsyncFn(&'static str) -> Result<S, Failure>,
    effects: impl AsyncFn(&'static str) -> Result<Vec<ChangeId>, Failure>,
    patience: impl AsyncFn(),
) -> Result<(), Broken> {
    let open = |name| -> Opened<'_> {
        let open = &open;
        Box::pin(async move { Ok(Box::new(open(name).await?) as Box<dyn AlertSink>) })
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
    run.check("takes", telling::takes).await;
    run.check("name", telling::name).await;
    run.check("again", telling::again).await;
    run.check("odd", telling::odd_changes).await;
    run.check("dropped", telling::dropped).await;
    run.check("panics", telling::panics).await;
    run.check("restarts", telling::restarts).await;
    Broken::of(run.broken)
}

/// What the author gives.
struct Kit<'o> {
    open: &'o dyn Fn(&'static str) -> Opened<'o>,
    effects: &'o dyn Fn(&'static str) -> Listed<'o>,
    patience: &'o dyn Fn() -> Pause<'o>,
}

struct Run<'o> {
    kit: &'o Kit<'o>,
    broken: Vec<BrokenPromise>,
}

impl<'o> Run<'o> {
    /// Runs one check with a backend of its own, so that one lie hides no other.
    async fn check(&mut self, name: &'static str, check: impl AsyncFnOnce(Backend<'o>) -> Kept) {
        let kept = match Backend::open(self.kit, name).await {
            Ok(backend) => check(backend).await,
            Err(broken) => Err(broken),
        };
        self.broken.extend(kept.err());
    }
}

/// A sink that is open, and what it tells.
pub(super) struct Backend<'o> {
    kit: &'o Kit<'o>,
    name: &'static str,
    pub(super) sink: Box<dyn AlertSink>,
}

impl<'o> Backend<'o> {
    async fn open(kit: &'o Kit<'o>, name: &'static str) -> Result<Self, BrokenPromise> {
        let sink = answered("open", (kit.open)(name).await)?;
        Ok(Self { kit, name, sink })
    }

    /// Drops the sink and opens it again.
    pub(super) async fn reopened(self) -> Result<Self, BrokenPromise> {
        let Self { kit, name, sink } = self;
        drop(sink);
        Self::open(kit, name).await
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

    /// Tells a change once.
    pub(super) async fn show(
        &self,
        telling: &Telling,
    ) -> Result<Result<(), Failure>, BrokenPromise> {
        self.call(telling.tell(&*self.sink)).await?
    }

    /// Tells a change until it is taken, refused, or was told too often.
    pub(super) async fn bring(
        &self,
        telling: &Telling,
    ) -> Result<Result<(), Failure>, BrokenPromise> {
        let mut answer = self.show(telling).await?;
        for _ in 1..TRIES {
            match &answer {
                Err(failure) if failure.kind() == ErrorKind::RetryLater => {}
                _ => break,
            }
            answer = self.show(telling).await?;
        }
        Ok(answer)
    }

    /// Tells a change that must be taken.
    pub(super) async fn take(&self, telling: &Telling) -> Kept {
        let answer = self.bring(telling).await?;
        answered("alert", answer)
    }

    /// What took effect.
    pub(super) async fn effects(&self) -> Result<Vec<ChangeId>, BrokenPromise> {
        answered("effects", (self.kit.effects)(self.name).await)
    }
}

/// Each of these changes took effect, or a promise is broken.
pub(super) fn all_there(promise: Promise, told: &[Telling], found: &[ChangeId]) -> Kept {
    let mut told = told.iter().map(Telling::id);
    let missing = told.find(|id| !found.contains(id));
    promise.unless(missing.is_none(), || {
        missing.map_or_else(String::new, |id| format!("change {id} took no effect"))
    })
}

/// None took effect twice.
pub(super) fn none_doubled(promise: Promise, found: &[ChangeId]) -> Kept {
    let mut ids = found.to_vec();
    ids.sort_unstable();
    let twice = ids.windows(2).find(|pair| pair.first() == pair.last());
    promise.unless(twice.is_none(), || {
        let id = twice.and_then(|pair| pair.first());
        id.map_or_else(String::new, |id| format!("change {id} took effect twice"))
    })
}

/// The first effects of these changes are in the order in which they were told.
pub(super) fn in_order(told: &[Telling], found: &[ChangeId]) -> Kept {
    let first = |telling: &Telling| found.iter().position(|id| *id == telling.id());
    let is_in_order = told.iter().filter_map(first).is_sorted();
    Promise::KeepsOrder.unless(is_in_order, || {
        "changes took effect in another order than they were told in".into()
    })
}
