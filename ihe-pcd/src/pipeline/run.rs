use core::fmt;
use std::collections::BTreeMap;
use std::sync::Arc;

use thiserror::Error;

use super::alarms::{Alarm, Alarms, PlannedAlertSource, PlannedOutbox};
use super::factory::{Given, Prepared, Sinks};
use super::plan::{Planned, PlannedSink, PlannedSource};
use super::{BoxError, Plan};
use crate::actor::{Alerts, Consumer, ReplayFrom, ServeError, Summary};
use crate::plugin::{
    AlertSink, AlertSource, AuditSink, Failure, Listeners, Named, ObservationSink,
    ObservationSource,
};

/// A pipeline whose plugins are open.
pub struct Pipeline {
    consumer: Consumer,
    listeners: Listeners,
    places: Vec<(String, String)>,
    plugins: Vec<(String, Plugin)>,
    alarms: Vec<Alarm>,
}

/// What can be asked whether it can do what it is for.
enum Plugin {
    Source(Arc<dyn ObservationSource>),
    AlertSource(Arc<dyn AlertSource>),
    Sink(Arc<dyn ObservationSink>),
    AlertSink(Arc<dyn AlertSink>),
    AuditSink(Arc<dyn AuditSink>),
}

/// Which plugin could not be opened, and why.
#[derive(Debug, Error)]
#[error("{at}: {error}")]
#[non_exhaustive]
pub struct OpenError {
    /// The table, such as `sinks.record`.
    pub at: String,
    /// What the plugin says.
    pub error: BoxError,
}

/// Why a pipeline could not begin.
pub type RunError = ServeError;

impl Plan {
    /// Opens everything, the journal first; listeners last, so that nobody connects in vain.
    ///
    /// # Errors
    ///
    /// The first plugin that cannot be opened. What was opened before it is closed again.
    pub async fn open(self) -> Result<Pipeline, OpenError> {
        let journal = open("journal", self.journal).await?;
        let mut consumer = Consumer::new(journal)
            .policy(self.policy.policy())
            .limits(self.limits.limits())
            .mllp(self.limits.frames())
            .timeouts(self.limits.timeouts())
            .acknowledge_after(self.policy.acknowledge_after())
            .audited_as(self.name.clone());
        let mut plugins = Vec::new();
        let mut directories = BTreeMap::new();
        for directory in self.directories {
            let name = directory.name.clone();
            directories.insert(name, open("directories", directory).await?);
        }
        let mut opened = Sinks::default();
        for PlannedSink {
            sink,
            through,
            owner,
        } in self.sinks
        {
            let name = sink.name.clone();
            let mut its = Given::default();
            for needed in &sink.prepared.needs.sinks {
                let taken = opened.0.remove_entry(needed);
                its.sinks.0.extend(taken);
            }
            let sink = open_with("sinks", sink, its).await?;
            let mut sink: Arc<dyn ObservationSink> = Arc::new(Named::new(name.clone(), sink));
            // The last step stands directly before the sink.
            for step in through.into_iter().rev() {
                let of = step.name.clone();
                let needed = step.prepared.needs.directory.as_ref();
                let its = Given {
                    directory: needed.and_then(|name| directories.get(name)).cloned(),
                    ..Given::default()
                };
                let step = open_with("steps", step, its).await?;
                let before = step.before(sink);
                sink = before.map_err(|error| refused("steps", &of, error))?;
            }
            if owner.is_none() {
                // Whoever has others asks them.
                plugins.push((format!("sinks.{name}"), Plugin::Sink(Arc::clone(&sink))));
            }
            let sink = Named::new(name.clone(), sink);
            match owner {
                Some(_) => drop(opened.0.insert(name, Arc::new(sink))),
                None => consumer = consumer.sink(sink),
            }
        }
        for sink in self.alert_sinks {
            let name = sink.name.clone();
            let opened = open("alert_sinks", sink).await?;
            let plugin = Plugin::AlertSink(Arc::clone(&opened));
            plugins.push((format!("alert_sinks.{name}"), plugin));
            consumer = consumer.alert_sink(Named::new(name, opened));
        }
        let mut alarms = Vec::new();
        for PlannedAlertSource {
            source,
            sender,
            outbox:
                PlannedOutbox {
                    way,
                    journal,
                    limits,
                },
        } in self.alert_sources
        {
            let (name, of) = (source.name.clone(), way.name.clone());
            let journal = opened_of(format!("outboxes.{of}.journal"), journal).await?;
            let way = open("outboxes", way).await?;
            let source = open("alert_sources", source).await?;
            let plugin = Plugin::AlertSource(Arc::clone(&source));
            plugins.push((format!("alert_sources.{name}"), plugin));
            let source = Arc::new(Named::new(name.clone(), source));
            let deadline = self.limits.limits().drain_deadline;
            let alarm = Alarm::new(source, sender, way, journal, &limits, deadline);
            alarms.push((name, alarm));
        }
        for sink in self.audit_sinks {
            let name = sink.name.clone();
            let opened = open("audit_sinks", sink).await?;
            let audited = alarms.into_iter().map(|(of, alarm)| {
                let named: Arc<dyn AuditSink> =
                    Arc::new(Named::new(name.clone(), Arc::clone(&opened)));
                let alarm = alarm.audited(&format!("{}, {of}", self.name), &named);
                (of, alarm)
            });
            alarms = audited.collect();
            let plugin = Plugin::AuditSink(Arc::clone(&opened));
            plugins.push((format!("audit_sinks.{name}"), plugin));
            consumer = consumer.audit_sink(Named::new(name, opened));
        }
        for PlannedSource { source, sender } in self.sources {
            let name = source.name.clone();
            let opened = open("sources", source).await?;
            let plugin = Plugin::Source(Arc::clone(&opened));
            plugins.push((format!("sources.{name}"), plugin));
            consumer = consumer.source(Named::new(name, opened), sender);
        }
        let mut listeners = Listeners::new();
        let mut places = Vec::new();
        for listener in self.listeners {
            let name = listener.name.clone();
            let opened = open("listeners", listener).await?;
            places.push((name, opened.place().into_owned()));
            listeners = listeners.and(opened);
        }
        Ok(Pipeline {
            consumer,
            listeners,
            places,
            plugins,
            alarms: alarms.into_iter().map(|(_, alarm)| alarm).collect(),
        })
    }
}

