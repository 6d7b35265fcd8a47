use core::fmt;
use core::mem;
use core::time::Duration;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use thiserror::Error;
use tokio::sync::{Notify, oneshot};

use super::links::Links;
use crate::datatype::Ei;
use crate::plugin::{Failure, Journal};
use crate::session::Now;
use crate::session::alert::{ActiveAlert, ActiveAlerts, AlertKey, AlertWatch};

/// The alerts that stand, for whoever asks while an [`AlertManager`](super::AlertManager) runs. A clone is the same.
///
/// Where there are several sinks of alerts, each has a list of its own, which is as far as the sink is:
/// a sink that takes nothing holds up its list too. Shown here is that of the first one. Where the list must not wait for a
/// nurse call that is down, a sink that takes everything comes first.
///
/// Before the manager serves, the list is empty.
#[derive(Clone)]
pub struct Alerts {
    lists: Arc<Mutex<Vec<Arc<List>>>>,
    journal: Arc<dyn Journal>,
}

/// Why it is not known that an alert was ended.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum NotEnded {
    /// The manager does not run any more.
    #[error("the alert manager has ended")]
    Closed,
    /// As many ends are waiting as may be: a sink takes nothing.
    #[error("too many ends are waiting")]
    Busy,
    /// The journal did not remember it.
    #[error("the journal did not remember the end of an alert: {0}")]
    Journal(Failure),
}

impl Alerts {
    /// How long the name of an operator is kept, in bytes.
    const LONGEST_NAME: usize = 128;

    pub(in crate::actor) fn new(journal: Arc<dyn Journal>) -> Self {
        Self {
            lists: Arc::default(),
            journal,
        }
    }

    /// All that stand, in no order that means anything.
    pub fn standing(&self) -> Vec<ActiveAlert> {
        self.select(|_| true)
    }

    /// Those of a device (OBX-18), however the digits of an EUI-64 are written.
    pub fn of_device(&self, device: &Ei<'_>) -> Vec<ActiveAlert> {
        let line = device.to_line();
        self.select(|alert| match device.universal_id_type == "EUI-64" {
            true => alert.device.eq_ignore_ascii_case(&line),
            false => *alert.device == *line,
        })
    }

    /// Those about the patient with this identifier (PID-3.1 of the first one).
    pub fn of_patient(&self, identifier: &str) -> Vec<ActiveAlert> {
        self.select(|alert| *alert.patient == *identifier)
    }

    /// One that is known, whether it stands or not.
    pub fn get(&self, key: &AlertKey) -> Option<ActiveAlert> {
        self.first()?.alerts().get(key).cloned()
    }

    /// Ends an alert in the name of a person, since nobody else does; answers whether there was one that stood.
    ///
    /// With the answer the journal knows it, and the sinks are told it, after a restart too.
    /// Where the journal shows by its own means which alerts stand, it does not show this one any more.
    /// Should the alert's reporter say again that it stands, then it stands again.
    /// The answer waits until the manager serves, and while a sink takes nothing. If the future is dropped before, the alert may be ended or not.
    ///
    /// # Errors
    ///
    /// [`NotEnded`]: the alert stands as before, but the journal may know it, and of several sinks some may have been told.
    pub async fn end(&self, key: &AlertKey, by: &str) -> Result<bool, NotEnded> {
        let by = &by[..by.floor_char_boundary(Self::LONGEST_NAME)];
        let lists = self.lists().clone();
        if lists.iter().any(|list| list.is_closed()) {
            return Err(NotEnded::Closed);
        }
        // First where others look: should this process end before the lists have it, they hear of it from there.
        let ended = self.journal.end_alert(key, by).await;
        let mut stood = ended.map_err(NotEnded::Journal)?;
        let mut answers = Vec::with_capacity(lists.len());
        for list in &lists {
            answers.push(list.order(key, by)?);
        }
        for answer in answers {
            stood |= answer.await.map_err(|_| NotEnded::Closed)??;
        }
        Ok(stood)
    }

    /// One more list, for one more sink.
    pub(in crate::actor) fn add(&self) -> Arc<List> {
        let list = Arc::new(List::default());
        self.lists().push(Arc::clone(&list));
        list
    }

