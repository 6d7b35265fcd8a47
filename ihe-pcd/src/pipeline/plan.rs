use core::fmt;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::alarms::{PlannedAlertSource, alert_sources};
use super::describe::Description;
use super::document::{Document, Item, Reading};
use super::factory::{Make, Prepared, Step};
use super::fault::Misplaced;
use super::order::ordered;
use super::policy::{LimitSettings, PolicySettings};
use super::table::Word;
use super::{Faults, Registry, SenderSettings, required};
use crate::model::Sender;
use crate::plugin::{
    AlertSink, AuditSink, Journal, Listener, ObservationSink, ObservationSource, PatientDirectory,
};

/// A pipeline that was read and checked; nothing is opened yet.
///
/// See [`pipeline`](super) for how it is written.
pub struct Plan {
    pub(super) name: String,
    pub(super) journal: Planned<Arc<dyn Journal>>,
    pub(super) listeners: Vec<Planned<Arc<dyn Listener>>>,
    pub(super) sources: Vec<PlannedSource>,
    pub(super) alert_sources: Vec<PlannedAlertSource>,
    pub(super) directories: Vec<Planned<Arc<dyn PatientDirectory>>>,
    pub(super) sinks: Vec<PlannedSink>,
    pub(super) alert_sinks: Vec<Planned<Arc<dyn AlertSink>>>,
    pub(super) audit_sinks: Vec<Planned<Arc<dyn AuditSink>>>,
    pub(super) policy: PolicySettings,
    pub(super) limits: LimitSettings,
}

/// A plugin that is to be.
pub(super) struct Planned<T> {
    /// What the site calls it.
    pub(super) name: String,
    /// Which plugin it is.
    pub(super) kind: String,
    pub(super) prepared: Prepared<T>,
}

/// A source, and in whose name it speaks.
pub(super) struct PlannedSource {
    pub(super) source: Planned<Arc<dyn ObservationSource>>,
    pub(super) sender: Sender,
}

/// A sink, and what stands before it: reports go through the first step first.
pub(super) struct PlannedSink {
    pub(super) sink: Planned<Arc<dyn ObservationSink>>,
    pub(super) through: Vec<Planned<Arc<dyn Step>>>,
    /// The sink that brings it reports, in place of the journal.
    pub(super) owner: Option<String>,
}

/// One section of the file with its factories.
macro_rules! planned {
    ($reading:expr, $registry:expr, $makes:literal, $make:ident, $item:expr) => {
        planned($reading, $registry, $makes, $item, |make| match make {
            Make::$make(maker) => Some(maker),
            _ => None,
        })
    };
}