impl Pipeline {
    /// The listeners by their names, and where each can be reached.
    pub fn places(&self) -> impl Iterator<Item = (&str, &str)> {
        let places = self.places.iter();
        places.map(|(name, place)| (name.as_str(), place.as_str()))
    }

    /// Asks every source and sink whether it can do what it is for, and answers what they say that cannot: by its table, and why.
    ///
    /// A pipeline may run though something [may pass](crate::plugin::ErrorKind::RetryLater): it is tried again.
    /// What stays so until it is set up otherwise ([`Misuse`](crate::plugin::ErrorKind::Misuse)) is no pipeline to be run.
    pub async fn preflight(&self) -> Vec<(&str, Failure)> {
        let mut failed = Vec::new();
        for (at, plugin) in &self.plugins {
            let can = match plugin {
                Plugin::Source(source) => source.preflight().await,
                Plugin::AlertSource(source) => source.preflight().await,
                Plugin::Sink(sink) => sink.preflight().await,
                Plugin::AlertSink(sink) => sink.preflight().await,
                Plugin::AuditSink(sink) => sink.preflight().await,
            };
            failed.extend(can.err().map(|failure| (at.as_str(), failure)));
        }
        failed
    }

    /// The list of the alerts that stand, which is kept while there is a sink of alerts.
    pub fn alerts(&self) -> Alerts {
        self.consumer.alerts()
    }

    /// When it begins, brings the sink of this name again what it has seen, from there on ([`Consumer::replay`]).
    #[must_use]
    pub fn replay(mut self, sink: impl Into<String>, from: ReplayFrom) -> Self {
        self.consumer = self.consumer.replay(sink, from);
        self
    }

    /// Runs until `shutdown` is ready, and then until everything is drained ([`Consumer::serve`], [`AlertReporter::serve`](crate::actor::AlertReporter::serve)).
    /// It is not [drained](Summary::drained) either if alerts are left in an outbox; they are sent after the next start.
    ///
    /// # Errors
    ///
    /// When it could not begin; then nothing was accepted.
    pub async fn run(self, shutdown: impl Future<Output = ()>) -> Result<Summary, RunError> {
        let alarms = Alarms::start(self.alarms)
            .await
            .map_err(RunError::Journal)?;
        let stop = alarms.stop();
        let shutdown = async {
            shutdown.await;
            stop.send_replace(true);
        };
        let served = self.consumer.serve(self.listeners, shutdown).await;
        let are_empty = alarms.end().await;
        let mut summary = served?;
        summary.drained &= are_empty;
        Ok(summary)
    }
}

async fn open<T>(table: &str, planned: Planned<T>) -> Result<T, OpenError> {
    open_with(table, planned, Given::default()).await
}

async fn open_with<T>(table: &str, planned: Planned<T>, given: Given) -> Result<T, OpenError> {
    let Planned { name, prepared, .. } = planned;
    let Prepared { open, .. } = prepared;
    let opened = open(given).await;
    opened.map_err(|error| refused(table, &name, error))
}

async fn opened_of<T>(at: String, planned: Planned<T>) -> Result<T, OpenError> {
    let opened = (planned.prepared.open)(Given::default()).await;
    opened.map_err(|error| OpenError { at, error })
}

fn refused(table: &str, name: &str, error: BoxError) -> OpenError {
    let at = match table == name {
        true => table.to_owned(),
        false => format!("{table}.{name}"),
    };
    OpenError { at, error }
}

impl fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pipeline")
            .field("consumer", &self.consumer)
            .field("places", &self.places)
            .finish()
    }
}
