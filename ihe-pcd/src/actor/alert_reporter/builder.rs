use core::fmt;
use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use ihe_pcd_mllp as mllp;
use thiserror::Error;
use tokio::sync::{mpsc, oneshot};

use super::AlertReporter;
use super::line::Line;
use super::reporter::Shared;
use super::task::Raising;
use crate::actor::{Reporter, ReporterBuilder, events, seed};
use crate::model::{ControlIds, Sender};
use crate::plugin::{ErrorKind, Failure, Journal, PluginError, Record, Unread};
use crate::session::alert::{NotSaid, RaisedAlerts, RaisingRules};
use crate::session::{Position, Precedence};

/// Sets up an [`AlertReporter`].
pub struct AlertReporterBuilder {
    sending: Sending,
    sender: Sender,
    rules: RaisingRules,
}

/// Who sends its messages.
enum Sending {
    Own(Box<ReporterBuilder>),
    Beside(Line),
}

/// What stands in a journal is kept under one name.
#[derive(Debug, Error)]
#[error("somebody raises alerts beside this reporter already")]
struct Taken;

impl PluginError for Taken {
    fn kind(&self) -> ErrorKind {
        ErrorKind::Misuse
    }
}

/// Nothing would ever be heard of the watchdog.
#[derive(Debug, Error)]
#[error("the watchdog cannot be sent: {0}")]
struct Unsayable(NotSaid);

impl PluginError for Unsayable {
    fn kind(&self) -> ErrorKind {
        ErrorKind::Misuse
    }
}

/// So many entries are asked for at once.
const PAGE: usize = 256;

/// Before what the journal did not keep is asked of it again.
const PAUSES: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(10));

impl AlertReporterBuilder {
    pub(super) fn own(reporter: ReporterBuilder, sender: Sender) -> Self {
        Self::new(Sending::Own(Box::new(reporter)), sender)
    }

    pub(super) fn beside(reporter: &Reporter, sender: Sender) -> Self {
        Self::new(Sending::Beside(Line::of(reporter)), sender)
    }

    const fn new(sending: Sending, sender: Sender) -> Self {
        Self {
            sending,
            sender,
            rules: RaisingRules::DEFAULT,
        }
    }

    /// Raises alerts by these rules.
    #[must_use]
    pub fn rules(mut self, rules: RaisingRules) -> Self {
        self.rules = rules;
        self
    }

    /// The reporter. It begins with the alerts that the journal has of earlier runs, and is silent about them.
    ///
    /// # Errors
    ///
    /// When the journal does not say what stands, where the profile does not take what the watchdog says,
    /// and where somebody raises alerts beside the same reporter already.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub async fn connect(self) -> Result<AlertReporter, Failure> {
        let mut sending = self.sending;
        let (journal, clock, seed) = match &mut sending {
            Sending::Own(reporter) => {
                let seed = *reporter.sending.seed.get_or_insert_with(seed::random);
                let clock = Arc::clone(&reporter.sending.clock);
                (Arc::clone(&reporter.journal), clock, seed)
            }
            Sending::Beside(line) => {
                let (journal, clock) = (&line.journal, &line.clock);
                (Arc::clone(journal), Arc::clone(clock), seed::random())
            }
        };
        let turn = match &sending {
            Sending::Own(_) => None,
            Sending::Beside(line) => {
                let turn = Arc::clone(&line.turn).try_acquire_owned();
                Some(turn.map_err(|_| Failure::from(Taken))?)
            }
        };

        // No earlier run has had it, even if the clock was set back.
        let lane = u32::try_from(seed >> 32).unwrap_or_default();
        let ids = ControlIds::new(clock.now().wall, lane);
        let pauses = mllp::BackOff::new(PAUSES.0, PAUSES.1, seed.rotate_left(48));
        let mut alerts = RaisedAlerts::new(self.rules, self.sender, ids, pauses);
        let checked = alerts.check_watchdog(clock.now());
        checked.map_err(|why| Failure::from(Unsayable(why)))?;
        // Before anybody deletes: what stands is read, and nothing that stands behind its mark goes.
        let (held, entries) = stories(&journal).await?;
        let end = journal.end().await?;
        let restored = alerts.restore(&held, &entries, end);
        for position in &restored.unreadable {
            events::alert_unreadable(*position);
        }
        let (own, line) = match sending {
            Sending::Own(reporter) => {
                let reporter = reporter.connect().await?;
                let line = Line::of(&reporter);
                (Some(reporter), line)
            }
            Sending::Beside(line) => (None, line),
        };
        let alerts = Shared::new(alerts);
        let (commands, asked) = mpsc::channel(64);
        let (close, closed) = oneshot::channel();
        let raising = Raising::new(own, line, alerts.clone(), asked);
        let raising = async move {
            let _turn = turn;
            raising.run(closed).await
        };
        Ok(AlertReporter {
            commands,
            alerts,
            clock,
            close: Some(close),
            task: tokio::spawn(raising),
            restored,
        })
    }
}

/// What is held, and these entries and those of alerts behind the mark.
async fn stories(
    journal: &Arc<dyn Journal>,
) -> Result<(Vec<Position>, BTreeMap<Position, Bytes>), Failure> {
    let reader = RaisedAlerts::READER;
    let mut after = journal.marked(reader).await?;
    journal.mark(reader, after).await?;
    let mut entries = BTreeMap::new();
    let held = held(journal).await?;
    for position in &held {
        let before = Position::new(position.number().saturating_sub(1));
        match journal.read(before, 1).await {
            Ok(records) => {
                let found = records.into_iter().filter(|it| it.position == *position);
                entries.extend(found.map(|it| (it.position, it.entry.frame)));
            }
            Err(Unread::Lost(_)) => {}
            Err(Unread::Failed(failure)) => return Err(failure),
        }
    }
    loop {
        match journal.read(after, PAGE).await {
            Ok(records) => {
                let Some(Record { position, .. }) = records.last() else {
                    return Ok((held, entries));
                };
                after = *position;
                let of_alerts = records.into_iter();
                let of_alerts = of_alerts.filter(|it| it.entry.precedence == Precedence::Alert);
                entries.extend(of_alerts.map(|it| (it.position, it.entry.frame)));
            }
            Err(Unread::Lost(lost)) => {
                events::alerts_lost(lost.first, lost.last);
                after = lost.last;
            }
            Err(Unread::Failed(failure)) => return Err(failure),
        }
    }
}

async fn held(journal: &Arc<dyn Journal>) -> Result<Vec<Position>, Failure> {
    let mut held = Vec::new();
    let mut after = Position::START;
    loop {
        let page = journal
            .quarantined(RaisedAlerts::READER, after, PAGE)
            .await?;
        let Some(last) = page.last() else {
            return Ok(held);
        };
        after = last.position;
        held.extend(page.iter().map(|it| it.position));
    }
}

impl fmt::Debug for AlertReporterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AlertReporterBuilder")
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}
