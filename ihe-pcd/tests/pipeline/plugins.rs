//! What the tests put into a registry.

use std::sync::Arc;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Pl};
use ihe_pcd::model::Report;
use ihe_pcd::pipeline::{Factory, Flow, PluginSettings, Registry};
use ihe_pcd::plugin::{
    AuditEvent, AuditSink, Failure, ObservationSink, ObservationSource, Origin, Outlet, async_trait,
};
use tokio::sync::mpsc;

/// A driver of a vendor.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MonitorSettings {
    pub(crate) rate: i64,
    /// Never shown.
    #[serde(default)]
    pub(crate) password: String,
}

impl PluginSettings for MonitorSettings {
    fn check(&self) -> Result<(), String> {
        match self.rate {
            0..=300 => Ok(()),
            _ => Err("`rate` is between 0 and 300".to_owned()),
        }
    }

    fn flow(&self) -> Flow {
        Flow::default().other_end("a monitor | at \"bed 7\"")
    }
}

struct Monitor(i64);

#[async_trait]
impl ObservationSource for Monitor {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        let report = Report::builder(outlet.sender(), outlet.control_id(), outlet.now())
            .unidentified_patient_at(Pl::default())
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("0123456789ABCDEF"),
            )
            .metric(mdc::ECG_HEART_RATE, self.0, unit::BEAT_PER_MIN)
            .build();
        outlet.hand_over(&report).await?;
        Ok(())
    }
}

/// Settings without a key.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoSettings {}

impl PluginSettings for NoSettings {}

/// Who sent what, by the name of a sink and the sender.
pub(crate) type Taken = mpsc::UnboundedReceiver<(String, String)>;

struct Chart {
    what: String,
    taken: mpsc::UnboundedSender<(String, String)>,
}

#[async_trait]
impl ObservationSink for Chart {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let sender = report.header.sending_application.to_line();
        let taken = (self.what.clone(), format!("{sender} from {}", origin.peer));
        self.taken.send(taken).unwrap();
        Ok(())
    }
}

/// Puts a mark on everything that a sink notes.
struct Marked {
    mark: String,
    marks: mpsc::UnboundedSender<(String, String)>,
    sink: Arc<dyn ObservationSink>,
}

#[async_trait]
impl ObservationSink for Marked {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.marks
            .send((self.mark.clone(), "passed".to_owned()))
            .unwrap();
        self.sink.observe(report, origin).await
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkSettings {
    mark: String,
}

impl PluginSettings for MarkSettings {}

/// Notes what it is told, in words.
struct Trail(mpsc::UnboundedSender<(String, String)>);

#[async_trait]
impl AuditSink for Trail {
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
        let told = format!("{} by {}", event.what.word(), event.by);
        self.0.send(("trail".to_owned(), told)).unwrap();
        Ok(())
    }

    async fn preflight(&self) -> Result<(), Failure> {
        Err(Failure::retry_later("no paper"))
    }
}

/// The standard plugins, a vendor's driver, sinks whose notes come out of the channel, and a step that notes too.
pub(crate) fn registry() -> (Registry, Taken) {
    let (notes, taken) = mpsc::unbounded_channel();
    let (marks, trail) = (notes.clone(), notes.clone());
    let registry = Registry::standard()
        .with(
            "acme-monitor",
            Factory::source(|settings: MonitorSettings| {
                // What it is for stays in the driver.
                drop(settings.password);
                Ok::<_, Failure>(Monitor(settings.rate))
            }),
        )
        .with(
            "chart",
            Factory::sink(move |_: NoSettings| {
                Ok::<_, Failure>(Chart {
                    what: "chart".to_owned(),
                    taken: notes.clone(),
                })
            }),
        )
        .with(
            "trail",
            Factory::audit_sink(move |_: NoSettings| Ok::<_, Failure>(Trail(trail.clone()))),
        )
        .with(
            "mark",
            Factory::step(move |settings: &MarkSettings, sink| {
                Ok::<_, Failure>(Marked {
                    mark: settings.mark.clone(),
                    marks: marks.clone(),
                    sink,
                })
            }),
        );
    (registry, taken)
}
