//! What an actor tells those who must account for the use of patient data.

mod backlog;
mod builder;
mod given;
mod keeper;
mod operators;
mod told;

use core::fmt;
use std::sync::Arc;

use tokio::sync::watch;

use self::backlog::Added;
pub(super) use self::given::Given;
use self::keeper::Keeper;
pub(super) use self::operators::attend;
pub(super) use self::told::Names;
use super::events;
use super::metrics;
use crate::datatype::Instant;
use crate::plugin::{AuditEvent, AuditSink, Audited, Clock};

/// The audit sinks of an actor that is being set up, and under which name it is told there.
#[derive(Clone, Default)]
pub(super) struct AuditSetup {
    pub(super) sinks: Vec<Arc<dyn AuditSink>>,
    pub(super) name: Option<Arc<str>>,
}

/// Where events go: to the backlog of each audit sink. Without one they are not even made.
pub(super) struct Audit {
    by: Arc<str>,
    clock: Arc<dyn Clock>,
    keepers: Vec<Arc<Keeper>>,
    /// True when nothing more will be told; dropped, it says the same.
    closing: watch::Sender<bool>,
}

impl AuditSetup {
    /// How many events wait for a sink, unless something else is said.
    pub(super) const MOST: usize = 65_536;

    /// `kind` names the actor where nobody did, and `most` events wait for each sink at most.
    pub(super) fn begin(self, kind: &str, most: usize, clock: &Arc<dyn Clock>) -> Audit {
        let keepers = self.sinks.into_iter();
        let keepers = keepers.map(|sink| Arc::new(Keeper::new(sink, most)));
        Audit {
            by: self.name.unwrap_or_else(|| kind.into()),
            clock: Arc::clone(clock),
            keepers: keepers.collect(),
            closing: watch::Sender::new(false),
        }
    }
}

impl Audit {
    /// Whether nobody is told.
    pub(super) fn is_empty(&self) -> bool {
        self.keepers.is_empty()
    }

    /// Tells every sink, as soon as it takes something, what has just happened.
    pub(super) fn tell(&self, what: impl FnOnce() -> Audited) {
        if !self.keepers.is_empty() {
            self.tell_at(self.clock.now().wall, what);
        }
    }

    /// The same of what has happened at this time.
    pub(super) fn tell_at(&self, at: Instant, what: impl FnOnce() -> Audited) {
        if self.keepers.is_empty() {
            return;
        }
        let event = AuditEvent::new(at, Arc::clone(&self.by), what());
        for keeper in &self.keepers {
            match keeper.add(event.clone()) {
                Added::Kept => {}
                Added::Missed { is_first } => {
                    metrics::audited("missed", 1);
                    if is_first {
                        events::audit_missed(keeper.name());
                    }
                }
            }
        }
    }

    /// Nothing more will be told.
    pub(super) fn close(&self) {
        self.closing.send_replace(true);
    }

    /// What brings each sink its events, until everything is told after the end.
    pub(super) fn keep(
        &self,
        seed: u64,
    ) -> impl Iterator<Item = impl Future<Output = ()> + Send + use<>> {
        let keepers = self.keepers.iter().enumerate();
        keepers.map(move |(number, keeper)| {
            let seed = seed.wrapping_add(number as u64);
            keeper::keep(Arc::clone(keeper), self.closing.subscribe(), seed)
        })
    }

    /// Says of each sink how many events it was not told, if there are any: it is the end.
    pub(super) fn give_up(&self) {
        for keeper in &self.keepers {
            let left = keeper.left();
            if left > 0 {
                metrics::audited("given_up", left);
                events::audit_given_up(keeper.name(), left);
            }
        }
    }
}

impl fmt::Debug for AuditSetup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuditSetup")
            .field("sinks", &self.sinks.len())
            .field("name", &self.name)
            .finish()
    }
}

impl fmt::Debug for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Audit")
            .field("by", &self.by)
            .field("keepers", &self.keepers.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plugin::SystemClock;

    #[test]
    fn without_a_sink_no_event_is_made() {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
        let audit = AuditSetup::default().begin("consumer", AuditSetup::MOST, &clock);
        audit.tell(|| panic!("nobody wants to know"));
        assert_eq!(audit.keep(0).count(), 0);
    }
}
