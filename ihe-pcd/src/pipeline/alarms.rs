//! Sources of alerts and their outboxes: what they are in a plan, and how they run.

use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::Registry;
use super::document::{Item, OutboxItem, Reading};
use super::factory::Make;
use super::fault::Misplaced;
use super::outbox_limits::OutboxSettings;
use super::plan::{Planned, listed, planned, sender};
use crate::actor::{AlertReporter, Closed, Reporter, ReporterBuilder};
use crate::model::Sender;
use crate::plugin::{AlertSource, AuditSink, Failure, Journal, Transport};

/// A source of alerts, in whose name it speaks, and the outbox that is its own.
pub(super) struct PlannedAlertSource {
    pub(super) source: Planned<Arc<dyn AlertSource>>,
    pub(super) sender: Sender,
    pub(super) outbox: PlannedOutbox,
}

/// Where alerts are kept until a consumer has them, and the way to it.
pub(super) struct PlannedOutbox {
    pub(super) way: Planned<Arc<dyn Transport>>,
    pub(super) journal: Planned<Arc<dyn Journal>>,
    pub(super) limits: OutboxSettings,
}

/// A source of alerts that is open, and what it speaks by.
pub(super) struct Alarm {
    pub(super) source: Arc<dyn AlertSource>,
    pub(super) sender: Sender,
    pub(super) reporter: ReporterBuilder,
}

/// The sources of alerts of a pipeline that runs.
pub(super) struct Alarms {
    stop: watch::Sender<bool>,
    running: JoinSet<Closed>,
}

/// Reads sources and outboxes, and notes outboxes that are not there, that two sources have, and that none has.
pub(super) fn alert_sources(
    reading: &mut Reading<'_>,
    registry: &Registry,
    sources: Vec<Item<'_>>,
    outboxes: Vec<OutboxItem<'_>>,
) -> Vec<PlannedAlertSource> {
    let known: Vec<_> = outboxes.iter().map(|it| it.way.name.clone()).collect();
    let mut free = BTreeMap::new();
    for OutboxItem {
        way,
        journal,
        limits,
    } in outboxes
    {
        let (at, span, name) = (way.at.clone(), way.table.span(), way.name.clone());
        let way = planned(reading, registry, "outbox", way, |make| match make {
            Make::Outbox(maker) => Some(maker),
            _ => None,
        });
        let journal = planned(reading, registry, "journal", journal, |make| match make {
            Make::Journal(maker) => Some(maker),
            _ => None,
        });
        let outbox = way.zip(journal);
        let outbox = outbox.map(|(way, journal)| PlannedOutbox {
            way,
            journal,
            limits,
        });
        free.insert(name, (at, span, outbox));
    }
    let mut planned_sources = Vec::new();
    for mut item in sources {
        let (at, span) = (item.at.clone(), item.table.span());
        let sender = sender(reading, &mut item);
        let outbox = item.table.take_word("outbox");
        let outbox = reading.noted(&at, outbox).flatten();
        let source = planned(reading, registry, "alert source", item, |make| match make {
            Make::AlertSource(maker) => Some(maker),
            _ => None,
        });
        let Some(word) = outbox else {
            let what = "`outbox` is missing: which of `outboxes` keeps what it raises";
            reading.note(&at, Misplaced::new(span, what));
            continue;
        };
        let Some((_, _, outbox)) = free.remove(&word.text) else {
            let name = &word.text;
            let what = match known.contains(name) {
                true => format!("another source has the outbox {name:?}, and only one can have it"),
                false => format!("there is no outbox {name:?}; {}", listed(known.iter())),
            };
            reading.note(&at, Misplaced::new(word.span, what));
            continue;
        };
        if let (Some(source), Some(sender), Some(outbox)) = (source, sender, outbox) {
            planned_sources.push(PlannedAlertSource {
                source,
                sender,
                outbox,
            });
        }
    }
    for (at, span, _) in free.into_values() {
        let what = "no alert source has it: nothing would ever be in it";
        reading.note(&at, Misplaced::new(span, what));
    }
    planned_sources
}

impl Alarm {
    pub(super) fn new(
        source: Arc<dyn AlertSource>,
        sender: Sender,
        way: Arc<dyn Transport>,
        journal: Arc<dyn Journal>,
        limits: &OutboxSettings,
        drain_deadline: Duration,
    ) -> Self {
        let reporter = limits.apply(Reporter::builder(way).outbox(journal));
        let reporter = reporter.drain_deadline(drain_deadline);
        Self {
            source,
            sender,
            reporter,
        }
    }

    /// Has this sink told what the reporter does, under this name.
    pub(super) fn audited(self, name: &str, sink: &Arc<dyn AuditSink>) -> Self {
        let reporter = self.reporter.audit_sink(Arc::clone(sink));
        Self {
            reporter: reporter.audited_as(name),
            ..self
        }
    }
}

impl Alarms {
    /// Connects and runs them.
    pub(super) async fn start(alarms: Vec<Alarm>) -> Result<Self, Failure> {
        let (stop, stopping) = watch::channel(false);
        let mut running = JoinSet::new();
        for Alarm {
            source,
            sender,
            reporter,
        } in alarms
        {
            let reporter = AlertReporter::over(reporter, sender).connect().await?;
            let mut stopping = stopping.clone();
            running.spawn(reporter.serve(source, async move {
                // Whoever would tell is gone: that is the end too.
                drop(stopping.wait_for(|stops| *stops).await);
            }));
        }
        Ok(Self { stop, running })
    }

    /// What tells them to end.
    pub(super) fn stop(&self) -> watch::Sender<bool> {
        self.stop.clone()
    }

    /// Waits for their ends. Answers whether nothing is left in an outbox but what is set aside.
    pub(super) async fn end(mut self) -> bool {
        self.stop.send_replace(true);
        let mut are_empty = true;
        while let Some(closed) = self.running.join_next().await {
            // One that panicked has not said that nothing is left.
            are_empty &= closed.is_ok_and(|closed| closed.waiting == 0);
        }
        are_empty
    }
}