impl Plan {
    /// Reads a configuration, of which `file` is what faults name.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn read(file: &str, text: &str, registry: &Registry) -> Result<Self, Faults> {
        let mut reading = Reading::new(file, text);
        let plan = reading.document();
        let plan = plan.and_then(|document| Self::of(&mut reading, document, registry));
        reading.end(plan)
    }

    fn of(reading: &mut Reading<'_>, document: Document<'_>, registry: &Registry) -> Option<Self> {
        let Document {
            name,
            journal,
            listeners,
            sources,
            alert_sources: alert_source_items,
            outboxes,
            directories,
            steps,
            sinks,
            alert_sinks,
            audit_sinks,
            policy,
            limits,
        } = document;
        if journal.is_none() {
            let what =
                "`journal` is missing: where messages are stored before they are acknowledged";
            reading.note("", Misplaced::new(0..0, what));
        }
        if listeners.is_empty() && sources.is_empty() && alert_source_items.is_empty() {
            let what = "there is no listener and no source: nothing would ever come";
            reading.note("", Misplaced::new(0..0, what));
        }
        let journal =
            journal.and_then(|item| planned!(reading, registry, "journal", Journal, item));
        let planned_listeners = listeners
            .into_iter()
            .filter_map(|item| planned!(reading, registry, "listener", Listener, item));
        let listeners = planned_listeners.collect();
        let mut planned_sources = Vec::new();
        for item in sources {
            planned_sources.extend(source(reading, registry, item));
        }
        let named = sinks.iter().chain(&alert_sinks);
        let named: Vec<_> = named.map(|item| item.name.clone()).collect();
        let alert_sources = alert_sources(reading, registry, alert_source_items, outboxes);
        let known: Vec<_> = directories.iter().map(|item| item.name.clone()).collect();
        let planned_directories = directories
            .into_iter()
            .filter_map(|item| planned!(reading, registry, "directory", Directory, item));
        let directories = planned_directories.collect();
        for item in steps.values() {
            // A step that no sink names is read too: it may be named tomorrow.
            let (at, span) = (item.at.clone(), item.table.span());
            let planned = planned!(reading, registry, "step", Step, again(item));
            let needed = planned.and_then(|step| step.prepared.needs.directory);
            if let Some(needed) = needed.filter(|needed| !known.contains(needed)) {
                let known = listed(known.iter());
                let what = format!("there is no directory {needed:?}; {known}");
                reading.note(&at, Misplaced::new(span, what));
            }
        }
        let mut planned_sinks = Vec::new();
        for item in sinks {
            let span = item.table.span();
            let planned = sink(reading, registry, &steps, item);
            planned_sinks.extend(planned.map(|sink| (sink, span)));
        }
        let planned_sinks = ordered(reading, planned_sinks);
        let mut planned_alert_sinks: Vec<Planned<Arc<dyn AlertSink>>> = Vec::new();
        for item in alert_sinks {
            if planned_sinks.iter().any(|it| it.sink.name == item.name) {
                let what = "a sink has this name: two sinks need two names";
                reading.note(&item.at, Misplaced::new(item.table.span(), what));
            }
            planned_alert_sinks.extend(planned!(reading, registry, "alert sink", AlertSink, item));
        }
        required::check(reading, &policy, &limits, &named, &planned_sinks);
        let planned_audit_sinks = audit_sinks
            .into_iter()
            .filter_map(|item| planned!(reading, registry, "audit sink", AuditSink, item));
        let audit_sinks = planned_audit_sinks.collect();
        Some(Self {
            name: name.unwrap_or_else(|| "Pipeline".to_owned()),
            journal: journal?,
            listeners,
            sources: planned_sources,
            alert_sources,
            directories,
            sinks: planned_sinks,
            alert_sinks: planned_alert_sinks,
            audit_sinks,
            policy,
            limits,
        })
    }

    /// What the site calls it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The names of the listeners.
    pub fn listeners(&self) -> impl Iterator<Item = &str> {
        self.listeners.iter().map(|it| it.name.as_str())
    }

    /// The names of the sources.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.sources.iter().map(|it| it.source.name.as_str())
    }

    /// The names of the sources of alerts.
    pub fn alert_sources(&self) -> impl Iterator<Item = &str> {
        self.alert_sources.iter().map(|it| it.source.name.as_str())
    }

    /// The names of the directories of patients.
    pub fn directories(&self) -> impl Iterator<Item = &str> {
        self.directories.iter().map(|it| it.name.as_str())
    }

    /// The names of the sinks of observations.
    pub fn sinks(&self) -> impl Iterator<Item = &str> {
        self.sinks.iter().map(|it| it.sink.name.as_str())
    }

    /// The names of the sinks of alerts.
    pub fn alert_sinks(&self) -> impl Iterator<Item = &str> {
        self.alert_sinks.iter().map(|it| it.name.as_str())
    }

    /// The names of the sinks that messages are acknowledged after ([`Consumer::acknowledge_after`](crate::actor::Consumer::acknowledge_after)).
    pub fn acknowledge_after(&self) -> impl Iterator<Item = &str> {
        self.policy.acknowledge_after()
    }

    /// The names of the audit sinks.
    pub fn audit_sinks(&self) -> impl Iterator<Item = &str> {
        self.audit_sinks.iter().map(|it| it.name.as_str())
    }

    /// The flows of information, in Markdown with a picture in Mermaid: what comes from where, how it travels and is protected,
    /// what is stored, logged, audited and shown to whom. It holds no secret, and no path of a private key.
    pub fn describe(&self) -> String {
        Description(self).to_string()
    }
}