    fn select(&self, is_meant: impl Fn(&ActiveAlert) -> bool) -> Vec<ActiveAlert> {
        let Some(list) = self.first() else {
            return Vec::new();
        };
        let alerts = list.alerts();
        let meant = alerts.standing_alerts().filter(|alert| is_meant(alert));
        meant.cloned().collect()
    }

    fn first(&self) -> Option<Arc<List>> {
        self.lists().first().cloned()
    }

    fn lists(&self) -> MutexGuard<'_, Vec<Arc<List>>> {
        self.lists.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Alerts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Alerts").finish_non_exhaustive()
    }
}

/// The list of one sink, and what is between those who ask or tell and the task that keeps it.
#[derive(Debug)]
pub(in crate::actor) struct List {
    alerts: Mutex<ActiveAlerts>,
    links: Mutex<Links>,
    /// Whether the end of a connection says anything.
    watches_links: AtomicBool,
    /// `None` when nobody does what is ordered any more.
    orders: Mutex<Option<Vec<Order>>>,
    pub(super) called: Notify,
}

/// An alert that is to be ended.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) key: AlertKey,
    pub(super) by: String,
    pub(super) done: oneshot::Sender<Result<bool, NotEnded>>,
}

impl Default for List {
    fn default() -> Self {
        Self {
            alerts: Mutex::new(ActiveAlerts::new(AlertWatch::default())),
            links: Mutex::default(),
            watches_links: AtomicBool::new(true),
            orders: Mutex::new(Some(Vec::new())),
            called: Notify::new(),
        }
    }
}

impl List {
    /// How many orders wait at most.
    const MOST_ORDERS: usize = 1_024;

    /// A list without alerts, watched over so.
    pub(super) fn begin(&self, watch: &AlertWatch) {
        let watches_links = watch.link_grace.is_some();
        self.watches_links.store(watches_links, Ordering::Relaxed);
        *self.alerts() = ActiveAlerts::new(watch.clone());
    }

    /// The alerts, to be held for a moment.
    pub(super) fn alerts(&self) -> MutexGuard<'_, ActiveAlerts> {
        self.alerts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A reporter was heard on a connection. Answers whether that is known now, if it is to be.
    pub(in crate::actor) fn heard(&self, sender: &Arc<str>, connection: u64) -> bool {
        let watches = self.watches_links.load(Ordering::Relaxed);
        !watches || self.links().heard(sender, connection)
    }

    /// A connection has ended.
    pub(in crate::actor) fn link_ended(&self, connection: u64, now: Now) {
        if self.links().ended(connection, now) {
            self.called.notify_one();
        }
    }

    /// Who is lost by now.
    pub(super) fn lost(&self, now: Now, grace: Duration) -> Vec<Arc<str>> {
        self.links().lost(now, grace)
    }

    /// When to ask who is lost.
    pub(super) fn next_loss(&self, grace: Duration) -> Option<Duration> {
        self.links().next_deadline(grace)
    }

    /// What was ordered since this was asked last.
    pub(super) fn orders(&self) -> Vec<Order> {
        let mut orders = self.lock_orders();
        orders.as_mut().map(mem::take).unwrap_or_default()
    }

    /// Nobody keeps the list any more.
    pub(in crate::actor) fn close(&self) {
        self.lock_orders().take();
    }

    /// Whether nobody keeps it any more.
    fn is_closed(&self) -> bool {
        self.lock_orders().is_none()
    }

    fn order(
        &self,
        key: &AlertKey,
        by: &str,
    ) -> Result<oneshot::Receiver<Result<bool, NotEnded>>, NotEnded> {
        let (done, answer) = oneshot::channel();
        let mut orders = self.lock_orders();
        let waiting = orders.as_mut().ok_or(NotEnded::Closed)?;
        if waiting.len() >= Self::MOST_ORDERS {
            return Err(NotEnded::Busy);
        }
        waiting.push(Order {
            key: key.clone(),
            by: by.to_owned(),
            done,
        });
        drop(orders);
        self.called.notify_one();
        Ok(answer)
    }

    fn lock_orders(&self) -> MutexGuard<'_, Option<Vec<Order>>> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn links(&self) -> MutexGuard<'_, Links> {
        self.links.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
