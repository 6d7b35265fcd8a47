use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use async_trait::async_trait;
use bytes::Bytes;
use thiserror::Error;

use super::several::{Several, Share};
use crate::datatype::Instant;
use crate::hl7::Location;
use crate::model::{Key, Report};
use crate::plugin::{
    Delivery, ErrorKind, Failure, Held, ObservationSink, Origin, PluginError, Progress,
};
use crate::session::filter::{Filter, Observed, Selection, SelectionError, kept};

/// Several sinks behind one name, each of which gets the rows of its route: by device, metric, patient, place.
///
/// Each row goes to one sink: that of the first route whose [`Selection`] wants it. So a report may be split,
/// and each sink gets the message with its own rows, as a [`Filter`] leaves it, under the same [`Origin`].
/// Where one sink gets all of them, it gets the message itself too ([`observe_received`](ObservationSink::observe_received)).
/// What no route wants goes to a [default](Self::otherwise); without one the report is refused as a whole, with the place of the row,
/// and no sink hears of it. Nothing is left out in silence: whoever wants to drop rows says so with a [`Filtered`](super::Filtered).
///
/// A selection judges each report by itself: one that asks for [changes](Selection::Changed) is refused when the route is made.
///
/// A report is done when every sink has taken its rows; what is said of the required sinks of a [`Tee`](super::Tee) is true of them.
///
/// ```
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::Routed;
/// use ihe_pcd::session::filter::Selection;
///
/// let intensive_care = |_: &Report<'_>| Ok(());
/// let temperatures = |_: &Report<'_>| Ok(());
/// let rest = |_: &Report<'_>| Ok(());
/// let sink = Routed::new("by unit")
///     .route(Selection::location("ICU"), intensive_care)?
///     .route(Selection::Metric(vec![mdc::TEMP]), temperatures)?
///     .otherwise(rest);
/// # let _ = sink;
/// # Ok::<(), ihe_pcd::plugin::RouteError>(())
/// ```
pub struct Routed {
    name: String,
    sinks: Several,
    routes: Vec<Route>,
    default: Option<usize>,
}

struct Route {
    filter: Filter,
    sink: usize,
}

/// A selection is no route.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum RouteError {
    /// It cannot be judged.
    #[error(transparent)]
    Selection(#[from] SelectionError),
    /// It asks for changes, and a row that is none would have no route.
    #[error("a route cannot ask for changes")]
    Changes,
}

impl Routed {
    /// No route yet.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            sinks: Several::new(),
            routes: Vec::new(),
            default: None,
        }
    }

    /// What is selected goes to this sink, unless an earlier route has it.
    ///
    /// # Errors
    ///
    /// [`RouteError`] for a selection that cannot be a route.
    pub fn route(
        mut self,
        selection: Selection,
        sink: impl ObservationSink,
    ) -> Result<Self, RouteError> {
        let filter = Filter::new(selection)?;
        if asks_for_changes(filter.selection()) {
            return Err(RouteError::Changes);
        }
        let sink = self.sinks.add(sink, true);
        self.routes.push(Route { filter, sink });
        Ok(self)
    }

    /// What no route has goes to this sink, rows and reports without rows; said again, to the last one.
    #[must_use]
    pub fn otherwise(mut self, sink: impl ObservationSink) -> Self {
        self.default = Some(self.sinks.add(sink, true));
        self
    }

    /// Which sink gets each row.
    fn sorted(&self, report: &Report<'_>) -> Result<Vec<(Key, usize)>, NoRoute> {
        let rows = Observed::all(report);
        let sorted = rows.map(|row| {
            let mut routes = self.routes.iter();
            let route = routes.find(|route| route.filter.wants(&row));
            let sink = route.map(|route| route.sink).or(self.default);
            let key = row.observation.key;
            let sink = sink.ok_or(NoRoute {
                at: Some(key.location()),
            });
            Ok((key, sink?))
        });
        sorted.collect()
    }

    /// Brings each sink the rows of its route, and the message to one that gets all of them.
    async fn bring(
        &self,
        message: Option<&Bytes>,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        let sorted = self.sorted(report)?;
        let first = sorted.first().map(|(_, sink)| *sink).or(self.default);
        let Some(first) = first else {
            return Err(NoRoute { at: None }.into());
        };
        let mut shares = Vec::new();
        if sorted.iter().all(|(_, sink)| *sink == first) {
            shares.push(Share {
                sink: first,
                report: Cow::Borrowed(report),
                message,
            });
        } else {
            let sorted: BTreeMap<Key, usize> = sorted.into_iter().collect();
            for sink in 0..self.sinks.len() {
                let share = kept(report.clone(), |row| {
                    sorted.get(&row.observation.key) == Some(&sink)
                });
                shares.extend(share.map(|report| Share {
                    sink,
                    report: Cow::Owned(report),
                    message: None,
                }));
            }
        }
        self.sinks
            .deliver(&self.name, &shares, report, origin)
            .await
    }
}

/// Whether a selection compares with rows before.
fn asks_for_changes(selection: &Selection) -> bool {
    match selection {
        Selection::All(parts) | Selection::Any(parts) => parts.iter().any(asks_for_changes),
        Selection::Not(part) => asks_for_changes(part),
        selection => matches!(selection, Selection::Changed(_)),
    }
}

/// A row, or a report without rows, that no sink is for.
#[derive(Debug, Error)]
#[error("{}no route", at.map(|at| alloc::format!("{at}: ")).unwrap_or_default())]
struct NoRoute {
    at: Option<Location>,
}

impl PluginError for NoRoute {
    fn kind(&self) -> ErrorKind {
        ErrorKind::Refuse
    }
}

#[async_trait]
impl ObservationSink for Routed {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.bring(None, report, origin).await
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        self.bring(Some(message), report, origin).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.sinks.preflight().await
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn delivery(&self) -> Delivery {
        self.sinks.delivery()
    }

    async fn resume(&self, from: &Progress) {
        self.sinks.resume(from).await;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        self.sinks.settle(now).await
    }
}

impl fmt::Debug for Routed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Routed")
            .field("name", &self.name)
            .field("sinks", &self.sinks.names().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