/// Reads one table with the factory of its kind.
pub(super) fn planned<T: 'static>(
    reading: &mut Reading<'_>,
    registry: &Registry,
    makes: &'static str,
    item: Item<'_>,
    of: impl Fn(&Make) -> Option<&super::factory::Maker<T>>,
) -> Option<Planned<T>> {
    let Item {
        at,
        name,
        kind: Word { span, text: kind },
        table,
    } = item;
    let factory = registry.factory(makes, &kind);
    let factory = factory.map_err(|what| Misplaced::new(span, what));
    let maker = of(&reading.noted(&at, factory)?.0)?;
    let prepared = reading.noted(&at, maker(table))?;
    Some(Planned {
        name,
        kind,
        prepared,
    })
}

/// In whose name a source speaks.
pub(super) fn sender(reading: &mut Reading<'_>, item: &mut Item<'_>) -> Option<Sender> {
    let span = item.table.span();
    let sender = item.table.take::<SenderSettings>("sender");
    let sender = reading.noted(&item.at, sender)?;
    let sender = match sender {
        Some(sender) => sender.sender(),
        None => Err("`sender` is missing: { application, facility }, MSH-3 and MSH-4".to_owned()),
    };
    let sender = sender.map_err(|what| Misplaced::new(span, what));
    reading.noted(&item.at, sender)
}

fn source(
    reading: &mut Reading<'_>,
    registry: &Registry,
    mut item: Item<'_>,
) -> Option<PlannedSource> {
    let sender = sender(reading, &mut item);
    let source = planned!(reading, registry, "source", Source, item);
    Some(PlannedSource {
        source: source?,
        sender: sender?,
    })
}

fn sink(
    reading: &mut Reading<'_>,
    registry: &Registry,
    steps: &BTreeMap<String, Item<'_>>,
    mut item: Item<'_>,
) -> Option<PlannedSink> {
    let named = item.table.take_words("through");
    let named = reading.noted(&item.at, named)?;
    let mut through = Vec::new();
    for word in named {
        match steps.get(&word.text) {
            Some(step) => {
                through.extend(planned!(reading, registry, "step", Step, again(step)));
            }
            None => {
                let known = listed(steps.keys());
                let what = format!("`through` names {:?}, which is no step; {known}", word.text);
                reading.note(&item.at, Misplaced::new(word.span, what));
            }
        }
    }
    let sink = planned!(reading, registry, "sink", Sink, item)?;
    Some(PlannedSink {
        sink,
        through,
        owner: None,
    })
}

/// A step for one more sink.
fn again<'t>(step: &Item<'t>) -> Item<'t> {
    Item {
        at: step.at.clone(),
        name: step.name.clone(),
        kind: step.kind.clone(),
        table: step.table.clone(),
    }
}

/// Names that are known, for whoever misspells one.
pub(super) fn listed<'n>(names: impl Iterator<Item = &'n String>) -> String {
    let names: Vec<_> = names.map(|name| format!("{name:?}")).collect();
    match &*names {
        [] => "there is none".to_owned(),
        names => format!("known: {}", names.join(", ")),
    }
}

impl fmt::Debug for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plan")
            .field("name", &self.name)
            .field("journal", &self.journal.kind)
            .field("listeners", &self.listeners().collect::<Vec<_>>())
            .field("sources", &self.sources().collect::<Vec<_>>())
            .field("alert_sources", &self.alert_sources().collect::<Vec<_>>())
            .field("directories", &self.directories().collect::<Vec<_>>())
            .field("sinks", &self.sinks().collect::<Vec<_>>())
            .field("alert_sinks", &self.alert_sinks().collect::<Vec<_>>())
            .field("audit_sinks", &self.audit_sinks().collect::<Vec<_>>())
            .finish()
    }
}
