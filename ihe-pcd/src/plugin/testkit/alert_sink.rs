use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::backend::{Answer, Checks, Kit, Listed, Opened, brought, twice};
use super::changes::Telling;
use super::journal::{Kept, answered};
use super::polling::Pause;
use super::promise::{Broken, Promise};
use super::telling;
use crate::plugin::{AlertSink, Delivery, Failure};
use crate::session::alert::ChangeId;

/// A sink of alerts that is open, and the changes that took effect behind it.
pub(super) type Backend<'o> = super::backend::Backend<'o, dyn AlertSink, ChangeId>;

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
    let open = |name| -> Opened<'_, dyn AlertSink> {
        let open = &open;
        Box::pin(async move { Ok(Box::new(open(name).await?) as Box<dyn AlertSink>) })
    };
    let effects = |name| -> Listed<'_, ChangeId> { Box::pin(effects(name)) };
    let patience = || -> Pause<'_> { Box::pin(patience()) };
    let kit = Kit {
        open: &open,
        effects: &effects,
        patience: &patience,
    };
    let mut run = Checks::new(&kit);
    run.check("takes", telling::takes).await;
    run.check("name", telling::name).await;
    run.check("again", telling::again).await;
    run.check("odd", telling::odd_changes).await;
    run.check("dropped", telling::dropped).await;
    run.check("panics", telling::panics).await;
    run.check("restarts", telling::restarts).await;
    Broken::of(run.broken)
}

impl Backend<'_> {
    pub(super) fn is_once(&self) -> bool {
        self.sink.delivery() == Delivery::Once
    }

    /// Tells a change once.
    pub(super) async fn show(&self, telling: &Telling) -> Answer {
        self.call(telling.tell(&*self.sink)).await?
    }

    /// Tells a change until it is taken, refused, or was told too often.
    pub(super) async fn bring(&self, telling: &Telling) -> Answer {
        brought(async || self.show(telling).await).await
    }

    /// Tells a change that must be taken.
    pub(super) async fn take(&self, telling: &Telling) -> Kept {
        answered("alert", self.bring(telling).await?)
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
    let twice = twice(found);
    promise.unless(twice.is_none(), || {
        twice.map_or_else(String::new, |id| format!("change {id} took effect twice"))
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
